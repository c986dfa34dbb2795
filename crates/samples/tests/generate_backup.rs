#![allow(clippy::disallowed_methods, reason = "a test of files that the program has just written")]
//! The generator of large backups, on a small scale.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn generate(out: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_generate-backup"))
        .arg(out)
        .args(["--messages", "200", "--files", "50", "--bytes", "100K", "--plant"])
        .args(more)
        .output()
        .unwrap()
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

#[test]
fn every_planted_trace_has_its_own_indicator() {
    let folder = tempfile::tempdir().unwrap();
    assert!(generate(folder.path(), &[]).status.success());
    let planted = json(&folder.path().join("planted.json"));
    let bundle = json(&folder.path().join("indicators.stix2"));
    let patterns: BTreeSet<&str> = bundle["objects"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|object| object["pattern"].as_str())
        .collect();
    assert!(patterns.len() > 5_900);
    let planted = planted["planted"].as_array().unwrap();
    let mut values = BTreeSet::new();
    for trace in planted {
        let (kind, value) = (trace["kind"].as_str().unwrap(), trace["value"].as_str().unwrap());
        assert!(patterns.contains(format!("[{kind}='{value}']").as_str()), "{value}");
        assert!(values.insert(value), "{value} is planted twice");
    }
    let artifacts: BTreeSet<_> =
        planted.iter().map(|trace| trace["artifact"].as_str().unwrap()).collect();
    assert_eq!(artifacts.len(), 9);
    let manifest = rusqlite::Connection::open(folder.path().join("backup/Manifest.db")).unwrap();
    let files: i64 = manifest
        .query_row("SELECT count(*) FROM Files WHERE flags = 1", [], |row| row.get(0))
        .unwrap();
    assert_eq!(files, 50 + 11 + 8);
}

#[test]
fn the_same_arguments_give_the_same_encrypted_bytes() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for folder in [&one, &other] {
        assert!(generate(folder.path(), &["--encrypted", "--rounds", "100"]).status.success());
    }
    for name in ["backup/Manifest.db", "backup/Manifest.plist", "indicators.stix2"] {
        let read = |folder: &Path| fs::read(folder.join(name)).unwrap();
        assert!(read(one.path()) == read(other.path()), "{name}");
    }
    assert!(!one.path().join("work").exists());
}

#[test]
fn an_existing_backup_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("backup")).unwrap();
    let output = generate(folder.path(), &[]);
    assert!(!output.status.success());
    assert!(String::from_utf8(output.stderr).unwrap().contains("exists"));
}
