//! Every way in which a backup cannot be opened has its own words.
#![allow(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "tests write what they read, and their numbers are known"
)]

use std::{fs, time::Instant};

use backups::{
    MESSAGES, PASSWORD, change_keybag, change_properties, encryption, failure, healthy,
    healthy_encrypted, item, only, open, written,
};
use evidence::{Acquisition, DerivedKey, Unlock, derive_key, detect};
use plist::Value;
use samples::backup::Encryption;

use crate::backups;

fn password() -> Unlock {
    Unlock::password(PASSWORD)
}

#[test]
fn what_is_no_backup_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let words = failure(folder.path(), &Unlock::None);
    assert!(words.contains("a backup has Manifest.db or Manifest.plist"), "{words}");
    let text = folder.path().join("letter.txt");
    fs::write(&text, "Dear reader").unwrap();
    let words = failure(&text, &Unlock::None);
    assert!(words.starts_with("letter.txt: is neither a folder nor a zip"), "{words}");
    let words = failure(&folder.path().join("absent"), &Unlock::None);
    assert_eq!(words, "absent: there is no such file or folder");
}

#[test]
fn a_backup_without_its_manifest_is_told() {
    let (_folder, root) = healthy();
    fs::remove_file(root.join("Manifest.db")).unwrap();
    let words = failure(&root, &Unlock::None);
    assert!(words.contains("has no Manifest.db"), "{words}");
}

#[test]
fn d17_an_encrypted_backup_is_never_read_as_an_empty_one() {
    let (_folder, root) = healthy_encrypted();
    assert!(detect(&root, &[]).unwrap()[0].needs_password());
    let words = failure(&root, &Unlock::None);
    assert!(words.contains("is encrypted: its password is needed"), "{words}");
    assert!(words.contains("not the passcode"), "{words}");
    // The same without the list that says so.
    fs::remove_file(root.join("Manifest.plist")).unwrap();
    let words = failure(&root, &Unlock::None);
    assert!(words.contains("Manifest.plist, which holds the keys, is missing"), "{words}");
}

#[test]
fn a_wrong_password_is_told_with_a_hint() {
    let (_folder, root) = healthy_encrypted();
    let words = failure(&root, &Unlock::password("1234"));
    assert!(words.contains("password of the *backup*, not the passcode"), "{words}");
    let words = derive_key(&root, "1234").unwrap_err().to_string();
    assert!(words.contains("password does not open this backup"), "{words}");
    let words = failure(&root, &Unlock::DerivedKey(DerivedKey::new([1; 32])));
    assert!(words.contains("derived key does not open this backup"), "{words}");
}

#[test]
fn a_derived_key_opens_what_its_password_opens() {
    let mut writer = backups::writer();
    writer.encrypted(encryption());
    let folder = tempfile::tempdir().unwrap();
    let facts = writer.write(folder.path()).unwrap();
    let key = derive_key(folder.path(), PASSWORD).unwrap();
    assert_eq!(Some(key.to_hex().to_string()), facts.derived_key_hex());
    let again = DerivedKey::from_hex(&format!("{}\n", *key.to_hex())).unwrap();
    let acquisition = Acquisition::open(folder.path(), &Unlock::DerivedKey(again)).unwrap();
    let file = acquisition.open_file(&only(&acquisition, MESSAGES)).unwrap();
    assert_eq!(file.bytes().unwrap(), backups::database(&["hello"]));
}

#[test]
fn a_plain_backup_has_no_key_to_derive() {
    let (_folder, root) = healthy();
    let words = derive_key(&root, PASSWORD).unwrap_err().to_string();
    assert!(words.contains("not encrypted"), "{words}");
}

#[test]
fn f12_absurd_round_count_is_refused() {
    for (tag, rounds, words) in [
        (*b"DPIC", u32::MAX, "tag DPIC asks for 4294967295 rounds"),
        (*b"DPIC", 20_000_001, "more than 20000000 are refused"),
        (*b"ITER", 1_000_001, "more than 1000000 are refused"),
        (*b"ITER", 0, "tag ITER asks for zero rounds"),
        (*b"DPIC", 0, "tag DPIC asks for zero rounds"),
    ] {
        let (_folder, root) = healthy_encrypted();
        change_keybag(&root, |keybag| {
            let (at, length) = item(keybag, tag, 0);
            keybag[at..at + length].copy_from_slice(&rounds.to_be_bytes());
        });
        let start = Instant::now();
        let told = failure(&root, &password());
        assert!(told.contains(words), "{told}");
        assert!(start.elapsed().as_secs() < 5);
    }
}

