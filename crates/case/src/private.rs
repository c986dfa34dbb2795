//! Files and folders that other users of the computer cannot read.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io,
    path::Path,
};

use crate::CreateError;

/// Creates a file that only its owner can read (0600); fails when `path` exists.
pub(crate) fn create_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}

/// Creates a folder that only its owner can enter (0700); fails when `path` exists.
pub(crate) fn create_folder(path: &Path) -> io::Result<()> {
    builder().create(path)
}

/// Creates the folder of a case, with its parents, or takes an empty one.
pub(crate) fn create_fresh_folder(path: &Path) -> Result<(), CreateError> {
    let refused = |source| CreateError::Io { path: path.to_owned(), source };
    if let Some(parent) = path.parent() {
        builder().recursive(true).create(parent).map_err(refused)?;
    }
    match create_folder(path) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => take_empty_folder(path),
        Err(error) => Err(refused(error)),
    }
}

fn take_empty_folder(path: &Path) -> Result<(), CreateError> {
    let refused = |source| CreateError::Io { path: path.to_owned(), source };
    if !fs::metadata(path).map_err(refused)?.is_dir() {
        return Err(CreateError::NotAFolder(path.to_owned()));
    }
    if fs::read_dir(path).map_err(refused)?.next().is_some() {
        return Err(CreateError::NotEmpty(path.to_owned()));
    }
    close_to_others(path)
        .map_err(|source| CreateError::NotPrivate { path: path.to_owned(), source })
}

#[cfg(unix)]
fn close_to_others(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "the same signature on every system")]
fn close_to_others(_path: &Path) -> io::Result<()> {
    Ok(())
}

fn builder() -> DirBuilder {
    #[allow(unused_mut, reason = "only Unix has modes")]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder
}
