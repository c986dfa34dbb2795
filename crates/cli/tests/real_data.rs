//! Real backups and real files of others, examined from end to end and compared with what is known
//! of them. Skipped where `../shared/data` is absent.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "reads test data and says which tests were skipped"
)]

use std::path::Path;

use device::{Bench, Result, backup, indicators, shared};
use samples::backup::{Contents, FileTimes};
use serde_json::Value;

use crate::device;

const BACKUP: &str = "ios/mvt/tests/artifacts/ios_backup";
const WHATSAPP: &str = "AppDomainGroup-group.net.whatsapp.WhatsApp.shared";

/// Level, strength, artifact, and what was observed, of each finding. Which version is the newest
/// changes with the table.
fn findings(result: &Result) -> Vec<String> {
    let all = result.json("findings.json")["findings"].as_array().unwrap().clone();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let line = |finding: &Value| {
        let words = [
            &finding["level"],
            &finding["strength"],
            &finding["provenance"]["artifact"],
            &finding["observed"]["field"],
            &finding["observed"]["value"],
        ];
        let line = words.map(text).join(" ");
        line.split("; the newest").next().unwrap().to_owned()
    };
    all.iter().map(line).collect()
}

/// Findings as `level strength artifact field value`.
fn expect_findings(result: &Result, expected: &[&str]) {
    let mut found = findings(result);
    found.sort();
    let mut expected = expected.to_vec();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

/// Each artifact has at least as many findings as MVT raised alerts, but where `fewer` says why.
fn compare_detections(result: &Result, golden: &Path, fewer: &[(&str, &str)]) {
    let modules = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/parity/modules.json");
    let modules: Vec<Value> = serde_json::from_slice(&std::fs::read(modules).unwrap()).unwrap();
    let alerts = std::fs::read(golden.join("output/alerts.json")).unwrap();
    let alerts: Vec<Value> = serde_json::from_slice(&alerts).unwrap();
    let found = findings(result);
    for row in &modules {
        let artifact = row["artifact"].as_str().unwrap();
        let theirs = alerts.iter().filter(|alert| alert["module"] == row["module"]).count();
        let ours = found.iter().filter(|line| line.contains(&format!(" {artifact} "))).count();
        let is_named = fewer.iter().any(|(named, _)| *named == artifact);
        assert_eq!(ours < theirs, is_named, "{artifact}: {ours}, MVT {theirs}");
    }
}

const WITHOUT_INDICATORS: &[&str] = &[
    "low posture ios.backup_info version_compared 14.3",
    "low posture ios.data_usage first_missing_id 5",
    "low posture ios.data_usage first_missing_id 42",
    "informational posture ios.global_preferences value true",
];

#[test]
fn a_real_backup_gives_the_records_and_findings_of_mvt_without_indicators() {
    let (Some(input), Some(golden)) = (shared(BACKUP), shared("golden/mvt/ios_backup")) else {
        return;
    };
    let bench = Bench::new();
    let result = bench.check(&input, &[]);
    // Two databases are listed and not stored in this excerpt.
    assert_eq!(result.code, 3, "{}", result.stderr);
    compare_detections(&result, &golden, &[]);
    expect_findings(&result, WITHOUT_INDICATORS);
}

#[test]
fn a_real_backup_gives_the_detections_of_mvt_with_indicators() {
    let (Some(input), Some(golden)) = (shared(BACKUP), shared("golden/mvt/ios_backup_iocs")) else {
        return;
    };
    let bench = Bench::new();
    let patterns = [
        "[domain-name:value='EXAMPLE.org']",
        "[domain-name:value='en.wikipedia.org']",
        "[process:name='Launch']",
        "[process:name='CumulativeUsageTracker']",
        "[email-addr:value='user@example.org']",
        "[file:name='com.apple.CoreBrightness.plist']",
    ];
    let feed = indicators(bench.folder.path(), "planted.stix2", "TestMalware", &patterns);
    let result = bench.check(&input, &["--only-indicators", feed.to_str().unwrap()]);
    assert_eq!(result.code, 1, "{}", result.stderr);
    compare_detections(&result, &golden, &[]);
    let mut expected = WITHOUT_INDICATORS.to_vec();
    expected.extend([
        "critical executed ios.data_usage process CumulativeUsageTracker",
        "critical executed ios.data_usage process CumulativeUsageTracker",
        // MVT: high. Strength decides here: a file of this name is there.
        "critical installed ios.manifest device_path \
         /private/var/mobile/Library/Preferences/com.apple.CoreBrightness.plist",
        "critical installed ios.tcc client Launch",
        // MVT: critical. A page that was open is not yet an infection.
        "high contacted ios.safari_browser_state url https://en.wikipedia.org/wiki/NSO_Group",
        // MVT: critical. A link that was received or sent is not yet an infection.
        "high exposed ios.calendar organizer_email user@example.org",
        "high exposed ios.messages links https://badbadbad.example.org/",
        "high exposed ios.whatsapp_messages links https://example.org/news",
    ]);
    expect_findings(&result, &expected);
}

#[test]
fn a_database_that_the_manifest_does_not_list_is_read_under_its_computed_name() {
    let Some(input) = shared(BACKUP) else { return };
    let bench = Bench::new();
    let result = bench.check(&input, &[]);
    let pair = |line: &&Value| line["record"]["record"] == "lid_pair";
    let records = result.records("ios.whatsapp_contacts");
    let pair = records.iter().find(pair).unwrap();
    assert_eq!(pair["record"]["lid"], "100000000000001");
    assert_eq!(pair["record"]["phone_number"], "14155550100");
    let coverage = result.json("coverage.json");
    let problems = coverage["problems"].as_array().unwrap();
    let told = problems.iter().find(|told| told["file"] == format!("{WHATSAPP}/LID.sqlite"));
    assert_eq!(told.unwrap()["kind"], "integrity");
}

#[test]
fn a_synthetic_backup_gives_the_detections_of_mvt() {
    let (Some(input), Some(golden)) = (
        shared("golden/mvt/_fixtures/synth/ios_backup_synth"),
        shared("golden/mvt/synth_ios_backup_iocs"),
    ) else {
        return;
    };
    let bench = Bench::new();
    let patterns = [
        "[domain-name:value='EXAMPLE.org']",
        "[process:name='Launch']",
        "[process:name='bh']",
        "[process:name='verylongprocessname_agent']",
        "[app:id='com.evil.app']",
        "[email-addr:value='Attacker@Example.net']",
        "[file:name='evil.dylib']",
        "[url:value='http://example.com/thisisbad']",
    ];
    let feed = indicators(bench.folder.path(), "planted.stix2", "TestMalware", &patterns);
    let result = bench.check(&input, &["--only-indicators", feed.to_str().unwrap()]);
    assert_eq!(result.code, 1, "{}", result.stderr);
    let fewer = [
        (
            "ios.data_usage",
            "MVT raises two alerts for one counter without a process, and one per missing number",
        ),
        (
            "ios.webkit_session_resource_log",
            "MVT tells the redirects of a domain in a second alert; ours are in its record",
        ),
    ];
    compare_detections(&result, &golden, &fewer);
    expect_findings(&result, SYNTHETIC_FINDINGS);
}

const SYNTHETIC_FINDINGS: &[&str] = &[
    "informational posture ios.backup_info encrypted false",
    "low posture ios.backup_info version_compared 17.3",
    "low posture ios.configuration_profiles profile_id 00000000-AAAA-4000-8000-00000000EE11",
    "low posture ios.configuration_profiles profile_id 00000000-AAAA-4000-8000-00000000EE22",
    "low posture ios.configuration_profiles profile_id 00000000-AAAA-4000-8000-00000000EE33",
    "low posture ios.configuration_profiles payload_type com.apple.vpn.managed",
    // MVT needs an indicator for this (D14).
    "medium installed ios.configuration_profiles payload_type com.apple.notificationsettings",
    "critical executed ios.profile_events process bh",
    "low posture ios.profile_events profile_id 00000000-AAAA-4000-8000-00000000EE11",
    "low posture ios.profile_events profile_id 00000000-AAAA-4000-8000-00000000EE33",
    "critical installed ios.applications bundle_id com.evil.app",
    "medium installed ios.applications bundle_id com.example.side",
    // MVT: medium. Descriptions from before 2010 lack the identifier.
    "low posture ios.applications listed_as com.nobundle",
    // MVT: high. Both words are ordinary, and this event was made before it took place.
    "medium exposed ios.calendar organizer_email friend@example.com",
    // MVT: critical. An invitation that was received is not yet an infection.
    "high exposed ios.calendar organizer_email ATTACKER@example.net",
    "critical installed ios.shortcuts links https://sub.example.org/payload",
    // MVT tells of installed applications in an artifact of its own.
    "critical installed ios.backup_info installed_applications com.evil.app",
    "high contacted ios.chrome_favicon icon_url https://cdn.example.org/f.ico",
    "high contacted ios.chrome_history url https://www.example.org/a",
    "critical executed ios.data_usage process bh",
    "critical executed ios.os_analytics_ad_daily process bh",
    "critical installed ios.locationd_clients client /usr/libexec/bh",
    "critical installed ios.locationd_clients bundle_id com.evil.app",
    // Programs in a folder for data, for which MVT needs an indicator.
    "medium installed ios.locationd_clients client com.evil.app",
    "medium installed ios.locationd_clients client com.third",
    // The kernel cut the name, so that other programs could have it: one level less than MVT.
    "high executed ios.data_usage process verylongprocessn",
    "low posture ios.data_usage first_missing_id 3",
    "medium executed ios.data_usage process_id 77",
    "high contacted ios.firefox_history url http://example.com/thisisbad",
    "low posture ios.global_preferences value false",
    "medium exposed ios.id_status_cache handle mailto:\\x00\\x00emmadavies@example.com",
    "high exposed ios.id_status_cache handle attacker@example.net",
    "high contacted ios.manifest relative_path sub.example.org",
    "critical installed ios.manifest device_path /private/var/mobile/Library/evil.dylib",
    "medium exposed ios.message_attachments filename /var/tmp/com.apple.messages/x-1",
    "high exposed ios.message_attachments filename \
     /private/var/mobile/Library/SMS/Attachments/aa/evil.dylib",
    "high exposed ios.messages links https://sub.example.org/x",
    "medium exposed ios.messages sender +33100000009",
    "high contacted ios.safari_browser_state session_urls http://example.com/thisisbad",
    "low contacted ios.safari_history url http://news.example.net/x",
    "high contacted ios.safari_history url https://sub.example.org/z",
    "critical installed ios.tcc client Launch",
    "high contacted ios.webkit_resource_load_statistics registrable_domain example.org",
    "high contacted ios.webkit_session_resource_log redirected_to sub.example.org",
    // Two facts together, which MVT does not look at.
    "high exposed ios.message_attachments group sender +33100000009",
    "high executed ios.safari_history facts \
     A page without encryption led elsewhere in less than a second",
];

/// Real files of others, put into a plain backup where a device has them.
struct Quiet {
    /// Folder below `../shared/data`.
    folder: &'static str,
    /// File in it, domain and path in the backup.
    files: &'static [(&'static str, &'static str, &'static str)],
    /// Records per artifact: a file that is not read gives no finding either.
    records: &'static [(&'static str, usize)],
    findings: &'static [&'static str],
}

