//! SEGB: the container of the streams of Biome, versions 1 and 2.
//!
//! Version 1 has `SEGB` at offset 52, after the end of the data at 0 (u32); records from 56 on,
//! each at a multiple of 8: length and state (i32), two instants (f64, seconds since 2001), a
//! checksum (CRC-32 of the content), four unknown bytes, content. Version 2 has `SEGB` at 0, the
//! number of records (i32) and an instant; each record has a checksum, four unknown bytes and
//! content. At the end of the file is an entry for each record: where it ends, counted from 32, its
//! state, and when it was made; records begin at multiples of 4.

use jiff::Timestamp;

use crate::{
    bytes::{Cursor, Truncated},
    instants::mac_seconds,
};

const MAGIC: &[u8] = b"SEGB";
const V1_HEADER: usize = 56;
const V2_HEADER: usize = 32;
const V2_TRAILER: usize = 16;

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is there.
    Written,
    /// It was deleted; its content may still be there, or zeros.
    Deleted,
    /// Anything else, by its number.
    Other(i32),
}

/// One record.
#[derive(Clone, Debug, PartialEq)]
pub struct Record<'a> {
    /// Where its content begins.
    pub offset: usize,
    /// What became of it.
    pub state: State,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// Whether its content has the checksum that was stored.
    pub intact: bool,
    /// Content.
    pub content: &'a [u8],
}

/// Records of a container, in the order of their places, and why some are missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Segment<'a> {
    /// The records.
    pub records: Vec<Record<'a>>,
    /// What went wrong behind the last one.
    pub damage: Option<String>,
}

/// Not such a container.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a SEGB file")]
pub struct NotSegb;

/// Reads all records that can be read.
///
/// # Errors
/// When the bytes do not begin like a container of either version.
pub fn read(bytes: &[u8]) -> Result<Segment<'_>, NotSegb> {
    let mut segment = Segment::default();
    let read = if bytes.starts_with(MAGIC) {
        read_v2(bytes, &mut segment.records)
    } else if bytes.get(52..V1_HEADER) == Some(MAGIC) {
        read_v1(bytes, &mut segment.records)
    } else {
        return Err(NotSegb);
    };
    segment.damage = read.err().map(|damage| damage.0);
    Ok(segment)
}

fn read_v1<'a>(bytes: &'a [u8], records: &mut Vec<Record<'a>>) -> Result<(), Damage> {
    let end = u32::from_le_bytes(Cursor::new(bytes).array("header")?);
    let end = usize::try_from(end).unwrap_or(usize::MAX);
    let mut at = V1_HEADER;
    while at < end {
        let rest = bytes.get(at..).unwrap_or_default();
        if rest.is_empty() {
            let message = format!("data should end at byte {end}, but the file ends at {at}");
            return Err(Damage(message));
        }
        let mut cursor = Cursor::new(rest);
        let length = i32::from_le_bytes(cursor.array("record")?);
        let state = i32::from_le_bytes(cursor.array("record")?);
        let created = f64::from_le_bytes(cursor.array("record")?);
        cursor.take("record", 8)?;
        let checksum = u32::from_le_bytes(cursor.array("record")?);
        cursor.take("record", 4)?;
        let offset = at.saturating_add(cursor.offset());
        let length = usize::try_from(length)
            .map_err(|_| Damage(format!("the record at byte {at} has a negative length")))?;
        let content = cursor.take("record", length)?;
        records.push(record(offset, state, created, checksum, content));
        at = offset.saturating_add(length).next_multiple_of(8);
    }
    Ok(())
}

