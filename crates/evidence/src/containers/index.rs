//! Names of the entries of a container, held small: a backup has hundreds of thousands, a full
//! file system up to a million.

use std::{cmp::Ordering, collections::HashMap, ops::Range, sync::Arc};

use model::{Problem, ProblemKind};

use super::{
    ContainerError, LONGEST_NAME, Listed, MOST_ENTRIES, MOST_FOLDERS, MOST_NAME_BYTES,
    attributes::{Attributes, EntryKind, Packed, Times},
    refused::Refused,
};
use crate::problem;

/// Where an entry lies in its archive.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place {
    /// Bytes from the start of the archive: of the content in a tar archive, of the record in the
    /// table of contents of a zip archive.
    pub(crate) offset: u64,
    /// Bytes it takes there.
    pub(crate) taken: u64,
    /// Size of the file.
    pub(crate) size: u64,
}

struct Entry {
    place: Place,
    packed: Packed,
    folder: u32,
    name_start: u32,
    name_len: u16,
}

/// Names of a container, and where each lies.
#[derive(Default)]
pub(crate) struct Index {
    /// Paths of folders. Those of names that begin with a slash do so too, until it is known
    /// whether all do.
    folders: Vec<Arc<str>>,
    /// Numbers of the folders, while entries are added.
    numbers: HashMap<Arc<str>, u32>,
    names: String,
    entries: Vec<Entry>,
    /// Instants that few containers have.
    times: Vec<Times>,
    from_root: bool,
    pub(crate) refused: Refused,
    problems: Vec<Problem>,
}

/// One entry, as it is listed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entered<'a> {
    pub(crate) name: &'a str,
    pub(crate) size: u64,
    pub(crate) attributes: Attributes,
}

impl Entered<'_> {
    pub(crate) fn is_file(&self) -> bool {
        self.attributes.kind == EntryKind::File
    }
}

impl Index {
    /// Adds the entry `name`. A name that points outside the archive is refused and counted.
    pub(crate) fn add(
        &mut self,
        name: &str,
        place: Place,
        attributes: &Attributes,
    ) -> Result<(), ContainerError> {
        let Some(inside) = inside(name) else {
            // The top itself, which archives of folders begin with, is no name.
            if !name.split('/').all(|part| part.is_empty() || part == ".") {
                self.refused.unsafe_names.add(name);
            }
            return Ok(());
        };
        let (folder, name) = inside.rsplit_once('/').unwrap_or(("", &inside));
        let folder = if folder.is_empty() && inside.starts_with('/') { "/" } else { folder };
        let folder = self.folder_number(folder)?;
        let packed = Packed::new(attributes, &mut self.times);
        self.push(folder, name, place, packed)
    }

    fn push(
        &mut self,
        folder: u32,
        name: &str,
        place: Place,
        packed: Packed,
    ) -> Result<(), ContainerError> {
        let name_start =
            u32::try_from(self.names.len()).map_err(|_| ContainerError::NamesTooLong)?;
        let name_len = u16::try_from(name.len()).map_err(|_| ContainerError::NamesTooLong)?;
        self.names.push_str(name);
        self.entries.push(Entry { place, packed, folder, name_start, name_len });
        let count = u64::try_from(self.entries.len()).unwrap_or(u64::MAX);
        if count > MOST_ENTRIES {
            return Err(ContainerError::TooManyEntries { claimed: count });
        }
        if self.names.len() > MOST_NAME_BYTES {
            return Err(ContainerError::NamesTooLong);
        }
        Ok(())
    }

    /// Notes something about the container.
    pub(crate) fn note(&mut self, kind: ProblemKind, message: String) {
        self.problems.push(problem::of(kind, None, message));
    }

    /// Orders the names, so that they can be found, and adds the folders that are named only by
    /// what is in them. Of entries with one name the last is kept, as unpacking would, and a file
    /// before a link to one.
    pub(crate) fn finish(&mut self) -> Result<(), ContainerError> {
        self.settle_root();
        self.add_parents()?;
        self.order_folders();
        self.order_entries();
        self.drop_repeated();
        self.add_unnamed_folders()?;
        self.order_entries();
        self.entries.shrink_to_fit();
        self.names.shrink_to_fit();
        Ok(())
    }

