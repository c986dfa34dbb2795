//! Every parser and analyser of EC-DIGIT-CSIRC's `sysdiagnose` beside our artifacts, or the reason why there is none.
//! The table is data, in `parity/sysdiagnose.json`; `docs/reference/parity-sysdiagnose.md` is made from it.
#![allow(clippy::disallowed_methods, reason = "reads test data")]

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    path::{Path, PathBuf},
};

use artifacts::Artifact;
use evidence::Source;
use serde::Deserialize;

/// One parser or analyser, and the artifacts that read the same evidence.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: String,
    kind: Kind,
    yields: String,
    /// Identifiers; one that ends in `*` stands for all that begin like it.
    artifacts: Vec<String>,
    remark: String,
    /// Why no artifact reads it.
    why_none: String,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Parser,
    Analyser,
}

#[test]
fn every_parser_and_analyser_has_artifacts_that_read_a_sysdiagnose_or_a_reason() {
    let wrong: Vec<String> = table().iter().flat_map(what_is_wrong).collect();
    assert!(wrong.is_empty(), "{} rows to correct:\n{}", wrong.len(), wrong.join("\n"));
}

fn what_is_wrong(row: &Row) -> Vec<String> {
    let mut wrong = Vec::new();
    if row.artifacts.is_empty() == row.why_none.is_empty() {
        wrong.push(format!("{}: needs artifacts or a reason, not both", row.name));
    }
    for named in &row.artifacts {
        let found: Vec<&Artifact> = match named.strip_suffix('*') {
            Some(start) => artifacts::all().filter(|a| a.id.starts_with(start)).collect(),
            None => artifacts::by_id(named).into_iter().collect(),
        };
        if found.is_empty() {
            wrong.push(format!("{}: {named} does not exist", row.name));
        }
        for artifact in found {
            let reads =
                |source: &Source| matches!(source, Source::Sysdiagnose(_) | Source::UnifiedLog);
            if !artifact.sources.iter().any(reads) {
                wrong.push(format!("{}: {} reads no sysdiagnose", row.name, artifact.id));
            }
        }
    }
    wrong
}

#[test]
fn the_table_is_whole() {
    let rows = table();
    let names: BTreeSet<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names.len(), rows.len(), "a name is there twice");
    let count = |kind| rows.iter().filter(|row| row.kind == kind).count();
    // The files of `src/sysdiagnose/parsers` and `src/sysdiagnose/analysers` that can be called.
    assert_eq!((count(Kind::Parser), count(Kind::Analyser)), (47, 12));
}

#[test]
fn the_sysdiagnose_parity_page_is_current() {
    let rows = table();
    let template = std::fs::read_to_string(folder().join("sysdiagnose.md")).unwrap();
    let page = template
        .replace("{{parsers}}", lines(&rows, Kind::Parser).trim_end())
        .replace("{{analysers}}", lines(&rows, Kind::Analyser).trim_end());
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference/parity-sysdiagnose.md");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let current = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(current == page, "out of date: run cargo xtask expected");
}

fn lines(rows: &[Row], kind: Kind) -> String {
    let mut text = String::from("| theirs | yields | artifacts | remark |\n|---|---|---|---|\n");
    for row in rows.iter().filter(|row| row.kind == kind) {
        let artifacts: Vec<String> = row.artifacts.iter().map(|id| format!("`{id}`")).collect();
        let artifacts = if artifacts.is_empty() { "none".to_owned() } else { artifacts.join(", ") };
        let remark = if row.why_none.is_empty() { &row.remark } else { &row.why_none };
        writeln!(text, "| `{}` | {} | {artifacts} | {remark} |", row.name, row.yields).unwrap();
    }
    text
}

fn table() -> Vec<Row> {
    serde_json::from_slice(&std::fs::read(folder().join("sysdiagnose.json")).unwrap()).unwrap()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/parity")
}
