//! The published schemas hold for what a case really contains.
#![cfg(test)]
#![allow(clippy::disallowed_methods, reason = "reads the schemas and what the case wrote")]

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use case::{CaseFolder, Digest, ReadError, ReadFile, SCHEMA, SealedCase};
use jiff::Timestamp;
use jsonschema::Validator;
use model::{
    AcquisitionSummary, Basis, Canary, CaseStreams, Confidence, Coverage, CoverageState,
    DeviceDigest, DeviceSummary, FeedSummary, Finding, IdentifierKind, IndicatorBasis,
    IndicatorSetSummary, Level, Location, Observed, Outcome, Problem, ProblemKind, Provenance,
    Record, RuleBasis, RuleSetSummary, RunRecord, Strength, TimelineEvent, UnreadFile,
};
use serde_json::{Value, json};

fn locations() -> [Location; 7] {
    [
        Location::File,
        Location::Line(3),
        Location::Offset(4096),
        Location::Row { table: "message", id: -1 },
        Location::EarlierRow { table: "message", id: -1, commit: 0 },
        Location::EarlierRow { table: "message", id: 7, commit: 3 },
        Location::Key("a/b".to_owned()),
    ]
}

fn place(at: Location) -> Provenance {
    Provenance { artifact: "ios.messages", file: Arc::from("HomeDomain/sms.db"), at }
}

fn instant() -> Timestamp {
    "2021-10-18T14:38:10.5Z".parse().unwrap()
}

fn findings() -> Vec<Finding> {
    let finding = |basis, at: Option<Timestamp>, location: Location| Finding {
        id: "f-1".to_owned(),
        level: Level::High,
        strength: Strength::Exposed,
        title: "a link".to_owned(),
        basis,
        provenance: place(location.clone()),
        at,
        observed: Observed { field: "links".to_owned(), value: "https://a.b".to_owned() },
        meaning: "it means".to_owned(),
        ordinary_explanations: vec!["a forward".to_owned()],
        next_steps: vec!["ask".to_owned()],
        references: vec!["https://c.d".to_owned()],
        record: json!({"sender": null}),
        together_with: if at.is_some() { vec![place(location)] } else { Vec::new() },
    };
    let indicator = Basis::Indicator(IndicatorBasis {
        value: "a.b".to_owned(),
        kind: "domain".to_owned(),
        how: "exact".to_owned(),
        campaigns: vec!["a campaign".to_owned()],
        feeds: vec!["a.stix2".to_owned()],
        part_of_combined: true,
        not_compared: vec!["a part".to_owned()],
        valid_until: Some(instant()),
    });
    let rule = Basis::Rule(RuleBasis {
        rule: "a-rule".to_owned(),
        title: "a rule".to_owned(),
        correlation: true,
        file: "rules/a_rule.yml".to_owned(),
        sha256: Some("ab".repeat(32)),
    });
    let mut findings: Vec<Finding> = locations()
        .into_iter()
        .map(|location| finding(indicator.clone(), Some(instant()), location))
        .collect();
    findings.push(finding(rule, None, Location::File));
    findings
}

fn coverage() -> Vec<Coverage> {
    use CoverageState::{Absent, Empty, Examined, Partial, Unreadable};
    let covered = |state| Coverage {
        artifact: "ios.messages",
        title: "Messages",
        state,
        files: vec![Arc::from("HomeDomain/sms.db")],
        records: 1,
        observables: 2,
        problems: 3,
        earliest_at: (state == Examined).then(instant),
        latest_at: (state == Examined).then(instant),
        tested: Some(Confidence::Specification),
        looked_for: vec!["HomeDomain/Library/SMS/sms.db".to_owned()],
        acquisition: (state == Absent).then(|| "backup".to_owned()),
        possible_reason: (state == Absent).then(|| "not in a backup".to_owned()),
        note: None,
    };
    [Absent, Empty, Examined, Partial, Unreadable].map(covered).to_vec()
}

fn problems() -> Vec<Problem> {
    let problem = |kind, artifact, file: Option<&str>| Problem {
        kind,
        artifact,
        file: file.map(Arc::from),
        at: Location::Offset(12),
        message: "cut off; the rest is missing".to_owned(),
    };
    vec![
        problem(ProblemKind::Unreadable, Some("ios.messages"), Some("sms.db")),
        problem(ProblemKind::Integrity, None, Some("sms.db")),
        problem(ProblemKind::Notice, None, None),
    ]
}

fn unread() -> Vec<UnreadFile> {
    vec![UnreadFile { acquisition: "backup".to_owned(), path: "a/b".to_owned(), size: 7 }]
}

