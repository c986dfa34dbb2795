//! What was collected from a device.

use std::path::Path;

use model::{DeviceDigest, DeviceIdentifier, DeviceSummary, Problem};

use crate::{
    Candidate, DerivedKey, EvidenceFile, Found, FoundFiles, OpenError, ReadError, Source, Unlock,
    Verified,
    android::Android,
    android_backup::AndroidBackup,
    backup::{self, Backup},
    containers::ContainerError,
    detection::{self, Lies},
    file_system::FileSystem,
    sysdiagnose::Sysdiagnose,
};

/// What was collected from a device, opened for reading. Files may be read from many threads.
pub struct Acquisition {
    name: String,
    opened: Box<dyn Opened>,
    /// What the acquisitions have in common that are of one device because one lies in the other.
    lies_with: Option<String>,
    /// Whether it lies in a file that was encrypted with age.
    was_sealed: bool,
}

/// What every kind of acquisition answers. [`Acquisition`] says what each means.
pub(crate) trait Opened: Send + Sync {
    fn kind(&self) -> &'static str;

    fn is_encrypted(&self) -> bool {
        false
    }

    fn can_hold(&self, source: &Source) -> bool;

    fn lacks(&self) -> Option<&'static str>;

    fn device(&self) -> DeviceSummary;

    fn device_identifiers(&self) -> Vec<DeviceIdentifier> {
        Vec::new()
    }

    fn problems(&self) -> Vec<Problem>;

    fn closing_problems(&self) -> Vec<Problem> {
        Vec::new()
    }

    fn find(&self, sources: &[Source]) -> FoundFiles;

    fn prepare(&self, found: &[Found]) -> Result<(), ContainerError>;

    fn open_file(&self, found: &Found) -> Result<EvidenceFile, ReadError>;

    fn for_each_file(&self, _each: &mut dyn FnMut(String, u64)) {}

    fn verify(&self, found: &Found) -> Result<Verified, ReadError>;

    fn learns_digests(&self) -> bool {
        false
    }
}

impl Acquisition {
    /// Opens what lies at `path`: what was collected from an iPhone or an Android device, as a folder,
    /// a text or an archive. Where a folder holds exactly one acquisition, that one is opened.
    ///
    /// # Errors
    /// When there is nothing that is understood, several of them, or no way to open it.
    pub fn open(path: &Path, unlock: &Unlock) -> Result<Self, OpenError> {
        Self::open_candidate(&detection::only(path, unlock)?, unlock)
    }

    /// Opens one of those that [`crate::detect`] found.
    ///
    /// # Errors
    /// When it cannot be opened or read.
    pub fn open_candidate(candidate: &Candidate, unlock: &Unlock) -> Result<Self, OpenError> {
        let name = candidate.name().to_owned();
        let opened: Box<dyn Opened> = match candidate.lies.clone() {
            Lies::Backup(place) => Box::new(Backup::open(place, unlock)?),
            Lies::FileSystem(place) => Box::new(FileSystem::open(place, &name)?),
            Lies::Sysdiagnose(place) => Box::new(Sysdiagnose::open(place, &name)?),
            Lies::Android(place) => Box::new(Android::open(place, &name)?),
            Lies::AndroidBackup(place) => Box::new(AndroidBackup::open(place, &name, unlock)?),
            Lies::Sealed(_) => return Err(OpenError::StillSealed { name }),
        };
        Ok(Self {
            name,
            opened,
            lies_with: candidate.lies_with().map(str::to_owned),
            was_sealed: candidate.was_sealed(),
        })
    }

