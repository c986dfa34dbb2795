//! `hoofprint report`: writes the report of a case anew, in another language or as PDF.

use std::{
    fs::{File, OpenOptions},
    io::{BufWriter, Write as _},
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use case::SealedCase;
use model::Outcome;
use report::{Language, ReportInput};

use crate::{pdf::Printer, settings, terminal};

/// Write the report of a case anew, for example in another language
///
/// The case is compared with its manifest first and is not changed.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The case folder that `hoofprint check` wrote
    case: PathBuf,
    /// Language of the report: en, es, fr, ar, pt or ru [default: `HOOFPRINT_LANGUAGE`, else that of the
    /// system]
    #[arg(long, value_name = "CODE")]
    language: Option<Language>,
    /// New file for the report [default: CASE-report-CODE.html in the current folder]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Also print it as PDF, beside the file; needs an installed Chromium, Chrome or Edge
    #[arg(long)]
    pdf: bool,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<Outcome> {
    let language = settings::language(arguments.language)?;
    let contacts = settings::contacts()?;
    let printer = arguments.pdf.then(Printer::find).transpose()?;
    let sealed = SealedCase::open(&arguments.case)?;
    let results = sealed.results()?;
    let path =
        arguments.output.clone().unwrap_or_else(|| default_output(&arguments.case, language));
    let pdf_path = path.with_extension("pdf");

    let streams = sealed.streams();
    let input = ReportInput { results: &results, streams, contacts: &contacts, language };
    let mut file = BufWriter::new(fresh_file(&path)?);
    report::html(&input, &mut file)?;
    file.flush().with_context(|| format!("cannot write {}", path.display()))?;
    terminal::result(&terminal::plain(&path.display().to_string()))?;

    if let Some(printer) = printer {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let pdf = printer.print(&path, folder.unwrap_or_else(|| Path::new(".")))?;
        let mut file = fresh_file(&pdf_path)?;
        file.write_all(&pdf).with_context(|| format!("cannot write {}", pdf_path.display()))?;
        terminal::result(&terminal::plain(&pdf_path.display().to_string()))?;
    }
    Ok(Outcome::NothingFound)
}

fn default_output(case: &Path, language: Language) -> PathBuf {
    let full = case.canonicalize().unwrap_or_else(|_| case.to_owned());
    let name = full.file_name().map_or_else(|| "case".into(), |name| name.to_string_lossy());
    PathBuf::from(format!("{name}-report-{}.html", language.code()))
}

/// A file that was not there, closed to other users of this computer: it tells much about a person.
fn fresh_file(path: &Path) -> anyhow::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).with_context(|| {
        format!(
            "cannot create {}; name a file that does not exist yet with --output",
            path.display()
        )
    })
}
