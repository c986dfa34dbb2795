//! Runs the fuzz targets for a while.

use std::path::Path;

use crate::programs::{cargo, run};

/// Feeds mutated fixtures and samples to every reader for `seconds`.
pub(crate) fn run_for(root: &Path, seconds: u64) -> anyhow::Result<()> {
    run(cargo(root).args(["run", "--quiet", "--package", "fuzz", "--", &seconds.to_string()]))
}
