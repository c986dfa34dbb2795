//! YARA rules that the user gives, over the files of an acquisition.
//!
//! **Invariant:** opens no file and prints nothing; what is scanned comes as [`formats::ReadAt`]. The
//! engine (`yara-x`) is built with the feature `engine` only. Without it the crate has the same
//! face, and every attempt to read rules says that this build has no engine.
//!
//! A file of at most [`WHOLE`] bytes is held in memory and scanned whole. A larger one is scanned in
//! blocks of [`BLOCK`] bytes that share [`OVERLAP`] bytes: there, conditions that ask for the size of the file, for
//! numbers at a place or for what a parser of formats tells are never met, nor is a text that is
//! longer than what two blocks share and lies across their border.

#[cfg(not(feature = "engine"))]
mod absent;
#[cfg(feature = "engine")]
mod engine;
mod level;

#[cfg(not(feature = "engine"))]
pub use absent::{Rules, Scanner};
#[cfg(feature = "engine")]
pub use engine::{Rules, Scanner};
pub use level::{Weight, of_score, of_severity};

/// Largest file that is scanned whole: 64 MiB, which each thread may hold in memory.
pub const WHOLE: u64 = 64 << 20;
/// Size of the blocks of a larger file.
pub const BLOCK: u64 = 16 << 20;
/// What two blocks share.
pub const OVERLAP: u64 = 1 << 20;

/// A file with rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleFile {
    /// Its name.
    pub name: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// Why rules cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The program was built without the engine.
    #[error(
        "this build has no YARA engine. One that has it: `cargo install --locked --features yara \
         --path crates/cli`, in the source code of Hoofprint; it takes some minutes more"
    )]
    NoEngine,
    /// A file is not understood; the message tells its line.
    #[error("{message}")]
    Refused {
        /// What the engine says, with file and line.
        message: String,
    },
    /// The files have no rule.
    #[error("there is no rule in the files of YARA rules")]
    NoRule,
}

/// What scanning one file gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scanned {
    /// Rules that were met, in the order of the files and in them.
    pub met: Vec<Met>,
    /// Whether the file was scanned in blocks.
    pub in_blocks: bool,
    /// Why it was not scanned to its end.
    pub stopped: Option<String>,
}

/// A rule that was met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Met {
    /// Name of the rule.
    pub rule: String,
    /// Name of the file that it is in.
    pub rule_file: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// What its author says that it finds.
    pub description: Option<String>,
    /// Its author.
    pub author: Option<String>,
    /// Where more is said.
    pub references: Vec<String>,
    /// How much it weighs, where its author says so.
    pub weight: Option<Weight>,
    /// Name of the pattern that was met first in the file; none where the rule asks for no pattern.
    pub pattern: Option<String>,
    /// Where it was met, in bytes.
    pub offset: Option<u64>,
    /// How many bytes it has.
    pub length: Option<u64>,
    /// How often patterns were met.
    pub match_count: u64,
}
