//! Acquisitions of an Android phone with the traces of each family, and their twin without any.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "writes inputs and reads results"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Cursor,
    path::{Path, PathBuf},
};

use device::{Bench, Result, indicators};
use samples::android::{self, Acquisition, Family, Plan};
use serde_json::Value;

use crate::device;

/// Levels above `low`.
const HIGHER: [&str; 3] = ["medium", "high", "critical"];
const KINDS: [Acquisition; 3] =
    [Acquisition::BugReport, Acquisition::AndroidQf, Acquisition::IntrusionLogs];

fn written(bench: &Bench, plan: Plan, kind: Acquisition) -> PathBuf {
    let mut archive = Cursor::new(Vec::new());
    let name = match kind {
        Acquisition::BugReport => {
            android::android_bug_report(plan, 0, &mut archive).unwrap();
            "bugreport-tokay.zip"
        }
        Acquisition::AndroidQf => {
            android::android_qf(plan, 0, &mut archive).unwrap();
            "acquisition.zip"
        }
        Acquisition::IntrusionLogs => {
            android::intrusion_logs(plan, 0, &mut archive).unwrap();
            "Tokay_20260314.zip"
        }
    };
    let path = bench.path(name);
    fs::write(&path, archive.into_inner()).unwrap();
    path
}

fn findings(result: &Result) -> Vec<Value> {
    let text = fs::read(result.case.join("findings.json")).unwrap();
    let json: Value = serde_json::from_slice(&text).unwrap();
    json["findings"].as_array().unwrap().clone()
}

fn higher(findings: &[Value]) -> Vec<&Value> {
    let is_higher = |finding: &&Value| HIGHER.contains(&finding["level"].as_str().unwrap());
    findings.iter().filter(is_higher).collect()
}

/// Every text in a record.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| texts(value, found)),
        Value::Object(fields) => fields.values().for_each(|value| texts(value, found)),
        _ => {}
    }
}

/// The texts of all records of an artifact.
fn told(result: &Result, artifact: &str) -> Vec<String> {
    let path = result.case.join(format!("records/{artifact}.jsonl"));
    let mut found = Vec::new();
    for line in fs::read_to_string(path).unwrap_or_default().lines() {
        texts(&serde_json::from_str(line).unwrap(), &mut found);
    }
    found
}

#[test]
fn every_planted_trace_stands_in_a_record() {
    let bench = Bench::new();
    let mut missing = Vec::new();
    let mut count = 0_usize;
    for family in Family::ALL {
        for kind in KINDS {
            let planted = android::planted(family, kind);
            let input = written(&bench, Plan { planted: Some(family) }, kind);
            let result = bench.check(&input, &[]);
            let mut known: BTreeMap<&str, Vec<String>> = BTreeMap::new();
            for trace in &planted {
                count += 1;
                let told =
                    known.entry(trace.artifact).or_insert_with(|| told(&result, trace.artifact));
                if !told.iter().any(|text| text.contains(&trace.what)) {
                    missing.push(format!("{} {kind:?}: {trace:?}", family.name()));
                }
            }
            fs::remove_dir_all(&result.case).unwrap();
        }
    }
    println!("{count} traces planted, {} not in a record", missing.len());
    assert!(missing.is_empty(), "{} of {count}: {missing:#?}", missing.len());
    assert!(count > 300, "{count}");
}

/// Names of packages as their researchers published them.
const PUBLISHED: [&str; 10] = [
    "com.serv.services",
    "com.accesibilityservice",
    "com.google.android.service",
    "com.android.core",
    "com.elysium.core",
    "com.vodaservices",
    "com.androidservices.support",
    "com.network.android",
    "com.client.appA",
    "sys.base.service",
];

