//! Tar archives. Entries are read in place.
//!
//! # References
//! - POSIX.1-2017, pax, "ustar Interchange Format" and "pax Header Block"
//! - GNU tar manual, "Basic Tar Format": long names (type `L`), sizes in base 256

use std::{io, sync::Arc};

use formats::ReadAt;
use model::{Problem, ProblemKind};

use super::{
    Container, ContainerError, LONGEST_NAME, Listed,
    index::{Index, Place},
};
use crate::reader::Slice;

/// Everything in a tar archive comes in blocks of this size.
const BLOCK: u64 = 512;
/// Most bytes of attributes that one entry may carry.
const MOST_ATTRIBUTES: u64 = 1 << 20;

/// A tar archive without compression.
pub(crate) struct Tar {
    archive: Arc<dyn ReadAt>,
    index: Index,
}

impl Tar {
    pub(crate) fn open(archive: Arc<dyn ReadAt>) -> Result<Self, ContainerError> {
        let mut index = Index::default();
        let mut tape = Skipping { archive: archive.as_ref(), position: 0 };
        walk(&mut tape, &mut index, &mut |_, _, _| Ok(()))?;
        index.finish();
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
            Arc::new(Slice::new(Arc::clone(&self.archive), place.offset, place.size))
        };
        Ok(self.index.find(name).map(slice))
    }
}

/// An archive that is read front to back.
pub(crate) trait Tape {
    /// Bytes passed so far.
    fn position(&self) -> u64;

    /// Reads into the whole of `buffer`, or as much as there is, and returns how much that was.
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, ContainerError>;

    /// Passes over `count` bytes; returns how many there were.
    fn skip(&mut self, count: u64) -> Result<u64, ContainerError>;
}

/// An archive that can be read anywhere, so that nothing that is skipped is read.
struct Skipping<'a> {
    archive: &'a dyn ReadAt,
    position: u64,
}

impl Tape for Skipping<'_> {
    fn position(&self) -> u64 {
        self.position
    }

    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, ContainerError> {
        let count = self.archive.read_at(self.position, buffer)?;
        let moved = u64::try_from(count).map_err(io::Error::other)?;
        self.position = self.position.saturating_add(moved);
        Ok(count)
    }

    fn skip(&mut self, count: u64) -> Result<u64, ContainerError> {
        let count = count.min(self.archive.len().saturating_sub(self.position));
        self.position = self.position.saturating_add(count);
        Ok(count)
    }
}

/// Whether these bytes are the head of a tar entry: its checksum is right.
pub(crate) fn is_header(block: &[u8; 512]) -> bool {
    let stated = octal(field(block, 148, 8));
    let sum = |total: u64, (at, byte): (usize, &u8)| {
        // The checksum field itself counts as spaces.
        total.saturating_add(if (148..156).contains(&at) { 32 } else { u64::from(*byte) })
    };
    stated == Some(block.iter().enumerate().fold(0, sum)) && block.first() != Some(&0)
}

/// What the entries before a file say about it.
#[derive(Default)]
struct Announced {
    name: Option<String>,
    size: Option<u64>,
}

/// Reads the archive front to back and adds every file to `index`. `each` is called with name and
/// size of a file while the tape stands at its content, and may read from it.
pub(crate) fn walk<T: Tape>(
    tape: &mut T,
    index: &mut Index,
    each: &mut dyn FnMut(&str, u64, &mut T) -> Result<(), ContainerError>,
) -> Result<(), ContainerError> {
    let mut announced = Announced::default();
    loop {
        let at = tape.position();
        let mut block = [0; 512];
        let count = tape.read(&mut block)?;
        if count < block.len() {
            index.note(
                ProblemKind::Unreadable,
                format!(
                    "archive ends at byte {at} without its end mark: it was cut short, and \
                         files after that point are missing"
                ),
            );
            return Ok(());
        }
        if block == [0; 512] {
            return Ok(());
        }
        if !is_header(&block) {
            index.note(
                ProblemKind::Unreadable,
                format!("archive is damaged at byte {at}; files after that point are missing"),
            );
            return Ok(());
        }
        if !pass_entry(tape, index, &block, &mut announced, each)? {
            return Ok(());
        }
    }
}

