//! `Manifest.db`: which files a backup has (iOS 10 and later).
//!
//! Rows are asked for where they are needed and never held all at once.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use formats::{
    ReadAt,
    sqlite::{self, Database},
};

use super::description::{Description, Row};
use crate::{OpenError, pattern::Pattern};

/// The manifest of a backup of iOS 10 or later.
pub(crate) struct ManifestDb {
    reader: Arc<dyn ReadAt>,
    log: Option<Arc<dyn ReadAt>>,
    database: Mutex<Database>,
    /// Remarks on the database before any row was read.
    remarks_at_opening: usize,
    /// Files of a damaged manifest. Salvaging rows is slow, so it is done once.
    salvaged: OnceLock<Vec<Row>>,
}

/// A row as the inspection of the whole manifest sees it.
pub(crate) struct RowHead<'a> {
    pub(crate) file_id: Option<&'a str>,
    pub(crate) domain: Option<&'a str>,
    pub(crate) relative_path: Option<&'a str>,
    /// Whether content is stored for it: neither a directory nor a link.
    pub(crate) is_file: bool,
    /// Whether its description starts like a property list.
    pub(crate) is_described: bool,
}

const COLUMNS: &str = "SELECT fileID, domain, relativePath, file FROM Files";
/// Directories are 2, links 4; both have no content. Files are 1.
const IS_FILE: &str = "coalesce(flags, 1) NOT IN (2, 4)";

impl ManifestDb {
    pub(crate) fn open(
        reader: Arc<dyn ReadAt>,
        log: Option<Arc<dyn ReadAt>>,
    ) -> Result<Self, OpenError> {
        let database = Database::open(Arc::clone(&reader), log.clone())?;
        let columns = database.columns("Files");
        if !["fileID", "domain", "relativePath"].iter().all(|name| columns.contains(*name)) {
            return Err(OpenError::NoFilesTable);
        }
        let remarks_at_opening = database.remarks().len();
        let database = Mutex::new(database);
        Ok(Self { reader, log, database, remarks_at_opening, salvaged: OnceLock::new() })
    }

    /// The database, decrypted, as an evidence file.
    pub(crate) const fn reader(&self) -> &Arc<dyn ReadAt> {
        &self.reader
    }

    /// The write-ahead log that lies beside it.
    pub(crate) const fn log(&self) -> Option<&Arc<dyn ReadAt>> {
        self.log.as_ref()
    }

    /// What the database reader found doubtful.
    pub(crate) fn remarks(&self) -> Vec<String> {
        self.database.lock().unwrap_or_else(PoisonError::into_inner).remarks()
    }

    /// Hands every file whose domain and path match to `each`; of a damaged manifest some of them
    /// more than once.
    pub(crate) fn select(
        &self,
        domain: &Pattern<'_>,
        path: &Pattern<'_>,
        each: &mut dyn FnMut(Row),
    ) -> Result<(), sqlite::Error> {
        let database = self.database.lock().unwrap_or_else(PoisonError::into_inner);
        if self.salvaged.get().is_none() {
            let read = select_rows(&database, domain, path, each);
            let is_damaged = database.remarks().len() > self.remarks_at_opening;
            if read.is_ok() && !is_damaged {
                return Ok(());
            }
            let mut salvaged = Vec::new();
            let any = Pattern::new("**");
            select_rows(&database, &any, &any, &mut |row| salvaged.push(row))?;
            let _ = self.salvaged.set(salvaged);
        }
        let matches = |row: &&Row| domain.matches(&row.domain) && path.matches(&row.relative_path);
        for row in self.salvaged.get().into_iter().flatten().filter(matches) {
            each(row.clone());
        }
        Ok(())
    }

    /// Hands every row to `each`, without the descriptions.
    pub(crate) fn for_each(&self, each: &mut dyn FnMut(&RowHead<'_>)) -> Result<(), sqlite::Error> {
        let query = format!("SELECT fileID, domain, relativePath, {IS_FILE}, file FROM Files");
        let database = self.database.lock().unwrap_or_else(PoisonError::into_inner);
        database.for_each_row(&query, |row| {
            let column = |number| row.bytes(number).and_then(|text| std::str::from_utf8(text).ok());
            let description = row.bytes(4).unwrap_or_default();
            each(&RowHead {
                file_id: column(0),
                domain: column(1),
                relative_path: column(2),
                is_file: row.flag(3).unwrap_or(true),
                is_described: description.starts_with(b"bplist")
                    || description.starts_with(b"<?xml"),
            });
        })
    }
}

fn select_rows(
    database: &Database,
    domain: &Pattern<'_>,
    path: &Pattern<'_>,
    each: &mut dyn FnMut(Row),
) -> Result<(), sqlite::Error> {
    let query = format!("{COLUMNS} WHERE {} AND {IS_FILE}", condition(domain, path));
    database.for_each_row(&query, |row| {
        let (Some(file_id), Some(row_domain), Some(row_path)) =
            (row.borrowed_text(0), row.borrowed_text(1), row.borrowed_text(2))
        else {
            return;
        };
        if path.matches(&row_path) && domain.matches(&row_domain) {
            each(Row {
                file_id: file_id.into_owned(),
                domain: row_domain.into_owned(),
                relative_path: row_path.into_owned(),
                description: Description::read(row.bytes(3).unwrap_or_default()),
            });
        }
    })
}

/// Narrows the rows as far as an index can; the patterns themselves are matched afterwards.
fn condition(domain: &Pattern<'_>, path: &Pattern<'_>) -> String {
    let domain_literal = domain.literal().map(literal);
    let narrowed = match (path.literal(), path.prefix()) {
        (Some(path), _) => format!("relativePath = {}", literal(path)),
        (None, "") => match domain_literal {
            Some(domain) => return format!("domain = {domain}"),
            None => return "1".to_owned(),
        },
        (None, prefix) => {
            let from = literal(prefix);
            let mut beyond = prefix.as_bytes().to_vec();
            // Text compares byte by byte, and no UTF-8 text has a byte 255.
            beyond.push(0xff);
            format!("relativePath >= {from} AND relativePath < {}", literal_bytes(&beyond))
        }
    };
    match domain_literal {
        // The plus keeps the index over domains out: some domains have most of the rows.
        Some(domain) => format!("{narrowed} AND +domain = {domain}"),
        None => narrowed,
    }
}

fn literal(text: &str) -> String {
    literal_bytes(text.as_bytes())
}

/// Text for a query, in a form that no content can break out of.
fn literal_bytes(bytes: &[u8]) -> String {
    format!("CAST(X'{}' AS TEXT)", super::stored::hex(bytes))
}
