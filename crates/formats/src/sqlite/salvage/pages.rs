//! The pages of a database, read without `SQLite`.
//!
//! Page of a table's tree, offsets in bytes from its start (page 1: from 100): 0 kind (5 interior,
//! 13 leaf), 3 number of cells (2), 8 right-most child of an interior page (4); then two bytes for
//! each cell, its offset in the page. Interior cell: child (4), greatest rowid under it (varint).
//! Leaf cell: size of the record (varint), rowid (varint), record, and the first overflow page
//! (4) when the record does not fit. Overflow page: next one (4), content.
//!
//! # References
//! - `SQLite`, "Database File Format", sections 1.5, 1.6 and 2.3.

use std::{collections::HashSet, sync::Arc};

use super::{
    super::image::Image,
    record::{Value, values, varint},
};

pub(in crate::sqlite) const INTERIOR: u8 = 5;
pub(in crate::sqlite) const LEAF: u8 = 13;
/// Deeper trees do not exist: even with two children for each page this is 2^40 pages.
pub(in crate::sqlite) const DEEPEST: usize = 40;

/// Rowids that a page which cannot be read would hold: greater than `low`, at most `high`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hole {
    pub(super) low: Option<i64>,
    pub(super) high: Option<i64>,
}

impl Hole {
    pub(super) fn contains(&self, rowid: i64) -> bool {
        self.low.is_none_or(|low| rowid > low) && self.high.is_none_or(|high| rowid <= high)
    }
}

/// What could be walked of a table's tree.
#[derive(Clone, Debug, Default)]
pub(super) struct Tree {
    /// Leaves in the order of their rowids.
    pub(super) leaves: Vec<u32>,
    /// What cannot be reached, in the same order; neighbours are joined.
    pub(super) holes: Vec<Hole>,
}

impl Tree {
    fn lose(&mut self, hole: Hole) {
        if let Some(last) = self.holes.last_mut()
            && last.high.is_some()
            && last.high == hole.low
        {
            last.high = hole.high;
        } else {
            self.holes.push(hole);
        }
    }
}

/// A row on a leaf.
pub(super) struct Cell {
    pub(super) rowid: i64,
    /// `None` when the record cannot be read to its end.
    pub(super) values: Option<Vec<Value>>,
}

/// Reads pages.
pub(super) struct Pages(pub(super) Arc<Image>);

fn u16_at(bytes: &[u8], at: usize) -> Option<usize> {
    let pair = bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
    Some(u16::from_be_bytes(pair).into())
}

pub(in crate::sqlite) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

pub(in crate::sqlite) const fn start_of(number: u32) -> usize {
    if number == 1 { 100 } else { 0 }
}

/// Offsets of the cells of a page. Those that point outside of it are left out, and counted.
pub(in crate::sqlite) fn cells(page: &[u8], number: u32, header: usize) -> (Vec<usize>, usize) {
    let start = start_of(number);
    let count = u16_at(page, start.saturating_add(3)).unwrap_or_default();
    let first = start.saturating_add(header);
    let offsets = (0..count).map(|index| {
        let at = first.saturating_add(index.saturating_mul(2));
        u16_at(page, at).filter(|offset| *offset > first && *offset < page.len())
    });
    let found: Vec<usize> = offsets.flatten().collect();
    let lost = count.saturating_sub(found.len());
    (found, lost)
}

impl Pages {
    fn usable(&self) -> usize {
        let header = &self.0.header;
        let size = usize::try_from(header.page_size).unwrap_or_default();
        size.saturating_sub(header.reserved.into())
    }

    /// Walks the tree at `root`. Pages that were `visited` before are taken for damage.
    pub(super) fn walk(&self, root: u32, visited: &mut HashSet<u32>) -> Tree {
        let mut tree = Tree::default();
        let whole = Hole { low: None, high: None };
        let mut waiting = vec![(root, whole, 0_usize)];
        while let Some((number, range, depth)) = waiting.pop() {
            let page = self.0.page(number).filter(|_| depth < DEEPEST && visited.insert(number));
            let Some(page) = page else {
                tree.lose(range);
                continue;
            };
            match page.get(start_of(number)) {
                Some(&LEAF) => tree.leaves.push(number),
                Some(&INTERIOR) => {
                    let mut children = children(&page, number, range);
                    children.reverse();
                    let deeper = depth.saturating_add(1);
                    waiting.extend(children.into_iter().map(|(child, hole)| (child, hole, deeper)));
                }
                _ => {
                    // Its content may be found again by its kind, so it is not taken.
                    visited.remove(&number);
                    tree.lose(range);
                }
            }
        }
        tree
    }

