//! Bytes in memory: a random-access reader and a cursor whose every read is checked and named.

use std::io;

use crate::ReadAt;

/// Bytes held in memory.
#[derive(Clone, Debug, Default)]
pub struct Memory(pub Vec<u8>);

impl ReadAt for Memory {
    fn len(&self) -> u64 {
        u64::try_from(self.0.len()).unwrap_or(u64::MAX)
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let start = usize::try_from(offset).unwrap_or(usize::MAX);
        let rest = self.0.get(start..).unwrap_or_default();
        let count = rest.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..count), rest.get(..count)) {
            to.copy_from_slice(from);
        }
        Ok(count)
    }
}

/// A structure is cut short.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} is cut short: need {need} bytes at offset {offset}, have {have}")]
pub struct Truncated {
    /// What was being read.
    pub what: &'static str,
    /// Where, in bytes from the start.
    pub offset: usize,
    /// Bytes needed.
    pub need: usize,
    /// Bytes there.
    pub have: usize,
}

/// Reads a byte slice front to back.
#[derive(Clone, Debug)]
pub struct Cursor<'a> {
    bytes: &'a [u8],
    offset: usize,
}

impl<'a> Cursor<'a> {
    /// A cursor at the start of `bytes`.
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, offset: 0 }
    }

    /// Bytes from the start.
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// What has not been read yet.
    pub fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.offset..).unwrap_or_default()
    }

    /// Takes `need` bytes of `what`.
    ///
    /// # Errors
    /// When fewer are left.
    pub fn take(&mut self, what: &'static str, need: usize) -> Result<&'a [u8], Truncated> {
        let rest = self.rest();
        let taken = rest.get(..need).ok_or(Truncated {
            what,
            offset: self.offset,
            need,
            have: rest.len(),
        })?;
        self.offset = self.offset.saturating_add(need);
        Ok(taken)
    }

    /// Takes `N` bytes of `what`.
    ///
    /// # Errors
    /// When fewer are left.
    pub fn array<const N: usize>(&mut self, what: &'static str) -> Result<[u8; N], Truncated> {
        let taken = self.take(what, N)?;
        let mut array = [0; N];
        array.copy_from_slice(taken);
        Ok(array)
    }
}
