//! Results of checks that never were, for the tests and the example.

use std::{collections::BTreeMap, sync::Arc};

use jiff::Timestamp;
use model::{
    AcquisitionSummary, AppProfile, AppSign, Basis, Canary, CaseStreams, Confidence, Coverage,
    CoverageState, DeviceSummary, Entries, FeedSummary, Finding, IndicatorBasis,
    IndicatorSetSummary, KeptRecord, Level, Location, Observed, Outcome, Problem, ProblemKind,
    Provenance, Records, Results, RuleBasis, RuleSetSummary, RunRecord, StreamError, Strength,
    TimelineEntry,
};
use report::{Contacts, Language, ReportInput};

/// Records and timeline in memory.
#[derive(Default)]
pub(crate) struct Streams {
    pub(crate) records: BTreeMap<String, Vec<KeptRecord>>,
    /// In order.
    pub(crate) entries: Vec<TimelineEntry>,
    /// Whether nothing of it can be read.
    pub(crate) broken: bool,
}

impl Streams {
    fn opened(&self, file: &str) -> Result<(), StreamError> {
        let reason = || "the disk <b>broke</b>".to_owned();
        let error = || StreamError { file: file.to_owned(), line: Some(7), reason: reason() };
        if self.broken { Err(error()) } else { Ok(()) }
    }

    /// Adds a record of `artifact`.
    pub(crate) fn add(&mut self, artifact: &str, record: serde_json::Value) {
        let record = serde_json::from_value(record).expect("a record is an object");
        let record =
            KeptRecord { file: Arc::from("a/file"), at: Location::File, record, content: None };
        self.records.entry(artifact.to_owned()).or_default().push(record);
    }
}

impl CaseStreams for Streams {
    fn artifacts(&self) -> Vec<String> {
        self.records.keys().cloned().collect()
    }

    fn records(&self, artifact: &str) -> Result<Records<'_>, StreamError> {
        self.opened("records")?;
        let records = self.records.get(artifact).into_iter().flatten();
        Ok(Box::new(records.cloned().map(Ok)))
    }

    fn entries(
        &self,
        first: Option<Timestamp>,
        last: Option<Timestamp>,
    ) -> Result<Entries<'_>, StreamError> {
        self.opened("timeline.jsonl")?;
        let within = move |entry: &&TimelineEntry| {
            first.is_none_or(|first| entry.at >= first) && last.is_none_or(|last| entry.at <= last)
        };
        Ok(Box::new(self.entries.iter().filter(within).cloned().map(Ok)))
    }
}

/// The page of `results` in English, with those who help by default.
pub(crate) fn page(results: &Results) -> String {
    page_in(Language::English, results)
}

/// The page of `results` in a language.
pub(crate) fn page_in(language: Language, results: &Results) -> String {
    let contacts = Contacts::built_in().expect("the list that comes with Hoofprint");
    page_of(&ReportInput { results, streams: &Streams::default(), contacts: &contacts, language })
}

/// The page of `results` that names `contacts`.
pub(crate) fn page_with(results: &Results, contacts: &Contacts) -> String {
    let language = Language::English;
    page_of(&ReportInput { results, streams: &Streams::default(), contacts, language })
}

fn page_of(input: &ReportInput<'_>) -> String {
    let mut page = Vec::new();
    report::html(input, &mut page).expect("a vector takes every byte");
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
            device_digests: Vec::new(),
        }],
        indicators: IndicatorSetSummary {
            indicators: 5713,
            sha256: "3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b".to_owned(),
            feeds: vec![FeedSummary {
                name: "pegasus.stix2".to_owned(),
                sha256: "b1".repeat(32),
                loaded: 1549,
                skipped: vec![("kind of sign not known".to_owned(), 2)],
                format: "STIX 2".to_owned(),
                notes: vec!["marked tlp:green: mind it when you share a case".to_owned()],
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
        acquisition: None,
        possible_reason: None,
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

/// The words that a check takes for indicators.
fn indicator_words() -> serde_json::Value {
    let words = include_str!("../../../scan/data/indicator-words.json");
    serde_json::from_str(words).expect("JSON")
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
    let words = &indicator_words()[strength.word()];
    let texts = |name: &str| -> Vec<String> {
        serde_json::from_value(words[name].clone()).expect("a list of texts")
    };
    let level = if strength >= Strength::Installed { Level::Critical } else { Level::High };
    Finding {
        id: format!("f-{kind}-{id:05}"),
        level,
        strength,
        title: words["title"].as_str().expect("a title").to_owned(),
        basis: Basis::Indicator(IndicatorBasis {
            value: value.to_owned(),
            kind: kind.to_owned(),
            how: "exact".to_owned(),
            campaigns: vec!["Pegasus".to_owned()],
            feeds: vec!["pegasus.stix2".to_owned()],
            ..IndicatorBasis::default()
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
        meaning: words["meaning"].as_str().expect("a meaning").to_owned(),
        ordinary_explanations: texts("ordinary_explanations"),
        next_steps: texts("next_steps"),
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
            ..RuleBasis::default()
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
            file: "rules/ios/settings/lockdown_mode_off.yml".to_owned(),
            sha256: Some("5e".repeat(32)),
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

/// An app from outside a store that watches, met by several rules.
pub(crate) fn watched() -> Results {
    let mut results = nothing_found();
    results.run.outcome = Outcome::Findings;
    "Android bug report (zip)".clone_into(&mut results.run.acquisitions[0].kind);
    results.run.acquisitions[0].device.platform = Some("Android".to_owned());
    let app = AppProfile {
        package: "com.example.system.update".to_owned(),
        label: Some("System update".to_owned()),
        system: Some(false),
        sideloaded: Some(true),
        signs: vec![
            AppSign::AccessibilityEnabled,
            AppSign::NotificationListener,
            AppSign::NoLauncher,
        ],
        sensitive_granted: vec!["sms", "microphone"],
        first_installed_at: Some(at("2026-10-01T09:30:00Z")),
        ..AppProfile::default()
    };
    let finding = |rule: &str, title: &str, level| Finding {
        title: title.to_owned(),
        level,
        strength: Strength::Installed,
        basis: Basis::Rule(RuleBasis {
            rule: rule.to_owned(),
            title: title.to_owned(),
            correlation: false,
            ..RuleBasis::default()
        }),
        provenance: Provenance {
            artifact: "android.app_profiles",
            file: Arc::from("bugreport.txt"),
            at: Location::Line(4),
        },
        observed: Observed { field: "package".to_owned(), value: app.package.clone() },
        record: serde_json::to_value(&app).expect("a record"),
        ..published(Strength::Installed, 3)
    };
    results.findings = vec![
        finding("hidden", "An app that watches cannot be opened from the home screen", Level::Low),
        finding(
            "outside",
            "An app from outside a store may read and control the screen",
            Level::Medium,
        ),
        finding("reader", "An app from outside a store reads notifications", Level::Low),
    ];
    results.apps = vec![app];
    results
}

/// A hundred different findings.
pub(crate) fn hundred() -> Results {
    let mut results = mixed();
    results.findings = (0..100)
        .map(|id| {
            let mut finding = published(Strength::Contacted, id);
            finding.observed.value =
                format!("https://number-{id}.example.com/{}", "path/".repeat(20));
            finding
        })
        .collect();
    results
}
