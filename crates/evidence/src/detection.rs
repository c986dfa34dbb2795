//! What lies at a path: acquisitions that can be opened, for a person to choose from.

mod android;
mod android_backups;
mod sealed;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use formats::ReadAt;
use jiff::Timestamp;
use model::DeviceSummary;

use crate::{
    OpenError, Source, Unlock, android as collected, android_backup,
    backup::{self, Lock, properties::Properties, stored::Place},
    containers::{
        self, Container, ContainerError, Indexed, age, folder::Folder, index::Entered,
        taking::Wanted, tree,
    },
    disk::{self, EntryKind},
    file_system::{
        self,
        mounts::{Mount, Mounts, within},
    },
    files::Holder,
    sysdiagnose::{self, Named},
};

/// Levels of folders below the given one that are looked at.
const LEVELS: usize = 3;
/// Most folders that are looked at.
const MOST_FOLDERS: usize = 10_000;
/// Most backups that one archive may hold.
const MOST_BACKUPS: usize = 1_000;
/// Most archives of sysdiagnoses that one file system or folder may hold.
const MOST_REPORTS: usize = 200;
/// Where a phone keeps the archives of its sysdiagnoses.
const REPORTS: &str = "private/var/mobile/Library/Logs/CrashReporter/DiagnosticLogs/sysdiagnose";

/// What lies there.
#[derive(Clone)]
pub(crate) enum Lies {
    Backup(Place),
    FileSystem(file_system::Place),
    Sysdiagnose(sysdiagnose::Place),
    Android(collected::Place),
    AndroidBackup(android_backup::Place),
    /// In a file that was encrypted with age, which must be opened to be looked into.
    Sealed(Arc<dyn ReadAt>),
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
    /// What a file system and the sysdiagnoses in it have in common.
    lies_with: Option<String>,
    /// Whether it lay in a file that was encrypted with age.
    unsealed: bool,
}

