//! `hashes.csv`: the SHA-256 of each file of an acquisition, as `AndroidQF` recorded them.
//!
//! Two columns without a heading: path and SHA-256. What was written into a folder is listed by its
//! path on the computer that collected it, with the folder in front, and the rows of `hashes.csv`
//! and `command.log`, which were still open, are wrong. What was written into an archive is listed
//! by its name in it. Neither lists the list itself.

use std::{
    collections::BTreeMap,
    num::NonZero,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use model::Problem;

use super::text::read_text;
use crate::{
    containers::refused::Examples,
    files::Files,
    problem::{self, counted},
};

/// Name of the list.
const LIST: &str = "hashes.csv";
/// Files that were still written when the list was, or are written after it.
const UNSETTLED: [&str; 3] = [LIST, "command.log", "acquisition.json"];
/// Most bytes of the list that are read.
const MOST: u64 = 64 << 20;
/// Most threads that take digests.
const MOST_THREADS: usize = 8;
/// Names that are told of each kind.
const TOLD: usize = 5;

/// Compares every file with the list, where there is one.
pub(super) fn compare(files: &Files) -> Vec<Problem> {
    let Some(reader) = files.stored(LIST) else { return Vec::new() };
    let Ok(list) = read_text(reader.as_ref(), 0, reader.len().min(MOST)) else {
        return Vec::new();
    };
    let mut recorded = recorded(&list);
    let mut present = Vec::new();
    files.for_each_file(&mut |path, _| present.push(path));
    let (mut changed, mut unlisted) = (Examples::keeping(TOLD), Examples::keeping(TOLD));
    let mut listed = Vec::new();
    for path in present.iter().filter(|path| !UNSETTLED.contains(&path.as_str())) {
        match take(&mut recorded, path) {
            Some(expected) => listed.push((path, expected)),
            None => unlisted.add(path),
        }
    }
    for ((path, expected), actual) in listed.iter().zip(digests(files, &listed)) {
        if actual.is_some_and(|actual| !actual.eq_ignore_ascii_case(expected)) {
            changed.add(path);
        }
    }
    let mut missing = Examples::keeping(TOLD);
    let settled = recorded.keys().filter(|path| !UNSETTLED.contains(&last(path)));
    settled.for_each(|path| missing.add(path));
    told(&changed, &missing, &unlisted)
}

fn told(changed: &Examples, missing: &Examples, unlisted: &Examples) -> Vec<Problem> {
    let mut problems = Vec::new();
    if changed.count() > 0 {
        let count = counted(changed.count(), "file differs", "files differ");
        let message = format!(
            "{count} from what hashes.csv says of it: {changed}. It was changed after the \
             collection, or damaged"
        );
        problems.push(problem::integrity(None, message));
    }
    if missing.count() > 0 {
        let count = counted(missing.count(), "file is", "files are");
        let message =
            format!("{count} listed in hashes.csv and not in this acquisition: {missing}");
        problems.push(problem::integrity(None, message));
    }
    if unlisted.count() > 0 {
        let count = counted(unlisted.count(), "file is", "files are");
        let message = format!(
            "{count} not listed in hashes.csv, so that nothing tells whether they were there from \
             the beginning: {unlisted}"
        );
        problems.push(problem::notice(None, message));
    }
    problems
}

/// The list, by paths with slashes.
fn recorded(list: &str) -> BTreeMap<String, String> {
    let rows = list.lines().filter_map(|line| {
        let (path, digest) = line.trim_end().rsplit_once(',')?;
        let is_digest = digest.len() == 64 && digest.bytes().all(|b| b.is_ascii_hexdigit());
        let path = path.trim_matches('"').replace('\\', "/");
        is_digest.then(|| (path, digest.to_owned()))
    });
    rows.collect()
}

/// Takes the row of a file: that of its path, or of one that ends with it.
fn take(recorded: &mut BTreeMap<String, String>, path: &str) -> Option<String> {
    if let Some(digest) = recorded.remove(path) {
        return Some(digest);
    }
    let ends =
        |listed: &&String| listed.strip_suffix(path).is_some_and(|folder| folder.ends_with('/'));
    let listed = recorded.keys().find(ends).cloned()?;
    recorded.remove(&listed)
}

/// The digests of these files, in their order, taken on all cores.
fn digests(files: &Files, listed: &[(&String, String)]) -> Vec<Option<String>> {
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get).min(MOST_THREADS);
    let next = AtomicUsize::new(0);
    let taken = Mutex::new(vec![None; listed.len()]);
    let work = || {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some((path, _)) = listed.get(number) else { return };
            // What cannot be read is told when it is read as an artifact.
            let found = files.found(path);
            let digest = found.and_then(|found| Some(files.verify(&found).ok()?.sha256));
            let mut taken = taken.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(slot) = taken.get_mut(number) {
                *slot = digest;
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(work);
        }
    });
    taken.into_inner().unwrap_or_else(PoisonError::into_inner)
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_met_by_their_ends_at_a_slash() {
        let digest = "a".repeat(64);
        let list = format!(
            "C:\\Users\\x\\0a1b\\getprop.txt,{digest}\nlogs/data/anr/a,{digest}\nnot a row\nx,12\n"
        );
        let mut rows = recorded(&list);
        assert_eq!(rows.len(), 2);
        assert_eq!(take(&mut rows, "prop.txt"), None);
        assert_eq!(take(&mut rows, "getprop.txt"), Some(digest.clone()));
        assert_eq!(take(&mut rows, "logs/data/anr/a"), Some(digest));
        assert!(rows.is_empty());
    }
}
