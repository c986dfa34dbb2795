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
    /// In a text, of which it is a part.
    Part(Arc<TextPart>),
}

/// A part of a text.
#[derive(Debug)]
pub(crate) struct TextPart {
    /// What it is, in one word for a person.
    pub(crate) what: &'static str,
    /// Its name.
    pub(crate) name: String,
    /// Where it begins in the text, in bytes.
    pub(crate) start: u64,
    /// Number of its first line in the text.
    pub(crate) first_line: u64,
}

impl Found {
    /// Path in the acquisition: `domain/relative path` in a backup, the path on the device without
    /// its first slash in a file system.
    pub const fn path(&self) -> &Arc<str> {
        &self.path
    }

    /// Path in the acquisition and, for a part of a text, which part: `report.txt, service adb`.
    pub fn spelled(&self) -> String {
        match &self.position {
            Position::Part(part) => format!("{}, {} {}", self.path, part.what, part.name),
            _ => self.path.to_string(),
        }
    }

    /// Where a part of a text begins in it.
    fn starts_at(&self) -> u64 {
        match &self.position {
            Position::Part(part) => part.start,
            _ => 0,
        }
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
            Position::Row(row) => Some(&row.file_id),
            _ => None,
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
            (&left.path, left.starts_at(), left.file_id()).cmp(&(
                &right.path,
                right.starts_at(),
                right.file_id(),
            ))
        });
        self.files.dedup_by(|later, earlier| {
            later.path == earlier.path
                && later.starts_at() == earlier.starts_at()
                && later.file_id() == earlier.file_id()
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
