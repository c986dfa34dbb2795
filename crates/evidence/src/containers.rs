//! Containers: what holds the files of an acquisition, and how they are reached.
//!
//! A container lists names and opens one at random access. It knows nothing of what the names
//! mean; that is for the layer above (such as [`crate::backup`]).

pub(crate) mod age;
pub(crate) mod android_backup;
mod arriving;
pub(crate) mod attributes;
pub(crate) mod folder;
pub(crate) mod index;
pub(crate) mod one_pass;
mod packed;
pub(crate) mod refused;
pub(crate) mod single;
pub(crate) mod spool;
pub(crate) mod taking;
pub(crate) mod tar;
pub(crate) mod tree;
mod unfolding;
pub(crate) mod union;
pub(crate) mod zip;
mod zip_without_table;

use std::{collections::BTreeSet, io, sync::Arc};

use formats::ReadAt;
use model::Problem;

use self::{index::Index, taking::Wanted};
use crate::reader;

/// Most entries that are listed. Full file systems of phones have up to a million.
pub(crate) const MOST_ENTRIES: u64 = 2_000_000;
/// Most folders that are listed. Full file systems of phones have up to 200,000.
pub(crate) const MOST_FOLDERS: u64 = 500_000;
/// Most bytes that all names of a container may take.
pub(crate) const MOST_NAME_BYTES: usize = 256 << 20;
/// Longest name of one entry, in bytes.
pub(crate) const LONGEST_NAME: usize = 4_096;
/// Most bytes that one compressed entry may unfold to: 128 GiB.
pub(crate) const MOST_ENTRY_BYTES: u64 = 128 << 30;
/// Most bytes that a compressed archive may unfold to: 4 TiB.
pub(crate) const MOST_ARCHIVE_BYTES: u64 = 4 << 40;
/// Largest growth that is believed, once more than [`UNCHECKED_BYTES`] came out.
pub(crate) const LARGEST_RATIO: u64 = 200;
/// Bytes that may come out before the growth is looked at: 256 MiB.
pub(crate) const UNCHECKED_BYTES: u64 = 256 << 20;

/// What holds the files of an acquisition.
pub(crate) trait Container: Send + Sync {
    /// What it is, in one word for a person.
    fn description(&self) -> &'static str;

    /// Hands every file to `each`, in an order that depends on the container alone, and returns
    /// what was refused or could not be listed.
    fn list(&self, each: &mut dyn FnMut(&Listed<'_>)) -> Result<Vec<Problem>, ContainerError>;

    /// Opens the file `name` as it is stored; `None` when there is none.
    fn open(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError>;

    /// Opens the file `name` to be read again and again: what is compressed is held in memory.
    fn open_held(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        self.open(name)
    }

    /// Opens the file `name` to be read once, front to back.
    fn open_front_to_back(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        self.open(name)
    }

    /// SHA-256 of the whole file `name`, where it was taken while the container was read.
    fn sha256(&self, _name: &str) -> Option<[u8; 32]> {
        None
    }

    /// Whether the digest of a large file is known once it was read to its end.
    fn learns_digests(&self) -> bool {
        false
    }

    /// Makes the files `names` ready, where it is cheaper to do that for many at once.
    fn prepare(&self, _names: &BTreeSet<String>) -> Result<(), ContainerError> {
        Ok(())
    }
}

/// A container that knows all of its entries by name: an archive, or a folder that was walked.
pub(crate) trait Indexed: Container {
    /// The names, and what is said of each.
    fn index(&self) -> &Index;
}

/// One file of a container.
pub(crate) struct Listed<'a> {
    /// Folder, without a slash at its end; empty at the top.
    pub(crate) folder: &'a str,
    /// Name in that folder.
    pub(crate) name: &'a str,
}

/// Why a container, or one file of it, cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ContainerError {
    /// The medium fails.
    #[error("cannot be read: {0}")]
    Io(#[from] io::Error),
    /// Neither a folder nor an archive that is understood.
    #[error("is neither a folder nor a zip, tar or tar.gz archive")]
    NotAnArchive,
    /// An archive without the end where its table of contents is found.
    #[error(
        "zip archive has no table of contents at its end: it was cut short. \
         Copy or download it again"
    )]
    ZipWithoutEnd,
    /// A structure of the archive is damaged.
    #[error("archive is damaged at byte {at}: {what}. Copy or download it again")]
    Damaged {
        /// What is wrong.
        what: &'static str,
        /// Where, in bytes from the start of the archive.
        at: u64,
    },
    /// More entries than are believed.
    #[error("archive claims {claimed} entries; more than {MOST_ENTRIES} are not read")]
    TooManyEntries {
        /// Entries claimed or counted.
        claimed: u64,
    },
    /// Names that take more memory than is given to them.
    #[error("names in the archive take more than {MOST_NAME_BYTES} bytes")]
    NamesTooLong,
    /// An entry unfolds to more than it claims, or than is believed.
    #[error(
        "unfolds from {stored} to more than {unfolded} bytes: this looks like a decompression \
         bomb and is not read"
    )]
    Bomb {
        /// Bytes read.
        stored: u64,
        /// Bytes that came out.
        unfolded: u64,
    },
    /// An archive with a password of its own.
    #[error("zip archive itself has a password. Unpack it first and give the folder")]
    ZipPassword,
    /// A way of compression that is not understood.
    #[error("entry is compressed with method {method}; only stored and deflated ones are read")]
    Method {
        /// Number of the method in the zip format.
        method: u16,
    },
    /// The content does not have the checksum that the archive gives.
    #[error("entry is damaged: its checksum differs from the one in the archive")]
    Checksum,
}

/// Opens an archive, by its first bytes. Of a sysdiagnose that can only be read front to back, what
/// is `wanted` is taken on the way.
pub(crate) fn archive_of(
    archive: Arc<dyn ReadAt>,
    wanted: &Wanted<'_>,
) -> Result<Arc<dyn Indexed>, ContainerError> {
    let head: [u8; 512] = reader::head(archive.as_ref())?;
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        Ok(Arc::new(zip::Zip::open(archive)?))
    } else if head.starts_with(&[0x1f, 0x8b]) {
        let compression = one_pass::Compression::Gzip;
        let packing = one_pass::Packing { stored: archive, compression };
        Ok(Arc::new(one_pass::OnePass::open(packing, wanted)?))
    } else if tar::is_header(&head) {
        Ok(Arc::new(tar::Tar::open(archive)?))
    } else {
        Err(ContainerError::NotAnArchive)
    }
}
