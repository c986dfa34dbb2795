//! The part for the person whose phone it is.

use askama::Template;
use jiff::civil::Date;
use model::Strength;
use model::{AcquisitionSummary, Confidence, CoverageState, ProblemKind, Results};
use sha2::{Digest as _, Sha256};

use super::{ReportInput, block::BlockView, outside::AppsView, pictures::Pictures};
use crate::{
    Contacts, Translated, Words, areas,
    areas::Examined,
    groups,
    subjects::{self, Subject},
    text::{shown, translated},
    words::{self, Summary},
};

/// Blocks that are shown; the part for the analyst holds every finding.
const BLOCKS_SHOWN: usize = 40;
/// Bytes that they may take.
const BLOCKS_BYTES: usize = 350_000;
/// Characters of a value.
const VALUE: usize = 160;
/// Characters of a paragraph.
const LONG: usize = 1200;

/// The part for the person.
#[derive(Template)]
#[template(path = "person.html")]
#[allow(clippy::struct_excessive_bools, reason = "each is a sentence that is said or not")]
pub(super) struct PersonPart<'a> {
    w: &'a Words,
    summary: Summary,
    is_incomplete: bool,
    is_cut: bool,
    is_near: bool,
    harden: Vec<String>,
    findings: Vec<BlockView>,
    settings: Vec<BlockView>,
    left_out: Option<String>,
    signs: Option<String>,
    copies: Vec<CopyView>,
    areas: Vec<AreaView>,
    absent: Vec<String>,
    lacks: Vec<Translated>,
    is_untried: bool,
    problems: Vec<String>,
    unread: Option<String>,
    apps: Option<AppsView>,
    contacts: ContactView,
    consent_given: bool,
    about: AboutView,
    pictures: &'a Pictures,
}

impl<'a> PersonPart<'a> {
    pub(super) fn new(input: &ReportInput<'_>, pictures: &'a Pictures, words: &'a Words) -> Self {
        let results = input.results;
        let run = &results.run;
        let passed = run.canary.passed();
        let groups = groups::group_findings(&results.findings);
        let blocks = subjects::group_by_subject(&results.findings);
        let views = shown_blocks(&blocks, results, words);
        let left_out = u64::try_from(blocks.len().saturating_sub(views.len())).unwrap_or(u64::MAX);
        let (settings, findings): (Vec<_>, Vec<_>) = views
            .into_iter()
            .zip(&blocks)
            .partition(|(_, (_, group))| group.strength == Strength::Posture);
        let view = |(view, _): (BlockView, _)| view;
        let signs = run.indicators.indicators;
        let (absent, there): (Vec<_>, Vec<_>) =
            areas::examined(results).into_iter().partition(|area| area.state == "area-absent");
        Self {
            w: words,
            summary: words::summary(results, &groups),
            is_incomplete: words::is_incomplete(results),
            is_cut: is_cut(results),
            is_near: subjects::watches_from_near(&blocks, results),
            harden: harden(&run.acquisitions, words),
            findings: findings.into_iter().map(view).collect(),
            settings: settings.into_iter().map(view).collect(),
            left_out: (left_out > 0).then(|| words.count("found-left-out", left_out)),
            signs: (signs > 0).then(|| words.count("examined-signs", signs)),
            copies: run.acquisitions.iter().map(|one| CopyView::new(one, words)).collect(),
            areas: there.iter().map(|area| AreaView::new(area, words)).collect(),
            absent: absent.iter().map(|area| words.say(area.key)).collect(),
            lacks: lacks(&run.acquisitions, words),
            is_untried: is_untried(results),
            problems: problems(results, words),
            unread: unread(results, words),
            apps: AppsView::new(&results.apps, words),
            contacts: ContactView::new(input.contacts, words),
            consent_given: results.consent_given,
            about: AboutView::new(results, passed, words),
            pictures,
        }
    }
}

