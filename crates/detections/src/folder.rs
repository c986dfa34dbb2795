//! Reads a folder of rules that the examiner named.
#![allow(
    clippy::disallowed_types,
    reason = "rules are not evidence; the examiner names their folder"
)]

use std::{
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
    sync::Arc,
};

use walkdir::{DirEntry, WalkDir};

use crate::set::RuleSet;

/// Largest rule file, in bytes.
const MAX_FILE: u64 = 256 * 1024;

/// Most rule files in one folder.
const MAX_FILES: usize = 10_000;

/// How deep folders are entered.
const MAX_DEPTH: usize = 16;

/// Why a folder of rules could not be used at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FolderError {
    /// The folder cannot be read.
    #[error("rules: {} cannot be read: {source}", .path.display())]
    Unreadable {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// There is no rule file in the folder.
    #[error("rules: {} holds no file whose name ends in .yml or .yaml", .path.display())]
    NoRuleFile {
        /// The folder.
        path: PathBuf,
    },
    /// Not one file in the folder is usable.
    #[error("rules: none of the {files} files in {} can be used; the first, {first}: {reason}", .path.display())]
    NothingUsable {
        /// The folder.
        path: PathBuf,
        /// Number of files that were refused.
        files: usize,
        /// Name of the first of them.
        first: String,
        /// Why that one was refused.
        reason: String,
    },
}

/// A rule file, or why it was not read.
pub(crate) type RuleFile = (Arc<str>, Result<String, String>);

impl RuleSet {
    /// Adds the rules of a folder: every file below it whose name ends in `.yml` or `.yaml`.
    ///
    /// Links are not followed. A file that cannot be used is listed in the summary as rejected,
    /// with the reason.
    ///
    /// # Errors
    /// When the folder cannot be read, holds no rule file, or not one usable rule.
    pub fn add_folder(&mut self, path: &Path) -> Result<(), FolderError> {
        let files = rule_files(path)?;
        if files.is_empty() {
            return Err(FolderError::NoRuleFile { path: path.to_owned() });
        }
        let rejected_before = self.rejected().len();
        let added = self.add_files(files, false);
        let refused = self.rejected().get(rejected_before..).unwrap_or_default();
        match refused.first() {
            Some((first, reason)) if added == 0 => Err(FolderError::NothingUsable {
                path: path.to_owned(),
                files: refused.len(),
                first: first.clone(),
                reason: reason.clone(),
            }),
            _ => Ok(()),
        }
    }
}

fn rule_files(folder: &Path) -> Result<Vec<RuleFile>, FolderError> {
    let mut files: Vec<RuleFile> = Vec::new();
    let walk = WalkDir::new(folder).follow_links(false).max_depth(MAX_DEPTH).sort_by_file_name();
    for entry in walk {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) if error.depth() == 0 => {
                return Err(FolderError::Unreadable {
                    path: folder.to_owned(),
                    source: error.into(),
                });
            }
            Err(error) => {
                let name = error.path().map(|path| name_below(folder, path)).unwrap_or_default();
                files.push((name, Err(format!("cannot be read: {error}"))));
                continue;
            }
        };
        let extension = entry.path().extension().unwrap_or_default();
        if entry.file_type().is_dir() || (extension != "yml" && extension != "yaml") {
            continue;
        }
        let name = name_below(folder, entry.path());
        if files.len() >= MAX_FILES {
            let reason =
                format!("the folder holds more than {MAX_FILES} files: the rest is unread");
            files.push((name, Err(reason)));
            break;
        }
        files.push((name, read(&entry)));
    }
    Ok(files)
}

/// Path below the folder, with `/` whatever the system writes.
fn name_below(folder: &Path, path: &Path) -> Arc<str> {
    let below = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/").into()
}

fn read(entry: &DirEntry) -> Result<String, String> {
    if entry.file_type().is_symlink() {
        return Err("is a link: links are not followed".to_owned());
    }
    if !entry.file_type().is_file() {
        return Err("is not a regular file".to_owned());
    }
    let cannot = |error: io::Error| format!("cannot be read: {error}");
    let file = File::open(entry.path()).map_err(cannot)?;
    let mut bytes = Vec::new();
    file.take(MAX_FILE.saturating_add(1)).read_to_end(&mut bytes).map_err(cannot)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MAX_FILE) {
        return Err(format!("is larger than {MAX_FILE} bytes"));
    }
    String::from_utf8(bytes).map_err(|error| format!("is not UTF-8: {error}"))
}
