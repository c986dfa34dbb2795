//! Names of the entries of an archive, held small: a backup has hundreds of thousands.

use std::{cmp::Ordering, collections::HashMap};

use model::{Location, Problem, ProblemKind};

use super::{ContainerError, LONGEST_NAME, Listed, MOST_ENTRIES, MOST_NAME_BYTES};

/// Where an entry lies in its archive.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place {
    /// Bytes from the start of the archive: of the content in a tar archive, of the record in the
    /// table of contents of a zip archive.
    pub(crate) offset: u64,
    /// Bytes it takes there.
    pub(crate) size: u64,
}

struct Entry {
    folder: u32,
    name_start: u32,
    name_len: u16,
    place: Place,
}

/// Names of an archive, and where each lies.
#[derive(Default)]
pub(crate) struct Index {
    folders: Vec<String>,
    folder_numbers: HashMap<String, u32>,
    names: String,
    entries: Vec<Entry>,
    refused: Refused,
    problems: Vec<Problem>,
}

/// Entries that were refused, with the first few names.
#[derive(Default)]
struct Refused {
    unsafe_names: Examples,
    specials: Examples,
    repeated: Examples,
    damaged: Examples,
}

/// A count and its first few names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Examples {
    count: u64,
    names: Vec<String>,
    most: usize,
}

impl Examples {
    /// Keeps the first `most` names.
    pub(crate) const fn keeping(most: usize) -> Self {
        Self { count: 0, names: Vec::new(), most }
    }

    /// Counts `name`.
    pub(crate) fn add(&mut self, name: &str) {
        self.count = self.count.saturating_add(1);
        if self.names.len() < self.most.max(3) {
            self.names.push(name.chars().take(200).collect());
        }
    }

    /// How many there were.
    pub(crate) const fn count(&self) -> u64 {
        self.count
    }
}

impl std::fmt::Display for Examples {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (number, name) in self.names.iter().enumerate() {
            let separator = if number == 0 { "" } else { ", " };
            write!(formatter, "{separator}{name:?}")?;
        }
        let kept = u64::try_from(self.names.len()).unwrap_or(u64::MAX);
        match self.count.saturating_sub(kept) {
            0 => Ok(()),
            more => write!(formatter, " and {more} more"),
        }
    }
}

impl Index {
    /// Adds the file `name`. A name that points outside the archive is refused and counted.
    pub(crate) fn add(&mut self, name: &str, place: Place) -> Result<(), ContainerError> {
        let Some(name) = inside(name) else {
            self.refused.unsafe_names.add(name);
            return Ok(());
        };
        let (folder, name) = name.rsplit_once('/').unwrap_or(("", name.as_str()));
        let entry = Entry {
            folder: self.folder_number(folder)?,
            name_start: u32::try_from(self.names.len())
                .map_err(|_| ContainerError::NamesTooLong)?,
            name_len: u16::try_from(name.len()).map_err(|_| ContainerError::NamesTooLong)?,
            place,
        };
        self.names.push_str(name);
        self.entries.push(entry);
        let count = u64::try_from(self.entries.len()).unwrap_or(u64::MAX);
        if count > MOST_ENTRIES {
            return Err(ContainerError::TooManyEntries { claimed: count });
        }
        if self.names.len() > MOST_NAME_BYTES {
            return Err(ContainerError::NamesTooLong);
        }
        Ok(())
    }

    /// Counts a link, a device or the like, which is not followed.
    pub(crate) fn refuse_special(&mut self, name: &str) {
        self.refused.specials.add(name);
    }

    /// Counts an entry whose description in the archive cannot be read.
    pub(crate) fn refuse_damaged(&mut self, name: &str) {
        self.refused.damaged.add(name);
    }

    /// Notes something about the archive.
    pub(crate) fn note(&mut self, kind: ProblemKind, message: String) {
        self.problems.push(Problem {
            kind,
            artifact: None,
            file: None,
            at: Location::File,
            message,
        });
    }

    /// Sorts the names, so that they can be found. Of entries with one name the last is kept, as
    /// unpacking would.
    pub(crate) fn finish(&mut self) {
        let Self { entries, names, refused, folders, .. } = self;
        entries.sort_by(|left, right| key(names, left).cmp(&key(names, right)));
        entries.reverse();
        entries.dedup_by(|later, kept| {
            let same = key(names, later) == key(names, kept);
            if same {
                let folder = folders.get(position(kept.folder)).map_or("", String::as_str);
                refused.repeated.add(&format!("{folder}/{}", text(names, kept)));
            }
            same
        });
        entries.reverse();
        entries.shrink_to_fit();
        names.shrink_to_fit();
    }

