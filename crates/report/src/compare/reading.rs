//! How far each artifact was read in each of the two cases.

use std::collections::{BTreeMap, BTreeSet};

use model::{CoverageState, Results};

use super::{ArtifactName, ReadInPart};

/// How far an artifact was read in a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reading {
    /// Not there, or not readable.
    #[default]
    Not,
    /// In part.
    InPart,
    /// To the end.
    Whole,
}

/// How far each artifact was read in both cases.
pub(super) struct Readings {
    old: BTreeMap<String, Reading>,
    new: BTreeMap<String, Reading>,
    titles: BTreeMap<String, String>,
}

impl Readings {
    pub(super) fn new(old: &Results, new: &Results) -> Self {
        let lines = old.coverage.iter().chain(&new.coverage);
        let titles = lines.map(|line| (line.artifact.to_owned(), line.title.to_owned()));
        Self { old: readings(old), new: readings(new), titles: titles.collect() }
    }

    /// What neither case has a line about was not sought as an artifact: a rule put it together from all.
    fn is_known(&self, artifact: &str) -> bool {
        self.titles.contains_key(artifact)
    }

    pub(super) fn in_old(&self, artifact: &str) -> Reading {
        if !self.is_known(artifact) {
            return Reading::Whole;
        }
        self.old.get(artifact).copied().unwrap_or_default()
    }

    pub(super) fn in_new(&self, artifact: &str) -> Reading {
        if !self.is_known(artifact) {
            return Reading::Whole;
        }
        self.new.get(artifact).copied().unwrap_or_default()
    }

    pub(super) fn name(&self, artifact: &str) -> ArtifactName {
        let title = self.titles.get(artifact).cloned();
        ArtifactName {
            artifact: artifact.to_owned(),
            title: title.unwrap_or_else(|| artifact.to_owned()),
        }
    }

    /// Artifacts of `compared` that were read in part only.
    pub(super) fn in_part(&self, compared: &BTreeSet<String>) -> ReadInPart {
        let of = |readings: &BTreeMap<String, Reading>| {
            let in_part = compared.iter().filter(|artifact| {
                readings.get(artifact.as_str()).copied().unwrap_or_default() == Reading::InPart
            });
            in_part.map(|artifact| self.name(artifact)).collect()
        };
        ReadInPart { old: of(&self.old), new: of(&self.new) }
    }

    /// Artifacts of `compared` and the platform that neither case holds.
    pub(super) fn in_neither(
        &self,
        compared: &BTreeSet<String>,
        platform: Option<&str>,
    ) -> Vec<ArtifactName> {
        let prefix = platform.map(|platform| format!("{}.", platform.to_lowercase()));
        let absent = |artifact: &&String| {
            self.is_known(artifact)
                && self.in_old(artifact) == Reading::Not
                && self.in_new(artifact) == Reading::Not
                && prefix.as_ref().is_none_or(|prefix| artifact.starts_with(prefix))
        };
        compared.iter().filter(absent).map(|artifact| self.name(artifact)).collect()
    }
}

/// A case may hold several acquisitions, each with a line: one that was read is enough, and one that
/// was there and could not be read to the end leaves a gap.
fn readings(results: &Results) -> BTreeMap<String, Reading> {
    let mut states: BTreeMap<String, (bool, bool)> = BTreeMap::new();
    for line in &results.coverage {
        let (read, gap) = states.entry(line.artifact.to_owned()).or_default();
        match line.state {
            CoverageState::Examined | CoverageState::Empty => *read = true,
            CoverageState::Partial => (*read, *gap) = (true, true),
            CoverageState::Unreadable => *gap = true,
            CoverageState::Absent => {}
        }
    }
    let reading = |(read, gap)| match (read, gap) {
        (true, false) => Reading::Whole,
        (true, true) => Reading::InPart,
        (false, _) => Reading::Not,
    };
    states.into_iter().map(|(artifact, state)| (artifact, reading(state))).collect()
}
