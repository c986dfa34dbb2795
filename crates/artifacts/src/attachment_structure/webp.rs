//! WebP, lossless (VP8L): lengths of prefix codes that need a larger table than programs set aside
//! (CVE-2023-4863, BLASTPASS). A sound code of these alphabets never does.

use super::Met;

/// Bits of the first table; longer codes go on in tables of their own.
const ROOT_BITS: usize = 8;
const LONGEST: usize = 15;

/// Largest table of a sound code for green by bits of the colour cache, for red, blue and alpha,
/// and for distances.
const GREEN: [u64; 12] = [654, 656, 658, 662, 670, 686, 718, 782, 912, 1168, 1680, 2704];
const COLOUR: u64 = 630;
const DISTANCE: u64 = 410;

/// Order in which the lengths of the code for lengths are stored.
const ORDER: [usize; 19] = [17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

/// Looks at the first set of prefix codes: of the picture, or of what is stored before it.
pub(super) fn check(bytes: &[u8]) -> Option<Met> {
    let chunk = memchr::memmem::find(bytes, b"VP8L")?;
    let data = chunk.checked_add(8)?;
    let mut bits = Bits { bytes: bytes.get(data..)?, at: 0 };
    // Signature, width, height, whether there is alpha, version.
    if bits.take(8)? != 0x2f || bits.take(14).and(bits.take(14)).and(bits.take(1)).is_none() {
        return None;
    }
    bits.take(3)?;
    let mut is_picture = true;
    while is_picture && bits.take(1)? == 1 {
        match bits.take(2)? {
            // What predicts, and what colours: stored as a small picture.
            0 | 1 => {
                bits.take(3)?;
                is_picture = false;
            }
            2 => {}
            _ => {
                bits.take(8)?;
                is_picture = false;
            }
        }
    }
    let cache = if bits.take(1)? == 1 { bits.take(4)? } else { 0 };
    let green = *GREEN.get(cache)?;
    if is_picture && bits.take(1)? == 1 {
        // A small picture says which codes hold where; it comes first.
        bits.take(3)?;
        let cache = if bits.take(1)? == 1 { bits.take(4)? } else { 0 };
        return group(&mut bits, *GREEN.get(cache)?, cache, data);
    }
    group(&mut bits, green, cache, data)
}

/// The five codes: green with lengths and cache, red, blue, alpha, distance.
fn group(bits: &mut Bits<'_>, green: u64, cache: usize, data: usize) -> Option<Met> {
    let cached = if cache == 0 { 0 } else { 1_usize.checked_shl(u32::try_from(cache).ok()?)? };
    let codes = [
        (280_usize.checked_add(cached)?, green),
        (256, COLOUR),
        (256, COLOUR),
        (256, COLOUR),
        (40, DISTANCE),
    ];
    for (alphabet, limit) in codes {
        let offset = data.checked_add(bits.at / 8)?;
        let lengths = lengths(bits, alphabet)?;
        let measured = table_size(&lengths)?;
        if measured > limit {
            return Some(Met { check: "webp_prefix_table_overflow", offset, measured, limit });
        }
    }
    None
}

/// Bits, the lowest of each byte first.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, count: usize) -> Option<usize> {
        let mut value = 0_usize;
        for bit in 0..count {
            let byte = usize::from(*self.bytes.get(self.at / 8)?);
            value |= ((byte >> (self.at % 8)) & 1) << bit;
            self.at = self.at.checked_add(1)?;
        }
        Some(value)
    }
}

/// Lengths of the codes of an alphabet: one or two symbols, or lengths that are coded themselves.
fn lengths(bits: &mut Bits<'_>, alphabet: usize) -> Option<Vec<usize>> {
    let mut lengths = vec![0_usize; alphabet];
    if bits.take(1)? == 1 {
        let two = bits.take(1)? == 1;
        let first = if bits.take(1)? == 1 { bits.take(8)? } else { bits.take(1)? };
        *lengths.get_mut(first)? = 1;
        if two {
            let second = bits.take(8)?;
            *lengths.get_mut(second)? = 1;
        }
        return Some(lengths);
    }
    let stored = bits.take(4)?.checked_add(4)?;
    let mut of_lengths = [0_usize; 19];
    for place in ORDER.iter().take(stored) {
        *of_lengths.get_mut(*place)? = bits.take(3)?;
    }
    let mut left = alphabet;
    if bits.take(1)? == 1 {
        let width = bits.take(3)?.checked_mul(2)?.checked_add(2)?;
        left = bits.take(width)?.checked_add(2)?;
    }
    let (mut symbol, mut before) = (0_usize, 8_usize);
    while symbol < alphabet && left > 0 {
        left = left.saturating_sub(1);
        let code = decode(bits, &of_lengths)?;
        let (length, times) = match code {
            0..=15 => (code, 1),
            16 => (before, bits.take(2)?.checked_add(3)?),
            17 => (0, bits.take(3)?.checked_add(3)?),
            _ => (0, bits.take(7)?.checked_add(11)?),
        };
        if code < 16 && code != 0 {
            before = code;
        }
        for _ in 0..times {
            *lengths.get_mut(symbol)? = length;
            symbol = symbol.checked_add(1)?;
        }
    }
    Some(lengths)
}