#[test]
fn f19_a_backup_from_before_two_derivations_opens() {
    let mut writer = backups::writer();
    writer.encrypted(Encryption { sha256_rounds: None, ..encryption() });
    let (_folder, root) = written(&writer);
    assert!(failure(&root, &Unlock::None).contains("password is needed"));
    let acquisition = open(&root);
    assert!(acquisition.is_encrypted());
    let file = acquisition.open_file(&only(&acquisition, MESSAGES)).unwrap();
    assert_eq!(file.bytes().unwrap(), backups::database(&["hello"]));
    assert_eq!(acquisition.problems(), []);
}

#[test]
fn a_keybag_without_what_derivation_needs_is_told() {
    for tag in [*b"SALT", *b"ITER", *b"DPSL", *b"DPIC"] {
        let (_folder, root) = healthy_encrypted();
        change_keybag(&root, |keybag| {
            let (at, _) = item(keybag, tag, 0);
            keybag[at - 8..at - 4].copy_from_slice(b"ZZZZ");
        });
        let words = failure(&root, &password());
        let expected = format!("tag {} is missing", String::from_utf8_lossy(&tag));
        assert!(words.contains(&expected), "{words}");
    }
}

#[test]
fn a_keybag_that_is_cut_short_or_overflows_is_told() {
    let (_folder, root) = healthy_encrypted();
    change_keybag(&root, |keybag| keybag.truncate(keybag.len() - 3));
    let words = failure(&root, &password());
    assert!(words.contains("value in the keybag is cut short: need 40 bytes"), "{words}");
    change_keybag(&root, |keybag| keybag[4..8].copy_from_slice(&u32::MAX.to_be_bytes()));
    let words = failure(&root, &password());
    assert!(words.contains("tag VERS claims 4294967295 bytes"), "{words}");
    change_properties(&root, |properties| drop(properties.remove("BackupKeyBag")));
    let words = failure(&root, &password());
    assert!(words.contains("BackupKeyBag in Manifest.plist): missing"), "{words}");
}

#[test]
fn a_damaged_class_key_is_no_wrong_password() {
    let (_folder, root) = healthy_encrypted();
    // Key of the class that files have, while the manifest has another.
    spoil_class(&root, 3);
    let acquisition = open(&root);
    let problems = acquisition.problems();
    let problem = backups::problem(&problems, "keybag is damaged");
    assert!(problem.message.contains("class 3"), "{}", problem.message);
    assert_eq!(problem.kind, model::ProblemKind::Integrity);
    let error = acquisition.open_file(&only(&acquisition, MESSAGES)).unwrap_err().to_string();
    assert!(error.contains("key of protection class 3 is damaged"), "{error}");
}

/// Spoils the key of `class`.
fn spoil_class(root: &std::path::Path, class: u32) {
    change_keybag(root, |keybag| {
        for number in 0..11 {
            let (at, _) = item(keybag, *b"CLAS", number);
            if keybag[at..at + 4] == class.to_be_bytes() {
                let (key, _) = item(keybag, *b"WPKY", number);
                keybag[key] ^= 1;
            }
        }
    });
}

#[test]
fn the_key_of_the_manifest_has_its_own_words() {
    let change_key = |change: fn(Vec<u8>) -> Vec<u8>| {
        let (folder, root) = healthy_encrypted();
        change_properties(&root, |properties| {
            let key = properties.get("ManifestKey").unwrap().as_data().unwrap().to_vec();
            properties.insert("ManifestKey".into(), Value::Data(change(key)));
        });
        let words = failure(&root, &password());
        drop(folder);
        words
    };
    let words = change_key(|key| key[..30].to_vec());
    assert!(words.contains("wrapped key has 26 bytes where 40 are needed"), "{words}");
    let words = change_key(|key| [&[12, 0, 0, 0], &key[4..]].concat());
    assert!(words.contains("no key for protection class 12"), "{words}");
    let words = change_key(|mut key| {
        key[9] ^= 1;
        key
    });
    assert!(words.contains("wrapped key is damaged"), "{words}");
    let (_folder, root) = healthy_encrypted();
    change_properties(&root, |properties| drop(properties.remove("ManifestKey")));
    let words = failure(&root, &password());
    assert!(words.contains("has no ManifestKey"), "{words}");
    let (_folder, root) = healthy_encrypted();
    spoil_class(&root, 4);
    let words = failure(&root, &password());
    assert!(words.contains("key of protection class 4 is damaged"), "{words}");
}

