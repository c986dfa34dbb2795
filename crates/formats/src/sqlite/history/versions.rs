//! Pages as they were after each transaction of a log.

use std::collections::{BTreeMap, HashSet};

use super::super::{
    image::{Overlay, Parts, Transaction, read_full},
    salvage::pages::{DEEPEST, INTERIOR, LEAF, cells, start_of, u32_at},
    salvage::record::varint,
};
use crate::ReadAt;

/// Where the content of a page lies: in the database file, or at an offset in the log.
pub(super) type Version = Option<u64>;

/// A page with the content that it had for a while.
pub(super) type Leaf = (u32, Version);

/// Every content that every page had.
pub(super) struct Versions<'d> {
    main: &'d dyn ReadAt,
    log: &'d dyn ReadAt,
    overlay: &'d Overlay,
    /// For each page in the log: after which transaction it had which content, in order.
    written: BTreeMap<u32, Vec<(usize, u64)>>,
}

/// The tree of a table, without its rows.
#[derive(Default)]
pub(super) struct Shape {
    pub(super) root: u32,
    pub(super) inner: HashSet<u32>,
    pub(super) leaves: HashSet<u32>,
    /// Inner pages right above the leaves, with the leaves below each.
    lowest: BTreeMap<u32, (Version, Vec<u32>)>,
}

impl<'d> Versions<'d> {
    pub(super) fn new(parts: &Parts<'d>) -> Self {
        let Parts { main, log, overlay } = *parts;
        let mut written: BTreeMap<u32, Vec<(usize, u64)>> = BTreeMap::new();
        for (commit, transaction) in (1..).zip(&overlay.transactions) {
            for (page, offset) in &transaction.frames {
                let versions = written.entry(*page).or_default();
                // Of a page that a transaction wrote twice, the last content counts.
                versions.retain(|(earlier, _)| *earlier != commit);
                versions.push((commit, *offset));
            }
        }
        Self { main: &**main, log: &**log, overlay, written }
    }

