//! Files that were found in an acquisition, and what reading them once tells.

use std::sync::Arc;

use model::Problem;

use crate::backup::description::Row;

/// A file of the acquisition that a source names.
#[derive(Clone, Debug)]
pub struct Found {
    pub(crate) path: Arc<str>,
    pub(crate) stored: bool,
    pub(crate) size: u64,
    pub(crate) position: Position,
}

/// Where a found file is.
#[derive(Clone, Debug)]
pub(crate) enum Position {
    /// At the root of a backup.
    Root(&'static str),
    /// In the manifest of a backup.
    Row(Arc<Row>),
    /// In a file system, under this name of its container.
    Named(Arc<str>),
    /// Nowhere: the names of a file system.
    Listing,
}

impl Found {
    /// Path in the acquisition: `domain/relative path` in a backup, the path on the device without
    /// its first slash in a file system.
    pub const fn path(&self) -> &Arc<str> {
        &self.path
    }

    /// Whether its content is in the acquisition, and not only its name.
    pub const fn is_stored(&self) -> bool {
        self.stored
    }

    /// About how many bytes there are to read; zero where that is not known before.
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Name under which its content is stored in a backup; `None` for files at the root.
    pub fn file_id(&self) -> Option<&str> {
        match &self.position {
            Position::Root(_) | Position::Named(_) | Position::Listing => None,
            Position::Row(row) => Some(&row.file_id),
        }
    }
}

/// Files at the sources that were asked for.
#[derive(Clone, Debug, Default)]
pub struct FoundFiles {
    /// Each file once, sorted by path.
    pub files: Vec<Found>,
    /// Why files may be missing from the list.
    pub problems: Vec<Problem>,
}

impl FoundFiles {
    /// Sorts, and drops what was found twice.
    pub(crate) fn finish(&mut self) {
        self.files.sort_by(|left, right| {
            (&left.path, left.file_id()).cmp(&(&right.path, right.file_id()))
        });
        self.files.dedup_by(|later, earlier| {
            later.path == earlier.path && later.file_id() == earlier.file_id()
        });
        self.problems.sort();
        self.problems.dedup();
    }
}

/// A file as stored, read once: its hashes, and what does not agree with the manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Path in the acquisition.
    pub path: Arc<str>,
    /// Bytes as stored: of the ciphertext, where the file is encrypted.
    pub size: u64,
    /// SHA-256 of these bytes, in hexadecimal.
    pub sha256: String,
    /// SHA-1 of these bytes, in hexadecimal, where the manifest has one to compare.
    pub sha1: Option<String>,
    /// What does not agree with the manifest.
    pub problems: Vec<Problem>,
    /// The write-ahead log that is read with the file.
    pub log: Option<Box<Verified>>,
}
