//! Real and synthetic data of calls, contacts, calendars, applications and accounts, read by these
//! artifacts and by MVT: what both read must be equal, and every difference is named here. Skipped
//! where `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data and expected results")]
#![allow(clippy::print_stderr, reason = "says which tests were skipped")]

use artifacts::Collected;
use real_files::{golden, instant, read_blob, read_file};
use serde_json::Value;

use crate::real_files;

const REAL: &str = "ios/mvt/tests/artifacts/ios_backup";
const BACKUP: &str = "golden/mvt/_fixtures/synth/ios_backup_synth";
const FOLDER: &str = "golden/mvt/_fixtures/synth/ios_fs_synth";
const IOS_15: &str = "ios/iLEAPP/testdata/josh_ios15_ffs/filesystem2/mobile";
const WHATSAPP: &str = "694FBBC5-2E69-480A-A25B-FF8CC038BEF8";

#[test]
fn calls_equal_mvt() {
    let path = "Library/CallHistoryDB/CallHistory.storedata";
    let ours = read_both("ios.calls", path);
    let theirs = [golden("synth_ios_backup/output/calls"), golden("synth_ios_fs/output/calls")];
    for (ours, theirs) in ours.into_iter().zip(theirs) {
        let (Some(ours), Some(theirs)) = (ours, theirs) else { return };
        assert_eq!(ours.problems, []);
        let theirs = theirs.as_array().unwrap();
        assert_eq!((ours.records.len(), theirs.len()), (2, 2));
        for (entry, theirs) in ours.records.iter().zip(theirs) {
            assert_eq!(entry.record["address"], theirs["number"]);
            assert_eq!(entry.record["provider"], theirs["provider"]);
            assert_eq!(entry.record["duration_seconds"].as_f64(), theirs["duration"].as_f64());
            assert_eq!(instant(&entry.record["called_at"]), theirs["isodate"]);
            let region = entry.record.get("number_region").unwrap_or(&Value::Null);
            assert_eq!(*region, theirs["location"]);
        }
    }
}

#[test]
fn d19_contacts_equal_mvt_and_those_without_numbers_are_kept() {
    let ours = read_both("ios.contacts", "Library/AddressBook/AddressBook.sqlitedb");
    let theirs =
        [golden("synth_ios_backup/output/contacts"), golden("synth_ios_fs/output/contacts")];
    for (ours, theirs) in ours.into_iter().zip(theirs) {
        let (Some(ours), Some(theirs)) = (ours, theirs) else { return };
        assert_eq!(ours.problems, []);
        // MVT has a row for each value, ours a record for each person.
        let theirs = theirs.as_array().unwrap();
        assert_eq!((ours.records.len(), theirs.len()), (1, 2));
        let [entry] = &ours.records[..] else { panic!("one contact") };
        assert_eq!(entry.record["phone_numbers"][0], theirs[0]["value"]);
        assert_eq!(entry.record["email_addresses"][0], theirs[1]["value"]);
        for (field, name) in [
            ("first_name", "First"),
            ("middle_name", "Middle"),
            ("last_name", "Last"),
            ("organization", "Organization"),
        ] {
            assert_eq!(entry.content[field], theirs[0][name], "{field}");
        }
    }
}

#[test]
fn contacts_of_a_real_device_are_read_without_problem() {
    let path = "Library/AddressBook/AddressBook.sqlitedb";
    let Some(ours) = read_file("ios.contacts", IOS_15, path) else { return };
    assert_eq!(ours.problems, []);
    assert_eq!(ours.records.len(), 9);
    let count = |field: &str| -> usize {
        let lists = ours.records.iter().filter_map(|entry| entry.record.get(field));
        lists.map(|list| list.as_array().unwrap().len()).sum()
    };
    let counts = [count("phone_numbers"), count("email_addresses"), count("links")];
    assert_eq!(counts, [7, 4, 1]);
    assert!(ours.records.iter().all(|entry| entry.record.get("deleted").is_none()));
    let postal = ours.records.iter().filter(|entry| entry.content.contains_key("postal_address"));
    assert_eq!(postal.count(), 1);
}

