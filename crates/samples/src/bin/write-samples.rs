//! Writes the committed samples again: `write-samples ROOT`, where `ROOT` is the folder of the project.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the command line")]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

/// Writes `samples/iphone-backup` and `samples/indicators.stix2`.
#[derive(Debug, Parser)]
struct Arguments {
    /// Folder of the project.
    root: PathBuf,
}

fn main() -> ExitCode {
    let folder = Arguments::parse().root.join("samples");
    match samples::iphone::write(&folder) {
        Ok(written) => {
            println!("{}: {} bytes of files", written.directory.display(), written.blob_bytes);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("write-samples: {error}");
            ExitCode::FAILURE
        }
    }
}
