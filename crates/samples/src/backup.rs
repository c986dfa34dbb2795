//! Writes an iOS backup as Finder or iTunes would: `Info.plist`, `Manifest.plist`, `Status.plist`, `Manifest.db` and
//! the blobs, plain or encrypted.
//!
//! Layout since iOS 10: a blob is named after the SHA-1 of `domain-relativePath` and stands in a folder named after
//! the first two digits. In an encrypted backup every file has its own key, wrapped with the key of its protection
//! class; the class keys stand in the keybag of `Manifest.plist`, wrapped with a key derived from the password.

mod blob;
mod device;
mod entry;
mod keybag;
mod manifest_database;
mod property_lists;

use std::fs;
use std::path::{Path, PathBuf};

pub use blob::Contents;
pub use device::{Application, DeviceFacts};
pub use entry::{FileEntry, FileTimes, RawRow, file_id};
pub use keybag::Encryption;

use crate::error::{AtPath, Result};
use crate::seed::Seed;
use entry::{EntryKind, ManifestEntry};
use keybag::Keybag;
use manifest_database::ManifestDatabase;

/// Collects what a backup shall hold and writes it.
#[derive(Debug)]
pub struct BackupWriter {
    device: DeviceFacts,
    entries: Vec<ManifestEntry>,
    orphans: Vec<Vec<u8>>,
    encryption: Option<Encryption>,
    snapshot_state: String,
}

/// What was written.
#[derive(Debug, Clone)]
pub struct Written {
    /// The folder of the backup: the one that holds `Manifest.db`.
    pub directory: PathBuf,
    /// Rows in the table `Files`.
    pub rows: u64,
    /// Blobs in the two-digit folders, orphans included.
    pub blobs: u64,
    /// Bytes of all blobs as stored.
    pub blob_bytes: u64,
    /// The file ids (blob names) of the orphans, in the order in which they were added.
    pub orphans: Vec<String>,
    /// The key derived from the password (the key-encryption key of the keybag), if the backup is encrypted.
    pub derived_key: Option<[u8; 32]>,
}

impl Written {
    /// The derived key as 64 hexadecimal digits, as key files hold it.
    pub fn derived_key_hex(&self) -> Option<String> {
        self.derived_key.map(|key| hex(&key))
    }
}

impl BackupWriter {
    /// An empty, plain, finished backup of a device.
    pub fn new(device: DeviceFacts) -> Self {
        Self {
            device,
            entries: Vec::new(),
            orphans: Vec::new(),
            encryption: None,
            snapshot_state: "finished".to_owned(),
        }
    }

    /// Adds a file. The entry that is returned takes options: `.file(…).with_digest().without_blob()`.
    pub fn file(
        &mut self,
        domain: &str,
        relative_path: &str,
        contents: impl Into<Contents>,
        times: FileTimes,
    ) -> &mut FileEntry {
        self.entries.push(ManifestEntry {
            domain: domain.to_owned(),
            relative_path: relative_path.to_owned(),
            times,
            kind: EntryKind::File(FileEntry::new(contents.into())),
        });
        match self.entries.last_mut().map(|entry| &mut entry.kind) {
            Some(EntryKind::File(file)) => file,
            _ => unreachable!("a file was just pushed"),
        }
    }

    /// Adds a directory (flags 2, no blob).
    pub fn directory(&mut self, domain: &str, relative_path: &str, times: FileTimes) -> &mut Self {
        self.push(domain, relative_path, times, EntryKind::Directory)
    }

    /// Adds a symbolic link (flags 4, no blob).
    pub fn symlink(
        &mut self,
        domain: &str,
        relative_path: &str,
        target: &str,
        times: FileTimes,
    ) -> &mut Self {
        let kind = EntryKind::Symlink { target: target.to_owned() };
        self.push(domain, relative_path, times, kind)
    }

    /// Adds a row to `Manifest.db` as it is given, true or not, and its blob if there is one.
    pub fn raw_row(&mut self, row: RawRow) -> &mut Self {
        let (domain, path) = (row.domain.clone(), row.relative_path.clone());
        self.push(&domain, &path, FileTimes::at(0), EntryKind::Raw(row))
    }

    /// Adds a blob that no row of `Manifest.db` lists. In an encrypted backup it is stored as given.
    pub fn orphan(&mut self, bytes: impl Into<Vec<u8>>) -> &mut Self {
        self.orphans.push(bytes.into());
        self
    }

    /// Encrypts the backup.
    pub fn encrypted(&mut self, encryption: Encryption) -> &mut Self {
        self.encryption = Some(encryption);
        self
    }

    /// `SnapshotState` of `Status.plist`; anything but `finished` is an interrupted backup.
    pub fn snapshot_state(&mut self, state: &str) -> &mut Self {
        state.clone_into(&mut self.snapshot_state);
        self
    }

    fn push(
        &mut self,
        domain: &str,
        relative_path: &str,
        times: FileTimes,
        kind: EntryKind,
    ) -> &mut Self {
        self.entries.push(ManifestEntry {
            domain: domain.to_owned(),
            relative_path: relative_path.to_owned(),
            times,
            kind,
        });
        self
    }

    /// Writes the backup into `directory`, which is made if needed and becomes the folder with `Manifest.db`.
    ///
    /// # Errors
    /// When a file cannot be written, contents on disk cannot be read, or two rows have the same file id.
    pub fn write(&self, directory: &Path) -> Result<Written> {
        fs::create_dir_all(directory).at(directory)?;
        let keybag = self.encryption.as_ref().map(Keybag::new);
        let mut written = Written {
            directory: directory.to_path_buf(),
            rows: 0,
            blobs: 0,
            blob_bytes: 0,
            orphans: Vec::new(),
            derived_key: keybag.as_ref().map(Keybag::derived_key),
        };
        let mut manifest = ManifestDatabase::create(&directory.join("Manifest.db"))?;
        for (position, entry) in self.entries.iter().enumerate() {
            let row = entry.write(position as u64, keybag.as_ref(), &mut written)?;
            manifest.insert(&row)?;
            written.rows += 1;
        }
        manifest.finish(keybag.as_ref())?;
        for (position, bytes) in self.orphans.iter().enumerate() {
            let name = hex(&Seed(position as u64).bytes::<20>("orphan"));
            blob::store(&mut written, &name, &Contents::Bytes(bytes.clone()), None, None)?;
            written.orphans.push(name);
        }
        property_lists::write(directory, &self.device, &self.snapshot_state, keybag.as_ref())?;
        Ok(written)
    }
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
