//! Parts of the real bug report among the shared data.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::arithmetic_side_effects,
    reason = "each test file uses a part; the zip that it reads is known"
)]

use std::{io::Read, sync::OnceLock};

use evidence::EvidenceFile;
use formats::dumpstate::{Part, PartKind, parts};

use super::{bytes, shared};

const REPORT: &str = "android/aosp-emulator-bugreport/bugreport-sdk_google_atv64_arm64-UTT1.240131.001.F1-2025-11-23-10-44-46.zip";

/// The main text of the emulator's bug report, and its parts.
pub fn bug_report() -> Option<&'static (Vec<u8>, Vec<Part>)> {
    static TEXT: OnceLock<Option<(Vec<u8>, Vec<Part>)>> = OnceLock::new();
    let read = || {
        let text = main_text(&bytes(&shared().join(REPORT))?);
        let parts = parts(&mut text.as_slice()).0;
        Some((text, parts))
    };
    TEXT.get_or_init(read).as_ref()
}

/// The parts of that name, as an artifact gets them.
pub fn android_parts(kind: PartKind, name: &str) -> Option<Vec<EvidenceFile>> {
    let (text, parts) = bug_report()?;
    let parts = parts.iter().filter(|part| part.kind == kind && part.name == name);
    let files = parts.map(|part| {
        let start = usize::try_from(part.start).unwrap();
        let end = start + usize::try_from(part.len).unwrap();
        dated(EvidenceFile::from_bytes(name, &text[start..end])).with_first_line(part.first_line)
    });
    Some(files.collect())
}

/// The same file of a device in Moscow, read when the report was made.
pub fn dated(file: EvidenceFile) -> EvidenceFile {
    let zone = jiff::tz::TimeZone::get("Europe/Moscow").unwrap();
    file.with_local_zone(zone).with_acquired_at("2025-11-23T07:44:46Z".parse().unwrap())
}

/// The entry `bugreport-….txt` of a zip, by its central directory.
fn main_text(zip: &[u8]) -> Vec<u8> {
    let number = |at: usize, size: usize| {
        zip[at..at + size].iter().rev().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte))
    };
    let end = zip.windows(4).rposition(|window| window == b"PK\x05\x06").unwrap();
    let mut at = number(end + 16, 4);
    loop {
        assert_eq!(&zip[at..at + 4], b"PK\x01\x02");
        let (name, extra, comment) = (number(at + 28, 2), number(at + 30, 2), number(at + 32, 2));
        let path = String::from_utf8_lossy(&zip[at + 46..at + 46 + name]);
        if path.starts_with("bugreport-") && path.ends_with(".txt") {
            let (packed, local) = (number(at + 20, 4), number(at + 42, 4));
            let data = local + 30 + number(local + 26, 2) + number(local + 28, 2);
            let mut text = Vec::new();
            let mut inflated = flate2::read::DeflateDecoder::new(&zip[data..data + packed]);
            inflated.read_to_end(&mut text).unwrap();
            return text;
        }
        at += 46 + name + extra + comment;
    }
}
