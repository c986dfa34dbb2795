//! `sfslog.*.gz`: what phones of Samsung note about USB and debugging, over weeks.
//!
//! # What it holds
//! Lines of the system's log that are kept longer than others, compressed: computers that asked to debug the
//! phone, with what became of it, and USB peripherals that were attached.
//!
//! # What it can show
//! That a computer was allowed to control the phone over USB, or that peripherals were attached, and when, long
//! after the ordinary log has forgotten it.
//!
//! # What it cannot show
//! What the computer did. Whether a person or a tool pressed the button. The key tells a computer, not its owner.
//!
//! # References
//! - AOSP, `frameworks/base/services`: `AdbDebuggingManager`, `UsbHostManager`
//! - Amnesty International, "Mobile Verification Toolkit": that the file exists, and its states

use jiff::civil::{Date, Time};
use jiff::tz::{Offset, TimeZone};

use crate::lines::for_each_line;
use crate::prelude::*;
use crate::usb_peripherals::{DevicesInAMinute, UsbPeripheral};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.samsung_usb_log",
    title: "Log of USB and debugging on phones of Samsung",
    sources: &[Source::BugReport("**/sfslog*"), Source::AndroidQf("**/sfslog*")],
    tested: &[("Samsung", Confidence::Untested)],
    absent_because: "only phones of Samsung have it",
    parse,
};

/// One line.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct SamsungUsbEvent {
    /// What it is: `adb_key`, `peripheral`, or `other` with its text.
    pub record: &'static str,
    /// When it was logged.
    pub occurred_at: Option<Timestamp>,
    /// Part of the system that logged it.
    pub log_tag: String,
    /// What became of the computer: `allowed_by_person`, `denied_by_person`, `allowed_automatically` and so on.
    pub adb_key_state: Option<&'static str>,
    /// Public key of the computer, or what stands for it.
    pub adb_key: Option<String>,
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
    /// The line, where it is of another kind.
    pub log_text: Option<String>,
}

impl Record for SamsungUsbEvent {
    fn events(&self) -> Vec<TimelineEvent> {
        let (meaning, summary) = match self.record {
            "adb_key" => {
                ("computer asked to debug the phone", self.adb_key_state.map(str::to_owned))
            }
            "peripheral" => ("USB peripheral attached", self.usb_ids.clone()),
            _ => return Vec::new(),
        };
        let summary = summary.unwrap_or_else(|| "state not known".to_owned());
        self.occurred_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (unfolded, failure) = file.unfolded();
    let mut devices = DevicesInAMinute::default();
    let (mut unreadable, mut any) = (Repeated::default(), false);
    for_each_line(&unfolded, |number, line| {
        if line.trim().is_empty() {
            return;
        }
        let Some(event) = event_of(line, &mut devices) else {
            let message = "line not understood: what it tells is missing";
            return unreadable.problem(out, Location::Line(number), message);
        };
        any = true;
        out.record(Location::Line(number), &event);
    })?;
    unreadable.finish(out, "lines of the log");
    if let Some(error) = failure {
        out.problem(
            Location::File,
            format!("cannot be unfolded further, the rest is missing: {error}"),
        );
    } else if !any {
        out.problem(Location::File, "no line of the log in it");
    }
    Ok(())
}

/// `26-02-27 (GMT+02:00) 19:30:45.678 1234 I Tag: message`
fn event_of(line: &str, devices: &mut DevicesInAMinute) -> Option<SamsungUsbEvent> {
    let (date, rest) = line.split_once(" (GMT")?;
    let (offset, rest) = rest.split_once(')')?;
    let mut words = rest.trim_start().splitn(4, ' ');
    let (time, _pid, _level) = (words.next()?, words.next()?, words.next()?);
    let (tag, message) = words.next()?.split_once(':')?;
    let occurred_at = instant(date, offset, time);
    let (log_tag, message) = (tag.trim().to_owned(), message.trim());
    let event = SamsungUsbEvent { occurred_at, log_tag, ..SamsungUsbEvent::default() };
    if let Some(device) = UsbPeripheral::attached(message) {
        let (vendor, product) = (device.vendor_id, device.product_id);
        let second = occurred_at.map(|at| at.as_duration().as_secs_f64());
        return Some(SamsungUsbEvent {
            record: "peripheral",
            usb_vendor_id: Some(vendor),
            usb_product_id: Some(product),
            usb_ids: Some(format!("{vendor:04x}:{product:04x}")),
            usb_maker: device.maker,
            usb_name: device.name,
            devices_within_minute: second.map(|at| devices.add(at, vendor, product)),
            ..event
        });
    }
    if let Some((key, rest)) =
        message.split_once("Logging key ").and_then(|(_, rest)| rest.split_once(" state = "))
    {
        let state = rest.bytes().take_while(u8::is_ascii_digit).count();
        return Some(SamsungUsbEvent {
            record: "adb_key",
            adb_key_state: rest.get(..state).and_then(key_state),
            adb_key: Some(key.trim().trim_end_matches(',').to_owned()),
            ..event
        });
    }
    Some(SamsungUsbEvent { record: "other", log_text: Some(message.to_owned()), ..event })
}

/// States of `AdbDebuggingManager`.
fn key_state(number: &str) -> Option<&'static str> {
    Some(match number {
        "0" => "unknown",
        "1" => "waiting_for_person",
        "2" => "allowed_by_person",
        "3" => "denied_by_person",
        "4" => "allowed_automatically",
        "5" => "invalid_key",
        "6" => "denied_before_first_unlock",
        "7" => "disconnected",
        _ => return None,
    })
}

/// `26-02-27`, `+02:00`, `19:30:45.678`
fn instant(date: &str, offset: &str, time: &str) -> Option<Timestamp> {
    let mut parts = date.trim().split('-');
    let year: i16 = parts.next()?.parse().ok()?;
    let date = Date::new(
        year.checked_add(2000)?,
        parts.next()?.parse().ok()?,
        parts.next()?.parse().ok()?,
    );
    let time: Time = time.parse().ok()?;
    let (hours, minutes) = offset.split_once(':').unwrap_or((offset, "0"));
    let hours: i32 = hours.parse().ok()?;
    let minutes: i32 = minutes.parse().ok()?;
    let minutes = if offset.starts_with('-') { minutes.checked_neg()? } else { minutes };
    let seconds = hours.checked_mul(60)?.checked_add(minutes)?.checked_mul(60)?;
    let zone = TimeZone::fixed(Offset::from_seconds(seconds).ok()?);
    zone.to_timestamp(date.ok()?.to_datetime(time)).ok()
}
