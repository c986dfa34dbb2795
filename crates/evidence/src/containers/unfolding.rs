//! A deflated entry of an archive that is unfolded while it is read.
//!
//! Most files are read once, front to back: nothing is kept then but what the algorithm needs, and
//! the digest is taken on the way. Who reads elsewhere lets the entry be unfolded whole, once.

use std::{
    io::{self, BufReader, Read},
    sync::{Arc, Mutex, PoisonError},
};

use flate2::{Crc, bufread::DeflateDecoder};
use formats::ReadAt;
use sha2::{Digest, Sha256};

use super::spool::Spool;
use crate::reader::{Sequential, Slice};

/// How often reading may begin anew at the start, before the entry is unfolded whole: readers look
/// at the beginning before they read.
const MOST_STARTS: u32 = 3;
/// Bytes that are read at once.
const CHUNK: usize = 64 << 10;
/// Bytes that may be passed over without being asked for.
const MOST_PASSED: u64 = 1 << 20;

/// Takes the SHA-256 of an entry that was read to its end.
pub(crate) type Note = Arc<dyn Fn([u8; 32]) + Send + Sync>;

/// The entry.
pub(crate) struct Unfolding {
    stored: Stored,
    size: u64,
    crc: u32,
    note: Option<Note>,
    /// Whether the stored bytes end before the end of the stream.
    is_cut: bool,
    state: Mutex<State>,
}

/// Where the stored bytes are.
#[derive(Clone)]
struct Stored {
    archive: Arc<dyn ReadAt>,
    start: u64,
    len: u64,
}

impl Stored {
    fn stream(&self) -> DeflateDecoder<BufReader<Sequential>> {
        let slice = Slice::new(Arc::clone(&self.archive), self.start, self.len);
        let sequential = Sequential::new(Arc::new(slice), 0);
        DeflateDecoder::new(BufReader::with_capacity(CHUNK, sequential))
    }
}

enum State {
    /// Nothing was read yet, or reading begins anew.
    Idle { starts: u32 },
    /// The stream stands somewhere.
    Reading(Box<Reading>),
    /// All of it is there.
    Whole(Arc<dyn ReadAt>),
}

struct Reading {
    stream: DeflateDecoder<BufReader<Sequential>>,
    at: u64,
    crc: Crc,
    /// Where somebody is to be told.
    sha256: Option<Sha256>,
    starts: u32,
}

impl Unfolding {
    /// The entry whose `len` stored bytes begin at `start` of `archive`, and which claims this size
    /// and this checksum. `note`, where there is one, is told its digest.
    pub(crate) fn new(
        archive: Arc<dyn ReadAt>,
        (start, len): (u64, u64),
        (size, crc): (u64, u32),
        note: Option<Note>,
    ) -> Self {
        let stored = Stored { archive, start, len };
        let state = Mutex::new(State::Idle { starts: 0 });
        Self { stored, size, crc, note, is_cut: false, state }
    }

    /// An entry of which only the beginning is stored, from which `size` bytes can be had.
    pub(crate) fn cut(self) -> Self {
        Self { is_cut: true, ..self }
    }

    /// Reads on, and looks at the checksum at the end.
    fn read_on(&self, reading: &mut Reading, buffer: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.size.saturating_sub(reading.at)).unwrap_or(usize::MAX);
        let wanted = buffer.len().min(left);
        let Some(buffer) = buffer.get_mut(..wanted).filter(|part| !part.is_empty()) else {
            return Ok(0);
        };
        let count = reading.stream.read(buffer)?;
        if count == 0 {
            return Err(damaged("ends before its size"));
        }
        let read = buffer.get(..count).unwrap_or_default();
        reading.crc.update(read);
        if let Some(sha256) = &mut reading.sha256 {
            sha256.update(read);
        }
        reading.at = reading.at.saturating_add(u64::try_from(count).map_err(io::Error::other)?);
        if reading.at == self.size {
            if reading.crc.sum() != self.crc {
                return Err(damaged("its checksum differs from the one in the archive"));
            }
            if !self.is_cut && reading.stream.read(&mut [0])? != 0 {
                return Err(damaged("is larger than its size"));
            }
            if let (Some(note), Some(sha256)) = (&self.note, &reading.sha256) {
                note(sha256.clone().finalize().into());
            }
        }
        Ok(count)
    }

    /// Unfolds all of it.
    fn whole(&self) -> io::Result<Arc<dyn ReadAt>> {
        let mut reading = self.begin(MOST_STARTS);
        let mut spool = Spool::new();
        let mut chunk = vec![0; CHUNK];
        loop {
            match self.read_on(&mut reading, &mut chunk)? {
                0 => return Ok(spool.finish()),
                count => io::Write::write_all(&mut spool, chunk.get(..count).unwrap_or_default())?,
            }
        }
    }

    fn begin(&self, starts: u32) -> Reading {
        Reading {
            stream: self.stored.stream(),
            at: 0,
            crc: Crc::new(),
            sha256: self.note.as_ref().map(|_| Sha256::new()),
            starts,
        }
    }

    /// Brings the stream to `offset`. `false` where it would cost too much.
    fn bring(&self, state: &mut State, offset: u64) -> io::Result<bool> {
        let starts = match state {
            State::Whole(_) => return Ok(true),
            State::Reading(reading) if reading.at <= offset => None,
            State::Reading(reading) => Some(reading.starts.saturating_add(1)),
            State::Idle { starts } => Some(starts.saturating_add(1)),
        };
        if let Some(starts) = starts {
            if starts > MOST_STARTS || offset > MOST_PASSED {
                return Ok(false);
            }
            *state = State::Reading(Box::new(self.begin(starts)));
        }
        let State::Reading(reading) = state else { return Ok(false) };
        if offset.saturating_sub(reading.at) > MOST_PASSED {
            return Ok(false);
        }
        let mut passed = vec![0; CHUNK];
        while reading.at < offset {
            let left = usize::try_from(offset.saturating_sub(reading.at)).unwrap_or(CHUNK);
            let part = passed.get_mut(..left.min(CHUNK)).unwrap_or_default();
            if self.read_on(reading, part)? == 0 {
                break;
            }
        }
        Ok(true)
    }
}

