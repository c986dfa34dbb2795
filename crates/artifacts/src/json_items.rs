//! Lists in JSON, item by item: a list of hundreds of megabytes is never held as a whole.

use std::{
    borrow::Cow,
    fmt,
    io::{self, Read},
};

use evidence::EvidenceFile;
use jiff::Timestamp;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::front_to_back::FrontToBack;

/// Bytes that are read at once.
const BLOCK: usize = 256 << 10;
/// Bytes of the longest item.
const LONGEST: usize = 64 << 20;

/// Hands every item to `each` with its number, counted from zero: the items of a list, or the
/// values that follow one another where the file is no list (one in each line). Returns why others
/// could not be read.
pub(crate) fn for_each_item(
    file: &EvidenceFile,
    mut each: impl FnMut(u64, Value),
) -> Option<String> {
    let mut broken = None;
    let end = for_each_text(file, |number, item| match serde_json::from_slice(item) {
        Ok(Value::Null) => {}
        Ok(value) => each(number, value),
        Err(error) => broken = broken.take().or_else(|| Some(format!("item {number}: {error}"))),
    });
    broken.or(end)
}

/// [`for_each_item`] with the text of each item, which nobody has looked into yet.
pub(crate) fn for_each_text(
    file: &EvidenceFile,
    mut each: impl FnMut(u64, &[u8]),
) -> Option<String> {
    for_each_start(file, |number, text| match text {
        Text::From(_) => None,
        Text::Whole(item) => {
            each(number, item);
            None
        }
    })
}

/// What stands where an item begins.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Text<'t> {
    /// An object and what was read behind it; it may be cut.
    From(&'t [u8]),
    /// The item alone.
    Whole(&'t [u8]),
}

impl<'t> Text<'t> {
    /// The item and its length, where it can be read.
    pub(crate) fn read<T: Deserialize<'t>>(self) -> (Result<T, serde_json::Error>, usize) {
        let (Self::From(text) | Self::Whole(text)) = self;
        let mut items = serde_json::Deserializer::from_slice(text).into_iter();
        let none = || Err(serde::de::Error::custom("nothing"));
        (items.next().unwrap_or_else(none), items.byte_offset())
    }
}

/// [`for_each_text`] for who can read an item without knowing where it ends, which is faster:
/// `each` is handed [`Text::From`], and returns the length of the item if it could read it.
/// Otherwise it is handed the same item again, as [`Text::Whole`].
pub(crate) fn for_each_start(
    file: &EvidenceFile,
    mut each: impl FnMut(u64, Text<'_>) -> Option<usize>,
) -> Option<String> {
    let reader = file.reader();
    let mut source = FrontToBack::of(reader.as_ref());
    let mut block = Vec::new();
    let (mut start, mut number) = (0_usize, 0_u64);
    loop {
        let rest = block.get(start..).unwrap_or_default();
        let begun = begin(rest);
        let text = rest.get(begun..).filter(|text| text.first() == Some(&b'{'));
        if let Some(length) = text.and_then(|text| each(number, Text::From(text))) {
            number = number.saturating_add(1);
            start = start.saturating_add(begun).saturating_add(length);
            continue;
        }
        let next = Item::at(begun, rest);
        if let Some(item) = next.whole(rest) {
            each(number, Text::Whole(item));
            number = number.saturating_add(1);
            start = start.saturating_add(next.end);
            continue;
        }
        block.drain(..start.saturating_add(next.start));
        start = 0;
        if block.len() >= LONGEST {
            return Some(format!("item {number} is longer than {} MiB", LONGEST >> 20));
        }
        match read_more(&mut source, &mut block) {
            Err(error) => return Some(error.to_string()),
            Ok(0) if block.is_empty() => return None,
            // What is no list or object ends with the file.
            Ok(0) if next.is_scalar => {
                each(number, Text::Whole(block.trim_ascii_end()));
                return None;
            }
            Ok(0) => return Some(format!("the file ends inside item {number}")),
            Ok(_) => {}
        }
    }
}

/// Appends a block, or as much as is there already, so that a long item is not searched again too
/// often.
fn read_more(source: &mut impl Read, block: &mut Vec<u8>) -> io::Result<usize> {
    let wanted = u64::try_from(block.len().max(BLOCK)).unwrap_or(u64::MAX);
    source.take(wanted).read_to_end(block)
}

/// Where an item lies in a text.
struct Item {
    start: usize,
    /// Behind it, or where the text ends inside it.
    end: usize,
    is_whole: bool,
    is_scalar: bool,
}

/// Where the first item of `text` begins, behind what stands between items.
fn begin(text: &[u8]) -> usize {
    let between = |byte: &u8| {
        matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b',' | b'[' | b']' | 0xEF | 0xBB | 0xBF)
    };
    text.iter().position(|byte| !between(byte)).unwrap_or(text.len())
}

