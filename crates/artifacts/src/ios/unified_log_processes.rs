//! tracev3 files of the unified log: which processes wrote into it.
//!
//! # What it holds
//! The system and all programs write messages into one log. Its files name the processes whose
//! messages they hold: number, user, UUID of the binary, subsystems; the path of the binary stands
//! elsewhere (`ios.unified_log_binaries`). One record is a process in one file, one the file. The
//! messages themselves are not read.
//!
//! # What it can show
//! That a process with this binary ran and wrote into the log within this span, also when it ended
//! long ago and its file is gone. Nearly each program writes something. Order is that of the ticks
//! since the boot, which the clock of the phone does not change.
//!
//! # What it cannot show
//! Programs that wrote nothing or whose messages were dropped since: most are kept for days.
//! Which message is whose, and when each was written: the span is from the end of the first block
//! that holds messages of the process to the end of the last, and blocks may hold messages that
//! are days older. Instants come from the clock at the start of the file: a step of the clock
//! within it is not seen here (`ios.unified_log_boots`).
//!
//! # References
//! - libyal, dtformats, "Apple Unified Logging and Activity Tracing formats"
//! - Mandiant, "Reviewing macOS Unified Logs"

use std::collections::{BTreeMap, BTreeSet};

use formats::tracev3::{self, Catalog, Header, Part, Process, Uuid};

use crate::{prelude::*, unified_log::uuid_text};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.unified_log_processes",
    title: "Processes that wrote into the unified log",
    sources: &[
        Source::Sysdiagnose("system_logs.logarchive/**/*.tracev3"),
        Source::Filesystem("private/var/db/diagnostics/**/*.tracev3"),
    ],
    tested: &[
        ("iPadOS 15.3.1 and macOS 10.14.3", Confidence::RealDevice),
        ("iOS 12 to 26", Confidence::Specification),
    ],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// Subsystems that are told of one process.
const MOST_SUBSYSTEMS: usize = 20;
/// Processes that are told of one file.
const MOST_PROCESSES: usize = 20_000;

/// A process in one file.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct LoggedProcess {
    /// `process`.
    pub record: &'static str,
    /// Number of the process.
    pub pid: u32,
    /// Number of the effective user.
    pub euid: u32,
    /// UUID of the binary; none where the file does not tell, or for the kernel.
    pub binary_uuid: Option<String>,
    /// Whether it is the kernel.
    pub is_kernel: bool,
    /// UUID of the shared cache of libraries that it used.
    pub shared_cache_uuid: Option<String>,
    /// Boot.
    pub boot_uuid: Option<String>,
    /// Ticks since the boot, with sleep, at the end of the first block of messages that names it:
    /// by then it had written something.
    pub first_continuous_time: u64,
    /// The same of the last block.
    pub last_continuous_time: u64,
    /// When that first block ends, by the clock at the start of the file.
    pub first_seen_at: Option<Timestamp>,
    /// When that last block ends, by the clock at the start of the file.
    pub last_seen_at: Option<Timestamp>,
    /// Subsystems of its messages, the first twenty.
    pub subsystems: BTreeSet<String>,
}

/// One file.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct LogFile {
    /// `file`.
    pub record: &'static str,
    /// Build of the system.
    pub build: Option<String>,
    /// Model of the hardware.
    pub hardware_model: Option<String>,
    /// Boot.
    pub boot_uuid: Option<String>,
    /// Path of the time zone.
    pub time_zone_path: Option<String>,
    /// The clock when the file was begun.
    pub began_at: Option<Timestamp>,
    /// When the last block of messages ends, by that clock.
    pub last_seen_at: Option<Timestamp>,
    /// How many catalogs of processes it has.
    pub catalog_count: u64,
    /// How many different processes they name.
    pub process_count: usize,
}

impl Record for LoggedProcess {
    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        if self.is_kernel {
            return Vec::new();
        }
        // Only the UUID says which program it is.
        vec![ProgramSighting {
            pid: Some(self.pid.into()),
            uid: Some(self.euid.into()),
            binary_uuid: self.binary_uuid.as_deref().map(Cow::from),
            first_at: self.first_seen_at,
            last_at: self.last_seen_at,
            ..ProgramSighting::default()
        }]
    }
}

impl Record for LogFile {
    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let summary = format!("{} processes wrote into it", self.process_count);
            TimelineEvent { at, meaning: "file of the unified log begun", summary }
        };
        self.began_at.map(event).into_iter().collect()
    }
}

/// What makes two entries one process: its numbers in the log, and its binary.
type Key = (u32, u32, u64, u32, Option<Uuid>);

