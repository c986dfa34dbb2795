//! An iOS backup, on top of whatever container holds it.
//!
//! # References
//! - Apple Platform Security, "Backup keybag"; layout verified on backups of iOS 9 to 17

pub(crate) mod cipher;
pub(crate) mod description;
mod inspection;
pub(crate) mod keybag;
pub(crate) mod manifest;
mod manifest_db;
mod mbdb;
pub(crate) mod properties;
pub(crate) mod stored;
mod verification;

use std::{collections::BTreeSet, sync::Arc};

use formats::ReadAt;
use model::{DeviceIdentifier, DeviceSummary, Problem};

use self::{
    cipher::{Decrypting, padded_len, unpadded_len},
    description::{Description, Row},
    keybag::{ClassKeys, Keybag, KeybagError},
    manifest::Manifest,
    manifest_db::ManifestDb,
    mbdb::Mbdb,
    properties::Properties,
    stored::{Place, ROOT_FILES, Stored, file_id, hex, id_of},
};
use crate::{
    DerivedKey, EvidenceFile, Found, FoundFiles, OpenError, ReadError, Source, Unlock, Verified,
    acquisition::Opened, containers::ContainerError, find::Position, hashing, lacks,
    pattern::Pattern, reader,
};

/// An iOS backup whose files can be read.
pub(crate) struct Backup {
    place: Place,
    properties: Properties,
    manifest: Manifest,
    stored: Arc<Stored>,
    keys: Option<ClassKeys>,
    lock: Lock,
    opening_problems: Vec<Problem>,
}

/// How a backup is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lock {
    /// Not at all, or it was decrypted by a program that left the mark of encryption.
    Open,
    /// The files are, and the manifest is not: iOS 10.1 and earlier.
    Files,
    /// The files and the manifest are.
    All,
}

impl Backup {
    /// Opens the backup at `place`.
    pub(crate) fn open(place: Place, unlock: &Unlock) -> Result<Self, OpenError> {
        let properties = read(&place, Properties::read(&place))?;
        let reader = read(&place, place.open("Manifest.db"))?;
        let lock = lock_of(&properties, reader.as_ref())?;
        let mut opening_problems = Vec::new();
        let keys = match lock {
            Lock::Open => spare_keys(&properties, unlock, &mut opening_problems),
            Lock::Files | Lock::All => Some(open_keys(&properties, unlock)?),
        };
        let manifest = match reader {
            Some(reader) => {
                let log = read(&place, place.open("Manifest.db-wal"))?;
                let log = log.filter(|log| lock != Lock::All && !log.is_empty());
                let keys = keys.as_ref().filter(|_| lock == Lock::All);
                Manifest::Database(Box::new(open_database(reader, log, &properties, keys)?))
            }
            None => match read(&place, place.open("Manifest.mbdb"))? {
                Some(reader) => Manifest::Old(Mbdb::open(reader)?),
                None => return Err(OpenError::ManifestMissing),
            },
        };
        let stored = Arc::new(read(&place, Stored::list(&place))?);
        Ok(Self { place, properties, manifest, stored, keys, lock, opening_problems })
    }

    fn find_root(&self, name: &'static str, found: &mut FoundFiles) {
        match self.place.open(name) {
            Ok(Some(reader)) => found.files.push(Found {
                path: name.into(),
                stored: true,
                size: reader.len(),
                position: Position::Root(name),
            }),
            Ok(None) => {}
            Err(error) => found.problems.push(crate::problem::unreadable(
                Some(name),
                format!("{error}; nothing in it was examined"),
            )),
        }
    }

