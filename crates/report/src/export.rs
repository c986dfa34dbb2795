//! Cases in the forms of other tools: one file per format.

use std::io::{self, Write};

use model::{CaseStreams, Results, StreamError};

/// A case that is to be written in another form.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "a case is read through a trait")]
pub struct ExportInput<'a> {
    /// What the case holds, but for records and timeline.
    pub results: &'a Results,
    /// Records and timeline.
    pub streams: &'a dyn CaseStreams,
    /// SHA-256 of the manifest of the case: what it can be recognised by.
    pub case: &'a str,
}

/// Receives the files of an export, one after the other.
pub trait Files {
    /// Begins the file with that name, one of our own, and ends the one before it.
    ///
    /// # Errors
    /// When it cannot be created.
    fn begin(&mut self, name: &str) -> io::Result<&mut dyn Write>;
}

/// One form in which a case can be written.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "a function has no words")]
pub struct Format {
    /// Name on the command line.
    pub name: &'static str,
    /// What it is for, in one line.
    pub what: &'static str,
    /// Name of its only file; `None` when it is a folder of several.
    pub file: Option<&'static str>,
    /// Writes it.
    pub write: fn(&ExportInput<'_>, &mut dyn Files) -> Result<(), ExportError>,
}

/// Why a case could not be written in another form.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// The case cannot be read.
    #[error(transparent)]
    Case(#[from] StreamError),
    /// The output cannot be written.
    #[error("the export cannot be written: {0}")]
    Write(#[from] io::Error),
    /// A value has no form in this format.
    #[error("the export cannot be written: {0}")]
    Form(#[from] serde_json::Error),
}

/// All formats, by name.
pub const FORMATS: &[Format] = &[];
