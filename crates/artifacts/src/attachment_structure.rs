//! Structures inside of attachments that no ordinary program writes, and that published attacks
//! needed. Each check is a file here; all look at the first bytes of a file only.

mod archive_behind;
mod dng;
mod embedded;
mod jbig2;
mod truetype;
mod webp;

/// A check that a file meets, with its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Met {
    /// Name of the check.
    pub(crate) check: &'static str,
    /// Where in the file, or in the part of it that was unfolded.
    pub(crate) offset: usize,
    /// What was measured.
    pub(crate) measured: u64,
    /// What the format, or the memory that programs set aside for it, allows.
    pub(crate) limit: u64,
}

/// What the first bytes say the file is.
pub(crate) fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    const BEGINNINGS: [(&[u8], &str); 12] = [
        (b"GIF8", "gif"),
        (b"%PDF-", "pdf"),
        (b"8BPS", "psd"),
        (b"II*\0", "tiff"),
        (b"MM\0*", "tiff"),
        (b"\x97JB2\r\n\x1a\n", "jbig2"),
        (b"PK\x03\x04", "zip"),
        (b"\x89PNG", "png"),
        (b"\xff\xd8\xff", "jpeg"),
        (b"\0\x01\0\0", "font"),
        (b"true", "font"),
        (b"OTTO", "font"),
    ];
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Some("webp");
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Some("iso_media");
    }
    let known = BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning));
    known.map(|(_, kind)| *kind).or_else(|| {
        // Readers of PDF look for its beginning in the first kilobyte.
        let head = bytes.get(..1024).unwrap_or(bytes);
        memchr::memmem::find(head, b"%PDF-").map(|_| "pdf")
    })
}

pub(crate) use archive_behind::check as archive_behind;

/// What was not looked at because a limit was reached, in words.
pub(crate) type Unread = std::collections::BTreeSet<&'static str>;

/// Runs the checks for files of this kind.
pub(crate) fn checks(
    kind: Option<&str>,
    named: &str,
    bytes: &[u8],
    unread: &mut Unread,
) -> Vec<Met> {
    match kind {
        Some("webp") => webp::check(bytes).into_iter().collect(),
        Some("tiff") => dng::check(bytes, unread),
        Some("font") => truetype::check(bytes).into_iter().collect(),
        Some("jbig2") => jbig2::check(bytes).into_iter().collect(),
        Some("pdf") => embedded::of_pdf(bytes, named, unread),
        Some("zip") => embedded::of_zip(bytes, unread),
        _ => Vec::new(),
    }
}

/// The big-endian number of `N` bytes at `at`.
fn number<const N: usize>(bytes: &[u8], at: usize) -> Option<u64> {
    let bytes = bytes.get(at..at.checked_add(N)?)?;
    Some(bytes.iter().fold(0, |sum: u64, byte| (sum << 8) | u64::from(*byte)))
}

/// The same as a position.
fn position<const N: usize>(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(number::<N>(bytes, at)?).ok()
}
