//! Who signed an APK, by the five schemes of signatures.
//!
//! The block of schemes 2, 3 and 3.1 ends where the table of contents begins: size (8 bytes), pairs
//! of size (8), number (4) and value, size again (8), `APK Sig Block 42`. All numbers are little
//! endian; "sized" means after a length of 4 bytes. The value is a sized list of sized signers:
//! sized signed data, from scheme 3 on the lowest and highest version of the interface, sized
//! signatures, sized key. Signed data: sized digests, sized list of sized certificates, from scheme
//! 3 on the versions again, sized list of sized attributes.

use std::io;

use super::directory::bytes_at;
use crate::{
    ReadAt,
    bytes::{Cursor, Truncated},
    der::{CONTEXT_0, Elements, INTEGER, OBJECT_IDENTIFIER, SEQUENCE, SET, element},
    x509,
};

/// Largest block that is read.
const LARGEST_BLOCK: u64 = 16 << 20;
const MAGIC: &[u8] = b"APK Sig Block 42";
/// Most signers and certificates of one block.
const MOST: usize = 100;
/// Attribute of scheme 3 that holds who signed before.
const LINEAGE: u32 = 0x3ba0_6f8c;
/// Start of a file of scheme 4, which is its version.
const SEPARATE_VERSION: u32 = 2;

/// A scheme of signatures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// Files in `META-INF`, over the content of entries.
    V1,
    /// A block, over the whole file.
    V2,
    /// A block that may tell who signed before.
    V3,
    /// A block for newer devices, with another key.
    V31,
    /// A file beside the APK.
    V4,
}

impl Scheme {
    /// The scheme as its documentation calls it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::V1 => "v1",
            Self::V2 => "v2",
            Self::V3 => "v3",
            Self::V31 => "v3.1",
            Self::V4 => "v4",
        }
    }
}

/// Who signed, by one scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// The scheme.
    pub scheme: Scheme,
    /// Certificate of the signer, in DER.
    pub certificate: Vec<u8>,
    /// Certificates of who signed before, the oldest first, without the present one. It is theirs
    /// to say who comes next.
    pub earlier: Vec<Vec<u8>>,
}

/// Who signed, and what could not be read.
#[derive(Clone, Debug, Default)]
pub struct Signers {
    /// By the order of the schemes.
    pub signers: Vec<Signer>,
    /// What could not be read.
    pub problems: Vec<String>,
}

/// Signers in the block before the table of contents.
pub(super) fn of_block(reader: &dyn ReadAt, contents: u64) -> Signers {
    let mut found = Signers::default();
    let block = match block(reader, contents) {
        Ok(Some(block)) => block,
        Ok(None) => return found,
        Err(error) => {
            found.problems.push(format!("the block of signatures cannot be read: {error}"));
            return found;
        }
    };
    let mut cursor = Cursor::new(&block);
    while !cursor.rest().is_empty() {
        let Ok((id, value)) = pair(&mut cursor) else {
            found.problems.push("the block of signatures is cut short".to_owned());
            break;
        };
        let scheme = match id {
            0x7109_871a => Scheme::V2,
            0xf053_68c0 => Scheme::V3,
            0x1b93_ad61 => Scheme::V31,
            _ => continue,
        };
        if signers(scheme, value, &mut found.signers).is_err() {
            found.problems.push(format!("signatures of scheme {} are damaged", scheme.word()));
        }
    }
    found
}

/// The pairs of the block; `None` where there is none.
fn block(reader: &dyn ReadAt, contents: u64) -> io::Result<Option<Vec<u8>>> {
    let Some(foot) = contents.checked_sub(24) else { return Ok(None) };
    let foot_bytes = bytes_at(reader, foot, 24)?;
    let Some((size, MAGIC)) = foot_bytes.split_first_chunk::<8>() else { return Ok(None) };
    let size = u64::from_le_bytes(*size);
    // The size counts neither itself at the start nor ends before the foot.
    let Some(length) = size.checked_sub(24).filter(|length| *length <= LARGEST_BLOCK) else {
        return Err(io::Error::other(format!("it is said to have {size} bytes")));
    };
    let Some(start) = foot.checked_sub(length) else {
        return Err(io::Error::other("it begins before the file"));
    };
    bytes_at(reader, start, length).map(Some)
}

fn pair<'a>(cursor: &mut Cursor<'a>) -> Result<(u32, &'a [u8]), Truncated> {
    let size = cursor.array("size of pair").map(u64::from_le_bytes)?;
    let mut value = Cursor::new(cursor.take("pair", usize::try_from(size).unwrap_or(usize::MAX))?);
    let id = value.array("number of pair").map(u32::from_le_bytes)?;
    Ok((id, value.rest()))
}

fn sized<'a>(cursor: &mut Cursor<'a>) -> Result<Cursor<'a>, Truncated> {
    let length = cursor.array("length").map(u32::from_le_bytes)?;
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    Ok(Cursor::new(cursor.take("sized part", length)?))
}

