//! Tar archives compressed with gzip.
//!
//! Such an archive can only be read front to back. The first pass takes the table of names and
//! the few files that every backup is read by; a second pass takes all files that are asked for,
//! in one go ([`Container::prepare`]).

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, BufReader, Read, Write},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use flate2::bufread::MultiGzDecoder;
use formats::ReadAt;
use model::{Problem, ProblemKind};

use super::{
    Container, ContainerError, LARGEST_RATIO, Listed, MOST_ARCHIVE_BYTES, UNCHECKED_BYTES,
    index::{Index, inside},
    spool::Spool,
    tar::{self, Tape},
};
use crate::{
    backup::stored::ROOT_FILES,
    reader::{Sequential, Slice},
};

/// Most files that the first pass takes along.
const MOST_ROOT_FILES: usize = 256;

/// A compressed tar archive.
pub(crate) struct TarGz {
    archive: Arc<dyn ReadAt>,
    index: Index,
    ready: Mutex<BTreeMap<String, Arc<dyn ReadAt>>>,
}

impl TarGz {
    pub(crate) fn open(archive: Arc<dyn ReadAt>) -> Result<Self, ContainerError> {
        let mut index = Index::default();
        let mut taken = 0_usize;
        let ready = take_files(&archive, &mut index, &mut |name| {
            let base = name.rsplit_once('/').map_or(name, |(_, base)| base);
            let wanted = ROOT_FILES.contains(&base) && taken < MOST_ROOT_FILES;
            taken = taken.saturating_add(usize::from(wanted));
            wanted
        })?;
        index.finish();
        Ok(Self { archive, index, ready: Mutex::new(ready) })
    }

    fn get(&self, name: &str) -> Option<Arc<dyn ReadAt>> {
        self.ready.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }
}

impl Container for TarGz {
    fn description(&self) -> &'static str {
        "tar.gz"
    }

    fn list(&self, each: &mut dyn FnMut(&Listed<'_>)) -> Result<Vec<Problem>, ContainerError> {
        Ok(self.index.list(each))
    }

    fn open(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        if self.get(name).is_none() && self.index.find(name).is_some() {
            self.prepare(&BTreeSet::from([name.to_owned()]))?;
        }
        Ok(self.get(name))
    }

    fn prepare(&self, names: &BTreeSet<String>) -> Result<(), ContainerError> {
        // The lock is held for the whole pass, so that two threads do not take the same files.
        let mut ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        let wanted = |name: &str| names.contains(name) && self.index.find(name).is_some();
        let missing: BTreeSet<&String> =
            names.iter().filter(|name| wanted(name) && !ready.contains_key(*name)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let mut again = Index::default();
        let taken =
            take_files(&self.archive, &mut again, &mut |name| missing.contains(&name.to_owned()))?;
        ready.extend(taken);
        Ok(())
    }
}

/// One pass over the archive: adds every name to `index` and takes the files that are `wanted`.
fn take_files(
    archive: &Arc<dyn ReadAt>,
    index: &mut Index,
    wanted: &mut dyn FnMut(&str) -> bool,
) -> Result<BTreeMap<String, Arc<dyn ReadAt>>, ContainerError> {
    let mut tape = Unfolding::new(archive);
    let mut spool = Spool::new();
    let mut parts: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    let passed = tar::walk(&mut tape, index, &mut |name, size, tape| {
        if let Some(name) = inside(name)
            && wanted(&name)
        {
            let start = spool.len();
            let copied = tape.copy(size, &mut spool);
            // Of files with one name the last counts, as in the index. What was taken before the
            // archive breaks off is kept.
            parts.insert(name, (start, spool.len().saturating_sub(start)));
            copied?;
        }
        Ok(())
    });
    match passed {
        Err(ContainerError::Io(error)) if is_damage(&error) => index.note(
            ProblemKind::Unreadable,
            format!(
                "archive is cut short or damaged after {} unfolded bytes ({error}); files after \
                 that point are missing",
                tape.position
            ),
        ),
        other => other?,
    }
    let spool = spool.finish();
    let part = |(name, (start, len))| -> (String, Arc<dyn ReadAt>) {
        (name, Arc::new(Slice::new(Arc::clone(&spool), start, len)))
    };
    Ok(parts.into_iter().map(part).collect())
}

fn is_damage(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData
    )
}

/// The unfolded archive, front to back.
struct Unfolding {
    unfolded: MultiGzDecoder<BufReader<Sequential>>,
    taken: Arc<AtomicU64>,
    position: u64,
    buffer: Vec<u8>,
}

impl Unfolding {
    fn new(archive: &Arc<dyn ReadAt>) -> Self {
        let archive = Sequential::new(Arc::clone(archive), 0);
        let taken = archive.position();
        let buffered = BufReader::with_capacity(256 << 10, archive);
        let unfolded = MultiGzDecoder::new(buffered);
        Self { unfolded, taken, position: 0, buffer: vec![0; 128 << 10] }
    }

    /// Notes that `count` bytes came out, and refuses what grows beyond belief.
    fn advance(&mut self, count: usize) -> Result<(), ContainerError> {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        self.position = self.position.saturating_add(count);
        let stored = self.taken.load(Ordering::Relaxed);
        let believed = stored.saturating_mul(LARGEST_RATIO).max(UNCHECKED_BYTES);
        if self.position > believed || self.position > MOST_ARCHIVE_BYTES {
            return Err(ContainerError::Bomb { stored, unfolded: self.position });
        }
        Ok(())
    }

    /// Copies up to `size` bytes into `to` and returns how many there were.
    fn copy(&mut self, size: u64, to: &mut dyn Write) -> Result<u64, ContainerError> {
        let mut left = size;
        while left > 0 {
            let most = usize::try_from(left).unwrap_or(usize::MAX).min(self.buffer.len());
            let count = self.unfolded.read(self.buffer.get_mut(..most).unwrap_or_default())?;
            if count == 0 {
                break;
            }
            self.advance(count)?;
            to.write_all(self.buffer.get(..count).unwrap_or_default())?;
            left = left.saturating_sub(u64::try_from(count).unwrap_or(u64::MAX));
        }
        Ok(size.saturating_sub(left))
    }
}

impl Tape for Unfolding {
    fn position(&self) -> u64 {
        self.position
    }

    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, ContainerError> {
        let mut filled = 0_usize;
        while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            let count = self.unfolded.read(rest)?;
            if count == 0 {
                break;
            }
            self.advance(count)?;
            filled = filled.saturating_add(count);
        }
        Ok(filled)
    }

    fn skip(&mut self, count: u64) -> Result<u64, ContainerError> {
        self.copy(count, &mut io::sink())
    }
}
