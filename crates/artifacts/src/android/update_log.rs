//! Updates of the system: the log of `update_engine`, and what the recovery system left.
//!
//! # What it holds
//! Lines with date, time, level, place in the source and a text: an update that was begun, with its
//! address and version, one that was applied, one that failed and why. The recovery system leaves
//! the fingerprint of the build that it ran with, and a log with what it was told to do. One record
//! is one of these facts.
//!
//! # What it can show
//! When the system was updated, and where the update came from. That the phone was erased, or that a
//! package was applied over a cable.
//!
//! # What it cannot show
//! Updates of phones that do not use `update_engine`. The dates have no year, and those from before
//! the clock was set are of 1 January. The log of the recovery system has a time only where it
//! tells when it began.
//!
//! # References
//! - AOSP, `system/update_engine`, `aosp/logging_android.cc`, `aosp/update_attempter_android.cc`
//! - AOSP, `bootable/recovery`, `recovery_main.cpp` and `install/install.cpp`

use jiff::civil::Time;

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.update_log",
    title: "Updates of the system",
    sources: &[
        Source::BugReport("FS/data/misc/update_engine_log/*"),
        Source::BugReport("FS/data/misc/recovery/last_log*"),
        Source::BugReport("FS/data/misc/recovery/ro.build.fingerprint*"),
        Source::BugReport("FS/cache/recovery/last_log*"),
    ],
    tested: &[("Android 10 to 14", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// Something that happened to the system.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SystemUpdate {
    /// `begun`, `applied`, `failed`, or of the recovery system `recovery_build`,
    /// `recovery_begun`, `recovery_command`, `erased` or `package`.
    pub update_event: &'static str,
    /// When.
    pub logged_at: Option<Timestamp>,
    /// The time as it is written, where it is no instant.
    pub local_time: Option<String>,
    /// Address of the update.
    pub url: Option<String>,
    /// Version that it brings.
    pub update_version: Option<String>,
    /// Why it failed.
    pub failure_reason: Option<String>,
    /// Fingerprint of the build of the recovery system.
    pub build_fingerprint: Option<String>,
    /// Command or path of the package.
    pub told: Option<String>,
}

impl Record for SystemUpdate {
    fn observables(&self) -> Vec<Observable<'_>> {
        let url = self.url.as_deref().filter(|url| url.starts_with("http"));
        observe(url, "url", Strength::Contacted).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = match self.update_event {
            "begun" => "update of the system begun",
            "applied" => "update of the system applied",
            "failed" => "update of the system failed",
            _ => "recovery system started",
        };
        let about =
            self.update_version.as_ref().or(self.url.as_ref()).or(self.failure_reason.as_ref());
        let summary = || about.cloned().unwrap_or_else(|| "no details".to_owned());
        let event = |at| TimelineEvent { at, meaning, summary: summary() };
        self.logged_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let name = file.path().rsplit('/').next().unwrap_or_default().to_owned();
    let (mut lines, mut understood) = (0_u64, 0_u64);
    for_each_line(file, |number, line| {
        let line = line.trim();
        if line.is_empty() {
            return;
        }
        lines = lines.saturating_add(1);
        let at = Location::Line(number);
        if name.starts_with("ro.build.fingerprint") {
            understood = understood.saturating_add(1);
            out.record(at, &fingerprint(line));
        } else if name.starts_with("last_log") {
            understood = understood.saturating_add(1);
            if let Some(record) = of_recovery(line, file) {
                out.record(at, &record);
            }
        } else if let Some((head, text)) = engine_line(line) {
            understood = understood.saturating_add(1);
            if let Some(record) = of_engine(text) {
                out.record(at, &dated(record, head, file));
            }
        }
    })?;
    if lines == 0 {
        out.notice(Location::File, "the file is empty");
    } else if understood == 0 {
        return Err(ParseError::Unexpected(
            "no line of a log of updates: what happened is missing".to_owned(),
        ));
    }
    Ok(())
}

fn fingerprint(line: &str) -> SystemUpdate {
    let build_fingerprint = Some(line.to_owned());
    SystemUpdate { update_event: "recovery_build", build_fingerprint, ..SystemUpdate::default() }
}

/// `[0416/061616.789785:INFO:prefs.cc(122)] text`: what stands before the level, and the text.
fn engine_line(line: &str) -> Option<(&str, &str)> {
    let (head, text) = line.strip_prefix('[')?.split_once("] ")?;
    let (time, _) = head.split_once(':')?;
    Some((time, text))
}

fn of_engine(text: &str) -> Option<SystemUpdate> {
    let event = |update_event| SystemUpdate { update_event, ..SystemUpdate::default() };
    if let Some(plan) = text.strip_prefix("InstallPlan: ") {
        let field = |name: &str| {
            let (_, rest) = plan.split_once(name)?;
            let value = rest.split(", ").next()?.trim();
            (!value.is_empty()).then(|| value.to_owned())
        };
        let (url, update_version) = (field("url: "), field("version: "));
        return Some(SystemUpdate { url, update_version, ..event("begun") });
    }
    if text.starts_with("Update successfully applied") {
        return Some(event("applied"));
    }
    let (action, code) =
        text.strip_prefix("ActionProcessor: finished ")?.split_once(" with code ")?;
    let code = code.trim().trim_start_matches("ErrorCode::");
    let failure_reason = Some(format!("{}: {code}", action.trim_start_matches("last action ")));
    (code != "kSuccess").then(|| SystemUpdate { failure_reason, ..event("failed") })
}

/// `0416/061616.789785`: month, day, and time of day of the phone.
fn dated(record: SystemUpdate, head: &str, file: &EvidenceFile) -> SystemUpdate {
    let two = |from: usize| head.get(from..from.checked_add(2)?)?.parse::<i8>().ok();
    let logged_at = || {
        let micros: i32 = head.get(12..)?.parse().ok()?;
        let time = Time::new(two(5)?, two(7)?, two(9)?, micros.checked_mul(1_000)?).ok()?;
        // What is written before the clock was set is of the first of January.
        let (month, day) = (two(0)?, two(2)?);
        if (month, day) == (1, 1) {
            return None;
        }
        file.instant_without_year(month, day, time)
    };
    let logged_at = logged_at();
    let local_time = logged_at.is_none().then(|| head.to_owned());
    SystemUpdate { logged_at, local_time, ..record }
}

fn of_recovery(line: &str, file: &EvidenceFile) -> Option<SystemUpdate> {
    // Seconds since the start may stand before the text.
    let text = match line.strip_prefix('[') {
        Some(rest) => rest.split_once("] ").map_or(line, |(_, text)| text),
        None => line,
    };
    let event = |update_event| SystemUpdate { update_event, ..SystemUpdate::default() };
    if let Some(rest) = text.strip_prefix("Starting recovery (pid ") {
        let (_, at) = rest.split_once(") on ")?;
        let local = formats::local_time::local("%a %b %e %H:%M:%S %Y", at.trim());
        let logged_at = local.and_then(|local| file.instant(local));
        let local_time = logged_at.is_none().then(|| at.trim().to_owned());
        return Some(SystemUpdate { logged_at, local_time, ..event("recovery_begun") });
    }
    let told = |text: &str| Some(text.replace('"', "").trim_matches([' ', '.']).to_owned());
    if let Some(command) = text.strip_prefix("Command: ") {
        return Some(SystemUpdate { told: told(command), ..event("recovery_command") });
    }
    if text.starts_with("-- Wiping data") {
        return Some(event("erased"));
    }
    let package = text.strip_prefix("-- Install ")?;
    Some(SystemUpdate { told: told(package), ..event("package") })
}
