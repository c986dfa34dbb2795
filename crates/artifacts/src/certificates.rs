//! Certificates as artifacts meet them: by the hashes that indicators name, and by the words in
//! the name of their owner.

use std::fmt::Write;

use formats::der::element;
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256};

/// SHA-256 of a certificate, in hexadecimal.
pub(crate) fn sha256(certificate: &[u8]) -> String {
    hexadecimal(&Sha256::digest(certificate))
}

/// SHA-1 of a certificate, in hexadecimal. Older indicators name no other.
pub(crate) fn sha1(certificate: &[u8]) -> String {
    hexadecimal(&Sha1::digest(certificate))
}

/// MD5 of a certificate, in hexadecimal. Indicators of Android apps name it.
pub(crate) fn md5(certificate: &[u8]) -> String {
    hexadecimal(&Md5::digest(certificate))
}

/// Bytes as hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        // Writing to a string cannot fail.
        let _written = write!(text, "{byte:02x}");
    }
    text
}

/// How many elements of a name are looked at, and how many texts are taken.
const MOST_ELEMENTS: usize = 1_000;

/// Texts in a name of X.501, in their order: country, organisation, common name and the like.
///
/// A name is a sequence of sets of pairs in DER. One with and one without its outermost header
/// are read alike, so that a store which keeps only the content is understood.
pub(crate) fn texts_of_name(der: &[u8]) -> Vec<String> {
    let mut texts = Vec::new();
    let mut open = vec![der];
    for _ in 0..MOST_ELEMENTS {
        let Some(rest) = open.pop() else { break };
        let Some((found, after)) = element(rest) else { continue };
        let content = found.content;
        open.push(after);
        match found.tag {
            // SEQUENCE and SET.
            0x30 | 0x31 => open.push(content),
            // UTF8String, PrintableString, TeletexString, IA5String.
            0x0c | 0x13 | 0x14 | 0x16 => texts.push(String::from_utf8_lossy(content).into_owned()),
            // BMPString.
            0x1e => texts.push(utf16(content)),
            _ => {}
        }
    }
    texts
}

fn utf16(bytes: &[u8]) -> String {
    let units =
        bytes.chunks_exact(2).filter_map(|pair| Some(u16::from_be_bytes(pair.try_into().ok()?)));
    char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `C=XX`, `CN=Büro`, the second in UTF-8.
    const NAME: &[u8] = b"\x30\x1d\x31\x0b\x30\x09\x06\x03\x55\x04\x06\x13\x02XX\
        \x31\x0e\x30\x0c\x06\x03\x55\x04\x03\x0c\x05B\xc3\xbcro";

    #[test]
    fn a_name_is_read_with_and_without_its_header() {
        assert_eq!(texts_of_name(NAME), ["XX", "Büro"]);
        assert_eq!(texts_of_name(&NAME[2..]), ["XX", "Büro"]);
    }

    #[test]
    fn a_name_cut_anywhere_yields_what_is_whole() {
        for cut in 0..NAME.len() {
            assert!(texts_of_name(&NAME[2..cut.max(2)]).len() < 2);
        }
        assert_eq!(texts_of_name(b"\x30\x84\xff\xff\xff\xff"), Vec::<String>::new());
    }

    #[test]
    fn hashes_are_those_that_indicators_name() {
        assert_eq!(md5(b"abc"), "900150983cd24fb0d6963f7d28e17f72");
        assert_eq!(sha1(b"abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert_eq!(
            sha256(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
