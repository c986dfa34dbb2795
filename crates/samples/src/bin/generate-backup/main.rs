//! Writes a backup as large as a real one, for measurements: `generate-backup OUT --messages 600000 --files 60000
//! --bytes 3G --encrypted --rounds 10000000 --plant`.
//!
//! `OUT` gets the folder `backup`; with `--plant` also `indicators.stix2` (about 6,000 indicators of which most are met
//! nowhere) and `planted.json` (what a check with these indicators must find).

#![allow(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "writes a sample; every number is chosen here or on the command line"
)]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the command line")]

mod media;
mod plant;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use samples::backup::{BackupWriter, DeviceFacts, Encryption};
use samples::databases::{self, Plan, Scale};

/// The password of the encrypted form.
const PASSWORD: &str = "hoofprint";

/// Writes a large synthetic iPhone backup.
#[derive(Debug, Parser)]
struct Arguments {
    /// Folder to write into; `backup` inside it must not exist yet.
    out: PathBuf,
    /// Messages in sms.db; the other databases follow in proportion.
    #[arg(long, default_value_t = 600_000)]
    messages: u64,
    /// Files in the manifest.
    #[arg(long, default_value_t = 60_000)]
    files: u64,
    /// Bytes of all media files together; K, M and G are understood.
    #[arg(long, default_value = "3G", value_parser = parse_bytes)]
    bytes: u64,
    /// Encrypt the backup with the password `hoofprint`.
    #[arg(long)]
    encrypted: bool,
    /// Rounds of the first key derivation.
    #[arg(long, default_value_t = 10_000_000)]
    rounds: u32,
    /// Plant traces, and write the indicators and the list of what was planted.
    #[arg(long)]
    plant: bool,
}

fn parse_bytes(text: &str) -> Result<u64, String> {
    let (digits, factor) = match text.chars().last() {
        Some('K') => (text.trim_end_matches('K'), 1 << 10),
        Some('M') => (text.trim_end_matches('M'), 1 << 20),
        Some('G') => (text.trim_end_matches('G'), 1 << 30),
        _ => (text, 1),
    };
    let number: u64 = digits.parse().map_err(|error| format!("{text}: {error}"))?;
    number.checked_mul(factor).ok_or_else(|| format!("{text}: too large"))
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("generate-backup: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> samples::Result<()> {
    let directory = arguments.out.join("backup");
    if directory.exists() {
        return Err(samples::Error::Invalid(format!("{}: exists", directory.display())));
    }
    let work = arguments.out.join("work");
    let mut plan = plan(arguments.messages);
    let mut device = DeviceFacts::iphone();
    device.applications = media::applications();
    if arguments.plant {
        let planted = plant::planted(plan.first, plan.last);
        plan.planted = planted.iter().filter_map(|one| one.trace.clone()).collect();
        device.applications.extend(planted.iter().filter_map(|one| one.application.clone()));
        fs::create_dir_all(&arguments.out).map_err(|source| failed(&arguments.out, source))?;
        plant::write(&arguments.out, &planted)?;
    }
    let mut backup = BackupWriter::new(device);
    databases::add_to(&mut backup, &plan, &work)?;
    media::add_to(&mut backup, &plan, arguments.files, arguments.bytes);
    if arguments.encrypted {
        backup.encrypted(Encryption {
            sha256_rounds: Some(arguments.rounds),
            ..Encryption::new(PASSWORD)
        });
    }
    let written = backup.write(&directory)?;
    fs::remove_dir_all(&work).map_err(|source| failed(&work, source))?;
    println!(
        "{}: {} rows, {} blobs, {} bytes",
        directory.display(),
        written.rows,
        written.blobs,
        written.blob_bytes
    );
    Ok(())
}

fn failed(path: &Path, source: std::io::Error) -> samples::Error {
    samples::Error::Io { path: path.to_path_buf(), source }
}

/// Three years that end with the backup, with everything in proportion to the messages.
fn plan(messages: u64) -> Plan {
    let large = Scale::large();
    let part = |count: u64| (count * messages / large.messages).max(20);
    Plan {
        seed: 20_240_601,
        first: 1_622_538_000,
        last: 1_717_228_800,
        scale: Scale {
            messages,
            handles: part(large.handles),
            attachments: part(large.attachments),
            whatsapp_messages: part(large.whatsapp_messages),
            whatsapp_contacts: part(large.whatsapp_contacts),
            safari_visits: part(large.safari_visits),
            interactions: part(large.interactions),
            lookups: part(large.lookups),
            processes: part(large.processes).max(60),
            permissions: part(large.permissions),
        },
        lockdown_mode: Some(false),
        planted: Vec::new(),
    }
}
