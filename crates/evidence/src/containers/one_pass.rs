//! Compressed tar archives: with gzip, or with zlib as in Android backups.
//!
//! Such an archive can only be read front to back. The first pass takes the table of names, the
//! few files that every acquisition is opened by, and of a sysdiagnose or an Android backup all
//! that will be asked for. Of other acquisitions a second pass takes all files that are asked for,
//! in one go ([`Container::prepare`]).

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, BufReader, Read},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use ::tar::Archive;
use flate2::bufread::{MultiGzDecoder, ZlibDecoder};
use formats::ReadAt;
use model::Problem;

use super::{
    Container, ContainerError, Indexed, LARGEST_RATIO, Listed, MOST_ARCHIVE_BYTES, UNCHECKED_BYTES,
    index::{Index, inside},
    spool::Spool,
    taking::{Take, Taken, Taking, Wanted},
    tar::{self, Tape},
};
use crate::{
    backup::stored::ROOT_FILES,
    file_system::IDENTITY_FILES,
    reader::{Sequential, Slice},
};

/// Most files that the first pass takes along.
const MOST_ROOT_FILES: usize = 256;

/// How the archive is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compression {
    Gzip,
    Zlib,
}

/// A compressed archive, before it is read.
#[derive(Clone)]
pub(crate) struct Packing {
    pub(crate) stored: Arc<dyn ReadAt>,
    pub(crate) compression: Compression,
}

/// A compressed tar archive.
pub(crate) struct OnePass {
    packing: Packing,
    index: Index,
    ready: Mutex<Ready>,
}

/// Files that were taken, by name.
type Ready = BTreeMap<String, OneReady>;

/// A file that was taken.
struct OneReady {
    reader: Arc<dyn ReadAt>,
    /// SHA-256 of the whole file, where it was taken on the way.
    sha256: Option<[u8; 32]>,
}

/// Where a file goes.
enum Destination {
    /// Among those that were asked for.
    Spool,
    /// Into memory, or what is needed of it.
    Memory(Take),
}

impl OnePass {
    /// Reads the names, and takes what is `wanted`.
    pub(crate) fn open(packing: Packing, wanted: &Wanted<'_>) -> Result<Self, ContainerError> {
        let mut index = Index::default();
        let mut taken = 0_usize;
        let ready = take_files(&packing, &mut index, &mut |name| {
            let base = name.rsplit_once('/').map_or(name, |(_, base)| base);
            let is_root = ROOT_FILES.contains(&base) && taken < MOST_ROOT_FILES;
            taken = taken.saturating_add(usize::from(is_root));
            if is_root || IDENTITY_FILES.iter().any(|file| name.ends_with(file)) {
                Some(Destination::Spool)
            } else {
                wanted.take(name).map(Destination::Memory)
            }
        })?;
        index.finish()?;
        let ready = as_found(&index, ready);
        Ok(Self { packing, index, ready: Mutex::new(ready) })
    }

    fn get<T>(&self, name: &str, of: impl FnOnce(&OneReady) -> T) -> Option<T> {
        self.ready.lock().unwrap_or_else(PoisonError::into_inner).get(name).map(of)
    }

    fn reader(&self, name: &str) -> Option<Arc<dyn ReadAt>> {
        self.get(name, |ready| Arc::clone(&ready.reader))
    }
}

