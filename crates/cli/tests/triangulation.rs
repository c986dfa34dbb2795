//! Traces like those of Operation Triangulation, planted into a backup of a small device.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::arithmetic_side_effects,
    clippy::print_stdout,
    reason = "writes inputs and reads results"
)]

use device::{Bench, Result, THEN, backup, data_usage, database};
use samples::backup::{BackupWriter, FileTimes};
use serde_json::Value;

use crate::device;

const ATTACHMENTS: &str = "Library/SMS/Attachments";
const IMAGE_IO: &str = "Library/Preferences/com.apple.ImageIO.plist";
const CLIENTS: &str = "Library/Caches/locationd/clients.plist";
const DATA_USAGE: &str = "Library/Databases/DataUsage.sqlite";

fn plist(inner: &str) -> Vec<u8> {
    format!(r#"<?xml version="1.0"?><plist version="1.0"><dict>{inner}</dict></plist>"#).into()
}

fn folder_of_a_removed_attachment(writer: &mut BackupWriter, at: i64) {
    let before = THEN - 9_000_000;
    writer.directory("MediaDomain", ATTACHMENTS, FileTimes::at(before));
    let changed = FileTimes { created: before, modified: at, status_changed: at + 2 };
    writer.directory("MediaDomain", &format!("{ATTACHMENTS}/0a"), FileTimes::at(before));
    writer.directory("MediaDomain", &format!("{ATTACHMENTS}/0a/10"), changed);
}

fn picture_settings(writer: &mut BackupWriter, at: i64) {
    writer.file("RootDomain", IMAGE_IO, plist("<key>a</key><true/>"), FileTimes::at(at));
}

fn location(writer: &mut BackupWriter, bundle: &str, at: i64) {
    let at = at - 978_307_200;
    let key = format!("com.apple.locationd.bundle-/System/Library/LocationBundles/{bundle}");
    let inner = format!(
        "<key>{key}</key><dict><key>LocationTimeStopped</key><real>{at}</real></dict>\
         <key>com.apple.Maps</key><dict><key>LocationTimeStopped</key><real>{at}</real></dict>"
    );
    writer.file("RootDomain", CLIENTS, plist(&inner), FileTimes::at(THEN));
}

/// `data_usage` gives the first process an hour after `THEN`.
fn network(writer: &mut BackupWriter, process: &str) {
    writer.file("WirelessDomain", DATA_USAGE, data_usage(&[process]), FileTimes::at(THEN));
}

fn of_triangulation(result: &Result) -> Vec<Value> {
    let is_it = |finding: &Value| finding["basis"]["rule"] == "ios-operation-triangulation";
    result.matched().into_iter().filter(is_it).collect()
}

fn met(writer: &BackupWriter) -> (Vec<Value>, Result) {
    let bench = Bench::new();
    let input = bench.write(writer);
    let result = bench.check(&input, &[]);
    (of_triangulation(&result), result)
}

const HOUR: i64 = THEN + 3_600;

#[test]
fn a_removed_attachment_with_three_other_traces_is_high_and_names_each_place() {
    let mut writer = backup();
    folder_of_a_removed_attachment(&mut writer, HOUR - 100);
    picture_settings(&mut writer, HOUR - 90);
    network(&mut writer, "lockdownd/com.apple.datausage.security");
    location(&mut writer, "IonosphereHarvest.bundle", HOUR + 60);
    let (found, result) = met(&writer);
    assert_eq!(result.code, 1, "{}", result.stderr);
    let [found] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(found["level"], "high");
    let facts = found["record"]["facts"].as_array().unwrap();
    let artifacts = facts.iter().map(|fact| fact["seen"]["artifact"].as_str().unwrap());
    assert_eq!(
        artifacts.collect::<Vec<_>>(),
        ["ios.manifest", "ios.manifest", "ios.data_usage", "ios.locationd_clients"]
    );
    let titles: Vec<&str> = facts.iter().map(|fact| fact["title"].as_str().unwrap()).collect();
    assert!(titles[0].ends_with("0a/10"), "{titles:?}");
    assert_eq!(found["together_with"].as_array().unwrap().len(), 3);
}

#[test]
fn two_traces_suffice_though_other_files_are_missing_and_the_timeline_is_short() {
    let mut writer = backup();
    folder_of_a_removed_attachment(&mut writer, HOUR);
    picture_settings(&mut writer, HOUR + 300);
    let (found, _) = met(&writer);
    let [found] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(found["level"], "medium");
}

#[test]
fn traces_more_than_five_minutes_apart_do_not_meet() {
    let mut writer = backup();
    folder_of_a_removed_attachment(&mut writer, HOUR);
    picture_settings(&mut writer, HOUR + 301);
    location(&mut writer, "IonosphereHarvest.bundle", HOUR - 301);
    assert_eq!(met(&writer).0, [Value::Null; 0]);
}

#[test]
fn a_folder_whose_attachment_is_still_there_is_no_trace() {
    let mut writer = backup();
    folder_of_a_removed_attachment(&mut writer, HOUR);
    let picture = format!("{ATTACHMENTS}/0a/10/1D0BDF80/picture.heic");
    writer.file("MediaDomain", &picture, "picture", FileTimes::at(HOUR + 1));
    picture_settings(&mut writer, HOUR + 10);
    assert_eq!(met(&writer).0, [Value::Null; 0]);
}

#[test]
fn an_attachment_that_came_into_another_folder_does_not_hide_the_removed_one() {
    let mut writer = backup();
    folder_of_a_removed_attachment(&mut writer, HOUR);
    let picture = format!("{ATTACHMENTS}/7f/15/1D0BDF80/picture.heic");
    writer.file("MediaDomain", &picture, "picture", FileTimes::at(HOUR + 1));
    picture_settings(&mut writer, HOUR + 10);
    assert_eq!(met(&writer).0.len(), 1);
}

#[test]
fn a_restored_phone_whose_folders_all_changed_at_once_has_no_trace() {
    let mut writer = backup();
    for number in 0..40_i64 {
        let folder = format!("{ATTACHMENTS}/{number:02x}");
        writer.directory("MediaDomain", &folder, FileTimes::at(HOUR + number * 20));
    }
    picture_settings(&mut writer, HOUR + 400);
    network(&mut writer, "nehelper");
    assert_eq!(met(&writer).0, [Value::Null; 0]);
}

#[test]
fn a_start_of_the_phone_without_a_changed_folder_is_at_most_low() {
    let mut writer = backup();
    picture_settings(&mut writer, HOUR + 10);
    network(&mut writer, "nehelper");
    assert_eq!(met(&writer).0, [Value::Null; 0]);
    location(&mut writer, "WRMLinkSelection.bundle", HOUR + 60);
    let (found, result) = met(&writer);
    let [found] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((&found["level"], result.code), (&Value::from("low"), 0));
}

#[test]
fn other_processes_bundles_and_rows_without_instants_are_no_traces() {
    let mut writer = backup();
    folder_of_a_removed_attachment(&mut writer, HOUR);
    let script = "CREATE TABLE ZPROCESS (Z_PK INTEGER PRIMARY KEY, ZFIRSTTIMESTAMP REAL,
           ZTIMESTAMP REAL, ZPROCNAME TEXT, ZBUNDLENAME TEXT);
         CREATE TABLE ZLIVEUSAGE (Z_PK INTEGER PRIMARY KEY, ZHASPROCESS INTEGER, ZTIMESTAMP REAL,
           ZWIFIIN REAL, ZWIFIOUT REAL, ZWWANIN REAL, ZWWANOUT REAL);
         INSERT INTO ZPROCESS VALUES (1, NULL, NULL, 'nehelper', NULL);
         INSERT INTO ZLIVEUSAGE VALUES (1, 1, NULL, 0, 0, 10, 20);";
    let at = HOUR - 978_307_200;
    let script = format!(
        "{script} INSERT INTO ZPROCESS VALUES (2, {at}, {at}, 'nehelper2', NULL),
           (3, {at}, {at}, 'MobileSafari/com.apple.WebKit.WebContent', NULL);"
    );
    writer.file("WirelessDomain", DATA_USAGE, database(&script), FileTimes::at(THEN));
    location(&mut writer, "AnotherHarvest.bundle", HOUR);
    assert_eq!(met(&writer).0, [Value::Null; 0]);
}

