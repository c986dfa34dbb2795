//! tracev3: files of the unified log, without the messages.
//!
//! A file is a sequence of chunks: tag (u32), sub-tag (u32), length of the data (u64), data, and
//! padding to a multiple of 8. Chunk 0x1000 is the header: the clock, the system, the boot. Each
//! catalog (0x600B) names the processes of the chunks behind it, which hold the messages in
//! compressed form (0x600D). What stands in headers and catalogs is a hundredth of the file and
//! tells every process that logged; nothing else is read here.
//!
//! Header: numerator and denominator that turn ticks into nanoseconds (u32 each), ticks without
//! sleep (u64), seconds since 1970 (u64), microseconds (u32), minutes west of UTC (i32), summer
//! time (u32), flags (u32), then parts of tag (u32), length (u32) and data: 0x6100 ticks with
//! sleep (u64) at the same instant, 0x6101 build at 8 (16 bytes) and model (32 bytes), 0x6102
//! UUID of the boot, 0x6103 path of the time zone.
//!
//! Catalog: offsets, counted from byte 24, of the strings (u16) and of the processes (u16), number
//! of processes (u16), offset of the list of chunks (u16) and its length (u16), 6 unknown bytes,
//! ticks of its start (u64); from 24 on UUIDs. A process has its position (u16), an unknown u16,
//! the positions of the UUIDs of its binary and of its shared cache (u16 each), two numbers that
//! name it (u64, u32), number of the process (u32) and of the effective user (u32), an unknown
//! u32, number of other images (u32), an unknown u32; for each of those 16 bytes with the
//! position of the UUID at 8; the number of its subsystems (u32), an unknown u32, and for each 6
//! bytes with offsets of two strings at 2 and 4; padding to 8. An entry of the list of chunks has
//! first and last ticks (u64 each), unfolded length and method (u32 each), a number (u32) of
//! positions of processes (u16 each), a number of offsets of strings (u16 each), padding to 8.

use std::{borrow::Cow, collections::BTreeMap, io};

use jiff::Timestamp;

use crate::{
    ReadAt,
    bytes::{Cursor, Truncated},
};

/// Bytes before the data of a chunk.
pub const HEAD: usize = 16;
/// Tag of a header.
pub const HEADER: u32 = 0x1000;
/// Tag of a catalog.
pub const CATALOG: u32 = 0x600b;
/// Largest header or catalog that is read: offsets in it have 16 bits, so real ones are far smaller.
const LARGEST: u64 = 1 << 20;
/// Longest name of a subsystem or category that is read.
const LONGEST_NAME: usize = 256;
/// A UUID as it is stored.
pub type Uuid = [u8; 16];

/// What is needed of one chunk, told from its first 16 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Whether all of the chunk is needed, and not only its first 16 bytes.
    pub whole: bool,
    /// Bytes from the start of this chunk to the start of the next.
    pub len: u64,
}

/// What is needed of the chunk that begins with `head`. `None` when that is no chunk: then what
/// follows in the file is not needed either.
pub fn kept(head: &[u8; HEAD]) -> Option<Kept> {
    let chunk = Head::new(head)?;
    let len = chunk.len.checked_next_multiple_of(8)?.checked_add(u64::try_from(HEAD).ok()?)?;
    Some(Kept { whole: chunk.is_read(), len })
}

/// The first bytes of a chunk.
struct Head {
    tag: u32,
    len: u64,
}

impl Head {
    fn new(head: &[u8; HEAD]) -> Option<Self> {
        let mut cursor = Cursor::new(head);
        let tag = u32::from_le_bytes(cursor.array("chunk").ok()?);
        cursor.take("chunk", 4).ok()?;
        let len = u64::from_le_bytes(cursor.array("chunk").ok()?);
        // All tags that are known lie there; zeros at the end of a file do not.
        (tag == HEADER || (0x6000..0x7000).contains(&tag)).then_some(Self { tag, len })
    }

    const fn is_read(&self) -> bool {
        matches!(self.tag, HEADER | CATALOG) && self.len <= LARGEST
    }
}

/// What a file says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// Numerator and denominator that turn ticks into nanoseconds.
    pub timebase: (u32, u32),
    /// Ticks since the boot, with sleep, when the file was begun.
    pub continuous_time: Option<u64>,
    /// The clock when the file was begun.
    pub began_at: Option<Timestamp>,
    /// Minutes that the clock on the wall was ahead of UTC, without summer time.
    pub minutes_east: i32,
    /// Build of the system.
    pub build: Option<String>,
    /// Model of the hardware.
    pub model: Option<String>,
    /// Boot.
    pub boot_uuid: Option<Uuid>,
    /// Path of the time zone.
    pub time_zone_path: Option<String>,
}

