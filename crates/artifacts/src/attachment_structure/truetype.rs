//! TrueType: the program of a font uses the instruction 0x8F or 0x90, which no published
//! description has and only Apple's reader knew (CVE-2023-41990, Operation Triangulation).

use super::{Met, number, position};

/// Most glyphs whose programs are looked at.
const MOST_GLYPHS: usize = 65_536;

/// Looks at `fpgm`, `prep` and the programs of simple glyphs; tells how often it is used.
pub(super) fn check(font: &[u8]) -> Option<Met> {
    let mut found = Uses::default();
    for tag in [b"fpgm", b"prep"] {
        if let Some((begins, ends)) = table(font, tag) {
            found.look(font, begins, ends);
        }
    }
    look_at_glyphs(font, &mut found);
    let offset = found.first?;
    Some(Met { check: "truetype_adjust_instruction", offset, measured: found.count, limit: 0 })
}

#[derive(Default)]
struct Uses {
    first: Option<usize>,
    count: u64,
}

impl Uses {
    /// Walks over instructions; the bytes that are pushed are no instructions.
    fn look(&mut self, font: &[u8], begins: usize, ends: usize) {
        let program = font.get(begins..ends).unwrap_or_default();
        let mut at = 0_usize;
        while let Some(code) = program.get(at).copied() {
            let counted =
                || program.get(at.saturating_add(1)).map_or(0, |count| usize::from(*count));
            let pushed = match code {
                0x40 => counted().saturating_add(1),
                0x41 => counted().saturating_mul(2).saturating_add(1),
                0xb0..=0xb7 => usize::from(code.saturating_sub(0xaf)),
                0xb8..=0xbf => usize::from(code.saturating_sub(0xb7)).saturating_mul(2),
                _ => 0,
            };
            if matches!(code, 0x8f | 0x90) {
                self.first.get_or_insert(begins.saturating_add(at));
                self.count = self.count.saturating_add(1);
            }
            at = at.saturating_add(1).saturating_add(pushed);
        }
    }
}

/// Begin and end of a table. The directory: number of tables at 4; from 12 on entries of 16
/// bytes with tag, checksum, offset and length.
fn table(font: &[u8], tag: &[u8]) -> Option<(usize, usize)> {
    let count = position::<2>(font, 4)?;
    let entries = font.get(12..)?.chunks_exact(16).take(count);
    let entry = { entries }.find(|entry| entry.starts_with(tag))?;
    let begins = position::<4>(entry, 8)?;
    let ends = begins.checked_add(position::<4>(entry, 12)?)?.min(font.len());
    (begins < ends).then_some((begins, ends))
}

/// `head`: at 50 whether `loca` has long offsets. A glyph: number of contours (negative for one
/// made of others), box, last point of each contour, length of the program, the program.
fn look_at_glyphs(font: &[u8], found: &mut Uses) -> Option<()> {
    let (head, _) = table(font, b"head")?;
    let (loca, loca_ends) = table(font, b"loca")?;
    let (glyf, glyf_ends) = table(font, b"glyf")?;
    let long = number::<2>(font, head.checked_add(50)?)? != 0;
    let width = if long { 4 } else { 2 };
    for index in 0..MOST_GLYPHS {
        let at = loca.checked_add(index.checked_mul(width)?)?;
        if at >= loca_ends {
            break;
        }
        let offset = if long {
            position::<4>(font, at)?
        } else {
            position::<2>(font, at)?.checked_mul(2)?
        };
        let glyph = glyf.checked_add(offset)?;
        let Some(contours) = position::<2>(font, glyph).filter(|count| *count < 0x8000) else {
            continue;
        };
        let length = glyph.checked_add(10)?.checked_add(contours.checked_mul(2)?)?;
        let Some(size) = position::<2>(font, length) else { continue };
        let begins = length.checked_add(2)?;
        found.look(font, begins, begins.checked_add(size)?.min(glyf_ends));
    }
    Some(())
}
