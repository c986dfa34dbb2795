//! A sysdiagnose with planted traces, and its twin without any.
#![allow(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::print_stdout,
    reason = "writes inputs and reads results"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use device::{Bench, Result, indicators};
use samples::sysdiagnose::{self, HOST, NAME, PROGRAM, Plan};
use serde_json::Value;

use crate::device;

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

/// Every file of records and the findings of a check, by name.
fn told(bench: &Bench, input: &Path) -> BTreeMap<String, String> {
    let result = bench.check(input, &[]);
    let records = fs::read_dir(result.case.join("records")).unwrap().map(|entry| entry.unwrap());
    let mut told: BTreeMap<String, String> = records
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read_to_string(entry.path()).unwrap())
        })
        .collect();
    told.insert("findings".to_owned(), json(&result, "findings.json").to_string());
    fs::remove_dir_all(&result.case).unwrap();
    told
}

#[test]
fn every_container_gives_the_same_records_and_findings() {
    let bench = Bench::new();
    let packed = written(&bench, Plan { planted: true });
    let folder = bench.path("folder");
    for file in sysdiagnose::files(Plan { planted: true }).unwrap() {
        let path = folder.join(NAME).join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &file.bytes).unwrap();
    }
    let expected = told(&bench, &packed);
    assert!(expected.len() > 40, "{:?}", expected.keys());
    samples::archive::tar(&folder, &bench.path(&format!("{NAME}.tar"))).unwrap();
    samples::archive::zip_deflated(&folder, &bench.path(&format!("{NAME}.zip"))).unwrap();
    for input in
        [folder.join(NAME), bench.path(&format!("{NAME}.tar")), bench.path(&format!("{NAME}.zip"))]
    {
        let found = told(&bench, &input);
        let names: Vec<_> =
            expected.keys().filter(|name| found.get(*name) != expected.get(*name)).collect();
        assert!(names.is_empty(), "{}: {names:?} differ", input.display());
        assert_eq!(found.len(), expected.len(), "{}", input.display());
    }
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

/// Writes the files of a fixture, which are hexadecimal: messages and clock into one folder, texts of
/// programs into the other.
fn write_log(messages: &Path, texts: &Path) {
    let fixture = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../artifacts/src/ios/unified_log_messages/messages_that_name_programs.logarchive"
    );
    for (folder, path) in [
        (messages, "Persist/0000000000000001.tracev3"),
        (messages, "timesync/0000000000000001.timesync"),
        (texts, "A1/A1A1A1A1A14A1A8A1AA1A1A1A1A1A1"),
        (texts, "B2/B2B2B2B2B24B2B8B2BB2B2B2B2B2B2"),
    ] {
        let text = fs::read_to_string(format!("{fixture}/{path}.hex")).unwrap();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let bytes = lines.flat_map(|line| line.split_whitespace());
        let bytes: Vec<u8> = bytes.map(|byte| u8::from_str_radix(byte, 16).unwrap()).collect();
        let to = folder.join(path);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, bytes).unwrap();
    }
}

/// A sysdiagnose with a log archive.
fn with_log_archive(bench: &Bench) -> PathBuf {
    let folder = bench.path(NAME);
    let archive = folder.join("system_logs.logarchive");
    write_log(&archive, &archive);
    fs::create_dir_all(folder.join("logs")).unwrap();
    fs::write(archive.join("Info.plist"), "<plist><dict/></plist>").unwrap();
    folder
}

#[test]
fn messages_of_the_unified_log_are_put_together_on_demand() {
    let bench = Bench::new();
    let input = with_log_archive(&bench);
    let without = bench.check(&input, &[]);
    assert!(without.records("ios.unified_log_messages").is_empty());
    let reason = &without.coverage("ios.unified_log_messages")["possible_reason"];
    assert!(reason.as_str().unwrap().contains("--log-messages"), "{reason}");
    fs::remove_dir_all(&without.case).unwrap();
    let with = bench.check(&input, &["--log-messages"]);
    let records = with.records("ios.unified_log_messages");
    assert_eq!(records.len(), 2, "{records:#?}");
    assert_eq!(records[0]["record"]["program_paths"][0], "/private/var/db/exampled");
    assert!(records[0]["content"].is_null(), "words of messages are not kept");
    let rules: Vec<_> = met(&with).into_iter().filter_map(|(_, rule)| rule).collect();
    assert!(rules.contains(&"ios-history-program-among-data".to_owned()), "{rules:?}");
}

