//! Writes acquisitions of an Android phone: `generate-android FOLDER --family novispy`, or large ones for
//! measurements: `generate-android FOLDER --clean --kind android-qf --bulk 1000`.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "writes a sample into a folder that the command line names"
)]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the command line")]

use std::{
    fs,
    io::BufWriter,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, ValueEnum};
use samples::{
    Error, Result,
    android::{self, Acquisition, Family, Plan},
};

/// Writes acquisitions of an Android phone that belongs to nobody.
#[derive(Debug, Parser)]
struct Arguments {
    /// Folder for the acquisitions.
    folder: PathBuf,
    /// Whose traces are planted.
    #[arg(long, value_parser = family, required_unless_present = "clean", conflicts_with = "clean")]
    family: Option<Family>,
    /// Without any traces.
    #[arg(long)]
    clean: bool,
    /// Which acquisitions; all of them by default.
    #[arg(long, value_enum)]
    kind: Vec<Kind>,
    /// Writes that of `AndroidQF` as a folder.
    #[arg(long, conflicts_with = "bulk")]
    unpacked: bool,
    /// Millions of bytes of logs and listings, as they are unpacked.
    #[arg(long, default_value_t = 0)]
    bulk: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// The archive of a bug report.
    BugReport,
    /// The archive or folder of `AndroidQF`.
    AndroidQf,
    /// The archive of Intrusion Logging.
    IntrusionLogs,
}

fn family(name: &str) -> std::result::Result<Family, String> {
    let names = || Family::ALL.map(Family::name).join(", ");
    Family::of_name(name).ok_or_else(|| format!("is none of {}", names()))
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("generate-android: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    let all = [Kind::BugReport, Kind::AndroidQf, Kind::IntrusionLogs];
    let kinds = if arguments.kind.is_empty() { &all[..] } else { &arguments.kind };
    fs::create_dir_all(&arguments.folder).map_err(failed(&arguments.folder))?;
    for kind in kinds {
        let path = write(arguments, *kind)?;
        println!("{}", path.display());
        for planted in arguments.family.iter().flat_map(|family| {
            android::planted(
                *family,
                match kind {
                    Kind::BugReport => Acquisition::BugReport,
                    Kind::AndroidQf => Acquisition::AndroidQf,
                    Kind::IntrusionLogs => Acquisition::IntrusionLogs,
                },
            )
        }) {
            println!("  {}: {}", planted.artifact, planted.what);
        }
    }
    Ok(())
}

fn write(arguments: &Arguments, kind: Kind) -> Result<PathBuf> {
    let plan = Plan { planted: arguments.family };
    let bulk = arguments.bulk.saturating_mul(1_000_000);
    if kind == Kind::AndroidQf && arguments.unpacked {
        let top = arguments.folder.join(android::UUID);
        for file in android::android_qf_files(plan)? {
            let path = top.join(&file.path);
            let parent = path.parent().unwrap_or(&top);
            fs::create_dir_all(parent).map_err(failed(parent))?;
            fs::write(&path, &file.bytes).map_err(failed(&path))?;
        }
        return Ok(top);
    }
    let name = match kind {
        Kind::BugReport => android::MAIN_TEXT.replace(".txt", ".zip"),
        Kind::AndroidQf => format!("{}.zip", android::UUID),
        Kind::IntrusionLogs => "Pixel 9_20260314.zip".to_owned(),
    };
    let path = arguments.folder.join(name);
    let to = BufWriter::new(fs::File::create_new(&path).map_err(failed(&path))?);
    match kind {
        Kind::BugReport => android::android_bug_report(plan, bulk, to)?,
        Kind::AndroidQf => android::android_qf(plan, bulk, to)?,
        Kind::IntrusionLogs => android::intrusion_logs(plan, bulk, to)?,
    }
    Ok(path)
}

fn failed(path: &Path) -> impl Fn(std::io::Error) -> Error {
    move |source| Error::Io { path: path.to_path_buf(), source }
}
