//! What lies at a path: acquisitions that can be opened, for a person to choose from.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use jiff::Timestamp;
use model::DeviceSummary;

use crate::{
    OpenError,
    backup::{self, Lock, properties::Properties, stored::Place},
    containers::{self, Container, ContainerError, folder::Folder},
    disk::{self, EntryKind},
};

/// Levels of folders below the given one that are looked at.
const LEVELS: usize = 3;
/// Most folders that are looked at.
const MOST_FOLDERS: usize = 10_000;
/// Most backups that one archive may hold.
const MOST_BACKUPS: usize = 1_000;

/// An acquisition that can be opened.
#[derive(Clone)]
pub struct Candidate {
    pub(crate) place: Place,
    path: PathBuf,
    name: String,
    device_name: Option<String>,
    device: DeviceSummary,
    needs_password: bool,
}

impl Candidate {
    /// Path on this computer: the folder of the backup, or the archive that holds it.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Name of the file or folder. For one of several backups in an archive, that of its folder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Name that the owner gave the device.
    pub fn device_name(&self) -> Option<&str> {
        self.device_name.as_deref()
    }

    /// Model identifier, for example `iPhone9,3`.
    pub fn product_type(&self) -> Option<&str> {
        self.device.model.as_deref()
    }

    /// Version of the operating system.
    pub fn os_version(&self) -> Option<&str> {
        self.device.os_version.as_deref()
    }

    /// When the backup was made.
    pub const fn acquired_at(&self) -> Option<Timestamp> {
        self.device.acquired_at
    }

    /// Whether a password or a derived key is needed to open it.
    pub const fn needs_password(&self) -> bool {
        self.needs_password
    }

    fn new(place: Place, path: PathBuf, name: String) -> Self {
        // What cannot be read here is told when the candidate is opened.
        let properties = Properties::read(&place).ok();
        let manifest = place.open("Manifest.db").ok().flatten();
        let lock = properties.as_ref().map(|known| backup::lock_of(known, manifest.as_ref()));
        Self {
            place,
            path,
            name,
            device_name: properties.as_ref().and_then(Properties::device_name),
            device: properties.as_ref().map(Properties::device).unwrap_or_default(),
            needs_password: matches!(lock, Some(Ok(Lock::Files | Lock::All))),
        }
    }
}

impl std::fmt::Debug for Candidate {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Candidate")
            .field("name", &self.name)
            .field("device_name", &self.device_name)
            .field("device", &self.device)
            .field("needs_password", &self.needs_password)
            .finish_non_exhaustive()
    }
}

/// Looks at what lies at `path` and lists every backup in it, sorted by path: the folder itself,
/// folders up to three levels below it (such as those of `MobileSync/Backup`), or those inside an
/// archive.
///
/// # Errors
/// When there is nothing at `path`, it cannot be read, or there is no backup in it.
pub fn detect(path: &Path) -> Result<Vec<Candidate>, OpenError> {
    let name = disk::display_name(path);
    let failed = |source| OpenError::Container { name: name.clone(), source };
    let kind = disk::kind_followed(path).map_err(|error| failed(error.into()))?;
    let candidates = match kind {
        None => return Err(OpenError::NotFound { name }),
        Some(EntryKind::Folder) => in_folder(path).map_err(failed)?,
        Some(EntryKind::File) => in_archive(path).map_err(failed)?,
        Some(EntryKind::Other) => return Err(failed(ContainerError::NotAnArchive)),
    };
    if candidates.is_empty() {
        return Err(OpenError::NotABackup { name });
    }
    Ok(candidates)
}

/// The only backup at `path`.
pub(crate) fn only(path: &Path) -> Result<Candidate, OpenError> {
    let mut candidates = detect(path)?;
    match candidates.pop() {
        Some(candidate) if candidates.is_empty() => Ok(candidate),
        last => {
            candidates.extend(last);
            let names = candidates.iter().map(|candidate| candidate.name.clone()).collect();
            Err(OpenError::SeveralBackups { name: disk::display_name(path), names })
        }
    }
}

fn in_folder(path: &Path) -> Result<Vec<Candidate>, ContainerError> {
    let mut candidates = Vec::new();
    let mut level = vec![path.to_owned()];
    let mut left = MOST_FOLDERS;
    for _ in 0..=LEVELS {
        let mut below = Vec::new();
        for folder in level {
            if is_backup(&folder) {
                let container: Arc<dyn Container> = Arc::new(Folder::new(folder.clone()));
                let place = Place { container, folder: String::new() };
                let name = disk::display_name(&folder);
                candidates.push(Candidate::new(place, folder, name));
            } else if left > 0 {
                // A folder that may not be read is passed over, unless it is the one asked for.
                let inner = match disk::folders(&folder, left) {
                    Err(error) if folder == path => return Err(error.into()),
                    inner => inner.unwrap_or_default(),
                };
                left = left.saturating_sub(inner.len());
                below.extend(inner);
            }
        }
        level = below;
    }
    candidates.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(candidates)
}

fn is_backup(folder: &Path) -> bool {
    ["Manifest.db", "Manifest.plist", "Manifest.mbdb"]
        .iter()
        .any(|name| disk::kind(&folder.join(name)).ok().flatten() == Some(EntryKind::File))
}

fn in_archive(path: &Path) -> Result<Vec<Candidate>, ContainerError> {
    let container = containers::open_archive(path)?;
    let mut folders = BTreeSet::new();
    container.list(&mut |file| {
        let resource_fork = file.folder.split('/').next() == Some("__MACOSX");
        if backup::is_mark(file.name) && !resource_fork && folders.len() < MOST_BACKUPS {
            folders.insert(file.folder.to_owned());
        }
    })?;
    let several = folders.len() > 1;
    let candidate = |folder: String| {
        let name = match folder.rsplit('/').next() {
            Some(inner) if several && !inner.is_empty() => inner.to_owned(),
            _ => disk::display_name(path),
        };
        let place = Place { container: Arc::clone(&container), folder };
        Candidate::new(place, path.to_owned(), name)
    };
    Ok(folders.into_iter().map(candidate).collect())
}
