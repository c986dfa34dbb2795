//! The backup password: from a file, the environment or a prompt, never from the arguments.

use std::{
    io::{IsTerminal as _, Read as _},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};
use evidence::{DerivedKey, Unlock};
use zeroize::Zeroizing;

/// Longest password file in bytes.
const LONGEST: u64 = 4096;

/// How a backup is to be opened.
#[derive(clap::Args, Clone, Debug, Default)]
#[group(skip)]
pub(crate) struct Arguments {
    /// File that holds the backup password, in its first line
    #[arg(long, value_name = "FILE", conflicts_with = "key_file")]
    pub(crate) password_file: Option<PathBuf>,
    /// File that holds a derived key: 64 hexadecimal digits, as `hoofprint key` writes
    #[arg(long, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,
}

impl Arguments {
    /// What was given without asking anybody: key file, password file, `HOOFPRINT_PASSWORD`.
    ///
    /// # Errors
    /// When a file that was named cannot be used.
    pub(crate) fn given(&self) -> anyhow::Result<Unlock> {
        if let Some(path) = &self.key_file {
            let text = read(path)?;
            let key = DerivedKey::from_hex(&text)
                .with_context(|| format!("{} is no key file", path.display()))?;
            return Ok(Unlock::DerivedKey(key));
        }
        if let Some(path) = &self.password_file {
            let text = read(path)?;
            let line = text.lines().next().unwrap_or_default();
            if line.is_empty() {
                bail!("{} holds no password: its first line is empty", path.display());
            }
            return Ok(Unlock::Password(Zeroizing::new(line.to_owned())));
        }
        Ok(match std::env::var("HOOFPRINT_PASSWORD") {
            Ok(password) => Unlock::Password(Zeroizing::new(password)),
            Err(_) => Unlock::None,
        })
    }
}

/// Asks on the terminal.
///
/// # Errors
/// When there is no terminal to ask on.
pub(crate) fn ask(name: &str) -> anyhow::Result<Unlock> {
    if !std::io::stdin().is_terminal() {
        bail!(
            "{name} is encrypted and there is nobody to ask: give --password-file, --key-file or \
             HOOFPRINT_PASSWORD"
        );
    }
    crate::terminal::say(&format!(
        "{name} is encrypted. Its backup password was chosen when encryption was switched on; \
         it is often not the phone's passcode."
    ));
    let password = rpassword::prompt_password("Backup password: ").context("no password given")?;
    Ok(Unlock::Password(Zeroizing::new(password)))
}

fn read(path: &Path) -> anyhow::Result<Zeroizing<String>> {
    let mut text = Zeroizing::new(String::new());
    let file =
        std::fs::File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    file.take(LONGEST)
        .read_to_string(&mut text)
        .with_context(|| format!("cannot read {} as text", path.display()))?;
    Ok(text)
}
