//! Exports of cases that never were, for the tests.

use std::io::{self, Write};

use model::{Results, TimelineEntry};
use report::export::{ExportInput, FORMATS, Files, Notices, Sharing};

use crate::results::Streams;

/// What would do harm where text is opened, shown or computed.
pub(crate) const HOSTILE: [&str; 12] = [
    "<script>alert(1)</script>",
    "\u{202e}txt.exe",
    "=HYPERLINK(\"http://evil.test\",\"x\")",
    "+1+1|cmd",
    "@SUM(A1)",
    "-2+3",
    "\u{1b}[2J\u{1b}]0;x\u{7}",
    "\u{9b}31m",
    "a\u{0}b",
    "a\r\n\"b\",c;d\te",
    "'] OR [file:name = 'x",
    "\u{e0041}\u{feff}\u{200b}",
];

#[derive(Default)]
struct Kept(Vec<Vec<u8>>);

impl Files for Kept {
    fn begin(&mut self, _: &str) -> io::Result<&mut dyn Write> {
        self.0.push(Vec::new());
        Ok(self.0.last_mut().expect("pushed above"))
    }
}

pub(crate) fn entry(at: &str, artifact: &str, summary: &str) -> TimelineEntry {
    TimelineEntry {
        at: at.parse().expect("an instant"),
        meaning: "something happened".to_owned(),
        summary: summary.to_owned(),
        artifact: artifact.to_owned(),
        file: "HomeDomain/Library/a.db".to_owned(),
        position: "table message, row 7".to_owned(),
    }
}

/// The only file of an export, and what a person is told of it.
pub(crate) fn exported(
    format: &str,
    results: &Results,
    entries: Vec<TimelineEntry>,
) -> (String, Notices) {
    exported_as(format, results, entries, Sharing::default(), None)
}

pub(crate) fn exported_as(
    format: &str,
    results: &Results,
    entries: Vec<TimelineEntry>,
    sharing: Sharing,
    lab: Option<&str>,
) -> (String, Notices) {
    let streams = Streams { entries, ..Streams::default() };
    let case = "ab".repeat(32);
    let input = ExportInput { results, streams: &streams, case: &case, written: &[], sharing, lab };
    let format = FORMATS.iter().find(|known| known.name == format).expect("a known format");
    let mut files = Kept::default();
    let notices = (format.write)(&input, &mut files).expect("memory takes every byte");
    assert_eq!(files.0.len(), 1);
    (String::from_utf8(files.0.remove(0)).expect("exports are UTF-8"), notices)
}

/// Whether text, but for ends of lines, could move a cursor, turn the reading direction or hide.
pub(crate) fn is_inert(text: &str) -> bool {
    text.chars().all(|character| {
        matches!(character, '\n' | '\r') || !model::csv_text::is_unprintable(character)
    })
}

/// The cells of CSV by RFC 4180.
pub(crate) fn rows(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut rest = csv.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '"' if quoted && rest.peek() == Some(&'"') => {
                rest.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(character),
        }
    }
    assert!(!quoted && cell.is_empty() && row.is_empty(), "the last line ends");
    rows
}
