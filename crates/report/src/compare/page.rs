//! The comparison as one HTML page that needs nothing else: no script, no network.

use std::io::Write;

use askama::Template;

use super::{
    Change, CompareOutcome, Comparison, DeviceState, Difference, NotCompared, NotComparedReason,
    Order, Remark, Sign, definitions, permissions,
};
use crate::{
    Words,
    text::{shown, shown_host},
};

/// Differences that are shown at the top, and in each area; the output as JSON holds all.
const FIRST_SHOWN: usize = 60;
const AREA_SHOWN: usize = 150;
/// Characters of a value.
const VALUE: usize = 240;
/// Artifacts that are named for one difference.
const MOST_ARTIFACTS: usize = 12;
/// Values of a field.
const VALUES: usize = 12;
/// Examples of what could not be compared.
const EXAMPLES: usize = 5;
/// The rank of what stands at the top.
const FIRST: u8 = 1;

/// What the page says, in the language of its reader.
#[derive(Template)]
#[template(path = "compare.html")]
struct Page<'a> {
    words: &'a Words,
    version: String,
    result: String,
    warnings: Vec<String>,
    cases: Vec<CaseView>,
    device: String,
    agree: Vec<String>,
    disagree: Vec<String>,
    first: Option<SectionView>,
    areas: Vec<SectionView>,
    counts: Vec<(String, [String; 5])>,
    not_compared: Vec<NotComparedView>,
    in_part: Vec<(String, Vec<Title>)>,
    neither: Vec<Title>,
}

/// One of the two cases.
struct CaseView {
    name: String,
    facts: Vec<(String, String)>,
}

/// Differences that stand together.
struct SectionView {
    id: String,
    title: String,
    rows: Vec<DifferenceView>,
    left_out: Option<String>,
}

/// A difference as people read it.
pub(super) struct DifferenceView {
    pub(super) thing: String,
    /// Title of a finding.
    pub(super) title: Option<Title>,
    pub(super) name: String,
    pub(super) called: Option<String>,
    pub(super) change: String,
    pub(super) unsure: Option<String>,
    pub(super) fields: Vec<FieldView>,
    pub(super) why: String,
    artifacts: String,
}

/// A text from elsewhere, perhaps in English.
pub(super) struct Title {
    pub(super) text: String,
    pub(super) in_english: bool,
}

/// A field that changed: what is said of its values, and the values.
pub(super) struct FieldView {
    pub(super) label: String,
    pub(super) values: Vec<(String, String)>,
}

/// What could not be compared.
struct NotComparedView {
    thing: String,
    title: Title,
    reason: String,
    things: String,
    examples: Vec<String>,
}

/// Writes the comparison as a page.
///
/// # Errors
/// When it cannot be written.
pub fn html(
    comparison: &Comparison,
    words: &Words,
    out: &mut dyn Write,
) -> Result<(), std::io::Error> {
    page(comparison, words).write_into(out)
}

fn page<'a>(comparison: &Comparison, words: &'a Words) -> Page<'a> {
    let (first, rest): (Vec<_>, Vec<_>) =
        comparison.differences.iter().partition(|difference| difference.rank == FIRST);
    let areas = definitions::areas().filter_map(|area| {
        let of_area: Vec<&Difference> =
            rest.iter().copied().filter(|difference| difference.area == area).collect();
        let title = words.say(&format!("compare-area-{area}"));
        SectionView::new(area, title, &of_area, AREA_SHOWN, words)
    });
    let in_part = [
        ("compare-partial-old", &comparison.read_in_part.old),
        ("compare-partial-new", &comparison.read_in_part.new),
    ];
    let in_part = in_part.into_iter().filter(|(_, names)| !names.is_empty());
    let identifiers = |names: &[String]| {
        names.iter().map(|name| words.say(&format!("compare-identifier-{name}"))).collect()
    };
    Page {
        words,
        version: shown(&comparison.version, VALUE),
        result: result(comparison, words),
        warnings: warnings(comparison, words),
        cases: cases(comparison, words),
        device: device(comparison, words),
        agree: identifiers(&comparison.device.agree),
        disagree: identifiers(&comparison.device.disagree),
        first: SectionView::new("first", words.say("compare-first"), &first, FIRST_SHOWN, words),
        areas: areas.collect(),
        counts: counts(comparison, words),
        not_compared: comparison
            .not_compared
            .iter()
            .map(|one| NotComparedView::new(one, words))
            .collect(),
        in_part: in_part
            .map(|(key, names)| {
                (words.say(key), names.iter().map(|name| Title::of(&name.title, words)).collect())
            })
            .collect(),
        neither: comparison.in_neither.iter().map(|name| Title::of(&name.title, words)).collect(),
    }
}