    /// An archive in which every name begins with a slash is spelled from the root of the device.
    /// Where only some do, these were put there by hand, and are refused.
    fn settle_root(&mut self) {
        let Self { folders, entries, names, refused, .. } = self;
        let absolute = |entry: &Entry| {
            folders.get(position(entry.folder)).is_some_and(|folder| folder.starts_with('/'))
        };
        self.from_root = !entries.is_empty() && entries.iter().all(absolute);
        if !self.from_root {
            entries.retain(|entry| {
                let refuse = absolute(entry);
                if refuse {
                    let folder = folders.get(position(entry.folder)).map_or("", AsRef::as_ref);
                    refused.unsafe_names.add(&joined(folder, text(names, entry)));
                }
                !refuse
            });
        }
        if !folders.iter().any(|folder| folder.starts_with('/')) {
            return;
        }
        for folder in folders.iter_mut() {
            if let Some(rest) = folder.strip_prefix('/') {
                // Folders of refused entries stay in the list without an entry, under no name.
                *folder = Arc::from(if self.from_root { rest } else { "" });
            }
        }
        self.numbers =
            folders.iter().zip(0_u32..).map(|(path, at)| (Arc::clone(path), at)).collect();
        for entry in entries {
            let path = folders.get(position(entry.folder)).map_or("", AsRef::as_ref);
            entry.folder = self.numbers.get(path).copied().unwrap_or_default();
        }
    }

    /// Gives every folder's parent a number too.
    fn add_parents(&mut self) -> Result<(), ContainerError> {
        let mut at = 0_usize;
        while let Some(folder) = self.folders.get(at).cloned() {
            if let Some((parent, _)) = split(&folder) {
                self.folder_number(parent)?;
            }
            at = at.saturating_add(1);
        }
        Ok(())
    }

    /// Orders folders as a tree: what is in a folder follows it at once.
    fn order_folders(&mut self) {
        self.numbers = HashMap::new();
        let mut order: Vec<(Arc<str>, usize)> =
            std::mem::take(&mut self.folders).into_iter().zip(0..).collect();
        order.sort_by(|(left, _), (right, _)| as_tree(left, right));
        let mut renumbered = vec![0_u32; order.len()];
        let mut folders: Vec<Arc<str>> = Vec::with_capacity(order.len());
        for (path, before) in order {
            if folders.last() != Some(&path) {
                folders.push(path);
            }
            if let Some(number) = renumbered.get_mut(before) {
                *number = u32::try_from(folders.len().saturating_sub(1)).unwrap_or(u32::MAX);
            }
        }
        for entry in &mut self.entries {
            entry.folder = renumbered.get(position(entry.folder)).copied().unwrap_or_default();
        }
        self.folders = folders;
    }

    fn order_entries(&mut self) {
        let Self { entries, names, .. } = self;
        entries.sort_by(|left, right| key(names, left).cmp(&key(names, right)));
    }

    fn drop_repeated(&mut self) {
        let Self { entries, names, refused, folders, .. } = self;
        entries.reverse();
        entries.dedup_by(|earlier, kept| {
            if key(names, earlier) != key(names, kept) {
                return false;
            }
            let kinds = [earlier.packed.kind(), kept.packed.kind()];
            if kinds != [EntryKind::Folder, EntryKind::Folder] {
                let folder = folders.get(position(kept.folder)).map_or("", AsRef::as_ref);
                refused.repeated.add(&joined(folder, text(names, kept)));
            }
            if kinds[0] == EntryKind::File && kinds[1] != EntryKind::File {
                std::mem::swap(earlier, kept);
            }
            true
        });
        entries.reverse();
    }

    fn add_unnamed_folders(&mut self) -> Result<(), ContainerError> {
        let mut unnamed = Vec::new();
        for (number, path) in self.folders.iter().enumerate() {
            let Some((parent, name)) = split(path) else { continue };
            let Some(parent) = self.folder_at(parent) else { continue };
            let in_parent = self.entries_of(parent);
            let known =
                in_parent.binary_search_by(|entry| text(&self.names, entry).cmp(name)).is_ok();
            if !known {
                unnamed.push((parent, number));
            }
        }
        let packed = Packed::new(&Attributes::of(EntryKind::Folder), &mut self.times);
        for (parent, number) in unnamed {
            let path = self.folders.get(number).cloned().unwrap_or_default();
            let Some((_, name)) = split(&path) else { continue };
            let parent = u32::try_from(parent).unwrap_or(u32::MAX);
            self.push(parent, name, Place::default(), packed)?;
        }
        Ok(())
    }

