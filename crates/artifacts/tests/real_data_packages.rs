//! Packages of real devices, read by these artifacts, by MVT and by each other: what two of them tell
//! must be equal, and every difference is named here. Skipped where `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data and expected results")]

use std::collections::{BTreeMap, BTreeSet};

use artifacts::Collected;
use evidence::EvidenceFile;
use formats::dumpstate::{PartKind, parts};
use real_files::{android_part, bytes, golden, read, read_file, shared};
use serde_json::Value;

use crate::real_files;

const SLICES: &str = "android/mvt/android_data";

fn emulator(artifact: &str, service: &str) -> Option<Collected> {
    Some(read(artifact, &android_part(PartKind::Service, service)?))
}

fn of_kind<'c>(read: &'c Collected, kind: &str) -> Vec<&'c Value> {
    let records = read.records.iter().map(|entry| &entry.record);
    records.filter(|record| record["record"] == kind).collect()
}

fn list<'v>(value: &'v Value, field: &str) -> Vec<&'v Value> {
    value[field].as_array().into_iter().flatten().collect()
}

#[test]
fn every_package_of_a_report_is_read_and_factory_versions_stay_apart() {
    let Some(read) = emulator("android.packages", "package") else { return };
    assert_eq!(read.problems, []);
    let packages = of_kind(&read, "package");
    let factory = of_kind(&read, "factory_version");
    assert_eq!((packages.len(), factory.len()), (141, 3));
    assert_eq!(of_kind(&read, "shared_user").len(), 12);
    let names: BTreeSet<_> = packages.iter().map(|p| p["package"].as_str().unwrap()).collect();
    assert_eq!(names.len(), 141);
    let store = |list: &[&Value]| {
        let store = list.iter().find(|package| package["package"] == "com.android.vending");
        (*store.unwrap()).clone()
    };
    let (updated, first) = (store(&packages), store(&factory));
    assert_eq!(updated["version_code"], 84_880_718);
    assert_eq!(first["version_code"], 83_942_508);
    assert_eq!(updated["installer"], "com.android.vending");
    assert_eq!(first.get("installer"), None);
    assert!(packages.iter().all(|package| package["system"] == true));
    assert!(packages.iter().all(|package| list(package, "users").len() == 1));
    let granted = |permissions: Vec<&Value>| {
        permissions.iter().filter(|permission| permission["granted"] == true).count()
    };
    let all = read.records.iter().map(|entry| &entry.record).map(|record| {
        let users = list(record, "users");
        let runtime = users.iter().map(|user| granted(list(user, "runtime_permissions")));
        granted(list(record, "install_permissions")) + runtime.sum::<usize>()
    });
    // Counted in the text: lines with `granted=true` in the three blocks.
    assert_eq!(all.sum::<usize>(), GRANTED);
    // What sets up a television switches itself off when it is done.
    let off = |user: &&Value| user["main_activities_disabled"] == true;
    let without = packages.iter().filter(|package| list(package, "users").iter().any(off));
    let without: Vec<_> = without.map(|package| package["package"].as_str().unwrap()).collect();
    assert_eq!(without, ["com.android.tv.provision"]);
}

const GRANTED: usize = 1_872;

/// The instant without its part of a second.
fn second(record: &Value, field: &str) -> Option<i64> {
    let at: jiff::Timestamp = record.get(field)?.as_str()?.parse().unwrap();
    Some(at.as_second())
}