/// The result, in one sentence that is no verdict.
pub(super) fn result(comparison: &Comparison, words: &Words) -> String {
    let sure = comparison.differences.iter().filter(|one| one.change.is_sure()).count();
    match comparison.outcome {
        CompareOutcome::Differs => {
            words.count("compare-result-differs", u64::try_from(sure).unwrap_or(u64::MAX))
        }
        CompareOutcome::NothingDiffers => words.say("compare-result-same"),
        CompareOutcome::Incomplete => words.say("compare-result-same-incomplete"),
    }
}

/// Whether both cases are of one device.
pub(super) fn device(comparison: &Comparison, words: &Words) -> String {
    words.say(match comparison.device.state {
        DeviceState::Same => "compare-device-same",
        DeviceState::Different => "compare-device-different",
        DeviceState::Contradictory => "compare-device-contradictory",
        DeviceState::Unknown => "compare-device-unknown",
    })
}

/// What to know before reading the differences.
pub(super) fn warnings(comparison: &Comparison, words: &Words) -> Vec<String> {
    let order = match comparison.order {
        Order::OlderFirst => None,
        Order::Reversed => Some("compare-order-reversed"),
        Order::SameMoment => Some("compare-order-same"),
        Order::Unknown => Some("compare-order-unknown"),
    };
    let remarks = comparison.remarks.iter().map(|remark| match remark {
        Remark::SameCase => "compare-same-case",
        Remark::KindsDiffer => "compare-kinds-differ",
        Remark::SignsDiffer => "compare-signs-differ",
        Remark::RulesDiffer => "compare-rules-differ",
        Remark::VersionsDiffer => "compare-versions-differ",
    });
    order.into_iter().chain(remarks).map(|key| words.say(key)).collect()
}

fn cases(comparison: &Comparison, words: &Words) -> Vec<CaseView> {
    let cases =
        [("compare-older", &comparison.old), ("compare-newer", &comparison.new)].into_iter();
    let told = |value: Option<String>| value.unwrap_or_else(|| words.say("compare-not-told"));
    let text = |value: &Option<String>| told(value.as_deref().map(|value| shown(value, VALUE)));
    let view = |(key, case): (&str, &super::CaseOutline)| CaseView {
        name: words.say(key),
        facts: vec![
            (words.say("compare-case-model"), text(&case.model)),
            (words.say("compare-case-system"), text(&case.os_version)),
            (words.say("compare-case-copied-at"), told(case.copied_at.map(|at| words.instant(at)))),
            (words.say("compare-case-checked-at"), words.instant(case.checked_at)),
            (words.say("compare-case-copies"), kinds(&case.kinds, words)),
            (words.say("compare-case-digest"), shown(&case.case, VALUE)),
        ],
    };
    cases.map(view).collect()
}

/// Kinds of acquisitions, in the language of the page.
fn kinds(kinds: &[String], words: &Words) -> String {
    let kinds: Vec<String> = kinds.iter().map(|kind| words.text(kind).text).collect();
    shown(&kinds.join(", "), VALUE)
}

/// The artifacts that tell of a difference; of many the first ones.
fn artifacts(difference: &Difference) -> String {
    let few = difference.artifacts.iter().take(MOST_ARTIFACTS).map(|name| shown(name, VALUE));
    let mut few: Vec<String> = few.collect();
    if difference.artifacts.len() > MOST_ARTIFACTS {
        few.push("…".to_owned());
    }
    few.join(", ")
}

fn counts(comparison: &Comparison, words: &Words) -> Vec<(String, [String; 5])> {
    let row = |one: &super::AreaCounts| {
        let numbers = [one.new, one.gone, one.changed, one.unsure, one.same];
        (words.say(&format!("compare-area-{}", one.area)), numbers.map(|n| words.number(n)))
    };
    comparison.counts.iter().map(row).collect()
}

impl SectionView {
    fn new(
        id: &str,
        title: String,
        differences: &[&Difference],
        most: usize,
        words: &Words,
    ) -> Option<Self> {
        let left = differences.len().saturating_sub(most);
        let left = u64::try_from(left).unwrap_or(u64::MAX);
        let rows = differences.iter().take(most).map(|one| DifferenceView::new(one, words));
        (!differences.is_empty()).then(|| Self {
            id: id.to_owned(),
            title,
            rows: rows.collect(),
            left_out: (left > 0).then(|| words.count("compare-left-out", left)),
        })
    }
}

impl Title {
    fn of(english: &str, words: &Words) -> Self {
        let translated = words.text(english);
        Self { text: shown(&translated.text, VALUE), in_english: translated.in_english }
    }

    /// The title of a finding, with the host that it names broken like everywhere else.
    fn of_finding(english: &str, host: Option<&Sign>, words: &Words) -> Self {
        let title = Self::of(english, words);
        let Some(sign) = host.filter(|sign| !sign.value.is_empty()) else { return title };
        let broken = shown_host(&sign.value, VALUE);
        Self { text: title.text.replace(&sign.value, &broken), ..title }
    }
}

