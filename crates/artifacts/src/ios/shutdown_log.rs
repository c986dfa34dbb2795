//! `shutdown.log`: which processes were still running while the phone shut down.
//!
//! # What it holds
//! Each orderly shutdown asks all processes to end and lists, in one or more notices, those that
//! are still there, with their path, mostly followed by the UUID of the binary. The seconds of a
//! notice count from the start of the shutdown, so the last notice has the whole delay. A line
//! `SIGTERM` with the instant ends the shutdown. One record is a shutdown, one a process that held
//! it up, once for each shutdown, and one the whole log. Older rotations are read, too.
//!
//! # What it can show
//! That a program of this path was running when the phone shut down, even when nothing else of it
//! is left. How far back the log goes.
//!
//! # What it cannot show
//! Programs that ended at once, and shutdowns by force, by an empty battery or by a crash. A short
//! or empty log may have been emptied; iOS 26 also writes it anew at each start. A last shutdown
//! without `SIGTERM` has no instant. Slow shutdowns are ordinary.
//!
//! # References
//! - Kaspersky, "A lightweight method to detect potential iOS malware" (iShutdown, January 2024)
//! - iVerify, "Key IOCs for Pegasus and Predator spyware removed with iOS 26 update"
//! - iLEAPP, `sysShutdown`

use std::collections::BTreeMap;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.shutdown_log",
    title: "Processes still running at shutdown",
    sources: &[
        Source::Filesystem("private/var/db/diagnostics/shutdown*.log"),
        Source::Sysdiagnose("system_logs.logarchive/Extra/shutdown*.log"),
    ],
    tested: &[("iOS 12 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose or a full file system does",
    parse,
};

/// A process that was still running.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct RemainingClient {
    /// `client`.
    pub record: &'static str,
    /// Path of the program, without the UUID of its binary.
    pub client: String,
    /// UUID of the binary, where the log has it.
    pub binary_uuid: Option<String>,
    /// Process number.
    pub pid: Option<u64>,
    /// Seconds from the start of the shutdown to the last notice that lists the process.
    pub delay_seconds: Option<f64>,
    /// How many notices of this shutdown list the process.
    pub notice_count: u64,
    /// End of the shutdown.
    pub shutdown_at: Option<Timestamp>,
}

/// One shutdown.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Shutdown {
    /// `shutdown`.
    pub record: &'static str,
    /// End of the shutdown.
    pub shutdown_at: Option<Timestamp>,
    /// Whether the line that ends a shutdown is there.
    pub ended: bool,
    /// How many notices there were.
    pub notice_count: u64,
    /// Seconds from the start of the shutdown to the last notice.
    pub delay_seconds: Option<f64>,
    /// How many processes were listed.
    pub client_count: usize,
    /// Whether the shutdown that stands before this one in the log is dated later.
    pub before_previous: Option<bool>,
}

/// How far the log goes.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct LogSpan {
    /// `log`.
    pub record: &'static str,
    /// How many shutdowns it holds.
    pub shutdown_count: u64,
    /// The first that is dated.
    pub first_shutdown_at: Option<Timestamp>,
    /// The last that is dated.
    pub last_shutdown_at: Option<Timestamp>,
}

impl Record for RemainingClient {
    fn observables(&self) -> Vec<Observable<'_>> {
        let observable = |kind, value| Observable::new(kind, value, "client", Strength::Executed);
        let folders = self.client.rsplit('/').skip(1).filter(|folder| !folder.is_empty());
        let folders = folders.map(|folder| observable(ObservableKind::Process, folder));
        [
            observable(ObservableKind::FilePath, &*self.client),
            observable(ObservableKind::Process, &*self.client),
        ]
        .into_iter()
        .chain(folders)
        .collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let seen = ProgramSighting::of_path(&self.client).seen_at(self.shutdown_at);
        let binary_uuid = self.binary_uuid.as_deref().map(Cow::Borrowed);
        vec![ProgramSighting { binary_uuid, ..seen.with_pid(self.pid) }]
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let meaning = "process still running at shutdown";
            let pid = self.pid.map(|pid| format!(" (process {pid})")).unwrap_or_default();
            let delay = self.delay_seconds.map(|seconds| format!(" after {seconds} s"));
            let summary = format!("{}{pid}{}", self.client, delay.unwrap_or_default());
            TimelineEvent { at, meaning, summary }
        };
        self.shutdown_at.map(event).into_iter().collect()
    }
}

impl Record for Shutdown {
    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let summary = match self.client_count {
                1 => "1 process was still running".to_owned(),
                count => format!("{count} processes were still running"),
            };
            TimelineEvent { at, meaning: "phone shut down", summary }
        };
        self.shutdown_at.map(event).into_iter().collect()
    }
}

impl Record for LogSpan {}

/// What one line says.
enum Line<'a> {
    /// A notice begins, this many seconds after the shutdown began.
    Notice(f64),
    /// A process is still there; an old form has the notice on the same line.
    Client {
        seconds: Option<f64>,
        pid: Option<u64>,
        path: &'a str,
    },
    /// The shutdown ended.
    End(Option<Timestamp>),
    Blank,
    Unknown,
}

/// The shutdown that is being read.
#[derive(Default)]
struct Open {
    shutdown: Shutdown,
    begins: u64,
    /// By process number and path; the number of the line that lists it last beside it.
    clients: BTreeMap<(Option<u64>, String), (u64, RemainingClient)>,
}

