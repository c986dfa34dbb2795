//! Counters of unexpected restarts.
//!
//! # What it holds
//! When the phone starts and had not been shut down in order, iOS writes how often that happened
//! and what the hardware says of the reason. One record is one such report. Reports of other kinds
//! are passed over.
//!
//! # What it can show
//! That the phone was started shortly before the report. With the log of shutdowns and with panics,
//! which restarts are told by one source only.
//!
//! # What it cannot show
//! Orderly restarts. Who or what caused it: empty batteries, a press on the buttons and faults look
//! alike.
//!
//! # References
//! - Published reports of this kind: `Reset count`, `Boot failure count`, `Boot faults`

use crate::{
    ios::diagnostic_reports::REPORTS,
    prelude::*,
    reports::{Kind, instant_of, key_and_value, report},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.resets",
    title: "Counters of unexpected restarts",
    sources: REPORTS,
    tested: &[("iOS 10 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose or a full file system does",
    parse,
};

/// One report.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Reset {
    /// When the report was written, soon after the phone was started.
    pub booted_at: Option<Timestamp>,
    /// How often it restarted without having been shut down.
    pub reset_count: Option<u64>,
    /// How often it failed to start.
    pub boot_failure_count: Option<u64>,
    /// What the hardware says of the reason.
    pub boot_faults: Option<String>,
    /// How far the start had come.
    pub boot_stage: Option<String>,
    /// Version and build of iOS.
    pub os_version: Option<String>,
    /// Identifier of the report.
    pub incident_id: Option<String>,
}

impl Record for Reset {
    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let faults = self.boot_faults.as_deref().map(|faults| format!(": {faults}"));
            let summary =
                format!("start after an unexpected restart{}", faults.unwrap_or_default());
            TimelineEvent { at, meaning: "phone started", summary }
        };
        self.booted_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let Some(report) = report(file, &[Kind::ResetCounter])? else { return Ok(()) };
    let mut reset = Reset::default();
    for line in report.body().split(|byte| *byte == b'\n') {
        let line = String::from_utf8_lossy(line);
        let Some((key, value)) = key_and_value(&line) else { continue };
        match key {
            "Reset count" => reset.reset_count = value.parse().ok(),
            "Boot failure count" => reset.boot_failure_count = value.parse().ok(),
            "Boot faults" if !value.is_empty() => reset.boot_faults = Some(value.to_owned()),
            "Boot stage" => reset.boot_stage = Some(value.to_owned()),
            "Date" => reset.booted_at = instant_of(value),
            _ => {}
        }
    }
    if reset.reset_count.is_none() {
        out.problem(Location::File, "the counter of this report is missing");
    }
    let header = report.header;
    reset.booted_at = header.written_at().or(reset.booted_at);
    if reset.booted_at.is_none() {
        out.problem(Location::File, "the instant of this report is missing");
    }
    reset.os_version = header.os_version.0;
    reset.incident_id = header.incident_id.0;
    out.record(Location::File, &reset);
    Ok(())
}
