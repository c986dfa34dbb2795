//! The bytes of a database as they stand once its write-ahead log is applied.
//!
//! Header of a database, offsets in bytes: 0 magic (16), 16 page size (2, big endian, 1 means
//! 65,536), 18 and 19 versions for writing and reading (2 means write-ahead log), 20 bytes
//! reserved at the end of a page, 24 change counter (4), 28 number of pages (4), 56 encoding of
//! text (4), 92 the change counter for which the number of pages is valid (4).
//!
//! # References
//! - `SQLite`, "Database File Format", sections 1.3 and 4.

use std::{collections::BTreeMap, io, sync::Arc};

use super::Error;
use crate::ReadAt;

/// What a database starts with.
pub(super) const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const HEADER: usize = 100;

/// The header of a database.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Header {
    /// Bytes of a page.
    pub(super) page_size: u32,
    /// Bytes at the end of every page that hold no content.
    pub(super) reserved: u8,
    /// Number of pages, when the header is to be believed.
    pub(super) pages: Option<u32>,
    /// First page of the list of free pages, or 0.
    pub(super) first_free: u32,
    /// Number of free pages.
    pub(super) free: u32,
    /// 1 UTF-8, 2 UTF-16 little endian, 3 UTF-16 big endian.
    pub(super) encoding: u32,
}

fn number(bytes: &[u8], offset: usize) -> u32 {
    let found = bytes.get(offset..offset.saturating_add(4)).and_then(|is| is.try_into().ok());
    found.map_or(0, u32::from_be_bytes)
}

/// The page size in a header, when it is possible.
pub(super) fn page_size(bytes: &[u8]) -> Option<u32> {
    let [high, low] = bytes.get(16..18)?.try_into().ok()?;
    match u32::from(u16::from_be_bytes([high, low])) {
        1 => Some(65_536),
        size if size >= 512 && size.is_power_of_two() => Some(size),
        _ => None,
    }
}

impl Header {
    fn read(bytes: &[u8]) -> Option<Self> {
        let page_size = page_size(bytes).filter(|_| bytes.starts_with(MAGIC))?;
        let pages = number(bytes, 28);
        let valid = pages > 0 && number(bytes, 24) == number(bytes, 92);
        Some(Self {
            page_size,
            reserved: bytes.get(20).copied()?,
            pages: valid.then_some(pages),
            first_free: number(bytes, 32),
            free: number(bytes, 36),
            encoding: number(bytes, 56),
        })
    }
}

/// What one transaction wrote to a log.
#[derive(Clone, Debug, Default)]
pub(super) struct Transaction {
    /// Page number from 1, and offset of its content in the log.
    pub(super) frames: Vec<(u32, u64)>,
    /// Number of pages after the commit.
    pub(super) page_count: u32,
}

/// Pages that a write-ahead log replaces.
#[derive(Debug, Default)]
pub(super) struct Overlay {
    /// Offset in the log of the newest committed content of a page, by page number from 1.
    pub(super) pages: BTreeMap<u32, u64>,
    /// Number of pages after the last commit.
    pub(super) page_count: u32,
    /// Bytes of a page.
    pub(super) page_size: u32,
    /// Every committed transaction, in order.
    pub(super) transactions: Vec<Transaction>,
}

impl Overlay {
    /// The pages as they were after the first `commits` transactions.
    pub(super) fn after(&self, commits: usize) -> Self {
        let mut overlay = Self { page_size: self.page_size, ..Self::default() };
        for transaction in self.transactions.iter().take(commits) {
            overlay.pages.extend(transaction.frames.iter().copied());
            overlay.page_count = transaction.page_count;
        }
        overlay.pages.retain(|page, _| *page <= overlay.page_count);
        overlay
    }
}

/// What a database with a log is put together from.
pub(super) struct Parts<'i> {
    pub(super) main: &'i Arc<dyn ReadAt>,
    pub(super) log: &'i Arc<dyn ReadAt>,
    pub(super) overlay: &'i Overlay,
}

/// A database with the committed frames of its log laid over it. Nothing is copied but the
/// numbers of the pages.
pub(super) struct Image {
    main: Arc<dyn ReadAt>,
    log: Option<(Arc<dyn ReadAt>, Overlay)>,
    /// The header after the log was applied.
    pub(super) header: Header,
    length: u64,
    /// Bytes of the whole pages of `main`.
    whole: u64,
    /// Number of pages that are there.
    pub(super) present: u32,
}

impl Image {
    /// Lays `log` over `main` and tells what is doubtful about the whole.
    pub(super) fn compose(
        main: Arc<dyn ReadAt>,
        log: Option<(Arc<dyn ReadAt>, Overlay)>,
        remarks: &mut Vec<String>,
    ) -> Result<Self, Error> {
        let log = log.filter(|(_, overlay)| !overlay.pages.is_empty());
        let header = Header::default();
        let mut image = Self { main, log, header, length: u64::MAX, whole: u64::MAX, present: 0 };
        let mut start = vec![0; HEADER];
        let got = image.read_raw(0, &mut start)?;
        start.truncate(got);
        image.header = Header::read(&start).ok_or_else(|| image.not_a_database(&start))?;
        image.measure(remarks);
        Ok(image)
    }

