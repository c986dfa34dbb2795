//! What was looked for, and how much was there.

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::kept_name::{self, Name};

/// What was looked for, and how much was there, for one artifact in one acquisition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Artifact, for example `ios.messages`.
    #[serde(deserialize_with = "kept_name::one")]
    pub artifact: Name,
    /// Its title.
    #[serde(deserialize_with = "kept_name::one")]
    pub title: Name,
    /// Result in one word.
    pub state: CoverageState,
    /// Files that were read.
    pub files: Vec<Arc<str>>,
    /// Number of records read.
    pub records: u64,
    /// Number of values compared with indicators.
    pub observables: u64,
    /// Number of problems met.
    pub problems: u64,
    /// Earliest instant seen.
    pub earliest_at: Option<Timestamp>,
    /// Latest instant seen.
    pub latest_at: Option<Timestamp>,
    /// Places where it was looked for, when nothing was found at any of them.
    pub looked_for: Vec<String>,
    /// The most that its reader was checked against; nothing for what is put together from others.
    pub tested: Option<Confidence>,
    /// The acquisition that this is of, where it has no file that names it and there are several.
    #[serde(default)]
    pub acquisition: Option<String>,
    /// A possible reason why it is absent.
    #[serde(default)]
    pub possible_reason: Option<String>,
    /// What else is to be said.
    pub note: Option<String>,
}

/// How well a reader is known to understand its data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Written by analogy; no data has exercised it.
    Untested,
    /// Checked against a published format only.
    Specification,
    /// Checked against data from a real device.
    RealDevice,
}

/// A file of an acquisition that no artifact read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct UnreadFile {
    /// Acquisition it is in.
    pub acquisition: String,
    /// Path inside the acquisition.
    pub path: String,
    /// Size in bytes.
    pub size: u64,
}

/// How far an artifact could be examined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CoverageState {
    /// Read to the end, with at least one record.
    Examined,
    /// Read to the end, and there was no record in it.
    Empty,
    /// Read in part.
    Partial,
    /// There, but unreadable.
    Unreadable,
    /// Not in this acquisition.
    Absent,
}