#[test]
fn every_family_is_found_without_and_with_indicators() {
    let bench = Bench::new();
    let patterns: Vec<String> =
        PUBLISHED.iter().map(|package| format!("[app:id = '{package}']")).collect();
    let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
    let feed = indicators(bench.folder.path(), "published.stix2", "Published", &patterns);
    let mut unseen = Vec::new();
    let mut by_name = BTreeSet::new();
    for family in Family::ALL {
        let input = written(&bench, Plan { planted: Some(family) }, Acquisition::AndroidQf);
        let result = bench.check(&input, &["--indicators", feed.to_str().unwrap()]);
        assert!(result.stderr.contains("Read the report before"), "{}", result.stderr);
        let findings = findings(&result);
        let (by_indicator, by_rule): (Vec<_>, Vec<_>) = higher(&findings)
            .into_iter()
            .partition(|finding| finding["basis"]["type"] == "indicator");
        if by_rule.is_empty() {
            unseen.push(family.name());
        }
        if by_indicator.iter().any(|finding| finding["level"] == "critical") {
            by_name.insert(family);
        }
        let titles: BTreeSet<&str> =
            by_rule.iter().map(|finding| finding["title"].as_str().unwrap()).collect();
        println!("{}: {titles:?}", family.name());
        fs::remove_dir_all(&result.case).unwrap();
    }
    assert!(unseen.is_empty(), "no rule met above low: {unseen:?}");
    assert!(by_name.len() >= 6, "{by_name:?}");
}

#[test]
fn the_twin_has_nothing_above_low() {
    let bench = Bench::new();
    let mut found = Vec::new();
    for kind in KINDS {
        let input = written(&bench, Plan { planted: None }, kind);
        let result = bench.check(&input, &[]);
        let said = &result.stderr;
        assert!(said.contains("cannot rule out spyware") && !said.contains("before"), "{said}");
        for finding in higher(&findings(&result)) {
            found.push(format!(
                "{kind:?} {} {}: {} {}",
                finding["level"], finding["title"], finding["provenance"], finding["observed"]
            ));
        }
        fs::remove_dir_all(&result.case).unwrap();
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn what_the_acquisition_itself_did_is_told_as_its_own() {
    let bench = Bench::new();
    let input = written(&bench, Plan { planted: None }, Acquisition::AndroidQf);
    let result = bench.check(&input, &[]);
    // It came over adb, put its collector on the phone, and its computer was accepted.
    let of_adb = ["android.security_events", "android.adb_state"];
    let told: Vec<(String, String)> = findings(&result)
        .iter()
        .filter(|finding| of_adb.contains(&finding["provenance"]["artifact"].as_str().unwrap()))
        .map(|finding| {
            let text = |field: &str| finding[field].as_str().unwrap().to_owned();
            (text("level"), text("title"))
        })
        .collect();
    let session = "The phone was operated over adb around the time of this acquisition";
    assert!(told.contains(&("informational".to_owned(), session.to_owned())), "{told:?}");
    assert!(told.iter().all(|(level, _)| level == "informational"), "{told:?}");
}

/// Every file of records and the findings of a check, by name. The names of the acquisitions are
/// left out.
fn results(bench: &Bench, input: &Path) -> BTreeMap<String, String> {
    let result = bench.check(input, &[]);
    let records = fs::read_dir(result.case.join("records")).unwrap().map(|entry| entry.unwrap());
    let results = records
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read_to_string(entry.path()).unwrap())
        })
        .collect();
    fs::remove_dir_all(&result.case).unwrap();
    results
}

#[test]
fn an_acquisition_is_the_same_as_folder_and_as_archives() {
    let bench = Bench::new();
    let plan = Plan { planted: Some(Family::Stalkerware) };
    let folder = bench.path("acquisition");
    for file in android::android_bug_report_files(plan) {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &file.bytes).unwrap();
    }
    let expected = results(&bench, &folder);
    assert!(expected.len() > 20, "{:?}", expected.keys());
    let (tar, zip) = (bench.path("acquisition.tar"), bench.path("acquisition.zip"));
    samples::archive::tar(&folder, &tar).unwrap();
    samples::archive::zip_deflated(&folder, &zip).unwrap();
    for input in [tar, zip] {
        let found = results(&bench, &input);
        let differ: Vec<_> =
            expected.keys().filter(|name| found.get(*name) != expected.get(*name)).collect();
        assert!(differ.is_empty(), "{}: {differ:?} differ", input.display());
    }
}

#[test]
fn what_lies_together_is_put_together_for_one_device() {
    let bench = Bench::new();
    let plan = Plan { planted: Some(Family::Stalkerware) };
    let input = written(&bench, plan, Acquisition::AndroidQf);
    let result = bench.check(&input, &[]);
    let run: Value =
        serde_json::from_slice(&fs::read(result.case.join("run.json")).unwrap()).unwrap();
    assert_eq!(run["acquisitions"].as_array().unwrap().len(), 3, "{}", run["acquisitions"]);
    let profiles =
        fs::read_to_string(result.case.join("records/android.app_profiles.jsonl")).unwrap();
    let packages: Vec<Value> =
        profiles.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let names: BTreeSet<&str> =
        packages.iter().map(|line| line["record"]["package"].as_str().unwrap()).collect();
    assert_eq!(names.len(), packages.len(), "each app has one profile");
}

