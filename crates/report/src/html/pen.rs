//! How texts come into the parts for experts: fit to be read, and with an account of what was withheld.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
};

use jiff::Timestamp;
use model::{Coverage, Provenance};
use serde_json::Value;

use crate::{
    Language, Words, people,
    text::{shown, shown_host},
};

/// Characters of a value in a table.
pub(super) const VALUE: usize = 200;
/// Characters of a paragraph, and of a value that stands alone.
pub(super) const LONG: usize = 1200;

/// What a line of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// Words of Hoofprint in the language of the report.
    Plain,
    /// The same, less important.
    Quiet,
    /// The same, more important.
    Strong,
    /// Text of the evidence or of a list: its direction is its own.
    Evidence,
    /// Digests, names of files and other things that are written the same everywhere.
    Code,
    /// Words of Hoofprint that nobody has translated.
    English,
}

/// A line of text, not yet escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) look: Look,
}

impl Line {
    pub(super) fn new(look: Look, text: impl Into<String>) -> Self {
        Self { text: text.into(), look }
    }

    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self::new(Look::Plain, text)
    }

    pub(super) fn quiet(text: impl Into<String>) -> Self {
        Self::new(Look::Quiet, text)
    }

    /// Bytes that it takes on the page, with its tags.
    pub(super) fn weight(&self) -> usize {
        const TAGS: usize = 60;
        escaped_length(&self.text).saturating_add(TAGS)
    }
}

/// Bytes of `text` when it is escaped.
pub(super) fn escaped_length(text: &str) -> usize {
    let escaped = text.bytes().filter(|byte| matches!(byte, b'<' | b'>' | b'&' | b'"' | b'\''));
    text.len().saturating_add(escaped.count().saturating_mul(4))
}

/// What was withheld from the parts for experts.
#[derive(Clone, Debug, Default)]
pub(super) struct Withheld {
    /// Values that may name people and are partly hidden.
    pub(super) masked: u64,
    /// Texts that are shortened.
    pub(super) shortened: u64,
    /// Rows that were left out of tables, by the file of the case that holds them.
    pub(super) rows: BTreeMap<String, u64>,
}

