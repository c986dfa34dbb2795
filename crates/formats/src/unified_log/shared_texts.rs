//! Texts of a shared cache of libraries, of which a phone has 150 MB: read piece by piece, so that
//! they lie in memory once.
//!
//! Head of 16 bytes: `hcsd`, version (u16 twice), number of ranges, number of libraries (u32 each).
//! Then the ranges: of version 2 offset in the cache (u64), offset in the file, size (u32 each), number
//! of the library (u64); of version 1 number of the library, offset in the cache, offset in the file,
//! size (u32 each). Then the libraries: offset of the code (u64, u32 in version 1), its size (u32), UUID
//! (16 bytes), offset of the path in the file (u32). Paths end with a zero.

use std::io;

use macos_unifiedlogs::dsc::{RangeDescriptor, SharedCacheStrings, UUIDDescriptor};

use super::LARGEST;
use crate::ReadAt;

const SIGNATURE: u32 = 0x6473_6368;
/// Bytes of a path that are read at once.
const PATH_PART: usize = 256;
/// Longest path.
const LONGEST_PATH: usize = 4_096;

/// Reads the texts of one shared cache.
pub(super) fn read(reader: &dyn ReadAt) -> io::Result<SharedCacheStrings> {
    let mut head = Piece::read(reader, 0, 16)?;
    let (signature, major_version, minor_version) = (head.u32()?, head.u16()?, head.u16()?);
    if signature != SIGNATURE {
        return Err(io::Error::other("no texts of a shared cache"));
    }
    let (number_ranges, number_uuids) = (head.u32()?, head.u32()?);
    let wide = major_version >= 2;
    let (range_size, library_size) = if wide { (24, 32) } else { (16, 28) };
    let ranges_len = u64::from(number_ranges).saturating_mul(range_size);
    let libraries_len = u64::from(number_uuids).saturating_mul(library_size);
    let mut ranges = Piece::read(reader, 16, ranges_len)?;
    let mut libraries = Piece::read(reader, ranges_len.saturating_add(16), libraries_len)?;
    let mut texts = SharedCacheStrings {
        signature,
        major_version,
        minor_version,
        number_ranges,
        number_uuids,
        ..SharedCacheStrings::default()
    };
    for _ in 0..number_uuids {
        texts.uuids.push(library(&mut libraries, wide, reader)?);
    }
    let mut left = LARGEST;
    for _ in 0..number_ranges {
        let mut range = range(&mut ranges, wide)?;
        // Ranges that lie over one another would multiply what is held.
        left = left
            .checked_sub(u64::from(range.range_size))
            .ok_or_else(|| io::Error::other("texts of a shared cache are too large"))?;
        let strings = Piece::read(reader, range.data_offset.into(), range.range_size.into())?;
        range.strings = strings.bytes;
        texts.ranges.push(range);
    }
    Ok(texts)
}

fn range(from: &mut Piece, wide: bool) -> io::Result<RangeDescriptor> {
    let (uuid_index, range_offset) =
        if wide { (0, from.u64()?) } else { (from.u32()?.into(), from.u32()?.into()) };
    let (data_offset, range_size) = (from.u32()?, from.u32()?);
    let uuid_index = if wide { from.u64()? } else { uuid_index };
    Ok(RangeDescriptor { range_offset, data_offset, range_size, uuid_index, strings: Vec::new() })
}

fn library(from: &mut Piece, wide: bool, reader: &dyn ReadAt) -> io::Result<UUIDDescriptor> {
    let text_offset = if wide { from.u64()? } else { from.u32()?.into() };
    let text_size = from.u32()?;
    let uuid = format!("{:032X}", u128::from_be_bytes(from.take()?));
    let path_offset = from.u32()?;
    let path_string = path(reader, path_offset.into())?;
    Ok(UUIDDescriptor { text_offset, text_size, uuid, path_offset, path_string })
}

