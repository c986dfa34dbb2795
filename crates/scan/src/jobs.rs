//! What is to be read, and reading it on all cores. The order of results never depends on them.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, atomic::AtomicU64},
};

use artifacts::Artifact;
use case::{CaseFolder, Digest, ReadFile};
use detections::{Signal, Traces};
use evidence::{Acquisition, Found, ReadError, Source, Verified};
use jiff::Timestamp;
use model::{Location, Problem, ProblemKind};
use rayon::prelude::*;

use crate::{
    CheckError, Engine, Options,
    app_profiles::Apps,
    findings::Draft,
    history::Programs,
    names::Names,
    progress::{Counted, Progress},
    worker::Worker,
};

/// What every job needs.
pub(crate) struct Context<'a> {
    pub(crate) engine: &'a Engine,
    pub(crate) folder: &'a CaseFolder,
    pub(crate) options: &'a Options,
    pub(crate) names: &'a Names,
    pub(crate) progress: &'a dyn Progress,
    /// Bytes of evidence read so far.
    pub(crate) read: Arc<AtomicU64>,
}

/// One thing to do with one acquisition.
pub(crate) struct Job<'a> {
    /// Position in the list of acquisitions.
    pub(crate) acquisition: usize,
    /// Path inside the acquisition; empty for the acquisition as a whole.
    pub(crate) path: Arc<str>,
    pub(crate) task: Task,
    opened: &'a Acquisition,
}

/// What is to be done.
pub(crate) enum Task {
    /// Check how the acquisition holds together.
    Structure,
    /// Read a file as this artifact; its records are the part of this number.
    Artifact(&'static Artifact, u32, Found),
    /// Take the digest of a file as stored.
    Digest(Found),
}

impl<'a> Job<'a> {
    /// Concerns an acquisition as a whole.
    pub(crate) fn whole(acquisition: usize, opened: &'a Acquisition) -> Self {
        Self { acquisition, path: Arc::from(""), task: Task::Structure, opened }
    }

    /// About how many bytes the job reads as an artifact.
    fn bytes(&self) -> u64 {
        match &self.task {
            Task::Artifact(_, _, found) => found.size(),
            Task::Structure | Task::Digest(_) => 0,
        }
    }

    /// Path inside the acquisition, without its name, of the file or the part of a text that the
    /// job reads.
    pub(crate) fn found_path(&self) -> Option<String> {
        match &self.task {
            Task::Artifact(_, _, found) | Task::Digest(found) => Some(found.spelled()),
            Task::Structure => None,
        }
    }

    /// The artifact that the job reads, if it reads one.
    pub(crate) fn artifact(&self) -> Option<&'static Artifact> {
        match self.task {
            Task::Artifact(artifact, ..) => Some(artifact),
            Task::Structure | Task::Digest(_) => None,
        }
    }
}

/// What one job yielded.
#[derive(Default)]
pub(crate) struct JobResult {
    pub(crate) drafts: Vec<Draft>,
    pub(crate) drafts_left_out: u64,
    pub(crate) signals: Vec<Signal>,
    pub(crate) traces: Traces,
    pub(crate) programs: Programs,
    pub(crate) apps: Apps,
    pub(crate) problems: Vec<Problem>,
    pub(crate) problem_count: u64,
    /// Problems because of which something was not read.
    pub(crate) unread: u64,
    pub(crate) records: u64,
    pub(crate) observables: u64,
    pub(crate) earliest_at: Option<Timestamp>,
    pub(crate) latest_at: Option<Timestamp>,
    pub(crate) read: Vec<ReadFile>,
}

/// Texts of shared caches, which messages of the unified log are put together with.
const SHARED_TEXTS: [Source; 2] = [
    Source::Sysdiagnose("system_logs.logarchive/dsc/*"),
    Source::Filesystem("private/var/db/uuidtext/dsc/*"),
];

/// Files of more bytes are large.
const LARGE: u64 = 8 << 20;

/// Which artifacts are read.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Whether messages of the unified log are put together, which takes its time.
    pub log_messages: bool,
    /// Nothing but these; without any, all.
    pub only: BTreeSet<&'static str>,
}