/// Writes texts and keeps account of what it withholds.
pub(super) struct Pen<'a> {
    pub(super) words: &'a Words,
    masked: Cell<u64>,
    shortened: Cell<u64>,
    rows: RefCell<BTreeMap<String, u64>>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(words: &'a Words) -> Self {
        Self {
            words,
            masked: Cell::default(),
            shortened: Cell::default(),
            rows: RefCell::default(),
        }
    }

    /// A sentence.
    pub(super) fn say(&self, key: &str) -> Line {
        Line::plain(self.words.say(key))
    }

    /// A sentence about a number of things.
    pub(super) fn count(&self, key: &str, count: usize) -> String {
        self.words.count(key, wide(count))
    }

    /// Text of the evidence, or of whoever wrote a list or a rule.
    pub(super) fn evidence(&self, text: &str, limit: usize) -> Line {
        self.note_length(text, limit);
        Line::new(Look::Evidence, shown(text, limit))
    }

    /// A name that is ours in a check; a case that somebody hands over may hold anything.
    pub(super) fn code(&self, text: &str) -> Line {
        Line::new(Look::Code, self.evidence(text, VALUE).text)
    }

    /// [`Self::evidence`] that is a host, an address or a link.
    pub(super) fn host(&self, text: &str, limit: usize) -> Line {
        self.note_length(text, limit);
        Line::new(Look::Evidence, shown_host(text, limit))
    }

    /// Running text that tells of the evidence, with people in it partly hidden.
    pub(super) fn told(&self, text: &str, limit: usize) -> Line {
        let masked = people::text(text);
        self.note_mask(&masked, text);
        self.evidence(&masked, limit)
    }

    /// The value of a field, with people in it partly hidden.
    pub(super) fn value(&self, field: &str, value: &str, limit: usize) -> Line {
        let masked = people::value(field, value);
        self.note_mask(&masked, value);
        self.evidence(&masked, limit)
    }

    /// A whole value of a record, as JSON where it is no text.
    pub(super) fn json(&self, field: &str, value: &Value, limit: usize) -> Line {
        let line = match value {
            Value::String(text) => return self.value(field, text, limit),
            Value::Array(_) | Value::Object(_) => {
                let one = serde_json::json!({ field: value });
                let masked = people::record(&one);
                let text = |value: &Value| value.get(field).map(Value::to_string);
                let (masked, whole) = (text(&masked), text(&one));
                self.note_mask(masked.as_deref().unwrap_or(""), whole.as_deref().unwrap_or(""));
                masked.unwrap_or_default()
            }
            other => other.to_string(),
        };
        self.evidence(&line, limit)
    }

    /// A text that is written in English alone.
    pub(super) fn english(&self, text: String) -> Line {
        let is_own = self.words.language() == Language::English;
        Line::new(if is_own { Look::Plain } else { Look::English }, text)
    }

    /// A text that is written in English elsewhere: of a rule or an artifact.
    pub(super) fn translated(&self, english: &str, limit: usize) -> Line {
        self.note_length(english, limit);
        let translated = self.words.text(english);
        let look = if translated.in_english { Look::English } else { Look::Plain };
        Line::new(look, shown(&translated.text, limit))
    }

    /// The title of an artifact.
    pub(super) fn artifact(&self, artifact: &str, coverage: &[Coverage]) -> Line {
        let known = coverage.iter().find(|covered| covered.artifact == artifact);
        match known {
            Some(covered) => self.translated(covered.title, VALUE),
            None => self.evidence(artifact, VALUE),
        }
    }

    /// Where something was read: file and position.
    pub(super) fn place(&self, place: &Provenance) -> Vec<Line> {
        let position = self.told(&place.at.to_string(), VALUE);
        vec![self.told(&place.file, VALUE), Line { look: Look::Evidence, ..position }]
    }

    pub(super) fn instant(&self, at: Option<Timestamp>) -> Line {
        match at {
            Some(at) => Line::plain(self.words.instant(at)),
            None => Line::quiet(self.words.say("analyst-no-time")),
        }
    }

    /// From the first to the last instant.
    pub(super) fn span(&self, first: Option<Timestamp>, last: Option<Timestamp>) -> Line {
        let (Some(first), Some(last)) = (first.or(last), last.or(first)) else {
            return Line::quiet(self.words.say("analyst-no-dates"));
        };
        if first == last {
            return self.instant(Some(first));
        }
        let fillings = [
            ("first", self.words.instant(first).into()),
            ("last", self.words.instant(last).into()),
        ];
        Line::plain(self.words.say_with("analyst-span", &fillings))
    }

    pub(super) fn number(&self, number: u64) -> Line {
        Line::plain(self.words.number(number))
    }

    /// A line for each of `all` up to `limit`, and one that tells how many more `file` holds.
    pub(super) fn listed<T>(
        &self,
        all: impl IntoIterator<Item = T>,
        limit: usize,
        file: &str,
        mut line: impl FnMut(T) -> Line,
    ) -> Vec<Line> {
        const BYTES: usize = 10_000;
        let (mut lines, mut weight, mut left) = (Vec::new(), 0_usize, 0_u64);
        for one in all {
            if lines.len() >= limit || weight > BYTES {
                left = left.saturating_add(1);
                continue;
            }
            let line = line(one);
            weight = weight.saturating_add(line.weight());
            lines.push(line);
        }
        lines.extend(self.left_out(left, file).map(Line::quiet));
        lines
    }

    /// Tells that `count` rows were left out, which `file` holds.
    pub(super) fn left_out(&self, count: u64, file: &str) -> Option<String> {
        if count == 0 {
            return None;
        }
        self.leave_out(file, count);
        let fillings = [("count", count.into()), ("file", file.into())];
        Some(self.words.say_with("analyst-left-out", &fillings))
    }

    /// Notes that `count` rows were left out, which `file` holds.
    pub(super) fn leave_out(&self, file: &str, count: u64) {
        let mut rows = self.rows.borrow_mut();
        let known = rows.entry(file.to_owned()).or_default();
        *known = known.saturating_add(count);
    }

    /// What was withheld so far.
    pub(super) fn withheld(&self) -> Withheld {
        let rows = self.rows.borrow().clone();
        Withheld { masked: self.masked.get(), shortened: self.shortened.get(), rows }
    }

    fn note_mask(&self, masked: &str, whole: &str) {
        if masked != whole {
            self.masked.set(self.masked.get().saturating_add(1));
        }
    }

    fn note_length(&self, text: &str, limit: usize) {
        if text.chars().nth(limit).is_some() {
            self.shortened.set(self.shortened.get().saturating_add(1));
        }
    }
}

/// A number of things in memory as a number to be written.
pub(super) fn wide(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
