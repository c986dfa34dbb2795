//! The parts for experts of cases that want to break the page: hostile in every field, or far too large.

use std::sync::Arc;

use jiff::ToSpan as _;
use model::{
    AppProfile, Basis, EvidenceDigest, Finding, Location, Observed, Outcome, Problem, ProblemKind,
    Program, Results, RunRecord, Strength, UnreadFile,
};
use parts::{
    HOSTILE, assert_inert, assert_says, assert_well_formed, entry, page, part, section, text,
};
use report::Language;
use results::{Streams, at, found, mixed, nothing_found, published};
use serde_json::json;

use crate::{parts, results};

/// A finding with something hostile in every field.
fn spoil(finding: &mut Finding) {
    let bad = || HOSTILE.to_owned();
    finding.title = bad();
    finding.meaning = bad();
    finding.id = bad();
    finding.observed = Observed { field: bad(), value: bad() };
    finding.provenance.file = Arc::from(HOSTILE);
    finding.provenance.at = Location::Key(bad());
    finding.ordinary_explanations = vec![bad()];
    finding.next_steps = vec![bad()];
    finding.references = vec![bad()];
    finding.record =
        json!({HOSTILE: HOSTILE, "list": [HOSTILE, {"x": HOSTILE}], "artifacts": [HOSTILE]});
    for place in &mut finding.together_with {
        place.file = Arc::from(HOSTILE);
        place.at = Location::Key(bad());
    }
    match &mut finding.basis {
        Basis::Indicator(basis) => {
            for text in [&mut basis.value, &mut basis.kind, &mut basis.how] {
                *text = bad();
            }
            basis.campaigns = vec![bad()];
            basis.feeds = vec![bad()];
            basis.not_compared = vec![bad()];
        }
        Basis::Rule(basis) => {
            basis.rule = bad();
            basis.title = bad();
        }
    }
}

/// The same for what is told of the check.
fn spoil_run(run: &mut RunRecord) {
    let bad = || HOSTILE.to_owned();
    run.version = bad();
    run.warnings = vec![bad()];
    run.options = json!({HOSTILE: HOSTILE});
    run.acquisitions[0].name = bad();
    run.acquisitions[0].kind = bad();
    run.acquisitions[0].device.model = Some(bad());
    run.indicators.sha256 = bad();
    run.indicators.feeds[0].name = bad();
    run.indicators.feeds[0].sha256 = bad();
    run.indicators.feeds[0].skipped = vec![(bad(), 1)];
    run.rules.sha256 = bad();
    run.rules.rejected = vec![(bad(), bad())];
}

/// A case with something hostile in every field that evidence, lists or rules fill.
fn hostile() -> (Results, Streams) {
    let bad = || HOSTILE.to_owned();
    let mut results = mixed();
    results.findings.iter_mut().for_each(spoil);
    for problem in &mut results.problems {
        problem.message = bad();
        problem.file = Some(Arc::from(HOSTILE));
        problem.at = Location::Key(bad());
    }
    for covered in &mut results.coverage {
        covered.note = Some(bad());
        covered.looked_for = vec![bad()];
    }
    results.programs = vec![Program {
        name: bad(),
        path: Some(bad()),
        resembles: Some(bad()),
        disagreements: vec![bad()],
        ..Program::default()
    }];
    results.apps = vec![AppProfile {
        package: bad(),
        label: Some(bad()),
        installer: Some(bad()),
        sideloaded: Some(true),
        ..AppProfile::default()
    }];
    results.unread = vec![UnreadFile { acquisition: bad(), path: bad(), size: 1 }];
    results.read = vec![EvidenceDigest {
        acquisition: bad(),
        path: Arc::from(HOSTILE),
        size: 1,
        sha256: Some(bad()),
    }];
    spoil_run(&mut results.run);
    let mut streams = Streams::default();
    let mut one = entry(at("2021-07-18T14:40:00Z"), HOSTILE);
    for text in [&mut one.meaning, &mut one.artifact, &mut one.file, &mut one.position] {
        *text = bad();
    }
    streams.entries = vec![one];
    streams.add(
        "ios.data_usage",
        json!({"record": "process", "process": HOSTILE, "process_record": HOSTILE, "wifi_in": 1}),
    );
    streams.add(
        "android.dns_events",
        json!({"package": HOSTILE, "hostname": HOSTILE, "occurred_at": HOSTILE}),
    );
    (results, streams)
}

#[test]
fn hostile_text_in_every_field_stays_text() {
    let (results, streams) = hostile();
    for language in Language::ALL {
        let page = parts::page_in(language, &results, &streams);
        assert_inert(&page);
    }
    let page = page(&results, &streams);
    for id in [
        "analyst-findings",
        "analyst-timeline",
        "analyst-programs",
        "analyst-network",
        "analyst-apps",
        "analyst-coverage",
        "analyst-problems",
        "analyst-unread",
        "analyst-feeds",
    ] {
        let html = section(part(&page, "analyst"), id);
        assert!(html.contains("[U+202E]moc.live"), "{id} shows what was given to it");
    }
}