const QUIET: [Quiet; 4] = [
    Quiet {
        folder: "ios/iLEAPP/testdata/josh_ios15_ffs/filesystem2/mobile/Containers/Shared/AppGroup/\
                 694FBBC5-2E69-480A-A25B-FF8CC038BEF8",
        files: &[
            ("ChatStorage.sqlite", WHATSAPP, "ChatStorage.sqlite"),
            ("ChatStorage.sqlite-wal", WHATSAPP, "ChatStorage.sqlite-wal"),
            ("ContactsV2.sqlite", WHATSAPP, "ContactsV2.sqlite"),
            ("ContactsV2.sqlite-wal", WHATSAPP, "ContactsV2.sqlite-wal"),
            ("CallHistory.sqlite", WHATSAPP, "CallHistory.sqlite"),
            ("CallHistory.sqlite-wal", WHATSAPP, "CallHistory.sqlite-wal"),
        ],
        records: &[
            ("ios.whatsapp_calls", 4),
            ("ios.whatsapp_messages", 37),
            ("ios.whatsapp_contacts", 9),
        ],
        findings: &[],
    },
    Quiet {
        folder: "ios/iLEAPP/testdata/josh_ios15_ffs/filesystem2/mobile/Library",
        files: &[
            (
                "AddressBook/AddressBook.sqlitedb",
                "HomeDomain",
                "Library/AddressBook/AddressBook.sqlitedb",
            ),
            (
                "AddressBook/AddressBook.sqlitedb-wal",
                "HomeDomain",
                "Library/AddressBook/AddressBook.sqlitedb-wal",
            ),
            ("Accounts/Accounts3.sqlite", "HomeDomain", "Library/Accounts/Accounts3.sqlite"),
            (
                "Accounts/Accounts3.sqlite-wal",
                "HomeDomain",
                "Library/Accounts/Accounts3.sqlite-wal",
            ),
        ],
        records: &[("ios.accounts", 19), ("ios.contacts", 9)],
        findings: &[],
    },
    Quiet {
        folder: "ios/plaso/test_data",
        files: &[
            ("ios/DataUsage.sqlite", "WirelessDomain", "Library/Databases/DataUsage.sqlite"),
            ("safari/History.db", "HomeDomain", "Library/Safari/History.db"),
            (
                "ios/com.apple.identityservices.idstatuscache.plist",
                "HomeDomain",
                "Library/Preferences/com.apple.identityservices.idstatuscache.plist",
            ),
            ("sqlite/imessage_chat.db", "HomeDomain", "Library/SMS/sms.db"),
            ("macos/TCC-test.db", "HomeDomain", "Library/TCC/TCC.db"),
        ],
        records: &[
            ("ios.data_usage", 922),
            ("ios.safari_history", 31),
            ("ios.id_status_cache", 40),
            ("ios.messages", 236),
            ("ios.message_attachments", 1),
            ("ios.tcc", 21),
        ],
        // A mistyped name that leads to the name its owner meant.
        findings: &["low contacted ios.safari_history url http://foxnew.com/"],
    },
    Quiet {
        folder: "ios/novkostya",
        files: &[
            ("messages/testdata/messages.1.sms.db", "HomeDomain", "Library/SMS/sms.db"),
            ("safari/testdata/safari.1.History.db", "HomeDomain", "Library/Safari/History.db"),
            (
                "calls/testdata/calls.1.CallHistory.storedata",
                "HomeDomain",
                "Library/CallHistoryDB/CallHistory.storedata",
            ),
            (
                "contacts/testdata/contacts.1.AddressBook.sqlitedb",
                "HomeDomain",
                "Library/AddressBook/AddressBook.sqlitedb",
            ),
            (
                "calendar/testdata/calendar.1.Calendar.sqlitedb",
                "HomeDomain",
                "Library/Calendar/Calendar.sqlitedb",
            ),
        ],
        records: &[
            ("ios.calendar", 5),
            ("ios.calls", 5),
            ("ios.contacts", 4),
            ("ios.messages", 10),
            ("ios.message_attachments", 2),
            ("ios.safari_history", 4),
        ],
        findings: &[],
    },
];