impl Choice {
    /// Whether `artifact` is to be looked for.
    pub(crate) fn asks_for(&self, artifact: &Artifact) -> bool {
        self.only.is_empty() || self.only.contains(artifact.id)
    }

    /// The artifacts that are read: those on demand only when they are asked for.
    pub(crate) fn artifacts(&self) -> impl Iterator<Item = &'static Artifact> {
        artifacts::all().filter(|artifact| {
            let on_demand = artifact.sources.contains(&Source::UnifiedLog);
            self.asks_for(artifact) && (self.log_messages || !on_demand)
        })
    }
}

/// All jobs, in the order of their results, and what went wrong while looking for files.
pub(crate) fn list<'a>(
    acquisitions: &'a [Acquisition],
    names: &Names,
    choice: &Choice,
) -> (Vec<Job<'a>>, Vec<Problem>) {
    let mut jobs: Vec<Job<'_>> = (0..)
        .zip(acquisitions)
        .map(|(acquisition, opened)| Job::whole(acquisition, opened))
        .collect();
    let mut problems = Vec::new();
    let mut digests = BTreeMap::new();
    for artifact in choice.artifacts() {
        let mut part = 0_u32;
        for (acquisition, opened) in (0..).zip(acquisitions) {
            let found = opened.find(artifact.sources);
            problems.extend(named(names, acquisition, found.problems));
            for file in found.files {
                let path = names.path(acquisition, file.path());
                digests.entry((acquisition, Arc::clone(&path))).or_insert_with(|| file.clone());
                let task = Task::Artifact(artifact, part, file);
                jobs.push(Job { acquisition, path, task, opened });
                part = part.saturating_add(1);
            }
        }
    }
    for (acquisition, opened) in (0..).zip(acquisitions).filter(|_| choice.log_messages) {
        for file in opened.find(&SHARED_TEXTS).files {
            let path = names.path(acquisition, file.path());
            digests.insert((acquisition, path), file);
        }
    }
    for ((acquisition, path), found) in digests {
        if let Some(opened) = acquisitions.get(acquisition) {
            jobs.push(Job { acquisition, path, task: Task::Digest(found), opened });
        }
    }
    problems.sort();
    problems.dedup();
    (jobs, problems)
}

/// What does not add up once everything was read.
pub(crate) fn closing_problems(acquisitions: &[Acquisition], names: &Names) -> Vec<Problem> {
    let problems = (0..).zip(acquisitions);
    let told = problems.map(|(number, opened)| named(names, number, opened.closing_problems()));
    told.flatten().collect()
}

/// The problems of one acquisition, told apart from those of others.
pub(crate) fn named(names: &Names, acquisition: usize, mut problems: Vec<Problem>) -> Vec<Problem> {
    for problem in &mut problems {
        names.tell(acquisition, problem);
    }
    problems
}

