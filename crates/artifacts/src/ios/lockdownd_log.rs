//! `lockdownd.log`: what computers asked of the phone, and what became of its pairings.
//!
//! # What it holds
//! Each line has the local time and what the service that talks to computers did. Requests are
//! told once for each program on a computer, with how often it asked; each kind of service that it
//! started once. Pairings, removed pairings, starts of the phone, changes of the passcode, restores
//! and upgrades are told one by one.
//!
//! # What it can show
//! That a program with this name, on a computer that the phone trusts, used these services. That
//! a pairing was made or removed, or the passcode changed, at this time.
//!
//! # What it cannot show
//! Which computer it was. A program tells its own name. The log is short: days to weeks. Making a
//! copy of the phone leaves such lines, too.
//!
//! # References
//! - plaso, `text/ios_lockdownd`
//! - Apple, "About the Trust This Computer alert on your iPhone or iPad"

use std::collections::BTreeMap;

use crate::{
    prelude::*,
    service_log::{LogEntry, Logged, Style, read_service_log, upgrade},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.lockdownd_log",
    title: "Pairings and requests of computers",
    sources: &[
        Source::Sysdiagnose("logs/MobileLockdown/lockdownd*.log*"),
        Source::Filesystem("private/var/logs/lockdownd*.log*"),
    ],
    tested: &[
        ("iOS 15, requests of computers", Confidence::RealDevice),
        ("pairings and starts", Confidence::Untested),
    ],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One thing that happened.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct LockdownEvent {
    /// What it is: `paired`, `pairings_removed`, `boot`, `passcode_changed`, `restore`, `upgrade`
    /// or `setup`.
    pub record: &'static str,
    /// When it was logged.
    pub occurred_at: Option<Timestamp>,
    /// When the service noticed that the phone had been started, for `boot`.
    pub booted_at: Option<Timestamp>,
    /// Time as the log spells it, where no instant can be told.
    pub local_time: Option<String>,
    /// Part of the service that logged it.
    pub logged_by: Option<String>,
    /// Build of the system, for an upgrade.
    pub build: Option<String>,
    /// Build of the system before.
    pub previous_build: Option<String>,
}

/// A program on a computer, and what it asked for.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ComputerProgram {
    /// `computer_program`.
    pub record: &'static str,
    /// Name of the program, as it tells it.
    pub computer_program: String,
    /// Service that it had started; absent where values were asked for.
    pub service: Option<String>,
    /// How often it asked.
    pub request_count: u64,
    /// When it asked first.
    pub first_seen_at: Option<Timestamp>,
    /// When it asked last.
    pub last_seen_at: Option<Timestamp>,
    /// Time of the first request as the log spells it, where no instant can be told.
    pub local_time: Option<String>,
}

impl Record for LockdownEvent {
    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = match self.record {
            "paired" => "paired with a computer",
            "pairings_removed" => "pairings with computers removed",
            "boot" => "start of the phone noticed",
            "passcode_changed" => "passcode changed",
            "restore" => "device restored from a backup",
            "setup" => "device set up anew",
            _ => "system updated",
        };
        let summary = match (&self.previous_build, &self.build) {
            (Some(from), Some(to)) => format!("from {from} to {to}"),
            (None, Some(to)) => format!("with {to}"),
            _ => meaning.to_owned(),
        };
        self.occurred_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }
}

impl Record for ComputerProgram {
    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let service = self.service.as_deref().unwrap_or("values");
            let summary = format!("{} asked for {service}", self.computer_program);
            TimelineEvent { at, meaning: "a computer used the phone", summary }
        };
        self.first_seen_at.map(event).into_iter().collect()
    }
}

/// Most pairs of program and service that are told apart.
const MOST_PROGRAMS: usize = 1_000;

/// By program and service: the line of the first request beside it.
type Programs = BTreeMap<(String, Option<String>), (u64, ComputerProgram)>;

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut programs = Programs::new();
    let mut left_out = 0_u64;
    let read = read_service_log(file, Style::Lockdown, out, |entry, out| {
        if let Some((program, service)) = request(&entry.message) {
            let key = (program.to_owned(), service.map(str::to_owned));
            if programs.len() < MOST_PROGRAMS || programs.contains_key(&key) {
                count(&mut programs, key, &entry);
            } else {
                left_out = left_out.saturating_add(1);
            }
        } else if let Some(event) = event(&entry) {
            out.record(Location::Line(entry.line), &event);
        }
    });
    for (line, program) in programs.values() {
        out.record(Location::Line(*line), program);
    }
    if left_out > 0 {
        let message = format!("{left_out} requests of further programs are missing");
        out.problem(Location::File, message);
    }
    read
}

/// `handle_start_service: PROGRAM attempting to spawn SERVICE service.`, or a value asked for.
fn request(message: &str) -> Option<(&str, Option<&str>)> {
    let (function, rest) = message.split_once(": ")?;
    match function {
        "handle_start_service" => {
            let (program, rest) = rest.split_once(" attempting to spawn ")?;
            Some((program, Some(rest.split_whitespace().next()?)))
        }
        "handle_get_value" | "handle_set_value" => {
            Some((rest.split_once(" attempting to ")?.0, None))
        }
        _ => None,
    }
}

fn count(programs: &mut Programs, key: (String, Option<String>), entry: &LogEntry) {
    let (_, program) = programs.entry(key.clone()).or_insert_with(|| {
        let (computer_program, service) = key;
        let program = ComputerProgram {
            record: "computer_program",
            computer_program,
            service,
            first_seen_at: entry.logged.at,
            local_time: entry.logged.local_time.clone(),
            ..ComputerProgram::default()
        };
        (entry.line, program)
    });
    program.request_count = program.request_count.saturating_add(1);
    program.last_seen_at = entry.logged.at.or(program.last_seen_at);
}

fn event(entry: &LogEntry) -> Option<LockdownEvent> {
    let message = entry.message.as_str();
    let lower = message.to_ascii_lowercase();
    let has = |text: &str| lower.contains(text);
    let upgraded = upgrade(message);
    let record = if has("reboot detected") || has("boot session changed") {
        "boot"
    } else if has("destroying old pair record") || has("removing pair record") {
        "pairings_removed"
    } else if has("passcode changed") {
        "passcode_changed"
    } else if has("restoringfrombackup") {
        "restore"
    } else if let Some((from, _)) = &upgraded {
        if from == "(null)" { "setup" } else { "upgrade" }
    } else if has("host paired") || has("pairing succeeded") || has("successfully paired") {
        "paired"
    } else {
        return None;
    };
    let Logged { at, local_time } = entry.logged.clone();
    let (from, build) = upgraded.unzip();
    let function = message.split_once(": ").map(|(function, _)| function);
    Some(LockdownEvent {
        record,
        occurred_at: at,
        booted_at: at.filter(|_| record == "boot"),
        local_time,
        logged_by: function.filter(|name| !name.contains(' ')).map(str::to_owned),
        build,
        previous_build: from.filter(|from| from != "(null)"),
    })
}
