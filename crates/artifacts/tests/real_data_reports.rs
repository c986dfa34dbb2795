//! Real diagnostic reports of phones and of a computer, as two open projects keep them for their
//! tests. Skipped where `../shared/data` is absent.

use artifacts::Collected;
use real_files::read_file;
use serde_json::{Value, json};

use crate::real_files;

const PHONES: &str = "ios/pycrashreport/tests";
const APP: &str = "ios/MacSymbolicator/MacSymbolicatorTests/Resources/Other";
const FORCED: &str = "kernel_mode_crash_report_ios16_forceReset-full.ips";

fn only(read: &Collected, record: &str) -> Value {
    let mut found = read.records.iter().filter(|entry| entry.record["record"] == record);
    let first = found.next().unwrap().record.clone();
    assert!(found.next().is_none(), "more than one {record}");
    first
}

fn assert_fields(record: &Value, expected: &Value) {
    for (field, value) in expected.as_object().unwrap() {
        assert_eq!(&record[field], value, "{field}");
    }
}

#[test]
fn the_first_line_of_each_report_is_read() {
    for (folder, name, bug_type, reported_at, offset) in [
        (PHONES, FORCED, "151", "2022-12-24T11:43:00.47Z", 0),
        (
            PHONES,
            "user_mode_crash_report_ios14_symbolicated.ips",
            "109",
            "2022-01-21T16:14:26Z",
            7200,
        ),
        (APP, "ios-crash-in-ips-format.ips", "309", "2022-09-18T06:28:37Z", 32_400),
    ] {
        let Some(read) = read_file("ios.diagnostic_reports", folder, name) else { return };
        assert_eq!(read.problems, []);
        let expected = json!({
            "bug_type": bug_type, "reported_at": reported_at, "utc_offset_seconds": offset,
        });
        assert_fields(&read.records[0].record, &expected);
    }
}

#[test]
fn a_crash_in_text_is_read() {
    let name = "user_mode_crash_report_ios14_symbolicated.ips";
    let Some(read) = read_file("ios.crash_reports", PHONES, name) else { return };
    assert_eq!(read.problems, []);
    let expected = json!({
        "process": "kaki",
        "pid": 12225,
        "path": "/private/var/containers/Bundle/Application/C6BE6763-DE45-469A-9E94-385A1A425C02/\
                 kaki.app/kaki",
        "binary_uuid": "5fd6c4ca55493855959fbe077158c67a",
        "bundle_id": "cyber.bitim.kaki2",
        "coalition": "cyber.bitim.kaki2",
        "parent_process": "launchd",
        "captured_at": "2022-01-21T16:14:25.9296Z",
        "launched_at": "2022-01-21T16:14:25.8643Z",
        "exception_type": "EXC_CRASH",
        "exception_signal": "SIGABRT",
        "faulting_thread": 0,
        "symbols": [
            "libsystem_kernel.dylib __pthread_kill", "libsystem_pthread.dylib pthread_kill",
            "libsystem_c.dylib __abort", "libsystem_c.dylib a64l", "kaki main",
            "libdyld.dylib start",
        ],
    });
    assert_fields(&only(&read, "crash"), &expected);
}

#[test]
fn a_crash_without_names_of_functions_is_read() {
    let name = "user_mode_crash_report_ios14_non_symbolicated_abort.ips";
    let Some(read) = read_file("ios.crash_reports", PHONES, name) else { return };
    assert_eq!(read.problems, []);
    let crash = only(&read, "crash");
    assert_eq!((&crash["process"], &crash["pid"]), (&json!("itunescloudd"), &json!(692)));
    assert_eq!(crash["faulting_thread"], 7);
    assert!(crash["thread_images"].as_array().unwrap().len() > 1, "{crash}");
    assert!(crash["image_count"].as_u64().unwrap() > 100, "{crash}");
}

#[test]
fn the_same_crash_in_json_and_in_text_says_the_same() {
    let read = |name| read_file("ios.crash_reports", APP, name);
    let Some(in_json) = read("ios-crash-in-ips-format.ips") else { return };
    let in_json = only(&in_json, "crash");
    for name in ["ios-crash-with-json-header.crash", "ios-crash-without-json-header.crash"] {
        let Some(in_text) = read(name) else { return };
        let in_text = only(&in_text, "crash");
        for field in [
            "process",
            "path",
            "pid",
            "bundle_id",
            "parent_process",
            "parent_pid",
            "coalition",
            "launched_at",
            "captured_at",
            "incident_id",
            "exception_type",
            "exception_signal",
            "faulting_thread",
        ] {
            assert!(!in_json[field].is_null(), "{field}");
            assert_eq!(in_json[field], in_text[field], "{name}: {field}");
        }
    }
    assert_eq!(in_json["uid"], 501);
    assert_eq!(in_json["roots_installed"], false);
    assert_eq!(in_json["unnamed_image_count"], 0);
}

#[test]
fn a_report_of_a_computer_is_read_as_far_as_it_goes() {
    let name = "user_mode_crash_report_monterey_non_symbolicated.ips";
    let Some(read) = read_file("ios.crash_reports", PHONES, name) else { return };
    let expected = json!({
        "process": "sleep", "path": "/bin/sleep", "parent_process": "zsh", "parent_pid": 10192,
        "responsible_process": "iTerm2", "uid": 501, "coalition": "com.googlecode.iterm2",
    });
    assert_fields(&only(&read, "crash"), &expected);
}

#[test]
fn a_forced_restart_tells_when_the_phone_had_been_started_and_what_ran() {
    let Some(read) = read_file("ios.panics", PHONES, FORCED) else { return };
    assert_eq!(read.problems, []);
    let expected = json!({
        "panic_kind": "restart by the buttons",
        "panic_reason": "btn_rst",
        "booted_at": "2022-12-24T10:57:13Z",
        "boot_uuid": "35F77863-C28D-42BA-B633-9732EA1F342A",
        "product_type": "iPhone11,8",
    });
    assert_fields(&read.records[0].record, &expected);
    let Some(read) = read_file("ios.process_snapshots", PHONES, FORCED) else { return };
    assert_eq!(read.problems, []);
    let snapshot = only(&read, "snapshot");
    assert_eq!(
        usize::try_from(snapshot["process_count"].as_u64().unwrap()).unwrap(),
        read.records.len() - 1
    );
    assert!(read.records.iter().any(|entry| entry.record["process"] == "kernel_task"));
}

#[test]
fn each_artifact_passes_over_reports_of_other_kinds() {
    for artifact in ["ios.resource_reports", "ios.resets", "ios.analytics_reports"] {
        let Some(read) = read_file(artifact, PHONES, FORCED) else { return };
        assert_eq!((read.records.len(), read.problems.len()), (0, 0), "{artifact}");
    }
    let Some(read) = read_file("ios.panics", APP, "ios-crash-in-ips-format.ips") else { return };
    assert_eq!((read.records.len(), read.problems.len()), (0, 0));
}