/// As many blocks as a page can bear.
fn shown_blocks(
    blocks: &[(Subject, groups::FindingGroup<'_>)],
    results: &Results,
    words: &Words,
) -> Vec<BlockView> {
    let (mut shown, mut weight) = (Vec::new(), 0_usize);
    for ((subject, group), number) in blocks.iter().zip(1..=BLOCKS_SHOWN) {
        if weight > BLOCKS_BYTES {
            break;
        }
        let view = BlockView::new(number, subject, group, results, words);
        weight = weight.saturating_add(view.weight());
        shown.push(view);
    }
    shown
}

/// Whether files may be missing of which nobody can say that they were there.
fn is_cut(results: &Results) -> bool {
    let unreadable = |problem: &&model::Problem| problem.kind == ProblemKind::Unreadable;
    results.problems.iter().filter(unreadable).any(|problem| problem.artifact.is_none())
}

/// Whether something was read by a reader that never met data of a real phone.
fn is_untried(results: &Results) -> bool {
    results.coverage.iter().any(|covered| {
        covered.state != CoverageState::Absent
            && covered.tested.is_some_and(|tested| tested < Confidence::RealDevice)
    })
}

fn harden(acquisitions: &[AcquisitionSummary], words: &Words) -> Vec<String> {
    let is = |name: &str| {
        acquisitions.iter().any(|one| {
            let told = one.device.platform.as_deref().unwrap_or(&one.kind);
            told.to_ascii_lowercase().contains(name)
        })
    };
    let (iphone, android) = (is("ios"), is("android"));
    let mut keys = vec!["harden-update"];
    keys.extend((iphone || !android).then_some("harden-iphone"));
    keys.extend((android || !iphone).then_some("harden-android"));
    keys.extend(["harden-passcode", "harden-accounts"]);
    keys.into_iter().map(|key| words.say(key)).collect()
}

/// What acquisitions of these kinds lack, each sentence once.
fn lacks(acquisitions: &[AcquisitionSummary], words: &Words) -> Vec<Translated> {
    let mut sentences: Vec<&str> = acquisitions.iter().filter_map(|one| one.lacks).collect();
    sentences.sort_unstable();
    sentences.dedup();
    sentences.into_iter().map(|sentence| translated(words, sentence, LONG)).collect()
}

fn problems(results: &Results, words: &Words) -> Vec<String> {
    let serious = results.problems.iter().filter(|problem| problem.kind != ProblemKind::Notice);
    let count = u64::try_from(serious.clone().count()).unwrap_or(u64::MAX);
    if count == 0 {
        return Vec::new();
    }
    let mut sentences = vec![words.count("problems-count", count)];
    if serious.clone().any(|problem| problem.artifact.is_none()) {
        sentences.push(words.say("problems-whole"));
    }
    sentences.push(words.say("problems-some"));
    sentences
}

fn unread(results: &Results, words: &Words) -> Option<String> {
    let count = u64::try_from(results.unread.len()).unwrap_or(u64::MAX);
    (count > 0).then(|| words.count("unread-count", count))
}

/// One copy of a phone's data.
struct CopyView {
    device: Option<String>,
    sentences: Vec<String>,
}

impl CopyView {
    fn new(acquisition: &AcquisitionSummary, words: &Words) -> Self {
        let device = &acquisition.device;
        let known = [&device.model, &device.platform, &device.os_version];
        let known: Vec<&str> = known.into_iter().filter_map(|part| part.as_deref()).collect();
        let copied = match device.acquired_at {
            Some(at) => words.say_with("examined-copied", &[("when", words.instant(at).into())]),
            None => words.say("examined-copied-unknown"),
        };
        let encrypted = match acquisition.kind.starts_with("iOS backup") {
            true if acquisition.encrypted => Some("examined-encrypted"),
            true => Some("examined-unencrypted"),
            false => None,
        };
        Self {
            device: (!known.is_empty()).then(|| shown(&known.join(" "), VALUE)),
            sentences: [Some(copied), encrypted.map(|key| words.say(key))]
                .into_iter()
                .flatten()
                .collect(),
        }
    }
}

/// How far one kind of data could be examined.
struct AreaView {
    name: String,
    about: String,
    is_lacking: bool,
    state: String,
    lacking: Vec<Translated>,
    sentences: Vec<String>,
}

impl AreaView {
    fn new(area: &Examined<'_>, words: &Words) -> Self {
        let mut sentences = Vec::new();
        sentences.extend(area.odd.then(|| words.say("area-odd")));
        sentences.extend(area.some_absent.then(|| words.say("area-some-absent")));
        sentences.extend(area.span.map(|(first, last)| dates(first, last, words)));
        // One day is told by its date already.
        sentences.extend((area.days > 1).then(|| words.count("area-days", area.days)));
        let lacking = area.lacking.iter();
        Self {
            name: words.say(area.key),
            about: words.say(&format!("{}-about", area.key)),
            is_lacking: matches!(area.state, "area-partial" | "area-unreadable"),
            state: words.say(area.state),
            lacking: lacking.map(|covered| translated(words, covered.title, VALUE)).collect(),
            sentences,
        }
    }
}

fn dates(first: Date, last: Date, words: &Words) -> String {
    if first == last {
        return words.say_with("area-date", &[("date", words.date(first).into())]);
    }
    let fillings = [("first", words.date(first).into()), ("last", words.date(last).into())];
    words.say_with("area-dates", &fillings)
}

/// Who helps.
struct ContactView {
    note: Translated,
    checked: String,
    contacts: Vec<HelperView>,
}

/// One helper. Addresses stay as they are: a person has to type them.
struct HelperView {
    name: String,
    for_whom: Translated,
    what: Translated,
    how: Vec<String>,
}

impl ContactView {
    fn new(contacts: &Contacts, words: &Words) -> Self {
        let checked: Option<Date> = contacts.checked.parse().ok();
        let date = checked.map_or_else(|| contacts.checked.clone(), |date| words.date(date));
        let helper = |contact: &crate::Contact| HelperView {
            name: contact.name.clone(),
            for_whom: words.text(&contact.for_whom),
            what: words.text(&contact.what),
            how: contact.how.clone(),
        };
        Self {
            note: words.text(&contacts.note),
            checked: words.say_with("help-checked", &[("date", date.into())]),
            contacts: contacts.contacts.iter().map(helper).collect(),
        }
    }
}

/// What the check can be told by.
struct AboutView {
    case: String,
    date: String,
    version: String,
    self_test: String,
}

impl AboutView {
    fn new(results: &Results, passed: bool, words: &Words) -> Self {
        let self_test = if passed { "about-self-test-passed" } else { "about-self-test-failed" };
        Self {
            case: case_number(results),
            date: words.instant(results.run.started_at),
            version: shown(&results.run.version, VALUE),
            self_test: words.say(self_test),
        }
    }
}

/// A number that is the same whenever the report of a case is written: the first digits of the SHA-256 of
/// its run record.
pub(super) fn case_number(results: &Results) -> String {
    let run = serde_json::to_vec(&results.run).unwrap_or_default();
    let digest = Sha256::digest(&run);
    let digits: Vec<String> = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    digits.chunks(2).map(<[String]>::concat).collect::<Vec<_>>().join("-")
}
