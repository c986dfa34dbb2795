//! `spindump*.txt`: samples of all processes while a sysdiagnose was collected.
//!
//! # What it holds
//! A head with the instant, then a block for each process: name and number, path and UUID of the
//! binary, bundle, parent, responsible process, user, age, stacks of its threads and the list of
//! code that it had loaded. One record is a process, one a piece of code from an unusual place,
//! one the whole list. Stacks are not kept.
//!
//! # What it can show
//! That a program of this path ran at that instant, since when, as which user, which binary it
//! was, and that code from an unusual place was loaded.
//!
//! # What it cannot show
//! Processes that had ended or that hid from the sampler. Code that was mapped without a file.
//! That the list breaks off between two processes is not to be seen.
//!
//! # References
//! - The manual of `spindump` (Apple)
//! - EC-DIGIT-CSIRC, `sysdiagnose`

use std::collections::BTreeSet;

use formats::local_time;
use jiff::SignedDuration;

use crate::ios::process_list::ProcessListing;
use crate::lines::for_each_line;
use crate::prelude::*;
use crate::process_lists::observe_process;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.spindump",
    title: "Samples of running processes (spindump)",
    sources: &[Source::Sysdiagnose("spindump*.txt")],
    tested: &[("iOS 15 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// Most pieces of code from unusual places that are told.
const MOST_IMAGES: usize = 10_000;

/// Where iOS keeps code.
const USUAL: [&str; 12] = [
    "/System/",
    "/usr/lib/",
    "/usr/libexec/",
    "/usr/bin/",
    "/usr/sbin/",
    "/sbin/",
    "/bin/",
    "/Applications/",
    "/private/preboot/Cryptexes/",
    "/private/var/containers/Bundle/",
    "/var/containers/Bundle/",
    "/private/var/MobileAsset/",
];

/// A process that was sampled.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SampledProcess {
    /// `process`.
    pub record: &'static str,
    /// Name of the process, without the name that is displayed.
    pub process: Option<String>,
    /// Path of the program.
    pub path: Option<String>,
    /// Process number.
    pub pid: Option<u64>,
    /// Name of the process that started it.
    pub parent_process: Option<String>,
    /// Number of the process that started it.
    pub parent_pid: Option<u64>,
    /// Name of the process that iOS holds responsible for it.
    pub responsible_process: Option<String>,
    /// Number of the process that iOS holds responsible for it.
    pub responsible_pid: Option<u64>,
    /// Number of the user it runs as.
    pub uid: Option<u64>,
    /// Identifier of its bundle.
    pub bundle_id: Option<String>,
    /// Version of its bundle.
    pub bundle_version: Option<String>,
    /// UUID of the binary.
    pub binary_uuid: Option<String>,
    /// For how many seconds it has run.
    pub run_seconds: Option<f64>,
    /// When it was started: the instant of the samples less its age.
    pub started_at: Option<Timestamp>,
    /// When it was sampled.
    pub sampled_at: Option<Timestamp>,
}

/// Code from an unusual place that a process had loaded.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct LoadedImage {
    /// `image`.
    pub record: &'static str,
    /// Path of the code.
    pub path: Option<String>,
    /// UUID of the code.
    pub binary_uuid: Option<String>,
    /// Name of the first process that had loaded it.
    pub process: Option<String>,
    /// Number of that process.
    pub pid: Option<u64>,
    /// When it was sampled.
    pub sampled_at: Option<Timestamp>,
}

impl Record for SampledProcess {
    fn observables(&self) -> Vec<Observable<'_>> {
        let mut all = observe_process(self.process.as_deref(), self.path.as_deref());
        let app = |id| Observable::new(ObservableKind::AppId, id, "bundle_id", Strength::Executed);
        all.extend(self.bundle_id.as_deref().map(app));
        all
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let program = self.path.as_deref().or(self.process.as_deref()).unwrap_or("process");
        let pid = self.pid.map(|pid| format!(" (process {pid})")).unwrap_or_default();
        let event = |at| {
            let summary = format!("{program}{pid}");
            TimelineEvent { at, meaning: "process started", summary }
        };
        self.started_at.map(event).into_iter().collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let (path, name) = (self.path.as_deref(), self.process.as_deref());
        let Some(sighting) = ProgramSighting::of_path_or_name(path, name) else {
            return Vec::new();
        };
        vec![ProgramSighting {
            bundle_id: self.bundle_id.as_deref().map(Cow::Borrowed),
            binary_uuid: self.binary_uuid.as_deref().map(Cow::Borrowed),
            first_at: self.started_at.or(self.sampled_at),
            last_at: self.sampled_at,
            ..sighting.with_pid(self.pid).with_uid(self.uid)
        }]
    }
}

impl Record for LoadedImage {
    fn observables(&self) -> Vec<Observable<'_>> {
        observe_process(None, self.path.as_deref())
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let sighting = |path| ProgramSighting {
            binary_uuid: self.binary_uuid.as_deref().map(Cow::Borrowed),
            ..ProgramSighting::of_path(path).seen_at(self.sampled_at)
        };
        self.path.as_deref().map(sighting).into_iter().collect()
    }
}

#[derive(Default)]
struct Reading {
    sampled_at: Option<Timestamp>,
    open: Option<(u64, SampledProcess)>,
    among_images: bool,
    images: BTreeSet<(String, Option<String>)>,
    images_left_out: u64,
    count: u64,
    bad: u64,
    unreadable: Repeated,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut reading = Reading::default();
    let cut = for_each_line(file, |number, line| reading.line(number, line, out));
    reading.close(out);
    let Reading { unreadable, count, bad, images_left_out, .. } = reading;
    unreadable.finish(out, "lines not understood");
    let cut = cut?;
    if images_left_out > 0 {
        let message =
            format!("{images_left_out} more pieces of code from unusual places are missing");
        out.problem(Location::File, message);
    }
    if count == 0 && bad == 0 {
        out.problem(Location::File, "no process was sampled: what ran is missing");
    }
    let read_whole = bad == 0 && cut == 0 && count > 0;
    let listing = ProcessListing { record: "list", process_count: count, read_whole };
    out.record(Location::File, &listing);
    Ok(())
}

