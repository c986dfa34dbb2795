//! What is told of one app, program or address: one block for the person.

use std::collections::BTreeSet;

use model::{Basis, Finding, IndicatorBasis, Level, Results, Strength};
use serde_json::Value;

use super::pen::escaped_length;
use crate::{
    Translated, Words,
    groups::FindingGroup,
    people,
    subjects::Subject,
    text::{shown, shown_host, translated},
    words,
};

/// Characters of a value.
const VALUE: usize = 160;
/// Characters of a paragraph.
const LONG: usize = 1200;
/// Entries of a list.
const LIST: usize = 8;
/// Values that are shown of an address.
const VALUES: usize = 5;

/// All that is told of one subject.
pub(super) struct BlockView {
    pub(super) number: usize,
    pub(super) title: Translated,
    pub(super) level: &'static str,
    pub(super) level_words: String,
    pub(super) label: String,
    pub(super) values: Vec<String>,
    pub(super) is_masked: bool,
    pub(super) together: Vec<Translated>,
    pub(super) strength: Vec<String>,
    pub(super) meaning: Vec<Translated>,
    pub(super) campaigns: Vec<String>,
    pub(super) explanations: Vec<Translated>,
    pub(super) next_steps: Vec<Translated>,
    pub(super) sources: Vec<Translated>,
    pub(super) count: Option<String>,
    pub(super) when: String,
}

impl BlockView {
    /// Bytes that it takes on the page, about.
    pub(super) fn weight(&self) -> usize {
        const TAGS: usize = 1500;
        let lists =
            [&self.together, &self.meaning, &self.explanations, &self.next_steps, &self.sources];
        let texts = lists.into_iter().flatten().map(|text| &text.text);
        let texts = texts.chain(&self.values).chain(&self.campaigns);
        texts.map(|text| escaped_length(text)).fold(TAGS, usize::saturating_add)
    }

    pub(super) fn new(
        number: usize,
        subject: &Subject,
        group: &FindingGroup<'_>,
        results: &Results,
        words: &Words,
    ) -> Self {
        let mut ordered = group.findings.clone();
        ordered.sort_by_key(|finding| std::cmp::Reverse((finding.level, finding.strength)));
        let told = Told { words, ordered: &ordered };
        let (label, values, is_masked) = named(subject, &ordered, results, words);
        let count = u64::try_from(ordered.len()).unwrap_or(u64::MAX);
        let mut titles = told.titles().into_iter();
        Self {
            number,
            title: titles.next().unwrap_or_else(|| own(String::new())),
            level: group.level.word(),
            level_words: words::level_words(words, group.level),
            label,
            values,
            is_masked,
            together: titles.take(LIST).collect(),
            strength: strength(group, words),
            meaning: told.meaning(),
            campaigns: if group.level >= Level::High { told.campaigns() } else { Vec::new() },
            explanations: told.explanations(),
            next_steps: told.texts(|finding| finding.next_steps.as_slice()),
            sources: told.sources(results),
            count: (count > 1).then(|| words.count("finding-count", count)),
            when: told.when(),
        }
    }
}

/// The findings of a block, strongest first, and the words for them.
struct Told<'a> {
    words: &'a Words,
    ordered: &'a [&'a Finding],
}

impl<'a> Told<'a> {
    fn titles(&self) -> Vec<Translated> {
        distinct(self.ordered.iter().map(|finding| self.title(finding)))
    }

    fn title(&self, finding: &Finding) -> Translated {
        match of_yara(finding, "rule") {
            Some(rule) => {
                let rule = shown(rule, VALUE);
                own(self.words.say_with("yara-title", &[("rule", rule.into())]))
            }
            None => translated(self.words, &finding.title, LONG),
        }
    }

    fn meaning(&self) -> Vec<Translated> {
        let Some(finding) = self.ordered.first() else { return Vec::new() };
        let mut sentences = if of_yara(finding, "rule").is_some() {
            self.yara(finding)
        } else if finding.meaning.is_empty() {
            Vec::new()
        } else {
            vec![translated(self.words, &finding.meaning, LONG)]
        };
        if self.indicators().any(|basis| basis.part_of_combined) {
            sentences.push(own(self.words.say("finding-combined")));
        }
        if self.names_adb() {
            sentences.push(own(self.words.say("finding-adb")));
        }
        sentences
    }

    /// Whether a text says "adb", a word that people without a computer for such work have never met.
    fn names_adb(&self) -> bool {
        let is_adb = |text: &str| {
            text.split(|one: char| !one.is_alphanumeric())
                .any(|word| word.eq_ignore_ascii_case("adb"))
        };
        self.ordered.iter().any(|finding| {
            let lists = finding.ordinary_explanations.iter().chain(&finding.next_steps);
            [&finding.title, &finding.meaning].into_iter().chain(lists).any(|text| is_adb(text))
        })
    }

    /// What a rule of the user says of itself is quoted; nobody here can vouch for it.
    fn yara(&self, finding: &Finding) -> Vec<Translated> {
        let words = self.words;
        let mut sentences = vec![own(words.say("yara-meaning"))];
        for (key, name) in [("yara-says", "description"), ("yara-author", "author")] {
            if let Some(value) = of_yara(finding, name) {
                let value = shown(value, LONG);
                sentences.push(own(words.say_with(key, &[(name, value.into())])));
            }
        }
        sentences.push(own(words.say("yara-limits")));
        sentences
    }

    fn explanations(&self) -> Vec<Translated> {
        let mut sentences = self.texts(|finding| finding.ordinary_explanations.as_slice());
        let until = self.indicators().filter_map(|basis| basis.valid_until).max();
        if let Some(until) = until {
            let date = self.words.date(jiff::tz::Offset::UTC.to_datetime(until).date());
            let sentence = self.words.say_with("finding-valid-until", &[("date", date.into())]);
            sentences.push(own(sentence));
        }
        if self.indicators().any(|basis| !basis.not_compared.is_empty()) {
            sentences.push(own(self.words.say("finding-part-not-compared")));
        }
        sentences
    }

