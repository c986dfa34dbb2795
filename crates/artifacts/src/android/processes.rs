//! Running processes: what `ps` and `top` list, the times of processes, and what a collector reads.
//!
//! # What it holds
//! Tables of a bug report and of `AndroidQF` with named columns: user, number, parent, label of
//! `SELinux` and name of each process or thread; a list of times with the commands; or JSON that a
//! collector writes, with the path of the program, its command line and working folder. One record
//! is one process, with its threads counted.
//!
//! # What it can show
//! That a program ran when the data was collected, as which user, and who started it: also programs
//! in folders for temporary files, or whose file was deleted or lies in memory alone.
//!
//! # What it cannot show
//! Processes that had ended or hid from the kernel's list. A process may give itself any name. Where threads are listed,
//! the name is that of a thread, of 15 bytes: of the name of an app, the end. Without root rights a
//! collector has no paths of others, and that of `AndroidQF` up to 1.8 has none, nor user, parent and
//! state. Then the path is what the process gives as its own command.
//!
//! # References
//! - AOSP, `frameworks/native/cmds/dumpstate/dumpstate.cpp`; toybox, `ps` and `top`
//! - `AndroidQF`, `modules/processes.go`, `adb/collector.go` and `android-collector/cmd/ps.go`
//! - Amnesty International, "Mobile Verification Toolkit": what is compared with indicators

use std::collections::BTreeMap;

use serde_json::Value;

use crate::android_names::{is_app, package_of_process, user_of_app, user_of_uid};
use crate::json_items::{for_each_item, number, text};
use crate::lines::for_each_line;
use crate::prelude::*;
use crate::process_lists::{name_of, observe_process, words};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.processes",
    title: "Running processes",
    sources: &[
        Source::ReportSection("PROCESSES*"),
        Source::ReportSection("PROCESS TIMES"),
        Source::ReportSection("CPU INFO"),
        Source::AndroidQf("ps.txt"),
        Source::AndroidQf("processes.txt"),
        Source::AndroidQf("processes.json"),
    ],
    tested: &[("Android 14", Confidence::RealDevice), ("AndroidQF", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// A process.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct AndroidProcess {
    /// Name of the process, or of its first thread.
    pub process: String,
    /// Whether the name is that of a thread, which is cut.
    pub named_by_thread: bool,
    /// Path of the program.
    pub path: Option<String>,
    /// What follows the first word of the command.
    pub arguments: Option<String>,
    /// Package that the process is named after, for one of an app.
    pub package: Option<String>,
    /// Number of the Android user, for one of an app.
    pub user_id: Option<u64>,
    /// Number of the process.
    pub pid: u64,
    /// Number of the process that started it.
    pub parent_pid: Option<u64>,
    /// Number of the user of the kernel that it runs as.
    pub uid: Option<u64>,
    /// Name of that user.
    pub run_as: Option<String>,
    /// Label that `SELinux` gives it.
    pub selinux_label: Option<String>,
    /// State, as the list spells it.
    pub process_state: Option<String>,
    /// Whether it is a part of the kernel.
    pub is_kernel: bool,
    /// How many threads the list has of it.
    pub thread_count: Option<u64>,
    /// Folder that it works in.
    pub working_directory: Option<String>,
    /// Whether the file of the program was deleted while it ran.
    pub executable_deleted: Option<bool>,
    /// Whether the program was never a file: it lies in memory alone.
    pub executable_in_memory: Option<bool>,
    /// Library that it was told to load before all others.
    pub preloaded: Option<String>,
}

impl Record for AndroidProcess {
    fn observables(&self) -> Vec<Observable<'_>> {
        if self.is_kernel {
            return Vec::new();
        }
        let mut found = observe_process(Some(&self.process), self.path.as_deref());
        if self.path.is_some() && self.runs_in_a_shared_program() {
            found.extend(observe_process(Some(&self.process), None));
        }
        // A list without users does not tell apps from others: their names are compared as both.
        let without_user = self.run_as.is_none() && self.uid.is_none() && self.path.is_none();
        let by_name = || package_of_process(&self.process).filter(|_| without_user);
        let package = match self.package.as_deref() {
            Some(package) => Some((package, "package")),
            None => by_name().map(|package| (package, "process")),
        };
        found.extend(package.map(|(package, field)| {
            Observable::new(ObservableKind::AppId, package, field, Strength::Executed)
        }));
        found
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        // Of the name of a thread only a short one is that of the program.
        let is_cut = self.process.len() >= LONGEST_THREAD_NAME
            || self.process.starts_with("binder:")
            || self.package.is_some()
            || self.run_as.as_deref().is_some_and(|user| user_of_app(user).is_some());
        if self.is_kernel || (self.named_by_thread && is_cut) {
            return Vec::new();
        }
        let sighting = match self.path.as_deref() {
            Some(path) if !self.runs_in_a_shared_program() => ProgramSighting::of_path(path),
            _ => ProgramSighting::of_name(&self.process),
        };
        vec![sighting.with_pid(Some(self.pid)).with_uid(self.uid)]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let package = self.package.as_deref();
        package.map(|p| AppSighting::of(p).of_user(self.user_id)).into_iter().collect()
    }
}

