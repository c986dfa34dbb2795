//! Messages of the unified log, put together from the files of a log archive: the messages
//! themselves (tracev3), the texts of the programs that wrote them (uuidtext), those of the shared
//! cache (dsc), and the clock (timesync).
//!
//! The crate `macos-unifiedlogs` reads these formats; here its files come from wherever they lie.

mod shared_texts;

use std::{
    borrow::Borrow,
    collections::HashMap,
    hash::Hash,
    io::{self, Cursor, Read},
    sync::{Arc, Mutex, PoisonError},
};

use jiff::Timestamp;
use macos_unifiedlogs::{
    cache::MemoryStringCache,
    dsc::SharedCacheStrings,
    iterator::UnifiedLogIterator,
    parser::{build_log, collect_timesync},
    timesync::TimesyncBoot,
    traits::{Cache, FileProvider, SourceFile},
    unified_log::{LogData, LogType, UnifiedLogData},
    uuidtext::UUIDText,
};

use crate::ReadAt;

/// Largest file of a log archive that is read. Real ones have up to 160 MB.
const LARGEST: u64 = 512 << 20;
/// Files with texts of programs that are held at once. Real ones have 40 kB on average.
const TEXTS: usize = 500;
/// Texts of shared caches that are held at once.
const CACHES: usize = 1;
/// Long strings that are held for messages of later files.
const LONG_STRINGS: usize = 20_000;

/// The files of a log archive, by their paths in it.
pub trait LogArchive: Send + Sync {
    /// Paths of all files.
    fn names(&self) -> Vec<String>;
    /// Opens one.
    fn open(&self, name: &str) -> Option<Arc<dyn ReadAt>>;
}

/// One message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// When it was written, where the clock of that boot is known.
    pub at: Option<Timestamp>,
    /// Boot in which it was written, in hexadecimal.
    pub boot_uuid: String,
    /// Path of the program, where the archive tells it.
    pub process: Option<String>,
    /// UUID of its binary, in hexadecimal.
    pub process_uuid: String,
    /// Number of the process, where the message tells it.
    pub pid: Option<u64>,
    /// Number of the effective user.
    pub euid: u32,
    /// Path of the library that wrote it, where the archive tells it.
    pub library: Option<String>,
    /// Subsystem.
    pub subsystem: String,
    /// Category.
    pub category: String,
    /// Its kind, for example `error`.
    pub level: String,
    /// The message, where it can be put together.
    pub text: Option<String>,
}

/// Reads messages of the files of one log archive, best in the order of time: long strings may
/// stand in an earlier file.
pub struct Messages<'a> {
    files: Files<'a>,
    texts: MemoryStringCache<Bounded<UUIDText>, Bounded<SharedCacheStrings>>,
    clock: HashMap<String, TimesyncBoot>,
    /// Long strings of messages that come later.
    earlier: UnifiedLogData,
}

impl<'a> Messages<'a> {
    /// Reads the clock.
    pub fn new(archive: &'a dyn LogArchive) -> Self {
        let files = Files { archive };
        let clock = collect_timesync(&files).unwrap_or_default();
        let texts = MemoryStringCache::new(Bounded::holding(TEXTS), Bounded::holding(CACHES));
        Self { files, texts, clock, earlier: UnifiedLogData::default() }
    }

    /// Whether the archive tells the clock of any boot.
    pub fn knows_clock(&self) -> bool {
        !self.clock.is_empty()
    }

