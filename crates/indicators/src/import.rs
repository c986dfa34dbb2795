//! Feeds out of files and folders that a person names.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use model::FeedSummary;
use sha2::{Digest, Sha256};

use crate::builder::hexadecimal;
use crate::{FeedError, LARGEST_FEED, SetBuilder, disk, recognise, rule_files};

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
    /// A file that belongs to others beside it and holds no indicator of its own; what it is.
    Companion(String),
}

impl FeedReport {
    pub(crate) fn refused(source: &str, name: &str, reason: &dyn ToString) -> Self {
        let summary = FeedSummary { name: name.to_owned(), ..FeedSummary::default() };
        Self { source: source.to_owned(), state: FeedState::Refused(reason.to_string()), summary }
    }

    /// What is told of a file that is no feed.
    pub(crate) fn failed(source: &str, name: &str, error: &FeedError, names: &[String]) -> Self {
        let FeedError::Companion { what, events } = error else {
            return Self::refused(source, name, error);
        };
        let is_there = |event: &&String| {
            let stems = names.iter().filter_map(|name| name.strip_suffix(".json"));
            stems.into_iter().any(|stem| stem.eq_ignore_ascii_case(event))
        };
        let missing = events.len().saturating_sub(events.iter().filter(is_there).count());
        if missing > 0 {
            let reason = format!("{what}, of which {missing} are not beside it");
            return Self::refused(source, name, &reason);
        }
        let state = FeedState::Companion(what.clone());
        Self { state, ..Self::refused(source, name, error) }
    }
}

/// The candidates behind `paths`: files, and the files below folders. Where several have the same
/// name, the folder that holds them is put before it.
pub(crate) fn candidates(paths: &[PathBuf]) -> Vec<(String, PathBuf)> {
    let files: Vec<PathBuf> = paths
        .iter()
        .flat_map(|path| match disk::files_below(path) {
            Ok(files) => files,
            // Reading it will fail with the same words.
            Err(_) => vec![path.clone()],
        })
        .collect();
    let mut uses: HashMap<String, usize> = HashMap::new();
    for file in &files {
        let count = uses.entry(shown_name(file)).or_default();
        *count = count.saturating_add(1);
    }
    let name = |path: &PathBuf| {
        let name = shown_name(path);
        let folder = path.parent().and_then(Path::file_name).filter(|_| uses.get(&name) > Some(&1));
        folder.map_or(name.clone(), |folder| {
            clean_name(&format!("{} - {name}", folder.to_string_lossy()))
        })
    };
    files.iter().map(|path| (name(path), path.clone())).collect()
}

/// The bytes of a file, or why there are none.
pub(crate) fn feed_bytes(path: &Path) -> Result<Vec<u8>, String> {
    match disk::read_limited(path, LARGEST_FEED) {
        Ok(Some(bytes)) => Ok(bytes),
        Ok(None) => Err(format!("too large: at most {LARGEST_FEED} bytes are read")),
        Err(error) => Err(error.to_string()),
    }
}

/// Those of the named files that hold YARA rules, by their content. Folders are not looked into:
/// rules scan every file of a phone, and are used only where somebody asks for that.
pub fn yara_files(paths: &[PathBuf]) -> Vec<PathBuf> {
    let holds_rules = |path: &&PathBuf| {
        let limit = u64::try_from(rule_files::LOOKED_AT).unwrap_or(u64::MAX);
        disk::beginning(path, limit)
            .ok()
            .and_then(|bytes| recognise::decoded(&bytes).ok().map(|text| is_rules(&text)))
            .unwrap_or(false)
    };
    paths.iter().filter(holds_rules).cloned().collect()
}

/// Whether a text is YARA rules, and not a feed that quotes some.
fn is_rules(text: &str) -> bool {
    !text.trim_start().starts_with(['{', '[', '<']) && rule_files::is_yara(text)
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
        let candidates = candidates(paths);
        let names: Vec<String> = candidates.iter().map(|(name, _)| name.clone()).collect();
        for (name, path) in candidates {
            let bytes = match feed_bytes(&path) {
                Ok(bytes) => bytes,
                Err(reason) => {
                    self.add_failed_feed(&name, "", &reason);
                    reports.push(FeedReport::refused(&name, &name, &reason));
                    continue;
                }
            };
            reports.push(match self.add_feed(&name, &bytes) {
                Ok(summary) => FeedReport { source: name, state: FeedState::Added, summary },
                Err(error) => {
                    let report = FeedReport::failed(&name, &name, &error, &names);
                    if let FeedState::Refused(reason) = &report.state {
                        self.add_failed_feed(&name, &hexadecimal(&Sha256::digest(&bytes)), reason);
                    }
                    report
                }
            });
        }
        reports
    }
}

/// Reads a feed to see whether it can be used, before it is stored.
pub(crate) fn verified(name: &str, bytes: &[u8]) -> Result<FeedSummary, FeedError> {
    let summary = SetBuilder::new().add_feed(name, bytes)?;
    if summary.loaded == 0 {
        return Err(FeedError::NothingUsable(summary.skipped));
    }
    Ok(summary)
}
