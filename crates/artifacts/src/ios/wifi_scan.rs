//! `WiFi/wifi_scan.txt`: Wi-Fi networks in reach while the sysdiagnose was collected.
//!
//! # What it holds
//! What the radio heard: for each access point its network, how that is protected, on which channel
//! and how strong it was, and how long ago it was heard. One record is an access point, one the
//! whole scan with its numbers.
//!
//! # What it can show
//! Networks around the phone at that time, such as one that is open, or one of the same name as a
//! known network with other protection.
//!
//! # What it cannot show
//! That the phone joined a network: `ios.known_wifi` tells that. Names and addresses tell where
//! the phone was: they are content. Some versions of iOS leave them out.
//!
//! # References
//! - EC-DIGIT-CSIRC, `sysdiagnose`: the file and the forms of its lines

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.wifi_scan",
    title: "Wi-Fi networks in reach",
    sources: &[Source::Sysdiagnose("WiFi/wifi_scan*.txt")],
    tested: &[("iOS 12 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One access point.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct NetworkInReach {
    /// `network`.
    pub record: &'static str,
    /// How the network is protected, as stored, or by the parts that are: `rsn`, `wpa`, `wep` or
    /// `open`.
    pub wifi_security: Option<String>,
    /// Whether the network hides its name.
    pub hides_name: Option<bool>,
    /// Radio channel.
    pub wifi_channel: Option<i64>,
    /// Strength of the signal in dBm.
    pub signal_dbm: Option<i64>,
    /// Country that the access point says it is in.
    pub country_code: Option<String>,
    /// Milliseconds since it was heard.
    pub heard_milliseconds_ago: Option<i64>,
    /// What else is said about it, as stored.
    pub radio_details: Vec<String>,
    /// Name of the network.
    #[serde(skip)]
    pub network_name: Option<String>,
    /// Address of the access point.
    #[serde(skip)]
    pub bssid: Option<String>,
}

/// The whole scan.
#[derive(Debug, Default, Serialize)]
pub struct WifiScan {
    /// `scan`.
    pub record: &'static str,
    /// How many access points are listed.
    pub network_count: u64,
    /// The numbers that the scan tells of itself, as stored.
    pub scan_totals: Vec<String>,
}

impl Record for NetworkInReach {
    fn content(&self) -> Vec<(&'static str, &str)> {
        let fields = [("network_name", &self.network_name), ("bssid", &self.bssid)];
        fields.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?))).collect()
    }
}

impl Record for WifiScan {}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    if bytes.trim_ascii().is_empty() {
        out.notice(Location::File, "the file is empty: no network was heard");
        return Ok(());
    }
    let mut scan = WifiScan { record: "scan", ..WifiScan::default() };
    let mut unreadable = Repeated::default();
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let text = String::from_utf8_lossy(line);
        let text = text.trim();
        if text.is_empty() {
            continue;
        }
        if text.starts_with("total=") {
            scan.scan_totals.extend(text.split(',').map(|total| total.trim().to_owned()));
        } else if let Some(network) = network_of(text) {
            scan.network_count = scan.network_count.saturating_add(1);
            out.record(Location::Line(number), &network);
        } else {
            let message = "line not understood: any network that it names is missing";
            unreadable.problem(out, Location::Line(number), message);
        }
    }
    unreadable.finish(out, "lines not understood");
    if scan.network_count == 0 && scan.scan_totals.is_empty() {
        out.problem(Location::File, "no scan in it: networks in reach are missing");
    } else {
        out.record(Location::File, &scan);
    }
    Ok(())
}

fn network_of(line: &str) -> Option<NetworkInReach> {
    // Names hold any characters, so that the properties are looked for behind them.
    let start = line.find("bssid=")?;
    let (head, properties) = line.split_at_checked(start)?;
    let mut network = NetworkInReach { record: "network", ..NetworkInReach::default() };
    name(head, &mut network);
    let [mut rsn, mut wpa, mut wep] = [None; 3];
    for property in split(properties) {
        let Some((key, value)) = property.trim().split_once('=') else { continue };
        let value = value.trim();
        let known = Some(value).filter(|value| !matches!(*value, "(null)" | "[(null)]" | ""));
        match (key.trim(), known) {
            ("bssid", known) => {
                network.bssid = known.filter(|v| !v.starts_with('<')).map(str::to_owned);
            }
            ("security", known) => network.wifi_security = known.map(str::to_owned),
            ("channel", known) => network.wifi_channel = known.and_then(channel),
            ("rssi", known) => network.signal_dbm = known.and_then(|text| text.parse().ok()),
            ("cc", known) => network.country_code = known.map(str::to_owned),
            ("age", known) => network.heard_milliseconds_ago = known.and_then(milliseconds),
            // It names networks that the phone knows.
            ("match", _) => {}
            (key, known) => {
                let on = known.is_some_and(|value| value != "no");
                match key {
                    "rsn" => rsn = Some(on),
                    "wpa" => wpa = Some(on),
                    "wep" => wep = Some(on),
                    _ => {}
                }
                network.radio_details.extend(known.map(|value| format!("{key}={value}")));
            }
        }
    }
    if network.wifi_security.is_none() {
        network.wifi_security = protection_of([rsn, wpa, wep]).map(str::to_owned);
    }
    Some(network)
}

fn protection_of([rsn, wpa, wep]: [Option<bool>; 3]) -> Option<&'static str> {
    match (rsn, wpa, wep) {
        (Some(true), _, _) => Some("rsn"),
        (_, Some(true), _) => Some("wpa"),
        (_, _, Some(true)) => Some("wep"),
        (Some(false), Some(false), Some(false)) => Some("open"),
        _ => None,
    }
}

/// `Name - ssid=4e616d65, `, `'Name' (4e616d65), `, `'Name' <4e616d65>, `, `<HIDDEN>, ` or nothing.
fn name(head: &str, network: &mut NetworkInReach) {
    if head.starts_with("<HIDDEN>") {
        network.hides_name = Some(true);
        return;
    }
    let quoted = || {
        let rest = head.strip_prefix('\'')?;
        Some(rest.rsplit_once("' (").or_else(|| rest.rsplit_once("' <"))?.0)
    };
    let dashed = || Some(head.rsplit_once(" - ssid=")?.0);
    let name = quoted().or_else(dashed).filter(|name| !matches!(*name, "(null)" | ""));
    network.network_name = name.map(str::to_owned);
}

/// The properties: commas within brackets belong to a value, unless a bracket is never closed.
fn split(properties: &str) -> Vec<&str> {
    let (mut depth, mut parts, mut start) = (0_i64, Vec::new(), 0_usize);
    for (position, letter) in properties.char_indices() {
        match letter {
            '[' | '{' | '(' => depth = depth.saturating_add(1),
            ']' | '}' | ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.extend(properties.get(start..position));
                start = position.saturating_add(1);
            }
            _ => {}
        }
    }
    parts.extend(properties.get(start..));
    if depth == 0 { parts } else { properties.split(',').collect() }
}

/// `[11 (flags=0xA, 2GHz, 20MHz)]`, `[5g36/80 (0x410)]` or `2g11/20`.
fn channel(value: &str) -> Option<i64> {
    let first = value.trim_start_matches('[').split([' ', '/', ']', ',']).next()?;
    first.rsplit('g').next()?.parse().ok()
}

/// `2069ms (244355645)`.
fn milliseconds(value: &str) -> Option<i64> {
    value.split("ms").next()?.trim().parse().ok()
}
