//! Acquisitions, the evidence files in them, and where artifacts may be found.
//!
//! **Invariant:** the only crate that opens evidence, and it opens it for reading. No name from
//! the evidence is ever joined into a path of this computer.

mod file;
mod source;

pub use file::{EvidenceFile, TooLarge};
pub use source::Source;