impl Candidate {
    /// What it is, for a person.
    pub const fn what(&self) -> &'static str {
        match &self.lies {
            Lies::Backup(_) => "iOS backup",
            Lies::FileSystem(_) => "iOS file system",
            Lies::Sysdiagnose(_) => "sysdiagnose",
            Lies::Android(place) => place.kind().what(),
            Lies::AndroidBackup(_) => "Android backup",
            Lies::Sealed(_) => "file encrypted with age",
        }
    }

    /// Whether it is examined together with what else lies there: what a phone collected about
    /// itself lies in a copy of its file system, and among its crash reports; of an Android device
    /// there are often several reports.
    pub const fn goes_along(&self) -> bool {
        matches!(self.lies, Lies::Sysdiagnose(_) | Lies::Android(_) | Lies::AndroidBackup(_))
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

    /// What a file system and the sysdiagnoses in it have in common, and nothing else has.
    pub(crate) fn lies_with(&self) -> Option<&str> {
        self.lies_with.as_deref()
    }

    fn is_unpacked_backup(&self) -> bool {
        matches!(self.lies, Lies::AndroidBackup(android_backup::Place::Folder(..)))
    }

    fn lying_with(self, lies_with: Option<&str>) -> Self {
        Self { lies_with: lies_with.map(str::to_owned), ..self }
    }

    fn file_system(place: file_system::Place, path: PathBuf, name: String) -> Self {
        let device = place.device();
        let lies = Lies::FileSystem(place);
        Self::without_lock(lies, device, path, name)
    }

    /// One that tells no name of its device and needs no password.
    fn without_lock(lies: Lies, device: DeviceSummary, path: PathBuf, name: String) -> Self {
        Self {
            lies,
            path,
            name,
            device_name: None,
            device,
            needs_password: false,
            lies_with: None,
            unsealed: false,
        }
    }

    fn sysdiagnose(place: sysdiagnose::Place, path: PathBuf, name: String) -> Self {
        let device = Named::of(&name).device();
        let lies = Lies::Sysdiagnose(place);
        Self::without_lock(lies, device, path, name)
    }

    fn android(place: collected::Place, path: PathBuf, name: String) -> Self {
        let device = DeviceSummary { platform: Some("Android".to_owned()), ..<_>::default() };
        let lies = Lies::Android(place);
        Self::without_lock(lies, device, path, name)
    }

    fn android_backup(place: android_backup::Place, path: PathBuf, name: String) -> Self {
        let device = DeviceSummary { platform: Some("Android".to_owned()), ..<_>::default() };
        let needs_password = place.needs_password();
        let lies = Lies::AndroidBackup(place);
        Self {
            lies,
            path,
            name,
            device_name: None,
            device,
            needs_password,
            lies_with: None,
            unsealed: false,
        }
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
            lies_with: None,
            unsealed: false,
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

/// Looks at what lies at `path` and lists every backup, file system, sysdiagnose and whatever was
/// collected from an Android device in it, sorted by path: the folder itself, folders up to three levels below it (such as those of
/// `MobileSync/Backup`), or those inside an archive. What lies inside a file system is a part of
/// it, but for the sysdiagnoses, which are listed too.
///
/// `sources` is what will be asked for: a sysdiagnose that can only be read front to back is then
/// read once.
///
/// # Errors
/// When there is nothing at `path`, it cannot be read, or none of these is in it.
pub fn detect(path: &Path, sources: &[Source]) -> Result<Vec<Candidate>, OpenError> {
    let name = disk::display_name(path);
    let failed = |source| OpenError::Container { name: name.clone(), source };
    let kind = disk::kind_followed(path).map_err(|error| failed(error.into()))?;
    let sources = Arc::from(sources);
    let candidates = match kind {
        None => return Err(OpenError::NotFound { name }),
        Some(EntryKind::Folder) => in_folder(path, &sources).map_err(failed)?,
        Some(EntryKind::File) => {
            let opened = disk::open_followed(path).map_err(|error| failed(error.into()));
            in_file(path, opened?, &sources).map_err(failed)?
        }
        Some(EntryKind::Other) => return Err(failed(ContainerError::NotAnArchive)),
    };
    if candidates.is_empty() {
        return Err(OpenError::NotAnAcquisition { name });
    }
    Ok(candidates)
}

/// The only acquisition at `path`, also where it lies in a file that was encrypted with age.
pub(crate) fn only(path: &Path, unlock: &Unlock) -> Result<Candidate, OpenError> {
    let candidate = single(detect(path, &[])?, path)?;
    if candidate.is_sealed() {
        single(candidate.unsealed(unlock, &[])?, path)
    } else {
        Ok(candidate)
    }
}

fn single(mut candidates: Vec<Candidate>, path: &Path) -> Result<Candidate, OpenError> {
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

/// What was met while the folders below `root` were looked at.
struct Search<'a> {
    root: &'a Path,
    sources: &'a Arc<[Source]>,
    candidates: Vec<Candidate>,
    mounts: Vec<Mount>,
    /// Folders that may still be looked at.
    left: usize,
}

fn in_folder(path: &Path, sources: &Arc<[Source]>) -> Result<Vec<Candidate>, ContainerError> {
    let mut search = Search {
        root: path,
        sources,
        candidates: Vec::new(),
        mounts: Vec::new(),
        left: MOST_FOLDERS,
    };
    // Folders below `path`, spelled with slashes.
    let mut level = vec![String::new()];
    for _ in 0..=LEVELS {
        let mut below = Vec::new();
        for name in level {
            below.extend(search.look_at(&name)?);
        }
        level = below;
    }
    let Search { mut candidates, mounts, .. } = search;
    for mounts in Mounts::group(mounts) {
        let reports = mounts.names(REPORTS);
        let folder = tree::joined(path, mounts.wrapper());
        let name = disk::display_name(&folder);
        let place = file_system::Place { holder: Holder::Folder(path.to_owned()), mounts };
        let both = format!("files of {}", folder.display());
        candidates.push(Candidate::file_system(place, folder, name).lying_with(Some(&both)));
        for folder in reports {
            let reports = reports_in(path, &folder, sources).into_iter();
            candidates.extend(reports.map(|report| report.lying_with(Some(&both))));
        }
    }
    candidates.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(android::join_logs(candidates))
}

impl Search<'_> {
    /// Looks at one folder and returns the folders in it that are to be looked at as well.
    fn look_at(&mut self, name: &str) -> Result<Vec<String>, ContainerError> {
        let folder = tree::joined(self.root, name);
        let has_folder = |name: &str| {
            let path = tree::joined(self.root, name);
            disk::kind(&path).ok().flatten() == Some(EntryKind::Folder)
        };
        if is_backup(&folder) {
            let container: Arc<dyn Container> = Arc::new(Folder::new(folder.clone()));
            let place = Place { container, folder: String::new() };
            let shown = disk::display_name(&folder);
            self.candidates.push(Candidate::backup(place, folder, shown));
            return Ok(Vec::new());
        }
        if Mount::is_sysdiagnose(name, &has_folder) {
            let shown = disk::display_name(&folder);
            let place =
                sysdiagnose::Place::Folder(Holder::Folder(self.root.to_owned()), name.to_owned());
            self.candidates.push(Candidate::sysdiagnose(place, folder, shown));
            return Ok(Vec::new());
        }
        if let Some(mount) = Mount::at(name, &has_folder) {
            self.mounts.push(mount);
            return Ok(Vec::new());
        }
        let found = android::in_folder(self.root, name);
        self.candidates.extend(sealed::in_folder(self.root, name));
        let backups = android_backups::in_folder(self.root, name, self.sources);
        let is_whole = found.is_whole || backups.iter().any(Candidate::is_unpacked_backup);
        // What lies in one acquisition is of its device.
        let both = found.candidates.first().and_then(Candidate::lies_with).map(str::to_owned);
        let both = both.filter(|_| found.is_whole);
        self.candidates.extend(found.candidates);
        self.candidates.extend(backups.into_iter().map(|one| one.lying_with(both.as_deref())));
        if is_whole {
            return Ok(Vec::new());
        }
        self.candidates.extend(reports_in(self.root, name, self.sources));
        if self.left == 0 {
            return Ok(Vec::new());
        }
        // A folder that may not be read is passed over, unless it is the one asked for.
        let inner = match disk::folders(&folder, self.left) {
            Err(error) if folder == self.root => return Err(error.into()),
            inner => inner.unwrap_or_default(),
        };
        self.left = self.left.saturating_sub(inner.len());
        let below = inner.iter().filter_map(|inner| {
            let last = inner.file_name()?.to_str()?;
            Some(if name.is_empty() { last.to_owned() } else { format!("{name}/{last}") })
        });
        Ok(below.collect())
    }
}

fn is_backup(folder: &Path) -> bool {
    ["Manifest.db", "Manifest.plist", "Manifest.mbdb"]
        .iter()
        .any(|name| disk::kind(&folder.join(name)).ok().flatten() == Some(EntryKind::File))
}

/// Archives of sysdiagnoses in the folder `folder` of `root`.
fn reports_in(root: &Path, folder: &str, sources: &Arc<[Source]>) -> Vec<Candidate> {
    let mut names = Vec::new();
    // A folder that is not there or may not be read holds none.
    let _ = disk::for_each_entry(&tree::joined(root, folder), |name, kind| {
        if kind == EntryKind::File && sysdiagnose::is_archive(name) {
            names.push(name.to_owned());
        }
        names.len() < MOST_REPORTS
    });
    let candidate = |name: String| {
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        let place = sysdiagnose::Place::Archive(
            Holder::Folder(root.to_owned()),
            path.clone(),
            Arc::clone(sources),
        );
        Candidate::sysdiagnose(place, tree::joined(root, &path), name)
    };
    names.into_iter().map(candidate).collect()
}

/// What a file is, whose bytes `reader` holds.
fn in_file(
    path: &Path,
    reader: Arc<dyn ReadAt>,
    sources: &Arc<[Source]>,
) -> Result<Vec<Candidate>, ContainerError> {
    let name = disk::display_name(path);
    if let Some(place) = collected::text_alone(&name, Arc::clone(&reader))? {
        return Ok(vec![Candidate::android(place, path.to_owned(), name)]);
    }
    if let Some(backup) = android_backups::alone(path, Arc::clone(&reader), sources) {
        return Ok(vec![backup]);
    }
    if age::is_sealed(reader.as_ref()) {
        return Ok(vec![Candidate::sealed(reader, path.to_owned(), name)]);
    }
    let archive = containers::archive_of(reader, &Wanted::new(sources))?;
    in_archive(path, &archive, sources)
}

fn in_archive(
    path: &Path,
    archive: &Arc<dyn Indexed>,
    sources: &Arc<[Source]>,
) -> Result<Vec<Candidate>, ContainerError> {
    let (mounts, tops) = mounts_in(archive.as_ref());
    let part = |folder: &str| {
        let mut others = mounts.iter().map(|mount| &mount.folder).chain(&tops);
        others.any(|other| within(other, folder).is_some())
    };
    let android_tops = collected::tops_in(archive.as_ref(), &part);
    let zips = collected::archives_in(archive.as_ref(), &android_tops, &part);
    let mut further = android_backups::in_archive(path, archive, sources, &part);
    if android_tops.len() == 1 {
        let device = format!("files of {}", path.display());
        further = further.into_iter().map(|one| one.lying_with(Some(&device))).collect();
    }
    further.extend(sealed::in_archive(path, archive, &part));
    let folders = backups_in(archive.as_ref(), &mounts)?;
    let systems = Mounts::group(mounts);
    let several =
        [folders.len(), systems.len(), tops.len(), android_tops.len()].iter().sum::<usize>() > 1;
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
    // Of several phones in one archive it is not known whose a sysdiagnose is.
    let both = (systems.len() == 1).then(|| format!("files of {}", path.display()));
    for mounts in systems {
        let name = named(mounts.wrapper());
        let place = file_system::Place { holder: Holder::Archive(Arc::clone(archive)), mounts };
        let found = Candidate::file_system(place, path.to_owned(), name);
        candidates.push(found.lying_with(both.as_deref()));
    }
    for folder in tops {
        let name = named(&folder);
        let place = sysdiagnose::Place::Folder(Holder::Archive(Arc::clone(archive)), folder);
        candidates.push(Candidate::sysdiagnose(place, path.to_owned(), name));
    }
    let reports = reports_inside(path, archive, sources).into_iter();
    candidates.extend(reports.map(|report| report.lying_with(both.as_deref())));
    let of_android = android::candidates(path, archive, android_tops, zips);
    candidates.extend(android::join_logs(of_android));
    candidates.extend(further);
    Ok(candidates)
}

/// Folders of an archive that are backups of iOS devices.
fn backups_in(archive: &dyn Indexed, mounts: &[Mount]) -> Result<BTreeSet<String>, ContainerError> {
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
    Ok(folders)
}

/// Archives of sysdiagnoses that are files of an archive.
fn reports_inside(
    path: &Path,
    archive: &Arc<dyn Indexed>,
    sources: &Arc<[Source]>,
) -> Vec<Candidate> {
    let index = archive.index();
    let mut candidates = Vec::new();
    for (folder, entry) in index.entries_at(0) {
        if !Entered::is_file(&entry) || !sysdiagnose::is_archive(entry.name) {
            continue;
        }
        let name = entry.name.to_owned();
        let inside = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        let place = sysdiagnose::Place::Archive(
            Holder::Archive(Arc::clone(archive)),
            inside,
            Arc::clone(sources),
        );
        candidates.push(Candidate::sysdiagnose(place, path.to_owned(), name));
        if candidates.len() == MOST_REPORTS {
            break;
        }
    }
    candidates
}

/// File systems in an archive, the outermost ones, and folders that are sysdiagnoses.
fn mounts_in(archive: &dyn Indexed) -> (Vec<Mount>, Vec<String>) {
    let index = archive.index();
    let mut mounts: Vec<Mount> = Vec::new();
    let mut tops: Vec<String> = Vec::new();
    for number in index.folders_from("") {
        let folder = index.folder(number);
        let too_deep = folder.split('/').count() > LEVELS;
        let is_part = mounts.iter().any(|mount| within(&mount.folder, folder).is_some())
            || tops.iter().any(|top| within(top, folder).is_some());
        if too_deep || is_part {
            continue;
        }
        let has_folder = |name: &str| index.has_folder(name);
        if Mount::is_sysdiagnose(folder, &has_folder) {
            tops.push(folder.to_owned());
        } else {
            mounts.extend(Mount::at(folder, &has_folder));
        }
    }
    (mounts, tops)
}