    fn find_rows(&self, domain: &str, path: &str, found: &mut FoundFiles) {
        let (domain, path) = (Pattern::new(domain), Pattern::new(path));
        let read = self.manifest.select(&domain, &path, &mut |row| {
            found.files.push(Found {
                path: row.path().into(),
                stored: self.stored.holds(&row.file_id),
                size: row.description.as_ref().ok().and_then(|known| known.size).unwrap_or(0),
                position: Position::Row(Arc::new(row)),
            });
        });
        if let Err(message) = read {
            found.problems.push(crate::problem::unreadable(
                Some(self.manifest.name()),
                format!("{message}; files of the backup may be missing from the results"),
            ));
        }
        if let (Some(domain), Some(path)) = (domain.literal(), path.at_top()) {
            self.find_unlisted(domain, path, found);
        }
    }

    /// Finds content that is stored under the identifier of this place while the manifest has no
    /// row of it: the identifier alone tells what it is.
    fn find_unlisted(&self, domain: &str, path: &str, found: &mut FoundFiles) {
        let file_id = hex(&id_of(domain, path));
        let is_known = found.files.iter().any(|found| found.file_id() == Some(&file_id));
        if is_known || !self.stored.holds(&file_id) {
            return;
        }
        let name = format!("{domain}/{path}");
        let Some(row) = self.unlisted(domain, path) else {
            found.problems.push(crate::problem::unreadable(
                Some(&name),
                "is stored, but the manifest does not list it as a file: without its row there is no \
                 key, and it was not examined"
                    .to_owned(),
            ));
            return;
        };
        found.problems.push(crate::problem::integrity(
            Some(&name),
            "is stored, but the manifest does not list it as a file: the manifest was changed or is \
             damaged, or the file was added later. It was examined all the same"
                .to_owned(),
        ));
        found.files.push(Found {
            path: name.into(),
            stored: true,
            size: 0,
            position: Position::Row(Arc::new(row)),
        });
    }

    /// A row for content that is stored without one. An encrypted backup has the key in the row.
    fn unlisted(&self, domain: &str, path: &str) -> Option<Row> {
        let file_id = hex(&id_of(domain, path));
        (self.lock == Lock::Open && self.stored.holds(&file_id)).then(|| Row {
            file_id,
            domain: domain.to_owned(),
            relative_path: path.to_owned(),
            description: Ok(Description::default()),
        })
    }

    fn open_root(&self, name: &'static str) -> Result<EvidenceFile, ReadError> {
        let stored = Arc::clone(&self.stored);
        let holds = Arc::new(move |file_id: &str| stored.holds(file_id));
        if name == self.manifest.name() {
            let file = EvidenceFile::new(name, Arc::clone(self.manifest.reader()));
            return Ok(match self.manifest.log() {
                Some(log) => file.with_stored(holds).with_wal(Arc::clone(log)),
                None => file.with_stored(holds),
            });
        }
        let reader = self.open_root_stored(name)?;
        Ok(EvidenceFile::new(name, reader).with_stored(holds))
    }

    fn open_root_stored(&self, name: &str) -> Result<Arc<dyn ReadAt>, ReadError> {
        let opened = self.place.open(name);
        let opened = opened.map_err(|source| ReadError::Container { path: name.into(), source })?;
        opened.ok_or_else(|| ReadError::Absent { path: name.into() })
    }

    /// The bytes of a blob as the container holds them.
    fn open_stored(&self, row: &Row) -> Result<Arc<dyn ReadAt>, ReadError> {
        let path = || row.path();
        let Some(id) = file_id(&row.file_id) else {
            return Err(ReadError::UnsafeIdentifier { path: path(), file_id: row.file_id.clone() });
        };
        let missing = || ReadError::BlobMissing { path: path(), file_id: row.file_id.clone() };
        let name = self.stored.locate(&id).ok_or_else(missing)?;
        let opened = self.place.open(&name);
        let opened = opened.map_err(|source| ReadError::Container { path: path(), source })?;
        opened.ok_or_else(missing)
    }

