//! `dropbox`: the index of what the system put aside about crashes and starts.
//!
//! # What it holds
//! A line for each entry: when it was put aside, its kind and its size. Kinds are `SYSTEM_TOMBSTONE`, `data_app_crash`,
//! `system_server_crash`, `SYSTEM_LAST_KMSG`, `SYSTEM_BOOT` and the like. Old versions print the first words of an
//! entry behind it.
//!
//! # What it can show
//! Starts of the device and crashes over days, also those whose own files are gone from the report.
//!
//! # What it cannot show
//! What crashed, where the words are not printed. Entries are removed by age and space, and every program of the
//! system may add some. The entries themselves lie in few reports: of them the name and the head are read.
//!
//! # References
//! - AOSP, `frameworks/base/services/core/java/com/android/server/DropBoxManagerService.java`

use formats::instants::unix_milliseconds;
use model::AppSighting;

use crate::device_times::{DeviceTime, instant_or_text};
use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.drop_box",
    title: "Index of crashes and starts that were put aside",
    sources: &[
        Source::Service("dropbox"),
        Source::ReportSection("DROPBOX SYSTEM SERVER CRASHES"),
        Source::ReportSection("DROPBOX SYSTEM APP CRASHES"),
        Source::BugReport("FS/data/system/dropbox/*"),
    ],
    tested: &[("Android 14", Confidence::RealDevice), ("Android 10", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// One entry of the index.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct DropBoxEntry {
    /// Its kind.
    pub drop_box_tag: String,
    /// When it was put aside.
    pub occurred_at: Option<Timestamp>,
    /// Time as printed, where its instant is not known.
    pub local_time: Option<String>,
    /// Its size in bytes.
    pub size: Option<u64>,
    /// Whether its content was dropped because there were too many.
    pub contents_lost: Option<bool>,
    /// Process that it is about, where it is printed.
    pub process: Option<String>,
    /// Package that it is about, where it is printed.
    pub package: Option<String>,
}

impl Record for DropBoxEntry {
    fn observables(&self) -> Vec<Observable<'_>> {
        let process = self.process.as_deref().map(|process| {
            Observable::new(ObservableKind::Process, process, "process", Strength::Executed)
        });
        let package = self.package.as_deref().map(|package| {
            Observable::new(ObservableKind::AppId, package, "package", Strength::Executed)
        });
        process.into_iter().chain(package).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let tag = self.drop_box_tag.as_str();
        let meaning = if tag.ends_with("_crash") || tag.ends_with("TOMBSTONE") {
            "crash put aside"
        } else if tag == "SYSTEM_BOOT" || tag == "SYSTEM_RESTART" {
            "start of the system put aside"
        } else if tag.ends_with("_anr") {
            "app that did not answer put aside"
        } else if tag.contains("KMSG") || tag.contains("RECOVERY") {
            "log of the kernel put aside"
        } else {
            return Vec::new();
        };
        let process = self.process.as_deref().map_or(String::new(), |name| format!(" of {name}"));
        let summary = format!("{tag}{process}");
        self.occurred_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let process = self.process.as_deref().map(ProgramSighting::of_name);
        process.map(|sighting| sighting.seen_at(self.occurred_at)).into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let package = self.package.as_deref().map(AppSighting::of);
        let noted = |sighting| AppSighting { noted_at: self.occurred_at, ..sighting };
        package.map(noted).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    if let Some((_, name)) = file.path().rsplit_once("/dropbox/") {
        return parse_entry(file, name, out);
    }
    let mut entry: Option<(u64, DropBoxEntry)> = None;
    let (mut told, mut count, mut searched) = (None, 0_u64, false);
    let mut unreadable = Repeated::default();
    for_each_line(file, |number, line| {
        if let Some(rest) = line.strip_prefix("Drop box contents: ") {
            told = rest.split(' ').next().and_then(|word| word.parse::<u64>().ok());
        } else if line.starts_with("Searching for: ") {
            // The entries of one kind, with their contents: how many there are is not told.
            (told, searched) = (None, true);
        } else if line.starts_with("20") && DeviceTime::leading(line).is_some() {
            let read = entry_of(file, line).map(|read| (number, read));
            if read.is_some() || !searched {
                tell(entry.take(), out);
            }
            count = count.saturating_add(1);
            if read.is_some() {
                entry = read;
            } else if !searched {
                let message = "entry not understood: it is missing";
                unreadable.problem(out, Location::Line(number), message);
            }
        } else if let Some((_, entry)) = &mut entry {
            read_words(entry, line);
        }
    })?;
    tell(entry, out);
    unreadable.finish(out, "entries");
    if let Some(missing @ 1..) = told.and_then(|told| told.checked_sub(count)) {
        out.problem(Location::File, format!("{missing} entries are told of and not printed"));
    }
    Ok(())
}

/// An entry: `data_app_crash@1772150400000.txt.gz`, `.lost` where its content was dropped.
fn parse_entry(file: &EvidenceFile, name: &str, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (tag, rest) = name.split_once('@').unwrap_or((name, ""));
    let count = rest.split('.').next().and_then(|count| count.parse().ok());
    let occurred_at = count.and_then(unix_milliseconds);
    if occurred_at.is_none() {
        out.problem(Location::File, "the name tells no time: when it was put aside is missing");
    }
    let mut entry = DropBoxEntry {
        drop_box_tag: tag.to_owned(),
        occurred_at,
        size: Some(file.reader().len()),
        contents_lost: rest.ends_with("lost").then_some(true),
        ..DropBoxEntry::default()
    };
    let (unfolded, failure) = file.unfolded();
    let mut in_head = true;
    for_each_line(&unfolded, |_, line| {
        in_head &= !line.trim().is_empty();
        if in_head {
            read_words(&mut entry, line);
        }
    })?;
    if let Some(error) = failure {
        out.problem(
            Location::File,
            format!("cannot be unfolded, its head may be missing: {error}"),
        );
    }
    out.record(Location::File, &entry);
    Ok(())
}

fn tell(entry: Option<(u64, DropBoxEntry)>, out: &mut Sink<'_>) {
    if let Some((line, entry)) = entry {
        out.record(Location::Line(line), &entry);
    }
}

/// `2026-01-02 03:04:05 SYSTEM_BOOT (text, 486 bytes)`, `… (contents lost)`
fn entry_of(file: &EvidenceFile, line: &str) -> Option<DropBoxEntry> {
    let (_, rest) = DeviceTime::leading(line)?;
    let time = line.strip_suffix(rest)?;
    let (tag, rest) = rest.trim_start().split_once(" (")?;
    let (occurred_at, local_time) = instant_or_text(file, time);
    let size = rest.split_once(", ").and_then(|(_, size)| size.split_once(" bytes"));
    Some(DropBoxEntry {
        drop_box_tag: tag.to_owned(),
        occurred_at,
        local_time,
        size: size.and_then(|(size, _)| size.parse().ok()),
        contents_lost: rest.contains("contents lost").then_some(true),
        ..DropBoxEntry::default()
    })
}

/// `Process: name/PID: 12/Package: name v5 …`, on one line with slashes or on lines of their own.
fn read_words(entry: &mut DropBoxEntry, line: &str) {
    let value = |mark: &str| {
        let (_, rest) = line.split_once(mark)?;
        let value = rest.split([' ', '/', '\n']).next()?;
        (!value.is_empty()).then(|| value.to_owned())
    };
    if entry.process.is_none() {
        entry.process = value("Process: ");
    }
    if entry.package.is_none() {
        entry.package = value("Package: ");
    }
}
