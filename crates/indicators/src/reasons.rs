//! Counting why something was not used.

use std::collections::BTreeMap;

/// Most different reasons that one feed can give.
const MOST_REASONS: usize = 64;
/// Longest reason, in characters.
const LONGEST_REASON: usize = 120;
/// Counted instead of reasons beyond [`MOST_REASONS`].
const OTHER: &str = "other reasons";

/// Reasons and how often each occurred.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reasons {
    counts: BTreeMap<String, u64>,
}

impl Reasons {
    /// Counts `reason`. Control characters of a feed do not get through.
    pub(crate) fn count(&mut self, reason: impl AsRef<str>) {
        let clean = reason.as_ref().chars().map(|character| match character {
            character if character.is_control() => '\u{FFFD}',
            character => character,
        });
        let clean: String = clean.take(LONGEST_REASON).collect();
        let is_full = self.counts.len() >= MOST_REASONS && !self.counts.contains_key(&clean);
        let count = self.counts.entry(if is_full { OTHER.to_owned() } else { clean }).or_default();
        *count = count.saturating_add(1);
    }

    /// Reasons in alphabetical order, each with its number.
    pub(crate) fn into_list(self) -> Vec<(String, u64)> {
        self.counts.into_iter().collect()
    }
}
