//! From what the user named to acquisitions that are open.

use std::{
    io::{BufRead as _, IsTerminal as _},
    path::Path,
};

use anyhow::{Context as _, bail};
use evidence::{Acquisition, Candidate, OpenError, Unlock};

use crate::{password, progress::Bar, terminal};

/// Opens what `path` names: an acquisition, or a folder that holds some.
///
/// # Errors
/// When there is none, or several and nobody to ask, or it cannot be opened.
pub(crate) fn open(path: &Path, unlock: &Unlock) -> anyhow::Result<Acquisition> {
    let candidates = evidence::detect(path)?;
    let chosen = match candidates.as_slice() {
        [] => bail!("{}: nothing that Hoofprint can read", path.display()),
        [only] => only,
        several => choose(path, several)?,
    };
    let unlock = match unlock {
        Unlock::None if chosen.needs_password() => password::ask(&terminal::plain(chosen.name()))?,
        given => given.clone(),
    };
    Ok(opened(chosen, &unlock)?)
}

fn opened(candidate: &Candidate, unlock: &Unlock) -> Result<Acquisition, OpenError> {
    let waiting = Bar::waiting("opening; deriving the key of an encrypted backup takes seconds");
    let opened = Acquisition::open_candidate(candidate, unlock);
    waiting.finish();
    opened
}

/// Lists what was found and asks which.
fn choose<'a>(path: &Path, candidates: &'a [Candidate]) -> anyhow::Result<&'a Candidate> {
    let count = candidates.len();
    terminal::say(&format!("{} holds {count} backups or file systems:", path.display()));
    for (number, candidate) in (1_usize..).zip(candidates) {
        terminal::say(&format!("  {number}  {}", terminal::plain(&described(candidate))));
    }
    if !std::io::stdin().is_terminal() {
        bail!(
            "several acquisitions: give the one to examine by itself, for example {}; what lies \
             in one archive or folder with others must be taken out first",
            first(candidates)
        );
    }
    terminal::say("Which one? Type its number:");
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).context("no answer")?;
    let number: usize = line.trim().parse().context("that is not a number of the list")?;
    let chosen = number.checked_sub(1).and_then(|index| candidates.get(index));
    chosen.context("that is not a number of the list")
}

fn first(candidates: &[Candidate]) -> String {
    candidates.first().map(|candidate| candidate.path().display().to_string()).unwrap_or_default()
}

/// One line that tells a backup from others.
fn described(candidate: &Candidate) -> String {
    let date = candidate.acquired_at().map(|at| at.strftime("%Y-%m-%d %H:%M UTC").to_string());
    let version = candidate.os_version().map(|version| format!("iOS {version}"));
    let known = [
        Some(candidate.name().to_owned()),
        Some(candidate.what().to_owned()),
        candidate.device_name().map(str::to_owned),
        candidate.product_type().map(str::to_owned),
        version,
        date,
        candidate.needs_password().then(|| "encrypted".to_owned()),
    ];
    known.into_iter().flatten().collect::<Vec<_>>().join("  ")
}
