//! Merging sorted runs.

use std::{
    cmp::Ordering,
    collections::{BinaryHeap, binary_heap::PeekMut},
    fs::{self, File},
    io::{BufWriter, Read as _, Write as _},
    path::{Path, PathBuf},
    sync::{
        Arc,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
};

use super::{FAN_IN, event, lines};
use crate::{CaseError, CaseWriter, folder::Shared, private};

const READ_BYTES: usize = 48 * 1024;
const CHUNK_BYTES: usize = 256 * 1024;
const CHUNKS_IN_FLIGHT: usize = 4;

/// Merges runs with each other until few enough are left to be merged at once.
pub(super) fn reduce(case: &Shared, mut runs: Vec<PathBuf>) -> Result<Vec<PathBuf>, CaseError> {
    while runs.len() > FAN_IN {
        let group: Vec<PathBuf> = runs.drain(..FAN_IN).collect();
        let path = case.work_file();
        let refused = || CaseError::io("write", "a work file of the timeline");
        let mut out =
            BufWriter::with_capacity(CHUNK_BYTES, private::create_file(&path).map_err(refused())?);
        merge(&group, |frame| out.write_all(frame).map_err(refused()))?;
        out.flush().map_err(refused())?;
        for run in group {
            fs::remove_file(run).map_err(CaseError::io("remove", "a work file"))?;
        }
        runs.push(path);
    }
    Ok(runs)
}

/// Merges `runs` into the two timeline files, each written by a thread of its own.
pub(super) fn into_lines(
    runs: &[PathBuf],
    jsonl: CaseWriter,
    csv: CaseWriter,
) -> Result<(), CaseError> {
    thread::scope(|scope| {
        let (to_jsonl, from_merge) = sync_channel(CHUNKS_IN_FLIGHT);
        let jsonl = scope.spawn(move || lines::write_jsonl(from_merge, jsonl));
        let (to_csv, from_merge) = sync_channel(CHUNKS_IN_FLIGHT);
        let csv = scope.spawn(move || lines::write_csv(from_merge, csv));
        let merged = send_chunks(runs, &[to_jsonl, to_csv]);
        let jsonl = jsonl.join().unwrap_or(Err(CaseError::Stopped(super::JSONL)));
        let csv = csv.join().unwrap_or(Err(CaseError::Stopped(super::CSV)));
        // A writer's own failure says more than "the writer stopped".
        jsonl.and(csv).and(merged)
    })
}

/// Whole frames, in the order of the timeline.
pub(super) type Chunk = Arc<Vec<u8>>;
/// Where a writing thread gets its chunks from.
pub(super) type Chunks = Receiver<Chunk>;

fn send_chunks(runs: &[PathBuf], writers: &[SyncSender<Chunk>]) -> Result<(), CaseError> {
    let send = |chunk: Vec<u8>| {
        let chunk = Arc::new(chunk);
        writers.iter().try_for_each(|writer| {
            writer.send(Arc::clone(&chunk)).map_err(|_| CaseError::Stopped("the timeline"))
        })
    };
    let mut chunk = Vec::with_capacity(CHUNK_BYTES);
    merge(runs, |frame| {
        if chunk.len().saturating_add(frame.len()) > CHUNK_BYTES {
            send(std::mem::replace(&mut chunk, Vec::with_capacity(CHUNK_BYTES)))?;
        }
        chunk.extend_from_slice(frame);
        Ok(())
    })?;
    send(chunk)
}

/// Calls `act` with every frame of `runs`, in the order of the timeline.
fn merge(
    runs: &[PathBuf],
    mut act: impl FnMut(&[u8]) -> Result<(), CaseError>,
) -> Result<(), CaseError> {
    let mut heads = BinaryHeap::new();
    for run in runs {
        let mut head = RunReader::open(run)?;
        if head.advance()? {
            heads.push(head);
        }
    }
    while let Some(mut head) = heads.peek_mut() {
        act(head.frame())?;
        if !head.advance()? {
            PeekMut::pop(head);
        }
    }
    Ok(())
}

/// Reads a run frame by frame. Ordered so that the earliest frame is the greatest reader, as
/// a heap wants it.
struct RunReader {
    file: File,
    buffer: Vec<u8>,
    /// Where the current frame starts and ends in `buffer`.
    start: usize,
    end: usize,
    microseconds: i64,
}

impl RunReader {
    fn open(path: &Path) -> Result<Self, CaseError> {
        let file = File::open(path).map_err(CaseError::io("read", "a work file"))?;
        let buffer = Vec::with_capacity(READ_BYTES);
        Ok(Self { file, buffer, start: 0, end: 0, microseconds: 0 })
    }

    fn frame(&self) -> &[u8] {
        self.buffer.get(self.start..self.end).unwrap_or_default()
    }

    /// Goes to the next frame; false at the end of the run.
    fn advance(&mut self) -> Result<bool, CaseError> {
        self.start = self.end;
        loop {
            let rest = self.buffer.get(self.start..).unwrap_or_default();
            if let Some((frame, _)) = event::split_frame(rest) {
                self.microseconds =
                    event::quick_instant(frame).ok_or(CaseError::WorkFileChanged)?;
                self.end = self.start.saturating_add(frame.len());
                return Ok(true);
            }
            let wanted = event::frame_length(rest).unwrap_or(0).max(READ_BYTES);
            if self.fill(wanted)? == 0 {
                return if self.buffer.is_empty() {
                    Ok(false)
                } else {
                    Err(CaseError::WorkFileChanged)
                };
            }
        }
    }

    /// Drops what was read and reads on, up to `wanted` bytes in all. Returns the bytes read.
    fn fill(&mut self, wanted: usize) -> Result<usize, CaseError> {
        self.buffer.drain(..self.start);
        self.start = 0;
        self.end = 0;
        let missing = wanted.saturating_sub(self.buffer.len());
        let limit = u64::try_from(missing).unwrap_or(u64::MAX);
        std::io::Read::by_ref(&mut self.file)
            .take(limit)
            .read_to_end(&mut self.buffer)
            .map_err(CaseError::io("read", "a work file"))
    }
}

impl Ord for RunReader {
    fn cmp(&self, other: &Self) -> Ordering {
        let earlier = self
            .microseconds
            .cmp(&other.microseconds)
            .then_with(|| event::compare(self.frame(), other.frame()));
        earlier.reverse()
    }
}

impl PartialOrd for RunReader {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for RunReader {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for RunReader {}
