//! `hoofprint check`: examines acquisitions and writes a case.

use std::{
    collections::BTreeMap,
    io::Write as _,
    mem::ManuallyDrop,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};
use case::{CaseFolder, Sealed};
use detections::RuleSet;
use evidence::{Source, Unlock};
use indicators::{FeedState, SetBuilder, Store};
use jiff::{Timestamp, tz::TimeZone};
use model::{Level, Outcome, Results, Strength};
use report::{Contacts, Language, ReportInput, Words};
use scan::{Checked, Choice, Engine, Options};

use crate::{choose, password, pdf::Printer, progress::Bar, settings, terminal, yara_rules};

/// Examine what was collected from iPhones and Android devices and write a case folder with the report
#[derive(clap::Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct Arguments {
    /// What to examine: an iPhone backup, a sysdiagnose, a full file system, an Android bug report,
    /// an acquisition of `AndroidQF`, an adb backup or Intrusion Logs, as folder, zip, tar or tar.gz, or a
    /// folder that holds some
    #[arg(required = true, value_name = "INPUT")]
    inputs: Vec<PathBuf>,
    /// New folder for the results [default: hoofprint-case-DATE-TIME]
    #[arg(short, long, value_name = "CASE")]
    output: Option<PathBuf>,
    /// Further indicators beside the imported set: a file or a folder of them, in any format that
    /// `hoofprint indicators import` takes; a file of YARA rules counts as --yara
    #[arg(long, value_name = "PATH")]
    indicators: Vec<PathBuf>,
    /// These indicators instead of the imported set
    #[arg(long, value_name = "PATH", conflicts_with = "indicators")]
    only_indicators: Vec<PathBuf>,
    /// A folder of your own Sigma rules, beside the built-in ones
    #[arg(long, value_name = "DIR")]
    rules: Vec<PathBuf>,
    /// YARA rules to scan every file with; may be given several times. Needs a build with YARA
    #[arg(long, value_name = "FILE")]
    yara: Vec<PathBuf>,
    #[command(flatten)]
    password: password::Arguments,
    /// Consent record (JSON) to keep with the case
    #[arg(long, value_name = "FILE")]
    consent: Option<PathBuf>,
    /// Keep messages and names in the case too; needs a consent record
    #[arg(long, requires = "consent")]
    include_content: bool,
    /// Also put together the messages of the unified log that name programs, of a sysdiagnose or a
    /// file system; takes a minute or more
    #[arg(long)]
    log_messages: bool,
    /// Language of the report: en, es, fr, ar, pt or ru [default: `HOOFPRINT_LANGUAGE`, else that of
    /// the system]
    #[arg(long, value_name = "CODE")]
    language: Option<Language>,
    /// Print the report as PDF, too; needs an installed Chromium, Chrome or Edge
    #[arg(long)]
    pdf: bool,
    /// Read nothing but this artifact, for example android.settings; may be given several times
    #[arg(long, value_name = "ID")]
    artifact: Vec<String>,
    /// Lowest level that makes the exit code 1
    #[arg(long, value_name = "LEVEL", default_value = "medium")]
    fail_on: Level,
    /// Number of threads [default: one per core]
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    jobs: usize,
    /// Print a summary as JSON on stdout
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<Outcome> {
    let started_at = Timestamp::now();
    let consent = consent(arguments.consent.as_deref())?;
    let contacts = settings::contacts()?;
    let language = settings::language(arguments.language)?;
    let printer = arguments.pdf.then(Printer::find).transpose()?;
    let unlock = arguments.password.given()?;
    let choice = choice(arguments)?;
    // What is compared with is loaded while the evidence is opened.
    let (loaded, opened) = std::thread::scope(|scope| {
        let loading = scope.spawn(|| engine(arguments));
        let opened = open(arguments, &choice, &unlock);
        (loading.join(), opened)
    });
    let Ok(loaded) = loaded else { bail!("indicators and rules could not be loaded") };
    let (engine, warnings) = loaded?;
    for warning in &warnings {
        let attention = terminal::ATTENTION;
        terminal::say(&format!("{attention}note:{attention:#} {}", terminal::plain(warning)));
    }
    let choose::Opened { acquisitions, problems } = opened?;
    let output = arguments.output.clone().unwrap_or_else(|| default_output(started_at));
    let folder = CaseFolder::create(&output)?;
    let mut options = options(arguments, started_at, &engine, choice, language);
    options.warnings.extend(warnings);
    options.problems = problems;

    // The program ends after it: to give back its memory piece by piece would be a wait for nothing.
    let engine = ManuallyDrop::new(engine);
    let bar = Bar::new();
    let checked = scan::check(&acquisitions, &folder, &engine, &options, &bar);
    bar.finish();
    let Checked { mut results, read } = checked?;
    folder.write_consent(consent.as_ref())?;
    results.consent_given = consent.is_some();
    results.days = folder.join()?;
    write_report(&folder, &results, &contacts, language)?;
    let is_printed = printer.is_some_and(|printer| print_report(&folder, &printer));
    let sealed = folder.seal(read)?;

    if arguments.json {
        let summary = summary(&results, &output, is_printed, &sealed);
        terminal::json(&serde_json::to_string_pretty(&summary)?)?;
    } else {
        show(&results, &output);
        // Whoever can change the case can change its manifest, but not what was noted down elsewhere.
        terminal::say(&format!(
            "SHA-256 of manifest.json, to be noted down elsewhere: {}",
            sealed.manifest_sha256
        ));
    }
    Ok(results.run.outcome)
}

