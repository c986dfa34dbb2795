//! Databases: read in place, with the write-ahead log applied, never written.
//!
//! A damaged database gives every row that can be read. Rows come from `SQLite` up to the damage;
//! then the pages are walked without it, the readable rows of the tables concerned are put into a
//! database in memory, and the same query runs there. Rows that were handed over before are told
//! by their content, counted, and not handed over again.

mod guard;
mod history;
mod image;
mod row;
mod salvage;
mod wal;

use std::{
    cell::{OnceCell, RefCell},
    collections::BTreeSet,
    sync::Arc,
};

use rusqlite::{Connection, ErrorCode};
use sqlite_vfs::ReadAt;

use guard::Budget;
use image::Image;
use salvage::Survey;

pub use history::{EarlierRows, Fate, Found, History, Watched};
pub use row::Row;
pub use wal::LogAccount;

/// A database as evidence holds it.
pub struct Database {
    reader: Reader,
    /// Whether `reader` holds nothing but the definitions of the tables.
    is_replica: bool,
    image: Arc<Image>,
    log: LogAccount,
    survey: OnceCell<Option<Survey>>,
    remarks: RefCell<Vec<String>>,
}

/// A connection with a bound on the work that it may do.
struct Reader {
    connection: Connection,
    budget: Budget,
}

