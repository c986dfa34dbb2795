//! Logs and histories of the real Android bug report, counted against its own lines.

use artifacts::{Artifact, Collected, Entry};
use evidence::EvidenceFile;
use formats::dumpstate::PartKind;
use real_files::{
    android::{android_parts, bug_report, dated},
    bytes, read, shared,
};
use serde_json::Value;

use crate::real_files;

fn service(artifact: &str, name: &str) -> Option<Collected> {
    parts(artifact, PartKind::Service, name)
}

fn section(artifact: &str, name: &str) -> Option<Collected> {
    parts(artifact, PartKind::Section, name)
}

fn parts(artifact: &str, kind: PartKind, name: &str) -> Option<Collected> {
    let mut all = Collected::default();
    for file in android_parts(kind, name)? {
        let collected = read(artifact, &file);
        all.records.extend(collected.records);
        all.problems.extend(collected.problems);
    }
    assert!(!all.records.is_empty() || !all.problems.is_empty(), "{name} is not in the report");
    Some(all)
}

fn count(records: &[Entry], field: &str, value: &str) -> usize {
    records.iter().filter(|entry| entry.record[field] == value).count()
}

/// Lines of the report that hold these words.
fn lines_with(words: &str) -> usize {
    let (text, _) = bug_report().unwrap();
    text.split(|byte| *byte == b'\n')
        .filter(|line| String::from_utf8_lossy(line).contains(words))
        .count()
}

#[test]
fn every_line_of_the_log_is_counted() {
    let mut lines = 0;
    for name in ["SYSTEM LOG", "EVENT LOG", "RADIO LOG", "LAST LOGCAT"] {
        let Some(files) = android_parts(PartKind::Section, name) else { return };
        assert!(!files.is_empty(), "{name} is not in the report");
        for file in &files {
            let read = read("android.log_messages", file);
            assert!(read.problems.is_empty(), "{:?}", read.problems);
            let summary = read.records.iter().find(|entry| entry.record["log_topic"] == "summary");
            let Some(summary) = summary else { continue };
            let counted = summary.record["line_count"].as_u64().unwrap();
            let tags = summary.record["tag_counts"].as_object().unwrap();
            let by_tag: u64 = tags.values().filter_map(Value::as_u64).sum();
            assert_eq!(counted, by_tag, "{name}");
            lines += counted;
        }
    }
    assert_eq!(lines, 108_553);
}

#[test]
fn starts_and_ends_of_processes_are_read() {
    let Some(read) = section("android.log_messages", "EVENT LOG") else { return };
    let of = |tag: &str| count(&read.records, "log_tag", tag);
    let tags = ["am_proc_start", "am_proc_died", "am_kill"];
    assert_eq!(tags.map(of), tags.map(|tag| lines_with(&format!(" I {tag}"))));
    assert_eq!(of("am_proc_start"), 64);
    // A clock that was not set is no instant.
    let unset =
        read.records.iter().find(|entry| entry.record["local_time"] == "01-01 03:00:00.004");
    assert!(unset.is_none_or(|entry| entry.record.get("logged_at").is_none()));
    let first =
        &read.records.iter().find(|e| e.record["log_tag"] == "am_proc_start").unwrap().record;
    assert_eq!(first["process"], "com.android.systemui");
    assert!(first["logged_at"].as_str().unwrap().starts_with("2025-11-22T16:30:44"));
}

#[test]
fn what_selinux_denied_is_put_together_and_all_counted() {
    let mut denied = 0;
    for (artifact, name) in [
        ("android.log_messages", "SYSTEM LOG"),
        ("android.log_messages", "EVENT LOG"),
        ("android.log_messages", "RADIO LOG"),
        ("android.kernel_log", "KERNEL LOG"),
    ] {
        let Some(read) = section(artifact, name) else { return };
        let of = read.records.iter().filter(|entry| entry.record["log_topic"] == "avc_denied");
        denied += of.map(|entry| entry.record["occurrences"].as_u64().unwrap()).sum::<u64>();
    }
    assert_eq!(
        usize::try_from(denied).unwrap(),
        lines_with("avc:  denied") - 5,
        "five are told of by the wifi service"
    );
}

#[test]
fn the_log_of_the_kernel_is_dated_by_its_own_lines() {
    let Some(read) = section("android.kernel_log", "KERNEL LOG") else { return };
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    let summary = &read.records.last().unwrap().record;
    assert_eq!(summary["line_count"], 1_145);
    let denied = read.records.iter().find(|entry| entry.record["log_topic"] == "avc_denied");
    assert_eq!(denied.unwrap().record["first_at"], "2025-11-23T06:51:08.868Z");
    assert_eq!(count(&read.records, "log_topic", "usb_attached"), 0);
}

#[test]
fn use_of_apps_is_read() {
    let Some(read) = service("android.usage_stats", "usagestats") else { return };
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    let of = |kind| count(&read.records, "usage_event", kind);
    assert_eq!(
        ["ACTIVITY_RESUMED", "DEVICE_STARTUP", "FOREGROUND_SERVICE_START"].map(of),
        [4, 1, 2]
    );
    // All events of the report, those that are put together counted as what they stand for.
    let stand_for = |entry: &Entry| entry.record["occurrences"].as_u64().unwrap_or_default();
    let all: u64 = read.records.iter().map(stand_for).sum();
    assert_eq!(all, 169);
    for span in ["daily", "weekly", "monthly", "yearly"] {
        assert_eq!(count(&read.records, "usage_span", span), 140, "{span}");
    }
    let started =
        read.records.iter().find(|e| e.record["usage_event"] == "DEVICE_STARTUP").unwrap();
    assert_eq!(started.record["occurred_at"], "2025-11-22T16:30:45Z");
}

