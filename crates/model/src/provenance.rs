//! Where in the evidence a fact was read.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::kept_name::{self, Name};

/// Where in the evidence a fact was read: enough for a person to find it again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Provenance {
    /// Artifact that produced the fact, for example `ios.tcc`.
    #[serde(deserialize_with = "kept_name::one")]
    pub artifact: Name,
    /// Path inside the acquisition, exactly as the container spells it. For a backup that is
    /// `domain/relative path`.
    pub file: Arc<str>,
    /// Position inside that file.
    pub at: Location,
}

/// A position inside an evidence file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Location {
    /// The file as a whole.
    File,
    /// One-based line number.
    Line(u64),
    /// Byte offset.
    Offset(u64),
    /// Row of a database table.
    Row {
        /// Table, as the database names it.
        #[serde(deserialize_with = "kept_name::one")]
        table: Name,
        /// `SQLite` row id.
        id: i64,
    },
    /// Row of a database table that is gone or changed by now, as it was in an earlier state of
    /// the database.
    EarlierRow {
        /// Table, as the database names it.
        #[serde(deserialize_with = "kept_name::one")]
        table: Name,
        /// How many transactions of the write-ahead log had been applied in that state; 0 is the
        /// database file alone.
        commit: u64,
        /// `SQLite` row id.
        id: i64,
    },
    /// Path of keys inside a property list or JSON document, joined by `/`.
    Key(String),
}

impl std::fmt::Display for Location {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File => formatter.write_str("whole file"),
            Self::Line(number) => write!(formatter, "line {number}"),
            Self::Offset(offset) => write!(formatter, "byte {offset}"),
            Self::Row { table, id } => write!(formatter, "table {table}, row {id}"),
            Self::EarlierRow { table, id, commit: 0 } => {
                write!(formatter, "table {table} before the write-ahead log, row {id}")
            }
            Self::EarlierRow { table, id, commit } => {
                write!(
                    formatter,
                    "table {table} at commit {commit} of the write-ahead log, row {id}"
                )
            }
            Self::Key(path) => write!(formatter, "key {path}"),
        }
    }
}