    /// Hands every message of the file `name` to `each`, group by group.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be read to its end. What was read before is handed
    /// over.
    pub fn read(&mut self, name: &str, each: &mut dyn FnMut(Message)) -> io::Result<()> {
        let data = self.files.bytes(name)?;
        let end = whole_chunks(&data);
        let size = data.len();
        let groups = UnifiedLogIterator { data, header: Vec::new(), evidence: name.to_owned() };
        for mut group in groups {
            // A group in front of any header belongs to no boot.
            if group.header.is_empty() {
                continue;
            }
            group.oversize.append(&mut self.earlier.oversize);
            let (messages, _) = self.messages(&group);
            messages.into_iter().map(Message::from).for_each(&mut *each);
            self.earlier.oversize = std::mem::take(&mut group.oversize);
            let surplus = self.earlier.oversize.len().saturating_sub(LONG_STRINGS);
            self.earlier.oversize.drain(..surplus);
        }
        if end < size {
            let message = format!("file is cut short or damaged at byte {end} of {size}");
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, message));
        }
        Ok(())
    }

    fn messages(&self, group: &UnifiedLogData) -> (Vec<LogData>, UnifiedLogData) {
        build_log(group, &self.files, &self.texts, &self.clock, false)
    }
}

impl From<LogData> for Message {
    fn from(message: LogData) -> Self {
        // Without a clock the crate gives the time since 1970 that was counted since the boot.
        let at: Option<Timestamp> = message.timestamp.parse().ok();
        // Of dumps of a state the crate gives another number in its place.
        let is_dump = matches!(message.log_type, LogType::Statedump | LogType::Simpledump);
        Self {
            at: at.filter(|at| at.as_second() > FIRST_SYSTEM),
            boot_uuid: message.boot_uuid,
            process: told(message.process),
            process_uuid: message.process_uuid,
            pid: Some(message.pid).filter(|_| !is_dump),
            euid: message.euid,
            library: told(message.library),
            subsystem: message.subsystem,
            category: message.category,
            level: format!("{:?}", message.log_type).to_ascii_lowercase(),
            text: told(message.message),
        }
    }
}

/// Where something is not in the archive, the crate puts a sentence that says so in its place.
fn told(text: String) -> Option<String> {
    let missing = ["Failed to get ", "Unknown shared string message", "Unknown string message"];
    (!text.is_empty() && !missing.iter().any(|words| text.starts_with(words))).then_some(text)
}

/// 2016-01-01: no unified log is older.
const FIRST_SYSTEM: i64 = 1_451_606_400;

/// Bytes of the head of a chunk: tag and sub-tag (u32 each), length of what follows (u64).
const HEAD: usize = 16;
/// Tags of chunks: header, catalog, packed messages.
const TAGS: [u32; 3] = [0x1000, 0x600b, 0x600d];

/// Where the last whole chunk ends. Chunks begin at multiples of eight.
fn whole_chunks(data: &[u8]) -> usize {
    let mut end = 0_usize;
    while let Some([a, b, c, d, _, _, _, _, len @ ..]) =
        data.get(end..).and_then(|rest| rest.first_chunk::<HEAD>())
    {
        let len = usize::try_from(u64::from_le_bytes(*len)).unwrap_or(usize::MAX);
        let next = end.saturating_add(HEAD).saturating_add(len);
        if !TAGS.contains(&u32::from_le_bytes([*a, *b, *c, *d])) || next > data.len() {
            break;
        }
        end = next.next_multiple_of(8).min(data.len());
    }
    end
}

/// Where the last whole reading of the clock ends. What follows, which may be zeros that a file was
/// filled up with, would cost the clock of all boots.
fn whole_readings(data: &[u8]) -> usize {
    let mut end = 0_usize;
    while let Some(head) = data.get(end..).and_then(|rest| rest.first_chunk::<4>()) {
        let size = match *head {
            [b'T', b's', b' ', 0] => 32,
            [0xb0, 0xbb, _, _] => 48,
            _ => break,
        };
        let next = end.saturating_add(size);
        if next > data.len() {
            break;
        }
        end = next;
    }
    end
}

struct Files<'a> {
    archive: &'a dyn LogArchive,
}