    pub(super) fn transactions(&self) -> &'d [Transaction] {
        &self.overlay.transactions
    }

    /// Pages that the transaction which led to the state after `commit` wrote.
    pub(super) fn written_by(&self, commit: usize) -> impl Iterator<Item = u32> {
        let transaction = commit.checked_sub(1).and_then(|index| self.transactions().get(index));
        transaction.into_iter().flat_map(|transaction| &transaction.frames).map(|(page, _)| *page)
    }

    /// Where the content of `page` lay after `commit` transactions.
    pub(super) fn version(&self, page: u32, commit: usize) -> Version {
        let versions = self.written.get(&page)?;
        let until = versions.partition_point(|(at, _)| *at <= commit);
        versions.get(until.checked_sub(1)?).map(|(_, offset)| *offset)
    }

    pub(super) fn read(&self, page: u32, version: Version) -> Option<Vec<u8>> {
        let size = usize::try_from(self.overlay.page_size).ok()?;
        let mut content = vec![0; size];
        let read = if let Some(offset) = version {
            read_full(self.log, offset, &mut content)
        } else {
            let index = u64::from(page.checked_sub(1)?);
            let offset = index.checked_mul(self.overlay.page_size.into())?;
            read_full(self.main, offset, &mut content)
        };
        (read.ok()? == size).then_some(content)
    }

    /// The page after `commit` transactions.
    pub(super) fn page(&self, page: u32, commit: usize) -> Option<Vec<u8>> {
        let counted = commit.checked_sub(1).and_then(|index| self.transactions().get(index));
        if counted.is_some_and(|transaction| page > transaction.page_count) {
            return None;
        }
        self.read(page, self.version(page, commit))
    }

    /// The last transaction of which the database file holds a page; 0 when of none.
    pub(super) fn latest_copied(&self) -> usize {
        let copied = self.written.iter().filter_map(|(page, versions)| {
            let main = self.read(*page, None)?;
            let same = |offset: u64| self.read(*page, Some(offset)).as_ref() == Some(&main);
            versions.iter().rev().find(|(_, offset)| same(*offset)).map(|(commit, _)| *commit)
        });
        copied.max().unwrap_or_default()
    }

    /// Whether the database file holds all pages as they were after `commit` transactions.
    pub(super) fn are_copied(&self, commit: usize) -> bool {
        self.written.keys().all(|page| {
            let Some(version) = self.version(*page, commit) else { return true };
            self.read(*page, None) == self.read(*page, Some(version))
        })
    }

    /// Number that changes whenever a table is made, altered or dropped.
    pub(super) fn schema(&self, commit: usize) -> Option<u32> {
        u32_at(&self.page(1, commit)?, 40)
    }

    /// How many inner pages are above each leaf. All leaves lie equally deep.
    fn depth(&self, root: u32, commit: usize) -> Option<usize> {
        let mut number = root;
        for depth in 0..DEEPEST {
            let page = self.page(number, commit)?;
            match *page.get(start_of(number))? {
                LEAF => return Some(depth),
                INTERIOR => number = *children(&page, number)?.first()?,
                _ => return None,
            }
        }
        None
    }

    /// Pages below an inner page.
    fn below(&self, number: u32, commit: usize) -> Option<Vec<u32>> {
        let page = self.page(number, commit)?;
        (page.get(start_of(number)) == Some(&INTERIOR)).then(|| children(&page, number))?
    }

    /// The tree at `root` after `commit` transactions, and the leaves that were not in the tree
    /// `before`, or below another page; `None` when it is not sound. No leaf is read, and of the
    /// pages above them only those that changed.
    pub(super) fn shape(
        &self,
        root: u32,
        commit: usize,
        before: Option<Shape>,
    ) -> Option<(Shape, Vec<u32>)> {
        let depth = self.depth(root, commit)?;
        let mut before = before.filter(|before| before.root == root).unwrap_or_default();
        let mut shape = Shape { root, ..Shape::default() };
        if before.lowest.is_empty() {
            before.leaves.clear();
        }
        if depth == 0 {
            shape.leaves.insert(root);
            return Some((shape, vec![root]));
        }
        let mut level = vec![root];
        for _ in 1..depth {
            let mut next = Vec::new();
            for number in level {
                if !shape.inner.insert(number) {
                    return None;
                }
                next.append(&mut self.below(number, commit)?);
            }
            level = next;
        }
        shape.leaves = before.leaves;
        let mut changed = Vec::new();
        for number in level {
            if !shape.inner.insert(number) {
                return None;
            }
            let version = self.version(number, commit);
            match before.lowest.remove(&number) {
                Some((known, leaves)) if known == version => {
                    shape.lowest.insert(number, (known, leaves));
                }
                known => {
                    for leaf in known.into_iter().flat_map(|(_, leaves)| leaves) {
                        shape.leaves.remove(&leaf);
                    }
                    changed.push((number, version, self.below(number, commit)?));
                }
            }
        }
        for leaf in before.lowest.into_values().flat_map(|(_, leaves)| leaves) {
            shape.leaves.remove(&leaf);
        }
        let mut fresh = Vec::new();
        for (number, version, leaves) in changed {
            for leaf in &leaves {
                if !shape.leaves.insert(*leaf) {
                    return None;
                }
            }
            fresh.extend_from_slice(&leaves);
            shape.lowest.insert(number, (version, leaves));
        }
        Some((shape, fresh))
    }

    /// Rowids on a leaf, or `None` when it is none, or they are not in order.
    pub(super) fn rowids(&self, (page, version): Leaf) -> Option<Vec<i64>> {
        let content = self.read(page, version)?;
        if content.get(start_of(page)) != Some(&LEAF) {
            return None;
        }
        let (offsets, lost) = cells(&content, page, 8);
        let rowids: Option<Vec<i64>> = offsets
            .into_iter()
            .map(|offset| {
                let rest = content.get(offset..)?;
                let (_, length) = varint(rest)?;
                let (rowid, _) = varint(rest.get(length..)?)?;
                Some(i64::from_ne_bytes(rowid.to_ne_bytes()))
            })
            .collect();
        rowids.filter(|rowids| lost == 0 && rowids.is_sorted_by(|one, next| one < next))
    }
}

fn children(page: &[u8], number: u32) -> Option<Vec<u32>> {
    let (offsets, lost) = cells(page, number, 12);
    let right = u32_at(page, start_of(number).checked_add(8)?)?;
    let left = offsets.into_iter().map(|offset| u32_at(page, offset));
    let children: Option<Vec<u32>> = left.chain([Some(right)]).collect();
    children.filter(|_| lost == 0)
}
