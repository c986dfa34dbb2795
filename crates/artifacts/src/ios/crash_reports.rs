//! Crash reports: which processes ended by a fault, and what code was in them.
//!
//! # What it holds
//! For each process that ended by a fault, by order of the system, or that noted a fault without
//! ending: its path, number, parent, the exception, the functions of the thread at fault and all
//! images (programs and libraries) that were loaded. One record is one report; one is each image
//! from a place where neither iOS nor apps keep code. Reports in JSON (iOS 15 and later) and in text
//! are read, and those of other kinds are passed over.
//!
//! # What it can show
//! That a program ran, from which file and when. That a service which handles what strangers send
//! was brought down, which attacks do now and then, and which is mostly an ordinary fault.
//!
//! # What it cannot show
//! Why a fault happened. Attacks that succeed at once crash nothing. Functions mostly have no names
//! on the phone. Spyware has been seen to switch reports off or delete them.
//!
//! # References
//! - Apple, "Interpreting the JSON format of a crash report"
//! - pycrashreport and `MacSymbolicator`: reports of both forms

use crate::{
    crash_body::{Body, Image, of_json, of_text},
    ios::diagnostic_reports::REPORTS,
    prelude::*,
    reports::{Kind, Report, Subject, instant_of, is_usual_place, report},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.crash_reports",
    title: "Crashes of processes",
    sources: REPORTS,
    tested: &[
        ("iOS 14, in text", Confidence::RealDevice),
        ("iOS 16, in JSON and in text", Confidence::RealDevice),
        ("iOS 12 to 26", Confidence::Specification),
    ],
    absent_because: "backups do not hold it; a sysdiagnose or a full file system does",
    parse,
};

/// One crash.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Crash {
    /// `crash`.
    pub record: &'static str,
    /// Number of the kind of report; none where a tool saved it without its first line.
    pub bug_type: Option<String>,
    /// Name of the process.
    pub process: Option<String>,
    /// Path of the program.
    pub path: Option<String>,
    /// Identifier of the bundle.
    pub bundle_id: Option<String>,
    /// Process number.
    pub pid: Option<u64>,
    /// Number of the user that the process ran as.
    pub uid: Option<u64>,
    /// UUID of the program.
    pub binary_uuid: Option<String>,
    /// Process that started it.
    pub parent_process: Option<String>,
    /// Number of the process that started it.
    pub parent_pid: Option<u64>,
    /// Process on whose behalf it ran.
    pub responsible_process: Option<String>,
    /// Group of processes that it belonged to.
    pub coalition: Option<String>,
    /// When it was started.
    pub launched_at: Option<Timestamp>,
    /// When the fault happened.
    pub captured_at: Option<Timestamp>,
    /// Version and build of iOS.
    pub os_version: Option<String>,
    /// Identifier of the report.
    pub incident_id: Option<String>,
    /// Whether parts of the system were replaced by those of a developer.
    pub roots_installed: Option<bool>,
    /// Kind of the exception, for example `EXC_BAD_ACCESS`.
    pub exception_type: Option<String>,
    /// Signal, for example `SIGSEGV`.
    pub exception_signal: Option<String>,
    /// Details of the exception in words.
    pub exception_subtype: Option<String>,
    /// Details of the exception as numbers.
    pub exception_codes: Option<String>,
    /// Part of the system that ended the process.
    pub termination_namespace: Option<String>,
    /// Its reason as a number.
    pub termination_code: Option<String>,
    /// Its reason in words.
    pub termination_indicator: Option<String>,
    /// Number of the thread at fault.
    pub faulting_thread: Option<u64>,
    /// Functions of the thread at fault that have a name, from the innermost, with their images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub symbols: Vec<String>,
    /// Images that the thread at fault ran through.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub thread_images: Vec<String>,
    /// How many images were loaded.
    pub image_count: usize,
    /// How many of them have neither a path nor a name.
    pub unnamed_image_count: usize,
}

/// An image from an unusual place.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct UnusualImage {
    /// `image`.
    pub record: &'static str,
    /// Path of the image.
    pub image_path: String,
    /// UUID of the image.
    pub binary_uuid: Option<String>,
    /// Process that had it loaded.
    pub process: Option<String>,
    /// Process number.
    pub pid: Option<u64>,
    /// When the process had the fault.
    pub captured_at: Option<Timestamp>,
    /// Identifier of the report.
    pub incident_id: Option<String>,
}

