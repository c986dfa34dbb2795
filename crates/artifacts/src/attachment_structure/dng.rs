//! DNG: a picture says that it has two samples per pixel while its lossless JPEG has one component
//! (CVE-2025-43300); or a list of opcodes claims more entries than any camera writes.

use super::{Met, Unread};

/// Most directories that are looked at, and most entries of each.
const MOST_DIRECTORIES: usize = 64;
const MOST_ENTRIES: usize = 1_000;

/// More opcodes than this: a list that is made to run on.
const MOST_OPCODES: u64 = 1_000_000;

const COMPRESSION: u64 = 259;
const SAMPLES_PER_PIXEL: u64 = 277;
const STRIPS: u64 = 273;
const TILES: u64 = 324;
const SUB_DIRECTORIES: u64 = 330;
const OPCODE_LISTS: [u64; 3] = [51_008, 51_009, 51_022];

/// Bytes with the order that the first two of them say.
struct Tiff<'a> {
    bytes: &'a [u8],
    little: bool,
}

impl Tiff<'_> {
    fn number(&self, at: usize, width: usize) -> Option<u64> {
        let bytes = self.bytes.get(at..at.checked_add(width)?)?.iter();
        let sum = |sum: u64, byte: &u8| (sum << 8) | u64::from(*byte);
        Some(if self.little { bytes.rev().fold(0, sum) } else { bytes.fold(0, sum) })
    }

    fn position(&self, at: usize) -> Option<usize> {
        usize::try_from(self.number(at, 4)?).ok()
    }
}

/// An entry of a directory: tag, type, count, and the value or where it lies.
struct Entry {
    tag: u64,
    kind: u64,
    count: usize,
    value_at: usize,
}

impl Entry {
    fn first(&self, tiff: &Tiff<'_>) -> Option<u64> {
        tiff.number(self.value_at, if self.kind == 3 { 2 } else { 4 })
    }

    /// The offsets that it holds: in the entry when there is one, else where it points.
    fn offsets(&self, tiff: &Tiff<'_>) -> Vec<usize> {
        let count = self.count.min(MOST_DIRECTORIES);
        if count == 1 {
            return self.first(tiff).and_then(|at| usize::try_from(at).ok()).into_iter().collect();
        }
        let Some(list) = tiff.position(self.value_at) else { return Vec::new() };
        let places = (0..count).map_while(|index| list.checked_add(index.checked_mul(4)?));
        places.map_while(|at| tiff.position(at)).collect()
    }
}

/// Looks at all directories of the file.
pub(super) fn check(bytes: &[u8], unread: &mut Unread) -> Vec<Met> {
    let tiff = Tiff { bytes, little: bytes.starts_with(b"II") };
    let mut waiting: Vec<usize> = tiff.position(4).into_iter().collect();
    let (mut seen, mut met) = (Vec::new(), Vec::new());
    while let Some(at) = waiting.pop() {
        if seen.contains(&at) {
            continue;
        }
        if seen.len() >= MOST_DIRECTORIES {
            unread.insert("further directories");
            break;
        }
        seen.push(at);
        let entries = entries(&tiff, at);
        let subs = entries.iter().filter(|entry| entry.tag == SUB_DIRECTORIES);
        waiting.extend(subs.flat_map(|entry| entry.offsets(&tiff)));
        let count = usize::try_from(tiff.number(at, 2).unwrap_or(0)).unwrap_or(0);
        if count > MOST_ENTRIES {
            unread.insert("further entries of a directory");
        }
        let next = at.saturating_add(2).saturating_add(count.saturating_mul(12));
        waiting.extend(tiff.position(next).filter(|next| *next != 0));
        met.extend(components(&tiff, &entries, at));
        met.extend(entries.iter().filter_map(|entry| opcodes(&tiff, entry)));
    }
    met
}

fn entries(tiff: &Tiff<'_>, at: usize) -> Vec<Entry> {
    let count = usize::try_from(tiff.number(at, 2).unwrap_or(0)).unwrap_or(0);
    let entry = |index: usize| {
        let at = at.checked_add(2)?.checked_add(index.checked_mul(12)?)?;
        Some(Entry {
            tag: tiff.number(at, 2)?,
            kind: tiff.number(at.checked_add(2)?, 2)?,
            count: tiff.position(at.checked_add(4)?)?,
            value_at: at.checked_add(8)?,
        })
    };
    (0..count.min(MOST_ENTRIES)).map_while(entry).collect()
}

/// Two samples by the directory, one component by the JPEG inside (marker 0xFFC3; components at 9).
fn components(tiff: &Tiff<'_>, entries: &[Entry], at: usize) -> Option<Met> {
    let of = |tag: u64| entries.iter().find(|entry| entry.tag == tag);
    let samples = of(SAMPLES_PER_PIXEL)?.first(tiff)?;
    if samples != 2 || of(COMPRESSION)?.first(tiff)? != 7 {
        return None;
    }
    let picture = of(STRIPS).or_else(|| of(TILES))?.offsets(tiff).into_iter().next()?;
    let jpeg = tiff.bytes.get(picture..picture.checked_add(4096)?.min(tiff.bytes.len()))?;
    if !jpeg.starts_with(b"\xff\xd8") {
        return None;
    }
    let frame = memchr::memmem::find(jpeg, b"\xff\xc3")?;
    let components = u64::from(*jpeg.get(frame.checked_add(9)?)?);
    let check = "dng_samples_without_components";
    (components == 1).then_some(Met { check, offset: at, measured: samples, limit: components })
}

/// A list of opcodes begins with their number, big-endian whatever the file is.
fn opcodes(tiff: &Tiff<'_>, entry: &Entry) -> Option<Met> {
    if !OPCODE_LISTS.contains(&entry.tag) || entry.count < 5 {
        return None;
    }
    let offset = tiff.position(entry.value_at)?;
    let measured = super::number::<4>(tiff.bytes, offset)?;
    let check = "dng_opcode_count";
    (measured > MOST_OPCODES).then_some(Met { check, offset, measured, limit: MOST_OPCODES })
}
