//! What the manifest says of one file, and where the manifest's rows come from.

use formats::keyed_archive::KeyedArchive;
use plist::{Dictionary, Value};

/// A file that the manifest names.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// Name of its blob, as the manifest spells it.
    pub(crate) file_id: String,
    pub(crate) domain: String,
    pub(crate) relative_path: String,
    pub(crate) description: Result<Description, String>,
}

/// What the manifest says of the content of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Description {
    /// Length of the plaintext in bytes.
    pub(crate) size: Option<u64>,
    /// Protection class (32 bits, little-endian) and wrapped key.
    pub(crate) key: Option<Vec<u8>>,
    /// SHA-1 of the blob as stored.
    pub(crate) digest: Option<[u8; 20]>,
}

impl Row {
    /// The path under which a person finds the file again.
    pub(crate) fn path(&self) -> String {
        format!("{}/{}", self.domain, self.relative_path)
    }
}

impl Description {
    /// Reads the `MBFile` archive in the `file` column of `Manifest.db`.
    pub(crate) fn read(blob: &[u8]) -> Result<Self, String> {
        let archive = KeyedArchive::read(blob).map_err(|error| error.to_string())?;
        let root = archive.root().ok_or("it has no root object")?;
        let number = |key: &str| archive.get(root, key).and_then(Value::as_unsigned_integer);
        let class = number("ProtectionClass").and_then(|class| u32::try_from(class).ok());
        Ok(Self {
            size: number("Size"),
            key: data(&archive, root, "EncryptionKey").map(|key| with_class(key, class)),
            digest: data(&archive, root, "Digest").and_then(|digest| digest.try_into().ok()),
        })
    }
}

/// Bytes under `key`: stored plainly, or as an `NSData` object with its bytes under `NS.data`.
fn data<'a>(archive: &'a KeyedArchive, root: &'a Dictionary, key: &str) -> Option<&'a [u8]> {
    let value = archive.get(root, key)?;
    match value.as_dictionary() {
        Some(object) => archive.get(object, "NS.data")?.as_data(),
        None => value.as_data(),
    }
}

/// The key with its protection class in front, where it does not carry that itself.
fn with_class(key: &[u8], class: Option<u32>) -> Vec<u8> {
    match class {
        Some(class) if key.len() == 40 => [&class.to_le_bytes(), key].concat(),
        _ => key.to_vec(),
    }
}
