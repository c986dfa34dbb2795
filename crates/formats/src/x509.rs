//! Certificates of X.509: whose they are, who issued them, and for which time.
//!
//! `SEQUENCE { SEQUENCE { [0] version, serial number, algorithm, issuer, validity, subject, … }, algorithm, signature }`.
//! A name is a sequence of sets of pairs of a type and a text. No signature is verified here.
//!
//! # References
//! - RFC 5280, section 4.1; RFC 4514, section 2.4

use std::fmt::Write;

use jiff::{
    Timestamp,
    civil::DateTime,
    tz::{Offset, TimeZone},
};

use crate::der::{
    CONTEXT_0, Element, Elements, INTEGER, OBJECT_IDENTIFIER, SEQUENCE, SET, element,
};

/// A certificate, as far as it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Certificate<'a> {
    /// Bytes of the serial number.
    pub serial_number: &'a [u8],
    /// Name of the issuer, encoded.
    pub issuer: &'a [u8],
    /// Name of the owner, encoded.
    pub subject: &'a [u8],
    /// From when it is valid.
    pub valid_from: Option<Timestamp>,
    /// Until when it is valid.
    pub valid_until: Option<Timestamp>,
}

/// Reads a certificate; `None` where the bytes are none.
pub fn certificate(der: &[u8]) -> Option<Certificate<'_>> {
    let (outer, _) = element(der)?;
    let mut parts = Elements::new(outer.content);
    let mut fields = Elements::new(parts.next_of(SEQUENCE)?.content);
    // The version is left out where it is the first.
    let _version = fields.next_of(CONTEXT_0);
    let serial_number = fields.next_of(INTEGER)?.content;
    let _algorithm = fields.next_of(SEQUENCE)?;
    let issuer = fields.next_of(SEQUENCE)?.whole;
    let mut validity = Elements::new(fields.next_of(SEQUENCE)?.content);
    let valid_from = validity.next().and_then(instant);
    let valid_until = validity.next().and_then(instant);
    let subject = fields.next_of(SEQUENCE)?.whole;
    Some(Certificate { serial_number, issuer, subject, valid_from, valid_until })
}

/// Most parts of a name that are told.
const MOST_PARTS: usize = 100;

/// A name in words: `CN=Ada, O=Engines, C=XX`, in the order in which it is encoded.
pub fn name(der: &[u8]) -> String {
    let Some((outer, _)) = element(der) else { return String::new() };
    let sets = Elements::new(outer.content).filter(|set| set.tag == SET);
    let pairs = sets.flat_map(|set| Elements::new(set.content)).filter_map(|pair| {
        let mut parts = Elements::new(pair.content);
        let kind = parts.next_of(OBJECT_IDENTIFIER)?;
        Some(format!("{}={}", kind_name(kind.content), escaped(&text(parts.next()?))))
    });
    pairs.take(MOST_PARTS).collect::<Vec<_>>().join(", ")
}

fn kind_name(identifier: &[u8]) -> String {
    let known = match identifier {
        b"\x55\x04\x03" => "CN",
        b"\x55\x04\x05" => "SERIALNUMBER",
        b"\x55\x04\x06" => "C",
        b"\x55\x04\x07" => "L",
        b"\x55\x04\x08" => "ST",
        b"\x55\x04\x0a" => "O",
        b"\x55\x04\x0b" => "OU",
        b"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x01" => "EMAILADDRESS",
        b"\x09\x92\x26\x89\x93\xf2\x2c\x64\x01\x19" => "DC",
        _ => "",
    };
    if known.is_empty() { format!("#{}", hexadecimal(identifier)) } else { known.to_owned() }
}

fn text(value: Element<'_>) -> String {
    match value.tag {
        // BMPString: two bytes for each character.
        0x1e => {
            let units = value.content.chunks_exact(2);
            let units = units.filter_map(|pair| Some(u16::from_be_bytes(pair.try_into().ok()?)));
            let decoded = char::decode_utf16(units);
            decoded.map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
        // UTF8String, PrintableString, TeletexString, IA5String.
        0x0c | 0x13 | 0x14 | 0x16 => String::from_utf8_lossy(value.content).into_owned(),
        _ => format!("#{}", hexadecimal(value.whole)),
    }
}

/// The text with what separates parts of a name marked as a part of the text.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(',', "\\,").replace('=', "\\=")
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        // Writing to a string cannot fail.
        let _written = write!(text, "{byte:02x}");
    }
    text
}

/// `YYMMDDHHMMSSZ` (of 1950 to 2049) or `YYYYMMDDHHMMSSZ`.
fn instant(time: Element<'_>) -> Option<Timestamp> {
    let text = std::str::from_utf8(time.content).ok()?.strip_suffix('Z')?;
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (century, rest) = match time.tag {
        0x17 => {
            let year: u8 = text.get(..2)?.parse().ok()?;
            (if year < 50 { "20" } else { "19" }, text)
        }
        0x18 => (text.get(..2)?, text.get(2..)?),
        _ => return None,
    };
    let local = DateTime::strptime("%Y%m%d%H%M%S", format!("{century}{rest}")).ok()?;
    local.to_zoned(TimeZone::fixed(Offset::UTC)).ok().map(|zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(tag: u8, content: &[u8]) -> Option<String> {
        instant(Element { tag, content, whole: content }).map(|instant| instant.to_string())
    }

    #[test]
    fn years_of_two_digits_reach_from_1950_to_2049() {
        assert_eq!(time(0x17, b"491231235959Z").unwrap(), "2049-12-31T23:59:59Z");
        assert_eq!(time(0x17, b"500101000000Z").unwrap(), "1950-01-01T00:00:00Z");
        assert_eq!(time(0x18, b"20510101000000Z").unwrap(), "2051-01-01T00:00:00Z");
        assert_eq!(time(0x17, b"4912312359+100"), None);
    }

    #[test]
    fn a_name_keeps_its_order_and_marks_what_would_separate() {
        let name_der = b"\x30\x2b\x31\x0d\x30\x0b\x06\x03\x55\x04\x0a\x0c\x04a, b\
            \x31\x0b\x30\x09\x06\x03\x55\x04\x06\x13\x02XX\
            \x31\x0d\x30\x0b\x06\x03\x55\x04\x03\x1e\x04\x00B\x00\xfc";
        assert_eq!(name(name_der), "O=a\\, b, C=XX, CN=Bü");
    }

    #[test]
    fn what_is_no_certificate_is_none() {
        assert_eq!(certificate(b"\x30\x03\x02\x01\x01"), None);
        assert_eq!(certificate(b""), None);
    }
}
