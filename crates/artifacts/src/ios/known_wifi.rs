//! `com.apple.wifi.known-networks.plist` and `com.apple.wifi.plist`: Wi-Fi networks that the device
//! remembers.
//!
//! # What it holds
//! One entry for each network: when it was added, when a person and when the system last joined
//! it, how it is protected, and its access points with the last time at each. Since iOS 14 the
//! networks are in the first file; before, they were in the second, with fewer instants.
//!
//! # What it can show
//! That the device knew a network and was near an access point at the stored instants.
//!
//! # What it cannot show
//! Where the access point stood, earlier visits than the last, networks that were removed, or
//! what went over them. Names of networks and addresses of access points tell where a person
//! lives and works: they are content.
//!
//! # References
//! - plaso, "Apple iOS Wi-Fi known networks plist": the keys since iOS 14
//! - `mac_apt`, `ios_wifi`: both files and their keys

use plist::{Dictionary, Value};

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.known_wifi",
    title: "Wi-Fi networks that the device remembers",
    sources: &[
        Source::Sysdiagnose("WiFi/com.apple.wifi.known-networks.plist"),
        Source::Sysdiagnose("WiFi/com.apple.wifi.plist"),
        Source::Backup("SystemPreferencesDomain", "com.apple.wifi.known-networks.plist"),
        Source::Backup("SystemPreferencesDomain", "SystemConfiguration/com.apple.wifi.plist"),
        Source::Filesystem("private/var/preferences/com.apple.wifi.known-networks.plist"),
        Source::Filesystem("private/var/preferences/SystemConfiguration/com.apple.wifi.plist"),
    ],
    tested: &[
        ("iOS 15.3.1", Confidence::RealDevice),
        ("iOS before 14", Confidence::Specification),
        ("iOS 16 to 18", Confidence::Untested),
    ],
    absent_because: "",
    parse,
};

/// One network.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct KnownNetwork {
    /// How the network is protected, as stored, for example `WPA2 Personal`.
    pub wifi_security: Option<String>,
    /// Whether the network hides its name.
    pub hides_name: Option<bool>,
    /// Whether the network asks for something on a page of its own before it can be used.
    pub captive: Option<bool>,
    /// Whether the access point moves, such as one in a vehicle.
    pub moving: Option<bool>,
    /// How many access points are stored.
    pub access_point_count: Option<usize>,
    /// When the network was added.
    pub added_at: Option<Timestamp>,
    /// When a person last chose the network.
    pub joined_by_person_at: Option<Timestamp>,
    /// When the device last joined the network by itself.
    pub joined_by_system_at: Option<Timestamp>,
    /// When the entry was last changed.
    pub updated_at: Option<Timestamp>,
    /// When the password of the network was last changed on the device.
    pub password_changed_at: Option<Timestamp>,
    /// Name of the network.
    #[serde(skip)]
    pub network_name: Option<String>,
    /// Address of the access point that was last used.
    #[serde(skip)]
    pub bssid: Option<String>,
    /// Name with which a person signs in to the network.
    #[serde(skip)]
    pub user_name: Option<String>,
}

/// One access point of a network.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct AccessPoint {
    /// Radio channel.
    pub wifi_channel: Option<i64>,
    /// When the device was last connected to the access point.
    pub associated_at: Option<Timestamp>,
    /// Address of the access point.
    #[serde(skip)]
    pub bssid: Option<String>,
}

impl Record for KnownNetwork {
    fn events(&self) -> Vec<TimelineEvent> {
        let meanings = [
            (self.added_at, "Wi-Fi network added"),
            (self.joined_by_person_at, "Wi-Fi network last joined by a person"),
            (self.joined_by_system_at, "Wi-Fi network last joined by the device itself"),
            (self.password_changed_at, "password of a Wi-Fi network changed"),
        ];
        let protection = self.wifi_security.as_deref().unwrap_or("not stored");
        let summary = format!("protection: {protection}");
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: summary.clone() })
        };
        meanings.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        let fields = [
            ("network_name", &self.network_name),
            ("bssid", &self.bssid),
            ("user_name", &self.user_name),
        ];
        fields.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?))).collect()
    }
}

impl Record for AccessPoint {
    fn events(&self) -> Vec<TimelineEvent> {
        let channel = self.wifi_channel.map_or_else(|| "not stored".to_owned(), |c| c.to_string());
        let summary = format!("channel: {channel}");
        let meaning = "last connected to a Wi-Fi access point";
        self.associated_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.bssid.as_deref().map(|bssid| ("bssid", bssid)).into_iter().collect()
    }
}

/// Key of the networks before iOS 14.
const KNOWN: &str = "List of known networks";

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let list = read_dictionary(file, "the known networks are missing")?;
    if file.path().ends_with("com.apple.wifi.plist") {
        read_older(&list, out)
    } else {
        read_newer(&list, out);
        Ok(())
    }
}

