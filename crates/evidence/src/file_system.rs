//! The file system of a device, on top of whatever container holds it.
//!
//! A container may hold it whole, in parts (`filesystem1/` and `filesystem2/`, the system and the
//! data volume), below other folders, or from `private/var` on ([`mounts`]). Every file has one
//! path here, the one on the device without its first slash, however the container spells it.
//!
//! # References
//! - path lists and parts of public images of iPhones (iLEAPP): layouts of three programs that
//!   make such copies

mod listing;
pub(crate) mod mounts;
mod unified_log;

use std::{collections::BTreeSet, path::PathBuf, sync::Arc};

use formats::ReadAt;
use model::{DeviceSummary, Problem};

use self::{listing::Listing, mounts::Mounts, unified_log::UnifiedLog};
use crate::{
    EvidenceFile, Found, FoundFiles, OpenError, ReadError, Source, Verified,
    containers::{ContainerError, Indexed, index::Entered, refused::Examples, tree::Tree},
    find::Position,
    hashing,
    pattern::Pattern,
    problem, property_lists,
};

/// Where the system tells its version.
const SYSTEM_VERSION: &str = "System/Library/CoreServices/SystemVersion.plist";
/// Where the system keeps facts about the device.
const DEVICE_FACTS: &str = "private/var/containers/Shared/SystemGroup/\
     systemgroup.com.apple.mobilegestaltcache/Library/Caches/com.apple.MobileGestalt.plist";
/// Ends of the paths of the files that say which device it is.
pub(crate) const IDENTITY_FILES: [&str; 4] = [
    "CoreServices/SystemVersion.plist",
    "Caches/com.apple.MobileGestalt.plist",
    "SystemVersion/SystemVersion.plist",
    "/remotectl_dumpstate.txt",
];
/// Name of the model in the facts about the device.
const PRODUCT_TYPE: &str = "h9jDsbgj7xIVeIQ8S3/X3Q";
/// How results call the list of all names.
const LISTING: &str = "list of all files";

/// Where a file system lies: its container, not yet walked, and its mounts in it.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) holder: Holder,
    pub(crate) mounts: Mounts,
}

/// What holds a file system.
#[derive(Clone)]
pub(crate) enum Holder {
    Folder(PathBuf),
    Archive(Arc<dyn Indexed>),
}

impl Place {
    /// The device, as far as the file system tells.
    pub(crate) fn device(&self) -> DeviceSummary {
        let text = |path: &str, find: &dyn Fn(plist::Dictionary) -> Vec<Option<String>>| {
            // What cannot be read here leaves the device unnamed; nothing else depends on it.
            let reader = self.mounts.names(path).into_iter().find_map(|name| self.open(&name))?;
            Some(find(property_lists::dictionary(&reader).ok()?))
        };
        let named = |list: &plist::Dictionary, key: &str| {
            list.get(key).and_then(plist::Value::as_string).map(str::to_owned)
        };
        let version = text(SYSTEM_VERSION, &|list| {
            vec![named(&list, "ProductVersion"), named(&list, "ProductBuildVersion")]
        });
        let facts = text(DEVICE_FACTS, &|list| {
            let facts = list.get("CacheExtra").and_then(plist::Value::as_dictionary);
            vec![facts.and_then(|facts| named(facts, PRODUCT_TYPE))]
        });
        let mut version = version.unwrap_or_default().into_iter();
        DeviceSummary {
            platform: Some("iOS".to_owned()),
            model: facts.unwrap_or_default().into_iter().next().flatten(),
            os_version: version.next().flatten(),
            os_build: version.next().flatten(),
            acquired_at: None,
        }
    }

    fn open(&self, name: &str) -> Option<Arc<dyn ReadAt>> {
        match &self.holder {
            Holder::Archive(archive) => archive.open(name).ok().flatten(),
            Holder::Folder(root) => Tree::open_in(root, name).ok().flatten(),
        }
    }
}

/// A file system whose files can be read.
pub(crate) struct FileSystem {
    container: Arc<dyn Indexed>,
    mounts: Arc<Mounts>,
    device: DeviceSummary,
    /// Whether these are the files of a sysdiagnose, and not those of a device.
    is_report: bool,
}

impl FileSystem {
    /// Opens the file system at `place`. A folder is walked whole.
    pub(crate) fn open(place: Place, name: &str) -> Result<Self, OpenError> {
        let device = place.device();
        let container = match place.holder {
            Holder::Archive(archive) => archive,
            Holder::Folder(root) => {
                let walked = Tree::walk(root, &place.mounts.folders());
                let failed = |source| OpenError::Container { name: name.to_owned(), source };
                Arc::new(walked.map_err(failed)?)
            }
        };
        let mounts = Arc::new(place.mounts.settled(container.index()));
        Ok(Self { container, mounts, device, is_report: false })
    }

