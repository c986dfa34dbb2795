//! The fields of one record, as Sigma sees them.

use std::{
    borrow::Cow,
    cell::{Cell, OnceCell},
    ops::Range,
};

use model::JsonRecord;
use rsigma_eval::{Event, EventValue};
use serde_json::Value;

/// How deep values inside values are searched.
const MAX_DEPTH: usize = 64;

/// Bytes of text that are kept reserved between two records.
const RESERVED_TEXT: usize = 1 << 20;

/// Which fields of a record are worth reading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    all: bool,
    names: Vec<String>,
    /// Bit n is set when a name of n bytes is wanted; names of 63 bytes and more share a bit.
    /// Most fields of a record are dismissed by it, without comparing names.
    lengths: u64,
}

impl Wanted {
    /// All fields.
    pub fn all() -> Self {
        Self { all: true, ..Self::default() }
    }

    /// The fields of these names. A name with dots also wants the field before its first dot.
    pub fn only(names: impl IntoIterator<Item = String>) -> Self {
        let mut wanted = Self::default();
        names.into_iter().for_each(|name| wanted.add(&name));
        wanted
    }

    /// The names, unless all fields are wanted.
    pub fn names(&self) -> Option<&[String]> {
        (!self.all).then_some(self.names.as_slice())
    }

    pub(crate) fn add(&mut self, path: &str) {
        for name in [path, path.split('.').next().unwrap_or(path)] {
            if !self.names.iter().any(|known| known == name) {
                self.lengths |= length_bit(name);
                self.names.push(name.to_owned());
            }
        }
    }

    pub(crate) fn add_all(&mut self) {
        self.all = true;
    }

    /// Wants what `other` wants as well.
    pub(crate) fn extend(&mut self, other: &Self) {
        self.all |= other.all;
        other.names.iter().for_each(|name| self.add(name));
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.all
            || (self.lengths & length_bit(name) != 0
                && self.names.iter().any(|wanted| wanted == name))
    }
}

fn length_bit(name: &str) -> u64 {
    1_u64.checked_shl(u32::try_from(name.len()).unwrap_or(63).min(63)).unwrap_or_default()
}

/// A value. Text lies in one buffer that is used again for the next record.
#[derive(Clone, Debug)]
enum Slot {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(Range<usize>),
    Nested(Box<Value>),
}

#[derive(Clone, Debug)]
struct Field {
    name: Cow<'static, str>,
    slot: Slot,
    content: bool,
}

/// The fields of one record, as Sigma sees them: flat, by name, text in one reused buffer.
///
/// Words of people ([`Record::content`]) are fields too, so that a rule may read them, and are
/// remembered as such, so that nothing repeats them.
#[derive(Debug, Default)]
pub struct Fields {
    fields: Vec<Field>,
    text: String,
}

