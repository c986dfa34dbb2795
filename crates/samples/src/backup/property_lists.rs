//! `Info.plist` (XML), `Manifest.plist` and `Status.plist` (binary): what a backup says about itself.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use plist::{Date, Dictionary, Value};

use super::device::{Application, DeviceFacts};
use super::keybag::Keybag;
use crate::error::{AtPath, Result};
use crate::seed::Seed;

pub(super) fn write(
    directory: &Path,
    device: &DeviceFacts,
    snapshot_state: &str,
    keybag: Option<&Keybag>,
) -> Result<()> {
    save(&directory.join("Info.plist"), &info(device)?, true)?;
    save(&directory.join("Manifest.plist"), &manifest(device, keybag), false)?;
    save(&directory.join("Status.plist"), &status(device, snapshot_state), false)
}

fn save(path: &Path, value: &Value, xml: bool) -> Result<()> {
    let mut out = BufWriter::new(File::create(path).at(path)?);
    if xml {
        value.to_writer_xml(&mut out)?;
    } else {
        value.to_writer_binary(&mut out)?;
    }
    out.flush().at(path)
}

fn info(device: &DeviceFacts) -> Result<Value> {
    let mut applications = Dictionary::new();
    for application in &device.applications {
        let mut entry = Dictionary::new();
        entry.insert("iTunesMetadata".into(), Value::Data(metadata(application)?));
        entry.insert("PlaceholderIcon".into(), Value::Data(Vec::new()));
        applications.insert(application.bundle_identifier.clone(), entry.into());
    }
    let installed = device.applications.iter().map(|app| app.bundle_identifier.as_str().into());
    let udid = device.unique_identifier.as_str();
    let mut info = dictionary(&[
        ("Build Version", &device.build_version),
        ("Device Name", &device.name),
        ("Display Name", &device.name),
        ("GUID", &Seed(0).uuid(udid).replace('-', "")),
        ("ICCID", &device.iccid),
        ("IMEI", &device.imei),
        ("Phone Number", &device.phone_number),
        ("Product Name", &device.product_name),
        ("Product Type", &device.product_type),
        ("Product Version", &device.product_version),
        ("Serial Number", &device.serial_number),
        ("Target Identifier", udid),
        ("Target Type", "Device"),
        ("Unique Identifier", &udid.to_uppercase()),
        ("iTunes Version", "12.13.2.3"),
    ]);
    info.insert("Applications".into(), applications.into());
    info.insert("Installed Applications".into(), Value::Array(installed.collect()));
    info.insert("Last Backup Date".into(), date(device.last_backup));
    Ok(info.into())
}

/// `iTunesMetadata`: the receipt of an app, a property list inside the property list.
fn metadata(application: &Application) -> Result<Vec<u8>> {
    let mut download = Dictionary::new();
    download.insert("purchaseDate".into(), application.purchase_date.as_str().into());
    let mut receipt = dictionary(&[
        ("artistName", &application.artist),
        ("bundleShortVersionString", &application.version),
        ("itemName", &application.name),
        ("softwareVersionBundleId", &application.bundle_identifier),
        ("sourceApp", &application.source_app),
    ]);
    receipt.insert("com.apple.iTunesStore.downloadInfo".into(), download.into());
    let mut bytes = Vec::new();
    Value::Dictionary(receipt).to_writer_binary(&mut bytes)?;
    Ok(bytes)
}

fn manifest(device: &DeviceFacts, keybag: Option<&Keybag>) -> Value {
    let mut manifest = Dictionary::new();
    manifest.insert("IsEncrypted".into(), keybag.is_some().into());
    manifest.insert("Version".into(), "10.0".into());
    manifest.insert("SystemDomainsVersion".into(), "24.0".into());
    manifest.insert("WasPasscodeSet".into(), true.into());
    manifest.insert("Date".into(), date(device.last_backup));
    let lockdown = dictionary(&[
        ("BuildVersion", &device.build_version),
        ("DeviceName", &device.name),
        ("ProductType", &device.product_type),
        ("ProductVersion", &device.product_version),
        ("SerialNumber", &device.serial_number),
        ("UniqueDeviceID", &device.unique_identifier),
    ]);
    manifest.insert("Lockdown".into(), lockdown.into());
    let mut applications = Dictionary::new();
    for application in &device.applications {
        applications.insert(application.bundle_identifier.clone(), container(application));
    }
    manifest.insert("Applications".into(), applications.into());
    if let Some(bag) = keybag {
        manifest.insert("BackupKeyBag".into(), Value::Data(bag.to_bytes()));
        if bag.encrypts_manifest() {
            manifest.insert("ManifestKey".into(), Value::Data(bag.wrapped_manifest_key()));
        }
    }
    manifest.into()
}

fn container(application: &Application) -> Value {
    let identifier = application.bundle_identifier.as_str();
    let folder = Seed(0).uuid(identifier);
    let name = application.name.replace(' ', "");
    dictionary(&[
        ("CFBundleIdentifier", identifier),
        ("CFBundleVersion", &application.version),
        ("ContainerContentClass", "Data/Application"),
        ("Path", &format!("/var/containers/Bundle/Application/{folder}/{name}.app")),
    ])
    .into()
}

fn status(device: &DeviceFacts, snapshot_state: &str) -> Value {
    let mut status = dictionary(&[
        ("BackupState", "new"),
        ("SnapshotState", snapshot_state),
        ("UUID", &Seed(0).uuid(&format!("status {}", device.unique_identifier))),
        ("Version", "3.3"),
    ]);
    status.insert("Date".into(), date(device.last_backup));
    status.insert("IsFullBackup".into(), true.into());
    status.into()
}

fn dictionary(entries: &[(&str, &str)]) -> Dictionary {
    entries.iter().map(|(key, value)| ((*key).to_owned(), Value::from(*value))).collect()
}

/// A property list date from seconds since 1970.
fn date(seconds: i64) -> Value {
    let distance = Duration::from_secs(seconds.unsigned_abs());
    let instant = if seconds < 0 { UNIX_EPOCH - distance } else { UNIX_EPOCH + distance };
    Value::Date(Date::from(instant))
}