impl AndroidProcess {
    /// All apps run in one and the same program: it is their name that tells them apart.
    fn runs_in_a_shared_program(&self) -> bool {
        self.path.as_deref().is_some_and(|path| path.starts_with("/system/bin/app_process"))
    }

    /// Adds what follows from the name and the user.
    fn completed(mut self) -> Self {
        let by_number = || self.uid.filter(|uid| is_app(*uid)).map(user_of_uid);
        self.user_id = self.run_as.as_deref().and_then(user_of_app).or_else(by_number);
        if self.user_id.is_some() && !self.named_by_thread {
            self.package = package_of_process(&self.process).map(str::to_owned);
        }
        let of_kernel = |label: &str| label == "u:r:kernel:s0";
        if self.selinux_label.as_deref().is_some_and(of_kernel)
            || (self.parent_pid == Some(KERNEL_THREADS) && self.path.is_none())
        {
            self.is_kernel = true;
        }
        self
    }
}

/// Longest name that the kernel keeps of a thread, in bytes.
const LONGEST_THREAD_NAME: usize = 15;
/// Process that starts the threads of the kernel.
const KERNEL_THREADS: u64 = 2;
/// Most processes of one list.
const MOST_PROCESSES: usize = 100_000;

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut head = [0_u8; 64];
    let count = file.reader().read_at(0, &mut head)?;
    let head = head.get(..count).unwrap_or_default();
    if matches!(head.trim_ascii_start().first(), Some(b'[' | b'{')) {
        read_json(file, out);
        return Ok(());
    }
    let mut table = Table::default();
    let mut unreadable = Repeated::default();
    for_each_line(file, |number, line| {
        if !line.trim().is_empty() && !table.line(number, line) {
            let message = "line not understood: the process that it names is missing";
            unreadable.problem(out, Location::Line(number), message);
        }
    })?;
    unreadable.finish(out, "lines not understood");
    let count = table.processes.len();
    for (number, process) in table.processes.into_values() {
        out.record(Location::Line(number), &process.completed());
    }
    if count == 0 {
        out.problem(Location::File, "the list has no process: what ran is missing");
    }
    if count >= MOST_PROCESSES {
        out.problem(Location::File, format!("more than {count} processes: others are missing"));
    }
    Ok(())
}

/// A list of processes or threads, as it is read.
#[derive(Default)]
struct Table {
    /// Names of the columns, once their line was met.
    columns: Vec<String>,
    /// The same without the policy, which `ps` leaves blank for processes of some groups.
    without_policy: Vec<String>,
    /// Processes by number, each with the line that it was met in.
    processes: BTreeMap<u64, (u64, AndroidProcess)>,
}

