//! What does not add up in a backup is a problem, and the rest is read.
#![allow(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "tests write what they read, and their numbers are known"
)]

use std::{fs, path::Path};

use backups::{
    MESSAGES, PASSWORD, database, encryption, healthy, healthy_encrypted, only, open, problem,
    writer, written,
};
use evidence::{Acquisition, Source, Unlock};
use model::ProblemKind;
use samples::backup::{FileTimes, RawRow, file_id};

use crate::backups;

const AT: FileTimes = FileTimes { created: 1, modified: 2, status_changed: 3 };
const NOTE: Source = Source::Backup("HomeDomain", "note");

fn blob(root: &Path, domain: &str, path: &str) -> std::path::PathBuf {
    let id = file_id(domain, path);
    root.join(id.get(..2).unwrap()).join(id)
}

fn plain(root: &Path) -> Acquisition {
    Acquisition::open(root, &Unlock::None).unwrap()
}

#[test]
fn d22_every_file_that_matches_is_found_not_only_the_first() {
    let (_folder, root) = healthy_encrypted();
    let acquisition = open(&root);
    let sources = [
        Source::Backup("*", "Library/Safari/Profiles/*/History.db"),
        Source::Backup("AppDomain-com.apple.mobilesafari", "Library/Safari/Profiles/B/History.db"),
        Source::Backup("App*", "**/History.db"),
    ];
    let paths: Vec<String> =
        acquisition.find(&sources).files.iter().map(|found| found.path().to_string()).collect();
    let expected = ["A", "B", "C"].map(|profile| {
        format!("AppDomain-com.apple.mobilesafari/Library/Safari/Profiles/{profile}/History.db")
    });
    assert_eq!(paths, expected);
}

#[test]
fn directories_links_and_other_letter_case_are_not_found() {
    let (_folder, root) = healthy();
    let acquisition = plain(&root);
    for path in ["Library", "Library/Link", "library/SMS/sms.db", "Library/SMS/sms%"] {
        assert_eq!(acquisition.find(&[Source::Backup("HomeDomain", path)]).files.len(), 0);
    }
}

#[test]
fn f2_a_missing_blob_is_counted_and_unreadable_when_asked_for() {
    let mut writer = writer();
    for number in 0..9 {
        writer.file("CameraRollDomain", &format!("Media/{number}.jpg"), "", AT).without_blob();
    }
    writer.file("HomeDomain", "note", "text", AT).without_blob();
    let (_folder, root) = written(&writer);
    let acquisition = plain(&root);
    let missing = problem(&acquisition.problems(), "content is not in this acquisition");
    assert!(missing.message.starts_with("10 files"), "{}", missing.message);
    assert!(missing.message.ends_with("and 5 more"), "{}", missing.message);
    assert_eq!(missing.kind, ProblemKind::Notice);
    let found = only(&acquisition, NOTE);
    assert!(!found.is_stored());
    let error = acquisition.open_file(&found).unwrap_err().to_string();
    assert!(error.contains(&file_id("HomeDomain", "note")), "{error}");
    let manifest = only(&acquisition, Source::BackupRoot("Manifest.db"));
    let manifest = acquisition.open_file(&manifest).unwrap();
    assert_eq!(manifest.is_stored(&file_id("HomeDomain", "note")), Some(false));
    assert_eq!(manifest.is_stored(&file_id("HomeDomain", "Library/SMS/sms.db")), Some(true));
}

#[test]
fn orphans_are_counted_and_the_first_twenty_named() {
    let mut writer = writer();
    for number in 0..25_u8 {
        writer.orphan([number; 9]);
    }
    let folder = tempfile::tempdir().unwrap();
    let facts = writer.write(folder.path()).unwrap();
    let told = problem(&plain(folder.path()).problems(), "are not in the manifest").message;
    assert!(told.starts_with("25 stored files"), "{told}");
    let named = facts.orphans.iter().filter(|id| told.contains(id.as_str())).count();
    assert_eq!(named, 20);
}

/// Makes the manifest forget a file, which stays stored.
fn forget(root: &Path, domain: &str, path: &str) {
    let database = rusqlite::Connection::open(root.join("Manifest.db")).unwrap();
    let id = file_id(domain, path);
    assert_eq!(database.execute("DELETE FROM Files WHERE fileID = ?1", [id]).unwrap(), 1);
}

