//! Profiles and settings of the device in a synthetic backup, read by these artifacts and by MVT.
//! Skipped where `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data and expected results")]
#![allow(clippy::print_stderr, reason = "says which tests were skipped")]

use artifacts::Collected;
use evidence::EvidenceFile;
use real_files::{bytes, instant, read, read_file, shared};
use serde_json::Value;

use crate::real_files;

const SYNTHETIC: &str = "golden/mvt/_fixtures/synth/ios_backup_synth";
const GOLDEN: &str = "synth_ios_backup/output";

#[test]
fn configuration_profiles_equal_mvt() {
    let Some(theirs) = golden("configuration_profiles") else { return };
    let theirs = theirs.as_array().unwrap();
    assert_eq!(theirs.len(), 3);
    for theirs in theirs {
        let id = theirs["file_id"].as_str().unwrap();
        let ours = read_blob("ios.configuration_profiles", id).unwrap();
        assert_eq!(ours.problems, []);
        // Ours has one record for the profile, and one for each of its payloads.
        let (profile, payloads) = ours.records.split_first().unwrap();
        let plist = &theirs["plist"];
        assert_eq!(profile.record["profile_id"], plist["PayloadUUID"]);
        assert_eq!(profile.record["profile_kind"], plist["PayloadType"]);
        assert_eq!(profile.content["display_name"], plist["PayloadDisplayName"]);
        assert_eq!(profile.content["description"], plist["PayloadDescription"]);
        assert_eq!(instant(&profile.record["installed_at"]), theirs["install_date"]);
        assert_eq!(profile.events.len(), 1, "rows of the timeline");
        let types: Vec<&Value> = payloads.iter().map(|p| &p.record["payload_type"]).collect();
        let theirs = plist["PayloadContent"].as_array().unwrap();
        let theirs: Vec<&Value> = theirs.iter().map(|payload| &payload["PayloadType"]).collect();
        assert_eq!(types, theirs);
    }
}

#[test]
fn profile_events_equal_mvt() {
    let Some(theirs) = golden("profile_events") else { return };
    let theirs = theirs.as_array().unwrap();
    let id = "aeb25de285ea542f7ac7c2070cddd1961e369df1";
    let ours = read_blob("ios.profile_events", id).unwrap();
    assert_eq!((ours.records.len(), theirs.len()), (2, 2));
    assert_eq!(ours.problems, []);
    for (ours, theirs) in ours.records.iter().zip(theirs) {
        for key in ["profile_id", "operation", "process"] {
            assert_eq!(ours.record[key], theirs[key], "{key}");
        }
        assert_eq!(instant(&ours.record["occurred_at"]), theirs["timestamp"]);
        assert_eq!(ours.events.len(), 1, "rows of the timeline");
    }
}

#[test]
fn backups_of_a_real_phone_are_read() {
    let path = shared().join("ios/plaso/test_data/ios/com.apple.MobileBackup.plist");
    let Some(bytes) = bytes(&path) else { return };
    let ours = read("ios.mobile_backup", &EvidenceFile::from_bytes("real", bytes));
    assert_eq!(ours.problems, []);
    let events: Vec<&Value> = ours.records.iter().map(|r| &r.record["backup_event"]).collect();
    assert_eq!(events[..2], ["cloud_switched_on", "last_backup"]);
    assert_eq!(
        (events.len(), events.iter().filter(|event| **event == "attempt").count()),
        (12, 10)
    );
    assert_eq!(ours.records[1].record["cloud"], true);
    assert_eq!(instant(&ours.records[2].record["occurred_at"]), "2023-05-03 01:11:53.195466");
    assert_eq!(ours.records[2].record["outcome_code"], 0);
}

#[test]
fn known_networks_of_a_real_phone_are_read() {
    let path = shared().join("ios/plaso/test_data/ios/com.apple.wifi.known-networks.plist");
    let Some(bytes) = bytes(&path) else { return };
    let ours = read("ios.known_wifi", &EvidenceFile::from_bytes("real", bytes));
    assert_eq!(ours.problems, []);
    let (network, access_points) = ours.records.split_first().unwrap();
    assert_eq!(network.record["wifi_security"], "WPA2 Personal");
    assert_eq!(network.record["access_point_count"], 9);
    let chosen = instant(&network.record["joined_by_person_at"]);
    assert!(chosen.starts_with("2023-04-15 13:53:47.4724"), "{chosen}");
    let joined = instant(&network.record["joined_by_system_at"]);
    assert!(joined.starts_with("2023-05-20 19:55:03.0731"), "{joined}");
    assert_eq!(network.events.len(), 4);
    assert_eq!(access_points.len(), 9);
    assert!(access_points.iter().all(|point| point.events.len() == 1));
    // Where a person was must not leave the content.
    let network_name = network.content["network_name"].as_str().unwrap();
    for entry in &ours.records {
        let kept = format!("{:?} {} {:?}", entry.at, entry.record, entry.events);
        assert!(!kept.contains(network_name));
        assert!(!kept.contains(entry.content["bssid"].as_str().unwrap()));
    }
}

#[test]
fn wifi_settings_of_a_real_phone_hold_no_networks_since_ios_14() {
    let folder = "ios/iLEAPP/testdata/josh_ios15_ffs/filesystem2/preferences";
    let path = shared().join(folder).join("SystemConfiguration/com.apple.wifi.plist");
    let Some(bytes) = bytes(&path) else { return };
    let name = "private/var/preferences/SystemConfiguration/com.apple.wifi.plist";
    let ours = read("ios.known_wifi", &EvidenceFile::from_bytes(name, bytes));
    assert_eq!((ours.records, ours.problems), (vec![], vec![]));
}

fn golden(name: &str) -> Option<Value> {
    real_files::golden(&format!("{GOLDEN}/{name}"))
}

fn read_blob(artifact: &str, id: &str) -> Option<Collected> {
    read_file(artifact, SYNTHETIC, &format!("{}/{id}", id.get(..2)?))
}
