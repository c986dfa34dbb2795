//! An archive behind a picture: what reads the picture does not see it, and what looks for an archive
//! from the end of the file finds it. Attacks on Samsung phones in 2024 and 2025 brought their
//! programs so, behind a DNG.

use std::io;

use formats::ReadAt;

use super::Met;

/// The record that ends an archive: its mark, 18 bytes more, and a comment of at most 65,535 bytes.
const END: &[u8] = b"PK\x05\x06";
const END_BYTES: usize = 22;
const LONGEST_COMMENT: usize = 65_535;
/// Longer lists of names are not looked at.
const LONGEST_LIST: usize = 4 << 20;

/// Looks behind the picture.
///
/// # Errors
/// When the end of the file cannot be read.
pub(crate) fn check(file: &dyn ReadAt) -> io::Result<Vec<Met>> {
    let most = u64::try_from(END_BYTES.saturating_add(LONGEST_COMMENT)).unwrap_or(u64::MAX);
    let start = file.len().saturating_sub(most);
    let tail = bytes(file, start, usize::try_from(most).unwrap_or(0))?;
    let Some(end) = memchr::memmem::rfind(&tail, END) else { return Ok(Vec::new()) };
    let number = |offset: usize, width: usize| {
        let bytes = tail.get(end.checked_add(offset)?..)?.get(..width)?;
        Some(bytes.iter().rev().fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte)))
    };
    let (Some(entries), Some(length)) = (number(10, 2), number(12, 4)) else {
        return Ok(Vec::new());
    };
    let end = start.saturating_add(u64::try_from(end).unwrap_or(0));
    let Some(list_at) = end.checked_sub(length).filter(|_| entries > 0) else {
        return Ok(Vec::new());
    };
    let list = bytes(file, list_at, usize::try_from(length).unwrap_or(0).min(LONGEST_LIST))?;
    // The mark of an entry of the list, at its beginning: else it is no archive.
    if !list.starts_with(b"PK\x01\x02") {
        return Ok(Vec::new());
    }
    let offset = usize::try_from(list_at).unwrap_or(usize::MAX);
    let met = |check, measured| Met { check, offset, measured, limit: 0 };
    let for_apps = memchr::memmem::find_iter(&list, b"data/data/").count();
    let mut found = vec![met("archive_behind_a_picture", entries)];
    if for_apps > 0 {
        let count = u64::try_from(for_apps).unwrap_or(u64::MAX);
        found.push(met("archive_for_folders_of_apps_behind_a_picture", count));
    }
    Ok(found)
}

fn bytes(file: &dyn ReadAt, start: u64, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; most];
    let mut filled = 0_usize;
    while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        let at = start.saturating_add(u64::try_from(filled).unwrap_or(u64::MAX));
        match file.read_at(at, rest)? {
            0 => break,
            count => filled = filled.saturating_add(count),
        }
    }
    bytes.truncate(filled);
    Ok(bytes)
}
