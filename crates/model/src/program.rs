//! Programs that were seen.

use std::borrow::Cow;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{Record, kept_name};

/// What stands for an artifact in rules about the history of processes and in the case, of each
/// platform: it is put together from all artifacts that show programs.
pub const PROCESS_HISTORIES: [&str; 2] = ["android.process_history", "ios.process_history"];

/// The history of processes that belongs to an artifact of the same platform.
pub fn process_history_of(artifact: &str) -> &'static str {
    let platform = |id: &str| id.split_once('.').map(|(platform, _)| platform.to_owned());
    let [android, ios] = PROCESS_HISTORIES;
    if platform(artifact) == platform(android) { android } else { ios }
}

/// A program as one record shows it. Sightings of all artifacts together make the history of
/// processes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgramSighting<'a> {
    /// Name, as the source spells it; the kernel cuts names after 15 or 16 bytes.
    pub name: Cow<'a, str>,
    /// Path of its file, without a UUID of the binary behind it.
    pub path: Option<Cow<'a, str>>,
    /// Number of the process.
    pub pid: Option<u64>,
    /// Number of the user it ran as.
    pub uid: Option<u64>,
    /// Identifier of its bundle.
    pub bundle_id: Option<Cow<'a, str>>,
    /// UUID of the binary, in hexadecimal as the source spells it.
    pub binary_uuid: Option<Cow<'a, str>>,
    /// When it was seen first, as far as this record tells.
    pub first_at: Option<Timestamp>,
    /// When it was seen last, as far as this record tells.
    pub last_at: Option<Timestamp>,
}

impl<'a> ProgramSighting<'a> {
    /// A program known by the path of its file: its name is the last part.
    pub fn of_path(path: &'a str) -> Self {
        let name = path.rsplit('/').find(|part| !part.is_empty()).unwrap_or(path);
        Self { name: name.into(), path: Some(path.into()), ..Self::default() }
    }

    /// A program known by its name.
    pub fn of_name(name: &'a str) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// A program known by its path or, without one, by its name; `None` when neither is known.
    pub fn of_path_or_name(path: Option<&'a str>, name: Option<&'a str>) -> Option<Self> {
        path.map(Self::of_path).or_else(|| name.map(Self::of_name))
    }

    /// The same, seen at `at`.
    #[must_use]
    pub fn seen_at(self, at: Option<Timestamp>) -> Self {
        Self { first_at: at, last_at: at, ..self }
    }

    /// The same with the number of its process.
    #[must_use]
    pub fn with_pid(self, pid: Option<u64>) -> Self {
        Self { pid, ..self }
    }

    /// The same with the number of its user.
    #[must_use]
    pub fn with_uid(self, uid: Option<u64>) -> Self {
        Self { uid, ..self }
    }
}

/// A program, by everything that showed it on one device: an entry of the history of
/// processes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Program {
    /// Name of its file; where no source has the path, as the sources spell it.
    pub name: String,
    /// Path of its file, where a source has it.
    pub path: Option<String>,
    /// Name of a program of iOS from which its own differs by one letter, unless it is an app of
    /// another maker.
    pub resembles: Option<String>,
    /// Identifiers of its bundle.
    pub bundle_ids: Vec<String>,
    /// UUIDs of its binary, in upper case without separators.
    pub binary_uuids: Vec<String>,
    /// Numbers of the users it ran as.
    pub uids: Vec<u64>,
    /// Numbers of its processes, the lowest ones.
    pub pids: Vec<u64>,
    /// When it was seen first.
    pub first_at: Option<Timestamp>,
    /// When it was seen last.
    pub last_at: Option<Timestamp>,
    /// Artifacts that showed it.
    #[serde(deserialize_with = "kept_name::several")]
    pub artifacts: Vec<&'static str>,
    /// How many artifacts showed it.
    pub artifact_count: u64,
    /// How many records showed it.
    pub sighting_count: u64,
    /// What the sources do not agree on, in words.
    pub disagreements: Vec<String>,
}

impl Record for Program {}
