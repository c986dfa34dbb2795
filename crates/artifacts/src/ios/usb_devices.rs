//! `ioreg/IOUSB.txt` and `IOService.txt`: what was attached to the phone over USB while the
//! sysdiagnose was collected.
//!
//! # What it holds
//! The trees of USB and of all drivers, with their properties. One record is one device that is
//! attached to the phone and tells who made it, once in each tree. On many phones the tree of USB
//! is empty.
//!
//! # What it can show
//! That an accessory of this kind was attached at that time.
//!
//! # What it cannot show
//! What was attached earlier, or what it did. When the phone itself is the accessory of a
//! computer, the computer is not in this tree. Cables, adapters and keyboards are ordinary.
//!
//! # References
//! - Apple, `ioreg(8)`: the form of the tree
//! - USB Implementers Forum, "USB 2.0 specification", 9.6.1: the numbers of a device

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.usb_devices",
    title: "Devices attached over USB",
    sources: &[Source::Sysdiagnose("ioreg/IOUSB.txt"), Source::Sysdiagnose("ioreg/IOService.txt")],
    tested: &[("iOS 12 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One attached device.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct UsbDevice {
    /// Name of the device in the tree.
    pub usb_name: String,
    /// Name of the maker.
    pub usb_maker: Option<String>,
    /// Number of the maker; 1452 is Apple.
    pub usb_vendor_id: Option<u64>,
    /// Number that the maker gave the product.
    pub usb_product_id: Option<u64>,
    /// Kind of device by the standard, such as 3 for keyboards and 8 for storage; 0 is told by
    /// its parts.
    pub usb_class: Option<u64>,
    /// Serial number of the device.
    #[serde(skip)]
    pub serial_number: Option<String>,
}

impl Record for UsbDevice {
    fn content(&self) -> Vec<(&'static str, &str)> {
        self.serial_number.as_deref().map(|text| ("serial_number", text)).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut open: Option<(u64, UsbDevice)> = None;
    let mut nodes = 0_u64;
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let text = String::from_utf8_lossy(line);
        if let Some((_, node)) = text.split_once("+-o ") {
            finish(open.take(), out);
            nodes = nodes.saturating_add(1);
            open = device_of(node).map(|device| (number, device));
        } else if let Some((_, device)) = &mut open
            && let Some((key, value)) = text.split_once(" = ")
            && let Some((_, key)) = key.split_once('"')
        {
            property(device, key.trim_end_matches('"'), value.trim());
        }
    }
    finish(open, out);
    if nodes == 0 {
        out.problem(Location::File, "no tree: what was attached over USB is missing");
    }
    Ok(())
}

/// `Keyboard@00100000  <class IOUSBHostDevice, id 0x100000a3f, registered>`. The parts of a device
/// have its numbers, too, but are of other classes.
fn device_of(node: &str) -> Option<UsbDevice> {
    let (name, class) = node.split_once("  <class ")?;
    let class = class.split([',', '>']).next()?;
    let name = name.trim().rsplit_once('@').map_or(name.trim(), |(name, _)| name);
    let is_device = matches!(class, "IOUSBHostDevice" | "IOUSBDevice" | "AppleUSBDevice");
    is_device.then(|| UsbDevice { usb_name: name.to_owned(), ..UsbDevice::default() })
}

fn finish(open: Option<(u64, UsbDevice)>, out: &mut Sink<'_>) {
    if let Some((at, device)) = open.filter(|(_, device)| device.usb_vendor_id.is_some()) {
        out.record(Location::Line(at), &device);
    }
}

fn property(device: &mut UsbDevice, key: &str, value: &str) {
    let text = || Some(value.trim_matches('"').to_owned()).filter(|text| !text.is_empty());
    match key {
        "idVendor" => device.usb_vendor_id = value.parse().ok(),
        "idProduct" => device.usb_product_id = value.parse().ok(),
        "bDeviceClass" => device.usb_class = value.parse().ok(),
        "USB Vendor Name" | "kUSBVendorString" if device.usb_maker.is_none() => {
            device.usb_maker = text();
        }
        "USB Serial Number" | "kUSBSerialNumberString" => device.serial_number = text(),
        _ => {}
    }
}
