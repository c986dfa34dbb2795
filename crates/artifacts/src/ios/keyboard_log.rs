//! `kbdebug.txt`: which programs asked for the keyboard.
//!
//! # What it holds
//! The log of the part of the system that hands the keyboard from program to program: instant,
//! level and message of each entry. Messages name programs by process number and bundle
//! identifier, mostly. One record is one such program with its first and last entry, and one the
//! whole log. What was typed is not in it.
//!
//! # What it can show
//! That a program of this identifier ran, under this process number, at these times. That the
//! phone was in use then.
//!
//! # What it cannot show
//! Programs that never wanted a keyboard, or what was typed where. The log goes back minutes to
//! hours.
//!
//! # References
//! - EC-DIGIT-CSIRC, `sysdiagnose`, `kbdebug`: the form of an entry

use std::collections::BTreeMap;

use formats::local_time;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.keyboard_log",
    title: "Programs that asked for the keyboard",
    sources: &[Source::Sysdiagnose("kbdebug.txt")],
    tested: &[("iOS 16", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One program.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct KeyboardClient {
    /// `client`.
    pub record: &'static str,
    /// Bundle identifier of the program.
    pub bundle_id: String,
    /// Process number.
    pub pid: u64,
    /// How many lines name it.
    pub line_count: u64,
    /// The first entry that names it.
    pub first_logged_at: Option<Timestamp>,
    /// The last entry that names it.
    pub last_logged_at: Option<Timestamp>,
}

/// The whole log.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct KeyboardLog {
    /// `log`.
    pub record: &'static str,
    /// How many entries it has.
    pub entry_count: u64,
    /// The first entry.
    pub first_logged_at: Option<Timestamp>,
    /// The last entry.
    pub last_logged_at: Option<Timestamp>,
}

impl Record for KeyboardClient {
    fn observables(&self) -> Vec<Observable<'_>> {
        let id = &*self.bundle_id;
        vec![Observable::new(ObservableKind::AppId, id, "bundle_id", Strength::Executed)]
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| TimelineEvent {
            at,
            meaning: "keyboard last asked for",
            summary: format!("{} (process {})", self.bundle_id, self.pid),
        };
        self.last_logged_at.map(event).into_iter().collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let program = ProgramSighting::of_name(&self.bundle_id).with_pid(Some(self.pid));
        vec![ProgramSighting {
            bundle_id: Some(self.bundle_id.as_str().into()),
            first_at: self.first_logged_at,
            last_at: self.last_logged_at,
            ..program
        }]
    }
}

impl Record for KeyboardLog {}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut log = KeyboardLog { record: "log", ..KeyboardLog::default() };
    // With the number of the line that names it first.
    let mut clients: BTreeMap<(String, u64), (u64, KeyboardClient)> = BTreeMap::new();
    let mut before = 0_u64;
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let text = String::from_utf8_lossy(line);
        if let Some(at) = begin_of_entry(&text) {
            log.entry_count = log.entry_count.saturating_add(1);
            log.first_logged_at.get_or_insert(at);
            log.last_logged_at = Some(at);
        } else if log.entry_count == 0 && !text.trim().is_empty() {
            before = before.saturating_add(1);
            continue;
        }
        for (pid, bundle_id) in programs_of(&text) {
            let key = (bundle_id.to_owned(), pid);
            let (_, client) = clients.entry(key).or_insert_with(|| {
                let bundle_id = bundle_id.to_owned();
                let first_logged_at = log.last_logged_at;
                let record = "client";
                let new =
                    KeyboardClient { record, bundle_id, pid, first_logged_at, ..<_>::default() };
                (number, new)
            });
            client.line_count = client.line_count.saturating_add(1);
            client.last_logged_at = log.last_logged_at;
        }
    }
    for (number, client) in clients.into_values() {
        out.record(Location::Line(number), &client);
    }
    if before > 0 {
        let message =
            format!("{before} lines before the first entry not understood: they are missing");
        out.problem(Location::File, message);
    }
    out.record(Location::File, &log);
    Ok(())
}

/// The instant of `2024-03-14 07:00:01 +0000: Debug: message`. Entries may go over several lines.
fn begin_of_entry(line: &str) -> Option<Timestamp> {
    let (time, _) = line.split_once(": ")?;
    local_time::instant("%Y-%m-%d %H:%M:%S %z", time)
}

/// Each `PID 951: com.apple.mobilesafari` in a line; a program without bundle has `(null)`.
fn programs_of(line: &str) -> impl Iterator<Item = (u64, &str)> {
    line.split("PID ").skip(1).filter_map(|rest| {
        let (pid, rest) = rest.split_once(": ")?;
        let end = rest.find(|letter: char| {
            !(letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_'))
        });
        let bundle_id = rest.get(..end.unwrap_or(rest.len()))?;
        let pid = pid.parse().ok()?;
        bundle_id.contains('.').then_some((pid, bundle_id))
    })
}
