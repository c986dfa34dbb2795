//! Packages of Android (APK), read in place: the table of contents, the manifest, who signed.
//!
//! An APK is a zip archive. Its `AndroidManifest.xml` is binary ([`binary_xml`]). Signatures lie in
//! `META-INF` (scheme 1) and in a block before the table of contents (schemes 2, 3 and 3.1); that of
//! scheme 4 is a file of its own. What the signatures say is read; whether they hold is not
//! verified.
//!
//! # References
//! - AOSP documentation, "Application signing": APK signature schemes 2, 3, 3.1 and 4
//! - AOSP, `ResourceTypes.h`; `frameworks/base/core/res/res/values/public-final.xml` (numbers of attributes)

pub mod binary_xml;
mod directory;
mod manifest;
mod signing;

use std::{io, sync::Arc};

pub use manifest::{Component, Manifest};
pub use signing::{Scheme, Signer, Signers, of_separate_file};

use crate::ReadAt;
use directory::{Directory, bytes_at, content};

/// Name of the manifest.
const MANIFEST: &str = "AndroidManifest.xml";
/// Largest manifest, once unfolded.
const LARGEST_MANIFEST: u64 = 16 << 20;
/// Largest signature file, once unfolded.
const LARGEST_SIGNATURE: u64 = 4 << 20;

/// Why something of an APK cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no end of an archive.
    #[error("no archive: it has no table of contents")]
    NoArchive,
    /// The structure does not add up.
    #[error("{0}")]
    Damaged(&'static str),
    /// A part is larger than what is read.
    #[error("it is larger than what is read at once")]
    TooLarge,
    /// A structure is cut short.
    #[error(transparent)]
    Truncated(#[from] crate::bytes::Truncated),
    /// The bytes cannot be had.
    #[error("cannot be read: {0}")]
    Io(#[from] io::Error),
}

/// An APK.
pub struct Apk {
    reader: Arc<dyn ReadAt>,
    directory: Directory,
}

impl Apk {
    /// Reads the table of contents.
    ///
    /// # Errors
    /// When there is none.
    pub fn open(reader: Arc<dyn ReadAt>) -> Result<Self, Error> {
        let directory = Directory::read(reader.as_ref())?;
        Ok(Self { reader, directory })
    }

    /// Whether it has the one file that every APK has. Other archives have not.
    pub fn has_manifest(&self) -> bool {
        self.directory.find(MANIFEST).is_some()
    }

    /// Number of entries.
    pub const fn entry_count(&self) -> u64 {
        self.directory.entry_count
    }

    /// Number of programs for the virtual machine that Android loads by themselves.
    pub const fn dex_count(&self) -> u64 {
        self.directory.dex_count
    }

    /// What is odd about the archive or was not read of its table of contents.
    pub fn remarks(&self) -> &[String] {
        &self.directory.remarks
    }

    /// What is odd about how the manifest is said to be stored: Android reads it all the same, and
    /// programs that look into APKs stumble.
    pub fn manifest_oddity(&self) -> Option<String> {
        self.directory.find(MANIFEST)?.oddity()
    }

    /// The manifest.
    ///
    /// # Errors
    /// When there is none, or nothing of it can be read.
    pub fn manifest(&self) -> Result<Manifest, Error> {
        let entry = self.directory.find(MANIFEST).ok_or(Error::Damaged("it has no manifest"))?;
        Manifest::read(&content(self.reader.as_ref(), entry, LARGEST_MANIFEST)?)
    }

    /// Who signed, by all schemes.
    pub fn signers(&self) -> Signers {
        let mut signers = signing::of_block(self.reader.as_ref(), self.directory.offset);
        for entry in self.directory.entries.iter().filter(|entry| is_signature(&entry.name)) {
            let signed = content(self.reader.as_ref(), entry, LARGEST_SIGNATURE)
                .ok()
                .and_then(|bytes| signing::of_signature_file(&bytes));
            match signed {
                Some(found) => signers.signers.extend(found),
                None => signers.problems.push(format!("{} cannot be read", entry.name)),
            }
        }
        signers.signers.sort_by_key(|signer| signer.scheme);
        signers
    }
}

/// Whether an entry of this name is a signature of scheme 1.
fn is_signature(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    name.strip_prefix("META-INF/").is_some_and(|file| {
        !file.contains('/')
            && [".RSA", ".DSA", ".EC"].iter().any(|extension| file.ends_with(extension))
    })
}

/// What the head of a program for the virtual machine (`classes.dex`) says.
///
/// `dex\n035\0`, checksum (4 bytes), SHA-1 of what follows it (20), size of the file (4, little endian).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DexHead {
    /// Version of the format: `035`.
    pub version: String,
    /// Size that it says to have.
    pub size: u32,
}

/// Reads the head of a program for the virtual machine; `None` where the file is none.
///
/// # Errors
/// When the bytes cannot be had.
pub fn dex_head(reader: &dyn ReadAt) -> io::Result<Option<DexHead>> {
    let head = bytes_at(reader, 0, 36)?;
    let read = || {
        let version = head.strip_prefix(b"dex\n")?.get(..3)?;
        if !version.iter().all(u8::is_ascii_digit) || head.get(7) != Some(&0) {
            return None;
        }
        let size = u32::from_le_bytes(head.get(32..36)?.try_into().ok()?);
        Some(DexHead { version: String::from_utf8_lossy(version).into_owned(), size })
    };
    Ok(read())
}
