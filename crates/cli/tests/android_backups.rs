//! Android backups, checked by command.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "writes inputs and reads results"
)]

use std::path::{Path, PathBuf};

use device::{Bench, Result, indicators};
use samples::{
    android_backup::{Files, Form, manifest, messages, write},
    sealed,
    seed::Seed,
};
use serde_json::{Value, json};

use crate::device;

const PASSWORD: &str = "grün 7";
const TELEPHONY: &str = "apps/com.android.providers.telephony";

fn files() -> Files {
    let text = json!([
        {"address": "+15550100", "body": "Pay here: https://evil.example/pay", "type": "1",
         "date": "1767225600000", "date_sent": "1767225599000", "read": "1"},
        {"address": "+15550101", "body": "no link at all", "type": "2", "date": "1767225660000"},
    ]);
    let multimedia = json!([
        {"msg_box": "1", "date": "1767225720", "sub": "only a subject",
         "mms_addresses": [{"type": 137, "address": "+15550102"}]},
        {"msg_box": "1", "date": "1767225780", "mms_body": "See http://evil.example/photo",
         "mms_addresses": [{"type": 137, "address": "+15550102"}]},
    ]);
    vec![
        (
            format!("{TELEPHONY}/_manifest"),
            manifest("com.android.providers.telephony", 34, "", &[]),
        ),
        (format!("{TELEPHONY}/d_f/000000_sms_backup"), messages(&text).unwrap()),
        (format!("{TELEPHONY}/d_f/000001_mms_backup"), messages(&multimedia).unwrap()),
    ]
}

fn written(bench: &Bench, name: &str, form: &Form<'_>) -> PathBuf {
    let path = bench.path(name);
    std::fs::write(&path, write(&files(), form, Seed(3)).unwrap()).unwrap();
    path
}

fn check(bench: &Bench, input: &Path, more: &[&str]) -> Result {
    let patterns = ["[domain-name:value = 'evil.example']"];
    let feed = indicators(bench.folder.path(), "lanternfish.stix2", "Lanternfish", &patterns);
    let words = [&["--indicators", feed.to_str().unwrap()], more].concat();
    bench.check(input, &words)
}

fn problems(result: &Result) -> Vec<Value> {
    let coverage = std::fs::read(result.case.join("coverage.json")).unwrap();
    let coverage: Value = serde_json::from_slice(&coverage).unwrap();
    coverage["problems"].as_array().cloned().unwrap_or_default()
}

#[test]
fn every_form_gives_the_same_findings() {
    let forms = [(false, None), (true, None), (false, Some(PASSWORD)), (true, Some(PASSWORD))];
    for (deflated, password) in forms {
        let bench = Bench::new();
        let form = Form { version: 5, deflated, password };
        let input = written(&bench, "backup.ab", &form);
        let file = bench.path("password.txt");
        std::fs::write(&file, format!("{PASSWORD}\n")).unwrap();
        let more: &[&str] = match password {
            Some(_) => &["--password-file", file.to_str().unwrap()],
            None => &[],
        };
        let result = check(&bench, &input, more);
        assert_eq!(result.code, 1, "{form:?}: {}", result.stderr);
        assert_eq!(result.met().len(), 2, "one in a text, one in a multimedia message: {form:?}");
        assert!(!result.whole().contains("no link at all"), "words stay out of the case");
    }
}

#[test]
fn what_is_missing_to_open_it_is_said() {
    let bench = Bench::new();
    let form = Form { password: Some(PASSWORD), ..Form::default() };
    let input = written(&bench, "backup.ab", &form);
    let none = check(&bench, &input, &[]);
    assert_eq!(none.code, 2);
    assert!(none.stderr.contains("--password-file"), "{}", none.stderr);
    let file = bench.path("password.txt");
    std::fs::write(&file, "wrong\n").unwrap();
    let wrong = check(&bench, &input, &["--password-file", file.to_str().unwrap()]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.stderr.contains("password does not open"), "{}", wrong.stderr);
}

#[test]
fn a_backup_that_was_cut_short_is_incomplete() {
    let bench = Bench::new();
    let input = written(&bench, "backup.ab", &Form::default());
    let bytes = std::fs::read(&input).unwrap();
    std::fs::write(&input, &bytes[..bytes.len() - 1_900]).unwrap();
    let result = bench.check(&input, &[]);
    assert_eq!(result.code, 3, "{}", result.stderr);
    assert!(result.whole().contains("cut short"), "{:?}", problems(&result));
}

#[test]
fn a_sealed_backup_is_opened_with_a_key_and_a_password() {
    let bench = Bench::new();
    let form = Form { password: Some(PASSWORD), deflated: true, ..Form::default() };
    let inner = std::fs::read(written(&bench, "backup.ab", &form)).unwrap();
    let (public, secret) = sealed::keys();
    let input = bench.path("backup.ab.age");
    std::fs::write(&input, sealed::for_key(&public, &inner, false).unwrap()).unwrap();
    let no_key = check(&bench, &input, &[]);
    assert_eq!(no_key.code, 2);
    assert!(no_key.stderr.contains("secret key"), "{}", no_key.stderr);
    let (key, password) = (bench.path("key.txt"), bench.path("password.txt"));
    std::fs::write(&key, format!("# a comment\n{secret}\n")).unwrap();
    std::fs::write(&password, PASSWORD).unwrap();
    let more = ["--key-file", key.to_str().unwrap(), "--password-file", password.to_str().unwrap()];
    let result = check(&bench, &input, &more);
    assert_eq!((result.code, result.met().len()), (1, 2), "{}", result.stderr);
    assert!(!result.whole().contains(&secret), "keys stay out of the case");
    std::fs::write(&key, "# a comment\nAGE-SECRET-KEY-1NONSENSE\n").unwrap();
    std::fs::remove_dir_all(&result.case).unwrap();
    let damaged = check(&bench, &input, &more);
    assert_eq!(damaged.code, 2);
    assert!(damaged.stderr.contains("line 2"), "{}", damaged.stderr);
}

#[test]
fn d11_text_messages_are_compared_in_a_check_with_new_indicators() {
    let bench = Bench::new();
    let input = written(&bench, "backup.ab", &Form::default());
    let before = bench.check(&input, &[]);
    assert_eq!(before.code, 0, "{}", before.stderr);
    std::fs::remove_dir_all(&before.case).unwrap();
    let after = check(&bench, &input, &[]);
    assert_eq!(after.code, 1, "{}", after.stderr);
    let findings = std::fs::read_to_string(after.case.join("findings.json")).unwrap();
    assert!(findings.contains("android.messages") && findings.contains("evil.example"));
}
