//! `remotectl_dumpstate.txt`: the phone as it describes itself to other devices, and which
//! services it offers them.
//!
//! # What it holds
//! One part for the phone and one for each device that it speaks to over its own protocol, such
//! as a computer at the cable: model, system, properties, and the names of the services. One
//! record is one device, one each service of it. Numbers that identify the device are content.
//!
//! # What it can show
//! Model and system in one place, so that the version can be compared with the newest for the
//! model. Which time since a start it was (`boot_session_id`). Which devices were connected.
//!
//! # What it cannot show
//! Whether a service was used, or what was connected earlier. Sysdiagnoses of iOS 14 and earlier
//! do not have the file.
//!
//! # References
//! - Apple, `remotectl(8)`
//! - duo-labs, `apple-t2-xpc`: the form of the output

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.remotectl",
    title: "Device as it describes itself to others, and its services",
    sources: &[Source::Sysdiagnose("remotectl_dumpstate.txt")],
    tested: &[("iOS 15 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose of iOS 15 or later does",
    parse,
};

/// One device.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct RemoteDevice {
    /// `device`.
    pub record: &'static str,
    /// Which it is: `local` for the phone, or the name of the connection, such as `ncm-host`.
    pub connection: String,
    /// Kind of device, for example `iPhone14,5`.
    pub product_type: Option<String>,
    /// Name of the system, for example `iPhone OS`.
    pub product_name: Option<String>,
    /// Version of the system.
    pub product_version: Option<String>,
    /// Build of the system.
    pub build_version: Option<String>,
    /// Identifier of the time since its last start.
    pub boot_session_id: Option<String>,
    /// Model of the board.
    pub hardware_model: Option<String>,
    /// Whether it runs a build that is for Apple only.
    pub apple_internal: Option<bool>,
    /// Whether it is a device that boots only what Apple signed.
    pub secure_mode: Option<bool>,
    /// How many services it offers.
    pub service_count: u64,
    /// Names and numbers that identify the device and its owner.
    #[serde(skip)]
    pub identity: Vec<(&'static str, String)>,
}

/// One service that a device offers.
#[derive(Debug, Serialize)]
pub struct RemoteService {
    /// `service`.
    pub record: &'static str,
    /// Which device offers it.
    pub connection: String,
    /// Name of the service.
    pub service: String,
}

impl Record for RemoteDevice {
    fn content(&self) -> Vec<(&'static str, &str)> {
        self.identity.iter().map(|(field, text)| (*field, text.as_str())).collect()
    }
}

impl Record for RemoteService {}

/// Properties that identify somebody, with the names of their content.
const IDENTITY: &[(&str, &str)] = &[
    ("DeviceName", "device_name"),
    ("EthernetMacAddress", "ethernet_address"),
    ("InternationalMobileEquipmentIdentity", "imei"),
    ("MobileEquipmentIdentifier", "meid"),
    ("SerialNumber", "serial_number"),
    ("UniqueChipID", "unique_chip_id"),
    ("UniqueDeviceID", "unique_identifier"),
];

/// The device that is being read.
#[derive(Default)]
struct Open {
    device: RemoteDevice,
    begins: u64,
    in_services: bool,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut open: Option<Open> = None;
    let mut before = 0_u64;
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let text = String::from_utf8_lossy(line);
        let text = text.trim_end();
        if text.is_empty() {
            continue;
        }
        if !text.starts_with([' ', '\t']) {
            finish(open.take(), out);
            let device =
                RemoteDevice { record: "device", connection: connection(text), ..<_>::default() };
            open = Some(Open { device, begins: number, in_services: false });
            continue;
        }
        let Some(open) = &mut open else {
            before = before.saturating_add(1);
            continue;
        };
        if let Some(service) = read_line(open, text.trim()) {
            let connection = open.device.connection.clone();
            let record = RemoteService { record: "service", connection, service };
            out.record(Location::Line(number), &record);
        }
    }
    let none = open.is_none();
    finish(open, out);
    if before > 0 {
        let message = format!("{before} lines belong to no device: what they tell is missing");
        out.problem(Location::File, message);
    }
    if none && before == 0 {
        out.problem(Location::File, "no device is described: model and system are missing");
    }
    Ok(())
}

fn finish(open: Option<Open>, out: &mut Sink<'_>) {
    let Some(Open { device, begins, .. }) = open else { return };
    let known = device.product_type.is_some() || device.build_version.is_some();
    if device.connection == "local" && !known {
        let message = "the phone has neither model nor system: they are missing";
        out.problem(Location::Line(begins), message);
    }
    out.record(Location::Line(begins), &device);
}

/// `Local device` or `Found ncm-host (unknown)`.
fn connection(heading: &str) -> String {
    match heading.strip_prefix("Found ") {
        Some(found) => found.split_once(" (").map_or(found, |(name, _)| name).to_owned(),
        None if heading.eq_ignore_ascii_case("local device") => "local".to_owned(),
        None => heading.to_owned(),
    }
}

/// Takes in one line of a device; returns the service that it names.
fn read_line(open: &mut Open, line: &str) -> Option<String> {
    if let Some((key, value)) = line.split_once(" => ") {
        property(&mut open.device, key.trim(), value.trim());
        return None;
    }
    if let Some(section) = line.strip_suffix(':') {
        // `Local Services` of another device are those that the phone offers to it.
        match section {
            "Services" => open.in_services = true,
            "Local Services" => open.in_services = false,
            _ => {}
        }
        return None;
    }
    if let Some((key, value)) = line.split_once(": ") {
        match key {
            "Product Type" => set(&mut open.device.product_type, value),
            "OS Build" => os_build(&mut open.device, value),
            // What stands below a service, such as `Properties: {` and `Version: 1`.
            _ => {}
        }
        return None;
    }
    let is_name = !line.contains([' ', '{', '}', ':', '[', ']', '"']);
    if open.in_services && is_name {
        open.device.service_count = open.device.service_count.saturating_add(1);
        return Some(line.to_owned());
    }
    None
}

/// `17.4.1 (21E236)`.
fn os_build(device: &mut RemoteDevice, value: &str) {
    let (version, build) = value.split_once(" (").unwrap_or((value, ""));
    set(&mut device.product_version, version);
    set(&mut device.build_version, build.trim_end_matches(')'));
}

fn set(place: &mut Option<String>, value: &str) {
    if place.is_none() && !value.is_empty() {
        *place = Some(value.to_owned());
    }
}

fn property(device: &mut RemoteDevice, key: &str, value: &str) {
    let value = value.trim_matches('"');
    match key {
        "ProductType" => set(&mut device.product_type, value),
        "ProductName" => set(&mut device.product_name, value),
        "OSVersion" => set(&mut device.product_version, value),
        "BuildVersion" => set(&mut device.build_version, value),
        "BootSessionUUID" => set(&mut device.boot_session_id, value),
        "HWModel" => set(&mut device.hardware_model, value),
        "AppleInternal" => device.apple_internal = truth(value),
        "EffectiveSecurityModeAp" => device.secure_mode = truth(value),
        _ => {
            let known = IDENTITY.iter().find(|(name, _)| *name == key);
            if let Some((_, field)) = known.filter(|_| !value.is_empty()) {
                device.identity.push((field, value.to_owned()));
            }
        }
    }
}

fn truth(value: &str) -> Option<bool> {
    match value {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}
