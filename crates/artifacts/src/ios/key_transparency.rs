//! `transparency.log`, `transparency.json` and `swtransparency.log`: state of Contact Key
//! Verification, and the devices of the Apple Account that it knows.
//!
//! # What it holds
//! What the service behind Contact Key Verification says about itself: whether the account takes
//! part, how account, system and this device fare, which devices receive the messages of the
//! account, under which addresses, and when each step was taken last. One record is the state, one a
//! device, one an address, one an instant, and one a message about a failure.
//!
//! # What it can show
//! Which devices can read the messages of the account. A device that its owner does not know means
//! that somebody else is in the account. That the verification was switched off, or found a key that
//! does not fit.
//!
//! # What it cannot show
//! Who holds a device. A failure mostly means that there was no network or that nobody is signed in.
//! Addresses of the account and the texts of failures are content.
//!
//! # References
//! - EC-DIGIT-CSIRC, `sysdiagnose`: the files, and the keys of devices and instants
//! - Apple, "Advancing iMessage security: iMessage Contact Key Verification"

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::{
    log_dates::{beside_instant, instant_within},
    prelude::*,
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.key_transparency",
    title: "State of Contact Key Verification",
    sources: &[
        Source::Sysdiagnose("transparency.log"),
        Source::Sysdiagnose("transparency.json"),
        Source::Sysdiagnose("swtransparency.log"),
        Source::Sysdiagnose("swtransparency.json"),
    ],
    tested: &[("iOS 16 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// The state as a whole.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct TransparencyStatus {
    /// `status`.
    pub record: &'static str,
    /// Whether the account takes part, as stored.
    pub opted_in: Option<String>,
    /// Whether it ever did.
    pub ever_opted_in: Option<String>,
    /// Whether it takes part by what the server says.
    pub server_opted_in: Option<String>,
    /// How the account fares.
    pub account_status: Option<String>,
    /// How the system of Apple fares.
    pub system_status: Option<String>,
    /// How the keys of this account fare.
    pub self_status: Option<String>,
    /// How the account fares at the service that hands out keys.
    pub ids_account_status: Option<String>,
    /// Whether a change of the state waits.
    pub pending_changes: Option<String>,
    /// How many devices are listed.
    pub device_count: u64,
    /// How many addresses of the account are listed.
    pub address_count: u64,
}

/// One device that is listed.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct TransparencyDevice {
    /// `device`.
    pub record: &'static str,
    /// Model, for example `iPhone14,5`.
    pub product_type: Option<String>,
    /// Version of the system.
    pub os_version: Option<String>,
    /// Build of the system.
    pub build: Option<String>,
    /// Serial number.
    pub serial_number: Option<String>,
    /// What else is said about it, as `key: value`.
    pub device_details: Vec<String>,
    /// Name that its owner gave it.
    #[serde(skip)]
    pub device_name: Option<String>,
}

/// One address of the account.
#[derive(Debug, Default, Serialize)]
pub struct AccountAddress {
    /// `address`.
    pub record: &'static str,
    /// `email`, `phone` or `other`.
    pub address_kind: &'static str,
    /// The address.
    #[serde(skip)]
    pub address: String,
}

/// One instant.
#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub struct TransparencyEvent {
    /// `event`.
    pub record: &'static str,
    /// What the instant is of: the keys that lead to it.
    pub key_path: String,
    /// The instant.
    pub noted_at: Option<Timestamp>,
    /// What stands beside the instant, where it is short.
    pub step_text: Option<String>,
}

/// One message about a failure.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct TransparencyFailure {
    /// `log`.
    pub record: &'static str,
    /// The keys that lead to the message.
    pub key_path: Option<String>,
    /// When it was noted.
    pub noted_at: Option<Timestamp>,
    /// The message.
    #[serde(skip)]
    pub message: String,
}

impl Record for TransparencyStatus {}

impl Record for TransparencyDevice {
    fn content(&self) -> Vec<(&'static str, &str)> {
        self.device_name.as_deref().map(|name| ("device_name", name)).into_iter().collect()
    }
}

impl Record for AccountAddress {
    fn content(&self) -> Vec<(&'static str, &str)> {
        vec![("address", &self.address)]
    }
}

impl Record for TransparencyEvent {
    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = "step of Contact Key Verification";
        let beside = self.step_text.as_ref().map(|text| format!(" ({text})"));
        let summary = format!("{}{}", self.key_path, beside.unwrap_or_default());
        self.noted_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }
}

