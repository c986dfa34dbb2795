//! What was collected from a device.

use std::path::Path;

use model::{DeviceSummary, Problem};

use crate::{
    Candidate, DerivedKey, EvidenceFile, Found, FoundFiles, OpenError, ReadError, Source, Unlock,
    Verified,
    backup::{self, Backup},
    containers::ContainerError,
    detection::{self, Lies},
    file_system::FileSystem,
    sysdiagnose::Sysdiagnose,
};

/// What was collected from a device, opened for reading. Files may be read from many threads.
pub struct Acquisition {
    name: String,
    content: Content,
    /// What the acquisitions have in common that are of one device because one lies in the other.
    lies_with: Option<String>,
}

/// What an acquisition is.
enum Content {
    Backup(Box<Backup>),
    FileSystem(FileSystem),
    Sysdiagnose(Sysdiagnose),
}

impl Acquisition {
    /// Opens what lies at `path`: an iOS backup, the file system of an iPhone or a sysdiagnose, as a
    /// folder or as a zip, tar or tar.gz archive. Where a folder holds exactly one of them, that one is opened.
    ///
    /// # Errors
    /// When there is nothing that is understood, several of them, or no way to open it.
    pub fn open(path: &Path, unlock: &Unlock) -> Result<Self, OpenError> {
        Self::open_candidate(&detection::only(path)?, unlock)
    }

    /// Opens one of those that [`crate::detect`] found.
    ///
    /// # Errors
    /// When it cannot be opened or read.
    pub fn open_candidate(candidate: &Candidate, unlock: &Unlock) -> Result<Self, OpenError> {
        let name = candidate.name().to_owned();
        let content = match &candidate.lies {
            Lies::Backup(place) => Content::Backup(Box::new(Backup::open(place.clone(), unlock)?)),
            Lies::FileSystem(place) => Content::FileSystem(FileSystem::open(place.clone(), &name)?),
            Lies::Sysdiagnose(place) => {
                Content::Sysdiagnose(Sysdiagnose::open(place.clone(), &name)?)
            }
        };
        Ok(Self { name, content, lies_with: candidate.lies_with().map(str::to_owned) })
    }

