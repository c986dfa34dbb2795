//! Merging sorted runs.

use std::{
    cmp::Ordering,
    collections::{BinaryHeap, binary_heap::PeekMut},
    fs::{self, File},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};

use model::DayCount;

use super::{
    FAN_IN,
    days::Days,
    event::{self, EventView, Instant},
    lines::{Form, HEADER, Speller},
    words::Words,
};
use crate::{CaseError, CaseWriter, background::Background, folder::Shared, private};

const READ_BYTES: usize = 128 * 1024;
const WRITE_BYTES: usize = 256 * 1024;

/// Events in the order of the timeline.
#[derive(Debug)]
pub(super) enum Run {
    /// In a work file.
    Spilled(PathBuf),
    /// In memory.
    Kept(Vec<u8>),
}

/// Merges runs with each other until few enough are left to be merged at once.
pub(super) fn reduce(
    case: &Shared,
    words: &Words,
    mut runs: Vec<PathBuf>,
) -> Result<Vec<PathBuf>, CaseError> {
    while runs.len() > FAN_IN {
        let group: Vec<PathBuf> = runs.drain(..FAN_IN).collect();
        let path = case.work_file();
        let refused = || CaseError::io("write", "a work file of the timeline");
        let mut file = private::create_file(&path).map_err(refused())?;
        let mut buffer = Vec::with_capacity(WRITE_BYTES);
        let heads = group.iter().map(|run| RunReader::open(run, words));
        merge(heads, |frame, _| {
            buffer.extend_from_slice(frame);
            if buffer.len() >= WRITE_BYTES {
                file.write_all(&buffer).map_err(refused())?;
                buffer.clear();
            }
            Ok(())
        })?;
        file.write_all(&buffer).map_err(refused())?;
        for run in group {
            fs::remove_file(run).map_err(CaseError::io("remove", "a work file"))?;
        }
        runs.push(path);
    }
    Ok(runs)
}

/// Merges `runs` into the two timeline files, each spelled, hashed and written by a thread of its
/// own, and counts the events of each artifact and day.
pub(super) fn into_lines(
    runs: Vec<Run>,
    words: &Words,
    jsonl: CaseWriter,
    mut csv: CaseWriter,
) -> Result<Vec<DayCount>, CaseError> {
    csv.write_all(HEADER).map_err(CaseError::io("write", super::CSV))?;
    let mut jsonl = LineFile::start(super::JSONL, Lines::new(words, Form::Json, jsonl))?;
    let mut csv = LineFile::start(super::CSV, Lines::new(words, Form::Csv, csv))?;
    let mut days = Days::new(words);
    let heads = runs.into_iter().map(|run| match run {
        Run::Spilled(path) => RunReader::open(&path, words),
        Run::Kept(events) => Ok(RunReader::over(events, words)),
    });
    merge(heads, |frame, event| {
        days.count(event);
        jsonl.add(frame)?;
        csv.add(frame)
    })?;
    jsonl.finish()?;
    csv.finish()?;
    Ok(days.finish())
}

/// One of the two files while it is being written.
struct LineFile {
    name: &'static str,
    writer: Background<Lines>,
    frames: Vec<u8>,
}

impl LineFile {
    fn start(name: &'static str, lines: Lines) -> Result<Self, CaseError> {
        let writer = Background::start(lines).map_err(CaseError::io("write", name))?;
        // An event more than the limit, so that the buffer seldom grows.
        Ok(Self { name, writer, frames: Vec::with_capacity(WRITE_BYTES.saturating_add(4096)) })
    }

    fn add(&mut self, frame: &[u8]) -> Result<(), CaseError> {
        self.frames.extend_from_slice(frame);
        if self.frames.len() < WRITE_BYTES { Ok(()) } else { self.hand_over() }
    }

    fn hand_over(&mut self) -> Result<(), CaseError> {
        self.writer.write(&mut self.frames).map_err(CaseError::io("write", self.name))
    }

    fn finish(mut self) -> Result<(), CaseError> {
        self.hand_over()?;
        self.writer.finish().map_err(CaseError::io("write", self.name))?.file.finish()
    }
}

