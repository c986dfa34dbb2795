//! What a court reads: what was examined, by what method, what its words mean, and its limits.
//!
//! What was met is told apart from who may be behind it: no name of spyware or of its makers is said here.

mod errors;
mod integrity;
mod meanings;
mod repeat;

use std::collections::BTreeMap;

use askama::Template;
use model::{Basis, Confidence, CoverageState, Results, RuleBasis};
use serde_json::Value;

use super::{
    ReportInput,
    analyst::{coverage::feeds, findings::rule_file},
    pen::{LONG, Line, Look, Pen, VALUE, Withheld, wide},
    table::{Bounds, Table},
};
use crate::{Language, Words, text::without_identifiers, words};
use integrity::Facts;

const RULE_FILES: Bounds<'static> = Bounds { rows: 200, bytes: 60_000, file: "findings.json" };
const OPTIONS: Bounds<'static> = Bounds { rows: 60, bytes: 20_000, file: "run.json" };
const WITHHELD: Bounds<'static> = Bounds { rows: 60, bytes: 20_000, file: "the case" };
/// Warnings, and rules that could not be used.
const LIST: usize = 20;

/// The part for a court; the frame of the page gives it its heading.
#[derive(Template)]
#[template(path = "court.html")]
pub(super) struct CourtPart<'a> {
    words: &'a Words,
    acquisitions: Vec<(String, Facts)>,
    check: Facts,
    files_read: Option<Table>,
    digests: Option<Table>,
    self_test_passed: bool,
    versions: Facts,
    options: Option<Table>,
    warnings: Vec<Line>,
    indicators: Vec<Line>,
    feeds: Option<Table>,
    rules: Vec<Line>,
    rule_files: Option<Table>,
    rejected: Vec<Line>,
    errors: Table,
    errors_signs: Line,
    meanings: Facts,
    command: String,
    withheld: WithheldView,
    consent_given: bool,
    limits: Vec<String>,
    lacks: Vec<Line>,
}

/// What is not on the page.
struct WithheldView {
    sentences: Vec<String>,
    rows: Option<Table>,
}

impl<'a> CourtPart<'a> {
    /// `withheld` is what the part for analysts withholds.
    pub(super) fn new(input: &ReportInput<'_>, words: &'a Words, withheld: &Withheld) -> Self {
        let pen = Pen::new(words);
        let results = input.results;
        let run = &results.run;
        let listed = |texts: &[String]| -> Vec<Line> {
            pen.listed(texts, LIST, "run.json", |text| english(text, &pen))
        };
        let rejected: Vec<String> =
            run.rules.rejected.iter().map(|(file, why)| format!("{file}: {why}")).collect();
        let mut lacks: Vec<&str> = run.acquisitions.iter().filter_map(|one| one.lacks).collect();
        lacks.dedup();
        let mut part = Self {
            words,
            acquisitions: integrity::acquisitions(results, &pen),
            check: vec![(words.say("court-begun"), begun(results, &pen))],
            files_read: integrity::files_read(results, &pen),
            digests: integrity::digests(results, &pen),
            self_test_passed: run.canary.passed(),
            versions: versions(results, &pen),
            options: options(&run.options, &pen),
            warnings: listed(&run.warnings),
            indicators: indicators(results, &pen),
            feeds: feeds(results, 40_000, &pen),
            rules: rules(results, &pen),
            rule_files: rule_files(results, &pen),
            rejected: listed(&rejected),
            errors: errors::table(&pen),
            errors_signs: errors::signs(&pen),
            meanings: meanings::meanings(&pen),
            command: repeat::command(results),
            withheld: WithheldView { sentences: Vec::new(), rows: None },
            consent_given: results.consent_given,
            limits: limits(results, words),
            lacks: lacks.into_iter().map(|text| pen.translated(text, LONG)).collect(),
        };
        part.withheld = WithheldView::new(results, withheld, &pen);
        part
    }
}

/// A sentence of the program: most are written in English only, with what they quote.
fn english(text: &str, pen: &Pen<'_>) -> Line {
    let translated = pen.translated(text, LONG);
    if translated.look == Look::Plain && pen.words.language() != Language::English {
        return translated;
    }
    pen.english(pen.told(&without_identifiers(text), LONG).text)
}

fn digest(key: &str, digest: &str, pen: &Pen<'_>) -> Vec<Line> {
    if digest.is_empty() {
        return Vec::new();
    }
    vec![Line::quiet(pen.words.say(key)), pen.code(digest)]
}

fn begun(results: &Results, pen: &Pen<'_>) -> Vec<Line> {
    vec![pen.instant(Some(results.run.started_at)), pen.say("court-begun-clock")]
}

fn versions(results: &Results, pen: &Pen<'_>) -> Facts {
    let run = &results.run;
    let version = [("version", pen.evidence(&run.version, VALUE).text.into())];
    let fail_on = words::level_words(pen.words, run.fail_on);
    let facts = [
        ("court-program", vec![Line::plain(pen.words.say_with("court-program-version", &version))]),
        ("court-schema", vec![pen.code(run.schema)]),
        ("court-outcome", vec![pen.say(meanings::outcome_key(run.outcome))]),
        ("court-fail-on", vec![Line::plain(fail_on), Line::new(Look::Code, run.fail_on.word())]),
    ];
    facts.into_iter().map(|(key, lines)| (pen.words.say(key), lines)).collect()
}

