//! Facts that are ordinary alone and are told when they meet, from end to end.
#![allow(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    reason = "writes inputs and reads results"
)]

use device::{Bench, THEN, backup, data_usage, database};
use samples::backup::{BackupWriter, DeviceFacts, FileTimes};
use serde_json::Value;

use crate::device;

/// `CallHistory.sqlite` of WhatsApp with one call.
fn calls(missed: bool, called_at: i64) -> Vec<u8> {
    let at = called_at - 978_307_200;
    database(&format!(
        "CREATE TABLE ZWACDCALLEVENT (Z_PK INTEGER PRIMARY KEY, ZOUTCOME INTEGER, ZDURATION FLOAT,
           ZBYTESRECEIVED INTEGER, ZBYTESSENT INTEGER, ZDATE TIMESTAMP, Z1CALLEVENTS INTEGER,
           ZGROUPCALLCREATORUSERJIDSTRING VARCHAR, ZGROUPJIDSTRING VARCHAR);
         CREATE TABLE ZWAAGGREGATECALLEVENT (Z_PK INTEGER PRIMARY KEY, ZINCOMING INTEGER,
           ZMISSED INTEGER, ZMISSEDREASON INTEGER, ZVIDEO INTEGER, ZFIRSTDATE TIMESTAMP);
         INSERT INTO ZWAAGGREGATECALLEVENT VALUES (1, 1, {}, 0, 0, {at});
         INSERT INTO ZWACDCALLEVENT VALUES (1, 2, 0, 0, 0, {at}, 1, '4915@s.whatsapp.net', NULL);",
        i32::from(missed)
    ))
}

const WHATSAPP: &str = "AppDomainGroup-group.net.whatsapp.WhatsApp.shared";
const USAGE: &str = "Library/Databases/DataUsage.sqlite";

/// Findings of rules about a missed call and a process, as level and title.
fn findings(missed: bool, called_at: i64, process: &str) -> Vec<(String, String)> {
    let mut writer = backup();
    writer.file(WHATSAPP, "CallHistory.sqlite", calls(missed, called_at), FileTimes::at(THEN));
    writer.file("WirelessDomain", USAGE, data_usage(&[process]), FileTimes::at(THEN));
    let bench = Bench::new();
    let input = bench.write(&writer);
    let result = bench.check(&input, &[]);
    assert_eq!(result.records("ios.whatsapp_calls").len(), 1, "{}", result.stderr);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let found = result.matched().into_iter().filter(|finding| {
        finding["basis"]["correlation"] == true
            || finding["title"].as_str().unwrap().contains("call")
    });
    found.map(|finding| (text(&finding["level"]), text(&finding["title"]))).collect()
}

/// `data_usage` gives the first process an hour after `THEN`.
const FIRST_USE: i64 = THEN + 3_600;

#[test]
fn a_missed_call_and_a_process_of_no_app_are_told_only_when_they_meet_in_this_order() {
    let found = findings(true, FIRST_USE - 120, "exampled");
    let [(level, title)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(level, "medium");
    assert!(title.starts_with("A WhatsApp call that nobody answered"), "{title}");
    assert_eq!(findings(true, FIRST_USE - 601, "exampled"), []);
    assert_eq!(findings(true, FIRST_USE + 60, "exampled"), []);
    assert_eq!(findings(false, FIRST_USE - 120, "exampled"), []);
    assert_eq!(findings(true, FIRST_USE - 120, "apsd/com.apple.datausage.applepushservice"), []);
    assert_eq!(findings(true, FIRST_USE - 120, "CumulativeUsageTracker"), []);
}

/// Whether the call in one backup and the process in another are told together.
fn two_backups_meet(second: DeviceFacts) -> bool {
    let (mut one, mut other) = (backup(), BackupWriter::new(second));
    one.file(WHATSAPP, "CallHistory.sqlite", calls(true, FIRST_USE - 120), FileTimes::at(THEN));
    other.file("WirelessDomain", USAGE, data_usage(&["exampled"]), FileTimes::at(THEN));
    let bench = Bench::new();
    let one = one.write(&bench.path("one")).unwrap().directory;
    let other = other.write(&bench.path("other")).unwrap().directory;
    let result = bench.check(&one, &[other.to_str().unwrap()]);
    assert_eq!(result.records("ios.whatsapp_calls").len(), 1, "{}", result.stderr);
    assert_ne!(result.records("ios.data_usage").len(), 0, "{}", result.stderr);
    result.matched().iter().any(|finding| finding["basis"]["correlation"] == true)
}

#[test]
fn facts_of_two_phones_never_meet_and_those_of_two_backups_of_one_phone_do() {
    assert!(two_backups_meet(DeviceFacts::iphone()));
    let mut another = DeviceFacts::iphone();
    another.serial_number = "ANOTHER00000".to_owned();
    another.unique_identifier = "0".repeat(40);
    assert!(!two_backups_meet(another));
}

/// Findings about a crash and a folder of attachments, of a sysdiagnose with a crash of `imagent`
/// and a backup of the phone with this serial number, in which a folder came 20 seconds later.
fn crash_then_attachment(serial_number: &str) -> usize {
    use samples::sysdiagnose::{NAME, Plan, STORY, archive};
    let bench = Bench::new();
    let mut packed = Vec::new();
    archive(Plan { planted: true }, 0, &mut packed).unwrap();
    let sysdiagnose = bench.path(&format!("{NAME}.tar.gz"));
    std::fs::write(&sysdiagnose, packed).unwrap();
    let mut facts = DeviceFacts::iphone();
    facts.serial_number = serial_number.to_owned();
    let mut writer = BackupWriter::new(facts);
    for path in ["Library/SMS/Attachments/0a", "Library/SMS/Attachments/0a/10"] {
        writer.directory("MediaDomain", path, FileTimes::at(STORY + 20));
    }
    let input = bench.write(&writer);
    let result = bench.check(&input, &[sysdiagnose.to_str().unwrap()]);
    assert!(!result.records("ios.crash_reports").is_empty(), "{}", result.stderr);
    let is_it = |finding: &&Value| finding["basis"]["rule"] == "ios-crash-then-attachment";
    result.matched().iter().filter(is_it).count()
}

#[test]
fn a_sysdiagnose_and_a_backup_meet_when_they_are_of_one_phone() {
    assert_eq!(crash_then_attachment("NOBODY000001"), 1);
    assert_eq!(crash_then_attachment("ANOTHER00002"), 0);
}
