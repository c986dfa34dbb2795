//! `hoofprint compare`: what differs between two cases of one device.

use std::{
    io::{BufWriter, Write as _},
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use case::SealedCase;
use model::Outcome;
use report::{
    Language, Words,
    compare::{self, CompareOutcome, ComparedCase, Comparison},
};

use crate::terminal;

/// Compare two cases of one device: what is new, gone or changed
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The older case folder
    old: PathBuf,
    /// The newer case folder
    new: PathBuf,
    /// New file for the comparison as a page that a browser shows
    #[arg(short, long, value_name = "FILE.html")]
    output: Option<PathBuf>,
    /// Print the comparison as JSON on stdout
    #[arg(long)]
    json: bool,
    /// Language of the comparison: en, es, fr, ar, pt or ru
    #[arg(long, value_name = "CODE", default_value = "en")]
    language: Language,
    /// Compare cases of two devices too
    #[arg(long)]
    different_devices: bool,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<Outcome> {
    let comparison = compared(arguments)?;
    let words = Words::of(arguments.language);
    if let Some(path) = &arguments.output {
        write_page(path, &comparison, &words)?;
    }
    if arguments.json {
        terminal::json(&serde_json::to_string_pretty(&comparison)?)?;
    } else {
        for line in compare::lines(&comparison, &words) {
            // Marks around what a sentence is filled with are for pages, not for terminals.
            let line = line.replace(['\u{2068}', '\u{2069}'], "");
            terminal::result(&terminal::plain(&line))?;
        }
    }
    if let Some(path) = &arguments.output {
        let path = terminal::plain(&path.display().to_string());
        terminal::say(&words.say_with("compare-written", &[("path", path.into())]));
    }
    Ok(match comparison.outcome {
        CompareOutcome::NothingDiffers => Outcome::NothingFound,
        CompareOutcome::Differs => Outcome::Findings,
        CompareOutcome::Incomplete => Outcome::Incomplete,
    })
}

fn compared(arguments: &Arguments) -> anyhow::Result<Comparison> {
    let (old, new) = (SealedCase::open(&arguments.old)?, SealedCase::open(&arguments.new)?);
    let (old_results, new_results) = (old.results()?, new.results()?);
    let (old_digest, new_digest) =
        (old.manifest_sha256().to_string(), new.manifest_sha256().to_string());
    let older = ComparedCase { results: &old_results, streams: old.streams(), case: &old_digest };
    let newer = ComparedCase { results: &new_results, streams: new.streams(), case: &new_digest };
    Ok(compare::compare(&older, &newer, arguments.different_devices)?)
}

/// Writes the page into a new file that only this user can read.
fn write_page(path: &Path, comparison: &Comparison, words: &Words) -> anyhow::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options
        .open(path)
        .with_context(|| format!("cannot create {} (it must not exist yet)", path.display()))?;
    let mut file = BufWriter::new(file);
    let written = compare::html(comparison, words, &mut file).and_then(|()| file.flush());
    written.with_context(|| format!("cannot write {}", path.display()))
}
