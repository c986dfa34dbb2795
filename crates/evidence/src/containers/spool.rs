//! A place for entries of compressed archives while they are read.
//!
//! What is kept are the bytes as the archive holds them once unfolded: ciphertext for encrypted
//! backups. Small amounts stay in memory; more goes to a temporary file without a name, which
//! vanishes with the process. Content of an encrypted backup is never written in the clear.

use std::{
    io::{self, Read, Write},
    sync::Arc,
};

use formats::{ReadAt, bytes::Memory};

use crate::disk::DiskFile;

/// Bytes that are held in memory before a temporary file is used.
const IN_MEMORY: usize = 8 << 20;

/// Collects bytes, to be read at random access afterwards.
pub(crate) struct Spool {
    #[allow(clippy::disallowed_types, reason = "a temporary file of ours, without a name")]
    file: Option<std::fs::File>,
    memory: Vec<u8>,
    /// Bytes that are held in memory before the file is used.
    in_memory: usize,
    len: u64,
}

impl Spool {
    pub(crate) const fn new() -> Self {
        Self::in_memory(IN_MEMORY)
    }

    /// Keeps that many bytes in memory.
    pub(crate) const fn in_memory(in_memory: usize) -> Self {
        Self { file: None, memory: Vec::new(), in_memory, len: 0 }
    }

    /// Bytes collected so far.
    pub(crate) const fn len(&self) -> u64 {
        self.len
    }

    /// Copies `from` to its end and returns how many bytes there were.
    pub(crate) fn take(&mut self, from: &mut dyn Read) -> io::Result<u64> {
        io::copy(from, self)
    }

    /// Ends collecting.
    pub(crate) fn finish(self) -> Arc<dyn ReadAt> {
        match self.file {
            Some(file) => Arc::new(DiskFile::from_temporary(file, self.len)),
            None => Arc::new(Memory(self.memory)),
        }
    }
}

impl Write for Spool {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.file.is_none() && self.memory.len().saturating_add(bytes.len()) > self.in_memory {
            let mut file = tempfile::tempfile()?;
            file.write_all(&self.memory)?;
            self.memory = Vec::new();
            self.file = Some(file);
        }
        match &mut self.file {
            Some(file) => file.write_all(bytes)?,
            None => self.memory.extend_from_slice(bytes),
        }
        self.len = self.len.saturating_add(u64::try_from(bytes.len()).map_err(io::Error::other)?);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
