//! Cases that never were, for the tests of comparisons.

use std::{collections::BTreeMap, sync::Arc};

use jiff::Timestamp;
use model::{
    CaseStreams, Coverage, CoverageState, Entries, Finding, KeptRecord, Location, Records, Results,
    StreamError,
};
use report::{
    Words,
    compare::{CompareError, ComparedCase, Comparison, Difference},
};
use serde_json::Value;

use crate::results;

/// A case: its records, and how far each artifact was read.
pub(crate) struct Made {
    pub(crate) platform: &'static str,
    pub(crate) acquired_at: Timestamp,
    pub(crate) signs: &'static str,
    pub(crate) findings: Vec<Finding>,
    pub(crate) records: BTreeMap<String, Vec<KeptRecord>>,
    pub(crate) states: BTreeMap<String, CoverageState>,
    pub(crate) file: Arc<str>,
}

impl Made {
    pub(crate) fn android(acquired_at: &str) -> Self {
        Self {
            platform: "Android",
            acquired_at: results::at(acquired_at),
            signs: "signs",
            findings: Vec::new(),
            records: BTreeMap::new(),
            states: BTreeMap::new(),
            file: Arc::from("file"),
        }
    }

    /// The same with a record of an artifact, which was read to the end.
    pub(crate) fn with(mut self, artifact: &str, record: &Value) -> Self {
        let kept = KeptRecord {
            file: Arc::clone(&self.file),
            at: Location::File,
            record: record.as_object().expect("a record is an object").clone(),
            content: None,
        };
        self.records.entry(artifact.to_owned()).or_default().push(kept);
        self.examined(artifact)
    }

    /// The same; what is added from here on is of another file.
    pub(crate) fn in_file(self, file: &str) -> Self {
        Self { file: Arc::from(file), ..self }
    }

    /// The same without an artifact.
    pub(crate) fn without(mut self, artifact: &str) -> Self {
        self.records.remove(artifact);
        self.read(artifact, CoverageState::Absent)
    }

    pub(crate) fn examined(self, artifact: &str) -> Self {
        self.read(artifact, CoverageState::Examined)
    }

    pub(crate) fn read(mut self, artifact: &str, state: CoverageState) -> Self {
        self.states.insert(artifact.to_owned(), state);
        self
    }

    fn results(&self, other: &Self) -> Results {
        let mut results = results::nothing_found();
        results.findings.clone_from(&self.findings);
        self.signs.clone_into(&mut results.run.indicators.sha256);
        for acquisition in &mut results.run.acquisitions {
            "copy".clone_into(&mut acquisition.name);
            acquisition.device.platform = Some(self.platform.to_owned());
            acquisition.device.model = None;
            acquisition.device.acquired_at = Some(self.acquired_at);
        }
        // A check has a line for every artifact of the platform.
        let artifacts = self.states.keys().chain(other.states.keys());
        let names: std::collections::BTreeSet<&String> = artifacts.collect();
        results.coverage = names.into_iter().map(|artifact| self.covered(artifact)).collect();
        results
    }

    fn covered(&self, artifact: &str) -> Coverage {
        let state = self.states.get(artifact).copied().unwrap_or(CoverageState::Absent);
        // Names in a case live as long as the program.
        let artifact: &'static str = Box::leak(artifact.to_owned().into_boxed_str());
        Coverage {
            artifact,
            title: artifact,
            state,
            files: Vec::new(),
            records: 0,
            observables: 0,
            problems: 0,
            earliest_at: None,
            latest_at: None,
            looked_for: Vec::new(),
            tested: None,
            acquisition: None,
            possible_reason: None,
            note: None,
        }
    }
}

impl CaseStreams for Made {
    fn artifacts(&self) -> Vec<String> {
        self.records.keys().cloned().collect()
    }

    fn records(&self, artifact: &str) -> Result<Records<'_>, StreamError> {
        let records = self.records.get(artifact).into_iter().flatten();
        Ok(Box::new(records.cloned().map(Ok)))
    }

    fn entries(
        &self,
        _: Option<Timestamp>,
        _: Option<Timestamp>,
    ) -> Result<Entries<'_>, StreamError> {
        Ok(Box::new(std::iter::empty()))
    }
}

pub(crate) fn compare(old: &Made, new: &Made) -> Result<Comparison, CompareError> {
    between(old, new, false)
}

pub(crate) fn compare_any(old: &Made, new: &Made) -> Result<Comparison, CompareError> {
    between(old, new, true)
}

fn between(old: &Made, new: &Made, any: bool) -> Result<Comparison, CompareError> {
    let (older, newer) = (old.results(new), new.results(old));
    report::compare::compare(
        &ComparedCase { results: &older, streams: old, case: "older" },
        &ComparedCase { results: &newer, streams: new, case: "newer" },
        any,
    )
}

pub(crate) fn page(comparison: &Comparison, words: &Words) -> String {
    let mut page = Vec::new();
    report::compare::html(comparison, words, &mut page).expect("a vector takes every byte");
    String::from_utf8(page).expect("a page is UTF-8")
}

/// The first difference of that kind.
pub(crate) fn difference<'a>(comparison: &'a Comparison, thing: &str) -> &'a Difference {
    comparison.differences.iter().find(|one| one.thing == thing).expect("it differs")
}

pub(crate) fn differences(json: &Value) -> &[Value] {
    json["differences"].as_array().expect("a list")
}
