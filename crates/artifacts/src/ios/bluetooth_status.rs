//! `bluetooth_status.txt`: Bluetooth devices that the phone knew while a sysdiagnose was made.
//!
//! # What it holds
//! The state of Bluetooth on the phone, then for each device that it knows its name and address,
//! whether it is paired, whether it came from the account instead, and whether it was connected.
//!
//! # What it can show
//! That a device was paired with the phone or connected to it at that moment: a headset, a car, a
//! watch, or something that nobody remembers.
//!
//! # What it cannot show
//! When a device was paired or was near, and whose it is: a name can be chosen. Devices that were
//! removed. Names and addresses tell whom a person was near: they are content.
//!
//! # References
//! - iLEAPP, `sysdiagnoseBluetooth`: keys and blocks, as seen in sysdiagnoses of iOS 13 to 26

use crate::{lines::for_each_line, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.bluetooth_status",
    title: "Bluetooth devices known during the collection",
    sources: &[
        Source::Sysdiagnose("WiFi/bluetooth_status.txt"),
        Source::Sysdiagnose("logs/Bluetooth/CoreCapture/bluetooth_status.txt"),
    ],
    tested: &[("iOS 13 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// Bluetooth of the phone itself.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct BluetoothState {
    /// `state`.
    pub record: &'static str,
    /// Whether Bluetooth was on.
    pub power_on: Option<bool>,
    /// Whether others could find the phone.
    pub discoverable: Option<bool>,
    /// Whether others could connect to it.
    pub connectable: Option<bool>,
    /// Whether it looked for devices.
    pub scanning: Option<bool>,
    /// How many devices the file says that it lists.
    pub device_count: Option<u64>,
    /// Address of the phone.
    #[serde(skip)]
    pub address: Option<String>,
}

/// One device.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct KnownDevice {
    /// `device`.
    pub record: &'static str,
    /// Whether it is paired.
    pub paired: Option<bool>,
    /// Whether it was paired with another device of the account.
    pub paired_by_account: Option<bool>,
    /// Whether it was connected.
    pub connected: Option<bool>,
    /// Its kind, as it is written.
    pub device_type: Option<String>,
    /// What else is written, as `key: value`.
    pub device_details: Vec<String>,
    /// Its name.
    #[serde(skip)]
    pub name: Option<String>,
    /// Its address.
    #[serde(skip)]
    pub address: Option<String>,
}

impl Record for BluetoothState {
    fn content(&self) -> Vec<(&'static str, &str)> {
        self.address.as_deref().map(|text| ("bluetooth_address", text)).into_iter().collect()
    }
}

impl Record for KnownDevice {
    fn content(&self) -> Vec<(&'static str, &str)> {
        let fields = [("device_name", &self.name), ("bluetooth_address", &self.address)];
        fields.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?))).collect()
    }
}

/// Lines that belong together, up to an empty one: the number of the first, and each line.
type Block = (u64, Vec<String>);

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (mut blocks, mut open): (Vec<Block>, Option<Block>) = (Vec::new(), None);
    let cut = for_each_line(file, |number, line| {
        let line = line.trim();
        if line.is_empty() {
            blocks.extend(open.take());
        } else {
            open.get_or_insert((number, Vec::new())).1.push(line.to_owned());
        }
    })?;
    blocks.extend(open.take());
    if cut > 0 {
        out.problem(Location::File, "a line is too long: what follows in it is missing");
    }
    let mut unreadable = Repeated::default();
    // A title comes first; an empty line may follow it.
    let is_state = |(_, lines): &Block| lines.iter().any(|line| key_of(line) == Some("Power"));
    let Some(state_at) = blocks.iter().position(is_state) else {
        let message = "no state of Bluetooth: what devices the phone knew is missing";
        return Err(ParseError::Unexpected(message.to_owned()));
    };
    let mut blocks = blocks.into_iter().skip(state_at);
    let mut told = None;
    if let Some((number, lines)) = blocks.next() {
        let state = state(&lines, &mut |message| {
            unreadable.problem(out, Location::Line(number), message);
        });
        told = state.device_count;
        out.record(Location::Line(number), &state);
    }
    let mut count = 0_u64;
    for (number, lines) in blocks {
        count = count.saturating_add(1);
        let device = device(&lines, &mut |message| {
            unreadable.problem(out, Location::Line(number), message);
        });
        out.record(Location::Line(number), &device);
    }
    unreadable.finish(out, "values not understood");
    if let Some(told) = told.filter(|told| *told > count) {
        let message = format!("{told} devices are told and {count} listed: the others are missing");
        out.problem(Location::File, message);
    }
    Ok(())
}

fn key_of(line: &str) -> Option<&str> {
    Some(line.split_once(':')?.0.trim())
}

fn state(lines: &[String], unreadable: &mut dyn FnMut(String)) -> BluetoothState {
    let mut state = BluetoothState { record: "state", ..BluetoothState::default() };
    for (key, value) in lines.iter().filter_map(|line| line.split_once(':')) {
        let (key, value) = (key.trim(), value.trim());
        match key {
            "Power" => state.power_on = yes_or_no(key, value, unreadable),
            "Discoverable" => state.discoverable = yes_or_no(key, value, unreadable),
            "Connectable" => state.connectable = yes_or_no(key, value, unreadable),
            "Scanning" => state.scanning = yes_or_no(key, value, unreadable),
            "MAC Address" => state.address = text(value),
            "Devices" => {
                let digits = value.split_whitespace().next().unwrap_or_default();
                state.device_count = digits.parse().ok();
                if state.device_count.is_none() {
                    unreadable("number of devices not understood: it is missing".to_owned());
                }
            }
            _ => {}
        }
    }
    state
}

fn device(lines: &[String], unreadable: &mut dyn FnMut(String)) -> KnownDevice {
    let mut device = KnownDevice { record: "device", ..KnownDevice::default() };
    // A device without a name begins with its address.
    let named = lines.first().filter(|line| key_of(line) != Some("Address"));
    device.name = named.cloned();
    for line in lines.iter().skip(usize::from(named.is_some())) {
        let Some((key, value)) = line.split_once(':') else {
            unreadable("line not understood: what it tells of a device is missing".to_owned());
            continue;
        };
        let (key, value) = (key.trim(), value.trim());
        match key {
            "Address" => device.address = text(value),
            "Paired" => device.paired = yes_or_no(key, value, unreadable),
            "CloudPaired" => device.paired_by_account = yes_or_no(key, value, unreadable),
            "Connected" => device.connected = yes_or_no(key, value, unreadable),
            "Type" => device.device_type = text(value),
            _ => device.device_details.push(format!("{key}: {value}")),
        }
    }
    device
}

fn text(value: &str) -> Option<String> {
    Some(value).filter(|value| !value.is_empty() && *value != "None").map(str::to_owned)
}

fn yes_or_no(key: &str, value: &str, unreadable: &mut dyn FnMut(String)) -> Option<bool> {
    match value.to_ascii_lowercase().as_str() {
        "yes" | "on" => Some(true),
        "no" | "off" => Some(false),
        _ => {
            unreadable(format!("value of {key} not understood: it is missing"));
            None
        }
    }
}
