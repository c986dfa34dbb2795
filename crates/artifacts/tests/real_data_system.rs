//! Real and synthetic system data, read by these artifacts and by MVT: what both read must be
//! equal, and every difference is named here. Skipped where `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data and expected results")]
#![allow(clippy::print_stderr, reason = "says which tests were skipped")]

use artifacts::Collected;
use real_files::{instant, read_file};
use serde_json::Value;

use crate::real_files;

const SYNTHETIC: &str = "golden/mvt/_fixtures/synth/ios_fs_synth";
const GOLDEN: &str = "synth_ios_fs/output";
const PLASO: &str = "ios/plaso/test_data/ios";

#[test]
fn shutdown_log_equals_mvt() {
    let ours =
        read("ios.shutdown_log", &format!("{SYNTHETIC}/private/var/db/diagnostics/shutdown.log"));
    let (Some(ours), Some(theirs)) = (ours, golden("shutdown_log")) else { return };
    assert_eq!(ours.problems, []);
    // MVT has a record for each notice that lists a process, and adds up delays that are already
    // counted from the start: 3.75 s where the log says 2.5 s.
    let found: Vec<(Value, Value, Value, String)> = records(&ours, "client")
        .map(|client| {
            let at = instant(&client["shutdown_at"]);
            (client["client"].clone(), client["pid"].clone(), client["delay_seconds"].clone(), at)
        })
        .collect();
    let client = |path: &str, pid: u64, delay: Value, at: &str| {
        (path.into(), pid.into(), delay, format!("2024-03-01 {at}.000000"))
    };
    let expected = [
        client("/usr/libexec/ok", 100, 1.25.into(), "12:00:00"),
        client("/private/var/db/com.apple.evil/bin/agent", 101, 2.5.into(), "12:00:00"),
        client("/usr/libexec/bh/123", 200, Value::Null, "12:01:40"),
    ];
    assert_eq!(found, expected);
    let mut theirs: Vec<(Value, Value)> = theirs
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (entry["client"].clone(), entry["isodate"].clone()))
        .collect();
    theirs.dedup();
    let ours: Vec<(Value, Value)> =
        found.into_iter().map(|(client, _, _, at)| (client, at.into())).collect();
    assert_eq!(ours, theirs);
}

#[test]
fn net_usage_equals_mvt() {
    let path = format!("{SYNTHETIC}/private/var/networkd/netusage.sqlite");
    let (Some(ours), Some(theirs)) = (read("ios.net_usage", &path), golden("netusage")) else {
        return;
    };
    assert_eq!(ours.problems, []);
    // MVT writes a placeholder for each missing number; ours has one record for the gap.
    let gaps: Vec<&Value> = records(&ours, "gap").collect();
    assert_eq!(gaps.len(), 1);
    assert_eq!((&gaps[0]["first_missing_id"], &gaps[0]["last_missing_id"]), (&3.into(), &4.into()));
    let theirs = theirs.as_array().unwrap().iter();
    let placeholder =
        |entry: &&Value| entry["proc_name"].as_str().unwrap_or_default().starts_with("MISSING");
    let theirs: Vec<&Value> = theirs.filter(|entry| !placeholder(entry)).collect();
    let processes: Vec<&Value> = records(&ours, "process").collect();
    assert_eq!((processes.len(), theirs.len()), (5, 5));
    for theirs in theirs {
        let deleted = theirs["proc_id"].is_null();
        let number = if deleted { &theirs["live_proc_id"] } else { &theirs["proc_id"] };
        let ours = processes.iter().find(|ours| ours["process_id"] == *number).unwrap();
        assert_eq!(ours["process_record"] == "deleted", deleted);
        for field in ["wifi_in", "wifi_out", "wwan_in", "wwan_out"] {
            assert_eq!(ours[field], theirs[field], "{field}");
        }
        if !deleted {
            assert_eq!(ours["process"], theirs["proc_name"]);
            assert_eq!(ours["bundle_id"], theirs["bundle_id"]);
            assert_eq!(instant(&ours["first_seen_at"]), theirs["first_isodate"]);
            assert_eq!(instant(&ours["last_seen_at"]), theirs["isodate"]);
        }
    }
}