#[test]
fn files_are_known_by_their_own_paths_when_several_acquisitions_are_examined() {
    let bench = Bench::new();
    let input = written(&bench, Plan { planted: None }, Acquisition::AndroidQf);
    let result = bench.check(&input, &[]);
    let settings = fs::read_to_string(result.case.join("records/android.settings.jsonl")).unwrap();
    for file in ["settings_global.txt", "settings_secure.txt", "settings_system.txt"] {
        assert!(settings.contains(file), "{file}");
    }
}

#[test]
fn d8_files_at_the_top_of_an_archive_are_read() {
    let bench = Bench::new();
    let input = written(&bench, Plan { planted: None }, Acquisition::AndroidQf);
    let result = bench.check(&input, &[]);
    for (artifact, file) in [
        ("android.files", "files.json"),
        ("android.mounts", "mounts.json"),
        ("android.package_inventory", "packages.json"),
        ("android.processes", "processes.json"),
        ("android.settings", "settings_secure.txt"),
        ("android.system_properties", "getprop.txt"),
    ] {
        let path = result.case.join(format!("records/{artifact}.jsonl"));
        let records = fs::read_to_string(path).unwrap();
        assert!(records.contains(&format!(": {file}\"")), "{artifact}: nothing of {file}");
    }
}

#[test]
fn d9_volumes_of_an_acquisition_and_of_the_report_inside_are_both_kept() {
    let bench = Bench::new();
    let input = written(&bench, Plan { planted: None }, Acquisition::AndroidQf);
    let result = bench.check(&input, &[]);
    let volumes = fs::read_to_string(result.case.join("records/android.mounts.jsonl")).unwrap();
    assert!(volumes.contains(": mounts.json\"") && volumes.contains("/mountinfo\""));
}

#[test]
fn d10_a_check_with_new_indicators_counts_and_tells_what_it_met() {
    let bench = Bench::new();
    let input = written(&bench, Plan { planted: None }, Acquisition::BugReport);
    let count = |result: &Result| {
        let findings = findings(result);
        findings.iter().filter(|finding| finding["basis"]["type"] == "indicator").count()
    };
    let before = bench.check(&input, &[]);
    assert_eq!(count(&before), 0);
    fs::remove_dir_all(&before.case).unwrap();
    let patterns = ["[app:id = 'com.x8bit.bitwarden']"];
    let feed = indicators(bench.folder.path(), "new.stix2", "New", &patterns);
    let after = bench.check(&input, &["--indicators", feed.to_str().unwrap()]);
    assert_eq!(after.code, 1);
    assert!(count(&after) > 0);
}

#[test]
fn f17_a_check_of_one_artifact_reads_nothing_else_of_what_lies_inside_either() {
    let bench = Bench::new();
    let input = written(&bench, Plan { planted: None }, Acquisition::AndroidQf);
    let result = bench.check(&input, &["--artifact", "android.mounts"]);
    let kept = fs::read_dir(result.case.join("records")).unwrap();
    let kept: Vec<_> = kept.map(|file| file.unwrap().file_name()).collect();
    assert_eq!(kept, ["android.mounts.jsonl"]);
    let volumes = fs::read_to_string(result.case.join("records/android.mounts.jsonl")).unwrap();
    assert!(volumes.contains("/mountinfo\""), "also of the report inside");
    let coverage = fs::read_to_string(result.case.join("coverage.json")).unwrap();
    let coverage: Value = serde_json::from_str(&coverage).unwrap();
    let artifacts = coverage["coverage"].as_array().unwrap().iter().map(|line| &line["artifact"]);
    assert!(artifacts.clone().count() > 0 && artifacts.clone().all(|id| id == "android.mounts"));
    let run = fs::read_to_string(result.case.join("run.json")).unwrap();
    assert!(run.contains("Nothing was examined but what was asked for: android.mounts."));
    fs::remove_dir_all(&result.case).unwrap();
    let refused = bench.check(&input, &["--artifact", "android.mount"]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("hoofprint explain"), "{}", refused.stderr);
}
