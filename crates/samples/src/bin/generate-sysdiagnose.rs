//! Writes a sysdiagnose: `generate-sysdiagnose FOLDER --planted`, or a large one for measurements:
//! `generate-sysdiagnose FOLDER --megabytes 2000`.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "writes a sample into a folder that the command line names"
)]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the command line")]

use std::{fs, io::BufWriter, path::PathBuf, process::ExitCode};

use clap::Parser;
use samples::sysdiagnose::{self, NAME, Plan};

/// Writes a sysdiagnose of a phone that belongs to nobody.
#[derive(Debug, Parser)]
struct Arguments {
    /// Folder for the archive.
    folder: PathBuf,
    /// With traces of an invented spyware.
    #[arg(long)]
    planted: bool,
    /// Size of the unified log, in millions of bytes as they are unpacked.
    #[arg(long, default_value_t = 0)]
    megabytes: u64,
    /// Size of the texts of a shared cache of libraries, in millions of bytes. Phones have 155.
    #[arg(long, default_value_t = 0)]
    shared_cache: usize,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(path) => {
            println!("{}", path.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("generate-sysdiagnose: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> samples::Result<PathBuf> {
    let path = arguments.folder.join(format!("{NAME}.tar.gz"));
    let failed = |source| samples::Error::Io { path: path.clone(), source };
    fs::create_dir_all(&arguments.folder).map_err(failed)?;
    let file = fs::File::create_new(&path).map_err(failed)?;
    let plan = Plan { planted: arguments.planted };
    sysdiagnose::archive_with(
        plan,
        arguments.megabytes.saturating_mul(1_000_000),
        arguments.shared_cache.saturating_mul(1_000_000),
        BufWriter::new(file),
    )?;
    Ok(path)
}
