//! The timeline of a case: millions of events from many threads, in one order, in flat memory.
//!
//! Events are collected in a bounded buffer, sorted and spilled to work files as runs; at the
//! end the runs and what is still in memory are merged into `timeline.jsonl` and
//! `timeline.csv`. The order is that of (instant, artifact, file, position, meaning, summary),
//! so it depends neither on the number of threads nor on who came first.

mod days;
mod event;
mod lines;
mod merge;
mod words;

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard,
        atomic::{AtomicU64, Ordering},
    },
};

use model::{DayCount, Provenance, TimelineEvent};

use crate::{CaseError, CaseWriter, folder::Shared, private};
use event::SortKey;
use merge::Run;
use words::{Place, Remembered, Words};

/// Bytes of events that are sorted at once. Two such buffers exist: one fills while the other
/// is spilled.
const RUN_BYTES: usize = 16 * 1024 * 1024;
/// Bytes that a sink keeps to itself before it takes the lock.
const SINK_BYTES: usize = 64 * 1024;
/// Runs that are merged at once: below the 256 open files that macOS grants.
const FAN_IN: usize = 96;
/// Bytes that go to a work file at once.
const WRITE_BYTES: usize = 256 * 1024;

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
    remembered: Remembered,
}

#[derive(Debug)]
struct TimelineShared {
    case: Arc<Shared>,
    /// Locked after the others, never before them.
    words: RwLock<Words>,
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
            words: RwLock::default(),
            filling: Mutex::default(),
            spilling: Mutex::default(),
            events: AtomicU64::new(0),
        };
        Self { shared: Arc::new(shared) }
    }

    /// A sink of its own for one thread.
    pub fn sink(&self) -> TimelineSink {
        TimelineSink {
            shared: Arc::clone(&self.shared),
            events: Vec::new(),
            count: 0,
            remembered: Remembered::default(),
        }
    }

    /// Merges all runs into the two files of the case. Returns how many events there are of each
    /// artifact and day.
    pub(crate) fn finish(&self) -> Result<Vec<DayCount>, CaseError> {
        let mut filling = self.shared.filling();
        filling.finished = true;
        let mut spilling = self.shared.spilling();
        let events = std::mem::take(&mut filling.events);
        drop(filling);
        let words = self.shared.words();
        let spilled = std::mem::take(&mut *spilling);
        let kept = in_order(&events, &words, spilled.events)?;
        drop(events);
        let mut runs: Vec<Run> = merge::reduce(&self.shared.case, &words, spilled.runs)?
            .into_iter()
            .map(Run::Spilled)
            .collect();
        runs.push(Run::Kept(kept));
        let jsonl = CaseWriter::create(&self.shared.case, JSONL)?;
        let csv = CaseWriter::create(&self.shared.case, CSV)?;
        merge::into_lines(runs, &words, jsonl, csv)
    }

    /// The number of events that were handed over.
    pub(crate) fn events(&self) -> u64 {
        self.shared.events.load(Ordering::Relaxed)
    }
}

impl TimelineSink {
    /// Adds an event that was read at `provenance`.
    pub fn add(&mut self, provenance: &Provenance, event: &TimelineEvent) -> Result<(), CaseError> {
        self.encode(provenance, event).ok_or(CaseError::EventTooLong(provenance.artifact))?;
        self.count = self.count.saturating_add(1);
        if self.events.len() >= SINK_BYTES { self.hand_over() } else { Ok(()) }
    }

    fn encode(&mut self, provenance: &Provenance, event: &TimelineEvent) -> Option<()> {
        let place = match self.remembered.place(provenance) {
            Some(number) => number,
            None => self.shared.place_number(provenance, &mut self.remembered)?,
        };
        let meaning = match self.remembered.meaning(event.meaning) {
            Some(number) => number,
            None => self.shared.meaning_number(event.meaning, &mut self.remembered)?,
        };
        event::encode(place, meaning, &provenance.at, event, &mut self.events)
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
    fn place_number(&self, provenance: &Provenance, remembered: &mut Remembered) -> Option<u32> {
        let place = Place::of(provenance);
        let number = self.words_to_extend().place_number(place.clone())?;
        remembered.add_place(place, number);
        Some(number)
    }

    fn meaning_number(&self, meaning: &'static str, remembered: &mut Remembered) -> Option<u32> {
        let number = self.words_to_extend().meaning_number(meaning)?;
        remembered.add_meaning(meaning, number);
        Some(number)
    }

    fn words_to_extend(&self) -> RwLockWriteGuard<'_, Words> {
        self.words.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn words(&self) -> RwLockReadGuard<'_, Words> {
        self.words.read().unwrap_or_else(PoisonError::into_inner)
    }

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
        spilling.spill(&self.case, &self.words())
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
    fn spill(&mut self, case: &Shared, words: &Words) -> Result<(), CaseError> {
        if self.events.is_empty() {
            return Ok(());
        }
        event::sort(&self.events, words, &mut self.order)?;
        let path = case.work_file();
        let refused = CaseError::io("write", "a work file of the timeline");
        write_run(&path, &self.events, &self.order).map_err(refused)?;
        self.runs.push(path);
        self.events.clear();
        Ok(())
    }
}

fn write_run(path: &Path, events: &[u8], order: &[SortKey]) -> std::io::Result<()> {
    let mut run = private::create_file(path)?;
    let mut buffer = Vec::with_capacity(WRITE_BYTES);
    for key in order {
        buffer.extend_from_slice(key.frame(events).unwrap_or_default());
        if buffer.len() >= WRITE_BYTES {
            run.write_all(&buffer)?;
            buffer.clear();
        }
    }
    run.write_all(&buffer)
}

/// The events in the order of the timeline, in the memory of `empty`.
fn in_order(events: &[u8], words: &Words, mut empty: Vec<u8>) -> Result<Vec<u8>, CaseError> {
    let mut order = Vec::new();
    event::sort(events, words, &mut order)?;
    empty.reserve_exact(events.len());
    for key in order {
        empty.extend_from_slice(key.frame(events).unwrap_or_default());
    }
    Ok(empty)
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
            let mut sink = timeline.sink();
            sink.encode(&place, &event).unwrap();
            let mut spilling = timeline.shared.spilling();
            spilling.events.append(&mut sink.events);
            spilling.spill(&timeline.shared.case, &timeline.shared.words()).unwrap();
        }
        folder.seal(Vec::new()).unwrap();
        let text = std::fs::read_to_string(path.join("timeline.csv")).unwrap();
        let seconds: Vec<i64> = text
            .lines()
            .skip(1)
            .map(|line| line.split(',').next().unwrap().parse::<jiff::Timestamp>().unwrap())
            .map(jiff::Timestamp::as_second)
            .collect();
        assert_eq!(seconds, (0..230).collect::<Vec<i64>>());
    }
}
