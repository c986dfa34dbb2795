//! The JSON documents of a case, each in an envelope that names its schema.

use std::io::{self, Write};

use model::{Coverage, DayCount, Finding, Problem, UnreadFile, json_text::push_visible_json};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Takes JSON and passes it on with what cannot be seen escaped.
pub(crate) struct Visible<W>(pub(crate) W);

impl<W: Write> Write for Visible<W> {
    fn write(&mut self, json: &[u8]) -> io::Result<usize> {
        if json.iter().all(|byte| *byte < 0x7F) {
            self.0.write_all(json)?;
            return Ok(json.len());
        }
        // `serde_json` hands over whole pieces of text.
        let text = std::str::from_utf8(json).map_err(io::Error::other)?;
        let mut visible = Vec::with_capacity(json.len());
        push_visible_json(text, &mut visible);
        self.0.write_all(&visible)?;
        Ok(json.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

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

/// The content of `days.json`.
#[derive(Serialize)]
pub(crate) struct Days<'a> {
    pub(crate) schema: &'static str,
    pub(crate) days: &'a [DayCount],
}

/// `findings.json`, read back.
#[derive(Deserialize)]
pub(crate) struct KeptFindings {
    pub(crate) findings: Vec<Finding>,
}

/// `coverage.json`, read back.
#[derive(Deserialize)]
pub(crate) struct KeptCoverage {
    pub(crate) coverage: Vec<Coverage>,
    pub(crate) problems: Vec<Problem>,
    pub(crate) unread: Vec<UnreadFile>,
}

/// `days.json`, read back.
#[derive(Default, Deserialize)]
pub(crate) struct KeptDays {
    pub(crate) days: Vec<DayCount>,
}

/// The part of `consent.json` that reports need.
#[derive(Deserialize)]
pub(crate) struct KeptConsent {
    pub(crate) given: bool,
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
