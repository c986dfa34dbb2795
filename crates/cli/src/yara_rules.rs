//! Files of YARA rules, as given on the command line.

use std::path::PathBuf;

use anyhow::{Context as _, bail};
use yara::Rules;

/// Largest file of rules.
const LARGEST: u64 = 64 << 20;

/// Reads the files, where some are given. What the engine says of slow or odd rules is a warning.
pub(crate) fn read(paths: &[PathBuf], warnings: &mut Vec<String>) -> anyhow::Result<Option<Rules>> {
    if paths.is_empty() {
        return Ok(None);
    }
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for path in paths {
        let shown = path.display();
        let cannot = || format!("cannot read the YARA rules {shown}");
        if std::fs::metadata(path).with_context(cannot)?.len() > LARGEST {
            bail!("the YARA rules {shown} are larger than {} MiB", LARGEST >> 20);
        }
        let called = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let called = called.unwrap_or_else(|| shown.to_string());
        let mut name = called.clone();
        let mut number = 1_u64;
        while files.iter().any(|(other, _)| *other == name) {
            number = number.saturating_add(1);
            name = format!("{called} ({number})");
        }
        files.push((name, std::fs::read(path).with_context(cannot)?));
    }
    let rules = Rules::read(&files).context("YARA rules cannot be used")?;
    if !rules.warnings().is_empty() {
        warnings.push(format!("YARA rules: {}", rules.warnings().join("; ")));
    }
    Ok(Some(rules))
}

/// The files with their hashes, for the run record.
pub(crate) fn told(rules: Option<&Rules>) -> serde_json::Value {
    let Some(rules) = rules else { return serde_json::json!([]) };
    let files = rules.files().iter();
    files.map(|file| serde_json::json!({"file": file.name, "sha256": file.sha256})).collect()
}
