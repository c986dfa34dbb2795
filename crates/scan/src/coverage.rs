//! What was looked for, and how much was there.

use std::sync::Arc;

use artifacts::Artifact;
use evidence::{Acquisition, Source};
use model::{Coverage, CoverageState};

use crate::{
    jobs::{Job, JobResult},
    names::Names,
};

/// One line per acquisition and artifact that the acquisition could hold.
pub(crate) fn of(
    acquisitions: &[Acquisition],
    names: &Names,
    jobs: &[Job<'_>],
    results: &[JobResult],
) -> Vec<Coverage> {
    let mut lines = Vec::new();
    for (index, acquisition) in acquisitions.iter().enumerate() {
        let possible = |artifact: &&Artifact| {
            artifact.sources.iter().any(|source| acquisition.can_hold(source))
        };
        for artifact in artifacts::all().filter(possible) {
            let own = jobs.iter().zip(results).filter(|(job, _)| {
                job.acquisition == index && job.artifact().is_some_and(|a| a.id == artifact.id)
            });
            let mut line = line(acquisition, artifact, own);
            if acquisitions.len() > 1 && line.state == CoverageState::Absent {
                line.note = line.note.map(|note| format!("{}: {note}", names.get(index)));
            }
            lines.push(line);
        }
    }
    lines
}

fn line<'a>(
    acquisition: &Acquisition,
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
    coverage.note = note(acquisition, artifact, coverage.state);
    coverage
}

fn note(acquisition: &Acquisition, artifact: &Artifact, state: CoverageState) -> Option<String> {
    if state != CoverageState::Absent {
        return None;
    }
    let possible = artifact.sources.iter().filter(|source| acquisition.can_hold(source));
    let places = possible.map(|source| match source {
        Source::BackupRoot(name) => (*name).to_owned(),
        Source::Backup(domain, path) => format!("{domain}/{path}"),
        Source::Filesystem(path) => format!("/{path}"),
        Source::FileListing => "the names of all files".to_owned(),
    });
    let mut named: Vec<String> = Vec::new();
    for place in places {
        if !named.contains(&place) {
            named.push(place);
        }
    }
    let mut note = format!("not in this acquisition; looked for {}", named.join(", "));
    if !artifact.absent_because.is_empty() {
        note = format!("{note}. A possible reason: {}", artifact.absent_because);
    }
    if let Some(reason) = acquisition.lacks() {
        note = format!("{note}. {reason}");
    }
    Some(note)
}
