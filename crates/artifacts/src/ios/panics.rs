//! Kernel panics and forced restarts: why the kernel stopped, and what ran at that moment.
//!
//! # What it holds
//! A text that the kernel wrote when it stopped: the reason, the process that ran, the kernel
//! extensions that took part, when the phone had been started, and when it stopped. A restart by
//! holding the buttons leaves the same. One record is one panic. Reports of other kinds are passed
//! over.
//!
//! # What it can show
//! When the phone was started and when it stopped. That the kernel failed while a certain program
//! ran, or within a certain driver.
//!
//! # What it cannot show
//! Whether somebody brought it about: most panics come from worn parts and from faults of drivers.
//! An attack on the kernel that succeeds leaves none.
//!
//! # References
//! - Apple, "Debugging kernel panics" (archived documentation)
//! - pycrashreport: a report of a forced restart

use serde::de::MapAccess;

use crate::{
    ios::diagnostic_reports::REPORTS,
    json_parts::{Fields, Text, fill, skip},
    prelude::*,
    reports::{Kind, instant_of, name_and_pid, report},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.panics",
    title: "Kernel panics and forced restarts",
    sources: REPORTS,
    tested: &[
        ("iOS 16, forced restart", Confidence::RealDevice),
        ("iOS 12 to 26", Confidence::Specification),
    ],
    absent_because: "backups do not hold it; a sysdiagnose or a full file system does",
    parse,
};

/// Most letters of a reason that are kept.
const LONGEST_REASON: usize = 400;

/// One panic.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Panic {
    /// Number of the kind of report.
    pub bug_type: Option<String>,
    /// Group that the reason belongs to.
    pub panic_kind: &'static str,
    /// Reason, as the kernel words it.
    pub panic_reason: Option<String>,
    /// Process that ran when the kernel stopped.
    pub process: Option<String>,
    /// Its number.
    pub pid: Option<u64>,
    /// Kernel extensions that took part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kernel_extensions: Vec<String>,
    /// When the phone had been started before it.
    pub booted_at: Option<Timestamp>,
    /// When the kernel stopped.
    pub panicked_at: Option<Timestamp>,
    /// When the report was written, after the phone was started again.
    pub reported_at: Option<Timestamp>,
    /// Identifier of the time between two starts of the phone.
    pub boot_uuid: Option<String>,
    /// Arguments that the kernel was started with.
    pub boot_arguments: Option<String>,
    /// Model of the phone.
    pub product_type: Option<String>,
    /// Version and build of iOS.
    pub os_version: Option<String>,
    /// Identifier of the report.
    pub incident_id: Option<String>,
}

impl Record for Panic {
    fn observables(&self) -> Vec<Observable<'_>> {
        let observe = |process| {
            Observable::new(ObservableKind::Process, process, "process", Strength::Executed)
        };
        self.process.as_deref().map(observe).into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let started = self.booted_at.map(|at| {
            let summary = "start before a panic or forced restart".to_owned();
            TimelineEvent { at, meaning: "phone started", summary }
        });
        let stopped = self.panicked_at.or(self.reported_at).map(|at| {
            let process = self.process.as_deref().map(|process| format!(", while {process} ran"));
            let summary = format!("{}{}", self.panic_kind, process.unwrap_or_default());
            TimelineEvent { at, meaning: "kernel stopped", summary }
        });
        started.into_iter().chain(stopped).collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let at = self.panicked_at.or(self.reported_at);
        let sighting = |process| ProgramSighting::of_name(process).seen_at(at).with_pid(self.pid);
        self.process.as_deref().map(sighting).into_iter().collect()
    }
}

#[derive(Debug, Default)]
struct Body {
    text: Option<String>,
    product: Option<String>,
    build: Option<String>,
    date: Option<String>,
    incident: Option<String>,
}

