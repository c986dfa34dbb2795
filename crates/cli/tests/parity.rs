//! Every module of MVT beside our artifact: the same records, or a reason. The tables are data, in
//! `parity/*.json`; `docs/reference/parity-mvt.md` and `parity-mvt-android.md` are made from them.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "reads test data and says which tests were skipped"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::{Path, PathBuf},
};

use device::{Bench, Result, shared, updating};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::device;

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

const IOS_INPUTS: [Input; 3] = [
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

const ANDROID_INPUTS: [Input; 5] = [
    Input {
        name: "excerpt of a report",
        path: "android/mvt/android_data/bugreport",
        golden: "bugreport_dir",
    },
    Input { name: "AndroidQF", path: "android/mvt/androidqf", golden: "androidqf" },
    Input {
        name: "synthetic report",
        path: "golden/mvt/_fixtures/synth/bugreport_synth.zip",
        golden: "synth_bugreport",
    },
    Input {
        name: "synthetic AndroidQF",
        path: "golden/mvt/_fixtures/synth/androidqf_synth",
        golden: "synth_androidqf_dir_iocs",
    },
    Input {
        name: "synthetic Intrusion Logs",
        path: "golden/mvt/_fixtures/synth/intrusion_logs",
        golden: "synth_intrusion_dir",
    },
];

/// A page, with what it is made from.
struct Page {
    /// The table, in `parity`.
    table: &'static str,
    /// The text around it, in `parity`.
    template: &'static str,
    /// The page, in `docs/reference`.
    output: &'static str,
    inputs: &'static [Input],
    /// Modules that MVT 2026.10.26 has.
    modules: usize,
}

const PAGES: [Page; 2] = [
    Page {
        table: "modules.json",
        template: "page.md",
        output: "parity-mvt.md",
        inputs: &IOS_INPUTS,
        // 4 for backups, 24 for both, 11 for file systems (`mvt-ios --help`).
        modules: 4 + 24 + 11,
    },
    Page {
        table: "android_modules.json",
        template: "android_page.md",
        output: "parity-mvt-android.md",
        inputs: &ANDROID_INPUTS,
        // 16 for bug reports, 8 for AndroidQF of which two have names of their own only in part, 1
        // for backups, 3 for Intrusion Logs; both modules for mounts write one file.
        modules: 27,
    },
];

#[test]
fn each_artifact_reads_as_many_records_as_mvt_or_the_page_says_why() {
    for page in PAGES {
        compare_page(&page);
    }
}

fn compare_page(page: &Page) {
    let mut rows = table(page);
    for input in page.inputs {
        let (Some(path), Some(golden)) =
            (shared(input.path), shared(&format!("golden/mvt/{}", input.golden)))
        else {
            continue;
        };
        let bench = Bench::new();
        let result = bench.check(&path, &[]);
        for row in &mut rows {
            compare(row, input, &golden, &result);
        }
    }
    if updating() {
        let text = serde_json::to_string_pretty(&rows).unwrap();
        std::fs::write(folder().join(page.table), text + "\n").unwrap();
    }
    // Made here too, from the numbers that were just counted.
    assert!(is_page_of(page, &rows), "out of date: run cargo xtask expected");
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
    let known: BTreeSet<&str> = artifacts::all().map(|artifact| artifact.id).collect();
    for page in PAGES {
        let rows = table(&page);
        let modules: BTreeSet<&str> = rows.iter().map(|row| row.module.as_str()).collect();
        assert_eq!(modules.len(), rows.len(), "a module is there twice");
        assert_eq!(modules.len(), page.modules, "{}", page.table);
        for row in &rows {
            let is_known = known.contains(row.artifact.as_str());
            assert!(is_known || !row.why.is_empty(), "{} does not exist", row.artifact);
        }
    }
}

#[test]
fn the_parity_page_is_current() {
    for page in PAGES {
        let is_current = updating() || is_page_of(&page, &table(&page));
        assert!(is_current, "{} is out of date: run cargo xtask expected", page.output);
    }
}

/// Whether the page is what these rows make; written first when that is asked for.
fn is_page_of(made: &Page, rows: &[Row]) -> bool {
    let template = std::fs::read_to_string(folder().join(made.template)).unwrap();
    let page = template.replace("{{records}}", records_table(made, rows).trim_end());
    let reference = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference");
    let path = reference.join(made.output);
    if updating() {
        std::fs::write(&path, &page).unwrap();
    }
    std::fs::read_to_string(&path).unwrap() == page
}

fn records_table(page: &Page, rows: &[Row]) -> String {
    let mut text = String::from("| MVT's module | artifact |");
    let mut line = String::from("|---|---|");
    for input in page.inputs {
        write!(text, " {0}: MVT | ours |", input.name).unwrap();
        line.push_str("---|---|");
    }
    writeln!(text, " why they differ |\n{line}---|").unwrap();
    for row in rows {
        write!(text, "| `{}` | `{}` |", row.module, row.artifact).unwrap();
        for input in page.inputs {
            match row.records.get(input.name) {
                Some(read) => write!(text, " {} | {} |", read.mvt, read.hoofprint).unwrap(),
                None => text.push_str(" | |"),
            }
        }
        writeln!(text, " {} |", row.why).unwrap();
    }
    text
}

fn table(page: &Page) -> Vec<Row> {
    serde_json::from_slice(&std::fs::read(folder().join(page.table)).unwrap()).unwrap()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/parity")
}