impl Files<'_> {
    fn bytes(&self, name: &str) -> io::Result<Vec<u8>> {
        let reader = self.archive.open(name).ok_or(io::ErrorKind::NotFound)?;
        if reader.len() > LARGEST {
            return Err(io::Error::other(format!("file has more than {LARGEST} bytes")));
        }
        let mut bytes = vec![0; usize::try_from(reader.len()).map_err(io::Error::other)?];
        let count = reader.read_at(0, &mut bytes)?;
        bytes.truncate(count);
        Ok(bytes)
    }

    fn under<'s>(&'s self, folder: &'s str) -> impl Iterator<Item = OneFile> + 's {
        let names = self.archive.names().into_iter();
        let names = names.filter(move |name| name.starts_with(folder));
        names.filter_map(|name| {
            let bytes = Cursor::new(self.bytes(&name).ok()?);
            Some(OneFile { name, bytes })
        })
    }
}

struct OneFile {
    name: String,
    bytes: Cursor<Vec<u8>>,
}

impl SourceFile for OneFile {
    fn reader(&mut self) -> impl Read {
        &mut self.bytes
    }

    fn source_path(&self) -> &str {
        &self.name
    }
}

impl FileProvider for Files<'_> {
    fn tracev3_files(&self) -> impl Iterator<Item = impl SourceFile> {
        std::iter::empty::<OneFile>()
    }

    fn uuidtext_files(&self) -> impl Iterator<Item = impl SourceFile> {
        std::iter::empty::<OneFile>()
    }

    fn read_uuidtext(&self, uuid: &str) -> io::Result<UUIDText> {
        let (folder, rest) = uuid.split_at_checked(2).ok_or(io::ErrorKind::InvalidInput)?;
        let bytes = self.bytes(&format!("{folder}/{rest}"))?;
        let (_, mut text) = UUIDText::parse_uuidtext(&bytes)
            .map_err(|_| io::Error::other("no texts of a program"))?;
        uuid.clone_into(&mut text.uuid);
        Ok(text)
    }

    fn dsc_files(&self) -> impl Iterator<Item = impl SourceFile> {
        std::iter::empty::<OneFile>()
    }

    fn read_dsc_uuid(&self, uuid: &str) -> io::Result<SharedCacheStrings> {
        let reader = self.archive.open(&format!("dsc/{uuid}")).ok_or(io::ErrorKind::NotFound)?;
        let mut texts = shared_texts::read(&*reader)?;
        uuid.clone_into(&mut texts.dsc_uuid);
        Ok(texts)
    }

    fn timesync_files(&self) -> impl Iterator<Item = impl SourceFile> {
        self.under("timesync/").map(|mut file| {
            let end = whole_readings(file.bytes.get_ref());
            file.bytes.get_mut().truncate(end);
            file
        })
    }
}

/// Holds values until there are too many of them, and then begins anew.
struct Bounded<V> {
    values: Mutex<HashMap<String, Arc<V>>>,
    most: usize,
}

impl<V> Bounded<V> {
    fn holding(most: usize) -> Self {
        Self { values: Mutex::new(HashMap::new()), most }
    }
}

impl<V> Cache<String, Arc<V>> for Bounded<V> {
    fn get<Q>(&self, key: &Q) -> Option<Arc<V>>
    where
        String: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.values.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    fn insert(&self, key: String, value: Arc<V>) -> Option<Arc<V>> {
        let mut values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        if values.len() >= self.most {
            values.clear();
        }
        values.insert(key, value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_is_read_up_to_what_is_no_reading() {
        let boot = [&[0xb0, 0xbb, 48, 0][..], &[7; 44]].concat();
        let reading = [&b"Ts \0"[..], &[0; 28]].concat();
        let whole = [boot, reading.clone(), reading].concat();
        assert_eq!(whole_readings(&whole), 112);
        assert_eq!(whole_readings(&[&whole[..], &[0; 4_096]].concat()), 112);
        assert_eq!(whole_readings(&whole[..111]), 80);
        assert_eq!(whole_readings(b""), 0);
    }
}