#[test]
fn a_key_that_needs_the_device_is_told() {
    let (_folder, root) = healthy_encrypted();
    change_keybag(&root, |keybag| {
        for number in 0..11 {
            let (at, _) = item(keybag, *b"CLAS", number);
            if keybag[at..at + 4] == 3_u32.to_be_bytes() {
                // The header has the first.
                let (wrap, _) = item(keybag, *b"WRAP", number + 1);
                keybag[wrap..wrap + 4].copy_from_slice(&1_u32.to_be_bytes());
            }
        }
    });
    let acquisition = open(&root);
    let error = acquisition.open_file(&only(&acquisition, MESSAGES)).unwrap_err().to_string();
    assert!(error.contains("class 3 is bound to the device"), "{error}");
}

#[test]
fn a_manifest_of_another_backup_is_told() {
    let (_folder, root) = healthy_encrypted();
    let path = root.join("Manifest.db");
    let mut bytes = fs::read(&path).unwrap();
    bytes[3] ^= 1;
    fs::write(&path, bytes).unwrap();
    let words = failure(&root, &password());
    assert!(words.contains("does not start like a database after decryption"), "{words}");
    let (_folder, root) = healthy();
    fs::write(root.join("Manifest.db"), "nothing of the kind").unwrap();
    let words = failure(&root, &Unlock::None);
    assert!(words.contains("Manifest.db is not a database"), "{words}");
}

#[test]
fn a_broken_list_of_properties_is_told() {
    let (_folder, root) = healthy_encrypted();
    fs::write(root.join("Manifest.plist"), "bplist00 and nothing more").unwrap();
    let words = failure(&root, &password());
    assert!(words.starts_with("Manifest.plist cannot be read"), "{words}");
}

#[test]
fn a_property_list_of_absurd_depth_is_told() {
    let (_folder, root) = healthy();
    let depth = 300_000;
    let text = format!(
        "<?xml version=\"1.0\"?><plist version=\"1.0\">{}{}</plist>",
        "<array>".repeat(depth),
        "</array>".repeat(depth)
    );
    fs::write(root.join("Info.plist"), text).unwrap();
    let acquisition = Acquisition::open(&root, &Unlock::None).unwrap();
    let problem = backups::problem(&acquisition.problems(), "it would tell device");
    assert_eq!(problem.kind, model::ProblemKind::Unreadable);
}

#[test]
fn f14_a_decrypted_copy_that_still_says_encrypted_is_read_and_told() {
    let (_folder, root) = healthy();
    let mut marked = backups::writer();
    marked.encrypted(encryption());
    let (_other, encrypted) = written(&marked);
    fs::copy(encrypted.join("Manifest.plist"), root.join("Manifest.plist")).unwrap();
    assert!(!detect(&root, &[]).unwrap()[0].needs_password());
    let acquisition = Acquisition::open(&root, &Unlock::None).unwrap();
    assert!(!acquisition.is_encrypted());
    let file = acquisition.open_file(&only(&acquisition, MESSAGES)).unwrap();
    assert_eq!(file.bytes().unwrap(), backups::database(&["hello"]));
    let problem = backups::problem(&acquisition.problems(), "a program decrypted this copy");
    assert_eq!(problem.kind, model::ProblemKind::Notice);
}

#[test]
fn f14_a_file_left_encrypted_in_a_decrypted_copy_is_never_read_as_content() {
    let (_folder, root) = healthy_encrypted();
    let acquisition = open(&root);
    // The manifest is decrypted, the files are not.
    let manifest = only(&acquisition, evidence::Source::BackupRoot("Manifest.db"));
    let plain = acquisition.open_file(&manifest).unwrap().bytes().unwrap();
    fs::write(root.join("Manifest.db"), plain).unwrap();
    let closed = Acquisition::open(&root, &Unlock::None).unwrap();
    let error = closed.open_file(&only(&closed, MESSAGES)).unwrap_err().to_string();
    assert!(error.contains("is still encrypted"), "{error}");
    let opened = open(&root);
    let file = opened.open_file(&only(&opened, MESSAGES)).unwrap();
    assert_eq!(file.bytes().unwrap(), backups::database(&["hello"]));
}
