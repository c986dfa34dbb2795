//! `sysdiagnose.log` and `errors`: how the collection itself went.
//!
//! # What it holds
//! `sysdiagnose.log`: which tools were run, and those that failed, were stopped because they took
//! too long, or could not be started. `errors`: what single tools complained about. One record is
//! one tool that failed, one the file of errors of a tool, and one the collection.
//!
//! # What it can show
//! Which parts of the sysdiagnose are missing or cut short, so that their absence says nothing.
//! When the collection began.
//!
//! # What it cannot show
//! Why a tool failed. Some fail on each phone: those for devices that it does not have, and those
//! that only Apple's own builds have.
//!
//! # References
//! - The words of `sysdiagnosed` of iOS 15 to 18, and a log of macOS 10.14
//! - EC-DIGIT-CSIRC, `sysdiagnose`: the line with the instant

use std::collections::BTreeSet;

use formats::local_time;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.collection_log",
    title: "Course of the collection of the sysdiagnose",
    sources: &[
        Source::Sysdiagnose("sysdiagnose.log"),
        Source::Sysdiagnose("errors/*"),
        Source::Sysdiagnose("error_log.txt"),
    ],
    tested: &[("iOS 12 to 26", Confidence::Specification)],
    absent_because: "backups have no such collection",
    parse,
};

/// What tools write and artifacts read: when one of them is cut short, something is missed.
const READ: &[&str] = &[
    "ckksctl_status.txt",
    "mount.txt",
    "otctl_status.txt",
    "ps.txt",
    "ps_thread.txt",
    "remotectl_dumpstate.txt",
    "security-sysdiagnose.txt",
    "spindump-nosymbols.txt",
    "swcutil_show.txt",
    "sysctl.txt",
    "taskinfo.txt",
];

/// One tool that failed.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct FailedTask {
    /// `failed_task`.
    pub record: &'static str,
    /// Name or path of the tool.
    pub tool: String,
    /// Name of the file that it was to write.
    pub output_file: Option<String>,
    /// How it failed: `exit_status`, `signal`, `stopped`, `given_up` or `not_started`.
    pub failure: &'static str,
    /// Exit status or number of the signal.
    pub failure_code: Option<i64>,
    /// When, where the line tells it.
    pub logged_at: Option<Timestamp>,
    /// The time as it is written, where its zone is not known.
    pub local_time: Option<String>,
}

/// What one tool complained about.
#[derive(Debug, Serialize)]
pub struct ToolErrors {
    /// `tool_errors`.
    pub record: &'static str,
    /// Name of the tool.
    pub tool: String,
    /// How many lines it wrote.
    pub line_count: u64,
    /// The first of them.
    pub log_text: String,
}

/// The collection.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Collection {
    /// `collection`.
    pub record: &'static str,
    /// When it began, by the name of the archive.
    pub began_at: Option<Timestamp>,
    /// Build of the system, by the name of the archive.
    pub build_version: Option<String>,
    /// How many tools were run.
    pub task_count: u64,
    /// How many of them failed.
    pub failed_count: u64,
    /// How many of them were stopped because they took too long.
    pub stopped_count: u64,
}

impl Record for FailedTask {}

impl Record for ToolErrors {}

impl Record for Collection {
    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| TimelineEvent {
            at,
            meaning: "sysdiagnose begun",
            summary: format!("{} tools run, {} failed", self.task_count, self.failed_count),
        };
        self.began_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let path = file.path();
    if path.ends_with(".log") && !path.contains("errors/") {
        read_log(file, &bytes, out);
    } else {
        read_errors(path, &bytes, out);
    }
    Ok(())
}

fn read_errors(path: &str, bytes: &[u8], out: &mut Sink<'_>) {
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let Some(first) = lines.next() else { return };
    let line_count = u64::try_from(lines.count()).unwrap_or(u64::MAX).saturating_add(1);
    let name = path.rsplit('/').next().unwrap_or(path);
    let name = name.split_once('.').map_or(name, |(name, _)| name);
    let tool = name.strip_suffix("_stderr").unwrap_or(name).to_owned();
    let log_text = first.to_owned();
    out.record(Location::File, &ToolErrors { record: "tool_errors", tool, line_count, log_text });
}

fn read_log(file: &EvidenceFile, bytes: &[u8], out: &mut Sink<'_>) {
    let mut collection = Collection { record: "collection", ..Collection::default() };
    let mut stopped = BTreeSet::new();
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let text = String::from_utf8_lossy(line);
        let (time, message) = parts(text.trim_end());
        if collection.began_at.is_none() {
            name_of_archive(&mut collection, message);
        }
        if message.starts_with("Executing '") {
            collection.task_count = collection.task_count.saturating_add(1);
        }
        let Some(mut task) = failed_task(message) else { continue };
        (task.logged_at, task.local_time) = logged(file, time);
        let at = Location::Line(number);
        if let Some(output) = &task.output_file {
            // Harder means follow for the same tool; the first one tells that it took too long.
            if !stopped.insert(output.clone()) {
                continue;
            }
            collection.stopped_count = collection.stopped_count.saturating_add(1);
        } else {
            collection.failed_count = collection.failed_count.saturating_add(1);
        }
        note_gap(&task, &at, out);
        out.record(at, &task);
    }
    if collection.failed_count > 0 {
        let count = collection.failed_count;
        let message = format!("tools failed: {count}; what they were to collect may lack");
        out.notice(Location::File, message);
    }
    if collection.began_at.is_none() {
        let message = "no line names the archive: when the collection began is missing";
        out.notice(Location::File, message);
    }
    out.record(Location::File, &collection);
}

