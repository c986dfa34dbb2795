//! The built-in rules on records that the artifacts really yield.
#![allow(clippy::disallowed_methods, reason = "fixtures are not evidence")]
#![allow(clippy::print_stdout, reason = "says which tests were skipped")]

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    sync::Arc,
};

use artifacts::{Artifact, Receiver};
use detections::{RuleSet, Scratch, VersionTable};
use evidence::EvidenceFile;
use formats::bytes::Memory;
use model::{Problem, Provenance, Record};

/// What the rules made of the records of one file: name of the rule and observed value.
struct Judge<'r> {
    set: &'r RuleSet,
    scratch: Scratch,
    met: Vec<(String, String)>,
    fields: BTreeSet<String>,
}

impl Receiver for Judge<'_> {
    fn record(&mut self, provenance: Provenance, record: &dyn Record) {
        let compared = VersionTable::builtin().compare(provenance.artifact, record);
        let record = compared.as_ref().map_or(record, |compared| compared);
        let value = serde_json::to_value(record).unwrap();
        self.fields.extend(value.as_object().unwrap().keys().cloned());
        self.fields.extend(record.content().into_iter().map(|(name, _)| name.to_owned()));
        let Some(rules) = self.set.for_artifact(provenance.artifact) else { return };
        for found in rules.evaluate(record, &mut self.scratch) {
            if found.rule.only_together {
                continue;
            }
            let name = found.rule.name.clone().unwrap_or_default();
            self.met.push((name, found.observed.value));
        }
    }

    fn problem(&mut self, _: Problem) {}
}

fn judge<'r>(set: &'r RuleSet, artifact: &Artifact, file: &EvidenceFile) -> Judge<'r> {
    let (scratch, met, fields) = (Scratch::default(), Vec::new(), BTreeSet::new());
    let mut judge = Judge { set, scratch, met, fields };
    artifact.read(file, &mut judge);
    judge
}

/// A `.sql` fixture becomes a database, whose part after `-- log` stays in its log; a `.hex`
/// fixture its bytes. `changes` is SQL that plants what the rule is about. A line `# path P` or
/// `-- path P` says the path.
fn load(fixture: &Path, changes: &str) -> EvidenceFile {
    let text = std::fs::read_to_string(fixture).unwrap_or_default();
    let said = text
        .lines()
        .find_map(|line| line.strip_prefix("-- path ").or_else(|| line.strip_prefix("# path ")));
    let name = fixture.file_name().unwrap().to_string_lossy();
    let name = said.unwrap_or(&name).to_owned();
    let bytes = match fixture.extension().unwrap_or_default().to_string_lossy().as_ref() {
        "sql" => {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("db");
            let script = std::fs::read_to_string(fixture).unwrap();
            let (script, logged) = script.split_once("\n-- log\n").unwrap_or((&script, ""));
            let database = rusqlite::Connection::open(&path).unwrap();
            database.execute_batch(script).unwrap();
            database.execute_batch(changes).unwrap();
            if !logged.is_empty() {
                database.execute_batch("PRAGMA journal_mode = WAL").unwrap();
                database.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
                database.execute_batch(logged).unwrap();
                let log = Memory(std::fs::read(folder.path().join("db-wal")).unwrap());
                let main = std::fs::read(&path).unwrap();
                return EvidenceFile::from_bytes(name, main).with_wal(Arc::new(log));
            }
            drop(database);
            std::fs::read(path).unwrap()
        }
        "hex" => {
            let text = std::fs::read_to_string(fixture).unwrap();
            let lines = text.lines().map(|line| line.split('#').next().unwrap());
            let digits: Vec<u32> =
                lines.flat_map(|line| line.chars().filter_map(|c| c.to_digit(16))).collect();
            digits.chunks(2).map(|pair| u8::try_from(pair[0] << 4 | pair[1]).unwrap()).collect()
        }
        _ => std::fs::read(fixture).unwrap(),
    };
    // The clock of the phone that wrote the fixtures is two hours ahead of UTC.
    let file = EvidenceFile::from_bytes(name, bytes);
    let file = file.with_acquired_at("2026-03-01T10:00:00Z".parse().unwrap());
    file.with_local_offset(jiff::tz::Offset::constant(2))
}

fn folder_of(artifact: &Artifact) -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../artifacts/src");
    source.join(artifact.id.replace('.', "/"))
}

