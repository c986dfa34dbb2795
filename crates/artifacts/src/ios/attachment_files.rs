//! Files of Messages and WhatsApp of the kinds that published attacks came as: their structure.
//!
//! # What it holds
//! One `file` for each GIF, PDF, PSD, WebP, DNG, TIFF, pass for Wallet and watch face among the
//! attachments: what it is by its name, and what by its first bytes. One `check` for each
//! structure in it that a published attack needed, with the numbers that were measured:
//! `jbig2_in_a_pdf_called_gif` and `jbig2_symbol_sum_overflow` (CVE-2021-30860),
//! `webp_prefix_table_overflow` (CVE-2023-4863), `truetype_adjust_instruction` (CVE-2023-41990),
//! `dng_samples_without_components` (CVE-2025-43300), `dng_opcode_count`, `archive_behind_a_picture`
//! and `archive_for_folders_of_apps_behind_a_picture` (attacks on phones of Samsung).
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

use crate::{attached_file::read_attached_file, prelude::*};

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

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let path = file.path();
    let named = path.rsplit_once('.').and_then(|(_, extension)| kind_by_name(extension));
    named.map_or(Ok(()), |named| read_attached_file(file, named, out))
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
