//! Measures how fast a case takes records and timeline events:
//! `cargo run --release -p case --example throughput -- 600000 1500000`.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    reason = "a measurement, not part of the program"
)]

use std::{sync::Arc, time::Instant};

use case::CaseFolder;
use jiff::Timestamp;
use model::{Location, Provenance, Record, TimelineEvent};

#[derive(serde::Serialize)]
struct Message {
    service: &'static str,
    sender: String,
    links: Vec<String>,
    received_at: Timestamp,
    delivered_at: Option<Timestamp>,
    read_at: Option<Timestamp>,
    from_owner: bool,
}

impl Record for Message {}

fn main() {
    let mut numbers = std::env::args().skip(1).map(|number| number.parse::<i64>().unwrap());
    let records = numbers.next().unwrap_or(600_000);
    let events = numbers.next().unwrap_or(1_500_000);
    let parent = tempfile::tempdir().unwrap();
    let folder = CaseFolder::create(parent.path().join("case")).unwrap();
    let file: Arc<str> = Arc::from("HomeDomain/Library/SMS/sms.db");
    let place = |id| Provenance {
        artifact: "ios.messages",
        file: Arc::clone(&file),
        at: Location::Row { table: "message", id },
    };

    let start = Instant::now();
    let mut writer = folder.records("ios.messages", 0).unwrap();
    for id in 0..records {
        let at = Timestamp::from_nanosecond(i128::from(id) * 61_000_000_007).unwrap();
        let message = Message {
            service: "iMessage",
            sender: format!("+4915{id:09}"),
            links: vec!["https://example.org/a/longer/path?with=parameters".to_owned()],
            received_at: at,
            delivered_at: Some(at),
            read_at: None,
            from_owner: false,
        };
        writer.write(&place(id), &message, false).unwrap();
    }
    writer.finish().unwrap();
    println!("{records} records written in {:?}", start.elapsed());

    let start = Instant::now();
    let mut sink = folder.timeline().sink();
    for id in 0..events {
        // Spread over 20 years, in no order.
        let second = id.wrapping_mul(7_919_999) % 630_000_000 + 946_684_800;
        let at = Timestamp::new(second, 250_000_000).unwrap();
        let summary = format!("message from +4915{id:09} with 1 link, service iMessage");
        sink.add(&place(id), &TimelineEvent { at, meaning: "message received", summary }).unwrap();
    }
    drop(sink);
    println!("{events} events taken in {:?}", start.elapsed());
    folder.seal(Vec::new()).unwrap();
    println!("{events} events written and sealed in {:?}", start.elapsed());
}
