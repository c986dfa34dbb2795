//! Logs of the collection: `command.log` of `AndroidQF`, `dumpstate_log.txt` of a bug report.
//!
//! # What it holds
//! What the tool did. `command.log` has an instant, a level and a text in each line;
//! `dumpstate_log.txt` names commands that failed or were stopped, and how long each part took. One
//! record is one failure or warning, one the whole log.
//!
//! # What it can show
//! What the acquisition lacks because something failed while it was made.
//!
//! # What it cannot show
//! Anything of the phone before that. Some commands fail on every phone.
//!
//! # References
//! - `AndroidQF`, `log/logger.go`; AOSP, `frameworks/native/cmds/dumpstate`

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.collection_log",
    title: "Course of the acquisition",
    sources: &[Source::AndroidQf("command.log"), Source::BugReport("dumpstate_log.txt")],
    tested: &[("Android 14", Confidence::RealDevice), ("AndroidQF", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// A command that failed.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct FailedCommand {
    /// `failed_task`.
    pub record: &'static str,
    /// The command.
    pub tool: String,
    /// How it failed: `exit_status`, `signal`, `stopped` or `not_started`.
    pub failure: &'static str,
    /// Exit status or number of the signal.
    pub failure_code: Option<i64>,
}

/// A warning or an error.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct LoggedWarning {
    /// `message`.
    pub record: &'static str,
    /// Level, as the log spells it.
    pub log_level: String,
    /// The text.
    pub log_text: String,
    /// When it was logged.
    pub logged_at: Option<Timestamp>,
}

/// The log as a whole.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Collection {
    /// `collection`.
    pub record: &'static str,
    /// When the first line was logged.
    pub began_at: Option<Timestamp>,
    /// When the last line was logged.
    pub finished_at: Option<Timestamp>,
    /// How many lines it has.
    pub line_count: u64,
    /// How many of them tell of a failure, an error or a warning.
    pub failed_count: u64,
}

impl Record for FailedCommand {}

impl Record for LoggedWarning {}

impl Record for Collection {}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut whole = Collection { record: "collection", ..Collection::default() };
    let mut unreadable = Repeated::default();
    let of_dumpstate = file.path().ends_with(".txt");
    for_each_line(file, |number, line| {
        if line.trim().is_empty() {
            return;
        }
        let at = Location::Line(number);
        whole.line_count = whole.line_count.saturating_add(1);
        if of_dumpstate {
            if let Some(failed) = failed(line) {
                whole.failed_count = whole.failed_count.saturating_add(1);
                out.record(at, &failed);
            }
            return;
        }
        let Some(message) = logged(line) else {
            let message = "line not understood: what it tells is missing";
            return unreadable.problem(out, at, message);
        };
        whole.began_at = whole.began_at.or(message.logged_at);
        whole.finished_at = message.logged_at.or(whole.finished_at);
        if !matches!(message.log_level.to_ascii_uppercase().as_str(), "INFO" | "DEBUG" | "TRACE") {
            whole.failed_count = whole.failed_count.saturating_add(1);
            out.record(at, &message);
        }
    })?;
    unreadable.finish(out, "lines not understood");
    if whole.line_count == 0 {
        out.problem(Location::File, "the log is empty: what failed is missing");
    }
    out.record(Location::File, &whole);
    Ok(())
}

/// `2026-01-02T03:04:05+02:00 [ERROR] text`.
fn logged(line: &str) -> Option<LoggedWarning> {
    let (at, rest) = line.trim().split_once(" [")?;
    let (level, text) = rest.split_once(']')?;
    Some(LoggedWarning {
        record: "message",
        log_level: level.to_owned(),
        log_text: text.trim().to_owned(),
        logged_at: Some(at.parse().ok()?),
    })
}

/// `*** command 'logcat -L' failed: exit code 1`, `*** command 'x' timed out after 10.000s (…)`,
/// `*** command 'x' failed: killed by signal 9`, `execvp on command 'x' failed (error: …)`.
fn failed(line: &str) -> Option<FailedCommand> {
    let line = line.trim();
    let not_started = line.strip_prefix("execvp on command '");
    let (tool, how) = match not_started {
        Some(rest) => rest.split_once('\'')?,
        None => line.strip_prefix("*** command '")?.split_once("' ")?,
    };
    let number = |after: &str| {
        let (_, number) = how.split_once(after)?;
        number.split_whitespace().next()?.trim_end_matches(['.', ',']).parse().ok()
    };
    let failure = match how {
        _ if not_started.is_some() => "not_started",
        _ if how.contains("timed out") => "stopped",
        _ if how.contains("signal ") => "signal",
        _ => "exit_status",
    };
    Some(FailedCommand {
        record: "failed_task",
        tool: tool.to_owned(),
        failure,
        failure_code: number("exit code ").or_else(|| number("signal ")),
    })
}
