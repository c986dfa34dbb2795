//! Packages as `samples` writes them, read back, whole and damaged.
#![cfg(test)]

use std::sync::Arc;

use formats::{
    apk::{Apk, Scheme, of_separate_file},
    bytes::Memory,
    x509,
};
use samples::apk::{App, Certificate, Component, Encoding, Signing, Storage, separate_signature};

fn app() -> App {
    App {
        package: "com.example.notes".to_owned(),
        version_code: 3,
        version_name: "1.0 ü".to_owned(),
        components: vec![Component {
            kind: "activity-alias",
            name: ".Main".to_owned(),
            actions: vec!["android.intent.action.MAIN".to_owned()],
            categories: vec!["android.intent.category.LAUNCHER".to_owned()],
            ..Component::default()
        }],
        ..App::default()
    }
}

fn signing() -> Signing {
    Signing {
        v1: Some(Certificate::OlderSigner),
        v2: Some(Certificate::OlderSigner),
        v3: Some((Certificate::Signer, vec![Certificate::OlderSigner, Certificate::DebugKey])),
    }
}

fn open(bytes: Vec<u8>) -> Apk {
    Apk::open(Arc::new(Memory(bytes))).unwrap()
}

fn subject(certificate: &[u8]) -> String {
    x509::name(x509::certificate(certificate).unwrap().subject)
}

#[test]
fn a_manifest_is_the_same_in_every_encoding_and_storage() {
    for encoding in [Encoding::Utf8, Encoding::Utf16] {
        for storage in [Storage::Stored, Storage::Deflated, Storage::Pretended] {
            let apk = open(App { encoding, ..app() }.write(&signing(), storage).unwrap());
            let manifest = apk.manifest().unwrap();
            assert_eq!(manifest.package.as_deref(), Some("com.example.notes"));
            assert_eq!(manifest.version_name.as_deref(), Some("1.0 ü"));
            assert_eq!((manifest.version_code, manifest.min_sdk), (Some(3), Some(26)));
            assert_eq!(manifest.activities.len(), 1);
            assert_eq!(manifest.activities[0].name, "com.example.notes.Main");
            assert!(manifest.activities[0].in_launcher);
            assert_eq!(manifest.problem, None);
            assert_eq!(apk.manifest_oddity().is_some(), storage == Storage::Pretended);
            assert_eq!((apk.remarks(), apk.dex_count()), (&[][..], 1));
        }
    }
}

#[test]
fn every_scheme_tells_its_signer_and_the_third_those_before() {
    let signers = open(app().write(&signing(), Storage::Stored).unwrap()).signers();
    assert_eq!(signers.problems, Vec::<String>::new());
    let told: Vec<_> =
        signers.signers.iter().map(|s| (s.scheme, subject(&s.certificate))).collect();
    let older = "CN=Older Signer, O=Example Apps, C=XX".to_owned();
    let newer = "CN=Invented Signer, O=Example Apps, C=XX".to_owned();
    assert_eq!(
        told,
        [(Scheme::V1, older.clone()), (Scheme::V2, older.clone()), (Scheme::V3, newer)]
    );
    let earlier: Vec<_> = signers.signers[2].earlier.iter().map(|one| subject(one)).collect();
    assert_eq!(earlier, [older, "CN=Android Debug, O=Android, C=US".to_owned()]);
}

#[test]
fn a_separate_signature_tells_its_signer() {
    let bytes = separate_signature(Certificate::Signer);
    let signer = of_separate_file(&bytes).unwrap();
    assert_eq!(signer.scheme, Scheme::V4);
    assert_eq!(signer.certificate, Certificate::Signer.der());
    assert_eq!(of_separate_file(&bytes[..bytes.len() / 2]), None);
    assert_eq!(of_separate_file(b""), None);
}

#[test]
fn an_app_without_signatures_has_no_signers_and_no_problem() {
    let signers = open(app().write(&Signing::default(), Storage::Stored).unwrap()).signers();
    assert!(signers.signers.is_empty() && signers.problems.is_empty());
}

#[test]
fn no_damage_makes_reading_panic() {
    let whole = app().write(&signing(), Storage::Stored).unwrap();
    let read = |bytes: Vec<u8>| {
        if let Ok(apk) = Apk::open(Arc::new(Memory(bytes))) {
            let _read = (apk.manifest(), apk.signers(), apk.manifest_oddity());
        }
    };
    for at in 0..whole.len() {
        let mut flipped = whole.clone();
        flipped[at] ^= 0xff;
        read(flipped);
        let mut zeroed = whole.clone();
        zeroed[at] = 0;
        read(zeroed);
        read(whole[at..].to_vec());
    }
}

#[test]
fn a_block_of_signatures_that_is_cut_short_is_a_problem() {
    let mut bytes = app().write(&signing(), Storage::Stored).unwrap();
    let magic = bytes.windows(16).position(|part| part == b"APK Sig Block 42").unwrap();
    bytes[magic - 8..magic].copy_from_slice(&u64::MAX.to_le_bytes());
    let signers = open(bytes).signers();
    assert_eq!(signers.problems.len(), 1);
    assert_eq!(signers.signers.len(), 1, "scheme 1 lies elsewhere");
}