fn options(
    arguments: &Arguments,
    started_at: Timestamp,
    engine: &Engine,
    choice: Choice,
    language: Language,
) -> Options {
    let warnings = narrowed(&choice).into_iter().collect();
    Options {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        started_at,
        include_content: arguments.include_content,
        choice,
        fail_on: arguments.fail_on,
        jobs: arguments.jobs,
        as_given: serde_json::json!({
            "include_content": arguments.include_content,
            "log_messages": arguments.log_messages,
            "language": language.code(),
            "only_artifacts": arguments.artifact,
            "fail_on": arguments.fail_on.word(),
            "imported_indicators": arguments.only_indicators.is_empty(),
            "further_indicators": arguments.indicators.len(),
            "only_indicators": arguments.only_indicators.len(),
            "rule_folders": arguments.rules.len(),
            "yara_rules": yara_rules::told(engine.yara.as_ref()),
            "system_versions_dated": engine.versions.dated.to_string(),
            "sandbox": "none: parsers run in the process of the program",
        }),
        warnings,
        problems: Vec::new(),
    }
}

/// Which artifacts were asked for.
fn choice(arguments: &Arguments) -> anyhow::Result<Choice> {
    let known = |id: &String| {
        let artifact = artifacts::by_id(id).map(|artifact| artifact.id);
        artifact.with_context(|| {
            format!("--artifact {id}: there is no such artifact; `hoofprint explain` lists them")
        })
    };
    let only = arguments.artifact.iter().map(known).collect::<anyhow::Result<_>>()?;
    Ok(Choice { log_messages: arguments.log_messages, only })
}

/// What a reader must know of a check that did not look at everything.
fn narrowed(choice: &Choice) -> Option<String> {
    let only: Vec<&str> = choice.only.iter().copied().collect();
    (!only.is_empty()).then(|| {
        format!(
            "Nothing was examined but what was asked for: {}. Nothing can be said about the rest.",
            only.join(", ")
        )
    })
}

/// Opens everything that was named.
fn open(arguments: &Arguments, choice: &Choice, unlock: &Unlock) -> anyhow::Result<choose::Opened> {
    let mut sources = scan::sources(choice);
    if !yara_files(arguments).is_empty() {
        sources.extend(Source::EVERY_FILE.iter().chain([&Source::UnifiedLog]));
    }
    let mut all = choose::Opened::default();
    for input in &arguments.inputs {
        let opened = choose::open(input, unlock, &sources)?;
        all.acquisitions.extend(opened.acquisitions);
        all.problems.extend(opened.problems);
    }
    Ok(all)
}