    fn open_row(&self, row: &Row) -> Result<Arc<dyn ReadAt>, ReadError> {
        let stored = self.open_stored(row)?;
        let failed = |source| ReadError::Io { path: row.path(), source };
        match self.key_of(row, &stored)? {
            None => Ok(stored),
            Some(key) => {
                let size = row.description.as_ref().ok().and_then(|known| known.size);
                let told = unpadded_len(&stored, &key).map_err(failed)?;
                // Padding that is right tells what was stored; else the manifest's size counts.
                let len = told.or(size).unwrap_or(stored.len());
                Ok(Arc::new(Decrypting::new(stored, &key, len)))
            }
        }
    }

    /// The key of a file, when its blob is encrypted.
    fn key_of(
        &self,
        row: &Row,
        stored: &Arc<dyn ReadAt>,
    ) -> Result<Option<cipher::Key>, ReadError> {
        let path = || row.path();
        let description = match &row.description {
            Ok(description) => description,
            Err(_) if self.lock == Lock::Open => return Ok(None),
            Err(reason) => {
                let reason = reason.clone();
                return Err(ReadError::RecordDamaged { path: path(), reason });
            }
        };
        let Some(wrapped) = &description.key else { return Ok(None) };
        let failed = |source| ReadError::Io { path: path(), source };
        if !self.is_ciphertext(description, stored).map_err(failed)? {
            return Ok(None);
        }
        let Some(keys) = &self.keys else {
            return Err(ReadError::StillEncrypted { path: path() });
        };
        let key = keys.open_key(wrapped);
        key.map(Some).map_err(|source| ReadError::Key { path: path(), source })
    }

    /// Whether the blob of a file that has a key is encrypted. In a copy that was decrypted the
    /// keys are still listed, and single files may have been left as they were.
    fn is_ciphertext(
        &self,
        description: &Description,
        stored: &Arc<dyn ReadAt>,
    ) -> std::io::Result<bool> {
        let Some(size) = description.size else { return Ok(self.lock != Lock::Open) };
        let head: [u8; 16] = reader::head(stored.as_ref())?;
        let is_plain = head.starts_with(b"SQLite format 3\0")
            || head.starts_with(b"bplist00")
            || head.starts_with(b"<?xml");
        Ok(match self.lock {
            Lock::All => true,
            Lock::Files => !is_plain && stored.len() != size,
            Lock::Open => !is_plain && stored.len() == padded_len(size),
        })
    }

    /// The write-ahead log of a file: a row of its own, or a file that a program left.
    fn open_log(&self, row: &Row) -> Result<Option<Arc<dyn ReadAt>>, ReadError> {
        if let Some(log) = self.log_row(row) {
            return self.open_row(&log).map(|log| (!log.is_empty()).then_some(log));
        }
        if self.lock != Lock::Open {
            return Ok(None);
        }
        let Some(name) = file_id(&row.file_id).and_then(|id| self.stored.locate_log(&id)) else {
            return Ok(None);
        };
        let opened = self.place.open(&name);
        let opened = opened.map_err(|source| ReadError::Container { path: row.path(), source })?;
        Ok(opened.filter(|log| !log.is_empty()))
    }

    fn log_row(&self, row: &Row) -> Option<Row> {
        self.listed_log(row).or_else(|| self.unlisted(&row.domain, &log_path(row)))
    }

    fn listed_log(&self, row: &Row) -> Option<Row> {
        let path = log_path(row);
        let mut found = None;
        // A manifest that breaks off here has been reported when the file itself was found.
        let _ = self.manifest.select_exactly(&row.domain, &path, &mut |row| {
            found.get_or_insert(row);
        });
        found
    }
}

impl Opened for Backup {
    fn is_encrypted(&self) -> bool {
        self.lock != Lock::Open
    }

    fn device_identifiers(&self) -> Vec<DeviceIdentifier> {
        self.properties.device_identifiers()
    }