/// One symbol of the code for lengths: codes are counted up, the shorter ones first.
fn decode(bits: &mut Bits<'_>, lengths: &[usize]) -> Option<usize> {
    let used = lengths.iter().filter(|length| **length > 0).count();
    if used == 1 {
        // A single symbol takes no bits.
        return lengths.iter().position(|length| *length > 0);
    }
    let (mut code, mut first) = (0_usize, 0_usize);
    for length in 1..=7 {
        code |= bits.take(1)?;
        let of_length = lengths.iter().filter(|other| **other == length).count();
        if code < first.checked_add(of_length)? {
            let nth = code.checked_sub(first)?;
            let symbols = lengths.iter().enumerate().filter(|(_, other)| **other == length);
            return { symbols }.nth(nth).map(|(symbol, _)| symbol);
        }
        first = first.checked_add(of_length)?.checked_mul(2)?;
        code = code.checked_mul(2)?;
    }
    None
}

/// Entries of the tables that these lengths need. `None` when there are more codes of a length
/// than fit: then readers give up before they write.
fn table_size(lengths: &[usize]) -> Option<u64> {
    let mut counts = [0_usize; LONGEST + 1];
    for length in lengths {
        let count = counts.get_mut(*length)?;
        *count = count.saturating_add(1);
    }
    let (mut total, mut open, mut code) = (1_u64 << ROOT_BITS, 1_usize, 0_usize);
    let mut root = None;
    for length in 1..=LONGEST {
        let of_length = *counts.get(length)?;
        open = open.checked_mul(2)?.checked_sub(of_length)?;
        code = code.checked_mul(2)?;
        for nth in 0..of_length {
            if length > ROOT_BITS {
                let prefix = code >> length.saturating_sub(ROOT_BITS);
                if root != Some(prefix) {
                    root = Some(prefix);
                    let width = second_bits(&counts, length, of_length.saturating_sub(nth))?;
                    total = total.checked_add(1_u64.checked_shl(width)?)?;
                }
            }
            code = code.checked_add(1)?;
        }
    }
    Some(total)
}

/// Bits of a second table that begins with a code of `length`, of which `remaining` are left.
fn second_bits(counts: &[usize], length: usize, remaining: usize) -> Option<u32> {
    let mut width = length.checked_sub(ROOT_BITS)?;
    let mut left = 1_usize.checked_shl(u32::try_from(width).ok()?)?;
    let (mut length, mut count) = (length, remaining);
    while length < LONGEST {
        left = match left.checked_sub(count) {
            None | Some(0) => break,
            Some(left) => left.checked_mul(2)?,
        };
        length = length.checked_add(1)?;
        width = width.checked_add(1)?;
        count = *counts.get(length)?;
    }
    u32::try_from(width).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sound_code_stays_within_its_table() {
        assert_eq!(table_size(&[8; 256]), Some(256));
        // One code of each length, two of the longest: a single second table of seven bits.
        let mut lengths: Vec<usize> = (1..=15).collect();
        lengths.push(15);
        assert_eq!(table_size(&lengths), Some(256 + 128));
    }

    #[test]
    fn a_code_with_gaps_can_need_more_than_any_sound_one() {
        let counts = [(7, 1), (10, 1), (11, 21), (14, 2), (15, 15)];
        let lengths = counts.iter().flat_map(|(length, count)| vec![*length; *count]);
        assert!(table_size(&lengths.collect::<Vec<_>>()).unwrap() > DISTANCE);
    }

    #[test]
    fn more_codes_than_fit_are_no_code() {
        assert_eq!(table_size(&[1, 1, 1]), None);
    }
}
