//! Who helps: data with a date, which a deployment replaces by its own.

use serde::Deserialize;

/// Who helps, and when that was last checked.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contacts {
    /// Day on which the list was last checked, as `2026-11-23`.
    pub checked: String,
    /// What holds for all of them.
    pub note: String,
    /// The helpers, in the order in which to show them.
    pub contacts: Vec<Contact>,
}

/// One helper.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Name of the organisation.
    pub name: String,
    /// Whom it helps.
    pub for_whom: String,
    /// What it does.
    pub what: String,
    /// Addresses, as a person would type them.
    pub how: Vec<String>,
}

/// Why a list of contacts could not be read.
#[derive(Debug, thiserror::Error)]
#[error("the list of contacts cannot be read: {0}")]
pub struct ContactsError(#[from] serde_json::Error);

impl Contacts {
    /// The list that comes with Hoofprint.
    pub fn built_in() -> Result<Self, ContactsError> {
        Self::from_json(include_str!("../data/contacts.json"))
    }

    /// A list in the form of `crates/report/data/contacts.json`.
    pub fn from_json(json: &str) -> Result<Self, ContactsError> {
        Ok(serde_json::from_str(json)?)
    }
}