#[test]
fn the_list_of_packages_and_the_form_for_machines_agree() {
    let Some(list_of_packages) = emulator("android.packages", "package") else { return };
    let Some(part) = android_part(PartKind::Section, "CHECKIN PACKAGE") else { return };
    let checkin = read("android.package_checkin", &part);
    assert_eq!(checkin.problems, []);
    for (kind, count) in [("package", 141), ("factory_version", 3)] {
        let by_name = |read| -> BTreeMap<String, Value> {
            let packages = of_kind(read, kind).into_iter();
            packages.map(|p| (p["package"].as_str().unwrap().to_owned(), p.clone())).collect()
        };
        let (long, short) = (by_name(&list_of_packages), by_name(&checkin));
        assert_eq!((long.len(), short.len()), (count, count));
        for (name, long) in long {
            let short = &short[&name];
            // One tells local times, the other counts from 1970: the zone is right.
            assert_eq!(second(&long, "updated_at"), second(short, "updated_at"), "{name}");
            for field in ["uid", "version_code", "installer", "update_owner"] {
                assert_eq!(long.get(field), short.get(field), "{name} {field}");
            }
            let (long, short) = (list(&long, "users"), list(short, "users"));
            assert_eq!(long.len(), short.len());
            for (long, short) in long.iter().zip(short) {
                let field = "first_installed_at";
                assert_eq!(second(long, field), second(short, field), "{name}");
                for field in ["user_id", "installed", "hidden", "suspended", "stopped"] {
                    assert_eq!(long.get(field), short.get(field), "{name} {field}");
                }
            }
        }
    }
    assert_eq!(of_kind(&checkin, "remark").len(), 27);
    assert_eq!(of_kind(&checkin, "verifier").len(), 1);
}

#[test]
fn packages_equal_mvt() {
    let Some(text) = bytes(&shared().join(SLICES).join("bugreport/dumpstate.txt")) else { return };
    let Some(theirs) = golden("bugreport_dir/output/dumpsys_packages") else { return };
    let found = parts(&mut text.as_slice()).0;
    let part = found.iter().find(|part| part.name == "package").unwrap();
    let start = usize::try_from(part.start).unwrap();
    let end = start + usize::try_from(part.len).unwrap();
    let file = EvidenceFile::from_bytes("package", &text[start..end]);
    let ours = read("android.packages", &file.with_first_line(part.first_line));
    let theirs = theirs.as_array().unwrap();
    let packages = of_kind(&ours, "package");
    assert_eq!(packages.len(), theirs.len());
    for (ours, theirs) in packages.iter().zip(theirs) {
        assert_eq!(ours["package"], theirs["package_name"]);
        for (field, their_field) in [
            ("uid", "app_id"),
            ("version_name", "version_name"),
            ("version_code", "version_code"),
            ("min_sdk", "min_sdk"),
            ("target_sdk", "target_sdk"),
            ("code_changed_text", "timestamp"),
            ("updated_text", "last_update_time"),
            ("installer", "installer"),
            ("system", "system"),
        ] {
            let theirs = Some(&theirs[their_field]).filter(|value| !value.is_null());
            assert_eq!(ours.get(field), theirs, "{field}");
        }
        let names = |permissions: Vec<&Value>, field: &str| -> Vec<Value> {
            permissions.iter().map(|permission| permission[field].clone()).collect()
        };
        let of_type = |kind| {
            let all = list(theirs, "permissions").into_iter();
            all.filter(|permission| permission["type"] == kind).collect::<Vec<_>>()
        };
        let install = list(ours, "install_permissions");
        assert_eq!(names(install.clone(), "name"), names(of_type("install"), "name"));
        assert_eq!(names(install, "granted"), names(of_type("install"), "granted"));
        assert_eq!(ours["declared_permissions"], Value::from(names(of_type("declared"), "name")));
        // MVT lists them in a form of its own.
        let requested = list(theirs, "requested_permissions").len();
        assert_eq!(list(ours, "requested_permissions").len(), requested);
        let (our_users, their_users) = (list(ours, "users"), list(theirs, "users"));
        assert_eq!(our_users.len(), their_users.len());
        for (user, their_user) in our_users.iter().zip(their_users) {
            for field in ["user_id", "installed", "hidden", "suspended", "stopped"] {
                assert_eq!(user[field], their_user[field], "{field}");
            }
            let (own, other) = (list(user, "runtime_permissions"), list(their_user, "permissions"));
            // MVT goes on behind the end of the list: components that are switched off become
            // permissions of which nobody knows whether they were granted.
            let (other, behind) = other.split_at(own.len());
            assert!(behind.iter().all(|item| item["granted"].is_null()));
            let other = other.to_vec();
            assert_eq!(names(own.clone(), "name"), names(other.clone(), "name"));
            assert_eq!(names(own.clone(), "granted"), names(other.clone(), "granted"));
            assert_eq!(names(own, "flags"), names(other, "flags"));
        }
    }
}

