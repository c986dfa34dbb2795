//! The log of the kernel, of this run and, where it is kept, of the one before.
//!
//! # What it holds
//! Lines with the seconds since the device started. Kept are: USB peripherals that came and went and the drivers
//! that took them, what SELinux denied and whether it was switched off, crashes of programs, faults of the
//! kernel itself, and modules from elsewhere. One record tells how many other lines there were.
//!
//! # What it can show
//! That peripherals were attached to the phone as to a computer, which ones, and how many within a minute. Tools
//! that break into locked phones pretend to be webcams, sound cards and touch pads of old makes.
//!
//! # What it cannot show
//! Older lines: the log holds minutes to hours. Time is told only where a line of the log tells it, such as
//! those of SELinux; the clock of the log stands still while the device sleeps, so that the instants of lines far from
//! such a line may be late or early. What a peripheral says of itself can be made up.
//!
//! # References
//! - Linux, `drivers/usb/core/hub.c`, `drivers/hid`, `sound/usb`, `drivers/media/usb/uvc`
//! - Amnesty International, "Cellebrite zero-day exploit used to target phone of Serbian student activist"

use std::collections::BTreeMap;

use jiff::SignedDuration;

use crate::avc_denials::AvcDenials;
use crate::kernel_lines::{event_of, instant_told, known_word, parts, usb_port};
use crate::lines::for_each_line;
use crate::prelude::*;
use crate::usb_peripherals::DevicesInAMinute;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.kernel_log",
    title: "Log of the kernel: USB peripherals, denials and faults",
    sources: &[
        Source::ReportSection("KERNEL LOG"),
        Source::ReportSection("LAST KMSG"),
        Source::BugReport("FS/sys/fs/pstore/console-ramoops*"),
        Source::BugReport("FS/proc/last_kmsg"),
        Source::AndroidQf("logs/**/last_kmsg"),
        Source::AndroidQf("logs/**/kmsg"),
        Source::AndroidQf("logs/**/console-ramoops*"),
    ],
    tested: &[
        ("Android 14, an emulator", Confidence::RealDevice),
        ("lines of USB", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// One line, or what the log is.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct KernelEvent {
    /// What it is: `usb_attached`, `usb_removed`, `usb_driver`, `selinux_mode`, `crash`, `kernel_fault`,
    /// `foreign_module`, `known_word`, or `summary` of the whole log.
    pub log_topic: &'static str,
    /// Seconds since the device started.
    pub boot_seconds: Option<f64>,
    /// Instant, where lines of the log tell it.
    pub logged_at: Option<Timestamp>,
    /// Place of the peripheral on the bus.
    pub usb_port: Option<String>,
    /// Maker of the peripheral, as a number.
    pub usb_vendor_id: Option<u64>,
    /// Product, as a number.
    pub usb_product_id: Option<u64>,
    /// Maker and product together, in hexadecimal.
    pub usb_ids: Option<String>,
    /// Name of the maker, as the peripheral says.
    pub usb_maker: Option<String>,
    /// Name of the product, as the peripheral says.
    pub usb_name: Option<String>,
    /// How many different peripherals came in the minute up to this one.
    pub devices_within_minute: Option<u64>,
    /// Driver that took a peripheral.
    pub driver: Option<String>,
    /// `permissive` or `enforcing`.
    pub selinux_mode: Option<&'static str>,
    /// The word of a known attack.
    pub known_word: Option<&'static str>,
    /// Name of the process that crashed.
    pub process: Option<String>,
    /// Number of the process that crashed.
    pub pid: Option<u64>,
    /// Text of the line.
    pub log_text: Option<String>,
    /// How many lines the log has.
    pub line_count: Option<u64>,
    /// How many of them are told in no other record.
    pub other_line_count: Option<u64>,
    /// Seconds since the start at its last line.
    pub last_boot_seconds: Option<f64>,
}

impl Record for KernelEvent {
    fn observables(&self) -> Vec<Observable<'_>> {
        let process = self.process.as_deref().map(|process| {
            Observable::new(ObservableKind::Process, process, "process", Strength::Executed)
        });
        process.into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let (meaning, summary) = match self.log_topic {
            "usb_attached" => ("USB peripheral attached", self.usb_ids.clone()),
            "usb_removed" => ("USB peripheral removed", self.usb_port.clone()),
            "selinux_mode" => ("SELinux changed its mode", self.selinux_mode.map(str::to_owned)),
            "crash" => ("program crashed", self.process.clone()),
            "known_word" => {
                ("line with a word of a known attack", self.known_word.map(str::to_owned))
            }
            "kernel_fault" => ("fault of the kernel", self.log_text.clone()),
            _ => return Vec::new(),
        };
        let summary = summary.unwrap_or_default();
        self.logged_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let process = self.process.as_deref().map(ProgramSighting::of_name);
        process.map(|s| s.with_pid(self.pid).seen_at(self.logged_at)).into_iter().collect()
    }
}

