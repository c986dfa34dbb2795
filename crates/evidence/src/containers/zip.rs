//! Zip archives. Stored entries are read in place; deflated ones are unfolded when asked for.
//!
//! Only the table of contents at the end of the archive is believed, and it is kept small.
//!
//! # References
//! - PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7 (local header), 4.3.12 (central directory),
//!   4.3.14 to 4.3.16 (ends), 4.5.3 (zip64 sizes)

use std::{
    io::{self, BufReader, Read},
    sync::Arc,
};

use flate2::{Crc, read::DeflateDecoder};
use formats::{ReadAt, bytes::Cursor};
use model::Problem;

use super::{
    Container, ContainerError, LARGEST_RATIO, Listed, MOST_ENTRIES, MOST_ENTRY_BYTES,
    UNCHECKED_BYTES,
    index::{ENCRYPTED, Index, Place},
    spool::Spool,
};
use crate::reader::{self, Sequential, Slice};

const STORED: u16 = 0;
const DEFLATED: u16 = 8;
/// Length of the fixed part of an entry of the table of contents.
const HEADER: usize = 46;
/// The end of an archive: 22 bytes and a comment of at most 65,535.
const LONGEST_END: u64 = 22 + 65_535;

/// A zip archive.
pub(crate) struct Zip {
    archive: Arc<dyn ReadAt>,
    index: Index,
}

/// What the end of the archive says about its table of contents.
struct Contents {
    entries: u64,
    size: u64,
    offset: u64,
    /// Bytes before the archive proper, such as a self-extractor.
    before: u64,
}

impl Zip {
    pub(crate) fn open(archive: Arc<dyn ReadAt>) -> Result<Self, ContainerError> {
        let contents = find_contents(archive.as_ref())?;
        let index = read_contents(&archive, &contents)?;
        Ok(Self { archive, index })
    }

    fn open_place(&self, place: Place) -> Result<Arc<dyn ReadAt>, ContainerError> {
        if place.method == ENCRYPTED {
            return Err(ContainerError::ZipPassword);
        }
        let mut header = [0; 30];
        let there = reader::fill(self.archive.as_ref(), place.offset, &mut header)?;
        if !there || !header.starts_with(b"PK\x03\x04") {
            return Err(damaged("an entry does not start where it should", place.offset));
        }
        let lengths = le16(&header, 26).saturating_add(le16(&header, 28));
        let start = place.offset.saturating_add(30).saturating_add(lengths);
        let end = start.saturating_add(place.stored);
        if end > self.archive.len() {
            return Err(damaged("an entry goes beyond the end of the archive", place.offset));
        }
        match place.method {
            STORED => Ok(Arc::new(Slice::new(Arc::clone(&self.archive), start, place.stored))),
            DEFLATED => unfold(&self.archive, start, place),
            method => Err(ContainerError::Method { method }),
        }
    }
}

impl Container for Zip {
    fn description(&self) -> &'static str {
        "zip"
    }

    fn list(&self, each: &mut dyn FnMut(&Listed<'_>)) -> Result<Vec<Problem>, ContainerError> {
        Ok(self.index.list(each))
    }

    fn open(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        self.index.find(name).map(|place| self.open_place(place)).transpose()
    }
}

const fn damaged(what: &'static str, at: u64) -> ContainerError {
    ContainerError::Damaged { what, at }
}

fn unfold(
    archive: &Arc<dyn ReadAt>,
    start: u64,
    place: Place,
) -> Result<Arc<dyn ReadAt>, ContainerError> {
    let believed = place.stored.saturating_mul(LARGEST_RATIO).max(UNCHECKED_BYTES);
    if place.size > MOST_ENTRY_BYTES || place.size > believed {
        return Err(ContainerError::Bomb { stored: place.stored, unfolded: place.size });
    }
    let stored = Slice::new(Arc::clone(archive), start, place.stored);
    let stored = BufReader::with_capacity(64 << 10, Sequential::new(Arc::new(stored), 0));
    // One byte more than claimed, so that a false claim shows.
    let unfolded = DeflateDecoder::new(stored).take(place.size.saturating_add(1));
    let mut unfolded = Checked { inner: unfolded, crc: Crc::new() };
    let mut spool = Spool::new();
    spool.take(&mut unfolded)?;
    if spool.len() > place.size {
        return Err(ContainerError::Bomb { stored: place.stored, unfolded: place.size });
    }
    if unfolded.crc.sum() != place.checksum {
        return Err(ContainerError::Checksum);
    }
    Ok(spool.finish())
}