fn run() -> RunRecord {
    RunRecord {
        schema: SCHEMA,
        version: "0.1.0".to_owned(),
        started_at: instant(),
        options: json!({"jobs": 2}),
        acquisitions: vec![AcquisitionSummary {
            name: "backup".to_owned(),
            kind: "iOS backup (folder)".to_owned(),
            encrypted: true,
            lacks: Some("a part"),
            device: DeviceSummary {
                platform: Some("iOS".to_owned()),
                acquired_at: Some(instant()),
                ..DeviceSummary::default()
            },
            device_digests: vec![DeviceDigest {
                kind: IdentifierKind::Serial,
                digest: "0c".repeat(16),
            }],
        }],
        indicators: IndicatorSetSummary {
            indicators: 1,
            sha256: "0a".repeat(32),
            feeds: vec![FeedSummary {
                name: "a.stix2".to_owned(),
                format: "STIX 2".to_owned(),
                sha256: "0b".repeat(32),
                loaded: 1,
                skipped: vec![("unknown kind".to_owned(), 2)],
                notes: vec!["marked TLP:GREEN".to_owned()],
            }],
        },
        rules: RuleSetSummary {
            rejected: vec![("a.yml".to_owned(), "no title".to_owned())],
            ..RuleSetSummary::default()
        },
        canary: Canary { indicator_met: true, rule_matched: true },
        fail_on: Level::Medium,
        outcome: Outcome::Findings,
        warnings: vec!["a warning".to_owned()],
    }
}

#[derive(serde::Serialize)]
struct Note {
    sender: &'static str,
}

impl Record for Note {
    fn content(&self) -> Vec<(&'static str, &str)> {
        vec![("text", "words")]
    }
}

fn full_case(parent: &Path, consent: Option<&Value>) -> PathBuf {
    let folder = CaseFolder::create(parent.join("case")).unwrap();
    let path = folder.path().to_owned();
    let mut records = folder.records("ios.messages", 0).unwrap();
    let mut sink = folder.timeline().sink();
    for (location, include_content) in locations().into_iter().zip([true, false].iter().cycle()) {
        records.write(&place(location.clone()), &Note { sender: "a" }, *include_content).unwrap();
        let event = TimelineEvent { at: instant(), meaning: "received", summary: "a".to_owned() };
        sink.add(&place(location), &event).unwrap();
    }
    drop((records, sink));
    folder.write_findings(&findings()).unwrap();
    folder.write_coverage(&coverage(), &problems(), &unread()).unwrap();
    folder.write_run(&run()).unwrap();
    folder.write_consent(consent).unwrap();
    let read = |path: &str, sha256| ReadFile {
        acquisition: "backup".to_owned(),
        path: Arc::from(path),
        size: 3,
        sha256,
    };
    folder.seal(vec![read("a", Some(Digest::of(b"abc"))), read("b", None)]).unwrap();
    path
}

fn schema(name: &str) -> Validator {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference/schemas");
    let text = fs::read_to_string(root.join(format!("{name}.schema.json"))).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    assert!(jsonschema::meta::is_valid(&schema), "{name} is no schema");
    assert!(text.contains("hoofprint-case/1"), "{name} has no version");
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

fn document(path: &Path, name: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(path.join(name)).unwrap()).unwrap()
}

