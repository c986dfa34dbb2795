//! What could not be read. Problems are results, not log lines.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{
    Location,
    kept_name::{self, Name},
};

/// Something in the evidence that could not be read or does not add up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Problem {
    /// What it means for the result.
    pub kind: ProblemKind,
    /// Artifact being read; `None` when the acquisition itself is meant.
    #[serde(deserialize_with = "kept_name::perhaps")]
    pub artifact: Option<Name>,
    /// File concerned; `None` when the acquisition itself is meant.
    pub file: Option<Arc<str>>,
    /// Position inside that file.
    pub at: Location,
    /// What went wrong, and what is missing from the results because of it.
    pub message: String,
}

/// What a problem means for the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    /// Evidence that should have been read could not be read, wholly or in part.
    Unreadable,
    /// Evidence was read, but a check of its integrity failed (digest, size, identifier).
    Integrity,
    /// Worth knowing; nothing that an artifact asked for is missing.
    Notice,
}
