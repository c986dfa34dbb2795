//! `logdata.statistics.*`: which programs wrote most into the unified log.
//!
//! # What it holds
//! Whenever a file of the unified log is closed or removed, the system notes which programs filled
//! most of it: a block of text, or from iOS 16.4 on also a line of JSON. One record is a program
//! in one file.
//!
//! # What it can show
//! That a program was running and wrote into the log, for a longer time than the log itself is
//! kept.
//!
//! # What it cannot show
//! Programs that wrote little: only the busiest are listed. What they wrote, and when exactly: the
//! instant is that of the note.
//!
//! # References
//! - EC-DIGIT-CSIRC, sysdiagnose, `logdata_statistics`

use std::collections::BTreeMap;

use jiff::fmt::strtime;
use serde_json::Value;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.unified_log_statistics",
    title: "Programs that wrote most into the unified log",
    sources: &[
        Source::Sysdiagnose("system_logs.logarchive/Extra/logdata.statistics.*.txt"),
        Source::Sysdiagnose("system_logs.logarchive/Extra/logdata.statistics.*.jsonl"),
        Source::Filesystem("private/var/db/diagnostics/logdata.statistics.*.txt"),
        Source::Filesystem("private/var/db/diagnostics/logdata.statistics.*.jsonl"),
    ],
    tested: &[("iOS 15 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// Programs that are told of one file.
const MOST_PROGRAMS: usize = 20_000;

/// One program.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct BusyProgram {
    /// Its path, or its name where the file tells no more.
    pub process: String,
    /// Instant of the first note that lists it.
    pub first_seen_at: Option<Timestamp>,
    /// Instant of the last note that lists it.
    pub last_seen_at: Option<Timestamp>,
    /// How many notes list it.
    pub note_count: u64,
}

impl Record for BusyProgram {
    fn observables(&self) -> Vec<Observable<'_>> {
        let observable =
            |kind| Observable::new(kind, &*self.process, "process", Strength::Executed);
        let process = observable(ObservableKind::Process);
        if self.process.starts_with('/') {
            vec![observable(ObservableKind::FilePath), process]
        } else {
            vec![process]
        }
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at, meaning| TimelineEvent { at, meaning, summary: self.process.clone() };
        let first =
            self.first_seen_at.map(|at| event(at, "program first noted as busy in the log"));
        let last = self.last_seen_at.filter(|at| self.first_seen_at != Some(*at));
        let last = last.map(|at| event(at, "program last noted as busy in the log"));
        first.into_iter().chain(last).collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let program = if self.process.starts_with('/') {
            ProgramSighting::of_path(&self.process)
        } else {
            ProgramSighting::of_name(&self.process)
        };
        let (first_at, last_at) = (self.first_seen_at, self.last_seen_at);
        vec![ProgramSighting { first_at, last_at, ..program }]
    }
}

#[derive(Default)]
struct Reading {
    /// With the line that lists it first.
    programs: BTreeMap<String, (u64, BusyProgram)>,
    odd: Repeated,
    left_out: u64,
    note_count: u64,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut reading = Reading::default();
    if file.path().ends_with(".jsonl") {
        reading.json_lines(&bytes, out);
    } else {
        reading.text(&bytes, out);
    }
    let Reading { programs, odd, left_out, note_count } = reading;
    odd.finish(out, "lines not understood");
    if left_out > 0 {
        let message = format!("{left_out} lines about further programs are missing");
        out.problem(Location::File, message);
    }
    if note_count == 0 && !bytes.is_empty() {
        return Err(ParseError::Unexpected("no statistics of the log".to_owned()));
    }
    for (line, program) in programs.into_values() {
        out.record(Location::Line(line), &program);
    }
    Ok(())
}

impl Reading {
    fn json_lines(&mut self, bytes: &[u8], out: &mut Sink<'_>) {
        for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
            if line.trim_ascii().is_empty() {
                continue;
            }
            let note: Option<Value> = serde_json::from_slice(line).ok();
            let list = note.as_ref().and_then(|note| note.get("processList")?.as_array());
            let (Some(note), Some(list)) = (&note, list) else {
                self.odd(number, "line not understood: programs that it lists are missing", out);
                continue;
            };
            self.note_count = self.note_count.saturating_add(1);
            let at = note.get("unixTime").and_then(seconds);
            if at.is_none() {
                self.odd(number, "the instant of this note is missing", out);
            }
            for program in list {
                match program.get("process").and_then(Value::as_str) {
                    Some(process) => self.program(number, process, at),
                    None => self.odd(number, "entry without a program", out),
                }
            }
        }
    }

    fn text(&mut self, bytes: &[u8], out: &mut Sink<'_>) {
        let (mut at, mut inside) = (None, false);
        for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
            let line = String::from_utf8_lossy(line);
            let line = line.trim();
            if let Some(kind) = line.strip_prefix("--- !") {
                inside = kind.starts_with("logd statistics record");
                at = None;
                self.note_count = self.note_count.saturating_add(u64::from(inside));
            } else if !inside {
            } else if let Some(entry) = line.strip_prefix("- [") {
                match process_of(entry) {
                    Some(process) => self.program(number, process, at),
                    None => self.odd(number, "line not understood: its program is missing", out),
                }
            } else if let Some(("time", time)) = line.split_once(':').map(|(k, v)| (k.trim(), v)) {
                let time = time.trim();
                at = strtime::parse("%Y-%m-%d %H:%M:%S%z", time)
                    .and_then(|time| time.to_timestamp())
                    .ok();
                if at.is_none() {
                    self.odd(number, "the instant of this note is missing", out);
                }
            }
        }
    }

    fn odd(&mut self, number: u64, message: &str, out: &mut Sink<'_>) {
        self.odd.problem(out, Location::Line(number), message);
    }

    fn program(&mut self, number: u64, process: &str, at: Option<Timestamp>) {
        if self.programs.len() >= MOST_PROGRAMS && !self.programs.contains_key(process) {
            self.left_out = self.left_out.saturating_add(1);
            return;
        }
        let (_, known) = self.programs.entry(process.to_owned()).or_insert_with(|| {
            (number, BusyProgram { process: process.to_owned(), ..BusyProgram::default() })
        });
        known.note_count = known.note_count.saturating_add(1);
        known.first_seen_at = [known.first_seen_at, at].into_iter().flatten().min();
        known.last_seen_at = known.last_seen_at.max(at);
    }
}

/// The program of ` 12345, 12.3, /usr/libexec/x ]`.
fn process_of(entry: &str) -> Option<&str> {
    let mut parts = entry.strip_suffix(']')?.splitn(3, ',');
    parts.next()?.trim().parse::<u64>().ok()?;
    parts.next()?.trim().parse::<f64>().ok()?;
    parts
        .next()
        .map(|process| process.trim().trim_matches('"'))
        .filter(|process| !process.is_empty())
}

/// Seconds since 1970, whole or not.
fn seconds(value: &Value) -> Option<Timestamp> {
    match value.as_i64() {
        Some(seconds) => unix_seconds(seconds),
        None => unix_real(value.as_f64()?),
    }
}
