//! `ps_thread.txt`: the processes that ran while a sysdiagnose was collected, with their threads.
//!
//! # What it holds
//! A table that the command `ps` writes with threads: one line for a process and its first
//! thread, then an indented line for each further thread. The command is there twice, first cut
//! to a few bytes. Columns are read by their names. One record is a process, one the whole list.
//!
//! # What it can show
//! That a program of this path ran at that time: a second account beside `ps.txt`.
//!
//! # What it cannot show
//! Processes that had ended, and those that hid. Some versions of iOS 26 write the head of the table
//! only. The number of the user is not in it.
//!
//! # References
//! - The manual of `ps` (Apple), option `-M`
//! - EC-DIGIT-CSIRC, `sysdiagnose`

use crate::ios::process_list::ProcessListing;
use crate::lines::for_each_line;
use crate::prelude::*;
use crate::process_lists::{name_of, observe_process, path_and_arguments, words};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.process_threads",
    title: "Running processes with their threads (ps)",
    sources: &[Source::Sysdiagnose("ps_thread.txt")],
    tested: &[("iOS 13 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// Most words that the short form of a command is looked for in.
const MOST_SHORT_WORDS: usize = 6;

/// A process that ran.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ThreadedProcess {
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
    /// Name of the user it runs as.
    pub run_as: Option<String>,
    /// How many threads it has.
    pub thread_count: u64,
    /// When it was started, in local time as `ps` spells it.
    pub started_text: Option<String>,
}

impl Record for ThreadedProcess {
    fn observables(&self) -> Vec<Observable<'_>> {
        observe_process(self.process.as_deref(), self.path.as_deref())
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let (path, name) = (self.path.as_deref(), self.process.as_deref());
        let Some(sighting) = ProgramSighting::of_path_or_name(path, name) else {
            return Vec::new();
        };
        vec![sighting.with_pid(self.pid)]
    }
}

/// Names of the columns before the short command, and of those between it and the whole one.
#[derive(Default)]
struct Columns {
    left: Vec<String>,
    right: Vec<String>,
}

impl Columns {
    fn of(line: &str) -> Option<Self> {
        let names: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        let mut parts = names.split(|name| name == "COMMAND");
        let (left, right) = (parts.next()?.to_vec(), parts.next()?.to_vec());
        let known = left.iter().any(|name| name == "PID") && !right.is_empty();
        known.then_some(Self { left, right })
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut columns: Option<Columns> = None;
    let mut open: Option<(u64, ThreadedProcess)> = None;
    let (mut unreadable, mut count, mut bad) = (Repeated::default(), 0_u64, 0_u64);
    let cut = for_each_line(file, |number, line| {
        if line.trim().is_empty() {
            return;
        }
        let Some(known) = &columns else {
            columns = Columns::of(line);
            if columns.is_none() {
                bad = bad.saturating_add(1);
                let message = "no head of a table: the processes before it are missing";
                unreadable.problem(out, Location::Line(number), message);
            }
            return;
        };
        if line.starts_with([' ', '\t']) {
            if let Some((_, process)) = &mut open {
                process.thread_count = process.thread_count.saturating_add(1);
            }
            return;
        }
        if let Some((at, process)) = open.take() {
            out.record(Location::Line(at), &process);
        }
        open = process_of(known, line).map(|process| (number, process));
        if open.is_some() {
            count = count.saturating_add(1);
        } else {
            bad = bad.saturating_add(1);
            let message = "line not understood: the process that it names is missing";
            unreadable.problem(out, Location::Line(number), message);
        }
    });
    if let Some((at, process)) = open.take() {
        out.record(Location::Line(at), &process);
    }
    unreadable.finish(out, "lines not understood");
    let cut = cut?;
    if count == 0 && bad == 0 {
        out.notice(Location::File, "the list has no process, which some versions of iOS 26 do");
    }
    let read_whole = bad == 0 && cut == 0 && count > 0;
    let listing = ProcessListing { record: "list", process_count: count, read_whole };
    out.record(Location::File, &listing);
    Ok(())
}

fn process_of(columns: &Columns, line: &str) -> Option<ThreadedProcess> {
    let (left, rest) = words(line, columns.left.len())?;
    let left_value = |name: &str| {
        let position = columns.left.iter().position(|column| column == name)?;
        left.get(position).copied()
    };
    let pid = left_value("PID")?.parse().ok()?;
    // The short command may hold blanks, or be empty: the numbers behind it tell where it ends.
    let tail = (0..=MOST_SHORT_WORDS).find_map(|short| tail_of(columns, words(rest, short)?.1));
    let (values, command) = tail?;
    let value = |name: &str| {
        let position = columns.right.iter().position(|column| column == name)?;
        values.get(position).copied()
    };
    let (path, arguments) = path_and_arguments(command);
    Some(ThreadedProcess {
        record: "process",
        process: Some(name_of(path).to_owned()).filter(|name| !name.is_empty()),
        path: path.starts_with('/').then(|| path.to_owned()),
        arguments: Some(arguments.to_owned()).filter(|text| !text.is_empty()),
        pid: Some(pid),
        parent_pid: value("PPID").and_then(|text| text.parse().ok()),
        run_as: left_value("USER").map(str::to_owned),
        thread_count: 1,
        started_text: value("STARTED").map(str::to_owned),
    })
}

/// The values of the columns behind the short command, if `rest` begins with them.
fn tail_of<'a>(columns: &Columns, rest: &'a str) -> Option<(Vec<&'a str>, &'a str)> {
    let (values, command) = words(rest, columns.right.len())?;
    let fits = columns.right.iter().zip(&values).all(|(name, value)| match name.as_str() {
        "PPID" | "NI" | "VSZ" | "RSS" => value.parse::<i64>().is_ok(),
        "F" => value.bytes().all(|byte| byte.is_ascii_hexdigit()),
        "TIME" => value.contains(':'),
        "%MEM" => value.contains(['.', ',']),
        _ => true,
    });
    fits.then_some((values, command))
}