/// Files of YARA rules: those given as such, and those among the indicators.
fn yara_files(arguments: &Arguments) -> Vec<PathBuf> {
    let mut files = arguments.yara.clone();
    let given = [arguments.indicators.as_slice(), &arguments.only_indicators].concat();
    for file in indicators::yara_files(&given) {
        if !files.contains(&file) {
            files.push(file);
        }
    }
    files
}

/// Loads indicators and rules, and tells what is odd about them.
fn engine(arguments: &Arguments) -> anyhow::Result<(Engine, Vec<String>)> {
    let mut warnings = Vec::new();
    let mut builder = SetBuilder::new();
    if arguments.only_indicators.is_empty() {
        Store::new(settings::indicator_folder()?).load_into(&mut builder)?;
    }
    let rule_files = yara_files(arguments);
    let mut further = [arguments.indicators.as_slice(), &arguments.only_indicators].concat();
    further.retain(|path| !rule_files.contains(path));
    let mut unused = BTreeMap::new();
    for feed in builder.add_paths(&further) {
        if let FeedState::Refused(reason) = &feed.state {
            // Half of what was named is not what was asked for; a folder may hold other things.
            if further.iter().all(|path| path.is_file()) {
                bail!("indicators {}: {reason}", feed.summary.name);
            }
            unused.insert(feed.summary.name.clone(), format!("{} ({reason})", feed.summary.name));
        }
    }
    if !unused.is_empty() {
        let files = terminal::counted(unused.len(), "file is", "files are");
        warnings.push(format!(
            "{files} in the folders of indicators without being used: {}.",
            unused.values().cloned().collect::<Vec<_>>().join(", ")
        ));
    }
    let indicators = builder.finish();
    for feed in indicators.summary().feeds {
        if feed.loaded == 0 && !unused.contains_key(&feed.name) {
            let reasons: Vec<&str> = feed.skipped.iter().map(|(why, _)| why.as_str()).collect();
            let reasons = reasons.join(", ");
            warnings.push(format!("The feed {} yields no indicator: {reasons}.", feed.name));
        }
    }
    if indicators.is_empty() {
        warnings.push(scan::NO_INDICATORS.to_owned());
    }
    let versions = settings::system_versions(&mut warnings)?;
    warnings.extend(versions.age_warning(Timestamp::now().to_zoned(TimeZone::UTC).date()));
    let mut rules = RuleSet::builtin();
    for folder in &arguments.rules {
        rules.add_folder(folder).with_context(|| format!("rules {}", folder.display()))?;
    }
    let yara = yara_rules::read(&rule_files, &mut warnings)?;
    rules.check_artifacts(artifacts::all().map(|artifact| artifact.id));
    let rejected = rules.summary().rejected;
    warnings.extend(rejected.iter().map(|(file, why)| format!("rule {file} is not used: {why}")));
    Ok((Engine { indicators, rules, versions, yara }, warnings))
}

fn consent(path: Option<&Path>) -> anyhow::Result<Option<serde_json::Value>> {
    let Some(path) = path else { return Ok(None) };
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("cannot read the consent record {}", path.display()))?;
    let record: serde_json::Value = serde_json::from_str(&text)
        .with_context(|| format!("the consent record {} is not JSON", path.display()))?;
    if !record.is_object() {
        bail!("the consent record {} is not a JSON object", path.display());
    }
    Ok(Some(record))
}

fn default_output(started_at: Timestamp) -> PathBuf {
    PathBuf::from(format!("hoofprint-case-{}", started_at.strftime("%Y%m%d-%H%M%S")))
}

fn write_report(
    folder: &CaseFolder,
    results: &Results,
    contacts: &Contacts,
    language: Language,
) -> anyhow::Result<()> {
    let streams = folder.streams();
    let input = ReportInput { results, streams: &streams, contacts, language };
    let mut file = folder.file("report.html")?;
    report::html(&input, &mut file)?;
    Ok(file.finish()?)
}

