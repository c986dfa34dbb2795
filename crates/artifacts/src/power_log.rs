//! The power log of iOS: its tables, and its clock.
//!
//! A power log is an `SQLite` database with hundreds of tables, and each version of iOS has other
//! ones with other columns. So a table is looked for under all names it is known by, without
//! regard to case, and columns that are not there read as absent.
//!
//! The instants of rows count on a clock of their own, which nobody can set. The table
//! `PLStorageOperator_EventForward_TimeOffset` says by how many seconds (`system`) the clock of
//! the phone is ahead of it, from an instant on; what holds for a row is the entry nearest at or
//! before it, or the first one where none is. The columns `baseband` and `kernel` of that table
//! are for the clocks of the modem and of the kernel and are not needed here.

pub(crate) mod activity;
pub(crate) mod device;
pub(crate) mod sensors;
pub(crate) mod software;

use std::collections::BTreeMap;

use crate::prelude::*;

/// A table that matters.
pub(crate) struct Table {
    /// Every name it is known by.
    pub(crate) names: &'static [&'static str],
    /// Columns that are read, in this order.
    pub(crate) columns: &'static [&'static str],
}

/// An open power log.
pub(crate) struct PowerLog<'a> {
    database: &'a Database,
    pub(crate) clock: Clock,
    /// From when on the screen was locked or not, on the clock of the log.
    locks: Vec<(f64, bool)>,
}

/// What turns instants of the log into those of the phone.
#[derive(Default)]
pub(crate) struct Clock {
    /// Instant on the clock of the log, and seconds to add from then on.
    offsets: Vec<(f64, f64)>,
}

impl Clock {
    /// Seconds to add to `logged`.
    fn offset(&self, logged: f64) -> f64 {
        let after = self.offsets.partition_point(|(from, _)| *from <= logged);
        let at = self.offsets.get(after.saturating_sub(1));
        at.map_or(0.0, |(_, seconds)| *seconds)
    }

    /// The instant on the clock of the phone.
    pub(crate) fn instant(&self, logged: f64) -> Option<Timestamp> {
        if logged <= 0.0 { None } else { unix_real(logged + self.offset(logged)) }
    }

    /// Each entry and the seconds that it adds to those of the one before.
    pub(crate) fn steps(&self) -> impl Iterator<Item = (f64, f64)> {
        let pairs = self.offsets.iter().zip(self.offsets.iter().skip(1));
        pairs.map(|((_, before), (from, after))| (*from, after - before))
    }
}

/// A row of one of the tables.
pub(crate) struct Entry<'a> {
    row: &'a Row<'a>,
    table: &'static str,
    clock: &'a Clock,
}

/// Columns before the ones that a [`Table`] names: the row id and the instant.
const FIRST: usize = 2;

impl Entry<'_> {
    /// Where the row is.
    pub(crate) fn at(&self) -> Location {
        Location::Row { table: self.table, id: self.id() }
    }

    pub(crate) fn id(&self) -> i64 {
        self.row.integer(0).unwrap_or_default()
    }

    /// When, on the clock of the log.
    pub(crate) fn logged(&self) -> Option<f64> {
        self.row.real(1)
    }

    /// When, on the clock of the phone.
    pub(crate) fn instant(&self) -> Option<Timestamp> {
        self.clock.instant(self.logged()?)
    }

    /// Another instant that is stored on the clock of the log.
    pub(crate) fn instant_of(&self, column: usize) -> Option<Timestamp> {
        self.clock.instant(self.row.real(column.saturating_add(FIRST))?)
    }

    /// An instant that is stored on the clock of the phone.
    pub(crate) fn unix(&self, column: usize) -> Option<Timestamp> {
        unix_real(self.row.real(column.saturating_add(FIRST))?)
    }

    /// Text that is not empty.
    pub(crate) fn text(&self, column: usize) -> Option<String> {
        let text = self.row.text(column.saturating_add(FIRST))?;
        Some(text).filter(|text| !text.trim().is_empty())
    }

    pub(crate) fn integer(&self, column: usize) -> Option<i64> {
        self.row.integer(column.saturating_add(FIRST))
    }

    pub(crate) fn flag(&self, column: usize) -> Option<bool> {
        self.row.flag(column.saturating_add(FIRST))
    }

    /// A number of a process; zero and less stand for none.
    pub(crate) fn pid(&self, column: usize) -> Option<u64> {
        self.integer(column).and_then(|pid| u64::try_from(pid).ok()).filter(|pid| *pid != 0)
    }
}

const OFFSETS: Table =
    Table { names: &["PLStorageOperator_EventForward_TimeOffset"], columns: &["system"] };

const LOCKS: Table =
    Table { names: &["PLSpringBoardAgent_EventForward_SBLock"], columns: &["Locked"] };

impl<'a> PowerLog<'a> {
    /// Reads the clock and the locks of the log in `database`.
    pub(crate) fn new(database: &'a Database, out: &mut Sink<'_>) -> Self {
        let mut log = Self { database, clock: Clock::default(), locks: Vec::new() };
        let mut offsets = Vec::new();
        log.each(&OFFSETS, out, |entry, _| {
            let system = entry.row.real(FIRST).filter(|seconds| seconds.is_finite());
            offsets.extend(entry.logged().zip(system));
        });
        offsets.sort_by(|left, right| left.0.total_cmp(&right.0));
        log.clock = Clock { offsets };
        let mut locks = Vec::new();
        log.each(&LOCKS, out, |entry, _| locks.extend(entry.logged().zip(entry.flag(0))));
        locks.sort_by(|left, right| left.0.total_cmp(&right.0));
        log.locks = locks;
        log
    }

