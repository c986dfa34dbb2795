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

/// Content that does not agree with what is said of it.
pub(crate) fn integrity(file: Option<&str>, message: String) -> Problem {
    of(ProblemKind::Integrity, file, message)
}

/// A number and what it counts, in words that agree with it.
pub(crate) fn counted(count: u64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Something worth knowing.
pub(crate) fn notice(file: Option<&str>, message: String) -> Problem {
    of(ProblemKind::Notice, file, message)
}