#[test]
fn old_history_of_use_is_read() {
    let path = shared().join("android/plaso/usage-history.xml");
    let Some(bytes) = bytes(&path) else { return };
    let components = String::from_utf8_lossy(&bytes).matches("<comp ").count();
    let read = read("android.usage_stats", &EvidenceFile::from_bytes("usage-history.xml", bytes));
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    assert_eq!(read.records.len(), components);
}

#[test]
fn history_of_the_battery_is_read() {
    let Some(read_now) = service("android.battery_history", "batterystats") else { return };
    assert!(read_now.records.is_empty());
    assert_eq!(read_now.problems.len(), 1, "the history is empty: {:?}", read_now.problems);
    let path = shared().join("android/mvt/android_data/dumpsys_battery.txt");
    let Some(bytes) = bytes(&path) else { return };
    let read = read("android.battery_history", &dated(EvidenceFile::from_bytes("b", bytes)));
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    let is_chat = |entry: &&Entry| {
        entry.record["battery_event"] == "top" && entry.record["package"] == "com.whatsapp"
    };
    let top = read.records.iter().find(is_chat).unwrap();
    assert_eq!(top.record["first_at"], "2022-01-04T15:56:19.315Z");
    assert!((top.record["total_seconds"].as_f64().unwrap() - 136.738).abs() < 1e-6);
}

#[test]
fn traffic_and_connections_are_read() {
    let Some(read) = service("android.network_usage", "netstats") else { return };
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    let of = |kind| count(&read.records, "usage_kind", kind);
    assert_eq!(["history", "since_start", "not_added_yet"].map(of), [2, 15, 10]);
    let buckets = read.records.iter().filter_map(|entry| entry.record["bucket_count"].as_u64());
    assert_eq!(buckets.sum::<u64>(), 26);
    let Some(plain) = section("android.network_connections", "NETSTAT") else { return };
    assert_eq!((plain.records.len(), plain.problems.len()), (3, 0));
    let Some(read) = section("android.network_connections", "DETAILED SOCKET STATE") else {
        return;
    };
    assert_eq!((read.records.len(), read.problems.len()), (3, 0));
    assert_eq!(read.records[1].record["remote_address"], "192.178.218.95");
    assert_eq!(read.records[1].record["uid"], 10_084);
    let Some(read) = service("android.dns_resolvers", "dnsresolver") else { return };
    assert_eq!((read.records.len(), read.problems.len()), (1, 0));
    assert_eq!(read.records[0].record["resolvers"][0], "10.0.2.3");
}

#[test]
fn radios_and_ports_are_read() {
    let Some(read) = service("android.wifi", "wifi") else { return };
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    let of = |kind| count(&read.records, "record", kind);
    assert_eq!(["known_network", "connection", "network_changed"].map(of), [1, 4, 1]);
    let words = serde_json::to_string(&read.records.iter().map(|e| &e.record).collect::<Vec<_>>());
    assert!(!words.unwrap().contains("AndroidWifi"), "names of networks are content");
    let Some(read) = service("android.bluetooth", "bluetooth_manager") else { return };
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    let of = |kind| count(&read.records, "record", kind);
    assert_eq!(["state", "enabled", "disabled", "crash", "paired_device"].map(of), [1, 2, 1, 1, 0]);
    let Some(read) = service("android.usb", "usb") else { return };
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    let of = |kind| count(&read.records, "record", kind);
    assert_eq!(["state", "log", "peripheral"].map(of), [1, 1, 0]);
    let Some(read) = service("android.drop_box", "dropbox") else { return };
    assert_eq!((read.records.len(), read.problems.len()), (32, 0));
    let searched = android_parts(PartKind::Section, "DROPBOX SYSTEM APP CRASHES").unwrap();
    let read = real_files::read("android.drop_box", &searched[0]);
    assert_eq!((read.records.len(), read.problems.len()), (0, 0), "none of this kind");
}

#[test]
fn lines_of_other_forms_are_read() {
    let path = shared().join("android/plaso/android_logcat.log");
    let Some(bytes) = bytes(&path) else { return };
    let read = read("android.log_messages", &dated(EvidenceFile::from_bytes("logcat.txt", bytes)));
    let summary = read.records.iter().find(|entry| entry.record["log_topic"] == "summary").unwrap();
    assert!(summary.record["line_count"].as_u64().unwrap() == 8, "{:?}", summary.record);
}

#[test]
fn no_artifact_panics_on_any_part() {
    let Some((_, parts)) = bug_report() else { return };
    let logs: Vec<&Artifact> = artifacts::all().filter(|a| a.id.starts_with("android.")).collect();
    let mut names: Vec<_> =
        parts.iter().filter(|p| p.len < 200_000).map(|p| (p.kind, &p.name)).collect();
    names.truncate(150);
    for (kind, name) in names {
        for file in android_parts(kind, name).unwrap() {
            for artifact in &logs {
                let read = read(artifact.id, &file);
                let panicked =
                    |problem: &model::Problem| problem.message.starts_with("parser panicked");
                assert!(!read.problems.iter().any(panicked), "{}: {name}", artifact.id);
            }
        }
    }
}
