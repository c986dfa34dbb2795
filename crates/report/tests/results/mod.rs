//! Results of checks that never were, for the tests and the example.
#![allow(dead_code, reason = "each user takes what it needs")]

use std::sync::Arc;

use jiff::Timestamp;
use model::{
    AcquisitionSummary, Basis, Canary, CaseStreams, Confidence, Coverage, CoverageState,
    DeviceSummary, Entries, FeedSummary, Finding, IndicatorBasis, IndicatorSetSummary, Level,
    Location, Observed, Outcome, Problem, ProblemKind, Provenance, Records, Results, RuleBasis,
    RuleSetSummary, RunRecord, StreamError, Strength,
};
use report::{Contacts, ReportInput};

/// Records and timeline of a case that is not there.
pub(crate) struct NoStreams;

impl CaseStreams for NoStreams {
    fn artifacts(&self) -> Vec<String> {
        Vec::new()
    }

    fn records(&self, _: &str) -> Result<Records<'_>, StreamError> {
        Ok(Box::new(std::iter::empty()))
    }

    fn entries(
        &self,
        _: Option<Timestamp>,
        _: Option<Timestamp>,
    ) -> Result<Entries<'_>, StreamError> {
        Ok(Box::new(std::iter::empty()))
    }
}

/// The page of `results`, with those who help by default.
pub(crate) fn page(results: &Results) -> String {
    page_with(results, &Contacts::built_in().expect("the list that comes with Hoofprint"))
}

/// The page of `results` that names `contacts`.
pub(crate) fn page_with(results: &Results, contacts: &Contacts) -> String {
    let input = ReportInput { results, streams: &NoStreams, contacts };
    let mut page = Vec::new();
    report::html(&input, &mut page).expect("a vector takes every byte");
    String::from_utf8(page).expect("a page is UTF-8")
}

pub(crate) fn at(instant: &str) -> Timestamp {
    instant.parse().expect("an instant")
}

fn run(outcome: Outcome) -> RunRecord {
    RunRecord {
        schema: "hoofprint-case/1",
        version: "0.1.0".to_owned(),
        started_at: at("2026-11-23T10:15:00Z"),
        options: serde_json::json!({"jobs": 8, "include_content": false, "fail_on": "medium"}),
        acquisitions: vec![AcquisitionSummary {
            name: "00008030-001A2D5E3C87802E".to_owned(),
            kind: "iOS backup (folder)".to_owned(),
            encrypted: true,
            lacks: None,
            device: DeviceSummary {
                platform: Some("iOS".to_owned()),
                model: Some("iPhone12,8".to_owned()),
                os_version: Some("18.6.2".to_owned()),
                os_build: Some("22G100".to_owned()),
                acquired_at: Some(at("2026-11-22T18:03:41Z")),
            },
        }],
        indicators: IndicatorSetSummary {
            indicators: 5713,
            sha256: "3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b".to_owned(),
            feeds: vec![FeedSummary {
                name: "pegasus.stix2".to_owned(),
                sha256: "b1".repeat(32),
                loaded: 1549,
                skipped: vec![("kind of sign not known".to_owned(), 2)],
                ..FeedSummary::default()
            }],
        },
        rules: RuleSetSummary {
            rules: 24,
            correlations: 1,
            sha256: "9c".repeat(32),
            rejected: Vec::new(),
        },
        canary: Canary { indicator_met: true, rule_matched: true },
        fail_on: Level::Medium,
        outcome,
        warnings: Vec::new(),
    }
}

fn covered(artifact: &'static str, title: &'static str, state: CoverageState) -> Coverage {
    let read = matches!(state, CoverageState::Examined | CoverageState::Partial);
    Coverage {
        artifact,
        title,
        state,
        files: Vec::new(),
        records: if read { 48_211 } else { 0 },
        observables: if read { 12_904 } else { 0 },
        problems: 0,
        earliest_at: read.then(|| at("2023-02-11T08:00:00Z")),
        latest_at: read.then(|| at("2026-11-22T17:59:12Z")),
        looked_for: Vec::new(),
        tested: Some(Confidence::RealDevice),
        note: None,
    }
}

pub(crate) fn nothing_found() -> Results {
    let mut web = covered("ios.safari_history", "Safari history", CoverageState::Absent);
    web.note = Some("only an encrypted backup holds it".to_owned());
    let mut messages = covered("ios.messages", "Messages", CoverageState::Examined);
    messages.note = Some("holds only what was not deleted".to_owned());
    Results {
        run: run(Outcome::NothingFound),
        findings: Vec::new(),
        coverage: vec![
            messages,
            covered("ios.data_usage", "Data use of programs", CoverageState::Examined),
            covered("ios.tcc", "Permissions of apps", CoverageState::Empty),
            web,
        ],
        problems: Vec::new(),
        programs: Vec::new(),
        apps: Vec::new(),
        unread: Vec::new(),
        days: Vec::new(),
        read: Vec::new(),
        consent_given: true,
    }
}

