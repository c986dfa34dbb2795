//! What a caller can be told while a check runs.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use formats::ReadAt;

/// Told how far a check has come. Called from several threads at once.
pub trait Progress: Sync {
    /// The check begins; about this many bytes are to be read. `read` tells at any time how many
    /// have been.
    fn begin(&self, bytes: u64, read: &Arc<AtomicU64>) {
        let _ = (bytes, read);
    }

    /// A file is being read.
    fn reading(&self, path: &str) {
        let _ = path;
    }

    /// Everything is read; results are being written.
    fn writing(&self) {}
}

/// Tells nobody.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Progress for Silent {}

/// Counts the bytes that are read for the first time; a database reads some pages again.
pub(crate) struct Counted {
    reader: Arc<dyn ReadAt>,
    furthest: AtomicU64,
    total: Arc<AtomicU64>,
}

impl Counted {
    pub(crate) fn new(reader: Arc<dyn ReadAt>, total: Arc<AtomicU64>) -> Self {
        Self { reader, furthest: AtomicU64::new(0), total }
    }
}

impl ReadAt for Counted {
    fn len(&self) -> u64 {
        self.reader.len()
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.reader.read_at(offset, buffer)?;
        let end = offset.saturating_add(u64::try_from(count).unwrap_or_default());
        let before = self.furthest.fetch_max(end, Ordering::Relaxed);
        self.total.fetch_add(end.saturating_sub(before), Ordering::Relaxed);
        Ok(count)
    }
}
