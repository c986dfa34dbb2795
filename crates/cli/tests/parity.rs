//! Every module of MVT for iOS beside our artifact: the same records, or a reason. The table is data, in
//! `parity/modules.json`; `docs/reference/parity-mvt.md` is made from it.
#![cfg(test)]
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "reads test data and says which tests were skipped"
)]

mod device;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::{Path, PathBuf},
};

use device::{Bench, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One module of MVT and the artifact that reads the same evidence.
#[derive(Debug, Deserialize, Serialize)]
struct Row {
    module: String,
    artifact: String,
    /// Why the numbers differ, where they do.
    why: String,
    /// By the name of the input.
    records: BTreeMap<String, Records>,
}

/// How many records each reads.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Records {
    mvt: usize,
    hoofprint: usize,
}

/// Something that both were run on.
struct Input {
    name: &'static str,
    /// Below `../shared/data`.
    path: &'static str,
    /// What MVT made of it, below `../shared/data/golden/mvt`.
    golden: &'static str,
}

const INPUTS: [Input; 3] = [
    Input { name: "real backup", path: "ios/mvt/tests/artifacts/ios_backup", golden: "ios_backup" },
    Input {
        name: "synthetic backup",
        path: "golden/mvt/_fixtures/synth/ios_backup_synth",
        golden: "synth_ios_backup",
    },
    Input {
        name: "synthetic file system",
        path: "golden/mvt/_fixtures/synth/ios_fs_synth",
        golden: "synth_ios_fs",
    },
];

#[test]
fn each_artifact_reads_as_many_records_as_mvt_or_the_page_says_why() {
    let mut rows = table();
    for input in INPUTS {
        let (Some(path), Some(golden)) =
            (shared(input.path), shared(&format!("golden/mvt/{}", input.golden)))
        else {
            continue;
        };
        let bench = Bench::new();
        let result = bench.check(&path, &[]);
        for row in &mut rows {
            compare(row, &input, &golden, &result);
        }
    }
    if updating() {
        let text = serde_json::to_string_pretty(&rows).unwrap();
        std::fs::write(folder().join("modules.json"), text + "\n").unwrap();
    }
    // Made here too, from the numbers that were just counted.
    assert!(is_page_of(&rows), "out of date: run cargo xtask expected");
}

fn compare(row: &mut Row, input: &Input, golden: &Path, result: &Result) {
    let read = Records {
        mvt: records_of_mvt(golden, &row.module),
        hoofprint: result.records(&row.artifact).len(),
    };
    assert!(
        read.mvt == read.hoofprint || !row.why.is_empty(),
        "{}: {}: {read:?} without a reason",
        input.name,
        row.module
    );
    if updating() {
        row.records.insert(input.name.to_owned(), read);
    } else {
        assert_eq!(row.records.get(input.name), Some(&read), "{}: {}", input.name, row.module);
    }
}

/// A module that yields one object has one record; one that wrote nothing found nothing.
fn records_of_mvt(golden: &Path, module: &str) -> usize {
    let read = std::fs::read(golden.join(format!("output/{module}.json")));
    let records: Value =
        read.map_or(Value::Array(Vec::new()), |bytes| serde_json::from_slice(&bytes).unwrap());
    match records {
        Value::Array(records) => records.len(),
        // By path: `{"file": [records]}`.
        Value::Object(files) if files.values().all(Value::is_array) && !files.is_empty() => {
            files.values().filter_map(Value::as_array).map(Vec::len).sum()
        }
        _ => 1,
    }
}

#[test]
fn every_module_has_an_artifact_that_exists() {
    let rows = table();
    let known: BTreeSet<&str> = artifacts::all().map(|artifact| artifact.id).collect();
    let modules: BTreeSet<&str> = rows.iter().map(|row| row.module.as_str()).collect();
    assert_eq!(modules.len(), rows.len(), "a module is there twice");
    // 4 for backups, 24 for both, 11 for file systems (MVT 2026.10.26, `mvt-ios --help`).
    assert_eq!(modules.len(), 4 + 24 + 11);
    for row in &rows {
        assert!(known.contains(row.artifact.as_str()), "{} does not exist", row.artifact);
    }
}

#[test]
fn the_parity_page_is_current() {
    assert!(updating() || is_page_of(&table()), "out of date: run cargo xtask expected");
}

/// Whether the page is what these rows make; written first when that is asked for.
fn is_page_of(rows: &[Row]) -> bool {
    let template = std::fs::read_to_string(folder().join("page.md")).unwrap();
    let page = template.replace("{{records}}", records_table(rows).trim_end());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference/parity-mvt.md");
    if updating() {
        std::fs::write(&path, &page).unwrap();
    }
    std::fs::read_to_string(&path).unwrap() == page
}

fn records_table(rows: &[Row]) -> String {
    let mut text = String::from("| MVT's module | artifact |");
    let mut line = String::from("|---|---|");
    for input in &INPUTS {
        write!(text, " {0}: MVT | ours |", input.name).unwrap();
        line.push_str("---|---|");
    }
    writeln!(text, " why they differ |\n{line}---|").unwrap();
    for row in rows {
        write!(text, "| `{}` | `{}` |", row.module, row.artifact).unwrap();
        for input in &INPUTS {
            match row.records.get(input.name) {
                Some(read) => write!(text, " {} | {} |", read.mvt, read.hoofprint).unwrap(),
                None => text.push_str(" | |"),
            }
        }
        writeln!(text, " {} |", row.why).unwrap();
    }
    text
}

fn table() -> Vec<Row> {
    serde_json::from_slice(&std::fs::read(folder().join("modules.json")).unwrap()).unwrap()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/parity")
}

fn updating() -> bool {
    std::env::var_os("UPDATE_EXPECTED").is_some()
}

fn shared(path: &str) -> Option<PathBuf> {
    let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(path);
    if whole.exists() {
        return Some(whole);
    }
    println!("skipped: ../shared/data/{path} is absent");
    None
}
