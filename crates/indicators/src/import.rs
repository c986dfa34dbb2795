//! Feeds out of files and folders that a person names.

use std::path::{Path, PathBuf};

use model::FeedSummary;
use sha2::{Digest, Sha256};

use crate::builder::hexadecimal;
use crate::{FeedError, LARGEST_FEED, SetBuilder, disk};

/// Longest name of a feed in output, in characters.
const LONGEST_NAME: usize = 100;

/// What became of one feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedReport {
    /// Where it came from: a file name, or an address.
    pub source: String,
    /// What became of it.
    pub state: FeedState,
    /// What was loaded, what was skipped and why.
    pub summary: FeedSummary,
}

/// What became of a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FeedState {
    /// It was not there before.
    Added,
    /// It replaced an earlier version from the same address.
    Replaced,
    /// The same bytes were there already.
    Unchanged,
    /// It was not used, and why. What was stored before stays.
    Refused(String),
}

impl FeedReport {
    pub(crate) fn refused(source: &str, name: &str, reason: &dyn ToString) -> Self {
        let summary = FeedSummary { name: name.to_owned(), ..FeedSummary::default() };
        Self { source: source.to_owned(), state: FeedState::Refused(reason.to_string()), summary }
    }
}

/// A file that may be a feed.
pub(crate) struct Candidate {
    /// File name as it may be shown.
    pub(crate) name: String,
    /// Its bytes, or why there are none.
    pub(crate) bytes: Result<Vec<u8>, String>,
}

/// The candidates behind `paths`: files, and the files below folders.
pub(crate) fn candidates(paths: &[PathBuf]) -> impl Iterator<Item = Candidate> {
    paths
        .iter()
        .flat_map(|path| match disk::files_below(path) {
            Ok(files) => files,
            // Reading it will fail with the same words.
            Err(_) => vec![path.clone()],
        })
        .map(|path| Candidate { name: shown_name(&path), bytes: feed_bytes(&path) })
}

fn feed_bytes(path: &Path) -> Result<Vec<u8>, String> {
    if let Some(kind) = other_kind(path) {
        return Err(FeedError::NotStix(kind).to_string());
    }
    match disk::read_limited(path, LARGEST_FEED) {
        Ok(Some(bytes)) => Ok(bytes),
        Ok(None) => Err(format!("too large: at most {LARGEST_FEED} bytes are read")),
        Err(error) => Err(error.to_string()),
    }
}

/// What a file is when its name says that it is no STIX.
fn other_kind(path: &Path) -> Option<&'static str> {
    // A file named `hosts` has no extension and is told by its name.
    let extension = path.extension().or(path.file_name()).and_then(|name| name.to_str());
    Some(match extension.unwrap_or_default().to_ascii_lowercase().as_str() {
        "yaml" | "yml" => "YAML",
        "csv" | "tsv" => "table (CSV)",
        "yar" | "yara" => "YARA rules",
        "rules" => "Suricata or Snort rules",
        "ioc" | "xml" => "OpenIOC or other XML",
        "hosts" => "list of hosts",
        "txt" | "md" => "plain text",
        "zip" | "gz" | "tar" | "tgz" | "7z" => "archive",
        "html" | "htm" | "pdf" => "document",
        _ => return None,
    })
}

/// File name without characters that could deceive a reader.
pub(crate) fn shown_name(path: &Path) -> String {
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    clean_name(&name)
}

pub(crate) fn clean_name(name: &str) -> String {
    let is_plain = |character: &char| {
        character.is_alphanumeric() || matches!(character, '.' | '-' | '_' | ' ' | '(' | ')' | '+')
    };
    let clean: String = name.chars().filter(is_plain).take(LONGEST_NAME).collect();
    if clean.trim().is_empty() { "feed".to_owned() } else { clean }
}

impl SetBuilder {
    /// Adds feeds from files and folders, for one run and without storing them. What cannot be
    /// read is told in the reports and in the summary of the set.
    pub fn add_paths(&mut self, paths: &[PathBuf]) -> Vec<FeedReport> {
        let mut reports = Vec::new();
        for Candidate { name, bytes } in candidates(paths) {
            let sha256 = match &bytes {
                Ok(bytes) => hexadecimal(&Sha256::digest(bytes)),
                Err(_) => String::new(),
            };
            let read = bytes
                .and_then(|bytes| self.add_feed(&name, &bytes).map_err(|error| error.to_string()));
            reports.push(match read {
                Ok(summary) => FeedReport { source: name, state: FeedState::Added, summary },
                Err(reason) => {
                    self.add_failed_feed(&name, &sha256, &reason);
                    FeedReport::refused(&name, &name, &reason)
                }
            });
        }
        reports
    }
}

/// Reads a feed to see whether it can be used, before it is stored.
pub(crate) fn verified(name: &str, bytes: &[u8]) -> Result<FeedSummary, FeedError> {
    let summary = SetBuilder::new().add_feed(name, bytes)?;
    if summary.loaded == 0 { Err(FeedError::NothingUsable) } else { Ok(summary) }
}