    fn kind(&self) -> &'static str {
        match self.place.container.description() {
            "folder" => "iOS backup (folder)",
            "zip" => "iOS backup (zip)",
            "tar" => "iOS backup (tar)",
            "tar.gz" => "iOS backup (tar.gz)",
            _ => "iOS backup",
        }
    }

    fn device(&self) -> DeviceSummary {
        self.properties.device()
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = self.opening_problems.clone();
        problems.extend(inspection::inspect(self));
        problems
    }

    fn find(&self, sources: &[Source]) -> FoundFiles {
        let mut found = FoundFiles::default();
        for source in sources {
            match source {
                Source::BackupRoot(name) => self.find_root(name, &mut found),
                Source::Backup(domain, path) => self.find_rows(domain, path, &mut found),
                _ => {}
            }
        }
        found.finish();
        found
    }

    fn prepare(&self, found: &[Found]) -> Result<(), ContainerError> {
        let mut names = BTreeSet::new();
        for found in found {
            let Position::Row(row) = &found.position else { continue };
            let log = self.log_row(row);
            let rows = [Some(row.as_ref()), log.as_ref()];
            for row in rows.into_iter().flatten() {
                let name = file_id(&row.file_id).and_then(|id| self.stored.locate(&id));
                names.extend(name.map(|name| self.place.name(&name)));
            }
            let left = file_id(&row.file_id).and_then(|id| self.stored.locate_log(&id));
            names.extend(left.map(|name| self.place.name(&name)));
        }
        self.place.container.prepare(&names)
    }

    fn open_file(&self, found: &Found) -> Result<EvidenceFile, ReadError> {
        let row = match &found.position {
            Position::Root(name) => return self.open_root(name),
            Position::Row(row) => row,
            Position::Named(_) | Position::Listing | Position::Part(_) => {
                return Err(absent(found));
            }
        };
        let file = EvidenceFile::new(Arc::clone(&found.path), self.open_row(row)?);
        // What is wrong with the log is told by the verification of this file.
        Ok(match self.open_log(row).ok().flatten() {
            Some(log) => file.with_wal(log),
            None => file,
        })
    }

    fn verify(&self, found: &Found) -> Result<Verified, ReadError> {
        match &found.position {
            Position::Root(name) => {
                let reader = self.open_root_stored(name)?;
                let failed = |source| ReadError::Io { path: (*name).to_owned(), source };
                hashing::hash(Arc::clone(&found.path), reader.as_ref()).map_err(failed)
            }
            Position::Row(row) => verification::verify(self, row),
            Position::Named(_) | Position::Listing | Position::Part(_) => Err(absent(found)),
        }
    }

    fn can_hold(&self, source: &Source) -> bool {
        matches!(source, Source::BackupRoot(_) | Source::Backup(..))
    }

    fn lacks(&self) -> Option<&'static str> {
        (!self.is_encrypted()).then_some(lacks::PLAIN_BACKUP)
    }
}

/// What another kind of acquisition found is not here.
fn absent(found: &Found) -> ReadError {
    ReadError::Absent { path: found.path.to_string() }
}

/// Path of the write-ahead log of a database.
fn log_path(row: &Row) -> String {
    format!("{}-wal", row.relative_path)
}

/// Whether and how the backup is encrypted.
pub(crate) fn lock_of(
    properties: &Properties,
    manifest: Option<&Arc<dyn ReadAt>>,
) -> Result<Lock, OpenError> {
    let is_encrypted = properties.is_encrypted();
    let Some(manifest) = manifest else {
        return Ok(if is_encrypted == Some(true) { Lock::Files } else { Lock::Open });
    };
    let head = reader::head::<4>(manifest.as_ref());
    let head = head.map_err(|source| OpenError::Io { what: "Manifest.db", source })?;
    match (&head == b"SQLi", is_encrypted) {
        // iOS 10.2 and later encrypt the manifest, so a plain one beside its key was decrypted.
        (true, Some(true)) if properties.manifest_key().is_none() => Ok(Lock::Files),
        (true, _) => Ok(Lock::Open),
        (false, Some(true)) => Ok(Lock::All),
        (false, Some(false)) => Err(OpenError::ManifestNotADatabase),
        (false, None) => {
            properties.require_manifest()?;
            Err(OpenError::ManifestNotADatabase)
        }
    }
}

