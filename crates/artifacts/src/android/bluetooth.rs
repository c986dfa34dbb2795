//! `bluetooth_manager`: the state of Bluetooth, and devices paired with it.
//!
//! # What it holds
//! Whether Bluetooth is on, who switched it on and off, how often it crashed, and the paired (bonded) devices with
//! their kind and name.
//!
//! # What it can show
//! Which devices were paired when the report was made, among them keyboards and headsets that may act for a person
//! or hear with them.
//!
//! # What it cannot show
//! When a device was paired or near. Names and addresses of devices tell whom a person was near: they are
//! content; newer versions print addresses in part only.
//!
//! # References
//! - AOSP, `packages/modules/Bluetooth`: `BluetoothManagerService.dump`, `AdapterProperties.dump`

use crate::device_times::instant_or_text;
use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.bluetooth",
    title: "State of Bluetooth and paired devices",
    sources: &[Source::Service("bluetooth_manager")],
    tested: &[
        ("Android 14, nothing paired", Confidence::RealDevice),
        ("paired devices", Confidence::Untested),
    ],
    absent_because: "",
    parse,
};

/// The state, a switch on or off, a crash or a paired device.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct BluetoothFact {
    /// What it is: `state`, `enabled`, `disabled`, `crash` or `paired_device`.
    pub record: &'static str,
    /// Whether Bluetooth is on.
    pub enabled: Option<bool>,
    /// When it happened.
    pub occurred_at: Option<Timestamp>,
    /// Time as printed, where its instant is not known.
    pub local_time: Option<String>,
    /// Why it was switched, as printed.
    pub switch_reason: Option<String>,
    /// Package that switched it.
    pub package: Option<String>,
    /// Kind of radio of a paired device: `BR/EDR`, `LE` or `DUAL`.
    pub radio_kind: Option<String>,
    /// Class of a paired device, as printed.
    pub device_class_text: Option<String>,
    /// Name of the device.
    #[serde(skip)]
    pub device_name: Option<String>,
    /// Address of the device.
    #[serde(skip)]
    pub bluetooth_address: Option<String>,
}

impl Record for BluetoothFact {
    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = match self.record {
            "enabled" => "Bluetooth switched on",
            "disabled" => "Bluetooth switched off",
            "crash" => "Bluetooth crashed",
            _ => return Vec::new(),
        };
        let summary = self.package.as_deref().or(self.switch_reason.as_deref()).unwrap_or_default();
        let summary = summary.to_owned();
        self.occurred_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        let fields =
            [("device_name", &self.device_name), ("bluetooth_address", &self.bluetooth_address)];
        fields.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?))).collect()
    }
}

/// Lists whose entries follow.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    None,
    Switches,
    Crashes,
    Devices,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (mut list, mut any) = (List::None, false);
    let mut unreadable = Repeated::default();
    for_each_line(file, |number, line| {
        let (text, at) = (line.trim(), Location::Line(number));
        if text.is_empty() {
            list = List::None;
        } else if text == "Enable log:" {
            list = List::Switches;
        } else if text.starts_with("Bluetooth crashed ") {
            list = List::Crashes;
        } else if text == "Bonded devices:" {
            list = List::Devices;
        } else if let Some(enabled) = line.strip_prefix("  enabled: ") {
            any = true;
            let enabled = enabled.trim().parse().ok();
            out.record(at, &BluetoothFact { record: "state", enabled, ..Default::default() });
        } else if list != List::None {
            let fact = match list {
                List::Switches => switch(file, text),
                List::Crashes => crash(file, text),
                _ => paired_device(text),
            };
            if let Some(fact) = fact {
                out.record(at, &fact);
            } else {
                let message = "line not understood: what it tells is missing";
                unreadable.problem(out, at, message);
            }
        }
    })?;
    unreadable.finish(out, "lines of Bluetooth");
    if !any {
        out.problem(Location::File, "no state of Bluetooth in it: it is missing");
    }
    Ok(())
}

/// `01-02 03:04:05.678  Enabled  due to SYSTEM_BOOT by android`
fn switch(file: &EvidenceFile, text: &str) -> Option<BluetoothFact> {
    let (before, rest) = text.split_once(" due to ")?;
    let (time, word) = before.trim_end().rsplit_once(' ')?;
    let record = match word {
        "Enabled" => "enabled",
        "Disabled" => "disabled",
        _ => return None,
    };
    let (reason, package) = rest.split_once(" by ")?;
    let (occurred_at, local_time) = instant_or_text(file, time.trim());
    Some(BluetoothFact {
        record,
        occurred_at,
        local_time,
        switch_reason: Some(reason.trim().to_owned()),
        package: Some(package.trim().to_owned()),
        ..BluetoothFact::default()
    })
}

fn crash(file: &EvidenceFile, text: &str) -> Option<BluetoothFact> {
    text.starts_with(|first: char| first.is_ascii_digit()).then_some(())?;
    let (occurred_at, local_time) = instant_or_text(file, text);
    Some(BluetoothFact { record: "crash", occurred_at, local_time, ..BluetoothFact::default() })
}

/// `00:11:22:33:44:55 [BR/EDR] name`, in newer versions `XX:XX:XX:XX:44:55 [ DUAL ][ 0x240404 ] name`.
fn paired_device(text: &str) -> Option<BluetoothFact> {
    let (address, mut rest) = text.split_once(' ')?;
    if address.len() != 17 || address.bytes().filter(|byte| *byte == b':').count() != 5 {
        return None;
    }
    let mut fact = BluetoothFact {
        record: "paired_device",
        bluetooth_address: Some(address.to_owned()),
        ..BluetoothFact::default()
    };
    while let Some((inside, after)) =
        rest.trim_start().strip_prefix('[').and_then(|rest| rest.split_once(']'))
    {
        let inside = inside.trim().to_owned();
        if inside.starts_with("0x") {
            fact.device_class_text = Some(inside);
        } else {
            fact.radio_kind = Some(inside);
        }
        rest = after;
    }
    fact.device_name = Some(rest.trim().to_owned()).filter(|name| !name.is_empty());
    Some(fact)
}
