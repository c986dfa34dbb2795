//! Normal forms: what two spellings of the same thing have in common.
//!
//! Functions used on observed values do not allocate for values in their usual spelling; only
//! text that is not ASCII, or hosts spelled with escapes, cost an allocation.

pub(crate) mod device_path;
pub(crate) mod host;
pub(crate) mod text;
pub(crate) mod web_address;
