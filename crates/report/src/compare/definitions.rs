//! What is compared, as data: `data/compare/*.json`. Each area names kinds of things, the artifacts that tell
//! of them, what identifies one, and which of its fields matter when they change.

use std::collections::BTreeMap;

use model::IdentifierKind;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::CompareError;

/// Areas in the order in which they are shown, findings before all of them.
const AREAS: [(&str, &str); 10] = [
    ("control", include_str!("../../data/compare/control.json")),
    ("profiles", include_str!("../../data/compare/profiles.json")),
    ("programs", include_str!("../../data/compare/programs.json")),
    ("files", include_str!("../../data/compare/files.json")),
    ("apps", include_str!("../../data/compare/apps.json")),
    ("permissions", include_str!("../../data/compare/permissions.json")),
    ("accounts", include_str!("../../data/compare/accounts.json")),
    ("computers", include_str!("../../data/compare/computers.json")),
    ("versions", include_str!("../../data/compare/versions.json")),
    ("settings", include_str!("../../data/compare/settings.json")),
];
const IDENTIFIERS: &str = include_str!("../../data/compare/identifiers.json");

/// The area of findings, which are compared by code.
pub(super) const FINDINGS: &str = "findings";

/// All areas, in the order in which they are shown.
pub(super) fn areas() -> impl Iterator<Item = &'static str> {
    std::iter::once(FINDINGS).chain(AREAS.iter().map(|(area, _)| *area))
}

/// All kinds of things, in the order in which they are shown.
pub(super) fn things() -> Result<Vec<Thing>, CompareError> {
    let mut things = Vec::new();
    for (area, text) in AREAS {
        let of_area: Vec<Thing> = serde_json::from_str(text)
            .map_err(|error| CompareError::Definitions(area.to_owned(), error))?;
        things.extend(of_area);
    }
    Ok(things)
}

/// What a device is recognised by.
pub(super) fn identifiers() -> Result<Vec<Identifier>, CompareError> {
    serde_json::from_str(IDENTIFIERS)
        .map_err(|error| CompareError::Definitions("identifiers".to_owned(), error))
}

/// A kind of things.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Thing {
    /// Its name: `compare-thing-<name>` is what people read.
    #[serde(rename = "thing")]
    pub(super) name: String,
    /// Area.
    pub(super) area: String,
    /// How soon it is shown, from one.
    pub(super) rank: u8,
    /// Why: `compare-why-<name>` is what people read.
    pub(super) why: String,
    /// Which of them are shown sooner or later than the others; the first that holds counts.
    #[serde(default)]
    pub(super) sooner: Vec<Sooner>,
    /// Whether it is told by logs and lists of the moment, where not being seen is not being gone.
    #[serde(default)]
    pub(super) history: bool,
    /// Artifacts that tell of it.
    pub(super) sources: Vec<Source>,
}

/// Things of a kind that are shown sooner or later than the others.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sooner {
    /// What a record has to hold.
    #[serde(rename = "where")]
    pub(super) when: Vec<Condition>,
    /// How soon, from one.
    pub(super) rank: u8,
    /// Why.
    pub(super) why: String,
}

/// An artifact that tells of a kind of things.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    /// The artifact.
    pub(super) artifact: String,
    /// Which of its records tell of it; all of them by default.
    #[serde(default, rename = "where")]
    pub(super) when: Vec<Condition>,
    /// Fields that identify one; in `a|b` the first that is there. None where there can be one only.
    pub(super) key: Vec<String>,
    /// Fields that are shown beside what identifies it.
    #[serde(default)]
    pub(super) show: Vec<String>,
    /// Fields whose change matters.
    #[serde(default)]
    pub(super) fields: BTreeMap<String, Field>,
    /// Fields whose change does not matter: times, counters, what other sources tell better.
    #[serde(default)]
    #[allow(dead_code, reason = "a test compares it with the fields that records have")]
    pub(super) ignored: Vec<String>,
    /// Fields of the key of which only a part is shown, because they name a person or a device.
    #[serde(default)]
    pub(super) masked: Vec<String>,
    /// Whether it only adds fields to what other sources list.
    #[serde(default)]
    pub(super) adds: bool,
    /// Whether their number is compared, because records lack what would identify each one.
    #[serde(default)]
    pub(super) counted: bool,
    /// What must have been examined for a thing to be missing: the artifact itself by default.
    #[serde(default)]
    pub(super) told_by: Option<ToldBy>,
}

/// What must have been examined in the other case for a thing to be missing there.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ToldBy {
    /// One of these artifacts.
    Any(Vec<String>),
    /// The artifacts that this field of the record names.
    Field(String),
}