#[test]
fn a_stored_file_that_the_manifest_does_not_list_is_read_and_told() {
    let mut writer = writer();
    let (main, log) = database_with_log();
    writer.file("HomeDomain", "top.db", main, AT);
    writer.file("HomeDomain", "top.db-wal", log, AT);
    let (_folder, root) = written(&writer);
    for path in ["top.db", "top.db-wal", "Library/SMS/sms.db"] {
        forget(&root, "HomeDomain", path);
    }
    let acquisition = plain(&root);
    for (source, path) in [
        (Source::Backup("HomeDomain", "Library/SMS/sms.db"), "HomeDomain/Library/SMS/sms.db"),
        (Source::Backup("HomeDomain", "**/top.db"), "HomeDomain/top.db"),
    ] {
        let found = acquisition.find(&[source]);
        let told = problem(&found.problems, "the manifest does not list it");
        assert_eq!((told.kind, told.file.as_deref()), (ProblemKind::Integrity, Some(path)));
        assert_eq!(found.files.len(), 1);
        let file = acquisition.open_file(&found.files[0]).unwrap();
        assert_eq!(&**file.path(), path);
        assert!(!file.reader().is_empty());
    }
    let found = only(&acquisition, Source::Backup("HomeDomain", "top.db"));
    assert!(acquisition.open_file(&found).unwrap().has_wal(), "its log is read too");
    let log = acquisition.verify(&found).unwrap().log.unwrap();
    problem(&log.problems, "the manifest does not list it");
    let told = problem(&acquisition.problems(), "not in the manifest").message;
    assert!(told.starts_with("3 stored files are"), "{told}");
    assert!(acquisition.find(&[Source::Backup("HomeDomain", "**/*.db")]).files.is_empty());
}

#[test]
fn without_its_row_an_encrypted_file_is_named_and_not_read() {
    let (_folder, root) = healthy_encrypted();
    let content = fs::read(blob(&root, "HomeDomain", "Library/SMS/sms.db")).unwrap();
    let unlisted = blob(&root, "HomeDomain", "Library/extra.db");
    fs::create_dir_all(unlisted.parent().unwrap()).unwrap();
    fs::write(unlisted, content).unwrap();
    let acquisition = open(&root);
    let found = acquisition.find(&[Source::Backup("HomeDomain", "Library/extra.db")]);
    assert!(found.files.is_empty());
    let told = problem(&found.problems, "there is no key");
    assert_eq!(told.kind, ProblemKind::Unreadable);
    assert_eq!(told.file.as_deref(), Some("HomeDomain/Library/extra.db"));
    let told = problem(&acquisition.problems(), "not in the manifest").message;
    assert!(told.starts_with("1 stored file is not"), "{told}");
}

#[test]
fn a_hostile_manifest_is_told_and_leads_nowhere() {
    let mut writer = writer();
    let secret = "/etc/hostname";
    for (file_id, path) in [
        ("../../../../etc/hostname".to_owned(), "a".to_owned()),
        (secret.to_owned(), "b".to_owned()),
        (file_id("HomeDomain", "../../outside"), "../../outside".to_owned()),
        (file_id("HomeDomain", secret), secret.to_owned()),
        ("a".repeat(40), "renamed".to_owned()),
    ] {
        writer.raw_row(RawRow {
            blob: Some(b"content".to_vec()),
            file_id,
            domain: "HomeDomain".into(),
            relative_path: path,
            flags: 1,
            file: None,
        });
    }
    let (_folder, root) = written(&writer);
    let acquisition = plain(&root);
    let problems = acquisition.problems();
    let renamed = problem(&problems, "is not the SHA-1");
    assert!(renamed.message.starts_with("3 rows"), "{}", renamed.message);
    assert_eq!(renamed.kind, ProblemKind::Integrity);
    let paths = problem(&problems, "absolute, leads upwards");
    assert!(paths.message.starts_with("2 rows"), "{}", paths.message);
    let error = acquisition
        .open_file(&only(&acquisition, Source::Backup("HomeDomain", "a")))
        .unwrap_err()
        .to_string();
    assert!(error.contains("no name that a backup stores files under"), "{error}");
    assert!(acquisition.open_file(&only(&acquisition, Source::Backup("HomeDomain", "b"))).is_err());
    // Its content is where the manifest says, so it can be read; the path is only shown.
    let found = only(&acquisition, Source::Backup("HomeDomain", "../../outside"));
    assert_eq!(acquisition.open_file(&found).unwrap().bytes().unwrap(), b"content");
}

#[cfg(unix)]
#[test]
fn links_in_the_backup_folder_are_not_followed() {
    let mut writer = writer();
    writer.file("HomeDomain", "note", "text", AT);
    let (folder, root) = written(&writer);
    let outside = folder.path().join("outside");
    fs::write(&outside, "outside").unwrap();
    let path = blob(&root, "HomeDomain", "note");
    fs::remove_file(&path).unwrap();
    std::os::unix::fs::symlink(&outside, &path).unwrap();
    fs::remove_file(root.join("Info.plist")).unwrap();
    std::os::unix::fs::symlink(&outside, root.join("Info.plist")).unwrap();
    let acquisition = plain(&root);
    assert!(acquisition.open_file(&only(&acquisition, NOTE)).is_err());
    assert_eq!(acquisition.find(&[Source::BackupRoot("Info.plist")]).files.len(), 0);
    let told = problem(&acquisition.problems(), "links, devices or the like");
    assert!(told.message.starts_with('2'), "{}", told.message);
}

