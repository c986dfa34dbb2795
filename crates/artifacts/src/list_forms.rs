//! Property lists of which no layout is published, read by form: identifiers of applications,
//! dates, and the keys that they stand under.

use formats::instants::plist_date;
use plist::{Dictionary, Value};

use crate::prelude::*;

/// Deepest nesting that is read.
const DEEPEST: usize = 24;
/// Most values that are told of a list.
const MOST_VALUES: u64 = 5_000;
/// Most keys that are noted of a list.
const MOST_KEYS: usize = 200;
/// Longest key or identifier that is told, in bytes.
const LONGEST: usize = 256;

/// A property list as a whole.
#[derive(Debug, Serialize)]
pub(crate) struct ListOutline {
    /// `list`.
    pub(crate) record: &'static str,
    /// Path of the file in the acquisition.
    pub(crate) stored_path: String,
    /// Keys of the list at its top, in their order; identifiers of applications among them are
    /// told one by one as well.
    pub(crate) top_keys: Vec<String>,
    /// How many identifiers of applications and dates it holds.
    pub(crate) value_count: u64,
}

/// An identifier of an application, or a date, in a property list.
#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub(crate) struct ListValue {
    /// `bundle_id` or `date`.
    pub(crate) record: &'static str,
    /// Keys that lead to it, joined by `/`.
    pub(crate) key_path: String,
    /// Identifier, by its form.
    pub(crate) bundle_id: Option<String>,
    /// Whether the identifier is itself a key.
    pub(crate) is_key: Option<bool>,
    /// Date.
    pub(crate) noted_at: Option<Timestamp>,
}

impl Record for ListOutline {}

impl Record for ListValue {
    fn observables(&self) -> Vec<Observable<'_>> {
        let app = |id| Observable::new(ObservableKind::AppId, id, "bundle_id", Strength::Exposed);
        self.bundle_id.as_deref().map(app).into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| TimelineEvent {
            at,
            meaning: "date in a property list",
            summary: self.key_path.clone(),
        };
        self.noted_at.map(event).into_iter().collect()
    }
}

/// Reads a property list by form. Whatever has the form of an identifier in reverse order, such as
/// `org.example.app`, is told as one.
///
/// # Errors
/// When the file is no property list.
pub(crate) fn read_by_form(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let list = read_plist(file)?;
    let mut walk = Walk { told: 0, too_deep: 0, out };
    walk.value(&list, "", 0);
    let Walk { told, too_deep, out } = walk;
    let top_keys = list.as_dictionary().map(keys).unwrap_or_default();
    let stored_path = file.path().to_string();
    out.record(
        Location::File,
        &ListOutline { record: "list", stored_path, top_keys, value_count: told },
    );
    if let Some(more @ 1..) = told.checked_sub(MOST_VALUES) {
        out.problem(Location::File, format!("{more} more identifiers and dates are not told"));
    }
    if too_deep > 0 {
        out.problem(Location::File, format!("{too_deep} values are nested too deeply to be read"));
    }
    Ok(())
}

fn keys(list: &Dictionary) -> Vec<String> {
    list.keys().filter(|key| key.len() <= LONGEST).take(MOST_KEYS).cloned().collect()
}

struct Walk<'a, 'b> {
    told: u64,
    too_deep: u64,
    out: &'a mut Sink<'b>,
}

impl Walk<'_, '_> {
    fn value(&mut self, value: &Value, path: &str, depth: usize) {
        match value {
            Value::Dictionary(_) | Value::Array(_) if depth >= DEEPEST => {
                self.too_deep = self.too_deep.saturating_add(1);
            }
            Value::Dictionary(list) => {
                for (key, value) in list {
                    let path = below(path, key);
                    if is_bundle_id(key) {
                        self.tell(&path, Some((key, true)), None);
                    }
                    self.value(value, &path, depth.saturating_add(1));
                }
            }
            Value::Array(items) => {
                for (position, item) in items.iter().enumerate() {
                    self.value(item, &below(path, &position.to_string()), depth.saturating_add(1));
                }
            }
            Value::String(text) if is_bundle_id(text) => {
                self.tell(path, Some((text, false)), None);
            }
            Value::Date(date) => self.tell(path, None, plist_date(*date)),
            _ => {}
        }
    }

    fn tell(&mut self, path: &str, id: Option<(&str, bool)>, noted_at: Option<Timestamp>) {
        if id.is_none() && noted_at.is_none() {
            return;
        }
        self.told = self.told.saturating_add(1);
        if self.told <= MOST_VALUES {
            let record = ListValue {
                record: if id.is_some() { "bundle_id" } else { "date" },
                key_path: path.to_owned(),
                bundle_id: id.map(|(id, _)| id.to_owned()),
                is_key: id.map(|(_, is_key)| is_key),
                noted_at,
            };
            self.out.record(Location::Key(path.to_owned()), &record);
        }
    }
}

/// The path of `key`; of an overlong key its beginning.
fn below(path: &str, key: &str) -> String {
    let key: String = key.chars().take(LONGEST).collect();
    if path.is_empty() { key } else { format!("{path}/{key}") }
}

/// Three parts or more, of letters, digits, hyphens and underscores; the first is a top-level
/// domain by its form.
fn is_bundle_id(text: &str) -> bool {
    if text.len() > LONGEST || text.split('.').count() < 3 {
        return false;
    }
    let first = text.split('.').next().unwrap_or_default();
    let part = |part: &str| {
        !part.is_empty()
            && part.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
    };
    (2..=8).contains(&first.len())
        && first.chars().all(|letter| letter.is_ascii_alphabetic())
        && text.split('.').all(part)
}
