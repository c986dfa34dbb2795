//! A power log of a real device (iOS 15.0, from plaso). Skipped where `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data and expected results")]

use std::collections::BTreeMap;

use real_files::read_file;
use serde_json::Value;

use crate::real_files;

#[test]
fn power_log_of_a_real_device_has_these_rows_at_these_instants() {
    let name = "powerlog_2021-12-16_05-54_84E2141B.PLSQL";
    let Some(ours) = read_file("ios.power_log", "ios/plaso/test_data/ios", name) else { return };
    assert_eq!(ours.problems, []);
    let mut counts: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    for entry in &ours.records {
        let (records, rows) = counts.entry(entry.record["record"].as_str().unwrap()).or_default();
        *records += 1;
        *rows += entry.record["row_count"].as_u64().unwrap_or(1);
    }
    // Rows as `SELECT count(*)` has them: 994 + 861 + 549 + 220 of processes.
    let rows: Vec<(&str, u64)> = counts.iter().map(|(kind, (_, rows))| (*kind, *rows)).collect();
    let expected = [
        ("accessory", 1),
        ("app", 132),
        ("camera", 1),
        ("clock_change", 1),
        ("config", 2),
        ("connector", 3),
        ("location", 65),
        ("network", 182),
        ("plugin", 220),
        ("process", 2624),
        ("push", 9),
        ("transfer", 563),
    ];
    assert_eq!(rows, expected);
    let of = |kind: &'static str| {
        ours.records.iter().map(|entry| &entry.record).filter(move |r| r["record"] == kind)
    };
    // 1635848563.392901 - 373.466 (the first offset, which is later), 1639650622.111169 - 411.574.
    let booted: Vec<&str> = of("config").map(|c| c["booted_at"].as_str().unwrap()).collect();
    assert!(booted[0].starts_with("2021-11-02T10:16:29.92"), "{booted:?}");
    assert!(booted[1].starts_with("2021-12-16T10:23:30.53"), "{booted:?}");
    // The last row, 1639652708.474223 - 631.940: the name of the file says 05-54, five hours
    // behind UTC.
    let last = of("process").filter_map(|p| p["last_seen_at"].as_str()).max().unwrap();
    assert!(last.starts_with("2021-12-16T10:54:36.53"), "{last}");
    // Before the first offset the first one counts: 1634731238.001742 - 373.466.
    let camera = of("camera").next().unwrap()["noted_at"].as_str().unwrap();
    assert!(camera.starts_with("2021-10-20T11:54:24.53"), "{camera}");
    // What rules look at: nothing of it is in an ordinary log.
    let usual = |record: &Value| {
        let path = record["executable"].as_str().is_some_and(|path| path.starts_with('/'));
        !path && record["boot_args"].is_null() && record["customer_system"] != false
    };
    assert!(ours.records.iter().all(|entry| usual(&entry.record)));
    assert!(of("app").all(|app| app["deleted"] == false));
    assert!(of("camera").all(|camera| camera["process"].is_null() || camera["active"] == false));
}
