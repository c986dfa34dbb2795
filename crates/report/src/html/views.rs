//! What the template shows, made from results: every text is fit to be read, not yet escaped.

use model::{
    Basis, Confidence, Coverage, CoverageState, Finding, IndicatorBasis, Level, Problem,
    ProblemKind, Provenance, RunRecord, Strength,
};

use crate::{
    Contacts,
    groups::{FindingGroup, ProblemGroup},
    text::{instant, number, shown, shown_host},
    words,
};

/// Places that are shown for one group; the files of the case hold the rest.
const PLACES_SHOWN: usize = 8;
/// Characters of a value in the text of the page.
const VALUE: usize = 160;
/// Characters of a value under technical details, of a paragraph and of a file path.
const LONG: usize = 1200;
/// Entries of a list.
const LIST: usize = 12;

/// A group of findings.
pub(super) struct GroupView {
    pub(super) number: usize,
    pub(super) title: String,
    pub(super) level: &'static str,
    pub(super) level_words: &'static str,
    pub(super) strength: &'static str,
    pub(super) published: bool,
    pub(super) setting: bool,
    pub(super) value: String,
    pub(super) count: String,
    pub(super) many: bool,
    pub(super) meaning: String,
    pub(super) campaigns: Vec<String>,
    pub(super) places: Vec<PlaceView>,
    pub(super) places_left_out: Option<String>,
    pub(super) together_with: Vec<String>,
    pub(super) explanations: Vec<String>,
    pub(super) next_steps: Vec<String>,
    pub(super) references: Vec<String>,
    pub(super) details: Vec<(&'static str, String)>,
}

/// One place where a group was met.
pub(super) struct PlaceView {
    pub(super) what: String,
    pub(super) file: String,
    pub(super) position: String,
    pub(super) when: Option<String>,
    pub(super) strength: &'static str,
}

impl GroupView {
    pub(super) fn new(position: usize, group: &FindingGroup<'_>, coverage: &[Coverage]) -> Self {
        let finding = group.strongest();
        let indicator = finding.and_then(indicator_of);
        let count = group.findings.len();
        let campaigns = group.texts(campaigns);
        let open = indicator.is_none_or(|indicator| names_campaigns(&indicator.kind));
        let places = group.findings.iter().take(PLACES_SHOWN);
        Self {
            number: position,
            title: finding.map(title).unwrap_or_default(),
            level: group.level.word(),
            level_words: words::level_words(group.level),
            strength: words::strength_words(group.strength),
            published: group.is_published_sign(),
            setting: group.strength == Strength::Posture,
            value: finding.map(seen).unwrap_or_default(),
            count: number(u64::try_from(count).unwrap_or(u64::MAX)),
            many: count > 1,
            meaning: finding.map(|finding| shown(&finding.meaning, LONG)).unwrap_or_default(),
            campaigns: if open { list(&campaigns) } else { Vec::new() },
            places: places.map(|finding| PlaceView::new(finding, coverage)).collect(),
            places_left_out: left_out(count.saturating_sub(PLACES_SHOWN)),
            together_with: together_with(group, coverage),
            explanations: list(&group.texts(|finding| &finding.ordinary_explanations)),
            next_steps: list(&group.texts(|finding| &finding.next_steps)),
            references: list(&group.texts(|finding| &finding.references)),
            details: finding.map(|finding| details(finding, group, &campaigns)).unwrap_or_default(),
        }
    }
}

impl PlaceView {
    fn new(finding: &Finding, coverage: &[Coverage]) -> Self {
        let place = &finding.provenance;
        Self {
            what: artifact_title(place.artifact, coverage),
            file: shown(&place.file, VALUE),
            position: shown(&place.at.to_string(), VALUE),
            when: finding.at.map(instant),
            strength: words::strength_short(finding.strength),
        }
    }
}

fn indicator_of(finding: &Finding) -> Option<&IndicatorBasis> {
    match &finding.basis {
        Basis::Indicator(indicator) => Some(indicator),
        Basis::Rule(_) => None,
    }
}

fn campaigns(finding: &Finding) -> &[String] {
    indicator_of(finding).map(|indicator| indicator.campaigns.as_slice()).unwrap_or_default()
}

/// Whether a meeting of this kind is telling enough to repeat the name that a feed gives it:
/// anybody can call a program, a file or a property what they like.
fn names_campaigns(kind: &str) -> bool {
    !matches!(kind, "process" | "file_path" | "file_name" | "android_property")
}

fn is_host_kind(kind: &str) -> bool {
    matches!(kind, "domain" | "ip_address" | "ip_network" | "url" | "email")
}

fn observed(finding: &Finding, limit: usize) -> String {
    match indicator_of(finding) {
        Some(indicator) if is_host_kind(&indicator.kind) => {
            shown_host(&finding.observed.value, limit)
        }
        _ => shown(&finding.observed.value, limit),
    }
}

/// What was seen: a sign speaks for itself, the value of a rule needs the name of its field.
fn seen(finding: &Finding) -> String {
    let value = observed(finding, VALUE);
    match &finding.basis {
        Basis::Indicator(_) => value,
        Basis::Rule(_) => format!("{}: {value}", shown(&finding.observed.field, VALUE)),
    }
}

/// The title, with the value that was met broken like everywhere else.
fn title(finding: &Finding) -> String {
    let mut title = finding.title.clone();
    if let Some(indicator) = indicator_of(finding).filter(|basis| is_host_kind(&basis.kind)) {
        for value in [&finding.observed.value, &indicator.value] {
            if !value.is_empty() && !value.contains("://") {
                title = title.replace(value.as_str(), &value.replace('.', "[.]"));
            }
        }
    }
    shown(&title, VALUE)
}

fn list(texts: &[&str]) -> Vec<String> {
    texts.iter().take(LIST).map(|text| shown(text, LONG)).collect()
}

fn artifact_title(artifact: &str, coverage: &[Coverage]) -> String {
    let known = coverage.iter().find(|covered| covered.artifact == artifact);
    shown(known.map_or(artifact, |covered| covered.title), VALUE)
}

fn together_with(group: &FindingGroup<'_>, coverage: &[Coverage]) -> Vec<String> {
    let describe = |place: &Provenance| {
        let what = artifact_title(place.artifact, coverage);
        format!("{what}: {}, {}", shown(&place.file, VALUE), shown(&place.at.to_string(), VALUE))
    };
    let places = group.findings.iter().flat_map(|finding| &finding.together_with);
    places.take(LIST).map(describe).collect()
}

fn details(
    finding: &Finding,
    group: &FindingGroup<'_>,
    campaigns: &[&str],
) -> Vec<(&'static str, String)> {
    let mut rows = vec![
        ("Value, as the data spells it", observed(finding, LONG)),
        ("Field", shown(&finding.observed.field, VALUE)),
        ("Kind of data", shown(finding.provenance.artifact, VALUE)),
    ];
    match &finding.basis {
        Basis::Indicator(basis) => {
            let sign = if is_host_kind(&basis.kind) {
                shown_host(&basis.value, LONG)
            } else {
                shown(&basis.value, LONG)
            };
            rows.push(("Published sign", sign));
            rows.push(("Kind of sign", shown(&basis.kind, VALUE)));
            rows.push(("How they met", shown(&basis.how, VALUE)));
            rows.push(("Named by its publishers", list(campaigns).join(", ")));
            let feeds: Vec<&str> = basis.feeds.iter().map(String::as_str).collect();
            rows.push(("Lists that hold the sign", list(&feeds).join(", ")));
        }
        Basis::Rule(basis) => {
            rows.push(("Rule", shown(&basis.rule, VALUE)));
            rows.push(("Title of the rule", shown(&basis.title, VALUE)));
            let facts = if basis.correlation { "several had to meet" } else { "one" };
            rows.push(("Facts", facts.to_owned()));
        }
    }
    let named_by = finding.record.get("artifacts").and_then(serde_json::Value::as_array);
    let named_by = named_by.into_iter().flatten().filter_map(serde_json::Value::as_str);
    rows.push(("Named by", named_by.collect::<Vec<_>>().join(", ")));
    let ids: Vec<&str> = group.findings.iter().map(|finding| finding.id.as_str()).collect();
    rows.push(("Identifiers in findings.json", list(&ids).join(", ")));
    rows.retain(|(_, value)| !value.is_empty());
    rows
}

/// Number of findings per level, highest first, levels without one left out.
pub(super) fn levels(findings: &[Finding]) -> Vec<(&'static str, &'static str, String)> {
    let of = |level| findings.iter().filter(|finding| finding.level == level).count();
    Level::ALL
        .into_iter()
        .rev()
        .map(|level| (level, of(level)))
        .filter(|(_, count)| *count > 0)
        .map(|(level, count)| {
            let count = number(u64::try_from(count).unwrap_or(u64::MAX));
            (words::level_words(level), level.word(), count)
        })
        .collect()
}

/// `left` as text, unless nothing was left out.
pub(super) fn left_out(left: usize) -> Option<String> {
    (left > 0).then(|| number(u64::try_from(left).unwrap_or(u64::MAX)))
}

/// Whether evidence that was there could not be read, wholly or in part.
pub(super) fn is_incomplete(coverage: &[Coverage], problems: &[Problem]) -> bool {
    let unread = |state| matches!(state, CoverageState::Partial | CoverageState::Unreadable);
    coverage.iter().any(|covered| unread(covered.state))
        || problems.iter().any(|problem| problem.kind == ProblemKind::Unreadable)
}

/// How far one artifact could be examined.
pub(super) struct CoverageView {
    pub(super) title: String,
    pub(super) state: &'static str,
    pub(super) lacking: bool,
    pub(super) records: String,
    pub(super) observables: String,
    pub(super) period: Option<(String, String)>,
    pub(super) note: Option<String>,
}

/// What an acquisition does not hold, put together by the reason for it.
pub(super) struct AbsentView {
    pub(super) titles: String,
    pub(super) note: Option<String>,
}

/// What was looked at, in the order given.
pub(super) fn examined(coverage: &[Coverage]) -> Vec<CoverageView> {
    let there = |covered: &&Coverage| covered.state != CoverageState::Absent;
    coverage.iter().filter(there).map(CoverageView::new).collect()
}

/// What was not there: with a reason first, in the order given, then all else.
/// Kinds of data that were there, and whose reader never met data of a real phone.
pub(super) fn untried(coverage: &[Coverage]) -> Vec<String> {
    let untried = coverage.iter().filter(|covered| {
        covered.state != CoverageState::Absent
            && covered.tested.is_some_and(|tested| tested < Confidence::RealDevice)
    });
    let mut titles: Vec<String> = untried.map(|covered| shown(covered.title, VALUE)).collect();
    titles.sort();
    titles.dedup();
    titles
}

pub(super) fn absent(coverage: &[Coverage]) -> Vec<AbsentView> {
    let absent = coverage.iter().filter(|covered| covered.state == CoverageState::Absent);
    let mut groups: Vec<(Option<&str>, Vec<String>)> = Vec::new();
    for covered in absent {
        let (note, title) = (covered.note.as_deref(), shown(covered.title, VALUE));
        match groups.iter_mut().find(|(known, _)| *known == note) {
            Some((_, titles)) => titles.push(title),
            None => groups.push((note, vec![title])),
        }
    }
    groups.sort_by_key(|(note, _)| note.is_none());
    let view = |(note, titles): (Option<&str>, Vec<String>)| AbsentView {
        titles: titles.join("; "),
        note: note.map(|note| shown(note, LONG)),
    };
    groups.into_iter().map(view).collect()
}

/// What acquisitions of these kinds lack, each sentence once.
pub(super) fn lacks(run: &RunRecord) -> Vec<&'static str> {
    let mut sentences: Vec<&'static str> =
        run.acquisitions.iter().filter_map(|a| a.lacks).collect();
    sentences.dedup();
    sentences
}