#[test]
fn traces_of_two_phones_do_not_meet() {
    let bench = Bench::new();
    let (mut one, mut other) = (backup(), backup());
    folder_of_a_removed_attachment(&mut one, HOUR);
    picture_settings(&mut other, HOUR);
    let one = one.write(&bench.path("one")).unwrap().directory;
    let other = other.write(&bench.path("other")).unwrap().directory;
    let result = bench.check(&one, &[other.to_str().unwrap()]);
    assert_eq!(result.code, 0, "{}", result.stderr);
    assert_eq!(of_triangulation(&result), [Value::Null; 0]);
}

#[test]
fn a_real_phone_has_no_such_traces() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let input = root.join("ios/mvt/tests/artifacts/ios_backup");
    if !input.exists() {
        println!("skipped: {} is absent", input.display());
        return;
    }
    let bench = Bench::new();
    let result = bench.check(&input, &[]);
    assert_eq!(result.coverage("ios.manifest")["records"], 3_721);
    assert_eq!(of_triangulation(&result), [Value::Null; 0]);
}

/// A full file system as a folder, whose files and folders have instants of their own.
struct FullFileSystem(std::path::PathBuf);

impl FullFileSystem {
    fn new(bench: &Bench) -> Self {
        let system = Self(bench.path("copy"));
        system.file("private/var/mobile/Library/SMS/sms.db", b"", THEN);
        system.file("System/Library/CoreServices/SystemVersion.plist", &plist(""), THEN);
        system
    }

