//! Tar archives. Entries are read in place.
//!
//! The crate `tar` reads heads, long names and attributes; where the content of an entry lies is
//! kept, so that it can be read at random access.
//!
//! # References
//! - POSIX.1-2017, pax, "ustar Interchange Format" and "pax Header Block"
//! - GNU tar manual, "Basic Tar Format"

use std::{
    cell::Cell,
    io::{self, Read, Seek, SeekFrom},
    rc::Rc,
    sync::Arc,
};

use ::tar::{Archive, Entries, Entry, EntryType, Header};
use formats::{ReadAt, instants::unix_seconds};
use jiff::Timestamp;
use model::{Problem, ProblemKind};

use super::{
    Container, ContainerError, Indexed, Listed,
    attributes::{Attributes, EntryKind},
    index::{Index, Place},
};
use crate::reader::{Sequential, Slice};

/// Everything in a tar archive comes in blocks of this size.
const BLOCK: u64 = 512;
/// Most bytes of heads, names and attributes that one entry may carry.
const MOST_ATTRIBUTES: u64 = 1 << 20;

/// A tar archive without compression.
pub(crate) struct Tar {
    archive: Arc<dyn ReadAt>,
    index: Index,
}

impl Tar {
    pub(crate) fn open(archive: Arc<dyn ReadAt>) -> Result<Self, ContainerError> {
        let mut index = Index::default();
        let (tape, passage) = Tape::new(Sequential::new(Arc::clone(&archive), 0));
        let mut entries = Archive::new(tape);
        walk(entries.entries_with_seek()?, &passage, &mut index, &mut |_, entry| {
            let left = archive.len().saturating_sub(entry.raw_file_position());
            Ok(entry.size().min(left))
        })?;
        index.finish()?;
        Ok(Self { archive, index })
    }
}

impl Container for Tar {
    fn description(&self) -> &'static str {
        "tar"
    }

    fn list(&self, each: &mut dyn FnMut(&Listed<'_>)) -> Result<Vec<Problem>, ContainerError> {
        Ok(self.index.list(each))
    }

    fn open(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        let slice = |place: Place| -> Arc<dyn ReadAt> {
            Arc::new(Slice::new(Arc::clone(&self.archive), place.offset, place.taken))
        };
        Ok(self.index.find(name).map(slice))
    }
}

impl Indexed for Tar {
    fn index(&self) -> &Index {
        &self.index
    }
}

/// Whether these bytes are the head of a tar entry: its checksum is right.
pub(crate) fn is_header(block: &[u8; 512]) -> bool {
    let mut header = Header::new_old();
    header.as_mut_bytes().copy_from_slice(block);
    let stated = header.cksum().ok();
    header.set_cksum();
    stated.is_some() && stated == header.cksum().ok() && block.first() != Some(&0)
}

/// How far an archive was passed.
pub(crate) struct Passage {
    position: Cell<u64>,
    allowed: Cell<u64>,
    ended: Cell<bool>,
}

impl Passage {
    /// Allows `count` more bytes to be passed, and no more.
    pub(crate) fn allow(&self, count: u64) {
        self.allowed.set(count);
    }

    fn pass(&self, count: u64) {
        self.position.set(self.position.get().saturating_add(count));
        self.allowed.set(self.allowed.get().saturating_sub(count));
    }
}

/// An archive as it is handed to the crate, which takes names and attributes into memory whatever
/// their size: only as many bytes come out as are allowed.
pub(crate) struct Tape<R> {
    inner: R,
    passage: Rc<Passage>,
}

impl<R> Tape<R> {
    pub(crate) fn new(inner: R) -> (Self, Rc<Passage>) {
        let passage = Passage {
            position: Cell::new(0),
            allowed: Cell::new(MOST_ATTRIBUTES),
            ended: Cell::new(false),
        };
        let passage = Rc::new(passage);
        (Self { inner, passage: Rc::clone(&passage) }, passage)
    }
}

impl<R: Read> Read for Tape<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let allowed = usize::try_from(self.passage.allowed.get()).unwrap_or(usize::MAX);
        let most = buffer.len().min(allowed);
        if most == 0 && !buffer.is_empty() {
            let what = "attributes of an entry are larger than 1 MiB";
            let at = self.passage.position.get();
            return Err(io::Error::other(ContainerError::Damaged { what, at }));
        }
        let count = self.inner.read(buffer.get_mut(..most).unwrap_or_default())?;
        self.passage.ended.set(count == 0 && most > 0);
        self.passage.pass(u64::try_from(count).map_err(io::Error::other)?);
        Ok(count)
    }
}

impl<R: Seek> Seek for Tape<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = self.inner.seek(to)?;
        self.passage.pass(position.saturating_sub(self.passage.position.get()));
        Ok(position)
    }
}

/// Is called with the name of a file and its entry, may read the content, and returns how many
/// bytes of it are there.
type EachFile<'a, R> = dyn FnMut(&str, &mut Entry<'_, Tape<R>>) -> Result<u64, ContainerError> + 'a;