/// Why a database cannot be read further.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The bytes do not start like a database.
    #[error("not an SQLite database")]
    NotADatabase,
    /// There are no bytes at all.
    #[error("database is empty: it has no bytes")]
    Empty,
    /// There are bytes, but nothing was written to them.
    #[error("database is overwritten: its first page holds only zeros")]
    Zeros,
    /// The bytes look random.
    #[error("database is probably encrypted: its first page looks random")]
    Encrypted,
    /// The table of tables cannot be read, so that no row can be attributed to a table.
    #[error("the schema of the database cannot be read: {0}")]
    SchemaLost(String),
    /// A query took more work than any query of a healthy database of this size.
    #[error("query was stopped: it takes more work than a database of this size can need")]
    TooMuchWork,
    /// The database contains a view, trigger or function that has no business there.
    #[error("query was refused: the database asks for more than reading ({0})")]
    Refused(String),
    /// The medium fails, or decryption.
    #[error("database cannot be read: {0}")]
    Medium(#[from] std::io::Error),
    /// `SQLite` refuses.
    #[error("database cannot be read: {0}")]
    Sqlite(#[from] rusqlite::Error),
}

impl Error {
    /// Whether other pages may still be readable.
    fn is_damage(&self) -> bool {
        let Self::Sqlite(error) = self else { return false };
        matches!(
            error.sqlite_error_code(),
            Some(
                ErrorCode::DatabaseCorrupt
                    | ErrorCode::NotADatabase
                    | ErrorCode::SystemIoFailure
                    | ErrorCode::CannotOpen
            )
        )
    }
}

impl Reader {
    fn open(image: Arc<Image>) -> Result<Self, Error> {
        Self::open_with(image, |_| Ok(()))
    }

    /// Opens the database and lets `prepare` set it up before nothing but reading is left.
    fn open_with(
        image: Arc<Image>,
        prepare: impl FnOnce(&Connection) -> rusqlite::Result<()>,
    ) -> Result<Self, Error> {
        let bytes = image.len();
        let mut connection = sqlite_vfs::open(image)?;
        let budget = guard::limit(&mut connection, bytes)?;
        let mut reader = Self { connection, budget };
        let mut all_text = true;
        reader.each("SELECT name, tbl_name, sql FROM sqlite_master", |row| {
            let columns = (0..3).filter_map(|column| row.get_ref(column).ok()?.as_bytes().ok());
            all_text &= columns.into_iter().all(|bytes| std::str::from_utf8(bytes).is_ok());
            true
        })?;
        if !all_text {
            return Err(Error::SchemaLost("it holds names that are no text".to_owned()));
        }
        prepare(&reader.connection)?;
        guard::close(&mut reader.connection)?;
        Ok(reader)
    }

    /// Hands rows to `each` until it returns `false`.
    fn each(
        &self,
        query: &str,
        mut each: impl FnMut(&rusqlite::Row<'_>) -> bool,
    ) -> Result<(), Error> {
        self.budget.refill();
        let mut read = || {
            let mut statement = self.connection.prepare(query)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                if !each(row) {
                    break;
                }
            }
            Ok(())
        };
        read().map_err(|error: rusqlite::Error| match error.sqlite_error_code() {
            Some(ErrorCode::OperationInterrupted) if self.budget.is_spent() => Error::TooMuchWork,
            Some(ErrorCode::AuthorizationForStatementDenied) => Error::Refused(error.to_string()),
            // A function that is refused has no code of its own.
            _ if error.to_string().starts_with("not authorized") => {
                Error::Refused(error.to_string())
            }
            _ => Error::Sqlite(error),
        })
    }
}

impl Database {
    /// Opens the database in `main`, with the changes that wait in its write-ahead log `wal`.
    /// Without `wal` it is the state before those changes.
    ///
    /// # Errors
    /// When `main` is no database, or nothing of its schema can be read.
    pub fn open(main: Arc<dyn ReadAt>, wal: Option<Arc<dyn ReadAt>>) -> Result<Self, Error> {
        let mut remarks = Vec::new();
        let mut log = LogAccount::default();
        let overlay = wal.map(|wal| {
            let (overlay, account) = wal::read(&*main, &wal, &mut remarks);
            log = account;
            (wal, overlay)
        });
        let image = Arc::new(Image::compose(main, overlay, &mut remarks)?);
        let (reader, is_replica) = match Reader::open(Arc::clone(&image)) {
            Ok(reader) => (Some(reader), false),
            Err(error) if error.is_damage() || matches!(error, Error::SchemaLost(_)) => {
                remarks.push(format!("the schema of the database is damaged: {error}"));
                (None, true)
            }
            Err(error) => return Err(error),
        };
        let survey = OnceCell::new();
        let reader = if let Some(reader) = reader {
            reader
        } else {
            let found = Survey::read(Arc::clone(&image))
                .ok_or_else(|| Error::SchemaLost("its pages are damaged".to_owned()))?;
            let replica = found.definitions()?;
            let _ = survey.set(Some(found));
            replica
        };
        let remarks = RefCell::new(remarks);
        Ok(Self { reader, is_replica, image, log, survey, remarks })
    }

    /// What is doubtful about this database: a torn log, rows that had to be salvaged. Each is a
    /// sentence that says what is missing. Queries may add to it.
    pub fn remarks(&self) -> Vec<String> {
        self.remarks.borrow().clone()
    }

    /// What the write-ahead log held.
    pub fn log(&self) -> LogAccount {
        self.log
    }

    /// What its write-ahead log did to rows; `None` without a log, or when the database is too
    /// damaged to tell.
    pub fn history(&self) -> Option<History<'_>> {
        History::of(self)
    }

    /// Whether there is a table or view of this name.
    pub fn has_table(&self, table: &str) -> bool {
        !self.columns(table).is_empty()
    }

    /// Names of the columns of `table`; empty when there is no such table.
    pub fn columns(&self, table: &str) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        let query = "SELECT name FROM pragma_table_info(?1)";
        self.reader.budget.refill();
        if let Ok(mut statement) = self.reader.connection.prepare(query)
            && let Ok(mut rows) = statement.query([table])
        {
            while let Ok(Some(row)) = rows.next() {
                names.extend(row.get::<_, String>(0));
            }
        }
        names
    }

    /// Hands every row of `query` to `each`. Of a damaged database these are the rows that can be
    /// read, each once; [`Database::remarks`] then says what is missing.
    ///
    /// # Errors
    /// When the query cannot be prepared, or no further row can be read. Rows that were read
    /// before have been handed over.
    pub fn for_each_row(&self, query: &str, mut each: impl FnMut(&Row<'_>)) -> Result<(), Error> {
        let mut delivered = 0_u64;
        let read = if self.is_replica {
            self.reader.connection.prepare(query)?;
            Err(Error::SchemaLost(String::new()))
        } else {
            self.reader.each(query, |row| {
                each(&Row(row));
                delivered = delivered.saturating_add(1);
                true
            })
        };
        match read {
            Err(error) if error.is_damage() || self.is_replica => {
                self.salvage(query, delivered, each).map_err(|other| other.unwrap_or(error))
            }
            other => other,
        }
    }

    /// Hands over the rows of `query` that can be salvaged, without the first `delivered` ones
    /// that `SQLite` could read.
    fn salvage(
        &self,
        query: &str,
        delivered: u64,
        mut each: impl FnMut(&Row<'_>),
    ) -> Result<(), Option<Error>> {
        let survey = self.survey.get_or_init(|| Survey::read(Arc::clone(&self.image)));
        let survey = survey.as_ref().ok_or(None)?;
        let mut seen = salvage::Seen::default();
        if delivered > 0 {
            let mut left = delivered;
            // The same bytes and the same query give the same rows in the same order.
            let _ = self.reader.each(query, |row| {
                seen.add(row);
                left = left.saturating_sub(1);
                left > 0
            });
        }
        let mut found = Vec::new();
        let salvaged = survey.rows_for(query, &mut found).map_err(Some)?;
        for remark in found {
            self.remark(remark);
        }
        let read = salvaged.each(query, |row| {
            if !seen.remove(row) {
                each(&Row(row));
            }
            true
        });
        read.map_err(|error| matches!(error, Error::TooMuchWork).then_some(error))
    }

    fn remark(&self, remark: String) {
        let mut remarks = self.remarks.borrow_mut();
        if !remarks.contains(&remark) {
            remarks.push(remark);
        }
    }
}

#[cfg(test)]
mod tests;