impl Table {
    /// Reads a line, and tells whether it was understood.
    fn line(&mut self, number: u64, line: &str) -> bool {
        if self.columns.is_empty() {
            // `top` writes its column of shares as `[%CPU]`, without blanks around it.
            let names = line.replace(['[', ']'], " ");
            let names: Vec<String> = names.split_whitespace().map(str::to_owned).collect();
            let is_command = |name: &String| COMMANDS.contains(&name.as_str());
            if names.iter().any(|name| name == "PID") && names.last().is_some_and(is_command) {
                self.without_policy = names.iter().filter(|n| *n != "PCY").cloned().collect();
                self.columns = names;
                return true;
            }
            return match process_times(line) {
                Some(process) => self.add(number, process, None),
                None => is_summary(line),
            };
        }
        let read = row(&self.columns, line).or_else(|| row(&self.without_policy, line));
        let Some((process, thread)) = read else { return false };
        self.add(number, process, thread)
    }

    /// Adds a process, or one of its threads.
    fn add(&mut self, number: u64, process: AndroidProcess, thread: Option<u64>) -> bool {
        if self.processes.len() >= MOST_PROCESSES {
            return true;
        }
        let pid = process.pid;
        let (met, known) = self.processes.entry(pid).or_default();
        let threads = known.thread_count.unwrap_or_default();
        if *met == 0 || thread == Some(pid) {
            (*met, *known) = (number, process);
        }
        known.thread_count = thread.map(|_| threads.saturating_add(1));
        true
    }
}

/// Names of the last column.
const COMMANDS: [&str; 5] = ["CMD", "NAME", "CMDLINE", "ARGS", "COMMAND"];

/// Lines that `top` writes before its table.
fn is_summary(line: &str) -> bool {
    let line = line.trim_start();
    let starts = ["Tasks:", "Threads:", "Mem:", "Swap:", "User ", "PID "];
    starts.iter().any(|start| line.starts_with(start)) || line.contains("%cpu")
}

/// A process in a table, with the number of the thread where the table lists threads.
fn row(columns: &[String], line: &str) -> Option<(AndroidProcess, Option<u64>)> {
    // The name of a thread may have blanks; in `top` the name of the process follows it.
    let has_both = columns.ends_with(&["CMD".to_owned(), "NAME".to_owned()]);
    let before = columns.len().checked_sub(if has_both { 2 } else { 1 })?;
    let (values, rest) = words(line, before)?;
    let value = |name: &str| {
        let position = columns.iter().position(|column| column == name)?;
        values.get(position).copied()
    };
    let number = |name: &str| value(name)?.parse::<u64>().ok();
    // A blank column moves those after it, and then the time is none.
    if value("TIME").is_some_and(|time| !time.contains(':')) {
        return None;
    }
    let command = if has_both { after_thread_name(rest)? } else { rest };
    let thread = number("TID");
    let named_by_thread = thread.is_some() && columns.last().is_some_and(|name| name == "CMD");
    let process = AndroidProcess {
        pid: number("PID")?,
        parent_pid: number("PPID"),
        uid: number("UID").or_else(|| number("USER")),
        run_as: value("USER").or_else(|| value("UID")).map(str::to_owned),
        selinux_label: value("LABEL").filter(|label| *label != "-").map(str::to_owned),
        process_state: value("S").map(str::to_owned),
        named_by_thread,
        ..named(command, named_by_thread)?
    };
    Some((process, thread))
}

/// The name of a thread has up to 15 letters, and is filled up with blanks.
fn after_thread_name(rest: &str) -> Option<&str> {
    let name = rest.char_indices().nth(LONGEST_THREAD_NAME.checked_add(1)?);
    let padded = name.and_then(|(at, _)| rest.split_at_checked(at)).map(|(_, name)| name.trim());
    padded.filter(|name| !name.is_empty()).or_else(|| rest.split_whitespace().last())
}

/// `371   /system/bin/credstore   0.01  0.00  0.00  0.1%`: number, command, and times.
fn process_times(line: &str) -> Option<AndroidProcess> {
    let (pid, rest) = line.trim().split_once(' ')?;
    let is_time = |word: &str| {
        let number = word.strip_suffix('%').unwrap_or(word);
        number.contains('.') && number.bytes().all(|b| b.is_ascii_digit() || b == b'.')
    };
    let mut rest = rest.trim();
    while let Some((before, last)) = rest.rsplit_once(' ') {
        if !is_time(last) {
            break;
        }
        rest = before.trim_end();
    }
    Some(AndroidProcess { pid: pid.parse().ok()?, ..named(rest, false)? })
}

