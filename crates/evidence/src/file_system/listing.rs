//! The names of all files as a text, made while it is read: nothing of it is held.
//!
//! One line per entry, in the body file form of [`formats::body_file`], so that an artifact reads
//! it like any other file, and its hash can be taken.

use std::{io, ops::Range, sync::Arc};

use formats::{
    ReadAt,
    body_file::{self, About, Kind},
};

use super::{joined, mounts::Mounts};
use crate::containers::{
    Indexed,
    attributes::EntryKind,
    index::{Entered, Index},
};

/// Entries between two marks from which reading can begin.
const BETWEEN_MARKS: u64 = 1_024;

/// The list of all files of a file system.
pub(super) struct Listing {
    container: Arc<dyn Indexed>,
    mounts: Arc<Mounts>,
    /// Entries to list, by their position in the index.
    ranges: Vec<Range<usize>>,
    marks: Vec<Mark>,
    len: u64,
}

/// Where reading can begin.
#[derive(Clone, Copy)]
struct Mark {
    offset: u64,
    range: usize,
    position: usize,
}

impl Listing {
    pub(super) fn new(container: Arc<dyn Indexed>, mounts: Arc<Mounts>) -> Self {
        let index = container.index();
        let mut folders = mounts.folders();
        folders.sort_unstable();
        let ranges = folders.iter().map(|folder| index.positions(&index.folders_from(folder)));
        let ranges = ranges.collect();
        let mut listing = Self { container, mounts, ranges, marks: Vec::new(), len: 0 };
        let (mut marks, mut offset, mut count) = (Vec::new(), 0_u64, 0_u64);
        listing.lines(Mark { offset: 0, range: 0, position: 0 }, &mut |range, position, line| {
            if count.is_multiple_of(BETWEEN_MARKS) {
                marks.push(Mark { offset, range, position });
            }
            count = count.saturating_add(1);
            offset = offset.saturating_add(u64::try_from(line.len()).unwrap_or(u64::MAX));
            true
        });
        listing.marks = marks;
        listing.len = offset;
        listing
    }

    /// Hands every line from `mark` on to `each`, until it says no.
    fn lines(&self, mark: Mark, each: &mut dyn FnMut(usize, usize, &str) -> bool) {
        let index = self.container.index();
        let mut folder = Folder::default();
        let mut text = String::new();
        let ranges = self.ranges.iter().enumerate().skip(mark.range);
        for (number, range) in ranges {
            let start =
                if number == mark.range { mark.position.max(range.start) } else { range.start };
            let entries = index.entries_at(start).take(range.end.saturating_sub(start));
            for ((inside, entry), position) in entries.zip(start..) {
                folder.change(inside, &self.mounts);
                if !folder.shows(&self.mounts, index, entry.name) {
                    continue;
                }
                text.clear();
                body_file::write(&mut text, &folder.device, entry.name, &about(&entry));
                if !each(number, position, &text) {
                    return;
                }
            }
        }
    }
}

impl ReadAt for Listing {
    fn len(&self) -> u64 {
        self.len
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let after = self.marks.partition_point(|mark| mark.offset <= offset);
        let Some(mark) = after.checked_sub(1).and_then(|at| self.marks.get(at)) else {
            return Ok(0);
        };
        let mut skip = usize::try_from(offset.saturating_sub(mark.offset)).unwrap_or(usize::MAX);
        let mut filled = 0_usize;
        self.lines(*mark, &mut |_, _, line| {
            let part = line.as_bytes().get(skip..).unwrap_or_default();
            skip = skip.saturating_sub(line.len());
            let room = buffer.get_mut(filled..).unwrap_or_default();
            let count = part.len().min(room.len());
            if let (Some(to), Some(from)) = (room.get_mut(..count), part.get(..count)) {
                to.copy_from_slice(from);
            }
            filled = filled.saturating_add(count);
            filled < buffer.len()
        });
        Ok(filled)
    }
}

/// The folder that is being listed.
#[derive(Default)]
struct Folder {
    inside: String,
    device: String,
    begun: bool,
}

impl Folder {
    fn change(&mut self, inside: &str, mounts: &Mounts) {
        if self.begun && self.inside == inside {
            return;
        }
        self.begun = true;
        inside.clone_into(&mut self.inside);
        self.device = mounts.device_folder(inside).unwrap_or_default();
    }

    fn shows(&self, mounts: &Mounts, index: &Index, name: &str) -> bool {
        !mounts.is_ambiguous()
            || mounts.shows(index, &joined(&self.device, name), &joined(&self.inside, name))
    }
}

fn about(entry: &Entered<'_>) -> About {
    let known = &entry.attributes;
    let kind = match known.kind {
        EntryKind::File => Kind::File,
        EntryKind::Folder => Kind::Folder,
        EntryKind::Link => Kind::Link,
        EntryKind::Other => Kind::Other,
    };
    About {
        kind,
        permissions: known.permissions,
        size: (known.kind == EntryKind::File).then_some(entry.size),
        accessed: known.times.accessed,
        modified: known.modified,
        changed: known.times.changed,
        created: known.times.created,
    }
}
