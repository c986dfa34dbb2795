//! Files of Messages and WhatsApp of the kinds that published attacks came as: their structure.
//!
//! # What it holds
//! One `file` for each GIF, PDF, PSD, WebP, DNG, TIFF, pass for Wallet and watch face among the
//! attachments: what it is by its name, and what by its first bytes. One `check` for each
//! structure in it that a published attack needed, with the numbers that were measured:
//! `jbig2_in_a_pdf_called_gif` and `jbig2_symbol_sum_overflow` (CVE-2021-30860),
//! `webp_prefix_table_overflow` (CVE-2023-4863), `truetype_adjust_instruction` (CVE-2023-41990),
//! `dng_samples_without_components` (CVE-2025-43300) and `dng_opcode_count`.
//!
//! # What it can show
//! That a file was made so that a program which reads it without care goes wrong. No program
//! that makes pictures or documents writes such a file.
//!
//! # What it cannot show
//! Whether the file did any harm, or who made it: researchers send such files too. Attacks remove
//! their files, most of all those of Messages. Photos and films are not opened, nor what has the
//! name of one. Of a file the first 8 MiB are looked at; of a WebP the first set of codes; of a
//! PDF streams that are stored as such or packed once.
//!
//! # References
//! - Google Project Zero, "A deep dive into an NSO zero-click iMessage exploit" (2021)
//! - ITU-T T.88; RFC 9649; Adobe, DNG specification; Apple, TrueType Reference Manual
//! - Isosceles, "The WebP 0day" (2023); Kaspersky, "Operation Triangulation: the last mystery"

use crate::{
    attachment_structure::{Met, Unread, checks, kind_of},
    prelude::*,
};

/// Few patterns that meet the endings of [`kind_by_name`], some of them several: each is looked up
/// on its own. What else they meet is passed over.
macro_rules! places {
    (both: $($both:literal)*; messages: $($messages:literal)*) => { &[
        $(Source::Backup("MediaDomain", concat!("Library/SMS/Attachments/**/*.", $both)),
        Source::Backup(
            "AppDomainGroup-group.net.whatsapp.WhatsApp.shared",
            concat!("Message/Media/**/*.", $both),
        ),
        Source::Filesystem(concat!("private/var/mobile/Library/SMS/Attachments/**/*.", $both)),
        Source::Filesystem(concat!(
            "private/var/mobile/Containers/Shared/AppGroup/*/Message/Media/**/*.", $both
        )),)*
        $(Source::Backup("MediaDomain", concat!("Library/SMS/Attachments/**/*.", $messages)),
        Source::Filesystem(concat!("private/var/mobile/Library/SMS/Attachments/**/*.", $messages)),
        )*
    ] };
}

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.attachment_files",
    title: "Structure of attached files",
    sources: places!(
        both: "*f" "*F" "w*e*" "d*g" "D*G";
        messages: "p*s*"
    ),
    tested: &[("iOS 14 to 18", Confidence::Specification)],
    absent_because: "no attachment of these kinds is there, or messages are kept in iCloud",
    parse,
};

/// One attached file.
#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub struct AttachedFile {
    /// `file`.
    pub record: &'static str,
    /// Path of the file in the acquisition.
    pub stored_path: String,
    /// What it is by its name.
    pub kind_by_name: Option<&'static str>,
    /// What it is by its first bytes; none when they say nothing known.
    pub kind_by_content: Option<&'static str>,
    /// Whether both agree; none when one of them is not known.
    pub kinds_agree: Option<bool>,
    /// Size in bytes.
    pub size: u64,
    /// How many bytes of it were looked at.
    pub bytes_looked_at: u64,
}

/// A structure in an attached file that a published attack needed.
#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub struct StructureCheck {
    /// `check`.
    pub record: &'static str,
    /// Path of the file in the acquisition.
    pub stored_path: String,
    /// What it is by its name.
    pub kind_by_name: Option<&'static str>,
    /// What it is by its first bytes.
    pub kind_by_content: Option<&'static str>,
    /// Name of the check.
    pub check: &'static str,
    /// Number that was measured.
    pub measured: u64,
    /// Number that the format, or the memory set aside for it, allows.
    pub limit: u64,
}

impl Record for AttachedFile {}
impl Record for StructureCheck {}

/// Enough to tell what a file is.
const HEAD: usize = 1024;

/// How much of a file is looked at.
const MOST_BYTES: usize = 8 << 20;

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let path = file.path().to_string();
    let named = path.rsplit_once('.').and_then(|(_, extension)| kind_by_name(extension));
    if named.is_none() {
        return Ok(());
    }
    let mut bytes = beginning(file, HEAD)?;
    let kind = kind_of(&bytes);
    // The first bytes of an ordinary picture say that there is nothing to check.
    if matches!(kind, Some("webp" | "tiff" | "font" | "jbig2" | "pdf" | "zip")) {
        bytes = beginning(file, MOST_BYTES)?;
    }
    let size = file.reader().len();
    let record = AttachedFile {
        record: "file",
        stored_path: path.clone(),
        kind_by_name: named,
        kind_by_content: kind,
        kinds_agree: named.zip(kind).map(|(named, kind)| named == kind),
        size,
        bytes_looked_at: u64::try_from(bytes.len()).unwrap_or(size),
    };
    out.record(Location::File, &record);
    if size == 0 {
        out.problem(Location::File, "file is empty: nothing could be checked");
    }
    let mut unread = Unread::new();
    for met in checks(kind, named.unwrap_or_default(), &bytes, &mut unread) {
        let Met { check, offset, measured, limit } = met;
        let record = StructureCheck {
            record: "check",
            stored_path: path.clone(),
            kind_by_name: named,
            kind_by_content: kind,
            check,
            measured,
            limit,
        };
        out.record(Location::Offset(u64::try_from(offset).unwrap_or(0)), &record);
    }
    if bytes.len() >= MOST_BYTES && size > record.bytes_looked_at {
        unread.insert("what lies beyond the first 8 MiB");
    }
    if !unread.is_empty() {
        let parts: Vec<&str> = unread.into_iter().collect();
        out.notice(
            Location::File,
            format!("a limit was reached, and not looked at are: {}", parts.join(", ")),
        );
    }
    Ok(())
}

fn kind_by_name(extension: &str) -> Option<&'static str> {
    Some(match extension.to_ascii_lowercase().as_str() {
        "gif" => "gif",
        "pdf" => "pdf",
        "psd" => "psd",
        "webp" => "webp",
        "dng" | "tif" | "tiff" => "tiff",
        "pkpass" | "watchface" => "zip",
        _ => return None,
    })
}

/// At most this many bytes from the beginning.
fn beginning(file: &EvidenceFile, most: usize) -> Result<Vec<u8>, ParseError> {
    let size = usize::try_from(file.reader().len()).unwrap_or(most);
    let mut bytes = vec![0; size.min(most)];
    let (mut filled, mut offset) = (0_usize, 0_u64);
    while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match file.reader().read_at(offset, rest)? {
            0 => break,
            count => filled = filled.saturating_add(count),
        }
        offset = u64::try_from(filled).unwrap_or(offset);
    }
    bytes.truncate(filled);
    Ok(bytes)
}
