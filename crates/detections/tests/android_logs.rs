//! The built-in rules on logs of Android, from the lines to what meets.
#![allow(clippy::disallowed_methods, reason = "fixtures are not evidence")]

use std::path::Path;

use artifacts::Receiver;
use detections::{Correlator, RuleSet, Scratch};
use evidence::EvidenceFile;
use jiff::tz::Offset;
use model::{Problem, Provenance, Record};

struct Judge<'r> {
    set: &'r RuleSet,
    scratch: Scratch,
    correlator: Correlator<'r>,
    met: Vec<String>,
}

impl Receiver for Judge<'_> {
    fn record(&mut self, provenance: Provenance, record: &dyn Record) {
        let Some(rules) = self.set.for_artifact(provenance.artifact) else { return };
        for found in rules.evaluate(record, &mut self.scratch) {
            if !found.rule.only_together {
                self.met.push(found.rule.name.clone().unwrap());
            }
            self.correlator.add(found.signal(provenance.clone()));
        }
    }

    fn problem(&mut self, _: Problem) {}
}

/// Rules that alone were met, and correlations, on a fixture of an artifact.
fn met(artifact: &str, fixture: &str) -> (Vec<String>, Vec<String>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../artifacts/src");
    let path = path.join(artifact.replace('.', "/")).join(fixture);
    let file = EvidenceFile::from_bytes(fixture, std::fs::read(path).unwrap());
    let file = file.with_local_offset(Offset::constant(2));
    let file = file.with_acquired_at("2026-03-01T10:00:00Z".parse().unwrap());
    let set = RuleSet::builtin();
    let correlator = Correlator::new(&set);
    let mut judge = Judge { set: &set, scratch: Scratch::default(), correlator, met: Vec::new() };
    artifacts::by_id(artifact).unwrap().read(&file, &mut judge);
    let together = judge.correlator.finish().matches;
    let together = together.iter().map(|found| found.rule.name.clone().unwrap()).collect();
    judge.met.dedup();
    (judge.met, together)
}

#[test]
fn three_peripherals_of_a_known_attack_meet() {
    for (artifact, fixture, alone) in [
        (
            "android.kernel_log",
            "three_peripherals_within_a_minute.txt",
            vec!["android-peripheral-of-a-known-attack-in-kernel"],
        ),
        (
            "android.samsung_usb_log",
            "keys_and_three_peripherals_within_a_minute.txt",
            vec![
                "android-computer-allowed-to-debug",
                "android-peripheral-of-a-known-attack-in-samsung",
            ],
        ),
    ] {
        let (met, mut together) = met(artifact, fixture);
        assert_eq!(met, alone, "{artifact}");
        together.sort();
        let expected = [
            "android-three-peripherals-within-a-minute",
            "android-two-peripherals-of-a-known-attack",
        ];
        assert_eq!(together, expected, "{artifact}");
    }
}

#[test]
fn the_word_counts_with_its_case_and_in_the_tag_too() {
    let (met, _) = met("android.log_messages", "word_of_a_known_attack_and_where_it_stood.txt");
    assert_eq!(met, ["android-word-that-researchers-named"]);
}

#[test]
fn debugging_from_the_phone_itself_is_seen_and_from_a_computer_is_not() {
    let (met, together) = met("android.log_messages", "programs_crashes_and_debugging.txt");
    assert_eq!(met, ["android-debugged-from-itself"]);
    assert_eq!(together, Vec::<String>::new());
}

#[test]
fn crashes_in_the_same_library_for_media_meet() {
    let (met, together) = met("android.log_messages", "crashes_in_the_same_library.txt");
    assert_eq!(met, Vec::<String>::new());
    assert_eq!(together, ["android-crashes-in-a-library-for-media"]);
}
