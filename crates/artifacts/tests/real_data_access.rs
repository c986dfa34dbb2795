//! What apps are allowed to do and how the device is set, on the bug report of an emulator, slices of real
//! devices and what MVT made of them. Skipped where `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data and expected results")]
#![allow(clippy::print_stderr, reason = "says which tests were skipped")]

use std::{
    collections::BTreeSet,
    io::{Cursor, Read},
};

use artifacts::{Collected, Receiver};
use evidence::EvidenceFile;
use formats::dumpstate::PartKind;
use jiff::tz::Offset;
use model::{AppSign, Problem, ProblemKind, Provenance, Record};
use real_files::{android_parts, bytes, golden, instant, read, read_file, shared};
use serde_json::Value;

use crate::real_files;

/// What the parts of the bug report with the service `name` give.
fn service(artifact: &str, name: &str) -> Option<Collected> {
    let mut all = Collected::default();
    for file in android_parts(PartKind::Service, name)? {
        let Collected { records, problems, .. } = read(artifact, &file);
        all.records.extend(records);
        all.problems.extend(problems);
    }
    Some(all)
}

fn of_kind<'a>(read: &'a Collected, kind: &str) -> Vec<&'a Value> {
    let records = read.records.iter().map(|entry| &entry.record);
    records.filter(|record| record["record"] == kind).collect()
}

/// Keeps the signs of apps.
#[derive(Default)]
struct Signs(BTreeSet<(String, AppSign)>);

impl Receiver for Signs {
    fn record(&mut self, _: Provenance, record: &dyn Record) {
        for app in record.apps() {
            self.0.extend(app.signs.iter().map(|sign| (app.package.to_string(), *sign)));
        }
    }

    fn problem(&mut self, _: Problem) {}
}

fn signs(artifact: &str, files: &[EvidenceFile]) -> BTreeSet<(String, AppSign)> {
    let mut signs = Signs::default();
    for file in files {
        artifacts::by_id(artifact).unwrap().read(file, &mut signs);
    }
    signs.0
}

#[test]
fn every_service_of_the_emulator_is_read_without_a_problem() {
    let services = [
        ("android.accessibility_services", "accessibility"),
        ("android.accounts", "account"),
        ("android.app_operations", "appops"),
        ("android.battery_exemptions", "deviceidle"),
        ("android.companion_devices", "companiondevice"),
        ("android.device_admins", "device_policy"),
        ("android.input_methods", "input_method"),
        ("android.notification_listeners", "notification"),
        ("android.notifications", "notification"),
        ("android.roles", "role"),
        ("android.screen_lock", "lock_settings"),
        ("android.screen_projection", "media_projection"),
        ("android.settings", "settings"),
        ("android.trust_agents", "trust"),
        ("android.users", "user"),
        ("android.vpn", "vpn_management"),
    ];
    for (artifact, name) in services {
        let Some(read) = service(artifact, name) else { return };
        let missing = read.problems.iter().filter(|p| p.kind != ProblemKind::Notice);
        assert_eq!(missing.collect::<Vec<_>>(), Vec::<&Problem>::new(), "{artifact}");
        eprintln!("{artifact}: {} records", read.records.len());
    }
}

