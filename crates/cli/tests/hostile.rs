//! Hostile text in every field, through the program: what reaches the terminal and the files of a case.
#![allow(clippy::disallowed_methods, reason = "tests read what was written")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use device::{Bench, Result, THEN, indicators};
use hostile_case::long_message;
use samples::{
    backup::{Application, BackupWriter, DeviceFacts, FileTimes},
    hostile::{TEXTS, Texts},
};
use serde_json::Value;

use crate::{device, hostile_case};

fn sample(path: &str) -> String {
    format!("{}/../../samples/{path}", env!("CARGO_MANIFEST_DIR"))
}

/// The case of the sample, and the same with hostile text in every field.
fn cases(bench: &Bench) -> [PathBuf; 2] {
    let (password, feed) = (sample("password.txt"), sample("indicators.stix2"));
    let words = ["--password-file", &password, "--only-indicators", &feed];
    let result = bench.check(sample("iphone-backup").as_ref(), &words);
    assert_eq!(result.code, 1, "{}", result.stderr);
    let hostile = bench.path("hostile");
    hostile_case::write(&result.case, &hostile, Texts::whole());
    [result.case, hostile]
}

/// What a terminal obeys or hides. Spelled here once more, so that the list of the program is judged too.
fn is_obeyed(character: char) -> bool {
    matches!(character,
        '\0'..='\t' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{115f}'
        | '\u{1160}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Asserts that nothing in `text` works on a terminal.
fn assert_inert(what: &str, text: &str) {
    if let Some((before, _)) = text.split_once(is_obeyed) {
        let start: String = before.chars().rev().take(200).collect();
        panic!("{what}: something works behind {:?}", start.chars().rev().collect::<String>());
    }
}

/// Asserts the same of a result, and that it is short.
fn assert_short_and_inert(what: &str, result: &Result) {
    for text in [&result.stdout, &result.stderr] {
        assert_inert(what, text);
        assert!(text.len() < 200_000, "{what}: {} bytes", text.len());
        for line in text.lines() {
            assert!(line.chars().count() < 4000, "{what}: {line}");
            // What follows on an end of line in the evidence does not begin a line.
            assert!(!line.starts_with("2026-01-01T") && !line.starts_with("{\"level\""), "{line}");
        }
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn commands_on_a_hostile_case_say_nothing_that_a_terminal_obeys() {
    let bench = Bench::new();
    let [old, hostile] = cases(&bench);
    let page = bench.path("page.html");
    for words in [
        vec!["verify", text(&hostile)],
        vec!["report", text(&hostile), "-o", text(&page)],
        vec!["compare", text(&old), text(&hostile), "--different-devices"],
        vec!["compare", text(&hostile), text(&old), "--different-devices", "--language", "ar"],
        vec!["explain", TEXTS[11]],
        vec!["explain", TEXTS[8]],
    ] {
        let result = bench.hoofprint(&words);
        assert_short_and_inert(words[0], &result);
        assert!(!result.stdout.is_empty() || !result.stderr.is_empty(), "{words:?}");
        assert_eq!(result.code == 2, words[0] == "explain", "{words:?}: {}", result.stderr);
    }
    let size = fs::metadata(&page).unwrap().len();
    assert!(size < 2_000_000, "{size} bytes");
    let compared =
        bench.hoofprint(&["compare", text(&old), text(&hostile), "--different-devices", "--json"]);
    assert_inert("compare --json", &compared.stdout);
    assert!(serde_json::from_str::<Value>(&compared.stdout).is_ok());
    // A file that was put into the case later.
    let name = "\u{1b}[2J\u{202e}gpj.exe";
    fs::write(hostile.join(name), "x").unwrap();
    let verified = bench.hoofprint(&["verify", text(&hostile)]);
    assert_eq!(verified.code, 3);
    assert_short_and_inert("verify", &verified);
    assert!(verified.stdout.contains("gpj.exe"), "{}", verified.stdout);
    fs::remove_file(hostile.join(name)).unwrap();
    exports_are_inert(&bench, &hostile);
}

fn exports_are_inert(bench: &Bench, hostile: &Path) {
    for format in
        ["case-uco", "l2t-csv", "misp", "ocsf", "stix", "timesketch", "timesketch-csv", "mvt"]
    {
        let out = bench.path(format);
        let result =
            bench.hoofprint(&["export", text(hostile), "--format", format, "-o", text(&out)]);
        assert_eq!(result.code, 0, "{format}: {}", result.stderr);
        assert_short_and_inert(format, &result);
        if out.is_dir() {
            inert_files(&out);
        } else {
            assert_inert(format, &fs::read_to_string(&out).unwrap().replace("\r\n", "\n"));
        }
    }
    inert_files(hostile);
}

/// Asserts that every file in a folder is inert, and that JSON and CSV read back.
fn inert_files(folder: &Path) {
    let mut is_empty = true;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            inert_files(&path);
            continue;
        }
        is_empty = false;
        let text = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert_inert(&name, &text);
        let kind = path.extension().unwrap_or_default();
        if kind == "jsonl" {
            for line in text.lines() {
                assert!(serde_json::from_str::<Value>(line).unwrap().is_object(), "{name}");
            }
        } else if kind == "json" {
            assert!(serde_json::from_str::<Value>(&text).is_ok(), "{name}");
        } else if kind == "csv" {
            assert!(!text.lines().any(|line| line.starts_with(['=', '+', '-', '@'])), "{name}");
        }
    }
    assert!(!is_empty, "{} holds nothing", folder.display());
}

/// A backup in which names, messages and addresses are hostile, with the longest message.
fn hostile_backup(bench: &Bench) -> PathBuf {
    let mut facts = DeviceFacts::iphone();
    for field in [&mut facts.name, &mut facts.serial_number, &mut facts.phone_number] {
        *field = TEXTS[12].replace('\0', "");
    }
    for (number, name) in TEXTS.iter().enumerate() {
        // Property lists hold no control characters.
        let name: String = name.chars().filter(|one| !one.is_control()).collect();
        let id = format!("com.example.{number}.{name}");
        facts.applications.push(Application::from_app_store(&id, &name, "2024-04-01T10:12:00Z"));
    }
    let mut writer = BackupWriter::new(facts);
    let huge = format!("https://met.example/{}", long_message());
    let texts = TEXTS.map(|text| format!("https://met.example/x {}", text.replace('\0', "")));
    let mut messages: Vec<&str> = texts.iter().map(String::as_str).collect();
    messages.push(&huge);
    device::with_messages(&mut writer, &messages);
    let path = format!("Library/{}/x", TEXTS[8]);
    writer.file("HomeDomain", &path, b"x".as_slice(), FileTimes::at(THEN));
    bench.write(&writer)
}

#[test]
fn a_hostile_backup_with_a_message_of_ten_megabytes_is_examined() {
    let bench = Bench::new();
    let input = hostile_backup(&bench);
    let campaign = TEXTS.join(" ");
    let patterns = ["[domain-name:value = 'met.example']"];
    let feed = indicators(bench.folder.path(), "a.stix2", &campaign, &patterns);
    let consent = bench.path("consent.json");
    fs::write(&consent, serde_json::json!({"by": TEXTS[8], "note": TEXTS[12]}).to_string())
        .unwrap();
    let words =
        ["--only-indicators", text(&feed), "--include-content", "--consent", text(&consent)];
    let result = bench.check(&input, &words);
    assert_eq!(result.code, 1, "{}", result.stderr);
    assert_short_and_inert("check", &result);
    assert!(result.met().len() > TEXTS.len(), "{}", result.met().len());
    let page = fs::read_to_string(result.case.join("report.html")).unwrap();
    assert!(page.len() < 2_000_000 && !page.contains("<script") && !page.contains("<img"));
    assert_inert("report.html", &page.replace(['\u{2068}', '\u{2069}'], ""));
    inert_files(&result.case.join("records"));
    for name in ["timeline.jsonl", "timeline.csv", "findings.json", "run.json", "consent.json"] {
        let kept = fs::read_to_string(result.case.join(name)).unwrap();
        assert_inert(name, &kept.replace("\r\n", "\n"));
    }
    let kept = fs::read_to_string(result.case.join("records/ios.messages.jsonl")).unwrap();
    let longest = kept.lines().max_by_key(|line| line.len()).unwrap();
    let longest: Value = serde_json::from_str(longest).unwrap();
    let words = longest["content"]["text"].as_str().unwrap();
    assert!(words.len() > hostile_case::LONG && words.ends_with("the end"), "all of it is kept");
}
