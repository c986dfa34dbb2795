//! Zip archives. Stored entries are read in place; deflated ones are unfolded when asked for.
//!
//! The crate `zip` reads what the table of contents says of an entry, finds its content and
//! unfolds it. It is handed one record of the table at a time ([`entry_of`]), and the table is
//! walked here, for what the crate does with a whole archive does not fit:
//! - it holds all entries: 145 MB for 350,000 entries as Info-ZIP writes them, where the index of
//!   ours takes 34 MB (measured with zip 9.8 on x86-64 Linux);
//! - it reads as many entries as the end of the archive claims. Programs that know no zip64, such
//!   as the archiver of macOS, count modulo 65,536, and the rest would be missing in silence;
//! - of entries with one name it keeps the last and does not tell which there were;
//! - one damaged record costs the whole archive.
//!
//! # References
//! - PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.12 (central directory), 4.3.14 to 4.3.16 (ends),
//!   4.5.5 (NTFS); Info-ZIP, proginfo/extrafld.txt ("UT")

use std::{
    collections::HashMap,
    io::{self, BufReader, Cursor, Read},
    sync::{Arc, Mutex, PoisonError},
};

use ::zip::{
    CompressionMethod, ZipArchive, ZipReadOptions,
    read::OwnedZipFileEntry,
    result::{ZipError, ZipResult},
};
use formats::{ReadAt, instants::unix_seconds};
use jiff::Timestamp;
use model::{Problem, ProblemKind};

use super::{
    Container, ContainerError, Indexed, LARGEST_RATIO, Listed, MOST_ENTRIES, MOST_ENTRY_BYTES,
    UNCHECKED_BYTES,
    arriving::Arriving,
    attributes::{Attributes, EntryKind},
    index::{Index, Place},
    packed::PackedSpool,
    spool::Spool,
    unfolding::{Note, Unfolding},
    zip_without_table::{Mended, mend},
};
use crate::{
    problem::counted,
    reader::{self, Sequential, Slice},
};

/// Largest entry that is unfolded at once; a larger one is unfolded while it is read.
const IN_MEMORY: u64 = 8 << 20;
/// The same for an entry that is read once, front to back.
const SMALL: u64 = 256 << 10;
/// Largest entry that is held in memory as it is: 48 MiB. A larger one is packed.
const HELD: u64 = 48 << 20;
/// Length of the fixed part of a record of the table of contents.
const RECORD: usize = 46;
/// Microseconds from 1601 to 1970.
const WINDOWS_EPOCH: i64 = 11_644_473_600_000_000;
/// The end of an archive: 22 bytes and a comment of at most 65,535.
const LONGEST_END: u64 = 22 + 65_535;

/// A zip archive.
pub(crate) struct Zip {
    /// Without the bytes before the archive proper, from which the places in it are counted.
    archive: Arc<dyn ReadAt>,
    index: Index,
    /// SHA-256 of the large entries that were read to their ends.
    digests: Arc<Mutex<HashMap<String, [u8; 32]>>>,
    /// Where the entry begins that is there only in part.
    cut_at: Option<u64>,
}

/// How an entry is going to be read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    Anywhere,
    FrontToBack,
    AgainAndAgain,
}

/// What the end of the archive says about its table of contents.
struct Contents {
    entries: u64,
    size: u64,
    offset: u64,
    /// Bytes before the archive proper, such as a self-extractor.
    before: u64,
}

impl Zip {
    pub(crate) fn open(archive: Arc<dyn ReadAt>) -> Result<Self, ContainerError> {
        let contents = match find_contents(archive.as_ref()) {
            Err(ContainerError::ZipWithoutEnd) => return Self::open_cut(&archive),
            contents => contents?,
        };
        let archive: Arc<dyn ReadAt> = Arc::new(Slice::new(archive, contents.before, u64::MAX));
        let index = read_contents(&archive, &contents)?;
        Ok(Self { archive, index, digests: Arc::default(), cut_at: None })
    }

