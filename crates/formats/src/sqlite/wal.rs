//! Write-ahead logs: which frames belong to the database, and where they lie.
//!
//! Header, offsets in bytes, big endian: 0 magic `377f0682` or `377f0683` (4; the last bit says
//! that checksums are summed big endian), 4 version (4), 8 page size (4), 12 number of the
//! checkpoint (4), 16 two salts (8), 24 two checksums (8). Then frames, each with a header of 24
//! bytes: 0 page number (4), 4 number of pages when the frame ends a transaction, else 0 (4),
//! 8 two salts (8), 16 two checksums (8). A frame is valid when its salts are those of the header
//! and its checksum, which continues that of the frame before, is right.
//!
//! # References
//! - `SQLite`, "Database File Format", section 4; "WAL-mode File Format".

use std::sync::Arc;

use super::image::{self, Overlay, Transaction, read_full};
use crate::ReadAt;

const HEADER: u64 = 32;
const FRAME_HEADER: u64 = 24;

/// What was found in a write-ahead log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct LogAccount {
    /// Frames that end up in the database: up to the last commit.
    pub applied: u64,
    /// Valid frames after the last commit, of a transaction that never ended.
    pub uncommitted: u64,
    /// Frames of the same generation behind the first damaged one.
    pub damaged: u64,
    /// Frames of an earlier generation, which a healthy log may hold at its end.
    pub stale: u64,
}

struct Words<'a> {
    bytes: &'a [u8],
}

impl Words<'_> {
    fn at(&self, offset: usize) -> u32 {
        let word = self.bytes.get(offset..offset.saturating_add(4));
        word.and_then(|word| word.try_into().ok()).map_or(0, u32::from_be_bytes)
    }
}

/// Continues `sum` over `bytes`, whose length is a multiple of eight.
fn checksum(big_endian: bool, mut sum: (u32, u32), bytes: &[u8]) -> (u32, u32) {
    let (pairs, _) = bytes.as_chunks::<8>();
    for [a, b, c, d, e, f, g, h] in pairs {
        let (first, second) = if big_endian {
            (u32::from_be_bytes([*a, *b, *c, *d]), u32::from_be_bytes([*e, *f, *g, *h]))
        } else {
            (u32::from_le_bytes([*a, *b, *c, *d]), u32::from_le_bytes([*e, *f, *g, *h]))
        };
        sum.0 = sum.0.wrapping_add(first).wrapping_add(sum.1);
        sum.1 = sum.1.wrapping_add(second).wrapping_add(sum.0);
    }
    sum
}

struct Log {
    big_endian: bool,
    page_size: u32,
    salts: (u32, u32),
    sum: (u32, u32),
}

fn header(log: &dyn ReadAt) -> Result<Log, String> {
    let mut bytes = [0; 32];
    let read = read_full(log, 0, &mut bytes).map_err(|error| error.to_string())?;
    if read < bytes.len() {
        return Err(format!("it has {read} bytes, fewer than its header"));
    }
    let words = Words { bytes: &bytes };
    let big_endian = match words.at(0) {
        0x377f_0682 => false,
        0x377f_0683 => true,
        _ => return Err("it does not start like one".to_owned()),
    };
    let sum = checksum(big_endian, (0, 0), bytes.get(..24).unwrap_or_default());
    if sum != (words.at(24), words.at(28)) {
        return Err("the checksum of its header is wrong".to_owned());
    }
    let page_size = words.at(8);
    if !(512..=65_536).contains(&page_size) || !page_size.is_power_of_two() {
        return Err(format!("its page size {page_size} is impossible"));
    }
    Ok(Log { big_endian, page_size, salts: (words.at(16), words.at(20)), sum })
}

/// Reads the log beside `main`. What is left out of it, and why, goes to `remarks`.
pub(super) fn read(
    main: &dyn ReadAt,
    log: &Arc<dyn ReadAt>,
    remarks: &mut Vec<String>,
) -> (Overlay, LogAccount) {
    let nothing = (Overlay::default(), LogAccount::default());
    if log.is_empty() {
        return nothing;
    }
    let not_applied = |why: String| format!("write-ahead log is not applied: {why}");
    let start = match header(&**log) {
        Ok(start) => start,
        Err(why) => {
            remarks.push(not_applied(why));
            return nothing;
        }
    };
    let mut main_start = [0; 100];
    let main_read = read_full(main, 0, &mut main_start).unwrap_or_default();
    let main_start = main_start.get(..main_read).unwrap_or_default();
    if main_start.starts_with(image::MAGIC)
        && let Some(size) = image::page_size(main_start).filter(|size| *size != start.page_size)
    {
        let why = format!("its pages have {} bytes, those of the database {size}", start.page_size);
        remarks.push(not_applied(why));
        return nothing;
    }
    let page_size = start.page_size;
    let mut frames = Frames { log: &**log, start, account: LogAccount::default() };
    let mut overlay = Overlay { page_size, ..Overlay::default() };
    let broken = frames.replay(&mut overlay, remarks);
    frames.count_rest(broken, remarks);
    (overlay, frames.account)
}

