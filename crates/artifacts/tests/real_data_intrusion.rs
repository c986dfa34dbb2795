//! Lines of Android Intrusion Logging of nearly every kind, in the form of the exporter, with invented values.
//! Skipped where `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data")]
#![allow(clippy::print_stderr, reason = "says which tests were skipped")]

use std::collections::BTreeSet;

use artifacts::Collected;
use evidence::EvidenceFile;
use real_files::{bytes, read, shared};

use crate::real_files;

const FILES: [&str; 2] =
    ["mvt-exported-events-observed.txt", "mvt-exported-events-source-verified.txt"];

/// Both texts, read by one artifact.
fn read_both(artifact: &str) -> Option<Collected> {
    let mut all = Collected::default();
    for name in FILES {
        let path = shared().join("android/intrusion-logs").join(name);
        let read = read(artifact, &EvidenceFile::from_bytes(name, bytes(&path)?));
        all.records.extend(read.records);
        all.problems.extend(read.problems);
    }
    Some(all)
}

#[test]
fn every_line_is_one_record_and_nothing_is_left_over() {
    let parts = ["android.dns_events", "android.connect_events", "android.security_events"];
    let mut counts = Vec::new();
    for part in parts {
        let Some(read) = read_both(part) else { return };
        assert_eq!(read.problems, [], "{part}");
        for entry in &read.records {
            assert!(entry.record.get("other_values").is_none(), "{entry:?}");
            assert_eq!(entry.record["occurred_at"], "2023-11-14T22:13:20Z", "{entry:?}");
            assert_eq!(entry.events.len(), 1, "{entry:?}");
        }
        counts.push(read.records.len());
    }
    assert_eq!(counts, [1, 1, 46]);
}

#[test]
fn every_event_of_the_system_has_its_own_name_and_identifier() {
    let Some(read) = read_both("android.security_events") else { return };
    let field = |name| {
        let values = read.records.iter().map(|entry| entry.record[name].to_string());
        values.collect::<BTreeSet<String>>().len()
    };
    assert_eq!((field("event_name"), field("content_id")), (46, 46));
    let unknown = read.records.iter().filter(|entry| entry.events[0].contains("not understood"));
    assert_eq!(unknown.count(), 0);
}