impl ReadAt for Unfolding {
    fn len(&self) -> u64 {
        self.size
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        if offset >= self.size || buffer.is_empty() {
            return Ok(0);
        }
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.bring(&mut state, offset)? {
            *state = State::Whole(self.whole()?);
        }
        match &mut *state {
            State::Whole(whole) => whole.read_at(offset, buffer),
            State::Reading(reading) => self.read_on(reading, buffer),
            State::Idle { .. } => Ok(0),
        }
    }
}

fn damaged(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("entry is damaged: it {what}"))
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::{Compression, write::DeflateEncoder};
    use formats::bytes::Memory;

    use super::*;

    type Noted = Arc<Mutex<Option<[u8; 32]>>>;

    /// An entry of numbers, what it unfolds to, and where its digest is noted.
    fn entry(damage: bool) -> (Unfolding, Vec<u8>, Noted) {
        let bytes: Vec<u8> = (0..700_000_u32).flat_map(u32::to_le_bytes).collect();
        let mut encoder = DeflateEncoder::new(b"before".to_vec(), Compression::fast());
        encoder.write_all(&bytes).unwrap();
        let mut archive = encoder.finish().unwrap();
        let length = u64::try_from(archive.len()).unwrap().checked_sub(6).unwrap();
        let mut crc = Crc::new();
        crc.update(&bytes);
        let sum = if damage { crc.sum() ^ 1 } else { crc.sum() };
        archive.extend(b"after");
        let noted = Arc::new(Mutex::new(None));
        let to = Arc::clone(&noted);
        let note: Note = Arc::new(move |digest| *to.lock().unwrap() = Some(digest));
        let size = u64::try_from(bytes.len()).unwrap();
        let archive: Arc<dyn ReadAt> = Arc::new(Memory(archive));
        (Unfolding::new(archive, (6, length), (size, sum), Some(note)), bytes, noted)
    }

    fn read(entry: &Unfolding, at: usize, length: usize) -> io::Result<Vec<u8>> {
        let mut read = Vec::new();
        while read.len() < length {
            let mut buffer = vec![0; length.saturating_sub(read.len())];
            let offset = u64::try_from(at.saturating_add(read.len())).unwrap();
            match entry.read_at(offset, &mut buffer)? {
                0 => break,
                count => read.extend(buffer.get(..count).unwrap()),
            }
        }
        Ok(read)
    }

    #[test]
    fn read_front_to_back_it_keeps_nothing_and_tells_its_digest() {
        let (entry, bytes, noted) = entry(false);
        // Who reads looks at the beginning first.
        assert_eq!(read(&entry, 0, 4).unwrap(), bytes[..4]);
        assert_eq!(read(&entry, 0, bytes.len()).unwrap(), bytes);
        assert!(read(&entry, bytes.len(), 10).unwrap().is_empty());
        assert!(matches!(*entry.state.lock().unwrap(), State::Reading(_)));
        let digest: [u8; 32] = Sha256::digest(&bytes).into();
        assert_eq!(*noted.lock().unwrap(), Some(digest));
    }

    #[test]
    fn read_anywhere_it_is_unfolded_whole() {
        let (entry, bytes, _) = entry(false);
        for at in [2_000_000, 5, 2_799_990, 1_000_000, 0, 1_500_000, 3] {
            let length = 4_000.min(bytes.len().checked_sub(at).unwrap());
            let end = at.checked_add(length).unwrap();
            assert_eq!(read(&entry, at, length).unwrap(), bytes.get(at..end).unwrap(), "{at}");
        }
        assert!(matches!(*entry.state.lock().unwrap(), State::Whole(_)));
    }

    #[test]
    fn a_wrong_checksum_is_told_at_the_end() {
        let (entry, bytes, noted) = entry(true);
        assert_eq!(read(&entry, 0, 1_000).unwrap(), bytes[..1_000]);
        let error = read(&entry, 0, bytes.len()).unwrap_err();
        assert!(error.to_string().contains("checksum differs"), "{error}");
        assert_eq!(*noted.lock().unwrap(), None);
    }
}