#[test]
fn the_one_session_of_a_report_is_read_across_its_lines() {
    let Some(read) = emulator("android.install_sessions", "package") else { return };
    assert_eq!(read.problems, []);
    let [session] = read.records.as_slice() else { panic!("{}", read.records.len()) };
    let session = &session.record;
    assert_eq!(session["package"], "com.android.vending");
    assert_eq!(session["installer"], "com.android.vending");
    assert_eq!(session["committed_at"], "2025-11-22T16:31:05.477Z");
    assert_eq!(session["final_message"], "Session installed");
    assert_eq!(session["succeeded"], true);
    assert_eq!(session["from_adb"], false);
}

#[test]
fn every_component_of_a_report_is_read() {
    let Some(read) = emulator("android.components", "package") else { return };
    assert_eq!(read.problems, []);
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in &read.records {
        *kinds.entry(entry.record["component_kind"].as_str().unwrap()).or_default() += 1;
    }
    assert_eq!(kinds, BTreeMap::from(COMPONENTS));
    let boot = read.records.iter().filter(|entry| {
        entry.record["component_kind"] == "receiver"
            && list(&entry.record, "declared_for").contains(&&Value::from("boot"))
    });
    assert_eq!(boot.count(), BOOT);
}

const COMPONENTS: [(&str, usize); 4] =
    [("activity", 448), ("provider", 18), ("receiver", 373), ("service", 323)];
const BOOT: usize = 66;

#[test]
fn components_equal_mvt() {
    let slice = read_file("android.components", SLICES, "dumpsys_packages.txt");
    let Some(ours) = slice else { return };
    for (kind, name) in [("activity", "dumpsys_activities"), ("receiver", "dumpsys_receivers")] {
        let Some(theirs) = golden(&format!("synth_bugreport/output/{name}")) else { return };
        // MVT has a row for each key, and the class in its short form.
        let full = |row: &Value| {
            let (package, class) = row["component"].as_str().unwrap().split_once('/').unwrap();
            let class =
                if class.starts_with('.') { format!("{package}{class}") } else { class.into() };
            (package.to_owned(), class)
        };
        let expected: BTreeSet<_> = theirs.as_array().unwrap().iter().map(full).collect();
        let own = ours.records.iter().map(|entry| &entry.record);
        let own = own.filter(|record| record["component_kind"] == kind);
        let text = |record: &Value, field: &str| record[field].as_str().unwrap().to_owned();
        let found: BTreeSet<_> =
            own.clone().map(|r| (text(r, "package"), text(r, "class"))).collect();
        assert_eq!(found, expected, "{name}");
        let filters: u64 = own.map(|record| record["filter_count"].as_u64().unwrap()).sum();
        let their_filters =
            theirs.as_array().unwrap().iter().map(|row| row["filter_count"].as_u64());
        assert_eq!(filters, their_filters.map(Option::unwrap).sum::<u64>(), "{name}");
    }
}

#[test]
fn packages_with_hashes_equal_mvt() {
    let Some(ours) =
        read_file("android.package_inventory", "android/mvt/androidqf", "packages.json")
    else {
        return;
    };
    let Some(theirs) = golden("androidqf/output/aqf_packages") else { return };
    let theirs = theirs.as_array().unwrap();
    assert_eq!(ours.problems, []);
    assert_eq!(ours.records.len(), theirs.len());
    for (entry, theirs) in ours.records.iter().zip(theirs) {
        let ours = &entry.record;
        assert_eq!(ours["package"], theirs["name"]);
        assert_eq!(ours.get("installer").unwrap_or(&"null".into()), &theirs["installer"]);
        for field in ["uid", "disabled", "system", "third_party"] {
            assert_eq!(ours[field], theirs[field], "{field}");
        }
        let (own, other) = (list(ours, "files"), list(theirs, "files"));
        assert_eq!(own.len(), other.len());
        for (own, other) in own.iter().zip(&other) {
            for field in ["path", "md5", "sha1", "sha256", "sha512", "trusted_certificate"] {
                assert_eq!(own[field], other[field], "{field}");
            }
            for (field, their_field) in [("sha256", "Sha256"), ("issuer", "Issuer")] {
                assert_eq!(own["certificate"][field], other["certificate"][their_field]);
            }
        }
        // MVT compares one of the four hashes of a file with indicators.
        let hashes = entry.observables.iter().filter(|value| value.starts_with("FileHash"));
        assert_eq!(hashes.count(), 4 * other.len());
    }
}

