//! The built-in rules on real Android devices on which nothing was planted. Skipped where
//! `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "test data is not evidence")]
#![allow(clippy::print_stdout, reason = "says which tests were skipped")]
#![allow(clippy::arithmetic_side_effects, reason = "counts a few thousand records")]

use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _},
    path::Path,
};

use artifacts::{Artifact, Receiver};
use detections::{RuleSet, Scratch};
use evidence::EvidenceFile;
use formats::dumpstate::{PartKind, parts};
use model::{Problem, Provenance, Record};

/// How often each rule matches, by its name.
struct Judge<'r> {
    set: &'r RuleSet,
    scratch: Scratch,
    records: usize,
    met: BTreeMap<String, usize>,
}

impl Receiver for Judge<'_> {
    fn record(&mut self, provenance: Provenance, record: &dyn Record) {
        self.records += 1;
        let Some(rules) = self.set.for_artifact(provenance.artifact) else { return };
        for found in rules.evaluate(record, &mut self.scratch) {
            let name = found.rule.name.clone().unwrap_or_default();
            *self.met.entry(name).or_default() += 1;
        }
    }

    fn problem(&mut self, _: Problem) {}
}

/// The bug report of an emulator of Android 14, on which Android Studio was used.
fn report() -> Option<zip::ZipArchive<Cursor<Vec<u8>>>> {
    let folder = "../../../shared/data/android/aosp-emulator-bugreport";
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    let mut archives = files.filter_map(|entry| {
        zip::ZipArchive::new(Cursor::new(std::fs::read(entry.path()).ok()?)).ok()
    });
    let found = archives.next();
    if found.is_none() {
        println!("skipped: {} is absent", folder.display());
    }
    found
}

fn artifact(id: &str) -> &'static Artifact {
    artifacts::by_id(id).unwrap()
}

#[test]
fn the_report_of_an_ordinary_emulator_gives_what_is_listed_and_nothing_more() {
    let Some(mut report) = report() else { return };
    let set = RuleSet::builtin();
    let (scratch, met) = (Scratch::default(), BTreeMap::new());
    let mut judge = Judge { set: &set, scratch, records: 0, met };
    for index in 0..report.len() {
        let mut file = report.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        if name.ends_with("/mountinfo") {
            artifact("android.mounts").read(&EvidenceFile::from_bytes(name, bytes), &mut judge);
        } else if name.starts_with("bugreport-") {
            for part in parts(&mut bytes.as_slice()).0 {
                let id = match (part.kind, part.name.as_str()) {
                    (PartKind::Section, "PROCESSES AND THREADS" | "PROCESS TIMES" | "CPU INFO") => {
                        "android.processes"
                    }
                    (PartKind::Section, "VM TRACES JUST NOW") => "android.not_responding",
                    (PartKind::Section, "PRINTENV") => "android.environment",
                    (PartKind::Section, "header") => "android.report_header",
                    (PartKind::Service, "adb") => "android.adb_state",
                    _ => continue,
                };
                let start = usize::try_from(part.start).unwrap();
                let length = usize::try_from(part.len).unwrap();
                let text = &bytes[start..][..length];
                artifact(id).read(&EvidenceFile::from_bytes(name.as_str(), text), &mut judge);
            }
        }
    }
    assert!(judge.records > 3_000, "{}", judge.records);
    let met: Vec<(&str, usize)> =
        judge.met.iter().map(|(rule, count)| (rule.as_str(), *count)).collect();
    // Both are told as information: its developer's computer, and a tool of Android Studio.
    let expected = [("android-adb-accepted-computer", 1), ("android-process-of-android-studio", 1)];
    assert_eq!(met, expected);
}
