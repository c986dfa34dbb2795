//! The text in which a device tells of itself, and its parts.

use std::{
    io::{self, BufReader},
    sync::Arc,
};

use formats::{
    ReadAt,
    dumpstate::{self, Part, PartKind},
};
use model::Problem;

use super::{Kind, early_digest::EarlyDigest, unreadable};
use crate::{
    EvidenceFile, Found,
    files::Files,
    find::{Position, TextPart},
    pattern::Pattern,
    reader::{Sequential, Slice},
};

/// Bytes that are read at once: they stay near the processor.
const CHUNK: usize = 64 << 10;
/// Bytes at the end that are looked through for the mark of a finished report.
const TAIL: u64 = 4 << 10;
/// Name of the file that names the main text.
const MAIN_ENTRY: &str = "main_entry.txt";
/// Longest name of the main text.
const LONGEST_NAME: usize = 512;

/// The text.
pub(super) struct Text {
    pub(super) path: Arc<str>,
    pub(super) reader: Arc<dyn ReadAt>,
    pub(super) digest: EarlyDigest,
    parts: Vec<Part>,
}

impl Text {
    /// Finds the parts of a text, and why it cannot be read to its end, if so.
    fn new(path: &str, reader: Arc<dyn ReadAt>) -> (Self, Option<io::Error>) {
        let path: Arc<str> = path.into();
        let digest = EarlyDigest::begin(Arc::clone(&path), Arc::clone(&reader));
        let sequential = Sequential::new(Arc::clone(&reader), 0);
        let (parts, damage) = dumpstate::parts(&mut BufReader::with_capacity(CHUNK, sequential));
        (Self { path, reader, digest, parts }, damage)
    }

    /// Parts of this kind whose names meet the pattern.
    pub(super) fn parts_named(&self, kind: PartKind, name: &Pattern<'_>) -> Vec<Found> {
        let named = self
            .parts
            .iter()
            .filter(|part| part.kind == kind && part.len > 0 && name.matches(&part.name));
        named.map(|part| self.found(part)).collect()
    }

    /// All parts that hold something.
    pub(super) fn all_parts(&self) -> Vec<Found> {
        let whole = self.parts.iter().filter(|part| part.len > 1);
        whole.map(|part| self.found(part)).collect()
    }

    fn found(&self, part: &Part) -> Found {
        let what = match part.kind {
            PartKind::Section => "section",
            PartKind::Service => "service",
        };
        let position = Position::Part(Arc::new(TextPart {
            what,
            name: part.name.clone(),
            start: part.start,
            first_line: part.first_line,
        }));
        Found { path: Arc::clone(&self.path), stored: true, size: part.len, position }
    }

    /// Opens a part.
    pub(super) fn open(&self, found: &TextPart) -> EvidenceFile {
        let len = self.parts.iter().find(|part| part.start == found.start);
        let len = len.map_or(0, |part| part.len);
        let reader = Slice::new(Arc::clone(&self.reader), found.start, len);
        EvidenceFile::new(Arc::clone(&self.path), Arc::new(reader))
            .with_first_line(found.first_line)
    }

    /// The first bytes of a part, as text.
    pub(super) fn head(&self, kind: PartKind, name: &str, most: u64) -> Option<String> {
        let part = self.parts.iter().find(|part| part.kind == kind && part.name == name)?;
        read_text(self.reader.as_ref(), part.start, part.len.min(most)).ok()
    }

    /// Whether what came last is finished: the last part tells its duration, or the report says so.
    fn is_finished(&self) -> bool {
        let start = self.reader.len().saturating_sub(TAIL);
        self.parts.last().is_none_or(|part| part.is_ended)
            || read_text(self.reader.as_ref(), start, TAIL)
                .is_ok_and(|tail| tail.contains("== dumpstate: done"))
    }
}

/// The main text of a bug report, or what `AndroidQF` has of it.
pub(super) fn main_text(kind: Kind, files: &Files, problems: &mut Vec<Problem>) -> Option<Text> {
    let path = match kind {
        Kind::BugReport => main_path(files, problems)?,
        Kind::AndroidQf => "dumpsys.txt".to_owned(),
        Kind::IntrusionLogs => return None,
    };
    let reader = match files.held(&path) {
        Ok(Some(reader)) => reader,
        Ok(None) => return None,
        Err(error) => {
            problems.push(unreadable(format!(
                "{path} cannot be read, and everything in it is missing: {error}"
            )));
            return None;
        }
    };
    let (text, damage) = Text::new(&path, reader);
    if let Some(damage) = damage {
        let last = text.parts.last().map_or(path.as_str(), |part| &part.name);
        problems.push(unreadable(format!(
            "{path} cannot be read beyond \"{last}\", and what would follow is missing: {damage}"
        )));
    } else {
        problems.extend(cut_short(kind, &text));
    }
    Some(text)
}

fn cut_short(kind: Kind, text: &Text) -> Option<Problem> {
    if kind != Kind::BugReport || text.is_finished() {
        return None;
    }
    let last = text.parts.last()?;
    Some(unreadable(format!(
        "{} ends inside \"{}\" and does not say that it is finished: the report or the file was cut \
         short, and what would follow is missing",
        text.path, last.name
    )))
}

/// Path of the main text: the one that `main_entry.txt` names, else the largest that may be one.
fn main_path(files: &Files, problems: &mut Vec<Problem>) -> Option<String> {
    let mut candidates: Vec<(u64, String)> = Vec::new();
    let mut names = Vec::new();
    files.for_each_file(&mut |path, size| {
        if path.contains('/') {
            return;
        }
        if is_main_text(&path) {
            candidates.push((size, path.clone()));
        }
        names.push(path);
    });
    candidates.sort();
    let largest = candidates.pop().map(|(_, path)| path);
    let Some(entry) = files.stored(MAIN_ENTRY) else { return largest };
    let length = entry.len().min(u64::try_from(LONGEST_NAME).unwrap_or(u64::MAX));
    let told = read_text(entry.as_ref(), 0, length).unwrap_or_default();
    let told = told.trim_matches(|c: char| c.is_whitespace() || c == '\0');
    // The text is data: it only chooses among the names that are there.
    if let Some(found) = names.into_iter().find(|name| name == told) {
        return Some(found);
    }
    if largest.is_none() {
        problems.push(unreadable(
            "main_entry.txt names a text that is not in the report, and no other text looks like \
             it: what the device told of itself is missing",
        ));
    }
    largest
}

/// Whether a file of this name may be the main text of a bug report.
pub(super) fn is_main_text(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let is_text = [".txt", ".log", ".txt.gz"].iter().any(|end| lower.ends_with(end));
    let other = ["dumpstate_log", "dumpstate_board"].iter().any(|name| lower.starts_with(name));
    is_text && !other && ["bugreport", "dumpstate"].iter().any(|begin| lower.starts_with(begin))
}

/// Part of a file as text; what is not UTF-8 is replaced.
pub(super) fn read_text(reader: &dyn ReadAt, start: u64, length: u64) -> io::Result<String> {
    let mut bytes = vec![0; usize::try_from(length).map_err(io::Error::other)?];
    let mut filled = 0_usize;
    while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        let at = start.saturating_add(u64::try_from(filled).map_err(io::Error::other)?);
        match reader.read_at(at, rest)? {
            0 => break,
            count => filled = filled.saturating_add(count),
        }
    }
    Ok(String::from_utf8_lossy(bytes.get(..filled).unwrap_or_default()).into_owned())
}
