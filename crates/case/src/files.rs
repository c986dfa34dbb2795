//! Records and timeline of a case, read back from its folder.

use std::{
    collections::BTreeSet,
    fs::File,
    io::{self, BufRead, BufReader, Read as _, Seek as _, SeekFrom},
    path::PathBuf,
};

use jiff::Timestamp;
use model::{CaseStreams, Entries, KeptRecord, Location, Records, StreamError, TimelineEntry};
use serde::{Deserialize, de::DeserializeOwned};

const TIMELINE: &str = "timeline.jsonl";
const FOLDER: &str = "records/";
const ENDING: &str = ".jsonl";
const BUFFER_BYTES: usize = 256 * 1024;
/// Longer lines are refused: no field of a case is that long.
const LONGEST_LINE: u64 = 256 << 20;

/// The files of a case that are read as streams. Only files that the case names itself are opened.
#[derive(Clone, Debug)]
pub struct CaseFiles {
    root: PathBuf,
    names: BTreeSet<String>,
}

/// A line of `records/<artifact>.jsonl`.
#[derive(Deserialize)]
struct RecordLine {
    file: std::sync::Arc<str>,
    at: Location,
    record: serde_json::Map<String, serde_json::Value>,
    content: Option<serde_json::Map<String, serde_json::Value>>,
}

/// A line of `timeline.jsonl`.
#[derive(Deserialize)]
struct EntryLine {
    message: String,
    datetime: Timestamp,
    timestamp_desc: String,
    artifact: String,
    file: String,
    at: String,
}

impl From<RecordLine> for KeptRecord {
    fn from(line: RecordLine) -> Self {
        Self { file: line.file, at: line.at, record: line.record, content: line.content }
    }
}

impl From<EntryLine> for TimelineEntry {
    fn from(line: EntryLine) -> Self {
        Self {
            at: line.datetime,
            meaning: line.timestamp_desc,
            summary: line.message,
            artifact: line.artifact,
            file: line.file,
            position: line.at,
        }
    }
}

impl CaseFiles {
    /// The files `names`, each one of our own names, in the case at `root`.
    pub(crate) fn new(root: PathBuf, names: BTreeSet<String>) -> Self {
        Self { root, names }
    }

    fn open(&self, name: &str) -> Result<Option<BufReader<File>>, StreamError> {
        if !self.names.contains(name) {
            return Ok(None);
        }
        let file = File::open(self.root.join(name)).map_err(refused(name))?;
        Ok(Some(BufReader::with_capacity(BUFFER_BYTES, file)))
    }
}

impl CaseStreams for CaseFiles {
    fn artifacts(&self) -> Vec<String> {
        let files = self.names.iter();
        files
            .filter_map(|name| name.strip_prefix(FOLDER)?.strip_suffix(ENDING))
            .map(str::to_owned)
            .collect()
    }

    fn records(&self, artifact: &str) -> Result<Records<'_>, StreamError> {
        let name = format!("{FOLDER}{artifact}{ENDING}");
        let Some(file) = self.open(&name)? else { return Ok(Box::new(std::iter::empty())) };
        Ok(Box::new(Lines::<RecordLine>::new(file, name, Some(0)).map(|line| line.map(Into::into))))
    }

    fn entries(
        &self,
        first: Option<Timestamp>,
        last: Option<Timestamp>,
    ) -> Result<Entries<'_>, StreamError> {
        let Some(mut file) = self.open(TIMELINE)? else {
            return Ok(Box::new(std::iter::empty()));
        };
        let line = match first {
            Some(first) => {
                seek_to(&mut file, first).map_err(refused(TIMELINE))?;
                None
            }
            None => Some(0),
        };
        let entries = Lines::<EntryLine>::new(file, TIMELINE.to_owned(), line);
        let entries = entries.map(|entry| entry.map(TimelineEntry::from));
        let until = move |entry: &Result<TimelineEntry, StreamError>| {
            entry.as_ref().map_or(true, |entry| last.is_none_or(|last| entry.at <= last))
        };
        Ok(Box::new(entries.take_while(until)))
    }
}

/// Places `file`, whose lines are in the order of time, at its first line that is not before
/// `first`.
fn seek_to(file: &mut BufReader<File>, first: Timestamp) -> io::Result<()> {
    /// Below this distance lines are read one after the other.
    const NEAR: u64 = 64 * 1024;
    let (mut low, mut high) = (0, file.get_ref().metadata()?.len());
    while high.saturating_sub(low) > NEAR {
        let middle = low.saturating_add(high.saturating_sub(low) / 2);
        file.seek(SeekFrom::Start(middle))?;
        skip_line(file)?;
        // `low` is always the start of a line that may be too early; the line after `middle` decides.
        let start = file.stream_position()?;
        match instant_of(&next_line(file)?) {
            Some(at) if at < first => low = start,
            _ => high = middle,
        }
    }
    file.seek(SeekFrom::Start(low))?;
    loop {
        let start = file.stream_position()?;
        let line = next_line(file)?;
        if line.is_empty() || instant_of(&line).is_none_or(|at| at >= first) {
            file.seek(SeekFrom::Start(start))?;
            return Ok(());
        }
    }
}

fn skip_line(file: &mut BufReader<File>) -> io::Result<()> {
    next_line(file).map(drop)
}

fn next_line(file: &mut BufReader<File>) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    file.take(LONGEST_LINE).read_until(b'\n', &mut line)?;
    Ok(line)
}

fn instant_of(line: &[u8]) -> Option<Timestamp> {
    serde_json::from_slice::<EntryLine>(line).ok().map(|line| line.datetime)
}

/// Lines of JSON, one value each.
struct Lines<T> {
    file: BufReader<File>,
    name: String,
    /// Lines read so far, where the reading began at the start of the file.
    line: Option<u64>,
    is_over: bool,
    what: std::marker::PhantomData<T>,
}

impl<T> Lines<T> {
    fn new(file: BufReader<File>, name: String, line: Option<u64>) -> Self {
        Self { file, name, line, is_over: false, what: std::marker::PhantomData }
    }

    fn error(&mut self, reason: String) -> StreamError {
        self.is_over = true;
        StreamError { file: self.name.clone(), line: self.line, reason }
    }
}

impl<T: DeserializeOwned> Iterator for Lines<T> {
    type Item = Result<T, StreamError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        self.line = self.line.map(|line| line.saturating_add(1));
        match next_line(&mut self.file) {
            Ok(line) if line.is_empty() => None,
            Ok(line) => {
                Some(serde_json::from_slice(&line).map_err(|error| self.error(error.to_string())))
            }
            Err(error) => Some(Err(self.error(error.to_string()))),
        }
    }
}

fn refused(name: &str) -> impl FnOnce(io::Error) -> StreamError {
    let file = name.to_owned();
    move |error| StreamError { file, line: None, reason: error.to_string() }
}