impl Container for OnePass {
    fn description(&self) -> &'static str {
        match self.packing.compression {
            Compression::Gzip => "tar.gz",
            Compression::Zlib => "tar in zlib",
        }
    }

    fn list(&self, each: &mut dyn FnMut(&Listed<'_>)) -> Result<Vec<Problem>, ContainerError> {
        Ok(self.index.list(each))
    }

    fn open(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        if self.reader(name).is_none() && self.index.find(name).is_some() {
            self.prepare(&BTreeSet::from([name.to_owned()]))?;
        }
        Ok(self.reader(name))
    }

    fn sha256(&self, name: &str) -> Option<[u8; 32]> {
        self.get(name, |ready| ready.sha256).flatten()
    }

    fn prepare(&self, names: &BTreeSet<String>) -> Result<(), ContainerError> {
        // The lock is held for the whole pass, so that two threads do not take the same files.
        let mut ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        let wanted = |name: &str| names.contains(name) && self.index.find(name).is_some();
        let missing = names.iter().filter(|name| wanted(name) && !ready.contains_key(*name));
        let missing: BTreeSet<String> = missing.map(|name| self.index.spelled(name)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let mut again = Index::default();
        let taken = take_files(&self.packing, &mut again, &mut |name| {
            missing.contains(name).then_some(Destination::Spool)
        })?;
        ready.extend(as_found(&self.index, taken));
        Ok(())
    }
}

impl Indexed for OnePass {
    fn index(&self) -> &Index {
        &self.index
    }
}

/// What was taken, under the names by which the index finds it.
fn as_found(index: &Index, taken: Ready) -> Ready {
    let entries = taken.into_iter().filter_map(|(spelled, ready)| {
        let name = spelled.strip_prefix('/').unwrap_or(&spelled).to_owned();
        (index.spelled(&name) == spelled).then_some((name, ready))
    });
    entries.collect()
}

/// One pass over the archive: adds every name to `index` and takes the files that have a
/// destination.
fn take_files(
    packing: &Packing,
    index: &mut Index,
    destination: &mut dyn FnMut(&str) -> Option<Destination>,
) -> Result<Ready, ContainerError> {
    let (tape, passage) = Tape::new(Unfolding::new(packing));
    let mut entries = Archive::new(tape);
    let mut spool = Spool::new();
    let mut parts: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    let mut taking = Taking::new();
    tar::walk(entries.entries()?, &passage, index, &mut |name, entry| {
        let wanted = inside(name).and_then(|name| Some((destination(&name)?, name)));
        match wanted {
            Some((Destination::Spool, name)) => {
                let start = spool.len();
                let copied = io::copy(entry, &mut spool);
                // Of files with one name the last counts, as in the index. What was taken before
                // the archive breaks off is kept.
                parts.insert(name, (start, spool.len().saturating_sub(start)));
                Ok(copied?)
            }
            Some((Destination::Memory(part), name)) => {
                let size = entry.size();
                Ok(taking.file(name, part, size, entry)?)
            }
            None => Ok(io::copy(entry, &mut io::sink())?),
        }
    })?;
    let spool = spool.finish();
    let whole = parts.into_iter().map(|(name, (start, len))| {
        let reader: Arc<dyn ReadAt> = Arc::new(Slice::new(Arc::clone(&spool), start, len));
        (name, OneReady { reader, sha256: None })
    });
    let in_memory = taking
        .finish()?
        .into_iter()
        .map(|(name, Taken { reader, sha256 })| (name, OneReady { reader, sha256: Some(sha256) }));
    Ok(whole.chain(in_memory).collect())
}

/// The unfolded archive, front to back. What grows beyond belief is refused.
struct Unfolding {
    unfolded: Decoder,
    taken: Arc<AtomicU64>,
    position: u64,
}

enum Decoder {
    Gzip(MultiGzDecoder<BufReader<Sequential>>),
    Zlib(ZlibDecoder<BufReader<Sequential>>),
}

impl Unfolding {
    fn new(packing: &Packing) -> Self {
        let stored = Sequential::new(Arc::clone(&packing.stored), 0);
        let taken = stored.position();
        let buffered = BufReader::with_capacity(256 << 10, stored);
        let unfolded = match packing.compression {
            Compression::Gzip => Decoder::Gzip(MultiGzDecoder::new(buffered)),
            Compression::Zlib => Decoder::Zlib(ZlibDecoder::new(buffered)),
        };
        Self { unfolded, taken, position: 0 }
    }
}

impl Read for Unfolding {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = match &mut self.unfolded {
            Decoder::Gzip(unfolded) => unfolded.read(buffer)?,
            Decoder::Zlib(unfolded) => unfolded.read(buffer)?,
        };
        self.position =
            self.position.saturating_add(u64::try_from(count).map_err(io::Error::other)?);
        let stored = self.taken.load(Ordering::Relaxed);
        let believed = stored.saturating_mul(LARGEST_RATIO).max(UNCHECKED_BYTES);
        if self.position > believed || self.position > MOST_ARCHIVE_BYTES {
            return Err(io::Error::other(ContainerError::Bomb { stored, unfolded: self.position }));
        }
        Ok(count)
    }
}