#[test]
fn net_usage_of_a_real_device_has_gaps_and_no_erased_process() {
    let Some(ours) = read("ios.net_usage", &format!("{PLASO}/netusage.sqlite")) else { return };
    assert_eq!(ours.problems, []);
    let processes: Vec<&Value> = records(&ours, "process").collect();
    let mut numbers: Vec<i64> =
        processes.iter().filter_map(|process| process["process_id"].as_i64()).collect();
    numbers.dedup();
    assert_eq!((processes.len(), numbers.len()), (335, 260));
    let mut without_bundle: Vec<i64> = processes
        .iter()
        .filter(|process| process["bundle_id"].is_null())
        .filter_map(|process| process["process_id"].as_i64())
        .collect();
    without_bundle.dedup();
    assert_eq!(without_bundle.len(), 185);
    let missing = records(&ours, "gap").filter_map(|gap| gap["missing_count"].as_u64());
    assert_eq!((records(&ours, "gap").count(), missing.sum::<u64>()), (17, 22));
    assert!(processes.iter().all(|process| process["process_record"] == "present"));
    let networks: Vec<&Value> = records(&ours, "network").collect();
    assert_eq!(networks.len(), 49);
    let refused = networks.iter().filter_map(|network| network["certificate_errors"].as_i64());
    assert_eq!(refused.sum::<i64>(), 1);
}

#[test]
fn daily_counts_equal_mvt() {
    let path = format!(
        "{SYNTHETIC}/private/var/mobile/Library/Preferences/com.apple.osanalytics.addaily.plist"
    );
    let ours = read("ios.os_analytics_ad_daily", &path);
    let (Some(ours), Some(theirs)) = (ours, golden("os_analytics_ad_daily")) else { return };
    assert_eq!(ours.problems, []);
    let theirs = theirs.as_array().unwrap();
    assert_eq!(ours.records.len(), theirs.len());
    for (entry, theirs) in ours.records.iter().zip(theirs) {
        let ours = &entry.record;
        assert_eq!(ours["process"], theirs["package"]);
        assert_eq!(instant(&ours["counted_at"]), theirs["ts"]);
        for field in ["wifi_in", "wifi_out", "wwan_in", "wwan_out"] {
            assert_eq!(ours[field].as_f64(), theirs[field].as_f64(), "{field}");
        }
    }
}

#[test]
fn location_clients_equal_mvt() {
    let path = format!("{SYNTHETIC}/private/var/root/Library/Caches/locationd/clients.plist");
    let ours = read("ios.locationd_clients", &path);
    let (Some(ours), Some(theirs)) = (ours, golden("locationd_clients")) else { return };
    assert_eq!(ours.problems, []);
    let theirs = theirs.as_array().unwrap();
    assert_eq!(ours.records.len(), theirs.len());
    for theirs in theirs {
        let same = |entry: &&artifacts::Entry| entry.record["client"] == theirs["package"];
        let ours = &ours.records.iter().find(same).unwrap().record;
        for (field, name) in
            [("bundle_id", "BundleId"), ("bundle_path", "BundlePath"), ("executable", "Executable")]
        {
            assert_eq!(ours.get(field), theirs.get(name), "{field}");
        }
        for (field, name) in [
            ("fence_stopped_at", "FenceTimeStopped"),
            ("location_stopped_at", "LocationTimeStopped"),
        ] {
            let theirs = theirs.get(name).and_then(Value::as_str).unwrap_or_default();
            assert_eq!(instant(&ours[field]), theirs, "{field}");
        }
        if let Some(path) = theirs.get("Registered").filter(|path| path.is_string()) {
            assert_eq!(ours["registered_path"], *path);
        }
    }
}

#[test]
fn security_events_equal_mvt() {
    let path = format!("{SYNTHETIC}/private/var/Keychains/Analytics/trust_analytics.db");
    let (Some(ours), Some(theirs)) = (read("ios.analytics", &path), golden("analytics")) else {
        return;
    };
    assert_eq!(ours.problems, []);
    let theirs = theirs.as_array().unwrap();
    assert_eq!(ours.records.len(), theirs.len());
    // Ours are in the order of the file, MVT's in that of time.
    for theirs in theirs {
        let same = |entry: &&artifacts::Entry| {
            instant(&entry.record["recorded_at"]) == theirs["isodate"].as_str().unwrap()
        };
        let ours = &ours.records.iter().find(same).unwrap().record;
        assert_eq!(ours.get("build"), theirs.get("build"));
        for (key, value) in theirs.as_object().unwrap() {
            if !["isodate", "artifact", "build"].contains(&key.as_str()) {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                assert_eq!(ours["other_values"][key], text, "{key}");
            }
        }
    }
    let builds = read("ios.analytics_ios_versions", &path).unwrap();
    let theirs = golden("analytics_ios_versions").unwrap();
    let theirs = theirs.as_array().unwrap();
    assert_eq!(builds.records.len(), theirs.len());
    for (entry, theirs) in builds.records.iter().zip(theirs) {
        assert_eq!(entry.record["build"], theirs["build"]);
        assert_eq!(instant(&entry.record["first_seen_at"]), theirs["isodate"]);
        // MVT knows a list of builds; ours is what the build itself tells.
        let major = entry.record["ios_major"].to_string();
        assert!(theirs["version"].as_str().unwrap().starts_with(&format!("{major}.")));
    }
}

