//! Parts of a reader, and reading one front to back.

use std::{
    io::{self, Read, Seek, SeekFrom},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use formats::ReadAt;

/// Part of another reader, in place.
pub(crate) struct Slice {
    whole: Arc<dyn ReadAt>,
    start: u64,
    len: u64,
}

impl Slice {
    /// `len` bytes of `whole` from `start`, or fewer where `whole` ends before.
    pub(crate) fn new(whole: Arc<dyn ReadAt>, start: u64, len: u64) -> Self {
        let len = len.min(whole.len().saturating_sub(start));
        Self { whole, start, len }
    }
}

impl ReadAt for Slice {
    fn len(&self) -> u64 {
        self.len
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.len.saturating_sub(offset)).unwrap_or(usize::MAX);
        let wanted = buffer.len().min(left);
        match buffer.get_mut(..wanted) {
            Some(buffer) if wanted > 0 => {
                self.whole.read_at(self.start.saturating_add(offset), buffer)
            }
            _ => Ok(0),
        }
    }
}

/// Reads front to back, and lets others see how far it came.
pub(crate) struct Sequential {
    reader: Arc<dyn ReadAt>,
    position: Arc<AtomicU64>,
}

impl Sequential {
    /// Reads `reader` from `start`.
    pub(crate) fn new(reader: Arc<dyn ReadAt>, start: u64) -> Self {
        Self { reader, position: Arc::new(AtomicU64::new(start)) }
    }

    /// How far reading came, in bytes from the start of the reader.
    pub(crate) fn position(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.position)
    }
}

impl Read for Sequential {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let position = self.position.load(Ordering::Relaxed);
        let count = self.reader.read_at(position, buffer)?;
        let moved = position.saturating_add(u64::try_from(count).map_err(io::Error::other)?);
        self.position.store(moved, Ordering::Relaxed);
        Ok(count)
    }
}

impl Seek for Sequential {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = match to {
            SeekFrom::Start(position) => Some(position),
            SeekFrom::End(distance) => self.reader.len().checked_add_signed(distance),
            SeekFrom::Current(distance) => {
                self.position.load(Ordering::Relaxed).checked_add_signed(distance)
            }
        };
        let position = position.ok_or(io::ErrorKind::InvalidInput)?;
        self.position.store(position, Ordering::Relaxed);
        Ok(position)
    }
}

/// Reads exactly as many bytes as `buffer` holds; `false` when there are fewer.
pub(crate) fn fill(reader: &dyn ReadAt, offset: u64, buffer: &mut [u8]) -> io::Result<bool> {
    Ok(reader.read_at(offset, buffer)? == buffer.len())
}

/// The first bytes, zero-filled when there are fewer.
pub(crate) fn head<const N: usize>(reader: &dyn ReadAt) -> io::Result<[u8; N]> {
    let mut head = [0; N];
    reader.read_at(0, &mut head)?;
    Ok(head)
}

/// Everything in `reader`, when that is at most `limit` bytes.
pub(crate) fn whole(reader: &dyn ReadAt, limit: u64) -> io::Result<Vec<u8>> {
    let size = reader.len();
    if size > limit {
        return Err(io::Error::other(crate::TooLarge { size, limit }));
    }
    let mut bytes = vec![0; usize::try_from(size).map_err(io::Error::other)?];
    let count = reader.read_at(0, &mut bytes)?;
    bytes.truncate(count);
    Ok(bytes)
}
