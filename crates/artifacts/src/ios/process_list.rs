//! `ps.txt`: the processes that ran while a sysdiagnose was collected.
//!
//! # What it holds
//! A table that the command `ps` writes: user, number, parent, state and start of each process,
//! and its command: the path of the program with its arguments. Columns differ between versions
//! of iOS and are read by their names. One record is a process, one the whole list.
//!
//! # What it can show
//! That a program of this path ran at that time, as which user, and who started it.
//!
//! # What it cannot show
//! Processes that had ended, and those that hid from the system call that `ps` asks. The start is
//! a local time of day, a weekday or a date, never all of them. A process may choose the text of its command, and
//! where a path ends and arguments begin is not marked.
//!
//! # References
//! - The manual of `ps` (Apple)
//! - EC-DIGIT-CSIRC, `sysdiagnose`

use crate::lines::for_each_line;
use crate::prelude::*;
use crate::process_lists::{name_of, observe_process, path_and_arguments, words};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.process_list",
    title: "Running processes (ps)",
    sources: &[Source::Sysdiagnose("ps.txt")],
    tested: &[("iOS 13 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// A process that ran.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ListedProcess {
    /// `process`.
    pub record: &'static str,
    /// Name of the program.
    pub process: Option<String>,
    /// Path of the program, where the command begins with one.
    pub path: Option<String>,
    /// What follows the path.
    pub arguments: Option<String>,
    /// Process number.
    pub pid: Option<u64>,
    /// Number of the process that started it.
    pub parent_pid: Option<u64>,
    /// Number of the user it runs as.
    pub uid: Option<u64>,
    /// Name of that user.
    pub run_as: Option<String>,
    /// State, as `ps` spells it.
    pub process_state: Option<String>,
    /// When it was started, in local time as `ps` spells it.
    pub started_text: Option<String>,
}

/// The list as a whole.
#[derive(Debug, Default, Serialize)]
pub struct ProcessListing {
    /// `list`.
    pub record: &'static str,
    /// How many processes it has.
    pub process_count: u64,
    /// Whether all of it could be read, and it has processes.
    pub read_whole: bool,
}

impl Record for ListedProcess {
    fn observables(&self) -> Vec<Observable<'_>> {
        observe_process(self.process.as_deref(), self.path.as_deref())
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let (path, name) = (self.path.as_deref(), self.process.as_deref());
        let Some(sighting) = ProgramSighting::of_path_or_name(path, name) else {
            return Vec::new();
        };
        vec![sighting.with_pid(self.pid).with_uid(self.uid)]
    }
}

impl Record for ProcessListing {}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut columns: Vec<String> = Vec::new();
    let (mut unreadable, mut count, mut bad) = (Repeated::default(), 0_u64, 0_u64);
    let cut = for_each_line(file, |number, line| {
        if line.trim().is_empty() {
            return;
        }
        if columns.is_empty() {
            let names: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
            if names.iter().any(|name| name == "PID")
                && names.last().is_some_and(|n| n == "COMMAND")
            {
                columns = names;
                return;
            }
        }
        if let Some(process) = process_of(&columns, line) {
            count = count.saturating_add(1);
            out.record(Location::Line(number), &process);
        } else {
            bad = bad.saturating_add(1);
            let message = "line not understood: the process that it names is missing";
            unreadable.problem(out, Location::Line(number), message);
        }
    });
    unreadable.finish(out, "lines not understood");
    let cut = cut?;
    if count == 0 && bad == 0 {
        out.problem(Location::File, "the list has no process: what ran is missing");
    }
    let read_whole = bad == 0 && cut == 0 && count > 0;
    let listing = ProcessListing { record: "list", process_count: count, read_whole };
    out.record(Location::File, &listing);
    Ok(())
}

fn process_of(columns: &[String], line: &str) -> Option<ListedProcess> {
    let (values, command) = words(line, columns.len().checked_sub(1)?)?;
    let value = |name: &str| {
        let position = columns.iter().position(|column| column == name)?;
        values.get(position).copied()
    };
    let number = |name: &str| value(name)?.parse::<u64>().ok();
    let pid = number("PID")?;
    let (path, arguments) = path_and_arguments(command);
    let is_path = path.starts_with('/');
    Some(ListedProcess {
        record: "process",
        process: Some(name_of(path).to_owned()).filter(|name| !name.is_empty()),
        path: is_path.then(|| path.to_owned()),
        arguments: Some(arguments.to_owned()).filter(|text| !text.is_empty()),
        pid: Some(pid),
        parent_pid: number("PPID"),
        uid: number("UID"),
        run_as: value("USER").map(str::to_owned),
        process_state: value("STAT").map(str::to_owned),
        started_text: value("STARTED").map(str::to_owned),
    })
}