fn path(reader: &dyn ReadAt, mut at: u64) -> io::Result<String> {
    let (mut path, mut part) = (Vec::new(), [0; PATH_PART]);
    while path.len() < LONGEST_PATH {
        let count = reader.read_at(at, &mut part)?;
        let read = part.get(..count).unwrap_or_default();
        let end = read.iter().position(|byte| *byte == 0);
        path.extend_from_slice(read.get(..end.unwrap_or(count)).unwrap_or_default());
        if end.is_some() || count == 0 {
            break;
        }
        at = at.saturating_add(u64::try_from(count).map_err(io::Error::other)?);
    }
    Ok(String::from_utf8_lossy(&path).into_owned())
}

/// A piece of the file, taken from its beginning on.
struct Piece {
    bytes: Vec<u8>,
    position: usize,
}

impl Piece {
    fn read(reader: &dyn ReadAt, at: u64, len: u64) -> io::Result<Self> {
        if at.saturating_add(len) > reader.len() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let mut bytes = vec![0; usize::try_from(len).map_err(io::Error::other)?];
        if reader.read_at(at, &mut bytes)? < bytes.len() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(Self { bytes, position: 0 })
    }

    fn take<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let rest = self.bytes.get(self.position..).unwrap_or_default();
        let taken = rest.first_chunk::<N>().ok_or(io::ErrorKind::UnexpectedEof)?;
        self.position = self.position.saturating_add(N);
        Ok(*taken)
    }

    fn u16(&mut self) -> io::Result<u16> {
        self.take().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> io::Result<u32> {
        self.take().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> io::Result<u64> {
        self.take().map(u64::from_le_bytes)
    }
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "numbers of tests are known")]
mod tests {
    use super::*;
    use crate::bytes::Memory;

    /// Two libraries and two ranges of texts.
    fn file(major: u16) -> Vec<u8> {
        let wide = major >= 2;
        let (texts, path) = if wide { (16 + 48 + 64, 9) } else { (16 + 32 + 56, 9) };
        let mut file = SIGNATURE.to_le_bytes().to_vec();
        file.extend([major, 0].map(u16::to_le_bytes).concat());
        file.extend([2_u32, 2].map(u32::to_le_bytes).concat());
        for (number, len) in [(0_u32, 4_u32), (1, 5)] {
            let (cache, at) = (1_000 + number * 4, texts + number * 4);
            if wide {
                file.extend(u64::from(cache).to_le_bytes());
                file.extend([at, len].map(u32::to_le_bytes).concat());
                file.extend(u64::from(number).to_le_bytes());
            } else {
                file.extend([number, cache, at, len].map(u32::to_le_bytes).concat());
            }
        }
        for number in [0_u32, 1] {
            let code = 0x5000 + number;
            let code = if wide {
                u64::from(code).to_le_bytes().to_vec()
            } else {
                code.to_le_bytes().into()
            };
            file.extend(code);
            file.extend(77_u32.to_le_bytes());
            file.extend(if number == 0 { [0xa0; 16] } else { [0xa1; 16] });
            file.extend((texts + path + number * 7).to_le_bytes());
        }
        file.extend(b"one\0two!\0/lib/a\0/lib/b\0");
        file
    }

    #[test]
    fn it_is_read_as_the_crate_reads_it() {
        for major in [1, 2] {
            let bytes = file(major);
            let (_, theirs) = SharedCacheStrings::parse_dsc(&bytes).unwrap();
            let ours = read(&Memory(bytes)).unwrap();
            assert_eq!(format!("{ours:?}"), format!("{theirs:?}"), "{major}");
            assert_eq!(ours.uuids[1].path_string, "/lib/b");
            assert_eq!(ours.ranges[1].strings, b"two!\0");
        }
    }

    #[test]
    fn a_damaged_one_is_an_error() {
        let whole = file(2);
        for length in 0..whole.len() - 14 {
            assert!(read(&Memory(whole[..length].to_vec())).is_err(), "{length}");
        }
        let mut many = whole.clone();
        many[8..16].fill(0xff);
        assert!(read(&Memory(many)).is_err());
        let mut other = whole;
        other[0] = b'x';
        assert!(read(&Memory(other)).is_err());
    }
}
