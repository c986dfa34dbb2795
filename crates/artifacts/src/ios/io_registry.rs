//! `ioreg/*.txt`: the trees of hardware and drivers, and accessories that were attached.
//!
//! # What it holds
//! One file for each plane of the registry: services, device tree, power, USB, and those that are
//! empty on a phone (ACPI, `FireWire`). One record is one file, with how many nodes it has and what
//! the node of the whole phone says about it; one is an accessory that tells who made it.
//!
//! # What it can show
//! The model of the phone, to compare with what other files say. Accessories at the connector while
//! the sysdiagnose was collected, such as an adapter or a charger.
//!
//! # What it cannot show
//! What was attached earlier, or what an accessory did. What is attached over USB as such is told by
//! `ios.usb_devices`. States of drivers are not read. Serial numbers are content.
//!
//! # References
//! - Apple, `ioreg(8)`: the form of the tree
//! - EC-DIGIT-CSIRC, `sysdiagnose`: the files

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.io_registry",
    title: "Registry of hardware, and accessories",
    sources: &[Source::Sysdiagnose("ioreg/*.txt")],
    tested: &[("iOS 12 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One tree.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct RegistryTree {
    /// `tree`.
    pub record: &'static str,
    /// How many nodes it has.
    pub node_count: u64,
    /// Model of the phone, for example `iPhone14,5`.
    pub product_type: Option<String>,
    /// Name of its board, for example `D17AP`.
    pub hardware_model: Option<String>,
    /// What else the node of the phone says about its kind, as `key: value`.
    pub registry_details: Vec<String>,
    /// Serial number of the phone.
    #[serde(skip)]
    pub serial_number: Option<String>,
}

/// One accessory.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Accessory {
    /// `accessory`.
    pub record: &'static str,
    /// Name of its node.
    pub registry_node: String,
    /// Class of its node.
    pub registry_class: String,
    /// Name of the accessory.
    pub accessory_name: Option<String>,
    /// Who made it.
    pub accessory_maker: Option<String>,
    /// Its model.
    pub accessory_model: Option<String>,
    /// Its version, of software or hardware.
    pub accessory_version: Option<String>,
    /// Its serial number.
    #[serde(skip)]
    pub serial_number: Option<String>,
}

impl Record for RegistryTree {
    fn content(&self) -> Vec<(&'static str, &str)> {
        self.serial_number.as_deref().map(|text| ("serial_number", text)).into_iter().collect()
    }
}

impl Record for Accessory {
    fn content(&self) -> Vec<(&'static str, &str)> {
        self.serial_number.as_deref().map(|text| ("serial_number", text)).into_iter().collect()
    }
}

/// The node that is being read.
enum Node {
    Phone,
    Accessory(u64, Accessory),
    Other,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut tree = RegistryTree { record: "tree", ..RegistryTree::default() };
    let mut node = Node::Other;
    let (mut lines, mut said_nothing) = (0_u64, true);
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let text = String::from_utf8_lossy(line);
        said_nothing &= text.trim().is_empty();
        lines = number;
        if let Some((_, opened)) = text.split_once("+-o ") {
            finish(node, out);
            node = node_of(number, opened);
            tree.node_count = tree.node_count.saturating_add(1);
        } else if let Some((key, value)) = text.split_once(" = ")
            && let Some((_, key)) = key.split_once('"')
        {
            let key = key.trim().trim_end_matches('"');
            match &mut node {
                Node::Phone => of_phone(&mut tree, key, value),
                Node::Accessory(_, accessory) => of_accessory(accessory, key, value),
                Node::Other => {}
            }
        }
    }
    finish(node, out);
    if tree.node_count == 0 && !said_nothing {
        let message = format!("no tree in {lines} lines: hardware and accessories are missing");
        out.problem(Location::File, message);
    }
    out.record(Location::File, &tree);
    Ok(())
}

/// `iPhone14,5  <class IOPlatformExpertDevice, id 0x100000110, registered, …>`.
fn node_of(number: u64, opened: &str) -> Node {
    let (name, class) = opened.split_once("<class ").unwrap_or((opened, ""));
    let class = class.split([',', '>']).next().unwrap_or_default();
    let name = name.trim();
    if class == "IOPlatformExpertDevice" || name == "device-tree" || name == "Root" {
        return Node::Phone;
    }
    if !class.contains("Accessory") && !name.contains("Accessory") {
        return Node::Other;
    }
    let accessory = Accessory {
        record: "accessory",
        registry_node: name.to_owned(),
        registry_class: class.to_owned(),
        ..Accessory::default()
    };
    Node::Accessory(number, accessory)
}

/// Ports at which there is nothing have nodes, too.
fn finish(node: Node, out: &mut Sink<'_>) {
    if let Node::Accessory(at, accessory) = node {
        let told = [
            &accessory.accessory_name,
            &accessory.accessory_maker,
            &accessory.accessory_model,
            &accessory.serial_number,
        ];
        if told.iter().any(|text| text.is_some()) {
            out.record(Location::Line(at), &accessory);
        }
    }
}

fn of_phone(tree: &mut RegistryTree, key: &str, value: &str) {
    let Some(text) = text_of_value(value) else { return };
    match key {
        "model" => tree.product_type = Some(text),
        "IOPlatformSerialNumber" | "serial-number" => tree.serial_number = Some(text),
        "target-type" => tree.hardware_model = Some(text),
        "compatible"
        | "device_type"
        | "region-info"
        | "model-number"
        | "model-config"
        | "target-sub-type"
        | "regulatory-model-number"
        | "platform-name"
        | "IOKitBuildVersion"
        | "OSPrelinkKextCount" => {
            tree.registry_details.push(format!("{key}: {text}"));
        }
        _ => {}
    }
}

fn of_accessory(accessory: &mut Accessory, key: &str, value: &str) {
    let Some(text) = text_of_value(value) else { return };
    let key = key.to_lowercase();
    // Classes and drivers have names, too.
    if key.starts_with("cf") || key.contains("class") || key.contains("driver") {
        return;
    }
    let ends = |words: &[&str]| words.iter().any(|word| key.ends_with(word));
    let field = if ends(&["serialnumber", "serial number", "serial"]) {
        &mut accessory.serial_number
    } else if ends(&["manufacturer", "vendor", "vendorname", "vendor name", "maker"]) {
        &mut accessory.accessory_maker
    } else if ends(&["modelnumber", "model number", "model"]) {
        &mut accessory.accessory_model
    } else if ends(&["firmwareversion", "hardwareversion", "accessoryversion"]) {
        &mut accessory.accessory_version
    } else if ends(&["accessoryname", "accessory name", "productname", "product name"]) {
        &mut accessory.accessory_name
    } else {
        return;
    };
    field.get_or_insert(text);
}

/// `"text"`, `<"text">`, `<"text","more">`, or text as bytes in hexadecimal `<6950…00>`.
fn text_of_value(value: &str) -> Option<String> {
    let value = value.trim();
    let text = match value.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
        Some(data) if data.contains('"') => data.replace('"', ""),
        Some(data) => of_hexadecimal(data)?,
        None => value.strip_prefix('"')?.strip_suffix('"')?.to_owned(),
    };
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn of_hexadecimal(data: &str) -> Option<String> {
    let mut text = String::new();
    for pair in data.trim().as_bytes().chunks(2) {
        let byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        match byte {
            0 => break,
            b' '..=b'~' => text.push(char::from(byte)),
            _ => return None,
        }
    }
    Some(text)
}