impl DifferenceView {
    pub(super) fn new(difference: &Difference, words: &Words) -> Self {
        let is_finding = difference.area == definitions::FINDINGS;
        let host = difference.sign.as_ref().filter(|sign| sign.is_host());
        let told = difference.identity.iter().filter(|part| !is_finding || is_telling(&part.value));
        let values = told.map(|part| match (part.field.as_str(), part.value.as_str()) {
            ("user_id", user) => format!("user_id {}", shown(user, VALUE)),
            ("service" | "operation", name) => permission(name, words),
            (_, value) if host.is_some() => shown_host(value, VALUE),
            (_, value) => shown(value, VALUE),
        });
        let name = values.collect::<Vec<_>>().join(" · ");
        let titles = difference.shown.iter().take(VALUES).map(|name| shown(name, VALUE));
        let titles = titles.collect::<Vec<_>>().join(", ");
        let title = difference.shown.first().filter(|_| is_finding);
        Self {
            thing: words.say(&format!("compare-thing-{}", difference.thing)),
            title: title.map(|title| Title::of_finding(title, host, words)),
            name,
            called: (!is_finding && !titles.is_empty()).then_some(titles),
            change: words.say(change(difference)),
            unsure: unsure(difference.change).map(|key| words.say(key)),
            fields: difference.fields.iter().map(|field| FieldView::new(field, words)).collect(),
            why: words.say(&format!("compare-why-{}", difference.why)),
            artifacts: artifacts(difference),
        }
    }
}

/// Whether a value that a rule met says something beside the title of the finding.
fn is_telling(value: &str) -> bool {
    !matches!(value, "true" | "false" | "none")
}

/// What a permission is for, before the name that the system gives it.
fn permission(name: &str, words: &Words) -> String {
    let shown = shown(name, VALUE);
    match permissions::key(name) {
        Some(key) => format!("{} ({shown})", words.say(key)),
        None => shown,
    }
}

const fn change(difference: &Difference) -> &'static str {
    match (difference.change, difference.history) {
        (Change::New, false) => "compare-change-new",
        (Change::New, true) => "compare-change-seen-first",
        (Change::Gone, false) => "compare-change-gone",
        (Change::Gone, true) => "compare-change-not-seen",
        (Change::Changed, _) => "compare-change-changed",
        _ => "compare-change-unsure",
    }
}

const fn unsure(change: Change) -> Option<&'static str> {
    match change {
        Change::OnlyNewOldInPart => Some("compare-unsure-old-partial"),
        Change::OnlyOldNewInPart => Some("compare-unsure-new-partial"),
        Change::OnlyNewOldNotExamined => Some("compare-unsure-not-examined"),
        Change::OnlyOldOtherSigns => Some("compare-unsure-signs"),
        Change::New | Change::Changed | Change::Gone => None,
    }
}

impl FieldView {
    fn new(field: &super::FieldChange, words: &Words) -> Self {
        let values = |values: &[String]| {
            let told = values.iter().take(VALUES).map(|value| match value.as_str() {
                "true" => words.say("compare-yes"),
                "false" => words.say("compare-no"),
                value => shown(value, VALUE),
            });
            let mut told: Vec<String> = told.collect();
            if values.len() > VALUES {
                told.push("…".to_owned());
            }
            if told.is_empty() { words.say("compare-not-told") } else { told.join(", ") }
        };
        // Of a list only the entries that came and went are told.
        let [old, new] = if field.partly_same {
            ["compare-taken-away", "compare-added"]
        } else {
            ["compare-old-value", "compare-new-value"]
        };
        let sides = [(old, &field.old), (new, &field.new)].into_iter();
        let sides = sides.filter(|(_, values)| !field.partly_same || !values.is_empty());
        Self {
            label: words.say(&format!("compare-field-{}", field.field)),
            values: sides.map(|(key, side)| (words.say(key), values(side))).collect(),
        }
    }
}

/// Why something could not be compared.
pub(super) const fn reason(reason: NotComparedReason) -> &'static str {
    match reason {
        NotComparedReason::NotExaminedInOld => "compare-not-examined-old",
        NotComparedReason::NotExaminedInNew => "compare-not-examined-new",
        NotComparedReason::WithoutIdentity => "compare-without-name",
    }
}

impl NotComparedView {
    fn new(one: &NotCompared, words: &Words) -> Self {
        Self {
            thing: words.say(&format!("compare-thing-{}", one.thing)),
            title: Title::of(&one.artifact.title, words),
            reason: words.say(reason(one.reason)),
            things: words.number(one.things),
            examples: one.examples.iter().take(EXAMPLES).map(|name| shown(name, VALUE)).collect(),
        }
    }
}
