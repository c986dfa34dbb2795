//! Every finding, with all that is needed to weigh it and to find it again.

use std::collections::BTreeSet;

use model::{Basis, Coverage, Finding, IndicatorBasis, Results, RuleBasis};
use serde_json::Value;

use super::super::{
    pen::{LONG, Line, Look, Pen, VALUE, wide},
    table::{Bounds, Cell, Table},
};
use crate::{
    groups::{FindingGroup, group_findings},
    people, words,
};

/// Groups of findings that are shown at most, and the bytes that they may take.
const GROUPS: usize = 100;
const BYTES: usize = 500_000;
/// Places that are shown of one group.
const PLACES: Bounds<'static> = Bounds { rows: 25, bytes: 30_000, file: FILE };
/// Fields of a record.
const FIELDS: Bounds<'static> = Bounds { rows: 40, bytes: 15_000, file: FILE };
/// Entries of a list of texts.
const LIST: usize = 12;
const FILE: &str = "findings.json";

/// All findings.
pub(in crate::html) struct FindingsView {
    pub(in crate::html) groups: Vec<GroupView>,
    pub(in crate::html) left_out: Option<String>,
}

/// Findings with the same basis and the same value.
pub(in crate::html) struct GroupView {
    pub(in crate::html) number: usize,
    pub(in crate::html) level: &'static str,
    pub(in crate::html) title: Line,
    pub(in crate::html) facts: Vec<(String, Vec<Line>)>,
    pub(in crate::html) places: Table,
    pub(in crate::html) record: Option<Table>,
    pub(in crate::html) masked: Option<String>,
    pub(in crate::html) together: Option<Table>,
    pub(in crate::html) meaning: Option<Line>,
    pub(in crate::html) explanations: Vec<Line>,
    pub(in crate::html) next: Vec<Line>,
    pub(in crate::html) references: Vec<Line>,
}

impl FindingsView {
    pub(super) fn new(results: &Results, pen: &Pen<'_>) -> Self {
        let groups = group_findings(&results.findings);
        let (mut shown, mut weight) = (Vec::new(), 0_usize);
        for (place, group) in groups.iter().enumerate() {
            if shown.len() >= GROUPS || weight > BYTES {
                break;
            }
            let view = GroupView::new(place.saturating_add(1), group, results, pen);
            weight = weight.saturating_add(view.weight());
            shown.push(view);
        }
        let left = groups.len().saturating_sub(shown.len());
        if left > 0 {
            pen.leave_out(FILE, wide(left));
        }
        let left_out = (left > 0).then(|| pen.count("analyst-groups-left-out", left));
        Self { groups: shown, left_out }
    }
}

impl GroupView {
    fn new(number: usize, group: &FindingGroup<'_>, results: &Results, pen: &Pen<'_>) -> Self {
        let finding = group.strongest();
        let texts = |texts: fn(&Finding) -> &[String]| {
            pen.listed(group.texts(texts), LIST, FILE, |text| pen.translated(text, LONG))
        };
        let masked = pen.withheld().masked;
        let record = finding.and_then(|finding| record(finding, pen));
        let masked = pen.withheld().masked.saturating_sub(masked);
        Self {
            number,
            level: group.level.word(),
            title: finding
                .map_or_else(|| Line::plain(""), |finding| pen.translated(&finding.title, VALUE)),
            facts: finding.map(|one| facts(one, group, results, pen)).unwrap_or_default(),
            places: places(group, &results.coverage, pen),
            record,
            masked: (masked > 0).then(|| pen.words.count("analyst-record-masked", masked)),
            together: together(group, &results.coverage, pen),
            meaning: finding
                .filter(|finding| !finding.meaning.is_empty())
                .map(|finding| pen.translated(&finding.meaning, LONG)),
            explanations: texts(|finding| &finding.ordinary_explanations),
            next: texts(|finding| &finding.next_steps),
            references: {
                let all = group.texts(|finding| &finding.references);
                pen.listed(all, LIST, FILE, |text| pen.evidence(text, LONG))
            },
        }
    }

    /// Bytes that it takes on the page.
    fn weight(&self) -> usize {
        let facts = self.facts.iter().flat_map(|(_, lines)| lines);
        let lists = [&self.explanations, &self.next, &self.references].into_iter().flatten();
        let lines = facts.chain(lists).chain(&self.meaning).chain([&self.title]).map(Line::weight);
        let tables = [Some(&self.places), self.record.as_ref(), self.together.as_ref()];
        lines.chain(tables.into_iter().flatten().map(Table::weight)).fold(0, usize::saturating_add)
    }
}

