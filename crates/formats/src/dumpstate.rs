//! The text that Android collects about itself: `dumpstate` for bug reports, `dumpsys` for services.
//!
//! A section begins with `------ NAME (command) ------` and ends with
//! `------ 0.015s was the duration of 'NAME' ------` or where the next one begins: Android 10 tells
//! few durations. A service begins with a line of 79 dashes and `DUMP OF SERVICE NAME:`, with
//! `CRITICAL` or `HIGH` before the name for those that are asked first, and ends with
//! `--------- 0.007s was the duration of dumpsys NAME, ending at: 2025-11-23 10:44:49`. What a
//! service tells has lines of dashes, too.
//!
//! # References
//! - AOSP, `frameworks/native/cmds/dumpstate/DumpstateUtil.cpp` and `cmds/dumpsys/dumpsys.cpp`

use std::io::{self, BufRead};

/// Name of what comes before the first section.
pub const HEADER: &str = "header";

/// What is added to the name of a section for what stands behind its end.
const BEHIND: &str = " (behind its end)";

/// Longest line that is looked at: headings are short.
const LONGEST: usize = 4_096;
/// Most parts that are listed.
const MOST_PARTS: usize = 100_000;

/// What a part of the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// A section of a bug report, or its header.
    Section,
    /// What one service tells.
    Service,
}

/// A part of the text, without its heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// Name of the section or the service.
    pub name: String,
    /// Where it begins, in bytes from the start of the text.
    pub start: u64,
    /// How many bytes it has.
    pub len: u64,
    /// Number of its first line in the text, counted from one.
    pub first_line: u64,
    /// Whether the line that tells its duration was met: else it may have been cut short.
    pub is_ended: bool,
}

/// The parts of the text, in its order. A section of services holds no part of its own but what
/// comes before the first of them. Where the text cannot be read to its end, the parts up to there, and why.
pub fn parts(text: &mut dyn BufRead) -> (Vec<Part>, Option<io::Error>) {
    let mut listing = Listing::default();
    listing.begin(PartKind::Section, HEADER.to_owned());
    let mut line = Vec::new();
    let damage = loop {
        line.clear();
        match read_line(text, &mut line) {
            Ok(0) => break None,
            Ok(length) => listing.line(&line, length),
            Err(error) => break Some(error),
        }
    };
    listing.end(false);
    (listing.parts, damage)
}

/// Reads one line, keeps its beginning, and returns how many bytes it has with its end.
fn read_line(text: &mut dyn BufRead, line: &mut Vec<u8>) -> io::Result<u64> {
    let mut length = 0_u64;
    loop {
        let buffer = match text.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            buffer => buffer?,
        };
        let end = memchr::memchr(b'\n', buffer);
        let count = end.map_or(buffer.len(), |end| end.saturating_add(1));
        let room = LONGEST.saturating_sub(line.len()).min(count);
        line.extend_from_slice(buffer.get(..room).unwrap_or_default());
        text.consume(count);
        length = length.saturating_add(u64::try_from(count).unwrap_or(u64::MAX));
        if end.is_some() || count == 0 {
            return Ok(length);
        }
    }
}

#[derive(Default)]
struct Listing {
    parts: Vec<Part>,
    /// The part that goes on.
    current: Option<Part>,
    /// Where the next line begins, and its number less one.
    at: u64,
    lines: u64,
    /// Where the last line began, when it was one of dashes.
    dashes_at: Option<u64>,
    /// Whether the part that goes on is what follows the end of a section, and is blank so far.
    is_blank_rest: bool,
}

impl Listing {
    fn line(&mut self, line: &[u8], length: u64) {
        let start = self.at;
        self.at = self.at.saturating_add(length);
        self.lines = self.lines.saturating_add(1);
        let dashes_at = self.dashes_at.take();
        match heading(line) {
            Some(Heading::Dashes) => self.dashes_at = Some(start),
            Some(Heading::Section(name)) => {
                self.end_at(start, false);
                self.begin(PartKind::Section, name);
            }
            Some(Heading::Service(name)) => {
                self.end_at(dashes_at.unwrap_or(start), false);
                self.begin(PartKind::Service, name);
            }
            Some(Heading::Duration(kind))
                if self.current.as_ref().is_some_and(|part| part.kind == kind) =>
            {
                self.end_section_or_service(start, kind);
            }
            // Headings of groups of sections belong to none.
            None => self.is_blank_rest &= line.trim_ascii().is_empty() || line.starts_with(b"=="),
            _ => {}
        }
    }

    /// Ends the part. What follows a section before the next heading is a part of its own: whose it
    /// is cannot be told.
    fn end_section_or_service(&mut self, start: u64, kind: PartKind) {
        let name = self.current.as_ref().map(|part| part.name.clone());
        self.end_at(start, true);
        if kind == PartKind::Section {
            let name = name.unwrap_or_default();
            let name = name.strip_suffix(BEHIND).unwrap_or(&name);
            self.begin(kind, format!("{name}{BEHIND}"));
            self.is_blank_rest = true;
        }
    }