fn options(options: &Value, pen: &Pen<'_>) -> Option<Table> {
    let options = options.as_object().filter(|options| !options.is_empty())?;
    let columns = ["court-option", "court-option-value"];
    let caption = pen.words.say("court-option-caption");
    Some(Table::of(pen, caption, &columns, OPTIONS, options, |(name, value)| {
        let value = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        vec![pen.code(name).into(), pen.told(&without_identifiers(&value), LONG).into()]
    }))
}

fn indicators(results: &Results, pen: &Pen<'_>) -> Vec<Line> {
    let set = &results.run.indicators;
    let mut lines = vec![Line::plain(pen.words.count("court-indicators-count", set.indicators))];
    lines.extend(digest("court-indicators-digest", &set.sha256, pen));
    lines
}

fn rules(results: &Results, pen: &Pen<'_>) -> Vec<Line> {
    let set = &results.run.rules;
    let mut lines = vec![
        Line::plain(pen.words.count("court-rules-count", set.rules)),
        Line::plain(pen.words.count("court-correlations-count", set.correlations)),
    ];
    lines.extend(digest("court-rules-digest", &set.sha256, pen));
    lines
}

/// The rules behind the findings, each with the file that it stands in.
fn rule_files(results: &Results, pen: &Pen<'_>) -> Option<Table> {
    let mut met: BTreeMap<&str, (&RuleBasis, u64)> = BTreeMap::new();
    for finding in &results.findings {
        if let Basis::Rule(basis) = &finding.basis {
            let (_, count) = met.entry(&basis.rule).or_insert((basis, 0));
            *count = count.saturating_add(1);
        }
    }
    let columns = ["analyst-rule", "court-rule-file", "analyst-column-count#"];
    let caption = pen.words.say("court-rule-files-caption");
    (!met.is_empty()).then(|| {
        Table::of(pen, caption, &columns, RULE_FILES, met.into_values(), |(basis, count)| {
            let id = Line::new(Look::Code, pen.evidence(&basis.rule, VALUE).text);
            vec![
                vec![pen.translated(&basis.title, VALUE), id].into(),
                rule_file(basis, pen).into(),
                pen.number(count).into(),
            ]
        })
    })
}

impl WithheldView {
    fn new(results: &Results, analyst: &Withheld, pen: &Pen<'_>) -> Self {
        let words = pen.words;
        let court = pen.withheld();
        let mut rows = analyst.rows.clone();
        for (file, count) in court.rows {
            let known = rows.entry(file).or_default();
            *known = known.saturating_add(count);
        }
        let counted = |key: &str, count: u64| {
            let none = format!("{key}-none");
            if count == 0 { words.say(&none) } else { words.count(key, count) }
        };
        let content = match results.run.options.get("include_content").and_then(Value::as_bool) {
            Some(true) => "court-withheld-content-kept",
            _ => "court-withheld-content",
        };
        let shortened = analyst.shortened.saturating_add(court.shortened);
        let mut sentences = vec![
            words.say(content),
            counted("court-withheld-masked", analyst.masked.saturating_add(court.masked)),
            words.say("court-identifiers"),
        ];
        if shortened > 0 {
            sentences.push(words.count("court-withheld-shortened", shortened));
        }
        let all = rows.values().fold(0_u64, |sum, count| sum.saturating_add(*count));
        sentences.push(counted("court-withheld-rows", all));
        let columns = ["court-withheld-file", "analyst-column-count#"];
        let caption = words.say("court-withheld-caption");
        let table = (all > 0).then(|| {
            Table::of(pen, caption, &columns, WITHHELD, rows, |(file, count)| {
                vec![Line::new(Look::Code, file).into(), pen.number(count).into()]
            })
        });
        Self { sentences, rows: table }
    }
}

/// What the result cannot show, with what is true of this check.
fn limits(results: &Results, words: &Words) -> Vec<String> {
    let mut limits = vec![words.say("court-limits-attribution"), words.say("court-limits-time")];
    let coverage = &results.coverage;
    let state = |wanted: &[CoverageState]| {
        coverage.iter().filter(|covered| wanted.contains(&covered.state)).count()
    };
    let untried = coverage.iter().filter(|covered| {
        covered.state != CoverageState::Absent
            && covered.tested.is_some_and(|tested| tested < Confidence::RealDevice)
    });
    let counts = [
        ("court-limits-absent", state(&[CoverageState::Absent])),
        ("court-limits-lacking", state(&[CoverageState::Partial, CoverageState::Unreadable])),
        ("court-limits-untried", untried.count()),
        ("court-limits-unread", results.unread.len()),
    ];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    limits.extend(counts.map(|(key, count)| words.count(key, wide(count))));
    limits.push(words.say("court-limits-expert"));
    limits
}