impl Fields {
    /// Takes the wanted fields of a record and of its words of people ([`model::Record::content`]),
    /// and forgets those of the record before.
    pub fn read(&mut self, record: &JsonRecord, content: &[(&'static str, &str)], wanted: &Wanted) {
        self.fields.clear();
        self.text.clear();
        self.text.shrink_to(RESERVED_TEXT);
        for (name, value) in record.fields().filter(|(name, _)| wanted.has(name)) {
            let slot = self.slot(value);
            self.fields.push(Field { name: name.clone(), slot, content: false });
        }
        for (name, words) in content.iter().filter(|(name, _)| wanted.has(name)) {
            let slot = self.push_text(words);
            self.fields.push(Field { name: Cow::Borrowed(name), slot, content: true });
        }
    }

    fn push_text(&mut self, text: &str) -> Slot {
        let start = self.text.len();
        self.text.push_str(text);
        Slot::Text(start..self.text.len())
    }

    fn slot(&mut self, json: &[u8]) -> Slot {
        match json.first() {
            Some(b'"') => self.text_slot(json),
            Some(b't') => Slot::Bool(true),
            Some(b'f') => Slot::Bool(false),
            Some(b'{' | b'[') => serde_json::from_slice(json)
                .map_or(Slot::Null, |value| Slot::Nested(Box::new(value))),
            Some(b'0'..=b'9' | b'-') => self.number_slot(json),
            _ => Slot::Null,
        }
    }

    fn text_slot(&mut self, json: &[u8]) -> Slot {
        let inside = json.get(1..json.len().saturating_sub(1)).unwrap_or_default();
        match std::str::from_utf8(inside) {
            Ok(text) if !inside.contains(&b'\\') => self.push_text(text),
            _ => {
                let text: String = serde_json::from_slice(json).unwrap_or_default();
                self.push_text(&text)
            }
        }
    }

    /// A number above the signed range keeps its digits as text: a float would change them.
    fn number_slot(&mut self, json: &[u8]) -> Slot {
        let digits = std::str::from_utf8(json).unwrap_or_default();
        match digits.parse() {
            Ok(number) => Slot::Integer(number),
            Err(_) if digits.bytes().all(|byte| byte.is_ascii_digit()) => self.push_text(digits),
            Err(_) => digits.parse().map_or(Slot::Null, Slot::Float),
        }
    }

    /// Whether `path` leads into words of people.
    pub fn is_content(&self, path: &str) -> bool {
        let first = path.split('.').next().unwrap_or(path);
        self.fields.iter().any(|field| field.content && (field.name == first || field.name == path))
    }

    /// A field that is no one's words, as text: `None` when absent, null or words of people.
    ///
    /// A list gives its elements, separated by spaces.
    pub fn text(&self, path: &str) -> Option<Cow<'_, str>> {
        if self.is_content(path) {
            return None;
        }
        plain_text(self.get_field(path)?)
    }

    /// Names and texts of all fields that are no one's words and hold one plain value.
    pub fn plain(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        self.fields.iter().filter(|field| !field.content).filter_map(|field| {
            let value = match self.value(&field.slot) {
                EventValue::Array(_) | EventValue::Map(_) => return None,
                plain => plain_text(plain)?,
            };
            Some((field.name.as_ref(), value))
        })
    }

    fn slice(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    fn value<'a>(&'a self, slot: &'a Slot) -> EventValue<'a> {
        match slot {
            Slot::Null => EventValue::Null,
            Slot::Bool(value) => EventValue::Bool(*value),
            Slot::Integer(value) => EventValue::Int(*value),
            Slot::Float(value) => EventValue::Float(*value),
            Slot::Text(range) => EventValue::Str(Cow::Borrowed(self.slice(range))),
            Slot::Nested(value) => EventValue::from(value.as_ref()),
        }
    }

    fn find(&self, name: &str) -> Option<&Slot> {
        self.fields.iter().find(|field| field.name == name).map(|field| &field.slot)
    }
}

impl Event for Fields {
    /// A name that is a field as it stands comes first; then dots lead into nested values, and
    /// through every element of a list.
    fn get_field(&self, path: &str) -> Option<EventValue<'_>> {
        if let Some(slot) = self.find(path) {
            return Some(self.value(slot));
        }
        let (first, rest) = path.split_once('.')?;
        match self.find(first)? {
            Slot::Nested(value) => descend(value, rest, MAX_DEPTH).map(EventValue::from),
            _ => None,
        }
    }

    fn any_string_value(&self, meets: &dyn Fn(&str) -> bool) -> bool {
        self.fields.iter().any(|field| match &field.slot {
            Slot::Text(range) => meets(self.slice(range)),
            Slot::Nested(value) => any_text(value, meets, MAX_DEPTH),
            _ => false,
        })
    }

    fn all_string_values(&self) -> Vec<Cow<'_, str>> {
        let mut texts = Vec::new();
        for field in &self.fields {
            match &field.slot {
                Slot::Text(range) => texts.push(Cow::Borrowed(self.slice(range))),
                Slot::Nested(value) => collect_texts(value, &mut texts, MAX_DEPTH),
                _ => {}
            }
        }
        texts
    }

