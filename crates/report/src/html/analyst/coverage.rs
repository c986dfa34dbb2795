//! What was examined and what was not: all kinds of data, problems, files without a reader, lists.

use model::{Confidence, Coverage, CoverageState, FeedSummary, Problem, Results};

use super::super::{
    pen::{LONG, Line, Look, Pen, VALUE, wide},
    table::{Bounds, Table},
};
use crate::{groups::group_problems, text::without_identifiers, words};

const FILE: &str = "coverage.json";
const THERE: Bounds<'static> = Bounds { rows: 400, bytes: 150_000, file: FILE };
const ABSENT: Bounds<'static> = Bounds { rows: 400, bytes: 80_000, file: FILE };
const PROBLEMS: Bounds<'static> = Bounds { rows: 100, bytes: 70_000, file: FILE };
const UNREAD: Bounds<'static> = Bounds { rows: 25, bytes: 20_000, file: FILE };
/// Places that are named where something was looked for.
const LOOKED_FOR: usize = 3;
/// Reasons for signs that were not used.
const REASONS: usize = 12;

/// What was examined.
pub(in crate::html) struct CoverageView {
    pub(in crate::html) there: Option<Table>,
    pub(in crate::html) absent: Option<Table>,
    pub(in crate::html) lacks: Vec<Line>,
    pub(in crate::html) problems: Option<Table>,
    pub(in crate::html) unread: Option<(String, Table)>,
}

impl CoverageView {
    pub(super) fn new(results: &Results, pen: &Pen<'_>) -> Self {
        let mut lacks: Vec<&str> =
            results.run.acquisitions.iter().filter_map(|one| one.lacks).collect();
        lacks.dedup();
        Self {
            there: there(&results.coverage, pen),
            absent: absent(&results.coverage, pen),
            lacks: lacks.into_iter().map(|text| pen.translated(text, LONG)).collect(),
            problems: problems(&results.problems, pen),
            unread: unread(results, pen),
        }
    }
}

/// Title and identifier of an artifact, and what is to be known of it.
fn title(covered: &Coverage, pen: &Pen<'_>) -> Vec<Line> {
    vec![pen.translated(covered.title, VALUE), pen.code(covered.artifact)]
}

fn there(coverage: &[Coverage], pen: &Pen<'_>) -> Option<Table> {
    let all: Vec<_> =
        coverage.iter().filter(|covered| covered.state != CoverageState::Absent).collect();
    let columns = [
        "analyst-column-kind",
        "analyst-coverage-state",
        "analyst-coverage-records#",
        "analyst-coverage-observables#",
        "analyst-coverage-problems#",
        "analyst-coverage-period",
        "analyst-coverage-tested",
    ];
    let caption = pen.words.say("analyst-coverage-caption");
    (!all.is_empty()).then(|| {
        Table::of(pen, caption, &columns, THERE, all, |covered| {
            let lacking =
                matches!(covered.state, CoverageState::Partial | CoverageState::Unreadable);
            let look = if lacking { Look::Strong } else { Look::Plain };
            let mut what = title(covered, pen);
            what.extend(noted(covered, pen));
            vec![
                what.into(),
                Line::new(look, words::state_words(pen.words, covered.state)).into(),
                pen.number(covered.records).into(),
                pen.number(covered.observables).into(),
                pen.number(covered.problems).into(),
                pen.span(covered.earliest_at, covered.latest_at).into(),
                pen.say(tested_key(covered.tested)).into(),
            ]
        })
    })
}

/// What a reader was tried on.
const fn tested_key(tested: Option<Confidence>) -> &'static str {
    match tested {
        Some(Confidence::RealDevice) => "analyst-tested-real-device",
        Some(Confidence::Specification) => "analyst-tested-specification",
        Some(Confidence::Untested) => "analyst-tested-untested",
        None => "analyst-tested-none",
    }
}

fn absent(coverage: &[Coverage], pen: &Pen<'_>) -> Option<Table> {
    let all: Vec<_> =
        coverage.iter().filter(|covered| covered.state == CoverageState::Absent).collect();
    let columns = ["analyst-column-kind", "analyst-absent-where", "analyst-absent-why"];
    let caption = pen.words.say("analyst-absent-caption");
    (!all.is_empty()).then(|| {
        Table::of(pen, caption, &columns, ABSENT, all, |covered| {
            let places = covered.looked_for.iter().take(LOOKED_FOR);
            let mut places: Vec<Line> = places.map(|place| pen.evidence(place, VALUE)).collect();
            let more = covered.looked_for.len().saturating_sub(places.len());
            if more > 0 {
                places.push(Line::quiet(pen.count("analyst-absent-more", more)));
            }
            let why = noted(covered, pen);
            vec![title(covered, pen).into(), places.into(), why.into()]
        })
    })
}

