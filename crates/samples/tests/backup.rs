//! What the writer of backups writes, read back by steps that share no code with it.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::string_slice,
    clippy::as_conversions,
    clippy::arithmetic_side_effects,
    reason = "a test of files that this crate has just written"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use aes_kw::{KeyInit, KwAes256};
use cbc::cipher::{BlockModeDecrypt, KeyIvInit, block_padding::NoPadding};
use plist::Value;
use samples::archive;
use samples::backup::{
    Application, BackupWriter, Contents, DeviceFacts, Encryption, FileTimes, RawRow, file_id,
};
use sha1::{Digest, Sha1};

const TIMES: FileTimes =
    FileTimes { created: 1_700_000_000, modified: 1_700_000_100, status_changed: 1_700_000_200 };

fn backup() -> BackupWriter {
    let mut device = DeviceFacts::iphone();
    device.applications.push(Application::from_app_store(
        "org.example.notes",
        "Notes",
        "2024-03-02T08:15:00Z",
    ));
    let mut backup = BackupWriter::new(device);
    backup.directory("HomeDomain", "Library/SMS", TIMES);
    backup.file("HomeDomain", "Library/SMS/sms.db", "sixteen bytes ok", TIMES).with_digest();
    backup.file(
        "CameraRollDomain",
        "Media/large",
        Contents::Media { seed: 3, length: 1_100_003 },
        TIMES,
    );
    backup.file("HomeDomain", "Library/empty", b"", TIMES);
    backup.file("HomeDomain", "Library/gone", "not stored", TIMES).without_blob();
    backup.file("HomeDomain", "Library/cut", "cut after four", TIMES).stored_length(4);
    backup.symlink("DatabaseDomain", "timezone/localtime", "/var/db/zone", TIMES);
    backup.orphan("nobody lists me");
    backup
}

