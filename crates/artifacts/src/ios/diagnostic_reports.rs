//! Diagnostic reports: the first line of each, whatever kind of report it is.
//!
//! # What it holds
//! iOS writes a file for each crash, restart, shortage of memory and for much else. Its first line
//! says in JSON which kind of report it is, by number, about which program, when and on which
//! version. One record is one report. What its body holds is read by `ios.crash_reports`,
//! `ios.panics`, `ios.process_snapshots`, `ios.resource_reports`, `ios.resets` and
//! `ios.analytics_reports`.
//!
//! # What it can show
//! That a program was there at that time, which versions of iOS the phone had and in which zone its
//! clock was set. Which kinds of reports are missing altogether.
//!
//! # What it cannot show
//! Reports that were deleted: iOS keeps most for some weeks, and removes them once they were sent.
//! Crashes are ordinary on each phone. The name of a file is not used: it can be anything.
//!
//! # References
//! - Apple, "Interpreting the JSON format of a crash report"
//! - pycrashreport and `MacSymbolicator`: reports of both forms

use crate::{
    prelude::*,
    reports::{Header, Start, start_of},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.diagnostic_reports",
    title: "Diagnostic reports of all kinds",
    sources: REPORTS,
    tested: &[("iOS 14 and 16", Confidence::RealDevice)],
    absent_because: "backups do not hold it; a sysdiagnose or a full file system does",
    parse,
};

/// Where all kinds of reports are.
pub(crate) const REPORTS: &[Source] = &[
    Source::Sysdiagnose("crashes_and_spins/**/*.ips*"),
    Source::Sysdiagnose("crashes_and_spins/**/*.crash*"),
    Source::Sysdiagnose("crashes_and_spins/**/*.beta"),
    Source::Filesystem("private/var/mobile/Library/Logs/CrashReporter/**/*.ips*"),
    Source::Filesystem("private/var/mobile/Library/Logs/CrashReporter/**/*.crash*"),
    Source::Filesystem("private/var/mobile/Library/Logs/CrashReporter/**/*.beta"),
    Source::Filesystem("private/var/logs/CrashReporter/**/*.ips*"),
    Source::Filesystem("private/var/root/Library/Logs/CrashReporter/**/*.ips*"),
];

/// The first line of one report.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct DiagnosticReport {
    /// Number of the kind of report, where there is a first line.
    pub bug_type: Option<String>,
    /// What that number means, where it is known.
    pub report_kind: Option<&'static str>,
    /// Program that the report is about.
    pub process: Option<String>,
    /// Name of the report, where it is not that of a program.
    pub report_name: Option<String>,
    /// Identifier of the bundle of the program.
    pub bundle_id: Option<String>,
    /// Version of the program.
    pub short_version: Option<String>,
    /// Build of the program.
    pub build_version: Option<String>,
    /// Whether the program is one of Apple.
    pub of_apple: Option<bool>,
    /// Version and build of iOS.
    pub os_version: Option<String>,
    /// Identifier of the report.
    pub incident_id: Option<String>,
    /// Whether parts of the system were replaced by those of a developer.
    pub roots_installed: Option<bool>,
    /// When the report was written.
    pub reported_at: Option<Timestamp>,
    /// How far the clock of the phone was ahead of UTC then, in seconds.
    pub utc_offset_seconds: Option<i64>,
}

impl Record for DiagnosticReport {
    fn observables(&self) -> Vec<Observable<'_>> {
        let observe = |kind, value: &'_ Option<String>, field| {
            let value = value.clone()?;
            Some(Observable::new(kind, value, field, Strength::Executed))
        };
        let process = observe(ObservableKind::Process, &self.process, "process");
        let bundle = observe(ObservableKind::AppId, &self.bundle_id, "bundle_id");
        process.into_iter().chain(bundle).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let kind = self.report_kind.map_or_else(
                || format!("report of kind {}", self.bug_type.as_deref().unwrap_or("unknown")),
                str::to_owned,
            );
            let about = self.process.as_deref().or(self.report_name.as_deref());
            let summary = about.map_or_else(|| kind.clone(), |about| format!("{kind}: {about}"));
            TimelineEvent { at, meaning: "diagnostic report written", summary }
        };
        self.reported_at.map(event).into_iter().collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let sighting = |process| ProgramSighting {
            bundle_id: self.bundle_id.as_deref().map(Cow::Borrowed),
            ..ProgramSighting::of_name(process).seen_at(self.reported_at)
        };
        self.process.as_deref().map(sighting).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    match start_of(file)? {
        Start::Header(header, _) => {
            let record = record_of(*header, out);
            out.record(Location::Line(1), &record);
        }
        Start::WithoutHeader => {
            let report_kind = Some("crash of a process");
            out.record(Location::File, &DiagnosticReport { report_kind, ..Default::default() });
            out.notice(
                Location::File,
                "the report has no first line in JSON: it may have been saved by a tool",
            );
        }
        Start::Unknown(error) => {
            let message = format!("no first line in JSON: the whole report is missing: {error}");
            out.problem(Location::Line(1), message);
        }
    }
    Ok(())
}

fn record_of(header: Header, out: &mut Sink<'_>) -> DiagnosticReport {
    let reported_at = header.written_at();
    if reported_at.is_none() {
        out.problem(Location::Line(1), "the instant of this report is missing");
    }
    if header.bug_type.as_str().is_none() {
        out.problem(Location::Line(1), "the kind of this report is missing: its body was not read");
    }
    let flag = |text: Option<&str>| match text? {
        "1" | "true" => Some(true),
        "0" | "false" => Some(false),
        number => number.parse::<u64>().ok().map(|number| number > 0),
    };
    DiagnosticReport {
        report_kind: header.meaning(),
        utc_offset_seconds: header.utc_offset_seconds(),
        of_apple: flag(header.is_first_party.as_str()),
        roots_installed: flag(header.roots_installed.as_str()),
        reported_at,
        report_name: header.name.0.filter(|_| header.app_name.as_str().is_none()),
        process: header.app_name.0,
        bug_type: header.bug_type.0,
        bundle_id: header.bundle_id.0,
        short_version: header.app_version.0,
        build_version: header.build_version.0,
        os_version: header.os_version.0,
        incident_id: header.incident_id.0,
    }
}