    /// The record without words of people.
    fn to_json(&self) -> Value {
        let fields = self.fields.iter().filter(|field| !field.content);
        let named = fields.map(|f| (f.name.to_string(), self.value(&f.slot).to_json()));
        Value::Object(named.collect())
    }
}

/// One record while it is judged. Words of people are looked at where they lie; the other fields
/// are taken when a rule first asks for one, which many records never get to.
pub(crate) struct Judged<'a> {
    record: &'a JsonRecord,
    wanted: &'a Wanted,
    content: &'a [(&'static str, &'a str)],
    spare: Cell<Option<Fields>>,
    fields: OnceCell<Fields>,
}

impl<'a> Judged<'a> {
    /// `spare` is the buffer to read into; [`Judged::into_spare`] gives it back.
    pub(crate) fn new(
        record: &'a JsonRecord,
        content: &'a [(&'static str, &'a str)],
        wanted: &'a Wanted,
        spare: Fields,
    ) -> Self {
        let spare = Cell::new(Some(spare));
        Self { record, wanted, content, spare, fields: OnceCell::new() }
    }

    pub(crate) fn into_spare(self) -> Fields {
        self.fields.into_inner().or(self.spare.into_inner()).unwrap_or_default()
    }

    fn fields(&self) -> &Fields {
        self.fields.get_or_init(|| {
            let mut fields = self.spare.take().unwrap_or_default();
            fields.read(self.record, self.content, self.wanted);
            fields
        })
    }
}

impl Event for Judged<'_> {
    /// Records leave out what they do not know: an absent field is null.
    fn get_field(&self, path: &str) -> Option<EventValue<'_>> {
        if let Some((_, words)) = self.content.iter().find(|(name, _)| *name == path) {
            return Some(EventValue::Str(Cow::Borrowed(words)));
        }
        let absent = || (!path.contains('.')).then_some(EventValue::Null);
        self.fields().get_field(path).or_else(absent)
    }

    fn any_string_value(&self, meets: &dyn Fn(&str) -> bool) -> bool {
        self.fields().any_string_value(meets)
    }

    fn all_string_values(&self) -> Vec<Cow<'_, str>> {
        self.fields().all_string_values()
    }

    fn to_json(&self) -> Value {
        self.fields().to_json()
    }
}

fn plain_text(value: EventValue<'_>) -> Option<Cow<'_, str>> {
    match value {
        EventValue::Null => None,
        EventValue::Str(text) => Some(text),
        EventValue::Array(elements) => {
            let texts: Vec<Cow<'_, str>> = elements.into_iter().filter_map(plain_text).collect();
            Some(Cow::Owned(texts.join(" ")))
        }
        EventValue::Map(_) => Some(Cow::Owned(value.to_json().to_string())),
        other => other.as_str().map(|text| Cow::Owned(text.into_owned())),
    }
}

fn descend<'a>(value: &'a Value, path: &str, depth: usize) -> Option<&'a Value> {
    let depth = depth.checked_sub(1)?;
    match value {
        Value::Object(fields) => match (fields.get(path), path.split_once('.')) {
            (Some(found), _) => Some(found),
            (None, Some((first, rest))) => descend(fields.get(first)?, rest, depth),
            (None, None) => None,
        },
        Value::Array(elements) => elements.iter().find_map(|value| descend(value, path, depth)),
        _ => None,
    }
}

fn any_text(value: &Value, meets: &dyn Fn(&str) -> bool, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    match value {
        Value::String(text) => meets(text),
        Value::Array(elements) => elements.iter().any(|value| any_text(value, meets, depth)),
        Value::Object(fields) => fields.values().any(|value| any_text(value, meets, depth)),
        _ => false,
    }
}

fn collect_texts<'a>(value: &'a Value, texts: &mut Vec<Cow<'a, str>>, depth: usize) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match value {
        Value::String(text) => texts.push(Cow::Borrowed(text)),
        Value::Array(elements) => {
            for value in elements {
                collect_texts(value, texts, depth);
            }
        }
        Value::Object(fields) => {
            for value in fields.values() {
                collect_texts(value, texts, depth);
            }
        }
        _ => {}
    }
}
