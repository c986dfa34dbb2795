//! The service `adb`: computers that may use the phone over a cable or the network.
//!
//! # What it holds
//! Whether `adb` is connected, the keys of computers that the owner of the phone accepted, with the
//! names that those computers gave themselves, when each connected last, and networks on which it is
//! allowed without a cable. `dumpsys` prints the store of the keys as text, also where it is binary:
//! then most of the instants are damaged, and those that are are left out. One record is the state, one
//! a key, one a network.
//!
//! # What it can show
//! That somebody had the unlocked phone in hand and let this computer use it: it may install apps and
//! read data. The fingerprint is the one that the phone shows when it asks.
//!
//! # What it cannot show
//! Whose computer it was: the name is what it says of itself. Keys that were removed or expired. The
//! computer that made the acquisition is among the keys.
//!
//! # References
//! - AOSP, `frameworks/base`, `services/core/java/com/android/server/adb/AdbDebuggingManager.java`
//! - Amnesty International, "Mobile Verification Toolkit": keys compared with that of the acquisition

use std::collections::BTreeMap;

use formats::{binary_xml_as_text::elements, instants::unix_milliseconds};

use crate::adb_keys::{AdbKey, key_of};
use crate::prelude::*;
use crate::xml_tags::for_each_tag;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.adb_state",
    title: "Computers that may use the phone over adb",
    sources: &[Source::Service("adb")],
    tested: &[("Android 11 to 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// The state of the service.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct AdbState {
    /// `state`.
    pub record: &'static str,
    /// Whether a computer was connected.
    pub connected_to_adb: Option<bool>,
    /// Fingerprint of the key that was offered last.
    pub last_key_fingerprint: Option<String>,
    /// Whether it is allowed over the network.
    pub adb_wifi_enabled: Option<bool>,
    /// Name of the network that the phone was on.
    pub network_name: Option<String>,
    /// Address of that network's access point.
    pub bssid: Option<String>,
    /// Number of the port that is open on the network.
    pub tls_port: Option<u64>,
    /// How many keys there are.
    pub key_count: usize,
}

/// A key that was accepted.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct AcceptedKey {
    /// `key`.
    pub record: &'static str,
    /// Fingerprint, as the phone shows it; none where the key is damaged.
    pub key_fingerprint: Option<String>,
    /// User and computer, as the computer names them.
    pub computer_name: Option<String>,
    /// Whether it is in the list of keys.
    pub in_user_keys: bool,
    /// Whether it is in the store of keys, which knows when each was used.
    pub in_key_store: bool,
    /// When it connected last.
    pub last_connected_at: Option<Timestamp>,
}

/// A network on which `adb` is allowed without a cable.
#[derive(Debug, Serialize)]
pub struct AcceptedNetwork {
    /// `network`.
    pub record: &'static str,
    /// Address of its access point.
    pub bssid: String,
}

impl Record for AdbState {}

impl Record for AcceptedNetwork {}

impl Record for AcceptedKey {
    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| TimelineEvent {
            at,
            meaning: "computer connected over adb last",
            summary: self.computer_name.clone().unwrap_or_else(|| "unnamed computer".to_owned()),
        };
        self.last_connected_at.map(event).into_iter().collect()
    }
}

/// Keys by what they are, with their place in the text.
type Keys = BTreeMap<(Option<String>, Option<String>), (Location, AcceptedKey)>;

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let Some(start) = find(&bytes, b"debugging_manager={") else {
        out.notice(Location::File, "nothing is told of keys");
        return Ok(());
    };
    let mut state = read_state(bytes.get(start..).unwrap_or_default());
    let mut keys = Keys::new();
    if let Some((at, text)) = value(&bytes, b"\n    user_keys=", &[b"\n    keystore=", b"\n  }"]) {
        for (count, line) in (0_u64..).zip(text.split(|byte| *byte == b'\n')) {
            if let Some(key) = key_of(&String::from_utf8_lossy(line)) {
                let at = Location::Line(line_of(file, &bytes, at).saturating_add(count));
                add(&mut keys, key, at).in_user_keys = true;
            }
        }
    }
    if let Some((at, text)) = value(&bytes, b"\n    keystore=", &[b"\n    adb_wifi={", b"\n  }\n"])
    {
        let at = Location::Line(line_of(file, &bytes, at));
        read_store(text, &at, &mut keys, out);
    }
    state.key_count = keys.len();
    out.record(Location::Line(line_of(file, &bytes, start)), &state);
    for (at, key) in keys.into_values() {
        if key.key_fingerprint.is_none() {
            out.notice(at.clone(), "the key is no Base64: it has no fingerprint");
        }
        out.record(at, &key);
    }
    Ok(())
}

