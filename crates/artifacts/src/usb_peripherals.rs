//! Devices that were attached to an Android phone by USB, as its logs tell of them.

use std::collections::VecDeque;

/// A device, from `USB device attached: vidpid 046d:c077 mfg/product/ver/serial A/B/1.0/X hasAudio/HID/Storage:
/// false/true/false`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct UsbPeripheral {
    pub(crate) vendor_id: u64,
    pub(crate) product_id: u64,
    pub(crate) maker: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) has_audio: Option<bool>,
    pub(crate) has_input: Option<bool>,
    pub(crate) has_storage: Option<bool>,
}

impl UsbPeripheral {
    /// The device that a message tells of.
    pub(crate) fn attached(message: &str) -> Option<Self> {
        let (_, rest) = message.split_once("USB device attached: vidpid ")?;
        let (vendor, rest) = rest.split_once(':')?;
        let (product, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let names = rest.split_once("mfg/product/ver/serial ").map_or("", |(_, names)| names);
        let (names, kinds) = names.split_once(" hasAudio/HID/Storage: ").unwrap_or((names, ""));
        let mut names = names.split('/').map(str::trim);
        let mut name = || names.next().filter(|n| !n.is_empty() && *n != "null").map(str::to_owned);
        let mut kinds = kinds.trim().split('/').map(|word| word.parse().ok());
        let mut kind = || kinds.next().flatten();
        Some(Self {
            vendor_id: hexadecimal(vendor)?,
            product_id: hexadecimal(product)?,
            maker: name(),
            name: name(),
            has_audio: kind(),
            has_input: kind(),
            has_storage: kind(),
        })
    }
}

/// A number in base 16.
pub(crate) fn hexadecimal(text: &str) -> Option<u64> {
    let text = text.trim();
    u64::from_str_radix(text.strip_prefix("0x").unwrap_or(text), 16).ok()
}

/// Counts how many different devices came within a minute.
#[derive(Debug, Default)]
pub(crate) struct DevicesInAMinute(VecDeque<(f64, u64, u64)>);

impl DevicesInAMinute {
    /// Adds one that came at that second, and tells how many different ones came in the minute up to
    /// it. What a hub or the phone's own root of USB is does not count.
    pub(crate) fn add(&mut self, at: f64, vendor: u64, product: u64) -> u64 {
        /// Makers whose devices are no peripherals: the Linux Foundation, for roots of USB.
        const NO_PERIPHERALS: [u64; 1] = [0x1d6b];
        self.0.retain(|(earlier, _, _)| at - earlier <= 60.0 && *earlier <= at);
        if !NO_PERIPHERALS.contains(&vendor) && self.0.len() < 1_000 {
            self.0.push_back((at, vendor, product));
        }
        let mut different: Vec<(u64, u64)> = self.0.iter().map(|(_, v, p)| (*v, *p)).collect();
        different.sort_unstable();
        different.dedup();
        u64::try_from(different.len()).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_read_with_and_without_names() {
        let message = "USB device attached: vidpid 046d:c077 mfg/product/ver/serial Logi/Mouse/72.00/null hasAudio/HID/Storage: false/true/false";
        let device = UsbPeripheral::attached(message).unwrap();
        assert_eq!((device.vendor_id, device.product_id), (0x046d, 0xc077));
        assert_eq!(device.maker.as_deref(), Some("Logi"));
        assert_eq!((device.has_audio, device.has_input), (Some(false), Some(true)));
        let short = UsbPeripheral::attached("USB device attached: vidpid 0001:0002").unwrap();
        assert_eq!((short.maker, short.has_storage), (None, None));
        assert_eq!(UsbPeripheral::attached("USB device attached: vidpid x"), None);
    }

    #[test]
    fn only_different_devices_within_a_minute_count() {
        let mut devices = DevicesInAMinute::default();
        let counts = [
            (0.0, 1, 1),
            (10.0, 1, 1),
            (20.0, 0x1d6b, 2),
            (30.0, 2, 1),
            (65.0, 3, 1),
            (200.0, 4, 1),
        ];
        let counts = counts.map(|(at, vendor, product)| devices.add(at, vendor, product));
        assert_eq!(counts, [1, 1, 1, 2, 3, 1]);
    }
}
