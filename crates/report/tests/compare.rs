//! What a comparison of two cases says, and what it does not.
#![allow(clippy::disallowed_methods, reason = "reads the source tree")]

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use cases::{Made, difference, differences};
use model::{CoverageState, Level, Observed, Strength};
use report::{
    Language, Words,
    compare::{self, Change, CompareError, CompareOutcome, DeviceState, Order, Remark},
};
use serde_json::{Map, Value, json};

use crate::{cases, results};

/// A phone with an app, an accessibility service that is off, and a permission.
fn earlier() -> Made {
    Made::android("2026-03-01T08:00:00Z")
        .with("android.app_profiles", &json!({"package": "org.example.notes", "is_listed": true, "label": "Notes", "sideloaded": false, "installer": "com.android.vending", "signs": ["no_launcher", "shown"], "sighting_count": 3}))
        .with("android.packages", &json!({"record": "package", "package": "org.example.notes", "version_name": "1.0", "signatures": ["aa"], "updated_at": "2026-01-01T00:00:00Z"}))
        .with("android.accessibility_services", &json!({"record": "service", "user_id": 0, "component": "org.example.reader/.Reads", "enabled": false, "bound": false}))
        .with("android.app_operations", &json!({"record": "operation", "user_id": 0, "package": "org.example.notes", "operation": "CAMERA", "mode": "ignore", "by_the_collection": false}))
        .with("android.process_history", &json!({"name": "init", "path": "/system/bin/init", "artifacts": ["android.processes"]}))
        .examined("android.processes")
}

fn later(earlier: Made) -> Made {
    Made { acquired_at: "2026-04-01T08:00:00Z".parse().unwrap(), ..earlier }
}

#[test]
fn the_same_twice_differs_in_nothing() {
    let (old, new) = (earlier(), later(earlier()));
    let comparison = cases::compare(&old, &new).unwrap();
    assert_eq!(comparison.outcome, CompareOutcome::NothingDiffers);
    assert!(comparison.differences.is_empty() && comparison.not_compared.is_empty());
    assert_eq!(comparison.order, Order::OlderFirst);
    assert!(comparison.counts.iter().map(|area| area.same).sum::<u64>() >= 4);
}

#[test]
fn times_and_counters_are_no_difference() {
    let new = later(earlier())
        .without("android.app_profiles")
        .with("android.app_profiles", &json!({"package": "org.example.notes", "is_listed": true, "label": "Notes", "sideloaded": false, "installer": "com.android.vending", "signs": ["no_launcher", "accessibility_declared"], "sighting_count": 99, "updated_at": "2026-03-31T00:00:00Z"}));
    let comparison = cases::compare(&earlier(), &new).unwrap();
    assert_eq!(comparison.outcome, CompareOutcome::NothingDiffers, "{:?}", comparison.differences);
}

#[test]
fn what_is_new_gone_and_changed_is_told_with_the_most_telling_first() {
    let new = later(earlier())
        .without("android.accessibility_services")
        .with("android.accessibility_services", &json!({"record": "service", "component": "org.example.reader/.Reads", "enabled": true, "bound": true}))
        .with("android.app_profiles", &json!({"package": "org.example.tracker", "is_listed": true, "sideloaded": true}))
        .without("android.packages")
        .with("android.packages", &json!({"record": "package", "package": "org.example.notes", "version_name": "2.0", "signatures": ["aa"]}))
        .without("android.app_operations")
        .examined("android.app_operations")
        .with("android.process_history", &json!({"name": "x", "path": "/data/local/tmp/x", "artifacts": ["android.processes"]}));
    let comparison = cases::compare(&earlier(), &new).unwrap();
    assert_eq!(comparison.outcome, CompareOutcome::Differs);
    let told: Vec<_> = comparison
        .differences
        .iter()
        .map(|one| (one.rank, one.thing.as_str(), one.change))
        .collect();
    assert_eq!(
        told,
        [
            (1, "accessibility-service", Change::Changed),
            (1, "program", Change::New),
            (1, "app", Change::New),
            (3, "permission", Change::Gone),
            (4, "app", Change::Changed),
        ]
    );
    let [service, program, _, _, app] = comparison.differences.as_slice() else { panic!() };
    assert_eq!((service.why.as_str(), program.why.as_str()), ("screen", "unusual-place"));
    assert_eq!(app.fields.len(), 1);
    let version = app.fields.first().unwrap();
    assert_eq!(
        (version.old.as_slice(), version.new.as_slice()),
        (["1.0".to_owned()].as_slice(), ["2.0".to_owned()].as_slice())
    );
}

