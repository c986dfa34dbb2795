//! Traces of programs that did not respond (ANR), and of those that were asked for theirs.
//!
//! # What it holds
//! For each process a block with its number, its time and its command, libraries that an app
//! loaded, and the stacks of its threads. A file for an app that did not respond begins with why. A
//! bug report asks many processes for their stacks while it is made. One record is one process.
//!
//! # What it can show
//! That a program ran at that time, and that an app hung. That a process ran code from among data,
//! from memory alone, or from a file that was deleted: code that was put into it.
//!
//! # What it cannot show
//! Why it hung: slow apps and busy phones do. Code that no thread was running and that no library tells.
//! Files of apps that did not respond are in bug reports of some builds only.
//!
//! # References
//! - AOSP, `frameworks/base`, `ActivityManagerService.dumpStackTraces`; `art/runtime/signal_catcher.cc`
//! - Android Developers, "Diagnose and fix ANRs"

use std::collections::BTreeSet;

use crate::android_names::package_of_process;
use crate::lines::for_each_line;
use crate::native_frames::{frame_of, is_from_an_unusual_place};
use crate::prelude::*;
use crate::process_lists::{name_of, observe_process};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.not_responding",
    title: "Stacks of programs",
    sources: &[
        Source::BugReport("FS/data/anr/*"),
        Source::ReportSection("VM TRACES*"),
        Source::AndroidQf("logs/data/anr/*"),
    ],
    tested: &[("Android 13 and 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// The stacks of a process.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct TracedProcess {
    /// `not_responding` where the file is about an app that did not respond, else `asked`.
    pub report_kind: &'static str,
    /// Name of the process.
    pub process: String,
    /// Path of the program, where the command is one.
    pub path: Option<String>,
    /// Package that an app's process is named after.
    pub package: Option<String>,
    /// Number of the process.
    pub pid: u64,
    /// When its stacks were taken.
    pub captured_at: Option<Timestamp>,
    /// The time as it is written, where it is no instant.
    pub local_time: Option<String>,
    /// Why the file was written, as it tells itself.
    pub stated_reason: Option<String>,
    /// How many threads it had.
    pub thread_count: u64,
    /// Files with code from among data, from memory alone, or that were deleted.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub unusual_code: BTreeSet<String>,
    /// Whether the block has an end.
    pub read_whole: bool,
}

impl Record for TracedProcess {
    fn observables(&self) -> Vec<Observable<'_>> {
        let mut found = observe_process(Some(&self.process), self.path.as_deref());
        let observable =
            |kind, value, field| Observable::new(kind, value, field, Strength::Executed);
        let package = self.package.as_deref();
        found.extend(package.map(|p| observable(ObservableKind::AppId, p, "package")));
        found.extend(self.unusual_code.iter().map(|file| {
            let file = file.strip_suffix(" (deleted)").unwrap_or(file);
            observable(ObservableKind::FilePath, file, "unusual_code")
        }));
        found
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let is_about = self.report_kind == "not_responding" && self.stated_reason.is_some();
        let event = |at| TimelineEvent {
            at,
            meaning: "program did not respond",
            summary: self.process.clone(),
        };
        self.captured_at.filter(|_| is_about).map(event).into_iter().collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let found = ProgramSighting::of_path_or_name(self.path.as_deref(), Some(&self.process));
        let found = found.map(|f| f.seen_at(self.captured_at).with_pid(Some(self.pid)));
        found.into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let sighting =
            |package| AppSighting { noted_at: self.captured_at, ..AppSighting::of(package) };
        self.package.as_deref().map(sighting).into_iter().collect()
    }
}

/// Most files that are kept of one process.
const MOST_FILES: usize = 64;

/// The file, as it is read.
struct Traces<'a> {
    file: &'a EvidenceFile,
    report_kind: &'static str,
    stated_reason: Option<String>,
    open: Option<(u64, TracedProcess)>,
    count: u64,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let name = file.path().rsplit('/').next().unwrap_or_default();
    let is_about = name.starts_with("anr") || name.starts_with("traces");
    let report_kind = if is_about { "not_responding" } else { "asked" };
    let mut traces = Traces { file, report_kind, stated_reason: None, open: None, count: 0 };
    for_each_line(file, |number, line| traces.line(number, line, out))?;
    traces.close(false, out);
    if traces.count == 0 {
        out.notice(Location::File, "no process is told");
    }
    Ok(())
}

impl Traces<'_> {
    fn line(&mut self, number: u64, line: &str, out: &mut Sink<'_>) {
        if let Some(heading) = line.strip_prefix("----- ") {
            if heading.starts_with("end ") {
                self.close(true, out);
            } else if let Some(process) = self.begun(heading) {
                self.close(false, out);
                self.open = Some((number, process));
            }
            return;
        }
        if let Some(reason) = line.strip_prefix("Subject: ") {
            self.stated_reason = Some(reason.trim().to_owned());
            return;
        }
        let Some((_, process)) = &mut self.open else { return };
        if let Some(command) = line.strip_prefix("Cmd line: ") {
            named(process, command.trim());
        } else if line.starts_with('"') {
            process.thread_count = process.thread_count.saturating_add(1);
        } else if let Some(libraries) = line.strip_prefix("Libraries: ") {
            libraries.split(' ').for_each(|file| note(process, file));
        } else if line.contains(" pc ")
            && let Some(frame) = frame_of(line)
        {
            note(process, &frame.file);
        }
    }

    /// `pid 337 at 2025-11-23 10:44:48.301797408+0300 -----`; Android 10 tells no offset.
    fn begun(&self, heading: &str) -> Option<TracedProcess> {
        let (pid, at) = heading.strip_prefix("pid ")?.split_once(" at ")?;
        let text = at.trim().trim_end_matches('-').trim();
        let with_offset = || formats::local_time::instant("%Y-%m-%d %H:%M:%S%.f%z", text);
        let local = || self.file.instant(formats::local_time::local("%Y-%m-%d %H:%M:%S%.f", text)?);
        let captured_at = with_offset().or_else(local);
        Some(TracedProcess {
            report_kind: self.report_kind,
            pid: pid.trim().parse().ok()?,
            captured_at,
            local_time: captured_at.is_none().then(|| text.to_owned()),
            ..TracedProcess::default()
        })
    }

    fn close(&mut self, read_whole: bool, out: &mut Sink<'_>) {
        let Some((number, mut process)) = self.open.take() else { return };
        let at = Location::Line(number);
        // The reason is that of the process that comes first.
        process.stated_reason = self.stated_reason.take();
        process.read_whole = read_whole;
        if process.process.is_empty() {
            return out.problem(at, "no command: the process that the stacks are of is missing");
        }
        self.count = self.count.saturating_add(1);
        if !read_whole {
            out.problem(at.clone(), "the block has no end: stacks may be missing");
        }
        out.record(at, &process);
    }
}

fn named(process: &mut TracedProcess, command: &str) {
    let first = command.split(' ').next().unwrap_or_default();
    process.path = first.starts_with('/').then(|| first.to_owned());
    name_of(first).clone_into(&mut process.process);
    // Apps tell the libraries that they loaded, and have no path.
    if process.path.is_none() {
        process.package = package_of_process(&process.process).map(str::to_owned);
    }
}

fn note(process: &mut TracedProcess, file: &str) {
    if process.unusual_code.len() < MOST_FILES && is_from_an_unusual_place(file) {
        process.unusual_code.insert(file.to_owned());
    }
}
