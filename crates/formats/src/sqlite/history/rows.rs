//! Which rows are gone, and the state in which each can be read.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rusqlite::{Statement, types::ToSql};

use super::{
    super::{Error, Reader, salvage::print_of},
    EarlierRows, Fate, History, Watched,
    versions::{Leaf, Shape},
};

/// Most rows that are looked at for one table.
const MOST_ROWS: usize = 1 << 20;
/// Most states that are opened for one table, each of which has rows to show.
const MOST_STATES: usize = 64;
/// Most versions of the schema that are looked at.
const MOST_SCHEMAS: usize = 16;

/// Rows by rowid, with the states in which each was there: from one to another.
type Spans = BTreeMap<i64, Vec<(usize, usize)>>;

/// What was found of one table.
#[derive(Default)]
pub struct Found {
    /// Rows that are gone or changed, by the state in which they can be read.
    pub rows: Vec<EarlierRows>,
    /// How many more are gone: of further states, or beyond what may be looked at.
    pub left_out: usize,
}

/// Leaves that the last state does not have, and the rows on them.
#[derive(Default)]
struct Seen {
    /// Leaves of the present state, and since when they are as they are.
    open: BTreeMap<Leaf, usize>,
    spans: Spans,
    left_out: usize,
}

impl Seen {
    fn close(&mut self, history: &History<'_>, leaf: Leaf, from: usize, to: usize) {
        for id in history.versions.rowids(leaf).unwrap_or_default() {
            if self.spans.len() >= MOST_ROWS && !self.spans.contains_key(&id) {
                self.left_out = self.left_out.saturating_add(1);
                continue;
            }
            self.spans.entry(id).or_default().push((from, to));
        }
    }
}

impl History<'_> {
    /// Rows of a table that were there in some state and are gone, or changed, in the last.
    ///
    /// # Errors
    /// When the last state cannot be read: then nothing can be called gone.
    pub fn earlier_rows(&self, watched: &Watched) -> Result<Found, Error> {
        let Some((spans, cut)) = self.spans(watched.table) else { return Ok(Found::default()) };
        let mut found = Found { rows: Vec::new(), left_out: cut };
        let (gone, there) = self.split(watched.table, spans)?;
        let mut first = EarlierRows {
            table: watched.table,
            commit: u64::try_from(self.first).unwrap_or(u64::MAX),
            rows: self.changed(watched, &there)?,
        };
        let (from_first, mut born) =
            gone.into_iter().partition::<BTreeMap<_, _>, _>(|(_, spans)| {
                spans.iter().any(|(from, _)| *from == self.first)
            });
        first.rows.extend(from_first.into_keys().map(|id| (id, Fate::Deleted)));
        found.rows.push(first);
        // As few states as may be: one in which the row that goes first is still there.
        let until = |spans: &Vec<(usize, usize)>| spans.iter().map(|(_, to)| *to).max();
        while let Some(commit) = born.values().filter_map(until).min() {
            if found.rows.len() > MOST_STATES {
                found.left_out = found.left_out.saturating_add(born.len());
                break;
            }
            let was_there = |spans: &Vec<(usize, usize)>| {
                spans.iter().any(|(from, to)| (*from..=*to).contains(&commit))
            };
            let (now, later) = born.into_iter().partition(|(_, spans)| was_there(spans));
            born = later;
            let rows: BTreeMap<i64, Vec<(usize, usize)>> = now;
            found.rows.push(EarlierRows {
                table: watched.table,
                commit: u64::try_from(commit).unwrap_or(u64::MAX),
                rows: rows.into_keys().map(|id| (id, Fate::Deleted)).collect(),
            });
        }
        found.rows.retain(|earlier| !earlier.rows.is_empty());
        for earlier in &mut found.rows {
            self.recognise(watched, earlier)?;
        }
        Ok(found)
    }

    /// Rows on leaves that the last state does not have, and how many could not be looked at.
    fn spans(&self, table: &str) -> Option<(Spans, usize)> {
        let last = self.last();
        let mut roots = Roots::new(self, table)?;
        let (end, _) = self.versions.shape(roots.at(last)?, last, None)?;
        let version = |page: u32, commit: usize| self.versions.version(page, commit);
        let mut seen = Seen::default();
        let mut shape: Option<Shape> = None;
        for commit in self.first..last {
            let mut news: BTreeSet<u32> = self.versions.written_by(commit).collect();
            let root = roots.at(commit);
            let same = shape.as_ref().is_some_and(|shape| {
                Some(shape.root) == root && !news.iter().any(|page| shape.inner.contains(page))
            });
            if !same {
                let before = shape.take();
                let walked = root.and_then(|root| self.versions.shape(root, commit, before));
                shape = walked.map(|(walked, fresh)| {
                    news.extend(fresh);
                    walked
                });
            }
            let leaves = shape.as_ref().map(|shape| &shape.leaves);
            let is_leaf = |page: &u32| leaves.is_some_and(|leaves| leaves.contains(page));
            let is_gone = |leaf: &Leaf| !is_leaf(&leaf.0) || version(leaf.0, commit) != leaf.1;
            let ended: Vec<_> = seen.open.extract_if(.., |leaf, _| is_gone(leaf)).collect();
            for (leaf, from) in ended {
                seen.close(self, leaf, from, commit.saturating_sub(1));
            }
            for page in news.into_iter().filter(is_leaf) {
                let is_last =
                    end.leaves.contains(&page) && version(page, last) == version(page, commit);
                if !is_last {
                    seen.open.entry((page, version(page, commit))).or_insert(commit);
                }
            }
        }
        for (leaf, from) in std::mem::take(&mut seen.open) {
            seen.close(self, leaf, from, last.saturating_sub(1));
        }
        Some((seen.spans, seen.left_out))
    }

    /// Rows that are gone, and those that are still there.
    fn split(&self, table: &str, spans: Spans) -> Result<(Spans, Spans), Error> {
        let connection = &self.after.reader.connection;
        let query = format!("SELECT 1 FROM main.\"{table}\" WHERE rowid = ?1");
        let mut statement = connection.prepare(&query)?;
        let (mut gone, mut there) = (Spans::new(), Spans::new());
        for (id, span) in spans {
            self.after.reader.budget.refill();
            let found = statement.exists([id])?;
            if found { &mut there } else { &mut gone }.insert(id, span);
        }
        Ok((gone, there))
    }

    /// Rows of the first state that say something else in the last one.
    fn changed(&self, watched: &Watched, there: &Spans) -> Result<BTreeMap<i64, Fate>, Error> {
        let mut changed = BTreeMap::new();
        let present = self.after.columns(watched.table);
        let columns = watched.columns.iter().filter(|column| present.contains(**column));
        let columns: Vec<String> = columns.map(|column| format!("\"{column}\"")).collect();
        let first = self.image(self.first).and_then(|image| Reader::open(image).ok());
        let Some(first) = first.filter(|_| !columns.is_empty()) else { return Ok(changed) };
        let columns = columns.join(", ");
        let query = format!("SELECT {columns} FROM main.\"{}\" WHERE rowid = ?1", watched.table);
        let mut now = self.after.reader.connection.prepare(&query)?;
        // A state in which the table lacks a column has nothing to compare.
        let Ok(mut before) = first.connection.prepare(&query) else { return Ok(changed) };
        for (id, spans) in there {
            if spans.iter().all(|(from, _)| *from != self.first) {
                continue;
            }
            self.after.reader.budget.refill();
            first.budget.refill();
            let (Some(before), Some(now)) = (print(&mut before, id), print(&mut now, id)) else {
                continue;
            };
            if before != now {
                changed.insert(*id, Fate::Changed);
            }
        }
        Ok(changed)
    }

    /// Tells rows that were replaced under a new rowid from those that are gone.
    fn recognise(&self, watched: &Watched, earlier: &mut EarlierRows) -> Result<(), Error> {
        let commit = usize::try_from(earlier.commit).unwrap_or(usize::MAX);
        let before = self.image(commit).and_then(|image| Reader::open(image).ok());
        let Some(before) = before.filter(|_| !watched.identity.is_empty()) else { return Ok(()) };
        let columns = watched.identity.iter().map(|column| format!("\"{column}\""));
        let columns = columns.collect::<Vec<_>>().join(", ");
        let table = watched.table;
        let query = format!("SELECT {columns} FROM main.\"{table}\" WHERE rowid = ?1");
        let Ok(mut statement) = before.connection.prepare(&query) else { return Ok(()) };
        let mut about: BTreeMap<u64, Vec<i64>> = BTreeMap::new();
        for id in earlier.rows.keys() {
            before.budget.refill();
            if let Some(print) = print(&mut statement, id) {
                about.entry(print).or_default().push(*id);
            }
        }
        earlier.rows.values_mut().for_each(|fate| *fate = Fate::Deleted);
        self.after.reader.each(&format!("SELECT {columns} FROM main.\"{table}\""), |row| {
            for id in about.get(&print_of(row)).into_iter().flatten() {
                earlier.rows.insert(*id, Fate::Changed);
            }
            true
        })
    }
}

