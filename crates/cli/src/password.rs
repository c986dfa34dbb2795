//! What opens what is encrypted: from a file, the environment or a prompt, never from the arguments.

use std::{
    io::{IsTerminal as _, Read as _},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};
use evidence::{AgeIdentities, Candidate, DerivedKey, Unlock};
use zeroize::Zeroizing;

/// Longest password or key file in bytes.
const LONGEST: u64 = 64 << 10;

/// How a backup is to be opened.
#[derive(clap::Args, Clone, Debug, Default)]
#[group(skip)]
pub(crate) struct Arguments {
    /// File that holds the password of the backup, or the passphrase of a file encrypted with age,
    /// in its first line
    #[arg(long, value_name = "FILE")]
    pub(crate) password_file: Option<PathBuf>,
    /// File that holds a derived key, as `hoofprint key` writes (64 hexadecimal digits), or secret
    /// keys of age (AGE-SECRET-KEY-1…)
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
            if AgeIdentities::is_meant_by(&text) {
                let keys = AgeIdentities::from_text(&text)
                    .with_context(|| format!("{} is no key file of age", path.display()))?;
                return Ok(Unlock::Identities(keys.with_password(self.password()?)));
            }
            if self.password_file.is_some() {
                bail!(
                    "a password and a derived key were given: one of them is enough. Only beside \
                     keys of age a password may be needed, for what lies inside"
                );
            }
            let key = DerivedKey::from_hex(&text)
                .with_context(|| format!("{} is no key file", path.display()))?;
            return Ok(Unlock::DerivedKey(key));
        }
        Ok(self.password()?.map_or(Unlock::None, Unlock::Password))
    }

    fn password(&self) -> anyhow::Result<Option<Zeroizing<String>>> {
        let Some(path) = &self.password_file else {
            return Ok(std::env::var("HOOFPRINT_PASSWORD").ok().map(Zeroizing::new));
        };
        let text = read(path)?;
        let line = text.lines().next().unwrap_or_default();
        if line.is_empty() {
            bail!("{} holds no password: its first line is empty", path.display());
        }
        Ok(Some(Zeroizing::new(line.to_owned())))
    }
}

/// What a password is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    IosBackup,
    AndroidBackup,
    Sealed,
}

impl For {
    pub(crate) fn candidate(candidate: &Candidate) -> Self {
        match candidate.what() {
            _ if candidate.is_sealed() => Self::Sealed,
            "Android backup" => Self::AndroidBackup,
            _ => Self::IosBackup,
        }
    }
}

/// Asks on the terminal.
///
/// # Errors
/// When there is no terminal to ask on.
pub(crate) fn ask(name: &str, of: For) -> anyhow::Result<Unlock> {
    if !std::io::stdin().is_terminal() {
        let keys = if of == For::IosBackup { "--key-file, " } else { "" };
        bail!(
            "{name} is encrypted and there is nobody to ask: give {keys}--password-file or \
             HOOFPRINT_PASSWORD"
        );
    }
    let (told, prompt) = match of {
        For::IosBackup => (
            "Its backup password was chosen when encryption was switched on; it is often not the \
             phone's passcode.",
            "Backup password: ",
        ),
        For::AndroidBackup => (
            "Its password was typed on the phone when the backup was made; it need not be the one \
             that unlocks the screen.",
            "Password of the Android backup: ",
        ),
        For::Sealed => ("It was encrypted with age, with a passphrase.", "Passphrase: "),
    };
    crate::terminal::say(&format!("{name} is encrypted. {told}"));
    let password = rpassword::prompt_password(prompt).context("no password given")?;
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
