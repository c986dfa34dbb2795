//! What judging a record costs: `cargo run --release -p detections --example speed`.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    reason = "prints a measurement of a record of its own"
)]

use std::{hint::black_box, time::Instant};

use artifacts::ios::messages::Message;
use detections::{Fields, RuleSet, Scratch, Wanted};
use model::{JsonRecord, Record};

const RECORDS: u32 = 600_000;

fn message() -> Message<'static> {
    Message {
        guid: Some("0C2B6C9C-7C34-4C06-9E4F-6D5F1C0A8B7E".into()),
        service: Some("iMessage".into()),
        account: Some("e:owner@example.org".into()),
        direction: Some("received"),
        sender: Some("+4915100000001".into()),
        received_at: Some("2024-04-10T09:12:33Z".parse().unwrap()),
        read_at: Some("2024-04-10T09:13:33Z".parse().unwrap()),
        text_source: "text",
        links: vec!["https://example.org/a/page?with=parameters".to_owned()],
        words: vec![("text", "See you at nine, the usual place: example.org/a ".repeat(3).into())],
        ..Message::default()
    }
}

fn main() {
    let set = RuleSet::builtin();
    let rules = set.for_artifact("ios.messages").unwrap();
    let record = message();
    let measure = |what: &str, run: &mut dyn FnMut(&dyn Record)| {
        let start = Instant::now();
        for _ in 0..RECORDS {
            run(black_box(&record));
        }
        println!("{what}: {:?} a record", start.elapsed() / RECORDS);
    };
    let mut fields = Fields::default();
    let mut json = JsonRecord::default();
    measure("its JSON", &mut |record| json.spell(record).unwrap());
    let mut measure_fields = |what: &str, wanted: &Wanted| {
        measure(what, &mut |record| fields.read(&json, &record.content(), wanted));
    };
    measure_fields("the fields that rules look at", rules.wanted());
    measure_fields("all fields", &Wanted::all());
    let mut scratch = Scratch::default();
    measure("reading and judging", &mut |record| {
        assert!(rules.evaluate(record, &mut scratch).is_empty());
    });
    let start = Instant::now();
    black_box(RuleSet::builtin());
    println!("loading the built-in rules: {:?}", start.elapsed());
}