#[derive(Default)]
struct Reading {
    open: Option<Open>,
    span: LogSpan,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut reading = Reading::default();
    let mut unreadable = Repeated::default();
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let text = String::from_utf8_lossy(line);
        match line_of(text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\0')) {
            Line::Notice(seconds) => reading.notice(number, seconds, out),
            Line::Client { seconds, pid, path } => {
                if let Some(seconds) = seconds {
                    reading.notice(number, seconds, out);
                }
                reading.client(number, pid, path);
            }
            Line::End(at) => {
                if at.is_none() {
                    let message = "the instant of this shutdown is missing";
                    unreadable.problem(out, Location::Line(number), message);
                }
                reading.end(number, at, out);
            }
            Line::Blank => {}
            Line::Unknown => {
                let message = "line not understood: any process that it names is missing";
                unreadable.problem(out, Location::Line(number), message);
            }
        }
    }
    unreadable.finish(out, "lines not understood");
    reading.unfinished(out);
    if reading.span.shutdown_count == 0 {
        out.notice(Location::File, "the log holds no shutdown: it may be new, or was emptied");
    }
    reading.span.record = "log";
    out.record(Location::File, &reading.span);
    Ok(())
}

fn line_of(line: &str) -> Line<'_> {
    const CLIENT: &str = "remaining client pid:";
    if line.is_empty() {
        return Line::Blank;
    }
    if let Some(rest) = line.strip_prefix("SIGTERM:") {
        return Line::End(end_of(rest));
    }
    let (seconds, rest) = match line.strip_prefix("After ").and_then(|rest| rest.split_once('s')) {
        Some((seconds, rest)) => match seconds.trim().replace(',', ".").parse::<f64>() {
            Ok(seconds) if seconds.is_finite() => (Some(seconds), rest),
            _ => return Line::Unknown,
        },
        None => (None, line),
    };
    let rest = rest.trim_start_matches([',', ' ']);
    match (rest.strip_prefix(CLIENT), seconds) {
        (Some(client), _) => {
            let Some((pid, path)) = client.split_once('(') else { return Line::Unknown };
            // The path may hold parentheses of its own.
            let Some((path, _)) = path.rsplit_once(')') else { return Line::Unknown };
            Line::Client { seconds, pid: pid.trim().parse().ok(), path }
        }
        (None, Some(seconds)) if rest.starts_with("these clients are still here") => {
            Line::Notice(seconds)
        }
        _ => Line::Unknown,
    }
}

/// `[1709294400] All buffers flushed`, or `All buffers flushed @1709294400`.
fn end_of(rest: &str) -> Option<Timestamp> {
    let (_, after) = rest.split_once('[').or_else(|| rest.rsplit_once('@'))?;
    let digits = after.trim_start().split(|letter: char| !letter.is_ascii_digit()).next()?;
    digits.parse().ok().filter(|seconds| *seconds != 0).and_then(unix_seconds)
}

/// The path and the UUID that follows it, if any.
fn without_uuid(path: &str) -> (&str, Option<&str>) {
    let is_uuid = |text: &str| {
        let groups: Vec<&str> = text.split('-').collect();
        let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
        lengths == [8, 4, 4, 4, 12] && text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
    };
    match path.rsplit_once('/') {
        Some((client, uuid)) if is_uuid(uuid) => (client, Some(uuid)),
        _ => (path, None),
    }
}

impl Reading {
    fn notice(&mut self, number: u64, seconds: f64, out: &mut Sink<'_>) {
        // Seconds only grow within one shutdown.
        let last = self.open.as_ref().and_then(|open| open.shutdown.delay_seconds);
        if last.is_some_and(|last| seconds < last) {
            self.unfinished(out);
        }
        let shutdown = &mut self.opened(number).shutdown;
        if shutdown.delay_seconds != Some(seconds) {
            shutdown.notice_count = shutdown.notice_count.saturating_add(1);
        }
        shutdown.delay_seconds = Some(seconds);
    }

    fn opened(&mut self, number: u64) -> &mut Open {
        self.open.get_or_insert_with(|| Open { begins: number, ..Open::default() })
    }

    fn client(&mut self, number: u64, pid: Option<u64>, path: &str) {
        let (client, uuid) = without_uuid(path);
        let open = self.opened(number);
        let (line, known) = open.clients.entry((pid, client.to_owned())).or_default();
        *line = number;
        known.record = "client";
        client.clone_into(&mut known.client);
        known.pid = pid;
        known.binary_uuid = uuid.map(str::to_owned).or_else(|| known.binary_uuid.take());
        if open.shutdown.delay_seconds.is_some() {
            known.delay_seconds = open.shutdown.delay_seconds;
            known.notice_count = known.notice_count.saturating_add(1);
        }
    }

    fn unfinished(&mut self, out: &mut Sink<'_>) {
        if let Some(open) = self.open.take() {
            let at = Location::Line(open.begins);
            out.notice(at, "this shutdown has no last line, so no instant");
            self.finish(open, out);
        }
    }

    fn end(&mut self, number: u64, at: Option<Timestamp>, out: &mut Sink<'_>) {
        let mut open = self.open.take().unwrap_or(Open { begins: number, ..Open::default() });
        open.shutdown.ended = true;
        open.shutdown.shutdown_at = at;
        self.finish(open, out);
    }

    fn finish(&mut self, open: Open, out: &mut Sink<'_>) {
        let Open { mut shutdown, begins, clients } = open;
        shutdown.record = "shutdown";
        shutdown.client_count = clients.len();
        if let Some(at) = shutdown.shutdown_at {
            shutdown.before_previous = self.span.last_shutdown_at.map(|previous| at < previous);
            self.span.first_shutdown_at.get_or_insert(at);
            self.span.last_shutdown_at = Some(at);
        }
        self.span.shutdown_count = self.span.shutdown_count.saturating_add(1);
        out.record(Location::Line(begins), &shutdown);
        for (line, mut client) in clients.into_values() {
            client.shutdown_at = shutdown.shutdown_at;
            out.record(Location::Line(line), &client);
        }
    }
}
