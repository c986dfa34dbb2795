//! Databases: read in place, with the write-ahead log applied, never written.

use std::{collections::BTreeSet, sync::Arc};

use rusqlite::types::ValueRef;
use sqlite_vfs::ReadAt;

/// A database as evidence holds it.
pub struct Database {
    connection: rusqlite::Connection,
}

/// Why a database cannot be read further.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The bytes do not start like a database.
    #[error("not an SQLite database")]
    NotADatabase,
    /// `SQLite` refuses.
    #[error("database cannot be read: {0}")]
    Sqlite(#[from] rusqlite::Error),
}

impl Database {
    /// Opens the database in `main`, with the changes that wait in its write-ahead log `wal`.
    ///
    /// # Errors
    /// When `main` is no database, or `SQLite` cannot read its schema.
    pub fn open(main: Arc<dyn ReadAt>, wal: Option<Arc<dyn ReadAt>>) -> Result<Self, Error> {
        let _ = wal;
        Ok(Self { connection: sqlite_vfs::open(main)? })
    }

    /// What is doubtful about this database: a torn log, rows that had to be salvaged. Each is a
    /// sentence that says what is missing.
    pub fn remarks(&self) -> Vec<String> {
        Vec::new()
    }

    /// Whether there is a table or view of this name.
    pub fn has_table(&self, table: &str) -> bool {
        !self.columns(table).is_empty()
    }

    /// Names of the columns of `table`; empty when there is no such table.
    pub fn columns(&self, table: &str) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        let query = "SELECT name FROM pragma_table_info(?1)";
        if let Ok(mut statement) = self.connection.prepare(query)
            && let Ok(mut rows) = statement.query([table])
        {
            while let Ok(Some(row)) = rows.next() {
                names.extend(row.get::<_, String>(0));
            }
        }
        names
    }

    /// Hands every row of `query` to `each`. Returns whether the rows were read to the end.
    ///
    /// # Errors
    /// When the query cannot be prepared, or no further row can be read. Rows that were read
    /// before have been handed over.
    pub fn for_each_row(&self, query: &str, mut each: impl FnMut(&Row<'_>)) -> Result<(), Error> {
        let mut statement = self.connection.prepare(query)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            each(&Row(row));
        }
        Ok(())
    }
}

/// One row. Every getter is lenient: a value of another type is converted where that loses
/// nothing, else it is `None`.
pub struct Row<'a>(&'a rusqlite::Row<'a>);

impl Row<'_> {
    /// Text of a column, by its position from zero. Bytes that are not UTF-8 are replaced.
    pub fn text(&self, column: usize) -> Option<String> {
        match self.0.get_ref(column).ok()? {
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                Some(String::from_utf8_lossy(bytes).into_owned())
            }
            ValueRef::Integer(number) => Some(number.to_string()),
            ValueRef::Real(number) => Some(number.to_string()),
            ValueRef::Null => None,
        }
    }

    /// Integer in a column. A real without a fraction and digits in text count as integers.
    pub fn integer(&self, column: usize) -> Option<i64> {
        match self.0.get_ref(column).ok()? {
            ValueRef::Integer(number) => Some(number),
            ValueRef::Real(number) => format!("{number:.0}").parse().ok(),
            ValueRef::Text(bytes) => std::str::from_utf8(bytes).ok()?.trim().parse().ok(),
            ValueRef::Blob(_) | ValueRef::Null => None,
        }
    }

    /// Real number in a column.
    pub fn real(&self, column: usize) -> Option<f64> {
        match self.0.get_ref(column).ok()? {
            #[allow(clippy::cast_precision_loss, clippy::as_conversions, reason = "asked for")]
            ValueRef::Integer(number) => Some(number as f64),
            ValueRef::Real(number) => Some(number),
            ValueRef::Text(bytes) => std::str::from_utf8(bytes).ok()?.trim().parse().ok(),
            ValueRef::Blob(_) | ValueRef::Null => None,
        }
    }

    /// Whether a column holds a number other than zero.
    pub fn flag(&self, column: usize) -> Option<bool> {
        self.integer(column).map(|number| number != 0)
    }

    /// Bytes of a column, text included.
    pub fn bytes(&self, column: usize) -> Option<&[u8]> {
        match self.0.get_ref(column).ok()? {
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Some(bytes),
            ValueRef::Integer(_) | ValueRef::Real(_) | ValueRef::Null => None,
        }
    }

    /// An instant since 2001, stored as seconds or nanoseconds, integer or real.
    pub fn mac_instant(&self, column: usize) -> Option<jiff::Timestamp> {
        match self.0.get_ref(column).ok()? {
            ValueRef::Integer(count) => crate::instants::mac_integer(count),
            ValueRef::Real(count) => crate::instants::mac_real(count),
            ValueRef::Text(bytes) => {
                let text = std::str::from_utf8(bytes).ok()?.trim();
                match text.parse() {
                    Ok(count) => crate::instants::mac_integer(count),
                    Err(_) => crate::instants::mac_real(text.parse().ok()?),
                }
            }
            ValueRef::Blob(_) | ValueRef::Null => None,
        }
    }
}
