//! `Manifest.mbdb`: which files a backup has (iOS 9 and earlier).
//!
//! Six bytes `mbdb\x05\x00`, then records: domain, path, link target, hash, key (each with a
//! length of 16 bits before it, big-endian, 65,535 for none), mode (2 bytes), inode (8), user and
//! group (4 each), three instants (4 each), size (8), protection class (1), number of properties
//! (1) and as many names and values. Records are read anew for each question, not held.

use std::sync::Arc;

use formats::{
    ReadAt,
    bytes::{Cursor, Truncated},
};
use sha1::{Digest, Sha1};

use super::{
    description::{Description, Row},
    manifest_db::RowHead,
    stored::hex,
};
use crate::{OpenError, pattern::Pattern, reader};

/// Largest manifest that is read, in bytes; real ones have a few megabytes.
const LARGEST: u64 = 128 << 20;
const MAGIC: &[u8] = b"mbdb\x05\x00";
/// Bits of the mode that tell the type, and their value for a regular file.
const TYPE_BITS: u16 = 0xf000;
const REGULAR: u16 = 0x8000;

/// The manifest of a backup of iOS 9 or earlier.
pub(crate) struct Mbdb {
    reader: Arc<dyn ReadAt>,
    bytes: Vec<u8>,
}

struct Record<'a> {
    domain: &'a [u8],
    path: &'a [u8],
    digest: Option<&'a [u8]>,
    key: Option<&'a [u8]>,
    mode: u16,
    size: u64,
    class: u8,
}

impl Mbdb {
    pub(crate) fn open(reader: Arc<dyn ReadAt>) -> Result<Self, OpenError> {
        let bytes = reader::whole(reader.as_ref(), LARGEST);
        let bytes = bytes.map_err(|source| OpenError::Io { what: "Manifest.mbdb", source })?;
        if !bytes.starts_with(MAGIC) {
            let reason = "it does not start with mbdb and version 5.0".to_owned();
            return Err(OpenError::OldManifest { reason });
        }
        Ok(Self { reader, bytes })
    }

    pub(crate) const fn reader(&self) -> &Arc<dyn ReadAt> {
        &self.reader
    }

    pub(crate) fn select(
        &self,
        domain: &Pattern<'_>,
        path: &Pattern<'_>,
        each: &mut dyn FnMut(Row),
    ) -> Result<(), Truncated> {
        self.for_each_record(|record| {
            let row_domain = String::from_utf8_lossy(record.domain);
            let row_path = String::from_utf8_lossy(record.path);
            if record.is_file() && domain.matches(&row_domain) && path.matches(&row_path) {
                each(Row {
                    file_id: record.file_id(),
                    domain: row_domain.into_owned(),
                    relative_path: row_path.into_owned(),
                    description: Ok(record.description()),
                });
            }
        })
    }

    pub(crate) fn for_each(&self, each: &mut dyn FnMut(&RowHead<'_>)) -> Result<(), Truncated> {
        self.for_each_record(|record| {
            each(&RowHead {
                file_id: Some(&record.file_id()),
                domain: std::str::from_utf8(record.domain).ok(),
                relative_path: std::str::from_utf8(record.path).ok(),
                is_file: record.is_file(),
                is_described: true,
            });
        })
    }

    fn for_each_record(&self, mut each: impl FnMut(&Record<'_>)) -> Result<(), Truncated> {
        let mut cursor = Cursor::new(&self.bytes);
        cursor.take("Manifest.mbdb", MAGIC.len())?;
        while !cursor.rest().is_empty() {
            each(&Record::read(&mut cursor)?);
        }
        Ok(())
    }
}

impl<'a> Record<'a> {
    fn read(cursor: &mut Cursor<'a>) -> Result<Self, Truncated> {
        let domain = counted(cursor, "domain")?.unwrap_or_default();
        let path = counted(cursor, "path")?.unwrap_or_default();
        counted(cursor, "link target")?;
        let digest = counted(cursor, "hash")?;
        let key = counted(cursor, "encryption key")?;
        let mode = u16::from_be_bytes(cursor.array("mode")?);
        cursor.take("inode, owner and instants", 28)?;
        let size = u64::from_be_bytes(cursor.array("size")?);
        let [class, properties] = cursor.array("protection class")?;
        for _ in 0..properties {
            counted(cursor, "name of a property")?;
            counted(cursor, "value of a property")?;
        }
        Ok(Self { domain, path, digest, key, mode, size, class })
    }

    const fn is_file(&self) -> bool {
        self.mode & TYPE_BITS == REGULAR
    }

    fn file_id(&self) -> String {
        let mut hash = Sha1::new();
        hash.update(self.domain);
        hash.update(b"-");
        hash.update(self.path);
        hex(hash.finalize().as_slice())
    }

    fn description(&self) -> Description {
        let with_class = |key: &[u8]| match key.len() {
            40 => [&u32::from(self.class).to_le_bytes(), key].concat(),
            _ => key.to_vec(),
        };
        Description {
            size: Some(self.size),
            key: self.key.filter(|key| !key.is_empty()).map(with_class),
            digest: self.digest.and_then(|digest| digest.try_into().ok()),
        }
    }
}

/// Bytes with their length before them; `None` for the length 65,535.
fn counted<'a>(cursor: &mut Cursor<'a>, what: &'static str) -> Result<Option<&'a [u8]>, Truncated> {
    match u16::from_be_bytes(cursor.array(what)?) {
        u16::MAX => Ok(None),
        length => cursor.take(what, usize::from(length)).map(Some),
    }
}
