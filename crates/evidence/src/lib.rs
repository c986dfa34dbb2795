//! Acquisitions, the evidence files in them, and where artifacts may be found.
//!
//! Two layers: a container lists names and opens one at random access (`containers`); an iOS backup
//! lies in one and gives the names their meaning, decrypting on the way (`backup`).
//!
//! **Invariant:** the only crate that opens evidence, and it opens it for reading. No name from
//! the evidence is ever joined into a path of this computer.

mod acquisition;
mod backup;
mod containers;
mod detection;
mod disk;
mod errors;
mod file;
mod find;
mod pattern;
mod problem;
mod reader;
mod source;
mod unlock;

pub use acquisition::{Acquisition, derive_key};
pub use backup::keybag::KeybagError;
pub use containers::ContainerError;
pub use detection::{Candidate, detect};
pub use errors::{KeyError, OpenError, ReadError};
pub use file::{EvidenceFile, TooLarge};
pub use find::{Found, FoundFiles, Verified};
pub use source::Source;
pub use unlock::{DerivedKey, NotAKey, Unlock};