#[test]
fn gone_is_said_only_where_the_newer_case_examined_it() {
    let new = later(earlier()).without("android.accessibility_services");
    let comparison = cases::compare(&earlier(), &new).unwrap();
    assert_eq!(comparison.outcome, CompareOutcome::Incomplete);
    assert!(comparison.differences.is_empty(), "{:?}", comparison.differences);
    let [left] = comparison.not_compared.as_slice() else { panic!() };
    assert_eq!(left.artifact.artifact, "android.accessibility_services");
    assert_eq!(left.examples, ["org.example.reader/.Reads"]);
    let text = compare::lines(&comparison, &Words::of(Language::English)).join("\n");
    assert!(text.contains("Not examined in the newer case"), "{text}");
    assert!(!text.contains("No longer there"), "{text}");
}

#[test]
fn new_is_said_only_where_the_older_case_examined_it_and_what_matters_is_shown() {
    let admin = json!({"record": "admin", "user_id": 0, "component": "a.b/.Admin", "policies": ["wipe-data"]});
    let new = later(earlier()).with("android.device_admins", &admin);
    let comparison = cases::compare(&earlier(), &new).unwrap();
    let [only] = comparison.differences.as_slice() else { panic!("{:?}", comparison.differences) };
    assert_eq!((only.thing.as_str(), only.change), ("device-admin", Change::OnlyNewOldNotExamined));
    assert_eq!(comparison.outcome, CompareOutcome::Incomplete);
    assert_eq!(comparison.not_compared.len(), 1);
}

#[test]
fn what_was_read_in_part_is_neither_new_nor_gone() {
    let old = earlier().read("android.accessibility_services", CoverageState::Partial);
    let services = |name: &str| json!({"record": "service", "component": name, "enabled": true});
    let new = later(earlier()).with("android.accessibility_services", &services("a.b/.C"));
    let comparison = cases::compare(&old, &new).unwrap();
    let [only] = comparison.differences.as_slice() else { panic!() };
    assert_eq!(only.change, Change::OnlyNewOldInPart);
    assert_eq!(comparison.outcome, CompareOutcome::Incomplete);
    assert_eq!(comparison.read_in_part.old.len(), 1);
    // The other way round.
    let comparison = cases::compare(&new, &old).unwrap();
    assert_eq!(comparison.differences.first().unwrap().change, Change::OnlyOldNewInPart);
    assert_eq!(comparison.order, Order::Reversed);
}

#[test]
fn a_program_is_missing_only_where_all_that_showed_it_was_read_again() {
    let program = json!({"name": "seen", "artifacts": ["android.processes", "android.tombstones"]});
    let old = earlier().with("android.process_history", &program).examined("android.tombstones");
    let comparison = cases::compare(&old, &later(earlier())).unwrap();
    assert!(comparison.differences.is_empty(), "{:?}", comparison.differences);
    assert_eq!(comparison.not_compared.len(), 1);
    let new = later(earlier()).examined("android.tombstones");
    let comparison = cases::compare(&old, &new).unwrap();
    let text = compare::lines(&comparison, &Words::of(Language::English)).join("\n");
    assert!(text.contains("Not seen in the newer case · Program that was seen: seen"), "{text}");
}

#[test]
fn a_path_that_only_one_side_tells_is_no_change() {
    let of = |program: &Value| {
        earlier().without("android.process_history").with("android.process_history", program)
    };
    let named = json!({"name": "init", "artifacts": ["android.processes"]});
    let moved =
        json!({"name": "init", "path": "/data/local/tmp/init", "artifacts": ["android.processes"]});
    let unchanged = cases::compare(&of(&named), &later(earlier())).unwrap();
    assert!(unchanged.differences.is_empty());
    let changed = cases::compare(&earlier(), &later(of(&moved))).unwrap();
    assert_eq!(difference(&changed, "program").change, Change::Changed);
}

#[test]
fn the_number_of_accounts_without_names_is_compared_once_per_file() {
    let account = json!({"record": "account", "user_id": 0, "account_type": "com.google"});
    let one = earlier().with("android.accounts", &account);
    let two =
        later(earlier()).with("android.accounts", &account).with("android.accounts", &account);
    let comparison = cases::compare(&one, &two).unwrap();
    let field = difference(&comparison, "account").fields.first().unwrap().clone();
    assert_eq!(
        (field.field.as_str(), field.old, field.new),
        ("count", vec!["1".to_owned()], vec!["2".to_owned()])
    );
    // Two files tell of the same account.
    let twice = later(earlier())
        .with("android.accounts", &account)
        .in_file("other")
        .with("android.accounts", &account);
    assert!(cases::compare(&one, &twice).unwrap().differences.is_empty());
}

