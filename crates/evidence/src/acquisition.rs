//! What was collected from a device.

use std::path::Path;

use model::{DeviceSummary, Problem};

use crate::{
    Candidate, DerivedKey, EvidenceFile, Found, FoundFiles, OpenError, ReadError, Source, Unlock,
    Verified,
    backup::{self, Backup},
    containers::ContainerError,
    detection,
};

/// What was collected from a device, opened for reading. Files may be read from many threads.
pub struct Acquisition {
    name: String,
    backup: Backup,
}

impl Acquisition {
    /// Opens what lies at `path`: the folder of an iOS backup, or a zip, tar or tar.gz archive of
    /// it. Where a folder holds exactly one backup, that one is opened.
    ///
    /// # Errors
    /// When there is nothing that is understood, several backups, or no way to open it.
    pub fn open(path: &Path, unlock: &Unlock) -> Result<Self, OpenError> {
        Self::open_candidate(&detection::only(path)?, unlock)
    }

    /// Opens one of those that [`crate::detect`] found.
    ///
    /// # Errors
    /// When it cannot be opened or read.
    pub fn open_candidate(candidate: &Candidate, unlock: &Unlock) -> Result<Self, OpenError> {
        let backup = Backup::open(candidate.place.clone(), unlock)?;
        Ok(Self { name: candidate.name().to_owned(), backup })
    }

    /// What it is, for a person: `iOS backup (zip)`.
    pub fn kind(&self) -> &'static str {
        self.backup.kind()
    }

    /// Name of the file or folder, without the path of this computer.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether its content is encrypted, as it lies there.
    pub fn is_encrypted(&self) -> bool {
        self.backup.is_encrypted()
    }

    /// The device, as far as the acquisition tells.
    pub fn device(&self) -> DeviceSummary {
        self.backup.device()
    }

    /// Everything about the acquisition as a whole that could not be read or does not add up. This
    /// reads the whole manifest of a backup, so ask once.
    pub fn problems(&self) -> Vec<Problem> {
        self.backup.problems()
    }

    /// Files at the sources.
    pub fn find(&self, sources: &[Source]) -> FoundFiles {
        self.backup.find(sources)
    }

    /// Makes files ready that will be opened. Without it each file of a tar.gz archive costs a pass
    /// over the whole archive; elsewhere it does nothing.
    ///
    /// # Errors
    /// When the archive cannot be read.
    pub fn prepare(&self, found: &[Found]) -> Result<(), ContainerError> {
        self.backup.prepare(found)
    }

    /// Opens a file for reading, decrypted, with the write-ahead log that belongs to it.
    ///
    /// # Errors
    /// When its content is not there or cannot be decrypted.
    pub fn open_file(&self, found: &Found) -> Result<EvidenceFile, ReadError> {
        self.backup.open_file(found)
    }

    /// Reads a file as stored, once: for its hashes, and to check it against the manifest. What
    /// differs is a problem, not a failure.
    ///
    /// # Errors
    /// When its content is not there or cannot be read.
    pub fn verify(&self, found: &Found) -> Result<Verified, ReadError> {
        self.backup.verify(found)
    }
}

/// Derives the key that opens the encrypted backup at `path` from its password. With the key the
/// backup can be opened later without the password and without the rounds of derivation.
///
/// # Errors
/// When there is no encrypted backup, or the password does not open it.
pub fn derive_key(path: &Path, password: &str) -> Result<DerivedKey, OpenError> {
    backup::derive_key(&detection::only(path)?.place, password)
}
