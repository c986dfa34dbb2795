//! Where an export goes: stdout, a new file, or a new folder. Nothing is overwritten, and what is
//! half written is removed.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};
use report::export::Files;

const BUFFER_BYTES: usize = 256 * 1024;

/// Where an export goes.
pub(crate) enum Output {
    /// To whoever reads our output.
    Stdout(Option<BufWriter<io::Stdout>>),
    /// A file of that name, whatever the format calls it.
    File(PathBuf, Option<BufWriter<File>>),
    /// A folder of that name, which was made for it.
    Folder(PathBuf, Option<BufWriter<File>>),
}

impl Output {
    /// A file that does not exist yet; it is created when the export begins.
    pub(crate) fn file(path: &Path, case: &Path) -> anyhow::Result<Self> {
        refuse_inside(path, case)?;
        if path.symlink_metadata().is_ok() {
            bail!("{} exists already, and nothing is overwritten; name another file", shown(path));
        }
        Ok(Self::File(path.to_owned(), None))
    }

    /// A folder that does not exist yet; it is created at once.
    pub(crate) fn folder(path: &Path, case: &Path) -> anyhow::Result<Self> {
        refuse_inside(path, case)?;
        if path.symlink_metadata().is_ok() {
            bail!(
                "{} exists already, and nothing is overwritten; name another folder",
                shown(path)
            );
        }
        private_folder(path)
            .with_context(|| format!("cannot create the folder {}", shown(path)))?;
        Ok(Self::Folder(path.to_owned(), None))
    }

    /// Writes what is still in memory.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(writer) => writer.as_mut().map_or(Ok(()), Write::flush),
            Self::File(_, writer) | Self::Folder(_, writer) => {
                writer.as_mut().map_or(Ok(()), Write::flush)
            }
        }
    }

    /// Removes what was written: half an export could be taken for a whole one.
    pub(crate) fn discard(self) {
        // Whatever cannot be removed stays; the error that led here is what a person must know.
        match self {
            Self::Stdout(_) | Self::File(_, None) => {}
            Self::File(path, Some(writer)) => {
                drop(writer.into_parts());
                let _ = fs::remove_file(path);
            }
            Self::Folder(path, writer) => {
                drop(writer.map(BufWriter::into_parts));
                let _ = fs::remove_dir_all(path);
            }
        }
    }

    /// Where it is, for people; `None` for stdout.
    pub(crate) fn place(&self) -> Option<&Path> {
        match self {
            Self::Stdout(_) => None,
            Self::File(path, _) | Self::Folder(path, _) => Some(path),
        }
    }
}

impl Files for Output {
    fn begin(&mut self, name: &str) -> io::Result<&mut dyn Write> {
        self.finish()?;
        match self {
            Self::Stdout(writer) => {
                Ok(writer
                    .get_or_insert_with(|| BufWriter::with_capacity(BUFFER_BYTES, io::stdout())))
            }
            Self::File(path, writer) => Ok(writer.insert(created(path)?)),
            Self::Folder(path, writer) => Ok(writer.insert(created(&path.join(name))?)),
        }
    }
}

fn created(path: &Path) -> io::Result<BufWriter<File>> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    Ok(BufWriter::with_capacity(BUFFER_BYTES, options.open(path)?))
}

fn private_folder(path: &Path) -> io::Result<()> {
    #[allow(unused_mut, reason = "only Unix has modes")]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(path)
}

/// A case is sealed: nothing is put into its folder.
fn refuse_inside(path: &Path, case: &Path) -> anyhow::Result<()> {
    let parent = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let parent = fs::canonicalize(parent)
        .with_context(|| format!("there is no folder {} to write into", shown(parent)))?;
    let case = fs::canonicalize(case).with_context(|| format!("cannot find {}", shown(case)))?;
    if parent.starts_with(&case) {
        bail!(
            "{} lies in the case folder, which is sealed; name a place outside of it",
            shown(path)
        );
    }
    Ok(())
}

fn shown(path: &Path) -> std::path::Display<'_> {
    path.display()
}
