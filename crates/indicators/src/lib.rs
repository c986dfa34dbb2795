//! Published indicators: loading, normalising, matching, storing, updating.
//!
//! A [`SetBuilder`] reads feeds (STIX 2.0 and 2.1 bundles) and makes an [`IndicatorSet`]; the set
//! compares [`model::Observable`]s with all of them at once. A [`Store`] keeps the feeds of a user.
//!
//! **Invariants:** comparing is by kind and exact in normal form, so that `evil.com` is never met
//! by `notevil.com` nor `1.2.3.4` by `11.2.3.45`; it talks to no network, reads no clock, and its
//! cost does not grow with the number of indicators. Only [`Store::update`] talks to a network.

mod builder;
mod bundle;
mod combined;
mod disk;
mod entering;
mod error;
mod fetch;
mod import;
mod kind;
mod lookup;
mod loose;
mod matched;
mod normal;
mod pattern;
mod postings;
mod reading;
mod reasons;
mod set;
mod shortener;
mod store;
mod update;
mod wildcard;

pub use builder::{LARGEST_FEED, SetBuilder};
pub use combined::{CombinedPattern, PartId, PatternId};
pub use error::FeedError;
pub use fetch::{Fetch, FetchError, HttpsFetch};
pub use import::{FeedReport, FeedState};
pub use kind::IndicatorKind;
pub use matched::{How, Indicator, Match};
pub use set::IndicatorSet;
pub use shortener::{is_shortened, is_shortener};
pub use store::{Store, StoreError, StoredFeed};
pub use update::{UpdateError, UpdateReport, Upstream};