impl Record for TransparencyFailure {
    fn content(&self) -> Vec<(&'static str, &str)> {
        vec![("message", &self.message)]
    }
}

/// Most instants and failures that are told one by one.
const MOST: u64 = 2_000;

/// Keys under which devices are listed.
const DEVICE_KEYS: &[&str] = &["loggabledevices", "selfdevices", "devices"];

/// What was found so far.
#[derive(Default)]
struct Found {
    status: TransparencyStatus,
    told: u64,
    /// By serial number, or by place where there is none.
    devices: BTreeMap<String, (Location, TransparencyDevice)>,
    addresses: BTreeSet<String>,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    if bytes.trim_ascii().is_empty() {
        out.notice(Location::File, "the file is empty: the service told nothing");
        return Ok(());
    }
    let start = bytes.iter().position(|byte| *byte == b'{').unwrap_or(bytes.len());
    let (before, json) = bytes.split_at_checked(start).unwrap_or((&bytes, &[]));
    let mut found = Found::default();
    lines(before, &mut found, out);
    let mut values = serde_json::Deserializer::from_slice(json).into_iter::<Value>();
    let mut whole = false;
    match values.next() {
        Some(Ok(Value::Object(root))) => {
            whole = true;
            walk(&root, &mut found, out);
            let end = values.byte_offset();
            lines(json.get(end..).unwrap_or_default(), &mut found, out);
        }
        Some(Ok(_)) => out.problem(Location::File, "no dictionary: the state is missing"),
        Some(Err(why)) => out.problem(Location::File, format!("the state is missing: {why}")),
        None => out.problem(Location::File, "no state in it: devices of the account are missing"),
    }
    if let Some(left_out @ 1..) = found.told.checked_sub(MOST) {
        out.notice(Location::File, format!("{left_out} more instants and failures are not told"));
    }
    found.status.record = "status";
    found.status.address_count = u64::try_from(found.addresses.len()).unwrap_or(u64::MAX);
    found.status.device_count = u64::try_from(found.devices.len()).unwrap_or(u64::MAX);
    for (at, device) in std::mem::take(&mut found.devices).into_values() {
        out.record(at, &device);
    }
    if whole {
        out.record(Location::File, &found.status);
    }
    Ok(())
}

/// Lines around the state: only those about failures tell anything.
fn lines(text: &[u8], found: &mut Found, out: &mut Sink<'_>) {
    for line in text.split(|byte| *byte == b'\n') {
        let line = String::from_utf8_lossy(line);
        let lower = line.to_lowercase();
        if ["fail", "error", "denied"].iter().any(|word| lower.contains(word)) {
            let (record, noted_at) = ("log", instant_within(&line));
            let message = line.trim().to_owned();
            let failure = TransparencyFailure { record, key_path: None, noted_at, message };
            found.tell(Location::File, &failure, out);
        }
    }
}

fn walk(root: &Map<String, Value>, found: &mut Found, out: &mut Sink<'_>) {
    let text = |key: &str| root.get(key).and_then(scalar);
    found.status = TransparencyStatus {
        opted_in: text("optedIn"),
        ever_opted_in: text("everOptIn"),
        server_opted_in: text("serverOptedIn"),
        account_status: text("accountStatus"),
        system_status: text("systemStatus"),
        self_status: text("selfStatus"),
        ids_account_status: text("idsAccountStatus"),
        pending_changes: text("pendingChanges"),
        ..TransparencyStatus::default()
    };
    let mut open = children("", root);
    open.reverse();
    while let Some((path, value)) = open.pop() {
        let is_list = DEVICE_KEYS.contains(&last(&path).as_str());
        let mut inner = Vec::new();
        match value {
            // What is under a device is told with it.
            Value::Object(map) if is_list => devices(&path, map.values(), found, out),
            Value::Array(items) if is_list => devices(&path, items.iter(), found, out),
            Value::Object(map) => {
                map.keys().for_each(|key| address(&path, key, found, out));
                inner = children(&path, map);
            }
            Value::Array(items) => {
                // Items are named by the app that they are about, where they are about one.
                let app = |item: &Value| item.get("app")?.as_str().map(|app| joined(&path, app));
                let named = |(at, item)| (app(item).unwrap_or(format!("{path}/{at}")), item);
                inner = items.iter().enumerate().map(named).collect();
            }
            Value::String(text) => string(&path, text, found, out),
            _ => {}
        }
        open.extend(inner.into_iter().rev());
    }
}