    /// What is there of an archive that was cut short.
    fn open_cut(archive: &Arc<dyn ReadAt>) -> Result<Self, ContainerError> {
        let Mended { archive, entries, cut } =
            mend(archive)?.ok_or(ContainerError::ZipWithoutEnd)?;
        let mut index = read_contents(&archive, &find_contents(archive.as_ref())?)?;
        let (cut_at, name) = cut.unzip();
        let inside = name.map(|name| format!(", the last of them, {name:?}, only in part"));
        index.note(
            ProblemKind::Unreadable,
            format!(
                "zip archive has no table of contents at its end: it was cut short. {} found in it{}; \
                 what followed is missing. Copy or download it again",
                counted(entries, "entry was", "entries were"),
                inside.unwrap_or_default(),
            ),
        );
        Ok(Self { archive, index, digests: Arc::default(), cut_at })
    }

    fn open_place(
        &self,
        name: &str,
        place: Place,
        reading: Reading,
    ) -> Result<Arc<dyn ReadAt>, ContainerError> {
        let record = Slice::new(Arc::clone(&self.archive), place.offset, place.taken);
        let damaged = |error| told(error, place.offset);
        let entry = entry_of(&reader::whole(&record, place.taken)?).map_err(damaged)?;
        if entry.encrypted() {
            return Err(ContainerError::ZipPassword);
        }
        let (stored, size) = (entry.compressed_size(), entry.size());
        let is_stored = match entry.compression() {
            CompressionMethod::STORE => true,
            CompressionMethod::DEFLATE => false,
            method => {
                return Err(ContainerError::Method { method: method.into_compression().as_u16() });
            }
        };
        let at = entry.header_start();
        let mut archive = BufReader::new(Sequential::new(Arc::clone(&self.archive), 0));
        let options = ZipReadOptions::new();
        let mut content =
            entry.as_ref().with_reader(&mut archive, options).map_err(|error| told(error, at))?;
        let start = content.data_start().unwrap_or(u64::MAX);
        if start.saturating_add(stored) > self.archive.len() {
            return Err(damage("an entry goes beyond the end of the archive", at));
        }
        if is_stored {
            return Ok(Arc::new(Slice::new(Arc::clone(&self.archive), start, stored)));
        }
        let sizes = Sizes { stored, size, at };
        sizes.believe()?;
        let unfolding = |note| {
            let archive = Arc::clone(&self.archive);
            Unfolding::new(archive, (start, stored), (size, entry.crc32()), note)
        };
        match reading {
            // The crate gives nothing of an entry without its end.
            _ if self.cut_at == Some(at) => Ok(Arc::new(unfolding(None).cut())),
            Reading::Anywhere if size > IN_MEMORY => Ok(Arc::new(unfolding(Some(self.note(name))))),
            Reading::FrontToBack if size > SMALL => Ok(Arc::new(unfolding(None))),
            Reading::AgainAndAgain if size <= HELD => {
                Ok(Arc::new(Arriving::begin(unfolding(None))?))
            }
            _ => unfold(&mut content, &sizes, reading),
        }
    }

    /// Remembers the digest of the entry `name` when it is known.
    fn note(&self, name: &str) -> Note {
        let (digests, name) = (Arc::clone(&self.digests), name.to_owned());
        Arc::new(move |sha256| {
            let mut digests = digests.lock().unwrap_or_else(PoisonError::into_inner);
            digests.insert(name.clone(), sha256);
        })
    }
}

impl Container for Zip {
    fn description(&self) -> &'static str {
        "zip"
    }

    fn list(&self, each: &mut dyn FnMut(&Listed<'_>)) -> Result<Vec<Problem>, ContainerError> {
        Ok(self.index.list(each))
    }

    fn open(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        self.index
            .find(name)
            .map(|place| self.open_place(name, place, Reading::Anywhere))
            .transpose()
    }

    fn open_held(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        self.index
            .find(name)
            .map(|place| self.open_place(name, place, Reading::AgainAndAgain))
            .transpose()
    }

    fn open_front_to_back(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        let place = self.index.find(name);
        place.map(|place| self.open_place(name, place, Reading::FrontToBack)).transpose()
    }

    fn sha256(&self, name: &str) -> Option<[u8; 32]> {
        self.digests.lock().unwrap_or_else(PoisonError::into_inner).get(name).copied()
    }

    fn learns_digests(&self) -> bool {
        true
    }
}