#[test]
fn a_very_long_text_is_shortened_and_counted() {
    let mut results = found(Strength::Exposed);
    results.findings[0].observed.value =
        format!("https://a.example/{}/the-end", "x".repeat(10_000_000));
    let page = page(&results, &Streams::default());
    assert!(page.len() < 200_000, "{} bytes", page.len());
    assert_says(&text(part(&page, "analyst")), &["hxxps://a[.]example/xxx", "xx/the-end"]);
    assert_says(&text(part(&page, "court")), &["shortened in"]);
}

/// Many findings, of which those that are shown are long.
fn many_findings(long: &str) -> Vec<Finding> {
    let one = published(Strength::Exposed, 1);
    (0..100_000_i64)
        .map(|id| {
            // What is shown is long; the rest would only take time.
            let long = if id < 300 { long } else { "short" };
            let mut finding = one.clone();
            finding.provenance.at = Location::Offset(id.unsigned_abs());
            finding.observed.value = format!("https://number-{id:06}.example.com/{long}");
            finding.at =
                Some(at("2021-07-18T14:00:00Z").checked_add(id.saturating_mul(5).hours()).unwrap());
            if id < 300 {
                finding.record =
                    (0..60).map(|field| (format!("field_{field}"), json!(long))).collect();
                let texts: Vec<String> = (0..20).map(|text| format!("{text} {long}")).collect();
                finding.ordinary_explanations = texts.clone();
                finding.next_steps = texts.clone();
                finding.references = texts;
            }
            finding
        })
        .collect()
}

/// A hundred thousand of everything, each long and dear to escape.
fn large() -> (Results, Streams) {
    let mut results = nothing_found();
    results.run.outcome = Outcome::Findings;
    let long = format!("<&\"'>\u{202E}{}", "<".repeat(2000));
    results.findings = many_findings(&long);
    let mut strongest = published(Strength::Executed, 1);
    strongest.observed.value = "the strongest".to_owned();
    results.findings.push(strongest);
    let file: Arc<str> = Arc::from(long.as_str());
    results.problems = (0..100_000)
        .map(|number| Problem {
            kind: ProblemKind::Unreadable,
            artifact: Some("ios.messages"),
            file: Some(Arc::clone(&file)),
            at: Location::Offset(number),
            message: format!(
                "problem {number:06} {}",
                if number < 300 { long.as_str() } else { "" }
            ),
        })
        .collect();
    results.programs = (0..3000)
        .map(|number| Program { name: format!("{number}{long}"), ..Program::default() })
        .collect();
    results.apps = (0..3000)
        .map(|number| AppProfile { package: format!("{number}{long}"), ..AppProfile::default() })
        .collect();
    results.read = (0..3000_u64)
        .map(|number| EvidenceDigest {
            acquisition: "a".to_owned(),
            path: Arc::from(format!("{number}{long}")),
            size: number,
            sha256: None,
        })
        .collect();
    let entries = (0..100_000_i64)
        .map(|id| {
            entry(
                at("2021-07-18T14:00:00Z").checked_add(id.saturating_mul(60).seconds()).unwrap(),
                &long,
            )
        })
        .collect();
    (results, Streams { entries, ..Streams::default() })
}

#[test]
fn a_hundred_thousand_findings_and_problems_make_a_page_of_less_than_two_megabytes() {
    let (results, streams) = large();
    let page = page(&results, &streams);
    assert!(page.len() < 2_000_000, "{} bytes", page.len());
    assert_well_formed(&page);
    let analyst = part(&page, "analyst");
    let first = analyst.split("<article").nth(1).unwrap();
    assert!(first.contains("the strongest"), "the most urgent comes first");
    // What the page says it leaves out, and what it shows, is all that there is.
    let shown = analyst.matches("<article").count();
    let left = 100_001 - shown;
    let left =
        format!("{},{:03} more groups of findings are not shown here", left / 1000, left % 1000);
    assert_says(&text(analyst), &[&left, "They are in findings.json."]);
    let problems = section(analyst, "analyst-problems");
    let rows = problems.matches("<tr role=\"row\"><td").count();
    let left = 100_000 - rows;
    assert_says(
        &text(problems),
        &[&format!(
            "{},{:03} more rows are not shown here. They are in coverage.json.",
            left / 1000,
            left % 1000
        )],
    );
    assert_says(
        &text(part(&page, "court")),
        &["rows were left out", "coverage.json", "timeline.jsonl", "manifest.json"],
    );
}
