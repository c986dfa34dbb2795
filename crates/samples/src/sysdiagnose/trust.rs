//! Accounts, trust, networks.

use super::{File, Plan, Planted};
use crate::error::Result;

/// What is planted here.
pub(super) const PLANTED: &[Planted] = &[];

/// The files of this part.
pub(super) fn files(_plan: Plan) -> Result<Vec<File>> {
    Ok(Vec::new())
}
