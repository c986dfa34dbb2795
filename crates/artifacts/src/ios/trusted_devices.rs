//! `otctl_status.txt`: devices that the circle of the Apple Account trusts.
//!
//! # What it holds
//! The state of the circle of devices that share the keychain of an Apple Account: this device and
//! the others, each with its model, version of the system and serial number. One record is a
//! device, one the whole circle.
//!
//! # What it can show
//! Which devices can read what the account synchronises: passwords, and messages where those are
//! kept in iCloud. A device that its owner does not know means that somebody else is in the account.
//!
//! # What it cannot show
//! Who holds a device, or when it joined. Devices that are signed in without being in the circle,
//! and access by browser, are not listed. A device that was given away may stay in the list.
//!
//! # References
//! - Apple, open source of `Security`: `otctl status`, the state of a circle and its peers
//! - iLEAPP, `sysdiagnose_logs`: the keys of a peer
//! - Apple, "Check your Apple Account device list to find where you're signed in"

use std::collections::BTreeSet;

use serde_json::Value;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.trusted_devices",
    title: "Devices in the circle of the Apple Account",
    sources: &[Source::Sysdiagnose("otctl_status.txt")],
    tested: &[("iOS 14 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One device of the circle.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct CircleDevice {
    /// `device`.
    pub record: &'static str,
    /// `this_device`, `trusted`, `distrusted`, or `listed` where it is not said.
    pub relation: &'static str,
    /// Model, for example `iPhone14,5`.
    pub product_type: Option<String>,
    /// Version of the system, with its build.
    pub os_version: Option<String>,
    /// Serial number.
    pub serial_number: Option<String>,
    /// Identifier of the device in the circle.
    pub peer_id: Option<String>,
    /// Name that its owner gave it.
    #[serde(skip)]
    pub device_name: String,
}

/// The whole circle.
#[derive(Debug, Default, Serialize)]
pub struct Circle {
    /// `circle`.
    pub record: &'static str,
    /// How many devices besides this one are in it and not distrusted.
    pub other_device_count: usize,
}

impl Record for CircleDevice {
    fn content(&self) -> Vec<(&'static str, &str)> {
        let name = &*self.device_name;
        if name.is_empty() { Vec::new() } else { vec![("device_name", name)] }
    }
}

impl Record for Circle {}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    // What the tool says about itself may stand before.
    let text = bytes.iter().position(|byte| *byte == b'{').and_then(|start| bytes.get(start..));
    let text = text.ok_or_else(|| ParseError::Unexpected("no state of a circle in it".into()))?;
    // Only the first value counts; there may be messages behind it.
    let first = serde_json::Deserializer::from_slice(text).into_iter::<Value>().next();
    let status = match first {
        Some(Ok(status)) => status,
        Some(Err(error)) => {
            return Err(ParseError::Unexpected(format!("devices are missing: {error}")));
        }
        None => return Err(ParseError::Unexpected("no state of a circle in it".into())),
    };
    let Some(circle) = status.get("contextDump").filter(|circle| circle.is_object()) else {
        out.problem(Location::File, "no `contextDump`: the devices of the account are missing");
        return Ok(());
    };
    read_circle(circle, out);
    Ok(())
}

fn read_circle(circle: &Value, out: &mut Sink<'_>) {
    let this = circle.get("self");
    let dynamic = this.and_then(|this| this.get("dynamicInfo"));
    let (included, excluded) = (ids(dynamic, "included"), ids(dynamic, "excluded"));
    let this_id = this.and_then(|this| text(this, "peerID"));
    if let Some(this) = this.filter(|this| this.is_object()) {
        let at = Location::Key("contextDump/self".to_owned());
        out.record(at, &device(this, "this_device"));
    }
    let mut unreadable = Repeated::default();
    let mut other_device_count = 0_usize;
    let Some(peers) = circle.get("peers").and_then(Value::as_array) else {
        let at = Location::Key("contextDump/peers".to_owned());
        out.problem(at, "no list: other devices of the account are missing");
        return;
    };
    for (position, peer) in peers.iter().enumerate() {
        let at = Location::Key(format!("contextDump/peers/{position}"));
        if !peer.is_object() {
            unreadable.problem(out, at, "no dictionary: this device is missing");
            continue;
        }
        let id = text(peer, "peerID");
        if id.is_some() && id == this_id {
            continue;
        }
        let among = |ids: &BTreeSet<String>| id.as_ref().is_some_and(|id| ids.contains(id));
        let relation = match (among(&excluded), among(&included)) {
            (true, _) => "distrusted",
            (false, true) => "trusted",
            (false, false) => "listed",
        };
        if relation != "distrusted" {
            other_device_count = other_device_count.saturating_add(1);
        }
        out.record(at, &device(peer, relation));
    }
    unreadable.finish(out, "entries that are no device");
    out.record(Location::File, &Circle { record: "circle", other_device_count });
}

fn device(peer: &Value, relation: &'static str) -> CircleDevice {
    let in_part = |part: &str, key: &str| peer.get(part).and_then(|part| text(part, key));
    CircleDevice {
        record: "device",
        relation,
        product_type: in_part("permanentInfo", "model_id"),
        os_version: in_part("stableInfo", "os_version"),
        serial_number: in_part("stableInfo", "serial_number"),
        peer_id: text(peer, "peerID"),
        device_name: in_part("stableInfo", "device_name").unwrap_or_default(),
    }
}

fn ids(part: Option<&Value>, key: &str) -> BTreeSet<String> {
    let list = part.and_then(|part| part.get(key)).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn text(part: &Value, key: &str) -> Option<String> {
    part.get(key).and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned)
}