impl Indexed for Zip {
    fn index(&self) -> &Index {
        &self.index
    }
}

const fn damage(what: &'static str, at: u64) -> ContainerError {
    ContainerError::Damaged { what, at }
}

/// What the crate says of an entry, in words of ours.
fn told(error: ZipError, at: u64) -> ContainerError {
    match error {
        ZipError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => error.into(),
        ZipError::CompressionMethodNotSupported(method) => ContainerError::Method { method },
        ZipError::InvalidPassword => ContainerError::ZipPassword,
        _ => damage("an entry does not start where it should, or is described wrongly", at),
    }
}

/// What an entry takes and claims, and where it begins.
struct Sizes {
    stored: u64,
    size: u64,
    at: u64,
}

impl Sizes {
    /// Refuses an entry that claims more than is believed.
    fn believe(&self) -> Result<(), ContainerError> {
        let believed = self.stored.saturating_mul(LARGEST_RATIO).max(UNCHECKED_BYTES);
        if self.size > MOST_ENTRY_BYTES || self.size > believed {
            return Err(ContainerError::Bomb { stored: self.stored, unfolded: self.size });
        }
        Ok(())
    }
}

/// Unfolds an entry, and holds it in memory, packed, when asked to. The crate refuses to give more than the
/// size that the entry claims, and compares the checksum at the end.
fn unfold(
    content: &mut dyn Read,
    sizes: &Sizes,
    reading: Reading,
) -> Result<Arc<dyn ReadAt>, ContainerError> {
    let Sizes { stored, size, at } = *sizes;
    let unfolded = if reading == Reading::AgainAndAgain {
        let mut spool = PackedSpool::new();
        io::copy(content, &mut spool).and_then(|_| spool.finish())
    } else {
        let mut spool = Spool::new();
        io::copy(content, &mut spool).map(|_| spool.finish())
    };
    unfolded.map_err(|error| {
        // The crate gives both the same kind.
        if error.to_string().contains("larger than its declared") {
            ContainerError::Bomb { stored, unfolded: size }
        } else if error.kind() == io::ErrorKind::InvalidData {
            ContainerError::Checksum
        } else if error.raw_os_error().is_some() {
            error.into()
        } else {
            damage("the content of an entry cannot be unfolded", at)
        }
    })
}

fn find_contents(archive: &dyn ReadAt) -> Result<Contents, ContainerError> {
    let length = archive.len().min(LONGEST_END);
    let tail_at = archive.len().saturating_sub(length);
    let tail = reader::whole(&TailOf { archive, start: tail_at, len: length }, LONGEST_END)?;
    let found = memchr_last(&tail, b"PK\x05\x06").ok_or(ContainerError::ZipWithoutEnd)?;
    let end = tail.get(found..).unwrap_or_default();
    if end.len() < 22 {
        return Err(ContainerError::ZipWithoutEnd);
    }
    let end_at = tail_at.saturating_add(u64::try_from(found).unwrap_or(u64::MAX));
    let comment = le16(end, 20).saturating_add(22);
    let is_last = end_at.saturating_add(comment) >= archive.len();
    let mut contents =
        Contents { entries: le16(end, 10), size: le32(end, 12), offset: le32(end, 16), before: 0 };
    let mut contents_end = end_at;
    if let Some((wide, at)) = find_wide_contents(archive, end_at)? {
        contents = wide;
        contents_end = at;
    }
    let start = contents_end.checked_sub(contents.size);
    let start = start.ok_or(damage("table of contents is larger than the archive", end_at))?;
    contents.before = start.saturating_sub(contents.offset);
    if !is_last && contents.before > 0 && begins_with_an_entry(archive)? {
        // The end of an archive that lies in this one, whose own end is missing.
        return Err(ContainerError::ZipWithoutEnd);
    }
    if contents.entries > MOST_ENTRIES {
        return Err(ContainerError::TooManyEntries { claimed: contents.entries });
    }
    // Each entry takes at least its fixed part, so a larger claim cannot be true.
    if contents.entries > contents.size / 46 {
        return Err(damage("more entries are claimed than the table of contents holds", end_at));
    }
    Ok(contents)
}

