//! `Analytics-*.ips`: the version of iOS that wrote each report of analytics.
//!
//! # What it holds
//! The first line of each report says in JSON when it was written and under which version. One
//! record is one report.
//!
//! # What it can show
//! That this version ran at this instant: which known attacks the phone was open to, and when it
//! was updated.
//!
//! # What it cannot show
//! Anything before the oldest report; reports are deleted after some weeks. Without consent to send
//! reports there may be none.
//!
//! # References
//! - iLEAPP, `appleAnalytics` and `crashReporter`: names and first line of the reports

use serde::Deserialize;

use crate::{prelude::*, software_build::major_version};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.version_history",
    title: "Versions of iOS that wrote reports",
    sources: &[
        Source::Filesystem("private/var/db/analyticsd/Analytics-Journal-*.ips*"),
        Source::Filesystem("private/var/mobile/Library/Logs/CrashReporter/Analytics-*.ips*"),
    ],
    tested: &[("iOS 12 to 17", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose or a full file system does",
    parse,
};

/// One report.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SeenVersion {
    /// When the report was written.
    pub recorded_at: Option<Timestamp>,
    /// Version as the report spells it, for example `iPhone OS 17.3 (21D50)`.
    pub os_version: Option<String>,
    /// Build in it.
    pub build: Option<String>,
    /// Major version of iOS that the build belongs to.
    pub ios_major: Option<u64>,
}

impl Record for SeenVersion {
    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let summary = self.os_version.clone().unwrap_or_else(|| "unknown version".to_owned());
            TimelineEvent { at, meaning: "version of iOS wrote a report", summary }
        };
        self.recorded_at.map(event).into_iter().collect()
    }
}

/// The first line; all other keys may be there or not.
#[derive(Deserialize)]
struct Header {
    timestamp: Option<String>,
    os_version: Option<String>,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let line = first_line(file)?;
    let header: Header = serde_json::from_slice(&line).map_err(|error| {
        ParseError::Unexpected(format!(
            "the first line is no header: the version is missing: {error}"
        ))
    })?;
    let recorded_at = header.timestamp.as_deref().and_then(instant);
    if recorded_at.is_none() {
        out.problem(Location::Line(1), "the instant of the report is missing");
    }
    if header.os_version.is_none() {
        out.problem(Location::Line(1), "the version is missing");
    }
    let build = header.os_version.as_deref().and_then(build_of).map(str::to_owned);
    let ios_major = build.as_deref().and_then(major_version);
    let seen = SeenVersion { recorded_at, os_version: header.os_version, build, ios_major };
    out.record(Location::Line(1), &seen);
    Ok(())
}

/// The bytes up to the first line end, at most 64 KiB of them.
fn first_line(file: &EvidenceFile) -> Result<Vec<u8>, ParseError> {
    let mut bytes = vec![0; 64 << 10];
    let mut filled = 0_usize;
    while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        let offset = u64::try_from(filled).map_err(std::io::Error::other)?;
        match file.reader().read_at(offset, rest)? {
            0 => break,
            count => filled = filled.saturating_add(count),
        }
    }
    bytes.truncate(filled);
    let end = memchr::memchr(b'\n', &bytes).unwrap_or(bytes.len());
    bytes.truncate(end);
    Ok(bytes)
}

/// `2024-03-01 13:00:00.00 +0100`
fn instant(text: &str) -> Option<Timestamp> {
    Timestamp::strptime("%Y-%m-%d %H:%M:%S%.f %z", text.trim()).ok()
}

/// `21D50` of `iPhone OS 17.3 (21D50)`
fn build_of(version: &str) -> Option<&str> {
    version.rsplit_once('(')?.1.strip_suffix(')')
}