fn add(keys: &mut Keys, key: AdbKey, at: Location) -> &mut AcceptedKey {
    let name = (key.fingerprint.clone(), key.computer_name.clone());
    let (_, known) = keys.entry(name).or_insert_with(|| {
        let key = AcceptedKey {
            record: "key",
            key_fingerprint: key.fingerprint,
            computer_name: key.computer_name,
            ..AcceptedKey::default()
        };
        (at, key)
    });
    known
}

/// The store: XML, or binary XML that was printed as text.
fn read_store(text: &[u8], at: &Location, keys: &mut Keys, out: &mut Sink<'_>) {
    let tell = |key: Option<AdbKey>, used: Option<i64>, keys: &mut Keys| {
        let Some(key) = key else { return };
        let known = add(keys, key, at.clone());
        known.in_key_store = true;
        known.last_connected_at = used.filter(|used| *used > 0).and_then(unix_milliseconds);
    };
    if text.trim_ascii_start().starts_with(b"ABX") {
        let (elements, is_whole) = elements(text.trim_ascii_start());
        let mut lost = 0_u64;
        for element in elements {
            if element.name == "adbKey" {
                let used = element.number("lastConnection");
                lost = lost.saturating_add(u64::from(used.is_none()));
                tell(element.text("key").and_then(key_of), used, keys);
            } else if let ("wifiAP", Some(bssid)) = (element.name.as_str(), element.text("bssid")) {
                let bssid = bssid.to_owned();
                out.record(at.clone(), &AcceptedNetwork { record: "network", bssid });
            }
        }
        if !is_whole {
            out.problem(at.clone(), "the store of keys breaks off: keys may be missing");
        }
        if lost > 0 {
            let message = format!("printing it damaged the last connection of {lost} keys");
            out.notice(at.clone(), message);
        }
        return;
    }
    let text = String::from_utf8_lossy(text);
    for_each_tag(&text, "adbKey", |value| {
        let used = value("lastConnection").and_then(|used| used.parse().ok());
        tell(value("key").as_deref().and_then(key_of), used, keys);
    });
    for_each_tag(&text, "wifiAP", |value| {
        if let Some(bssid) = value("bssid") {
            out.record(at.clone(), &AcceptedNetwork { record: "network", bssid });
        }
    });
    if text.contains("<keyStore") && !text.contains("</keyStore>") {
        out.problem(at.clone(), "the store of keys breaks off: keys may be missing");
    }
}

/// Lines `name=value` that are not keys.
fn read_state(bytes: &[u8]) -> AdbState {
    let mut state = AdbState { record: "state", ..AdbState::default() };
    let mut in_wifi = false;
    for line in bytes.split(|byte| *byte == b'\n') {
        let Some((name, value)) = std::str::from_utf8(line).ok().and_then(|l| l.split_once('='))
        else {
            continue;
        };
        let value = value.trim();
        let text = || (!value.is_empty()).then(|| value.to_owned());
        match name.trim() {
            "adb_wifi" => in_wifi = true,
            "connected_to_adb" => state.connected_to_adb = value.parse().ok(),
            "last_key_received" | "last_key_recevied" => state.last_key_fingerprint = text(),
            "enabled" if in_wifi => state.adb_wifi_enabled = value.parse().ok(),
            "network_bssid" => state.bssid = text(),
            "network_ssid" => state.network_name = text(),
            "tls_port" => state.tls_port = value.parse().ok().filter(|port| *port != 0),
            _ => {}
        }
    }
    state
}

/// What follows `name` up to the first of `ends`, and where it begins.
fn value<'a>(bytes: &'a [u8], name: &[u8], ends: &[&[u8]]) -> Option<(usize, &'a [u8])> {
    let start = find(bytes, name)?.checked_add(name.len())?;
    let rest = bytes.get(start..)?;
    let end = ends.iter().filter_map(|end| find(rest, end)).min().unwrap_or(rest.len());
    Some((start, rest.get(..end)?))
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    memchr::memmem::find(bytes, wanted)
}

/// Number of the line that a byte lies in.
fn line_of(file: &EvidenceFile, bytes: &[u8], at: usize) -> u64 {
    let before = bytes.get(..at).unwrap_or_default();
    let count = memchr::memchr_iter(b'\n', before).count();
    file.first_line().saturating_add(u64::try_from(count).unwrap_or_default())
}
