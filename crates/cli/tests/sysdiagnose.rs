//! A sysdiagnose with planted traces, and its twin without any.
#![cfg(test)]
#![allow(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::print_stdout,
    reason = "writes inputs and reads results"
)]

mod device;

use std::{collections::BTreeSet, fs, path::PathBuf};

use device::{Bench, Result, indicators};
use samples::sysdiagnose::{self, HOST, NAME, PROGRAM, Plan};
use serde_json::Value;

/// Levels above `low`.
const HIGHER: [&str; 3] = ["medium", "high", "critical"];

fn written(bench: &Bench, plan: Plan) -> PathBuf {
    let folder = bench.path(if plan.planted { "planted" } else { "twin" });
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{NAME}.tar.gz"));
    let mut archive = Vec::new();
    sysdiagnose::archive(plan, 0, &mut archive).unwrap();
    fs::write(&path, archive).unwrap();
    path
}

fn checked(plan: Plan, with_indicators: bool) -> (Result, Bench) {
    let bench = Bench::new();
    let input = written(&bench, plan);
    let name = PROGRAM.rsplit('/').next().unwrap();
    let patterns =
        [format!("[process:name = '{name}']"), format!("[domain-name:value = '{HOST}']")];
    let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
    let feed = indicators(bench.folder.path(), "lanternfish.stix2", "Lanternfish", &patterns);
    let further: &[&str] =
        if with_indicators { &["--indicators", feed.to_str().unwrap()] } else { &[] };
    let result = bench.check(&input, further);
    (result, bench)
}

fn json(result: &Result, name: &str) -> Value {
    serde_json::from_slice(&fs::read(result.case.join(name)).unwrap()).unwrap()
}

/// Artifact and rule of each finding; without a rule where an indicator was met.
fn met(result: &Result) -> BTreeSet<(String, Option<String>)> {
    let findings = json(result, "findings.json");
    let findings = findings["findings"].as_array().unwrap();
    let rules: Vec<_> = detections::RuleSet::builtin()
        .all()
        .map(|info| (info.id.clone(), info.name.clone()))
        .collect();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let key = |finding: &Value| {
        let rule = finding["basis"]["rule"].as_str().map(|id| {
            let known = rules.iter().find(|(known, _)| known == id);
            known.and_then(|(_, name)| name.clone()).unwrap_or_else(|| id.to_owned())
        });
        (text(&finding["provenance"]["artifact"]), rule)
    };
    findings.iter().map(key).collect()
}

#[test]
fn every_planted_trace_is_found() {
    let (result, _bench) = checked(Plan { planted: true }, true);
    assert_eq!(result.code, 1, "{}", result.stderr);
    let met = met(&result);
    let planted = sysdiagnose::planted();
    let missing: Vec<_> = planted
        .iter()
        .filter(|trace| {
            let key = (trace.artifact.to_owned(), trace.rule.map(str::to_owned));
            !met.contains(&key)
        })
        .collect();
    println!("{} traces planted, {} not found", planted.len(), missing.len());
    assert!(missing.is_empty(), "not found: {missing:#?}\nfound: {met:#?}");
    assert!(planted.len() > 20, "{}", planted.len());
}

#[test]
fn the_twin_has_nothing_above_low() {
    let (result, _bench) = checked(Plan { planted: false }, true);
    let findings = json(&result, "findings.json");
    let higher: Vec<&Value> = findings["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| HIGHER.contains(&finding["level"].as_str().unwrap()))
        .collect();
    assert!(higher.is_empty(), "{higher:#?}");
    let coverage = json(&result, "coverage.json");
    let unread = coverage["problems"].as_array().unwrap();
    let unread: Vec<_> = unread.iter().filter(|problem| problem["kind"] == "unreadable").collect();
    assert!(unread.is_empty(), "{unread:#?}");
}

#[test]
fn the_history_puts_all_sources_together() {
    let (result, _bench) = checked(Plan { planted: true }, false);
    let lines = fs::read_to_string(result.case.join("records/ios.process_history.jsonl")).unwrap();
    let programs: Vec<Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let planted = programs.iter().find(|line| line["record"]["path"] == PROGRAM).unwrap();
    let artifacts = planted["record"]["artifacts"].as_array().unwrap();
    assert!(artifacts.len() >= 4, "{planted:#}");
    assert!(planted["record"]["last_at"].is_string(), "{planted:#}");
    let report = fs::read_to_string(result.case.join("report.html")).unwrap();
    assert!(report.contains("Programs that were seen"));
}

#[test]
fn coverage_lists_what_no_artifact_read() {
    let (result, _bench) = checked(Plan { planted: false }, false);
    let coverage = json(&result, "coverage.json");
    let unread = coverage["unread"].as_array().unwrap();
    assert!(!unread.is_empty());
    let whole = |file: &Value| file["path"].is_string() && file["size"].is_u64();
    assert!(unread.iter().all(whole), "{unread:?}");
}
