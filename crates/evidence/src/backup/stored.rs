//! Names of the files that a backup really holds.

use std::sync::Arc;

use formats::ReadAt;
use model::Problem;
use sha1::{Digest, Sha1};

use crate::containers::{Container, ContainerError, refused::Examples};

/// Names that a backup has at its root.
pub(crate) const ROOT_FILES: [&str; 7] = [
    "Info.plist",
    "Manifest.plist",
    "Status.plist",
    "Manifest.db",
    "Manifest.db-wal",
    "Manifest.db-shm",
    "Manifest.mbdb",
];

/// Identifier of a file in a backup: SHA-1 of `domain-relative path`.
pub(crate) type FileId = [u8; 20];

/// Reads 40 lower-case hexadecimal digits.
pub(crate) fn file_id(text: &str) -> Option<FileId> {
    let mut id = [0; 20];
    let is_hex = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if text.len() != 40 || !is_hex {
        return None;
    }
    for (byte, pair) in id.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(id)
}

/// Writes bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().saturating_mul(2));
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
        }
    }
    text
}

/// The identifier of the file at `path` in `domain`.
pub(crate) fn id_of(domain: &str, path: &str) -> FileId {
    let mut hash = Sha1::new();
    hash.update(domain.as_bytes());
    hash.update(b"-");
    hash.update(path.as_bytes());
    hash.finalize().into()
}

/// Whether a blob, or the write-ahead log that a program left beside one, is named like this.
pub(crate) fn is_blob_name(name: &str) -> bool {
    let name = name.strip_suffix("-wal").unwrap_or(name);
    name.len() == 40 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The folder of a container in which a backup lies.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) container: Arc<dyn Container>,
    /// Folder in the container, without a slash at its end; empty for the top.
    pub(crate) folder: String,
}

impl Place {
    /// The name of `name` in the container.
    pub(crate) fn name(&self, name: &str) -> String {
        if self.folder.is_empty() { name.to_owned() } else { format!("{}/{name}", self.folder) }
    }

    /// Opens a file at the root of the backup.
    pub(crate) fn open(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        self.container.open(&self.name(name))
    }
}

/// Which blobs a backup holds, at 20 bytes each.
#[derive(Default)]
pub(crate) struct Stored {
    /// In folders of two digits, sorted.
    nested: Vec<FileId>,
    /// At the root, as iOS 9 and earlier did, sorted.
    flat: Vec<FileId>,
    /// Write-ahead logs that a program left beside a blob, sorted.
    logs: Vec<FileId>,
    /// Names that no backup has.
    pub(crate) strangers: Examples,
    /// What the container says.
    pub(crate) problems: Vec<Problem>,
}

impl Stored {
    /// Lists the blobs of the backup at `place`.
    pub(crate) fn list(place: &Place) -> Result<Self, ContainerError> {
        let mut stored = Self { strangers: Examples::keeping(20), ..Self::default() };
        let problems = place.container.list(&mut |file| {
            if let Some(folder) = within(&place.folder, file.folder) {
                stored.add(folder, file.name);
            }
        })?;
        stored.problems = problems;
        for ids in [&mut stored.nested, &mut stored.flat, &mut stored.logs] {
            ids.sort_unstable();
            ids.shrink_to_fit();
        }
        Ok(stored)
    }

    fn add(&mut self, folder: &str, name: &str) {
        let blob = name.strip_suffix("-wal").and_then(file_id);
        match (file_id(name), blob) {
            (Some(id), _) if folder.is_empty() => self.flat.push(id),
            (Some(id), _) if name.get(..2) == Some(folder) => self.nested.push(id),
            (_, Some(id)) if name.get(..2) == Some(folder) => self.logs.push(id),
            _ if folder.is_empty() && ROOT_FILES.contains(&name) => {}
            _ if folder.is_empty() => self.strangers.add(name),
            _ => self.strangers.add(&format!("{folder}/{name}")),
        }
    }

    /// Where the blob `id` lies in the backup; `None` when it is not there.
    pub(crate) fn locate(&self, id: &FileId) -> Option<String> {
        let name = hex(id);
        if self.nested.binary_search(id).is_ok() {
            return Some(format!("{}/{name}", name.get(..2)?));
        }
        self.flat.binary_search(id).is_ok().then_some(name)
    }

    /// Where the write-ahead log lies that a program left beside the blob `id`.
    pub(crate) fn locate_log(&self, id: &FileId) -> Option<String> {
        self.logs.binary_search(id).ok()?;
        let name = hex(id);
        Some(format!("{}/{name}-wal", name.get(..2)?))
    }

    /// Whether the blob with this name is there.
    pub(crate) fn holds(&self, file_id_text: &str) -> bool {
        file_id(file_id_text).is_some_and(|id| {
            self.nested.binary_search(&id).is_ok() || self.flat.binary_search(&id).is_ok()
        })
    }

    /// All blobs, sorted.
    pub(crate) fn ids(&self) -> Vec<FileId> {
        let mut ids = [self.nested.as_slice(), self.flat.as_slice()].concat();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// Number of write-ahead logs that programs left.
    pub(crate) fn log_count(&self) -> u64 {
        u64::try_from(self.logs.len()).unwrap_or(u64::MAX)
    }
}

/// The rest of `folder` inside `root`.
fn within<'a>(root: &str, folder: &'a str) -> Option<&'a str> {
    if root.is_empty() {
        return Some(folder);
    }
    let rest = folder.strip_prefix(root)?;
    if rest.is_empty() { Some("") } else { rest.strip_prefix('/') }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_forty_lower_case_digits_are_an_identifier() {
        let name = "3d0d7e5fb2ce288813306e4d4636395e047a3d28";
        assert_eq!(hex(&file_id(name).unwrap()), name);
        for bad in ["", "3D0D7E5FB2CE288813306E4D4636395E047A3D28", "../../../etc/passwd"] {
            assert_eq!(file_id(bad), None);
        }
        assert!(is_blob_name(&format!("{name}-wal")));
        assert!(!is_blob_name(&format!("{name}-shm")));
    }

    #[test]
    fn identifiers_are_those_of_real_backups() {
        let messages = id_of("HomeDomain", "Library/SMS/sms.db");
        assert_eq!(hex(&messages), "3d0d7e5fb2ce288813306e4d4636395e047a3d28");
    }

    #[test]
    fn folders_of_another_backup_are_not_ours() {
        assert_eq!(within("a/b", "a/b/3d"), Some("3d"));
        assert_eq!(within("a/b", "a/bc/3d"), None);
        assert_eq!(within("", "3d"), Some("3d"));
    }
}
