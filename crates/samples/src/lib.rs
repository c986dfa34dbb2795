//! Synthetic acquisitions for tests, samples and benchmarks: iOS backups (plain and encrypted), the databases
//! inside them, sysdiagnoses, acquisitions of Android phones, packages of Android apps, and archives of folders.
//!
//! This crate writes what `evidence` and `artifacts` read and never uses them: a mistake in a reader must not be
//! able to cancel out against the same mistake in the writer. Everything is a function of its arguments and a
//! seed: no clock, no randomness, so that two runs give the same bytes.

#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "this crate exists to write files; it never touches evidence"
)]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "every number here is chosen by the caller, none comes from evidence"
)]

pub mod android;
pub mod android_backup;
pub mod apk;
pub mod archive;
pub mod backup;
pub mod databases;
mod error;
pub mod hostile;
pub mod iphone;
pub mod repeat;
pub mod sealed;
pub mod seed;
pub mod stix;
pub mod sysdiagnose;

pub use error::{Error, Result};
