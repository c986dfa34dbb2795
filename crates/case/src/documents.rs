//! The JSON documents of a case, each in an envelope that names its schema.

use model::{Coverage, Finding, Problem, UnreadFile};
use serde::Serialize;
use serde_json::Value;

/// The content of `findings.json`.
#[derive(Serialize)]
pub(crate) struct Findings<'a> {
    pub(crate) schema: &'static str,
    pub(crate) findings: &'a [Finding],
}

/// The content of `coverage.json`.
#[derive(Serialize)]
pub(crate) struct CoverageDocument<'a> {
    pub(crate) schema: &'static str,
    pub(crate) coverage: &'a [Coverage],
    pub(crate) problems: &'a [Problem],
    pub(crate) unread: &'a [UnreadFile],
}

/// The content of `consent.json`.
#[derive(Serialize)]
pub(crate) struct Consent<'a> {
    pub(crate) schema: &'static str,
    pub(crate) given: bool,
    pub(crate) note: &'static str,
    pub(crate) record: Option<&'a Value>,
}

impl<'a> Consent<'a> {
    pub(crate) fn new(record: Option<&'a Value>) -> Self {
        let note = if record.is_some() {
            "The record below was handed over with the check. Nobody has verified it."
        } else {
            "No consent record was handed over with the check."
        };
        Self { schema: crate::SCHEMA, given: record.is_some(), note, record }
    }
}
