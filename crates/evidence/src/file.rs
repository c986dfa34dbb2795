//! One file of an acquisition, read-only.

use std::{
    collections::BTreeSet,
    io::{self, BufReader, Read as _},
    sync::Arc,
};

use flate2::bufread::MultiGzDecoder;

use formats::{
    ReadAt,
    bytes::Memory,
    sqlite::{Database, Error},
    unified_log::LogArchive,
};
use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::{Offset, TimeZone},
};

use crate::{
    containers::{ContainerError, LARGEST_RATIO},
    reader::Sequential,
};

/// First bytes of what gzip compressed.
const GZIP: [u8; 2] = [0x1f, 0x8b];
/// Most bytes that one compressed file may unfold to in memory: 256 MiB.
const MOST_UNFOLDED: u64 = 256 << 20;

/// Tells whether the blob with this identifier is in the acquisition.
type IsStored = Arc<dyn Fn(&str) -> bool + Send + Sync>;

/// One file of an acquisition. It is read at random access and never copied to disk.
#[derive(Clone)]
pub struct EvidenceFile {
    path: Arc<str>,
    name: Option<Arc<str>>,
    reader: Arc<dyn ReadAt>,
    wal: Option<Arc<dyn ReadAt>>,
    stored: Option<IsStored>,
    local_zone: Option<TimeZone>,
    acquired_at: Option<Timestamp>,
    first_line: u64,
    repeated: Option<Arc<BTreeSet<u64>>>,
    archive: Option<Arc<dyn LogArchive>>,
}

/// A file is larger than what may be held in memory at once.
#[derive(Debug, thiserror::Error)]
#[error("file has {size} bytes, more than the {limit} that are read at once")]
pub struct TooLarge {
    /// Size of the file in bytes.
    pub size: u64,
    /// Limit in bytes.
    pub limit: u64,
}

impl EvidenceFile {
    /// A file of the acquisition whose bytes `reader` holds. `path` is how the container spells
    /// it: `domain/relative path` in a backup.
    pub fn new(path: impl Into<Arc<str>>, reader: Arc<dyn ReadAt>) -> Self {
        Self {
            path: path.into(),
            name: None,
            reader,
            wal: None,
            stored: None,
            local_zone: None,
            acquired_at: None,
            first_line: 1,
            repeated: None,
            archive: None,
        }
    }

    /// A file held in memory, for tests.
    pub fn from_bytes(path: impl Into<Arc<str>>, bytes: impl Into<Vec<u8>>) -> Self {
        Self::new(path, Arc::new(Memory(bytes.into())))
    }

    /// The same file, which results call by this name: in a check of several acquisitions that is
    /// its path with the name of its acquisition.
    #[must_use]
    pub fn called(self, name: Arc<str>) -> Self {
        Self { name: Some(name), ..self }
    }

    /// How results call the file.
    pub fn name(&self) -> &Arc<str> {
        self.name.as_ref().unwrap_or(&self.path)
    }

    /// The same file, its bytes read through `reader`.
    #[must_use]
    pub fn with_reader(self, reader: Arc<dyn ReadAt>) -> Self {
        Self { reader, ..self }
    }

    /// The same file with the write-ahead log that lies beside it.
    #[must_use]
    pub fn with_wal(self, wal: Arc<dyn ReadAt>) -> Self {
        Self { wal: Some(wal), ..self }
    }

    /// The same file with an answer to [`EvidenceFile::is_stored`].
    #[must_use]
    pub fn with_stored(self, stored: Arc<dyn Fn(&str) -> bool + Send + Sync>) -> Self {
        Self { stored: Some(stored), ..self }
    }

    /// The same file, whose texts tell the time of a place with this offset from UTC.
    #[must_use]
    pub fn with_local_offset(self, offset: Offset) -> Self {
        self.with_local_zone(TimeZone::fixed(offset))
    }

    /// The same file, whose texts tell the time of a place in this zone.
    #[must_use]
    pub fn with_local_zone(self, zone: TimeZone) -> Self {
        Self { local_zone: Some(zone), ..self }
    }

    /// The same file, of an acquisition that was made at `at`.
    #[must_use]
    pub fn with_acquired_at(self, at: Timestamp) -> Self {
        Self { acquired_at: Some(at), ..self }
    }

    /// The same file, which is a part of a text and begins with this line of it, counted from one.
    #[must_use]
    pub fn with_first_line(self, first_line: u64) -> Self {
        Self { first_line, ..self }
    }

    /// The same file, some lines of which another file has, too.
    #[must_use]
    pub fn with_repeated_lines(self, lines: Arc<BTreeSet<u64>>) -> Self {
        Self { repeated: Some(lines), ..self }
    }

    /// Whether another file has this line as well, and is read for it.
    pub fn is_repeated(&self, line: u64) -> bool {
        self.repeated.as_ref().is_some_and(|lines| lines.contains(&line))
    }

