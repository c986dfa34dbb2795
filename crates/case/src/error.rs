//! Why a case could not be created or written.

use std::{io, path::PathBuf};

use model::Provenance;

/// Why a case folder could not be created. Nothing was changed in an existing folder.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CreateError {
    /// Something is in the folder already.
    #[error(
        "{} already holds something; a case needs a fresh folder, so that results of two checks \
         never mix. Name a folder that does not exist yet, or an empty one",
        .0.display()
    )]
    NotEmpty(PathBuf),
    /// The path is a file, not a folder.
    #[error("{} is a file; a case needs a folder that does not exist yet, or an empty one", .0.display())]
    NotAFolder(PathBuf),
    /// The folder could not be closed to other users of this computer.
    #[error(
        "{} cannot be closed to other users of this computer ({source}); name a folder that does \
         not exist yet",
        path.display()
    )]
    NotPrivate {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The system refused.
    #[error("the case folder {} cannot be created: {source}", path.display())]
    Io {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// Why a case could not be written. The case is incomplete and was not sealed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CaseError {
    /// The system refused.
    #[error("cannot {action} {file} in the case folder: {source}")]
    Io {
        /// What was tried, as a verb.
        action: &'static str,
        /// File in the case folder.
        file: String,
        /// What the system says.
        source: io::Error,
    },
    /// A value has no JSON form. Nothing of it was written.
    #[error("{what} has no JSON form: {source}")]
    Json {
        /// What was being written.
        what: String,
        /// What the serialiser says.
        source: serde_json::Error,
    },
    /// Two writers asked for the same part of an artifact's records.
    #[error("part {part} of the records of {artifact} is already being written")]
    PartTaken {
        /// The artifact.
        artifact: &'static str,
        /// The part.
        part: u32,
    },
    /// A file of the case was written twice.
    #[error("{0} is already written; a file of a case is written once")]
    AlreadyWritten(String),
    /// A name that is not made of `a-z`, `0-9`, `.`, `_`, `-` and single `/`.
    #[error("{0:?} is not a name for a file of a case")]
    NotOurName(String),
    /// A writer was given up before its end.
    #[error("{0} was not written to its end")]
    Unfinished(String),
    /// An event came after the timeline was finished.
    #[error("a timeline event came after the timeline was finished")]
    TimelineFinished,
    /// One field of a timeline event is longer than 4 GiB.
    #[error("a timeline event of {0} is too long to be written")]
    EventTooLong(&'static str),
    /// A work file does not hold what was written to it.
    #[error("a work file of the timeline changed while it was in use")]
    WorkFileChanged,
    /// A writing thread ended early.
    #[error("writing {0} ended early")]
    Stopped(&'static str),
}

impl CaseError {
    /// For `map_err`: the record that was read at `provenance` has no JSON form.
    pub fn of_record(provenance: &Provenance) -> impl FnOnce(serde_json::Error) -> Self {
        let artifact = provenance.artifact;
        move |source| Self::Json { what: format!("a record of {artifact}"), source }
    }

    /// For `map_err`: `action` on `file` was refused.
    pub(crate) fn io(
        action: &'static str,
        file: impl Into<String>,
    ) -> impl FnOnce(io::Error) -> Self {
        let file = file.into();
        move |source| Self::Io { action, file, source }
    }
}
