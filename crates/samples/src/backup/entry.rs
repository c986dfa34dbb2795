//! One row of `Manifest.db`: a file, a directory, a symbolic link, or anything at all.

use sha1::{Digest, Sha1};

use super::blob::{self, Contents};
use super::keybag::Keybag;
use super::manifest_database::{FileRecord, Row};
use super::{Written, hex};
use crate::error::Result;

/// The protection class of most files: readable after the first unlock.
const AFTER_FIRST_UNLOCK: u32 = 3;

/// The name of a blob: SHA-1 of `domain-relativePath`, in lower-case hexadecimal digits.
pub fn file_id(domain: &str, relative_path: &str) -> String {
    let mut hasher = Sha1::new();
    hasher.update(domain.as_bytes());
    hasher.update(b"-");
    hasher.update(relative_path.as_bytes());
    hex(&hasher.finalize())
}

/// The times of a file on the device, in seconds since 1970 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileTimes {
    /// `Birth`.
    pub created: i64,
    /// `LastModified`.
    pub modified: i64,
    /// `LastStatusChange`.
    pub status_changed: i64,
}

impl FileTimes {
    /// All three times at one instant.
    pub fn at(seconds: i64) -> Self {
        Self { created: seconds, modified: seconds, status_changed: seconds }
    }
}

/// A file of the backup and how it departs from a healthy one.
#[derive(Debug)]
pub struct FileEntry {
    contents: Contents,
    digest: bool,
    blob: bool,
    times: bool,
    protection_class: u32,
    declared_size: Option<u64>,
    stored_length: Option<u64>,
}

impl FileEntry {
    pub(super) fn new(contents: Contents) -> Self {
        Self {
            contents,
            digest: false,
            blob: true,
            times: true,
            protection_class: AFTER_FIRST_UNLOCK,
            declared_size: None,
            stored_length: None,
        }
    }

    /// Lists the file but does not store it.
    pub fn without_blob(&mut self) -> &mut Self {
        self.blob = false;
        self
    }

    /// Adds `Digest`: the SHA-1 of the blob as stored (encrypted, if the backup is).
    pub fn with_digest(&mut self) -> &mut Self {
        self.digest = true;
        self
    }

    /// Leaves out `Birth`, `LastModified` and `LastStatusChange`.
    pub fn without_times(&mut self) -> &mut Self {
        self.times = false;
        self
    }

    /// Sets the protection class (1 to 11; 3 if not set).
    pub fn protection_class(&mut self, class: u32) -> &mut Self {
        self.protection_class = class;
        self
    }

    /// Writes this number as `Size` instead of the length of the contents.
    pub fn declared_size(&mut self, bytes: u64) -> &mut Self {
        self.declared_size = Some(bytes);
        self
    }

    /// Cuts the blob as stored to this length in bytes.
    pub fn stored_length(&mut self, bytes: u64) -> &mut Self {
        self.stored_length = Some(bytes);
        self
    }
}

/// A row of `Manifest.db` written as given: for rows that no device would write.
#[derive(Debug, Clone, Default)]
pub struct RawRow {
    /// Column `fileID`.
    pub file_id: String,
    /// Column `domain`.
    pub domain: String,
    /// Column `relativePath`.
    pub relative_path: String,
    /// Column `flags`: 1 file, 2 directory, 4 symbolic link.
    pub flags: i64,
    /// Column `file`; NULL if none.
    pub file: Option<Vec<u8>>,
    /// The blob to store, never encrypted, if the file id is usable as a name (40 hexadecimal digits).
    pub blob: Option<Vec<u8>>,
}

#[derive(Debug)]
pub(super) enum EntryKind {
    File(FileEntry),
    Directory,
    Symlink { target: String },
    Raw(RawRow),
}

#[derive(Debug)]
pub(super) struct ManifestEntry {
    pub(super) domain: String,
    pub(super) relative_path: String,
    pub(super) times: FileTimes,
    pub(super) kind: EntryKind,
}

impl ManifestEntry {
    /// Stores the blob of the entry, if it has one, and makes its row.
    pub(super) fn write(
        &self,
        position: u64,
        keybag: Option<&Keybag>,
        written: &mut Written,
    ) -> Result<Row> {
        let mut record = FileRecord {
            relative_path: self.relative_path.clone(),
            times: Some(self.times),
            inode: 100_000 + position,
            ..FileRecord::default()
        };
        let flags = match &self.kind {
            EntryKind::File(file) => {
                self.write_file(file, keybag, written, &mut record)?;
                1
            }
            EntryKind::Directory => {
                record.mode = 0o040_755;
                2
            }
            EntryKind::Symlink { target } => {
                record.mode = 0o120_755;
                record.target = Some(target.clone());
                4
            }
            EntryKind::Raw(row) => return write_raw(row, written),
        };
        Ok(Row {
            file_id: file_id(&self.domain, &self.relative_path),
            domain: self.domain.clone(),
            relative_path: self.relative_path.clone(),
            flags,
            file: Some(record.to_keyed_archive()?),
        })
    }

    fn write_file(
        &self,
        file: &FileEntry,
        keybag: Option<&Keybag>,
        written: &mut Written,
        record: &mut FileRecord,
    ) -> Result<()> {
        let name = file_id(&self.domain, &self.relative_path);
        let key = keybag.map(|bag| bag.file_key(&name));
        record.mode = 0o100_644;
        record.protection_class = file.protection_class;
        record.size = match file.declared_size {
            Some(bytes) => bytes,
            None => file.contents.length()?,
        };
        record.encryption_key =
            keybag.zip(key).map(|(bag, key)| bag.wrap_for_class(file.protection_class, &key));
        if !file.times {
            record.times = None;
        }
        if file.blob {
            let digest =
                blob::store(written, &name, &file.contents, key.as_ref(), file.stored_length)?;
            record.digest = file.digest.then_some(digest);
        } else if file.digest {
            record.digest = Some(blob::digest(&file.contents, key.as_ref(), file.stored_length)?);
        }
        Ok(())
    }
}

fn write_raw(row: &RawRow, written: &mut Written) -> Result<Row> {
    let usable =
        row.file_id.len() == 40 && row.file_id.bytes().all(|byte| byte.is_ascii_hexdigit());
    if let Some(bytes) = row.blob.as_ref().filter(|_| usable) {
        blob::store(written, &row.file_id, &Contents::Bytes(bytes.clone()), None, None)?;
    }
    Ok(Row {
        file_id: row.file_id.clone(),
        domain: row.domain.clone(),
        relative_path: row.relative_path.clone(),
        flags: row.flags,
        file: row.file.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::file_id;

    #[test]
    fn file_ids_are_those_of_real_backups() {
        assert_eq!(
            file_id("HomeDomain", "Library/SMS/sms.db"),
            "3d0d7e5fb2ce288813306e4d4636395e047a3d28"
        );
        assert_eq!(
            file_id("WirelessDomain", "Library/Databases/DataUsage.sqlite"),
            "0d609c54856a9bb2d56729df1d68f2958a88426b"
        );
    }
}
