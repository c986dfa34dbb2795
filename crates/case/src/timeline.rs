//! The timeline of a case: millions of events from many threads, in one order, in flat memory.
//!
//! Events are collected in a bounded buffer, sorted and spilled to work files as runs; at the
//! end the runs are merged into `timeline.jsonl` and `timeline.csv`. The order is that of
//! (instant, artifact, file, position, meaning, summary), so it depends neither on the number
//! of threads nor on who came first.

mod event;
mod lines;
mod merge;

use std::{
    fs::File,
    io::{BufWriter, Write as _},
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use model::{Provenance, TimelineEvent};

use crate::{CaseError, CaseWriter, folder::Shared, private};
use event::SortKey;

/// Bytes of events that are sorted at once. Two such buffers exist: one fills while the other
/// is spilled.
const RUN_BYTES: usize = 7 * 1024 * 1024;
/// Bytes that a sink keeps to itself before it takes the lock.
const SINK_BYTES: usize = 64 * 1024;
/// Runs that are merged at once: below the 256 open files that macOS grants.
const FAN_IN: usize = 96;

const JSONL: &str = "timeline.jsonl";
const CSV: &str = "timeline.csv";

/// The timeline of a case. Clones are the same timeline.
#[derive(Clone, Debug)]
pub struct Timeline {
    shared: Arc<TimelineShared>,
}

/// Takes timeline events; one per thread, or one per file, as the caller likes.
///
/// Dropping it keeps its events; a failure then shows when the case is sealed.
#[derive(Debug)]
pub struct TimelineSink {
    shared: Arc<TimelineShared>,
    events: Vec<u8>,
    count: u64,
}

#[derive(Debug)]
struct TimelineShared {
    case: Arc<Shared>,
    filling: Mutex<Filling>,
    /// Locked after `filling`, never before it.
    spilling: Mutex<Spilling>,
    events: AtomicU64,
}

#[derive(Debug, Default)]
struct Filling {
    events: Vec<u8>,
    finished: bool,
}

#[derive(Debug, Default)]
struct Spilling {
    events: Vec<u8>,
    order: Vec<SortKey>,
    runs: Vec<PathBuf>,
}

impl Timeline {
    pub(crate) fn new(case: &Arc<Shared>) -> Self {
        let shared = TimelineShared {
            case: Arc::clone(case),
            filling: Mutex::default(),
            spilling: Mutex::default(),
            events: AtomicU64::new(0),
        };
        Self { shared: Arc::new(shared) }
    }

    /// A sink of its own for one thread.
    pub fn sink(&self) -> TimelineSink {
        TimelineSink { shared: Arc::clone(&self.shared), events: Vec::new(), count: 0 }
    }

    /// Merges all runs into the two files of the case. Returns the number of events.
    pub(crate) fn finish(&self) -> Result<u64, CaseError> {
        let mut filling = self.shared.filling();
        filling.finished = true;
        let mut spilling = self.shared.spilling();
        std::mem::swap(&mut filling.events, &mut spilling.events);
        filling.events = Vec::new();
        drop(filling);
        spilling.spill(&self.shared.case)?;
        let runs = std::mem::take(&mut *spilling).runs;
        let runs = merge::reduce(&self.shared.case, runs)?;
        let jsonl = CaseWriter::create(&self.shared.case, JSONL)?;
        let csv = CaseWriter::create(&self.shared.case, CSV)?;
        merge::into_lines(&runs, jsonl, csv)?;
        for run in runs {
            std::fs::remove_file(run).map_err(CaseError::io("remove", "a work file"))?;
        }
        Ok(self.shared.events.load(Ordering::Relaxed))
    }
}

impl TimelineSink {
    /// Adds an event that was read at `provenance`.
    pub fn add(&mut self, provenance: &Provenance, event: &TimelineEvent) -> Result<(), CaseError> {
        event::encode(provenance, event, &mut self.events)?;
        self.count = self.count.saturating_add(1);
        if self.events.len() >= SINK_BYTES { self.hand_over() } else { Ok(()) }
    }

    fn hand_over(&mut self) -> Result<(), CaseError> {
        if self.events.is_empty() {
            return Ok(());
        }
        // What a failed spill left behind is unknown: such a case is never sealed.
        self.shared.take(&self.events).inspect_err(|_| {
            self.shared.case.failed(CaseError::Unfinished(JSONL.to_owned()));
        })?;
        self.shared.events.fetch_add(self.count, Ordering::Relaxed);
        self.events.clear();
        self.count = 0;
        Ok(())
    }
}

impl Drop for TimelineSink {
    fn drop(&mut self) {
        if let Err(failure) = self.hand_over() {
            self.shared.case.failed(failure);
        }
    }
}

impl TimelineShared {
    fn take(&self, events: &[u8]) -> Result<(), CaseError> {
        let mut filling = self.filling();
        if filling.finished {
            return Err(CaseError::TimelineFinished);
        }
        if filling.events.len().saturating_add(events.len()) <= RUN_BYTES {
            filling.events.extend_from_slice(events);
            return Ok(());
        }
        let mut spilling = self.spilling();
        std::mem::swap(&mut filling.events, &mut spilling.events);
        filling.events.extend_from_slice(events);
        drop(filling);
        spilling.spill(&self.case)
    }

    fn filling(&self) -> MutexGuard<'_, Filling> {
        self.filling.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn spilling(&self) -> MutexGuard<'_, Spilling> {
        self.spilling.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Spilling {
    /// Sorts the buffered events and writes them as one run.
    fn spill(&mut self, case: &Shared) -> Result<(), CaseError> {
        if self.events.is_empty() {
            return Ok(());
        }
        event::sort(&self.events, &mut self.order)?;
        let path = case.work_file();
        let refused = CaseError::io("write", "a work file of the timeline");
        write_run(&path, &self.events, &self.order).map_err(refused)?;
        self.runs.push(path);
        self.events.clear();
        Ok(())
    }
}

fn write_run(path: &std::path::Path, events: &[u8], order: &[SortKey]) -> std::io::Result<()> {
    let mut run: BufWriter<File> =
        BufWriter::with_capacity(SINK_BYTES, private::create_file(path)?);
    for key in order {
        run.write_all(event::framed(events, key.start).unwrap_or_default())?;
    }
    run.flush()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use model::Location;

    use super::*;
    use crate::CaseFolder;

    #[test]
    fn more_runs_than_may_be_open_at_once_are_merged_in_steps() {
        let parent = tempfile::tempdir().unwrap();
        let folder = CaseFolder::create(parent.path().join("case")).unwrap();
        let path = folder.path().to_owned();
        let timeline = folder.timeline();
        let file: Arc<str> = Arc::from("sms.db");
        for number in 0..230_u64 {
            let place = Provenance {
                artifact: "ios.messages",
                file: Arc::clone(&file),
                at: Location::Line(number),
            };
            let at =
                jiff::Timestamp::from_second(i64::try_from(number * 7 % 230).unwrap()).unwrap();
            let event = TimelineEvent { at, meaning: "received", summary: String::new() };
            let mut spilling = timeline.shared.spilling();
            event::encode(&place, &event, &mut spilling.events).unwrap();
            spilling.spill(&timeline.shared.case).unwrap();
        }
        folder.seal(Vec::new()).unwrap();
        let text = std::fs::read_to_string(path.join("timeline.csv")).unwrap();
        let seconds: Vec<&str> =
            text.lines().skip(1).filter_map(|line| line.split(',').nth(1)).collect();
        let wanted: Vec<String> = (0..230).map(|number| (number * 1_000_000).to_string()).collect();
        assert_eq!(seconds, wanted);
    }
}