fn read_v2<'a>(bytes: &'a [u8], records: &mut Vec<Record<'a>>) -> Result<(), Damage> {
    let mut header = Cursor::new(bytes);
    header.take("header", 4)?;
    let count = i32::from_le_bytes(header.array("header")?);
    let count =
        usize::try_from(count).map_err(|_| Damage("negative number of records".to_owned()))?;
    let trailer = count
        .checked_mul(V2_TRAILER)
        .and_then(|size| bytes.len().checked_sub(size))
        .filter(|start| *start >= V2_HEADER)
        .ok_or_else(|| Damage(format!("{count} records do not fit into the file")))?;
    let (data, list) = bytes.split_at_checked(trailer).unwrap_or_default();
    let mut entries = Vec::new();
    for entry in list.chunks_exact(V2_TRAILER) {
        let mut cursor = Cursor::new(entry);
        let end = i32::from_le_bytes(cursor.array("list of records")?);
        let state = i32::from_le_bytes(cursor.array("list of records")?);
        let created = f64::from_le_bytes(cursor.array("list of records")?);
        // Slots that are not in use have state 0; state 4 has no content.
        if let Ok(end) = usize::try_from(end)
            && end > 0
            && ![0, 4].contains(&state)
        {
            entries.push((end.saturating_add(V2_HEADER), state, created));
        }
    }
    entries.sort_by_key(|(end, ..)| *end);
    let (mut at, mut missing) = (V2_HEADER, 0_u64);
    let mut previous = None;
    for (end, state, created) in entries {
        // A record that was deleted may have two entries for the same place.
        let start =
            if previous == Some(end) { records.last().map(|last| last.offset) } else { None };
        let start = start.map_or(at, |content| content.saturating_sub(8));
        let Some(stored) = data.get(start..end).filter(|stored| stored.len() >= 8) else {
            missing = missing.saturating_add(1);
            continue;
        };
        let mut cursor = Cursor::new(stored);
        let checksum = u32::from_le_bytes(cursor.array("record")?);
        cursor.take("record", 4)?;
        records.push(record(start.saturating_add(8), state, created, checksum, cursor.rest()));
        previous = Some(end);
        at = end.next_multiple_of(4);
    }
    if missing > 0 {
        return Err(Damage(format!("records whose place is gone: {missing}")));
    }
    Ok(())
}

/// Why no more records can be read.
struct Damage(String);

impl From<Truncated> for Damage {
    fn from(error: Truncated) -> Self {
        Self(error.to_string())
    }
}

fn record(offset: usize, state: i32, created: f64, checksum: u32, content: &[u8]) -> Record<'_> {
    let state = match state {
        1 => State::Written,
        3 => State::Deleted,
        other => State::Other(other),
    };
    let intact = crc32(content) == checksum;
    Record { offset, state, created_at: mac_seconds(created), intact, content }
}

/// CRC-32 as zlib has it.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 }
        })
    };
    !bytes.iter().fold(u32::MAX, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_zlib() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn both_versions_give_the_same_records() {
        let (first, second) = (&b"abc"[..], &b"hello"[..]);
        let mut v1 = vec![0; V1_HEADER];
        v1[52..].copy_from_slice(MAGIC);
        let mut v2 = [&b"SEGB"[..], &2_i32.to_le_bytes(), &[0; 24]].concat();
        let mut list = Vec::new();
        for (content, state) in [(first, 1_i32), (second, 3)] {
            v1.extend(i32::try_from(content.len()).unwrap().to_le_bytes());
            v1.extend(state.to_le_bytes());
            v1.extend(704_345_678.25_f64.to_le_bytes());
            v1.extend(0_f64.to_le_bytes());
            v1.extend(crc32(content).to_le_bytes());
            v1.extend([0; 4]);
            v1.extend(content);
            v1.resize(v1.len().next_multiple_of(8), 0);
            v2.extend(crc32(content).to_le_bytes());
            v2.extend([0; 4]);
            v2.extend(content);
            list.extend(i32::try_from(v2.len() - V2_HEADER).unwrap().to_le_bytes());
            list.extend(state.to_le_bytes());
            list.extend(704_345_678.25_f64.to_le_bytes());
            v2.resize(v2.len().next_multiple_of(4), 0);
        }
        let end = u32::try_from(v1.len()).unwrap();
        v1[..4].copy_from_slice(&end.to_le_bytes());
        v2.extend(list);
        for bytes in [&v1, &v2] {
            let segment = read(bytes).unwrap();
            assert_eq!(segment.damage, None);
            let [one, two] = &segment.records[..] else { panic!("{segment:?}") };
            assert_eq!((one.content, one.state, one.intact), (first, State::Written, true));
            assert_eq!((two.content, two.state, two.intact), (second, State::Deleted, true));
            assert_eq!(one.created_at.unwrap().to_string(), "2023-04-28T03:34:38.25Z");
        }
        v1.truncate(v1.len() - 8);
        let cut = read(&v1).unwrap();
        assert_eq!(cut.records.len(), 1);
        assert!(cut.damage.is_some());
        assert_eq!(read(b"SEG"), Err(NotSegb));
    }
}
