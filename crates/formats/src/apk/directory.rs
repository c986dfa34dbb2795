//! The table of contents of an APK, read as Android reads it: what it says of an entry counts, and
//! of the header before the content only where the content begins.
//!
//! Programs that hide from analysis give entries a method that does not exist, or call them
//! encrypted. Android unfolds what is called deflated and takes all else as it lies there.
//!
//! # References
//! - PKWARE, APPNOTE.TXT, sections 4.3.7, 4.3.12, 4.3.16
//! - AOSP, `libziparchive` and `androidfw`

use std::io::{self, Read};

use flate2::read::DeflateDecoder;

use super::Error;
use crate::{ReadAt, bytes::Cursor};

/// The end of an archive: 22 bytes and a comment of at most 65,535.
const END: u64 = 22;
const LONGEST_END: u64 = END + 65_535;
/// Largest table of contents that is read: 64 MiB.
const LARGEST_TABLE: u64 = 64 << 20;
/// Most entries.
const MOST_ENTRIES: usize = 500_000;
const DEFLATED: u16 = 8;

/// What the table of contents says.
#[derive(Clone, Debug, Default)]
pub(super) struct Directory {
    /// Where the table begins.
    pub(super) offset: u64,
    /// Entries that matter here.
    pub(super) entries: Vec<Entry>,
    /// How many entries there are.
    pub(super) entry_count: u64,
    /// How many of them are programs for the virtual machine.
    pub(super) dex_count: u64,
    /// What is odd about it or not read.
    pub(super) remarks: Vec<String>,
}

/// An entry.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) name: String,
    flags: u16,
    method: u16,
    stored: u64,
    header: u64,
}

impl Entry {
    /// What is odd about the entry, in words.
    pub(super) fn oddity(&self) -> Option<String> {
        if !matches!(self.method, 0 | DEFLATED) {
            return Some(format!("is said to be packed by method {}", self.method));
        }
        (self.flags & 1 != 0).then(|| "is said to be encrypted".to_owned())
    }
}

impl Directory {
    pub(super) fn read(reader: &dyn ReadAt) -> Result<Self, Error> {
        let (entries, size, offset) = find_end(reader)?;
        let table = bytes_at(reader, offset, size.min(LARGEST_TABLE))?;
        let mut directory = Self { offset, ..Self::default() };
        let mut cursor = Cursor::new(&table);
        for _ in 0..MOST_ENTRIES {
            if cursor.rest().is_empty() {
                break;
            }
            let Ok(Some(entry)) = entry_of(&mut cursor) else {
                let at = offset.saturating_add(u64::try_from(cursor.offset()).unwrap_or(0));
                directory.remarks.push(format!("table of contents is damaged at byte {at}"));
                break;
            };
            directory.take(entry);
        }
        if !cursor.rest().is_empty() || directory.entry_count & 0xffff != entries {
            let read = directory.entry_count;
            let message = format!("{read} entries read, any others are missing");
            directory.remarks.push(message);
        }
        Ok(directory)
    }

    fn take(&mut self, entry: Entry) {
        self.entry_count = self.entry_count.saturating_add(1);
        let is_dex = entry.name.strip_prefix("classes").is_some_and(|rest| {
            rest.strip_suffix(".dex").is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()))
        });
        self.dex_count = self.dex_count.saturating_add(u64::from(is_dex));
        if entry.name == super::MANIFEST || super::is_signature(&entry.name) {
            if self.entries.iter().any(|other| other.name == entry.name) {
                self.remarks.push(format!("{} is there twice: the first is read", entry.name));
            } else {
                self.entries.push(entry);
            }
        }
    }

    pub(super) fn find(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name == name)
    }
}

/// Number of entries, size and place of the table of contents.
fn find_end(reader: &dyn ReadAt) -> Result<(u64, u64, u64), Error> {
    let tail_start = reader.len().saturating_sub(LONGEST_END);
    let tail = bytes_at(reader, tail_start, LONGEST_END)?;
    let mut found = None;
    for start in memchr::memmem::rfind_iter(&tail, b"PK\x05\x06") {
        let end = tail.get(start..).unwrap_or_default();
        let Some((fields, comment)) = end_of(end) else { continue };
        let whole = usize::from(comment).checked_add(22) == Some(end.len());
        // One whose comment reaches the end of the file is the real one; else the last.
        if whole {
            return Ok(fields);
        }
        found = found.or(Some(fields));
    }
    found.ok_or(Error::NoArchive)
}

