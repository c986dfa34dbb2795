//! Records of a file that came with a message or lies among pictures: what it is, and which structures
//! it has that a published attack needed.

use crate::{
    attachment_structure::{Met, Unread, archive_behind, checks, kind_of},
    prelude::*,
};

/// One attached file.
#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub(crate) struct AttachedFile {
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
pub(crate) struct StructureCheck {
    /// `check`.
    pub record: &'static str,
    /// Path of the file in the acquisition.
    pub stored_path: String,
    /// What it is by its name.
    pub kind_by_name: Option<&'static str>,
    /// What it is by its first bytes.
    pub kind_by_content: Option<&'static str>,
    /// Whether both agree; none when one of them is not known.
    pub kinds_agree: Option<bool>,
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

/// Tells of a file that is `named` as of one kind, and of the structures in it.
pub(crate) fn read_attached_file(
    file: &EvidenceFile,
    named: &'static str,
    out: &mut Sink<'_>,
) -> Result<(), ParseError> {
    let path = file.path().to_string();
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
        kind_by_name: Some(named),
        kind_by_content: kind,
        kinds_agree: kind.map(|kind| named == kind),
        size,
        bytes_looked_at: u64::try_from(bytes.len()).unwrap_or(size),
    };
    out.record(Location::File, &record);
    if size == 0 {
        out.problem(Location::File, "file is empty: nothing could be checked");
    }
    let mut unread = Unread::new();
    let mut met = checks(kind, named, &bytes, &mut unread);
    if kind == Some("tiff") {
        met.extend(archive_behind(file.reader().as_ref())?);
    }
    for met in met {
        let Met { check, offset, measured, limit } = met;
        let check = StructureCheck {
            record: "check",
            stored_path: path.clone(),
            kind_by_name: Some(named),
            kind_by_content: kind,
            kinds_agree: record.kinds_agree,
            check,
            measured,
            limit,
        };
        out.record(Location::Offset(u64::try_from(offset).unwrap_or(0)), &check);
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
