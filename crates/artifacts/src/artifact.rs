//! The contract between an artifact file and the scanner.

use std::{
    collections::BTreeSet,
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use evidence::{EvidenceFile, Source};
use formats::sqlite::{Database, EarlierRows, Row};
use model::{Confidence, Location, Problem, ProblemKind, Provenance, Record};
use serde::Serialize;

use crate::earlier::{self, EarlierRecord};

/// Declaration of one artifact: what it is called, where it lives, how to read it.
#[derive(Debug)]
pub struct Artifact {
    /// Stable identifier, `platform.file_name`.
    pub id: &'static str,
    /// Title shown in reports. States what the data is, not what it proves.
    pub title: &'static str,
    /// Every place the artifact may be found.
    pub sources: &'static [Source],
    /// OS versions it has been checked on, and how.
    pub tested: &'static [(&'static str, Confidence)],
    /// Why an iOS backup may lack it, in words for the report; empty when nothing is known. It is
    /// told as a possible reason.
    pub absent_because: &'static str,
    /// Reads one file into records and problems.
    pub parse: fn(&EvidenceFile, &mut Sink<'_>) -> Result<(), ParseError>,
}

/// Why a backup lacks what is backed up only when it is encrypted. It explains nothing about an
/// encrypted one.
pub const ONLY_IN_ENCRYPTED_BACKUPS: &str = "backups without encryption leave it out";

/// Why a file could not be read as this artifact at all.
///
/// Anything less than that is a [`Sink::problem`], and parsing goes on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ParseError {
    /// The file does not hold what this artifact expects.
    #[error("{0}")]
    Unexpected(String),
    /// The file ends inside a structure.
    #[error(transparent)]
    Truncated(#[from] formats::bytes::Truncated),
    /// The database cannot be read.
    #[error(transparent)]
    Sqlite(#[from] formats::sqlite::Error),
    /// The property list cannot be read, or exceeds the limits.
    #[error(transparent)]
    Plist(#[from] formats::property_list::Error),
    /// The bytes cannot be had.
    #[error("file cannot be read: {0}")]
    Io(#[from] io::Error),
}

/// Receives what a parser yields, as it is read. Nothing is kept that the receiver does not keep.
pub trait Receiver {
    /// One record.
    fn record(&mut self, provenance: Provenance, record: &dyn Record);
    /// One problem.
    fn problem(&mut self, problem: Problem);
}

/// Stamps what a parser yields with its provenance and hands it on.
pub struct Sink<'a> {
    artifact: &'static str,
    file: Arc<str>,
    receiver: &'a mut dyn Receiver,
    /// The rows that are read when it is not the present state of a database.
    earlier: Option<EarlierRows>,
}

impl Sink<'_> {
    /// Hands on one record read at `at`.
    pub fn record(&mut self, at: Location, record: &dyn Record) {
        let Some(earlier) = &self.earlier else { return self.hand_on(at, record) };
        // Other tables are read for what they say about these rows; their own are known.
        if let Some((at, fate)) = earlier::place(earlier, &at) {
            self.hand_on(at, &EarlierRecord::new(record, fate));
        }
    }

    fn hand_on(&mut self, at: Location, record: &dyn Record) {
        let provenance = Provenance { artifact: self.artifact, file: Arc::clone(&self.file), at };
        self.receiver.record(provenance, record);
    }

    /// Whether rows of an earlier state are read, and not all rows of a table. Then nothing can
    /// be said of rows that are not there.
    pub(crate) const fn is_earlier(&self) -> bool {
        self.earlier.is_some()
    }

    /// Lets `read` hand on only what it reads of `rows`, with that provenance.
    pub(crate) fn with_earlier(&mut self, rows: EarlierRows, read: impl FnOnce(&mut Self)) {
        self.earlier = Some(rows);
        read(self);
        self.earlier = None;
    }

    /// Notes something that could not be read at `at`: what went wrong, and what is missing.
    pub fn problem(&mut self, at: Location, message: impl Into<String>) {
        self.note(ProblemKind::Unreadable, at, message.into());
    }

    /// Notes something worth knowing that leaves nothing unread.
    pub fn notice(&mut self, at: Location, message: impl Into<String>) {
        self.note(ProblemKind::Notice, at, message.into());
    }

    fn note(&mut self, kind: ProblemKind, at: Location, message: String) {
        let at = match &self.earlier {
            None => at,
            Some(earlier) => match earlier::place(earlier, &at) {
                Some((at, _)) => at,
                None => return,
            },
        };
        let file = Some(Arc::clone(&self.file));
        self.receiver.problem(Problem { kind, artifact: Some(self.artifact), file, at, message });
    }
}

/// Opens `file` as a database, lets `read` take what it wants, then notes what the database
/// itself could not give: a torn log, rows that had to be salvaged.
///
/// # Errors
/// When the file is no database.
pub(crate) fn read_database(
    file: &EvidenceFile,
    out: &mut Sink<'_>,
    read: impl FnOnce(&Database, &mut Sink<'_>),
) -> Result<(), ParseError> {
    let database = file.database()?;
    read(&database, out);
    for remark in database.remarks() {
        out.problem(Location::File, remark);
    }
    Ok(())
}

/// Hands every row of `query` to `each`. A query that fails is a problem that names `table`, and
/// reading goes on with whatever comes next. Returns whether all rows were read.
pub(crate) fn rows(
    database: &Database,
    table: &'static str,
    query: &str,
    out: &mut Sink<'_>,
    mut each: impl FnMut(&Row<'_>, &mut Sink<'_>),
) -> bool {
    let mut count = 0_u64;
    let read = database.for_each_row(query, |row| {
        count = count.saturating_add(1);
        each(row, out);
    });
    if let Err(error) = &read {
        let message = format!("table {table}: {count} rows read, any others are missing: {error}");
        out.problem(Location::File, message);
    }
    read.is_ok()
}

/// The part of a query that selects `wanted` from the table called `alias` there. A column that
/// is not `present` in this version of the database is `NULL`, so that positions stay the same.
pub(crate) fn select(present: &BTreeSet<String>, alias: &str, wanted: &[&str]) -> String {
    let column = |name: &&str| {
        let present = present.contains(*name);
        if present { format!("{alias}.\"{name}\"") } else { "NULL".to_owned() }
    };
    wanted.iter().map(column).collect::<Vec<_>>().join(", ")
}

/// A problem that may come once per row: the first ones are told one by one, the rest counted.
#[derive(Debug, Default)]
pub(crate) struct Repeated {
    seen: u64,
}

impl Repeated {
    /// Problems that are told one by one.
    const TOLD: u64 = 20;

    /// Notes one more, found at `at`.
    pub(crate) fn problem(&mut self, out: &mut Sink<'_>, at: Location, message: impl Into<String>) {
        self.seen = self.seen.saturating_add(1);
        if self.seen <= Self::TOLD {
            out.problem(at, message);
        }
    }

    /// Notes how many more there were; `what` says of what.
    pub(crate) fn finish(self, out: &mut Sink<'_>, what: &str) {
        if let Some(more @ 1..) = self.seen.checked_sub(Self::TOLD) {
            out.problem(Location::File, format!("{more} more: {what}"));
        }
    }
}

impl Artifact {
    /// Reads one file. Whatever was read before an error or a panic has been handed over.
    pub fn read(&self, file: &EvidenceFile, receiver: &mut dyn Receiver) {
        let mut sink =
            Sink { artifact: self.id, file: Arc::clone(file.name()), receiver, earlier: None };
        match catch_unwind(AssertUnwindSafe(|| (self.parse)(file, &mut sink))) {
            Ok(Ok(())) => {}
            Ok(Err(error)) => sink.problem(Location::File, error.to_string()),
            Err(_) => sink.problem(Location::File, "parser panicked: the rest was not read"),
        }
    }

    /// Name of the artifact without its platform: the `service` that rules name.
    pub fn service(&self) -> &'static str {
        self.id.split_once('.').map_or(self.id, |(_, service)| service)
    }

    /// The most that its parser was checked against.
    pub fn confidence(&self) -> Confidence {
        let tested = self.tested.iter().map(|(_, confidence)| *confidence);
        tested.max().unwrap_or(Confidence::Untested)
    }

    /// Platform of the artifact: the `product` that rules name.
    pub fn platform(&self) -> &'static str {
        self.id.split_once('.').map_or(self.id, |(platform, _)| platform)
    }
}

