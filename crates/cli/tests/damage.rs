//! What bad input gets: its own words, exit code 2 or 3, and the rest is read.
#![allow(clippy::disallowed_methods, reason = "tests damage what they wrote")]

use std::path::PathBuf;

use device::{Bench, Result, THEN, backup, data_usage, indicators, sms, with_messages};
use samples::backup::{Encryption, FileTimes, RawRow};

use crate::device;

const EVIL: &str = "[domain-name:value = 'evil.example']";

fn check_with_feed(bench: &Bench, input: &std::path::Path, words: &[&str]) -> Result {
    let feed = indicators(bench.folder.path(), "a.stix2", "Example", &[EVIL]);
    let mut all = vec!["--only-indicators", feed.to_str().unwrap()];
    all.extend(words);
    bench.check(input, &all)
}

fn two_witnesses(bench: &Bench) -> PathBuf {
    let mut writer = backup();
    with_messages(&mut writer, &["https://evil.example/"]);
    writer.file(
        "WirelessDomain",
        "Library/Databases/DataUsage.sqlite",
        data_usage(&["mediaserverd"]),
        FileTimes::at(THEN),
    );
    bench.write(&writer)
}

#[test]
fn a_truncated_manifest_still_yields_the_files_it_lists() {
    let bench = Bench::new();
    let mut writer = backup();
    for number in 0..2_000 {
        writer.file("MediaDomain", &format!("Media/{number}.jpg"), "x", FileTimes::at(THEN));
    }
    with_messages(&mut writer, &["https://evil.example/"]);
    let input = bench.write(&writer);
    let manifest = input.join("Manifest.db");
    let bytes = std::fs::read(&manifest).unwrap();
    std::fs::write(&manifest, &bytes[..bytes.len() * 2 / 3]).unwrap();
    let result = check_with_feed(&bench, &input, &[]);
    assert!(matches!(result.code, 1 | 3), "the rest is read: {}", result.stderr);
    assert!(result.problems().iter().any(|p| p.contains("cut short")), "{:?}", result.problems());
    let listed = result.records("ios.manifest").len();
    assert!((1_000..2_001).contains(&listed), "rows on the pages that are there: {listed}");
}

#[test]
fn a_missing_blob_costs_that_file_only() {
    let bench = Bench::new();
    let input = two_witnesses(&bench);
    std::fs::remove_file(input.join("0d/0d609c54856a9bb2d56729df1d68f2958a88426b")).unwrap();
    let result = check_with_feed(&bench, &input, &[]);
    assert_eq!((result.code, result.met().len()), (1, 1));
    assert_eq!(result.coverage("ios.data_usage")["state"], "unreadable");
    assert!(
        result.problems().iter().any(|p| p.contains("is in the manifest, but its content")),
        "{:?}",
        result.problems()
    );
}

#[test]
fn a_cut_log_is_reported_and_the_database_is_read() {
    let bench = Bench::new();
    let mut writer = backup();
    let times = FileTimes::at(THEN);
    writer.file("HomeDomain", "Library/SMS/sms.db", sms(&["https://evil.example/"]), times);
    writer.file("HomeDomain", "Library/SMS/sms.db-wal", vec![0x37, 0x7f, 0x06, 0x82, 0, 0], times);
    let result = check_with_feed(&bench, &bench.write(&writer), &[]);
    assert_eq!((result.code, result.met().len()), (1, 1), "{}", result.stderr);
    assert!(result.problems().iter().any(|p| p.contains("log")), "{:?}", result.problems());
}

#[test]
fn a_hostile_manifest_reaches_no_file_of_this_computer() {
    let bench = Bench::new();
    let secret = bench.path("secret.txt");
    std::fs::write(&secret, "rosebud").unwrap();
    let mut writer = backup();
    with_messages(&mut writer, &["https://evil.example/"]);
    for path in ["../../secret.txt", secret.to_str().unwrap(), "Library/../../../secret.txt"] {
        writer.raw_row(RawRow {
            file_id: path.to_owned(),
            domain: "HomeDomain".to_owned(),
            relative_path: path.to_owned(),
            flags: 1,
            file: None,
            blob: None,
        });
    }
    let result = check_with_feed(&bench, &bench.write(&writer), &[]);
    assert_eq!(result.code, 1, "the rest is read: {}", result.stderr);
    assert!(!result.whole().contains("rosebud"));
    assert!(
        result.problems().iter().any(|p| p.contains("..") || p.contains("absolute")),
        "{:?}",
        result.problems()
    );
}

