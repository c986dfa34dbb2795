//! The built-in rules on lines of Android Intrusion Logging of nearly every kind, in the form of the exporter,
//! with invented values. Skipped where `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data")]
#![allow(clippy::print_stdout, reason = "says which tests were skipped")]

use std::{collections::BTreeSet, path::Path};

use artifacts::Receiver;
use detections::{RuleSet, Scratch};
use evidence::EvidenceFile;
use model::{Problem, Provenance, Record};

/// Names of the rules that records met.
struct Met<'r> {
    set: &'r RuleSet,
    scratch: Scratch,
    names: BTreeSet<String>,
}

impl Receiver for Met<'_> {
    fn record(&mut self, provenance: Provenance, record: &dyn Record) {
        let Some(rules) = self.set.for_artifact(provenance.artifact) else { return };
        for found in rules.evaluate(record, &mut self.scratch) {
            if !found.rule.only_together {
                self.names.extend(found.rule.name.clone());
            }
        }
    }

    fn problem(&mut self, _: Problem) {}
}

/// Each line stands for one event of its kind, so these rules meet the one line that they are about. No other does:
/// the start is green, the self-test passed, the unlocking succeeded, the log stopped with a shutdown, and the file
/// over adb went to the shared folder.
const EXPECTED: [&str; 7] = [
    // The first event over adb; nothing tells when the lines were acquired.
    "android-adb-session-without-acquisition-time",
    // `cert_authority_installed` with success.
    "android-certificate-authority-added",
    "android-certificate-refused",
    "android-erasing-failed",
    "android-key-integrity-violation",
    // Ten events by `com.example.admin`, among them a lifted restriction.
    "android-policy-set-by-administrator",
    "android-security-log-nearly-full",
];

#[test]
fn a_catalogue_of_events_meets_only_the_rules_about_its_events() {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/android/intrusion-logs");
    let set = RuleSet::builtin();
    let mut met = Met { set: &set, scratch: Scratch::default(), names: BTreeSet::new() };
    for name in ["mvt-exported-events-observed.txt", "mvt-exported-events-source-verified.txt"] {
        let Ok(bytes) = std::fs::read(folder.join(name)) else {
            return println!("skipped: {name} is absent");
        };
        let file = EvidenceFile::from_bytes(name, bytes);
        for artifact in
            artifacts::all().filter(|a| a.sources.contains(&evidence::Source::IntrusionLog))
        {
            artifact.read(&file, &mut met);
        }
    }
    assert_eq!(met.names, EXPECTED.map(str::to_owned).into());
}