/// Since iOS 14: the networks under keys that hold their names, so that positions stand for them.
fn read_newer(list: &Dictionary, out: &mut Sink<'_>) {
    for (position, (_, entry)) in list.iter().enumerate() {
        let at = format!("networks/{position}");
        let Some(entry) = entry.as_dictionary() else {
            out.problem(Location::Key(at), "no dictionary: this network is missing");
            continue;
        };
        out.record(Location::Key(at.clone()), &newer(entry));
        check_instants(entry, &["AddedAt", "JoinedByUserAt", "JoinedBySystemAt"], &at, out);
        for (point, access_point) in items_of(entry, "BSSList").enumerate() {
            let at = Location::Key(format!("{at}/BSSList/{point}"));
            match access_point.as_dictionary() {
                Some(access_point) => out.record(at, &stored_access_point(access_point)),
                None => out.problem(at, "no dictionary: this access point is missing"),
            }
        }
    }
}

fn newer(entry: &Dictionary) -> KnownNetwork {
    let nothing = Dictionary::new();
    let details = dictionary_of(entry, "__OSSpecific__").unwrap_or(&nothing);
    let captive = dictionary_of(entry, "CaptiveProfile").unwrap_or(&nothing);
    let account = dictionary_of(entry, "EAPProfile").unwrap_or(&nothing);
    let password = "WiFiNetworkPasswordModificationDate";
    KnownNetwork {
        wifi_security: text_of(entry, "SupportedSecurityTypes"),
        hides_name: switch_of(entry, "Hidden"),
        captive: switch_of(captive, "CaptiveNetwork"),
        moving: switch_of(entry, "Moving"),
        access_point_count: entry.get("BSSList").and_then(Value::as_array).map(Vec::len),
        added_at: date_of(entry, "AddedAt"),
        joined_by_person_at: date_of(entry, "JoinedByUserAt"),
        joined_by_system_at: date_of(entry, "JoinedBySystemAt"),
        updated_at: date_of(entry, "UpdatedAt"),
        password_changed_at: date_of(entry, password).or_else(|| date_of(details, password)),
        network_name: network_name(entry),
        bssid: text_of(details, "BSSID"),
        user_name: text_of(account, "UserName"),
    }
}

fn stored_access_point(entry: &Dictionary) -> AccessPoint {
    AccessPoint {
        wifi_channel: integer_of(entry, "Channel"),
        associated_at: date_of(entry, "LastAssociatedAt"),
        bssid: text_of(entry, "BSSID"),
    }
}

/// Before iOS 14: a list. The file of newer systems holds other settings, and no such list.
fn read_older(list: &Dictionary, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let networks = match list.get(KNOWN) {
        Some(Value::Array(networks)) => networks,
        Some(_) => {
            let message = "the known networks are missing: their list is none";
            return Err(ParseError::Unexpected(message.to_owned()));
        }
        None => return Ok(()),
    };
    for (position, entry) in networks.iter().enumerate() {
        let at = format!("{KNOWN}/{position}");
        let Some(entry) = entry.as_dictionary() else {
            out.problem(Location::Key(at), "no dictionary: this network is missing");
            continue;
        };
        out.record(Location::Key(at.clone()), &older(entry));
        check_instants(entry, &["addedAt", "lastJoined", "lastAutoJoined"], &at, out);
    }
    Ok(())
}

/// Notes the instants under `keys` that are there and cannot be read.
fn check_instants(entry: &Dictionary, keys: &[&str], at: &str, out: &mut Sink<'_>) {
    for key in keys {
        if entry.contains_key(key) && date_of(entry, key).is_none() {
            let at = Location::Key(format!("{at}/{key}"));
            out.problem(at, "no instant: when the network was added or joined is missing");
        }
    }
}

fn older(entry: &Dictionary) -> KnownNetwork {
    let account = dictionary_of(entry, "EnterpriseProfile")
        .and_then(|profile| dictionary_of(profile, "EAPClientConfiguration"));
    KnownNetwork {
        hides_name: switch_of(entry, "HIDDEN_NETWORK"),
        captive: switch_of(entry, "CaptiveNetwork"),
        added_at: date_of(entry, "addedAt"),
        joined_by_person_at: date_of(entry, "lastJoined"),
        joined_by_system_at: date_of(entry, "lastAutoJoined"),
        updated_at: date_of(entry, "lastUpdated"),
        password_changed_at: date_of(entry, "WiFiNetworkPasswordModificationDate"),
        network_name: text_of(entry, "SSID_STR").or_else(|| network_name(entry)),
        bssid: text_of(entry, "BSSID"),
        user_name: account.and_then(|account| text_of(account, "UserName")),
        ..KnownNetwork::default()
    }
}

/// The name of a network is bytes; most of them are text.
fn network_name(entry: &Dictionary) -> Option<String> {
    match entry.get("SSID")? {
        Value::Data(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
        Value::String(name) => Some(name.clone()),
        _ => None,
    }
}

/// Switch under `key`, stored as a boolean or a number.
fn switch_of(entry: &Dictionary, key: &str) -> Option<bool> {
    match entry.get(key)? {
        Value::Boolean(on) => Some(*on),
        Value::Integer(number) => Some(number.as_signed() != Some(0)),
        _ => None,
    }
}