/// Passes one entry; `false` when the archive ended inside it.
fn pass_entry<T: Tape>(
    tape: &mut T,
    index: &mut Index,
    block: &[u8; 512],
    announced: &mut Announced,
    each: &mut dyn FnMut(&str, u64, &mut T) -> Result<(), ContainerError>,
) -> Result<bool, ContainerError> {
    let at = tape.position();
    let stated = number(field(block, 124, 12));
    let damaged = ContainerError::Damaged { what: "an entry has no size", at };
    let own_size = stated.ok_or(damaged)?;
    let kind = block.get(156).copied().unwrap_or_default();
    match kind {
        b'L' => announced.name = Some(text(&attributes(tape, own_size)?)),
        b'x' => announce(announced, &attributes(tape, own_size)?),
        b'K' | b'g' => {}
        _ => {
            let size = announced.size.take().unwrap_or(own_size);
            let name = announced.name.take().unwrap_or_else(|| own_name(block));
            match kind {
                0 | b'0' | b'7' if !name.ends_with('/') => {
                    let place = Place { offset: at, stored: size, size, ..Place::default() };
                    index.add(&name, place)?;
                    each(&name, size, tape)?;
                }
                b'1'..=b'4' | b'6' | b'S' => index.refuse_special(&name),
                _ => {}
            }
            return finish_entry(tape, index, at, size, &name);
        }
    }
    finish_entry(tape, index, at, own_size, "attributes")
}

/// Moves to the head of the next entry.
fn finish_entry<T: Tape>(
    tape: &mut T,
    index: &mut Index,
    at: u64,
    size: u64,
    name: &str,
) -> Result<bool, ContainerError> {
    let padded = size.checked_next_multiple_of(BLOCK);
    let end = padded.and_then(|padded| at.checked_add(padded));
    let left = end.unwrap_or(u64::MAX).saturating_sub(tape.position());
    if tape.skip(left)? == left {
        return Ok(true);
    }
    index.note(
        ProblemKind::Unreadable,
        format!(
            "archive is cut short inside {name:?} ({size} bytes at byte {at}); what follows is \
                 missing"
        ),
    );
    Ok(false)
}

fn attributes<T: Tape>(tape: &mut T, size: u64) -> Result<Vec<u8>, ContainerError> {
    if size > MOST_ATTRIBUTES {
        let what = "attributes of an entry are larger than 1 MiB";
        return Err(ContainerError::Damaged { what, at: tape.position() });
    }
    let mut bytes = vec![0; usize::try_from(size).unwrap_or_default()];
    let count = tape.read(&mut bytes)?;
    bytes.truncate(count);
    Ok(bytes)
}

/// Takes `path` and `size` from lines of the form `length key=value`.
fn announce(announced: &mut Announced, mut attributes: &[u8]) {
    while let Some(space) = attributes.iter().position(|byte| *byte == b' ') {
        let length = attributes.get(..space).and_then(|digits| std::str::from_utf8(digits).ok());
        let Some(length) = length.and_then(|digits| digits.parse::<usize>().ok()) else { return };
        let line = attributes.get(space.saturating_add(1)..length.saturating_sub(1));
        let Some(line) = line else { return };
        if let Some(path) = line.strip_prefix(b"path=") {
            announced.name = Some(text(path));
        } else if let Some(size) = line.strip_prefix(b"size=") {
            announced.size = std::str::from_utf8(size).ok().and_then(|size| size.parse().ok());
        }
        attributes = attributes.get(length..).unwrap_or_default();
    }
}

fn own_name(block: &[u8; 512]) -> String {
    let name = text(field(block, 0, 100));
    let is_posix = field(block, 257, 6) == b"ustar\0";
    let prefix = text(field(block, 345, 155));
    if is_posix && !prefix.is_empty() { format!("{prefix}/{name}") } else { name }
}

/// Text up to the first NUL; at most as long as names may be, so that longer ones are refused.
fn text(bytes: &[u8]) -> String {
    let bytes = bytes.split(|byte| *byte == 0).next().unwrap_or_default();
    let limit = bytes.len().min(LONGEST_NAME.saturating_add(1));
    String::from_utf8_lossy(bytes.get(..limit).unwrap_or_default()).into_owned()
}

fn field(block: &[u8; 512], start: usize, length: usize) -> &[u8] {
    block.get(start..start.saturating_add(length)).unwrap_or_default()
}

fn octal(field: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(field).ok()?;
    let text = text.trim_matches(|letter: char| letter == '\0' || letter == ' ');
    if text.is_empty() { Some(0) } else { u64::from_str_radix(text, 8).ok() }
}

/// A number in octal digits, or in base 256 when the first bit is set.
fn number(field: &[u8]) -> Option<u64> {
    match field.first() {
        Some(0x80) => {
            let (above, low) = field.split_last_chunk::<8>()?;
            let fits = above.iter().skip(1).all(|byte| *byte == 0);
            fits.then(|| u64::from_be_bytes(*low))
        }
        Some(0x81..) => None,
        _ => octal(field),
    }
}
