//! Snapshots of processes: all that ran at one moment, as reports noted it.
//!
//! # What it holds
//! When memory ran short, when the phone was stuck and when the kernel stopped, iOS wrote down all
//! processes with name and number; for a shortage of memory also the UUID of the program, its state
//! and whether it was ended. One record is one snapshot, one each process in it. Reports of other
//! kinds are passed over.
//!
//! # What it can show
//! That a process of this name ran at that time, months back, even when its program is gone.
//!
//! # What it cannot show
//! Paths. The kernel cuts names after 32 bytes, older versions after 16. A name that nobody knows is
//! no sign by itself: iOS has more than a thousand, and apps bring their own. What ran between
//! snapshots is not known. The instant is that of the report; after a panic it was written at the
//! next start.
//!
//! # References
//! - Apple, "Identifying high-memory use with jetsam event reports"
//! - pycrashreport: a report of a forced restart

use serde::{Deserialize, de::MapAccess};

use crate::{
    ios::diagnostic_reports::REPORTS,
    json_parts::{Fields, Text, each, fill, skip},
    prelude::*,
    reports::{Header, Kind, instant_of, report},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.process_snapshots",
    title: "Processes in snapshots of diagnostic reports",
    sources: REPORTS,
    tested: &[
        ("iOS 16, forced restart", Confidence::RealDevice),
        ("iOS 12 to 26", Confidence::Specification),
    ],
    absent_because: "backups do not hold it; a sysdiagnose or a full file system does",
    parse,
};

/// One snapshot.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Snapshot {
    /// `snapshot`.
    pub record: &'static str,
    /// Number of the kind of report.
    pub bug_type: Option<String>,
    /// What that number means.
    pub report_kind: Option<&'static str>,
    /// When the report was written.
    pub captured_at: Option<Timestamp>,
    /// How many processes it lists.
    pub process_count: u64,
    /// Process that used the most memory.
    pub largest_process: Option<String>,
    /// Why the snapshot was taken.
    pub snapshot_reason: Option<String>,
    /// Version and build of iOS.
    pub os_version: Option<String>,
    /// Identifier of the report.
    pub incident_id: Option<String>,
}

/// One process of a snapshot.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SnapshotProcess {
    /// `process`.
    pub record: &'static str,
    /// Name of the process.
    pub process: String,
    /// Process number.
    pub pid: Option<u64>,
    /// UUID of the program.
    pub binary_uuid: Option<String>,
    /// States, such as `daemon` or `frontmost`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub process_states: Vec<String>,
    /// Number of the group of processes that it belonged to.
    pub coalition_id: Option<u64>,
    /// Why it was ended then, if it was.
    pub ended_because: Option<String>,
    /// When the report was written.
    pub captured_at: Option<Timestamp>,
}

impl Record for Snapshot {
    fn observables(&self) -> Vec<Observable<'_>> {
        let observe = |process| {
            Observable::new(ObservableKind::Process, process, "largest_process", Strength::Executed)
        };
        self.largest_process.as_deref().map(observe).into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let kind = self.report_kind.unwrap_or("snapshot of processes");
            let summary = format!("{kind}: {} processes", self.process_count);
            TimelineEvent { at, meaning: "processes noted", summary }
        };
        self.captured_at.map(event).into_iter().collect()
    }
}

impl Record for SnapshotProcess {
    fn observables(&self) -> Vec<Observable<'_>> {
        let process = &*self.process;
        vec![Observable::new(ObservableKind::Process, process, "process", Strength::Executed)]
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        vec![ProgramSighting {
            pid: self.pid,
            binary_uuid: self.binary_uuid.as_deref().map(Cow::Borrowed),
            ..ProgramSighting::of_name(&self.process).seen_at(self.captured_at)
        }]
    }
}

/// A process in either form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Process {
    #[serde(alias = "procname")]
    name: Text,
    pid: Text,
    uuid: Text,
    states: Option<Vec<Text>>,
    #[serde(alias = "jetsamCoalition")]
    coalition: Text,
    reason: Text,
}

#[derive(Debug, Default)]
struct Body {
    processes: Vec<Process>,
    largest: Option<String>,
    reason: Option<String>,
    date: Option<String>,
}

impl<'de> Fields<'de> for Body {
    fn field<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "processes" | "processByPid" => {
                map.next_value_seed(each(|process| self.processes.push(process)))?;
            }
            "largestProcess" => self.largest = map.next_value::<Text>()?.0,
            "reason" => self.reason = map.next_value::<Text>()?.0,
            "date" => self.date = map.next_value::<Text>()?.0,
            _ => skip(map)?,
        }
        Ok(())
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let wanted = [Kind::Stackshot, Kind::MemoryShortage, Kind::ForcedReset, Kind::Panic];
    let Some(report) = report(file, &wanted)? else { return Ok(()) };
    let mut body = Body::default();
    if report.is_json() {
        if let Some(error) = fill(report.body(), &mut body) {
            let message =
                format!("the rest of the report is missing, and processes with it: {error}");
            out.problem(Location::File, message);
        }
    } else if report.header.kind() != Kind::Panic {
        out.problem(Location::File, "the report is not in JSON: its processes are missing");
    }
    // A panic need not come with a snapshot.
    let of_panic = matches!(report.header.kind(), Kind::Panic | Kind::ForcedReset);
    if body.processes.is_empty() && of_panic {
        return Ok(());
    }
    tell(report.header, body, out);
    Ok(())
}

fn tell(header: Header, body: Body, out: &mut Sink<'_>) {
    let written = body.date.as_deref().and_then(instant_of);
    let captured_at = header.written_at().or(written);
    if captured_at.is_none() {
        out.problem(Location::File, "the instant of this snapshot is missing");
    }
    let snapshot = Snapshot {
        record: "snapshot",
        report_kind: header.meaning(),
        bug_type: header.bug_type.0,
        captured_at,
        process_count: u64::try_from(body.processes.len()).unwrap_or(u64::MAX),
        largest_process: body.largest,
        snapshot_reason: body.reason,
        os_version: header.os_version.0,
        incident_id: header.incident_id.0,
    };
    out.record(Location::File, &snapshot);
    let mut nameless = 0_u64;
    for (number, process) in (0_u64..).zip(body.processes) {
        let Some(name) = process.name.0 else {
            nameless = nameless.saturating_add(1);
            continue;
        };
        let at = Location::Key(format!("processes/{number}"));
        let states = process.states.unwrap_or_default().into_iter();
        let process = SnapshotProcess {
            record: "process",
            process: name,
            pid: process.pid.number(),
            binary_uuid: process.uuid.0,
            process_states: states.filter_map(|state| state.0).collect(),
            coalition_id: process.coalition.number(),
            ended_because: process.reason.0,
            captured_at,
        };
        out.record(at, &process);
    }
    if nameless > 0 {
        out.problem(Location::File, format!("{nameless} processes have no name and are missing"));
    }
}