/// In which copy it is or is not, why it may be missing, and what else a check notes of it.
fn noted(covered: &Coverage, pen: &Pen<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Some(name) = &covered.acquisition {
        let is_absent = covered.state == CoverageState::Absent;
        let key = if is_absent { "analyst-note-not-in" } else { "analyst-note-in" };
        let name = pen.evidence(&without_identifiers(name), VALUE).text;
        lines.push(Line::plain(pen.words.say_with(key, &[("name", name.into())])));
    }
    if let Some(reason) = &covered.possible_reason {
        let reason = pen.translated(reason, VALUE);
        let told = [("reason", reason.text.into())];
        let said = pen.words.say_with("analyst-note-reason", &told);
        lines.push(Line::new(reason.look, said));
    }
    lines.extend(covered.note.iter().map(|note| pen.translated(note, VALUE)));
    lines
}

fn problems(problems: &[Problem], pen: &Pen<'_>) -> Option<Table> {
    let groups = group_problems(problems);
    let columns = [
        "analyst-column-file",
        "analyst-problems-message",
        "analyst-problems-kind",
        "analyst-problems-count#",
    ];
    let caption = pen.words.say("analyst-problems-caption");
    (!groups.is_empty()).then(|| {
        Table::of(pen, caption, &columns, PROBLEMS, groups, |group| {
            let first = group.problems.first();
            let place = match first.and_then(|problem| problem.file.as_deref().zip(Some(problem))) {
                Some((file, problem)) => {
                    vec![pen.told(file, VALUE), pen.told(&problem.at.to_string(), VALUE)]
                }
                None => vec![Line::quiet(pen.words.say("analyst-problems-whole"))],
            };
            let message = pen.told(group.message, LONG).text;
            vec![
                place.into(),
                // Problems are told in English: they quote what was met.
                pen.english(message).into(),
                Line::plain(words::problem_words(pen.words, group.kind)).into(),
                pen.number(wide(group.problems.len())).into(),
            ]
        })
    })
}

fn unread(results: &Results, pen: &Pen<'_>) -> Option<(String, Table)> {
    let mut largest: Vec<_> = results.unread.iter().collect();
    largest.sort_by_key(|file| (std::cmp::Reverse(file.size), &file.path));
    let bytes = results.unread.iter().map(|file| file.size).fold(0, u64::saturating_add);
    let fillings = [("count", wide(largest.len()).into()), ("bytes", bytes.into())];
    let sentence = pen.words.say_with("analyst-unread-count", &fillings);
    let columns = ["analyst-unread-path", "analyst-unread-bytes#"];
    let caption = pen.words.say("analyst-unread-caption");
    (!largest.is_empty()).then(|| {
        let table = Table::of(pen, caption, &columns, UNREAD, largest, |file| {
            vec![pen.told(&file.path, VALUE).into(), pen.number(file.size).into()]
        });
        (sentence, table)
    })
}

/// Lists of published signs, with what was not used of each; `None` when there is none.
pub(in crate::html) fn feeds(results: &Results, bytes: usize, pen: &Pen<'_>) -> Option<Table> {
    let feeds = &results.run.indicators.feeds;
    let columns = [
        "analyst-feed",
        "analyst-feed-format",
        "analyst-sha256",
        "analyst-feed-loaded#",
        "analyst-feed-skipped",
        "analyst-feed-notes",
    ];
    let caption = pen.words.say("analyst-feeds-caption");
    let bounds = Bounds { rows: 200, bytes, file: "run.json" };
    (!feeds.is_empty()).then(|| {
        Table::of(pen, caption, &columns, bounds, feeds, |feed| {
            vec![
                pen.evidence(&feed.name, VALUE).into(),
                format_of(feed, pen).into(),
                pen.code(&feed.sha256).into(),
                pen.number(feed.loaded).into(),
                skipped(feed, pen).into(),
                notes(feed, pen).into(),
            ]
        })
    })
}

/// How a list is written.
fn format_of(feed: &FeedSummary, pen: &Pen<'_>) -> Line {
    if feed.format.is_empty() {
        return Line::quiet(pen.words.say("analyst-feed-format-unknown"));
    }
    Line::new(Look::Code, pen.evidence(&feed.format, VALUE).text)
}

/// How many signs of a list were not used, and each reason with its number.
fn skipped(feed: &FeedSummary, pen: &Pen<'_>) -> Vec<Line> {
    let all = feed.skipped.iter().fold(0_u64, |sum, (_, count)| sum.saturating_add(*count));
    if all == 0 {
        return vec![Line::quiet(pen.words.say("analyst-none"))];
    }
    let mut lines = vec![Line::plain(pen.words.count("analyst-feed-skipped-count", all))];
    lines.extend(pen.listed(&feed.skipped, REASONS, "run.json", |(why, count)| {
        let why = pen.evidence(why, VALUE).text;
        pen.english(format!("{}: {why}", pen.words.number(*count)))
    }));
    lines
}

/// How a list was read where that had to be decided. These are told in English: they quote the list.
fn notes(feed: &FeedSummary, pen: &Pen<'_>) -> Vec<Line> {
    if feed.notes.is_empty() {
        return vec![Line::quiet(pen.words.say("analyst-none"))];
    }
    pen.listed(&feed.notes, REASONS, "run.json", |note| pen.english(pen.told(note, LONG).text))
}