#[test]
fn operations_of_the_emulator_are_all_there() {
    let Some(read) = service("android.app_operations", "appops") else { return };
    let operations = of_kind(&read, "operation");
    let packages = operations.iter().map(|o| (o["package"].to_string(), o["uid"].as_u64()));
    let packages: BTreeSet<_> = packages.collect();
    let uses = operations.iter().flat_map(|o| o["uses"].as_array().unwrap());
    let count = |kind: &str| uses.clone().filter(|one| one["kind"] == kind).count();
    // The shell runs as two users.
    assert_eq!(
        (packages.len(), count("access"), count("refusal"), count("running")),
        (24, 52, 28, 4)
    );
    assert!(uses.clone().all(|one| one["kind"] == "running" || one["used_at"].is_string()));
    let mut windows = operations.iter().filter(|o| o["operation"] == "SYSTEM_ALERT_WINDOW");
    let window = windows.find(|o| o["package"] == "com.android.systemui").unwrap();
    assert_eq!(window["uid"], 10_097);
    assert_eq!(window["last_accessed_at"], "2025-11-22T16:30:44.582Z");
    let scan = operations.iter().find(|o| o["operation"] == "WIFI_SCAN").unwrap();
    assert_eq!(scan["decided_by"], "COARSE_LOCATION=allow");
    let shell = operations.iter().find(|o| o["package"] == "com.android.shell").unwrap();
    assert_eq!((&shell["by_the_collection"], &shell["running"]), (&true.into(), &true.into()));
    let modes = of_kind(&read, "mode_of_user");
    assert_eq!(modes.len(), 61);
}

#[test]
fn operations_of_a_real_phone_equal_mvt() {
    let path = "android/mvt/android_data/bugreport/dumpstate.txt";
    let Some(text) = bytes(&shared().join(path)) else { return };
    let Some(theirs) = golden("bugreport_dir/output/dumpsys_appops") else { return };
    let file = part(&text, "appops");
    let ours = read("android.app_operations", &file);
    assert_eq!(ours.problems, []);
    let told = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut theirs_told = Vec::new();
    for package in theirs.as_array().unwrap() {
        for operation in package["permissions"].as_array().unwrap() {
            for one in operation["entries"].as_array().unwrap() {
                let at: jiff::civil::DateTime = told(&one["timestamp"]).parse().unwrap();
                let names = [&package["package_name"], &operation["name"], &operation["mode"]];
                let names = names.map(told);
                theirs_told.push((names, told(&one["uid_state"]), at.to_string()));
            }
        }
    }
    let mut ours_told = Vec::new();
    for operation in of_kind(&ours, "operation") {
        for one in operation["uses"].as_array().unwrap() {
            let names = ["package", "operation", "mode"].map(|key| told(&operation[key]));
            let state = format!("{}-{}", told(&one["process_state"]), told(&one["use_flags"]));
            ours_told.push((names, state, told(&one["used_at_text"])));
        }
    }
    theirs_told.sort();
    ours_told.sort();
    assert_eq!(ours_told, theirs_told);
    assert_eq!(of_kind(&ours, "operation").len(), 30);
    let signs = signs("android.app_operations", &[file]);
    assert!(signs.contains(&("org.mozilla.firefox".into(), AppSign::MayInstall)));
}

#[test]
fn accessibility_services_of_real_devices_equal_mvt() {
    let folder = "android/mvt/android_data";
    let name = "dumpsys_accessibility.txt";
    let Some(read) = read_file("android.accessibility_services", folder, name) else { return };
    assert_eq!(read.problems, []);
    let services = of_kind(&read, "service");
    assert_eq!(services.len(), 4);
    assert!(
        services.iter().all(|service| service["enabled"] == false && service["bound"] == false)
    );
    assert!(services.iter().all(|service| service["crashed"].is_null()));
    let name = "dumpsys_accessibility_v14_or_later.txt";
    let read = read_file("android.accessibility_services", folder, name).unwrap();
    assert_eq!(read.problems, []);
    let [service] = of_kind(&read, "service")[..] else { panic!("{read:?}") };
    assert_eq!(
        service["component"],
        "com.malware.accessibility/com.malware.service.malwareservice"
    );
    // MVT says that it is not bound: the list has its label only.
    assert_eq!((&service["enabled"], &service["bound"]), (&true.into(), &true.into()));
    assert_eq!(
        (&service["label"], &service["all_events"]),
        (&"Accessibility service".into(), &true.into())
    );
    assert_eq!(of_kind(&read, "user")[0]["unnamed_service_count"], 1);
}