fn fixtures_of(artifact: &Artifact) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder_of(artifact)).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut fixtures: Vec<PathBuf> =
        paths.filter(|path| !path.to_string_lossy().ends_with(".expected.json")).collect();
    fixtures.sort();
    fixtures
}

/// What the rules make of this fixture of an artifact, after these changes.
fn met(artifact: &str, fixture: &str, changes: &str) -> Vec<(String, String)> {
    let artifact = artifacts::by_id(artifact).unwrap();
    let file = load(&folder_of(artifact).join(fixture), changes);
    judge(&RuleSet::builtin(), artifact, &file).met
}

fn pair(rule: &str, observed: &str) -> (String, String) {
    (rule.to_owned(), observed.to_owned())
}

#[test]
fn every_field_that_a_built_in_rule_names_is_in_the_records_of_its_artifact() {
    let set = RuleSet::builtin();
    for artifact in artifacts::all() {
        let Some(rules) = set.for_artifact(artifact.id) else { continue };
        let mut fields = BTreeSet::new();
        for fixture in fixtures_of(artifact) {
            fields.extend(judge(&set, artifact, &load(&fixture, "")).fields);
        }
        let mut named: BTreeSet<String> = rules.wanted().names().unwrap().iter().cloned().collect();
        for info in rules.rules() {
            named.extend(info.observed_field.clone());
            named.extend(info.at_fields.clone());
            named.extend(info.group_field.clone());
        }
        let unknown: Vec<&String> = named.difference(&fields).collect();
        assert!(unknown.is_empty(), "{}: no record has {unknown:?}", artifact.id);
    }
}

#[test]
fn rows_that_the_log_deleted_are_judged_like_those_that_are_there() {
    let met = |artifact, fixture| met(artifact, fixture, "");
    let process = pair("ios-process-deleted-in-the-log", "CumulativeUsageTracker");
    let processes = met("ios.data_usage", "process_deleted_in_the_log.sql");
    assert_eq!(processes.iter().filter(|met| **met == process).count(), 2);
    let visits = met("ios.safari_history", "visits_deleted_in_the_log.sql");
    for rule in ["ios-fast-redirect", "ios-visit-deleted-in-the-log"] {
        assert!(visits.contains(&pair(rule, "http://news.example.net/x")), "{rule}: {visits:?}");
    }
}

#[test]
fn every_built_in_rule_is_for_an_artifact_that_exists() {
    let mut set = RuleSet::builtin();
    let before = set.summary();
    set.check_artifacts(artifacts::all().map(|artifact| artifact.id));
    assert_eq!(set.summary(), before);
}

#[test]
fn h5_and_h7_an_erased_process_and_a_gap_are_seen() {
    assert_eq!(
        met("ios.data_usage", "process_rows_deleted.sql", ""),
        [pair("ios-gap-in-process-numbers", "2"), pair("ios-counter-of-an-erased-process", "2")]
    );
    assert_eq!(met("ios.data_usage", "processes_and_counters.sql", ""), []);
    assert_eq!(met("ios.data_usage", "d25_null_process_reference.sql", ""), []);
}

#[test]
fn h8_a_fast_redirect_is_seen_and_one_within_a_site_is_not() {
    let met = met("ios.safari_history", "redirect_to_another_host.sql", "");
    assert_eq!(met, [pair("ios-fast-redirect", "http://news.example.net/x")]);
}

#[test]
fn h9_a_threat_notification_is_seen_even_when_its_words_are_only_in_the_attributed_body() {
    let fixture = "d18_body_only_in_attributed_body.sql";
    assert_eq!(
        met("ios.messages", fixture, ""),
        [pair("ios-threat-notification-words", "stranger@example.net")]
    );
    let official = "threat-notifications@email.apple.com";
    let changes = format!("UPDATE handle SET id = '{official}' WHERE ROWID = 2");
    let found = met("ios.messages", fixture, &changes);
    assert_eq!(found, [pair("ios-threat-notification-from-apple", official)]);
    let forged = format!("{changes}; UPDATE message SET service = 'SMS'");
    let found = met("ios.messages", fixture, &forged);
    assert_eq!(found, [pair("ios-threat-notification-words", official)]);
}

#[test]
fn h10_an_attachment_received_into_a_temporary_folder_is_seen() {
    let met = met("ios.message_attachments", "received_file_in_var_tmp.sql", "");
    assert_eq!(met, [pair("ios-attachment-in-var-tmp", "/var/tmp/com.apple.messages/x-1")]);
}