/// A process by its command. The kernel's own stand in brackets.
fn named(command: &str, is_thread: bool) -> Option<AndroidProcess> {
    let command = command.trim();
    if command.is_empty() {
        return None;
    }
    if let Some(thread) = command.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
        let process = thread.to_owned();
        return Some(AndroidProcess { process, is_kernel: true, ..AndroidProcess::default() });
    }
    let is_path = command.starts_with('/') && !is_thread;
    let (first, arguments) = match command.split_once(' ') {
        Some((first, arguments)) if is_path => (first, Some(arguments.trim().to_owned())),
        _ => (command, None),
    };
    Some(AndroidProcess {
        process: if is_path { name_of(first) } else { first }.to_owned(),
        path: is_path.then(|| first.to_owned()),
        arguments: arguments.filter(|arguments| !arguments.is_empty()),
        ..AndroidProcess::default()
    })
}

fn read_json(file: &EvidenceFile, out: &mut Sink<'_>) {
    let mut unreadable = Repeated::default();
    let mut count = 0_u64;
    let error = for_each_item(file, |place, item| {
        let at = Location::Key(place.to_string());
        let Some(process) = collected(&item) else {
            return unreadable.problem(out, at, "no process: what it should tell is missing");
        };
        count = count.saturating_add(1);
        out.record(at, &process.completed());
    });
    unreadable.finish(out, "items that are no process");
    if let Some(error) = error {
        out.problem(Location::File, format!("{count} processes read, others are missing: {error}"));
    } else if count == 0 {
        out.problem(Location::File, "the list has no process: what ran is missing");
    }
}

/// A process, as a collector on the phone reads it from `/proc`.
fn collected(item: &Value) -> Option<AndroidProcess> {
    let pid = number(item, "pid")?;
    let link = text(item, "path").unwrap_or_default();
    let path = link.strip_suffix(" (deleted)").unwrap_or(&link);
    let in_memory = path.starts_with("/memfd:");
    let command: Vec<&str> = texts(item, "command_line").collect();
    let shared = path.is_empty() || path.starts_with("/system/bin/app_process");
    let program = if shared { command.first().copied() } else { Some(path) };
    let name = program.map(|program| name_of(program).to_owned());
    let preloaded = |value: &'_ str| value.strip_prefix("LD_PRELOAD=").map(str::to_owned);
    // Versions that could not read the parent wrote 0, which none but the first two have.
    let parent_pid = number(item, "ppid").filter(|parent| *parent != 0);
    // The same versions have neither state nor path, and write 0 for the user of every process.
    let knows_user = !link.is_empty() || text(item, "state").is_some() || parent_pid.is_some();
    let path_of_command = command.first().copied().filter(|first| first.starts_with('/'));
    Some(AndroidProcess {
        named_by_thread: name.is_none(),
        process: name.or_else(|| thread_name(item))?,
        path: Some(path).filter(|path| !path.is_empty()).or(path_of_command).map(str::to_owned),
        arguments: command.get(1..).map(|words| words.join(" ")).filter(|text| !text.is_empty()),
        pid,
        parent_pid,
        uid: number(item, "uid").filter(|uid| *uid != 0 || knows_user),
        selinux_label: text(item, "context"),
        process_state: text(item, "state"),
        working_directory: text(item, "cwd"),
        executable_deleted: (!path.is_empty()).then(|| link != path && !in_memory),
        executable_in_memory: (!path.is_empty()).then_some(in_memory),
        preloaded: texts(item, "env").find_map(preloaded).filter(|value| !value.is_empty()),
        ..AndroidProcess::default()
    })
}

/// The texts of a list, without empty ones.
fn texts<'v>(item: &'v Value, field: &str) -> impl Iterator<Item = &'v str> {
    let list = item.get(field).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).filter(|text| !text.is_empty())
}

/// The name that the kernel keeps, in parentheses or without: `kworker/1:1` is one. Some versions
/// end it at its first blank.
fn thread_name(item: &Value) -> Option<String> {
    let name = text(item, "filename")?;
    let inner = name.strip_prefix('(').map(|name| name.trim_end_matches(')'));
    Some(inner.unwrap_or(&name).to_owned()).filter(|name| !name.is_empty())
}
