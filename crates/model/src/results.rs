//! A case as reports and exports read it.

use std::sync::Arc;

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    AppProfile, Coverage, Finding, Location, Problem, Program, RunRecord, UnreadFile,
    kept_name::{self, Name},
};

/// Everything of a case that fits into memory.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// How the result came about.
    pub run: RunRecord,
    /// Findings, in the order of artifact, path and position.
    pub findings: Vec<Finding>,
    /// What was looked for, and how much was there.
    pub coverage: Vec<Coverage>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// Files that no artifact read, where every one should have been.
    pub unread: Vec<UnreadFile>,
    /// Programs that were seen, by all sources together.
    pub programs: Vec<Program>,
    /// Apps of Android devices, by all sources together.
    pub apps: Vec<AppProfile>,
    /// How many dated facts there are, by artifact and day.
    pub days: Vec<DayCount>,
    /// Every evidence file that was read, with its digest.
    pub read: Vec<EvidenceDigest>,
    /// Whether a record of consent was handed over.
    pub consent_given: bool,
}

/// How many dated facts of an artifact there are of one day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DayCount {
    /// Artifact.
    #[serde(deserialize_with = "kept_name::one")]
    pub artifact: Name,
    /// Day, in UTC.
    pub day: Date,
    /// Number of timeline events.
    pub events: u64,
}

/// An evidence file that was read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct EvidenceDigest {
    /// Name of the acquisition, as the run record spells it.
    pub acquisition: String,
    /// Path inside the acquisition, as its container spells it.
    pub path: Arc<str>,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 in hexadecimal; `None` when only parts of the file were read.
    pub sha256: Option<String>,
}

/// A timeline event as a case keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineEntry {
    /// Instant, in UTC.
    pub at: Timestamp,
    /// What the instant means.
    pub meaning: String,
    /// What happened, in one line.
    pub summary: String,
    /// Artifact that told it.
    pub artifact: String,
    /// Path inside the acquisition.
    pub file: String,
    /// Position inside that file, in words.
    pub position: String,
}

/// A record as a case keeps it.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptRecord {
    /// Path inside the acquisition.
    pub file: Arc<str>,
    /// Position inside that file.
    pub at: Location,
    /// Its fields; one without a value is left out.
    pub record: serde_json::Map<String, serde_json::Value>,
    /// Words of people, where they were kept.
    pub content: Option<serde_json::Map<String, serde_json::Value>>,
}

/// Why a part of a case cannot be read.
#[derive(Debug)]
pub struct StreamError {
    /// The file of the case.
    pub file: String,
    /// Line in it, from one, where that is known.
    pub line: Option<u64>,
    /// What is wrong, in words.
    pub reason: String,
}

impl std::fmt::Display for StreamError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} of the case cannot be read", self.file)?;
        if let Some(line) = self.line {
            write!(formatter, " at line {line}")?;
        }
        write!(formatter, ": {}", self.reason)
    }
}

impl std::error::Error for StreamError {}

/// Records of one artifact, in the order of the case.
pub type Records<'a> = Box<dyn Iterator<Item = Result<KeptRecord, StreamError>> + 'a>;

/// Timeline events, in order.
pub type Entries<'a> = Box<dyn Iterator<Item = Result<TimelineEntry, StreamError>> + 'a>;

/// The parts of a case that may be larger than memory. Several may be read at once.
pub trait CaseStreams: Sync {
    /// Artifacts that have records, sorted.
    fn artifacts(&self) -> Vec<String>;

    /// Records of `artifact`; none when it has none.
    ///
    /// # Errors
    /// When the file cannot be opened.
    fn records(&self, artifact: &str) -> Result<Records<'_>, StreamError>;

    /// Timeline events from `first` to `last`, both included; without them all from the beginning
    /// or to the end.
    ///
    /// # Errors
    /// When the file cannot be opened.
    fn entries(
        &self,
        first: Option<Timestamp>,
        last: Option<Timestamp>,
    ) -> Result<Entries<'_>, StreamError>;
}
