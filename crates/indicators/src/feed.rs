//! What every format of a feed is read into.

use std::borrow::Cow;
use std::collections::HashMap;

use jiff::Timestamp;

use crate::reading::{Node, Reading, taken_apart};
use crate::reasons::Reasons;

/// Most entries that are taken from one feed.
const MOST_ENTRIES: usize = 1_000_000;
/// Longest name of a campaign, in characters.
const LONGEST_NAME: usize = 200;

/// How a feed is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FeedFormat {
    /// STIX 2.0 or 2.1: a bundle in JSON.
    Stix,
    /// Events of MISP in JSON.
    Misp,
    /// A table with a header: CSV, or with tabs or semicolons.
    Table,
    /// One value per line.
    PlainList,
    /// Lines as in `/etc/hosts`.
    Hosts,
    /// Filter rules as ad blockers read them.
    AdBlock,
    /// Lines of a configuration of dnsmasq.
    Dnsmasq,
    /// `OpenIOC` 1.0 or 1.1 in XML.
    OpenIoc,
    /// Apps with their packages, certificates and servers, in YAML.
    AppList,
}

impl FeedFormat {
    /// The word used in output.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Stix => "STIX 2",
            Self::Misp => "MISP",
            Self::Table => "table",
            Self::PlainList => "plain list",
            Self::Hosts => "hosts file",
            Self::AdBlock => "ad block list",
            Self::Dnsmasq => "dnsmasq list",
            Self::OpenIoc => "OpenIOC",
            Self::AppList => "list of apps (YAML)",
        }
    }
}

/// A feed, as far as it can be used.
pub(crate) struct Feed<'a> {
    pub(crate) format: FeedFormat,
    /// In the order of the file.
    pub(crate) entries: Vec<Entry<'a>>,
    /// Names that `Entry::campaigns` refers to.
    pub(crate) names: Names,
    /// What is not used, and why.
    pub(crate) skipped: Reasons,
    /// How the feed was read, where that had to be decided, and what its publisher says of it.
    pub(crate) notes: Vec<String>,
}

/// What a feed says of one thing.
pub(crate) struct Entry<'a> {
    pub(crate) meant: Meant<'a>,
    /// UTC instant after which the publisher no longer vouches for it.
    pub(crate) valid_until: Option<Timestamp>,
    /// Numbers of `Feed::names`, sorted.
    pub(crate) campaigns: Vec<u32>,
}

/// What is to be looked for.
pub(crate) enum Meant<'a> {
    /// A pattern of STIX.
    Pattern(Cow<'a, str>),
    /// What another format means; in words, where several things must meet.
    Read(Reading, String),
}

impl Feed<'_> {
    pub(crate) fn new(format: FeedFormat) -> Self {
        Self {
            format,
            entries: Vec::new(),
            names: Names::default(),
            skipped: Reasons::default(),
            notes: Vec::new(),
        }
    }

    /// Whether no more entries are taken beside `waiting` others; the one that is not is counted.
    pub(crate) fn is_full(&mut self, waiting: usize) -> bool {
        let is_full = self.entries.len().saturating_add(waiting) >= MOST_ENTRIES;
        if is_full {
            self.skipped.count("more than 1000000 entries in one feed");
        }
        is_full
    }

    /// Takes an entry, or counts why there is none.
    pub(crate) fn take(
        &mut self,
        node: Result<Node, String>,
        campaigns: &[u32],
        valid_until: Option<Timestamp>,
    ) {
        let node = match node {
            Ok(node) => node,
            Err(reason) => return self.skipped.count(reason),
        };
        if self.is_full(0) {
            return;
        }
        let text = if matches!(node, Node::All(_)) { node.to_string() } else { String::new() };
        let mut campaigns = campaigns.to_vec();
        campaigns.sort_unstable();
        campaigns.dedup();
        let meant = Meant::Read(taken_apart(node), text);
        self.entries.push(Entry { meant, valid_until, campaigns });
    }
}

/// Names of campaigns, actors and malware, each with a number.
#[derive(Default)]
pub(crate) struct Names {
    pub(crate) spelled: Vec<String>,
    numbers: HashMap<String, u32>,
}

impl Names {
    /// The number of `name`; none when it is empty.
    pub(crate) fn number(&mut self, name: &str) -> Option<u32> {
        let name = name.trim();
        if name.is_empty() {
            return None;
        }
        let name: String = name.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
        let next = u32::try_from(self.spelled.len()).ok()?;
        let number = *self.numbers.entry(name.clone()).or_insert(next);
        if number == next {
            self.spelled.push(name);
        }
        Some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_bounded_and_the_rest_is_counted() {
        let mut feed = Feed::new(FeedFormat::PlainList);
        for _ in 0..MOST_ENTRIES + 3 {
            feed.take(Ok(Node::ParentDirectory(String::new())), &[], None);
        }
        assert_eq!(feed.entries.len(), MOST_ENTRIES);
        let skipped = feed.skipped.into_list();
        assert_eq!(skipped, [("more than 1000000 entries in one feed".to_owned(), 3)]);
    }
}