#[test]
fn one_device_is_known_by_what_only_it_has() {
    let serial = |made: Made, serial: &str| {
        made.with("android.report_header", &json!({"serial_number": serial}))
    };
    let state = |old: &Made, new: &Made| cases::compare(old, new).map(|found| found.device.state);
    let (one, same) = (serial(earlier(), "R58M1"), serial(later(earlier()), "R58M1 "));
    assert_eq!(state(&one, &same).unwrap(), DeviceState::Same);
    assert_eq!(state(&earlier(), &same).unwrap(), DeviceState::Unknown);
    let other = serial(later(earlier()), "R58M2");
    assert!(matches!(state(&one, &other), Err(CompareError::Devices(what)) if what == "serial"));
    let allowed = cases::compare_any(&one, &other).unwrap();
    assert_eq!(allowed.device.state, DeviceState::Different);
    let json = serde_json::to_string(&allowed).unwrap();
    assert!(!json.contains("R58M"), "the number itself is nobody's business");
}

#[test]
fn two_platforms_are_refused() {
    let mut phone = later(earlier());
    phone.platform = "iOS";
    let refused = cases::compare_any(&earlier(), &phone);
    assert!(matches!(refused, Err(CompareError::Platforms { .. })));
}

#[test]
fn findings_are_the_same_by_sign_and_value_not_by_place() {
    let finding = |id| results::published(Strength::Exposed, id);
    let found = |made: Made, ids: &[i64]| Made {
        findings: ids.iter().map(|id| finding(*id)).collect(),
        ..made.examined("ios.messages")
    };
    let (old, new) = (found(earlier(), &[1]), found(later(earlier()), &[2, 3]));
    assert_eq!(cases::compare(&old, &new).unwrap().outcome, CompareOutcome::NothingDiffers);
    let none = found(later(earlier()), &[]);
    let gone = cases::compare(&old, &none).unwrap();
    assert_eq!(difference(&gone, "finding").change, Change::Gone);
    let other_signs = Made { signs: "other", ..none };
    let unsure = cases::compare(&old, &other_signs).unwrap();
    assert_eq!(difference(&unsure, "finding").change, Change::OnlyOldOtherSigns);
    assert!(unsure.remarks.contains(&Remark::SignsDiffer));
    // A new finding stands in the newer report, whatever the older one was compared with.
    let appeared = cases::compare(&other_signs, &later(old)).unwrap();
    let first = difference(&appeared, "finding");
    assert_eq!((first.change, first.rank, first.level), (Change::New, 1, Some(Level::High.word())));
}

#[test]
fn who_a_device_or_a_network_is_called_after_is_partly_hidden() {
    let mut of_device = results::setting();
    of_device.observed =
        Observed { field: "device_name".to_owned(), value: "Anna's iPhone".to_owned() };
    let mut of_network = results::setting();
    of_network.observed =
        Observed { field: "network_name".to_owned(), value: "Home of Anna".to_owned() };
    let new = Made { findings: vec![of_device, of_network], ..later(earlier()) }
        .with("ios.paired_computers", &json!({"record": "computer", "host_id": "1", "computer_name": "Anna's laptop"}))
        .with("android.adb_state", &json!({"record": "key", "key_fingerprint": "AA:BB", "computer_name": "anna@laptop", "in_user_keys": true}));
    let old = earlier().examined("android.adb_state").examined("ios.paired_computers");
    let comparison = cases::compare(&old, &new).unwrap();
    let words = Words::of(Language::English);
    let texts = [
        serde_json::to_string(&comparison).unwrap(),
        cases::page(&comparison, &words),
        compare::lines(&comparison, &words).join("\n"),
    ];
    assert!(texts[0].contains("A••• i•••") && texts[0].contains("H••• o••• A•••"), "{}", texts[0]);
    for text in texts {
        assert!(!text.to_lowercase().contains("anna"), "{text}");
    }
}

