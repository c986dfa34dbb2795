//! The fixtures of `android.apk_files` are what the writer writes.
#![allow(clippy::disallowed_methods, reason = "reads and writes the source tree")]

use std::{fmt::Write, path::Path};

use samples::apk::{
    App, Certificate, Component, Encoding, Signing, Storage, archive, archive_after, dex,
    separate_signature,
};

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn guarded(kind: &'static str, name: &str, permission: &str) -> Component {
    let permission = Some(format!("android.permission.{permission}"));
    Component { kind, name: name.to_owned(), permission, ..Component::default() }
}

fn launcher(name: &str) -> Component {
    Component {
        kind: "activity",
        name: name.to_owned(),
        actions: texts(&["android.intent.action.MAIN"]),
        categories: texts(&["android.intent.category.LAUNCHER"]),
        ..Component::default()
    }
}

/// An app that nothing opens, and that wants to see and rule everything.
fn watcher() -> App {
    App {
        package: "com.example.sync.service".to_owned(),
        version_code: 7,
        version_name: "1.7".to_owned(),
        label: "Sync Service".to_owned(),
        permissions: texts(&[
            "android.permission.RECORD_AUDIO",
            "android.permission.READ_SMS",
            "android.permission.RECEIVE_BOOT_COMPLETED",
        ]),
        components: vec![
            guarded("service", ".Watcher", "BIND_ACCESSIBILITY_SERVICE"),
            guarded("service", ".Notices", "BIND_NOTIFICATION_LISTENER_SERVICE"),
            guarded("receiver", "com.example.sync.Admin", "BIND_DEVICE_ADMIN"),
            Component {
                kind: "receiver",
                name: "Start".to_owned(),
                actions: texts(&["android.intent.action.BOOT_COMPLETED"]),
                ..Component::default()
            },
        ],
        ..App::default()
    }
}

fn notes() -> App {
    App {
        package: "com.example.notes".to_owned(),
        version_code: 1_200,
        version_name: "12.0 beta".to_owned(),
        label: "Notizbücher".to_owned(),
        components: vec![launcher("com.example.notes.Main")],
        encoding: Encoding::Utf16,
        ..App::default()
    }
}

fn part() -> App {
    let split = Some("config.de".to_owned());
    App { split, components: Vec::new(), debuggable: true, ..notes() }
}

fn fixtures() -> Vec<(&'static str, &'static str, Vec<u8>)> {
    let (signer, older, debug) =
        (Certificate::Signer, Certificate::OlderSigner, Certificate::DebugKey);
    let first_two = Signing { v1: Some(signer), v2: Some(signer), ..Signing::default() };
    let rotated =
        Signing { v2: Some(older), v3: Some((signer, vec![older])), ..Signing::default() };
    let debugged = Signing { v2: Some(debug), ..Signing::default() };
    let write = |app: &App, signing, storage| app.write(signing, storage).unwrap();
    let hidden =
        App { components: vec![Component { disabled: true, ..launcher(".Main") }], ..watcher() };
    let manifest = watcher().manifest();
    let (half, _) = manifest.split_at(manifest.len().saturating_sub(300));
    let dex_first = archive_after(dex(), &notes().manifest(), &first_two, Storage::Stored).unwrap();
    vec![
        (
            "accessibility_and_admin_without_launcher",
            "# An app with an accessibility service and a device administrator, and without anything on the\n# home screen; signed by schemes 1 and 2.\n",
            write(&watcher(), &first_two, Storage::Stored),
        ),
        (
            "key_handed_on",
            "# Texts in UTF-16; signed by an older key for old devices, and by a newer one that it vouches for.\n",
            write(&notes(), &rotated, Storage::Stored),
        ),
        (
            "further_part_with_debug_key",
            "# A further part of an app, of which nothing on the home screen has to speak.\n",
            write(&part(), &debugged, Storage::Stored),
        ),
        (
            "hides_from_analysis",
            "# path tmp/update.apk\n# The table of contents claims a method that does not exist, and encryption. The launcher is off.\n",
            write(&hidden, &first_two, Storage::Pretended),
        ),
        (
            "program_and_archive_at_once",
            "# A program for the virtual machine stands before the archive, in one file.\n",
            dex_first,
        ),
        (
            "damaged_manifest",
            "# The manifest breaks off.\n",
            archive(half, &first_two, Storage::Stored).unwrap(),
        ),
        ("signature_of_scheme_4", "# path tmp/notes.apk.idsig\n", separate_signature(signer)),
        ("program_alone", "# path tmp/classes.dex\n", dex()),
    ]
}

#[test]
fn the_fixtures_of_apks_are_what_is_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../artifacts/src/android/apk_files");
    for (name, head, bytes) in fixtures() {
        let mut text = format!("{head}# Written by crates/samples/tests/apk_fixtures.rs\n");
        for line in bytes.chunks(40) {
            for byte in line {
                write!(text, "{byte:02x}").unwrap();
            }
            text.push('\n');
        }
        let path = folder.join(name).with_extension("hex");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        let there = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(there == text, "{name}: run cargo xtask expected");
    }
}
