//! What was collected from Android devices, among what lies at a path.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};

use super::{Candidate, Lies, MOST_REPORTS};
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

/// Most texts of one folder that are looked into.
const MOST_TEXTS: usize = 500;

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
    // A folder that a person named is known by its own name.
    let shown = disk::display_name(&path);
    let spelled_of = |inner: &str| if inner.is_empty() { shown.clone() } else { inner.to_owned() };
    let mut found = InFolder::default();
    let kind = android::top_at(&spelled, &head);
    let both = kind.map(|_| format!("files of {}", path.display()));
    if let Some(kind) = kind.filter(|_| !android::is_loose(&spelled)) {
        let place = Place::Folder(kind, holder.clone(), folder.to_owned());
        found.candidates.push(
            Candidate::android(place, path.clone(), shown.clone()).lying_with(both.as_deref()),
        );
        found.is_whole = true;
    }
    let texts = spelled.iter().filter(|name| !found.is_whole && android::may_hold_text(name));
    for name in texts
        .take(MOST_TEXTS)
        .filter(|name| head(name).is_some_and(|head| android::may_be_text(&head)))
    {
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
    let mut zips = Vec::new();
    for inner in inside {
        let _ = disk::for_each_entry(&tree::joined(root, &inner), |name, kind| {
            if let Some(what) = android::archive_kind(&spelled_of(&inner), name)
                && kind == EntryKind::File
            {
                zips.push((what, joined(&inner, name)));
            }
            zips.len() < MOST_REPORTS
        });
    }
    zips.sort_by(|(_, left), (_, right)| left.cmp(right));
    for (place, path) in places(&holder, zips) {
        let name = path.rsplit('/').next().unwrap_or_default().to_owned();
        let candidate = Candidate::android(place, tree::joined(root, &path), name);
        found.candidates.push(candidate.lying_with(both.as_deref()));
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
    for (place, inside) in places(&Holder::Archive(Arc::clone(archive)), zips) {
        let name = inside.rsplit('/').next().unwrap_or_default().to_owned();
        candidates.push(Candidate::android(place, path.to_owned(), name));
    }
    candidates.into_iter().map(|found| found.lying_with(both.as_deref())).collect()
}

/// Archives in `holder` as places, each with the path that it is called by. Intrusion Logs of one
/// device, as their names say, are one place.
fn places(holder: &Holder, zips: Vec<(Kind, String)>) -> Vec<(Place, String)> {
    let mut places = Vec::new();
    let mut logs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (kind, path) in zips {
        if kind == Kind::IntrusionLogs {
            logs.entry(android::device_of(&path).to_owned()).or_default().push(path);
        } else {
            places.push((Place::Archive(kind, holder.clone(), path.clone()), path));
        }
    }
    for paths in logs.into_values() {
        let first = paths.first().cloned().unwrap_or_default();
        places.push((Place::Logs(holder.clone(), paths), first));
    }
    places
}

/// Puts texts of Intrusion Logs in folders side by side together: they are of one export.
pub(super) fn join_logs(candidates: Vec<Candidate>) -> Vec<Candidate> {
    let parent_of = |candidate: &Candidate| match &candidate.lies {
        Lies::Android(Place::Folder(Kind::IntrusionLogs, _, folder)) if !folder.is_empty() => {
            let parent = folder.rsplit_once('/').map_or("", |(parent, _)| parent);
            Some(parent.to_owned())
        }
        _ => None,
    };
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for parent in candidates.iter().filter_map(parent_of) {
        let known = count.entry(parent).or_default();
        *known = known.saturating_add(1);
    }
    let mut joined: Vec<Candidate> = Vec::new();
    let mut told = BTreeSet::new();
    for mut candidate in candidates {
        let parent = parent_of(&candidate).filter(|parent| count.get(parent) > Some(&1));
        if let Some(parent) = parent {
            if !told.insert(parent.clone()) {
                continue;
            }
            if let Lies::Android(Place::Folder(_, _, folder)) = &mut candidate.lies {
                *folder = parent;
            }
            let above = candidate.path.parent().filter(|_| is_folder(&candidate.path));
            if let Some(above) = above.map(Path::to_owned) {
                candidate.name = disk::display_name(&above);
                candidate.path = above;
            }
        }
        joined.push(candidate);
    }
    joined
}

fn is_folder(path: &Path) -> bool {
    disk::kind(path).ok().flatten() == Some(EntryKind::Folder)
}