#[test]
fn a_manifest_that_is_cut_short_costs_its_end_only() {
    let mut writer = writer();
    for number in 0..1_000 {
        writer.file("CameraRollDomain", &format!("Media/{number}.jpg"), "x", AT);
    }
    for encrypted in [false, true] {
        if encrypted {
            writer.encrypted(encryption());
        }
        let (_folder, root) = written(&writer);
        let path = root.join("Manifest.db");
        let bytes = fs::read(&path).unwrap();
        fs::write(&path, &bytes[..bytes.len() / 2 + 7]).unwrap();
        let acquisition = Acquisition::open(&root, &Unlock::password(PASSWORD)).unwrap();
        let problems = acquisition.problems();
        assert!(
            problems.iter().any(|problem| problem.kind == ProblemKind::Unreadable
                && problem.file.as_deref() == Some("Manifest.db")),
            "{problems:#?}"
        );
        let found = acquisition.find(&[Source::Backup("CameraRollDomain", "**")]);
        assert!(!found.files.is_empty());
        let told = found.problems.iter().chain(&problems);
        assert!(told.into_iter().any(|problem| problem.message.contains("missing")));
    }
}

#[test]
fn an_unfinished_backup_is_told() {
    let mut writer = writer();
    writer.snapshot_state("uploading");
    let (_folder, root) = written(&writer);
    let told = problem(&plain(&root).problems(), "was not finished");
    assert_eq!(told.kind, ProblemKind::Unreadable);
    assert!(told.message.contains("uploading"), "{}", told.message);
    fs::remove_file(root.join("Status.plist")).unwrap();
    problem(&plain(&root).problems(), "it would tell whether the backup was finished");
}

#[test]
fn a_changed_blob_does_not_have_the_digest_of_the_manifest() {
    for encrypted in [false, true] {
        let mut writer = writer();
        writer.file("HomeDomain", "note", "some text", AT).with_digest();
        if encrypted {
            writer.encrypted(encryption());
        }
        let (_folder, root) = written(&writer);
        let path = blob(&root, "HomeDomain", "note");
        let acquisition = open(&root);
        let found = only(&acquisition, NOTE);
        let verified = acquisition.verify(&found).unwrap();
        assert_eq!(verified.problems, []);
        assert_eq!(verified.size, fs::metadata(&path).unwrap().len());
        let mut bytes = fs::read(&path).unwrap();
        bytes[0] ^= 1;
        fs::write(&path, bytes).unwrap();
        let told = acquisition.verify(&found).unwrap();
        assert_ne!(told.sha256, verified.sha256);
        let told = problem(&told.problems, "where the manifest says");
        assert_eq!(told.kind, ProblemKind::Integrity);
        assert_eq!(told.file.as_deref(), Some("HomeDomain/note"));
    }
}