impl Item {
    /// The item of `text` that begins at `start`.
    fn at(start: usize, text: &[u8]) -> Self {
        let rest = text.get(start..).unwrap_or_default();
        let is_scalar = !matches!(rest.first(), Some(b'{' | b'"') | None);
        let length = if is_scalar { scalar_length(rest) } else { nested_length(rest) };
        let end = start.saturating_add(length.unwrap_or(rest.len()));
        Self { start, end, is_whole: length.is_some(), is_scalar }
    }

    fn whole<'t>(&self, text: &'t [u8]) -> Option<&'t [u8]> {
        self.is_whole.then(|| text.get(self.start..self.end)).flatten()
    }
}

fn scalar_length(text: &[u8]) -> Option<usize> {
    text.iter().position(|byte| matches!(byte, b',' | b']' | b' ' | b'\t' | b'\r' | b'\n'))
}

/// Length of the object or text that `text` begins with; `None` when it is cut.
fn nested_length(text: &[u8]) -> Option<usize> {
    let (mut place, mut depth) = (0_usize, 0_usize);
    loop {
        let rest = text.get(place..)?;
        let next = rest.iter().position(|byte| matches!(byte, b'"' | b'{' | b'}' | b'[' | b']'))?;
        let byte = rest.get(next)?;
        place = place.checked_add(next)?.checked_add(1)?;
        match byte {
            b'"' => place = place.checked_add(text_length(text.get(place..)?)?)?,
            b'{' | b'[' => depth = depth.checked_add(1)?,
            _ => depth = depth.saturating_sub(1),
        }
        if depth == 0 {
            return Some(place);
        }
    }
}

/// Bytes up to and with the quotation mark that ends a text.
fn text_length(text: &[u8]) -> Option<usize> {
    let mut place = 0_usize;
    loop {
        let next = memchr::memchr2(b'"', b'\\', text.get(place..)?)?;
        let at = place.checked_add(next)?;
        match text.get(at)? {
            b'"' => return at.checked_add(1),
            _ => place = at.checked_add(2)?,
        }
    }
}

/// Text in a field, unless it is empty.
pub(crate) fn text(item: &Value, field: &str) -> Option<String> {
    let text = item.get(field)?.as_str()?.trim_end_matches('\0');
    (!text.is_empty()).then(|| text.to_owned())
}