impl Header {
    /// Nanoseconds that so many ticks take.
    pub fn nanoseconds(&self, ticks: u64) -> Option<i128> {
        let (numerator, denominator) = self.timebase;
        i128::from(ticks).checked_mul(i128::from(numerator))?.checked_div(i128::from(denominator))
    }

    /// The instant of so many ticks, by the clock of the start of this file. Steps of the clock
    /// after that are not known here.
    pub fn instant(&self, continuous_time: u64) -> Option<Timestamp> {
        let start = self.nanoseconds(self.continuous_time?)?;
        let passed = self.nanoseconds(continuous_time)?.checked_sub(start)?;
        Timestamp::from_nanosecond(self.began_at?.as_nanosecond().checked_add(passed)?).ok()
    }
}

/// One process of a catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Process<'a> {
    /// Number of the process.
    pub pid: u32,
    /// Number of the effective user.
    pub euid: u32,
    /// First of the two numbers by which messages name it.
    pub first_id: u64,
    /// Second of these.
    pub second_id: u32,
    /// Its binary; zeros are the kernel.
    pub main_uuid: Option<Uuid>,
    /// Its shared cache.
    pub dsc_uuid: Option<Uuid>,
    /// Other images that logged in it.
    pub images: Vec<Uuid>,
    /// Subsystem and category of its messages.
    pub subsystems: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// Ticks at which the first and the last of the chunks that name this process end. By the
    /// first it had written something. Where chunks begin tells nothing: some hold messages of
    /// another process that are days older.
    pub seen: Option<(u64, u64)>,
}

/// One catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalog<'a> {
    /// Ticks of its start.
    pub earliest: u64,
    /// Ticks of the last message of its chunks.
    pub latest: Option<u64>,
    /// Its processes.
    pub processes: Vec<Process<'a>>,
    /// Why processes or instants are missing.
    pub damage: Option<String>,
}

/// What is read of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// A header.
    Header(Header),
    /// A catalog.
    Catalog(Catalog<'a>),
    /// A header or catalog that cannot be read, and why.
    Unreadable(String),
}

/// Not such a file, or a medium that fails.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The file does not begin with a header.
    #[error("not a tracev3 file")]
    NotTracev3,
    /// The bytes cannot be had.
    #[error("file cannot be read: {0}")]
    Io(#[from] io::Error),
}

/// Hands headers and catalogs to `each`, with the place where they begin. Returns why the rest of
/// the file could not be read, if that is so.
///
/// # Errors
/// When the file does not begin with a header, or the medium fails.
pub fn read(
    reader: &dyn ReadAt,
    each: &mut dyn FnMut(u64, Part<'_>),
) -> Result<Option<String>, Error> {
    let (mut at, mut head) = (0_u64, [0; HEAD]);
    let mut data = Vec::new();
    while at < reader.len() {
        if !filled(reader, at, &mut head)? {
            return Ok(Some(format!("the chunk at byte {at} is cut short")));
        }
        let chunk = Head::new(&head).filter(|chunk| at > 0 || chunk.tag == HEADER);
        let (Some(chunk), Some(kept)) = (chunk, kept(&head)) else {
            return match at {
                0 => Err(Error::NotTracev3),
                // Files end with unused space.
                _ if head == [0; HEAD] => Ok(None),
                _ => Ok(Some(format!("no chunk begins at byte {at}"))),
            };
        };
        let content = at.saturating_add(u64::try_from(HEAD).unwrap_or(u64::MAX));
        if content.saturating_add(chunk.len) > reader.len() {
            return Ok(Some(format!("the chunk at byte {at} goes beyond the end of the file")));
        }
        if chunk.is_read() {
            data.clear();
            data.resize(usize::try_from(chunk.len).unwrap_or_default(), 0);
            if !filled(reader, content, &mut data)? {
                return Ok(Some(format!("the chunk at byte {at} is cut short")));
            }
            each(at, part(chunk.tag, &data));
        } else if matches!(chunk.tag, HEADER | CATALOG) {
            let message = format!("{} bytes are too many for a header or catalog", chunk.len);
            each(at, Part::Unreadable(message));
        }
        at = at.saturating_add(kept.len);
    }
    if at == 0 { Err(Error::NotTracev3) } else { Ok(None) }
}

/// Whether all of `buffer` could be filled.
fn filled(reader: &dyn ReadAt, mut at: u64, mut buffer: &mut [u8]) -> io::Result<bool> {
    while !buffer.is_empty() {
        let count = reader.read_at(at, buffer)?;
        if count == 0 {
            return Ok(false);
        }
        at = at.saturating_add(u64::try_from(count).unwrap_or(u64::MAX));
        buffer = buffer.get_mut(count..).unwrap_or_default();
    }
    Ok(true)
}

fn part(tag: u32, data: &[u8]) -> Part<'_> {
    let read = match tag {
        HEADER => header(data).map(Part::Header),
        _ => catalog(data).map(Part::Catalog),
    };
    read.unwrap_or_else(|error| Part::Unreadable(error.to_string()))
}