    fn file(&self, path: &str, bytes: &[u8], at: i64) {
        let path = self.0.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        dated(&path, at);
    }

    fn folder(&self, path: &str, at: i64) {
        let path = self.0.join(path);
        std::fs::create_dir_all(&path).unwrap();
        dated(&path, at);
    }

    /// The folder of an attachment that is gone, and the one around it.
    fn folder_of_a_removed_attachment(&self, at: i64) {
        self.folder(&format!("{IN_MOBILE}/{ATTACHMENTS}/0a/10"), at);
        self.folder(&format!("{IN_MOBILE}/{ATTACHMENTS}/0a"), THEN - 9_000_000);
        self.folder(&format!("{IN_MOBILE}/{ATTACHMENTS}"), THEN - 9_000_000);
    }

    fn picture_settings(&self, at: i64) {
        let inner = plist("<key>a</key><true/>");
        self.file(&format!("private/var/root/{IMAGE_IO}"), &inner, at);
    }

    fn met(&self, bench: &Bench) -> Vec<Value> {
        let result = bench.check(&self.0, &[]);
        assert_ne!(result.coverage("ios.file_listing")["records"], 0, "{}", result.stderr);
        of_triangulation(&result)
    }
}

const IN_MOBILE: &str = "private/var/mobile";

fn dated(path: &std::path::Path, at: i64) {
    let at = std::time::UNIX_EPOCH + std::time::Duration::from_secs(at.unsigned_abs());
    std::fs::File::open(path).unwrap().set_modified(at).unwrap();
}

#[test]
fn a_full_file_system_shows_the_same_traces() {
    let bench = Bench::new();
    let system = FullFileSystem::new(&bench);
    system.folder_of_a_removed_attachment(HOUR - 100);
    system.picture_settings(HOUR - 90);
    let usage = data_usage(&["lockdownd/com.apple.datausage.security"]);
    system.file("private/var/wireless/Library/Databases/DataUsage.sqlite", &usage, THEN);
    let found = system.met(&bench);
    let [found] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(found["level"], "high");
    let facts = found["record"]["facts"].as_array().unwrap();
    let artifacts = facts.iter().map(|fact| fact["seen"]["artifact"].as_str().unwrap());
    assert_eq!(
        artifacts.collect::<Vec<_>>(),
        ["ios.file_listing", "ios.file_listing", "ios.data_usage"]
    );
}

#[test]
fn in_a_full_file_system_two_traces_are_medium() {
    let bench = Bench::new();
    let system = FullFileSystem::new(&bench);
    system.folder_of_a_removed_attachment(HOUR);
    let face_time = "Library/Preferences/com.apple.imservice.ids.FaceTime.plist";
    system.file(&format!("{IN_MOBILE}/{face_time}"), &plist(""), HOUR + 60);
    let found = system.met(&bench);
    let [found] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(found["level"], "medium");
}

#[test]
fn in_a_full_file_system_an_attachment_that_is_still_there_explains_its_folder() {
    let bench = Bench::new();
    let system = FullFileSystem::new(&bench);
    let picture = format!("{IN_MOBILE}/{ATTACHMENTS}/0a/10/1D0BDF80/picture.heic");
    system.file(&picture, b"picture", HOUR + 1);
    system.folder_of_a_removed_attachment(HOUR);
    system.picture_settings(HOUR + 10);
    assert_eq!(system.met(&bench), [Value::Null; 0]);
}

#[test]
fn in_a_full_file_system_traces_of_other_places_and_times_do_not_count() {
    let bench = Bench::new();
    let system = FullFileSystem::new(&bench);
    system.folder_of_a_removed_attachment(HOUR);
    system.picture_settings(HOUR + 301);
    system.file(&format!("{IN_MOBILE}/{IMAGE_IO}"), &plist(""), HOUR);
    assert_eq!(system.met(&bench), [Value::Null; 0]);
}
