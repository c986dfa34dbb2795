//! The languages of reports: Fluent files under `locales/`, built into the program.
//!
//! A sentence of the report has a key with a meaning. A text that comes from elsewhere (a rule, an
//! artifact) has a key made of its English words: when they change, the translation is missing and
//! a test says so, and a text that nobody translated is shown in English and marked as that.

use std::{
    borrow::Cow,
    collections::BTreeSet,
    fmt::Write as _,
    str::FromStr,
    sync::{Arc, LazyLock},
};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast;
use jiff::{Timestamp, civil::Date, tz::Offset};
use sha2::{Digest as _, Sha256};
use unic_langid::LanguageIdentifier;

/// A language in which reports are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English, in which everything is written first.
    #[default]
    English,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Arabic, written from right to left.
    Arabic,
    /// Portuguese.
    Portuguese,
    /// Russian.
    Russian,
}

/// A code that names none of the languages.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a language of reports; there are en, es, fr, ar, pt and ru")]
pub struct UnknownLanguage(String);

impl Language {
    /// All languages.
    pub const ALL: [Self; 6] =
        [Self::English, Self::Spanish, Self::French, Self::Arabic, Self::Portuguese, Self::Russian];

    /// The code of ISO 639, as HTML wants it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Arabic => "ar",
            Self::Portuguese => "pt",
            Self::Russian => "ru",
        }
    }

    /// The direction of writing, as HTML wants it.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            _ => "ltr",
        }
    }

    fn files(self) -> &'static [&'static str] {
        macro_rules! files {
            ($($path:literal),*) => { &[$(include_str!(concat!("../../../locales/", $path))),*] };
        }
        match self {
            Self::English => files!(
                "en/formats.ftl",
                "en/report.ftl",
                "en/analyst.ftl",
                "en/pictures.ftl",
                "en/compare.ftl"
            ),
            Self::Spanish => files!(
                "es/formats.ftl",
                "es/report.ftl",
                "es/analyst.ftl",
                "es/pictures.ftl",
                "es/compare.ftl",
                "es/texts.ftl"
            ),
            Self::French => files!(
                "fr/formats.ftl",
                "fr/report.ftl",
                "fr/analyst.ftl",
                "fr/pictures.ftl",
                "fr/compare.ftl",
                "fr/texts.ftl"
            ),
            Self::Arabic => files!(
                "ar/formats.ftl",
                "ar/report.ftl",
                "ar/analyst.ftl",
                "ar/pictures.ftl",
                "ar/compare.ftl",
                "ar/texts.ftl"
            ),
            Self::Portuguese => files!(
                "pt/formats.ftl",
                "pt/report.ftl",
                "pt/analyst.ftl",
                "pt/pictures.ftl",
                "pt/compare.ftl",
                "pt/texts.ftl"
            ),
            Self::Russian => files!(
                "ru/formats.ftl",
                "ru/report.ftl",
                "ru/analyst.ftl",
                "ru/pictures.ftl",
                "ru/compare.ftl",
                "ru/texts.ftl"
            ),
        }
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Reads `fr`, `pt-BR` or what a system says, such as `ar_EG.UTF-8`.
    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        let language = code.split(['-', '_', '.', '@']).next().unwrap_or_default();
        let same = |known: &Self| known.code().eq_ignore_ascii_case(language);
        Self::ALL.into_iter().find(same).ok_or_else(|| UnknownLanguage(code.to_owned()))
    }
}

/// What a sentence is filled with.
#[derive(Clone, Debug)]
pub enum Filling<'a> {
    /// A text that is fit to be read already.
    Text(Cow<'a, str>),
    /// A number of things: chooses the form of the sentence. `$name` chooses it, and `$name_shown` is
    /// the number as the language spells it.
    Count(u64),
}

impl<'a> From<&'a str> for Filling<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Filling<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<u64> for Filling<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

/// A text from elsewhere in the language of the report, or in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translated {
    /// The text.
    pub text: String,
    /// Whether it is English while the report is not: to be marked with its language.
    pub in_english: bool,
}

