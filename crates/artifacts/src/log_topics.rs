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

/// The table.
#[derive(Debug)]
pub(crate) struct LogTopics {
    by_tag: HashMap<&'static str, Vec<LogTopic>>,
    anywhere: Vec<(LogTopic, Finder<'static>)>,
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
            let row = LogTopic { topic, words, keeps_text: text == "text" };
            if tag == "*" {
                topics.anywhere.push((row, Finder::new(words)));
            } else {
                topics.by_tag.entry(tag).or_default().push(row);
            }
        }
        topics
    }

    /// What a message of this tag is about, if it is kept.
    pub(crate) fn of(&self, tag: &str, message: &str) -> Option<LogTopic> {
        let rows = self.by_tag.get(tag)?;
        rows.iter().find(|row| row.words.is_empty() || message.contains(row.words)).copied()
    }

    /// A word that is kept wherever it stands.
    pub(crate) fn anywhere(&self, line: &str) -> Option<LogTopic> {
        let mut rows = self.anywhere.iter();
        rows.find(|(_, finder)| finder.find(line.as_bytes()).is_some()).map(|(row, _)| *row)
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
        assert_eq!(LOG_TOPICS.of("am_kill", "[0,1]").unwrap().topic, "process_killed");
        assert_eq!(LOG_TOPICS.of("ActivityManager", "other"), None);
    }
}