#[derive(Default)]
struct Reading {
    header: Header,
    file: LogFile,
    latest: Option<u64>,
    /// With the place of the catalog that names it first.
    processes: BTreeMap<Key, (u64, LoggedProcess)>,
    left_out: u64,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut reading = Reading::default();
    let mut damaged = Repeated::default();
    let read = tracev3::read(file.reader().as_ref(), &mut |at, part| match part {
        Part::Header(header) => {
            // What was read so far belongs to the header before.
            if reading.file.catalog_count > 0 {
                std::mem::take(&mut reading).finish(out);
            }
            reading.header = header;
        }
        Part::Catalog(catalog) => {
            if let Some(damage) = &catalog.damage {
                damaged.problem(out, Location::Offset(at), format!("catalog: {damage}"));
            }
            reading.catalog(at, catalog);
        }
        Part::Unreadable(message) => {
            let message =
                format!("catalog or header not read, its processes are missing: {message}");
            damaged.problem(out, Location::Offset(at), message);
        }
    });
    damaged.finish(out, "damaged catalogs");
    reading.finish(out);
    match read {
        Ok(None) => Ok(()),
        Ok(Some(damage)) => {
            out.problem(Location::File, format!("{damage}: processes behind it are missing"));
            Ok(())
        }
        Err(tracev3::Error::Io(error)) => Err(error.into()),
        Err(error) => Err(ParseError::Unexpected(error.to_string())),
    }
}

impl Reading {
    fn catalog(&mut self, at: u64, catalog: Catalog<'_>) {
        self.file.catalog_count = self.file.catalog_count.saturating_add(1);
        self.latest = self.latest.max(catalog.latest);
        for process in catalog.processes {
            let key =
                (process.pid, process.euid, process.first_id, process.second_id, process.main_uuid);
            if self.processes.len() >= MOST_PROCESSES && !self.processes.contains_key(&key) {
                self.left_out = self.left_out.saturating_add(1);
                continue;
            }
            let latest = catalog.latest.unwrap_or(catalog.earliest);
            let (first, last) = process.seen.unwrap_or((catalog.earliest, latest));
            let (_, known) = self
                .processes
                .entry(key)
                .or_insert_with(|| (at, new_process(&process, first, last)));
            known.first_continuous_time = known.first_continuous_time.min(first);
            known.last_continuous_time = known.last_continuous_time.max(last);
            for (subsystem, _) in process.subsystems {
                if known.subsystems.len() < MOST_SUBSYSTEMS
                    && !known.subsystems.contains(&*subsystem)
                {
                    known.subsystems.insert(subsystem.into_owned());
                }
            }
        }
    }

    fn finish(self, out: &mut Sink<'_>) {
        let Self { header, mut file, latest, processes, left_out } = self;
        if header == Header::default() {
            return;
        }
        let boot_uuid = header.boot_uuid.map(uuid_text);
        file.record = "file";
        file.process_count = processes.len();
        file.boot_uuid.clone_from(&boot_uuid);
        file.began_at = header.began_at;
        file.last_seen_at = latest.and_then(|ticks| header.instant(ticks));
        file.build.clone_from(&header.build);
        file.hardware_model.clone_from(&header.model);
        file.time_zone_path.clone_from(&header.time_zone_path);
        if header.began_at.is_none() || header.continuous_time.is_none() {
            out.problem(Location::File, "no clock in the header: instants are missing");
        }
        if boot_uuid.is_none() {
            out.problem(Location::File, "no boot in the header: which boot it was is missing");
        }
        if left_out > 0 {
            let message = format!("{left_out} entries of further processes are missing");
            out.problem(Location::File, message);
        }
        out.record(Location::File, &file);
        let mut processes: Vec<(u64, LoggedProcess)> = processes.into_values().collect();
        processes.sort_by_key(|(_, process)| (process.first_continuous_time, process.pid));
        for (at, mut process) in processes {
            process.boot_uuid.clone_from(&boot_uuid);
            process.first_seen_at = header.instant(process.first_continuous_time);
            process.last_seen_at = header.instant(process.last_continuous_time);
            out.record(Location::Offset(at), &process);
        }
    }
}

fn new_process(process: &Process<'_>, first: u64, last: u64) -> LoggedProcess {
    let is_kernel = process.main_uuid == Some([0; 16]);
    LoggedProcess {
        record: "process",
        pid: process.pid,
        euid: process.euid,
        binary_uuid: process.main_uuid.filter(|_| !is_kernel).map(uuid_text),
        is_kernel,
        shared_cache_uuid: process.dsc_uuid.map(uuid_text),
        first_continuous_time: first,
        last_continuous_time: last,
        ..LoggedProcess::default()
    }
}