#[test]
fn hostile_text_does_nothing_in_the_page_and_on_the_terminal() {
    let hostile =
        "<script>alert(1)</script>\u{202e}=cmd|' /C calc'!A0\u{1b}[2J\"'&http://evil.test/x";
    let huge = format!("{hostile}{}", "A".repeat(10_000_000));
    let new = later(earlier())
        .with("android.app_profiles", &json!({"package": hostile, "label": huge, "is_listed": true, "sideloaded": true}))
        .with("android.settings", &json!({"namespace": hostile, "setting": "http_proxy", "value": huge}))
        .without("android.packages")
        .with("android.packages", &json!({"record": "package", "package": "org.example.notes", "version_name": huge, "signatures": [hostile]}));
    let old = earlier().examined("android.settings");
    let comparison = cases::compare(&old, &new).unwrap();
    for language in Language::ALL {
        let words = Words::of(language);
        let page = cases::page(&comparison, &words);
        assert!(page.len() < 200_000, "{}", page.len());
        assert!(!page.contains("<script") && !page.contains("http://evil.test"), "{page}");
        assert!(!page.contains('\u{202e}') && !page.contains('\u{1b}'));
        let lines = compare::lines(&comparison, &words).join("\n");
        assert!(!lines.contains('\u{202e}') && !lines.contains('\u{1b}'));
        assert!(lines.len() < 100_000 && !lines.contains("http://evil.test"));
    }
    assert!(serde_json::to_string(&comparison).unwrap().len() < 200_000);
}

#[test]
fn the_page_says_its_limits_and_gives_no_verdict() {
    let new = later(earlier())
        .with("android.app_profiles", &json!({"package": "a.b", "is_listed": true}));
    let comparison = cases::compare(&earlier(), &new).unwrap();
    let page = cases::page(&comparison, &Words::of(Language::English));
    assert!(page.contains("finding no difference does not rule spyware out"));
    assert!(page.contains("default-src 'none'") && page.contains("lang=\"en\""));
    let body = page.split_once("<body>").unwrap().1.to_lowercase();
    for banned in [
        "clean", "safe", "secure", "infected", "100%", "malware", "src=", "<script", "http:",
        "https:",
    ] {
        assert!(!body.contains(banned), "{banned}");
    }
    assert!(!page.contains('⟨'), "a sentence is missing");
}

#[test]
fn all_that_can_be_said_has_words() {
    let words = Words::of(Language::English);
    for key in compare::keys().unwrap() {
        assert!(words.has(&key), "{key}");
    }
    // Nothing is translated that nobody says.
    let said = compare::keys().unwrap();
    let sources: String =
        source_files().iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let ftl = std::fs::read_to_string(root().join("locales/en/compare.ftl")).unwrap();
    for key in ftl.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key) {
        let quoted = format!("\"{key}\"");
        assert!(key.starts_with(' ') || said.contains(key) || sources.contains(&quoted), "{key}");
    }
}

