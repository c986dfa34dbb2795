//! From a key to the indicators that carry it, by hash.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

/// Indicators by key. One key seldom has more than one indicator, so the first stands in the
/// table itself and the others in a chain.
#[derive(Debug)]
pub(crate) struct Postings<K> {
    first: HashMap<K, Posting>,
    more: Vec<Posting>,
}

#[derive(Clone, Copy, Debug)]
struct Posting {
    indicator: u32,
    /// Position in `more`.
    next: Option<std::num::NonZeroU32>,
}

impl<K> Default for Postings<K> {
    fn default() -> Self {
        Self { first: HashMap::new(), more: Vec::new() }
    }
}

impl<K: Hash + Eq> Postings<K> {
    /// Whether there is no key at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.first.is_empty()
    }

    /// The indicators of `key`, the first one added first.
    pub(crate) fn get<Q>(&self, key: &Q) -> impl Iterator<Item = u32> + '_
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        let first = self.first.get(key).copied();
        std::iter::successors(first, |posting| {
            let position = usize::try_from(posting.next?.get()).ok()?.checked_sub(1)?;
            self.more.get(position).copied()
        })
        .map(|posting| posting.indicator)
    }

    /// Adds `indicator` under `key`.
    pub(crate) fn add<Q>(&mut self, key: &Q, indicator: u32)
    where
        K: Borrow<Q> + From<Q::Owned>,
        Q: Hash + Eq + ToOwned + ?Sized,
    {
        let Some(first) = self.first.get_mut(key) else {
            self.first.insert(K::from(key.to_owned()), Posting { indicator, next: None });
            return;
        };
        self.more.push(Posting { indicator, next: first.next });
        let length = u32::try_from(self.more.len()).ok();
        if let Some(position) = length.and_then(std::num::NonZeroU32::new) {
            first.next = Some(position);
        }
    }

    pub(crate) fn shrink(&mut self) {
        self.first.shrink_to_fit();
        self.more.shrink_to_fit();
    }
}
