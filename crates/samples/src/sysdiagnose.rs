//! A sysdiagnose of a phone that belongs to nobody: the shape of what iOS 17 writes, with planted traces or, as a twin
//! of it, without any.
//!
//! Each part of it writes the formats it knows. What is planted is one story: a program of an invented spyware runs
//! from a folder meant for data, its predecessor crashed the message services, and both left traces in each source
//! that keeps them.

mod crashes;
mod power;
mod processes;
mod services;
mod shared_texts;
mod system;
mod trust;
mod unified;

use crate::error::{AtPath as _, Error, Result};

/// 2026-03-14 09:30:00 UTC: when it was collected.
pub const COLLECTED: i64 = 1_773_480_600;
/// Seconds that the clock of the phone is ahead of UTC.
pub const OFFSET: i64 = 7_200;
/// 2026-03-12 22:04:00 UTC: when the planted things begin to happen.
pub const STORY: i64 = 1_773_353_040;
/// 2026-03-10 05:12:00 UTC: when the phone was started last.
pub const BOOT: i64 = 1_773_119_520;
/// Name of its top folder, and of the archive without the endings.
pub const NAME: &str = "sysdiagnose_2026.03.14_11-30-00+0200_iPhone-OS_iPhone_21E236";
/// Version of the system, its build, and the model.
pub const SYSTEM: [&str; 3] = ["17.4.1", "21E236", "iPhone14,5"];

/// The planted program.
pub const PROGRAM: &str = "/private/var/db/com.apple.xpc.roleaccountd.staging/lanternfishd";
/// The number of its process.
pub const PROGRAM_PID: u32 = 4711;
/// UUID of its binary.
pub const PROGRAM_UUID: &str = "6E6F7420-6120-4265-A161-6C207468696E";
/// A host that the planted things spoke to.
pub const HOST: &str = "newsroom-leaks.invalid";

/// Bytes of one file of the unified log.
const LOG_FILE: u64 = 10_000_000;

/// What is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// Whether the traces are there.
    pub planted: bool,
}

/// One file of a sysdiagnose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Path below the top folder.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl File {
    /// A file of this text or these bytes.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into() }
    }
}

/// A trace that a check of the planted one must find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planted {
    /// Artifact that reads it, for example `ios.process_list`.
    pub artifact: &'static str,
    /// Name of the rule that must be met there; none where only the public indicator of the program is.
    pub rule: Option<&'static str>,
}

/// Every trace that is planted.
pub fn planted() -> Vec<Planted> {
    let parts = [
        crashes::PLANTED,
        power::PLANTED,
        processes::PLANTED,
        services::PLANTED,
        system::PLANTED,
        trust::PLANTED,
        unified::PLANTED,
    ];
    parts.concat()
}

/// All files, sorted by path.
///
/// # Errors
/// When a database cannot be written.
pub fn files(plan: Plan) -> Result<Vec<File>> {
    let mut files = Vec::new();
    for part in [
        crashes::files,
        power::files,
        processes::files,
        services::files,
        system::files,
        trust::files,
        unified::files,
    ] {
        files.extend(part(plan)?);
    }
    files.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(files)
}

/// The archive as the phone writes it, `.tar.gz`, with `bulk` further bytes of unified log.
///
/// # Errors
/// When a database or the archive cannot be written.
pub fn archive(plan: Plan, bulk: u64, to: impl std::io::Write) -> Result<()> {
    archive_with(plan, bulk, 0, to)
}

/// The same, with so many bytes of texts of a shared cache of libraries, where not zero, and
/// messages that are put together with them.
///
/// # Errors
/// When a database or the archive cannot be written.
pub fn archive_with(plan: Plan, bulk: u64, shared: usize, to: impl std::io::Write) -> Result<()> {
    let compressed = flate2::write::GzEncoder::new(to, flate2::Compression::default());
    let mut tar = tar::Builder::new(compressed);
    let mut files = files(plan)?;
    if shared > 0 {
        files.extend(shared_texts::files(shared));
    }
    for file in &files {
        append(&mut tar, file)?;
    }
    let log = files.iter().find(|file| file.path.ends_with(".tracev3"));
    let log = log.map(|file| file.bytes.clone()).unwrap_or_default();
    for number in 0..bulk.div_ceil(LOG_FILE) {
        append(&mut tar, &bulk_of_log(number, &log))?;
    }
    let compressed = tar.into_inner().map_err(Error::Archive)?;
    let mut to = compressed.finish().map_err(Error::Archive)?;
    to.flush().map_err(Error::Archive)?;
    Ok(())
}

/// A file of the unified log that begins like `log` and goes on with packed messages which nobody can
/// unpack, and which gzip packs to about a quarter, as real ones.
fn bulk_of_log(number: u64, log: &[u8]) -> File {
    /// Tag of a chunk of packed messages.
    const MESSAGES: u32 = 0x600d;
    const BODY: usize = 60_000;
    let mut numbers = crate::seed::Seed(number).numbers("unified log");
    let mut bytes = log.to_vec();
    while (bytes.len() as u64) < LOG_FILE {
        bytes.resize(bytes.len().next_multiple_of(8), 0);
        bytes.extend(MESSAGES.to_le_bytes());
        bytes.extend(0_u32.to_le_bytes());
        bytes.extend((BODY as u64).to_le_bytes());
        for _ in 0..BODY / 1_000 {
            let mut random = [0; 250];
            numbers.fill(&mut random);
            bytes.extend(random);
            bytes.extend([b'~'; 750]);
        }
    }
    File::new(format!("system_logs.logarchive/Persist/{:016x}.tracev3", 0x1000 + number), bytes)
}

fn append(tar: &mut tar::Builder<impl std::io::Write>, file: &File) -> Result<()> {
    let mut header = tar::Header::new_ustar();
    header.set_size(file.bytes.len() as u64);
    header.set_mode(0o644);
    header.set_mtime(COLLECTED as u64);
    let path = format!("{NAME}/{}", file.path);
    tar.append_data(&mut header, path, file.bytes.as_slice()).map_err(Error::Archive)
}

/// The bytes of a database that `script` fills.
fn database(script: &str) -> Result<Vec<u8>> {
    let folder = tempfile::tempdir().map_err(Error::Archive)?;
    let path = folder.path().join("database");
    let connection = rusqlite::Connection::open(&path).at(&path)?;
    connection.execute_batch(script).at(&path)?;
    connection.close().map_err(|(_, error)| error).at(&path)?;
    std::fs::read(&path).at(&path)
}
