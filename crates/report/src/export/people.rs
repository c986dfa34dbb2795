//! What exports keep to themselves: numbers, addresses and names of people.
//!
//! Events of artifacts about people are kept only as far as their words are known to be ours; anything
//! else in them gives way to a number that stands for it within one export. In all other text,
//! what has the form of a telephone number, a mail address or an address of a messenger does.
//! Values that were published as indicators stay.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use model::{Basis, Results};

use crate::addresses::{MESSENGERS, Piece, each_piece};

/// Artifacts whose events name people.
const OF_PEOPLE: [&str; 18] = [
    "android.adb_state",
    "android.messages",
    "android.multimedia_messages",
    "ios.accounts",
    "ios.calendar",
    "ios.calls",
    "ios.contacts",
    "ios.facetime_calls",
    "ios.homekit",
    "ios.id_status_cache",
    "ios.interactions",
    "ios.message_attachments",
    "ios.messages",
    "ios.recents",
    "ios.viber",
    "ios.whatsapp_calls",
    "ios.whatsapp_contacts",
    "ios.whatsapp_messages",
];

/// Words that the events of those artifacts are made of.
const OWN_WORDS: [&str; 62] = [
    "FaceTime",
    "MMS",
    "OccurrenceCache",
    "Participant",
    "RCS",
    "SMS",
    "Viber",
    "WhatsApp",
    "a",
    "account",
    "an",
    "application",
    "attachment",
    "beside",
    "by",
    "bytes",
    "call",
    "changed",
    "chat",
    "contact",
    "deleted",
    "event",
    "file",
    "first",
    "for",
    "from",
    "gone",
    "group",
    "iMessage",
    "in",
    "incoming",
    "internet",
    "is",
    "kind",
    "left",
    "length",
    "link",
    "links",
    "log",
    "message",
    "of",
    "organized",
    "other",
    "outgoing",
    "over",
    "place",
    "recipient",
    "row",
    "s",
    "seconds",
    "sender",
    "side",
    "since",
    "status",
    "that",
    "the",
    "to",
    "unknown",
    "used",
    "video",
    "voice",
    "with",
];
/// Words after which, or before which, a number counts something.
const COUNTED: [&str; 5] = ["bytes", "seconds", "link", "links", "s"];
const NUMBERED: [&str; 1] = ["status"];
/// How names of apps and of their services begin.
const APP_BEGINNINGS: [&str; 8] = ["com.", "net.", "org.", "io.", "me.", "ph.", "jp.", "co."];
const FILE_KINDS: [&str; 5] = ["application/", "audio/", "image/", "text/", "video/"];
/// More are not told apart: a timeline may name any number of people, memory is finite.
const MOST_NUMBERED: usize = 1 << 20;

/// Takes people out of text. What stands for somebody is the same throughout one export.
#[derive(Default)]
pub(super) struct People {
    published: BTreeSet<String>,
    numbers: BTreeMap<String, usize>,
}

impl People {
    /// For an export of `results`.
    pub(super) fn of(results: &Results) -> Self {
        let published = results.findings.iter().filter_map(|finding| match &finding.basis {
            Basis::Indicator(basis) => Some(normal(&basis.value)),
            Basis::Rule(_) => None,
        });
        Self { published: published.collect(), numbers: BTreeMap::new() }
    }