struct Frames<'a> {
    log: &'a dyn ReadAt,
    start: Log,
    account: LogAccount,
}

impl Frames<'_> {
    fn frame_size(&self) -> u64 {
        FRAME_HEADER.saturating_add(self.start.page_size.into())
    }

    fn offset(&self, index: u64) -> u64 {
        HEADER.saturating_add(index.saturating_mul(self.frame_size()))
    }

    /// Number of whole frames.
    fn count(&self) -> u64 {
        self.log.len().saturating_sub(HEADER).checked_div(self.frame_size()).unwrap_or_default()
    }

    /// Follows the chain of checksums and returns the first frame that does not continue it.
    fn replay(&mut self, overlay: &mut Overlay, remarks: &mut Vec<String>) -> u64 {
        let mut waiting: Vec<(u32, u64)> = Vec::new();
        let mut frame = vec![0; usize::try_from(self.frame_size()).unwrap_or_default()];
        let mut index = 0;
        while index < self.count() {
            let offset = self.offset(index);
            match read_full(self.log, offset, &mut frame) {
                Ok(read) if read == frame.len() => {}
                Ok(_) => break,
                Err(error) => {
                    remarks.push(format!("write-ahead log cannot be read further: {error}"));
                    break;
                }
            }
            let words = Words { bytes: &frame };
            let (page, commit) = (words.at(0), words.at(4));
            let salts = (words.at(8), words.at(12));
            let sum = self.sum_of(&frame);
            if salts != self.start.salts || sum != (words.at(16), words.at(20)) || page == 0 {
                break;
            }
            self.start.sum = sum;
            waiting.push((page, offset.saturating_add(FRAME_HEADER)));
            index = index.saturating_add(1);
            if commit > 0 {
                overlay.pages.extend(waiting.iter().copied());
                overlay.page_count = commit;
                let frames = std::mem::take(&mut waiting);
                overlay.transactions.push(Transaction { frames, page_count: commit });
                self.account.applied = index;
            }
        }
        overlay.pages.retain(|page, _| *page <= overlay.page_count);
        self.account.uncommitted = index.saturating_sub(self.account.applied);
        index
    }

    fn sum_of(&self, frame: &[u8]) -> (u32, u32) {
        let start = frame.get(..8).unwrap_or_default();
        let page = frame.get(24..).unwrap_or_default();
        let sum = checksum(self.start.big_endian, self.start.sum, start);
        checksum(self.start.big_endian, sum, page)
    }

    fn count_rest(&mut self, broken: u64, remarks: &mut Vec<String>) {
        let count = self.count();
        for index in broken..count {
            let mut start = [0; 24];
            let _ = read_full(self.log, self.offset(index), &mut start);
            let words = Words { bytes: &start };
            if (words.at(8), words.at(12)) == self.start.salts {
                self.account.damaged = self.account.damaged.saturating_add(1);
            } else {
                self.account.stale = self.account.stale.saturating_add(1);
            }
        }
        let LogAccount { applied, uncommitted, damaged, stale } = self.account;
        let frame = broken.saturating_add(1);
        if uncommitted > 0 {
            remarks.push(format!(
                "write-ahead log ends inside a transaction: {uncommitted} frames after the last \
                 commit are not applied"
            ));
        }
        if damaged > 0 {
            remarks.push(format!(
                "write-ahead log is damaged at frame {frame}: {damaged} frames from there are not \
                 applied"
            ));
        }
        if applied == 0 && damaged == 0 && stale > 0 {
            remarks.push(format!(
                "write-ahead log is not applied: none of its {stale} frames belongs to its header"
            ));
        }
        let surplus = self.log.len().saturating_sub(self.offset(count));
        if surplus > 0 && broken == count {
            remarks.push(format!(
                "write-ahead log is cut short: its last frame has {surplus} of {} bytes and is \
                 not applied",
                self.frame_size()
            ));
        }
    }
}
