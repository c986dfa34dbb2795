//! Published indicators: loading, normalising, matching, storing, updating.
//!
//! A [`SetBuilder`] reads feeds in any [`FeedFormat`], told by their content, and makes an
//! [`IndicatorSet`]; the set compares [`model::Observable`]s with all of them at once. A [`Store`]
//! keeps the feeds of a user.
//!
//! **Invariants:** comparing is by kind and exact in normal form, so that `evil.com` is never met
//! by `notevil.com` nor `1.2.3.4` by `11.2.3.45`; it talks to no network, reads no clock, and its
//! cost does not grow with the number of indicators. Only [`Store::update`] talks to a network.

mod app_list;
mod builder;
mod bundle;
mod combined;
mod disk;
mod document;
mod encoding;
mod entering;
mod error;
mod feed;
mod fetch;
mod form;
mod import;
mod kind;
mod lines;
mod lookup;
mod loose;
mod matched;
mod misp;
mod normal;
mod openioc;
mod pattern;
mod postings;
mod published;
mod reading;
mod reasons;
mod recognise;
mod rule_files;
mod set;
mod shortener;
mod store;
mod table;
mod update;
mod wildcard;

pub use builder::{LARGEST_FEED, SetBuilder};
pub use combined::{CombinedPattern, PartId, PatternId};
pub use error::FeedError;
pub use feed::FeedFormat;
pub use fetch::{Fetch, FetchError, HttpsFetch};
pub use import::{FeedReport, FeedState, yara_files};
pub use kind::IndicatorKind;
pub use matched::{How, Indicator, Match};
pub use set::IndicatorSet;
pub use shortener::{is_shortened, is_shortener};
pub use store::{Store, StoreError, StoredFeed};
pub use update::{UpdateError, UpdateReport, Upstream};
