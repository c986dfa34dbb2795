//! Rows that the write-ahead log of a database took away or changed, as records of their artifact.
//!
//! The same reader that reads the present state of a database reads an earlier one, in which the
//! table in question holds nothing but these rows. Their records go the way of all others, with
//! `row_state` as a further field.

use evidence::EvidenceFile;
use formats::sqlite::{Database, EarlierRows, Error, Fate, History, Watched};
use model::{AppSighting, Location, Observable, ProgramSighting, Record, TimelineEvent};
use serde::Serialize;

use crate::artifact::{ParseError, Sink};

/// Opens `file` as a database and lets `read` take what it wants, as
/// [`read_database`](crate::artifact::read_database) does. Then lets it take the rows of the
/// `watched` tables that are gone or changed, from the states that held them. Without a
/// write-ahead log there are none, and nothing more is read.
///
/// `read` must place each record at [`Location::Row`] with the table and the rowid, and ask for
/// `main.table` where it looks up rows of a watched table that are not its own.
///
/// # Errors
/// When the file is no database.
pub(crate) fn read_with_history(
    file: &EvidenceFile,
    out: &mut Sink<'_>,
    watched: &[Watched],
    read: impl Fn(&Database, &mut Sink<'_>),
) -> Result<(), ParseError> {
    let database = file.database()?;
    read(&database, out);
    for remark in database.remarks() {
        out.problem(Location::File, remark);
    }
    let Some(history) = database.history() else { return Ok(()) };
    for watched in watched.iter().filter(|watched| database.has_table(watched.table)) {
        if let Err(error) = read_earlier(&history, watched, out, &read) {
            let table = watched.table;
            let message = format!(
                "table {table}: rows that the write-ahead log deleted or changed are missing: \
                 {error}"
            );
            out.notice(Location::File, message);
        }
    }
    Ok(())
}

fn read_earlier(
    history: &History<'_>,
    watched: &Watched,
    out: &mut Sink<'_>,
    read: &impl Fn(&Database, &mut Sink<'_>),
) -> Result<(), Error> {
    let found = history.earlier_rows(watched)?;
    for rows in found.rows {
        let state = history.open(&rows)?;
        out.with_earlier(rows, |out| read(&state, out));
    }
    if found.left_out > 0 {
        let (table, more) = (watched.table, found.left_out);
        let message = format!(
            "table {table}: {more} more rows or pages that the write-ahead log deleted are not \
             reported: there are too many states"
        );
        out.notice(Location::File, message);
    }
    Ok(())
}

/// Where a row is among those of an earlier state, and what became of it.
pub(crate) fn place(earlier: &EarlierRows, at: &Location) -> Option<(Location, Fate)> {
    let Location::Row { table, id } = *at else { return None };
    let fate = earlier.rows.get(&id).filter(|_| table == earlier.table)?;
    Some((Location::EarlierRow { table, commit: earlier.commit, id }, *fate))
}

/// A record of a row that is gone or says something else now.
#[derive(Serialize)]
pub(crate) struct EarlierRecord<'a> {
    #[serde(flatten)]
    record: &'a dyn Record,
    /// `deleted`, or `changed`.
    row_state: &'static str,
}

impl<'a> EarlierRecord<'a> {
    pub(crate) fn new(record: &'a dyn Record, fate: Fate) -> Self {
        let row_state = match fate {
            Fate::Deleted => "deleted",
            Fate::Changed => "changed",
        };
        Self { record, row_state }
    }
}

impl Record for EarlierRecord<'_> {
    fn observables(&self) -> Vec<Observable<'_>> {
        self.record.observables()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let mut events = self.record.events();
        for event in &mut events {
            event.summary.push_str(" (row ");
            event.summary.push_str(self.row_state);
            event.summary.push_str(" since)");
        }
        events
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        self.record.programs()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        self.record.apps()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.record.content()
    }
}
