//! The house style of an artifact file, checked instead of reviewed.
#![allow(clippy::disallowed_methods, reason = "reads the source tree")]

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use serde_json::Value;

const SECTIONS: [&str; 4] =
    ["# What it holds", "# What it can show", "# What it cannot show", "# References"];

#[test]
fn registry_and_source_files_agree() {
    let registered: BTreeSet<String> = artifacts::all().map(|a| a.id.to_owned()).collect();
    assert_eq!(registered.len(), artifacts::all().count(), "an artifact id is used twice");
    assert_eq!(registered, files_on_disk(), "every artifact file is registered, and no other");
}

#[test]
fn every_artifact_documents_what_it_can_and_cannot_show() {
    for artifact in artifacts::all() {
        let path = source_dir().join(format!("{}.rs", artifact.id.replace('.', "/")));
        let source = std::fs::read_to_string(&path).unwrap();
        for section in SECTIONS {
            assert!(source.contains(&format!("//! {section}")), "{}: no {section:?}", artifact.id);
        }
        assert!(!artifact.sources.is_empty(), "{}: no source", artifact.id);
        assert!(!artifact.tested.is_empty(), "{}: say what it was tested on", artifact.id);
        for word in ["prove", "always", "complete", "the user "] {
            assert!(!artifact.title.contains(word), "{}: title overclaims: {word:?}", artifact.id);
        }
    }
}

#[test]
fn a_field_name_means_one_type_in_every_record() {
    let mut types: BTreeMap<String, (&str, &str)> = BTreeMap::new();
    for artifact in artifacts::all() {
        for record in expected_records(artifact) {
            for (field, value) in record.as_object().unwrap() {
                let Some(kind) = kind_of(value) else { continue };
                let (seen, by) = *types.entry(field.clone()).or_insert((kind, artifact.id));
                assert_eq!(seen, kind, "field {field:?}: {by} and {} disagree", artifact.id);
            }
        }
    }
}

fn kind_of(value: &Value) -> Option<&'static str> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(_) => "bool",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    })
}

/// Records as the expected files hold them; no artifact may be without.
fn expected_records(artifact: &artifacts::Artifact) -> Vec<Value> {
    let dir = source_dir().join(artifact.id.replace('.', "/"));
    let mut records = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.to_string_lossy().ends_with(".expected.json") {
            let parsed: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
            let entries = parsed["records"].as_array().unwrap().clone();
            records.extend(entries.into_iter().map(|entry| entry["record"].clone()));
        }
    }
    assert!(!records.is_empty(), "{}: no fixture yields a record", artifact.id);
    records
}

fn files_on_disk() -> BTreeSet<String> {
    ["android", "ios"]
        .into_iter()
        .flat_map(|platform| {
            std::fs::read_dir(source_dir().join(platform))
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .filter(|path| path.extension().is_some_and(|ext| ext == "rs"))
                .map(move |path| format!("{platform}.{}", path.file_stem().unwrap().display()))
        })
        .collect()
}

fn source_dir() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}
