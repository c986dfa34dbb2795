//! An Android backup, in every form in which `adb backup` writes it, and unpacked.
#![allow(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    reason = "tests write what they read, and their numbers are known"
)]

use std::path::{Path, PathBuf};

use evidence::{Acquisition, OpenError, Source, Unlock, detect};
use samples::{
    android_backup::{Files, Form, manifest, messages, write},
    seed::Seed,
};
use serde_json::json;

const SOURCES: [Source; 3] = [
    Source::AndroidBackup("apps/com.android.providers.telephony/d_f/*_sms_backup"),
    Source::AndroidBackup("apps/*/_manifest"),
    Source::AndroidBackup("shared/0/**/*.bin"),
];
/// A password with a letter that one byte does not hold in UTF-8.
const PASSWORD: &str = "grün 7";

fn files() -> Files {
    let words: Vec<String> = (0..60_000).map(|number| number.to_string()).collect();
    let words = words.join(" ");
    let list = json!([{"address": "+15550100", "body": words, "date": "1767225600000"}]);
    let telephony = "apps/com.android.providers.telephony";
    vec![
        (
            format!("{telephony}/_manifest"),
            manifest("com.android.providers.telephony", 34, "", &[]),
        ),
        (format!("{telephony}/d_f/000000_sms_backup"), messages(&list).unwrap()),
        ("apps/org.example.notes/_manifest".to_owned(), manifest("org.example.notes", 2, "", &[])),
        ("apps/org.example.notes/db/notes.db".to_owned(), vec![3; 40_000]),
        ("shared/0/Download/large.bin".to_owned(), (0..=255).cycle().take(300_001).collect()),
    ]
}

fn made(form: &Form<'_>) -> Vec<u8> {
    write(&files(), form, Seed(7)).unwrap()
}

fn put(root: &Path, path: &str, bytes: &[u8]) -> PathBuf {
    let path = root.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Path and content of everything that the sources name.
fn content(acquisition: &Acquisition) -> Vec<(String, Vec<u8>)> {
    let found = acquisition.find(&SOURCES).files;
    acquisition.prepare(&found).unwrap();
    let read = found.iter().map(|found| {
        let file = acquisition.open_file(found).unwrap();
        let mut bytes = vec![0; usize::try_from(found.size()).unwrap()];
        let count = file.reader().read_at(0, &mut bytes).unwrap();
        bytes.truncate(count);
        (found.path().to_string(), bytes)
    });
    read.collect()
}

fn opened(path: &Path, unlock: &Unlock, sources: &[Source]) -> Acquisition {
    let candidates = detect(path, sources).unwrap();
    assert_eq!(candidates.len(), 1, "{candidates:?}");
    assert_eq!(candidates[0].what(), "Android backup");
    Acquisition::open_candidate(&candidates[0], unlock).unwrap()
}

fn refused(bytes: &[u8], unlock: &Unlock) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = put(folder.path(), "backup.ab", bytes);
    match Acquisition::open(&path, unlock) {
        Err(error @ OpenError::AndroidBackup(_)) => error.to_string(),
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was opened"),
    }
}

#[test]
fn every_form_of_a_backup_gives_the_same() {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in files() {
        put(folder.path(), &format!("unpacked/{path}"), &bytes);
    }
    let unpacked = opened(&folder.path().join("unpacked"), &Unlock::None, &SOURCES);
    assert_eq!(unpacked.kind(), "Android backup (folder)");
    let expected = content(&unpacked);
    assert_eq!(expected.len(), 4);
    let zip = folder.path().join("unpacked.zip");
    samples::archive::zip_deflated(&folder.path().join("unpacked"), &zip).unwrap();
    assert_eq!(content(&opened(&zip, &Unlock::None, &SOURCES)), expected);
    for version in 1..=5 {
        for (deflated, password) in
            [(false, None), (true, None), (false, Some(PASSWORD)), (true, Some(PASSWORD))]
        {
            let form = Form { version, deflated, password };
            let path = put(folder.path(), "written/any.name", &made(&form));
            let unlock = password.map_or(Unlock::None, Unlock::password);
            // What will be asked for is taken in the pass that reads the names, or in another.
            for sources in [SOURCES.as_slice(), &[]] {
                let acquisition = opened(&path, &unlock, sources);
                assert_eq!(acquisition.kind(), "Android backup (.ab)");
                assert_eq!(acquisition.is_encrypted(), password.is_some());
                assert_eq!(acquisition.problems(), [], "{form:?}");
                assert_eq!(content(&acquisition), expected, "{form:?}");
            }
        }
    }
}