#[test]
fn clean_real_files_give_nothing_above_low_with_all_feeds() {
    let Some(feeds) = shared("indicators") else { return };
    let feeds = feeds.to_str().unwrap();
    for quiet in QUIET {
        let Some(folder) = shared(quiet.folder) else { continue };
        let bench = Bench::new();
        let mut writer = backup();
        for (from, domain, path) in quiet.files {
            let contents = Contents::Path(folder.join(from));
            writer.file(domain, path, contents, FileTimes::at(device::THEN));
        }
        let result = bench.check(&bench.write(&writer), &["--only-indicators", feeds]);
        assert_eq!(indicators_loaded(&result), (21, 10814));
        for (artifact, records) in quiet.records {
            assert_eq!(result.records(artifact).len(), *records, "{artifact}");
        }
        // The device around the files is made up.
        let of_files = |line: &String| !line.contains(" ios.backup_info ");
        let found: Vec<String> = findings(&result).into_iter().filter(of_files).collect();
        assert_eq!(found, quiet.findings);
    }
    let Some(input) = shared(BACKUP) else { return };
    let bench = Bench::new();
    let result = bench.check(&input, &["--only-indicators", feeds]);
    expect_findings(&result, WITHOUT_INDICATORS);
}

/// Parts of full file systems, and records per artifact: what is not read gives no finding either.
const QUIET_FILE_SYSTEMS: [(&str, &[(&str, usize)]); 2] = [
    (
        "ios/iLEAPP/testdata/josh_ios15_ffs",
        &[
            ("ios.file_listing", 167),
            ("ios.whatsapp_messages", 37),
            ("ios.whatsapp_contacts", 9),
            ("ios.contacts", 9),
            ("ios.accounts", 19),
        ],
    ),
    (
        "ios/iLEAPP/testdata/josh_ios17_ffs",
        &[
            ("ios.file_listing", 200),
            ("ios.cookies", 409),
            ("ios.cache_files", 6),
            ("ios.store_system", 52),
        ],
    ),
];