#[test]
fn the_sha256_is_that_of_the_bytes_as_stored() {
    let mut writer = writer();
    writer.file("HomeDomain", "note", "abc", AT);
    let (_folder, root) = written(&writer);
    let acquisition = plain(&root);
    let verified = acquisition.verify(&only(&acquisition, NOTE)).unwrap();
    assert_eq!(verified.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(verified.sha1, None);
}

#[test]
fn lengths_that_do_not_agree_are_told_and_what_is_there_is_read() {
    let content: Vec<u8> = (0..100).collect();
    for (stored, declared, words, expected) in [
        (Some(57), None, "no multiple of 16", 48),
        (Some(48), None, "its end is missing", 48),
        (None, Some(90), "has 100 bytes decrypted, where the manifest says 90", 100),
    ] {
        let mut writer = writer();
        let file = writer.file("HomeDomain", "note", content.clone(), AT);
        stored.map(|length| file.stored_length(length));
        declared.map(|size| file.declared_size(size));
        writer.encrypted(encryption());
        let (_folder, root) = written(&writer);
        let acquisition = open(&root);
        let found = only(&acquisition, NOTE);
        problem(&acquisition.verify(&found).unwrap().problems, words);
        let read = acquisition.open_file(&found).unwrap().bytes().unwrap();
        assert_eq!(read, content[..expected]);
    }
}

#[test]
fn false_padding_is_told_and_the_size_of_the_manifest_counts() {
    let content: Vec<u8> = (0..100).collect();
    let mut writer = writer();
    writer.file("HomeDomain", "note", content.clone(), AT);
    writer.encrypted(encryption());
    let (_folder, root) = written(&writer);
    let path = blob(&root, "HomeDomain", "note");
    let mut bytes = fs::read(&path).unwrap();
    // The last block holds four bytes of content; this spoils it.
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(&path, bytes).unwrap();
    let acquisition = open(&root);
    let found = only(&acquisition, NOTE);
    problem(&acquisition.verify(&found).unwrap().problems, "padding");
    let read = acquisition.open_file(&found).unwrap().bytes().unwrap();
    assert_eq!(read.len(), 100);
    assert_eq!(read[..96], content[..96]);
}

#[test]
fn a_description_that_is_no_property_list_is_told() {
    let row = RawRow {
        file_id: file_id("HomeDomain", "note"),
        domain: "HomeDomain".into(),
        relative_path: "note".into(),
        flags: 1,
        file: Some(b"garbage".to_vec()),
        blob: Some(b"content".to_vec()),
    };
    let mut writer = writer();
    writer.raw_row(row);
    let (_folder, root) = written(&writer);
    let acquisition = plain(&root);
    problem(&acquisition.problems(), "description that is no property list");
    let found = only(&acquisition, NOTE);
    assert_eq!(acquisition.open_file(&found).unwrap().bytes().unwrap(), b"content");
    problem(
        &acquisition.verify(&found).unwrap().problems,
        "description in the manifest is damaged",
    );
    writer.encrypted(encryption());
    let (_folder, root) = written(&writer);
    let acquisition = open(&root);
    let error = acquisition.open_file(&only(&acquisition, NOTE)).unwrap_err().to_string();
    assert!(error.contains("its description in the manifest is damaged"), "{error}");
}

/// A database whose second row is only in its write-ahead log, and that log.
fn database_with_log() -> (Vec<u8>, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("db");
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; CREATE TABLE t(a);
             INSERT INTO t VALUES ('first'); PRAGMA wal_checkpoint(TRUNCATE);
             INSERT INTO t VALUES ('second');",
        )
        .unwrap();
    (fs::read(&path).unwrap(), fs::read(folder.path().join("db-wal")).unwrap())
}

#[test]
fn a_write_ahead_log_with_a_row_of_its_own_is_attached_and_verified() {
    let (main, log) = database_with_log();
    let mut writer = writer();
    writer.file("HomeDomain", "note", main, AT);
    writer.file("HomeDomain", "note-wal", log.clone(), AT);
    writer.encrypted(encryption());
    let (_folder, root) = written(&writer);
    let acquisition = open(&root);
    let found = only(&acquisition, NOTE);
    let file = acquisition.open_file(&found).unwrap();
    assert!(file.has_wal());
    let verified = acquisition.verify(&found).unwrap().log.unwrap();
    assert_eq!(&*verified.path, "HomeDomain/note-wal");
    assert_eq!(verified.size, (log.len() as u64 / 16 + 1) * 16);
    fs::remove_file(blob(&root, "HomeDomain", "note-wal")).unwrap();
    let acquisition = open(&root);
    let found = only(&acquisition, NOTE);
    assert!(!acquisition.open_file(&found).unwrap().has_wal());
    let problems = acquisition.verify(&found).unwrap().problems;
    problem(&problems, "newest changes are missing");
}

#[test]
fn a_log_that_a_program_left_beside_a_blob_is_attached_and_told() {
    let (main, log) = database_with_log();
    let mut writer = writer();
    writer.file("HomeDomain", "note", main, AT);
    let (_folder, root) = written(&writer);
    let mut beside = blob(&root, "HomeDomain", "note").into_os_string();
    beside.push("-wal");
    fs::write(beside, &log).unwrap();
    let acquisition = plain(&root);
    let found = only(&acquisition, NOTE);
    assert!(acquisition.open_file(&found).unwrap().has_wal());
    assert_eq!(acquisition.verify(&found).unwrap().log.unwrap().size, log.len() as u64);
    problem(&acquisition.problems(), "a program opened databases in this copy");
}

#[test]
fn evidence_is_read_from_many_threads_at_once() {
    let (_folder, root) = healthy_encrypted();
    let acquisition = open(&root);
    let found = acquisition.find(&[Source::Backup("*", "**")]).files;
    let sizes = || -> Vec<u64> {
        let size = |found| acquisition.open_file(found).unwrap().reader().len();
        found.iter().map(size).collect()
    };
    let expected = sizes();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(sizes)).collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), expected);
        }
    });
}

#[test]
fn nothing_is_written_beside_the_evidence() {
    let (_folder, root) = healthy();
    let names = || {
        let mut names: Vec<_> =
            fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = names();
    let acquisition = plain(&root);
    acquisition.problems();
    let file = acquisition.open_file(&only(&acquisition, MESSAGES)).unwrap();
    assert!(file.database().unwrap().has_table("t"));
    assert_eq!(names(), before);
    assert_eq!(file.bytes().unwrap(), database(&["hello"]));
}