    /// Where the file `name` lies.
    pub(crate) fn find(&self, name: &str) -> Option<Place> {
        self.entry(name).filter(|entry| entry.packed.kind() == EntryKind::File).map(|e| e.place)
    }

    /// Whether there is an entry called `name`, of whatever kind.
    pub(crate) fn holds(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// Whether there is a folder called `path`.
    pub(crate) fn has_folder(&self, path: &str) -> bool {
        self.folder_at(path).is_some()
    }

    /// How the archive itself spells `name`.
    pub(crate) fn spelled(&self, name: &str) -> String {
        if self.from_root { format!("/{name}") } else { name.to_owned() }
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        let (folder, name) = name.rsplit_once('/').unwrap_or(("", name));
        let entries = self.entries_of(self.folder_at(folder)?);
        let found = entries.binary_search_by(|entry| text(&self.names, entry).cmp(name));
        entries.get(found.ok()?)
    }

    fn folder_at(&self, path: &str) -> Option<usize> {
        self.folders.binary_search_by(|folder| as_tree(folder, path)).ok()
    }

    fn entries_of(&self, folder: usize) -> &[Entry] {
        let start = self.entries.partition_point(|entry| position(entry.folder) < folder);
        let rest = self.entries.get(start..).unwrap_or_default();
        let count = rest.partition_point(|entry| position(entry.folder) == folder);
        rest.get(..count).unwrap_or_default()
    }

    /// Numbers of the folder `path` and of all folders in it, in order.
    pub(crate) fn folders_from(&self, path: &str) -> Range<usize> {
        let Some(start) = self.folder_at(path) else { return 0..0 };
        if path.is_empty() {
            return start..self.folders.len();
        }
        let rest = self.folders.get(start..).unwrap_or_default();
        let is_inside = |folder: &Arc<str>| {
            let rest = folder.strip_prefix(path);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        start..start.saturating_add(rest.partition_point(is_inside))
    }

    /// Path of a folder.
    pub(crate) fn folder(&self, number: usize) -> &str {
        self.folders.get(number).map_or("", AsRef::as_ref)
    }

    /// Entries of a folder, by name.
    pub(crate) fn entries_in(&self, number: usize) -> impl Iterator<Item = Entered<'_>> {
        self.entries_of(number).iter().map(|entry| self.entered(entry))
    }

    /// Entries from one position on, with the path of the folder that each is in.
    pub(crate) fn entries_at(&self, start: usize) -> impl Iterator<Item = (&str, Entered<'_>)> {
        let entries = self.entries.get(start..).unwrap_or_default().iter();
        entries.map(|entry| (self.folder(position(entry.folder)), self.entered(entry)))
    }

    /// Positions of the entries of these folders.
    pub(crate) fn positions(&self, folders: &Range<usize>) -> Range<usize> {
        let before =
            |end: usize| self.entries.partition_point(|entry| position(entry.folder) < end);
        before(folders.start)..before(folders.end)
    }

    fn entered(&self, entry: &Entry) -> Entered<'_> {
        Entered {
            name: text(&self.names, entry),
            size: entry.place.size,
            attributes: entry.packed.unpacked(&self.times),
        }
    }

    /// Hands every file to `each` and returns what was refused.
    pub(crate) fn list(&self, each: &mut dyn FnMut(&Listed<'_>)) -> Vec<Problem> {
        let files = self.entries.iter().filter(|entry| entry.packed.kind() == EntryKind::File);
        for entry in files {
            let folder = self.folder(position(entry.folder));
            each(&Listed { folder, name: text(&self.names, entry) });
        }
        self.problems()
    }

    /// What was refused or could not be listed.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        let mut problems = self.problems.clone();
        problems.extend(self.refused.problems());
        problems
    }

    fn folder_number(&mut self, folder: &str) -> Result<u32, ContainerError> {
        if let Some(number) = self.numbers.get(folder) {
            return Ok(*number);
        }
        let number = u32::try_from(self.folders.len()).map_err(|_| ContainerError::NamesTooLong)?;
        if u64::from(number) > MOST_FOLDERS {
            return Err(ContainerError::TooManyEntries { claimed: u64::from(number) });
        }
        let folder: Arc<str> = folder.into();
        self.folders.push(Arc::clone(&folder));
        self.numbers.insert(folder, number);
        Ok(number)
    }
}

/// Compares paths so that what is in a folder follows it at once.
fn as_tree(left: &str, right: &str) -> Ordering {
    let slash_first = |byte: u8| if byte == b'/' { 0 } else { byte };
    left.bytes().map(slash_first).cmp(right.bytes().map(slash_first))
}