impl CoverageView {
    fn new(coverage: &Coverage) -> Self {
        let day = |at: jiff::Timestamp| at.strftime("%Y-%m-%d").to_string();
        Self {
            title: shown(coverage.title, VALUE),
            state: words::state_words(coverage.state),
            lacking: matches!(coverage.state, CoverageState::Partial | CoverageState::Unreadable),
            records: number(coverage.records),
            observables: number(coverage.observables),
            period: coverage.earliest_at.map(day).zip(coverage.latest_at.map(day)),
            note: coverage.note.as_deref().map(|note| shown(note, LONG)),
        }
    }
}

/// A group of problems that say the same.
pub(super) struct ProblemView {
    pub(super) kind: &'static str,
    pub(super) message: String,
    pub(super) count: String,
    pub(super) many: bool,
    pub(super) example: String,
}

impl ProblemView {
    pub(super) fn new(group: &ProblemGroup<'_>) -> Self {
        let file = |problem: &&Problem| problem.file.as_deref().map(|file| shown(file, VALUE));
        let count = group.problems.len();
        Self {
            kind: words::problem_words(group.kind),
            message: shown(group.message, LONG),
            count: number(u64::try_from(count).unwrap_or(u64::MAX)),
            many: count > 1,
            example: group
                .problems
                .first()
                .and_then(file)
                .unwrap_or_else(|| "the data as a whole".to_owned()),
        }
    }
}

/// Who helps.
pub(super) struct ContactView {
    pub(super) checked: String,
    pub(super) note: String,
    pub(super) contacts: Vec<(String, String, String, Vec<String>)>,
}

impl ContactView {
    /// Addresses stay as they are: a person has to type them.
    pub(super) fn new(contacts: &Contacts) -> Self {
        let view = |contact: &crate::Contact| {
            let how = contact.how.clone();
            (contact.name.clone(), contact.for_whom.clone(), contact.what.clone(), how)
        };
        Self {
            checked: contacts.checked.clone(),
            note: contacts.note.clone(),
            contacts: contacts.contacts.iter().map(view).collect(),
        }
    }
}