    fn texts(&self, texts: impl Fn(&'a Finding) -> &'a [String]) -> Vec<Translated> {
        let all = self.ordered.iter().flat_map(|finding| texts(finding));
        let mut texts = distinct(all.map(|text| translated(self.words, text, LONG)));
        texts.truncate(LIST);
        texts
    }

    fn indicators(&self) -> impl Iterator<Item = &'a IndicatorBasis> {
        self.ordered.iter().filter_map(|finding| match &finding.basis {
            Basis::Indicator(basis) => Some(basis),
            Basis::Rule(_) => None,
        })
    }

    /// Anybody can call a program, a file or a property what they like: a meeting of that kind is not
    /// telling enough to repeat the name that a feed gives it.
    fn campaigns(&self) -> Vec<String> {
        let telling = |basis: &&IndicatorBasis| {
            !matches!(
                basis.kind.as_str(),
                "process" | "file_path" | "file_name" | "android_property"
            )
        };
        let names = self.indicators().filter(telling).flat_map(|basis| &basis.campaigns);
        let names: BTreeSet<String> = names.map(|name| shown(name, VALUE)).collect();
        names.into_iter().take(LIST).collect()
    }

    fn sources(&self, results: &Results) -> Vec<Translated> {
        let title = |finding: &&Finding| {
            let artifact = finding.provenance.artifact;
            let known = results.coverage.iter().find(|covered| covered.artifact == artifact);
            translated(self.words, known.map_or(artifact, |covered| covered.title), VALUE)
        };
        let mut sources = distinct(self.ordered.iter().map(title));
        sources.truncate(LIST);
        sources
    }

    fn when(&self) -> String {
        let times = || self.ordered.iter().filter_map(|finding| finding.at);
        match times().min().zip(times().max()) {
            None => self.words.say("finding-when-none"),
            Some((first, last)) if first == last => self.words.instant(first),
            Some((first, last)) => {
                let (first, last) = (self.words.instant(first), self.words.instant(last));
                let fillings = [("first", first.into()), ("last", last.into())];
                self.words.say_with("finding-when-span", &fillings)
            }
        }
    }
}

/// A sentence in the language of the report.
fn own(text: String) -> Translated {
    Translated { text, in_english: false }
}

fn distinct(texts: impl Iterator<Item = Translated>) -> Vec<Translated> {
    let mut seen = BTreeSet::new();
    texts.filter(|text| seen.insert(text.text.clone())).collect()
}

/// A field of the record of a finding of a YARA rule.
fn of_yara<'a>(finding: &'a Finding, name: &str) -> Option<&'a str> {
    let is_yara = finding.record.get("record").and_then(Value::as_str) == Some("yara_match");
    finding.record.get(name).filter(|_| is_yara).and_then(Value::as_str)
}

fn strength(group: &FindingGroup<'_>, words: &Words) -> Vec<String> {
    let mut sentences = vec![words::strength_words(words, group.strength)];
    if group.is_published_sign() {
        sentences.push(words.say("finding-published"));
    } else if group.strength > Strength::Posture {
        sentences.push(words.say("finding-unpublished"));
        sentences.push(words.say("finding-unsure"));
    }
    sentences
}

/// What the subject is called, its values, and whether something of them is masked.
fn named(
    subject: &Subject,
    ordered: &[&Finding],
    results: &Results,
    words: &Words,
) -> (String, Vec<String>, bool) {
    let one = |key: &str, value: String| (words.say(key), vec![value], false);
    match subject {
        Subject::App(package) => {
            let app = results.apps.iter().find(|app| app.package == *package);
            let label = app.and_then(|app| app.label.as_deref());
            let name =
                label.map_or_else(|| package.clone(), |label| format!("{label} ({package})"));
            one("subject-app", shown(&name, VALUE))
        }
        Subject::Program(name) => one("subject-program", shown(name, VALUE)),
        Subject::Fingerprint(digits) => one("subject-fingerprint", shown(digits, VALUE)),
        Subject::File(path) => one("subject-file", shown(&people::text(path), VALUE)),
        Subject::Address(_) => {
            let values: BTreeSet<&str> =
                ordered.iter().map(|finding| finding.observed.value.as_str()).collect();
            let shown = values.into_iter().take(VALUES).map(|value| shown_host(value, VALUE));
            (words.say("subject-address"), shown.collect(), false)
        }
        Subject::Other(..) => {
            let finding = ordered.first().filter(|finding| is_telling(finding));
            let seen = finding.map(|finding| people::observed(finding));
            let is_masked =
                seen.as_deref() != finding.map(|finding| finding.observed.value.as_str());
            let values = seen.map(|value| shown(&value, VALUE)).into_iter().collect();
            (words.say("subject-value"), values, is_masked)
        }
    }
}

/// Whether the value says something to a person, beside the title. What a detection puts into words is for
/// experts.
fn is_telling(finding: &Finding) -> bool {
    let value = finding.observed.value.as_str();
    let is_number = value.chars().all(|character| character.is_ascii_digit());
    let is_sign = matches!(finding.basis, Basis::Indicator(_));
    let is_word = !is_number && !matches!(value, "true" | "false" | "none");
    let field = finding.record.get(&finding.observed.field);
    let is_of_the_evidence = field.is_some_and(|field| match field {
        Value::Array(items) => items.iter().any(|item| item == value),
        one => one == value,
    });
    is_sign || (is_word && is_of_the_evidence)
}
