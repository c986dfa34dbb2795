//! A place for entries of compressed archives while they are read.
//!
//! Small amounts stay in memory. More goes to a temporary file without a name, which vanishes with
//! the process, and whose bytes are worth nothing to others: they are encrypted with a key that is
//! made for this one file, lies in memory only and is wiped when the file is let go. What a disk
//! keeps of the file after a crash cannot be read by anybody.

use std::{
    io::{self, Write},
    sync::Arc,
};

use chacha20::ChaCha20Legacy;
use cipher::{KeyIvInit, StreamCipher, StreamCipherSeek};
use formats::{ReadAt, bytes::Memory};
use zeroize::Zeroizing;

use crate::disk::DiskFile;

/// Bytes that are held in memory before a temporary file is used.
const IN_MEMORY: usize = 8 << 20;
/// Bytes that are encrypted at once.
const CHUNK: usize = 64 << 10;

/// Collects bytes, to be read at random access afterwards.
pub(crate) struct Spool {
    file: Option<SealedFile>,
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

    /// Ends collecting.
    pub(crate) fn finish(self) -> Arc<dyn ReadAt> {
        match self.file {
            Some(file) => Arc::new(file.finish(self.len)),
            None => Arc::new(Memory(self.memory)),
        }
    }
}

impl Write for Spool {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.file.is_none() && self.memory.len().saturating_add(bytes.len()) > self.in_memory {
            let mut file = SealedFile::new()?;
            file.append(&self.memory)?;
            self.memory = Vec::new();
            self.file = Some(file);
        }
        match &mut self.file {
            Some(file) => file.append(bytes)?,
            None => self.memory.extend_from_slice(bytes),
        }
        self.len = self.len.saturating_add(u64::try_from(bytes.len()).map_err(io::Error::other)?);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Key of one temporary file. It encrypts each position of that file once, hence the nonce may
/// be the same for all.
struct Key(Zeroizing<[u8; 32]>);

impl Key {
    fn new() -> io::Result<Self> {
        let mut key = Zeroizing::new([0; 32]);
        getrandom::fill(key.as_mut_slice()).map_err(io::Error::other)?;
        Ok(Self(key))
    }

    /// The cipher, which counts blocks in 64 bits, and so has no largest file. It wipes itself.
    fn cipher(&self) -> ChaCha20Legacy {
        ChaCha20Legacy::new((&*self.0).into(), &[0; 8].into())
    }
}

/// A temporary file while it is written.
struct SealedFile {
    #[allow(clippy::disallowed_types, reason = "a temporary file of ours, without a name")]
    file: std::fs::File,
    key: Key,
    cipher: ChaCha20Legacy,
    chunk: Vec<u8>,
}

impl SealedFile {
    fn new() -> io::Result<Self> {
        let key = Key::new()?;
        let cipher = key.cipher();
        Ok(Self { file: tempfile::tempfile()?, key, cipher, chunk: Vec::with_capacity(CHUNK) })
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        for part in bytes.chunks(CHUNK) {
            self.chunk.clear();
            self.chunk.extend_from_slice(part);
            self.cipher.try_apply_keystream(&mut self.chunk).map_err(io::Error::other)?;
            self.file.write_all(&self.chunk)?;
        }
        Ok(())
    }

    fn finish(self, len: u64) -> Sealed<DiskFile> {
        Sealed { stored: DiskFile::from_temporary(self.file, len), key: self.key }
    }
}

/// A temporary file that was written to the end.
struct Sealed<R> {
    stored: R,
    key: Key,
}

impl<R: ReadAt> ReadAt for Sealed<R> {
    fn len(&self) -> u64 {
        self.stored.len()
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.stored.read_at(offset, buffer)?;
        let Some(read) = buffer.get_mut(..count).filter(|read| !read.is_empty()) else {
            return Ok(count);
        };
        let mut cipher = self.key.cipher();
        cipher.try_seek(offset).map_err(io::Error::other)?;
        cipher.try_apply_keystream(read).map_err(io::Error::other)?;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words in the clear, of which each piece is told from each other.
    fn text() -> Vec<u8> {
        (0..40_000_u32).flat_map(|number| format!("call {number:08}\n").into_bytes()).collect()
    }

    fn sealed(text: &[u8]) -> Sealed<DiskFile> {
        let mut spool = Spool::in_memory(1_000);
        for part in text.chunks(777) {
            spool.write_all(part).unwrap();
        }
        assert!(spool.memory.is_empty());
        let len = spool.len();
        spool.file.unwrap().finish(len)
    }

    #[test]
    fn nothing_that_was_collected_stands_in_the_file() {
        let text = text();
        let sealed = sealed(&text);
        let mut stored = vec![0; text.len()];
        assert_eq!(sealed.stored.read_at(0, &mut stored).unwrap(), text.len());
        assert_eq!(sealed.stored.read_at(sealed.len(), &mut [0; 1]).unwrap(), 0);
        let words = stored.windows(5).filter(|window| window == b"call ").count();
        assert_eq!(words, 0);
        let repeated = stored.windows(16).zip(stored.iter().skip(16)).filter(|(a, b)| a[0] == **b);
        assert!(repeated.count() < stored.len() / 64, "the key stream repeats");
    }

    #[test]
    fn two_files_of_the_same_bytes_have_nothing_in_common() {
        let text = text();
        let stored = |sealed: Sealed<DiskFile>| {
            let mut stored = vec![0; text.len()];
            sealed.stored.read_at(0, &mut stored).unwrap();
            stored
        };
        let (one, other) = (stored(sealed(&text)), stored(sealed(&text)));
        let same = one.iter().zip(&other).filter(|(one, other)| one == other).count();
        assert!(same < text.len() / 64, "{same}");
    }

    #[test]
    fn what_was_collected_is_read_at_any_offset() {
        let text = text();
        let reader: Arc<dyn ReadAt> = Arc::new(sealed(&text));
        assert_eq!(reader.len(), u64::try_from(text.len()).unwrap());
        for (at, length) in [(0, 1), (63, 2), (64, 64), (999, 3), (65_537, 200_000), (559_990, 99)]
        {
            let mut buffer = vec![0; length];
            let count = reader.read_at(u64::try_from(at).unwrap(), &mut buffer).unwrap();
            let end = text.len().min(at + length);
            assert_eq!(buffer[..count], text[at..end], "{at}");
        }
        assert_eq!(reader.read_at(reader.len() + 70, &mut [0; 4]).unwrap(), 0);
    }

    #[test]
    fn little_stays_in_memory() {
        let mut spool = Spool::new();
        spool.write_all(b"little").unwrap();
        assert!(spool.file.is_none());
        let mut buffer = [0; 6];
        assert_eq!(spool.finish().read_at(0, &mut buffer).unwrap(), 6);
        assert_eq!(&buffer, b"little");
    }
}