    /// Begins a part with the line after the one that was read last.
    fn begin(&mut self, kind: PartKind, name: String) {
        let first_line = self.lines.saturating_add(1);
        self.is_blank_rest = false;
        self.current =
            Some(Part { kind, name, start: self.at, len: 0, first_line, is_ended: false });
    }

    fn end(&mut self, is_ended: bool) {
        self.end_at(self.at, is_ended);
    }

    fn end_at(&mut self, at: u64, is_ended: bool) {
        if let Some(mut part) = self.current.take()
            && self.parts.len() < MOST_PARTS
            && !self.is_blank_rest
        {
            part.len = at.saturating_sub(part.start);
            part.is_ended = is_ended;
            self.parts.push(part);
        }
    }
}

enum Heading {
    Dashes,
    Section(String),
    Service(String),
    Duration(PartKind),
}

fn heading(line: &[u8]) -> Option<Heading> {
    if !matches!(line.first(), Some(b'-' | b'D')) {
        return None;
    }
    let text = std::str::from_utf8(line).ok()?.trim_end();
    if let Some(rest) = text.strip_prefix("DUMP OF SERVICE ") {
        let name = rest.strip_suffix(':')?;
        let urgent = ["CRITICAL ", "HIGH ", "NORMAL "];
        let name = urgent.iter().find_map(|word| name.strip_prefix(word)).unwrap_or(name);
        return Some(Heading::Service(name.to_owned()));
    }
    if text.len() >= 78 && text.bytes().all(|byte| byte == b'-') {
        return Some(Heading::Dashes);
    }
    if text.starts_with("--------- ") {
        let ends = text.contains("s was the duration of dumpsys ");
        return ends.then_some(Heading::Duration(PartKind::Service));
    }
    let inner = text.strip_prefix("------ ")?.strip_suffix(" ------")?;
    if inner.contains("s was the duration of '") {
        return Some(Heading::Duration(PartKind::Section));
    }
    let name = inner.find(" (").and_then(|end| inner.get(..end)).unwrap_or(inner);
    Some(Heading::Section(name.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
== dumpstate: 2026-01-02 03:04:05
------ UPTIME (uptime) ------
up
------ 0.001s was the duration of 'UPTIME' ------
between
------ OLD (without an end) ------
a
------ CHECKIN (with a heading behind) ------
c
------ 0.001s was the duration of 'CHECKIN' ------
========================================================
== Running Application Activities
========================================================
------ DUMPSYS (/system/bin/dumpsys) ------
-------------------------------------------------------------------------------
DUMP OF SERVICE CRITICAL one:
x
-------------------------------------------------------------------------------
y
--------- 0.007s was the duration of dumpsys one, ending at: 2026-01-02 03:04:06
-------------------------------------------------------------------------------
DUMP OF SERVICE two:
cut\u{0}";

    #[test]
    #[allow(clippy::arithmetic_side_effects, reason = "the text is short")]
    fn sections_and_services_are_found_with_their_places() {
        let found = parts(&mut TEXT.as_bytes()).0;
        let told: Vec<_> = found
            .iter()
            .map(|part| {
                let start = usize::try_from(part.start).unwrap();
                let end = start + usize::try_from(part.len).unwrap();
                let lines_before = TEXT.get(..start).unwrap().matches('\n').count();
                assert_eq!(part.first_line, u64::try_from(lines_before).unwrap() + 1, "{part:?}");
                (part.name.as_str(), part.kind, TEXT.get(start..end).unwrap(), part.is_ended)
            })
            .collect();
        let dashes = "-".repeat(79);
        assert_eq!(
            told,
            [
                (HEADER, PartKind::Section, "== dumpstate: 2026-01-02 03:04:05\n", false),
                ("UPTIME", PartKind::Section, "up\n", true),
                ("UPTIME (behind its end)", PartKind::Section, "between\n", false),
                ("OLD", PartKind::Section, "a\n", false),
                ("CHECKIN", PartKind::Section, "c\n", true),
                ("DUMPSYS", PartKind::Section, "", false),
                ("one", PartKind::Service, &format!("x\n{dashes}\ny\n"), true),
                ("two", PartKind::Service, "cut\u{0}", false),
            ]
        );
    }

    #[test]
    fn a_line_without_end_takes_no_memory_and_is_no_heading() {
        let mut text = "------ A ------\n".to_owned();
        text.push_str(&"-".repeat(1 << 20));
        let found = parts(&mut io::BufReader::with_capacity(100, text.as_bytes())).0;
        assert_eq!(found.last().unwrap().len, 1 << 20);
    }
}
