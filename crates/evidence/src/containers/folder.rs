//! A folder of this computer that holds an iOS backup.
//!
//! **Invariant:** only names that this file spells itself are joined to the path of the folder:
//! the fixed names at its root, and identifiers of 40 hexadecimal digits. Links are not followed.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use formats::ReadAt;
use model::{Location, Problem, ProblemKind};

use super::{Container, ContainerError, Listed, MOST_ENTRIES, refused::Examples};
use crate::{
    backup::stored::{ROOT_FILES, is_blob_name},
    disk::{self, EntryKind},
    problem::counted,
};

/// A folder with an iOS backup in it.
pub(crate) struct Folder {
    root: PathBuf,
}

impl Folder {
    pub(crate) const fn new(root: PathBuf) -> Self {
        Self { root }
    }

    /// The path of `name`, when it is a name that a backup has.
    fn locate(&self, name: &str) -> Option<PathBuf> {
        if let Some(known) = ROOT_FILES.iter().find(|known| **known == name) {
            return Some(self.root.join(known));
        }
        let blob = name.rsplit_once('/').map_or(name, |(_, blob)| blob);
        if !is_blob_name(blob) {
            return None;
        }
        if blob.len() == name.len() {
            return Some(self.root.join(blob));
        }
        let folder = blob.get(..2)?;
        (name == format!("{folder}/{blob}")).then(|| self.root.join(folder).join(blob))
    }
}

impl Container for Folder {
    fn description(&self) -> &'static str {
        "folder"
    }

    fn list(&self, each: &mut dyn FnMut(&Listed<'_>)) -> Result<Vec<Problem>, ContainerError> {
        let mut folders = Vec::new();
        let mut specials = Examples::keeping(3);
        let mut others = Examples::keeping(20);
        let mut count = 0_u64;
        disk::for_each_entry(&self.root, |name, kind| {
            match kind {
                EntryKind::File => each(&Listed { folder: "", name }),
                EntryKind::Folder if is_blob_folder(name) => folders.push(name.to_owned()),
                EntryKind::Folder => others.add(name),
                EntryKind::Other => specials.add(name),
            }
            count = count.saturating_add(1);
            count <= MOST_ENTRIES
        })?;
        folders.sort();
        for folder in &folders {
            disk::for_each_entry(&self.root.join(folder), |name, kind| {
                match kind {
                    EntryKind::File => each(&Listed { folder, name }),
                    EntryKind::Folder => others.add(&format!("{folder}/{name}")),
                    EntryKind::Other => specials.add(&format!("{folder}/{name}")),
                }
                count = count.saturating_add(1);
                count <= MOST_ENTRIES
            })?;
        }
        if count > MOST_ENTRIES {
            return Err(ContainerError::TooManyEntries { claimed: count });
        }
        Ok(problems(&specials, &others))
    }

    fn open(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        let Some(path) = self.locate(name) else { return Ok(None) };
        let parent = path.parent().unwrap_or(Path::new(""));
        if parent != self.root && disk::kind(parent)? != Some(EntryKind::Folder) {
            return Ok(None);
        }
        Ok(disk::open(&path)?)
    }
}

/// Blobs lie in folders named after the first two digits of their name.
fn is_blob_folder(name: &str) -> bool {
    name.len() == 2 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn problems(specials: &Examples, others: &Examples) -> Vec<Problem> {
    let notice = |message| Problem {
        kind: ProblemKind::Notice,
        artifact: None,
        file: None,
        at: Location::File,
        message,
    };
    let mut problems = Vec::new();
    if specials.count() > 0 {
        let counted = counted(
            specials.count(),
            "link, device or the like lies in the backup folder and was",
            "links, devices or the like lie in the backup folder and were",
        );
        problems.push(notice(format!("{counted} not followed: {specials}")));
    }
    if others.count() > 0 {
        let counted = counted(
            others.count(),
            "folder lies in the backup folder that is no part of a backup and was",
            "folders lie in the backup folder that are no part of a backup and were",
        );
        problems.push(notice(format!("{counted} not read: {others}")));
    }
    problems
}
