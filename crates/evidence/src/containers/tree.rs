//! A folder of this computer that holds (part of) a file system, walked once.
//!
//! **Invariant:** a file is opened by names that walking the folder itself has met, one component
//! after the other, and none of them may be a link. No name from inside a file is ever joined.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use formats::ReadAt;
use model::Problem;

use super::{
    Container, ContainerError, Indexed, Listed,
    attributes::EntryKind,
    index::{Index, Place},
};
use crate::disk;

/// Most levels of folders that are walked.
const DEEPEST: usize = 256;

/// A folder, and the names of all that is in it.
pub(crate) struct Tree {
    root: PathBuf,
    index: Index,
}

impl Tree {
    /// Walks the folders `inside` of `root`, which are spelled with slashes; an empty one is
    /// `root` itself.
    pub(crate) fn walk(root: PathBuf, inside: &[&str]) -> Result<Self, ContainerError> {
        let mut index = Index::default();
        for folder in inside {
            walk(joined(&root, folder), (*folder).to_owned(), &mut index)?;
        }
        index.finish()?;
        Ok(Self { root, index })
    }
}

impl Container for Tree {
    fn description(&self) -> &'static str {
        "folder"
    }

    fn list(&self, each: &mut dyn FnMut(&Listed<'_>)) -> Result<Vec<Problem>, ContainerError> {
        Ok(self.index.list(each))
    }

    fn open(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        if self.index.find(name).is_none() { Ok(None) } else { Self::open_in(&self.root, name) }
    }
}

impl Tree {
    /// Opens the file `name` in the folder `root`. No component of it may be a link.
    pub(crate) fn open_in(
        root: &Path,
        name: &str,
    ) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        let mut path = root.to_owned();
        let (folder, name) = name.rsplit_once('/').unwrap_or(("", name));
        for part in folder.split('/').filter(|part| !part.is_empty()) {
            path.push(part);
            if disk::kind(&path)? != Some(disk::EntryKind::Folder) {
                return Ok(None);
            }
        }
        path.push(name);
        Ok(disk::open(&path)?)
    }
}

impl Indexed for Tree {
    fn index(&self) -> &Index {
        &self.index
    }
}

/// `root` and, below it, `folder`, which is spelled with slashes.
pub(crate) fn joined(root: &Path, folder: &str) -> PathBuf {
    let mut path = root.to_owned();
    path.extend(folder.split('/').filter(|part| !part.is_empty()));
    path
}

fn walk(folder: PathBuf, name: String, index: &mut Index) -> Result<(), ContainerError> {
    let mut left = vec![(folder, name, 0_usize)];
    while let Some((folder, path, depth)) = left.pop() {
        let mut failure = None;
        let read = disk::for_each_described(&folder, |described| {
            let name = described.name.to_string_lossy();
            let whole = if path.is_empty() { name.to_string() } else { format!("{path}/{name}") };
            if described.name.to_str().is_none() {
                index.refused.unspeakable.add(&whole);
            }
            let (kind, size) = (described.attributes.kind, described.size);
            let place = Place { offset: 0, taken: size, size };
            failure = index.add(&whole, place, &described.attributes).err();
            match kind {
                EntryKind::Folder if depth < DEEPEST => {
                    left.push((folder.join(&described.name), whole, depth.saturating_add(1)));
                }
                EntryKind::Folder => index.refused.closed.add(&whole),
                EntryKind::Link | EntryKind::Other => index.refused.specials.add(&whole),
                EntryKind::File => {}
            }
            failure.is_none()
        });
        if let Some(failure) = failure {
            return Err(failure);
        }
        match read {
            Ok(()) => {}
            Err(error) if depth == 0 => return Err(error.into()),
            Err(_) => index.refused.closed.add(&path),
        }
    }
    Ok(())
}
