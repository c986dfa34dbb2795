//! What the built-in rules make of the real bug report of an emulator that nothing happened to.
#![allow(clippy::disallowed_methods, clippy::print_stderr, reason = "reads test data")]

#[path = "../../artifacts/tests/real_files/android.rs"]
mod android;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use artifacts::Receiver;
use detections::{RuleSet, Scratch};
use model::{Level, Problem, Provenance, Record};

fn shared() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data")
}

fn bytes(path: &Path) -> Option<Vec<u8>> {
    let read = std::fs::read(path).ok();
    if read.is_none() {
        eprintln!("skipped: {} is absent", path.display());
    }
    read
}

/// Names and levels of the rules that were met, but those that are told only together.
struct Judge<'r> {
    set: &'r RuleSet,
    scratch: Scratch,
    met: BTreeSet<(String, Level)>,
    together: BTreeSet<String>,
}

impl Receiver for Judge<'_> {
    fn record(&mut self, provenance: Provenance, record: &dyn Record) {
        let Some(rules) = self.set.for_artifact(provenance.artifact) else { return };
        for found in rules.evaluate(record, &mut self.scratch) {
            let name = found.rule.name.clone().unwrap_or_default();
            if found.rule.only_together {
                self.together.insert(name);
            } else {
                self.met.insert((name, found.rule.level));
            }
        }
    }

    fn problem(&mut self, _: Problem) {}
}

/// Artifacts of logs and histories, and the parts of the report that they read.
const READ: &[(&str, bool, &str)] = &[
    ("android.battery_history", true, "batterystats"),
    ("android.bluetooth", true, "bluetooth_manager"),
    ("android.dns_resolvers", true, "dnsresolver"),
    ("android.drop_box", true, "dropbox"),
    ("android.kernel_log", false, "KERNEL LOG"),
    ("android.log_messages", false, "SYSTEM LOG"),
    ("android.log_messages", false, "EVENT LOG"),
    ("android.log_messages", false, "RADIO LOG"),
    ("android.network_connections", false, "NETSTAT"),
    ("android.network_connections", false, "DETAILED SOCKET STATE"),
    ("android.network_usage", true, "netstats"),
    ("android.usage_stats", true, "usagestats"),
    ("android.usb", true, "usb"),
    ("android.wifi", true, "wifi"),
];

#[test]
fn no_rule_about_logs_and_histories_is_met_on_an_ordinary_device() {
    use formats::dumpstate::PartKind;
    let set = RuleSet::builtin();
    let mut judge = Judge {
        set: &set,
        scratch: Scratch::default(),
        met: BTreeSet::new(),
        together: BTreeSet::new(),
    };
    for (artifact, is_service, name) in READ {
        let kind = if *is_service { PartKind::Service } else { PartKind::Section };
        let Some(files) = android::android_parts(kind, name) else { return };
        assert!(!files.is_empty(), "{name}");
        for file in files {
            artifacts::by_id(artifact).unwrap().read(&file, &mut judge);
        }
    }
    assert_eq!(judge.met, BTreeSet::new());
    assert_eq!(judge.together, BTreeSet::new());
}
