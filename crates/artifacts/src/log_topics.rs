//! Which lines of the log of Android are kept: `data/android-log-topics.txt`.

use std::{collections::HashMap, sync::LazyLock};

use memchr::memmem::Finder;

const TABLE: &str = include_str!("../../../data/android-log-topics.txt");

/// A row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LogTopic {
    /// What such lines are about.
    pub(crate) topic: &'static str,
    /// Words that the message holds; empty for any.
    pub(crate) words: &'static str,
    /// Whether the message is kept.
    pub(crate) keeps_text: bool,
}

/// A row, ready to be looked for.
#[derive(Debug)]
pub(crate) struct LogRow {
    topic: LogTopic,
    words: Finder<'static>,
}

/// The row that a text meets first. No words are met by any.
pub(crate) fn first_met(rows: &[LogRow], text: &str) -> Option<LogTopic> {
    let met = rows.iter().find(|row| row.words.find(text.as_bytes()).is_some());
    met.map(|row| row.topic)
}

/// The table.
#[derive(Debug)]
pub(crate) struct LogTopics {
    by_tag: HashMap<&'static str, Vec<LogRow>>,
    anywhere: Vec<LogRow>,
}

/// The table, read once.
pub(crate) static LOG_TOPICS: LazyLock<LogTopics> = LazyLock::new(|| LogTopics::read(TABLE));

impl LogTopics {
    fn read(table: &'static str) -> Self {
        let mut topics = Self { by_tag: HashMap::new(), anywhere: Vec::new() };
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let (Some(tag), Some(topic), Some(words), Some(text)) =
                (columns.next(), columns.next(), columns.next(), columns.next())
            else {
                continue;
            };
            let words = if words == "*" { "" } else { words };
            let topic = LogTopic { topic, words, keeps_text: text == "text" };
            let row = LogRow { topic, words: Finder::new(words) };
            if tag == "*" {
                topics.anywhere.push(row);
            } else {
                topics.by_tag.entry(tag).or_default().push(row);
            }
        }
        topics
    }

    /// What messages of this tag are kept for.
    pub(crate) fn rows_of(&self, tag: &str) -> &[LogRow] {
        self.by_tag.get(tag).map(Vec::as_slice).unwrap_or_default()
    }

    /// A word that is kept wherever it stands.
    pub(crate) fn anywhere(&self, line: &str) -> Option<LogTopic> {
        first_met(&self.anywhere, line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_read() {
        let rows = TABLE.lines().filter(|line| !line.starts_with('#')).count();
        let read: usize = LOG_TOPICS.by_tag.values().map(Vec::len).sum();
        assert_eq!(read + LOG_TOPICS.anywhere.len(), rows);
        let known = LOG_TOPICS.anywhere("x BIGPRETZEL y").unwrap();
        assert_eq!((known.topic, known.words), ("known_word", "BIGPRETZEL"));
        assert_eq!(LOG_TOPICS.anywhere("x bigpretzel y"), None);
        let of = |tag, message| first_met(LOG_TOPICS.rows_of(tag), message);
        assert_eq!(of("am_kill", "[0,1]").unwrap().topic, "process_killed");
        assert_eq!(of("ActivityManager", "other"), None);
    }
}