#[test]
fn an_archive_that_claims_a_billion_entries_is_refused_quickly() {
    let bench = Bench::new();
    let path = bench.path("backup.zip");
    // An empty zip64 archive whose end records claim 1,000,000,000 entries and 10 TB.
    let mut bytes = Vec::new();
    bytes.extend(b"PK\x06\x06");
    bytes.extend(44_u64.to_le_bytes());
    bytes.extend([45, 0, 45, 0]);
    bytes.extend([0; 8]);
    bytes.extend(1_000_000_000_u64.to_le_bytes());
    bytes.extend(1_000_000_000_u64.to_le_bytes());
    bytes.extend(10_000_000_000_000_u64.to_le_bytes());
    bytes.extend(0_u64.to_le_bytes());
    bytes.extend(b"PK\x06\x07");
    bytes.extend(0_u32.to_le_bytes());
    bytes.extend(0_u64.to_le_bytes());
    bytes.extend(1_u32.to_le_bytes());
    bytes.extend(b"PK\x05\x06");
    bytes.extend([0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff]);
    bytes.extend([0xff; 8]);
    bytes.extend([0, 0]);
    std::fs::write(&path, bytes).unwrap();
    let started = std::time::Instant::now();
    let result = bench.check(&path, &[]);
    assert_eq!(result.code, 2, "{}", result.stderr);
    assert!(result.stderr.contains("backup.zip"), "{}", result.stderr);
    assert!(started.elapsed().as_secs() < 20);
}

#[test]
fn each_wrong_input_has_its_own_words() {
    let bench = Bench::new();
    let empty = bench.path("empty");
    std::fs::create_dir(&empty).unwrap();
    let text = bench.path("notes.txt");
    std::fs::write(&text, "not a backup").unwrap();
    let mut messages = std::collections::BTreeSet::new();
    for input in [empty, text, bench.path("nowhere")] {
        let result = bench.check(&input, &[]);
        assert_eq!(result.code, 2, "{}", result.stderr);
        let name = input.file_name().unwrap().to_str().unwrap().to_owned();
        assert!(result.stderr.contains(&name), "it must say where: {}", result.stderr);
        messages.insert(
            result.stderr.replace(&name, "").replace(bench.folder.path().to_str().unwrap(), ""),
        );
    }
    assert_eq!(messages.len(), 3, "{messages:?}");
}

fn encrypted(bench: &Bench) -> PathBuf {
    let mut writer = backup();
    with_messages(&mut writer, &["https://evil.example/"]);
    let mut encryption = Encryption::new("correct horse");
    encryption.sha256_rounds = Some(1_000);
    encryption.sha1_rounds = 1_000;
    writer.encrypted(encryption);
    bench.write(&writer)
}

#[test]
fn a_wrong_password_is_named_with_a_hint() {
    let bench = Bench::new();
    let input = encrypted(&bench);
    let file = bench.path("password.txt");
    std::fs::write(&file, "wrong\n").unwrap();
    let result = check_with_feed(&bench, &input, &["--password-file", file.to_str().unwrap()]);
    assert_eq!(result.code, 2);
    assert!(result.stderr.contains("password"), "{}", result.stderr);
    assert!(result.stderr.contains("passcode"), "the usual mistake: {}", result.stderr);
}

#[test]
fn password_file_environment_and_key_file_open_the_same_backup() {
    let bench = Bench::new();
    let input = encrypted(&bench);
    let password = bench.path("password.txt");
    std::fs::write(&password, "correct horse\n").unwrap();
    let by_file = check_with_feed(&bench, &input, &["--password-file", password.to_str().unwrap()]);
    assert_eq!((by_file.code, by_file.met().len()), (1, 1), "{}", by_file.stderr);

    let key = bench.path("key.txt");
    let words = ["key", input.to_str().unwrap(), "-o", key.to_str().unwrap()];
    let derived = bench.hoofprint_with(&words, &[("HOOFPRINT_PASSWORD", "correct horse")]);
    assert_eq!(derived.code, 0, "{}", derived.stderr);
    assert_eq!(std::fs::read_to_string(&key).unwrap().trim().len(), 64);
    std::fs::remove_dir_all(&by_file.case).unwrap();
    let by_key = check_with_feed(&bench, &input, &["--key-file", key.to_str().unwrap()]);
    assert_eq!((by_key.code, by_key.met().len()), (1, 1), "{}", by_key.stderr);
}

#[test]
fn no_plaintext_is_left_on_the_disk() {
    let bench = Bench::new();
    let input = encrypted(&bench);
    let password = bench.path("password.txt");
    std::fs::write(&password, "correct horse").unwrap();
    let before: Vec<_> = walk(&input);
    let result = check_with_feed(&bench, &input, &["--password-file", password.to_str().unwrap()]);
    assert_eq!(result.code, 1);
    assert_eq!(walk(&input), before, "nothing was written to the evidence");
    assert!(!result.whole().contains("SQLite format 3"));
}

fn walk(folder: &std::path::Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push((path.clone(), std::fs::read(path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

#[test]
fn a_folder_of_several_backups_lists_them() {
    let bench = Bench::new();
    let parent = bench.path("Backup");
    for name in ["one", "two"] {
        let mut writer = backup();
        with_messages(&mut writer, &["hello"]);
        writer.write(&parent.join(name)).unwrap();
    }
    let result = bench.check(&parent, &[]);
    assert_eq!(result.code, 2);
    assert!(result.stderr.contains("2 backups"), "{}", result.stderr);
    assert!(result.stderr.contains("iPhone"), "the list says which is which: {}", result.stderr);
}
