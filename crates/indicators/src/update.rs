//! Updating the store from a published index of feeds.
//!
//! The index is YAML: `indicators:` is a list of entries with `name`, `type`, and either
//! `github: {owner, repo, branch, path}` or `download_url`.

use jiff::Timestamp;
use serde::Deserialize;
use url::Url;

use crate::fetch::{Fetch, FetchError};
use crate::import::{FeedReport, clean_name};
use crate::store::{Origin, Store, StoreError, StoredFeed};
use crate::{FeedState, LARGEST_FEED};

/// Largest index of feeds, in bytes.
const LARGEST_INDEX: u64 = 1 << 20;
/// Most feeds of an index.
const MOST_FEEDS: usize = 500;

/// Where feeds are published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upstream {
    /// Address of the index.
    pub index: String,
    /// Address below which files of GitHub repositories lie, as `owner/repo/branch/path`.
    pub files: String,
}

impl Default for Upstream {
    fn default() -> Self {
        Self {
            index:
                "https://raw.githubusercontent.com/mvt-project/mvt-indicators/main/indicators.yaml"
                    .to_owned(),
            files: "https://raw.githubusercontent.com".to_owned(),
        }
    }
}

/// What an update did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateReport {
    /// Each feed of the index, in its order.
    pub feeds: Vec<FeedReport>,
    /// Feeds of earlier updates that the index does not name any more. They stay in the store
    /// until they are [removed](Store::remove).
    pub vanished: Vec<StoredFeed>,
}