impl Reading {
    fn line(&mut self, number: u64, line: &str, out: &mut Sink<'_>) {
        if let Some(rest) = line.strip_prefix("Process:") {
            self.close(out);
            if let Some((name, pid)) = name_and_pid(rest) {
                self.count = self.count.saturating_add(1);
                let process = SampledProcess {
                    record: "process",
                    process: Some(name.to_owned()),
                    pid: Some(pid),
                    sampled_at: self.sampled_at,
                    ..SampledProcess::default()
                };
                self.open = Some((number, process));
            } else {
                self.bad = self.bad.saturating_add(1);
                let message = "line not understood: the process that it names is missing";
                self.unreadable.problem(out, Location::Line(number), message);
            }
        } else if line.trim_start().starts_with("Binary Images:") {
            self.tell(out);
            self.among_images = true;
        } else if self.among_images {
            self.image(number, line, out);
        } else if let Some((name, value)) = line.split_once(':').filter(|_| is_field(line)) {
            self.field(name, value.trim(), number, out);
        }
    }

    fn field(&mut self, name: &str, value: &str, number: u64, out: &mut Sink<'_>) {
        let text = || Some(value.to_owned()).filter(|text| !text.is_empty());
        let Some((_, process)) = &mut self.open else {
            if name == "Date/Time" {
                self.sampled_at = local_time::instant("%Y-%m-%d %H:%M:%S%.f %z", value);
                if self.sampled_at.is_none() {
                    let message = "the instant of the samples is missing";
                    self.unreadable.problem(out, Location::Line(number), message);
                }
            }
            return;
        };
        match name {
            "UUID" => process.binary_uuid = text(),
            "Path" => process.path = text(),
            "Identifier" => process.bundle_id = text(),
            "Version" => process.bundle_version = text(),
            "UID" => process.uid = value.parse().ok(),
            "Parent" => match name_and_pid(value) {
                Some((name, pid)) => {
                    process.parent_process = Some(name.to_owned());
                    process.parent_pid = Some(pid);
                }
                None => process.parent_process = text(),
            },
            "Responsible" => match name_and_pid(value) {
                Some((name, pid)) => {
                    process.responsible_process = Some(name.to_owned());
                    process.responsible_pid = Some(pid);
                }
                None => process.responsible_process = text(),
            },
            "Time Since Fork" => {
                process.run_seconds = seconds(value);
                process.started_at = started(process.sampled_at, process.run_seconds);
            }
            _ => {}
        }
    }

    /// `0x1000 - 0x1fff  name (version)  <UUID>  /path`
    fn image(&mut self, number: u64, line: &str, out: &mut Sink<'_>) {
        let Some((_, process)) = &self.open else { return };
        let Some((before, path)) = line.split_once("> ") else { return };
        let path = path.trim();
        let is_usual = USUAL.iter().any(|usual| path.starts_with(usual));
        if !path.starts_with('/') || is_usual || process.path.as_deref() == Some(path) {
            return;
        }
        let uuid = before.rsplit_once('<').map(|(_, uuid)| uuid.trim().to_owned());
        if self.images.len() >= MOST_IMAGES {
            self.images_left_out = self.images_left_out.saturating_add(1);
            return;
        }
        if self.images.insert((path.to_owned(), uuid.clone())) {
            let image = LoadedImage {
                record: "image",
                path: Some(path.to_owned()),
                binary_uuid: uuid,
                process: process.process.clone(),
                pid: process.pid,
                sampled_at: self.sampled_at,
            };
            out.record(Location::Line(number), &image);
        }
    }

    fn close(&mut self, out: &mut Sink<'_>) {
        self.tell(out);
        self.among_images = false;
        self.open = None;
    }

    /// Hands on the open process, once: its fields come before what it had loaded.
    fn tell(&mut self, out: &mut Sink<'_>) {
        let Some((at, process)) = &mut self.open else { return };
        if self.among_images {
            return;
        }
        // The name that is displayed may follow that of the program in parentheses.
        let file_name = process.path.as_deref().and_then(|path| path.rsplit('/').next());
        if let (Some(name), Some(file_name)) = (&process.process, file_name)
            && let Some(displayed) = name.strip_prefix(file_name)
            && displayed.starts_with(" (")
        {
            process.process = Some(file_name.to_owned());
        }
        out.record(Location::Line(*at), &*process);
    }
}

/// Fields stand at the start of a line; stacks and threads are indented.
fn is_field(line: &str) -> bool {
    line.starts_with(|letter: char| letter.is_ascii_alphabetic())
}

/// `name [pid]`, and more behind it. A name may hold brackets of its own.
fn name_and_pid(text: &str) -> Option<(&str, u64)> {
    let (before, _) = text.rsplit_once(']')?;
    let (name, pid) = before.rsplit_once('[')?;
    Some((name.trim(), pid.trim().parse().ok()?))
}

fn seconds(text: &str) -> Option<f64> {
    let number = text.split_whitespace().next()?.trim_end_matches('s');
    number.parse::<f64>().ok().filter(|seconds| seconds.is_finite())
}

fn started(sampled_at: Option<Timestamp>, age: Option<f64>) -> Option<Timestamp> {
    let age = SignedDuration::try_from_secs_f64(age?).ok()?;
    sampled_at?.checked_sub(age).ok()
}