    /// What it is, for a person: `iOS backup (zip)`.
    pub fn kind(&self) -> &'static str {
        match &self.content {
            Content::Backup(backup) => backup.kind(),
            Content::FileSystem(files) => files.kind(),
            Content::Sysdiagnose(files) => files.kind(),
        }
    }

    /// Name of the file or folder, without the path of this computer.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether its content is encrypted, as it lies there.
    pub fn is_encrypted(&self) -> bool {
        match &self.content {
            Content::Backup(backup) => backup.is_encrypted(),
            Content::FileSystem(_) | Content::Sysdiagnose(_) => false,
        }
    }

    /// Whether this kind of acquisition can hold what `source` names. Only then does its absence
    /// say something.
    pub const fn can_hold(&self, source: &Source) -> bool {
        match source {
            Source::BackupRoot(_) | Source::Backup(..) => {
                matches!(self.content, Content::Backup(_))
            }
            Source::Filesystem(_) | Source::FileListing => {
                matches!(self.content, Content::FileSystem(_))
            }
            Source::Sysdiagnose(_) => matches!(self.content, Content::Sysdiagnose(_)),
            Source::UnifiedLog => {
                matches!(self.content, Content::FileSystem(_) | Content::Sysdiagnose(_))
            }
        }
    }

    /// Why this acquisition may lack what another of the same device has, in words for a report.
    pub fn lacks(&self) -> Option<&'static str> {
        match &self.content {
            Content::Backup(backup) if backup.is_encrypted() => None,
            Content::Backup(_) => {
                Some("A backup made without encryption lacks several kinds of data")
            }
            Content::FileSystem(_) => {
                Some("A copy of a file system holds what its program could reach, perhaps a part")
            }
            Content::Sysdiagnose(_) => Some(
                "A sysdiagnose holds the state of a phone at one moment and logs of the days \
                 before it, but no messages, calls or visits",
            ),
        }
    }

    /// The device, as far as the acquisition tells.
    pub fn device(&self) -> DeviceSummary {
        match &self.content {
            Content::Backup(backup) => backup.device(),
            Content::FileSystem(files) => files.device(),
            Content::Sysdiagnose(files) => files.device(),
        }
    }

    /// What tells the device from every other: its identifier and its serial number, as far as the
    /// acquisition tells. Two acquisitions that share one are of the same device.
    pub fn device_identifiers(&self) -> Vec<String> {
        let mut identifiers = match &self.content {
            Content::Backup(backup) => backup.device_identifiers(),
            Content::FileSystem(_) => Vec::new(),
            Content::Sysdiagnose(files) => files.device_identifiers(),
        };
        identifiers.extend(self.lies_with.clone());
        identifiers
    }

    /// Everything about the acquisition as a whole that could not be read or does not add up. This
    /// reads the whole manifest of a backup, so ask once.
    pub fn problems(&self) -> Vec<Problem> {
        match &self.content {
            Content::Backup(backup) => backup.problems(),
            Content::FileSystem(files) => files.problems(),
            Content::Sysdiagnose(files) => files.problems(),
        }
    }

    /// Files at the sources.
    pub fn find(&self, sources: &[Source]) -> FoundFiles {
        match &self.content {
            Content::Backup(backup) => backup.find(sources),
            Content::FileSystem(files) => files.find(sources),
            Content::Sysdiagnose(files) => files.find(sources),
        }
    }

    /// Makes files ready that will be opened. Without it each file of a tar.gz archive costs a pass
    /// over the whole archive; elsewhere it does nothing.
    ///
    /// # Errors
    /// When the archive cannot be read.
    pub fn prepare(&self, found: &[Found]) -> Result<(), ContainerError> {
        match &self.content {
            Content::Backup(backup) => backup.prepare(found),
            Content::FileSystem(files) => files.prepare(found),
            Content::Sysdiagnose(files) => files.prepare(found),
        }
    }

    /// Opens a file for reading, decrypted, with the write-ahead log that belongs to it.
    ///
    /// # Errors
    /// When its content is not there or cannot be decrypted.
    pub fn open_file(&self, found: &Found) -> Result<EvidenceFile, ReadError> {
        match &self.content {
            Content::Backup(backup) => backup.open_file(found),
            Content::FileSystem(files) => files.open_file(found),
            Content::Sysdiagnose(files) => files.open_file(found),
        }
    }

    /// Hands the path and the size in bytes of every file to `each`, where every one should have
    /// been read: in a sysdiagnose, and in no other acquisition.
    pub fn for_each_file(&self, each: &mut dyn FnMut(String, u64)) {
        match &self.content {
            Content::Sysdiagnose(files) => files.for_each_file(each),
            Content::Backup(_) | Content::FileSystem(_) => {}
        }
    }

    /// Reads a file as stored, once: for its hashes, and to check it against the manifest of a
    /// backup. What differs is a problem, not a failure.
    ///
    /// # Errors
    /// When its content is not there or cannot be read.
    pub fn verify(&self, found: &Found) -> Result<Verified, ReadError> {
        match &self.content {
            Content::Backup(backup) => backup.verify(found),
            Content::FileSystem(files) => files.verify(found),
            Content::Sysdiagnose(files) => files.verify(found),
        }
    }
}

/// Derives the key that opens the encrypted backup at `path` from its password. With the key the
/// backup can be opened later without the password and without the rounds of derivation.
///
/// # Errors
/// When there is no encrypted backup, or the password does not open it.
pub fn derive_key(path: &Path, password: &str) -> Result<DerivedKey, OpenError> {
    match detection::only(path)?.lies {
        Lies::Backup(place) => backup::derive_key(&place, password),
        Lies::FileSystem(_) | Lies::Sysdiagnose(_) => Err(OpenError::NotEncrypted),
    }
}