/// Derives the key of the backup at `place` from its password, and makes sure that it opens it.
pub(crate) fn derive_key(place: &Place, password: &str) -> Result<DerivedKey, OpenError> {
    let properties = read(place, Properties::read(place))?;
    properties.require_manifest()?;
    if properties.keybag().is_none() && properties.is_encrypted() != Some(true) {
        return Err(OpenError::NotEncrypted);
    }
    let keybag = Keybag::read(properties.keybag().ok_or(KeybagError::Missing)?)?;
    let key = keybag.derive(password)?;
    keybag.open(&key)?.ok_or(OpenError::WrongPassword)?;
    Ok(key)
}

fn open_keys(properties: &Properties, unlock: &Unlock) -> Result<ClassKeys, OpenError> {
    properties.require_manifest()?;
    let keybag = properties.keybag().ok_or(KeybagError::Missing)?;
    let keybag = Keybag::read(keybag)?;
    if let Unlock::DerivedKey(key) = unlock {
        return keybag.open(key)?.ok_or(OpenError::WrongKey);
    }
    let password = unlock.password_given().ok_or(OpenError::PasswordNeeded)?;
    keybag.open(&keybag.derive(password)?)?.ok_or(OpenError::WrongPassword)
}

/// Keys for single files that were left encrypted in a decrypted copy, when a password is given.
fn spare_keys(
    properties: &Properties,
    unlock: &Unlock,
    problems: &mut Vec<Problem>,
) -> Option<ClassKeys> {
    if unlock.lacks_password() || properties.is_encrypted() != Some(true) {
        return None;
    }
    match open_keys(properties, unlock) {
        Ok(keys) => Some(keys),
        Err(error) => {
            problems.push(crate::problem::notice(
                Some("Manifest.plist"),
                format!(
                    "backup was decrypted before, so that it can be read, but single files that \
                     were left encrypted cannot: {error}"
                ),
            ));
            None
        }
    }
}

fn open_database(
    stored: Arc<dyn ReadAt>,
    log: Option<Arc<dyn ReadAt>>,
    properties: &Properties,
    keys: Option<&ClassKeys>,
) -> Result<ManifestDb, OpenError> {
    let Some(keys) = keys else { return ManifestDb::open(stored, log) };
    let wrapped = properties.manifest_key().ok_or(OpenError::ManifestKeyMissing)?;
    let key = keys.open_key(wrapped).map_err(OpenError::ManifestKey)?;
    // Whether the database was padded is not told, and SQLite does not mind what follows its pages.
    let reader: Arc<dyn ReadAt> = Arc::new(Decrypting::new(stored, &key, u64::MAX));
    let head = reader::head::<16>(reader.as_ref());
    let head = head.map_err(|source| OpenError::Io { what: "Manifest.db", source })?;
    if &head != b"SQLite format 3\0" {
        return Err(OpenError::ManifestNotDecrypted);
    }
    ManifestDb::open(reader, log)
}

fn read<T>(place: &Place, result: Result<T, ContainerError>) -> Result<T, OpenError> {
    result.map_err(|source| {
        let folder = place.folder.rsplit('/').next().unwrap_or_default();
        let name = if folder.is_empty() { "backup" } else { folder };
        OpenError::Container { name: name.to_owned(), source }
    })
}

/// Whether a folder with these names in it is an iOS backup.
pub(crate) fn is_mark(name: &str) -> bool {
    ROOT_FILES.contains(&name) && matches!(name, "Manifest.db" | "Manifest.plist" | "Manifest.mbdb")
}