/// Most lines that are kept.
const MOST_EVENTS: usize = 20_000;

#[derive(Default)]
struct Reading {
    events: Vec<(u64, KernelEvent)>,
    denials: AvcDenials,
    devices: DevicesInAMinute,
    /// Which event is the last peripheral at a place of the bus.
    at_port: BTreeMap<String, usize>,
    /// Instant at which the device would have started, by the last line that tells the time.
    started: Option<Timestamp>,
    line_count: u64,
    kept: u64,
    left_out: u64,
    first_and_last: Option<(f64, f64)>,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut reading = Reading::default();
    let mut any_time = false;
    for_each_line(file, |number, line| {
        if line.trim().is_empty() || line.starts_with("***") {
            return;
        }
        reading.line_count = reading.line_count.saturating_add(1);
        let (seconds, message) = parts(line);
        any_time |= seconds.is_some();
        reading.line(number, seconds, message);
    })?;
    if reading.line_count > 0 && !any_time {
        out.problem(Location::File, "no line has a time: this may be no log of the kernel");
    }
    reading.tell(out);
    Ok(())
}

impl Reading {
    fn line(&mut self, number: u64, seconds: Option<f64>, message: &str) {
        if let Some(seconds) = seconds {
            let first = self.first_and_last.map_or(seconds, |(first, _)| first);
            self.first_and_last = Some((first, seconds));
            if let Some(at) = instant_told(message) {
                self.anchor(at, seconds);
            }
        }
        let at = seconds.and_then(|seconds| self.instant(seconds));
        if self.denials.add(number, message, || at) || self.names_peripheral(message) {
            self.kept = self.kept.saturating_add(1);
        } else if let Some(mut event) = known_word(message).or_else(|| event_of(message)) {
            self.kept = self.kept.saturating_add(1);
            if self.events.len() >= MOST_EVENTS {
                self.left_out = self.left_out.saturating_add(1);
                return;
            }
            (event.boot_seconds, event.logged_at) = (seconds, at);
            if let (Some(seconds), Some(vendor), Some(product)) =
                (seconds, event.usb_vendor_id, event.usb_product_id)
            {
                event.devices_within_minute = Some(self.devices.add(seconds, vendor, product));
            }
            if let (Some(port), "usb_attached") = (&event.usb_port, event.log_topic) {
                self.at_port.insert(port.clone(), self.events.len());
            }
            self.events.push((number, event));
        }
    }

    fn anchor(&mut self, at: Timestamp, seconds: f64) {
        let since = SignedDuration::try_from_secs_f64(seconds).ok();
        let started = since.and_then(|since| at.checked_sub(since).ok());
        if self.started.is_none() {
            // Lines before the first that tells the time are dated by it.
            for (_, event) in &mut self.events {
                let seconds = event.boot_seconds.map(SignedDuration::try_from_secs_f64);
                let since = seconds.and_then(Result::ok);
                event.logged_at = since.zip(started).and_then(|(s, at)| at.checked_add(s).ok());
            }
        }
        self.started = started.or(self.started);
    }

    fn instant(&self, seconds: f64) -> Option<Timestamp> {
        let at =
            self.started?.checked_add(SignedDuration::try_from_secs_f64(seconds).ok()?).ok()?;
        at.round(jiff::Unit::Microsecond).ok()
    }

    /// `usb 1-1: Product: X`, after the line that tells of the peripheral.
    fn names_peripheral(&mut self, message: &str) -> bool {
        let Some((port, rest)) = usb_port(message) else { return false };
        let Some((key, value)) = rest.split_once(": ") else { return false };
        let event = self.at_port.get(port).and_then(|index| self.events.get_mut(*index));
        let Some((_, event)) = event else { return false };
        match key {
            "Product" => event.usb_name = Some(value.trim().to_owned()),
            "Manufacturer" => event.usb_maker = Some(value.trim().to_owned()),
            // It tells one peripheral from all others of its kind; nothing is compared with it.
            "SerialNumber" => {}
            _ => return false,
        }
        true
    }

    fn tell(self, out: &mut Sink<'_>) {
        for (line, event) in &self.events {
            out.record(Location::Line(*line), event);
        }
        self.denials.tell(out);
        if self.left_out > 0 {
            let message = format!("{} more lines are left out", self.left_out);
            out.problem(Location::File, message);
        }
        let summary = KernelEvent {
            log_topic: "summary",
            line_count: Some(self.line_count),
            other_line_count: Some(self.line_count.saturating_sub(self.kept)),
            boot_seconds: self.first_and_last.map(|(first, _)| first),
            last_boot_seconds: self.first_and_last.map(|(_, last)| last),
            ..KernelEvent::default()
        };
        if self.line_count > 0 {
            out.record(Location::File, &summary);
        }
    }
}
