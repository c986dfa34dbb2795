//! The case folder: everything one check leaves behind, and the proof that it is unchanged.
//!
//! A case is written once into a fresh folder and sealed. Every file is hashed while it is
//! written; the manifest of all that was read and written comes last. `docs/reference/
//! report-format.md` describes each file.
//!
//! **Invariant:** names on disk are our own, never the evidence's. Nothing here reads
//! evidence, knows a format of evidence, or reads the clock.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the one crate that writes results to disk"
)]

mod background;
mod digest;
mod documents;
mod error;
mod files;
mod folder;
mod manifest;
mod private;
mod reader;
mod records;
mod timeline;
mod verify;
mod writer;

pub use digest::Digest;
pub use error::{CaseError, CreateError};
pub use files::CaseFiles;
pub use folder::{CaseFolder, Sealed};
pub use manifest::{ReadFile, WrittenFile};
pub use reader::{ReadError, SealedCase};
pub use records::RecordsWriter;
pub use timeline::{Timeline, TimelineSink};
pub use verify::{Difference, VerifyError, VerifyReport, verify};
pub use writer::CaseWriter;

/// Version of the layout of the case folder and of every JSON file in it.
pub const SCHEMA: &str = "hoofprint-case/1";