/// A record after its type has been erased.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    /// Where the record was read.
    pub at: Location,
    /// The record, as a case keeps it by default.
    pub record: serde_json::Value,
    /// Words of people, kept only when asked for.
    #[serde(skip_serializing_if = "serde_json::Map::is_empty")]
    pub content: serde_json::Map<String, serde_json::Value>,
    /// Values to compare with indicators: kind, field, strength, value.
    pub observables: Vec<String>,
    /// Dated facts: instant, meaning, summary.
    pub events: Vec<String>,
}

/// A receiver that keeps everything: for tests and small files.
#[derive(Debug, Default, Serialize)]
pub struct Collected {
    /// Records, in the order of the file.
    pub records: Vec<Entry>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

impl Receiver for Collected {
    fn record(&mut self, provenance: Provenance, record: &dyn Record) {
        let observables = record.observables().into_iter().map(|observable| {
            let (kind, strength) = (observable.kind, observable.strength.word());
            format!("{kind:?} {} ({strength}): {}", observable.field, observable.value)
        });
        let events = record.events().into_iter();
        self.records.push(Entry {
            at: provenance.at,
            record: serde_json::to_value(record).unwrap_or_default(),
            content: record
                .content()
                .into_iter()
                .map(|(field, text)| (field.to_owned(), text.into()))
                .collect(),
            observables: observables.collect(),
            events: events.map(|e| format!("{} {}: {}", e.at, e.meaning, e.summary)).collect(),
        });
    }

    fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }
}
