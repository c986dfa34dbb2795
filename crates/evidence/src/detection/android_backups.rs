//! Android backups among what lies at a path.

use std::{path::Path, sync::Arc};

use formats::ReadAt;

use super::{Candidate, MOST_REPORTS};
use crate::{
    Source,
    android_backup::{self, APPS, MANIFEST, Place},
    containers::{Indexed, android_backup::is_backup, index::Entered, tree},
    disk::{self, EntryKind},
    files::{Holder, joined},
};

/// Most apps that are looked at.
const MOST_APPS: usize = 1_000;

/// The backup that is given by itself.
pub(super) fn alone(
    path: &Path,
    reader: Arc<dyn ReadAt>,
    sources: &Arc<[Source]>,
) -> Option<Candidate> {
    is_backup(reader.as_ref()).then(|| {
        let place = Place::File(reader, Arc::clone(sources));
        Candidate::android_backup(place, path.to_owned(), disk::display_name(path))
    })
}

/// Whether files of this name are looked at: backups that lie among others.
fn may_be_backup(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end.eq_ignore_ascii_case("ab"))
}

/// Backups in the folder `folder` of `root`, as written and unpacked.
pub(super) fn in_folder(root: &Path, folder: &str, sources: &Arc<[Source]>) -> Vec<Candidate> {
    let holder = Holder::Folder(root.to_owned());
    let mut found = Vec::new();
    if is_unpacked(root, folder) {
        let path = tree::joined(root, folder);
        let name = disk::display_name(&path);
        let place = Place::Folder(holder.clone(), folder.to_owned());
        found.push(Candidate::android_backup(place, path, name));
    }
    // A folder that is not there or may not be read holds none.
    let _ = disk::for_each_entry(&tree::joined(root, folder), |name, kind| {
        if kind == EntryKind::File && may_be_backup(name) {
            let inside = joined(folder, name);
            let reader = holder.open(&inside).ok().flatten();
            if let Some(reader) = reader.filter(|reader| is_backup(reader.as_ref())) {
                let place = Place::File(reader, Arc::clone(sources));
                let path = tree::joined(root, &inside);
                found.push(Candidate::android_backup(place, path, name.to_owned()));
            }
        }
        found.len() < MOST_REPORTS
    });
    found
}

fn is_unpacked(root: &Path, folder: &str) -> bool {
    let apps = tree::joined(root, &joined(folder, APPS));
    if disk::kind(&apps).ok().flatten() != Some(EntryKind::Folder) {
        return false;
    }
    let apps = disk::folders(&apps, MOST_APPS).unwrap_or_default();
    apps.iter().any(|app| {
        let kind = |name: &str| disk::kind(&app.join(name)).ok().flatten();
        let has = |part: &str| kind(part) == Some(EntryKind::Folder);
        let name = app.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        kind(MANIFEST) == Some(EntryKind::File) || android_backup::is_app(name, &has)
    })
}

/// Backups in an archive, as written and unpacked.
pub(super) fn in_archive(
    path: &Path,
    archive: &Arc<dyn Indexed>,
    sources: &Arc<[Source]>,
    skip: &dyn Fn(&str) -> bool,
) -> Vec<Candidate> {
    let tops = android_backup::tops_in(archive.as_ref(), skip);
    let unpacked = tops.into_iter().map(|folder| {
        let name = match folder.rsplit('/').next() {
            Some(inner) if !inner.is_empty() => inner.to_owned(),
            _ => disk::display_name(path),
        };
        let place = Place::Folder(Holder::Archive(Arc::clone(archive)), folder);
        Candidate::android_backup(place, path.to_owned(), name)
    });
    let files = archive.index().entries_at(0).filter(|(folder, _)| !skip(folder));
    let named = files.filter(|(_, entry)| Entered::is_file(entry) && may_be_backup(entry.name));
    let written = named.filter_map(|(folder, entry)| {
        let reader = archive.open(&joined(folder, entry.name)).ok().flatten();
        let reader = reader.filter(|reader| is_backup(reader.as_ref()))?;
        let place = Place::File(reader, Arc::clone(sources));
        Some(Candidate::android_backup(place, path.to_owned(), entry.name.to_owned()))
    });
    unpacked.chain(written).take(MOST_REPORTS).collect()
}