#[test]
fn switched_changes_equal_mvt_and_tell_one_package_more() {
    let slice = read_file("android.platform_compat", SLICES, "dumpsys_platform_compat.txt");
    let Some(ours) = slice else { return };
    let Some(theirs) = golden("bugreport_dir/output/dumpsys_platform_compat") else { return };
    let name = |record: &Value, field: &str| record[field].as_str().unwrap().to_owned();
    let set = ours.records.iter().filter(|entry| entry.record["set"] == true);
    let found: Vec<_> = set.map(|entry| name(&entry.record, "package")).collect();
    let theirs = theirs.as_array().unwrap().iter();
    assert_eq!(found, theirs.map(|row| name(row, "package_name")).collect::<Vec<_>>());
    // What was applied without being set is not read by MVT.
    assert_eq!(ours.records.len(), 3);
    let Some(emulator) = emulator("android.platform_compat", "platform_compat") else { return };
    assert_eq!((emulator.records.len(), emulator.problems.len()), (0, 0));
}

#[test]
fn changes_by_day_equal_mvt_and_tell_the_day_that_goes_on() {
    let Some(ours) = read_file("android.battery_daily", SLICES, "dumpsys_battery.txt") else {
        return;
    };
    let Some(theirs) = golden("synth_bugreport/output/dumpsys_battery_daily") else { return };
    let theirs = theirs.as_array().unwrap();
    assert_eq!(ours.problems, []);
    assert_eq!(ours.records.len(), theirs.len());
    for (entry, theirs) in ours.records.iter().zip(theirs) {
        for (field, their_field) in [
            ("package", "package_name"),
            ("version_code", "version_code"),
            ("occurrences", "occurrences"),
            ("change", "action"),
        ] {
            assert_eq!(entry.record[field], theirs[their_field], "{field}");
        }
    }
    // MVT reads only days that are over: here there is none.
    let Some(emulator) = emulator("android.battery_daily", "batterystats") else { return };
    let [update] = emulator.records.as_slice() else { panic!("{}", emulator.records.len()) };
    assert_eq!(update.record["package"], "com.android.vending");
    assert_eq!(update.record["occurrences"], 2);
    assert_eq!(update.record["day_started_at"], "2025-11-22T16:30:39Z");
}

#[test]
fn operations_of_databases_equal_mvt() {
    let slice = read_file("android.database_info", SLICES, "dumpsys_dbinfo.txt");
    let Some(ours) = slice else { return };
    let Some(theirs) = golden("synth_bugreport/output/dbinfo") else { return };
    assert_eq!(ours.problems, []);
    let operations = ours.records.iter().filter(|entry| entry.record["record"] == "operation");
    let operations: Vec<_> = operations.collect();
    let theirs = theirs.as_array().unwrap();
    assert_eq!(operations.len(), theirs.len());
    for (ours, theirs) in operations.iter().zip(theirs) {
        for (field, their_field) in [
            ("operated_text", "timestamp"),
            ("operation", "action"),
            ("duration_ms", "duration_ms"),
            ("outcome", "status"),
            ("path", "path"),
            ("connection_number", "connection_number"),
            ("is_primary", "is_primary"),
        ] {
            assert_eq!(ours.record[field], theirs[their_field], "{field}");
        }
        assert_eq!(ours.content["sql"], theirs["sql"]);
    }
    let Some(emulator) = emulator("android.database_info", "dbinfo") else { return };
    assert_eq!(emulator.problems, []);
    assert_eq!(of_kind(&emulator, "database").len(), 69);
    assert_eq!(of_kind(&emulator, "operation").len(), OPERATIONS);
    let dated = of_kind(&emulator, "operation").into_iter().filter(|o| !o["operated_at"].is_null());
    assert_eq!(dated.count(), OPERATIONS);
}

const OPERATIONS: usize = 1_280;

#[test]
fn parts_in_the_system_and_changed_packages_are_read() {
    let Some(read) = emulator("android.known_packages", "package") else { return };
    assert_eq!(read.problems, []);
    assert_eq!(of_kind(&read, "part").len(), 20 + 2);
    assert_eq!(of_kind(&read, "change").len(), 17);
}
