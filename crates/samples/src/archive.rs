//! Archives of a folder: the same evidence in another container. Entries are in the order of their paths, with one
//! fixed time, owner and mode, so that two runs give the same bytes.

use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use flate2::{Compression, GzBuilder};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::error::{AtPath, Error, Result};

/// 2024-06-01 09:00:00 UTC, the time of every entry of a tar archive.
const ENTRY_TIME: u64 = 1_717_232_400;
const LARGE: u64 = u32::MAX as u64;

/// Writes a zip archive without compression.
///
/// # Errors
/// When the folder cannot be read or the archive cannot be written.
pub fn zip_stored(directory: &Path, out: &Path) -> Result<()> {
    write_zip(directory, out, CompressionMethod::Stored)
}

/// Writes a zip archive with deflate.
///
/// # Errors
/// When the folder cannot be read or the archive cannot be written.
pub fn zip_deflated(directory: &Path, out: &Path) -> Result<()> {
    write_zip(directory, out, CompressionMethod::Deflated)
}

/// Writes a tar archive (ustar, with GNU long names where a path needs them).
///
/// # Errors
/// When the folder cannot be read or the archive cannot be written.
pub fn tar(directory: &Path, out: &Path) -> Result<()> {
    let file = BufWriter::new(File::create(out).at(out)?);
    write_tar(directory, file)?.flush().at(out)
}

/// Writes a tar archive compressed with gzip.
///
/// # Errors
/// When the folder cannot be read or the archive cannot be written.
pub fn tar_gz(directory: &Path, out: &Path) -> Result<()> {
    let file = BufWriter::new(File::create(out).at(out)?);
    let encoder = GzBuilder::new().mtime(0).write(file, Compression::default());
    let encoder = write_tar(directory, encoder)?;
    encoder.finish().at(out)?.flush().at(out)
}

/// A file or folder to archive, and its name in the archive.
struct Entry {
    path: PathBuf,
    name: String,
    directory: bool,
}

fn entries(root: &Path) -> Result<Vec<Entry>> {
    let mut found = Vec::new();
    collect(root, "", &mut found)?;
    found.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(found)
}

fn collect(folder: &Path, prefix: &str, found: &mut Vec<Entry>) -> Result<()> {
    for entry in fs::read_dir(folder).at(folder)? {
        let entry = entry.at(folder)?;
        let path = entry.path();
        let Ok(file_name) = entry.file_name().into_string() else {
            return Err(Error::Invalid(format!("{}: the name is not UTF-8", path.display())));
        };
        let name = if prefix.is_empty() { file_name } else { format!("{prefix}/{file_name}") };
        let directory = entry.file_type().at(&path)?.is_dir();
        if directory {
            collect(&path, &name, found)?;
        }
        found.push(Entry { path, name, directory });
    }
    Ok(())
}

fn write_zip(directory: &Path, out: &Path, method: CompressionMethod) -> Result<()> {
    let mut archive = ZipWriter::new(BufWriter::new(File::create(out).at(out)?));
    for entry in entries(directory)? {
        // The default time of an entry is the first that the format knows: 1980-01-01 00:00:00.
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(if entry.directory { 0o755 } else { 0o644 });
        if entry.directory {
            archive.add_directory(entry.name, options)?;
            continue;
        }
        let length = fs::metadata(&entry.path).at(&entry.path)?.len();
        archive.start_file(entry.name, options.large_file(length >= LARGE))?;
        let mut source = BufReader::new(File::open(&entry.path).at(&entry.path)?);
        io::copy(&mut source, &mut archive).at(out)?;
    }
    archive.finish()?.flush().at(out)
}

fn write_tar<W: Write>(directory: &Path, out: W) -> Result<W> {
    let mut archive = tar::Builder::new(out);
    for entry in entries(directory)? {
        let mut header = tar::Header::new_gnu();
        header.set_mtime(ENTRY_TIME);
        header.set_uid(501);
        header.set_gid(501);
        if entry.directory {
            header.set_entry_type(tar::EntryType::Directory);
            header.set_mode(0o755);
            header.set_size(0);
            let name = format!("{}/", entry.name);
            archive.append_data(&mut header, name, io::empty()).at(&entry.path)?;
        } else {
            header.set_mode(0o644);
            header.set_size(fs::metadata(&entry.path).at(&entry.path)?.len());
            let source = BufReader::new(File::open(&entry.path).at(&entry.path)?);
            archive.append_data(&mut header, entry.name, source).at(&entry.path)?;
        }
    }
    archive.into_inner().at(directory)
}
