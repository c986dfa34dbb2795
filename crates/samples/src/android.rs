//! Acquisitions of an Android phone that belongs to nobody: a bug report, an acquisition of `AndroidQF` and texts of
//! Intrusion Logging, with the traces of one family of spyware, stalkerware or extraction tools, or of none.
//!
//! The phone is an ordinary busy one: a password manager and an automation app with accessibility services from a
//! store, apps from F-Droid, a work profile, a phone companion that reads notifications, and a developer who uses adb.
//! Names of packages, paths and hosts of the families are those that their researchers published; all else is
//! invented.

mod acquisition;
mod bug_report;
mod device;
mod dumpstate;
mod families;
mod intrusion;
mod logs;
mod ordinary;
mod package_service;
mod phone;
mod planted;
mod services;

pub use crate::sysdiagnose::File;
pub use acquisition::{android_qf, android_qf_files};
pub use bug_report::{android_bug_report, android_bug_report_files};
pub use intrusion::{intrusion_logs, intrusion_texts};
pub use planted::planted;

/// 2026-03-14 09:30:00 UTC: when it was collected.
pub const COLLECTED: i64 = 1_773_480_600;
/// Seconds that the clock of the phone is ahead of UTC. It was so since October.
pub const OFFSET: i64 = 3_600;
/// 2026-03-12 22:04:00 UTC: when the planted things begin to happen.
pub const STORY: i64 = 1_773_353_040;
/// 2026-03-10 05:12:00 UTC: when the phone was started last.
pub const BOOT: i64 = 1_773_119_520;
/// Name of the main text of the bug report.
pub const MAIN_TEXT: &str = "bugreport-tokay-BP2A.250605.031-2026-03-14-10-30-00.txt";
/// Identifier of the acquisition of `AndroidQF`.
pub const UUID: &str = "7d1f3a52-6c0b-4e1e-9d0a-5b8e2c4f7a10";

/// Whose traces are planted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Family {
    /// Two apps that were put on the phone over adb while it was held.
    NoviSpy,
    /// An app with a name like one of the maker's, put on the phone by hand.
    ResidentBat,
    /// A fake app of a carrier that switches adb on for itself.
    Morpheus,
    /// A fake app of a carrier that records calls.
    Spyrtacus,
    /// Files below one folder for temporary files, code in the process that starts apps.
    Predator,
    /// A fake app of a carrier from a link.
    Hermit,
    /// An app and a program of 2017 on the system partition.
    Chrysaor,
    /// A remote control by an accessibility service.
    RemoteControl,
    /// An app that a person near the owner put there.
    Stalkerware,
    /// Traces of an extraction tool: peripherals, adb, its agent.
    Extraction,
    /// A picture that attacks the library of a maker, and what it leaves.
    Landfall,
    /// The word in a log that researchers tied to a spyware.
    LogWord,
    /// A phone whose owner rooted it.
    Rooted,
}

impl Family {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::NoviSpy,
        Self::ResidentBat,
        Self::Morpheus,
        Self::Spyrtacus,
        Self::Predator,
        Self::Hermit,
        Self::Chrysaor,
        Self::RemoteControl,
        Self::Stalkerware,
        Self::Extraction,
        Self::Landfall,
        Self::LogWord,
        Self::Rooted,
    ];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoviSpy => "novispy",
            Self::ResidentBat => "residentbat",
            Self::Morpheus => "morpheus",
            Self::Spyrtacus => "spyrtacus",
            Self::Predator => "predator",
            Self::Hermit => "hermit",
            Self::Chrysaor => "chrysaor",
            Self::RemoteControl => "remote-control",
            Self::Stalkerware => "stalkerware",
            Self::Extraction => "extraction",
            Self::Landfall => "landfall",
            Self::LogWord => "log-word",
            Self::Rooted => "rooted",
        }
    }

    /// The family of this name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.name() == name)
    }
}

/// What is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Plan {
    /// Whose traces are there; none for the twin without any.
    pub planted: Option<Family>,
}

/// What kind of acquisition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Acquisition {
    /// A bug report.
    BugReport,
    /// An acquisition of `AndroidQF`, with the two others inside.
    AndroidQf,
    /// Texts of Intrusion Logging.
    IntrusionLogs,
}

/// A trace that a check of the planted one must find.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Planted {
    /// Artifact that reads it, for example `android.packages`.
    pub artifact: &'static str,
    /// What stands in a record of it: a package, a path, a setting….
    pub what: String,
}

/// Text that grows line by line.
#[derive(Debug, Default)]
struct Text(String);

impl Text {
    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        // Writing into a string cannot fail.
        let _written = std::fmt::Write::write_fmt(&mut self.0, line);
        self.0.push('\n');
    }
}

/// What the clock of the phone shows.
fn clock(at: i64, format: &str) -> String {
    let local = jiff::Timestamp::from_second(at + OFFSET).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    local.strftime(format).to_string()
}

/// `2026-03-14 10:30:00`, by the clock of the phone.
fn local(at: i64) -> String {
    clock(at, "%Y-%m-%d %H:%M:%S")
}

/// Lower-case hexadecimal.
fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        let _written = std::fmt::Write::write_fmt(&mut text, format_args!("{byte:02x}"));
    }
    text
}

/// An invented SHA-256 for a label.
fn digest(label: &str) -> String {
    hexadecimal(&crate::seed::Seed(16).bytes32(label))
}

/// Writes files as a zip archive, all with the time of the collection. What `more` adds follows.
fn zip(
    files: &[File],
    to: impl std::io::Write + std::io::Seek,
    more: impl FnOnce(&mut Zip<'_>) -> crate::Result<()>,
) -> crate::Result<()> {
    let mut archive = ::zip::ZipWriter::new(to);
    let mut add =
        |path: &str, write: &mut dyn FnMut(&mut dyn std::io::Write) -> std::io::Result<()>| {
            let options = ::zip::write::SimpleFileOptions::default()
                .compression_method(::zip::CompressionMethod::Deflated)
                .last_modified_time(
                    ::zip::DateTime::from_date_and_time(2026, 3, 14, 10, 30, 0).unwrap_or_default(),
                )
                .unix_permissions(0o644)
                .large_file(true);
            archive.start_file(path, options)?;
            write(&mut archive).map_err(crate::Error::Archive)
        };
    for file in files {
        add(&file.path, &mut |to| to.write_all(&file.bytes))?;
    }
    more(&mut add)?;
    archive.finish()?.flush().map_err(crate::Error::Archive)
}

/// Adds a file of this path to an archive, with what the function writes.
type Zip<'a> = dyn FnMut(&str, &mut dyn FnMut(&mut dyn std::io::Write) -> std::io::Result<()>) -> crate::Result<()>
    + 'a;

/// Base64 with padding.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let at = |index: usize| u32::from(chunk.get(index).copied().unwrap_or_default());
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4_usize {
            let digit = (bits >> (18 - 6 * place)) & 0x3f;
            let digit = DIGITS.get(digit as usize).copied().unwrap_or(b'A');
            text.push(if place <= chunk.len() { char::from(digit) } else { '=' });
        }
    }
    text
}

const _: () = assert!(STORY < COLLECTED && BOOT < STORY);
