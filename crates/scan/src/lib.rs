//! The pipeline and the library's public face: opened acquisitions and an open case folder in,
//! a filled case and its summary out.
//!
//! **Invariant:** no global state, no terminal, no clock, no format of output. [`check`] can run
//! inside a sandboxed child process.

mod app_profiles;
mod canary;
mod coverage;
mod findings;
mod genuine;
mod history;
mod jobs;
mod names;
mod per_device;
mod progress;
mod texts;
mod worker;
mod yara_files;

use std::{
    collections::BTreeMap,
    sync::{Arc, atomic::AtomicU64},
};

pub use canary::planted_sign_is_met;
use case::{CaseFolder, ReadFile};
use detections::{RuleSet, VersionTable};
use evidence::{Acquisition, Source};
use indicators::IndicatorSet;
use jiff::Timestamp;
pub use jobs::Choice;
use jobs::Job;
use model::{
    AcquisitionSummary, Canary, DeviceIdentifier, EvidenceDigest, Finding, Level, Outcome, Problem,
    ProblemKind, Results, RunRecord,
};
use names::Names;
use per_device::PerDevice;
pub use progress::{Progress, Silent};
pub use texts::{NO_INDICATORS, texts};

/// What evidence is compared with.
pub struct Engine {
    /// Published indicators.
    pub indicators: IndicatorSet,
    /// Rules and correlations.
    pub rules: RuleSet,
    /// Newest system version of each model, as far as known.
    pub versions: VersionTable,
    /// YARA rules that every file is scanned with, where some were given.
    pub yara: Option<yara::Rules>,
}

/// How a check is to be done.
#[derive(Clone, Debug)]
pub struct Options {
    /// Version of the program, for the run record.
    pub version: String,
    /// When the run began, by the clock of the examining computer.
    pub started_at: Timestamp,
    /// Whether people's words are kept.
    pub include_content: bool,
    /// Which artifacts are read.
    pub choice: Choice,
    /// Lowest level that counts for the outcome.
    pub fail_on: Level,
    /// Number of threads; zero for as many as there are cores.
    pub jobs: usize,
    /// Options as the caller understood them, for the run record. Never a password.
    pub as_given: serde_json::Value,
    /// Things the caller noticed that a reader of the result should know.
    pub warnings: Vec<String>,
    /// What the caller could not open, and what is missing because of it.
    pub problems: Vec<Problem>,
}

/// What a check yielded. Records and timeline are in the case folder.
#[derive(Debug)]
pub struct Checked {
    /// What was found and how it came about. `days` is still empty: the timeline is counted when it is
    /// joined; `consent_given` is for the caller to say.
    pub results: Results,
    /// Every file that was read, with its digest, for the seal.
    pub read: Vec<ReadFile>,
}

