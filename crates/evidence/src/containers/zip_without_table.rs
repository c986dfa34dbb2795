//! Zip archives that were cut short: their table of contents stands at the end, and is missing.
//!
//! Each entry begins with a header of its own, from which a table is made and put behind what is
//! there. Programs that write while they collect state sizes and checksum behind the content: where
//! it ends is then seen by unfolding it, or by a statement that fits what stands before it.
//!
//! # References
//! - PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7 (local header), 4.3.9 (data descriptor), 4.3.12
//!   (central directory), 4.3.14 to 4.3.16 (ends), 4.5.3 (zip64)

use std::{
    io::{self, BufReader, Read},
    sync::Arc,
};

use flate2::{Crc, bufread::DeflateDecoder};
use formats::ReadAt;

use super::{
    ContainerError, LARGEST_RATIO, MOST_ENTRIES, MOST_ENTRY_BYTES, UNCHECKED_BYTES,
    zip::{extra_fields, le16, le32, le64},
};
use crate::reader::{self, Sequential, Slice};

/// Length of the fixed part of a local header.
const HEADER: usize = 30;
/// The bit that says that sizes and checksum stand behind the content.
const STATED_BEHIND: u64 = 1 << 3;
/// What stands in place of a size that is in the extra field for large ones.
const WIDE: u64 = 0xffff_ffff;
/// Number of that extra field.
const WIDE_FIELD: u64 = 1;
/// Bytes that are read at once.
const CHUNK: usize = 64 << 10;

/// The archive with a table, and what became of its end.
pub(super) struct Mended {
    pub(super) archive: Arc<dyn ReadAt>,
    /// Entries that begin in what is there.
    pub(super) entries: u64,
    /// Where the entry begins that was cut, and its name.
    pub(super) cut: Option<(u64, String)>,
}

/// Makes a table of what is there; `None` when not even one entry is.
pub(super) fn mend(archive: &Arc<dyn ReadAt>) -> Result<Option<Mended>, ContainerError> {
    let mut walk = Walk { archive, at: 0, table: Vec::new(), entries: 0, cut: None };
    while walk.next_entry()? {
        if walk.entries > MOST_ENTRIES {
            return Err(ContainerError::TooManyEntries { claimed: walk.entries });
        }
    }
    let Walk { table, entries, cut, .. } = walk;
    if entries == 0 {
        return Ok(None);
    }
    let table = finished(table, entries, archive.len());
    let archive = Arc::new(Followed { archive: Arc::clone(archive), table });
    Ok(Some(Mended { archive, entries, cut }))
}

/// An archive and a table behind it.
struct Followed {
    archive: Arc<dyn ReadAt>,
    table: Vec<u8>,
}

impl ReadAt for Followed {
    fn len(&self) -> u64 {
        let table = u64::try_from(self.table.len()).unwrap_or(u64::MAX);
        self.archive.len().saturating_add(table)
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let count =
            if offset < self.archive.len() { self.archive.read_at(offset, buffer)? } else { 0 };
        let rest = buffer.get_mut(count..).unwrap_or_default();
        let at = offset.saturating_add(u64::try_from(count).map_err(io::Error::other)?);
        let within = usize::try_from(at.saturating_sub(self.archive.len())).unwrap_or(usize::MAX);
        let mut there = self.table.get(within..).unwrap_or_default();
        Ok(count.saturating_add(there.read(rest)?))
    }
}

/// Goes from entry to entry.
struct Walk<'a> {
    archive: &'a Arc<dyn ReadAt>,
    at: u64,
    table: Vec<u8>,
    entries: u64,
    cut: Option<(u64, String)>,
}

/// What stands before the content of an entry.
struct Header {
    fixed: [u8; HEADER],
    name: Vec<u8>,
    extra: Vec<u8>,
    stored: u64,
    size: u64,
    content_at: u64,
}

/// The content of an entry, as far as it is there.
struct Content {
    stored: u64,
    size: u64,
    crc: u64,
    /// Where the next header may stand; `None` where what is there ends.
    next: Option<u64>,
    is_cut: bool,
}

impl Header {
    fn states_behind(&self) -> bool {
        le16(&self.fixed, 6) & STATED_BEHIND != 0
    }

    fn method(&self) -> u64 {
        le16(&self.fixed, 8)
    }

    fn crc(&self) -> u64 {
        le32(&self.fixed, 14)
    }

    /// The extra fields, each with its number, without the one of large sizes.
    fn other_fields(&self) -> Vec<u8> {
        let all = extra_fields(&self.extra).filter(|(number, _)| *number != WIDE_FIELD);
        all.flat_map(|(_, field)| field).copied().collect()
    }
}

