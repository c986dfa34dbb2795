//! Where this user's things are.

use std::path::PathBuf;

use anyhow::Context as _;
use detections::VersionTable;
use report::{Contacts, Language};

/// Folder of the imported indicators: `HOOFPRINT_INDICATORS`, else the platform's place for a
/// user's data (XDG on Linux and its equals).
///
/// # Errors
/// When the system knows no home folder.
pub(crate) fn indicator_folder() -> anyhow::Result<PathBuf> {
    if let Some(folder) = std::env::var_os("HOOFPRINT_INDICATORS") {
        return Ok(folder.into());
    }
    let folders = directories::ProjectDirs::from("", "", "hoofprint")
        .context("no home folder: set HOOFPRINT_INDICATORS to a folder for the indicators")?;
    Ok(folders.data_dir().join("indicators"))
}

/// Who helps: `contacts.json` in the platform's place for a user's configuration, where an
/// organisation put its own list, else the list that comes with the program.
///
/// # Errors
/// When the organisation's list cannot be read: a report must not name the wrong helpers.
pub(crate) fn contacts() -> anyhow::Result<Contacts> {
    let folders = directories::ProjectDirs::from("", "", "hoofprint");
    let own = folders.map(|folders| folders.config_dir().join("contacts.json"));
    match own.filter(|path| path.exists()) {
        None => Ok(Contacts::built_in()?),
        Some(path) => {
            let text = std::fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            Contacts::from_json(&text).with_context(|| path.display().to_string())
        }
    }
}

/// The language of reports: `given`, else `HOOFPRINT_LANGUAGE`, else that of the system where reports are
/// written in it, else English.
///
/// # Errors
/// When `HOOFPRINT_LANGUAGE` names none: somebody wants a language that the report would not have.
pub(crate) fn language(given: Option<Language>) -> anyhow::Result<Language> {
    if let Some(language) = given {
        return Ok(language);
    }
    match std::env::var("HOOFPRINT_LANGUAGE") {
        Ok(code) if !code.is_empty() => code.parse().context("HOOFPRINT_LANGUAGE"),
        _ => Ok(sys_locale::get_locale().and_then(|code| code.parse().ok()).unwrap_or_default()),
    }
}

/// Name of the table of system versions that an update fetched, beside the indicators.
pub(crate) const VERSIONS: &str = "ios-versions.json";

/// Newest system versions: the table that an update fetched, when there is one and it is younger
/// than the one that came with the program. One that cannot be used is told among `warnings`.
///
/// # Errors
/// When the system knows no home folder.
pub(crate) fn system_versions(warnings: &mut Vec<String>) -> anyhow::Result<VersionTable> {
    let built_in = VersionTable::builtin();
    let path = indicator_folder()?.join(VERSIONS);
    if !path.exists() {
        return Ok(built_in);
    }
    let read = std::fs::read(&path).map_err(|error| error.to_string());
    let fetched =
        read.and_then(|bytes| VersionTable::from_json(&bytes).map_err(|error| error.to_string()));
    match fetched {
        Ok(fetched) if fetched.dated > built_in.dated => Ok(fetched),
        Ok(_) => Ok(built_in),
        Err(reason) => {
            warnings.push(format!("{}: {reason}; the built-in table is used.", path.display()));
            Ok(built_in)
        }
    }
}