/// Why a check could not be done at all. Anything less is a [`Problem`].
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CheckError {
    /// The planted sign was not met: nothing this run says could be relied on.
    #[error(
        "self-test failed: {0}. The engine did not see a planted sign, so this run could not \
         have seen a real one"
    )]
    SilentCanary(&'static str),
    /// The case folder cannot be written.
    #[error("case folder cannot be written: {0}")]
    Case(#[from] case::CaseError),
    /// The threads cannot be started.
    #[error("threads cannot be started: {0}")]
    Threads(#[from] rayon::ThreadPoolBuildError),
}

/// Where the artifacts of a check may be: what an acquisition is opened for.
pub fn sources(choice: &Choice) -> Vec<Source> {
    choice.artifacts().flat_map(|artifact| artifact.sources).copied().collect()
}

/// Examines every acquisition and fills `folder`. The folder is left unsealed, so that the caller
/// can add a report before the hashes are taken.
///
/// # Errors
/// When the self-test fails, or the case folder cannot be written.
pub fn check(
    acquisitions: &[Acquisition],
    folder: &CaseFolder,
    engine: &Engine,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Checked, CheckError> {
    let canary = canary::sing(engine)?;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(options.jobs).build()?;
    let names = Names::new(acquisitions.iter().map(Acquisition::name));
    let read = Arc::new(AtomicU64::new(0));
    let context = jobs::Context { engine, folder, options, names: &names, progress, read };
    let (mut jobs, mut problems) = jobs::list(acquisitions, &names, &options.choice);
    // Digests of what identifies a device are slow on purpose: they are taken beside the reading.
    let (results, summaries) = pool
        .install(|| rayon::join(|| jobs::run(&jobs, &context), || summaries(acquisitions, &names)));
    let mut results = results?;

    let scanned = pool.install(|| yara_files::scan(acquisitions, &jobs, &context));
    problems.extend(options.problems.iter().cloned());
    problems.extend(results.iter_mut().flat_map(|result| std::mem::take(&mut result.problems)));
    problems.extend(jobs::closing_problems(acquisitions, &names));
    let mut coverage = coverage::of(acquisitions, &names, &options.choice, &jobs, &results);
    let unread = coverage::unread(acquisitions, &names, &jobs);
    let devices = devices(acquisitions);
    let phones = findings::Devices { of: &devices, names: &names };
    let together = PerDevice::of(&jobs, &phones, &mut results, &context)?;
    coverage.extend(together.coverage);
    problems.extend(together.problems);
    for (acquisition, result) in together.results {
        jobs.extend(acquisitions.get(acquisition).map(|opened| Job::whole(acquisition, opened)));
        results.push(result);
    }
    coverage.extend(scanned.coverage);
    problems.extend(scanned.problems);
    for (acquisition, result) in scanned.results {
        jobs.extend(acquisitions.get(acquisition).map(|opened| Job::whole(acquisition, opened)));
        results.push(result);
    }
    let (programs, apps) = (together.programs, together.apps);
    let mut findings = findings::in_order(&engine.indicators, &jobs, &mut results, &mut problems);
    findings::correlate(&engine.rules, &jobs, &phones, &mut results, &mut findings, &mut problems);
    findings::number(&mut findings);
    let read: Vec<ReadFile> = results.into_iter().flat_map(|result| result.read).collect();
    progress.writing();

    let outcome = outcome(&findings, &problems, options.fail_on);
    let run = run_record(summaries, engine, options, canary, outcome);
    folder.write_findings(&findings)?;
    folder.write_coverage(&coverage, &problems, &unread)?;
    folder.write_run(&run)?;
    let results = Results {
        run,
        findings,
        coverage,
        problems,
        unread,
        programs,
        apps,
        days: Vec::new(),
        read: digests(&read),
        consent_given: false,
    };
    Ok(Checked { results, read })
}

fn run_record(
    acquisitions: Vec<AcquisitionSummary>,
    engine: &Engine,
    options: &Options,
    canary: Canary,
    outcome: Outcome,
) -> RunRecord {
    RunRecord {
        schema: case::SCHEMA,
        version: options.version.clone(),
        started_at: options.started_at,
        options: options.as_given.clone(),
        acquisitions,
        indicators: engine.indicators.summary(),
        rules: engine.rules.summary(),
        canary,
        fail_on: options.fail_on,
        outcome,
        warnings: options.warnings.clone(),
    }
}

/// What was read, in the order of the manifest.
fn digests(read: &[ReadFile]) -> Vec<EvidenceDigest> {
    let mut digests: Vec<EvidenceDigest> = read
        .iter()
        .map(|file| EvidenceDigest {
            acquisition: file.acquisition.clone(),
            path: Arc::clone(&file.path),
            size: file.size,
            sha256: file.sha256.map(|digest| digest.to_string()),
        })
        .collect();
    digests.sort();
    digests
}

/// What two acquisitions of one device have in common.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    Identifier(DeviceIdentifier),
    /// Where they lie, when one lies in the other.
    Place(String),
}

/// For each acquisition the first one that is of the same device, perhaps itself. What does not
/// say which device it is of stands alone: facts of two phones must never meet.
fn devices(acquisitions: &[Acquisition]) -> Vec<usize> {
    let mut first: BTreeMap<Mark, usize> = BTreeMap::new();
    let mut devices = Vec::new();
    for (number, acquisition) in acquisitions.iter().enumerate() {
        let identifiers = acquisition.device_identifiers().into_iter().map(Mark::Identifier);
        let place = acquisition.lies_with().map(|place| Mark::Place(place.to_owned()));
        let marks: Vec<Mark> = identifiers.chain(place).collect();
        let device = marks.iter().find_map(|known| first.get(known)).copied();
        let device = device.unwrap_or(number);
        for mark in marks {
            first.entry(mark).or_insert(device);
        }
        devices.push(device);
    }
    devices
}

/// There is no word for health: nothing found in readable evidence is the best a check can say.
fn outcome(findings: &[Finding], problems: &[Problem], fail_on: Level) -> Outcome {
    if findings.iter().any(|finding| finding.level >= fail_on) {
        Outcome::Findings
    } else if problems.iter().any(|problem| problem.kind == ProblemKind::Unreadable) {
        Outcome::Incomplete
    } else {
        Outcome::NothingFound
    }
}

fn summaries(acquisitions: &[Acquisition], names: &Names) -> Vec<AcquisitionSummary> {
    (0..).zip(acquisitions).map(|(i, acquisition)| summary(acquisition, names.get(i))).collect()
}

fn summary(acquisition: &Acquisition, name: &str) -> AcquisitionSummary {
    AcquisitionSummary {
        name: name.to_owned(),
        kind: acquisition.kind().to_string(),
        encrypted: acquisition.is_encrypted(),
        lacks: acquisition.lacks(),
        device: acquisition.device(),
        device_digests: acquisition.device_digests(),
    }
}