    /// Number of the first line, counted from one: more than one where the file is a part of a
    /// longer text.
    pub const fn first_line(&self) -> u64 {
        self.first_line
    }

    /// When the acquisition was made, where it tells.
    pub const fn acquired_at(&self) -> Option<Timestamp> {
        self.acquired_at
    }

    /// The same file, which stands for the whole log archive that it lies in.
    #[must_use]
    pub fn with_log_archive(self, archive: Arc<dyn LogArchive>) -> Self {
        Self { archive: Some(archive), ..self }
    }

    /// The log archive that the file stands for, where it does.
    pub fn log_archive(&self) -> Option<&dyn LogArchive> {
        self.archive.as_deref()
    }

    /// The instant that `local`, a time of day without a zone in a text of this file, means. `None`
    /// where nobody tells the zone of the device. The zone is the one that held when the
    /// acquisition was made: before a journey the clock showed another. An hour that summer time
    /// shows twice is taken as the first.
    pub fn instant(&self, local: DateTime) -> Option<Timestamp> {
        self.local_zone.as_ref()?.to_timestamp(local).ok()
    }

    /// The instant that a date without a year in a text of this file means: that of the last year
    /// in which it is not after the acquisition, with a day for clocks that differ. `None` where
    /// the zone of the device or the time of the acquisition is not known.
    pub fn instant_without_year(&self, month: i8, day: i8, time: Time) -> Option<Timestamp> {
        let latest = self.acquired_at?.checked_add(jiff::SignedDuration::from_hours(24)).ok()?;
        let year = self.local_zone.as_ref()?.to_datetime(latest).year();
        // Eight years: from 1896 to 1904 and from 2096 to 2104 there is no 29 February between.
        let years = (0..=8_i16).filter_map(|before| year.checked_sub(before));
        let mut instants = years
            .filter_map(|year| self.instant(Date::new(year, month, day).ok()?.to_datetime(time)));
        instants.find(|instant| *instant <= latest)
    }

    /// Whether changes wait in a write-ahead log beside the file.
    pub const fn has_wal(&self) -> bool {
        self.wal.is_some()
    }

    /// Path inside the acquisition, as the container spells it.
    pub fn path(&self) -> &Arc<str> {
        &self.path
    }

    /// The bytes, at random access.
    pub fn reader(&self) -> &Arc<dyn ReadAt> {
        &self.reader
    }

    /// For the manifest of a backup: whether the blob with this file identifier is in the
    /// acquisition. `None` where nobody can tell.
    pub fn is_stored(&self, file_id: &str) -> Option<bool> {
        self.stored.as_ref().map(|stored| stored(file_id))
    }

    /// The whole content. For files that are small by nature: at most 64 MiB.
    ///
    /// # Errors
    /// When the file is larger, or the medium or decryption fails.
    pub fn bytes(&self) -> io::Result<Vec<u8>> {
        const LIMIT: u64 = 64 << 20;
        let size = self.reader.len();
        if size > LIMIT {
            return Err(io::Error::other(TooLarge { size, limit: LIMIT }));
        }
        let mut bytes = vec![0; usize::try_from(size).map_err(io::Error::other)?];
        let mut filled = 0_usize;
        while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            let offset = u64::try_from(filled).map_err(io::Error::other)?;
            match self.reader.read_at(offset, rest)? {
                0 => break,
                count => filled = filled.saturating_add(count),
            }
        }
        bytes.truncate(filled);
        Ok(bytes)
    }

    /// What the file holds once unfolded, where it is compressed with gzip; else the file itself.
    /// What was unfolded before it breaks off is kept, together with why.
    pub fn unfolded(&self) -> (Self, Option<io::Error>) {
        let mut head = [0; 2];
        if !matches!(self.reader.read_at(0, &mut head), Ok(2)) || head != GZIP {
            return (self.clone(), None);
        }
        let compressed = BufReader::new(Sequential::new(Arc::clone(&self.reader), 0));
        let mut unfolded = Vec::new();
        let most = MOST_UNFOLDED.min(self.reader.len().saturating_mul(LARGEST_RATIO));
        let mut decoder = MultiGzDecoder::new(compressed).take(most.saturating_add(1));
        let mut failure = decoder.read_to_end(&mut unfolded).err();
        if decoder.limit() == 0 {
            let (stored, unfolded) = (self.reader.len(), most);
            failure = Some(io::Error::other(ContainerError::Bomb { stored, unfolded }));
        }
        (self.clone().with_reader(Arc::new(Memory(unfolded))), failure)
    }

    /// Opens the file as a database, with the changes that wait in its write-ahead log.
    ///
    /// # Errors
    /// When it is none, or cannot be read.
    pub fn database(&self) -> Result<Database, Error> {
        Database::open(Arc::clone(&self.reader), self.wal.clone())
    }
}

impl std::fmt::Debug for EvidenceFile {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("EvidenceFile")
            .field("path", &self.path)
            .field("len", &self.reader.len())
            .finish_non_exhaustive()
    }
}