/// Reads the archive front to back, adds every file to `index` and hands it to `each`.
pub(crate) fn walk<R: Read>(
    mut entries: Entries<'_, Tape<R>>,
    passage: &Passage,
    index: &mut Index,
    each: &mut EachFile<'_, R>,
) -> Result<(), ContainerError> {
    loop {
        let mut entry = match entries.next() {
            Some(Ok(entry)) => entry,
            Some(Err(error)) => return break_off(error, passage, index),
            None if passage.ended.get() => {
                let at = passage.position.get();
                index.note(
                    ProblemKind::Unreadable,
                    format!(
                        "archive ends at byte {at} without its end mark: it was cut short, and \
                         files after that point are missing"
                    ),
                );
                return Ok(());
            }
            None => return Ok(()),
        };
        match pass_entry(&mut entry, passage, index, each) {
            Ok(true) => {}
            Ok(false) => return Ok(()),
            Err(ContainerError::Io(error)) => return break_off(error, passage, index),
            Err(error) => return Err(error),
        }
    }
}

/// Passes one entry; `false` when the archive ended inside it.
fn pass_entry<R: Read>(
    entry: &mut Entry<'_, Tape<R>>,
    passage: &Passage,
    index: &mut Index,
    each: &mut EachFile<'_, R>,
) -> Result<bool, ContainerError> {
    let (size, at) = (entry.size(), entry.raw_file_position());
    let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
    let attributes = attributes(entry, name.ends_with('/'));
    if let Some(attributes) = attributes {
        let size = if attributes.kind == EntryKind::File { size } else { 0 };
        index.add(&name, Place { offset: at, taken: size, size }, &attributes)?;
    }
    let kind = attributes.map(|known| known.kind);
    if kind == Some(EntryKind::File) {
        passage.allow(size);
        if each(&name, entry)? < size {
            index.note(
                ProblemKind::Unreadable,
                format!(
                    "archive is cut short inside {name:?} ({size} bytes at byte {at}); what \
                     follows is missing"
                ),
            );
            return Ok(false);
        }
    } else if matches!(kind, Some(EntryKind::Link | EntryKind::Other)) {
        index.refused.specials.add(&name);
    }
    let end = at.saturating_add(stored_size(entry)?);
    let left = end.saturating_sub(passage.position.get());
    passage.allow(left.saturating_add(BLOCK).saturating_add(MOST_ATTRIBUTES));
    Ok(true)
}

/// What the archive says of an entry; `None` for what is no file, folder, link or device.
/// Programs of old wrote folders as files whose name ends in a slash.
fn attributes<R: Read>(entry: &mut Entry<'_, Tape<R>>, slash_at_end: bool) -> Option<Attributes> {
    let kind = match entry.header().entry_type() {
        EntryType::Regular | EntryType::Continuous if slash_at_end => EntryKind::Folder,
        EntryType::Regular | EntryType::Continuous => EntryKind::File,
        EntryType::Directory => EntryKind::Folder,
        EntryType::Link | EntryType::Symlink => EntryKind::Link,
        EntryType::Char | EntryType::Block | EntryType::Fifo | EntryType::GNUSparse => {
            EntryKind::Other
        }
        _ => return None,
    };
    let mode = entry.header().mode().unwrap_or_default();
    // Zero stands for an instant that was not known.
    let seconds = entry.header().mtime().ok().filter(|seconds| *seconds != 0);
    let modified = seconds.and_then(|seconds| unix_seconds(i64::try_from(seconds).ok()?));
    let mut known = Attributes { modified, ..Attributes::of(kind).with_mode(mode) };
    let Ok(Some(further)) = entry.pax_extensions() else { return Some(known) };
    for attribute in further.flatten() {
        let Ok(value) = attribute.value() else { continue };
        match attribute.key() {
            Ok("mtime") => known.modified = pax_instant(value).or(known.modified),
            Ok("atime") => known.times.accessed = pax_instant(value),
            Ok("ctime") => known.times.changed = pax_instant(value),
            Ok("LIBARCHIVE.creationtime") => known.times.created = pax_instant(value),
            _ => {}
        }
    }
    Some(known)
}

/// An instant as pax attributes spell it: seconds since 1970 in decimal, perhaps with a fraction.
fn pax_instant(value: &str) -> Option<Timestamp> {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let seconds: i64 = whole.parse().ok()?;
    let digits: String = fraction.chars().chain("000000000".chars()).take(9).collect();
    let nanoseconds: i32 = digits.parse().ok()?;
    let signed = if whole.starts_with('-') { nanoseconds.checked_neg()? } else { nanoseconds };
    (seconds != 0 || nanoseconds != 0).then(|| Timestamp::new(seconds, signed).ok())?
}

/// Bytes that the content of an entry takes in the archive. Of a file with holes the entry only
/// tells the size with its holes, and its head may be overruled by attributes.
fn stored_size<R: Read>(entry: &mut Entry<'_, Tape<R>>) -> Result<u64, ContainerError> {
    if entry.header().entry_type() != EntryType::GNUSparse {
        return Ok(entry.size());
    }
    if entry.pax_extensions()?.is_some() { Ok(0) } else { Ok(entry.header().entry_size()?) }
}

/// Notes that the archive cannot be read further, where it is the archive that is at fault and not
/// the medium or a limit of ours.
fn break_off(error: io::Error, passage: &Passage, index: &mut Index) -> Result<(), ContainerError> {
    let error = match error.downcast::<ContainerError>() {
        Ok(limit) => return Err(limit),
        Err(error) if error.raw_os_error().is_some() => return Err(error.into()),
        Err(error) => error,
    };
    let how = if passage.ended.get() { "cut short" } else { "cut short or damaged" };
    let at = passage.position.get();
    index.note(
        ProblemKind::Unreadable,
        format!("archive is {how} at byte {at} ({error}); files after that point are missing"),
    );
    Ok(())
}