    /// Where `name` lies.
    pub(crate) fn find(&self, name: &str) -> Option<Place> {
        let (folder, name) = name.rsplit_once('/').unwrap_or(("", name));
        let folder = *self.folder_numbers.get(folder)?;
        let found = self.entries.binary_search_by(|entry| match entry.folder.cmp(&folder) {
            Ordering::Equal => text(&self.names, entry).cmp(name),
            unequal => unequal,
        });
        self.entries.get(found.ok()?).map(|entry| entry.place)
    }

    /// Hands every file to `each` and returns what was refused.
    pub(crate) fn list(&self, each: &mut dyn FnMut(&Listed<'_>)) -> Vec<Problem> {
        for entry in &self.entries {
            let folder = self.folders.get(position(entry.folder)).map_or("", String::as_str);
            each(&Listed { folder, name: text(&self.names, entry) });
        }
        self.problems()
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = self.problems.clone();
        let mut add = |kind, examples: &Examples, what: &str| {
            if examples.count() > 0 {
                let message = format!("{} {what}: {examples}", examples.count());
                problems.push(Problem {
                    kind,
                    artifact: None,
                    file: None,
                    at: Location::File,
                    message,
                });
            }
        };
        add(
            ProblemKind::Integrity,
            &self.refused.unsafe_names,
            "entries of the archive have absolute names or names that lead out of it, and were \
             not read",
        );
        add(
            ProblemKind::Notice,
            &self.refused.specials,
            "entries of the archive are links, devices or the like, and were not followed",
        );
        add(
            ProblemKind::Integrity,
            &self.refused.repeated,
            "entries of the archive repeat a name; only the last of each was read",
        );
        add(
            ProblemKind::Unreadable,
            &self.refused.damaged,
            "entries of the archive are described wrongly in its table of contents; these files \
             are missing",
        );
        problems
    }

    fn folder_number(&mut self, folder: &str) -> Result<u32, ContainerError> {
        if let Some(number) = self.folder_numbers.get(folder) {
            return Ok(*number);
        }
        let number = u32::try_from(self.folders.len()).map_err(|_| ContainerError::NamesTooLong)?;
        if u64::from(number) > MOST_ENTRIES / 4 {
            return Err(ContainerError::TooManyEntries { claimed: u64::from(number) });
        }
        self.folders.push(folder.to_owned());
        self.folder_numbers.insert(folder.to_owned(), number);
        Ok(number)
    }
}

fn key<'a>(names: &'a str, entry: &Entry) -> (u32, &'a str) {
    (entry.folder, text(names, entry))
}

fn text<'a>(names: &'a str, entry: &Entry) -> &'a str {
    let start = position(entry.name_start);
    names.get(start..start.saturating_add(usize::from(entry.name_len))).unwrap_or_default()
}

fn position(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// The name without `./` and doubled slashes; `None` when it is absolute, leads upwards, holds
/// a NUL or is too long.
pub(crate) fn inside(name: &str) -> Option<String> {
    let drive = name.as_bytes().get(1) == Some(&b':');
    if drive || name.starts_with('/') || name.len() > LONGEST_NAME || name.contains('\0') {
        return None;
    }
    let mut clean = String::with_capacity(name.len());
    for part in name.split('/').filter(|part| !part.is_empty() && *part != ".") {
        if part == ".." {
            return None;
        }
        if !clean.is_empty() {
            clean.push('/');
        }
        clean.push_str(part);
    }
    (!clean.is_empty()).then_some(clean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_lead_out_are_refused() {
        for name in ["/etc/passwd", "../x", "a/../../x", "C:\\x", "a\0b", "", "./"] {
            assert_eq!(inside(name), None, "{name:?}");
        }
        assert_eq!(inside("./a//b").as_deref(), Some("a/b"));
        assert_eq!(inside("a/..b/c..").as_deref(), Some("a/..b/c.."));
    }

    #[test]
    fn of_repeated_names_the_last_is_kept_and_told() {
        let mut index = Index::default();
        for (offset, name) in [(0, "b/x"), (1, "a/y"), (2, "b/x"), (3, "b/w")] {
            index.add(name, Place { offset, ..Place::default() }).unwrap();
        }
        index.finish();
        assert_eq!(index.find("b/x").unwrap().offset, 2);
        assert_eq!(index.find("a/y").unwrap().offset, 1);
        assert_eq!(index.find("b/w").unwrap().offset, 3);
        assert!(index.find("b/v").is_none());
        let problems = index.list(&mut |_| {});
        assert!(problems[0].message.contains("b/x"), "{problems:?}");
    }
}