#[test]
fn clean_file_systems_give_nothing_with_all_feeds() {
    let Some(feeds) = shared("indicators") else { return };
    for (folder, artifacts) in QUIET_FILE_SYSTEMS {
        let Some(input) = shared(folder) else { continue };
        let bench = Bench::new();
        let result = bench.check(&input, &["--only-indicators", feeds.to_str().unwrap()]);
        for (artifact, records) in artifacts {
            assert_eq!(result.records(artifact).len(), *records, "{artifact}");
        }
        expect_findings(&result, &[]);
    }
}

/// Feeds that yielded indicators, and how many indicators there are.
/// Real files of several phones, where a sysdiagnose has such files.
const PIECES: [(&str, &str); 17] = [
    ("plaso/test_data/ios/powerlog_2021-12-16_05-54_84E2141B.PLSQL", "logs/powerlogs"),
    ("plaso/test_data/ios_sysdiag.log", "logs/MobileInstallation/mobile_installation.log.0"),
    ("plaso/test_data/ios_lockdownd.log", "logs/MobileLockdown/lockdownd.log"),
    ("plaso/test_data/logd.0.log", "system_logs.logarchive/Extra"),
    ("plaso/test_data/ios/com.apple.MobileBackup.plist", "logs/MobileBackup"),
    ("plaso/test_data/ios/com.apple.wifi.known-networks.plist", "WiFi"),
    ("pycrashreport/tests/kernel_mode_crash_report_ios16_forceReset-full.ips", CRASHES),
    ("pycrashreport/tests/user_mode_crash_report_ios14_non_symbolicated_abort.ips", CRASHES),
    ("pycrashreport/tests/user_mode_crash_report_ios14_symbolicated.ips", CRASHES),
    ("pycrashreport/tests/user_mode_crash_report_monterey_non_symbolicated.ips", CRASHES),
    ("MacSymbolicator/MacSymbolicatorTests/Resources/Other/ios-crash-in-ips-format.ips", CRASHES),
    ("dtformats/test_data/unified_logging/0000000000000030.tracev3", PERSIST),
    ("dtformats/test_data/unified_logging/0000000000000f85.tracev3", PERSIST),
    (
        "dtformats/test_data/unified_logging/timesync/0000000000000002.timesync",
        "system_logs.logarchive/timesync",
    ),
    (
        "dtformats/test_data/unified_logging/uuidtext/00/7EF56328D53A78B59CCCE3E3189F57",
        "system_logs.logarchive/00",
    ),
    (
        "dtformats/test_data/unified_logging/uuidtext/22/0D3C2953A33917B333DD8366AC25F2",
        "system_logs.logarchive/22",
    ),
    (
        "dtformats/test_data/unified_logging/uuidtext/dsc/8E21CAB1DCF936B49F85CF860E6F34EC",
        "system_logs.logarchive/dsc",
    ),
];
const CRASHES: &str = "crashes_and_spins";
const PERSIST: &str = "system_logs.logarchive/Persist";

