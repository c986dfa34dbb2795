//! `BDC_*.csv`: the log of the battery, as a clock.
//!
//! # What it holds
//! One file per kind and period, one row per measurement: a time, the charge, the temperature and
//! more. One record is one file with its first and last time; one is each row that is dated before
//! the row above it.
//!
//! # What it can show
//! That the phone was on at these times. Where the clock of the phone was set back.
//!
//! # What it cannot show
//! Why the clock was set. Times without a zone are told as they are written: whether they are
//! local is not documented. Where they are, the end of summer time is a step back of one hour.
//!
//! # References
//! - EC-DIGIT-CSIRC, `sysdiagnose`, `battery_bdc`: the columns with the time
//! - 3dnow, `BatteryCycleiOS`: the names of the files

use formats::local_time;
use jiff::civil::DateTime;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.battery_log",
    title: "Log of the battery, as a clock",
    sources: &[
        Source::Sysdiagnose("logs/BatteryBDC/*.csv"),
        Source::Filesystem("private/var/db/Battery/BDC/*.csv"),
    ],
    tested: &[("iOS 15 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose or a full file system does",
    parse,
};

/// One file of the log.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct BatteryLog {
    /// `log`.
    pub record: &'static str,
    /// Kind of log, by the name of the file, for example `BDC_Daily`.
    pub log_kind: String,
    /// How many rows it has.
    pub row_count: u64,
    /// The first time, where its zone is written.
    pub first_logged_at: Option<Timestamp>,
    /// The last time, where its zone is written.
    pub last_logged_at: Option<Timestamp>,
    /// The first time as it is written, where it has no zone.
    pub first_local_time: Option<String>,
    /// The last time as it is written, where it has no zone.
    pub last_local_time: Option<String>,
}

/// A row that is dated before the row above it.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ClockStep {
    /// `clock_step`.
    pub record: &'static str,
    /// How many seconds it is earlier.
    pub seconds_back: i64,
    /// When the row was written, where its zone is.
    pub logged_at: Option<Timestamp>,
    /// The time as it is written, where it has no zone.
    pub local_time: Option<String>,
}

impl Record for BatteryLog {}

impl Record for ClockStep {
    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| TimelineEvent {
            at,
            meaning: "clock set back",
            summary: format!("{} s earlier than the row above", self.seconds_back),
        };
        self.logged_at.map(event).into_iter().collect()
    }
}

/// The time of a row.
#[derive(Clone, Copy)]
enum Time {
    Instant(Timestamp),
    Local(DateTime),
}

impl Time {
    /// Seconds by which `self` is before `other`, when it is.
    fn seconds_before(self, other: Self) -> Option<i64> {
        let seconds = match (self, other) {
            (Self::Instant(this), Self::Instant(other)) => other.duration_since(this).as_secs(),
            (Self::Local(this), Self::Local(other)) => other.duration_since(this).as_secs(),
            _ => return None,
        };
        (seconds > 0).then_some(seconds)
    }

    const fn instant(self) -> Option<Timestamp> {
        match self {
            Self::Instant(at) => Some(at),
            Self::Local(_) => None,
        }
    }

    fn local(self) -> Option<String> {
        match self {
            Self::Instant(_) => None,
            Self::Local(local) => Some(local.to_string()),
        }
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let text = String::from_utf8_lossy(&bytes);
    let mut lines = (1_u64..).zip(text.lines());
    let header = lines.next().map(|(_, line)| line).unwrap_or_default();
    let is_time = |name: &str| matches!(name.trim(), "TimeStamp" | "set_system_time");
    let Some(column) = header.split(',').position(is_time) else {
        let message = "no column has the time: the log of the battery is missing".to_owned();
        return Err(ParseError::Unexpected(message));
    };
    let log_kind = kind_of(file.path());
    let mut log = BatteryLog { record: "log", log_kind, ..BatteryLog::default() };
    let mut unreadable = Repeated::default();
    let mut previous: Option<Time> = None;
    for (number, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        log.row_count = log.row_count.saturating_add(1);
        let at = Location::Line(number);
        let Some(time) = line.split(',').nth(column).and_then(time_of) else {
            unreadable.problem(out, at, "time not understood: the time of this row is missing");
            continue;
        };
        if let Some(seconds_back) = previous.and_then(|previous| time.seconds_before(previous)) {
            let (logged_at, local_time) = (time.instant(), time.local());
            let record = "clock_step";
            out.record(at, &ClockStep { record, seconds_back, logged_at, local_time });
        }
        if previous.is_none() {
            (log.first_logged_at, log.first_local_time) = (time.instant(), time.local());
        }
        previous = Some(time);
    }
    unreadable.finish(out, "times not understood");
    if let Some(last) = previous {
        (log.last_logged_at, log.last_local_time) = (last.instant(), last.local());
    }
    out.record(Location::File, &log);
    Ok(())
}

/// `2024-03-14 06:00:00`, or with a zone ` +0000` behind it.
fn time_of(field: &str) -> Option<Time> {
    let field = field.trim().trim_matches('"');
    let instant = local_time::instant("%Y-%m-%d %H:%M:%S %z", field).map(Time::Instant);
    instant.or_else(|| local_time::local("%Y-%m-%d %H:%M:%S", field).map(Time::Local))
}

/// `BDC_Daily_version_2024-03-14_06:00:00.csv`: what stands before the date.
fn kind_of(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    let words = name.trim_end_matches(".csv").split('_');
    let kind: Vec<&str> = words
        .take_while(|word| !word.starts_with(|letter: char| letter.is_ascii_digit()))
        .collect();
    kind.join("_")
}
