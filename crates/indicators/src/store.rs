//! The feeds that a user keeps: one folder with the feeds and an index of where they came from.
//!
//! ```text
//! index.json                        what is stored, from where, since when, and its account
//! feeds/pegasus-0123456789ab.stix2  own names, never one from outside as a path
//! feeds/hosts-0123456789ab.feed     the same, in another format than STIX
//! ```
//!
//! A feed is read before it is stored, and written beside its place and then moved into it, so
//! that a crash or a bad feed never costs one that worked.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use model::{FeedSummary, IndicatorBasis};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::builder::hexadecimal;
use crate::import::{FeedReport, FeedState, candidates, clean_name, feed_bytes, verified};
use crate::{FeedFormat, IndicatorSet, LARGEST_FEED, SetBuilder, disk};

/// Version of the layout of `index.json`.
const SCHEMA: &str = "hoofprint-indicator-store-1";
const INDEX: &str = "index.json";
/// Largest index, in bytes.
const LARGEST_INDEX: u64 = 16 << 20;
/// Most feeds in a store.
const MOST_FEEDS: usize = 5_000;

/// The feeds that a user keeps.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

/// A feed in the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredFeed {
    /// Name for people.
    pub name: String,
    /// Name of the file below `feeds/`.
    file: String,
    /// Address it was fetched from, or the name of the file it was imported from.
    pub source: String,
    /// Whether an update fetched it.
    pub is_fetched: bool,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// Size in bytes.
    pub bytes: u64,
    /// UTC instant when a feed of this source was first stored.
    pub imported_at: Timestamp,
    /// UTC instant when these bytes were stored.
    pub updated_at: Timestamp,
    /// What was loaded and skipped when these bytes were stored; none in stores of early versions.
    #[serde(default)]
    pub account: Option<FeedSummary>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Index {
    schema: String,
    pub(crate) feeds: Vec<StoredFeed>,
}

/// Why the store cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A file of the store cannot be read or written.
    #[error("indicator store: {path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The index is not what this version writes.
    #[error("indicator store: {path} is not usable: {reason}")]
    Index {
        /// The index.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// No feed of the store has this SHA-256.
    #[error("indicator store: no feed has the SHA-256 {0}")]
    NoSuchFeed(String),
}

impl Store {
    /// The store in `folder`, which is made when something is stored.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// Where the store is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What is stored, by name.
    ///
    /// # Errors
    /// [`StoreError`] when the index cannot be read. A store that does not exist is empty.
    pub fn list(&self) -> Result<Vec<StoredFeed>, StoreError> {
        self.read_index().map(|index| index.feeds)
    }

    /// Reads all feeds. One that is missing, broken or changed since it was stored is told in the
    /// summary of the set and costs only itself.
    ///
    /// # Errors
    /// [`StoreError`] when the index cannot be read.
    pub fn load(&self) -> Result<IndicatorSet, StoreError> {
        let mut builder = SetBuilder::new();
        self.load_into(&mut builder)?;
        Ok(builder.finish())
    }

    /// The same, into a set to which others are added.
    ///
    /// # Errors
    /// [`StoreError`] when the index cannot be read.
    pub fn load_into(&self, builder: &mut SetBuilder) -> Result<(), StoreError> {
        for feed in self.list()? {
            if let Err(reason) = self.load_feed(&feed, builder) {
                builder.add_failed_feed(&feed.name, &feed.sha256, &reason);
            }
        }
        Ok(())
    }

    fn load_feed(&self, feed: &StoredFeed, builder: &mut SetBuilder) -> Result<(), String> {
        let bytes = disk::read_limited(&self.feed_path(&feed.file), LARGEST_FEED)
            .map_err(|error| format!("stored file cannot be read: {error}"))?
            .ok_or("stored file is too large")?;
        if hexadecimal(&Sha256::digest(&bytes)) != feed.sha256 {
            return Err("stored file was changed since it was imported".to_owned());
        }
        builder.add_feed(&feed.name, &bytes).map(|_| ()).map_err(|error| error.to_string())
    }

    /// Every indicator that `value` meets, with all campaigns and feeds.
    ///
    /// # Errors
    /// [`StoreError`] when the index cannot be read.
    pub fn show(&self, value: &str) -> Result<Vec<IndicatorBasis>, StoreError> {
        self.load().map(|set| set.show(value))
    }

    /// Imports files, and all files below folders. `now` is the UTC instant by the clock of the
    /// caller.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be written. A feed that cannot be used is refused in
    /// its report and stops no other.
    pub fn import(&self, paths: &[PathBuf], now: Timestamp) -> Result<Vec<FeedReport>, StoreError> {
        let mut index = self.read_index()?;
        let mut reports = Vec::new();
        let candidates = candidates(paths);
        let names: Vec<String> = candidates.iter().map(|(name, _)| name.clone()).collect();
        for (name, path) in candidates {
            reports.push(match feed_bytes(&path) {
                Ok(bytes) => {
                    let origin = Origin { source: &name, name: &name, is_fetched: false, now };
                    self.keep(&mut index, origin, &bytes, &names)?
                }
                Err(reason) => FeedReport::refused(&name, &name, &reason),
            });
        }
        self.write_index(&mut index)?;
        Ok(reports)
    }

    /// Removes the feed with this SHA-256.
    ///
    /// # Errors
    /// [`StoreError`] when there is none, or the store cannot be written.
    pub fn remove(&self, sha256: &str) -> Result<Vec<StoredFeed>, StoreError> {
        let mut index = self.read_index()?;
        let (removed, kept) = index.feeds.into_iter().partition(|feed| feed.sha256 == sha256);
        index.feeds = kept;
        let removed: Vec<StoredFeed> = removed;
        if removed.is_empty() {
            return Err(StoreError::NoSuchFeed(sha256.to_owned()));
        }
        self.write_index(&mut index)?;
        self.forget_files(&removed, &index)?;
        Ok(removed)
    }