#[test]
fn clean_pieces_of_sysdiagnoses_give_nothing_with_all_feeds() {
    let Some(feeds) = shared("indicators") else { return };
    let bench = Bench::new();
    let name = "sysdiagnose_2021.12.16_05-54-00-0500_iPhone-OS_iPad_19A341";
    let folder = bench.path(name);
    for (piece, place) in PIECES {
        let Some(piece) = shared(&format!("ios/{piece}")) else { return };
        let place = folder.join(place);
        let to = if place.extension().is_some_and(|end| end == "log" || end == "0") {
            place
        } else {
            place.join(piece.file_name().unwrap())
        };
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(piece, to).unwrap();
    }
    std::fs::create_dir_all(folder.join("errors")).unwrap();
    let result = bench.check(&folder, &["--only-indicators", feeds.to_str().unwrap()]);
    expect_findings(&result, &[]);
    for artifact in [
        "ios.crash_reports",
        "ios.lockdownd_log",
        "ios.logd_log",
        "ios.mobile_installation",
        "ios.panics",
        "ios.power_log",
        "ios.process_snapshots",
        "ios.unified_log_boots",
        "ios.unified_log_processes",
    ] {
        assert!(!result.records(artifact).is_empty(), "{artifact}");
    }
    assert!(result.records("ios.process_history").len() > 300);
}

