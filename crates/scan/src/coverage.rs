//! What was looked for, and how much was there.

use std::{collections::BTreeSet, sync::Arc};

use artifacts::{Artifact, ONLY_IN_ENCRYPTED_BACKUPS};
use evidence::{Acquisition, Source};
use model::{Coverage, CoverageState, UnreadFile};

use crate::{
    jobs::{Choice, Job, JobResult},
    names::Names,
};

/// One line per acquisition and artifact that the acquisition could hold.
pub(crate) fn of(
    acquisitions: &[Acquisition],
    names: &Names,
    choice: &Choice,
    jobs: &[Job<'_>],
    results: &[JobResult],
) -> Vec<Coverage> {
    let mut lines = Vec::new();
    for (index, acquisition) in acquisitions.iter().enumerate() {
        let possible = |artifact: &&Artifact| {
            artifact.sources.iter().any(|source| acquisition.can_hold(source))
        };
        for artifact in
            artifacts::all().filter(|artifact| choice.asks_for(artifact) && possible(artifact))
        {
            let own = jobs.iter().zip(results).filter(|(job, _)| {
                job.acquisition == index && job.artifact().is_some_and(|a| a.id == artifact.id)
            });
            let mut line = line(artifact, own);
            if line.state == CoverageState::Absent {
                line.looked_for = places(acquisition, artifact);
                line.acquisition = names.among_several(index).map(str::to_owned);
                line.possible_reason = reason(acquisition, artifact).map(str::to_owned);
            }
            lines.push(line);
        }
    }
    lines
}

/// Files that no artifact read, of acquisitions that tell all of theirs.
pub(crate) fn unread(
    acquisitions: &[Acquisition],
    names: &Names,
    jobs: &[Job<'_>],
) -> Vec<UnreadFile> {
    let mut unread = Vec::new();
    for (index, acquisition) in acquisitions.iter().enumerate() {
        let own = jobs.iter().filter(|job| job.acquisition == index);
        let read: BTreeSet<String> = own.filter_map(Job::found_path).collect();
        acquisition.for_each_file(&mut |path, size| {
            let is_log = path.strip_suffix("-wal").is_some_and(|path| read.contains(path));
            if !read.contains(&path) && !is_log {
                let acquisition = names.get(index).to_owned();
                unread.push(UnreadFile { acquisition, path, size });
            }
        });
    }
    unread.sort();
    unread
}

fn line<'a>(
    artifact: &'static Artifact,
    own: impl Iterator<Item = (&'a Job<'a>, &'a JobResult)>,
) -> Coverage {
    let mut coverage = Coverage {
        artifact: artifact.id,
        title: artifact.title,
        state: CoverageState::Absent,
        files: Vec::new(),
        records: 0,
        observables: 0,
        problems: 0,
        earliest_at: None,
        latest_at: None,
        looked_for: Vec::new(),
        tested: Some(artifact.confidence()),
        acquisition: None,
        possible_reason: None,
        note: None,
    };
    let mut unread = 0_u64;
    for (job, result) in own {
        if coverage.files.last() != Some(&job.path) {
            coverage.files.push(Arc::clone(&job.path));
        }
        coverage.records = coverage.records.saturating_add(result.records);
        coverage.observables = coverage.observables.saturating_add(result.observables);
        coverage.problems = coverage.problems.saturating_add(result.problem_count);
        unread = unread.saturating_add(result.unread);
        coverage.earliest_at =
            [coverage.earliest_at, result.earliest_at].into_iter().flatten().min();
        coverage.latest_at = [coverage.latest_at, result.latest_at].into_iter().flatten().max();
    }
    coverage.state = match (coverage.files.is_empty(), coverage.records, unread) {
        (true, ..) => CoverageState::Absent,
        (false, 0, 0) => CoverageState::Empty,
        (false, _, 0) => CoverageState::Examined,
        (false, 0, _) => CoverageState::Unreadable,
        (false, ..) => CoverageState::Partial,
    };
    coverage
}

/// Places of the acquisition where the artifact may be, each once.
fn places(acquisition: &Acquisition, artifact: &Artifact) -> Vec<String> {
    let possible = artifact.sources.iter().filter(|source| acquisition.can_hold(source));
    let is_report = acquisition.can_hold(&Source::Sysdiagnose(""));
    let spelled = possible.map(|source| match source {
        Source::BackupRoot(name) => (*name).to_owned(),
        Source::Backup(domain, path) => format!("{domain}/{path}"),
        Source::Filesystem(path) => format!("/{path}"),
        Source::FileListing => "the names of all files".to_owned(),
        Source::UnifiedLog if is_report => "system_logs.logarchive".to_owned(),
        Source::UnifiedLog => "/private/var/db/diagnostics".to_owned(),
        Source::Sysdiagnose(path)
        | Source::BugReport(path)
        | Source::AndroidQf(path)
        | Source::AndroidBackup(path) => (*path).to_owned(),
        Source::ReportSection(name) => format!("section {name}"),
        Source::Service(name) => format!("service {name}"),
        Source::IntrusionLog => "texts named by their day".to_owned(),
    });
    let mut places = Vec::new();
    for place in spelled {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

/// A possible reason why an acquisition lacks the artifact. Artifacts know of none for file systems.
fn reason(acquisition: &Acquisition, artifact: &Artifact) -> Option<&'static str> {
    if artifact.sources.contains(&Source::UnifiedLog) {
        return Some("it is read only when asked for, with --log-messages");
    }
    let is_backup = acquisition.can_hold(&Source::BackupRoot("Manifest.plist"));
    let explains =
        artifact.absent_because != ONLY_IN_ENCRYPTED_BACKUPS || !acquisition.is_encrypted();
    let is_known = !artifact.absent_because.is_empty();
    (is_backup && explains && is_known).then_some(artifact.absent_because)
}
