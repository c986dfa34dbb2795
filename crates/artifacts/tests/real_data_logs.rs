//! Real files of the unified log. Skipped where `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data")]
#![allow(clippy::print_stderr, reason = "says which tests were skipped")]

use std::collections::BTreeSet;

use artifacts::Collected;
use evidence::EvidenceFile;
use formats::{bytes::Memory, uuidtext};
use real_files::{bytes, read, shared};
use serde_json::{Value, json};

use crate::real_files;

const LOGS: &str = "ios/dtformats/test_data/unified_logging";

fn read_log(artifact: &str, path: &str) -> Option<Collected> {
    let bytes = bytes(&shared().join(LOGS).join(path))?;
    Some(read(artifact, &EvidenceFile::from_bytes(path, bytes)))
}

fn records<'a>(collected: &'a Collected, kind: &'a str) -> impl Iterator<Item = &'a Value> {
    let records = collected.records.iter().map(|entry| &entry.record);
    records.filter(move |record| record["record"] == kind)
}

#[test]
fn processes_of_a_mac_are_read() {
    let Some(ours) = read_log("ios.unified_log_processes", "0000000000000030.tracev3") else {
        return;
    };
    assert_eq!(ours.problems, []);
    let [file] = records(&ours, "file").collect::<Vec<_>>()[..] else { panic!("one file") };
    assert_eq!(file["build"], "18D42");
    assert_eq!(file["hardware_model"], "Macmini7,1");
    assert_eq!(file["began_at"], "2019-01-27T09:10:53.879347Z");
    assert_eq!(file["time_zone_path"], "/var/db/timezone/zoneinfo/Europe/Zurich");
    let [process] = records(&ours, "process").collect::<Vec<_>>()[..] else {
        panic!("one process")
    };
    assert_eq!(process["pid"], 0x3791);
    assert_eq!(process["binary_uuid"], "10167444-3A9A-33FC-AF11-D0ADEBBF5B95");
    assert_eq!(process["subsystems"], json!(["com.apple.AssetCache"]));
}

#[test]
fn processes_of_an_ipad_are_read() {
    let Some(ours) = read_log("ios.unified_log_processes", "0000000000000f85.tracev3") else {
        return;
    };
    assert_eq!(ours.problems, []);
    let file = records(&ours, "file").next().unwrap();
    assert_eq!(file["build"], "19D52");
    assert_eq!(file["began_at"], "2022-04-13T13:14:30.341146Z");
    let processes: Vec<&Value> = records(&ours, "process").collect();
    assert_eq!((processes.len(), &file["catalog_count"]), (66, &json!(6)));
    // Although blocks hold messages from two days before, ends of blocks lie within the file.
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    assert_eq!(text(&file["last_seen_at"]), "2022-04-13T13:19:04.386298667Z");
    for process in &processes {
        assert!(text(&process["first_seen_at"]) > text(&file["began_at"]), "{process}");
        assert!(text(&process["last_seen_at"]) <= text(&file["last_seen_at"]), "{process}");
    }
    let binaries: BTreeSet<&str> =
        processes.iter().filter_map(|process| process["binary_uuid"].as_str()).collect();
    assert!(binaries.len() > 10, "{}", binaries.len());
}

#[test]
fn boots_and_steps_of_a_device_are_read() {
    let path = "timesync/0000000000000002.timesync";
    let Some(ours) = read_log("ios.unified_log_boots", path) else { return };
    assert_eq!(ours.problems, []);
    let boots: Vec<&Value> = records(&ours, "boot").collect();
    assert_eq!(boots.len(), 5);
    assert_eq!(boots[0]["booted_at"], "2018-11-09T02:25:21.839294Z");
    let readings: u64 = boots.iter().filter_map(|boot| boot["reading_count"].as_u64()).sum();
    assert_eq!(readings, 4_089);
    // The first reading of each boot corrects the clock by some seconds; one more step is larger
    // than two seconds.
    let steps: Vec<&Value> = records(&ours, "clock_step").collect();
    assert_eq!(steps.iter().filter(|step| step["first_of_boot"] == true).count(), 5);
    assert_eq!(steps.len(), 6);
    assert!(steps.iter().all(|step| step["step_seconds"].as_f64().unwrap().abs() < 8.0));
}

#[test]
fn paths_of_binaries_are_read() {
    for (path, expected) in [
        ("uuidtext/22/0D3C2953A33917B333DD8366AC25F2", "/usr/libexec/lsd"),
        (
            "uuidtext/00/7EF56328D53A78B59CCCE3E3189F57",
            "com.apple.PhotoThemeService.xpc/Contents/MacOS/com.apple.PhotoThemeService",
        ),
    ] {
        let Some(ours) = read_log("ios.unified_log_binaries", path) else { return };
        assert_eq!(ours.problems, []);
        let [entry] = &ours.records[..] else { panic!("one binary") };
        assert!(entry.record["binary_path"].as_str().unwrap().ends_with(expected));
        let uuid = entry.record["binary_uuid"].as_str().unwrap().replace('-', "");
        assert_eq!(uuid, path.trim_start_matches("uuidtext/").replace('/', ""));
    }
}

#[test]
fn images_of_shared_caches_are_read() {
    for (version, count, last) in [(1, 0xc4, "AppleDiskImages2"), (2, 0xc8, "AppleD2207PMU")] {
        let path = shared().join(LOGS).join(format!("uuidtext/dsc/dsc-version{version}"));
        let Some(bytes) = bytes(&path) else { return };
        let images = uuidtext::images(&Memory(bytes)).unwrap();
        assert_eq!(images.len(), count);
        assert!(images.iter().all(|image| image.path.starts_with('/')));
        assert!(images.iter().any(|image| image.path.ends_with(last)));
    }
}