#[test]
fn messages_are_put_together_with_the_texts_of_a_shared_cache() {
    let bench = Bench::new();
    let folder = bench.path("shared");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{NAME}.tar.gz"));
    let mut archive = Vec::new();
    sysdiagnose::archive_with(Plan { planted: false }, 0, 1_000_000, &mut archive).unwrap();
    fs::write(&path, archive).unwrap();
    let result = bench.check(&path, &["--log-messages"]);
    let records = result.records("ios.unified_log_messages");
    assert_eq!(records.len(), 50);
    let all_named = records.iter().all(|record| {
        record["record"]["program_paths"][0] == "/private/var/db/shared/exampled"
            && record["record"]["message_kind"] == "program_started"
    });
    assert!(all_named, "{:#?}", records.first());
}

#[test]
fn messages_are_put_together_from_the_folders_of_a_device_too() {
    let bench = Bench::new();
    let folder = bench.path("phone");
    let services = folder.join("System/Library/CoreServices/SpringBoard.app");
    fs::create_dir_all(&services).unwrap();
    fs::create_dir_all(folder.join("private/var/mobile/Library")).unwrap();
    let data = folder.join("private/var/db");
    write_log(&data.join("diagnostics"), &data.join("uuidtext"));
    let shared = data.join("uuidtext/dsc");
    fs::create_dir_all(&shared).unwrap();
    fs::write(shared.join("C3C3C3C3C34C3C8C3CC3C3C3C3C3C3C3"), "texts of a shared cache").unwrap();
    let packed = bench.path("phone.tar.gz");
    samples::archive::tar_gz(&folder, &packed).unwrap();
    let without = bench.check(&folder, &[]);
    assert!(without.records("ios.unified_log_messages").is_empty());
    assert_eq!(without.records("ios.unified_log_binaries").len(), 2);
    for input in [folder, packed] {
        let bench = Bench::new();
        let with = bench.check(&input, &["--log-messages"]);
        let records = with.records("ios.unified_log_messages");
        assert_eq!(records.len(), 2, "{records:#?}");
        assert_eq!(records[0]["record"]["program_paths"][0], "/private/var/db/exampled");
        assert_eq!(records[0]["record"]["logged_at"], "2026-03-12T22:04:06Z");
        let places = &with.coverage("ios.unified_log_messages")["files"];
        assert!(places.to_string().contains("diagnostics/Persist/0000000000000001"), "{places}");
        let read = json(&with, "manifest.json").to_string();
        assert!(read.contains("uuidtext/dsc/C3C3"), "what messages consist of is hashed: {read}");
        let rules: Vec<_> = met(&with).into_iter().filter_map(|(_, rule)| rule).collect();
        assert!(rules.contains(&"ios-history-program-among-data".to_owned()), "{rules:?}");
    }
}

#[test]
fn a_broken_archive_among_crash_reports_costs_only_itself() {
    let bench = Bench::new();
    let pull = bench.path("pull");
    let archive = pull.join(format!("DiagnosticLogs/sysdiagnose/{NAME}.tar.gz"));
    fs::create_dir_all(archive.parent().unwrap()).unwrap();
    fs::write(&archive, [7; 3_000]).unwrap();
    let report = "{\"bug_type\":\"309\",\"app_name\":\"exampled\"}\n{\"procName\":\"exampled\"}";
    fs::write(pull.join("exampled-2026-03-13-000400.ips"), report).unwrap();
    let result = bench.check(&pull, &[]);
    assert_eq!(result.code, 3, "{}", result.stderr);
    assert_eq!(result.records("ios.diagnostic_reports").len(), 1);
    let problems = result.problems();
    assert!(
        problems.iter().any(|told| told.contains("nothing of it was examined")),
        "{problems:?}"
    );
}

#[test]
fn a_broken_archive_alone_is_refused_by_name() {
    let bench = Bench::new();
    let folder = bench.path("alone");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(format!("{NAME}.tar.gz")), [7; 3_000]).unwrap();
    let result = bench.check(&folder, &[]);
    assert_eq!(result.code, 2, "{}", result.stdout);
    assert!(result.stderr.contains(NAME), "{}", result.stderr);
}
