//! A crash in native code, whichever form of report told it.

use crate::android_names::{is_app, package_of_process, user_of_uid};
use crate::native_frames::{Frame, is_from_an_unusual_place};
use crate::prelude::*;
use crate::process_lists::{name_of, observe_process};

/// A crash.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct NativeCrash {
    /// `text` or `protobuf`.
    pub report_kind: &'static str,
    /// Name of the process.
    pub process: Option<String>,
    /// Path of the program, where the command is one.
    pub path: Option<String>,
    /// What follows the first word of the command.
    pub arguments: Option<String>,
    /// Package that the process is named after, for one of an app.
    pub package: Option<String>,
    /// Number of the Android user, for one of an app.
    pub user_id: Option<u64>,
    /// Name of the thread at fault.
    pub thread_name: Option<String>,
    /// Number of the process.
    pub pid: Option<u64>,
    /// Number of the thread at fault.
    pub tid: Option<u64>,
    /// Number of the user of the kernel that it ran as.
    pub uid: Option<u64>,
    /// Label that `SELinux` gave it.
    pub selinux_label: Option<String>,
    /// When it crashed.
    pub occurred_at: Option<Timestamp>,
    /// The time as it is written, where it is no instant.
    pub local_time: Option<String>,
    /// How long it had run.
    pub run_seconds: Option<f64>,
    /// Build of the system.
    pub build_fingerprint: Option<String>,
    /// Revision of the hardware.
    pub hardware_revision: Option<String>,
    /// Kind of processor.
    pub architecture: Option<String>,
    /// Signal, for example `SIGSEGV`.
    pub exception_signal: Option<String>,
    /// Number of the signal.
    pub signal_number: Option<i64>,
    /// Its code, for example `SEGV_MAPERR`.
    pub exception_subtype: Option<String>,
    /// Number of the code.
    pub signal_code: Option<i64>,
    /// What the program told when it gave up.
    pub abort_message: Option<String>,
    /// What is likely to have gone wrong.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub causes: Vec<String>,
    /// Functions of the thread at fault, from the innermost.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub symbols: Vec<String>,
    /// Files whose code the thread at fault ran through, from the innermost.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub thread_images: Vec<String>,
    /// Files with code that it had loaded from among data, or whose file was deleted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unusual_code: Vec<String>,
    /// How many parts of memory could be written and run at once.
    pub writable_code_count: Option<u64>,
    /// How many threads it had.
    pub thread_count: u64,
    /// How many files it had open.
    pub open_file_count: Option<u64>,
}

impl Record for NativeCrash {
    fn observables(&self) -> Vec<Observable<'_>> {
        let mut found = observe_process(self.process.as_deref(), self.path.as_deref());
        let observable =
            |kind, value, field| Observable::new(kind, value, field, Strength::Executed);
        let package = self.package.as_deref();
        found.extend(package.map(|p| observable(ObservableKind::AppId, p, "package")));
        let thread =
            self.thread_name.as_deref().filter(|name| Some(*name) != self.process.as_deref());
        found.extend(thread.map(|t| observable(ObservableKind::Process, t, "thread_name")));
        found.extend(self.unusual_code.iter().map(|file| {
            let file = file.strip_suffix(" (deleted)").unwrap_or(file);
            observable(ObservableKind::FilePath, file, "unusual_code")
        }));
        found
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| TimelineEvent {
            at,
            meaning: "program crashed",
            summary: format!(
                "{} ({})",
                self.process.as_deref().unwrap_or("program without a name"),
                self.exception_signal.as_deref().unwrap_or("unknown signal")
            ),
        };
        self.occurred_at.map(event).into_iter().collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let found = ProgramSighting::of_path_or_name(self.path.as_deref(), self.process.as_deref());
        found
            .map(|found| found.seen_at(self.occurred_at).with_pid(self.pid).with_uid(self.uid))
            .into_iter()
            .collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let sighting = |package| AppSighting {
            noted_at: self.occurred_at,
            ..AppSighting::of(package).of_user(self.user_id)
        };
        self.package.as_deref().map(sighting).into_iter().collect()
    }
}

impl NativeCrash {
    /// Takes the command apart.
    pub(crate) fn commanded(&mut self, words: &[&str]) {
        let Some(first) = words.first().filter(|first| !first.is_empty()) else { return };
        self.path = first.starts_with('/').then(|| (*first).to_owned());
        self.process = Some(name_of(first).to_owned());
        let arguments = words.get(1..).unwrap_or_default().join(" ");
        self.arguments = (!arguments.is_empty()).then_some(arguments);
    }

    pub(crate) fn dated(&mut self, text: &str, file: &EvidenceFile) {
        let text = text.trim();
        let with_offset = formats::local_time::instant("%Y-%m-%d %H:%M:%S%.f%z", text);
        let local = || file.instant(formats::local_time::local("%Y-%m-%d %H:%M:%S%.f", text)?);
        self.occurred_at = with_offset.or_else(local);
        self.local_time = (self.occurred_at.is_none() && !text.is_empty()).then(|| text.to_owned());
    }

    pub(crate) fn ran_through(&mut self, frame: Frame) {
        if self.symbols.len() < MOST_FRAMES {
            self.symbols.extend(frame.function);
        }
        self.note_code(&frame.file);
        if self.thread_images.len() < MOST_FRAMES && !self.thread_images.contains(&frame.file) {
            self.thread_images.push(frame.file);
        }
    }

    fn note_code(&mut self, file: &str) {
        let is_new = || !self.unusual_code.iter().any(|known| known == file);
        if is_from_an_unusual_place(file) && self.unusual_code.len() < MOST_FRAMES && is_new() {
            self.unusual_code.push(file.to_owned());
        }
    }

    /// Notes a part of memory that holds code.
    pub(crate) fn mapped(&mut self, writable: bool, executable: bool, file: &str) {
        let count = self.writable_code_count.unwrap_or_default();
        self.writable_code_count = Some(count.saturating_add(u64::from(writable && executable)));
        if executable {
            self.note_code(file);
        }
    }

    pub(crate) fn finish(mut self, out: &mut Sink<'_>) {
        self.user_id = self.uid.filter(|uid| is_app(*uid)).map(user_of_uid);
        if self.user_id.is_some() && self.path.is_none() {
            let package = self.process.as_deref().and_then(package_of_process);
            self.package = package.map(str::to_owned);
        }
        let missing: Vec<&str> = [
            ("time", self.occurred_at.is_none()),
            ("process", self.process.is_none()),
            ("signal", self.exception_signal.is_none() && self.signal_number.is_none()),
        ]
        .into_iter()
        .filter_map(|(what, is_missing)| is_missing.then_some(what))
        .collect();
        if missing.len() == 3 {
            return out.problem(Location::File, "no crash is told: what crashed is missing");
        }
        if !missing.is_empty() {
            out.problem(Location::File, format!("missing in the report: {}", missing.join(", ")));
        }
        out.record(Location::File, &self);
    }
}

/// Most frames and files that are kept of one crash.
const MOST_FRAMES: usize = 64;