    /// What happened, as `artifact` tells it.
    pub(super) fn message<'a>(&mut self, artifact: &str, text: &'a str) -> Cow<'a, str> {
        if OF_PEOPLE.contains(&artifact) { self.own_words(text).into() } else { self.text(text) }
    }

    /// Where `artifact` read it, in words.
    pub(super) fn position<'a>(&mut self, artifact: &str, text: &'a str) -> Cow<'a, str> {
        match text.strip_prefix("key ") {
            Some(keys) if OF_PEOPLE.contains(&artifact) => {
                let keys: Vec<String> = keys
                    .split('/')
                    .map(|key| if is_known(key) { key.to_owned() } else { self.stand_in(key) })
                    .collect();
                format!("key {}", keys.join("/")).into()
            }
            _ => self.text(text),
        }
    }

    /// Any other text.
    pub(super) fn text<'a>(&mut self, text: &'a str) -> Cow<'a, str> {
        if !text.contains(['@', '+']) && !text.contains("%40") {
            return text.into();
        }
        let mut out = String::with_capacity(text.len());
        each_piece(text, |piece| match piece {
            Piece::Address(address) => out.push_str(&self.stand_in(address)),
            Piece::Other(other) => out.push_str(other),
        });
        out.into()
    }

    fn own_words(&mut self, text: &str) -> String {
        let words: Vec<&str> = text.split(' ').collect();
        let mut out: Vec<String> = Vec::new();
        let mut unknown: Vec<&str> = Vec::new();
        let mut before = "";
        for (word, after) in words.iter().zip(words.iter().skip(1).chain(std::iter::once(&""))) {
            let core = bare(word);
            let counts = core.bytes().all(|byte| byte.is_ascii_digit())
                && (COUNTED.contains(&bare(after)) || NUMBERED.contains(&bare(before)));
            if counts || is_known(core) {
                self.end_unknown(&mut unknown, &mut out);
                out.push((*word).to_owned());
            } else if core.contains("://") || core.starts_with("www.") {
                self.end_unknown(&mut unknown, &mut out);
                out.push(self.text(word).into_owned());
            } else {
                unknown.push(word);
                // A comma ends a name; the next one is somebody else's.
                if word.ends_with([',', ':', ')']) {
                    self.end_unknown(&mut unknown, &mut out);
                }
            }
            before = word;
        }
        self.end_unknown(&mut unknown, &mut out);
        out.join(" ")
    }

    fn end_unknown(&mut self, unknown: &mut Vec<&str>, out: &mut Vec<String>) {
        if unknown.is_empty() {
            return;
        }
        let text = unknown.join(" ");
        unknown.clear();
        let core = bare(&text);
        let (before, after) = text.split_once(core).unwrap_or_default();
        out.push(format!("{before}{}{after}", self.stand_in(core)));
    }

    /// What stands for `value`; the value itself where it was published.
    fn stand_in(&mut self, value: &str) -> String {
        let key = normal(value);
        if self.published.contains(&key) {
            return value.to_owned();
        }
        let next = self.numbers.len().saturating_add(1);
        if next > MOST_NUMBERED && !self.numbers.contains_key(&key) {
            return "[masked]".to_owned();
        }
        format!("[masked {}]", self.numbers.entry(key).or_insert(next))
    }
}

/// The same for all spellings of an address.
fn normal(value: &str) -> String {
    let value = value.to_lowercase().replace("%40", "@");
    let value = value.rsplit(';').next().unwrap_or_default();
    let value =
        ["tel:", "mailto:"].iter().find_map(|scheme| value.strip_prefix(scheme)).unwrap_or(value);
    let value =
        MESSENGERS.iter().find_map(|messenger| value.strip_suffix(messenger)).unwrap_or(value);
    let is_of_number = |character: char| {
        character.is_ascii_digit()
            || matches!(character, '+' | '-' | '(' | ')' | '.' | ' ' | '\u{a0}')
    };
    if value.contains(|character: char| character.is_ascii_digit())
        && value.chars().all(is_of_number)
    {
        return value.chars().filter(char::is_ascii_digit).collect();
    }
    value.to_owned()
}

/// A word without the punctuation around it.
fn bare(word: &str) -> &str {
    word.trim_matches(['(', ')', ',', ';', ':'])
}

/// Whether a word is one of ours, or the name of an app or of a kind of file.
fn is_known(word: &str) -> bool {
    let is_app = || {
        APP_BEGINNINGS.iter().any(|beginning| word.starts_with(beginning))
            && word.matches('.').count() > 1
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
    };
    let is_kind = || {
        FILE_KINDS.iter().any(|kind| word.starts_with(kind))
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/.+-".contains(&byte))
    };
    word.is_empty() || OWN_WORDS.contains(&word) || is_app() || is_kind()
}