    /// Opens the files of a sysdiagnose, which lie in one folder of their container.
    pub(crate) fn open_report(place: Place, name: &str) -> Result<Self, OpenError> {
        let opened = Self::open(place, name)?;
        Ok(Self { is_report: true, ..opened })
    }

    /// The container in one word.
    pub(crate) fn container(&self) -> &'static str {
        self.container.description()
    }

    /// The file `path`, as it is stored.
    pub(crate) fn stored(&self, path: &str) -> Option<Arc<dyn ReadAt>> {
        let names = self.mounts.names(path);
        names.iter().find_map(|name| self.container.open(name).ok().flatten())
    }

    /// Hands the path and the size of every file to `each`.
    pub(crate) fn for_each_file(&self, each: &mut dyn FnMut(String, u64)) {
        let index = self.container.index();
        for number in index.folders_from(self.mounts.wrapper()) {
            let Some(folder) = self.mounts.device_folder(index.folder(number)) else { continue };
            for entry in index.entries_in(number).filter(Entered::is_file) {
                each(joined(&folder, entry.name), entry.size);
            }
        }
    }

    /// What it is, for a person.
    pub(crate) fn kind(&self) -> &'static str {
        match self.container.description() {
            "folder" => "iOS file system (folder)",
            "zip" => "iOS file system (zip)",
            "tar" => "iOS file system (tar)",
            "tar.gz" => "iOS file system (tar.gz)",
            _ => "iOS file system",
        }
    }

    pub(crate) fn device(&self) -> DeviceSummary {
        self.device.clone()
    }

    /// Everything about the acquisition as a whole that was refused or left out.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        let index = self.container.index();
        let mut problems = index.problems();
        let mut beside = Examples::keeping(5);
        let mut backups = Examples::keeping(5);
        for number in index.folders_from("") {
            let folder = index.folder(number);
            if !self.mounts.hold(folder) {
                let files = index.entries_in(number).filter(Entered::is_file);
                files.for_each(|entry| beside.add(&joined(folder, entry.name)));
            } else if ["Manifest.db", "Manifest.plist", "Info.plist"]
                .iter()
                .all(|name| index.find(&joined(folder, name)).is_some())
            {
                backups.add(folder);
            }
        }
        if beside.count() > 0 {
            let counted = problem::counted(
                beside.count(),
                "file lies beside the file system and was",
                "files lie beside the file system and were",
            );
            problems.push(problem::notice(None, format!("{counted} not read: {beside}")));
        }
        if backups.count() > 0 {
            let counted = problem::counted(
                backups.count(),
                "iOS backup lies in this file system and was",
                "iOS backups lie in this file system and were",
            );
            problems.push(problem::notice(
                None,
                format!("{counted} not examined: {backups}. Give its folder by itself"),
            ));
        }
        problems
    }

    /// Files at the sources, each once, sorted by path.
    pub(crate) fn find(&self, sources: &[Source]) -> FoundFiles {
        let mut found = FoundFiles::default();
        for source in sources {
            match source {
                Source::Filesystem(pattern) if !self.is_report => {
                    self.find_files(pattern, &mut found.files);
                }
                Source::Sysdiagnose(pattern) if self.is_report => {
                    self.find_files(pattern, &mut found.files);
                }
                Source::UnifiedLog if self.is_report => {
                    self.find_files(unified_log::ARCHIVE_MARK, &mut found.files);
                }
                Source::UnifiedLog => {
                    let mut messages = Vec::new();
                    self.find_files(unified_log::MESSAGES_ON_DEVICE, &mut messages);
                    let first = messages.into_iter().min_by(|one, two| one.path.cmp(&two.path));
                    found.files.extend(first);
                }
                Source::FileListing if !self.is_report => found.files.push(Found {
                    path: LISTING.into(),
                    stored: true,
                    size: 0,
                    position: Position::Listing,
                }),
                _ => {}
            }
        }
        found.finish();
        found
    }

    fn find_files(&self, text: &str, found: &mut Vec<Found>) {
        let pattern = Pattern::new(text);
        let index = self.container.index();
        if let Some(path) = pattern.literal() {
            let mut names = self.mounts.names(path).into_iter();
            let at = names.find_map(|name| Some((index.find(&name)?.size, name)));
            found.extend(at.map(|(size, name)| found_at(path.into(), &name, size)));
            return;
        }
        let (folders, files) = text.rsplit_once('/').unwrap_or(("", text));
        let whole = files == "**";
        let (folders, files) = (Pattern::new(folders), Pattern::new(files));
        let prefix = pattern.prefix().rsplit_once('/').map_or("", |(folder, _)| folder);
        for base in self.mounts.bases(prefix) {
            for number in index.folders_from(&base) {
                let Some(folder) = self.mounts.device_folder(index.folder(number)) else {
                    continue;
                };
                if !whole && !folders.matches(&folder) {
                    continue;
                }
                for entry in index.entries_in(number).filter(Entered::is_file) {
                    let path = joined(&folder, entry.name);
                    let meets =
                        if whole { pattern.matches(&path) } else { files.matches(entry.name) };
                    let name = joined(index.folder(number), entry.name);
                    if meets && self.mounts.shows(index, &path, &name) {
                        found.push(found_at(path, &name, entry.size));
                    }
                }
            }
        }
    }

    /// Makes `found` ready, where the container is cheaper read once for all.
    pub(crate) fn prepare(&self, found: &[Found]) -> Result<(), ContainerError> {
        let mut names = BTreeSet::new();
        for found in found {
            if let Position::Named(name) = &found.position {
                names.insert(name.to_string());
                names.extend(Some(log_of(name)).filter(|log| self.holds(log)));
            }
        }
        self.container.prepare(&names)
    }

    fn holds(&self, name: &str) -> bool {
        self.container.index().find(name).is_some_and(|place| place.size > 0)
    }

    /// Opens a file, with its write-ahead log.
    pub(crate) fn open_file(&self, found: &Found) -> Result<EvidenceFile, ReadError> {
        let file = EvidenceFile::new(Arc::clone(&found.path), self.open_stored(found)?);
        let Position::Named(name) = &found.position else { return Ok(file) };
        let file = if unified_log::is_mark(&found.path, self.is_report) {
            file.with_log_archive(Arc::new(self.unified_log()))
        } else {
            file
        };
        // What is wrong with the log is told by the verification of this file.
        Ok(match self.container.open(&log_of(name)).ok().flatten() {
            Some(log) if !log.is_empty() => file.with_wal(log),
            _ => file,
        })
    }

    fn unified_log(&self) -> UnifiedLog {
        let (container, mounts) = (Arc::clone(&self.container), Arc::clone(&self.mounts));
        let folders: &[&str] =
            if self.is_report { &unified_log::ARCHIVE } else { &unified_log::ON_DEVICE };
        UnifiedLog { container, mounts, folders }
    }

    fn open_stored(&self, found: &Found) -> Result<Arc<dyn ReadAt>, ReadError> {
        let path = || found.path.to_string();
        match &found.position {
            Position::Named(name) => {
                let opened = self.container.open(name);
                let opened = opened.map_err(|source| ReadError::Container { path: path(), source });
                opened?.ok_or_else(|| ReadError::Absent { path: path() })
            }
            Position::Listing => {
                Ok(Arc::new(Listing::new(Arc::clone(&self.container), Arc::clone(&self.mounts))))
            }
            Position::Root(_) | Position::Row(_) => Err(ReadError::Absent { path: path() }),
        }
    }

    /// Reads a file as stored, to hash it.
    pub(crate) fn verify(&self, found: &Found) -> Result<Verified, ReadError> {
        let Position::Named(name) = &found.position else {
            return hash(None, &found.path, self.open_stored(found)?.as_ref());
        };
        let known = self.container.sha256(name);
        let mut verified = hash(known, &found.path, self.open_stored(found)?.as_ref())?;
        let log = log_of(name);
        if !self.holds(&log) {
            return Ok(verified);
        }
        let path: Arc<str> = log_of(&found.path).into();
        let read = self.container.open(&log).map_err(|error| error.to_string());
        let read = read.and_then(|opened| match opened {
            Some(reader) => hash(self.container.sha256(&log), &path, reader.as_ref())
                .map_err(|error| error.to_string()),
            None => Err("it is not in this acquisition".to_owned()),
        });
        match read {
            Ok(read) => verified.log = Some(Box::new(read)),
            Err(reason) => verified.problems.push(problem::unreadable(
                Some(&found.path),
                format!(
                    "its write-ahead log cannot be read, so that the newest changes are missing: \
                     {reason}"
                ),
            )),
        }
        Ok(verified)
    }
}

/// Takes the digest of a file, where the container has not taken it.
fn hash(
    known: Option<[u8; 32]>,
    path: &Arc<str>,
    reader: &dyn ReadAt,
) -> Result<Verified, ReadError> {
    let path = Arc::clone(path);
    match known {
        Some(sha256) => Ok(hashing::known(path, reader.len(), sha256)),
        None => hashing::hash(Arc::clone(&path), reader)
            .map_err(|source| ReadError::Io { path: path.to_string(), source }),
    }
}

fn found_at(path: String, name: &str, size: u64) -> Found {
    Found { path: path.into(), stored: true, size, position: Position::Named(name.into()) }
}

/// Name of the write-ahead log of a database.
fn log_of(name: &str) -> String {
    format!("{name}-wal")
}

/// A path in a folder.
fn joined(folder: &str, name: &str) -> String {
    match (folder, name) {
        ("", name) => name.to_owned(),
        (folder, "") => folder.to_owned(),
        (folder, name) => [folder, "/", name].concat(),
    }
}