/// Why an update could not be made at all. The store is as it was.
#[derive(Debug, thiserror::Error)]
pub enum UpdateError {
    /// The index could not be fetched.
    #[error("index of feeds {address}: {source}")]
    Fetch {
        /// Address of the index.
        address: String,
        /// Why.
        source: FetchError,
    },
    /// The index is not what it should be.
    #[error("index of feeds {address} is not usable: {reason}")]
    Index {
        /// Address of the index.
        address: String,
        /// Why.
        reason: String,
    },
    /// A file that is kept beside the feeds could not be had or is not usable.
    #[error("{address}: {reason}")]
    Beside {
        /// Address of the file.
        address: String,
        /// Why.
        reason: String,
    },
    /// The store cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

#[derive(Deserialize)]
struct PublishedIndex {
    indicators: Vec<serde_yaml_ng::Value>,
}

#[derive(Deserialize)]
struct Entry {
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    github: Option<GitHubFile>,
    #[serde(default)]
    download_url: Option<String>,
}

#[derive(Deserialize)]
struct GitHubFile {
    owner: String,
    repo: String,
    #[serde(default)]
    branch: Option<String>,
    path: String,
}

impl Store {
    /// Fetches all feeds of a published index. `now` is the UTC instant by the clock of the
    /// caller.
    ///
    /// A feed that fails stops no other, and its stored version stays.
    ///
    /// # Errors
    /// [`UpdateError`] when the index cannot be had or the store cannot be used.
    pub fn update(
        &self,
        upstream: &Upstream,
        fetch: &dyn Fetch,
        now: Timestamp,
    ) -> Result<UpdateReport, UpdateError> {
        let entries = published_entries(upstream, fetch)?;
        let mut index = self.read_index()?;
        let before = index.feeds.clone();
        let mut feeds = Vec::new();
        let mut sources = Vec::new();
        for entry in entries {
            let (address, name) = match located(entry, upstream) {
                Ok(located) => located,
                Err(refused) => {
                    feeds.push(*refused);
                    continue;
                }
            };
            let origin = Origin { source: &address, name: &name, is_fetched: true, now };
            feeds.push(match fetch.fetch(&address, LARGEST_FEED) {
                Ok(bytes) => self.keep(&mut index, origin, &bytes, &[])?,
                Err(error) => FeedReport::refused(&address, &name, &error),
            });
            sources.push(address);
        }
        if feeds.iter().any(|feed| matches!(feed.state, FeedState::Added | FeedState::Replaced)) {
            self.write_index(&mut index)?;
            self.forget_files(&before, &index)?;
        }
        let is_gone = |feed: &StoredFeed| feed.is_fetched && !sources.contains(&feed.source);
        let vanished = index.feeds.into_iter().filter(is_gone).collect();
        Ok(UpdateReport { feeds, vanished })
    }
}

impl Store {
    /// Fetches a file that is kept beside the feeds under `name`, and stores it when `check` finds
    /// it usable. What was stored before stays otherwise.
    ///
    /// # Errors
    /// [`UpdateError`] when it cannot be had, is not usable, or cannot be stored.
    pub fn update_beside(
        &self,
        name: &str,
        address: &str,
        limit: u64,
        fetch: &dyn Fetch,
        check: &dyn Fn(&[u8]) -> Result<(), String>,
    ) -> Result<(), UpdateError> {
        let address = address.to_owned();
        let bytes = match fetch.fetch(&address, limit) {
            Ok(bytes) => bytes,
            Err(source) => return Err(UpdateError::Beside { address, reason: source.to_string() }),
        };
        check(&bytes).map_err(|reason| UpdateError::Beside { address, reason })?;
        Ok(self.store_beside(name, &bytes)?)
    }
}

fn published_entries(
    upstream: &Upstream,
    fetch: &dyn Fetch,
) -> Result<Vec<serde_yaml_ng::Value>, UpdateError> {
    let address = upstream.index.clone();
    let bytes = match fetch.fetch(&address, LARGEST_INDEX) {
        Ok(bytes) => bytes,
        Err(source) => return Err(UpdateError::Fetch { address, source }),
    };
    match serde_yaml_ng::from_slice::<PublishedIndex>(&bytes) {
        Ok(index) if index.indicators.len() > MOST_FEEDS => {
            let reason = format!("names {} feeds, at most 500 are read", index.indicators.len());
            Err(UpdateError::Index { address, reason })
        }
        Ok(index) => Ok(index.indicators),
        Err(error) => Err(UpdateError::Index { address, reason: error.to_string() }),
    }
}

/// Address and name of the feed of an entry, or its refusal.
fn located(
    entry: serde_yaml_ng::Value,
    upstream: &Upstream,
) -> Result<(String, String), Box<FeedReport>> {
    let entry: Entry = serde_yaml_ng::from_value(entry).map_err(|error| {
        Box::new(FeedReport::refused("index of feeds", "entry of the index", &error))
    })?;
    let title = clean_name(entry.name.as_deref().unwrap_or("feed"));
    let address = match (&entry.github, &entry.download_url) {
        (Some(file), _) => github_address(file, &upstream.files),
        (None, Some(address)) => Url::parse(address).ok(),
        (None, None) => None,
    };
    let Some(address) = address else {
        let reason = "entry of the index says no usable place";
        return Err(Box::new(FeedReport::refused(&title, &title, &reason)));
    };
    let last = address.path_segments().and_then(|mut segments| segments.next_back());
    let name = last.map_or(title, clean_name);
    Ok((address.to_string(), name))
}

fn github_address(file: &GitHubFile, base: &str) -> Option<Url> {
    let mut url = Url::parse(base).ok()?;
    let is_plain = |name: &str| {
        let mut bytes = name.bytes();
        bytes.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
    };
    if !is_plain(&file.owner) || !is_plain(&file.repo) {
        return None;
    }
    let branch = file.branch.as_deref().unwrap_or("main");
    let parts = [file.owner.as_str(), &file.repo].into_iter();
    let parts = parts.chain(branch.split('/')).chain(file.path.split('/'));
    let parts: Vec<&str> = parts.collect();
    if parts.iter().any(|part| matches!(*part, "" | "." | "..") || part.contains('\\')) {
        return None;
    }
    url.path_segments_mut().ok()?.pop_if_empty().extend(parts);
    Some(url)
}
