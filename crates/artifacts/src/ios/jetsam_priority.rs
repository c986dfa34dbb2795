//! `jetsam_priority.csv`: which processes iOS would end first when memory runs short.
//!
//! # What it holds
//! A table of the processes that ran while a sysdiagnose was collected, with their number,
//! priority and memory. Columns are read by their names. One record is a process.
//!
//! # What it can show
//! That a program of this name ran at that time: one more account beside the lists of processes.
//!
//! # What it cannot show
//! Paths and users. Names may be cut. Processes that had ended.
//!
//! # References
//! - Apple, `kern_memorystatus.h` of the kernel (names of the priorities)

use crate::lines::for_each_line;
use crate::prelude::*;
use crate::process_lists::observe_process;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.jetsam_priority",
    title: "Processes by memory priority",
    sources: &[Source::Sysdiagnose("jetsam_priority.csv")],
    tested: &[("iOS 17 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// A process.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct PrioritizedProcess {
    /// `process`.
    pub record: &'static str,
    /// Name of the process, which may be cut.
    pub process: Option<String>,
    /// Process number.
    pub pid: Option<u64>,
    /// Name of its priority.
    pub priority_name: Option<String>,
}

impl Record for PrioritizedProcess {
    fn observables(&self) -> Vec<Observable<'_>> {
        observe_process(self.process.as_deref(), None)
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let sighting = |name| ProgramSighting::of_name(name).with_pid(self.pid);
        self.process.as_deref().map(sighting).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut columns: Vec<String> = Vec::new();
    let mut unreadable = Repeated::default();
    let cut = for_each_line(file, |number, line| {
        if line.trim().is_empty() {
            return;
        }
        let values = cells(line);
        if columns.is_empty() && values.iter().any(|name| name == "pid") {
            columns = values;
            return;
        }
        let value = |name: &str| {
            let position = columns.iter().position(|column| column == name)?;
            values.get(position).filter(|text| !text.is_empty()).cloned()
        };
        let process = PrioritizedProcess {
            record: "process",
            process: value("name"),
            pid: value("pid").and_then(|text| text.parse().ok()),
            priority_name: value("priority_name"),
        };
        if process.pid.is_some() && process.process.is_some() {
            out.record(Location::Line(number), &process);
        } else {
            let message = "line not understood: the process that it names is missing";
            unreadable.problem(out, Location::Line(number), message);
        }
    });
    unreadable.finish(out, "lines not understood");
    if cut? > 0 {
        out.problem(Location::File, "the ends of overlong lines are missing");
    }
    if columns.is_empty() {
        out.problem(Location::File, "no head of a table: the processes are missing");
    }
    Ok(())
}

/// The cells of a line; in quotation marks they may hold commas.
fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(std::mem::take(&mut cell).trim().to_owned()),
            other => cell.push(other),
        }
    }
    cells.push(cell.trim().to_owned());
    cells
}
