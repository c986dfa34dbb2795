//! `hoofprint export`: a case in the form of another tool.

use std::{
    io::{self, IsTerminal as _},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};
use case::SealedCase;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser as _};
use model::Outcome;
use report::export::{CaseFile, ExportInput, FORMATS, Format, Notices, Sharing};

use crate::{export_output::Output, terminal};

/// Write a case in the form of another tool: timelines, threat intelligence, files like MVT's
///
/// The case is verified first; a changed one is not exported. Names, numbers and addresses of people
/// stay in the case, but for mvt: that is a copy of the case for whoever has it anyway.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The case folder
    case: PathBuf,
    /// The form
    #[arg(short, long, value_name = "FORMAT", value_parser = formats())]
    format: &'static Format,
    /// New file, or new folder for formats of several files; - for stdout [default: stdout when it
    /// is a pipe or a file, else a name after the format in the current folder]
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
    /// How far readers may pass it on (Traffic Light Protocol), in formats that can say so
    #[arg(long, value_name = "TLP", default_value = "amber", value_parser = sharings())]
    tlp: Sharing,
    /// Your organisation, as the author in formats that name one; never the phone's owner
    #[arg(long, value_name = "NAME")]
    lab: Option<String>,
}

fn formats() -> impl clap::builder::TypedValueParser<Value = &'static Format> {
    let values = FORMATS.iter().map(|format| PossibleValue::new(format.name).help(format.what));
    PossibleValuesParser::new(values).try_map(|name| {
        FORMATS.iter().find(|format| format.name == name).ok_or("is not a format of exports")
    })
}

fn sharings() -> impl clap::builder::TypedValueParser<Value = Sharing> {
    PossibleValuesParser::new(Sharing::ALL.map(Sharing::word)).try_map(|word| {
        Sharing::ALL.into_iter().find(|sharing| sharing.word() == word).ok_or("is not a TLP level")
    })
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<Outcome> {
    let case = SealedCase::open(&arguments.case)?;
    let results = case.results()?;
    let manifest = case.manifest_sha256().to_string();
    let case_files: Vec<CaseFile<'_>> = case
        .written()
        .iter()
        .map(|file| CaseFile { path: &file.path, size: file.size, sha256: file.sha256.to_string() })
        .collect();
    let input = ExportInput {
        results: &results,
        streams: case.streams(),
        case: &manifest,
        written: &case_files,
        sharing: arguments.tlp,
        lab: arguments.lab.as_deref(),
    };
    let mut output = output(arguments)?;
    match written(arguments.format, &input, &mut output) {
        Ok(notices) => {
            for notice in &notices {
                let attention = terminal::ATTENTION;
                terminal::say(&format!(
                    "{attention}note:{attention:#} {}",
                    terminal::plain(notice)
                ));
            }
            if let Some(place) = output.place() {
                terminal::say(&terminal::plain(&format!("Written: {}", place.display())));
            }
            Ok(Outcome::NothingFound)
        }
        Err(error) if terminal::is_broken_pipe(&error) => Err(error),
        Err(error) => {
            let place = output.place().map(|place| format!("{} is not written", place.display()));
            output.discard();
            match place {
                Some(place) => Err(error).context(place),
                None => Err(error),
            }
        }
    }
}

fn written(
    format: &Format,
    input: &ExportInput<'_>,
    output: &mut Output,
) -> anyhow::Result<Notices> {
    let notices = (format.write)(input, output)?;
    output.finish()?;
    Ok(notices)
}

fn output(arguments: &Arguments) -> anyhow::Result<Output> {
    let format = arguments.format;
    let to_stdout = || Output::Stdout(None);
    match (&arguments.output, format.file) {
        (Some(path), Some(_)) if path == Path::new("-") => Ok(to_stdout()),
        (Some(path), None) if path == Path::new("-") => {
            bail!("{} is several files and cannot go to stdout; name a folder", format.name)
        }
        (Some(path), Some(_)) => Output::file(path, &arguments.case),
        (None, Some(_)) if !io::stdout().is_terminal() => Ok(to_stdout()),
        (None, Some(name)) => Output::file(Path::new(name), &arguments.case),
        (Some(path), None) => Output::folder(path, &arguments.case),
        (None, None) => {
            Output::folder(Path::new(&format!("hoofprint-{}", format.name)), &arguments.case)
        }
    }
}