fn signers(scheme: Scheme, value: &[u8], found: &mut Vec<Signer>) -> Result<(), Truncated> {
    let mut list = sized(&mut Cursor::new(value))?;
    for _ in 0..MOST {
        if list.rest().is_empty() {
            break;
        }
        let mut data = sized(&mut sized(&mut list)?)?;
        let _digests = sized(&mut data)?;
        let mut certificates = sized(&mut data)?;
        // The first is the signer's; those that follow vouch for it.
        let certificate = sized(&mut certificates)?.rest().to_vec();
        if scheme > Scheme::V2 {
            data.take("versions of the interface", 8)?;
        }
        let mut signer = Signer { scheme, certificate, earlier: Vec::new() };
        let earlier = earlier(scheme, &mut data, &signer.certificate);
        signer.earlier = earlier.clone().unwrap_or_default();
        found.push(signer);
        earlier?;
    }
    Ok(())
}

/// Attribute: number, value. The lineage: version, then sized levels of a sized signed part (sized
/// certificate, algorithm), flags, algorithm, sized signature.
fn earlier(
    scheme: Scheme,
    signed: &mut Cursor<'_>,
    present: &[u8],
) -> Result<Vec<Vec<u8>>, Truncated> {
    let mut earlier = Vec::new();
    if scheme == Scheme::V2 {
        return Ok(earlier);
    }
    let mut attributes = sized(signed)?;
    while !attributes.rest().is_empty() {
        let mut attribute = sized(&mut attributes)?;
        if attribute.array("attribute").map(u32::from_le_bytes)? != LINEAGE {
            continue;
        }
        attribute.take("version of lineage", 4)?;
        for _ in 0..MOST {
            if attribute.rest().is_empty() {
                break;
            }
            let mut level = sized(&mut attribute)?;
            let certificate = sized(&mut sized(&mut level)?)?.rest();
            if certificate != present {
                earlier.push(certificate.to_vec());
            }
        }
    }
    Ok(earlier)
}

/// The signer that a file of scheme 4 (`.idsig`) names; `None` where the bytes are none.
///
/// Version, sized hashes (algorithm, size of block, sized salt, sized root), sized signing (sized
/// digest of the APK, sized certificate, …). Only the head of the file is needed.
pub fn of_separate_file(head: &[u8]) -> Option<Signer> {
    let mut cursor = Cursor::new(head);
    if u32::from_le_bytes(cursor.array("version").ok()?) != SEPARATE_VERSION {
        return None;
    }
    let _hashes = sized(&mut cursor).ok()?;
    let mut signing = sized(&mut cursor).ok()?;
    let _digest = sized(&mut signing).ok()?;
    let certificate = sized(&mut signing).ok()?.rest().to_vec();
    x509::certificate(&certificate)?;
    Some(Signer { scheme: Scheme::V4, certificate, earlier: Vec::new() })
}

/// Signers of a file of scheme 1: PKCS #7 signed data (RFC 5652, section 5). `None` where it is none.
///
/// `SEQUENCE { type, [0] { SEQUENCE { version, SET of algorithms, content, [0] certificates, [1] lists,
/// SET of SEQUENCE { version, SEQUENCE { issuer, serial number }, … } } } }`
pub(super) fn of_signature_file(bytes: &[u8]) -> Option<Vec<Signer>> {
    const SIGNED_DATA: &[u8] = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02";
    let (outer, _) = element(bytes)?;
    let mut parts = Elements::new(outer.content);
    if parts.next_of(OBJECT_IDENTIFIER)?.content != SIGNED_DATA {
        return None;
    }
    let mut signed = Elements::new(parts.next_of(CONTEXT_0)?.content);
    let mut fields = Elements::new(signed.next_of(SEQUENCE)?.content);
    fields.next_of(INTEGER)?;
    fields.next_of(SET)?;
    fields.next_of(SEQUENCE)?;
    let certificates: Vec<_> =
        Elements::new(fields.next_of(CONTEXT_0)?.content).take(MOST).collect();
    let infos = fields.find(|field| field.tag == SET)?.content;
    let named = Elements::new(infos).take(MOST).filter_map(|info| {
        let mut info = Elements::new(info.content);
        info.next_of(INTEGER)?;
        let mut name = Elements::new(info.next_of(SEQUENCE)?.content);
        let (issuer, serial) = (name.next_of(SEQUENCE)?.whole, name.next_of(INTEGER)?.content);
        let found = certificates.iter().find(|certificate| {
            x509::certificate(certificate.whole)
                .is_some_and(|read| read.issuer == issuer && read.serial_number == serial)
        })?;
        let certificate = found.whole.to_vec();
        Some(Signer { scheme: Scheme::V1, certificate, earlier: Vec::new() })
    });
    let signers: Vec<Signer> = named.collect();
    (!signers.is_empty()).then_some(signers)
}
