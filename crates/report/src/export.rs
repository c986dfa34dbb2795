//! Cases in the forms of other tools: one file per format.

mod case_uco;
mod events;
mod exhibits;
mod identifiers;
mod json;
mod l2t_csv;
mod misp;
mod mvt;
mod ocsf;
mod people;
mod signs;
mod stix;
mod timesketch;
mod timesketch_csv;

use std::io::{self, Write};

use model::{CaseStreams, Results, StreamError};

/// The sentence that nothing goes without which tells of a case. Exports speak English.
pub(crate) const LIMITS: &str = "This cannot rule out spyware.";

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
    /// The files of the case, the manifest not counted.
    pub written: &'a [CaseFile<'a>],
    /// How far readers of the export may pass it on, in formats that can say so.
    pub sharing: Sharing,
    /// Who examined the phone, in formats that name an author; `None` names the program.
    pub lab: Option<&'a str>,
}

/// A file of a case.
#[derive(Clone, Debug)]
pub struct CaseFile<'a> {
    /// Path inside the case folder.
    pub path: &'a str,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
}

/// How far an export may be passed on, by the Traffic Light Protocol.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sharing {
    /// With everybody.
    Clear,
    /// Within the community.
    Green,
    /// Within the own organisation and its clients, who need to know.
    #[default]
    Amber,
    /// With nobody but those it was given to.
    Red,
}

impl Sharing {
    /// All of them, widest first.
    pub const ALL: [Self; 4] = [Self::Clear, Self::Green, Self::Amber, Self::Red];

    /// The word used in output and on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::Green => "green",
            Self::Amber => "amber",
            Self::Red => "red",
        }
    }
}

/// What a person should know of an export that was written, one sentence each.
pub type Notices = Vec<String>;

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
    pub write: fn(&ExportInput<'_>, &mut dyn Files) -> Result<Notices, ExportError>,
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
    Form(serde_json::Error),
}

impl From<serde_json::Error> for ExportError {
    fn from(error: serde_json::Error) -> Self {
        if error.is_io() { Self::Write(error.into()) } else { Self::Form(error) }
    }
}

/// All formats, by name.
pub const FORMATS: &[Format] = &[
    case_uco::FORMAT,
    l2t_csv::FORMAT,
    misp::FORMAT,
    mvt::FORMAT,
    ocsf::FORMAT,
    stix::FORMAT,
    timesketch::FORMAT,
    timesketch_csv::FORMAT,
];

#[cfg(test)]
mod tests {
    use super::LIMITS;
    use crate::{Language, Words};

    #[test]
    fn exports_and_reports_say_the_same_sentence_of_limits() {
        assert_eq!(Words::of(Language::English).say("limits"), LIMITS);
    }
}
