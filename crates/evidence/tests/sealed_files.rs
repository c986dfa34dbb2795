//! Files that were encrypted with age, and what is in them.
#![allow(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    reason = "tests write what they read, and their numbers are known"
)]

use std::path::{Path, PathBuf};

use evidence::{Acquisition, AgeIdentities, NotIdentities, Source, Unlock, detect};
use samples::{
    android_backup::{Files, Form, manifest, write},
    sealed,
    seed::Seed,
};

const SOURCES: [Source; 1] = [Source::AndroidBackup("apps/*/_manifest")];

fn files() -> Files {
    let large = (0..=255).cycle().take(300_001).collect();
    vec![
        ("apps/org.example.notes/db/notes.db".to_owned(), large),
        ("apps/org.example.notes/_manifest".to_owned(), manifest("org.example.notes", 2, "", &[])),
    ]
}

fn put(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// A zip archive of an unpacked Android backup.
fn zip(folder: &Path) -> Vec<u8> {
    for (path, bytes) in files() {
        let path = folder.join("unpacked").join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let path = folder.join("unpacked.zip");
    samples::archive::zip_stored(&folder.join("unpacked"), &path).unwrap();
    std::fs::read(path).unwrap()
}

fn identities(secret: &str) -> Unlock {
    let text = format!("# created: 2026-03-01\r\n# public key: age1…\r\n\r\n{secret}\r\n");
    Unlock::Identities(AgeIdentities::from_text(&text).unwrap())
}

fn manifest_of(acquisition: &Acquisition) -> Vec<u8> {
    let found = acquisition.find(&SOURCES).files;
    assert_eq!(found.len(), 1);
    acquisition.open_file(&found[0]).unwrap().bytes().unwrap()
}

#[test]
fn what_is_in_a_sealed_file_is_read_as_if_it_lay_there() {
    let folder = tempfile::tempdir().unwrap();
    let (public, secret) = sealed::keys();
    let (other_public, other_secret) = sealed::keys();
    let zip = zip(folder.path());
    let both = Unlock::Identities(
        AgeIdentities::from_text(&format!("{other_secret}\n{secret}\n")).unwrap(),
    );
    assert_ne!(public, other_public);
    let backup = write(&files(), &Form { deflated: true, ..Form::default() }, Seed(1)).unwrap();
    let cases = [
        (sealed::for_key(&public, &zip, false), identities(&secret), "Android backup (zip)"),
        (sealed::for_key(&public, &zip, true), both, "Android backup (zip)"),
        (
            sealed::with_passphrase("long words", 4, &zip),
            Unlock::password("long words"),
            "Android backup (zip)",
        ),
        (sealed::for_key(&public, &backup, false), identities(&secret), "Android backup (.ab)"),
    ];
    for (bytes, unlock, kind) in cases {
        let path = put(folder.path(), "x.zip.age", &bytes.unwrap());
        let acquisition = Acquisition::open(&path, &unlock).unwrap();
        assert_eq!(acquisition.kind(), kind);
        assert!(acquisition.is_encrypted());
        assert_eq!(manifest_of(&acquisition), files()[1].1);
    }
}

#[test]
fn keys_may_open_what_holds_something_with_a_password() {
    let folder = tempfile::tempdir().unwrap();
    let (public, secret) = sealed::keys();
    let form = Form { password: Some("inner"), ..Form::default() };
    let backup = write(&files(), &form, Seed(1)).unwrap();
    let path = put(folder.path(), "x.ab.age", &sealed::for_key(&public, &backup, false).unwrap());
    let keys = AgeIdentities::from_text(&secret).unwrap();
    let candidates = detect(folder.path(), &SOURCES).unwrap();
    assert_eq!((candidates.len(), candidates[0].is_sealed()), (1, true));
    assert!(!candidates[0].needs_password(), "a key opens it, no password");
    let without = Unlock::Identities(keys.clone());
    let inside = candidates[0].clone().unsealed(&without, &SOURCES).unwrap();
    assert!(inside[0].needs_password());
    let refused = Acquisition::open(&path, &without).err().unwrap().to_string();
    assert!(refused.contains("password is needed"), "{refused}");
    let with = Unlock::Identities(keys.with_password(Some("inner".to_owned().into())));
    assert_eq!(manifest_of(&Acquisition::open(&path, &with).unwrap()), files()[1].1);
}

#[test]
fn each_reason_why_it_stays_sealed_has_its_own_words() {
    let folder = tempfile::tempdir().unwrap();
    let (public, secret) = sealed::keys();
    let (_, other) = sealed::keys();
    let zip = zip(folder.path());
    let keyed = sealed::for_key(&public, &zip, false).unwrap();
    let armored = sealed::for_key(&public, &zip, true).unwrap();
    let phrase = sealed::with_passphrase("long words", 4, &zip).unwrap();
    let costly = sealed::with_passphrase("long words", 4, &zip).unwrap();
    let head = costly.windows(3).position(|part| part == b" 4\n").unwrap();
    let costly = [&costly[..head], b" 30\n", &costly[head + 3..]].concat();
    let mut changed = keyed.clone();
    let at = changed.windows(4).position(|part| part == b"--- ").unwrap() + 6;
    changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
    let right = identities(&secret);
    let cases = [
        (keyed.clone(), Unlock::None, "give the file with the secret key"),
        (keyed.clone(), Unlock::password("long words"), "give the file with the secret key"),
        (keyed.clone(), identities(&other), "none of the keys"),
        (keyed[..keyed.len() - 70_000].to_vec(), right.clone(), "cut short"),
        (keyed[..keyed.len() - 1].to_vec(), right.clone(), "cut short"),
        (keyed[..60].to_vec(), right.clone(), "cut short"),
        (armored[..armored.len() - 3_000].to_vec(), right.clone(), "cut short"),
        (phrase.clone(), Unlock::None, "give it as password"),
        (phrase.clone(), right.clone(), "give it as password"),
        (phrase, Unlock::password("wrong"), "passphrase does not open it"),
        (costly, Unlock::password("long words"), "2^30"),
        (changed, right.clone(), "was changed"),
        ([b"age-encryption.org/v9\n".as_slice(), &[7; 300]].concat(), right, "head of the file"),
    ];
    for (bytes, unlock, words) in cases {
        let path = put(folder.path(), "x.zip.age", &bytes);
        let message = Acquisition::open(&path, &unlock).err().unwrap().to_string();
        assert!(message.contains(words), "{message:?} should say {words:?}");
    }
}

#[test]
fn what_is_no_identity_file_is_refused() {
    let (public, secret) = sealed::keys();
    let refused = |text: &str| AgeIdentities::from_text(text).err();
    assert_eq!(refused("# only a comment\n"), Some(NotIdentities::Empty));
    assert_eq!(refused(&format!("{secret}\n{public}\n")), Some(NotIdentities::Line(2)));
    assert_eq!(refused(secret.get(..60).unwrap()), Some(NotIdentities::Line(1)));
    assert_eq!(refused("age-encryption.org/v1\n"), Some(NotIdentities::Encrypted));
    assert!(AgeIdentities::is_meant_by(&secret) && AgeIdentities::is_meant_by("# created"));
    assert!(!AgeIdentities::is_meant_by(&"0a".repeat(32)));
    let debug = format!("{:?}", identities(&secret));
    assert!(!debug.contains("SECRET"), "{debug}");
}

/// A file that was put together from the specification alone, with other libraries: it holds an
/// Android backup of one app.
const BY_OTHERS: &str = "\
-----BEGIN AGE ENCRYPTED FILE-----\n\
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBWOXRMTlo4anJsNFViazRs\n\
RWdWbkJISWxCalNNRlF3VWRUME1rejBFMUNFCnZCRSt1YUtIWHYva01NdWgzaXpu\n\
VGo0S0gvMUU4QndyRkVwMkZwMjBlZ2MKLS0tIHY2Z1pVeEE5WE80V09oMGJYY2E0\n\
dFRoSVd2emh0V0RzLy9UUmlna2JBY28KBQUFBQUFBQUFBQUFBQUFBeV9c7F+xWu7\n\
JS2RfbEXgqcWXqqdVk9HWUurt0naXtsVl9O8KB/i6sEXTZGZjDazABb7wod4cRNB\n\
V/H6b0udIgQwZu0Xa+euCnDdgaG7D7e9FaSzGl+/Gwf/8E4NmnWLrTyfO3sNQ2+i\n\
dPrE5JifO8plAnCdbYCgpVydI2RRvxI1BCH64nLv+e+uKYS01K/duBf4dMkAircH\n\
eycBv+DdZJhYJN93d0c=\n\
-----END AGE ENCRYPTED FILE-----\n\
";
/// The secret key for it: the bytes 1 to 32.
const KEY_BY_OTHERS: &str =
    "AGE-SECRET-KEY-1QYPQXPQ9QCRSSZG2PVXQ6RS0ZQG3YYC5Z5TPWXQERGD3C8G7RUSQGPQYEE";

#[test]
fn a_file_that_other_libraries_encrypted_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = put(folder.path(), "backup.age", BY_OTHERS.as_bytes());
    let acquisition = Acquisition::open(&path, &identities(KEY_BY_OTHERS)).unwrap();
    assert_eq!(acquisition.kind(), "Android backup (.ab)");
    assert_eq!(manifest_of(&acquisition), files()[1].1);
}
