//! uuidtext: texts of a binary for the unified log, and where that binary lies.
//!
//! A file is named after the UUID of the binary, its first two digits being the folder. It has the
//! mark 0x66778899, a version (u32, u32), a number of ranges (u32) of 8 bytes each, the texts of
//! these ranges, and at its end the path of the binary with a zero behind it. Only the first 16
//! bytes and the last [`TAIL`] are read.
//!
//! The texts of a shared cache of libraries have the mark `hcsd`, a version (u16, u16), numbers of
//! ranges and of images (u32 each), ranges (16 bytes each; 24 from version 2 on) and images: start
//! (u32; u64 from version 2 on), length (u32), UUID and offset of the path (u32).

use std::io;

use crate::{
    ReadAt,
    bytes::{Cursor, Truncated},
    tracev3::Uuid,
};

/// How many bytes at the end of a file are read: the path of the binary lies there.
pub const TAIL: u64 = 2_048;
/// How many bytes at the start of a file are read.
pub const HEAD: usize = 16;
/// Images of a shared cache that are read at most; iOS 17 has some 3,500.
const MOST_IMAGES: u32 = 50_000;

/// A file that cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The mark is missing.
    #[error("not a file of texts of the unified log")]
    NotUuidText,
    /// The file ends without a path.
    #[error("the file is cut short: the path of the binary is missing")]
    NoPath,
    /// The file ends inside a structure.
    #[error(transparent)]
    Truncated(#[from] Truncated),
    /// The bytes cannot be had.
    #[error("file cannot be read: {0}")]
    Io(#[from] io::Error),
}

/// The path of the binary.
///
/// # Errors
/// When the file is no such file, ends without a path, or the medium fails.
pub fn path(reader: &dyn ReadAt) -> Result<String, Error> {
    let head = bytes(reader, 0, HEAD)?;
    let mut cursor = Cursor::new(&head);
    if cursor.array("head") != Ok(0x6677_8899_u32.to_le_bytes()) {
        return Err(Error::NotUuidText);
    }
    cursor.take("head", 8)?;
    let range_count = u32::from_le_bytes(cursor.array("head")?);
    let ranges = u64::from(range_count).saturating_mul(8);
    // The texts of the ranges end with a zero, so the path begins behind the last but one.
    let least = u64::try_from(HEAD).unwrap_or_default().saturating_add(ranges);
    let start = least.max(reader.len().saturating_sub(TAIL));
    let tail = bytes(reader, start, usize::try_from(TAIL).unwrap_or_default())?;
    let Some((0, tail)) = tail.split_last() else { return Err(Error::NoPath) };
    let path = match tail.iter().rposition(|byte| *byte == 0) {
        Some(zero) => tail.get(zero.saturating_add(1)..).unwrap_or_default(),
        None if range_count == 0 => tail,
        None => return Err(Error::NoPath),
    };
    let path = std::str::from_utf8(path).ok().filter(|path| !path.is_empty());
    path.map(str::to_owned).ok_or(Error::NoPath)
}

/// An image of a shared cache.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// UUID of the image.
    pub uuid: Uuid,
    /// Where it lies, or lay before it was put into the cache.
    pub path: String,
}