#[test]
fn settings_of_the_emulator_are_all_there() {
    let Some(read) = service("android.settings", "settings") else { return };
    assert_eq!(read.records.len(), 1_413);
    let find = |name: &str| {
        let mut records = read.records.iter().map(|entry| &entry.record);
        records.find(|record| record["setting"] == name).unwrap()
    };
    let adb = find("adb_enabled");
    assert_eq!((&adb["namespace"], &adb["value"]), (&"global".into(), &"1".into()));
    assert_eq!(adb["written_by"], "com.android.tv.provision");
    assert_eq!(find("screen_off_timeout")["differs_from_default"], true);
    assert!(find("zen_duration")["value"].is_null());
    assert_eq!(find("wear_os_version_string")["value"], "");
    let files = android_parts(PartKind::Service, "settings").unwrap();
    let keyboard = ("com.google.android.inputmethod.latin".into(), AppSign::DefaultKeyboard);
    assert!(signs("android.settings", &files).contains(&keyboard));
}

#[test]
fn settings_of_androidqf_equal_mvt() {
    let name = "settings_random.txt";
    let Some(read) = read_file("android.settings", "android/mvt/androidqf", name) else { return };
    let Some(theirs) = golden("androidqf/output/aqf_settings") else { return };
    assert_eq!(read.problems, []);
    let theirs = theirs.as_array().unwrap();
    assert_eq!((read.records.len(), theirs.len()), (9, 9));
    for (ours, theirs) in read.records.iter().zip(theirs) {
        for (ours_key, key) in [("namespace", "namespace"), ("setting", "name"), ("value", "value")]
        {
            assert_eq!(ours.record[ours_key], theirs[key]);
        }
    }
}

/// What MVT was given as a bug report, with what triggers its heuristics.
fn synthetic(artifact: &str, name: &str) -> Option<Collected> {
    let zip = bytes(&shared().join("golden/mvt/_fixtures/synth/bugreport_synth.zip"))?;
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut text = Vec::new();
    zip.by_name("dumpstate-2024.txt").unwrap().read_to_end(&mut text).unwrap();
    let file = part(&text, name).with_local_offset(Offset::UTC);
    Some(read(artifact, &file.with_acquired_at("2024-03-01T12:00:00Z".parse().unwrap())))
}

/// The part of a text with the service `name`.
fn part(text: &[u8], name: &str) -> EvidenceFile {
    let found = formats::dumpstate::parts(&mut &*text).0;
    let part = found.iter().find(|part| part.name == name).unwrap();
    let (start, len) = (usize::try_from(part.start).unwrap(), usize::try_from(part.len).unwrap());
    EvidenceFile::from_bytes("text", &text[start..][..len])
}

#[test]
fn settings_with_a_history_equal_mvt() {
    let Some(read) = synthetic("android.settings", "settings") else { return };
    let theirs = golden("synth_bugreport/output/settings").unwrap();
    assert_eq!(read.problems, []);
    assert_eq!(read.records.len(), theirs.as_array().unwrap().len());
    for (ours, theirs) in read.records.iter().zip(theirs.as_array().unwrap()) {
        let ours = &ours.record;
        let pairs = [
            ("namespace", "namespace"),
            ("setting", "name"),
            ("value", "value"),
            ("written_by", "pkg"),
        ];
        for (ours_key, key) in pairs {
            assert_eq!(ours[ours_key], theirs[key]);
        }
        assert_eq!(ours["user_id"].to_string(), theirs["user"].as_str().unwrap());
        let changes = ours["history"].as_array().unwrap();
        let theirs = theirs["history"].as_array().unwrap();
        assert_eq!(changes.len(), theirs.len());
        for (ours, theirs) in changes.iter().zip(theirs) {
            assert_eq!(instant(&ours["changed_at"]), theirs["timestamp"]);
            assert_eq!(ours["old_value"], theirs["oldValue"]);
            assert_eq!(
                (&ours["new_value"], &ours["package"]),
                (&theirs["newValue"], &theirs["pkg"])
            );
        }
    }
}