/// A field whose change matters.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Field {
    /// One that is as important as its thing.
    Plain(String),
    /// One with more to say.
    Weighed {
        /// `compare-field-<label>` is what people read.
        label: String,
        /// How soon a change of it is shown.
        #[serde(default)]
        rank: Option<u8>,
        /// Why.
        #[serde(default)]
        why: Option<String>,
        /// Whether only values on both sides can differ.
        #[serde(default)]
        if_both: bool,
        /// What stands between the entries of a list that is one text.
        #[serde(default)]
        split: Option<String>,
        /// The only values that are compared.
        #[serde(default)]
        only: Option<Vec<String>>,
    },
}

impl Field {
    pub(super) fn label(&self) -> &str {
        match self {
            Self::Plain(label) | Self::Weighed { label, .. } => label,
        }
    }

    pub(super) fn rank(&self) -> Option<u8> {
        match self {
            Self::Weighed { rank, .. } => *rank,
            Self::Plain(_) => None,
        }
    }

    pub(super) fn why(&self) -> Option<&str> {
        match self {
            Self::Weighed { why, .. } => why.as_deref(),
            Self::Plain(_) => None,
        }
    }

    pub(super) fn needs_both(&self) -> bool {
        matches!(self, Self::Weighed { if_both: true, .. })
    }

    /// The values of the field that are compared.
    pub(super) fn values(&self, record: &Map<String, Value>, name: &str) -> Vec<String> {
        let mut values = values_of(record, name);
        if let Self::Weighed { split: Some(split), .. } = self {
            let parts = values.iter().flat_map(|value| value.split(split.as_str()));
            values = parts.filter(|part| !part.is_empty()).map(str::to_owned).collect();
        }
        if let Self::Weighed { only: Some(only), .. } = self {
            values.retain(|value| only.contains(value));
        }
        values
    }
}

/// What a field of a record has to hold. All that is given must hold.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Condition {
    /// The field.
    pub(super) field: String,
    /// Has one of these values.
    #[serde(default)]
    equals: Option<Vec<String>>,
    /// Has a value, and none of these.
    #[serde(default)]
    differs: Option<Vec<String>>,
    /// Begins with one of these.
    #[serde(default)]
    under: Option<Vec<String>>,
    /// Begins with none of these.
    #[serde(default)]
    not_under: Option<Vec<String>>,
    /// Whether it has a value.
    #[serde(default)]
    present: Option<bool>,
}

impl Condition {
    fn holds(&self, record: &Map<String, Value>) -> bool {
        let values = values_of(record, &self.field);
        let any = |list: &[String], test: fn(&str, &str) -> bool| {
            values.iter().any(|value| list.iter().any(|wanted| test(value, wanted)))
        };
        let equal = |value: &str, wanted: &str| value == wanted;
        let starts = |value: &str, wanted: &str| value.starts_with(wanted);
        self.equals.as_ref().is_none_or(|list| any(list, equal))
            && self.differs.as_ref().is_none_or(|list| !values.is_empty() && !any(list, equal))
            && self.under.as_ref().is_none_or(|list| any(list, starts))
            && self.not_under.as_ref().is_none_or(|list| !any(list, starts))
            && self.present.is_none_or(|present| present != values.is_empty())
    }
}

/// Whether a record holds all that is asked.
pub(super) fn all_hold(conditions: &[Condition], record: &Map<String, Value>) -> bool {
    conditions.iter().all(|condition| condition.holds(record))
}

/// What a device is recognised by.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Identifier {
    /// `compare-identifier-<name>` is what people read.
    #[serde(rename = "identifier")]
    pub(super) name: String,
    /// Whether only one device has it.
    pub(super) unique: bool,
    /// Whether folders of acquisitions are named after it.
    #[serde(default)]
    pub(super) acquisition_name: bool,
    /// The digest of it that a case holds.
    #[serde(default)]
    pub(super) digest: Option<IdentifierKind>,
    /// The platform on which it is the model that an acquisition tells.
    #[serde(default)]
    pub(super) device_model: Option<String>,
    /// Records that hold it.
    pub(super) from: Vec<IdentifierSource>,
}

/// Records that hold an identifier.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IdentifierSource {
    pub(super) artifact: String,
    pub(super) field: String,
    #[serde(default, rename = "where")]
    pub(super) when: Vec<Condition>,
}

/// The values of a field as text: of a list each of its entries; in `a.b` those of `b` in every `a`.
pub(super) fn values_of(record: &Map<String, Value>, field: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (first, rest) = field.split_once('.').map_or((field, None), |(a, b)| (a, Some(b)));
    if let Some(value) = record.get(first) {
        collect(value, rest, &mut found);
    }
    found
}

fn collect(value: &Value, rest: Option<&str>, found: &mut Vec<String>) {
    match (value, rest) {
        (Value::Array(entries), _) => {
            for entry in entries {
                collect(entry, rest, found);
            }
        }
        (Value::Object(inner), Some(rest)) => found.extend(values_of(inner, rest)),
        (Value::Object(inner), None) => {
            found.extend(inner.iter().map(|(name, value)| format!("{name}={}", text(value))));
        }
        (Value::Null, _) | (_, Some(_)) => {}
        (value, None) => found.push(text(value)),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests;