/// Whether the report is in the case as PDF, too. A case is not given up because a browser fails.
fn print_report(folder: &CaseFolder, printer: &Printer) -> bool {
    let print = || -> anyhow::Result<()> {
        let pdf = printer.print(&folder.path().join("report.html"), folder.path())?;
        let mut file = folder.file("report.pdf")?;
        file.write_all(&pdf)?;
        Ok(file.finish()?)
    };
    match print() {
        Ok(()) => true,
        Err(error) => {
            let attention = terminal::ATTENTION;
            let reason = terminal::plain(&format!("{error:#}"));
            terminal::say(&format!(
                "{attention}note:{attention:#} the case has no PDF: {reason}. Everything else is \
                 complete; `hoofprint report CASE --pdf` tries it again."
            ));
            false
        }
    }
}

fn counted(results: &Results, level: Level) -> usize {
    results.findings.iter().filter(|finding| finding.level == level).count()
}

/// The result for scripts.
fn summary(
    results: &Results,
    output: &Path,
    is_printed: bool,
    sealed: &Sealed,
) -> serde_json::Value {
    let levels = Level::ALL.iter().map(|level| (level.word(), counted(results, *level)));
    let levels: serde_json::Map<String, serde_json::Value> =
        levels.map(|(word, count)| (word.to_owned(), count.into())).collect();
    serde_json::json!({
        "schema": "hoofprint-summary/1",
        "outcome": results.run.outcome,
        "case": output,
        "manifest_sha256": sealed.manifest_sha256.to_string(),
        "pdf": is_printed,
        "findings": levels,
        "problems": results.problems.len(),
        "records": results.coverage.iter().map(|line| line.records).sum::<u64>(),
        "indicators": results.run.indicators.indicators,
        "warnings": results.run.warnings,
    })
}

/// The result for people: few lines; the report says the rest.
fn show(results: &Results, output: &Path) {
    let heading = terminal::HEADING;
    let words = Words::of(Language::English);
    let (result, is_urgent) = report::result(&words, results);
    let next = if is_urgent {
        "Read the report before doing anything with the phone.".to_owned()
    } else {
        report::limits(&words)
    };
    let sentence = format!("{result} {next}");
    terminal::say(&format!("\n{heading}{sentence}{heading:#}"));
    for level in Level::ALL.into_iter().rev() {
        let count = counted(results, level);
        if count > 0 {
            terminal::say(&format!("  {count:>6}  {}", level.word()));
        }
    }
    for (line, count) in strongest(results).into_iter().take(5) {
        let times = if count > 1 { format!(" ({count} times)") } else { String::new() };
        terminal::say(&terminal::plain(&format!("  {line}{times}")));
    }
    let examined = results.coverage.iter().filter(|line| line.records > 0).count();
    terminal::say(&format!(
        "{examined} of {} artifacts held records; {}. Report: {}",
        results.coverage.len(),
        terminal::counted(results.problems.len(), "problem", "problems"),
        terminal::plain(&output.join("report.html").display().to_string())
    ));
}

/// One line per kind of finding and file, the strongest first, and how often it was made. How the
/// phone is set up is left to the report.
fn strongest(results: &Results) -> Vec<(String, u64)> {
    let mut lines: Vec<(_, String, u64)> = Vec::new();
    for finding in results.findings.iter().filter(|f| f.strength != Strength::Posture) {
        let (level, strength) = (finding.level, finding.strength);
        let file = &finding.provenance.file;
        let line = format!("{}, {}: {}: {file}", level.word(), strength.word(), finding.title);
        match lines.iter_mut().find(|(_, same, _)| *same == line) {
            Some((_, _, count)) => *count = count.saturating_add(1),
            None => lines.push(((level, strength), line, 1)),
        }
    }
    lines.sort_by_key(|(weight, _, _)| std::cmp::Reverse(*weight));
    lines.into_iter().map(|(_, line, count)| (line, count)).collect()
}
