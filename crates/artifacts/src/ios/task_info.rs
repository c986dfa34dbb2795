//! `taskinfo.txt`: the tasks of the kernel while a sysdiagnose was collected.
//!
//! # What it holds
//! One block for each process, with its name, number and a second number that is never used
//! again until the next start of the phone, how long it has run, and its threads. One record is a
//! process, one the whole list.
//!
//! # What it can show
//! That a program of this name ran at that time and since when: an account from the kernel's
//! tasks, which is not the one that `ps` asks.
//!
//! # What it cannot show
//! Paths and users. Names are cut after 15 or 16 bytes. Processes that had ended.
//!
//! # References
//! - EC-DIGIT-CSIRC, `sysdiagnose`

use crate::ios::process_list::ProcessListing;
use crate::lines::for_each_line;
use crate::prelude::*;
use crate::process_lists::observe_process;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.task_info",
    title: "Tasks of the kernel",
    sources: &[Source::Sysdiagnose("taskinfo.txt")],
    tested: &[("iOS 13 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// A task.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Task {
    /// `process`.
    pub record: &'static str,
    /// Name of the program, which may be cut.
    pub process: Option<String>,
    /// Process number.
    pub pid: Option<u64>,
    /// Number that is never used again until the next start of the phone.
    pub unique_process_id: Option<u64>,
    /// For how many seconds it has run.
    pub run_seconds: Option<f64>,
    /// How many threads it has.
    pub thread_count: u64,
}

impl Record for Task {
    fn observables(&self) -> Vec<Observable<'_>> {
        observe_process(self.process.as_deref(), None)
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let sighting = |name| ProgramSighting::of_name(name).with_pid(self.pid);
        self.process.as_deref().map(sighting).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut open: Option<(u64, Task)> = None;
    let (mut unreadable, mut count, mut bad) = (Repeated::default(), 0_u64, 0_u64);
    let mut promised: Option<u64> = None;
    let cut = for_each_line(file, |number, line| {
        let line = line.trim();
        if let Some(text) = line.strip_prefix("num tasks:") {
            promised = text.trim().parse().ok();
        } else if let Some(rest) = line.strip_prefix("process:") {
            if let Some((at, task)) = open.take() {
                out.record(Location::Line(at), &task);
            }
            open = task_of(rest).map(|task| (number, task));
            if open.is_some() {
                count = count.saturating_add(1);
            } else {
                bad = bad.saturating_add(1);
                let message = "line not understood: the process that it names is missing";
                unreadable.problem(out, Location::Line(number), message);
            }
        } else if let Some((_, task)) = &mut open {
            if let Some(text) = line.strip_prefix("run time:") {
                task.run_seconds = seconds(text);
            } else if line.starts_with("thread ID:") {
                task.thread_count = task.thread_count.saturating_add(1);
            }
        }
    });
    if let Some((at, task)) = open.take() {
        out.record(Location::Line(at), &task);
    }
    unreadable.finish(out, "lines not understood");
    let cut = cut?;
    let missing = promised.map(|promised| promised.saturating_sub(count.saturating_add(bad)));
    if let Some(missing @ 1..) = missing {
        let message = format!("the list ends early: {missing} of its processes are missing");
        out.problem(Location::File, message);
    } else if count == 0 && bad == 0 {
        out.problem(Location::File, "the list has no process: what ran is missing");
    }
    let read_whole = bad == 0 && cut == 0 && count > 0 && missing.unwrap_or(0) == 0;
    let listing = ProcessListing { record: "list", process_count: count, read_whole };
    out.record(Location::File, &listing);
    Ok(())
}

/// ` "name" [pid] [unique ID: n]`. A name may hold quotation marks and brackets of its own.
fn task_of(rest: &str) -> Option<Task> {
    let (name, numbers) = rest.trim().strip_prefix('"')?.rsplit_once("\" [")?;
    let (pid, unique) = numbers.split_once(']')?;
    let unique = unique.trim().strip_prefix("[unique ID:").and_then(|text| text.split_once(']'));
    Some(Task {
        record: "process",
        process: Some(name.to_owned()).filter(|name| !name.is_empty()),
        pid: Some(pid.trim().parse().ok()?),
        unique_process_id: unique.and_then(|(number, _)| number.trim().parse().ok()),
        ..Task::default()
    })
}

fn seconds(text: &str) -> Option<f64> {
    let number = text.split_whitespace().next()?.trim_end_matches('s');
    number.parse::<f64>().ok().filter(|seconds| seconds.is_finite())
}
