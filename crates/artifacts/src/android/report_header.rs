//! The head of a bug report: the system, how it was started, and since when it runs.
//!
//! # What it holds
//! When the report was made in the time of the phone, build, boot loader and radio, the kernel with
//! its arguments, what the boot loader told the system, for how long it runs, and how the program
//! that writes the report was called. One record is one report.
//!
//! # What it can show
//! Which system ran and how it was started: whether the boot loader was unlocked, whether the seal of
//! the system was checked, and why the phone was started last. When it was started, to the minute.
//!
//! # What it cannot show
//! Whether these are true: a system that was changed tells what it likes.
//!
//! # References
//! - AOSP, `frameworks/native/cmds/dumpstate/dumpstate.cpp`: `PrintHeader`
//! - AOSP, "Verified Boot": states of the boot loader

use std::collections::BTreeMap;

use jiff::SignedDuration;

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.report_header",
    title: "Head of the bug report",
    sources: &[Source::ReportSection("header")],
    tested: &[("Android 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// The head.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ReportHeader {
    /// When the report was made.
    pub dumped_at: Option<Timestamp>,
    /// That time as it is written, in the time of the phone.
    pub local_time: Option<String>,
    /// Build of the system.
    pub build: Option<String>,
    /// Fingerprint of the build.
    pub build_fingerprint: Option<String>,
    /// Version of the boot loader.
    pub boot_loader: Option<String>,
    /// Version of the radio.
    pub radio_version: Option<String>,
    /// Mobile networks.
    pub mobile_network: Option<String>,
    /// Version of the interface for apps.
    pub sdk_version: Option<String>,
    /// The kernel.
    pub kernel_version: Option<String>,
    /// Arguments of the kernel.
    pub boot_arguments: Option<String>,
    /// State of the verified start: `green`, `yellow`, `orange` or `red`.
    pub verified_boot_state: Option<String>,
    /// Whether the boot loader is `locked` or `unlocked`.
    pub boot_loader_state: Option<String>,
    /// Whether the content of the system is checked while it is read: `enforcing` is ordinary.
    pub verity_mode: Option<String>,
    /// Why the phone was started, as the boot loader tells it.
    pub boot_reasons: Option<String>,
    /// Serial number.
    pub serial_number: Option<String>,
    /// What else the boot loader told the system, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub boot_settings: BTreeMap<String, String>,
    /// When the phone was started, to the minute.
    pub booted_at: Option<Timestamp>,
    /// For how long it runs, as it is written.
    pub uptime_text: Option<String>,
    /// How the program that writes the report was called.
    pub report_arguments: Option<String>,
}

impl Record for ReportHeader {
    fn events(&self) -> Vec<TimelineEvent> {
        let build = self.build.as_deref().unwrap_or("unknown build");
        let instants = [
            (self.dumped_at, "bug report made"),
            (self.booted_at, "phone started (to the minute)"),
        ];
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: build.to_owned() })
        };
        instants.into_iter().filter_map(event).collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut header = ReportHeader::default();
    for_each_line(file, |_, line| {
        if let Some(time) = line.strip_prefix("== dumpstate: ") {
            header.dated(time.trim(), file);
        } else if let Some(setting) = line.strip_prefix("Bootconfig: ") {
            header.setting(setting);
        } else if line.starts_with("androidboot.") {
            header.setting(line);
        } else if let Some((key, value)) = line.split_once(": ") {
            header.told(key, value.trim());
        }
    })?;
    header.take_boot_arguments();
    if header.local_time.is_none() && header.dumped_at.is_none() {
        out.problem(Location::File, "no time: when the report was made is missing");
    }
    let minutes = header.uptime_text.as_deref().and_then(minutes);
    header.booted_at = header
        .dumped_at
        .zip(minutes)
        .and_then(|(at, minutes)| at.checked_sub(SignedDuration::try_from_mins(minutes)?).ok());
    out.record(Location::Line(file.first_line()), &header);
    Ok(())
}

impl ReportHeader {
    fn dated(&mut self, text: &str, file: &EvidenceFile) {
        let local = formats::local_time::local("%Y-%m-%d %H:%M:%S", text);
        self.dumped_at = local.and_then(|local| file.instant(local));
        self.local_time = Some(text.to_owned());
    }

    fn told(&mut self, key: &str, value: &str) {
        let value = value.trim_matches('\'');
        let field = match key {
            "Build" => &mut self.build,
            "Build fingerprint" => &mut self.build_fingerprint,
            "Bootloader" => &mut self.boot_loader,
            "Radio" => &mut self.radio_version,
            "Network" => &mut self.mobile_network,
            "Android SDK version" => &mut self.sdk_version,
            "Kernel" => &mut self.kernel_version,
            "Command line" => &mut self.boot_arguments,
            "Uptime" => &mut self.uptime_text,
            "Dumpstate info" => &mut self.report_arguments,
            _ => return,
        };
        let is_unknown = matches!(value, "" | "(unknown)" | "unknown");
        *field = (!is_unknown).then(|| value.to_owned());
    }

    /// `androidboot.veritymode = "enforcing"`.
    fn setting(&mut self, text: &str) {
        let Some((name, value)) = text.split_once('=') else { return };
        let value = value.trim().trim_matches('"');
        let Some(name) = name.trim().strip_prefix("androidboot.") else { return };
        let field = match name {
            "verifiedbootstate" => &mut self.verified_boot_state,
            "vbmeta.device_state" => &mut self.boot_loader_state,
            "veritymode" => &mut self.verity_mode,
            "bootreason" => &mut self.boot_reasons,
            "serialno" => &mut self.serial_number,
            _ => {
                if self.boot_settings.len() < MOST_SETTINGS {
                    self.boot_settings.insert(name.to_owned(), value.to_owned());
                }
                return;
            }
        };
        if field.is_none() {
            *field = Some(value.to_owned());
        }
    }

    /// Before Android 12 the boot loader tells its settings as arguments of the kernel.
    fn take_boot_arguments(&mut self) {
        let arguments = self.boot_arguments.clone().unwrap_or_default();
        let settings = arguments.split(' ').filter(|word| word.starts_with("androidboot."));
        settings.for_each(|setting| self.setting(setting));
    }
}

/// Most settings that are kept.
const MOST_SETTINGS: usize = 500;

/// `up 0 weeks, 0 days, 15 hours, 14 minutes,  load average: …`, in minutes.
fn minutes(text: &str) -> Option<i64> {
    let mut total = 0_i64;
    let mut found = false;
    for part in text.strip_prefix("up ")?.split(',') {
        let Some((count, unit)) = part.trim().split_once(' ') else { continue };
        let length = match unit.trim_end_matches('s') {
            "week" => 7 * 24 * 60,
            "day" => 24 * 60,
            "hour" => 60,
            "minute" => 1,
            _ => continue,
        };
        found = true;
        total = total.checked_add(count.parse::<i64>().ok()?.checked_mul(length)?)?;
    }
    found.then_some(total)
}