fn header(data: &[u8]) -> Result<Header, Truncated> {
    let mut cursor = Cursor::new(data);
    let numerator = u32::from_le_bytes(cursor.array("header")?);
    let denominator = u32::from_le_bytes(cursor.array("header")?);
    cursor.take("header", 8)?;
    let seconds = u64::from_le_bytes(cursor.array("header")?);
    let microseconds = u32::from_le_bytes(cursor.array("header")?);
    let minutes_west = i32::from_le_bytes(cursor.array("header")?);
    cursor.take("header", 8)?;
    let nanoseconds = microseconds.checked_mul(1_000).and_then(|count| i32::try_from(count).ok());
    let mut header = Header {
        timebase: (numerator, denominator),
        began_at: i64::try_from(seconds)
            .ok()
            .filter(|seconds| *seconds != 0)
            .and_then(|seconds| Timestamp::new(seconds, nanoseconds.unwrap_or_default()).ok()),
        minutes_east: minutes_west.checked_neg().unwrap_or_default(),
        ..Header::default()
    };
    while cursor.rest().len() >= 8 {
        let tag = u32::from_le_bytes(cursor.array("part of the header")?);
        let length = u32::from_le_bytes(cursor.array("part of the header")?);
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        let mut part = Cursor::new(cursor.take("part of the header", length)?);
        match tag {
            0x6100 => {
                header.continuous_time = Some(u64::from_le_bytes(part.array("time of the start")?));
            }
            0x6101 => {
                part.take("system", 8)?;
                header.build = text(part.take("build", 16)?);
                header.model = text(part.take("model", 32)?);
            }
            0x6102 => header.boot_uuid = Some(part.array("boot")?),
            0x6103 => header.time_zone_path = text(part.rest()),
            _ => {}
        }
    }
    Ok(header)
}

fn text(bytes: &[u8]) -> Option<String> {
    let text = bytes.split(|byte| *byte == 0).next().filter(|text| !text.is_empty())?;
    Some(String::from_utf8_lossy(text).into_owned())
}

fn catalog(data: &[u8]) -> Result<Catalog<'_>, Truncated> {
    let mut cursor = Cursor::new(data);
    let strings = short(&mut cursor)?;
    let processes = short(&mut cursor)?;
    let process_count = short(&mut cursor)?;
    let chunks = short(&mut cursor)?;
    let chunk_count = short(&mut cursor)?;
    cursor.take("catalog", 6)?;
    let mut catalog =
        Catalog { earliest: u64::from_le_bytes(cursor.array("catalog")?), ..Catalog::default() };
    let rest = cursor.rest();
    let uuids: Vec<Uuid> = rest
        .get(..strings)
        .unwrap_or(rest)
        .chunks_exact(16)
        .filter_map(|uuid| uuid.try_into().ok())
        .collect();
    let strings = rest.get(strings..processes).unwrap_or_default();
    let mut places = BTreeMap::new();
    let mut cursor = Cursor::new(rest.get(processes..).unwrap_or_default());
    for number in 0..process_count {
        match process(&mut cursor, &uuids, strings) {
            Ok((place, process)) => {
                places.insert(place, catalog.processes.len());
                catalog.processes.push(process);
            }
            Err(error) => {
                let missing = process_count.saturating_sub(number);
                catalog.damage = Some(format!("{missing} of its processes are missing: {error}"));
                break;
            }
        }
    }
    let mut cursor = Cursor::new(rest.get(chunks..).unwrap_or_default());
    for _ in 0..chunk_count {
        if let Err(error) = chunk(&mut cursor, &places, &mut catalog) {
            let message = format!("the time of some of its processes is missing: {error}");
            catalog.damage.get_or_insert(message);
            break;
        }
    }
    Ok(catalog)
}

