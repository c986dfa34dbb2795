//! Pictures and documents of an Android backup that holds the shared storage: their structure.
//!
//! # What it holds
//! One `file` for each GIF, PDF, WebP, DNG and TIFF, and for each JPEG that is none: what it is by its
//! name, and what by its first bytes. One `check` for each structure in it that a published attack
//! needed, with the numbers that were measured: `archive_behind_a_picture` and
//! `archive_for_folders_of_apps_behind_a_picture` (attacks on phones of Samsung in 2024 and 2025,
//! CVE-2025-21042), `dng_samples_without_components` (CVE-2025-43300), `dng_opcode_count`,
//! `webp_prefix_table_overflow` (CVE-2023-4863), `jbig2_in_a_pdf_called_gif` and
//! `jbig2_symbol_sum_overflow` (CVE-2021-30860).
//!
//! # What it can show
//! That a file was made so that a program which reads it without care goes wrong, or carries programs
//! that belong into the folder of an app. Pictures that a messenger received lie here.
//!
//! # What it cannot show
//! Whether the file did any harm, or who sent it. Ordinary JPEG photos are looked at, but not listed,
//! and their inside is not opened. Attacks remove their files. A backup has the shared storage only when
//! it was asked for, and messengers may keep their pictures elsewhere.
//!
//! # References
//! - Palo Alto Networks Unit 42, "LANDFALL: New Commercial-Grade Android Spyware" (2025)
//! - Adobe, DNG specification; PKWARE, APPNOTE (end of central directory record); RFC 9649; ITU-T T.88

use crate::{attached_file::read_attached_file, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.media_files",
    title: "Structure of pictures and documents",
    sources: &[
        Source::AndroidBackup("shared/**/*.j*g"),
        Source::AndroidBackup("shared/**/*.J*G"),
        Source::AndroidBackup("shared/**/*.d*g"),
        Source::AndroidBackup("shared/**/*.D*G"),
        Source::AndroidBackup("shared/**/*f"),
        Source::AndroidBackup("shared/**/*F"),
        Source::AndroidBackup("shared/**/*.w*e*"),
    ],
    tested: &[("backups with shared storage", Confidence::Specification)],
    absent_because: "",
    parse,
};

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let path = file.path();
    match path.rsplit_once('.').and_then(|(_, extension)| kind_by_name(extension)) {
        // A phone holds thousands of photos that are what they are called.
        Some("jpeg") if begins_as_jpeg(file)? => Ok(()),
        Some(named) => read_attached_file(file, named, out),
        None => Ok(()),
    }
}

fn begins_as_jpeg(file: &EvidenceFile) -> Result<bool, ParseError> {
    let mut beginning = [0; 3];
    let count = file.reader().read_at(0, &mut beginning)?;
    Ok(count == beginning.len() && beginning == *b"\xff\xd8\xff")
}

fn kind_by_name(extension: &str) -> Option<&'static str> {
    Some(match extension.to_ascii_lowercase().as_str() {
        "jpg" | "jpeg" => "jpeg",
        "gif" => "gif",
        "pdf" => "pdf",
        "webp" => "webp",
        "dng" | "tif" | "tiff" => "tiff",
        _ => return None,
    })
}