impl Record for Crash {
    fn observables(&self) -> Vec<Observable<'_>> {
        let subject = Subject {
            process: self.process.as_deref(),
            path: self.path.as_deref(),
            bundle_id: self.bundle_id.as_deref(),
            parent_process: self.parent_process.as_deref(),
            responsible_process: self.responsible_process.as_deref(),
        };
        let observe = |value| {
            Observable::new(ObservableKind::Process, value, "coalition", Strength::Executed)
        };
        subject.observables().into_iter().chain(self.coalition.as_deref().map(observe)).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let name = self.process.as_deref().or(self.path.as_deref()).unwrap_or("unknown process");
        let started = self.launched_at.map(|at| {
            let summary = format!("{name}, which crashed later");
            TimelineEvent { at, meaning: "process started", summary }
        });
        let crashed = self.captured_at.map(|at| {
            let why = self.exception_type.as_deref().or(self.termination_indicator.as_deref());
            let why = why.map(|why| format!(" ({why})")).unwrap_or_default();
            TimelineEvent { at, meaning: "process crashed", summary: format!("{name}{why}") }
        });
        started.into_iter().chain(crashed).collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let (path, name) = (self.path.as_deref(), self.process.as_deref());
        let Some(known) = ProgramSighting::of_path_or_name(path, name) else { return Vec::new() };
        let crashed = ProgramSighting {
            bundle_id: self.bundle_id.as_deref().map(Cow::Borrowed),
            binary_uuid: self.binary_uuid.as_deref().map(Cow::Borrowed),
            pid: self.pid,
            uid: self.uid,
            first_at: self.launched_at.or(self.captured_at),
            last_at: self.captured_at,
            ..known
        };
        let parent = self.parent_process.as_deref().map(|parent| {
            ProgramSighting::of_name(parent).seen_at(self.captured_at).with_pid(self.parent_pid)
        });
        std::iter::once(crashed).chain(parent).collect()
    }
}

impl Record for UnusualImage {
    fn observables(&self) -> Vec<Observable<'_>> {
        let path = &*self.image_path;
        vec![Observable::new(ObservableKind::FilePath, path, "image_path", Strength::Executed)]
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let process = self.process.as_deref().unwrap_or("unknown process");
            let summary = format!("{} in {process}", self.image_path);
            TimelineEvent { at, meaning: "code from an unusual place was loaded", summary }
        };
        self.captured_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let Some(report) = report(file, &[Kind::Crash])? else { return Ok(()) };
    let body = if report.is_json() {
        let (body, broken) = of_json(report.body());
        if let Some(error) = broken {
            let message = format!("the rest of the report is missing, and images with it: {error}");
            out.problem(Location::File, message);
        }
        body
    } else {
        of_text(report.body())
    };
    if body.process.is_none() && body.path.is_none() {
        out.problem(Location::File, "the report names no process: what crashed is missing");
    }
    let captured = body.captured.as_deref().and_then(instant_of);
    let captured_at = captured.or_else(|| report.header.written_at());
    if captured_at.is_none() {
        out.problem(Location::File, "the instant of this crash is missing");
    }
    let unusual = |image: &&Image| image.path.as_str().is_some_and(|path| !is_usual_place(path));
    let images: Vec<UnusualImage> =
        body.images.iter().filter(unusual).map(UnusualImage::of).collect();
    let crash = crash(report, body, captured_at);
    out.record(Location::File, &crash);
    for mut image in images {
        image.process.clone_from(&crash.process);
        image.incident_id.clone_from(&crash.incident_id);
        (image.pid, image.captured_at) = (crash.pid, crash.captured_at);
        out.record(Location::Key(format!("usedImages/{}", image.image_path)), &image);
    }
    Ok(())
}

impl UnusualImage {
    fn of(image: &Image) -> Self {
        Self {
            record: "image",
            image_path: image.path.as_str().unwrap_or_default().to_owned(),
            binary_uuid: image.uuid.0.clone(),
            ..Self::default()
        }
    }
}

fn crash(report: Report, body: Body, captured_at: Option<Timestamp>) -> Crash {
    let header = report.header;
    let roots = header.roots_installed.number().or(body.roots_installed);
    // Both spellings of the same folder occur in one report.
    let plain = |path: &'_ str| path.strip_prefix("/private").unwrap_or(path).to_owned();
    let path = body.path.as_deref().map(plain);
    let is_program = |image: &&Image| path.is_some() && image.path.as_str().map(plain) == path;
    let program = body.images.iter().find(is_program);
    Crash {
        record: "crash",
        binary_uuid: program.and_then(|image| image.uuid.0.clone()),
        image_count: body.images.len(),
        unnamed_image_count: body.images.iter().filter(|image| image.called().is_none()).count(),
        bug_type: header.bug_type.0,
        process: body.process.or(header.app_name.0),
        path: body.path,
        bundle_id: body.bundle_id.or(header.bundle_id.0),
        pid: body.pid,
        uid: body.uid,
        parent_process: body.parent,
        parent_pid: body.parent_pid,
        responsible_process: body.responsible,
        coalition: body.coalition,
        launched_at: body.launched.as_deref().and_then(instant_of),
        captured_at,
        os_version: header.os_version.0.or(body.os_version),
        incident_id: header.incident_id.0.or(body.incident_id),
        roots_installed: roots.map(|count| count > 0),
        exception_type: body.exception.kind,
        exception_signal: body.exception.signal,
        exception_subtype: body.exception.subtype,
        exception_codes: body.exception.codes,
        termination_namespace: body.termination.namespace,
        termination_code: body.termination.code,
        termination_indicator: body.termination.indicator,
        faulting_thread: body.faulting_thread,
        symbols: body.symbols,
        thread_images: body.thread_images,
    }
}
