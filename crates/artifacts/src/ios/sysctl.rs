//! `sysctl.txt`: what the kernel says about itself and the state of its protections.
//!
//! # What it holds
//! All values of the kernel by name, `name: value` one a line, as they were when the sysdiagnose
//! was collected. One record is one of the values that say how the phone was started and which
//! protections hold; one more has the model and the system together. The other values, some
//! thousand counters, are left out.
//!
//! # What it can show
//! Arguments that were handed to the kernel at the start, which phones as they are sold do not
//! have. Whether Lockdown Mode and Developer Mode were on. When the phone was started.
//!
//! # What it cannot show
//! When a mode was switched, or by whom. A kernel that was taken over can report what it likes,
//! and programs that lift the limits of iOS are known to hide Developer Mode here.
//!
//! # References
//! - Apple, `sysctl(8)`: the form of a line
//! - Apple, "About Lockdown Mode" (support article 105120)
//! - Apple, "Enabling Developer Mode on a device"

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.sysctl",
    title: "State of the kernel and its protections",
    sources: &[Source::Sysdiagnose("sysctl.txt")],
    tested: &[("iOS 12 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// Names of the values that are kept.
const KEPT: &[&str] = &[
    "hw.machine",
    "hw.model",
    "hw.product",
    "hw.target",
    "kern.bootargs",
    "kern.bootsessionuuid",
    "kern.boottime",
    "kern.osproductversion",
    "kern.osreleasetype",
    "kern.osvariant_status",
    "kern.osversion",
    "kern.secure_kernel",
    "kern.securelevel",
    "kern.sleeptime",
    "kern.version",
    "kern.waketime",
    "security.mac.lockdown_mode_state",
    "security.mac.proc_enforce",
    "security.mac.system_enforce",
    "security.mac.vm_enforce",
    "security.mac.vnode_enforce",
    "vm.cs_all_vnodes",
    "vm.cs_debug",
    "vm.cs_enforcement_disable",
    "vm.cs_force_hard",
    "vm.cs_force_kill",
    "vm.cs_process_enforcement",
    "vm.cs_process_global_enforcement",
    "vm.cs_system_enforcement",
];

/// What names of further protections begin with.
const PROTECTIONS: &[&str] = &["security.mac.amfi.", "security.codesigning."];

/// One value.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct KernelValue {
    /// `value`.
    pub record: &'static str,
    /// Name of the value.
    pub entry: String,
    /// The value as it is written; empty where nothing is set.
    pub value: Option<String>,
    /// Whether Lockdown Mode was on; for the value that says so.
    pub lockdown_mode: Option<bool>,
    /// Whether Developer Mode was on; for the value that says so.
    pub developer_mode: Option<bool>,
    /// Whether the kernel was started with arguments; for the value that holds them.
    pub boot_arguments_set: Option<bool>,
    /// When the phone was started; for the value that says so.
    pub booted_at: Option<Timestamp>,
    /// When the phone fell asleep or woke last; for the values that say so.
    pub occurred_at: Option<Timestamp>,
}

/// The phone and its system.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct KernelSystem {
    /// `system`.
    pub record: &'static str,
    /// Kind of device, for example `iPhone14,5`.
    pub product_type: Option<String>,
    /// Version of the system.
    pub product_version: Option<String>,
    /// Build of the system.
    pub build_version: Option<String>,
    /// Identifier of the time since the last start.
    pub boot_session_id: Option<String>,
}

impl Record for KernelValue {
    fn events(&self) -> Vec<TimelineEvent> {
        let booted = self.booted_at.map(|at| TimelineEvent {
            at,
            meaning: "phone started",
            summary: "start of the kernel, by the kernel itself".to_owned(),
        });
        let occurred = self.occurred_at.map(|at| TimelineEvent {
            at,
            meaning: if self.entry == "kern.waketime" { "phone woke" } else { "phone fell asleep" },
            summary: format!("{}, the last time before the collection", self.entry),
        });
        booted.into_iter().chain(occurred).collect()
    }
}

