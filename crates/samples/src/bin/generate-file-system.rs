//! Writes a tar archive of the shape of a full file system, for measurements:
//! `generate-file-system OUT.tar --files 800000 --bytes 50G`.
//!
//! A few databases are real, and so are planted traces; all other files have holes as content, so
//! that the archive takes little more of the disk than its names.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::arithmetic_side_effects,
    reason = "writes a sample; every number is chosen here or on the command line"
)]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the command line")]

use std::{
    fs::{self, File},
    io::{self, BufWriter, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Parser;
use samples::databases::{self, Plan, Scale};
use tar::{EntryType, Header};

/// Writes a tar archive of the shape of the full file system of an iPhone.
#[derive(Debug, Parser)]
struct Arguments {
    /// The archive; it must not exist yet.
    out: PathBuf,
    /// Files in it.
    #[arg(long, default_value_t = 800_000)]
    files: u64,
    /// Size of all files together, in GiB.
    #[arg(long, default_value_t = 50)]
    gigabytes: u64,
}

/// Names that a check must tell.
const PLANTED: [&str; 3] = [
    "private/var/db/com.apple.xpc.roleaccountd.staging/example",
    "private/var/tmp/pl.core.lock",
    "private/var/tmp/keychain-2.db",
];
/// Files in each folder.
const PER_FOLDER: u64 = 8;

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("generate-file-system: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> samples::Result<()> {
    let failed = |source| samples::Error::Io { path: arguments.out.clone(), source };
    let work = tempfile::tempdir().map_err(failed)?;
    let databases = databases(work.path())?;
    let file = File::create_new(&arguments.out).map_err(failed)?;
    let written = write(BufWriter::new(file), arguments, &databases).map_err(failed)?;
    println!("{}: {} files, {written} bytes", arguments.out.display(), arguments.files);
    Ok(())
}

/// Real databases, and where they lie.
fn databases(work: &Path) -> samples::Result<Vec<(&'static str, PathBuf)>> {
    let plan = Plan {
        seed: 20_240_601,
        first: 1_622_538_000,
        last: 1_717_228_800,
        scale: Scale::small(),
        lockdown_mode: Some(false),
        planted: Vec::new(),
    };
    let at = |name: &str| work.join(name);
    databases::messages::write(&at("sms.db"), &plan)?;
    databases::permissions::write(&at("TCC.db"), &plan)?;
    databases::data_usage::write(&at("DataUsage.sqlite"), &plan)?;
    Ok(vec![
        ("private/var/mobile/Library/SMS/sms.db", at("sms.db")),
        ("private/var/mobile/Library/TCC/TCC.db", at("TCC.db")),
        ("private/var/wireless/Library/Databases/DataUsage.sqlite", at("DataUsage.sqlite")),
    ])
}

fn write(
    mut out: BufWriter<File>,
    arguments: &Arguments,
    databases: &[(&str, PathBuf)],
) -> io::Result<u64> {
    for (name, path) in databases {
        let bytes = fs::read(path)?;
        header(&mut out, name, u64::try_from(bytes.len()).unwrap_or_default(), EntryType::Regular)?;
        out.write_all(&bytes)?;
        pad(&mut out)?;
    }
    for name in PLANTED {
        header(&mut out, name, 0, EntryType::Regular)?;
    }
    let size = (arguments.gigabytes << 30) / arguments.files.max(1);
    for number in 0..arguments.files {
        header(&mut out, &ordinary(number), size, EntryType::Regular)?;
        out.seek(SeekFrom::Current(i64::try_from(size.next_multiple_of(512)).unwrap_or_default()))?;
    }
    out.write_all(&[0; 1_024])?;
    let end = out.stream_position()?;
    out.into_inner()?.set_len(end)?;
    Ok(end)
}

/// A path as long and as deep as those of real phones are: 110 bytes in the mean.
fn ordinary(number: u64) -> String {
    let folder = number / PER_FOLDER;
    let (application, part) = (folder % 300, folder / 300);
    let identifier = format!("{application:08X}-1B2C-4D3E-8F4A-{application:012X}");
    match number % 10 {
        0..=4 => format!(
            "private/var/containers/Bundle/Application/{identifier}/Example.app/Part{part}.bundle/\
             Resource-{number}.strings"
        ),
        5..=7 => format!("System/Library/PrivateFrameworks/Example{folder}.framework/{number}.nib"),
        _ => format!(
            "private/var/mobile/Containers/Data/Application/{identifier}/Library/Caches/{part}/\
             {number}.bin"
        ),
    }
}

fn header(out: &mut impl Write, name: &str, size: u64, kind: EntryType) -> io::Result<()> {
    let mut header = Header::new_gnu();
    header.set_mode(0o644);
    header.set_mtime(1_700_000_000);
    if name.len() > 100 {
        header.set_path("././@LongLink")?;
        header.set_size(u64::try_from(name.len()).unwrap_or_default() + 1);
        header.set_entry_type(EntryType::GNULongName);
        header.set_cksum();
        out.write_all(header.as_bytes())?;
        let mut block = name.as_bytes().to_vec();
        block.resize((block.len() + 1).next_multiple_of(512), 0);
        out.write_all(&block)?;
        header.set_path("long")?;
    } else {
        header.set_path(name)?;
    }
    header.set_size(size);
    header.set_entry_type(kind);
    header.set_cksum();
    out.write_all(header.as_bytes())
}

fn pad(out: &mut BufWriter<File>) -> io::Result<()> {
    let position = out.stream_position()?;
    let missing = position.next_multiple_of(512) - position;
    out.write_all(&vec![0; usize::try_from(missing).unwrap_or_default()])
}