#[test]
fn what_is_the_same_twice_is_written_the_same_twice() {
    let new = later(earlier())
        .with("android.app_profiles", &json!({"package": "a.b", "is_listed": true}));
    let once = serde_json::to_string(&cases::compare(&earlier(), &new).unwrap()).unwrap();
    let twice = serde_json::to_string(&cases::compare(&earlier(), &new).unwrap()).unwrap();
    assert_eq!(once, twice);
    assert_eq!(differences(&serde_json::from_str(&once).unwrap()).len(), 1);
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn source_files() -> Vec<PathBuf> {
    let report = Path::new(env!("CARGO_MANIFEST_DIR"));
    let entries = std::fs::read_dir(report.join("src/compare")).unwrap();
    let mut files: Vec<PathBuf> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    files.push(report.join("templates/compare.html"));
    files.push(root().join("crates/cli/src/commands/compare.rs"));
    files
}

/// Records of an artifact in its fixtures, with their content.
fn records_of(artifact: &str) -> Vec<Map<String, Value>> {
    let put_together = match artifact {
        "android.app_profiles" => Some(serde_json::to_value(model::AppProfile::default())),
        "android.process_history" | "ios.process_history" => {
            Some(serde_json::to_value(model::Program::default()))
        }
        _ => None,
    };
    if let Some(record) = put_together {
        return vec![record.unwrap().as_object().unwrap().clone()];
    }
    let (platform, name) = artifact.split_once('.').unwrap();
    let folder = root().join("crates/artifacts/src").join(platform).join(name);
    let entries =
        std::fs::read_dir(&folder).unwrap_or_else(|_| panic!("{artifact} is no artifact"));
    let mut records = Vec::new();
    for path in entries.map(|entry| entry.unwrap().path()) {
        if !path.to_string_lossy().ends_with(".expected.json") {
            continue;
        }
        let fixture: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        for record in fixture["records"].as_array().unwrap() {
            let mut fields = record["record"].as_object().unwrap().clone();
            // Content is compared nowhere, and only identifies a device.
            for (name, value) in record["content"].as_object().into_iter().flatten() {
                fields.insert(format!("content {name}"), value.clone());
            }
            records.push(fields);
        }
    }
    records
}

/// Whether a record of a fixture may be one that the source takes.
fn is_taken(source: &Value, record: &Map<String, Value>) -> bool {
    let mut conditions = source["where"].as_array().into_iter().flatten();
    conditions.all(|condition| {
        let value =
            record.get(condition["field"].as_str().unwrap()).filter(|value| !value.is_null());
        let text =
            value.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        let present = condition["present"].as_bool();
        let equals = condition["equals"].as_array();
        present.is_none_or(|present| present == value.is_some())
            && equals.is_none_or(|all| {
                all.iter().any(|one| text.as_deref() == one.as_str() && text.is_some())
            })
    })
}

#[test]
fn every_artifact_and_field_of_the_data_exists_and_every_field_was_thought_of() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/compare");
    let mut artifacts = BTreeSet::new();
    for path in std::fs::read_dir(data).unwrap().map(|entry| entry.unwrap().path()) {
        let things: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        for thing in things.as_array().unwrap() {
            let sources = thing["sources"].as_array();
            for source in sources.or_else(|| thing["from"].as_array()).unwrap() {
                let artifact = source["artifact"].as_str().unwrap();
                let records = records_of(artifact);
                let named = named(source);
                for field in &named {
                    let top = field.split('.').next().unwrap();
                    let content = format!("content {top}");
                    let known = |record: &Map<String, Value>| {
                        record.contains_key(top)
                            || (sources.is_none() && record.contains_key(&content))
                    };
                    let place = path.display();
                    assert!(records.iter().any(known), "{place}: {artifact} has no {field}");
                }
                let taken = records.iter().filter(|record| is_taken(source, record));
                let fields = taken.flat_map(|record| record.keys());
                let fields = fields.filter(|field| !field.starts_with("content "));
                for field in fields.filter(|_| sources.is_some()) {
                    let thought_of =
                        named.iter().any(|known| known.split('.').next() == Some(field));
                    assert!(thought_of, "{artifact}: is a change of {field} one that matters?");
                }
                artifacts.insert(artifact.to_owned());
            }
        }
    }
    assert!(artifacts.len() > 40, "{}", artifacts.len());
}

/// All fields that a source names.
fn named(source: &Value) -> Vec<String> {
    let texts = |value: &Value| -> Vec<String> {
        let list = value.as_array().into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let mut fields: Vec<String> =
        ["ignored", "show", "masked"].iter().flat_map(|name| texts(&source[*name])).collect();
    let alternatives = texts(&source["key"]);
    fields.extend(alternatives.iter().flat_map(|key| key.split('|')).map(str::to_owned));
    fields.extend(source["fields"].as_object().into_iter().flatten().map(|(name, _)| name.clone()));
    let conditions = source["where"].as_array().into_iter().flatten();
    fields.extend(conditions.map(|condition| condition["field"].as_str().unwrap().to_owned()));
    fields.extend(source["field"].as_str().map(str::to_owned));
    fields.extend(source["told_by"]["field"].as_str().map(str::to_owned));
    // Earlier states of a row, which every artifact of a database may tell.
    fields.retain(|field| field != "row_state");
    fields
}

#[test]
fn of_a_list_only_what_came_and_went_is_told() {
    let setting = |value: &str| json!({"namespace": "secure", "setting": "enabled_accessibility_services", "value": value});
    let old = earlier().with("android.settings", &setting("a/.A:b/.B"));
    let new = later(earlier()).with("android.settings", &setting("a/.A:b/.B:c/.C"));
    let comparison = cases::compare(&old, &new).unwrap();
    let field = difference(&comparison, "setting").fields.first().unwrap().clone();
    assert_eq!((field.old, field.new, field.partly_same), (vec![], vec!["c/.C".to_owned()], true));
    let text = compare::lines(&comparison, &Words::of(Language::English)).join("\n");
    assert!(text.contains("New in the list: c/.C") && !text.contains("not told"), "{text}");
}