#[test]
fn a_backup_in_an_archive_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let form = Form { deflated: true, password: Some(PASSWORD), ..Form::default() };
    put(folder.path(), "case/phone/backup.ab", &made(&form));
    put(folder.path(), "case/note.txt", b"nothing");
    let zip = folder.path().join("case.zip");
    samples::archive::zip_stored(&folder.path().join("case"), &zip).unwrap();
    for path in [zip, folder.path().join("case")] {
        let candidates = detect(&path, &SOURCES).unwrap();
        assert!(candidates[0].needs_password());
        assert_eq!(content(&opened(&path, &Unlock::password(PASSWORD), &SOURCES)).len(), 4);
    }
}

#[test]
fn each_reason_why_a_head_is_refused_has_its_own_words() {
    let plain = made(&Form::default());
    let secret = made(&Form { password: Some(PASSWORD), ..Form::default() });
    let with = |bytes: &[u8], from: &str, to: &str| {
        let at = bytes.windows(from.len()).position(|part| part == from.as_bytes()).unwrap();
        [&bytes[..at], to.as_bytes(), &bytes[at + from.len()..]].concat()
    };
    let none = Unlock::None;
    let right = Unlock::password(PASSWORD);
    let cases = [
        (with(&plain, "BACKUP\n5", "BACKUP\n6"), &none, "version \"6\""),
        (with(&plain, "BACKUP\n5", "BACKUP\r\n5"), &none, "copied as text"),
        (with(&plain, "BACKUP\n", "BACKUPS\n"), &none, "first line"),
        (with(&plain, "none", "RC4"), &none, "\"RC4\""),
        (with(&plain, "\n0\n", "\n2\n"), &none, "\"2\""),
        (plain[..20].to_vec(), &none, "head ends before"),
        (secret[..200].to_vec(), &right, "head ends before"),
        (secret.clone(), &none, "password is needed"),
        (secret.clone(), &Unlock::password("wrong"), "password does not open"),
        (with(&secret, "\n1000\n", "\n4000000000\n"), &right, "4000000000 rounds"),
        (with(&secret, "\n1000\n", "\n99999999999999\n"), &right, "99999999999999 rounds"),
        (with(&secret, "\n1000\n", "\n0\n"), &right, "the number of rounds is \"0\""),
        (with(&secret, "\n1000\n", "\n1001\n"), &right, "password does not open"),
    ];
    for (bytes, unlock, words) in cases {
        let message = refused(&bytes, unlock);
        assert!(message.contains(words), "{message:?} should say {words:?}");
    }
}

#[test]
fn of_a_backup_that_was_cut_short_the_first_files_are_kept() {
    let forms = [(false, None), (true, None), (false, Some(PASSWORD)), (true, Some(PASSWORD))];
    let folder = tempfile::tempdir().unwrap();
    for (deflated, password) in forms {
        let form = Form { version: 5, deflated, password };
        let whole = made(&form);
        let cut = &whole[..whole.len() * 4 / 5 + 3];
        let path = put(folder.path(), "cut.ab", cut);
        let unlock = password.map_or(Unlock::None, Unlock::password);
        let acquisition = opened(&path, &unlock, &SOURCES);
        let told = acquisition.problems();
        assert!(told.iter().any(|problem| problem.message.contains("cut short")), "{told:?}");
        let kept = content(&acquisition);
        let expected = files();
        let of = |name: &str| &kept.iter().find(|(path, _)| path.ends_with(name)).unwrap().1;
        assert_eq!(*of("telephony/_manifest"), expected[0].1, "{form:?}");
        // Where deflating made little of what follows, the messages themselves are cut.
        let messages = of("sms_backup");
        assert!(!messages.is_empty() && expected[1].1.starts_with(messages), "{form:?}");
        assert!(deflated || *messages == expected[1].1, "{form:?}");
    }
}

#[test]
fn damage_in_the_middle_of_a_deflated_backup_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut bytes = made(&Form { deflated: true, ..Form::default() });
    let middle = bytes.len() * 3 / 4;
    bytes[middle..middle + 40].fill(0xff);
    let path = put(folder.path(), "damaged.ab", &bytes);
    let acquisition = opened(&path, &Unlock::None, &SOURCES);
    let told = acquisition.problems();
    assert!(told.iter().any(|problem| problem.message.contains("damaged")), "{told:?}");
    assert!(!content(&acquisition).is_empty());
}