/// Takes the checksum of what passes.
struct Checked<R> {
    inner: R,
    crc: Crc,
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.crc.update(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}

fn find_contents(archive: &dyn ReadAt) -> Result<Contents, ContainerError> {
    let length = archive.len().min(LONGEST_END);
    let tail_at = archive.len().saturating_sub(length);
    let tail = reader::whole(&TailOf { archive, start: tail_at, len: length }, LONGEST_END)?;
    let found = memchr_last(&tail, b"PK\x05\x06").ok_or(ContainerError::ZipWithoutEnd)?;
    let end = tail.get(found..).unwrap_or_default();
    if end.len() < 22 {
        return Err(ContainerError::ZipWithoutEnd);
    }
    let end_at = tail_at.saturating_add(u64::try_from(found).unwrap_or(u64::MAX));
    let mut contents =
        Contents { entries: le16(end, 10), size: le32(end, 12), offset: le32(end, 16), before: 0 };
    let mut contents_end = end_at;
    if let Some((wide, at)) = find_wide_contents(archive, end_at)? {
        contents = wide;
        contents_end = at;
    }
    let start = contents_end.checked_sub(contents.size);
    let start = start.ok_or(damaged("table of contents is larger than the archive", end_at))?;
    contents.before = start.saturating_sub(contents.offset);
    if contents.entries > MOST_ENTRIES {
        return Err(ContainerError::TooManyEntries { claimed: contents.entries });
    }
    // Each entry takes at least its fixed part, so a larger claim cannot be true.
    if contents.entries > contents.size / 46 {
        return Err(damaged("more entries are claimed than the table of contents holds", end_at));
    }
    Ok(contents)
}

/// The end of archives with large sizes, which lies before the ordinary end.
fn find_wide_contents(
    archive: &dyn ReadAt,
    end_at: u64,
) -> Result<Option<(Contents, u64)>, ContainerError> {
    let Some(locator_at) = end_at.checked_sub(20) else { return Ok(None) };
    let mut locator = [0; 20];
    let there = reader::fill(archive, locator_at, &mut locator)?;
    if !there || !locator.starts_with(b"PK\x06\x07") {
        return Ok(None);
    }
    let mut record = [0; 56];
    let stated = le64(&locator, 8);
    // Bytes before the archive shift it to directly before the locator.
    for at in [stated, locator_at.saturating_sub(56)] {
        if reader::fill(archive, at, &mut record)? && record.starts_with(b"PK\x06\x06") {
            let contents = Contents {
                entries: le64(&record, 32),
                size: le64(&record, 40),
                offset: le64(&record, 48),
                before: 0,
            };
            return Ok(Some((contents, at)));
        }
    }
    Err(damaged("the zip64 end of the archive is missing", locator_at))
}

fn read_contents(archive: &Arc<dyn ReadAt>, contents: &Contents) -> Result<Index, ContainerError> {
    let start = contents.offset.saturating_add(contents.before);
    let table = Slice::new(Arc::clone(archive), start, contents.size);
    let mut table = BufReader::with_capacity(1 << 20, Sequential::new(Arc::new(table), 0));
    let mut index = Index::default();
    let mut variable = Vec::new();
    let mut left = contents.size;
    // The claimed number is not asked: it wraps at 65,536 in archives of some programs.
    while left >= 46 {
        let mut header = [0; HEADER];
        table.read_exact(&mut header).map_err(|_| cut(start))?;
        if !header.starts_with(b"PK\x01\x02") {
            return Err(damaged("an entry of the table of contents has no signature", start));
        }
        let (name, extra, comment) = (le16(&header, 28), le16(&header, 30), le16(&header, 32));
        let total = name.saturating_add(extra).saturating_add(comment);
        left = left.saturating_sub(46).saturating_sub(total);
        variable.resize(usize::try_from(total).unwrap_or(usize::MAX), 0);
        table.read_exact(&mut variable).map_err(|_| cut(start))?;
        let mut variable = Cursor::new(&variable);
        let mut part =
            |length: u64| variable.take("entry", usize::try_from(length).unwrap_or(usize::MAX));
        let name = part(name).map_err(|_| cut(start))?;
        let extra = part(extra).map_err(|_| cut(start))?;
        add_entry(&mut index, &header, name, extra, contents.before)?;
    }
    index.finish();
    Ok(index)
}

const fn cut(start: u64) -> ContainerError {
    damaged("table of contents is cut short", start)
}

fn add_entry(
    index: &mut Index,
    header: &[u8],
    name: &[u8],
    extra: &[u8],
    before: u64,
) -> Result<(), ContainerError> {
    let mut name = String::from_utf8_lossy(name).into_owned();
    if !name.contains('/') {
        // Some programs for Windows write their own separator.
        name = name.replace('\\', "/");
    }
    if name.ends_with('/') {
        return Ok(());
    }
    let made_on_unix = header.get(5) == Some(&3);
    let file_type = le16(header, 40) & 0xf000;
    if made_on_unix && file_type != 0 && file_type != 0x8000 {
        index.refuse_special(&name);
        return Ok(());
    }
    let encrypted = le16(header, 8) & 1 == 1;
    let method = u16::try_from(le16(header, 10)).unwrap_or(ENCRYPTED);
    let mut place = Place {
        offset: le32(header, 42),
        stored: le32(header, 20),
        size: le32(header, 24),
        checksum: u32::try_from(le32(header, 16)).unwrap_or_default(),
        method: if encrypted { ENCRYPTED } else { method },
    };
    widen(&mut place, extra);
    place.offset = place.offset.saturating_add(before);
    index.add(&name, place)
}

/// Takes sizes that need 64 bits from the extra field 1.
fn widen(place: &mut Place, extra: &[u8]) {
    let mut fields = Cursor::new(extra);
    while let Ok(head) = fields.array::<4>("extra field") {
        let length = usize::try_from(le16(&head, 2)).unwrap_or(usize::MAX);
        let Ok(content) = fields.take("extra field", length) else { return };
        if le16(&head, 0) != 1 {
            continue;
        }
        let mut wide = Cursor::new(content);
        for value in [&mut place.size, &mut place.stored, &mut place.offset] {
            if *value == u64::from(u32::MAX)
                && let Ok(bytes) = wide.array::<8>("zip64 size")
            {
                *value = u64::from_le_bytes(bytes);
            }
        }
    }
}

fn memchr_last(bytes: &[u8], sought: &[u8]) -> Option<usize> {
    bytes.windows(sought.len()).rposition(|window| window == sought)
}

fn le16(bytes: &[u8], at: usize) -> u64 {
    u64::from(u16::from_le_bytes(array(bytes, at)))
}

fn le32(bytes: &[u8], at: usize) -> u64 {
    u64::from(u32::from_le_bytes(array(bytes, at)))
}

fn le64(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(array(bytes, at))
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    let part = bytes.get(at..).and_then(|rest| rest.first_chunk::<N>());
    part.copied().unwrap_or([0; N])
}

struct TailOf<'a> {
    archive: &'a dyn ReadAt,
    start: u64,
    len: u64,
}

impl ReadAt for TailOf<'_> {
    fn len(&self) -> u64 {
        self.len
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        self.archive.read_at(self.start.saturating_add(offset), buffer)
    }
}
