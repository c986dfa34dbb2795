//! The pages that a tab of Safari can go back and forth to.
//!
//! A session is a property list, mostly behind four bytes: `SessionHistory`, in it
//! `SessionHistoryEntries`, each with an address, the one that was asked for first, and a title.

use std::collections::HashSet;

use formats::property_list;
use plist::{Dictionary, Value};

use crate::{browsing::without_data, property_list::text_of};

/// Pages of a session, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Session {
    /// Addresses, each once.
    pub urls: Vec<String>,
    /// Titles of the pages, one a line.
    pub titles: String,
}

impl Session {
    /// Reads a stored session. No bytes are a session without pages.
    ///
    /// # Errors
    /// Why the pages are missing.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, String> {
        /// Bytes before the property list in any known version.
        const LONGEST_PREFIX: usize = 16;
        if bytes.is_empty() {
            return Ok(Self::default());
        }
        let beginning = bytes.get(..bytes.len().min(LONGEST_PREFIX.saturating_add(8)));
        let at = memchr::memmem::find(beginning.unwrap_or_default(), b"bplist00");
        let plist = at.and_then(|at| bytes.get(at..)).ok_or("it is no property list")?;
        let root = property_list(plist).map_err(|error| error.to_string())?;
        let root = root.as_dictionary().ok_or("it is no dictionary")?;
        let history = root.get("SessionHistory").and_then(Value::as_dictionary).unwrap_or(root);
        let Some(entries) = history.get("SessionHistoryEntries") else {
            return Ok(Self::default());
        };
        let entries = entries.as_array().ok_or("SessionHistoryEntries is no array")?;
        let (mut session, mut known) = (Self::default(), HashSet::new());
        for entry in entries.iter().filter_map(Value::as_dictionary) {
            session.add(entry, &mut known);
        }
        Ok(session)
    }

    fn add(&mut self, entry: &Dictionary, known: &mut HashSet<String>) {
        for key in ["SessionHistoryEntryOriginalURL", "SessionHistoryEntryURL"] {
            let url = text_of(entry, key).filter(|url| !url.is_empty()).map(without_data);
            self.urls.extend(url.filter(|url| known.insert(url.clone())));
        }
        if let Some(title) = text_of(entry, "SessionHistoryEntryTitle") {
            let separator = if self.titles.is_empty() { "" } else { "\n" };
            self.titles.extend([separator, title.as_str()]);
        }
    }
}