    /// Whether nothing says how the clock of the log relates to that of the phone.
    pub(crate) const fn lacks_clock(&self) -> bool {
        self.clock.offsets.is_empty()
    }

    /// Whether the screen was locked at an instant of the clock of the log.
    pub(crate) fn locked(&self, logged: Option<f64>) -> Option<bool> {
        let logged = logged?;
        let after = self.locks.partition_point(|(from, _)| *from <= logged);
        Some(self.locks.get(after.checked_sub(1)?)?.1)
    }

    /// Hands every row of `table` to `each`, under each name that the database has. Returns
    /// whether it has any.
    pub(crate) fn each(
        &self,
        table: &Table,
        out: &mut Sink<'_>,
        mut each: impl FnMut(&Entry<'_>, &mut Sink<'_>),
    ) -> bool {
        let mut found = false;
        for name in table.names {
            let columns = self.database.columns(name);
            if columns.is_empty() {
                continue;
            }
            found = true;
            let wanted = std::iter::once(&"timestamp").chain(table.columns);
            let column = |wanted: &&str| {
                let present = columns.iter().find(|present| present.eq_ignore_ascii_case(wanted));
                present.map_or_else(|| "NULL".to_owned(), |present| format!("\"{present}\""))
            };
            let list: Vec<String> = wanted.map(column).collect();
            let query = format!("SELECT rowid, {} FROM \"{name}\" ORDER BY rowid", list.join(", "));
            rows(self.database, name, &query, out, |row, out| {
                each(&Entry { row, table: name, clock: &self.clock }, out);
            });
        }
        found
    }
}

/// How many rows a record sums up, and their first and last instant.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct Span {
    /// How many rows of the log the record sums up.
    pub row_count: u64,
    /// Instant of the first row, or begin of the first stretch of time.
    pub first_seen_at: Option<Timestamp>,
    /// Instant of the last row, or end of the last stretch of time.
    pub last_seen_at: Option<Timestamp>,
}

impl Span {
    /// Counts one more row.
    pub(crate) fn add(&mut self, from: Option<Timestamp>, to: Option<Timestamp>) {
        self.row_count = self.row_count.saturating_add(1);
        if let Some(from) = from {
            self.first_seen_at = Some(self.first_seen_at.map_or(from, |first| first.min(from)));
        }
        if let Some(to) = to.or(from) {
            self.last_seen_at = Some(self.last_seen_at.map_or(to, |last| last.max(to)));
        }
    }

    /// The timeline has the first instant of each group.
    pub(crate) fn event(&self, meaning: &'static str, what: &str) -> Vec<TimelineEvent> {
        let event = |at| {
            let summary = match self.row_count {
                1 => what.to_owned(),
                count => format!("{what} ({count} entries on this day)"),
            };
            TimelineEvent { at, meaning, summary }
        };
        self.first_seen_at.map(event).into_iter().collect()
    }
}

/// Adds two counts of which either may be absent.
pub(crate) fn sum(left: Option<i64>, right: Option<i64>) -> Option<i64> {
    match (left, right) {
        (Some(left), Some(right)) => Some(left.saturating_add(right)),
        (left, right) => left.or(right),
    }
}

/// Records that sum up rows: one for each key and day, counted in UTC.
pub(crate) struct Groups<K, R> {
    groups: BTreeMap<(Option<jiff::civil::Date>, K), (Location, R)>,
}

impl<K: Ord, R: Record + Default> Groups<K, R> {
    /// Groups that are held at once. A log of ordinary size has a few thousands; beyond it a
    /// group may come more than once.
    const MOST: usize = 50_000;

    pub(crate) const fn new() -> Self {
        Self { groups: BTreeMap::new() }
    }

    /// The record of `key` on the day of `entry`; it is placed at its first row.
    pub(crate) fn of(&mut self, key: K, entry: &Entry<'_>, out: &mut Sink<'_>) -> &mut R {
        self.on(key, entry.instant(), entry, out)
    }

    /// The record of `key` on the day of `at`, where `entry` itself has no instant.
    pub(crate) fn on(
        &mut self,
        key: K,
        at: Option<Timestamp>,
        entry: &Entry<'_>,
        out: &mut Sink<'_>,
    ) -> &mut R {
        if self.groups.len() >= Self::MOST {
            self.hand_on(out);
        }
        let day = at.map(|at| at.to_zoned(jiff::tz::TimeZone::UTC).date());
        let new = || (entry.at(), R::default());
        &mut self.groups.entry((day, key)).or_insert_with(new).1
    }

    fn hand_on(&mut self, out: &mut Sink<'_>) {
        for (at, record) in std::mem::take(&mut self.groups).into_values() {
            out.record(at, &record);
        }
    }

    /// Hands on what is left.
    pub(crate) fn finish(mut self, out: &mut Sink<'_>) {
        self.hand_on(out);
    }
}

/// Whether `text` names a file by its whole path.
pub(crate) fn is_path(text: &str) -> bool {
    text.starts_with('/')
}

/// Whether `text` looks like the identifier of a bundle and not like the name of a program.
pub(crate) fn is_bundle(text: &str) -> bool {
    !is_path(text)
        && text.contains('.')
        && !text.ends_with(".bundle")
        && !text.ends_with(".framework")
}