fn is_host_kind(kind: &str) -> bool {
    matches!(kind, "domain" | "ip_address" | "ip_network" | "url" | "email")
}

fn indicator_of(finding: &Finding) -> Option<&IndicatorBasis> {
    match &finding.basis {
        Basis::Indicator(indicator) => Some(indicator),
        Basis::Rule(_) => None,
    }
}

/// The value that was met: whole where it is what was published.
fn observed(finding: &Finding, pen: &Pen<'_>) -> Line {
    let value = people::observed(finding);
    if value != finding.observed.value.as_str() {
        return pen.value(people::held_by(finding), &finding.observed.value, LONG);
    }
    match indicator_of(finding) {
        Some(basis) if is_host_kind(&basis.kind) => pen.host(&value, LONG),
        _ => pen.evidence(&value, LONG),
    }
}

fn facts(
    finding: &Finding,
    group: &FindingGroup<'_>,
    results: &Results,
    pen: &Pen<'_>,
) -> Vec<(String, Vec<Line>)> {
    let level = words::level_words(pen.words, group.level);
    let strength = words::strength_words(pen.words, group.strength);
    let mut facts = vec![
        (
            "analyst-finding-level",
            vec![Line::new(Look::Strong, level), Line::new(Look::Code, group.level.word())],
        ),
        (
            "analyst-finding-strength",
            vec![Line::plain(strength), Line::new(Look::Code, group.strength.word())],
        ),
        ("analyst-finding-observed", vec![observed(finding, pen)]),
        ("analyst-finding-field", vec![pen.evidence(&finding.observed.field, VALUE)]),
        (
            "analyst-finding-kind",
            vec![
                pen.artifact(finding.provenance.artifact, &results.coverage),
                pen.code(finding.provenance.artifact),
            ],
        ),
    ];
    let instants = || group.findings.iter().filter_map(|finding| finding.at);
    facts.push(("analyst-finding-when", vec![pen.span(instants().min(), instants().max())]));
    match &finding.basis {
        Basis::Indicator(basis) => facts.extend(of_indicator(basis, group, results, pen)),
        Basis::Rule(basis) => facts.extend(of_rule(basis, pen)),
    }
    let named_by = strings(&finding.record, "artifacts");
    let named_by = pen.listed(named_by, LIST, FILE, |artifact| pen.evidence(artifact, VALUE));
    if !named_by.is_empty() {
        facts.push(("analyst-finding-named-by", named_by));
    }
    facts.into_iter().map(|(key, lines)| (pen.words.say(key), lines)).collect()
}

fn strings<'a>(record: &'a Value, field: &str) -> impl Iterator<Item = &'a str> {
    let values = record.get(field).and_then(Value::as_array);
    values.into_iter().flatten().filter_map(Value::as_str)
}

fn of_indicator(
    basis: &IndicatorBasis,
    group: &FindingGroup<'_>,
    results: &Results,
    pen: &Pen<'_>,
) -> Vec<(&'static str, Vec<Line>)> {
    let sign = if is_host_kind(&basis.kind) {
        pen.host(&basis.value, LONG)
    } else {
        pen.evidence(&basis.value, LONG)
    };
    let mut told = vec![pen.say("analyst-basis-indicator")];
    if basis.part_of_combined {
        told.push(pen.say("finding-combined"));
    }
    if let Some(until) = basis.valid_until {
        let date = pen.words.date(jiff::tz::Offset::UTC.to_datetime(until).date());
        told.push(Line::plain(pen.words.say_with("finding-valid-until", &[("date", date.into())])));
    }
    told.extend(pen.listed(&basis.not_compared, LIST, FILE, |what| {
        let what = pen.evidence(what, VALUE).text;
        Line::plain(pen.words.say_with("finding-not-compared", &[("what", what.into())]))
    }));
    let all = |texts: fn(&IndicatorBasis) -> &[String]| {
        let texts = move |finding| indicator_of(finding).map(texts).unwrap_or_default();
        group.texts(texts)
    };
    let campaigns = all(|basis| &basis.campaigns);
    let mut campaigns = pen.listed(campaigns, LIST, FILE, |name| pen.evidence(name, VALUE));
    if campaigns.is_empty() {
        campaigns.push(Line::quiet(pen.words.say("analyst-none")));
    } else {
        campaigns.push(Line::quiet(pen.words.say("analyst-indicator-campaigns-about")));
    }
    let feeds = all(|basis| &basis.feeds);
    let left = wide(feeds.len().saturating_sub(LIST));
    let shown = feeds.into_iter().take(LIST);
    let mut feeds: Vec<Line> = shown.flat_map(|feed| feed_lines(feed, results, pen)).collect();
    feeds.extend(pen.left_out(left, FILE).map(Line::quiet));
    vec![
        ("analyst-finding-basis", told),
        ("analyst-indicator-value", vec![sign]),
        ("analyst-indicator-kind", vec![pen.evidence(&basis.kind, VALUE)]),
        ("analyst-indicator-how", vec![pen.evidence(&basis.how, VALUE)]),
        ("analyst-indicator-campaigns", campaigns),
        ("analyst-indicator-feeds", feeds),
    ]
}

