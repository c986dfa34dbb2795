//! Problems of an acquisition, which no artifact has met.

use model::{Location, Problem, ProblemKind};

/// A problem of the file `file`, or of the acquisition itself.
pub(crate) fn of(kind: ProblemKind, file: Option<&str>, message: String) -> Problem {
    Problem { kind, artifact: None, file: file.map(Into::into), at: Location::File, message }
}

/// Something that should have been read and could not be.
pub(crate) fn unreadable(file: Option<&str>, message: String) -> Problem {
    of(ProblemKind::Unreadable, file, message)
}

/// Something worth knowing.
pub(crate) fn notice(file: Option<&str>, message: String) -> Problem {
    of(ProblemKind::Notice, file, message)
}