fn begins_with_an_entry(archive: &dyn ReadAt) -> io::Result<bool> {
    Ok(reader::head::<4>(archive)? == *b"PK\x03\x04")
}

/// The end of archives with large sizes, which lies before the ordinary end.
fn find_wide_contents(
    archive: &dyn ReadAt,
    end_at: u64,
) -> Result<Option<(Contents, u64)>, ContainerError> {
    let Some(locator_at) = end_at.checked_sub(20) else { return Ok(None) };
    let mut locator = [0; 20];
    let there = reader::fill(archive, locator_at, &mut locator)?;
    if !there || !locator.starts_with(b"PK\x06\x07") {
        return Ok(None);
    }
    let mut record = [0; 56];
    let stated = le64(&locator, 8);
    // Bytes before the archive shift it to directly before the locator.
    for at in [stated, locator_at.saturating_sub(56)] {
        if reader::fill(archive, at, &mut record)? && record.starts_with(b"PK\x06\x06") {
            let contents = Contents {
                entries: le64(&record, 32),
                size: le64(&record, 40),
                offset: le64(&record, 48),
                before: 0,
            };
            return Ok(Some((contents, at)));
        }
    }
    Err(damage("the zip64 end of the archive is missing", locator_at))
}

/// Adds every record of the table of contents to the index.
fn read_contents(archive: &Arc<dyn ReadAt>, contents: &Contents) -> Result<Index, ContainerError> {
    let cut = |at| damage("table of contents is cut short", at);
    let mut at = contents.offset;
    let end = at.saturating_add(contents.size);
    let table = Slice::new(Arc::clone(archive), at, contents.size);
    let mut table = BufReader::with_capacity(1 << 20, Sequential::new(Arc::new(table), 0));
    let mut index = Index::default();
    let mut record = Vec::new();
    // The claimed number is not asked: it wraps at 65,536 in archives of some programs.
    while end.saturating_sub(at) >= 46 {
        record.resize(RECORD, 0);
        table.read_exact(&mut record).map_err(|_| cut(at))?;
        if !record.starts_with(b"PK\x01\x02") {
            return Err(damage("an entry of the table of contents has no signature", at));
        }
        // Name, extra fields and comment.
        let variable =
            le16(&record, 28).saturating_add(le16(&record, 30)).saturating_add(le16(&record, 32));
        let size = variable.saturating_add(46);
        record.resize(usize::try_from(size).unwrap_or(RECORD), 0);
        table.read_exact(record.get_mut(RECORD..).unwrap_or_default()).map_err(|_| cut(at))?;
        add_entry(&mut index, &record, at)?;
        at = at.saturating_add(size);
    }
    index.finish()?;
    Ok(index)
}

fn add_entry(index: &mut Index, record: &[u8], at: u64) -> Result<(), ContainerError> {
    let Ok(entry) = entry_of(record) else {
        let name = record.get(RECORD..).unwrap_or_default().iter();
        let name: Vec<u8> =
            name.take(usize::try_from(le16(record, 28)).unwrap_or(0)).copied().collect();
        index.refused.damaged.add(&String::from_utf8_lossy(&name));
        return Ok(());
    };
    let mut name = String::from_utf8_lossy(entry.name_raw()).into_owned();
    if !name.contains('/') {
        // Some programs for Windows write their own separator.
        name = name.replace('\\', "/");
    }
    let mode = entry.unix_mode().unwrap_or_default();
    let kind = match EntryKind::of_mode(mode).unwrap_or_default() {
        EntryKind::File if name.ends_with('/') => EntryKind::Folder,
        kind => kind,
    };
    if matches!(kind, EntryKind::Link | EntryKind::Other) {
        index.refused.specials.add(&name);
    }
    let size = if kind == EntryKind::File { entry.size() } else { 0 };
    let taken = u64::try_from(record.len()).unwrap_or_default();
    let attributes = Attributes::of(kind).with_mode(mode);
    index.add(&name, Place { offset: at, taken, size }, &with_times(attributes, record))
}

