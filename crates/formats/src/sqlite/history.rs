//! Rows that the write-ahead log took away or changed.
//!
//! A log holds whole pages, transaction by transaction: every state from the database file alone
//! to the last commit can be seen again. Only leaves that differ from the last state are read, so
//! that the cost follows the size of the log and not that of the database.
//!
//! A checkpoint copies pages of the log into the database file and may leave the log as it is.
//! States that would mix pages from before and after such a copy are not looked at.
//!
//! # References
//! - `SQLite`, "Database File Format", section 4; "Write-Ahead Logging", section 2.

mod rows;
mod versions;

use std::{collections::BTreeMap, sync::Arc};

use sqlite_vfs::ReadAt;

use super::{
    Database, Error, LogAccount, Reader,
    image::{Image, Parts},
};
pub use rows::Found;
use versions::Versions;

/// A table of which rows that are gone are worth reading.
#[derive(Clone, Copy, Debug, Default)]
pub struct Watched {
    /// The table; it must have rowids.
    pub table: &'static str,
    /// Columns of which a change is worth telling; none when only lost rows are.
    pub columns: &'static [&'static str],
    /// Columns that tell what a row is about, for a table whose rows are replaced under new
    /// rowids when they change; none when the rowid tells.
    pub identity: &'static [&'static str],
}

impl Watched {
    /// Rows of `table` that are gone.
    pub const fn rows(table: &'static str) -> Self {
        Self { table, columns: &[], identity: &[] }
    }

    /// Also those that say something else in `columns`.
    #[must_use]
    pub const fn or_changed(self, columns: &'static [&'static str]) -> Self {
        Self { columns, ..self }
    }

    /// Rows that are about the same when these columns agree, whatever their rowids.
    #[must_use]
    pub const fn known_by(self, identity: &'static [&'static str]) -> Self {
        Self { identity, ..self }
    }
}

/// What the log did to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is not there any more.
    Deleted,
    /// It is there, but says something else.
    Changed,
}

/// Rows of one table that were there after a transaction, and are gone or changed now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierRows {
    /// The table.
    pub table: &'static str,
    /// How many transactions of the log had been applied; 0 is the database file alone.
    pub commit: u64,
    /// What became of each row, by rowid.
    pub rows: BTreeMap<i64, Fate>,
}

/// A database file, its log, and the states between them.
pub struct History<'d> {
    after: &'d Database,
    versions: Versions<'d>,
    /// Number of transactions after the first state that can be trusted.
    first: usize,
}

impl<'d> History<'d> {
    pub(super) fn of(after: &'d Database) -> Option<Self> {
        let parts = after.image.parts().filter(|_| !after.is_replica)?;
        let versions = Versions::new(&parts);
        let mut history = Self { after, versions, first: 0 };
        history.first = history.first_sound();
        Some(history)
    }

    /// Number of transactions in the log.
    fn last(&self) -> usize {
        self.versions.transactions().len()
    }

    /// The first state in which no page of a later one is mixed. Where the database file holds
    /// what the log would write, either a checkpoint put it there, or a transaction wrote a page
    /// without changing it: then the state before is sound all the same.
    fn first_sound(&self) -> usize {
        let copied = self.versions.latest_copied();
        if copied > 0 && !self.versions.are_copied(copied) && self.is_sound(0) {
            return 0;
        }
        copied
    }

    fn is_sound(&self, commit: usize) -> bool {
        const LARGEST: u64 = 256 << 20;
        let image = self.image(commit).filter(|image| image.len() <= LARGEST);
        let Some(reader) = image.and_then(|image| Reader::open(image).ok()) else { return false };
        let mut sound = true;
        let checked = reader.each("PRAGMA quick_check(1)", |row| {
            sound &= row.get_ref(0).is_ok_and(|value| value.as_str() == Ok("ok"));
            true
        });
        checked.is_ok() && sound
    }

    /// The database after the first `commit` transactions; `None` when it is none yet.
    fn image(&self, commit: usize) -> Option<Arc<Image>> {
        let Parts { main, log, overlay } = self.after.image.parts()?;
        let overlay = (commit > 0).then(|| (Arc::clone(log), overlay.after(commit)));
        Image::compose(Arc::clone(main), overlay, &mut Vec::new()).ok().map(Arc::new)
    }

    /// Opens the state that `earlier` names. Its table holds the rows of `earlier` only; other
    /// tables hold all rows they had. A query that needs all rows of the table asks for it as
    /// `main.table`.
    ///
    /// # Errors
    /// When that state cannot be read.
    pub fn open(&self, earlier: &EarlierRows) -> Result<Database, Error> {
        let commit = usize::try_from(earlier.commit).unwrap_or(usize::MAX);
        let image = self.image(commit).ok_or(Error::NotADatabase)?;
        let table = earlier.table;
        let has_rowid = self.after.columns(table).iter().any(|c| c.eq_ignore_ascii_case("rowid"));
        let rowid = if has_rowid { "" } else { "rowid AS rowid, " };
        let reader = Reader::open_with(Arc::clone(&image), |connection| {
            connection.execute_batch(
                "PRAGMA temp_store = MEMORY;
                 CREATE TEMP TABLE earlier_rows_of_table(id INTEGER PRIMARY KEY)",
            )?;
            let insertion = "INSERT INTO temp.earlier_rows_of_table VALUES (?1)";
            let mut insertion = connection.prepare(insertion)?;
            for id in earlier.rows.keys() {
                insertion.execute([id])?;
            }
            connection.execute_batch(&format!(
                "CREATE TEMP VIEW \"{table}\" AS SELECT {rowid}* FROM main.\"{table}\"
                 WHERE rowid IN (SELECT id FROM temp.earlier_rows_of_table)"
            ))
        })?;
        Ok(Database {
            reader,
            is_replica: false,
            image,
            log: LogAccount::default(),
            survey: std::cell::OnceCell::new(),
            remarks: std::cell::RefCell::new(Vec::new()),
        })
    }
}