    /// Rows of a leaf in order, and how many cells point outside of the page.
    pub(super) fn rows(&self, number: u32) -> Option<(Vec<Cell>, usize)> {
        let page = self.0.page(number)?;
        if page.get(start_of(number)) != Some(&LEAF) {
            return None;
        }
        let (offsets, mut lost) = cells(&page, number, 8);
        let mut rows = Vec::with_capacity(offsets.len());
        for offset in offsets {
            match self.cell(&page, offset) {
                Some(cell) => rows.push(cell),
                None => lost = lost.saturating_add(1),
            }
        }
        Some((rows, lost))
    }

    fn cell(&self, page: &[u8], offset: usize) -> Option<Cell> {
        let rest = page.get(offset..)?;
        let (size, first) = varint(rest)?;
        let (rowid, second) = varint(rest.get(first..)?)?;
        let rest = rest.get(first.checked_add(second)?..)?;
        let record = usize::try_from(size).ok().and_then(|size| self.record(rest, size));
        let encoding = self.0.header.encoding;
        let values = record.and_then(|record| values(&record, encoding));
        Some(Cell { rowid: i64::from_ne_bytes(rowid.to_ne_bytes()), values })
    }

    /// The record of `size` bytes that starts with `local`, with its overflow pages.
    fn record(&self, local: &[u8], size: usize) -> Option<Vec<u8>> {
        let usable = self.usable();
        let largest = usable.checked_sub(35)?;
        if size <= largest {
            return local.get(..size).map(<[u8]>::to_vec);
        }
        let least = usable.checked_sub(12)?.checked_mul(32)?.checked_div(255)?.checked_sub(23)?;
        let content = usable.checked_sub(4)?;
        let spill = size.checked_sub(least)?.checked_rem(content)?.checked_add(least)?;
        let kept = if spill <= largest { spill } else { least };
        let all = u64::from(self.0.present).checked_mul(self.0.header.page_size.into())?;
        if u64::try_from(size).ok()? > all {
            return None;
        }
        let mut record = local.get(..kept)?.to_vec();
        let mut next = u32_at(local, kept)?;
        while record.len() < size {
            let page = self.0.page(next)?;
            let left = size.checked_sub(record.len())?.min(content);
            record.extend_from_slice(page.get(4..left.checked_add(4)?)?);
            next = u32_at(&page, 0)?;
        }
        Some(record)
    }

    /// Free pages, and whether all of them could be listed.
    pub(super) fn free(&self) -> (HashSet<u32>, bool) {
        let mut free = HashSet::new();
        let mut next = self.0.header.first_free;
        while next != 0 && free.insert(next) {
            let Some(page) = self.0.page(next) else { break };
            let count = u32_at(&page, 4).and_then(|count| usize::try_from(count).ok());
            let numbers = page.get(8..).unwrap_or_default().as_chunks::<4>().0;
            let listed = numbers.iter().take(count.unwrap_or_default());
            free.extend(listed.map(|number| u32::from_be_bytes(*number)));
            next = u32_at(&page, 0).unwrap_or_default();
        }
        let complete = u32::try_from(free.len()).is_ok_and(|count| count >= self.0.header.free);
        (free, complete)
    }

    /// Leaves of tables that nothing in `known` accounts for.
    pub(super) fn detached(&self, known: &HashSet<u32>) -> Vec<u32> {
        let pages = (2..=self.0.present).filter(|number| !known.contains(number));
        pages.filter(|number| self.is_sound_leaf(*number)).collect()
    }

    /// Whether a page is a leaf whose rows are in order.
    fn is_sound_leaf(&self, number: u32) -> bool {
        let Some(page) = self.0.page(number) else { return false };
        if page.first() != Some(&LEAF) {
            return false;
        }
        let (offsets, lost) = cells(&page, number, 8);
        let rowids = offsets.iter().map(|offset| self.cell(&page, *offset).map(|cell| cell.rowid));
        let Some(rowids) = rowids.collect::<Option<Vec<_>>>() else { return false };
        lost == 0 && !rowids.is_empty() && rowids.is_sorted_by(|first, second| first < second)
    }
}

/// Children of an interior page with the rowids that belong under each.
fn children(page: &[u8], number: u32, range: Hole) -> Vec<(u32, Hole)> {
    let (offsets, _) = cells(page, number, 12);
    let mut children = Vec::with_capacity(offsets.len().saturating_add(1));
    let mut low = range.low;
    for offset in offsets {
        let Some(child) = u32_at(page, offset) else { continue };
        let key = page.get(offset.saturating_add(4)..).and_then(varint);
        let Some((key, _)) = key else { continue };
        let high = Some(i64::from_ne_bytes(key.to_ne_bytes()));
        children.push((child, Hole { low, high }));
        low = high;
    }
    let right = start_of(number).saturating_add(8);
    children.push((u32_at(page, right).unwrap_or_default(), Hole { low, high: range.high }));
    children
}
