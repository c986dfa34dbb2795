//! `logd.0.log`: starts and shutdowns of the phone, as the logging service noted them.
//!
//! # What it holds
//! Each line has the time with its offset from UTC. When the service starts, which it does once at
//! each start of the phone, it notes that it reads the kernel's messages; at an orderly shutdown
//! that no program is left to log, or that the power button was held.
//!
//! # What it can show
//! Starts and shutdowns over months, longer than most other sources. It is a witness against which
//! the log of shutdowns can be compared.
//!
//! # What it cannot show
//! Why the phone was started. The service may also be started anew after it crashed.
//!
//! # References
//! - plaso, `text/ios_logd`
//! - Apple, "Logging"

use crate::{
    prelude::*,
    service_log::{Style, read_service_log},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.logd_log",
    title: "Starts and shutdowns, as the logging service noted them",
    sources: &[
        Source::Sysdiagnose("system_logs.logarchive/Extra/logd*.log"),
        Source::Filesystem("private/var/db/diagnostics/logd*.log"),
    ],
    tested: &[("iOS 14 and 15", Confidence::RealDevice), ("iOS 16 to 18", Confidence::Untested)],
    absent_because: "backups do not hold it; a sysdiagnose or a full file system does",
    parse,
};

/// One thing that the service noted.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct LoggingEvent {
    /// What it is: `boot`, `shutdown`, `power_button` or `zone_changed`.
    pub record: &'static str,
    /// When it was noted.
    pub occurred_at: Option<Timestamp>,
    /// When the service started with the phone, for `boot`.
    pub booted_at: Option<Timestamp>,
    /// Time as the log spells it, where it is not understood.
    pub local_time: Option<String>,
}

impl Record for LoggingEvent {
    fn events(&self) -> Vec<TimelineEvent> {
        let (meaning, summary) = match self.record {
            "boot" => ("start of the phone noticed", "the logging service started"),
            "shutdown" => ("phone shut down", "no program was left to log"),
            "power_button" => {
                ("power button held", "logs were written because of the power button")
            }
            _ => ("time zone changed", "the logging service noticed another time zone"),
        };
        let summary = summary.to_owned();
        self.occurred_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_service_log(file, Style::Logd, out, |entry, out| {
        let record = match entry.message.lines().next().unwrap_or_default() {
            first if first.starts_with("libtrace_kic=") => "boot",
            first if first.starts_with("No userlevel firehose clients left") => "shutdown",
            first if first.starts_with("flush for power button") => "power_button",
            first if first.starts_with("Time zone changed") => "zone_changed",
            _ => return,
        };
        let occurred_at = entry.logged.at;
        let event = LoggingEvent {
            record,
            occurred_at,
            booted_at: occurred_at.filter(|_| record == "boot"),
            local_time: entry.logged.local_time,
        };
        out.record(Location::Line(entry.line), &event);
    })
}