/// What is missing because a tool took too long: a gap where artifacts read the file, else only
/// worth knowing.
fn note_gap(task: &FailedTask, at: &Location, out: &mut Sink<'_>) {
    let Some(output) = &task.output_file else { return };
    let tool = &task.tool;
    if READ.contains(&output.as_str()) {
        let message = format!("{tool} took too long: {output} may be cut short or missing");
        out.problem(at.clone(), message);
    } else {
        out.notice(at.clone(), format!("{tool} took too long: {output} may be cut short"));
    }
}

/// `time: [Subsystem com.apple.sysdiagnose, Category: containers] Log: message`; older systems
/// write `time: message`.
fn parts(line: &str) -> (&str, &str) {
    let (time, rest) = match line.split_once(": ") {
        Some((time, rest)) if time.starts_with(|letter: char| letter.is_numeric()) => (time, rest),
        _ => ("", line),
    };
    let message = match rest.strip_prefix("[Subsystem ").and_then(|rest| rest.split_once("] Log: "))
    {
        Some((_, message)) => message,
        None => rest,
    };
    (time, message.trim())
}

fn logged(file: &EvidenceFile, time: &str) -> (Option<Timestamp>, Option<String>) {
    for format in ["%Y-%m-%d %H:%M:%S%.f %z", "%Y-%m-%d %H:%M:%S%.f%z"] {
        if let Some(at) = local_time::instant(format, time) {
            return (Some(at), None);
        }
    }
    let local = local_time::local("%Y-%m-%d %H:%M:%S%.f", time);
    match local.and_then(|local| file.instant(local)) {
        Some(at) => (Some(at), None),
        None => (None, Some(time.to_owned()).filter(|time| !time.is_empty())),
    }
}

/// `…/IN_PROGRESS_sysdiagnose_2024.03.14_11-30-00+0200_iPhone-OS_iPhone_21E236.tmp/…`.
fn name_of_archive(collection: &mut Collection, message: &str) {
    let message = local_time::ascii_digits(message);
    for (_, name) in message
        .match_indices("sysdiagnose_")
        .filter_map(|(at, found)| Some((at, message.get(at.checked_add(found.len())?..)?)))
    {
        let Some((time, rest)) = name.split_at_checked("2024.03.14_11-30-00+0200".len()) else {
            continue;
        };
        collection.began_at = local_time::instant("%Y.%m.%d_%H-%M-%S%z", time);
        if collection.began_at.is_some() {
            let rest = rest.split(['/', '.', ' ', '\'']).next().unwrap_or_default();
            let build = rest.rsplit('_').next().filter(|build| !build.is_empty());
            collection.build_version = build.map(str::to_owned);
            return;
        }
    }
}

fn failed_task(message: &str) -> Option<FailedTask> {
    let task = |tool: &str, failure, failure_code| {
        // Some systems write the arguments, too.
        let tool = tool.split(' ').next().unwrap_or(tool).to_owned();
        Some(FailedTask { record: "failed_task", tool, failure, failure_code, ..<_>::default() })
    };
    if let Some(rest) = message.strip_prefix("Child process '") {
        let (tool, how) = rest.rsplit_once("' ")?;
        let code = how.rsplit(' ').next()?.parse().ok().filter(|code| *code != 0);
        return match how {
            _ if how.contains("due to signal") => task(tool, "signal", code),
            _ if how.starts_with("exited with") && code.is_some() => {
                task(tool, "exit_status", code)
            }
            _ => None,
        };
    }
    let missing = message.strip_prefix("Launch path '");
    let missing = missing.and_then(|rest| rest.strip_suffix("' not accessible"));
    let refused = message.strip_suffix(" failed to launch due to validation error");
    if let Some(tool) = missing.or(refused) {
        return task(tool, "not_started", None);
    }
    let (named, failure) = if let Some(named) = message.strip_prefix("Giving up on waiting for ") {
        (named, "given_up")
    } else {
        // `-->	Interrupting (pid 812): 'spindump|spindump-nosymbols.txt'`.
        let rest = message.strip_prefix("-->")?.trim_start().strip_prefix("Interrupting (pid ")?;
        (rest.split_once("): '")?.1.strip_suffix('\'')?, "stopped")
    };
    let (tool, output) = named.split_once('|').unwrap_or((named, ""));
    let output_file = Some(output.to_owned()).filter(|output| !output.is_empty());
    task(tool, failure, None).map(|task| FailedTask { output_file, ..task })
}
