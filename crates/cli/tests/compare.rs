//! Two cases of one phone, compared from the command line.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "writes inputs and reads results"
)]

use std::{
    fs,
    io::Cursor,
    path::{Path, PathBuf},
    sync::Arc,
};

use device::{Bench, Result, backup};
use samples::{
    android::{self, Family, Plan},
    backup::{Application, BackupWriter, DeviceFacts},
    repeat::{self, Moment},
};
use serde_json::Value;

use crate::device;

/// A place for cases, and a set of signs to compare with.
struct Two {
    bench: Bench,
}

impl Two {
    fn new() -> Self {
        Self { bench: Bench::new() }
    }

    fn checked(&self, input: &Path, name: &str) -> PathBuf {
        let case = self.bench.path(name);
        let words = ["check", text(input), "-o", text(&case)];
        let checked = self.bench.hoofprint(&words);
        assert!(checked.code != 2, "{}", checked.stderr);
        case
    }

    /// A case of the backup, in a folder named as real ones are.
    fn of_backup(&self, writer: &BackupWriter, name: &str) -> PathBuf {
        let folder = self.bench.path(&format!("{name}-input"));
        fs::create_dir(&folder).unwrap();
        writer.write(&folder.join(repeat::FOLDER)).unwrap();
        self.checked(&folder.join(repeat::FOLDER), name)
    }

    fn of_iphone(&self, moment: Moment, name: &str) -> PathBuf {
        let work = self.bench.path(&format!("{name}-work"));
        self.of_backup(&repeat::iphone(moment, &work).unwrap(), name)
    }

    fn of_bug_report(&self, planted: Option<Family>, name: &str) -> PathBuf {
        let mut archive = Cursor::new(Vec::new());
        android::android_bug_report(Plan { planted }, 0, &mut archive).unwrap();
        let path = self.bench.path(&format!("{name}.zip"));
        fs::write(&path, archive.into_inner()).unwrap();
        self.checked(&path, name)
    }

