//! What can go wrong while writing.

use std::path::PathBuf;

/// The result of every writing function of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a sample could not be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The operating system refused to read or write a file.
    #[error("{path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// `SQLite` refused a statement.
    #[error("{path}: {source}")]
    Sqlite {
        /// The database that was being written.
        path: PathBuf,
        /// What `SQLite` said.
        source: rusqlite::Error,
    },
    /// A property list could not be serialised.
    #[error("property list: {0}")]
    PropertyList(#[from] plist::Error),
    /// A tar archive could not be written.
    #[error("archive: {0}")]
    Archive(std::io::Error),
    /// A zip archive could not be written.
    #[error("archive: {0}")]
    Zip(#[from] zip::result::ZipError),
    /// The arguments make no backup.
    #[error("{0}")]
    Invalid(String),
}

/// Attaches the path to an input or output error.
pub(crate) trait AtPath<T> {
    /// Names the file that the error is about.
    fn at(self, path: &std::path::Path) -> Result<T>;
}

impl<T> AtPath<T> for std::io::Result<T> {
    fn at(self, path: &std::path::Path) -> Result<T> {
        self.map_err(|source| Error::Io { path: path.to_path_buf(), source })
    }
}

impl<T> AtPath<T> for rusqlite::Result<T> {
    fn at(self, path: &std::path::Path) -> Result<T> {
        self.map_err(|source| Error::Sqlite { path: path.to_path_buf(), source })
    }
}