impl Record for KernelSystem {}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut system = KernelSystem { record: "system", ..KernelSystem::default() };
    let mut unreadable = Repeated::default();
    let mut count = 0_u64;
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let text = String::from_utf8_lossy(line);
        let text = text.trim_end_matches(['\r', '\0']);
        let Some((name, value)) = named_value(text) else {
            // Values of several lines go on without a name; none that is kept does.
            continue;
        };
        count = count.saturating_add(1);
        note_system(&mut system, name, value);
        if !is_kept(name) {
            continue;
        }
        let at = Location::Line(number);
        let record = kernel_value(name, value);
        if !is_understood(&record, value) {
            unreadable.problem(out, at.clone(), "value not understood: what it says is missing");
        }
        out.record(at, &record);
    }
    unreadable.finish(out, "values not understood");
    if count == 0 {
        let message = "no line names a value: the state of the kernel is missing".to_owned();
        return Err(ParseError::Unexpected(message));
    }
    if system.product_type.is_some() || system.build_version.is_some() {
        out.record(Location::File, &system);
    }
    Ok(())
}

/// `kern.osversion: 21E236`; older systems write some as `kern.osversion = 21E236`.
fn named_value(line: &str) -> Option<(&str, &str)> {
    let end = line.find(|letter: char| letter == ':' || letter.is_whitespace())?;
    let (name, rest) = line.split_at_checked(end)?;
    let is_name = name.contains('.')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    if !is_name {
        return None;
    }
    let value = rest.strip_prefix(':').or_else(|| rest.trim_start().strip_prefix('='))?;
    Some((name, value.trim()))
}

fn is_kept(name: &str) -> bool {
    KEPT.contains(&name) || PROTECTIONS.iter().any(|start| name.starts_with(start))
}

fn note_system(system: &mut KernelSystem, name: &str, value: &str) {
    let place = match name {
        // Newer systems tell the model of a phone as `hw.product`, too.
        "hw.machine" | "hw.product" => &mut system.product_type,
        "kern.osproductversion" => &mut system.product_version,
        "kern.osversion" => &mut system.build_version,
        "kern.bootsessionuuid" => &mut system.boot_session_id,
        _ => return,
    };
    if place.is_none() && !value.is_empty() {
        *place = Some(value.to_owned());
    }
}

fn kernel_value(name: &str, value: &str) -> KernelValue {
    let mut record = KernelValue {
        record: "value",
        entry: name.to_owned(),
        value: Some(value.to_owned()),
        ..KernelValue::default()
    };
    match name {
        "security.mac.lockdown_mode_state" => record.lockdown_mode = switch(value),
        "security.mac.amfi.developer_mode_status" => record.developer_mode = switch(value),
        "kern.bootargs" => record.boot_arguments_set = Some(!value.is_empty()),
        "kern.boottime" => record.booted_at = instant(value),
        "kern.sleeptime" | "kern.waketime" => record.occurred_at = instant(value),
        _ => {}
    }
    record
}

/// Whether the value says what values of its name say. Times are zero where there was none.
fn is_understood(record: &KernelValue, value: &str) -> bool {
    match record.entry.as_str() {
        "security.mac.lockdown_mode_state" => record.lockdown_mode.is_some(),
        "security.mac.amfi.developer_mode_status" => record.developer_mode.is_some(),
        "kern.boottime" | "kern.sleeptime" | "kern.waketime" => {
            let read = record.booted_at.is_some() || record.occurred_at.is_some();
            read || value.contains("sec = 0,")
        }
        _ => true,
    }
}

fn switch(value: &str) -> Option<bool> {
    value.parse::<u64>().ok().map(|number| number != 0)
}

/// `{ sec = 1710047520, usec = 250000 } Sun Mar 10 07:12:00 2024`: what follows is local time.
fn instant(value: &str) -> Option<Timestamp> {
    let (_, rest) = value.split_once("sec =")?;
    let seconds = rest.trim_start().split(|letter: char| !letter.is_ascii_digit()).next()?;
    seconds.parse().ok().filter(|seconds| *seconds != 0).and_then(unix_seconds)
}
