//! Logs of system services of real phones. Skipped where `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data")]
#![allow(clippy::print_stderr, reason = "says which tests were skipped")]

use artifacts::Collected;
use evidence::EvidenceFile;
use jiff::tz::Offset;
use real_files::{bytes, read, shared};

use crate::real_files;

fn read_log(artifact: &str, name: &str) -> Option<Collected> {
    let bytes = bytes(&shared().join("ios/plaso/test_data").join(name))?;
    let file = EvidenceFile::from_bytes(name, bytes).with_local_offset(Offset::constant(-4));
    Some(read(artifact, &file))
}

fn count(ours: &Collected, record: &str) -> usize {
    ours.records.iter().filter(|entry| entry.record["record"] == record).count()
}

#[test]
fn containers_of_a_real_phone_are_read() {
    let Some(ours) = read_log("ios.mobile_installation", "ios_sysdiag.log") else { return };
    assert_eq!(ours.problems, []);
    assert_eq!((ours.records.len(), count(&ours, "container_live")), (14, 14));
    assert_eq!(ours.records[0].record["occurred_at"], "2021-08-11T09:51:02Z");
    assert_eq!(ours.records[0].record["bundle_id"], "com.apple.CoreCDPUI.localSecretPrompt");
}

#[test]
fn a_start_of_the_container_service_of_a_real_phone_is_read() {
    let Some(ours) = read_log("ios.container_manager", "ios_sysdiag.log") else { return };
    assert_eq!(ours.problems, []);
    assert_eq!((count(&ours, "boot"), count(&ours, "cleanup"), count(&ours, "refused")), (1, 1, 1));
}

#[test]
fn properties_of_a_real_phone_are_read() {
    let Some(ours) = read_log("ios.mobile_activation", "ios_sysdiag.log") else { return };
    assert_eq!((ours.records.len(), count(&ours, "property")), (1, 1));
    assert_eq!(ours.records[0].record["property_value"], "H11");
}

#[test]
fn a_program_on_a_computer_is_told_once_for_each_service() {
    let Some(ours) = read_log("ios.lockdownd_log", "ios_lockdownd.log") else { return };
    assert_eq!(ours.problems, []);
    assert_eq!((ours.records.len(), count(&ours, "computer_program")), (2, 2));
    for entry in &ours.records {
        assert_eq!(entry.record["computer_program"], "AMPDevicesAgent");
    }
    assert_eq!(ours.records[1].record["service"], "com.apple.mobile.installation_proxy");
    assert_eq!(ours.records[1].record["request_count"], 3);
}

#[test]
fn starts_of_a_real_phone_over_months_are_read() {
    let Some(ours) = read_log("ios.logd_log", "logd.0.log") else { return };
    assert_eq!(ours.problems, []);
    assert_eq!(ours.records[0].record["booted_at"], "2021-08-11T12:50:23Z");
    assert!(count(&ours, "boot") >= 12, "{}", count(&ours, "boot"));
    assert!(count(&ours, "shutdown") >= 8, "{}", count(&ours, "shutdown"));
}
