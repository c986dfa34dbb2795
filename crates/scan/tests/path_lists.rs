//! The names of all files of two real phones, through every rule over them and published indicators.
#![cfg(test)]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "reads data of tests and tells that it is absent"
)]

use std::{collections::BTreeMap, io::Read as _, path::Path};

use artifacts::Receiver;
use detections::{RuleSet, Scratch};
use evidence::EvidenceFile;
use formats::body_file::{self, About};
use indicators::{IndicatorSet, SetBuilder};
use jiff::Timestamp;
use model::{Level, Problem, Provenance, Record};

const LISTS: [(&str, u64); 2] =
    [("josh-hickman-ios15.csv", 474_145), ("magnet-mvs-2023-ios.csv", 338_592)];

/// Counts what is met, by the name of the rule or the indicator.
struct Judge<'a> {
    rules: &'a RuleSet,
    indicators: &'a IndicatorSet,
    scratch: Scratch,
    records: u64,
    met: BTreeMap<String, (Level, u64, String)>,
}

impl Receiver for Judge<'_> {
    fn record(&mut self, _: Provenance, record: &dyn Record) {
        self.records += 1;
        let mut met = Vec::new();
        let observables = record.observables();
        for observable in &observables {
            self.indicators.matches(observable, &mut |found| {
                met.push((
                    format!("indicator {}", observable.value),
                    found.level(observable.strength),
                ));
            });
        }
        if let Some(rules) = self.rules.for_artifact("ios.file_listing") {
            for found in rules.evaluate(record, &mut self.scratch) {
                met.push((found.rule.name.clone().unwrap_or_default(), found.rule.level));
            }
        }
        for (name, level) in met {
            let path = observables[0].value.to_string();
            self.met.entry(name).or_insert((level, 0, path)).1 += 1;
        }
    }

    fn problem(&mut self, problem: Problem) {
        panic!("{problem:?}");
    }
}

fn indicator_set(data: &Path) -> IndicatorSet {
    let mut builder = SetBuilder::new();
    let mut feeds = Vec::new();
    for folder in ["indicators/mvt-indicators", "indicators/amnesty"] {
        let inner = std::fs::read_dir(data.join(folder)).into_iter().flatten();
        feeds.extend(inner.map(|entry| entry.unwrap().path()));
    }
    builder.add_paths(&feeds);
    builder.finish()
}

/// A list of these programs as a list of ours: where the data volume lies apart, its paths are
/// put where the device has them.
fn as_body_file(csv: &str) -> String {
    let mut text = String::new();
    for line in csv.lines().skip(1) {
        let mut fields = line.rsplitn(4, ',');
        let (_created, _accessed, modified) = (fields.next(), fields.next(), fields.next());
        let path = fields.next().unwrap().trim_matches('"').trim_start_matches('/');
        let path = match path.split_once('/') {
            Some(("filesystem1", rest)) => rest.to_owned(),
            Some(("filesystem2", rest)) => format!("private/var/{rest}"),
            _ => path.to_owned(),
        };
        let seconds = modified.and_then(|text| text.parse().ok());
        let modified = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
        body_file::write(&mut text, "", &path, &About { modified, ..About::default() });
    }
    text
}

#[test]
fn no_path_of_two_real_phones_is_more_than_medium() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let folder = data.join("ios/iLEAPP/filepath-lists");
    if !folder.exists() {
        eprintln!("skipped: {} is not here", folder.display());
        return;
    }
    let rules = RuleSet::builtin();
    let indicators = indicator_set(&data);
    for (name, count) in LISTS {
        let archive = std::fs::File::open(folder.join(format!("{name}.zip"))).unwrap();
        let mut csv = String::new();
        let mut archive = zip::ZipArchive::new(archive).unwrap();
        archive.by_name(name).unwrap().read_to_string(&mut csv).unwrap();
        let file = EvidenceFile::from_bytes(name, as_body_file(&csv));
        let mut judge = Judge {
            rules: &rules,
            indicators: &indicators,
            scratch: Scratch::default(),
            records: 0,
            met: BTreeMap::new(),
        };
        artifacts::by_id("ios.file_listing").unwrap().read(&file, &mut judge);
        println!("{name}: {} names, {} indicators", judge.records, indicators.summary().indicators);
        for (what, (level, count, path)) in &judge.met {
            println!("  {count:>6} {} {what}, for example {path}", level.word());
        }
        assert_eq!(judge.records, count, "{name}");
        let high = judge.met.iter().filter(|(_, (level, ..))| *level > Level::Medium);
        assert_eq!(high.count(), 0, "{name}: {:#?}", judge.met);
    }
}