    /// Stores the bytes of a feed, once they were read successfully. What the same address gave
    /// before is replaced; imports never replace one another. `beside` names the files that were
    /// given with it.
    pub(crate) fn keep(
        &self,
        index: &mut Index,
        origin: Origin<'_>,
        bytes: &[u8],
        beside: &[String],
    ) -> Result<FeedReport, StoreError> {
        let Origin { source, name, is_fetched, now } = origin;
        let summary = match verified(name, bytes) {
            Ok(summary) => summary,
            Err(error) => return Ok(FeedReport::failed(source, name, &error, beside)),
        };
        let earlier = index.feeds.iter().position(|feed| {
            let is_same =
                if is_fetched { feed.source == source } else { feed.sha256 == summary.sha256 };
            feed.is_fetched == is_fetched && is_same
        });
        let earlier_feed = earlier.and_then(|at| index.feeds.get(at));
        let report = |state, summary| FeedReport { source: source.to_owned(), state, summary };
        if earlier_feed.is_some_and(|feed| feed.sha256 == summary.sha256) {
            return Ok(report(FeedState::Unchanged, summary));
        }
        if earlier.is_none() && index.feeds.len() >= MOST_FEEDS {
            return Ok(FeedReport::refused(source, name, &"the store holds 5000 feeds already"));
        }
        let file = own_name(name, &summary);
        let made = StoredFeed {
            name: clean_name(name),
            file: file.clone(),
            source: source.to_owned(),
            is_fetched,
            sha256: summary.sha256.clone(),
            bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            imported_at: earlier_feed.map_or(now, |feed| feed.imported_at),
            updated_at: now,
            account: Some(summary.clone()),
        };
        let feeds = self.folder.join("feeds");
        disk::write_whole(&feeds, &file, bytes)
            .map_err(|source| StoreError::File { path: feeds.join(&file), source })?;
        if let Some(place) = earlier.and_then(|at| index.feeds.get_mut(at)) {
            *place = made;
            return Ok(report(FeedState::Replaced, summary));
        }
        index.feeds.push(made);
        Ok(report(FeedState::Added, summary))
    }

    /// Removes the files of feeds that the index does not name any more.
    pub(crate) fn forget_files(&self, old: &[StoredFeed], index: &Index) -> Result<(), StoreError> {
        let is_used = |file: &str| index.feeds.iter().any(|feed| feed.file == file);
        for feed in old.iter().filter(|feed| !is_used(&feed.file)) {
            let path = self.feed_path(&feed.file);
            disk::remove(&path).map_err(|source| StoreError::File { path, source })?;
        }
        Ok(())
    }

    /// Writes a file that is no feed into the folder of the store.
    pub(crate) fn store_beside(&self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        disk::write_whole(&self.folder, name, bytes)
            .map_err(|source| StoreError::File { path: self.folder.join(name), source })
    }

    fn feed_path(&self, file: &str) -> PathBuf {
        self.folder.join("feeds").join(file)
    }

    pub(crate) fn read_index(&self) -> Result<Index, StoreError> {
        let path = self.folder.join(INDEX);
        let bytes = disk::read_if_there(&path, LARGEST_INDEX)
            .map_err(|source| StoreError::File { path: path.clone(), source })?;
        let Some(bytes) = bytes else {
            return Ok(Index { schema: SCHEMA.to_owned(), feeds: Vec::new() });
        };
        let unusable = |reason: String| StoreError::Index { path: path.clone(), reason };
        let index: Index =
            serde_json::from_slice(&bytes).map_err(|error| unusable(error.to_string()))?;
        if index.schema != SCHEMA {
            return Err(unusable(format!("layout is {:?}, need {SCHEMA:?}", index.schema)));
        }
        if let Some(feed) = index.feeds.iter().find(|feed| !is_own_name(&feed.file)) {
            return Err(unusable(format!("{:?} is no file name of this store", feed.file)));
        }
        Ok(index)
    }

    pub(crate) fn write_index(&self, index: &mut Index) -> Result<(), StoreError> {
        index.feeds.sort_by(|one, other| {
            (&one.name, &one.source, &one.sha256).cmp(&(&other.name, &other.source, &other.sha256))
        });
        let path = self.folder.join(INDEX);
        let text = serde_json::to_vec_pretty(index)
            .map_err(|error| StoreError::Index { path: path.clone(), reason: error.to_string() })?;
        disk::write_whole(&self.folder, INDEX, &text)
            .map_err(|source| StoreError::File { path, source })
    }
}

/// Where bytes come from.
#[derive(Clone, Copy)]
pub(crate) struct Origin<'a> {
    pub(crate) source: &'a str,
    pub(crate) name: &'a str,
    pub(crate) is_fetched: bool,
    pub(crate) now: Timestamp,
}

/// A file name of our own: letters, digits and dashes of the feed's name, and of its hash.
fn own_name(name: &str, summary: &FeedSummary) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let plain = stem.chars().map(|character| match character {
        character if character.is_ascii_alphanumeric() => character.to_ascii_lowercase(),
        _ => '-',
    });
    let stem: String = plain.take(40).collect();
    let hash: String = summary.sha256.chars().take(12).collect();
    let is_stix = summary.format == FeedFormat::Stix.word();
    let extension = if is_stix { "stix2" } else { "feed" };
    format!("{}-{hash}.{extension}", stem.trim_matches('-'))
}

fn is_own_name(file: &str) -> bool {
    let stem = file.strip_suffix(".stix2").or_else(|| file.strip_suffix(".feed"));
    stem.is_some_and(|stem| !stem.is_empty())
        && file.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
        && !file.contains("..")
}