/// How a date in Russian ends. Its full stop is that of the sentence, too.
const SHORT_YEAR: &str = " г.";

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<Arc<FluentResource>>,
    is_complete: bool,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Words {
    /// The words of `language`. A sentence that nobody has translated yet is said in English.
    pub fn of(language: Language) -> Self {
        let english: &[_] = &ENGLISH;
        let own = if language == Language::English { Vec::new() } else { resources(language) };
        let translated: BTreeSet<&str> = own.iter().flat_map(|one| keys(one)).collect();
        let mut sentences = english.iter().flat_map(|one| keys(one));
        let is_complete =
            language == Language::English || sentences.all(|key| translated.contains(key));
        let mut bundle = bundle(language);
        for resource in english.iter().cloned().chain(own) {
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle, is_complete }
    }

    /// The words of `language` and nothing to fall back to, for tests of translations.
    pub fn without_english(language: Language) -> Self {
        let mut bundle = bundle(language);
        for resource in resources(language) {
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle, is_complete: true }
    }

    /// Whether every sentence is translated.
    pub fn is_complete(&self) -> bool {
        self.is_complete
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a sentence with that key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The sentence with that key.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The sentence about a number of things: `$count` and `$count_shown`.
    pub fn count(&self, key: &str, count: u64) -> String {
        self.say_with(key, &[("count", count.into())])
    }

    /// The sentence with that key, filled. A key that is not there is shown between `⟨` and `⟩`.
    pub fn say_with(&self, key: &str, fillings: &[(&str, Filling<'_>)]) -> String {
        let mut arguments = FluentArgs::new();
        for (name, filling) in fillings {
            match filling {
                Filling::Text(text) => arguments.set((*name).to_owned(), text.to_string()),
                Filling::Count(count) => {
                    arguments.set((*name).to_owned(), FluentValue::from(*count));
                    arguments.set(format!("{name}_shown"), self.number(*count));
                }
            }
        }
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return format!("⟨{key}⟩");
        };
        let said = self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
        let is_date = |filling: &Filling<'_>| match filling {
            Filling::Text(text) => text.ends_with(SHORT_YEAR),
            Filling::Count(_) => false,
        };
        if fillings.iter().any(|(_, filling)| is_date(filling)) {
            return said.replace(&format!("{SHORT_YEAR}."), SHORT_YEAR);
        }
        said.into_owned()
    }

    /// A text that is written in English elsewhere: of a rule or an artifact.
    pub fn text(&self, english: &str) -> Translated {
        let key = text_key(english);
        let translated = self.language != Language::English && self.has(&key);
        Translated {
            text: if translated { self.say(&key) } else { english.to_owned() },
            in_english: !translated && self.language != Language::English,
        }
    }

    /// `1234567` as `1,234,567`.
    pub fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        let length = digits.len();
        let ungrouped = self.say("number-ungrouped-digits").parse().unwrap_or(3_usize);
        if length <= ungrouped {
            return digits;
        }
        let separator = self.say("number-group");
        let mut out = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && length.saturating_sub(place) % 3 == 0 {
                out.push_str(&separator);
            }
            out.push(digit);
        }
        out
    }

    /// A date or an instant as one run of text: its parts must not be set apart from each other, or
    /// they are put in the order of Latin letters where writing runs from right to left.
    fn spelled(&self, key: &str, fillings: &[(&str, Filling<'_>)]) -> String {
        self.say_with(key, fillings).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// A date as people write it: `18 October 2021`.
    pub fn date(&self, date: Date) -> String {
        let month = self.say(&format!("month-{}", date.month()));
        let fillings = [
            ("day", date.day().to_string().into()),
            ("month", month.into()),
            ("year", date.year().to_string().into()),
        ];
        self.spelled("date", &fillings)
    }

    /// An instant as people write it, in UTC: `18 October 2021, 14:38:10 UTC`. Fractions of a second are
    /// left to the files of the case.
    pub fn instant(&self, at: Timestamp) -> String {
        let local = Offset::UTC.to_datetime(at);
        let time = local.strftime("%H:%M:%S").to_string();
        self.spelled("instant", &[("date", self.date(local.date()).into()), ("time", time.into())])
    }
}

fn bundle(language: Language) -> FluentBundle<Arc<FluentResource>> {
    let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![identifier]);
    // Names in Latin letters would break up a sentence that is written from right to left.
    bundle.set_use_isolating(language.direction() == "rtl");
    bundle
}

/// The sentences that every language falls back to.
static ENGLISH: LazyLock<Vec<Arc<FluentResource>>> = LazyLock::new(|| resources(Language::English));

fn resources(language: Language) -> Vec<Arc<FluentResource>> {
    let parsed = language.files().iter().map(|file| FluentResource::try_new((*file).to_owned()));
    // What cannot be parsed is missing, which a test finds.
    parsed.map(|file| Arc::new(file.unwrap_or_else(|(rest, _)| rest))).collect()
}

fn keys(resource: &FluentResource) -> impl Iterator<Item = &str> {
    resource.entries().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message.id.name),
        _ => None,
    })
}