/// A number in a field, also where it is written as text.
pub(crate) fn number(item: &Value, field: &str) -> Option<u64> {
    let value = item.get(field)?;
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// An instant in a field, as RFC 3339 spells it. The year 1 is how Go spells none.
pub(crate) fn instant(item: &Value, field: &str) -> Option<Timestamp> {
    let at: Timestamp = item.get(field)?.as_str()?.parse().ok()?;
    (at > Timestamp::UNIX_EPOCH).then_some(at)
}

/// The value of a field whose type differs between programs: text, number, or nothing of use.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Scalar<'a> {
    /// A text.
    Text(Cow<'a, str>),
    /// A whole number.
    Whole(i64),
    /// A number with a fraction, or one too large.
    Fraction(f64),
    /// Nothing, a flag, a list or an object.
    #[default]
    Other,
}

impl Scalar<'_> {
    /// The text, unless it is empty.
    pub(crate) fn text(&self) -> Option<&str> {
        let Self::Text(text) = self else { return None };
        let text = text.trim_end_matches('\0');
        (!text.is_empty()).then_some(text)
    }

    /// The number, also where it is written as text; without its fraction.
    pub(crate) fn whole(&self) -> Option<i64> {
        match self {
            Self::Text(text) => text.split('.').next()?.trim().parse().ok(),
            Self::Whole(number) => Some(*number),
            // Text is the one exact way from a fraction to a whole number.
            Self::Fraction(number) => format!("{:.0}", number.trunc()).parse().ok(),
            Self::Other => None,
        }
    }

    /// The number, also where it is written as text, if it is whole and not below zero.
    pub(crate) fn count(&self) -> Option<u64> {
        match self {
            Self::Text(text) => text.trim().parse().ok(),
            Self::Whole(number) => u64::try_from(*number).ok(),
            Self::Fraction(_) | Self::Other => None,
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Scalar<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(text.into()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(text.to_owned().into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Whole(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Scalar<'de>, E> {
        Ok(i64::try_from(number).map_or(Scalar::Other, Scalar::Whole))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Fraction(number))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Other)
    }

    fn visit_unit<E>(self) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Scalar<'de>, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Scalar::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Scalar<'de>, A::Error> {
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Scalar::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(text: &str) -> (Vec<Value>, bool) {
        let mut found = Vec::new();
        let file = EvidenceFile::from_bytes("f", text);
        let error = for_each_item(&file, |number, item| {
            assert_eq!(number, u64::try_from(found.len()).unwrap());
            found.push(item);
        });
        (found, error.is_some())
    }

    #[test]
    fn a_list_and_values_one_after_another_are_the_same() {
        let expected = vec![serde_json::json!({"a": 1}), serde_json::json!({"a": 2})];
        assert_eq!(items(r#" [{"a": 1}, {"a": 2}] "#), (expected.clone(), false));
        assert_eq!(items("{\"a\": 1}\n{\"a\": 2}\n"), (expected.clone(), false));
        assert_eq!(items(r#"[{"a": 1}, {"a": 2}, {"a"#), (expected, true));
        assert_eq!(items("[null]"), (vec![], false));
        assert_eq!(items("7"), (vec![7.into()], false));
        assert_eq!(items("\u{feff}[]"), (vec![], false));
        assert_eq!(items(""), (vec![], false));
    }

    #[test]
    fn the_instant_that_stands_for_none_is_none() {
        let item =
            serde_json::json!({"a": "0001-01-01T00:00:00Z", "b": "2026-01-02T03:04:05+02:00"});
        assert_eq!(instant(&item, "a"), None);
        assert_eq!(instant(&item, "b").map(|at| at.to_string()).unwrap(), "2026-01-02T01:04:05Z");
    }

    #[test]
    fn what_is_broken_costs_its_own_item_and_marks_inside_a_text_end_nothing() {
        let hostile = serde_json::json!({"a": "]}\"{[\\", "b": [{"c": "}"}]});
        let list = format!("[{hostile}, {{\"a\": tru}}, {{\"a\": 2}}]");
        let mut found = Vec::new();
        let broken = for_each_item(&EvidenceFile::from_bytes("f", list), |number, item| {
            found.push((number, item));
        });
        assert_eq!(found, [(0, hostile), (2, serde_json::json!({"a": 2}))]);
        assert!(broken.unwrap().starts_with("item 1: "));
    }

    #[test]
    fn items_that_are_read_where_they_begin_are_those_that_are_cut_out_first() {
        let long = "x".repeat(700);
        let item = |number| match number % 4 {
            0 => format!("{{\"n\": {number}, \"t\": \"{long}\"}}"),
            1 => format!("{{\"n\": \"{number}\\\"}}\", \"m\": [{{}}]}}"),
            2 => format!("{{\"n\": {number}, tru}}"),
            _ => format!("[{number}], {number}"),
        };
        for end in ["]", "", ", {\"n\": 1"] {
            let list = format!("[{}{end}", (0..3000).map(item).collect::<Vec<_>>().join(",\n"));
            let file = EvidenceFile::from_bytes("f", list);
            let mut cut_out = Vec::new();
            let told = for_each_text(&file, |number, text| {
                let value: Result<Value, _> = serde_json::from_slice(text);
                cut_out.push((number, value.map_err(|error| error.to_string())));
            });
            let (mut read, mut at_once) = (Vec::new(), 0);
            let end = for_each_start(&file, |number, text| {
                let (value, length) = text.read::<Value>();
                if matches!(text, Text::From(_)) && value.is_err() {
                    return None;
                }
                at_once += u32::from(matches!(text, Text::From(_)));
                read.push((number, value.map_err(|error| error.to_string())));
                Some(length)
            });
            assert_eq!((read, end), (cut_out, told));
            assert!(at_once > 1490, "{at_once}");
        }
    }

    #[test]
    fn an_item_longer_than_a_block_is_whole() {
        let long = "x".repeat(3 * BLOCK);
        let list = format!("[{{\"a\": \"{long}\"}},{{\"a\": 2}}]");
        let (found, broken) = items(&list);
        assert_eq!((found.len(), broken), (2, false));
        assert_eq!(found[0]["a"], long);
    }

    #[test]
    fn a_value_is_taken_as_it_is_spelled() {
        let scalar = |text: &'static str| serde_json::from_str::<Scalar<'_>>(text).unwrap();
        assert_eq!(scalar("\"12.5\"").whole(), Some(12));
        assert_eq!(scalar("1772323200.75").whole(), Some(1_772_323_200));
        assert_eq!(scalar("\"7\"").count(), Some(7));
        assert_eq!(scalar("-1").count(), None);
        assert_eq!(scalar("{\"a\": [1]}"), Scalar::Other);
        assert_eq!(scalar("\"\\u0061\\u0000\"").text(), Some("a"));
    }
}