/// Runs all jobs, the largest first, and returns their results in the order of `jobs`.
pub(crate) fn run(jobs: &[Job<'_>], context: &Context<'_>) -> Result<Vec<JobResult>, CheckError> {
    prepare(jobs);
    let bytes = jobs.iter().map(Job::bytes).fold(0, u64::saturating_add);
    context.progress.begin(bytes, &context.read);
    let mut queue: Vec<(usize, &Job<'_>)> = jobs.iter().enumerate().collect();
    queue.sort_by_key(|(index, job)| (Reverse(weight(job)), *index));
    // The digest of a large file is known once the file was read: it is never unfolded beside its reader.
    let (last, first): (Vec<_>, Vec<_>) =
        queue.into_iter().partition(|(_, job)| is_known_later(job));
    let mut results = Vec::new();
    for queue in [first, last] {
        // A queue, one job after the other: to halve the list would begin the small ones early.
        let done: Result<Vec<(usize, JobResult)>, CheckError> = queue
            .into_iter()
            .par_bridge()
            .map(|(index, job)| Ok((index, one(job, context)?)))
            .collect();
        results.extend(done?);
    }
    results.sort_by_key(|(index, _)| *index);
    Ok(results.into_iter().map(|(_, result)| result).collect())
}

/// Lets archives unpack in one pass what will be asked for. What fails here fails again, with a
/// name, when the file is opened.
fn prepare(jobs: &[Job<'_>]) {
    let mut wanted: BTreeMap<usize, (&Acquisition, Vec<Found>)> = BTreeMap::new();
    for job in jobs {
        if let Task::Artifact(_, _, found) | Task::Digest(found) = &job.task {
            let files = &mut wanted.entry(job.acquisition).or_insert((job.opened, Vec::new())).1;
            files.push(found.clone());
        }
    }
    for (acquisition, files) in wanted.values() {
        let _ = acquisition.prepare(files);
    }
}

/// Whether the job takes the digest of a large file of a container that learns it from its reader.
fn is_known_later(job: &Job<'_>) -> bool {
    job.opened.learns_digests() && matches!(&job.task, Task::Digest(found) if found.size() > LARGE)
}

/// What takes longest begins first. The structure of a backup takes about as long as its manifest.
fn weight(job: &Job<'_>) -> u64 {
    match job.task {
        Task::Structure => u64::MAX,
        Task::Artifact(..) => job.bytes().saturating_add(1),
        Task::Digest(_) => 0,
    }
}

/// A file is opened when its turn comes and no sooner: a file system has thousands, and each one
/// open takes a handle, or memory for what an archive unfolds.
fn one(job: &Job<'_>, context: &Context<'_>) -> Result<JobResult, CheckError> {
    match &job.task {
        Task::Structure => {
            let problems = named(context.names, job.acquisition, job.opened.problems());
            Ok(JobResult { problems, ..JobResult::default() })
        }
        Task::Digest(found) => Ok(digest(job, found, context.names)),
        Task::Artifact(artifact, part, found) => {
            context.progress.reading(&job.path);
            let file = match job.opened.open_file(found) {
                Ok(file) => file,
                Err(error) => return Ok(unreadable(job, artifact, &error)),
            };
            let reader = Counted::new(Arc::clone(file.reader()), Arc::clone(&context.read));
            let mut worker = Worker::new(artifact, Arc::clone(&job.path), context, *part)?;
            let file = file.called(Arc::clone(&job.path)).with_reader(Arc::new(reader));
            artifact.read(&file, &mut worker);
            worker.finish()
        }
    }
}

fn digest(job: &Job<'_>, found: &Found, names: &Names) -> JobResult {
    digest_of(job.opened, job.acquisition, found, names)
}

/// The digest of a file as stored, and of the log that is read with it.
pub(crate) fn digest_of(
    opened: &Acquisition,
    acquisition: usize,
    found: &Found,
    names: &Names,
) -> JobResult {
    // A file that cannot be read has already said so.
    let Ok(verified) = opened.verify(found) else { return JobResult::default() };
    let mut result = JobResult::default();
    let mut next = Some(verified);
    while let Some(Verified { path, size, sha256, problems, log, .. }) = next {
        result.read.push(ReadFile {
            acquisition: names.get(acquisition).to_owned(),
            path,
            size,
            sha256: Digest::from_hexadecimal(&sha256),
        });
        result.problems.extend(named(names, acquisition, problems));
        next = log.map(|log| *log);
    }
    result
}

/// The error in words, without the path, which the problem names anyway.
pub(crate) fn told_of(path: &str, error: &ReadError) -> String {
    let message = error.to_string();
    let rest = message.strip_prefix(path).and_then(|rest| rest.strip_prefix(": "));
    rest.map_or_else(|| message.clone(), str::to_owned)
}

fn unreadable(job: &Job<'_>, artifact: &Artifact, error: &ReadError) -> JobResult {
    JobResult {
        problems: vec![Problem {
            kind: ProblemKind::Unreadable,
            artifact: Some(artifact.id),
            file: Some(Arc::clone(&job.path)),
            at: Location::File,
            message: told_of(&job.path, error),
        }],
        problem_count: 1,
        unread: 1,
        ..JobResult::default()
    }
}
