//! `Info.plist` of a log archive: how far back each part of the unified log goes.
//!
//! # What it holds
//! Version of the archive, when it was made, and for each part of the log (lasting messages, those
//! with a life of their own, marks for measurements, those in memory) the oldest time in it.
//!
//! # What it can show
//! From when on messages of each part are there: what happened before cannot be found in it.
//!
//! # What it cannot show
//! Why the log goes back no further: parts have a largest size, and busy phones fill it within
//! hours. Not all archives tell the oldest times.
//!
//! # References
//! - mac4n6.com, "Analysis of Apple Unified Logs: Quarantine Edition"

use plist::{Dictionary, Value};

use crate::{prelude::*, unified_log::uuid_spelled};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.unified_log_archive",
    title: "Span of the unified log",
    sources: &[Source::Sysdiagnose("system_logs.logarchive/Info.plist")],
    tested: &[("iOS 12 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// The archive.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct LogArchive {
    /// `archive`.
    pub record: &'static str,
    /// Version of the archive: 4 from iOS 12 on, 5 from iOS 15 on.
    pub archive_version: Option<i64>,
    /// Its identifier.
    pub archive_identifier: Option<String>,
    /// Where the log ends.
    pub last_seen_at: Option<Timestamp>,
    /// Boot in which it ends.
    pub boot_uuid: Option<String>,
}

/// One part of the log.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct LogStream {
    /// `stream`.
    pub record: &'static str,
    /// Name of the part.
    pub stream: String,
    /// The oldest time in it.
    pub first_seen_at: Option<Timestamp>,
    /// Boot of the oldest time.
    pub boot_uuid: Option<String>,
    /// Ticks since that boot.
    pub first_continuous_time: Option<u64>,
}

impl Record for LogArchive {}

impl Record for LogStream {
    fn events(&self) -> Vec<TimelineEvent> {
        let summary = self.stream.clone();
        let event = |at| TimelineEvent { at, meaning: "part of the unified log begins", summary };
        self.first_seen_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let info = read_dictionary(file, "the span of the log is missing")?;
    let end = dictionary_of(&info, "EndTimeRef");
    let archive = LogArchive {
        record: "archive",
        archive_version: integer_of(&info, "OSArchiveVersion"),
        archive_identifier: text_of(&info, "ArchiveIdentifier"),
        last_seen_at: end.and_then(wall_time),
        boot_uuid: end.and_then(boot_of),
    };
    if archive.archive_version.is_none() {
        out.problem(Location::File, "the version of the archive is missing");
    }
    out.record(Location::File, &archive);
    for (key, value) in &info {
        let (Some(stream), Some(part)) = (key.strip_suffix("Metadata"), value.as_dictionary())
        else {
            continue;
        };
        let at = Location::Key(key.clone());
        let Some(oldest) = dictionary_of(part, "OldestTimeRef") else {
            out.notice(at, "no oldest time: how far back this part of the log goes is not told");
            continue;
        };
        let stream = LogStream {
            record: "stream",
            stream: stream.to_owned(),
            first_seen_at: wall_time(oldest),
            boot_uuid: boot_of(oldest),
            first_continuous_time: oldest
                .get("ContinuousTime")
                .and_then(Value::as_unsigned_integer),
        };
        out.record(at, &stream);
    }
    Ok(())
}

/// Nanoseconds since 1970.
fn wall_time(reference: &Dictionary) -> Option<Timestamp> {
    let nanoseconds = integer_of(reference, "WallTime").filter(|nanoseconds| *nanoseconds != 0)?;
    Timestamp::from_nanosecond(nanoseconds.into()).ok()
}

/// The boot, spelled as elsewhere.
fn boot_of(reference: &Dictionary) -> Option<String> {
    let text = text_of(reference, "UUID")?;
    Some(uuid_spelled(&text).unwrap_or(text))
}