/// What the columns of one row hold, as a number.
fn print(statement: &mut Statement<'_>, id: &dyn ToSql) -> Option<u64> {
    statement.query_row([id], |row| Ok(print_of(row))).ok()
}

/// Where the tree of a table began, by version of the schema.
struct Roots<'h, 'd> {
    history: &'h History<'d>,
    table: &'h str,
    sql: String,
    known: BTreeMap<u32, Option<u32>>,
}

impl<'h, 'd> Roots<'h, 'd> {
    fn new(history: &'h History<'d>, table: &'h str) -> Option<Self> {
        let (root, sql) = definition(&history.after.reader, table)?;
        let schema = history.versions.schema(history.last())?;
        Some(Self { history, table, sql, known: BTreeMap::from([(schema, Some(root))]) })
    }

    /// The root after `commit` transactions; `None` when there was no such table, or another one.
    fn at(&mut self, commit: usize) -> Option<u32> {
        let schema = self.history.versions.schema(commit)?;
        if let Some(root) = self.known.get(&schema) {
            return *root;
        }
        let reader = || {
            let image = self.history.image(commit).filter(|_| self.known.len() < MOST_SCHEMAS)?;
            Reader::open(Arc::clone(&image)).ok()
        };
        let found = reader().and_then(|reader| definition(&reader, self.table));
        let root = found.filter(|(_, sql)| *sql == self.sql).map(|(root, _)| root);
        self.known.insert(schema, root);
        root
    }
}

/// Root and definition of a table with rowids.
fn definition(reader: &Reader, table: &str) -> Option<(u32, String)> {
    let query = "SELECT rootpage, sql FROM main.sqlite_master
                 WHERE type = 'table' AND name = ?1 AND rootpage > 0";
    reader.budget.refill();
    let found = reader.connection.query_row(query, [table], |row| Ok((row.get(0)?, row.get(1)?)));
    let has_rowids = format!("SELECT rowid FROM main.\"{table}\" LIMIT 0");
    found.ok().filter(|_| reader.connection.prepare(&has_rowids).is_ok())
}
