//! The manifest of a backup, whichever form it has.

use std::sync::Arc;

use formats::ReadAt;

use super::{
    description::Row,
    manifest_db::{ManifestDb, RowHead},
    mbdb::Mbdb,
};
use crate::pattern::Pattern;

/// The manifest of a backup.
pub(crate) enum Manifest {
    /// iOS 10 and later.
    Database(Box<ManifestDb>),
    /// iOS 9 and earlier.
    Old(Mbdb),
}

impl Manifest {
    /// Name of its file.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Database(_) => "Manifest.db",
            Self::Old(_) => "Manifest.mbdb",
        }
    }

    /// Its bytes, decrypted.
    pub(crate) const fn reader(&self) -> &Arc<dyn ReadAt> {
        match self {
            Self::Database(database) => database.reader(),
            Self::Old(mbdb) => mbdb.reader(),
        }
    }

    /// The write-ahead log that lies beside it.
    pub(crate) const fn log(&self) -> Option<&Arc<dyn ReadAt>> {
        match self {
            Self::Database(database) => database.log(),
            Self::Old(_) => None,
        }
    }

    /// What is doubtful about it, in sentences.
    pub(crate) fn remarks(&self) -> Vec<String> {
        match self {
            Self::Database(database) => database.remarks(),
            Self::Old(_) => Vec::new(),
        }
    }

    /// Hands every file whose domain and path match to `each`.
    ///
    /// # Errors
    /// In words, when no further row can be read; rows before have been handed over.
    pub(crate) fn select(
        &self,
        domain: &Pattern<'_>,
        path: &Pattern<'_>,
        each: &mut dyn FnMut(Row),
    ) -> Result<(), String> {
        match self {
            Self::Database(database) => {
                database.select(domain, path, each).map_err(|error| error.to_string())
            }
            Self::Old(mbdb) => mbdb.select(domain, path, each).map_err(|error| error.to_string()),
        }
    }

    /// Hands the file with exactly this domain and path to `each`. Neither is a pattern: both come
    /// from the evidence.
    pub(crate) fn select_exactly(
        &self,
        domain: &str,
        path: &str,
        each: &mut dyn FnMut(Row),
    ) -> Result<(), String> {
        self.select(&Pattern::exactly(domain), &Pattern::exactly(path), each)
    }

    /// Hands every row to `each`.
    ///
    /// # Errors
    /// As [`Manifest::select`].
    pub(crate) fn for_each(&self, each: &mut dyn FnMut(&RowHead<'_>)) -> Result<(), String> {
        match self {
            Self::Database(database) => database.for_each(each).map_err(|error| error.to_string()),
            Self::Old(mbdb) => mbdb.for_each(each).map_err(|error| error.to_string()),
        }
    }
}