/// Writes the line of each frame that is written to it.
struct Lines {
    speller: Speller,
    spelled: Vec<u8>,
    file: CaseWriter,
}

impl Lines {
    fn new(words: &Words, form: Form, file: CaseWriter) -> Self {
        Self { speller: Speller::new(words, form), spelled: Vec::new(), file }
    }
}

impl io::Write for Lines {
    /// Takes whole frames.
    fn write(&mut self, frames: &[u8]) -> io::Result<usize> {
        let changed = || io::Error::new(io::ErrorKind::InvalidData, CaseError::WorkFileChanged);
        self.spelled.clear();
        let mut rest = frames;
        while !rest.is_empty() {
            let (frame, after) = event::split_frame(rest).ok_or_else(changed)?;
            let event = EventView::of(frame).ok_or_else(changed)?;
            self.speller.spell(&event, &mut self.spelled).ok_or_else(changed)?;
            rest = after;
        }
        self.file.write_all(&self.spelled)?;
        Ok(frames.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Calls `act` with every frame of the runs, in the order of the timeline.
fn merge<'a>(
    readers: impl Iterator<Item = Result<RunReader<'a>, CaseError>>,
    mut act: impl FnMut(&[u8], &EventView<'_>) -> Result<(), CaseError>,
) -> Result<(), CaseError> {
    let mut heads = BinaryHeap::new();
    for head in readers {
        let mut head = head?;
        if head.advance()? {
            heads.push(head);
        }
    }
    while let Some(mut head) = heads.peek_mut() {
        let frame = head.frame();
        act(frame, &EventView::of(frame).ok_or(CaseError::WorkFileChanged)?)?;
        if !head.advance()? {
            PeekMut::pop(head);
        }
    }
    Ok(())
}

/// Reads a run frame by frame. Ordered so that the earliest frame is the greatest reader, as
/// a heap wants it.
struct RunReader<'a> {
    words: &'a Words,
    /// `None` when all of the run is in `buffer`.
    file: Option<File>,
    buffer: Vec<u8>,
    /// Where the current frame starts and ends in `buffer`.
    start: usize,
    end: usize,
    at: Instant,
}

impl<'a> RunReader<'a> {
    fn open(path: &Path, words: &'a Words) -> Result<Self, CaseError> {
        let file = File::open(path).map_err(CaseError::io("read", "a work file"))?;
        Ok(Self { file: Some(file), ..Self::over(Vec::new(), words) })
    }

    fn over(buffer: Vec<u8>, words: &'a Words) -> Self {
        Self { words, file: None, buffer, start: 0, end: 0, at: Instant::default() }
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
                self.at = event::instant(frame).ok_or(CaseError::WorkFileChanged)?;
                self.end = self.start.saturating_add(frame.len());
                return Ok(true);
            }
            let is_over = rest.is_empty();
            let wanted = event::frame_length(rest).unwrap_or(0).max(READ_BYTES);
            if self.fill(wanted)? == 0 {
                return if is_over { Ok(false) } else { Err(CaseError::WorkFileChanged) };
            }
        }
    }

    /// Drops what was read and reads on, up to `wanted` bytes in all. Returns the bytes read.
    fn fill(&mut self, wanted: usize) -> Result<usize, CaseError> {
        let Some(file) = &mut self.file else { return Ok(0) };
        self.buffer.drain(..self.start);
        self.start = 0;
        self.end = 0;
        let missing = wanted.saturating_sub(self.buffer.len());
        self.buffer.reserve(missing);
        let limit = u64::try_from(missing).unwrap_or(u64::MAX);
        file.take(limit).read_to_end(&mut self.buffer).map_err(CaseError::io("read", "a work file"))
    }
}

impl Ord for RunReader<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let earlier = self.at.cmp(&other.at).then_with(|| {
            match (EventView::of(self.frame()), EventView::of(other.frame())) {
                (Some(left), Some(right)) => left.compare(&right, self.words),
                _ => self.frame().cmp(other.frame()),
            }
        });
        earlier.reverse()
    }
}

impl PartialOrd for RunReader<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for RunReader<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for RunReader<'_> {}