#[test]
fn calendar_equals_mvt() {
    let path = "Library/Calendar/Calendar.sqlitedb";
    let [backup, folder] = read_both("ios.calendar", path);
    let real = read_blob("ios.calendar", REAL, "HomeDomain", path);
    for (ours, name) in
        [(backup, "synth_ios_backup"), (folder, "synth_ios_fs"), (real, "ios_backup")]
    {
        let theirs = golden(&format!("{name}/output/calendar"));
        let (Some(ours), Some(theirs)) = (ours, theirs) else { return };
        assert_eq!(ours.problems, []);
        let theirs = theirs.as_array().unwrap();
        assert_eq!(ours.records.len(), theirs.len(), "{name}: and nothing is left over");
        for (entry, theirs) in ours.records.iter().zip(theirs) {
            let ours = &entry.record;
            for (field, name) in [
                ("uuid", "uuid"),
                ("organizer_email", "participant_email"),
                ("organizer_phone", "participant_phone"),
            ] {
                assert_eq!(ours.get(field).unwrap_or(&Value::Null), &theirs[name], "{field}");
            }
            for (field, name) in [
                ("starts_at", "start_date"),
                ("ends_at", "end_date"),
                ("created_at", "creation_date"),
                ("modified_at", "last_modified"),
            ] {
                let theirs = theirs[name].as_str().unwrap_or_default();
                assert_eq!(instant(ours.get(field).unwrap_or(&Value::Null)), theirs, "{field}");
            }
            for field in ["summary", "description"] {
                let words = entry.content.get(field).unwrap_or(&Value::Null);
                assert_eq!(*words, theirs[field], "{field}");
            }
        }
    }
}

#[test]
fn shortcuts_equal_mvt() {
    let ours = read_both("ios.shortcuts", "Library/Shortcuts/Shortcuts.sqlite");
    let theirs =
        [golden("synth_ios_backup/output/shortcuts"), golden("synth_ios_fs/output/shortcuts")];
    for (ours, theirs) in ours.into_iter().zip(theirs) {
        let (Some(ours), Some(theirs)) = (ours, theirs) else { return };
        assert_eq!(ours.problems, []);
        let theirs = theirs.as_array().unwrap();
        assert_eq!((ours.records.len(), theirs.len()), (1, 1));
        let entry = &ours.records[0];
        assert_eq!(entry.record["links"], theirs[0]["action_urls"]);
        assert_eq!(entry.record["actions"].as_array().unwrap().len(), 1);
        assert_eq!(instant(&entry.record["created_at"]), theirs[0]["isodate"]);
        assert_eq!(instant(&entry.record["modified_at"]), theirs[0]["modified_date"]);
        assert_eq!(entry.content["name"], theirs[0]["shortcut_name"]);
        assert_eq!(entry.content["description"], theirs[0]["description"]);
    }
}

#[test]
fn d13_applications_equal_mvt() {
    let ours = read_file("ios.applications", BACKUP, "Info.plist");
    let theirs = golden("synth_ios_backup/output/applications");
    let (Some(ours), Some(theirs)) = (ours, theirs) else { return };
    assert_eq!(ours.problems, []);
    let theirs = theirs.as_array().unwrap();
    assert_eq!((ours.records.len(), theirs.len()), (4, 4));
    for theirs in theirs {
        let same = |record: &&Value| record["listed_as"] == theirs["name"];
        let ours = ours.records.iter().map(|entry| &entry.record).find(same).unwrap();
        for (field, name) in [
            ("bundle_id", "softwareVersionBundleId"),
            ("source_app", "sourceApp"),
            ("item_name", "itemName"),
            ("short_version", "bundleShortVersionString"),
        ] {
            let theirs = theirs.get(name).unwrap_or(&Value::Null);
            assert_eq!(ours.get(field).unwrap_or(&Value::Null), theirs, "{field}");
        }
        assert_eq!(instant(&ours["purchased_at"]), theirs["isodate"]);
    }
}