fn children<'a>(path: &str, map: &'a Map<String, Value>) -> Vec<(String, &'a Value)> {
    map.iter().map(|(key, value)| (joined(path, key), value)).collect()
}

/// The last key of a path, in lower case.
fn last(path: &str) -> String {
    path.rsplit('/').next().unwrap_or(path).to_lowercase()
}

/// Keys that are addresses are not spelled in paths.
fn joined(path: &str, key: &str) -> String {
    let key = if key.contains([':', '@', '/']) { "address" } else { key };
    if path.is_empty() { key.to_owned() } else { format!("{path}/{key}") }
}

fn string(path: &str, text: &str, found: &mut Found, out: &mut Sink<'_>) {
    address(path, text, found, out);
    let at = || Location::Key(path.to_owned());
    let noted_at = instant_within(text);
    let key = last(path);
    if (key.contains("error") || key.contains("failure")) && !text.trim().is_empty() {
        let key_path = Some(path.to_owned());
        let message = text.to_owned();
        let failure = TransparencyFailure { record: "log", key_path, noted_at, message };
        found.tell(at(), &failure, out);
    } else if noted_at.is_some() {
        let key_path = path.to_owned();
        found.tell(
            at(),
            &TransparencyEvent {
                record: "event",
                key_path,
                noted_at,
                step_text: beside_instant(text),
            },
            out,
        );
    }
}

fn address(path: &str, text: &str, found: &mut Found, out: &mut Sink<'_>) {
    let text = text.rsplit("://").next().unwrap_or(text);
    let (address_kind, address) = match (text.strip_prefix("mailto:"), text.strip_prefix("tel:")) {
        (Some(email), _) => ("email", email),
        (_, Some(phone)) => ("phone", phone),
        _ => return,
    };
    let address = address.to_owned();
    if found.addresses.insert(address.clone()) {
        let record = AccountAddress { record: "address", address_kind, address };
        found.tell(Location::Key(path.to_owned()), &record, out);
    }
}

fn devices<'a>(
    path: &str,
    list: impl Iterator<Item = &'a Value>,
    found: &mut Found,
    out: &mut Sink<'_>,
) {
    let mut unreadable = Repeated::default();
    for (position, value) in list.enumerate() {
        let at = Location::Key(format!("{path}/{position}"));
        let Some(entry) = value.as_object() else {
            // A key of this plain name may hold numbers of devices, too.
            if last(path) != "devices" {
                unreadable.problem(out, at, "no dictionary: this device is missing");
            }
            continue;
        };
        entry.values().filter_map(Value::as_str).for_each(|text| address(path, text, found, out));
        let device = device(entry);
        // The same device is in several lists, and each tells something else of it.
        let key = device.serial_number.clone().unwrap_or_else(|| format!("{path}/{position}"));
        match found.devices.get_mut(&key) {
            Some((_, known)) => known.add(device),
            None => drop(found.devices.insert(key, (at, device))),
        }
    }
    unreadable.finish(out, "entries that are no device");
}

impl TransparencyDevice {
    /// Takes from `other` what is not known yet.
    fn add(&mut self, other: Self) {
        self.product_type = self.product_type.take().or(other.product_type);
        self.os_version = self.os_version.take().or(other.os_version);
        self.build = self.build.take().or(other.build);
        self.device_name = self.device_name.take().or(other.device_name);
        self.device_details.extend(other.device_details);
    }
}

fn device(entry: &Map<String, Value>) -> TransparencyDevice {
    let mut device = TransparencyDevice { record: "device", ..TransparencyDevice::default() };
    for (key, value) in entry {
        let Some(text) = scalar(value).filter(|text| !text.is_empty()) else { continue };
        match key.to_lowercase().as_str() {
            "product" | "producttype" | "model" => device.product_type = Some(text),
            "osversion" | "productversion" => device.os_version = Some(text),
            "build" | "osbuild" | "productbuildversion" => device.build = Some(text),
            "serial" | "serialnumber" => device.serial_number = Some(text),
            lower if lower.contains("name") => device.device_name = Some(text),
            // Addresses are told by themselves.
            _ if text.contains('@') || text.contains("tel:") => {}
            _ => device.device_details.push(format!("{key}: {text}")),
        }
    }
    device
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

impl Found {
    fn tell(&mut self, at: Location, record: &dyn Record, out: &mut Sink<'_>) {
        if self.told < MOST {
            out.record(at, record);
        }
        self.told = self.told.saturating_add(1);
    }
}