fn lines(path: &Path, name: &str) -> Vec<Value> {
    let text = fs::read_to_string(path.join(name)).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn assert_valid(validator: &Validator, value: &Value, name: &str) {
    let errors: Vec<String> =
        validator.iter_errors(value).map(|error| format!("{error}")).collect();
    assert!(errors.is_empty(), "{name}: {errors:?}\n{value:#}");
}

#[test]
fn every_json_file_of_a_case_meets_its_schema() {
    let parent = tempfile::tempdir().unwrap();
    let path = full_case(parent.path(), Some(&json!({"who": "the owner"})));
    for name in ["findings", "coverage", "days", "run", "consent", "manifest"] {
        assert_valid(&schema(name), &document(&path, &format!("{name}.json")), name);
    }
    for (name, file) in [("record", "records/ios.messages.jsonl"), ("timeline", "timeline.jsonl")] {
        let lines = lines(&path, file);
        assert_eq!(lines.len(), 7);
        for line in &lines {
            assert_valid(&schema(name), line, name);
        }
    }
    let all: Vec<_> = fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(all.len(), 9, "a new file needs a schema and a test: {all:?}");
}

#[test]
fn a_case_without_consent_says_so() {
    let parent = tempfile::tempdir().unwrap();
    let path = full_case(parent.path(), None);
    let consent = document(&path, "consent.json");
    assert_valid(&schema("consent"), &consent, "consent");
    assert_eq!(consent["given"], false);
    assert_eq!(consent["record"], Value::Null);
}

#[test]
fn the_schemas_refuse_what_they_do_not_describe() {
    let parent = tempfile::tempdir().unwrap();
    let path = full_case(parent.path(), None);
    for name in ["findings", "coverage", "days", "run", "consent", "manifest"] {
        let mut value = document(&path, &format!("{name}.json"));
        value["unheard_of"] = json!(1);
        assert!(!schema(name).is_valid(&value), "{name} takes an unknown field");
        let mut value = document(&path, &format!("{name}.json"));
        value["schema"] = json!("hoofprint-case/2");
        assert!(!schema(name).is_valid(&value), "{name} takes another version");
    }
    let mut finding = document(&path, "findings.json");
    finding["findings"][0]["level"] = json!("severe");
    assert!(!schema("findings").is_valid(&finding));
    let mut finding = document(&path, "findings.json");
    finding["findings"][0]["provenance"]["at"] = json!({"line": "three"});
    assert!(!schema("findings").is_valid(&finding));
    let mut event = lines(&path, "timeline.jsonl").remove(0);
    event["datetime"] = json!("2021-10-18 14:38:10");
    assert!(!schema("timeline").is_valid(&event), "an instant without its zone");
    let mut record = lines(&path, "records/ios.messages.jsonl").remove(0);
    record["at"] = json!("row 3");
    assert!(!schema("record").is_valid(&record));
}

#[test]
fn a_case_is_read_back_as_it_was_written() {
    let parent = tempfile::tempdir().unwrap();
    let path = full_case(parent.path(), Some(&json!({"who": "the owner"})));
    let case = SealedCase::open(&path).unwrap();
    let results = case.results().unwrap();
    assert_eq!(results.findings, findings());
    assert_eq!(results.coverage, coverage());
    assert_eq!(results.problems, problems());
    assert_eq!(results.unread, unread());
    assert_eq!(results.run, run());
    assert!(results.consent_given);
    assert_eq!(
        results.days.iter().map(|day| (day.artifact, day.events)).collect::<Vec<_>>(),
        [("ios.messages", 7)]
    );
    assert_eq!(results.read.len(), 2);
    assert_eq!(case.streams().artifacts(), ["ios.messages"]);
    let records = case.streams().records("ios.messages").unwrap();
    let records: Vec<_> = records.map(Result::unwrap).collect();
    // Locations sort as the timeline does, the records as they were written.
    assert_eq!(records.iter().map(|record| record.at.clone()).collect::<Vec<_>>(), locations());
    assert_eq!(records[0].record["sender"], "a");
    assert_eq!(case.streams().records("ios.calls").unwrap().count(), 0);
}

#[test]
fn a_window_of_the_timeline_is_found_without_reading_it_all() {
    let parent = tempfile::tempdir().unwrap();
    let folder = CaseFolder::create(parent.path().join("case")).unwrap();
    let mut sink = folder.timeline().sink();
    let second = |second: i64| Timestamp::from_second(second).unwrap();
    // Thousands of one instant: more than are read one after the other.
    let seconds: Vec<i64> = (0..20_000_i64)
        .map(|number| number / 2)
        .map(|at| if (2_000..7_000).contains(&at) { 2_000 } else { at })
        .collect();
    for (number, at) in (0_u64..).zip(&seconds) {
        let summary = "x".repeat(usize::try_from(number % 50).unwrap());
        let event = TimelineEvent { at: second(*at), meaning: "received", summary };
        sink.add(&place(Location::Line(number)), &event).unwrap();
    }
    drop(sink);
    let days = folder.join().unwrap();
    assert_eq!(days.iter().map(|day| day.events).sum::<u64>(), 20_000);
    let streams = folder.streams();
    let windows =
        [(0, 0), (17, 29), (2_000, 2_000), (1_999, 7_003), (9_998, 12_000), (10_000, 12_000)];
    for (first, last) in windows {
        let entries = streams.entries(Some(second(first)), Some(second(last))).unwrap();
        let met: Vec<i64> = entries.map(|entry| entry.unwrap().at.as_second()).collect();
        let within = seconds.iter().filter(|at| (first..=last).contains(*at));
        assert_eq!(met, within.copied().collect::<Vec<_>>(), "{first} to {last}");
    }
    assert_eq!(streams.entries(None, None).unwrap().count(), 20_000);
}

#[test]
fn nothing_is_read_from_a_case_that_was_changed() {
    let parent = tempfile::tempdir().unwrap();
    let path = full_case(parent.path(), None);
    fs::write(path.join("report.pdf"), "printed later").unwrap();
    SealedCase::open(&path).unwrap();
    let findings = fs::read_to_string(path.join("findings.json")).unwrap();
    fs::write(path.join("findings.json"), findings.replace("\"high\"", "\"info\"")).unwrap();
    let refused = SealedCase::open(&path).unwrap_err();
    assert!(matches!(refused, ReadError::Changed { .. }), "{refused}");
    assert!(refused.to_string().contains("findings.json"), "{refused}");
    let no_case = SealedCase::open(parent.path()).unwrap_err();
    assert!(no_case.to_string().contains("hoofprint check"), "{no_case}");
}
