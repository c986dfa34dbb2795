//! Timeline events as lines: JSON as Timesketch imports it, and CSV as spreadsheets open it.

use std::io::Write as _;

use jiff::{Timestamp, civil::DateTime, tz::Offset};

use super::{
    event::{self, EventView},
    merge::Chunks,
};
use crate::{CaseError, CaseWriter};

const HEADER: &[u8] = b"datetime,timestamp,timestamp_desc,message,artifact,file,at\r\n";

/// Writes all `chunks` as JSON lines.
#[allow(clippy::needless_pass_by_value, reason = "the thread owns its end of the channel")]
pub(super) fn write_jsonl(chunks: Chunks, mut out: CaseWriter) -> Result<(), CaseError> {
    write_lines(&chunks, &mut out, super::JSONL, json_line)?;
    out.finish()
}

/// Writes all `chunks` as CSV, after its header.
#[allow(clippy::needless_pass_by_value, reason = "the thread owns its end of the channel")]
pub(super) fn write_csv(chunks: Chunks, mut out: CaseWriter) -> Result<(), CaseError> {
    out.write_all(HEADER).map_err(CaseError::io("write", super::CSV))?;
    write_lines(&chunks, &mut out, super::CSV, csv_line)?;
    out.finish()
}

fn write_lines(
    chunks: &Chunks,
    out: &mut CaseWriter,
    name: &'static str,
    line: fn(&EventView<'_>, &mut Vec<u8>) -> Option<()>,
) -> Result<(), CaseError> {
    let mut lines = Vec::new();
    for chunk in chunks {
        lines.clear();
        let mut rest = chunk.as_slice();
        while let Some((frame, after)) = event::split_frame(rest) {
            EventView::of(frame)
                .and_then(|view| line(&view, &mut lines))
                .ok_or(CaseError::WorkFileChanged)?;
            rest = after;
        }
        out.write_all(&lines).map_err(CaseError::io("write", name))?;
    }
    Ok(())
}

fn json_line(event: &EventView<'_>, out: &mut Vec<u8>) -> Option<()> {
    let at = Timestamp::from_nanosecond(event.nanoseconds).ok()?;
    out.extend_from_slice(b"{\"message\":");
    serde_json::to_writer(&mut *out, event.summary()?).ok()?;
    out.extend_from_slice(b",\"datetime\":\"");
    push_instant(at, out);
    out.extend_from_slice(b"\",\"timestamp\":");
    serde_json::to_writer(&mut *out, &at.as_microsecond()).ok()?;
    for (key, value) in [
        (&b",\"timestamp_desc\":"[..], event.meaning()?),
        (b",\"artifact\":", event.artifact()?),
        (b",\"file\":", event.file()?),
        (b",\"at\":", event.position()?),
    ] {
        out.extend_from_slice(key);
        serde_json::to_writer(&mut *out, value).ok()?;
    }
    out.extend_from_slice(b"}\n");
    Some(())
}

fn csv_line(event: &EventView<'_>, out: &mut Vec<u8>) -> Option<()> {
    let at = Timestamp::from_nanosecond(event.nanoseconds).ok()?;
    push_instant(at, out);
    out.push(b',');
    serde_json::to_writer(&mut *out, &at.as_microsecond()).ok()?;
    for text in
        [event.meaning()?, event.summary()?, event.artifact()?, event.file()?, event.position()?]
    {
        out.push(b',');
        push_cell(text, out);
    }
    out.extend_from_slice(b"\r\n");
    Some(())
}

/// ISO 8601 in UTC, as `2021-10-18T14:38:10.5+00:00`, with as many decimals as there are.
fn push_instant(at: Timestamp, out: &mut Vec<u8>) {
    let instant: DateTime = Offset::UTC.to_datetime(at);
    let year = instant.year();
    if year < 0 {
        // Years before 0 have a sign and six digits in ISO 8601.
        out.extend_from_slice(b"-00");
    }
    push_digits(year.unsigned_abs().into(), 4, out);
    let parts = [
        (b'-', instant.month()),
        (b'-', instant.day()),
        (b'T', instant.hour()),
        (b':', instant.minute()),
        (b':', instant.second()),
    ];
    for (separator, value) in parts {
        out.push(separator);
        push_digits(value.unsigned_abs().into(), 2, out);
    }
    let nanoseconds = instant.subsec_nanosecond().unsigned_abs();
    if nanoseconds != 0 {
        out.push(b'.');
        push_digits(nanoseconds, 9, out);
        while out.last() == Some(&b'0') {
            out.pop();
        }
    }
    out.extend_from_slice(b"+00:00");
}

/// The last `width` decimal digits of `value`, with leading zeros.
fn push_digits(mut value: u32, width: usize, out: &mut Vec<u8>) {
    let mut digits = [b'0'; 9];
    for digit in digits.iter_mut().rev() {
        *digit = b'0'.saturating_add(u8::try_from(value % 10).unwrap_or(0));
        value /= 10;
    }
    let skipped = digits.len().saturating_sub(width);
    out.extend_from_slice(digits.get(skipped..).unwrap_or_default());
}

/// One CSV cell: quoted where RFC 4180 asks for it, never a formula for a spreadsheet, never
/// a character that moves the cursor or turns the reading direction.
fn push_cell(text: &str, out: &mut Vec<u8>) {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    // Without an early end the compiler compares many bytes at once.
    let special = text.bytes().fold(false, |special, byte| special | needs_care(byte));
    if !formula && !special {
        let quote = text.contains(',');
        out.extend(quote.then_some(b'"'));
        out.extend_from_slice(text.as_bytes());
        out.extend(quote.then_some(b'"'));
        return;
    }
    out.push(b'"');
    if formula {
        out.push(b'\'');
    }
    let mut encoded = [0; 4];
    for character in text.chars() {
        if character == '"' {
            out.extend_from_slice(b"\"\"");
        } else if is_unprintable(character) {
            out.extend_from_slice(character.escape_unicode().collect::<String>().as_bytes());
        } else {
            out.extend_from_slice(character.encode_utf8(&mut encoded).as_bytes());
        }
    }
    out.push(b'"');
}

/// Whether a byte is a quotation mark, a control character or part of a character beyond
/// ASCII.
fn needs_care(byte: u8) -> bool {
    matches!(byte, ..b' ' | b'"' | 0x7F..)
}

/// Control characters, line and paragraph separators, and marks of reading direction.
fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
                | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
        )
}