    /// The database file, its log, and what the log replaces; `None` without a log.
    pub(super) fn parts(&self) -> Option<Parts<'_>> {
        let (log, overlay) = self.log.as_ref()?;
        Some(Parts { main: &self.main, log, overlay })
    }

    fn measure(&mut self, remarks: &mut Vec<String>) {
        let size = u64::from(self.header.page_size);
        let whole_pages = self.main.len().checked_div(size).unwrap_or_default();
        // Of a page that is there in part, the rows are not: they start at its end.
        self.whole = whole_pages.saturating_mul(size);
        let in_main = u32::try_from(whole_pages).unwrap_or(u32::MAX);
        if let Some((_, overlay)) = &self.log {
            let highest = overlay.pages.keys().next_back().copied().unwrap_or_default();
            self.header.pages = Some(overlay.page_count);
            self.length = u64::from(overlay.page_count).saturating_mul(size);
            self.present = highest.max(in_main).min(overlay.page_count);
            if self.present < overlay.page_count {
                remarks.push(cut_short(overlay.page_count, self.present));
            }
            return;
        }
        self.present = in_main;
        match self.header.pages {
            Some(pages) if pages > in_main => remarks.push(cut_short(pages, in_main)),
            // Bytes behind the last page hold nothing: what decryption pads stays in some backups.
            None if self.main.len() > self.whole => remarks.push(format!(
                "database has {} bytes, which is no multiple of its page size {size}: the last \
                 page is cut short",
                self.main.len()
            )),
            _ => {}
        }
        // Pages that are missing read as zeros, so that those before them can be queried.
        let pages = self.header.pages.map_or(whole_pages, u64::from);
        self.length = pages.max(whole_pages).saturating_mul(size);
    }

    fn not_a_database(&self, start: &[u8]) -> Error {
        const SALT: usize = 16;
        if start.is_empty() {
            return Error::Empty;
        }
        if start.iter().all(|byte| *byte == 0) {
            return Error::Zeros;
        }
        // A key derivation's salt and a cipher's blocks: no text, no repetition, whole pages.
        let salt = start.get(..SALT).unwrap_or_default();
        let distinct: std::collections::BTreeSet<_> = start.iter().collect();
        let random = distinct.len() > 64 && salt.iter().any(|byte| !byte.is_ascii());
        if random && self.main.len().is_multiple_of(512) {
            return Error::Encrypted;
        }
        Error::NotADatabase
    }

    /// Reads bytes without any correction.
    fn read_raw(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let Some((log, overlay)) = &self.log else { return self.read_main(offset, buffer) };
        let size = u64::from(overlay.page_size);
        let mut done = 0_usize;
        while let Some(rest) = buffer.get_mut(done..).filter(|rest| !rest.is_empty()) {
            let at = offset.saturating_add(u64::try_from(done).unwrap_or(u64::MAX));
            let index = at.checked_div(size).unwrap_or_default();
            let inside = at.checked_rem(size).unwrap_or_default();
            let page = u32::try_from(index.saturating_add(1)).unwrap_or(u32::MAX);
            let left = usize::try_from(size.saturating_sub(inside)).unwrap_or(usize::MAX);
            let wanted = left.min(rest.len());
            let Some(part) = rest.get_mut(..wanted) else { break };
            let got = match overlay.pages.get(&page) {
                Some(frame) => read_full(&**log, frame.saturating_add(inside), part)?,
                None => self.read_main(at, part)?,
            };
            if got < wanted && at >= self.main.len() && self.length == u64::MAX {
                return Ok(done.saturating_add(got));
            }
            part.get_mut(got..).unwrap_or_default().fill(0);
            done = done.saturating_add(wanted);
        }
        Ok(done)
    }

    fn read_main(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.whole.saturating_sub(offset)).unwrap_or(usize::MAX);
        let wanted = left.min(buffer.len());
        read_full(&*self.main, offset, buffer.get_mut(..wanted).unwrap_or_default())
    }

    /// A page by its number from 1, when all of it is there.
    pub(super) fn page(&self, number: u32) -> Option<Vec<u8>> {
        let size = usize::try_from(self.header.page_size).ok()?;
        let index = number.checked_sub(1).filter(|_| number <= self.present)?;
        let mut page = vec![0; size];
        let offset = u64::from(index).checked_mul(u64::from(self.header.page_size))?;
        let read = self.read_raw(offset, &mut page).ok()?;
        (read == size).then_some(page)
    }
}

fn cut_short(counted: u32, present: u32) -> String {
    format!(
        "database is cut short: its header counts {counted} pages, {present} are there; rows on \
         the others are missing"
    )
}

/// Reads until `buffer` is full or the end is reached.
pub(super) fn read_full(reader: &dyn ReadAt, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
    let mut done = 0_usize;
    while let Some(rest) = buffer.get_mut(done..).filter(|rest| !rest.is_empty()) {
        let at = offset.saturating_add(u64::try_from(done).unwrap_or(u64::MAX));
        match reader.read_at(at, rest)? {
            0 => break,
            read => done = done.saturating_add(read),
        }
    }
    Ok(done)
}

impl ReadAt for Image {
    fn len(&self) -> u64 {
        self.length
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.length.saturating_sub(offset)).unwrap_or(usize::MAX);
        let wanted = left.min(buffer.len());
        let buffer = buffer.get_mut(..wanted).unwrap_or_default();
        let read = self.read_raw(offset, buffer)?;
        buffer.get_mut(read..).unwrap_or_default().fill(0);
        // Versions: nothing waits in a log any more.
        for at in [18_u64, 19] {
            if let Some(byte) = byte_at(buffer, offset, at)
                && *byte == 2
            {
                *byte = 1;
            }
        }
        if let (Some((_, overlay)), true) = (&self.log, offset <= 31) {
            for (index, value) in overlay.page_count.to_be_bytes().into_iter().enumerate() {
                let at = 28_u64.saturating_add(u64::try_from(index).unwrap_or(u64::MAX));
                if let Some(byte) = byte_at(buffer, offset, at) {
                    *byte = value;
                }
            }
        }
        Ok(wanted)
    }
}

fn byte_at(buffer: &mut [u8], offset: u64, at: u64) -> Option<&mut u8> {
    buffer.get_mut(usize::try_from(at.checked_sub(offset)?).ok()?)
}