fn files_below(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_path_buf();
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn blob(root: &Path, domain: &str, path: &str) -> PathBuf {
    let name = file_id(domain, path);
    root.join(&name[..2]).join(name)
}

/// The fields of the `MBFile` of a row, with references followed.
fn record(manifest: &Path, domain: &str, path: &str) -> BTreeMap<String, Value> {
    let connection = rusqlite::Connection::open(manifest).unwrap();
    let bytes: Vec<u8> = connection
        .query_row(
            "SELECT file FROM Files WHERE domain=?1 AND relativePath=?2",
            (domain, path),
            |row| row.get(0),
        )
        .unwrap();
    let archive: Value = plist::from_bytes(&bytes).unwrap();
    let archive = archive.as_dictionary().unwrap();
    let objects = archive["$objects"].as_array().unwrap();
    let follow = |value: &Value| match value {
        Value::Uid(uid) => objects[usize::try_from(uid.get()).unwrap()].clone(),
        other => other.clone(),
    };
    let root = follow(&archive["$top"].as_dictionary().unwrap()["root"]);
    root.as_dictionary().unwrap().iter().map(|(key, value)| (key.clone(), follow(value))).collect()
}

#[test]
fn a_plain_backup_has_the_layout_of_a_real_one() {
    let folder = tempfile::tempdir().unwrap();
    let written = backup().write(folder.path()).unwrap();
    assert_eq!((written.rows, written.blobs), (7, 5));
    assert_eq!(
        fs::read(blob(folder.path(), "HomeDomain", "Library/SMS/sms.db")).unwrap(),
        b"sixteen bytes ok"
    );
    assert_eq!(fs::read(blob(folder.path(), "HomeDomain", "Library/cut")).unwrap(), b"cut ");
    assert!(!blob(folder.path(), "HomeDomain", "Library/gone").exists());
    let orphan = &written.orphans[0];
    assert!(folder.path().join(&orphan[..2]).join(orphan).exists());

    let manifest: Value = plist::from_file(folder.path().join("Manifest.plist")).unwrap();
    let manifest = manifest.as_dictionary().unwrap();
    assert_eq!(manifest["IsEncrypted"].as_boolean(), Some(false));
    assert!(!manifest.contains_key("BackupKeyBag"));
    let status: Value = plist::from_file(folder.path().join("Status.plist")).unwrap();
    assert_eq!(status.as_dictionary().unwrap()["SnapshotState"].as_string(), Some("finished"));
    assert!(fs::read(folder.path().join("Info.plist")).unwrap().starts_with(b"<?xml"));
    assert_eq!(fs::read(folder.path().join("Manifest.db")).unwrap()[18..20], [2, 2]);
}

#[test]
fn rows_carry_the_fields_of_real_rows() {
    let folder = tempfile::tempdir().unwrap();
    backup().write(folder.path()).unwrap();
    let manifest = folder.path().join("Manifest.db");
    let file = record(&manifest, "HomeDomain", "Library/SMS/sms.db");
    assert_eq!(file["Size"].as_unsigned_integer(), Some(16));
    assert_eq!(file["Birth"].as_signed_integer(), Some(1_700_000_000));
    assert_eq!(file["LastModified"].as_signed_integer(), Some(1_700_000_100));
    assert_eq!(file["LastStatusChange"].as_signed_integer(), Some(1_700_000_200));
    assert_eq!(file["Digest"].as_data(), Some(Sha1::digest(b"sixteen bytes ok").as_slice()));
    assert!(!file.contains_key("EncryptionKey"));
    let link = record(&manifest, "DatabaseDomain", "timezone/localtime");
    assert_eq!(link["Target"].as_string(), Some("/var/db/zone"));
    assert_eq!(link["Mode"].as_unsigned_integer(), Some(0o120_755));
}

#[test]
fn two_runs_write_the_same_bytes() {
    for encryption in [None, Some(Encryption::new("a password"))] {
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for folder in [&one, &other] {
            let mut backup = backup();
            if let Some(encryption) = encryption.clone() {
                backup.encrypted(encryption);
            }
            backup.write(folder.path()).unwrap();
        }
        assert_eq!(files_below(one.path()), files_below(other.path()));
    }
}

/// Items of the keybag: the header, then one map for each class.
fn keybag_items(bytes: &[u8]) -> Vec<BTreeMap<String, Vec<u8>>> {
    let mut groups = vec![BTreeMap::new()];
    let mut rest = bytes;
    while rest.len() >= 8 {
        let tag = String::from_utf8(rest[..4].to_vec()).unwrap();
        let length = u32::from_be_bytes(rest[4..8].try_into().unwrap()) as usize;
        if tag == "UUID" && groups.last().unwrap().contains_key("UUID") {
            groups.push(BTreeMap::new());
        }
        groups.last_mut().unwrap().insert(tag, rest[8..8 + length].to_vec());
        rest = &rest[8 + length..];
    }
    assert!(rest.is_empty());
    groups
}

fn number(group: &BTreeMap<String, Vec<u8>>, tag: &str) -> u32 {
    u32::from_be_bytes(group[tag].as_slice().try_into().unwrap())
}

fn unwrap(key: &[u8; 32], wrapped: &[u8]) -> [u8; 32] {
    let mut plain = [0; 32];
    KwAes256::new(key.into()).unwrap_key(wrapped, &mut plain).unwrap();
    plain
}

fn decrypt(key: &[u8; 32], mut bytes: Vec<u8>) -> Vec<u8> {
    let cipher = cbc::Decryptor::<aes::Aes256>::new(key.into(), &[0; 16].into());
    cipher.decrypt_padded::<NoPadding>(&mut bytes).unwrap();
    bytes
}

/// Walks from the password to the key of every class, as a reader has to.
fn class_keys(root: &Path, password: &str) -> BTreeMap<u32, [u8; 32]> {
    let manifest: Value = plist::from_file(root.join("Manifest.plist")).unwrap();
    let groups = keybag_items(manifest.as_dictionary().unwrap()["BackupKeyBag"].as_data().unwrap());
    let header = &groups[0];
    let mut secret = password.as_bytes().to_vec();
    if header.contains_key("DPSL") {
        secret = pbkdf2::pbkdf2_hmac_array::<sha2::Sha256, 32>(
            &secret,
            &header["DPSL"],
            number(header, "DPIC"),
        )
        .to_vec();
    }
    let key =
        pbkdf2::pbkdf2_hmac_array::<Sha1, 32>(&secret, &header["SALT"], number(header, "ITER"));
    let keys: BTreeMap<_, _> = groups[1..]
        .iter()
        .map(|group| (number(group, "CLAS"), unwrap(&key, &group["WPKY"])))
        .collect();
    assert_eq!(keys.len(), 11);
    keys
}

#[test]
fn an_encrypted_backup_opens_with_its_password() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = backup();
    writer.encrypted(Encryption::new("pässword"));
    writer.write(folder.path()).unwrap();
    let classes = class_keys(folder.path(), "pässword");

    let manifest: Value = plist::from_file(folder.path().join("Manifest.plist")).unwrap();
    let wrapped = manifest.as_dictionary().unwrap()["ManifestKey"].as_data().unwrap().to_vec();
    let class = u32::from_le_bytes(wrapped[..4].try_into().unwrap());
    let key = unwrap(&classes[&class], &wrapped[4..]);
    let database = decrypt(&key, fs::read(folder.path().join("Manifest.db")).unwrap());
    assert!(database.starts_with(b"SQLite format 3\0"));
    let plain = folder.path().join("plain.db");
    fs::write(&plain, database).unwrap();

    for (path, domain, content) in [
        ("Library/SMS/sms.db", "HomeDomain", b"sixteen bytes ok".as_slice()),
        ("Library/empty", "HomeDomain", b""),
    ] {
        let record = record(&plain, domain, path);
        let data =
            record["EncryptionKey"].as_dictionary().unwrap()["NS.data"].as_data().unwrap().to_vec();
        let class = u32::from_le_bytes(data[..4].try_into().unwrap());
        let stored = fs::read(blob(folder.path(), domain, path)).unwrap();
        assert_eq!(stored.len(), (content.len() / 16 + 1) * 16);
        let plain = decrypt(&unwrap(&classes[&class], &data[4..]), stored);
        assert_eq!(&plain[..content.len()], content);
        let padding = 16 - content.len() % 16;
        assert!(plain[content.len()..].iter().all(|byte| usize::from(*byte) == padding));
    }
}