/// Parent and name of a folder; `None` for the top.
fn split(path: &str) -> Option<(&str, &str)> {
    if path.is_empty() { None } else { Some(path.rsplit_once('/').unwrap_or(("", path))) }
}

fn joined(folder: &str, name: &str) -> String {
    if folder.is_empty() || folder.ends_with('/') {
        format!("{folder}{name}")
    } else {
        format!("{folder}/{name}")
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

/// The name without `./` and doubled slashes, with one slash in front where it is absolute;
/// `None` when it leads upwards, names a drive, holds a NUL, is too long or names nothing.
pub(crate) fn inside(name: &str) -> Option<String> {
    let drive = name.as_bytes().get(1) == Some(&b':');
    if drive || name.len() > LONGEST_NAME || name.contains('\0') {
        return None;
    }
    let mut clean = String::with_capacity(name.len());
    for part in name.split('/').filter(|part| !part.is_empty() && *part != ".") {
        if part == ".." {
            return None;
        }
        if !clean.is_empty() || name.starts_with('/') {
            clean.push('/');
        }
        clean.push_str(part);
    }
    (!clean.is_empty()).then_some(clean)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(names: &[(&str, EntryKind)]) -> Index {
        let mut index = Index::default();
        for ((name, kind), offset) in names.iter().zip(0..) {
            let place = Place { offset, ..Place::default() };
            index.add(name, place, &Attributes::of(*kind)).unwrap();
        }
        index.finish().unwrap();
        index
    }

    #[test]
    fn names_that_lead_out_are_refused() {
        for name in ["../x", "a/../../x", "/a/../../x", "C:\\x", "a\0b", "", "./", "/"] {
            assert_eq!(inside(name), None, "{name:?}");
        }
        assert_eq!(inside("./a//b").as_deref(), Some("a/b"));
        assert_eq!(inside("a/..b/c..").as_deref(), Some("a/..b/c.."));
        assert_eq!(inside("//a/./b").as_deref(), Some("/a/b"));
    }

    #[test]
    fn of_repeated_names_the_last_is_kept_and_told() {
        let file = EntryKind::File;
        let index = index(&[("b/x", file), ("a/y", file), ("b/x", file), ("b/w", file)]);
        assert_eq!(index.find("b/x").unwrap().offset, 2);
        assert_eq!(index.find("a/y").unwrap().offset, 1);
        assert_eq!(index.find("b/w").unwrap().offset, 3);
        assert!(index.find("b/v").is_none());
        let problems = index.list(&mut |_| {});
        assert!(problems[0].message.contains("b/x"), "{problems:?}");
    }

    #[test]
    fn a_link_does_not_hide_a_file_of_the_same_name() {
        let index = index(&[("a/x", EntryKind::File), ("a/x", EntryKind::Link)]);
        assert_eq!(index.find("a/x").unwrap().offset, 0);
        assert!(index.problems()[0].message.contains("a/x"));
    }

    #[test]
    fn folders_that_only_their_content_names_are_there_and_follow_as_a_tree() {
        let file = EntryKind::File;
        let index = index(&[("a-b/z", file), ("a/b/c/x", file), ("a/b", EntryKind::Folder)]);
        let all: Vec<_> =
            index.entries_at(0).map(|(folder, entry)| joined(folder, entry.name)).collect();
        assert_eq!(all, ["a", "a-b", "a/b", "a/b/c", "a/b/c/x", "a-b/z"]);
        let range = index.folders_from("a");
        let inside: Vec<_> = range.map(|number| index.folder(number)).collect();
        assert_eq!(inside, ["a", "a/b", "a/b/c"]);
    }

    #[test]
    fn names_are_absolute_in_all_of_an_archive_or_refused() {
        let file = EntryKind::File;
        let from_root = index(&[("/private/var/x", file), ("/y", file)]);
        assert!(from_root.find("private/var/x").is_some() && from_root.find("y").is_some());
        assert_eq!(from_root.spelled("y"), "/y");
        assert!(from_root.problems().is_empty(), "{:?}", from_root.problems());
        let mixed = index(&[("y", file), ("/y", file), ("/etc/passwd", file)]);
        assert_eq!(mixed.find("y").unwrap().offset, 0);
        assert!(mixed.find("etc/passwd").is_none());
        assert!(mixed.problems()[0].message.contains("/etc/passwd"), "{:?}", mixed.problems());
    }
}