#[test]
fn version_history_equals_mvt() {
    let path = format!("{SYNTHETIC}/private/var/db/analyticsd/Analytics-Journal-2024.ips");
    let ours = read("ios.version_history", &path);
    let (Some(ours), Some(theirs)) = (ours, golden("ios_version_history")) else { return };
    assert_eq!(ours.problems, []);
    let theirs = theirs.as_array().unwrap();
    assert_eq!((ours.records.len(), theirs.len()), (1, 1));
    assert_eq!(ours.records[0].record["os_version"], theirs[0]["os_version"]);
    assert_eq!(instant(&ours.records[0].record["recorded_at"]), theirs[0]["isodate"]);
}

#[test]
fn the_knowledge_of_a_real_computer_is_read() {
    let Some(ours) = read("ios.knowledge", "ios/plaso/test_data/macos/knowledgec-10.14.db") else {
        return;
    };
    let count =
        |stream: &str| ours.records.iter().filter(|entry| entry.record["stream"] == stream).count();
    assert_eq!(count("/app/inFocus"), 52);
    assert_eq!(count("/app/usage"), 11);
    assert_eq!(count("/app/activity"), 7);
    assert_eq!(count("/display/isBacklit"), 5);
    assert_eq!(count("/safari/history"), 7);
    assert_eq!(ours.records.len(), 82);
    assert!(ours.records.iter().all(|entry| entry.record["started_at"].is_string()));
    // Ten events of a stream that is not shown.
    assert_eq!(ours.problems.len(), 1);
}

#[test]
fn screen_time_of_a_real_device_is_read() {
    let path = format!("{PLASO}/RMAdminStore-Local.sqlite");
    let Some(ours) = read("ios.screen_time", &path) else { return };
    assert_eq!(ours.problems, []);
    let timed: Vec<&Value> = records(&ours, "timed_use").collect();
    assert_eq!(timed.len(), 777);
    assert!(timed.iter().all(|used| used["started_at"].is_string()));
    assert_eq!(records(&ours, "counted_use").count(), 719);
    assert_eq!(records(&ours, "app").count(), 156);
}

#[test]
fn pages_of_changes_of_real_computers_are_read() {
    let folder = "ios/plaso/test_data/fsevents";
    let Some(first) = read("ios.fsevents", &format!("{folder}/fsevents-0000000002d89b58")) else {
        return;
    };
    assert_eq!(first.problems, []);
    assert!(first.records.iter().all(|entry| entry.record.get("node_id").is_none()));
    let made = first
        .records
        .iter()
        .find(|entry| entry.record["path"] == "/private/var/.Spotlight-V100/Store-V1");
    let changes = serde_json::json!(["folder", "folder_created"]);
    assert_eq!(made.unwrap().record["changes"], changes);
    let second = read("ios.fsevents", &format!("{folder}/fsevents-00000000001a0b79")).unwrap();
    assert_eq!(second.problems, []);
    assert!(second.records.iter().all(|entry| entry.record["node_id"].is_u64()));
    assert_eq!((first.records.len(), second.records.len()), (12, 6));
}

fn records<'a>(of: &'a Collected, kind: &'a str) -> impl Iterator<Item = &'a Value> {
    of.records.iter().map(|entry| &entry.record).filter(move |record| record["record"] == kind)
}

fn golden(name: &str) -> Option<Value> {
    real_files::golden(&format!("{GOLDEN}/{name}"))
}

/// Reads the file at `path` of the shared data as `artifact`.
fn read(artifact: &str, path: &str) -> Option<Collected> {
    read_file(artifact, "", path)
}
