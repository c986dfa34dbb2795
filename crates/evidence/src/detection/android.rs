//! What was collected from Android devices, among what lies at a path.

use std::{path::Path, sync::Arc};

use super::{Candidate, MOST_REPORTS};
use crate::{
    android::{self, Kind, Place, Top},
    containers::{Indexed, tree},
    disk::{self, EntryKind},
    files::{Holder, joined},
};

/// Most files of one folder that are looked at.
const MOST_FILES: usize = 10_000;

/// What a folder of this computer holds of an Android device.
#[derive(Default)]
pub(super) struct InFolder {
    pub(super) candidates: Vec<Candidate>,
    /// Whether the whole folder is one acquisition.
    pub(super) is_whole: bool,
}

/// Looks for what was collected from an Android device in the folder `folder` of `root`.
pub(super) fn in_folder(root: &Path, folder: &str) -> InFolder {
    let mut names = Vec::new();
    // A folder that is not there or may not be read holds none.
    let _ = disk::for_each_entry(&tree::joined(root, folder), |name, kind| {
        if kind == EntryKind::File {
            names.push(name.to_owned());
        }
        names.len() < MOST_FILES
    });
    let holder = Holder::Folder(root.to_owned());
    let spelled: Vec<&str> = names.iter().map(String::as_str).collect();
    let head = |name: &str| android::head(&holder, &joined(folder, name));
    let path = tree::joined(root, folder);
    let shown = disk::display_name(&path);
    let mut found = InFolder::default();
    let kind = android::top_at(&spelled, &head);
    let both = kind.map(|_| format!("files of {}", path.display()));
    if let Some(kind) = kind.filter(|_| !android::is_loose(&spelled)) {
        let place = Place::Folder(kind, holder.clone(), folder.to_owned());
        found.candidates.push(Candidate::android(place, path, shown).lying_with(both.as_deref()));
        found.is_whole = true;
    }
    let texts = spelled.iter().filter(|_| !found.is_whole);
    for name in texts.filter(|name| head(name).is_some_and(|head| android::may_be_text(&head))) {
        let opened = holder.open(&joined(folder, name)).ok().flatten();
        let place = opened.and_then(|text| android::text_alone(name, text).ok().flatten());
        let path = tree::joined(root, &joined(folder, name));
        found
            .candidates
            .extend(place.map(|place| Candidate::android(place, path, (*name).to_owned())));
    }
    let inside = if found.is_whole {
        android::folders_with_archives(root, folder)
    } else {
        vec![folder.to_owned()]
    };
    for inner in inside {
        let _ = disk::for_each_entry(&tree::joined(root, &inner), |name, kind| {
            if let Some(what) = android::archive_kind(&inner, name)
                && kind == EntryKind::File
            {
                let path = joined(&inner, name);
                let place = Place::Archive(what, holder.clone(), path.clone());
                let candidate =
                    Candidate::android(place, tree::joined(root, &path), name.to_owned());
                found.candidates.push(candidate.lying_with(both.as_deref()));
            }
            found.candidates.len() < MOST_REPORTS
        });
    }
    found
}

/// What an archive holds: tops, and archives in it.
pub(super) fn candidates(
    path: &Path,
    archive: &Arc<dyn Indexed>,
    tops: Vec<Top>,
    zips: Vec<(Kind, String)>,
) -> Vec<Candidate> {
    // Of what several acquisitions hold it is not known whose it is.
    let both = (tops.len() == 1).then(|| format!("files of {}", path.display()));
    let several = tops.len() > 1;
    let mut candidates = Vec::new();
    for top in tops {
        let name = match top.folder.rsplit('/').next() {
            Some(inner) if several && !inner.is_empty() => inner.to_owned(),
            _ => disk::display_name(path),
        };
        let place = Place::Folder(top.kind, Holder::Archive(Arc::clone(archive)), top.folder);
        candidates.push(Candidate::android(place, path.to_owned(), name));
    }
    for (kind, inside) in zips {
        let name = inside.rsplit('/').next().unwrap_or_default().to_owned();
        let place = Place::Archive(kind, Holder::Archive(Arc::clone(archive)), inside);
        candidates.push(Candidate::android(place, path.to_owned(), name));
    }
    candidates.into_iter().map(|found| found.lying_with(both.as_deref())).collect()
}
