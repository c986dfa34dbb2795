//! A place in memory for entries of compressed archives that must not reach a disk.
//!
//! Logs and databases shrink to a fifth in LZ4, and any of their bytes can be had by unpacking one
//! block. More than fits into memory goes, packed and encrypted, to a temporary file without a name,
//! as for other archives.

use std::{
    io::{self, Write},
    sync::{Arc, Mutex, PoisonError},
};

use formats::ReadAt;
use lz4_flex::block;

use super::spool::Spool;

/// Bytes of a block before it is packed.
const BLOCK: usize = 64 << 10;
/// Blocks that are kept unpacked.
const LATELY: usize = 64;
/// Packed bytes that are held in memory.
const IN_MEMORY: usize = 160 << 20;

/// Collects bytes, to be read at random access afterwards.
pub(crate) struct PackedSpool {
    packed: Spool,
    /// The block that is being filled.
    block: Vec<u8>,
    /// Where each block begins, once packed.
    starts: Vec<u64>,
    len: u64,
}

impl PackedSpool {
    pub(crate) fn new() -> Self {
        let packed = Spool::in_memory(IN_MEMORY);
        Self { packed, block: Vec::with_capacity(BLOCK), starts: Vec::new(), len: 0 }
    }

    /// Bytes collected so far.
    pub(crate) const fn len(&self) -> u64 {
        self.len
    }

    /// Ends collecting.
    pub(crate) fn finish(mut self) -> io::Result<Arc<dyn ReadAt>> {
        self.pack()?;
        self.starts.push(self.packed.len());
        Ok(Arc::new(Packed {
            blocks: self.packed.finish(),
            starts: self.starts,
            len: self.len,
            lately: Mutex::new(vec![None; LATELY]),
        }))
    }

    fn pack(&mut self) -> io::Result<()> {
        if self.block.is_empty() {
            return Ok(());
        }
        self.starts.push(self.packed.len());
        self.packed.write_all(&block::compress_prepend_size(&self.block))?;
        self.block.clear();
        Ok(())
    }
}

impl Write for PackedSpool {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = BLOCK.saturating_sub(self.block.len());
        let taken = bytes.get(..room.min(bytes.len())).unwrap_or_default();
        self.block.extend_from_slice(taken);
        self.len = self.len.saturating_add(u64::try_from(taken.len()).map_err(io::Error::other)?);
        if self.block.len() == BLOCK {
            self.pack()?;
        }
        Ok(taken.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A block with its number.
type Unpacked = (usize, Arc<Vec<u8>>);

/// What was collected.
struct Packed {
    blocks: Arc<dyn ReadAt>,
    starts: Vec<u64>,
    len: u64,
    /// Blocks that were read lately, each in the slot that its number leads to.
    lately: Mutex<Vec<Option<Unpacked>>>,
}

impl Packed {
    fn block(&self, number: usize) -> io::Result<Arc<Vec<u8>>> {
        let slot = number.checked_rem(LATELY).unwrap_or_default();
        let known = {
            let lately = self.lately.lock().unwrap_or_else(PoisonError::into_inner);
            lately.get(slot).cloned().flatten()
        };
        if let Some((_, block)) = known.filter(|(known, _)| *known == number) {
            return Ok(block);
        }
        let (start, end) = match self.starts.get(number..).unwrap_or_default() {
            [start, end, ..] => (*start, *end),
            _ => return Ok(Arc::default()),
        };
        let size = usize::try_from(end.saturating_sub(start)).map_err(io::Error::other)?;
        let mut packed = vec![0; size];
        self.blocks.read_at(start, &mut packed)?;
        let unpacked = block::decompress_size_prepended(&packed).map_err(io::Error::other)?;
        let unpacked = Arc::new(unpacked);
        let mut lately = self.lately.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(slot) = lately.get_mut(slot) {
            *slot = Some((number, Arc::clone(&unpacked)));
        }
        Ok(unpacked)
    }
}

impl ReadAt for Packed {
    fn len(&self) -> u64 {
        self.len
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let mut filled = 0_usize;
        let mut at = usize::try_from(offset).map_err(io::Error::other)?;
        while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            let block = self.block(at.checked_div(BLOCK).unwrap_or_default())?;
            let from = block.get(at.checked_rem(BLOCK).unwrap_or_default()..).unwrap_or_default();
            let count = from.len().min(rest.len());
            match (rest.get_mut(..count), from.get(..count)) {
                (Some(to), Some(from)) if count > 0 => to.copy_from_slice(from),
                _ => break,
            }
            filled = filled.saturating_add(count);
            at = at.saturating_add(count);
        }
        Ok(filled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_collected_is_read_at_any_offset() {
        let bytes: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
        let mut spool = PackedSpool::new();
        for part in bytes.chunks(7_777) {
            spool.write_all(part).unwrap();
        }
        assert_eq!(spool.len(), 800_000);
        let reader = spool.finish().unwrap();
        for (at, length) in [(0_u32, 10), (65_530, 20), (131_072, 200_000), (799_990, 100)] {
            let mut buffer = vec![0; length];
            let count = reader.read_at(at.into(), &mut buffer).unwrap();
            let offset = usize::try_from(at).unwrap();
            let end = bytes.len().min(offset.saturating_add(length));
            assert_eq!(buffer[..count], bytes[offset..end], "{offset}");
        }
        assert_eq!(reader.read_at(800_000, &mut [0; 4]).unwrap(), 0);
        assert_eq!(PackedSpool::new().finish().unwrap().len(), 0);
    }
}