fn short(cursor: &mut Cursor<'_>) -> Result<usize, Truncated> {
    cursor.array("catalog").map(|bytes| usize::from(u16::from_le_bytes(bytes)))
}

fn long(cursor: &mut Cursor<'_>) -> Result<usize, Truncated> {
    let bytes = cursor.array("catalog")?;
    Ok(usize::try_from(u32::from_le_bytes(bytes)).unwrap_or(usize::MAX))
}

/// A process and its position.
fn process<'a>(
    cursor: &mut Cursor<'_>,
    uuids: &[Uuid],
    strings: &'a [u8],
) -> Result<(usize, Process<'a>), Truncated> {
    let place = short(cursor)?;
    cursor.take("process", 2)?;
    let main_uuid = uuids.get(short(cursor)?).copied();
    let dsc_uuid = uuids.get(short(cursor)?).copied();
    let first_id = u64::from_le_bytes(cursor.array("process")?);
    let second_id = u32::from_le_bytes(cursor.array("process")?);
    let pid = u32::from_le_bytes(cursor.array("process")?);
    let euid = u32::from_le_bytes(cursor.array("process")?);
    cursor.take("process", 4)?;
    let image_count = long(cursor)?;
    cursor.take("process", 4)?;
    let stored = cursor.take("images of a process", image_count.saturating_mul(16))?;
    let mut images = Vec::new();
    for image in stored.chunks_exact(16) {
        let mut image = Cursor::new(image.get(8..).unwrap_or_default());
        images.extend(uuids.get(short(&mut image)?).copied());
    }
    let subsystem_count = long(cursor)?;
    cursor.take("process", 4)?;
    let size = subsystem_count.saturating_mul(6);
    let stored = cursor.take("subsystems of a process", size)?;
    let mut subsystems = Vec::new();
    for subsystem in stored.chunks_exact(6) {
        let mut offsets = Cursor::new(subsystem.get(2..).unwrap_or_default());
        let (subsystem, category) = (short(&mut offsets)?, short(&mut offsets)?);
        subsystems.push((string(strings, subsystem), string(strings, category)));
    }
    pad(cursor, size);
    let process = Process {
        pid,
        euid,
        first_id,
        second_id,
        main_uuid,
        dsc_uuid,
        images,
        subsystems,
        seen: None,
    };
    Ok((place, process))
}

/// Goes to the next multiple of 8 behind a list of `size` bytes that began at one. The last list
/// of a catalog may end without.
fn pad(cursor: &mut Cursor<'_>, size: usize) {
    let padding = size.checked_next_multiple_of(8).unwrap_or(size).saturating_sub(size);
    let _ = cursor.take("padding", padding.min(cursor.rest().len()));
}

fn string(strings: &[u8], offset: usize) -> Cow<'_, str> {
    let rest = strings.get(offset..).unwrap_or_default();
    let rest = rest.get(..LONGEST_NAME).unwrap_or(rest);
    String::from_utf8_lossy(rest.split(|byte| *byte == 0).next().unwrap_or_default())
}

/// Reads one entry of the list of chunks and gives its end to the processes that it names.
fn chunk(
    cursor: &mut Cursor<'_>,
    places: &BTreeMap<usize, usize>,
    catalog: &mut Catalog<'_>,
) -> Result<(), Truncated> {
    cursor.take("list of chunks", 8)?;
    let end = u64::from_le_bytes(cursor.array("list of chunks")?);
    cursor.take("list of chunks", 8)?;
    let process_count = long(cursor)?;
    let named = cursor.take("processes of a chunk", process_count.saturating_mul(2))?;
    let string_count = long(cursor)?;
    cursor.take("strings of a chunk", string_count.saturating_mul(2))?;
    // The two numbers before the lists are 8 bytes together.
    pad(cursor, process_count.saturating_add(string_count).saturating_mul(2));
    catalog.latest = catalog.latest.max(Some(end));
    for place in named.chunks_exact(2) {
        let place = short(&mut Cursor::new(place))?;
        let number = places.get(&place).copied();
        if let Some(process) = number.and_then(|number| catalog.processes.get_mut(number)) {
            let (earliest, latest) = process.seen.unwrap_or((end, end));
            process.seen = Some((earliest.min(end), latest.max(end)));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
