//! timesync files of the unified log: boots, and steps of the clock.
//!
//! # What it holds
//! For each boot the clock at its start, and from time to time what the clock showed at a number
//! of ticks since the boot. Ticks only grow, whatever happens to the clock.
//!
//! # What it can show
//! When the phone was started, and that its clock was set forward or back while it ran, when, and
//! by how much: times of other sources from before a step are off by that.
//!
//! # What it cannot show
//! Who or what set the clock: the owner, the network, or a program. Steps below two seconds are
//! ordinary corrections and are left out. The first reading after a start often corrects the
//! clock by some seconds.
//!
//! # References
//! - libyal, dtformats, "Apple Unified Logging and Activity Tracing formats"
//! - Mandiant, "Reviewing macOS Unified Logs"

use formats::timesync::{self, Entry, Sync};

use crate::{prelude::*, unified_log::uuid_text};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.unified_log_boots",
    title: "Boots and steps of the clock in the unified log",
    sources: &[
        Source::Sysdiagnose("system_logs.logarchive/timesync/*.timesync"),
        Source::Filesystem("private/var/db/diagnostics/timesync/*.timesync"),
    ],
    tested: &[
        ("a device of 2018 and 2019 with the time base of iPhones", Confidence::RealDevice),
        ("iOS 12 to 26", Confidence::Specification),
    ],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// Nanoseconds of the smallest step that is told: two seconds.
const LEAST_STEP: u128 = 2_000_000_000;

/// One boot.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct LoggedBoot {
    /// `boot`.
    pub record: &'static str,
    /// Boot.
    pub boot_uuid: String,
    /// What the clock showed when the phone was started.
    pub booted_at: Option<Timestamp>,
    /// What it showed last in this boot.
    pub last_seen_at: Option<Timestamp>,
    /// Minutes that the clock on the wall was ahead of UTC at the start, without summer time.
    pub minutes_east: i32,
    /// How often the clock was noted.
    pub reading_count: u64,
    /// How many steps of two seconds or more there were.
    pub step_count: u64,
    /// Whether the boot before it in the file was seen at a later time of the clock.
    pub before_previous: Option<bool>,
}

/// One step of the clock.
#[derive(Debug, Default, Serialize)]
pub struct ClockStep {
    /// `clock_step`.
    pub record: &'static str,
    /// Boot.
    pub boot_uuid: String,
    /// Ticks since the boot, with sleep, at the reading that shows the step.
    pub continuous_time: u64,
    /// What the clock would have shown without the step.
    pub expected_at: Timestamp,
    /// What it showed.
    pub shown_at: Timestamp,
    /// How far it went forward, in seconds; back where negative.
    pub step_seconds: f64,
    /// Whether this is the first reading after the start, whose own time is rough.
    pub first_of_boot: bool,
}

impl Record for LoggedBoot {
    fn events(&self) -> Vec<TimelineEvent> {
        let summary = format!("boot {}", self.boot_uuid);
        let event = |at| TimelineEvent { at, meaning: "phone started", summary };
        self.booted_at.map(event).into_iter().collect()
    }
}

impl Record for ClockStep {
    fn events(&self) -> Vec<TimelineEvent> {
        let direction = if self.step_seconds < 0.0 { "back" } else { "forward" };
        let seconds = self.step_seconds.abs();
        let summary = format!("{direction} by {seconds} s, from {}", self.expected_at);
        vec![TimelineEvent { at: self.shown_at, meaning: "clock was set", summary }]
    }
}

/// The boot that is being read.
struct Open {
    at: u64,
    boot: timesync::Boot,
    record: LoggedBoot,
    /// Nanoseconds since the boot, and the clock then.
    last: Option<(i128, Timestamp)>,
    steps: Vec<(u64, ClockStep)>,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut open: Option<Open> = None;
    let mut previous = None;
    let mut odd = Repeated::default();
    let mut boot_count = 0_u64;
    let damage = timesync::read(&bytes, &mut |at, entry| {
        let at = u64::try_from(at).unwrap_or(u64::MAX);
        match entry {
            Entry::Boot(boot) => {
                if let Some(open) = open.take() {
                    previous = open.finish(out).or(previous);
                }
                boot_count = boot_count.saturating_add(1);
                open = Some(Open::new(at, boot, previous));
            }
            Entry::Sync(sync) => {
                let understood = open.as_mut().is_some_and(|open| open.sync(at, &sync));
                if !understood {
                    let message = "reading of the clock not understood: a step may be missing";
                    odd.problem(out, Location::Offset(at), message);
                }
            }
        }
    });
    if let Some(open) = open {
        open.finish(out);
    }
    odd.finish(out, "readings of the clock not understood");
    match damage {
        Some(damage) if boot_count == 0 => Err(ParseError::Unexpected(damage)),
        Some(damage) => {
            out.problem(Location::File, format!("{damage}: boots and steps behind it are missing"));
            Ok(())
        }
        None => Ok(()),
    }
}

impl Open {
    fn new(at: u64, boot: timesync::Boot, previous: Option<Timestamp>) -> Self {
        let before = |booted_at: Timestamp| previous.map(|previous| booted_at < previous);
        let record = LoggedBoot {
            record: "boot",
            boot_uuid: uuid_text(boot.uuid),
            booted_at: boot.booted_at,
            last_seen_at: boot.booted_at,
            minutes_east: boot.minutes_east,
            before_previous: boot.booted_at.and_then(before),
            ..LoggedBoot::default()
        };
        let last = boot.booted_at.map(|booted_at| (0, booted_at));
        Self { at, boot, record, last, steps: Vec::new() }
    }

    /// Takes a reading of the clock; whether it could be understood.
    fn sync(&mut self, at: u64, sync: &Sync) -> bool {
        let now = self.boot.nanoseconds(sync.continuous_time);
        let (Some(now), Some(shown_at)) = (now, sync.clock_at) else { return false };
        let first_of_boot = self.record.reading_count == 0;
        self.record.reading_count = self.record.reading_count.saturating_add(1);
        self.record.last_seen_at = Some(shown_at);
        let Some((before, clock)) = self.last.replace((now, shown_at)) else { return true };
        let expected = clock.as_nanosecond().checked_add(now.saturating_sub(before));
        let expected = expected.and_then(|expected| Timestamp::from_nanosecond(expected).ok());
        let Some(expected_at) = expected else { return false };
        let step = shown_at.as_nanosecond().saturating_sub(expected_at.as_nanosecond());
        if step.unsigned_abs() >= LEAST_STEP {
            self.record.step_count = self.record.step_count.saturating_add(1);
            let milliseconds = i32::try_from(step.div_euclid(1_000_000));
            let step_seconds = match milliseconds {
                Ok(milliseconds) => f64::from(milliseconds) / 1_000.0,
                Err(_) => shown_at.duration_since(expected_at).as_secs_f64().trunc(),
            };
            let step = ClockStep {
                record: "clock_step",
                boot_uuid: self.record.boot_uuid.clone(),
                continuous_time: sync.continuous_time,
                expected_at,
                shown_at,
                step_seconds,
                first_of_boot,
            };
            self.steps.push((at, step));
        }
        true
    }

    /// Hands on the boot and its steps, and returns the last time that its clock showed.
    fn finish(self, out: &mut Sink<'_>) -> Option<Timestamp> {
        if self.record.booted_at.is_none() {
            out.problem(Location::Offset(self.at), "no clock at this boot: its instant is missing");
        }
        out.record(Location::Offset(self.at), &self.record);
        for (at, step) in &self.steps {
            out.record(Location::Offset(*at), step);
        }
        self.record.last_seen_at
    }
}