fn indicators_loaded(result: &Result) -> (usize, u64) {
    let run = result.json("run.json");
    let feeds = run["indicators"]["feeds"].as_array().unwrap();
    let used = feeds.iter().filter(|feed| feed["loaded"] != 0).count();
    (used, run["indicators"]["indicators"].as_u64().unwrap())
}

#[test]
fn a_known_answer_backup_opens_with_its_password_and_with_its_derived_key() {
    let name = "ios/pyiosbackup/tests/encrypted_sqlite3_db.bin";
    let Some(manifest) = shared(name) else { return };
    let bench = Bench::new();
    let root = bench.path("known");
    std::fs::create_dir_all(root.join("57")).unwrap();
    std::fs::copy(manifest, root.join("Manifest.db")).unwrap();
    let mut properties = plist::Dictionary::new();
    properties.insert("IsEncrypted".into(), plist::Value::Boolean(true));
    properties.insert("BackupKeyBag".into(), plist::Value::Data(known_keybag()));
    properties.insert("ManifestKey".into(), plist::Value::Data(hex(KNOWN_MANIFEST_KEY)));
    plist::Value::from(properties).to_file_binary(root.join("Manifest.plist")).unwrap();
    let blob = root.join("57/5727bd1c5fa1055e15d8b4a75a74793c84b5ffdc");
    std::fs::write(blob, hex("78b51ca5374c3ad575174288688cda49")).unwrap();
    let password = bench.path("password");
    std::fs::write(&password, "0000\n").unwrap();
    let (root, password) = (root.to_str().unwrap(), password.to_str().unwrap());
    let key = bench.path("key");
    let key = key.to_str().unwrap();
    let derived = bench.hoofprint(&["key", root, "--password-file", password, "-o", key]);
    assert_eq!(derived.code, 0, "{}", derived.stderr);
    assert_eq!(std::fs::read_to_string(key).unwrap().trim().len(), 64);
    for (option, file) in [("--password-file", password), ("--key-file", key)] {
        let result = bench.check(Path::new(root), &[option, file]);
        let records = result.records("ios.manifest");
        let is_file = |line: &&Value| line["record"]["relative_path"] == "Media/Test.txt";
        assert!(records.iter().any(|line| is_file(&line)), "{option}: {}", result.stderr);
        let problems = result.problems();
        let all_known = problems.iter().all(|told| told.contains("it would tell"));
        assert!(all_known, "{option}: {problems:#?}");
        std::fs::remove_dir_all(&result.case).unwrap();
    }
    let wrong = bench.path("wrong");
    std::fs::write(&wrong, "0001").unwrap();
    let refused = bench.check(Path::new(root), &["--password-file", wrong.to_str().unwrap()]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("password"), "{}", refused.stderr);
}

const KNOWN_MANIFEST_KEY: &str = "02000000973174943438\
    07e690fd1e431413963dc0e3deb4907fb89fa36ce65126d0ea1301381fb3a2941e2f";

/// A keybag whose salts and class keys are all zeros, wrapped for the password `0000`.
fn known_keybag() -> Vec<u8> {
    let wrapped =
        hex("528c9c5171bf8bef1ea397cf29d2a838c90529df02a6ad2f823a1c6f3a5b2040e2a309c520c6a2ab");
    let mut keybag = Vec::new();
    let mut put = |tag: &[u8; 4], value: &[u8]| {
        keybag.extend(tag);
        keybag.extend(u32::try_from(value.len()).unwrap().to_be_bytes());
        keybag.extend(value);
    };
    put(b"VERS", &5_u32.to_be_bytes());
    put(b"TYPE", &1_u32.to_be_bytes());
    put(b"UUID", &[0; 16]);
    put(b"SALT", &[0; 20]);
    put(b"ITER", &10_000_u32.to_be_bytes());
    put(b"DPIC", &10_000_000_u32.to_be_bytes());
    put(b"DPSL", &[0; 20]);
    for class in 1..=11_u32 {
        put(b"UUID", &[0; 16]);
        put(b"CLAS", &class.to_be_bytes());
        put(b"WRAP", &2_u32.to_be_bytes());
        put(b"WPKY", &wrapped);
    }
    keybag
}

fn hex(digits: &str) -> Vec<u8> {
    let pairs = digits.as_bytes().chunks(2);
    let byte = |pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    pairs.map(byte).collect()
}