#[test]
fn applications_of_a_file_system_name_their_folder() {
    let mut found = 0;
    for folder in ["B0", "B1", "B2"] {
        let name =
            format!("private/var/containers/Bundle/Application/{folder}/iTunesMetadata.plist");
        let Some(ours) = read_file("ios.applications", FOLDER, &name) else { return };
        assert_eq!(ours.problems, []);
        found += ours.records.len();
        assert_eq!(ours.records[0].record["container"], folder);
    }
    let Some(theirs) = golden("synth_ios_fs/output/applications") else { return };
    assert_eq!(found, theirs.as_array().unwrap().len());
}

#[test]
fn a_real_backup_without_descriptions_says_so() {
    let Some(ours) = read_file("ios.applications", REAL, "Info.plist") else { return };
    assert_eq!((ours.records.len(), ours.problems.len()), (0, 1));
    assert_eq!(ours.problems[0].kind, model::ProblemKind::Notice);
}

#[test]
fn accounts_of_real_devices_are_read_without_problem() {
    for (folder, path, accounts, parents) in [
        (IOS_15, "Library/Accounts/Accounts3.sqlite", 19, 9),
        ("ios/plaso/test_data/ios", "Accounts3.sqlite", 18, 9),
    ] {
        let Some(ours) = read_file("ios.accounts", folder, path) else { return };
        assert_eq!(ours.problems, []);
        assert_eq!(ours.records.len(), accounts);
        let has = |field: &str| {
            ours.records.iter().filter(|entry| entry.record.get(field).is_some()).count()
        };
        assert_eq!(has("created_at"), accounts);
        assert_eq!(has("account_type"), accounts);
        assert_eq!(has("parent_account_id"), parents);
    }
}

#[test]
fn whatsapp_calls_of_a_real_device_are_read_without_problem() {
    let folder = format!("{IOS_15}/Containers/Shared/AppGroup/{WHATSAPP}");
    let Some(ours) = read_file("ios.whatsapp_calls", &folder, "CallHistory.sqlite") else { return };
    assert_eq!(ours.problems, []);
    let directions: Vec<&Value> =
        ours.records.iter().map(|entry| &entry.record["direction"]).collect();
    assert_eq!(directions, ["outgoing", "incoming", "outgoing", "incoming"]);
    assert!(ours.records.iter().all(|entry| entry.record["missed"] == false));
    let sides =
        |entry: &artifacts::Entry| entry.record["participants"].as_array().map_or(0, Vec::len);
    assert_eq!(ours.records.iter().map(sides).sum::<usize>(), 4);
}

#[test]
fn updates_of_a_real_device_are_read_without_problem() {
    let folder = "ios/iLEAPP/testdata/josh_ios17_ffs/filesystem1/private/var/containers/Data/\
                  System/42B6823B-3B96-4828-9E37-7C81DF73C9E8/Documents/Persistence";
    let Some(ours) = read_file("ios.store_system", folder, "storeSystem.db") else { return };
    assert_eq!(ours.problems, []);
    assert_eq!(ours.records.len(), 52);
    let has =
        |field: &str| ours.records.iter().filter(|entry| entry.record.get(field).is_some()).count();
    assert_eq!((has("bundle_id"), has("created_at"), has("installed_at")), (52, 52, 25));
}

/// The same file from the synthetic backup and from the synthetic file system.
fn read_both(artifact: &str, path: &str) -> [Option<Collected>; 2] {
    let folder = format!("{FOLDER}/private/var/mobile");
    [read_blob(artifact, BACKUP, "HomeDomain", path), read_file(artifact, &folder, path)]
}