    /// What it is, for a person: `iOS backup (zip)`.
    pub fn kind(&self) -> &'static str {
        self.opened.kind()
    }

    /// Name of the file or folder, without the path of this computer.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether its content is encrypted, as it lies there.
    pub fn is_encrypted(&self) -> bool {
        self.was_sealed || self.opened.is_encrypted()
    }

    /// Whether this kind of acquisition can hold what `source` names. Only then does its absence
    /// say something.
    pub fn can_hold(&self, source: &Source) -> bool {
        self.opened.can_hold(source)
    }

    /// Why this acquisition may lack what another of the same device has, in words for a report.
    pub fn lacks(&self) -> Option<&'static str> {
        self.opened.lacks()
    }

    /// The device, as far as the acquisition tells.
    pub fn device(&self) -> DeviceSummary {
        self.opened.device()
    }

    /// What tells the device from every other: its identifier and its serial number, as far as the
    /// acquisition tells. Two acquisitions that share one are of the same device.
    pub fn device_identifiers(&self) -> Vec<DeviceIdentifier> {
        self.opened.device_identifiers()
    }

    /// Digests of [`Acquisition::device_identifiers`], which a case keeps. Each takes a hundredth of a
    /// second, so ask once.
    pub fn device_digests(&self) -> Vec<DeviceDigest> {
        let mut digests: Vec<DeviceDigest> =
            self.device_identifiers().iter().map(DeviceIdentifier::digest).collect();
        digests.sort();
        digests.dedup();
        digests
    }

    /// What this acquisition has in common with others that are of the same device because one lies in the
    /// other.
    pub fn lies_with(&self) -> Option<&str> {
        self.lies_with.as_deref()
    }

    /// Everything about the acquisition as a whole that could not be read or does not add up. This
    /// reads the whole manifest of a backup, so ask once.
    pub fn problems(&self) -> Vec<Problem> {
        self.opened.problems()
    }

    /// What does not add up once everything was read that was asked for: then digests are known,
    /// and what is left is read.
    pub fn closing_problems(&self) -> Vec<Problem> {
        self.opened.closing_problems()
    }

    /// Files at the sources.
    pub fn find(&self, sources: &[Source]) -> FoundFiles {
        self.opened.find(sources)
    }

    /// Every file that can be opened.
    pub fn every_file(&self) -> FoundFiles {
        self.find(&Source::EVERY_FILE)
    }

    /// Makes files ready that will be opened. Without it each file of a tar.gz archive costs a pass
    /// over the whole archive; elsewhere it does nothing.
    ///
    /// # Errors
    /// When the archive cannot be read.
    pub fn prepare(&self, found: &[Found]) -> Result<(), ContainerError> {
        self.opened.prepare(found)
    }

    /// Opens a file for reading, decrypted, with the write-ahead log that belongs to it.
    ///
    /// # Errors
    /// When its content is not there or cannot be decrypted.
    pub fn open_file(&self, found: &Found) -> Result<EvidenceFile, ReadError> {
        self.opened.open_file(found)
    }

    /// Hands the path and the size in bytes of every file, and of every part of a text, to `each`,
    /// where every one should have been read: in what a device collected about itself, and in no
    /// other acquisition. Paths are spelled as [`Found::spelled`] does.
    pub fn for_each_file(&self, each: &mut dyn FnMut(String, u64)) {
        self.opened.for_each_file(each);
    }

    /// Reads a file as stored, once: for its hashes, and to check it against the manifest of a
    /// backup. What differs is a problem, not a failure.
    ///
    /// # Errors
    /// When its content is not there or cannot be read.
    pub fn verify(&self, found: &Found) -> Result<Verified, ReadError> {
        self.opened.verify(found)
    }

    /// Whether [`verify`](Self::verify) of a large file costs nothing once that file was read to its
    /// end, and all of its reading before.
    pub fn learns_digests(&self) -> bool {
        self.opened.learns_digests()
    }
}

/// Derives the key that opens the encrypted backup at `path` from its password. With the key the
/// backup can be opened later without the password and without the rounds of derivation.
///
/// # Errors
/// When there is no encrypted backup, or the password does not open it.
pub fn derive_key(path: &Path, password: &str) -> Result<DerivedKey, OpenError> {
    let candidate = detection::only(path, &Unlock::None)?;
    match &candidate.lies {
        Lies::Backup(place) => backup::derive_key(place, password),
        _ if candidate.needs_password() => Err(OpenError::NoDerivedKey),
        _ => Err(OpenError::NotEncrypted),
    }
}
