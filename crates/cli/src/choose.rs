//! From what the user named to acquisitions that are open.

use std::{
    io::{BufRead as _, IsTerminal as _},
    path::Path,
};

use anyhow::{Context as _, bail};
use evidence::{Acquisition, Candidate, OpenError, Source, Unlock};

use model::{Location, Problem, ProblemKind};

use crate::{password, progress::Bar, terminal};

/// Opens what `path` names: an acquisition, or a folder that holds some. What a phone collected
/// about itself is opened together with what else lies there. `sources` is what will be asked for.
///
/// # Errors
/// When there is none, or several and nobody to ask, or it cannot be opened.
pub(crate) fn open(path: &Path, unlock: &Unlock, sources: &[Source]) -> anyhow::Result<Opened> {
    let waiting = Bar::waiting("looking at what lies there");
    let candidates = evidence::detect(path, sources);
    waiting.finish();
    open_found(path, candidates?, unlock, sources)
}

fn open_found(
    path: &Path,
    candidates: Vec<Candidate>,
    unlock: &Unlock,
    sources: &[Source],
) -> anyhow::Result<Opened> {
    let (along, others): (Vec<_>, Vec<_>) = candidates.into_iter().partition(Candidate::goes_along);
    let chosen = match others.as_slice() {
        [] if along.is_empty() => bail!("{}: nothing that Hoofprint can read", path.display()),
        [] => None,
        [only] => Some(only),
        several => Some(choose(path, several)?),
    };
    let mut opened = Opened::default();
    if let Some(chosen) = chosen {
        let given = given_for(chosen, unlock)?;
        if chosen.is_sealed() {
            let inside = chosen.clone().unsealed(&given, sources)?;
            opened = open_found(path, inside, unlock, sources)?;
        } else {
            opened.acquisitions.push(open_one(chosen, &given)?);
        }
    }
    for candidate in along {
        let acquisition =
            given_for(&candidate, unlock).and_then(|given| Ok(open_one(&candidate, &given)?));
        match acquisition {
            Ok(acquisition) => opened.acquisitions.push(acquisition),
            Err(error) => opened.problems.push(unopened(&candidate, &error)),
        }
    }
    match opened.problems.first() {
        Some(problem) if opened.acquisitions.is_empty() => bail!("{}", problem.message),
        _ => Ok(opened),
    }
}

/// What was opened, and what that lies with it could not be.
#[derive(Default)]
pub(crate) struct Opened {
    pub(crate) acquisitions: Vec<Acquisition>,
    pub(crate) problems: Vec<Problem>,
}

/// What opens the candidate: what was given or, where that is nothing and a password is needed,
/// what is answered when asked for it.
fn given_for(candidate: &Candidate, unlock: &Unlock) -> anyhow::Result<Unlock> {
    if candidate.needs_password() && unlock.lacks_password() {
        let name = terminal::plain(candidate.name());
        return password::ask(&name, password::For::candidate(candidate));
    }
    Ok(unlock.clone())
}

fn unopened(candidate: &Candidate, error: &anyhow::Error) -> Problem {
    let what = candidate.what();
    Problem {
        kind: ProblemKind::Unreadable,
        artifact: None,
        file: Some(candidate.name().into()),
        at: Location::File,
        message: format!("{what} cannot be opened, and nothing of it was examined: {error}"),
    }
}

fn open_one(candidate: &Candidate, unlock: &Unlock) -> Result<Acquisition, OpenError> {
    let waiting = Bar::waiting("opening; deriving the key of an encrypted backup takes seconds");
    let opened = Acquisition::open_candidate(candidate, unlock);
    waiting.finish();
    opened
}

/// Lists what was found and asks which.
fn choose<'a>(path: &Path, candidates: &'a [Candidate]) -> anyhow::Result<&'a Candidate> {
    let count = candidates.len();
    let shown = terminal::plain(&path.display().to_string());
    terminal::say(&format!("{shown} holds {count} backups or file systems:"));
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
    let version = candidate.os_version().map(|version| format!("version {version}"));
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