/// The images of a shared cache whose texts `reader` holds. The texts are not read.
///
/// # Errors
/// When the file is no such file, ends inside the list, or the medium fails.
pub fn images(reader: &dyn ReadAt) -> Result<Vec<Image>, Error> {
    let head = bytes(reader, 0, HEAD)?;
    let mut cursor = Cursor::new(&head);
    if cursor.array("head") != Ok(*b"hcsd") {
        return Err(Error::NotUuidText);
    }
    let version = u16::from_le_bytes(cursor.array("head")?);
    cursor.take("head", 2)?;
    let range_count = u32::from_le_bytes(cursor.array("head")?);
    let image_count = u32::from_le_bytes(cursor.array("head")?).min(MOST_IMAGES);
    let (range, start) = if version >= 2 { (24_u64, 8_usize) } else { (16, 4) };
    let size = start.saturating_add(24);
    let list = u64::from(range_count)
        .saturating_mul(range)
        .saturating_add(u64::try_from(HEAD).unwrap_or_default());
    let wanted = usize::try_from(image_count).unwrap_or_default().saturating_mul(size);
    let list = bytes(reader, list, wanted)?;
    let mut images = Vec::new();
    for image in list.chunks_exact(size) {
        let mut cursor = Cursor::new(image);
        cursor.take("image", start.saturating_add(4))?;
        let uuid = cursor.array("image")?;
        let offset = u32::from_le_bytes(cursor.array("image")?);
        let path = bytes(reader, offset.into(), 1_024)?;
        let path = path.split(|byte| *byte == 0).next().unwrap_or_default();
        images.push(Image { uuid, path: String::from_utf8_lossy(path).into_owned() });
    }
    if list.len() < wanted {
        Cursor::new(&list).take("list of images", wanted)?;
    }
    Ok(images)
}

/// Up to `count` bytes from `at`, fewer at the end of the file.
fn bytes(reader: &dyn ReadAt, at: u64, count: usize) -> io::Result<Vec<u8>> {
    let left = usize::try_from(reader.len().saturating_sub(at)).unwrap_or(usize::MAX);
    let mut bytes = vec![0; count.min(left)];
    let mut filled = 0_usize;
    while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        let offset = at.saturating_add(u64::try_from(filled).map_err(io::Error::other)?);
        match reader.read_at(offset, rest)? {
            0 => break,
            read => filled = filled.saturating_add(read),
        }
    }
    bytes.truncate(filled);
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::Memory;

    fn file(ranges: &[&str], path: &str) -> Vec<u8> {
        let mut bytes = 0x6677_8899_u32.to_le_bytes().to_vec();
        bytes.extend([2, 0, 0, 0, 1, 0, 0, 0]);
        bytes.extend(u32::try_from(ranges.len()).unwrap().to_le_bytes());
        for range in ranges {
            bytes.extend([0; 4]);
            bytes.extend(u32::try_from(range.len()).unwrap().to_le_bytes());
        }
        bytes.extend(ranges.concat().bytes());
        bytes.extend(path.bytes());
        bytes
    }

    #[test]
    fn the_path_is_the_last_text() {
        for ranges in [&[][..], &["one %s\0two\0", "three\0"]] {
            let bytes = file(ranges, "/usr/libexec/lsd\0");
            assert_eq!(path(&Memory(bytes)).unwrap(), "/usr/libexec/lsd");
        }
        let long = "x".repeat(9_000) + "\0";
        let bytes = file(&[&long], "/usr/libexec/lsd\0");
        assert_eq!(path(&Memory(bytes)).unwrap(), "/usr/libexec/lsd");
    }

    #[test]
    fn a_file_cut_short_has_no_path() {
        let bytes = file(&["text\0"], "/usr/libexec/lsd");
        assert!(matches!(path(&Memory(bytes)), Err(Error::NoPath)));
        assert!(matches!(path(&Memory(b"text".to_vec())), Err(Error::NotUuidText)));
    }

    #[test]
    fn images_of_both_versions_are_read() {
        for (version, range, start) in [(1_u16, 16_usize, 4_usize), (2, 24, 8)] {
            let mut bytes = b"hcsd".to_vec();
            bytes.extend(version.to_le_bytes());
            bytes.extend([0; 2]);
            bytes.extend(1_u32.to_le_bytes());
            bytes.extend(1_u32.to_le_bytes());
            bytes.extend(vec![0; range + start + 4]);
            bytes.extend([5; 16]);
            bytes.extend(u32::try_from(bytes.len() + 4).unwrap().to_le_bytes());
            bytes.extend(*b"/usr/lib/libz.dylib\0");
            let images = images(&Memory(bytes)).unwrap();
            let image = Image { uuid: [5; 16], path: "/usr/lib/libz.dylib".to_owned() };
            assert_eq!(images, [image]);
        }
    }
}
