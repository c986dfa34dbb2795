//! `hoofprint key`: derives the key of an encrypted backup once, so that later checks need
//! neither the password nor the wait.

use std::{io::Write as _, path::PathBuf};

use anyhow::{Context as _, bail};
use evidence::Unlock;
use model::Outcome;
use zeroize::Zeroizing;

use crate::{password, progress::Bar, terminal};

/// Derive the key of an encrypted backup and write it to a file
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The encrypted backup
    backup: PathBuf,
    /// New file for the key; whoever has it can read the backup
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// File that holds the backup password, in its first line
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<Outcome> {
    let given =
        password::Arguments { password_file: arguments.password_file.clone(), key_file: None };
    let name = arguments.backup.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let unlock = match given.given()? {
        Unlock::None => password::ask(&terminal::plain(&name), password::For::IosBackup)?,
        given => given,
    };
    let Unlock::Password(password) = unlock else { bail!("a key is derived from a password") };
    let waiting = Bar::waiting("deriving the key");
    let key = evidence::derive_key(&arguments.backup, &password);
    waiting.finish();
    write_private(&arguments.output, &key?.to_hex())?;
    terminal::say(&format!(
        "key written to {}; keep it as safe as the backup",
        terminal::plain(&arguments.output.display().to_string())
    ));
    Ok(Outcome::NothingFound)
}

/// Writes a new file that only this user can read.
fn write_private(path: &std::path::Path, text: &Zeroizing<String>) -> anyhow::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options
        .open(path)
        .with_context(|| format!("cannot create {} (it must not exist yet)", path.display()))?;
    file.write_all(text.as_bytes()).with_context(|| format!("cannot write {}", path.display()))
}