#[test]
fn h11_d14_an_address_with_nul_characters_is_seen_without_any_indicator() {
    let met = met("ios.id_status_cache", "d14_nul_run_is_a_field_of_the_record.hex", "");
    assert_eq!(met.len(), 1, "{met:?}");
    assert_eq!(met[0].0, "ios-handle-with-nul-characters");
    assert!(met[0].1.contains("\\x00\\x00"), "{met:?}");
}

#[test]
fn h16_lockdown_mode_is_told_on_and_off() {
    let artifact = "ios.global_preferences";
    let on = met(artifact, "lockdown_mode_on.plist", "");
    assert_eq!(on, [pair("ios-lockdown-mode-on", "true")]);
    let off = met(artifact, "lockdown_mode_off_as_a_number.plist", "");
    assert_eq!(off, [pair("ios-lockdown-mode-off", "false")]);
}

#[test]
fn files_of_the_manifest_are_judged_by_domain_and_path() {
    let fixture = "files_directories_and_links.sql";
    let planted = |domain: &str, path: &str| {
        let changes = format!(
            "DELETE FROM Files WHERE rowid > 1; \
             UPDATE Files SET domain = '{domain}', relativePath = '{path}'"
        );
        met("ios.manifest", fixture, &changes)
    };
    let path = "Library/Preferences/roleaccountd.plist";
    assert_eq!(planted("RootDomain", path), [pair("ios-roleaccountd-preferences", path)]);
    assert_eq!(planted("HomeDomain", path), []);
    let path = "Library/Preferences/com.apple.CrashReporter.plist";
    assert_eq!(planted("HomeDomain", path), [pair("ios-crash-reporter-preferences", path)]);
    let domain = "AppDomain-org.coolstar.SileoStore";
    let rule = "ios-app-manager-outside-the-app-store";
    assert_eq!(planted(domain, ""), [pair(rule, domain)]);
    assert_eq!(planted(domain, "Library"), []);
}

#[test]
fn a_permission_of_a_program_in_an_unusual_place_is_seen() {
    let planted = |client: &str| {
        let changes = format!("UPDATE access SET client = '{client}', client_type = 1");
        met("ios.tcc", "allowed_with_time.sql", &changes)
    };
    let rule = "ios-microphone-or-camera-by-unusual-path";
    assert_eq!(planted("/private/var/tmp/helper"), [pair(rule, "/private/var/tmp/helper")]);
    assert_eq!(planted("/System/Library/helper"), []);
    assert_eq!(met("ios.tcc", "allowed_with_time.sql", ""), []);
}

#[test]
fn a_program_among_data_is_seen_at_shutdown_and_slow_programs_of_the_system_are_not() {
    let artifact = "ios.shutdown_log";
    let staged = "/private/var/db/com.apple.xpc.roleaccountd.staging/exampled";
    let rule = "ios-shutdown-program-among-data";
    assert_eq!(met(artifact, "delays_are_cumulative.log", ""), [pair(rule, staged)]);
    let unfinished = met(artifact, "last_shutdown_without_sigterm.log", "");
    assert_eq!(unfinished, [pair(rule, "/private/var/tmp/exampled")]);
    assert_eq!(met(artifact, "slow_processes.log", ""), []);
    assert_eq!(met(artifact, "executable_path_may_contain_parentheses.log", ""), []);
    assert_eq!(met(artifact, "empty.log", ""), [pair("ios-shutdown-log-empty", "0")]);
    let back = met(artifact, "clock_goes_back.log", "");
    assert_eq!(back, [pair("ios-shutdown-dates-go-back", "2023-11-14T22:13:20Z")]);
}

#[test]
fn the_backup_program_on_the_network_is_seen_by_its_whole_name_only() {
    let planted = |artifact: &str, fixture: &str, name: &str| {
        let changes = format!("UPDATE ZPROCESS SET ZPROCNAME = '{name}' WHERE Z_PK = 1");
        let mut met = met(artifact, fixture, &changes);
        met.retain(|(rule, _)| rule.ends_with("backup-agent"));
        met.dedup();
        met
    };
    for (artifact, fixture, rule) in [
        ("ios.data_usage", "processes_and_counters.sql", "ios-data-usage-backup-agent"),
        ("ios.net_usage", "processes_and_networks.sql", "ios-net-usage-backup-agent"),
    ] {
        assert_eq!(planted(artifact, fixture, "BackupAgent"), [pair(rule, "BackupAgent")]);
        for other in ["BackupAgent2", "backupagent", "BackupAgent/org.example", "XBackupAgent"] {
            assert_eq!(planted(artifact, fixture, other), [], "{other}");
        }
    }
    let daily = met("ios.os_analytics_ad_daily", "counts_by_process.plist", "");
    assert_eq!(daily, [pair("ios-os-analytics-ad-daily-backup-agent", "BackupAgent")]);
}

