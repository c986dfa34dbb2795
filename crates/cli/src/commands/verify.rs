//! `hoofprint verify`: whether a case is as it was when it was sealed.

use std::path::PathBuf;

use model::Outcome;

use crate::terminal;

/// Compare a case folder with the digests in its manifest.json
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The case folder
    case: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<Outcome> {
    let report = case::verify(&arguments.case)?;
    for difference in &report.differences {
        terminal::result(&terminal::plain(&difference.to_string()))?;
    }
    terminal::result(&format!(
        "{} files unchanged since the case was sealed, {} differences",
        report.unchanged,
        report.differences.len()
    ))?;
    terminal::result(&format!("SHA-256 of manifest.json: {}", report.manifest_sha256))?;
    // A changed case is evidence that cannot be relied on, as much as evidence that is unreadable.
    let unchanged = report.differences.is_empty();
    Ok(if unchanged { Outcome::NothingFound } else { Outcome::Incomplete })
}
