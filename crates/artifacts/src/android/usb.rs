//! `usb`: the state of the USB port, devices attached to it, and its log.
//!
//! # What it holds
//! Whether the port is connected, as device of a computer or as host of peripherals; its functions; whether
//! the screen was locked; the attached peripherals; and the last connections of peripherals and changes
//! of functions, with their times.
//!
//! # What it can show
//! That a keyboard, a sound card or a camera was attached to the phone, and when. Tools that break into phones
//! pretend to be such peripherals, several within seconds.
//!
//! # What it cannot show
//! Whether a peripheral was real: what it says of itself can be made up. The log is short, and begins anew with
//! each start. The port is connected while a report is made over USB.
//!
//! # References
//! - AOSP, `frameworks/base/services/usb`: `UsbDeviceManager`, `UsbHostManager`
//! - Amnesty International, "Cellebrite zero-day exploit used to target phone of Serbian student activist"

use std::collections::BTreeMap;

use formats::instants::unix_milliseconds;

use crate::device_times::{DeviceTime, instant_or_text};
use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.usb",
    title: "USB port, attached peripherals and its log",
    sources: &[Source::Service("usb")],
    tested: &[
        ("Android 14, nothing attached", Confidence::RealDevice),
        ("attached peripherals", Confidence::Untested),
    ],
    absent_because: "",
    parse,
};

/// The state, a peripheral, a connection of one, or a line of the log.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsbFact {
    /// What it is: `state`, `peripheral`, `connection` or `log`.
    pub record: &'static str,
    /// Whether the screen was locked when the report was made.
    pub screen_locked: Option<bool>,
    /// Whether the port was connected to a computer.
    pub usb_connected: Option<bool>,
    /// Whether peripherals were attached.
    pub host_connected: Option<bool>,
    /// Functions that the port has towards a computer, as printed.
    pub usb_functions: Option<String>,
    /// Maker of the peripheral, as a number.
    pub usb_vendor_id: Option<u64>,
    /// Product, as a number.
    pub usb_product_id: Option<u64>,
    /// Maker and product together, in hexadecimal.
    pub usb_ids: Option<String>,
    /// Class of the peripheral, as a number.
    pub usb_class: Option<u64>,
    /// Name of the maker, as the peripheral says.
    pub usb_maker: Option<String>,
    /// Name of the product, as the peripheral says.
    pub usb_name: Option<String>,
    /// Whether it was attached, or else removed.
    pub attached: Option<bool>,
    /// When it happened.
    pub occurred_at: Option<Timestamp>,
    /// Time as printed, where its instant is not known.
    pub local_time: Option<String>,
    /// The line of the log.
    pub log_text: Option<String>,
}

impl Record for UsbFact {
    fn events(&self) -> Vec<TimelineEvent> {
        let (meaning, summary) = match (self.record, self.attached) {
            ("connection", Some(true)) => ("USB peripheral attached", self.usb_ids.clone()),
            ("connection", _) => ("USB peripheral removed", self.usb_ids.clone()),
            ("log", _) => ("line in the log of the USB port", self.log_text.clone()),
            _ => return Vec::new(),
        };
        let summary = summary.unwrap_or_else(|| "not told which".to_owned());
        self.occurred_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }
}

/// Deepest nesting that is followed.
const DEEPEST: usize = 32;

/// An open brace or bracket.
struct Open {
    line: u64,
    name: String,
    values: BTreeMap<String, String>,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut open: Vec<Open> = Vec::new();
    let (mut any, mut locked, mut unbalanced) = (false, None, false);
    for_each_line(file, |number, line| {
        let text = line.trim();
        if text == "}" || text == "]" {
            match open.pop() {
                Some(closed) => {
                    let fact = fact_of(&closed, locked);
                    if let Some(fact) = fact {
                        any |= fact.record == "state";
                        locked = fact.screen_locked.or(locked);
                        out.record(Location::Line(closed.line), &fact);
                    }
                }
                None => unbalanced = true,
            }
        } else if let Some(name) = text.strip_suffix(['{', '[']).filter(|_| open.len() < DEEPEST)
            && (name.is_empty() || name.ends_with('='))
        {
            let parent = open.last().map(|open| open.name.clone()).unwrap_or_default();
            let name = name.trim_end_matches('=');
            let name = if name.is_empty() { parent } else { name.to_owned() };
            open.push(Open { line: number, name, values: BTreeMap::new() });
        } else if let Some(fact) = log_line(file, text) {
            out.record(Location::Line(number), &fact);
        } else if let (Some(inside), Some((key, value))) = (open.last_mut(), text.split_once('=')) {
            inside.values.insert(key.to_owned(), value.to_owned());
        }
    })?;
    if !any {
        out.problem(Location::File, "no state of the port in it: it is missing");
    }
    if unbalanced || !open.is_empty() {
        out.problem(Location::File, "braces do not match: peripherals may be missing");
    }
    Ok(())
}

/// `USB Event=01-02 03:04:05:678 text`, or that time and text alone in a list.
fn log_line(file: &EvidenceFile, text: &str) -> Option<UsbFact> {
    let text = text.strip_prefix("USB Event=").unwrap_or(text);
    let (_, rest) = DeviceTime::leading(text)?;
    let (occurred_at, local_time) = instant_or_text(file, text.strip_suffix(rest)?);
    Some(UsbFact {
        record: "log",
        occurred_at,
        local_time,
        log_text: Some(rest.trim().to_owned()),
        ..UsbFact::default()
    })
}

fn fact_of(closed: &Open, locked: Option<bool>) -> Option<UsbFact> {
    let text = |key: &str| closed.values.get(key).filter(|value| *value != "null").cloned();
    let flag = |key: &str| text(key).and_then(|value| value.parse().ok());
    let number = |key: &str| text(key).and_then(|value| value.parse().ok());
    match closed.name.as_str() {
        "handler" => Some(UsbFact {
            record: "state",
            screen_locked: flag("screen_locked"),
            usb_connected: flag("connected"),
            host_connected: flag("host_connected"),
            usb_functions: text("current_functions").filter(|functions| functions != "0"),
            ..UsbFact::default()
        }),
        "devices" => {
            let (vendor, product) = (number("vendor_id")?, number("product_id")?);
            Some(UsbFact {
                record: "peripheral",
                screen_locked: locked,
                usb_vendor_id: Some(vendor),
                usb_product_id: Some(product),
                usb_ids: Some(format!("{vendor:04x}:{product:04x}")),
                usb_class: number("class"),
                usb_maker: text("manufacturer_name"),
                usb_name: text("product_name"),
                ..UsbFact::default()
            })
        }
        "connections" => {
            let at = text("timestamp").and_then(|count| count.parse().ok());
            let ids = number("manufacturer").zip(number("product"));
            Some(UsbFact {
                record: "connection",
                usb_vendor_id: ids.map(|(vendor, _)| vendor),
                usb_product_id: ids.map(|(_, product)| product),
                usb_ids: ids.map(|(vendor, product)| format!("{vendor:04x}:{product:04x}")),
                // -1 for one that was removed; more than 0 for one that was not understood.
                attached: Some(!matches!(text("mode")?.as_str(), "-1" | "DISCONNECT")),
                occurred_at: at.and_then(unix_milliseconds),
                ..UsbFact::default()
            })
        }
        _ => None,
    }
}