#[test]
fn gaps_and_missing_bundles_of_net_usage_are_ordinary_and_an_erased_process_is_not() {
    let met = met("ios.net_usage", "processes_and_networks.sql", "");
    assert_eq!(met, [pair("ios-net-usage-of-an-erased-process", "77")]);
}

#[test]
fn services_that_were_switched_off_are_seen() {
    let met = met("ios.launchd_disabled", "services_off_and_on.plist", "");
    let expected = [
        pair("ios-launchd-updates-off", "com.apple.mobile.softwareupdated"),
        pair("ios-launchd-reports-off", "com.apple.ReportCrash"),
    ];
    assert_eq!(met, expected);
}

#[test]
fn h28_d14_programs_for_temporary_files_are_seen_without_any_indicator() {
    let met = met("android.files", "collector.json", "");
    let expected = [
        pair("android-file-program-in-shell-folder", "/data/local/tmp/helper"),
        pair("android-file-set-user-id", "/system/bin/su"),
        pair("android-file-of-root-tool", "/system/bin/su"),
    ];
    assert_eq!(BTreeSet::from_iter(met), BTreeSet::from(expected));
    let others = self::met("android.files", "modes_of_other_programs.json", "");
    let predator = pair("android-file-in-predator-folder", "/data/local/tmp/wd/");
    assert_eq!(others, [predator], "the collector of the acquisition is set apart");
}

#[test]
fn h29_programs_that_give_root_rights_are_seen() {
    let met = met("android.root_binaries", "found.json", "");
    let paths = ["/system/bin/su", "/system/xbin/su", "/data/local/tmp/magisk"];
    assert_eq!(met, paths.map(|path| pair("android-root-program", path)));
}

#[test]
fn h30_h31_d30_only_a_volume_of_the_system_that_can_be_written_is_seen() {
    let met = met("android.mounts", "d30_read_only_noatime_and_other_folders.json", "");
    assert_eq!(met, [pair("android-mount-system-writable", "/vendor")]);
}

#[test]
fn h33_d14_a_crash_with_rights_of_the_system_is_seen_without_any_indicator() {
    let met = met("android.tombstones", "h33_daemon_of_the_system.txt", "");
    assert_eq!(met, [pair("android-crash-with-system-rights", "sample_daemon")]);
}

#[test]
fn r2_programs_among_data_are_seen_by_where_they_lie_and_as_whom_they_run() {
    let met = met("android.processes", "json_in_a_text_file.txt", "");
    let rules = |path: &str| -> BTreeSet<&str> {
        met.iter().filter(|(_, seen)| seen == path).map(|(rule, _)| rule.as_str()).collect()
    };
    let among_data = rules("/data/local/tmp/x");
    assert!(among_data.contains("android-process-among-data-with-system-uid"), "{met:?}");
    assert!(among_data.contains("android-process-without-file"), "{met:?}");
    assert_eq!(rules("/memfd:y"), BTreeSet::from(["android-process-without-file"]));
    assert_eq!(rules("/system/bin/init"), BTreeSet::new());
}

/// Names of rules, and how often each matches.
type Expected = &'static [(&'static str, usize)];

/// Files of devices on which nothing was planted, and all that the rules say about them. The
/// redirect is a mistyped name that leads to the site meant; rows of `DataUsage` do get deleted.
const REAL: &[(&str, &str, Expected)] = &[
    ("ios.safari_history", "ios/plaso/test_data/safari/History.db", &[("ios-fast-redirect", 1)]),
    ("ios.data_usage", "ios/plaso/test_data/ios/DataUsage.sqlite", &[]),
    ("ios.net_usage", "ios/plaso/test_data/ios/netusage.sqlite", &[]),
    ("ios.manifest", "ios/mvt/tests/artifacts/ios_backup/Manifest.db", &[]),
    (
        "ios.data_usage",
        "ios/mvt/tests/artifacts/ios_backup/0d/0d609c54856a9bb2d56729df1d68f2958a88426b",
        &[("ios-gap-in-process-numbers", 2)],
    ),
    (
        "ios.tcc",
        "ios/mvt/tests/artifacts/ios_backup/64/64d0019cb3d46bfc8cce545a8ba54b93e7ea9347",
        &[],
    ),
    (
        "ios.messages",
        "ios/mvt/tests/artifacts/ios_backup/3d/3d0d7e5fb2ce288813306e4d4636395e047a3d28",
        &[],
    ),
    (
        "ios.global_preferences",
        "ios/mvt/tests/artifacts/ios_backup/0d/0dc926a1810f7aee4e8f38793ed788701f93bf9d",
        &[("ios-lockdown-mode-on", 1)],
    ),
];