impl Walk<'_> {
    /// Adds the entry that begins here; `false` where no further one does.
    fn next_entry(&mut self) -> Result<bool, ContainerError> {
        let Some(header) = self.header()? else { return Ok(false) };
        let Some(content) = self.content(&header)? else { return Ok(false) };
        self.push_record(&header, &content);
        if content.is_cut {
            self.cut = Some((self.at, String::from_utf8_lossy(&header.name).into_owned()));
        }
        let Some(next) = content.next else { return Ok(false) };
        self.at = next;
        Ok(true)
    }

    fn header(&self) -> Result<Option<Header>, ContainerError> {
        let mut fixed = [0; HEADER];
        if !reader::fill(self.archive.as_ref(), self.at, &mut fixed)?
            || !fixed.starts_with(b"PK\x03\x04")
        {
            return Ok(None);
        }
        let (name, extra) = (le16(&fixed, 26), le16(&fixed, 28));
        let variable_at = self.at.saturating_add(30);
        let variable = self.bytes(variable_at, name.saturating_add(extra))?;
        let Some((name, extra)) = variable.split_at_checked(usize::try_from(name).unwrap_or(0))
        else {
            return Ok(None);
        };
        let content_at =
            variable_at.saturating_add(u64::try_from(variable.len()).unwrap_or(u64::MAX));
        let (mut stored, mut size) = (le32(&fixed, 18), le32(&fixed, 22));
        if let Some((_, field)) = extra_fields(extra).find(|(number, _)| *number == WIDE_FIELD) {
            // Number and length, then the size, then what it takes.
            size = if size == WIDE { le64(field, 4) } else { size };
            stored = if stored == WIDE { le64(field, 12) } else { stored };
        }
        let (name, extra) = (name.to_vec(), extra.to_vec());
        Ok(Some(Header { fixed, name, extra, stored, size, content_at }))
    }

    /// What there is of the content; `None` where that cannot be told.
    fn content(&self, header: &Header) -> Result<Option<Content>, ContainerError> {
        let left = self.archive.len().saturating_sub(header.content_at);
        let is_stated = !header.states_behind() || header.stored > 0;
        if is_stated && header.stored <= left {
            let (stored, size, crc) = (header.stored, header.size, header.crc());
            let end = header.content_at.saturating_add(stored);
            let next = if header.states_behind() { self.behind(end, crc)? } else { Some(end) };
            return Ok(Some(Content { stored, size, crc, next, is_cut: false }));
        }
        match header.method() {
            8 => self.unfolded(header, left).map(Some),
            0 if is_stated => Ok(Some(Content::cut(left, left, 0))),
            0 => self.stated_behind(header, left).map(Some),
            _ => Ok(None),
        }
    }

    /// Unfolds the content to see where it ends.
    fn unfolded(&self, header: &Header, left: u64) -> Result<Content, ContainerError> {
        let slice = Slice::new(Arc::clone(self.archive), header.content_at, left);
        let sequential = Sequential::new(Arc::new(slice), 0);
        let mut stream = DeflateDecoder::new(BufReader::with_capacity(CHUNK, sequential));
        let (mut crc, mut chunk, mut is_whole) = (Crc::new(), vec![0; CHUNK], true);
        loop {
            match stream.read(&mut chunk) {
                Ok(0) => break,
                Ok(count) => crc.update(chunk.get(..count).unwrap_or_default()),
                Err(error) if error.raw_os_error().is_some() => return Err(error.into()),
                Err(_) => {
                    is_whole = false;
                    break;
                }
            }
            let (stored, unfolded) = (stream.total_in(), stream.total_out());
            let believed = stored.saturating_mul(LARGEST_RATIO).max(UNCHECKED_BYTES);
            if unfolded > MOST_ENTRY_BYTES || unfolded > believed {
                return Err(ContainerError::Bomb { stored, unfolded });
            }
        }
        let (stored, size) = (stream.total_in(), stream.total_out());
        let sum = u64::from(crc.sum());
        if !is_whole || stored == left {
            return Ok(Content::cut(left, size, sum));
        }
        let next = self.behind(header.content_at.saturating_add(stored), sum)?;
        Ok(Content { stored, size, crc: sum, next, is_cut: false })
    }

    /// Looks for the statement behind a content that is stored as it is: it fits the distance.
    fn stated_behind(&self, header: &Header, left: u64) -> Result<Content, ContainerError> {
        let mut block_at = 0_u64;
        while block_at < left {
            // A statement of 24 bytes may begin at the end of the block.
            let block = self.bytes(
                header.content_at.saturating_add(block_at),
                (1 << 20).min(left.saturating_sub(block_at)),
            )?;
            for (place, _) in
                block.windows(4).enumerate().filter(|(_, four)| *four == b"PK\x07\x08")
            {
                let distance = block_at.saturating_add(u64::try_from(place).unwrap_or(u64::MAX));
                let at = header.content_at.saturating_add(distance);
                let statement = self.bytes(at, 24)?;
                let narrow = (le32(&statement, 8), le32(&statement, 12));
                let wide = (le64(&statement, 8), le64(&statement, 16));
                let length = if narrow == (distance, distance) {
                    16
                } else if wide == (distance, distance) {
                    24
                } else {
                    continue;
                };
                let next = Some(at.saturating_add(length));
                let crc = le32(&statement, 4);
                return Ok(Content { stored: distance, size: distance, crc, next, is_cut: false });
            }
            // The signature may lie across the end of a block.
            block_at = block_at.saturating_add((1 << 20) - 3);
        }
        Ok(Content::cut(left, left, 0))
    }

    /// Where the next header stands, behind a statement of this checksum at `at`: with or without a
    /// signature, and with sizes of four or eight bytes.
    fn behind(&self, at: u64, crc: u64) -> Result<Option<u64>, ContainerError> {
        let statement = self.bytes(at, 28)?;
        for (signature, length) in [(4, 16), (4, 24), (0, 12), (0, 20)] {
            let is_signed = signature == 0 || statement.starts_with(b"PK\x07\x08");
            let next = at.saturating_add(length);
            let there = self.bytes(next, 2)?;
            if is_signed && le32(&statement, signature) == crc && there == b"PK" {
                return Ok(Some(next));
            }
        }
        // Some programs announce a statement and write none.
        Ok(statement.starts_with(b"PK\x03\x04").then_some(at))
    }

    fn bytes(&self, at: u64, length: u64) -> Result<Vec<u8>, ContainerError> {
        let slice = Slice::new(Arc::clone(self.archive), at, length);
        Ok(reader::whole(&slice, length)?)
    }

    /// Adds the record of an entry to the table.
    fn push_record(&mut self, header: &Header, content: &Content) {
        let fixed = |range: std::ops::Range<usize>| header.fixed.get(range).unwrap_or_default();
        let mut extra = Vec::new();
        push_16(&mut extra, WIDE_FIELD);
        push_16(&mut extra, 24);
        for number in [content.size, content.stored, self.at] {
            extra.extend(number.to_le_bytes());
        }
        let others = header.other_fields();
        if u16::try_from(extra.len().saturating_add(others.len())).is_ok() {
            extra.extend(others);
        }
        let table = &mut self.table;
        table.extend(b"PK\x01\x02\x2d\0");
        table.extend(fixed(4..6));
        push_16(table, le16(&header.fixed, 6) & !STATED_BEHIND);
        // Method, time and date.
        table.extend(fixed(8..14));
        push_32(table, content.crc);
        push_32(table, WIDE);
        push_32(table, WIDE);
        push_16(table, u64::try_from(header.name.len()).unwrap_or_default());
        push_16(table, u64::try_from(extra.len()).unwrap_or_default());
        // Comment, disk and attributes.
        table.extend([0; 10]);
        push_32(table, WIDE);
        table.extend(&header.name);
        table.extend(extra);
        self.entries = self.entries.saturating_add(1);
    }
}

impl Content {
    const fn cut(stored: u64, size: u64, crc: u64) -> Self {
        Self { stored, size, crc, next: None, is_cut: true }
    }
}

/// The table with the ends that follow it, which say where it begins: behind the archive.
fn finished(mut table: Vec<u8>, entries: u64, start: u64) -> Vec<u8> {
    let size = u64::try_from(table.len()).unwrap_or_default();
    table.extend(b"PK\x06\x06");
    table.extend(44_u64.to_le_bytes());
    table.extend([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    for number in [entries, entries, size, start] {
        table.extend(number.to_le_bytes());
    }
    table.extend(b"PK\x06\x07\0\0\0\0");
    table.extend(start.saturating_add(size).to_le_bytes());
    table.extend([1, 0, 0, 0]);
    table.extend(b"PK\x05\x06\0\0\0\0");
    table.extend([0xff; 12]);
    table.extend([0, 0]);
    table
}

fn push_16(out: &mut Vec<u8>, number: u64) {
    out.extend(u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes());
}

fn push_32(out: &mut Vec<u8>, number: u64) {
    out.extend(u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
}
