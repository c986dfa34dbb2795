//! Resource reports: which processes used more of the phone than they should.
//!
//! # What it holds
//! A report for each process that woke the processor too often, used it for too long or wrote too
//! much to storage, with its path, number, parent and how much it was. One record is one report.
//! Reports of other kinds are passed over.
//!
//! # What it can show
//! That a program ran, from which file, when and for how long.
//!
//! # What it cannot show
//! What it did. Such reports are ordinary: photo analysis, updates and large apps cause them often.
//! Programs that stay below the limits leave none.
//!
//! # References
//! - Apple, "Reducing disk writes" and "Identifying the cause of common crashes"
//! - Published reports of iOS 14 to 18 in forums: the keys of the text

use serde::de::MapAccess;

use crate::{
    ios::diagnostic_reports::REPORTS,
    json_parts::{Fields, Text, fill, skip},
    prelude::*,
    reports::{Kind, Subject, instant_of, key_and_value, name_and_pid, report},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.resource_reports",
    title: "Processes that used more than their share",
    sources: REPORTS,
    tested: &[("iOS 12 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose or a full file system does",
    parse,
};

/// One report.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ResourceReport {
    /// Number of the kind of report.
    pub bug_type: Option<String>,
    /// What that number means.
    pub report_kind: Option<&'static str>,
    /// Name of the process.
    pub process: Option<String>,
    /// Path of the program.
    pub path: Option<String>,
    /// Identifier of the bundle.
    pub bundle_id: Option<String>,
    /// Process number.
    pub pid: Option<u64>,
    /// Process that started it.
    pub parent_process: Option<String>,
    /// Number of the process that started it.
    pub parent_pid: Option<u64>,
    /// Process on whose behalf it ran.
    pub responsible_process: Option<String>,
    /// Group of processes that it belonged to.
    pub coalition: Option<String>,
    /// When it was first measured.
    pub measured_first_at: Option<Timestamp>,
    /// When it was last measured.
    pub measured_last_at: Option<Timestamp>,
    /// What there was too much of, as the report words it.
    pub resource: Option<String>,
    /// What the system did about it.
    pub action_taken: Option<String>,
    /// How much it was, as the report words it.
    pub resource_amount: Option<String>,
    /// Arguments that the kernel was started with.
    pub boot_arguments: Option<String>,
    /// Version and build of iOS.
    pub os_version: Option<String>,
    /// Identifier of the report.
    pub incident_id: Option<String>,
    /// When the report was written.
    pub reported_at: Option<Timestamp>,
}

impl Record for ResourceReport {
    fn observables(&self) -> Vec<Observable<'_>> {
        let subject = Subject {
            process: self.process.as_deref(),
            path: self.path.as_deref(),
            bundle_id: self.bundle_id.as_deref(),
            parent_process: self.parent_process.as_deref(),
            responsible_process: self.responsible_process.as_deref(),
        };
        subject.observables()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let name =
                self.process.as_deref().or(self.path.as_deref()).unwrap_or("unknown process");
            let kind = self.report_kind.unwrap_or("process used too much");
            TimelineEvent { at, meaning: "process ran", summary: format!("{name}: {kind}") }
        };
        self.measured_first_at.or(self.reported_at).map(event).into_iter().collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let (path, name) = (self.path.as_deref(), self.process.as_deref());
        let Some(known) = ProgramSighting::of_path_or_name(path, name) else { return Vec::new() };
        vec![ProgramSighting {
            bundle_id: self.bundle_id.as_deref().map(Cow::Borrowed),
            pid: self.pid,
            first_at: self.measured_first_at.or(self.reported_at),
            last_at: self.measured_last_at.or(self.reported_at),
            ..known
        }]
    }
}

impl<'de> Fields<'de> for ResourceReport {
    fn field<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "procName" | "command" => self.process = map.next_value::<Text>()?.0,
            "procPath" | "path" => self.path = map.next_value::<Text>()?.0,
            "pid" => self.pid = map.next_value::<Text>()?.number(),
            "parentProc" => self.parent_process = map.next_value::<Text>()?.0,
            "parentPid" => self.parent_pid = map.next_value::<Text>()?.number(),
            "responsibleProc" => self.responsible_process = map.next_value::<Text>()?.0,
            "coalitionName" => self.coalition = map.next_value::<Text>()?.0,
            "procLaunch" | "startTime" => self.measured_first_at = instant(map)?,
            "captureTime" | "endTime" => self.measured_last_at = instant(map)?,
            "event" => self.resource = map.next_value::<Text>()?.0,
            _ => skip(map)?,
        }
        Ok(())
    }
}

fn instant<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<Timestamp>, A::Error> {
    map.next_value::<Text>().map(|text| text.as_str().and_then(instant_of))
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let Some(report) = report(file, &[Kind::Resource])? else { return Ok(()) };
    let mut read = ResourceReport::default();
    if report.is_json() {
        if let Some(error) = fill(report.body(), &mut read) {
            out.problem(Location::File, format!("the rest of the report is missing: {error}"));
        }
    } else {
        for line in report.body().split(|byte| *byte == b'\n') {
            // Stacks and images follow, which are not needed.
            if line.starts_with(b"Heaviest stack") || line.starts_with(b"Powerstats for") {
                break;
            }
            let line = String::from_utf8_lossy(line);
            if let Some((key, value)) = key_and_value(&line).filter(|(_, value)| !value.is_empty())
            {
                read.key(key, value);
            }
        }
    }
    if read.process.is_none() && read.path.is_none() {
        out.problem(Location::File, "the body of the report is missing or not understood: the path of the process is not known");
    }
    let header = report.header;
    let replace = |known: &mut Option<String>, other: Option<String>| {
        if let (None, Some(_)) = (&known, &other) {
            *known = other;
        }
    };
    read.reported_at = header.written_at();
    read.report_kind = header.meaning();
    read.bug_type = header.bug_type.0;
    replace(&mut read.process, header.app_name.0);
    replace(&mut read.bundle_id, header.bundle_id.0);
    replace(&mut read.os_version, header.os_version.0);
    replace(&mut read.incident_id, header.incident_id.0);
    if read.reported_at.is_none() && read.measured_first_at.is_none() {
        out.problem(Location::File, "the instant of this report is missing");
    }
    out.record(Location::File, &read);
    Ok(())
}

impl ResourceReport {
    fn key(&mut self, key: &str, value: &str) {
        let text = || Some(value.to_owned());
        match key {
            "Date/Time" => self.measured_first_at = instant_of(value),
            "End time" => self.measured_last_at = instant_of(value),
            "OS Version" => self.os_version = text(),
            "Incident Identifier" => self.incident_id = text(),
            "Command" => self.process = text(),
            "Path" => self.path = text(),
            "Identifier" => self.bundle_id = text(),
            "Parent" => {
                let (name, pid) = name_and_pid(value);
                self.parent_process = Some(name.to_owned()).filter(|name| name != "UNKNOWN");
                self.parent_pid = pid;
            }
            "Responsible" => self.responsible_process = Some(name_and_pid(value).0.to_owned()),
            "Resource Coalition" => {
                let name = value.rsplit_once('(').map_or(value, |(name, _)| name);
                self.coalition = Some(name.trim().trim_matches('"').to_owned());
            }
            "PID" => self.pid = value.parse().ok(),
            "Event" => self.resource = text(),
            "Action taken" => self.action_taken = text(),
            "Wakeups" | "CPU" | "Writes" => self.resource_amount = text(),
            "Boot args" => self.boot_arguments = text(),
            _ => {}
        }
    }
}