/// Adds the instants in the extra fields of a record, which count from an instant of UTC. The
/// date in the fixed part is that of a wall clock whose zone nobody knows.
fn with_times(mut attributes: Attributes, record: &[u8]) -> Attributes {
    let start = usize::try_from(le16(record, 28)).unwrap_or(0).saturating_add(RECORD);
    let length = usize::try_from(le16(record, 30)).unwrap_or(0);
    let extra = record.get(start..start.saturating_add(length)).unwrap_or_default();
    for (number, field) in extra_fields(extra) {
        let data = field.get(4..).unwrap_or_default();
        match number {
            // Info-ZIP "UT": a byte of flags, then seconds since 1970.
            0x5455 if data.first().is_some_and(|flags| flags & 1 != 0) && data.len() >= 5 => {
                let seconds = i64::from(i32::from_le_bytes(array(data, 1)));
                let known = unix_seconds(seconds).filter(|_| seconds != 0);
                attributes.modified = known.or(attributes.modified);
            }
            // NTFS: four reserved bytes, then tag 1 of 24 bytes with three counts of 100 ns.
            0x000a if data.len() >= 32 && le16(data, 4) == 1 => {
                attributes.modified = attributes.modified.or_else(|| windows_instant(data, 8));
                attributes.times.accessed = windows_instant(data, 16);
                attributes.times.created = windows_instant(data, 24);
            }
            _ => {}
        }
    }
    attributes
}

/// Extra fields that are whole: the number of each, and all of it, with its number and its length in
/// the first four bytes.
pub(super) fn extra_fields(mut extra: &[u8]) -> impl Iterator<Item = (u64, &[u8])> {
    std::iter::from_fn(move || {
        let length = usize::try_from(le16(extra, 2)).ok()?.checked_add(4)?;
        let (field, rest) = extra.split_at_checked(length)?;
        extra = rest;
        Some((le16(field, 0), field))
    })
}

/// Units of 100 ns since 1601; zero stands for none.
fn windows_instant(bytes: &[u8], at: usize) -> Option<Timestamp> {
    let count = le64(bytes, at);
    let since = i64::try_from(count.checked_div(10)?).ok()?.checked_sub(WINDOWS_EPOCH)?;
    (count != 0).then(|| Timestamp::from_microsecond(since).ok())?
}

/// Has the crate read one record of the table of contents, as an archive that holds nothing else.
fn entry_of(record: &[u8]) -> ZipResult<OwnedZipFileEntry> {
    let mut archive = record.to_vec();
    archive.extend(b"PK\x05\x06\0\0\0\0\x01\0\x01\0");
    archive.extend(u32::try_from(record.len()).unwrap_or_default().to_le_bytes());
    archive.extend([0; 6]);
    let archive = ZipArchive::new(Cursor::new(archive))?;
    archive.by_index_data(0).map(OwnedZipFileEntry::from)
}

fn memchr_last(bytes: &[u8], sought: &[u8]) -> Option<usize> {
    bytes.windows(sought.len()).rposition(|window| window == sought)
}

pub(super) fn le16(bytes: &[u8], at: usize) -> u64 {
    u64::from(u16::from_le_bytes(array(bytes, at)))
}

pub(super) fn le32(bytes: &[u8], at: usize) -> u64 {
    u64::from(u32::from_le_bytes(array(bytes, at)))
}

pub(super) fn le64(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(array(bytes, at))
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    let part = bytes.get(at..).and_then(|rest| rest.first_chunk::<N>());
    part.copied().unwrap_or([0; N])
}

struct TailOf<'a> {
    archive: &'a dyn ReadAt,
    start: u64,
    len: u64,
}

impl ReadAt for TailOf<'_> {
    fn len(&self) -> u64 {
        self.len
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        self.archive.read_at(self.start.saturating_add(offset), buffer)
    }
}
