//! `com.apple.wifi.recent-networks.json`, `com.apple.wifi-networks.plist` and
//! `com.apple.wifi-private-mac-networks.plist`: Wi-Fi networks that the phone used or met lately.
//!
//! # What it holds
//! Lists beside that of the known networks: networks of the last time, and those for which the
//! phone made up an address of its own, also when it only heard them. One record is one network.
//!
//! # What it can show
//! That the phone met a network at the stored instants, even when it was removed from the known
//! ones.
//!
//! # What it cannot show
//! That a person chose the network, unless an instant of joining is there. Names of networks and
//! all addresses are content.
//!
//! # References
//! - EC-DIGIT-CSIRC, `sysdiagnose`: the files
//! - iLEAPP, `appleWifiPlist`: keys of networks

use serde_json::{Map, Value};

use crate::{log_dates::dated, prelude::*, property_list::plist_json};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.wifi_recent_networks",
    title: "Wi-Fi networks of the last time",
    sources: &[
        Source::Sysdiagnose("WiFi/com.apple.wifi.recent-networks.json"),
        Source::Sysdiagnose("WiFi/*com.apple.wifi-networks.plist"),
        Source::Sysdiagnose("WiFi/com.apple.wifi-private-mac-networks.plist"),
        Source::Backup(
            "SystemPreferencesDomain",
            "SystemConfiguration/com.apple.wifi-networks.plist",
        ),
        Source::Backup(
            "SystemPreferencesDomain",
            "SystemConfiguration/com.apple.wifi-private-mac-networks.plist",
        ),
        Source::Filesystem(
            "private/var/preferences/SystemConfiguration/com.apple.wifi-networks.plist",
        ),
        Source::Filesystem(
            "private/var/preferences/SystemConfiguration/com.apple.wifi-private-mac-networks.plist",
        ),
    ],
    tested: &[("iOS 14 to 26", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// One network.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct RecentNetwork {
    /// How the network is protected, as stored.
    pub wifi_security: Option<String>,
    /// When it was added to this list.
    pub added_at: Option<Timestamp>,
    /// When a person last chose it.
    pub joined_by_person_at: Option<Timestamp>,
    /// When the device last joined it by itself.
    pub joined_by_system_at: Option<Timestamp>,
    /// When the entry was last changed.
    pub updated_at: Option<Timestamp>,
    /// Other instants, as `key: instant`.
    pub other_instants: Vec<String>,
    /// Names of all keys of the entry.
    pub entry_keys: Vec<String>,
    /// Name of the network.
    #[serde(skip)]
    pub network_name: Option<String>,
    /// Address of the access point.
    #[serde(skip)]
    pub bssid: Option<String>,
}

impl Record for RecentNetwork {
    fn events(&self) -> Vec<TimelineEvent> {
        let meanings = [
            (self.added_at, "Wi-Fi network noted"),
            (self.joined_by_person_at, "Wi-Fi network last joined by a person"),
            (self.joined_by_system_at, "Wi-Fi network last joined by the device itself"),
        ];
        let protection = self.wifi_security.as_deref().unwrap_or("not stored");
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            let summary = format!("protection: {protection}");
            Some(TimelineEvent { at: at?, meaning, summary })
        };
        meanings.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        let fields = [("network_name", &self.network_name), ("bssid", &self.bssid)];
        fields.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?))).collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    // Old lists are left behind empty.
    if bytes.is_empty() {
        return Ok(());
    }
    let text = bytes.trim_ascii_start();
    let root = if text.starts_with(b"{") || text.starts_with(b"[") {
        serde_json::from_slice(text)
            .map_err(|error| ParseError::Unexpected(format!("networks are missing: {error}")))?
    } else {
        plist_json(&read_plist(file)?)
    };
    let mut open = vec![("networks".to_owned(), &root)];
    let (mut count, mut entries) = (0_u64, 0_u64);
    while let Some((at, value)) = open.pop() {
        let mut inner: Vec<(String, &Value)> = Vec::new();
        match value {
            Value::Object(map) if is_network(map) => {
                count = count.saturating_add(1);
                out.record(Location::Key(at), &network(map));
            }
            Value::Object(map) => {
                entries = entries.saturating_add(1);
                // Keys may be names of networks: positions stand for them.
                for (position, (key, value)) in map.iter().enumerate() {
                    let at = format!("{at}/{position}");
                    match (key.strip_prefix("wifi.network.ssid."), value.as_object()) {
                        (Some(name), Some(entry)) => {
                            count = count.saturating_add(1);
                            let network_name = Some(name.to_owned());
                            let network = RecentNetwork { network_name, ..network(entry) };
                            out.record(Location::Key(at), &network);
                        }
                        _ => inner.push((at, value)),
                    }
                }
            }
            Value::Array(items) => {
                let items = items.iter().enumerate();
                inner.extend(items.map(|(position, item)| (format!("{at}/{position}"), item)));
            }
            _ => {}
        }
        open.extend(inner.into_iter().rev());
    }
    if count == 0 && entries > 1 {
        out.problem(Location::File, "entries of an unknown form: any networks are missing");
    }
    Ok(())
}

/// An entry with the name of a network or the address of an access point.
fn is_network(entry: &Map<String, Value>) -> bool {
    let is_name = |key: &String| {
        let key = key.to_lowercase();
        key == "name" || key.starts_with("ssid") || key == "bssid" || key == "networkname"
    };
    entry.iter().any(|(key, value)| is_name(key) && value.is_string())
}

fn network(entry: &Map<String, Value>) -> RecentNetwork {
    let mut network =
        RecentNetwork { entry_keys: entry.keys().cloned().collect(), ..Default::default() };
    for (key, value) in entry {
        let Value::String(text) = value else { continue };
        let lower = key.to_lowercase().replace('_', "");
        let at = instant(text);
        match lower.as_str() {
            "ssidstr" | "ssidstring" | "networkname" => network.network_name = Some(text.clone()),
            "ssid" | "name" if network.network_name.is_none() && !text.ends_with(" bytes") => {
                network.network_name = Some(text.clone());
            }
            "bssid" => network.bssid = Some(text.clone()),
            "security" | "securitytype" | "supportedsecuritytypes" => {
                network.wifi_security = Some(text.clone());
            }
            "addedat" => network.added_at = at,
            "lastupdated" | "updatedat" => network.updated_at = at,
            "lastjoined" | "joinedbyuserat" => network.joined_by_person_at = at,
            "lastautojoined" | "joinedbysystemat" => network.joined_by_system_at = at,
            _ => network.other_instants.extend(at.map(|at| format!("{key}: {at}"))),
        }
    }
    network
}

fn instant(text: &str) -> Option<Timestamp> {
    text.parse().ok().or_else(|| dated(text))
}