impl<'de> Fields<'de> for Body {
    fn field<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "panicString" | "string" => self.text = map.next_value::<Text>()?.0,
            "product" => self.product = map.next_value::<Text>()?.0,
            "build" => self.build = map.next_value::<Text>()?.0,
            "date" => self.date = map.next_value::<Text>()?.0,
            "incident" => self.incident = map.next_value::<Text>()?.0,
            _ => skip(map)?,
        }
        Ok(())
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let Some(report) = report(file, &[Kind::Panic, Kind::ForcedReset])? else { return Ok(()) };
    let mut body = Body::default();
    if report.is_json() {
        if let Some(error) = fill(report.body(), &mut body) {
            out.problem(Location::File, format!("the rest of the report is missing: {error}"));
        }
    } else {
        body.text = Some(String::from_utf8_lossy(report.body()).into_owned());
    }
    let mut panic = body.text.as_deref().map(panic_of_text).unwrap_or_default();
    if panic.panic_reason.is_none() {
        panic.panic_kind = "unknown";
        out.problem(Location::File, "the text of the panic is missing: its reason is not known");
    }
    let header = report.header;
    let written = body.date.as_deref().and_then(instant_of);
    panic.reported_at = header.written_at().or(written);
    panic.bug_type = header.bug_type.0;
    panic.os_version = header.os_version.0.or(body.build);
    panic.incident_id = header.incident_id.0.or(body.incident);
    panic.product_type = body.product;
    out.record(Location::File, &panic);
    Ok(())
}

fn panic_of_text(text: &str) -> Panic {
    let mut panic = Panic::default();
    let mut lines = text.lines().map(str::trim);
    let reason = lines.by_ref().find(|line| !line.is_empty()).map(reason_of);
    panic.panic_kind = reason.map_or("unknown", kind_of);
    panic.panic_reason = reason.map(|reason| reason.chars().take(LONGEST_REASON).collect());
    let mut in_extensions = false;
    for line in lines {
        if in_extensions {
            in_extensions = !line.is_empty();
            let name = line.split_once('(').map(|(name, _)| name.trim());
            if let Some(name) = name.filter(|name| !name.contains(':') && name.contains('.')) {
                panic.kernel_extensions.push(name.to_owned());
            }
            continue;
        }
        let Some((key, value)) = line.split_once(':') else { continue };
        match (key.trim(), value.trim()) {
            ("Kernel Extensions in backtrace", _) => in_extensions = true,
            ("Boot", value) => panic.booted_at = hexadecimal_seconds(value),
            ("Calendar", value) => panic.panicked_at = hexadecimal_seconds(value),
            ("Boot session UUID", value) => panic.boot_uuid = Some(value.to_owned()),
            ("Boot args", value) if !value.is_empty() => {
                panic.boot_arguments = Some(value.to_owned());
            }
            ("BSD process name corresponding to current thread", name) if name != "Unknown" => {
                panic.process = Some(name.to_owned());
            }
            (key, value) if key.starts_with("Panicked task") => {
                // `1234 pages, 8 threads: pid 59: WindowServer`
                if let Some((pid, name)) =
                    value.rsplit_once("pid ").and_then(|(_, rest)| rest.split_once(": "))
                {
                    (panic.pid, panic.process) = (pid.trim().parse().ok(), Some(name.to_owned()));
                }
            }
            _ => {}
        }
    }
    if let Some(process) = panic.process.take() {
        panic.process = Some(name_and_pid(&process).0.to_owned());
    }
    panic
}

/// What stands behind `panic(cpu 1 caller 0xfffffff02e156784): `.
fn reason_of(line: &str) -> &str {
    let rest = line.strip_prefix("panic(cpu ").and_then(|rest| rest.split_once("): "));
    rest.map_or(line, |(_, reason)| reason).trim_matches('"')
}

fn kind_of(reason: &str) -> &'static str {
    const KINDS: &[(&str, &str)] = &[
        ("btn_rst", "restart by the buttons"),
        ("userspace watchdog", "a service did not answer"),
        ("userspace panic", "a service that the system needs ended"),
        ("initproc exited", "a service that the system needs ended"),
        ("pointer authentication", "pointer authentication failure"),
        ("Kernel data abort", "kernel data abort"),
        ("Kernel instruction fetch abort", "kernel instruction abort"),
        ("SEP", "secure enclave"),
        ("SMC", "hardware"),
        ("ANS", "hardware"),
        ("AppleSocHot", "hardware"),
        ("PCIE", "hardware"),
        ("i2c", "hardware"),
        ("watchdog", "the kernel did not answer"),
        ("WDT", "the kernel did not answer"),
        ("zalloc", "memory of the kernel"),
        ("zone", "memory of the kernel"),
        ("mapping", "memory of the kernel"),
    ];
    KINDS.iter().find(|(sign, _)| reason.contains(sign)).map_or("other", |(_, kind)| kind)
}

/// Seconds of `0x63a6db09 0x00054404`.
fn hexadecimal_seconds(value: &str) -> Option<Timestamp> {
    let seconds = value.split_whitespace().next()?.strip_prefix("0x")?;
    let seconds = i64::from_str_radix(seconds, 16).ok().filter(|seconds| *seconds != 0)?;
    unix_seconds(seconds)
}