#[test]
fn without_the_sha256_step_the_manifest_is_plain() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = backup();
    writer.encrypted(Encryption { sha256_rounds: None, ..Encryption::new("old") });
    let written = writer.write(folder.path()).unwrap();
    assert_eq!(class_keys(folder.path(), "old").len(), 11);
    assert!(fs::read(folder.path().join("Manifest.db")).unwrap().starts_with(b"SQLite format 3\0"));
    assert_eq!(written.derived_key_hex().unwrap().len(), 64);
}

#[test]
fn hostile_rows_are_written_as_given() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = BackupWriter::new(DeviceFacts::iphone());
    writer.raw_row(RawRow {
        file_id: "../../etc/passwd".into(),
        domain: "HomeDomain".into(),
        relative_path: "../../../etc/passwd".into(),
        flags: 1,
        file: Some(b"no property list".to_vec()),
        blob: Some(b"never stored under such a name".to_vec()),
    });
    let written = writer.write(folder.path()).unwrap();
    assert_eq!((written.rows, written.blobs), (1, 0));
    let connection = rusqlite::Connection::open(folder.path().join("Manifest.db")).unwrap();
    let path: String =
        connection.query_row("SELECT relativePath FROM Files", [], |row| row.get(0)).unwrap();
    assert_eq!(path, "../../../etc/passwd");
}

type Pack = fn(&Path, &Path) -> samples::Result<()>;

#[test]
fn archives_of_one_folder_are_equal_in_every_run() {
    let folder = tempfile::tempdir().unwrap();
    backup().write(folder.path()).unwrap();
    let out = tempfile::tempdir().unwrap();
    let kinds: [(&str, Pack); 4] = [
        ("stored.zip", archive::zip_stored),
        ("deflated.zip", archive::zip_deflated),
        ("plain.tar", archive::tar),
        ("packed.tar.gz", archive::tar_gz),
    ];
    for (name, pack) in kinds {
        let (one, other) = (out.path().join(name), out.path().join(format!("again-{name}")));
        pack(folder.path(), &one).unwrap();
        pack(folder.path(), &other).unwrap();
        assert_eq!(fs::read(one).unwrap(), fs::read(other).unwrap(), "{name}");
    }
    let file = fs::File::open(out.path().join("deflated.zip")).unwrap();
    let mut zip = zip::ZipArchive::new(file).unwrap();
    assert!(zip.by_name("Manifest.db").is_ok());
}
