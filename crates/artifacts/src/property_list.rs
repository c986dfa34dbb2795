//! Property lists as artifacts read them: whole, and as text.

use evidence::EvidenceFile;
use formats::instants::{mac_integer, mac_real, plist_date};
use jiff::Timestamp;
use plist::{Dictionary, Value};

use crate::artifact::ParseError;

/// Reads `file` as a property list, binary or XML.
///
/// # Errors
/// When it is none, is cut short, or exceeds the limits of [`formats::property_list`].
pub(crate) fn read_plist(file: &EvidenceFile) -> Result<Value, ParseError> {
    Ok(formats::property_list(&file.bytes()?)?)
}

/// A value as text: text as it is, `true` or `false`, numbers in decimal, dates as RFC 3339
/// instants, collections as JSON. Bytes are given by their count.
pub(crate) fn plist_text(value: &Value) -> String {
    match plist_json(value) {
        serde_json::Value::String(text) => text,
        other => other.to_string(),
    }
}

/// A value as JSON: dates as RFC 3339 instants, bytes by their count.
pub(crate) fn plist_json(value: &Value) -> serde_json::Value {
    match value {
        Value::Array(items) => items.iter().map(plist_json).collect(),
        Value::Dictionary(dictionary) => {
            let entry = |(key, value): (&String, &Value)| (key.clone(), plist_json(value));
            serde_json::Value::Object(dictionary.iter().map(entry).collect())
        }
        Value::Boolean(value) => (*value).into(),
        Value::Data(bytes) => format!("{} bytes", bytes.len()).into(),
        Value::Date(date) => plist_date(*date).map(|at| at.to_string()).into(),
        Value::Integer(number) => match (number.as_signed(), number.as_unsigned()) {
            (Some(number), _) => number.into(),
            (None, number) => number.into(),
        },
        Value::Real(number) => (*number).into(),
        Value::String(text) => text.clone().into(),
        Value::Uid(uid) => uid.get().into(),
        _ => serde_json::Value::Null,
    }
}

/// Text under `key`; numbers count as text.
pub(crate) fn text_of(dictionary: &Dictionary, key: &str) -> Option<String> {
    let value = dictionary.get(key)?;
    let reads = matches!(value, Value::String(_) | Value::Integer(_) | Value::Real(_));
    reads.then(|| plist_text(value))
}

/// Instant under `key`.
pub(crate) fn date_of(dictionary: &Dictionary, key: &str) -> Option<Timestamp> {
    plist_date(dictionary.get(key)?.as_date()?)
}

/// Instant under `key`, stored as a date or as seconds since 2001.
pub(crate) fn mac_instant_of(dictionary: &Dictionary, key: &str) -> Option<Timestamp> {
    mac_date(dictionary.get(key)?)
}

/// Switch under `key`.
pub(crate) fn flag_of(dictionary: &Dictionary, key: &str) -> Option<bool> {
    dictionary.get(key)?.as_boolean()
}

/// A value as a whole number: integers, and reals rounded to one.
pub(crate) fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::Integer(number) => number.as_signed(),
        Value::Real(number) => format!("{number:.0}").parse().ok(),
        _ => None,
    }
}

/// A value as an instant: a date, or seconds since 2001, of which zero is none.
pub(crate) fn mac_date(value: &Value) -> Option<Timestamp> {
    match value {
        Value::Date(date) => plist_date(*date),
        Value::Real(seconds) => mac_real(*seconds),
        Value::Integer(seconds) => mac_integer(seconds.as_signed()?),
        _ => None,
    }
}

/// Dictionary under `key`.
pub(crate) fn dictionary_of<'a>(dictionary: &'a Dictionary, key: &str) -> Option<&'a Dictionary> {
    dictionary.get(key)?.as_dictionary()
}

/// Items of the array under `key`; none when there is no array.
pub(crate) fn items_of<'a>(
    dictionary: &'a Dictionary,
    key: &str,
) -> impl Iterator<Item = &'a Value> {
    dictionary.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// Whole number under `key`.
pub(crate) fn integer_of(dictionary: &Dictionary, key: &str) -> Option<i64> {
    dictionary.get(key)?.as_signed_integer()
}

/// Reads `file` as a property list whose root is a dictionary; `missing` says what is lost
/// otherwise.
///
/// # Errors
/// When it is no property list, or one of another shape.
pub(crate) fn read_dictionary(
    file: &EvidenceFile,
    missing: &str,
) -> Result<Dictionary, ParseError> {
    match read_plist(file)? {
        Value::Dictionary(dictionary) => Ok(dictionary),
        _ => Err(ParseError::Unexpected(format!("{missing}: root is no dictionary"))),
    }
}
