//! `com.apple.MobileBluetooth.…`: Bluetooth devices that the device knows or once was near.
//!
//! # What it holds
//! Three files: accessories of the older kind of Bluetooth, such as cars and headsets; devices of
//! the newer kind (Low Energy) that were paired; and others of that kind that were merely near.
//!
//! # What it can show
//! That the device had an entry for this Bluetooth device, and whether it was paired.
//!
//! # What it cannot show
//! Whose device it is, or when it was near: what is stored as times counts from an instant that
//! nobody has published, in the list of older accessories perhaps in local time. So the numbers are
//! given as they are stored, and no instant is made of them. Many devices change their address by
//! themselves. Names and addresses of devices tell whom a person was near: they are content.
//!
//! # References
//! - Cellebrite, "How to Use iOS Bluetooth Connections to Solve Crimes Faster": the three files
//! - iLEAPP, `bluetooth`: tables, columns and keys

use plist::Dictionary;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.bluetooth_devices",
    title: "Bluetooth devices that were paired or near",
    sources: &[
        Source::Backup(
            "SysSharedContainerDomain-systemgroup.com.apple.bluetooth",
            "Library/Database/com.apple.MobileBluetooth.ledevices.paired.db",
        ),
        Source::Backup(
            "SysSharedContainerDomain-systemgroup.com.apple.bluetooth",
            "Library/Database/com.apple.MobileBluetooth.ledevices.other.db",
        ),
        Source::Backup(
            "SysSharedContainerDomain-systemgroup.com.apple.bluetooth",
            "Library/Preferences/com.apple.MobileBluetooth.devices.plist",
        ),
        Source::Filesystem(
            "private/var/containers/Shared/SystemGroup/*/Library/Database/com.apple.MobileBluetooth.ledevices.paired.db",
        ),
        Source::Filesystem(
            "private/var/containers/Shared/SystemGroup/*/Library/Database/com.apple.MobileBluetooth.ledevices.other.db",
        ),
        Source::Filesystem(
            "private/var/containers/Shared/SystemGroup/*/Library/Preferences/com.apple.MobileBluetooth.devices.plist",
        ),
    ],
    tested: &[("iOS 12 to 18", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// One Bluetooth device.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct BluetoothDevice {
    /// How the device is known: `accessory`, `paired` or `near`.
    pub known_as: &'static str,
    /// Where the name comes from, as the number that was stored.
    pub name_origin: Option<i64>,
    /// Kind of address: `public` stays the same, `random` may change by itself.
    pub address_kind: Option<&'static str>,
    /// Whether the address that stands behind a changing one is stored, where there is room for it.
    pub address_resolved: Option<bool>,
    /// Class of an accessory, as the number that was stored.
    pub device_class: Option<i64>,
    /// Number that was stored for when it was last seen. It is no known instant.
    pub last_seen_stored: Option<i64>,
    /// Number that was stored for when it was last connected. It is no known instant.
    pub last_connected_stored: Option<i64>,
    /// Name, address and the like.
    #[serde(skip)]
    pub words: Vec<(&'static str, String)>,
}

impl Record for BluetoothDevice {
    fn content(&self) -> Vec<(&'static str, &str)> {
        self.words.iter().map(|(field, text)| (*field, text.as_str())).collect()
    }
}

/// Columns of the tables of devices with Low Energy.
const COLUMNS: &[&str] = &[
    "Uuid",
    "Name",
    "NameOrigin",
    "Address",
    "ResolvedAddress",
    "LastSeenTime",
    "LastConnectionTime",
];

/// A pairing that is taken back is a row that goes. Devices that were near come and go all the time.
const PAIRED: Watched = Watched::rows("PairedDevices").known_by(&["Uuid"]);

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    if file.path().ends_with(".plist") {
        return read_accessories(file, out);
    }
    read_with_history(file, out, &[PAIRED], |database, out| {
        let tables = [("PairedDevices", "paired"), ("OtherDevices", "near")];
        let mut found = false;
        for (table, known_as) in tables {
            if database.has_table(table) {
                found = true;
                read_table(database, table, known_as, out);
            }
        }
        if !found && !out.is_earlier() {
            out.problem(Location::File, "no table of devices: Bluetooth devices are missing");
        }
    })
}

fn read_table(
    database: &Database,
    table: &'static str,
    known_as: &'static str,
    out: &mut Sink<'_>,
) {
    let columns = select(&database.columns(table), "t", COLUMNS);
    let query = format!("SELECT t.rowid, {columns} FROM {table} t ORDER BY t.rowid");
    rows(database, table, &query, out, |row, out| {
        let at = Location::Row { table, id: row.integer(0).unwrap_or_default() };
        out.record(at, &device(row, known_as));
    });
}

/// A row: the row id, then [`COLUMNS`].
fn device(row: &Row<'_>, known_as: &'static str) -> BluetoothDevice {
    let text = |column| row.text(column).filter(|text| !text.is_empty());
    let (address, resolved) = (text(4), row.text(5));
    BluetoothDevice {
        known_as,
        name_origin: row.integer(3),
        address_kind: address.as_deref().and_then(address_kind),
        address_resolved: resolved.as_ref().map(|resolved| !resolved.is_empty()),
        last_seen_stored: row.integer(6),
        last_connected_stored: row.integer(7),
        words: words([
            ("bluetooth_uuid", text(1)),
            ("device_name", text(2)),
            ("bluetooth_address", address),
            ("resolved_address", resolved.filter(|resolved| !resolved.is_empty())),
        ]),
        ..BluetoothDevice::default()
    }
}

/// Kind of an address, which stands before it.
fn address_kind(address: &str) -> Option<&'static str> {
    match address.split_once(' ')?.0 {
        "Public" => Some("public"),
        "Random" => Some("random"),
        _ => None,
    }
}

fn words<const N: usize>(
    fields: [(&'static str, Option<String>); N],
) -> Vec<(&'static str, String)> {
    fields.into_iter().filter_map(|(field, text)| Some((field, text?))).collect()
}

/// Accessories, under keys that are their addresses, so that positions stand for them.
fn read_accessories(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let list = read_dictionary(file, "Bluetooth accessories are missing")?;
    for (position, (address, entry)) in list.iter().enumerate() {
        let at = Location::Key(format!("accessories/{position}"));
        match entry.as_dictionary() {
            Some(entry) => out.record(at, &accessory(address, entry)),
            None => out.problem(at, "no dictionary: this accessory is missing"),
        }
    }
    Ok(())
}

fn accessory(address: &str, entry: &Dictionary) -> BluetoothDevice {
    let number = |key| entry.get(key).and_then(whole);
    BluetoothDevice {
        known_as: "accessory",
        device_class: number("DeviceClass"),
        last_seen_stored: number("LastSeenTime"),
        words: words([
            ("device_name", text_of(entry, "Name")),
            ("default_name", text_of(entry, "DefaultName")),
            ("chosen_name", text_of(entry, "UserNameKey")),
            ("bluetooth_address", Some(address.to_owned())),
        ]),
        ..BluetoothDevice::default()
    }
}