    fn compared(&self, old: &Path, new: &Path, words: &[&str]) -> Result {
        let mut all = vec!["compare", text(old), text(new)];
        all.extend(words);
        self.bench.hoofprint(&all)
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn json(result: &Result) -> Value {
    serde_json::from_str(&result.stdout).unwrap_or_else(|_| panic!("{}", result.stderr))
}

/// Kind, change and last part of the identity of every difference.
fn told(comparison: &Value) -> Vec<(String, String, String)> {
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let differences = comparison["differences"].as_array().unwrap().iter();
    differences
        .map(|one| {
            let identity = one["identity"].as_array().unwrap().last();
            let name = identity.map(|part| word(&part["value"])).unwrap_or_default();
            (word(&one["thing"]), word(&one["change"]), name)
        })
        .collect()
}

fn holds(told: &[(String, String, String)], thing: &str, change: &str, name: &str) -> bool {
    told.iter().any(|one| one == &(thing.to_owned(), change.to_owned(), name.to_owned()))
}

#[test]
fn an_iphone_of_two_months_later_has_what_was_planted_and_nothing_else() {
    let two = Two::new();
    let old = two.of_iphone(Moment::Earlier, "old");
    let new = two.of_iphone(Moment::Later, "new");
    let result = two.compared(&old, &new, &["--json"]);
    assert_eq!(result.code, 1, "{}", result.stderr);
    let comparison = json(&result);
    assert_eq!(comparison["device"]["state"], "same", "{}", comparison["device"]);
    assert_eq!(comparison["order"], "older_first");
    let told = told(&comparison);
    for (thing, change, name) in [
        ("profile", "new", repeat::NEW_PROFILE),
        ("app", "new", repeat::NEW_APP),
        ("app", "gone", repeat::GONE_APP),
        ("app", "changed", "com.example.app24"),
        ("program", "new", repeat::NEW_PROCESS),
        ("permission", "new", repeat::NEW_LISTENER),
        ("protection", "changed", ""),
        ("system", "changed", ""),
    ] {
        assert!(holds(&told, thing, change, name), "{thing} {change} {name}: {told:#?}");
    }
    let things: Vec<_> = told.iter().filter(|(thing, _, _)| thing != "finding").collect();
    assert_eq!(things.len(), 8, "{things:#?}");
    let first = &comparison["differences"][0];
    assert_eq!(first["rank"], 1);
    assert!(first["why"].is_string());
    // What identifies the phone stays in the cases.
    assert!(!result.stdout.contains(repeat::FOLDER) && !result.stdout.contains("SAMPLE000001"));
}

#[test]
fn the_same_case_twice_differs_in_nothing() {
    let two = Two::new();
    let case = two.of_iphone(Moment::Later, "case");
    let result = two.compared(&case, &case, &[]);
    assert_eq!(result.code, 0, "{}{}", result.stdout, result.stderr);
    assert!(result.stdout.contains("Nothing that could be compared differs"));
    assert!(result.stdout.contains("one and the same case"));
    assert!(result.stdout.contains("does not rule spyware out"));
    assert_eq!(json(&two.compared(&case, &case, &["--json"]))["outcome"], "nothing_differs");
}

#[test]
fn an_android_phone_with_a_planted_app_shows_it_first() {
    let two = Two::new();
    let old = two.of_bug_report(None, "old");
    let new = two.of_bug_report(Some(Family::RemoteControl), "new");
    let comparison = json(&two.compared(&old, &new, &["--json"]));
    assert_eq!(comparison["outcome"], "differs");
    assert_eq!(comparison["device"]["state"], "same", "{}", comparison["device"]);
    let told = told(&comparison);
    for thing in ["accessibility-service", "app"] {
        let new = told.iter().any(|(kind, change, _)| kind == thing && change == "new");
        assert!(new, "{thing}: {told:#?}");
    }
    let ranks: Vec<u64> = comparison["differences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["rank"].as_u64().unwrap())
        .collect();
    assert!(ranks.is_sorted() && ranks.first() == Some(&1), "{ranks:?}");
    let back = json(&two.compared(&new, &old, &["--json"]));
    let gone = back["differences"].as_array().unwrap();
    assert!(gone.iter().any(|one| one["change"] == "gone"));
    assert!(
        gone.iter().all(|one| one["change"] != "new" || one["thing"] == "finding"),
        "{gone:#?}"
    );
}

#[test]
fn another_phone_is_refused_unless_it_is_meant_so() {
    let two = Two::new();
    let old = two.of_iphone(Moment::Earlier, "old");
    let other = DeviceFacts {
        product_type: "iPhone15,2".to_owned(),
        serial_number: "SAMPLE000002".to_owned(),
        unique_identifier: "00008120-0000000000000002".to_owned(),
        ..DeviceFacts::iphone()
    };
    let folder = two.bench.path("other-input");
    let written = BackupWriter::new(other).write(&folder).unwrap();
    let new = two.checked(&written.directory, "new");
    let refused = two.compared(&old, &new, &[]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("--different-devices"), "{}", refused.stderr);
    assert!(refused.stdout.is_empty());
    let meant = two.compared(&old, &new, &["--different-devices"]);
    assert!(meant.code == 1 || meant.code == 3, "{}", meant.stderr);
    assert!(meant.stdout.contains("different phones"), "{}", meant.stdout);
}

/// Nothing but the digest in each case tells one phone from the other: same model, folders without names of theirs.
#[test]
fn two_iphones_of_one_model_are_told_apart_and_one_is_known_again() {
    let two = Two::new();
    let of = |serial: &str, identifier: &str, folder: &str| {
        let facts = DeviceFacts {
            serial_number: serial.to_owned(),
            unique_identifier: identifier.to_owned(),
            ..DeviceFacts::iphone()
        };
        let written = BackupWriter::new(facts).write(&two.bench.path(folder)).unwrap();
        two.checked(&written.directory, &format!("{folder}-case"))
    };
    let old = of("SAMPLE000001", "00008110-0000000000000001", "one");
    let other = of("SAMPLE000002", "00008110-0000000000000002", "two");
    let later = of("SAMPLE000001", "00008110-0000000000000001", "three");
    let refused = two.compared(&old, &other, &[]);
    assert_eq!(refused.code, 2, "{}", refused.stdout);
    assert!(refused.stderr.contains("they differ in serial, udid"), "{}", refused.stderr);
    let comparison = json(&two.compared(&old, &later, &["--json"]));
    assert_eq!(comparison["device"]["state"], "same", "{}", comparison["device"]);
    for name in ["run.json", "report.html"] {
        let written = fs::read_to_string(old.join(name)).unwrap();
        assert!(!written.contains("SAMPLE000001"), "{name} holds the number itself");
    }
}

#[test]
fn two_platforms_and_what_is_no_case_are_refused() {
    let two = Two::new();
    let phone = two.of_iphone(Moment::Earlier, "phone");
    let android = two.of_bug_report(None, "android");
    let refused = two.compared(&phone, &android, &["--different-devices"]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("iOS") && refused.stderr.contains("Android"));
    let no_case = two.compared(&phone, two.bench.folder.path(), &[]);
    assert_eq!(no_case.code, 2);
    fs::write(phone.join("findings.json"), "{}").unwrap();
    let changed = two.compared(&phone, &phone, &[]);
    assert_eq!(changed.code, 2);
    assert!(changed.stderr.contains("changed after it was sealed"), "{}", changed.stderr);
}

#[test]
fn what_a_case_lacks_is_not_examined_and_never_gone() {
    let two = Two::new();
    let old = two.of_iphone(Moment::Later, "old");
    let facts = DeviceFacts { last_backup: 1_730_000_000, ..DeviceFacts::iphone() };
    let new = two.of_backup(&BackupWriter::new(facts), "new");
    let comparison = json(&two.compared(&old, &new, &["--json"]));
    let told = told(&comparison);
    assert!(
        told.iter().all(|(thing, change, _)| thing != "profile" || change != "gone"),
        "{told:#?}"
    );
    let left = comparison["not_compared"].as_array().unwrap();
    let profiles = left.iter().find(|one| one["thing"] == "profile").unwrap();
    assert_eq!(profiles["reason"], "not_examined_in_new");
    assert_eq!(profiles["things"], 2);
    let text = two.compared(&old, &new, &[]).stdout;
    assert!(text.contains("Not examined in the newer case"), "{text}");
}

#[test]
fn a_case_that_lacks_data_and_differs_in_nothing_else_ends_with_three() {
    let two = Two::new();
    let old = two.of_backup(&backup(), "old");
    let mut with_profile = backup();
    let profile = b"<plist version=\"1.0\"><dict><key>PayloadType</key><string>Configuration</string>\
        <key>PayloadIdentifier</key><string>a.b</string><key>PayloadContent</key><array/></dict></plist>";
    with_profile.file(
        "HomeDomain",
        "Library/ConfigurationProfiles/profile-a.stub",
        profile.to_vec(),
        samples::backup::FileTimes::at(device::THEN),
    );
    let new = two.of_backup(&with_profile, "new");
    let result = two.compared(&old, &new, &["--json"]);
    let comparison = json(&result);
    assert_eq!(result.code, 3, "{}", result.stdout);
    assert_eq!(comparison["differences"][0]["change"], "only_new_old_not_examined");
    assert_eq!(comparison["outcome"], "incomplete");
}

#[test]
fn the_page_is_written_once_and_hostile_names_are_inert() {
    let two = Two::new();
    let old = two.of_backup(&backup(), "old");
    let mut facts = DeviceFacts::iphone();
    let name = "<script>alert(1)</script>\u{202e}\u{1b}[2J=1+1 http://evil.test/";
    facts.applications.push(Application::from_app_store("a.b", name, "2024-04-01T10:12:00Z"));
    facts.applications.push(Application::from_app_store(name, "x", "2024-04-01T10:12:00Z"));
    let new = two.of_backup(&BackupWriter::new(facts), "new");
    let path = two.bench.path("page.html");
    let result = two.compared(&old, &new, &["-o", text(&path), "--language", "ar"]);
    assert_eq!(result.code, 1, "{}", result.stderr);
    let page = fs::read_to_string(&path).unwrap();
    assert!(page.contains("dir=\"rtl\"") && page.contains("lang=\"ar\""));
    for output in [&page, &result.stdout, &result.stderr] {
        assert!(!output.contains("http://evil"), "{output}");
        assert!(!output.contains('\u{202e}') && !output.contains("\u{1b}[2J"), "{output}");
    }
    assert!(!page.contains("<script"), "{page}");
    assert!(page.contains("script") && result.stdout.contains("hxxp"));
    let again = two.compared(&old, &new, &["-o", text(&path)]);
    assert_eq!(again.code, 2);
    assert!(again.stderr.contains("must not exist yet"), "{}", again.stderr);
    let language = two.compared(&old, &new, &["--language", "xx"]);
    assert_eq!(language.code, 2);
}

#[test]
fn the_json_is_as_its_schema_says() {
    let two = Two::new();
    let (old, new) =
        (two.of_bug_report(None, "old"), two.of_bug_report(Some(Family::NoviSpy), "new"));
    let comparison = json(&two.compared(&old, &new, &["--json"]));
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../docs/reference/schemas/comparison.schema.json");
    let schema: Arc<Value> =
        serde_json::from_slice(&fs::read(path).unwrap()).map(Arc::new).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(&comparison)
        .map(|error| format!("{error} at {}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let mut broken = comparison;
    broken["differences"][0]["change"] = "safe".into();
    assert!(!validator.is_valid(&broken));
}

#[test]
fn a_real_report_checked_twice_differs_in_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/android/aosp-emulator-bugreport");
    let Some(report) = fs::read_dir(&folder).ok().and_then(|mut entries| entries.next()) else {
        println!("skipped: {} is absent", folder.display());
        return;
    };
    let two = Two::new();
    let report = report.unwrap().path();
    let (old, new) = (two.checked(&report, "old"), two.checked(&report, "new"));
    let result = two.compared(&old, &new, &["--json"]);
    let comparison = json(&result);
    assert_eq!(result.code, 0, "{}", comparison["differences"]);
    let counts = comparison["counts"].as_array().unwrap().iter();
    let same: u64 = counts.map(|area| area["same"].as_u64().unwrap()).sum();
    assert!(same > 400, "{same}");
}
