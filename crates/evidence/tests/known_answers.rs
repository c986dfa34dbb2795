//! Backups that others made, with answers that are known.
#![allow(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::print_stdout,
    reason = "tests write what they read, and their numbers are known"
)]

use std::{fs, path::PathBuf};

use evidence::{Acquisition, Source, Unlock, derive_key};
use plist::Value;

fn shared(path: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(path);
    if path.exists() {
        return Some(path);
    }
    println!("skipped: ../shared/data is absent: {}", path.display());
    None
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.bytes().filter(u8::is_ascii_hexdigit).collect();
    let pair = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.chunks(2).map(pair).collect()
}

/// A keybag whose salts and class keys are all zeros, for the password `0000`.
fn keybag(rounds: Option<u32>, wrapped: &str) -> Vec<u8> {
    let mut keybag = Vec::new();
    let mut put = |tag: &[u8; 4], value: &[u8]| {
        keybag.extend(tag);
        keybag.extend((value.len() as u32).to_be_bytes());
        keybag.extend(value);
    };
    put(b"VERS", &5_u32.to_be_bytes());
    put(b"TYPE", &1_u32.to_be_bytes());
    put(b"UUID", &[0; 16]);
    put(b"SALT", &[0; 20]);
    put(b"ITER", &10_000_u32.to_be_bytes());
    if let Some(rounds) = rounds {
        put(b"DPIC", &rounds.to_be_bytes());
        put(b"DPSL", &[0; 20]);
    }
    for class in 1..=11_u32 {
        put(b"UUID", &[0; 16]);
        put(b"CLAS", &class.to_be_bytes());
        put(b"WRAP", &2_u32.to_be_bytes());
        put(b"WPKY", &bytes(wrapped));
    }
    keybag
}

/// Zeros wrapped with what both derivations give for `0000`.
const TWICE: &str =
    "528c9c5171bf8bef1ea397cf29d2a838c90529df02a6ad2f823a1c6f3a5b2040e2a309c520c6a2ab";
/// Key of the manifest, and of the one file of the backup, wrapped with zeros.
const MANIFEST_KEY: &str = "02000000 97317494 343807e6 90fd1e43 1413963d c0e3deb4 907fb89f a36ce651 26d0ea13 01381fb3 a2941e2f";

#[test]
fn the_known_answer_backup_decrypts_with_all_ten_million_rounds() {
    let Some(manifest) = shared("ios/pyiosbackup/tests/encrypted_sqlite3_db.bin") else { return };
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    fs::copy(manifest, root.join("Manifest.db")).unwrap();
    let mut properties = plist::Dictionary::new();
    properties.insert("IsEncrypted".into(), Value::Boolean(true));
    properties.insert("BackupKeyBag".into(), Value::Data(keybag(Some(10_000_000), TWICE)));
    properties.insert("ManifestKey".into(), Value::Data(bytes(MANIFEST_KEY)));
    Value::Dictionary(properties).to_file_binary(root.join("Manifest.plist")).unwrap();
    let name = "5727bd1c5fa1055e15d8b4a75a74793c84b5ffdc";
    fs::create_dir(root.join("57")).unwrap();
    fs::write(root.join("57").join(name), bytes("78b51ca5374c3ad575174288688cda49")).unwrap();
    let key = derive_key(root, "0000").unwrap();
    let acquisition = Acquisition::open(root, &Unlock::DerivedKey(key)).unwrap();
    let found = acquisition.find(&[Source::Backup("*", "**")]).files;
    assert_eq!(found.len(), 1);
    assert_eq!(&**found[0].path(), "MyTestDomain/Media/Test.txt");
    assert_eq!(acquisition.open_file(&found[0]).unwrap().bytes().unwrap(), b"Test data");
    assert_eq!(acquisition.verify(&found[0]).unwrap().problems, []);
}

#[test]
fn an_old_backup_with_a_flat_layout_and_an_mbdb_manifest_decrypts() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let wrapped =
        "eba582ae3f5731863d270bd875e4c15566bd7847f98536f6674cf6cadc113f8b5bb7a71ebc48b7a5";
    let mut properties = plist::Dictionary::new();
    properties.insert("IsEncrypted".into(), Value::Boolean(true));
    properties.insert("BackupKeyBag".into(), Value::Data(keybag(None, wrapped)));
    Value::Dictionary(properties).to_file_binary(root.join("Manifest.plist")).unwrap();
    let mut manifest = b"mbdb\x05\x00".to_vec();
    manifest.extend(record("MyTestDomain", "Media/Test.txt", 0o100_755, 9));
    manifest.extend(record("MyTestDomain", "Media", 0o040_755, 0));
    fs::write(root.join("Manifest.mbdb"), &manifest).unwrap();
    let name = "5727bd1c5fa1055e15d8b4a75a74793c84b5ffdc";
    fs::write(root.join(name), bytes("78b51ca5374c3ad575174288688cda49")).unwrap();
    let acquisition = Acquisition::open(root, &Unlock::password("0000")).unwrap();
    let found = acquisition.find(&[Source::Backup("MyTestDomain", "Media/Test.txt")]).files;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].file_id(), Some(name));
    assert_eq!(acquisition.open_file(&found[0]).unwrap().bytes().unwrap(), b"Test data");
    let told = acquisition.problems();
    assert!(told.iter().all(|problem| problem.message.contains("it would tell")), "{told:#?}");
    fs::write(root.join("Manifest.mbdb"), &manifest[..manifest.len() - 4]).unwrap();
    let acquisition = Acquisition::open(root, &Unlock::password("0000")).unwrap();
    assert_eq!(acquisition.find(&[Source::Backup("*", "**")]).files.len(), 1);
    let told = acquisition.problems();
    assert!(told.iter().any(|problem| problem.message.contains("is cut short")), "{told:#?}");
}

/// A record of an mbdb manifest.
fn record(domain: &str, path: &str, mode: u16, size: u64) -> Vec<u8> {
    let mut record = Vec::new();
    for text in [domain, path] {
        record.extend((text.len() as u16).to_be_bytes());
        record.extend(text.as_bytes());
    }
    record.extend([0xff; 4]);
    let key = bytes(MANIFEST_KEY);
    record.extend((key.len() as u16).to_be_bytes());
    record.extend(key);
    record.extend(mode.to_be_bytes());
    record.extend([0; 28]);
    record.extend(size.to_be_bytes());
    record.extend([2, 1]);
    // One property.
    record.extend([0, 1, b'n', 0, 1, b'v']);
    record
}

#[test]
fn a_real_manifest_is_read() {
    let Some(root) = shared("ios/mvt/tests/artifacts/ios_backup") else { return };
    let acquisition = Acquisition::open(&root, &Unlock::None).unwrap();
    let found = acquisition.find(&[Source::Backup("*", "**")]).files;
    assert_eq!(found.len(), 1_089);
    let messages = Source::Backup("HomeDomain", "Library/SMS/sms.db");
    let messages = acquisition.find(&[messages]).files;
    assert_eq!(messages[0].file_id(), Some("3d0d7e5fb2ce288813306e4d4636395e047a3d28"));
    assert!(acquisition.open_file(&messages[0]).unwrap().database().unwrap().has_table("message"));
    let told = acquisition.problems();
    let missing = told.iter().find(|problem| problem.message.contains("content is not in"));
    assert!(missing.is_some(), "{told:#?}");
}
