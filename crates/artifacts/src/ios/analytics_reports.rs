//! Analytics of the system: which processes its counters name, and what was sent to Apple.
//!
//! # What it holds
//! Once a day iOS collects counters of its daemons. Of them, one record is one file, one each process
//! or app that it names with how many lines do so, and one each line on reports sent to Apple.
//! Reports of other kinds are passed over.
//!
//! # What it can show
//! That a program of this name ran in the days before. That reports were sent which are no longer
//! on the phone.
//!
//! # What it cannot show
//! When within that time. Nothing at all where analytics are switched off. What the other counters
//! mean is not documented.
//!
//! # References
//! - Apple, "iPhone analytics" in Settings, Privacy and Security

use std::collections::BTreeMap;

use serde::de::MapAccess;

use crate::{
    ios::diagnostic_reports::REPORTS,
    json_parts::{Fields, Filled, Text, fill, skip},
    prelude::*,
    reports::{Kind, report},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.analytics_reports",
    title: "Processes named in analytics of the system",
    sources: REPORTS,
    tested: &[("iOS 12 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose or a full file system does",
    parse,
};

/// One file.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct AnalyticsFile {
    /// `file`.
    pub record: &'static str,
    /// When it was written.
    pub reported_at: Option<Timestamp>,
    /// Version and build of iOS.
    pub os_version: Option<String>,
    /// How many counters it holds.
    pub event_count: u64,
    /// Whether its last line is there.
    pub ended: bool,
}

/// A process or an app that counters name.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct NamedProcess {
    /// `process`.
    pub record: &'static str,
    /// Name of the process, or identifier of the app.
    pub process: String,
    /// How many counters name it.
    pub event_count: u64,
    /// When the file was written.
    pub reported_at: Option<Timestamp>,
}

/// A counter on reports that were sent to Apple.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Submission {
    /// `submission`.
    pub record: &'static str,
    /// Name of the counter.
    pub name: String,
    /// Its values, as text.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub other_values: BTreeMap<String, String>,
    /// When the file was written.
    pub reported_at: Option<Timestamp>,
}

impl Record for AnalyticsFile {
    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let summary = format!("{} counters", self.event_count);
            TimelineEvent { at, meaning: "analytics collected", summary }
        };
        self.reported_at.map(event).into_iter().collect()
    }
}

impl Record for NamedProcess {
    fn observables(&self) -> Vec<Observable<'_>> {
        let observe = |kind| Observable::new(kind, &*self.process, "process", Strength::Executed);
        vec![observe(ObservableKind::Process), observe(ObservableKind::AppId)]
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        vec![ProgramSighting::of_name(&self.process).seen_at(self.reported_at)]
    }
}

impl Record for Submission {}

/// One line.
#[derive(Debug, Default)]
struct Line {
    name: Option<String>,
    marker: Option<String>,
    message: Message,
}

#[derive(Debug, Default)]
struct Message(BTreeMap<String, String>);

impl<'de> Fields<'de> for Line {
    fn field<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "name" => self.name = map.next_value::<Text>()?.0,
            "_marker" => self.marker = map.next_value::<Text>()?.0,
            "message" => map.next_value_seed(Filled(&mut self.message))?,
            _ => skip(map)?,
        }
        Ok(())
    }
}

impl<'de> Fields<'de> for Message {
    fn field<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        if let Some(value) = map.next_value::<Text>()?.0 {
            self.0.insert(key.to_owned(), value);
        }
        Ok(())
    }
}

/// Keys whose value is the name of a process.
const PROCESS_KEYS: &[&str] =
    &["process", "processName", "process_name", "procName", "proc_name", "daemon", "daemonName"];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let Some(report) = report(file, &[Kind::Analytics])? else { return Ok(()) };
    let reported_at = report.header.written_at();
    let mut processes: BTreeMap<String, u64> = BTreeMap::new();
    let mut whole = AnalyticsFile { record: "file", reported_at, ..Default::default() };
    let mut unreadable = Repeated::default();
    // The body begins with the end of the first line.
    for (number, text) in (1_u64..).zip(report.body().split(|byte| *byte == b'\n')) {
        if text.trim_ascii().is_empty() {
            continue;
        }
        let at = Location::Line(number);
        let mut line = Line::default();
        if let Some(error) = fill(text, &mut line) {
            unreadable.problem(out, at, format!("the rest of this counter is missing: {error}"));
            continue;
        }
        if let Some(marker) = line.marker {
            whole.ended |= marker == "<end-of-file>";
            continue;
        }
        whole.event_count = whole.event_count.saturating_add(1);
        for key in PROCESS_KEYS {
            if let Some(process) = line.message.0.get(*key) {
                let count = processes.entry(process.clone()).or_default();
                *count = count.saturating_add(1);
            }
        }
        if let Some(name) = line.name.filter(|name| name.contains("OSAnalyticsSubmission")) {
            let other_values = line.message.0;
            out.record(at, &Submission { record: "submission", name, other_values, reported_at });
        }
    }
    unreadable.finish(out, "counters that could not be read");
    if !whole.ended {
        out.problem(Location::File, "the last line is missing: more counters may be");
    }
    for (process, event_count) in processes {
        let at = Location::Key(format!("process/{process}"));
        out.record(at, &NamedProcess { record: "process", process, event_count, reported_at });
    }
    whole.os_version = report.header.os_version.0;
    out.record(Location::File, &whole);
    Ok(())
}