fn end_of(end: &[u8]) -> Option<((u64, u64, u64), u16)> {
    let mut cursor = Cursor::new(end);
    cursor.take("end of archive", 10).ok()?;
    let entries = cursor.array("number of entries").map(u16::from_le_bytes).ok()?;
    let size = cursor.array("size of table").map(u32::from_le_bytes).ok()?;
    let offset = cursor.array("place of table").map(u32::from_le_bytes).ok()?;
    let comment = cursor.array("length of comment").map(u16::from_le_bytes).ok()?;
    Some(((entries.into(), size.into(), offset.into()), comment))
}

fn entry_of(cursor: &mut Cursor<'_>) -> Result<Option<Entry>, crate::bytes::Truncated> {
    if cursor.take("record", 4)? != b"PK\x01\x02" {
        return Ok(None);
    }
    cursor.take("versions", 4)?;
    let flags = cursor.array("flags").map(u16::from_le_bytes)?;
    let method = cursor.array("method").map(u16::from_le_bytes)?;
    cursor.take("time and checksum", 8)?;
    let stored = cursor.array("stored size").map(u32::from_le_bytes)?.into();
    cursor.take("size", 4)?;
    let name_length = cursor.array("length of name").map(u16::from_le_bytes)?;
    let extra_length = cursor.array("length of extra").map(u16::from_le_bytes)?;
    let comment_length = cursor.array("length of comment").map(u16::from_le_bytes)?;
    cursor.take("attributes", 8)?;
    let header = cursor.array("place").map(u32::from_le_bytes)?.into();
    let name = cursor.take("name", name_length.into())?;
    let name = String::from_utf8_lossy(name).into_owned();
    cursor.take("extra", extra_length.into())?;
    cursor.take("comment", comment_length.into())?;
    Ok(Some(Entry { name, flags, method, stored, header }))
}

/// The content of an entry, of at most `limit` bytes.
pub(super) fn content(reader: &dyn ReadAt, entry: &Entry, limit: u64) -> Result<Vec<u8>, Error> {
    let header = bytes_at(reader, entry.header, 30)?;
    let mut cursor = Cursor::new(&header);
    if cursor.take("header of an entry", 4)? != b"PK\x03\x04" {
        return Err(Error::Damaged("an entry has no header"));
    }
    cursor.take("header of an entry", 22)?;
    let name = cursor.array("length of name").map(u16::from_le_bytes)?;
    let extra = cursor.array("length of extra").map(u16::from_le_bytes)?;
    let lengths = u64::from(name).saturating_add(u64::from(extra));
    let start = entry.header.saturating_add(30).saturating_add(lengths);
    if entry.method != DEFLATED {
        if entry.stored > limit {
            return Err(Error::TooLarge);
        }
        return Ok(bytes_at(reader, start, entry.stored)?);
    }
    let mut content = Vec::new();
    let stored = Part { reader, offset: start, left: entry.stored };
    let mut decoder = DeflateDecoder::new(stored).take(limit.saturating_add(1));
    decoder.read_to_end(&mut content)?;
    if decoder.limit() == 0 { Err(Error::TooLarge) } else { Ok(content) }
}

/// At most `length` bytes from `offset`; fewer where the file ends.
pub(super) fn bytes_at(reader: &dyn ReadAt, offset: u64, length: u64) -> io::Result<Vec<u8>> {
    let left = length.min(reader.len().saturating_sub(offset));
    let mut bytes = Vec::new();
    Part { reader, offset, left }.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A part of a file, read front to back.
struct Part<'a> {
    reader: &'a dyn ReadAt,
    offset: u64,
    left: u64,
}

impl Read for Part<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let wanted = buffer.len().min(usize::try_from(self.left).unwrap_or(usize::MAX));
        let count =
            self.reader.read_at(self.offset, buffer.get_mut(..wanted).unwrap_or_default())?;
        let read = u64::try_from(count).unwrap_or(u64::MAX);
        self.offset = self.offset.saturating_add(read);
        self.left = self.left.saturating_sub(read);
        Ok(count)
    }
}