/// The key of a text from elsewhere: `t-` and the first twelve digits of the SHA-256 of its words, with
/// one space between them.
pub fn text_key(english: &str) -> String {
    let words: Vec<&str> = english.split_whitespace().collect();
    let digest = Sha256::digest(words.join(" ").as_bytes());
    let mut key = String::from("t-");
    for byte in digest.iter().take(6) {
        // Writing into a string cannot fail.
        let _ = write!(key, "{byte:02x}");
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_read_as_people_and_systems_spell_them() {
        assert_eq!("fr".parse(), Ok(Language::French));
        assert_eq!("ar_EG.UTF-8".parse(), Ok(Language::Arabic));
        assert_eq!("PT-br".parse(), Ok(Language::Portuguese));
        assert!("de".parse::<Language>().unwrap_err().to_string().contains("es, fr"));
    }

    #[test]
    fn numbers_and_dates_are_spelled_by_language() {
        let spelled = |language: Language, number: u64| Words::of(language).number(number);
        assert_eq!(spelled(Language::English, 1_234_567), "1,234,567");
        assert_eq!(spelled(Language::Spanish, 1234), "1234");
        assert_eq!(spelled(Language::Spanish, 12_345), "12.345");
        assert_eq!(spelled(Language::French, 12_345), "12\u{202f}345");
        assert_eq!(spelled(Language::Russian, 12_345), "12\u{a0}345");
        let at: Timestamp = "2021-10-18T14:38:10.5Z".parse().unwrap();
        assert_eq!(Words::of(Language::English).instant(at), "18 October 2021, 14:38:10 UTC");
        assert_eq!(
            Words::of(Language::Portuguese).date(jiff::civil::date(2021, 3, 1)),
            "1 de março de 2021"
        );
    }

    #[test]
    fn a_date_is_one_run_of_text_where_writing_runs_from_right_to_left() {
        let at: Timestamp = "2026-11-26T07:31:25Z".parse().unwrap();
        let arabic = Words::of(Language::Arabic);
        assert_eq!(arabic.instant(at), "26 نوفمبر 2026، 07:31:25 UTC");
        // Inside of a sentence it is set apart as a whole.
        let made = arabic.say_with(
            "footer-made",
            &[("version", "1".into()), ("when", arabic.instant(at).into())],
        );
        assert!(made.contains("\u{2068}26 نوفمبر 2026، 07:31:25 UTC\u{2069}"), "{made}");
    }

    #[test]
    fn a_date_at_the_end_of_a_sentence_leaves_one_full_stop() {
        let russian = Words::of(Language::Russian);
        let date = russian.date(jiff::civil::date(2026, 3, 13));
        assert_eq!(date, "13 марта 2026 г.");
        let said = russian.say_with("area-date", &[("date", date.into())]);
        assert!(said.ends_with("13 марта 2026 г."), "{said}");
    }

    #[test]
    fn what_is_not_translated_says_so() {
        let french = Words::of(Language::French);
        assert_eq!(french.say("no-such-key"), "⟨no-such-key⟩");
        let text = french.text("A sentence that nobody has translated.");
        assert!(text.in_english && text.text.starts_with("A sentence"));
        assert_eq!(text_key("a  b\n c"), text_key("a b c"));
    }
}
