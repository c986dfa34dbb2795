//! Files of this computer, opened for reading.

#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "the one place that opens evidence"
)]

use std::{
    ffi::OsString,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

use formats::ReadAt;
use jiff::Timestamp;

use crate::containers::attributes::{self, Attributes};

/// A file of this computer.
pub(crate) struct DiskFile {
    file: File,
    len: u64,
}

/// What lies at a path of this computer. Links are not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EntryKind {
    File,
    Folder,
    /// A link, a device, a pipe, a socket.
    Other,
}

impl EntryKind {
    fn of(kind: fs::FileType) -> Self {
        if kind.is_file() {
            Self::File
        } else if kind.is_dir() {
            Self::Folder
        } else {
            Self::Other
        }
    }
}

/// Opens the file at `path`; `None` when there is none, or when it is no regular file.
pub(crate) fn open(path: &Path) -> io::Result<Option<Arc<dyn ReadAt>>> {
    if kind(path)? != Some(EntryKind::File) {
        return Ok(None);
    }
    open_followed(path).map(Some)
}

/// Opens the file at `path`, which a person named: a link is followed.
pub(crate) fn open_followed(path: &Path) -> io::Result<Arc<dyn ReadAt>> {
    let file = File::open(path)?;
    let len = file.metadata()?.len();
    Ok(Arc::new(DiskFile { file, len }))
}

/// What lies at `path` itself; `None` when nothing does.
pub(crate) fn kind(path: &Path) -> io::Result<Option<EntryKind>> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(EntryKind::of(metadata.file_type()))),
        Err(error) if is_absence(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What lies at `path`, which a person named: a link is followed.
pub(crate) fn kind_followed(path: &Path) -> io::Result<Option<EntryKind>> {
    match fs::metadata(path) {
        Ok(metadata) => Ok(Some(EntryKind::of(metadata.file_type()))),
        Err(error) if is_absence(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Hands name and kind of everything in the folder `path` to `each`, until `each` says no.
/// Names that are not UTF-8 are spelled with replacement characters.
pub(crate) fn for_each_entry(
    path: &Path,
    mut each: impl FnMut(&str, EntryKind) -> bool,
) -> io::Result<()> {
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let kind = EntryKind::of(entry.file_type()?);
        if !each(&entry.file_name().to_string_lossy(), kind) {
            break;
        }
    }
    Ok(())
}

/// One thing in a folder of this computer.
pub(crate) struct Described {
    pub(crate) name: OsString,
    pub(crate) size: u64,
    pub(crate) attributes: Attributes,
}

/// Hands everything in the folder `path` to `each`, with what the file system says of it, until
/// `each` says no. Of the instants only that of the last change of the content survives copying.
pub(crate) fn for_each_described(
    path: &Path,
    mut each: impl FnMut(Described) -> bool,
) -> io::Result<()> {
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        let kind = match EntryKind::of(metadata.file_type()) {
            EntryKind::File => attributes::EntryKind::File,
            EntryKind::Folder => attributes::EntryKind::Folder,
            EntryKind::Other if metadata.is_symlink() => attributes::EntryKind::Link,
            EntryKind::Other => attributes::EntryKind::Other,
        };
        let modified = metadata.modified().ok();
        let attributes = Attributes {
            modified: modified.and_then(|at| Timestamp::try_from(at).ok()),
            ..Attributes::of(kind).with_mode(mode(&metadata))
        };
        let size = if kind == attributes::EntryKind::File { metadata.len() } else { 0 };
        if !each(Described { name: entry.file_name(), size, attributes }) {
            break;
        }
    }
    Ok(())
}

#[cfg(unix)]
fn mode(metadata: &fs::Metadata) -> u32 {
    std::os::unix::fs::PermissionsExt::mode(&metadata.permissions())
}

#[cfg(not(unix))]
const fn mode(_: &fs::Metadata) -> u32 {
    0
}

/// Folders in the folder `path`, sorted, at most `limit`; links are left out.
pub(crate) fn folders(path: &Path, limit: usize) -> io::Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(path)?.take(limit) {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            folders.push(entry.path());
        }
    }
    folders.sort();
    Ok(folders)
}

/// Last component of a path as a person sees it, also when they wrote `.`.
pub(crate) fn display_name(path: &Path) -> String {
    let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
    name(path)
        .or_else(|| fs::canonicalize(path).ok().as_deref().and_then(name))
        .unwrap_or_else(|| "acquisition".to_owned())
}

impl DiskFile {
    /// A temporary file of ours, written to the end.
    pub(crate) const fn from_temporary(file: File, len: u64) -> Self {
        Self { file, len }
    }

    #[cfg(unix)]
    fn read_some(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        std::os::unix::fs::FileExt::read_at(&self.file, buffer, offset)
    }

    #[cfg(windows)]
    fn read_some(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        std::os::windows::fs::FileExt::seek_read(&self.file, buffer, offset)
    }
}

impl ReadAt for DiskFile {
    fn len(&self) -> u64 {
        self.len
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let mut filled = 0_usize;
        while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            let at = offset.saturating_add(u64::try_from(filled).map_err(io::Error::other)?);
            match self.read_some(at, rest) {
                Ok(0) => break,
                Ok(count) => filled = filled.saturating_add(count),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(filled)
    }
}