pub(crate) fn incomplete() -> Results {
    let mut results = nothing_found();
    results.run.outcome = Outcome::Incomplete;
    results.coverage[0].state = CoverageState::Partial;
    for page in 0..40 {
        results.problems.push(Problem {
            kind: ProblemKind::Unreadable,
            artifact: Some("ios.messages"),
            file: Some(Arc::from("HomeDomain/Library/SMS/sms.db")),
            at: Location::Offset(page),
            message: "a page of the database is damaged; messages on it are missing".to_owned(),
        });
    }
    results
}

pub(crate) fn found(strength: Strength) -> Results {
    let mut results = nothing_found();
    results.run.outcome = Outcome::Findings;
    results.findings.push(published(strength, 1));
    results
}

pub(crate) fn published(strength: Strength, id: i64) -> Finding {
    let (artifact, file, kind, value) = match strength {
        Strength::Executed => {
            ("ios.data_usage", "WirelessDomain/Library/Databases/DataUsage.sqlite", "process", "bh")
        }
        Strength::Installed => {
            ("ios.tcc", "HomeDomain/Library/TCC/TCC.db", "app_id", "com.example.tracker")
        }
        _ => ("ios.messages", "HomeDomain/Library/SMS/sms.db", "domain", "free247downloads.com"),
    };
    let (meaning, explanation) = if strength >= Strength::Installed {
        (
            "Software with this name was found on phones that were attacked.",
            "Another program, for example a renamed test app, has the same name.",
        )
    } else {
        (
            "A link to an address that was used to attack phones reached this phone.",
            "Somebody forwarded the link to warn you or to report about it.",
        )
    };
    let level = if strength >= Strength::Installed { Level::Critical } else { Level::High };
    Finding {
        id: format!("f-{kind}-{id:05}"),
        level,
        strength,
        title: format!("A published sign of spyware: {value}"),
        basis: Basis::Indicator(IndicatorBasis {
            value: value.to_owned(),
            kind: kind.to_owned(),
            how: "exact".to_owned(),
            campaigns: vec!["Pegasus".to_owned()],
            feeds: vec!["pegasus.stix2".to_owned()],
        }),
        provenance: Provenance {
            artifact,
            file: Arc::from(file),
            at: Location::Row { table: "message", id },
        },
        at: Some(at("2021-07-18T14:38:10.5Z")),
        observed: Observed {
            field: "links".to_owned(),
            value: if kind == "domain" {
                format!("https://{value}/dnMoXyA")
            } else {
                value.to_owned()
            },
        },
        meaning: meaning.to_owned(),
        ordinary_explanations: vec![explanation.to_owned()],
        next_steps: vec!["Do not open the link. Show the message to a helper.".to_owned()],
        references: vec!["https://www.amnesty.org/en/latest/research/2021/07/".to_owned()],
        record: serde_json::json!({"sender": "+4915112345678"}),
        together_with: Vec::new(),
    }
}

pub(crate) fn unusual() -> Finding {
    Finding {
        id: "r-zero-byte-attachment-00001".to_owned(),
        level: Level::Medium,
        strength: Strength::Exposed,
        title: "Many attachments from one sender within a minute".to_owned(),
        basis: Basis::Rule(RuleBasis {
            rule: "ios-many-attachments".to_owned(),
            title: "Many attachments from one sender".to_owned(),
            correlation: true,
        }),
        ordinary_explanations: vec!["Somebody sent a photo album.".to_owned()],
        meaning: "Some attacks send many files at once to find one that opens the door.".to_owned(),
        together_with: vec![Provenance {
            artifact: "ios.data_usage",
            file: Arc::from("WirelessDomain/Library/Databases/DataUsage.sqlite"),
            at: Location::Row { table: "ZPROCESS", id: 12 },
        }],
        ..published(Strength::Exposed, 9)
    }
}

pub(crate) fn setting() -> Finding {
    Finding {
        id: "r-lockdown-mode-off-00001".to_owned(),
        level: Level::Informational,
        strength: Strength::Posture,
        title: "Lockdown Mode is off".to_owned(),
        basis: Basis::Rule(RuleBasis {
            rule: "ios-lockdown-mode-off".to_owned(),
            title: "Lockdown Mode is off".to_owned(),
            correlation: false,
        }),
        at: None,
        observed: Observed { field: "lockdown_mode".to_owned(), value: "false".to_owned() },
        meaning: "Lockdown Mode closes ways in that attacks have used.".to_owned(),
        ordinary_explanations: vec!["It is off unless somebody turns it on.".to_owned()],
        next_steps: vec![
            "If you are at risk, turn it on after a helper has copied the phone.".to_owned(),
        ],
        references: Vec::new(),
        ..published(Strength::Exposed, 10)
    }
}

/// A bit of everything.
pub(crate) fn mixed() -> Results {
    let mut results = incomplete();
    results.run.outcome = Outcome::Findings;
    results.findings.push(published(Strength::Executed, 77));
    results.findings.extend((0..30).map(|id| published(Strength::Exposed, id)));
    results.findings.push(unusual());
    results.findings.push(setting());
    results
}
