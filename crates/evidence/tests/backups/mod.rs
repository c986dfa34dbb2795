//! Backups that the tests read.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "the numbers of a small backup are known"
)]

use std::path::{Path, PathBuf};

use evidence::{Acquisition, Found, Source, Unlock};
use model::Problem;
use samples::backup::{BackupWriter, DeviceFacts, Encryption, FileTimes};
use tempfile::TempDir;

/// The password of every encrypted backup here.
pub(crate) const PASSWORD: &str = "correct horse";

/// Where `sms.db` is.
pub(crate) const MESSAGES: Source = Source::Backup("HomeDomain", "Library/SMS/sms.db");

/// A database with one table `t(a)` and these values.
pub(crate) fn database(values: &[&str]) -> Vec<u8> {
    let mut database = rusqlite::Connection::open_in_memory().unwrap();
    database.execute_batch("CREATE TABLE t(a)").unwrap();
    for value in values {
        database.execute("INSERT INTO t VALUES (?1)", [value]).unwrap();
    }
    database.serialize("main").unwrap().to_vec()
}

/// A backup with a few files of every length around a block of AES.
pub(crate) fn writer() -> BackupWriter {
    let mut writer = BackupWriter::new(DeviceFacts::iphone());
    let at = FileTimes::at(1_700_000_000);
    writer.directory("HomeDomain", "Library", at);
    writer.symlink("HomeDomain", "Library/Link", "/var", at);
    writer.file("HomeDomain", "Library/SMS/sms.db", database(&["hello"]), at).with_digest();
    for profile in ["A", "B", "C"] {
        let path = format!("Library/Safari/Profiles/{profile}/History.db");
        writer.file("AppDomain-com.apple.mobilesafari", &path, database(&[profile]), at);
    }
    for length in [0_usize, 1, 15, 16, 17, 31, 32, 33, 5_000] {
        let bytes: Vec<u8> = (0..length).map(|number| (number % 251) as u8).collect();
        writer.file("MediaDomain", &format!("lengths/{length}"), bytes, at);
    }
    writer
}

/// Few rounds, so that tests are fast.
pub(crate) fn encryption() -> Encryption {
    Encryption { sha256_rounds: Some(1_000), sha1_rounds: 100, ..Encryption::new(PASSWORD) }
}

/// Writes a healthy backup to `path`.
pub(crate) fn write(path: &Path, encrypted: bool) {
    let mut writer = writer();
    if encrypted {
        writer.encrypted(encryption());
    }
    writer.write(path).unwrap();
}

/// Writes `writer` to a fresh folder.
pub(crate) fn written(writer: &BackupWriter) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("backup");
    writer.write(&root).unwrap();
    (folder, root)
}

/// A healthy plain backup.
pub(crate) fn healthy() -> (TempDir, PathBuf) {
    written(&writer())
}

/// The same, encrypted.
pub(crate) fn healthy_encrypted() -> (TempDir, PathBuf) {
    let mut writer = writer();
    writer.encrypted(encryption());
    written(&writer)
}

/// Opens the encrypted backup at `root`.
pub(crate) fn open(root: &Path) -> Acquisition {
    Acquisition::open(root, &Unlock::password(PASSWORD)).unwrap()
}

/// The words in which opening `root` with `unlock` fails.
pub(crate) fn failure(root: &Path, unlock: &Unlock) -> String {
    Acquisition::open(root, unlock).map(drop).unwrap_err().to_string()
}

/// The only file at `source`.
pub(crate) fn only(acquisition: &Acquisition, source: Source) -> Found {
    let found = acquisition.find(&[source]);
    assert_eq!(found.files.len(), 1, "{:?}", found.files);
    found.files[0].clone()
}

/// The only problem whose message holds `words`.
#[track_caller]
pub(crate) fn problem(problems: &[Problem], words: &str) -> Problem {
    let met: Vec<_> = problems.iter().filter(|problem| problem.message.contains(words)).collect();
    assert_eq!(met.len(), 1, "{words:?} in {problems:#?}");
    met[0].clone()
}

/// Changes `Manifest.plist` of the backup at `root`.
pub(crate) fn change_properties(root: &Path, change: impl FnOnce(&mut plist::Dictionary)) {
    let path = root.join("Manifest.plist");
    let mut value = plist::Value::from_file(&path).unwrap();
    change(value.as_dictionary_mut().unwrap());
    value.to_file_binary(&path).unwrap();
}

/// Changes the keybag of the backup at `root`.
pub(crate) fn change_keybag(root: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    change_properties(root, |properties| {
        let mut keybag = properties.get("BackupKeyBag").unwrap().as_data().unwrap().to_vec();
        change(&mut keybag);
        properties.insert("BackupKeyBag".into(), plist::Value::Data(keybag));
    });
}

/// Offset of the value of the `number`th item with this tag, and its length.
pub(crate) fn item(keybag: &[u8], tag: [u8; 4], number: usize) -> (usize, usize) {
    let mut at = 0;
    let mut left = number;
    while at < keybag.len() {
        let length = u32::from_be_bytes(keybag[at + 4..at + 8].try_into().unwrap()) as usize;
        if keybag[at..at + 4] == tag {
            if left == 0 {
                return (at + 8, length);
            }
            left -= 1;
        }
        at += 8 + length;
    }
    panic!("no item {number} with this tag");
}
