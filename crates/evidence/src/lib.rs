//! Acquisitions, the evidence files in them, and where artifacts may be found.
//!
//! Two layers: a container lists names and opens one at random access (`containers`); on top of it
//! lies what gives the names their meaning: an iOS backup, decrypted on the way (`backup`), the file
//! system of a device (`file_system`), or what it collected about itself (`sysdiagnose`).
//!
//! **Invariant:** the only crate that opens evidence, and it opens it for reading. No name from
//! inside a file of evidence is ever joined into a path of this computer; a folder is read by the
//! names that walking it meets, and links are not followed.

mod acquisition;
mod android;
mod android_backup;
mod backup;
mod containers;
mod detection;
mod disk;
mod errors;
mod file;
mod file_system;
mod files;
mod find;
mod hashing;
mod lacks;
mod pattern;
mod problem;
mod property_lists;
mod reader;
mod source;
mod sysdiagnose;
mod unified_log;
mod unlock;

pub use acquisition::{Acquisition, derive_key};
pub use backup::keybag::KeybagError;
pub use containers::{ContainerError, age::AgeError, android_backup::AndroidBackupError};
pub use detection::{Candidate, detect};
pub use errors::{KeyError, OpenError, ReadError};
pub use file::{EvidenceFile, TooLarge};
pub use find::{Found, FoundFiles, Verified};
pub use lacks::LACKS;
pub use source::Source;
pub use unlock::{AgeIdentities, DerivedKey, NotAKey, NotIdentities, Unlock};
