//! Bytes of a feed to text: UTF-8, and UTF-16 that a byte order mark announces.

use std::borrow::Cow;

/// So many zero bytes may be damage of single lines.
const FEW_ZEROS: usize = 16;

/// The text of a feed. Bytes that are no UTF-8 become U+FFFD, so that they cost their own line.
///
/// # Errors
/// What the bytes are instead of text.
pub(crate) fn text(bytes: &[u8]) -> Result<Cow<'_, str>, &'static str> {
    let text = if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        Cow::Owned(sixteen(rest, u16::from_le_bytes)?)
    } else if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        Cow::Owned(sixteen(rest, u16::from_be_bytes)?)
    } else {
        String::from_utf8_lossy(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes))
    };
    let zeros = text.bytes().filter(|byte| *byte == 0).count();
    if zeros > FEW_ZEROS && zeros > text.len() / 100 {
        return Err("no text: many bytes are zero");
    }
    Ok(text)
}

fn sixteen(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, &'static str> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err("text in UTF-16 that is cut off");
    }
    let units = pairs.iter().map(|pair| unit(*pair));
    Ok(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}