/// A list by its name, and its digest.
fn feed_lines(feed: &str, results: &Results, pen: &Pen<'_>) -> Vec<Line> {
    let mut lines = vec![pen.evidence(feed, VALUE)];
    let known = results.run.indicators.feeds.iter().filter(|known| known.name == feed);
    lines.extend(known.map(|known| pen.code(&known.sha256)));
    lines
}

fn of_rule(basis: &RuleBasis, pen: &Pen<'_>) -> Vec<(&'static str, Vec<Line>)> {
    let how = if basis.correlation { "analyst-basis-correlation" } else { "analyst-basis-rule" };
    vec![
        ("analyst-finding-basis", vec![pen.say(how)]),
        ("analyst-rule", vec![pen.code(&basis.rule)]),
        ("analyst-rule-title", vec![pen.translated(&basis.title, VALUE)]),
        ("analyst-rule-file", rule_file(basis, pen)),
    ]
}

/// The file that a rule stands in, and its digest.
pub(in crate::html) fn rule_file(basis: &RuleBasis, pen: &Pen<'_>) -> Vec<Line> {
    if basis.file.is_empty() {
        return vec![Line::quiet(pen.words.say("analyst-rule-file-about"))];
    }
    let code = |text: &str| Line::new(Look::Code, pen.evidence(text, VALUE).text);
    let digest = match &basis.sha256 {
        Some(sha256) => code(sha256),
        None => Line::quiet(pen.words.say("analyst-rule-digest-none")),
    };
    vec![code(&basis.file), digest]
}

fn places(group: &FindingGroup<'_>, coverage: &[Coverage], pen: &Pen<'_>) -> Table {
    let columns = [
        "analyst-column-kind",
        "analyst-column-file",
        "analyst-column-when",
        "analyst-place-what",
        "analyst-place-id",
    ];
    let caption = pen.count("analyst-places", group.findings.len());
    Table::of(pen, caption, &columns, PLACES, &group.findings, |finding| {
        vec![
            pen.artifact(finding.provenance.artifact, coverage).into(),
            pen.place(&finding.provenance).into(),
            pen.instant(finding.at).into(),
            Line::plain(words::strength_short(pen.words, finding.strength)).into(),
            pen.code(&finding.id).into(),
        ]
    })
}

/// The fields of the record that have a value.
fn record(finding: &Finding, pen: &Pen<'_>) -> Option<Table> {
    let record = finding.record.as_object()?;
    let has_value = |(_, value): &(&String, &Value)| match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        _ => true,
    };
    let fields: Vec<_> = record.iter().filter(has_value).collect();
    if fields.is_empty() {
        return None;
    }
    // What was published stays whole here too, or the record would not show why it was met.
    let whole = people::observed(finding) == finding.observed.value.as_str();
    let columns = ["analyst-record-field", "analyst-record-value"];
    let caption = pen.words.say("analyst-record-caption");
    Some(Table::of(pen, caption, &columns, FIELDS, fields, |(name, value)| {
        let met = whole && *name == finding.observed.field && value.is_string();
        let value: Cell = if met && value.as_str() == Some(&finding.observed.value) {
            observed(finding, pen).into()
        } else {
            pen.json(people::held(record, name), value, VALUE).into()
        };
        vec![pen.code(name).into(), value]
    }))
}

/// The other facts of correlations, each place once.
fn together(group: &FindingGroup<'_>, coverage: &[Coverage], pen: &Pen<'_>) -> Option<Table> {
    let places: BTreeSet<_> =
        group.findings.iter().flat_map(|finding| &finding.together_with).collect();
    let columns = ["analyst-column-kind", "analyst-column-file"];
    let caption = pen.words.say("analyst-together");
    (!places.is_empty()).then(|| {
        Table::of(pen, caption, &columns, PLACES, places, |place| {
            vec![pen.artifact(place.artifact, coverage).into(), pen.place(place).into()]
        })
    })
}