#[test]
fn services_in_the_text_of_androidqf_are_read() {
    let Some(text) = bytes(&shared().join("android/mvt/androidqf/dumpsys.txt")) else { return };
    let services = read("android.accessibility_services", &part(&text, "accessibility"));
    assert_eq!(services.problems, []);
    assert_eq!(of_kind(&services, "service").len(), 4);
    let operations = read("android.app_operations", &part(&text, "appops"));
    assert_eq!(operations.problems, []);
    assert_eq!(of_kind(&operations, "operation").len(), 30);
}

#[test]
fn what_the_emulator_is_set_to_is_read() {
    let Some(lock) = service("android.screen_lock", "lock_settings") else { return };
    let lock = &lock.records[0].record;
    assert_eq!((&lock["credential_type"], &lock["user_id"]), (&"none".into(), &0.into()));
    assert_eq!(lock["credential_changed_at"], "2025-11-22T16:30:44Z");
    let users = service("android.users", "user").unwrap();
    assert_eq!(users.records.len(), 1);
    assert_eq!(users.records[0].record["user_kind"], "first");
    assert_eq!(users.records[0].record["user_state"], "RUNNING_UNLOCKED");
    let roles = service("android.roles", "role").unwrap();
    assert_eq!(roles.records.len(), 12);
    let vpn = service("android.vpn", "vpn_management").unwrap();
    assert_eq!(vpn.records.len(), 2);
    assert_eq!(of_kind(&vpn, "vpn")[0]["active"], false);
    let change = of_kind(&vpn, "change")[0];
    assert_eq!(change["changed_at"], "2025-11-22T16:30:44.95416Z");
    assert_eq!((&change["uid"], &change["always_on"]), (&1000.into(), &false.into()));
    let admins = service("android.device_admins", "device_policy").unwrap();
    assert_eq!(of_kind(&admins, "encryption")[0]["encryption_status"], "per-user");
    let accounts = service("android.accounts", "account").unwrap();
    assert_eq!(of_kind(&accounts, "user")[0]["account_count"], 0);
    assert_eq!(of_kind(&accounts, "authenticator")[0]["package"], "com.google.android.gms");
}

#[test]
fn notifications_of_the_emulator_are_those_of_its_system() {
    let Some(read) = service("android.notifications", "notification") else { return };
    let told = read.records.iter().map(|entry| {
        let record = &entry.record;
        let at = record["created_at"].as_str().unwrap_or_default().to_owned();
        (record["package"].as_str().unwrap().to_owned(), record["notification_id"].as_i64(), at)
    });
    let expected = [
        ("android", Some(19), "2025-11-22T16:30:44.759Z"),
        ("com.google.android.tvrecommendations", Some(1), "2025-11-22T16:30:45.692Z"),
    ];
    let expected = expected.map(|(package, id, at)| (package.to_owned(), id, at.to_owned()));
    assert_eq!(told.collect::<Vec<_>>(), expected);
}

#[test]
fn apps_with_power_over_the_emulator_are_those_of_its_system() {
    let services = [
        ("android.notification_listeners", "notification"),
        ("android.input_methods", "input_method"),
        ("android.roles", "role"),
        ("android.battery_exemptions", "deviceidle"),
        ("android.accessibility_services", "accessibility"),
        ("android.screen_projection", "media_projection"),
    ];
    let mut all = BTreeSet::new();
    for (artifact, name) in services {
        let Some(files) = android_parts(PartKind::Service, name) else { return };
        all.extend(signs(artifact, &files));
    }
    let expected = [
        ("com.google.android.inputmethod.latin", AppSign::DefaultKeyboard),
        ("com.google.android.tvlauncher", AppSign::DefaultHome),
        ("com.google.android.tvrecommendations", AppSign::NotificationListener),
    ];
    assert_eq!(all, expected.map(|(package, sign)| (package.to_owned(), sign)).into());
}
