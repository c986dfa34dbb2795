//! JBIG2 (ITU-T T.88): a segment refers to dictionaries of symbols whose numbers, added up, do not
//! fit into 32 bits. A program that adds them in 32 bits sets too little memory aside
//! (CVE-2021-30860, FORCEDENTRY).

use std::collections::BTreeMap;

use super::{Met, number, position};

/// Most segments that are looked at.
const MOST_SEGMENTS: usize = 100_000;

const HEADER: &[u8] = b"\x97JB2\r\n\x1a\n";

struct Segment {
    number: u64,
    /// 0 is a dictionary of symbols; 4, 6 and 7 are text, which is drawn with them.
    kind: u64,
    referred: Vec<u64>,
    data: usize,
    length: usize,
}

/// Looks at the segments, with or without the header of a file before them.
pub(super) fn check(bytes: &[u8]) -> Option<Met> {
    let mut at = 0;
    if bytes.starts_with(HEADER) {
        // Flags; then the number of pages unless bit 1 says that it is unknown.
        let unknown = number::<1>(bytes, HEADER.len())? & 2 != 0;
        at = if unknown { 9 } else { 13 };
    }
    let mut symbols: BTreeMap<u64, u64> = BTreeMap::new();
    for _ in 0..MOST_SEGMENTS {
        let segment = segment(bytes, at)?;
        if matches!(segment.kind, 0 | 4 | 6 | 7) {
            let sizes = segment.referred.iter().filter_map(|number| symbols.get(number));
            let mut sum = sizes.fold(0_u64, |sum, size| sum.saturating_add(*size));
            if segment.kind == 0 {
                let (exported, new) = dictionary(bytes, segment.data)?;
                symbols.insert(segment.number, exported);
                sum = sum.saturating_add(new);
            }
            let limit = u64::from(u32::MAX);
            if sum > limit {
                let check = "jbig2_symbol_sum_overflow";
                return Some(Met { check, offset: at, measured: sum, limit });
            }
        }
        at = segment.data.checked_add(segment.length)?;
    }
    None
}

/// Number (4 bytes); flags (bits 0 to 5 kind, bit 6 long page number); how many segments it refers
/// to (3 bits, or 29 when they are 7) with a bit of retention each; their numbers; page; length.
fn segment(bytes: &[u8], at: usize) -> Option<Segment> {
    let own = number::<4>(bytes, at)?;
    let flags = number::<1>(bytes, at.checked_add(4)?)?;
    let mut at = at.checked_add(5)?;
    let short = position::<1>(bytes, at)? >> 5;
    let count = if short == 7 {
        let count = position::<4>(bytes, at)? & 0x1fff_ffff;
        at = at.checked_add(4)?.checked_add(count.checked_add(8)? / 8)?;
        count
    } else {
        at = at.checked_add(1)?;
        short
    };
    let width = match own {
        0..=256 => 1,
        257..=65_536 => 2,
        _ => 4,
    };
    // Their numbers have to be there, which bounds how many there can be.
    let ends = at.checked_add(count.checked_mul(width)?)?;
    let numbers = bytes.get(at..ends)?.chunks(width);
    let read = |chunk: &[u8]| chunk.iter().fold(0, |sum: u64, byte| (sum << 8) | u64::from(*byte));
    let referred = numbers.map(read).collect();
    let page = if flags & 0x40 == 0 { 1 } else { 4 };
    let length = ends.checked_add(page)?;
    Some(Segment {
        number: own,
        kind: flags & 0x3f,
        referred,
        data: length.checked_add(4)?,
        length: position::<4>(bytes, length)?,
    })
}

/// How many symbols a dictionary says to export, and how many it makes. Flags: bit 0 Huffman,
/// bit 1 refinement, bits 10 and 11 template, bit 12 template of refinement.
fn dictionary(bytes: &[u8], at: usize) -> Option<(u64, u64)> {
    let flags = number::<2>(bytes, at)?;
    let mut at = at.checked_add(2)?;
    if flags & 1 == 0 {
        at = at.checked_add(if (flags >> 10).trailing_zeros() >= 2 { 8 } else { 2 })?;
    }
    if flags & 2 != 0 && flags & 0x1000 == 0 {
        at = at.checked_add(4)?;
    }
    Some((number::<4>(bytes, at)?, number::<4>(bytes, at.checked_add(4)?)?))
}
