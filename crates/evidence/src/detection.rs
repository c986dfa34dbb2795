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
    containers::{self, Container, ContainerError, Indexed, folder::Folder, tree},
    disk::{self, EntryKind},
    file_system::{
        self, Holder,
        mounts::{Mount, Mounts, within},
    },
};

/// Levels of folders below the given one that are looked at.
const LEVELS: usize = 3;
/// Most folders that are looked at.
const MOST_FOLDERS: usize = 10_000;
/// Most backups that one archive may hold.
const MOST_BACKUPS: usize = 1_000;

/// What lies there.
#[derive(Clone)]
pub(crate) enum Lies {
    Backup(Place),
    FileSystem(file_system::Place),
}

/// An acquisition that can be opened.
#[derive(Clone)]
pub struct Candidate {
    pub(crate) lies: Lies,
    path: PathBuf,
    name: String,
    device_name: Option<String>,
    device: DeviceSummary,
    needs_password: bool,
}

impl Candidate {
    /// What it is, for a person.
    pub const fn what(&self) -> &'static str {
        match self.lies {
            Lies::Backup(_) => "iOS backup",
            Lies::FileSystem(_) => "iOS file system",
        }
    }

    /// Path on this computer: the folder of the acquisition, or the archive that holds it.
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

    fn file_system(place: file_system::Place, path: PathBuf, name: String) -> Self {
        let device = place.device();
        let lies = Lies::FileSystem(place);
        Self { lies, path, name, device_name: None, device, needs_password: false }
    }

    fn backup(place: Place, path: PathBuf, name: String) -> Self {
        // What cannot be read here is told when the candidate is opened.
        let properties = Properties::read(&place).ok();
        let manifest = place.open("Manifest.db").ok().flatten();
        let lock = properties.as_ref().map(|known| backup::lock_of(known, manifest.as_ref()));
        Self {
            lies: Lies::Backup(place),
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

/// Looks at what lies at `path` and lists every backup and every file system in it, sorted by path:
/// the folder itself, folders up to three levels below it (such as those of `MobileSync/Backup`),
/// or those inside an archive. What lies inside a file system is a part of it.
///
/// # Errors
/// When there is nothing at `path`, it cannot be read, or neither is in it.
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
        return Err(OpenError::NotAnAcquisition { name });
    }
    Ok(candidates)
}

/// The only acquisition at `path`.
pub(crate) fn only(path: &Path) -> Result<Candidate, OpenError> {
    let mut candidates = detect(path)?;
    match candidates.pop() {
        Some(candidate) if candidates.is_empty() => Ok(candidate),
        last => {
            candidates.extend(last);
            let names = candidates.iter();
            let names = names.map(|known| format!("{} ({})", known.name, known.what())).collect();
            Err(OpenError::SeveralAcquisitions { name: disk::display_name(path), names })
        }
    }
}

fn in_folder(path: &Path) -> Result<Vec<Candidate>, ContainerError> {
    let mut candidates = Vec::new();
    let mut mounts = Vec::new();
    // Folders below `path`, spelled with slashes.
    let mut level = vec![String::new()];
    let mut left = MOST_FOLDERS;
    let has_folder = |name: &str| {
        disk::kind(&tree::joined(path, name)).ok().flatten() == Some(EntryKind::Folder)
    };
    for _ in 0..=LEVELS {
        let mut below = Vec::new();
        for name in level {
            let folder = tree::joined(path, &name);
            if is_backup(&folder) {
                let container: Arc<dyn Container> = Arc::new(Folder::new(folder.clone()));
                let place = Place { container, folder: String::new() };
                let name = disk::display_name(&folder);
                candidates.push(Candidate::backup(place, folder, name));
            } else if let Some(mount) = Mount::at(&name, &has_folder) {
                mounts.push(mount);
            } else if left > 0 {
                // A folder that may not be read is passed over, unless it is the one asked for.
                let inner = match disk::folders(&folder, left) {
                    Err(error) if folder == path => return Err(error.into()),
                    inner => inner.unwrap_or_default(),
                };
                left = left.saturating_sub(inner.len());
                below.extend(inner.iter().filter_map(|inner| {
                    let last = inner.file_name()?.to_str()?;
                    Some(if name.is_empty() { last.to_owned() } else { format!("{name}/{last}") })
                }));
            }
        }
        level = below;
    }
    candidates.extend(Mounts::group(mounts).into_iter().map(|mounts| {
        let folder = tree::joined(path, mounts.wrapper());
        let name = disk::display_name(&folder);
        let place = file_system::Place { holder: Holder::Folder(path.to_owned()), mounts };
        Candidate::file_system(place, folder, name)
    }));
    candidates.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(candidates)
}

fn is_backup(folder: &Path) -> bool {
    ["Manifest.db", "Manifest.plist", "Manifest.mbdb"]
        .iter()
        .any(|name| disk::kind(&folder.join(name)).ok().flatten() == Some(EntryKind::File))
}

fn in_archive(path: &Path) -> Result<Vec<Candidate>, ContainerError> {
    let archive = containers::open_archive(path)?;
    let mounts = mounts_in(archive.as_ref());
    let mut folders = BTreeSet::new();
    archive.list(&mut |file| {
        let resource_fork = file.folder.split('/').next() == Some("__MACOSX");
        let is_part = || mounts.iter().any(|mount| within(&mount.folder, file.folder).is_some());
        if backup::is_mark(file.name)
            && !resource_fork
            && folders.len() < MOST_BACKUPS
            && !is_part()
        {
            folders.insert(file.folder.to_owned());
        }
    })?;
    let systems = Mounts::group(mounts);
    let several = folders.len().saturating_add(systems.len()) > 1;
    let named = |folder: &str| match folder.rsplit('/').next() {
        Some(inner) if several && !inner.is_empty() => inner.to_owned(),
        _ => disk::display_name(path),
    };
    let mut candidates = Vec::new();
    for folder in folders {
        let name = named(&folder);
        let container: Arc<dyn Container> = archive.clone();
        candidates.push(Candidate::backup(Place { container, folder }, path.to_owned(), name));
    }
    for mounts in systems {
        let name = named(mounts.wrapper());
        let place = file_system::Place { holder: Holder::Archive(Arc::clone(&archive)), mounts };
        candidates.push(Candidate::file_system(place, path.to_owned(), name));
    }
    Ok(candidates)
}

/// File systems in an archive, the outermost ones.
fn mounts_in(archive: &dyn Indexed) -> Vec<Mount> {
    let index = archive.index();
    let mut mounts: Vec<Mount> = Vec::new();
    for number in index.folders_from("") {
        let folder = index.folder(number);
        let too_deep = folder.split('/').count() > LEVELS;
        if too_deep || mounts.iter().any(|mount| within(&mount.folder, folder).is_some()) {
            continue;
        }
        mounts.extend(Mount::at(folder, &|name| index.has_folder(name)));
    }
    mounts
}
