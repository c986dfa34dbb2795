//! Streams inside of a PDF and files inside of a ZIP archive, such as a pass for Wallet.

use std::io::Read as _;

use flate2::bufread::{DeflateDecoder, ZlibDecoder};
use memchr::memmem;

use super::{Met, Unread, checks, jbig2, kind_of, position, truetype};

/// Most streams or files that are looked at.
const MOST_PARTS: usize = 2_000;

/// Most bytes that are unfolded of one part, and of all of them.
const MOST_OF_A_PART: usize = 1 << 20;
const MOST_OF_ALL: usize = 16 << 20;

/// How far before a stream its description may begin.
const DESCRIPTION: usize = 1024;

/// JBIG2 pictures and fonts in the streams of a PDF; and a JBIG2 picture in a PDF that is called
/// a GIF.
pub(super) fn of_pdf(bytes: &[u8], named: &str, unread: &mut Unread) -> Vec<Met> {
    let mut met = Vec::new();
    let (mut pictures, mut first_picture, mut unfolded) = (0_u64, 0, 0_usize);
    let mut ends = 0;
    let most = MOST_PARTS.saturating_mul(2);
    for (number, begins) in memmem::find_iter(bytes, b"stream").enumerate() {
        if number >= most {
            unread.insert("further streams");
            break;
        }
        // The word also ends `endstream`.
        if bytes.get(..begins).is_some_and(|before| before.ends_with(b"end")) {
            ends = begins;
            continue;
        }
        let from = ends.max(begins.saturating_sub(DESCRIPTION));
        let description = bytes.get(from..begins).unwrap_or_default();
        let Some(data) = data_of(bytes, begins) else { continue };
        let has = |name: &[u8]| memmem::find(description, name).is_some();
        if has(b"JBIG2Decode") {
            if pictures == 0 {
                first_picture = begins;
            }
            pictures = pictures.saturating_add(1);
            met.extend(jbig2::check(data).map(|found| shifted(found, begins)));
        } else if has(b"FlateDecode") {
            let part = unfold(ZlibDecoder::new(data), &mut unfolded, unread);
            if kind_of(&part) == Some("font") {
                met.extend(truetype::check(&part).map(|found| shifted(found, begins)));
            }
        } else if kind_of(data) == Some("font") {
            met.extend(truetype::check(data).map(|found| shifted(found, begins)));
        }
    }
    if pictures > 0 && named == "gif" {
        let check = "jbig2_in_a_pdf_called_gif";
        met.insert(0, Met { check, offset: first_picture, measured: pictures, limit: 0 });
    }
    met
}

/// The bytes of the stream whose keyword stands at `begins`.
fn data_of(bytes: &[u8], begins: usize) -> Option<&[u8]> {
    let data = bytes.get(begins.checked_add(b"stream".len())?..)?;
    let data = data.strip_prefix(b"\r").unwrap_or(data);
    let data = data.strip_prefix(b"\n").unwrap_or(data);
    let ends = memmem::find(data, b"endstream").unwrap_or(data.len());
    data.get(..ends)
}

fn shifted(met: Met, begins: usize) -> Met {
    Met { offset: begins.saturating_add(met.offset), ..met }
}

/// What can be unfolded, within the limits.
fn unfold(decoder: impl std::io::Read, unfolded: &mut usize, unread: &mut Unread) -> Vec<u8> {
    let left = MOST_OF_ALL.saturating_sub(*unfolded).min(MOST_OF_A_PART);
    let mut part = Vec::new();
    // What breaks off is looked at as far as it goes.
    let _ = decoder.take(u64::try_from(left).unwrap_or(0)).read_to_end(&mut part);
    if part.len() >= left {
        unread.insert("the rest of packed parts");
    }
    *unfolded = unfolded.saturating_add(part.len());
    part
}

/// Pictures, documents and fonts in a ZIP archive, as its local headers tell them: signature,
/// method at 8, packed size at 18, lengths of name and of extra data at 26 and 28 (little-endian).
pub(super) fn of_zip(bytes: &[u8], unread: &mut Unread) -> Vec<Met> {
    let (mut met, mut unfolded) = (Vec::new(), 0_usize);
    for (number, header) in memmem::find_iter(bytes, b"PK\x03\x04").enumerate() {
        if number >= MOST_PARTS {
            unread.insert("further files of the archive");
            break;
        }
        let little = |at: usize| {
            let at = header.checked_add(at)?;
            position::<2>(bytes, at).map(|value| (value >> 8) | ((value & 0xff) << 8))
        };
        let (Some(method), Some(name), Some(extra)) = (little(8), little(26), little(28)) else {
            continue;
        };
        let begins = header.saturating_add(30).saturating_add(name).saturating_add(extra);
        let Some(data) = bytes.get(begins..) else { continue };
        let part = match method {
            0 => {
                let low = little(18).unwrap_or(0);
                let size = low | little(20).unwrap_or(0) << 16;
                let size = if size == 0 { MOST_OF_A_PART } else { size };
                if size > MOST_OF_A_PART {
                    unread.insert("the rest of large files of the archive");
                }
                data.get(..size.min(MOST_OF_A_PART)).unwrap_or(data).to_vec()
            }
            8 => unfold(DeflateDecoder::new(data), &mut unfolded, unread),
            _ => continue,
        };
        let kind = kind_of(&part).filter(|kind| *kind != "zip");
        met.extend(checks(kind, "", &part, unread).into_iter().map(|found| shifted(found, begins)));
    }
    met
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_that_end_reading_are_told() {
        let mut unread = Unread::new();
        of_pdf(&b"stream\nendstream\n".repeat(MOST_PARTS), "pdf", &mut unread);
        assert_eq!(unread.len(), 0);
        of_pdf(&b"stream\nendstream\n".repeat(MOST_PARTS + 1), "pdf", &mut unread);
        assert_eq!(unread.first(), Some(&"further streams"));
        let mut unread = Unread::new();
        of_zip(&b"PK\x03\x04".repeat(MOST_PARTS + 1), &mut unread);
        assert_eq!(unread.first(), Some(&"further files of the archive"));
    }
}
