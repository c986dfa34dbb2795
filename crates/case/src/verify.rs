//! Whether a case is still what was sealed.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use sha2::{Digest as _, Sha256};

use crate::{
    Digest, SCHEMA, WrittenFile,
    manifest::{self, WrittenManifest},
    records::each_block,
};

/// Manifests of more bytes than this are refused.
const MANIFEST_LIMIT: u64 = 1 << 30;

/// Why a case could not be verified at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// The manifest could not be read.
    #[error("{} cannot be read: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The manifest is no manifest.
    #[error("manifest.json is damaged: {0}")]
    Damaged(serde_json::Error),
    /// The manifest is larger than any that Hoofprint writes.
    #[error("manifest.json has {have} bytes; more than {MANIFEST_LIMIT} is refused")]
    TooLarge {
        /// Its size in bytes.
        have: u64,
    },
    /// A layout this version does not know.
    #[error("the case has the layout {have:?}; this version knows {SCHEMA:?}")]
    OtherSchema {
        /// The layout that the manifest names.
        have: String,
    },
}

/// What verification saw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyReport {
    /// SHA-256 of the manifest itself: compare it with the one noted at the seal.
    pub manifest_sha256: Digest,
    /// Files that are as sealed.
    pub unchanged: usize,
    /// Files that are not, sorted by path. Empty: unchanged since the seal.
    pub differences: Vec<Difference>,
}

/// One file that is not as sealed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Difference {
    /// In the manifest, but not in the folder, or no longer an ordinary file.
    Missing {
        /// Path in the case folder.
        path: String,
    },
    /// Its content differs from what was sealed.
    Changed {
        /// Path in the case folder.
        path: String,
        /// Size in bytes at the seal.
        sealed_size: u64,
        /// Size in bytes now.
        size: u64,
    },
    /// In the folder, but not in the manifest.
    Unlisted {
        /// Path in the case folder.
        path: String,
    },
    /// The manifest names a path that no case has. It was not opened.
    NotOurName {
        /// The path, as the manifest spells it.
        path: String,
    },
}

impl std::fmt::Display for Difference {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Missing { path } => write!(formatter, "missing: {path}"),
            Self::Changed { path, sealed_size, size } => {
                write!(formatter, "changed: {path} (sealed with {sealed_size} bytes, now {size})")
            }
            Self::Unlisted { path } => write!(formatter, "added since the seal: {path}"),
            Self::NotOurName { path } => {
                write!(formatter, "the manifest names a path that no case has: {path:?}")
            }
        }
    }
}

/// Compares the case at `path` with its manifest. Nothing outside `path` is opened.
pub fn verify(path: impl AsRef<Path>) -> Result<VerifyReport, VerifyError> {
    Ok(verified(path.as_ref())?.1)
}

/// [`verify`], and the manifest itself.
pub(crate) fn verified(root: &Path) -> Result<(WrittenManifest, VerifyReport), VerifyError> {
    let (manifest, manifest_sha256) = read_manifest(root)?;
    let mut present = BTreeSet::new();
    list_files(root, "", &mut present)?;
    present.remove(manifest::NAME);
    let sealed: BTreeMap<&str, &WrittenFile> =
        manifest.written.iter().map(|file| (file.path.as_str(), file)).collect();
    let mut differences = Vec::new();
    for (name, file) in &sealed {
        differences.extend(compare(root, name, file, present.remove(*name))?);
    }
    let unchanged = sealed.len().saturating_sub(differences.len());
    differences.extend(present.into_iter().map(|path| Difference::Unlisted { path }));
    differences.sort();
    let report = VerifyReport { manifest_sha256, unchanged, differences };
    Ok((manifest, report))
}

fn read_manifest(root: &Path) -> Result<(WrittenManifest, Digest), VerifyError> {
    let path = root.join(manifest::NAME);
    let refused = |source| VerifyError::Io { path: path.clone(), source };
    let have = fs::metadata(&path).map_err(refused)?.len();
    if have > MANIFEST_LIMIT {
        return Err(VerifyError::TooLarge { have });
    }
    let bytes = fs::read(&path).map_err(refused)?;
    let manifest: WrittenManifest = serde_json::from_slice(&bytes).map_err(VerifyError::Damaged)?;
    if manifest.schema != SCHEMA {
        return Err(VerifyError::OtherSchema { have: manifest.schema });
    }
    Ok((manifest, Digest::of(&bytes)))
}

/// Collects the paths of all files below `root`, folders followed, links not.
fn list_files(root: &Path, below: &str, present: &mut BTreeSet<String>) -> Result<(), VerifyError> {
    let folder = root.join(below);
    let refused = |source| VerifyError::Io { path: folder.clone(), source };
    for entry in fs::read_dir(&folder).map_err(refused)? {
        let entry = entry.map_err(refused)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        if entry.file_type().map_err(refused)?.is_dir() {
            list_files(root, &path, present)?;
        } else {
            present.insert(path);
        }
    }
    Ok(())
}

fn compare(
    root: &Path,
    name: &str,
    sealed: &WrittenFile,
    present: bool,
) -> Result<Option<Difference>, VerifyError> {
    let named = || name.to_owned();
    if !manifest::is_our_name(name) {
        return Ok(Some(Difference::NotOurName { path: named() }));
    }
    let path = root.join(name);
    let refused = |source| VerifyError::Io { path: path.clone(), source };
    if !present || !fs::symlink_metadata(&path).map_err(refused)?.is_file() {
        return Ok(Some(Difference::Missing { path: named() }));
    }
    let size = File::open(&path).and_then(|file| file.metadata()).map_err(refused)?.len();
    let mut hasher = Sha256::new();
    if size == sealed.size {
        each_block(&path, |block| {
            hasher.update(block);
            Ok(())
        })
        .map_err(refused)?;
        if Digest::from_hasher(hasher) == sealed.sha256 {
            return Ok(None);
        }
    }
    Ok(Some(Difference::Changed { path: named(), sealed_size: sealed.size, size }))
}
