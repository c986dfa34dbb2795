//! The files of an acquisition that lie in folders of a container, each with one path.

use std::{collections::BTreeSet, path::PathBuf, sync::Arc};

use formats::ReadAt;
use model::Problem;

use crate::{
    EvidenceFile, Found, FoundFiles, OpenError, ReadError, Verified,
    containers::{ContainerError, Indexed, index::Entered, tree::Tree},
    file_system::mounts::Mounts,
    find::Position,
    hashing,
    pattern::Pattern,
    problem,
};

/// What holds an acquisition: a folder of this computer, not yet walked, or an archive.
#[derive(Clone)]
pub(crate) enum Holder {
    Folder(PathBuf),
    Archive(Arc<dyn Indexed>),
}

impl Holder {
    /// Opens the file `name`.
    pub(crate) fn open(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        match self {
            Self::Archive(archive) => archive.open(name),
            Self::Folder(root) => Tree::open_in(root, name),
        }
    }
}

/// The files, under the paths that [`Mounts`] gives them.
pub(crate) struct Files {
    container: Arc<dyn Indexed>,
    mounts: Arc<Mounts>,
}

impl Files {
    /// Lists what lies in the mounts. A folder is walked whole.
    pub(crate) fn open(holder: Holder, mounts: Mounts, name: &str) -> Result<Self, OpenError> {
        let container = match holder {
            Holder::Archive(archive) => archive,
            Holder::Folder(root) => {
                let walked = Tree::walk(root, &mounts.folders());
                let failed = |source| OpenError::Container { name: name.to_owned(), source };
                Arc::new(walked.map_err(failed)?)
            }
        };
        let mounts = Arc::new(mounts.settled(container.index()));
        Ok(Self { container, mounts })
    }

    /// The same container and mounts, for what lists them.
    pub(crate) fn parts(&self) -> (&Arc<dyn Indexed>, &Arc<Mounts>) {
        (&self.container, &self.mounts)
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

    /// The file `path` to be read again and again, or why it cannot be read.
    pub(crate) fn held(&self, path: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        for name in self.mounts.names(path) {
            if let Some(reader) = self.container.open_held(&name)? {
                return Ok(Some(reader));
            }
        }
        Ok(None)
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

    /// The file of this path.
    pub(crate) fn found(&self, path: &str) -> Option<Found> {
        let mut names = self.mounts.names(path).into_iter();
        names.find_map(|name| {
            let size = self.container.index().find(&name)?.size;
            Some(found_at(path.to_owned(), &name, size))
        })
    }

    /// What was refused or could not be listed.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        self.container.index().problems()
    }

    /// Files whose paths meet one of the patterns, each once, sorted by path.
    pub(crate) fn find(&self, patterns: impl Iterator<Item = &'static str>) -> FoundFiles {
        let mut found = FoundFiles::default();
        for pattern in patterns {
            self.find_files(pattern, &mut found.files);
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

    pub(crate) fn open_file(&self, found: &Found) -> Result<EvidenceFile, ReadError> {
        let file = EvidenceFile::new(Arc::clone(&found.path), self.open_stored(found)?);
        let Position::Named(name) = &found.position else { return Ok(file) };
        // What is wrong with the log is told by the verification of this file.
        Ok(match self.container.open(&log_of(name)).ok().flatten() {
            Some(log) if !log.is_empty() => file.with_wal(log),
            _ => file,
        })
    }

    fn open_stored(&self, found: &Found) -> Result<Arc<dyn ReadAt>, ReadError> {
        match &found.position {
            Position::Named(name) => there(found, self.container.open(name)),
            _ => Err(ReadError::Absent { path: found.path.to_string() }),
        }
    }

    pub(crate) fn learns_digests(&self) -> bool {
        self.container.learns_digests()
    }

    pub(crate) fn verify(&self, found: &Found) -> Result<Verified, ReadError> {
        let Position::Named(name) = &found.position else {
            return Err(ReadError::Absent { path: found.path.to_string() });
        };
        let known = self.container.sha256(name);
        let opened = self.container.open_front_to_back(name);
        let reader = there(found, opened)?;
        let mut verified = hashing::of(known, &found.path, reader.as_ref())?;
        let log = log_of(name);
        if !self.holds(&log) {
            return Ok(verified);
        }
        let path: Arc<str> = log_of(&found.path).into();
        let read = self.container.open(&log).map_err(|error| error.to_string());
        let read = read.and_then(|opened| match opened {
            Some(reader) => hashing::of(self.container.sha256(&log), &path, reader.as_ref())
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

type Opened = Result<Option<Arc<dyn ReadAt>>, ContainerError>;

/// The reader of a file that was to be opened.
fn there(found: &Found, opened: Opened) -> Result<Arc<dyn ReadAt>, ReadError> {
    let path = || found.path.to_string();
    let opened = opened.map_err(|source| ReadError::Container { path: path(), source })?;
    opened.ok_or_else(|| ReadError::Absent { path: path() })
}

fn found_at(path: String, name: &str, size: u64) -> Found {
    Found { path: path.into(), stored: true, size, position: Position::Named(name.into()) }
}

/// Name of the write-ahead log of a database.
fn log_of(name: &str) -> String {
    format!("{name}-wal")
}

/// A path in a folder.
pub(crate) fn joined(folder: &str, name: &str) -> String {
    match (folder, name) {
        ("", name) => name.to_owned(),
        (folder, "") => folder.to_owned(),
        (folder, name) => [folder, "/", name].concat(),
    }
}