#[test]
fn real_files_of_ordinary_phones_give_what_is_listed_and_nothing_more() {
    let set = RuleSet::builtin();
    for (id, path, expected) in REAL {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(path);
        let Ok(bytes) = std::fs::read(&file) else {
            println!("skipped: ../shared/data/{path} is absent");
            continue;
        };
        let artifact = artifacts::by_id(id).unwrap();
        let evidence = EvidenceFile::from_bytes(*path, bytes);
        let evidence = match std::fs::read(format!("{}-wal", file.display())) {
            Ok(wal) => evidence.with_wal(Arc::new(Memory(wal))),
            Err(_) => evidence,
        };
        let judge = judge(&set, artifact, &evidence);
        assert!(!judge.fields.is_empty(), "{id}: {path}: no record");
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (rule, _) in &judge.met {
            let count = counts.entry(rule).or_default();
            *count = count.saturating_add(1);
        }
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), *expected, "{id}: {path}");
    }
}

/// The same in the order of names.
fn sorted(mut met: Vec<(String, String)>) -> Vec<(String, String)> {
    met.sort();
    met
}

#[test]
fn h22_and_h23_removals_and_older_versions_by_day_are_seen() {
    let fixture = "removal_downgrade_and_day_that_goes_on.txt";
    assert_eq!(
        sorted(met("android.battery_daily", fixture, "")),
        [
            pair("android-battery-daily-downgrade", "org.example.notes"),
            pair("android-battery-daily-removal", "org.example.gone"),
        ]
    );
}

#[test]
fn h24_and_d20_a_root_package_is_seen_with_what_else_is_told_of_it() {
    assert_eq!(
        sorted(met("android.package_inventory", "d20_root_package_keeps_its_hashes.json", "")),
        [
            pair("android-package-inventory-no-installer", "com.topjohnwu.magisk"),
            pair("android-package-inventory-root", "com.topjohnwu.magisk"),
        ]
    );
}

#[test]
fn h25_where_packages_came_from_is_seen_and_removed_ones_only_as_removed() {
    assert_eq!(
        sorted(met("android.package_inventory", "d21_all_hashes_of_a_file.json", "")),
        [
            pair("android-package-inventory-no-installer", "org.example.side"),
            pair("android-package-inventory-public-key", "org.example.side"),
        ]
    );
    assert_eq!(
        met("android.package_inventory", "removed_packages_and_users.json", ""),
        [pair("android-package-inventory-data-kept", "org.example.gone")]
    );
}

#[test]
fn a_failed_session_and_ordinary_packages_are_no_finding_but_removed_ones_are() {
    assert_eq!(met("android.install_sessions", "wrapped_lines_and_addresses.txt", ""), []);
    // What no user has any more is the one exception.
    assert_eq!(
        met("android.packages", "users_profiles_and_factory_versions.txt", ""),
        [pair("android-packages-data-kept", "com.example.helper")]
    );
}

#[test]
fn h25_packages_of_a_real_acquisition_are_judged_like_mvt_does_but_lower() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("../../../shared/data/android/mvt/androidqf/packages.json");
    if !path.exists() {
        return println!("skipped: {} is absent", path.display());
    }
    let set = RuleSet::builtin();
    let artifact = artifacts::by_id("android.package_inventory").unwrap();
    let met = judge(&set, artifact, &load(&path, "")).met;
    assert_eq!(
        met,
        [
            pair("android-package-inventory-no-installer", "com.whatsapp"),
            pair("android-package-inventory-from-a-file", "app.revanced.manager.flutter"),
            pair("android-package-inventory-from-a-file", "com.google.android.youtube"),
            pair("android-package-inventory-from-a-file", "org.fdroid.fdroid"),
            pair("android-package-inventory-another-store", "org.nuclearfog.apollo"),
        ]
    );
}
