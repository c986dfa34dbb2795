//! The property lists at the root of a backup: what the backup says of itself.

use formats::instants;
use jiff::Timestamp;
use model::{DeviceIdentifier, DeviceSummary, IdentifierKind};
use plist::{Dictionary, Value};

use super::stored::Place;
use crate::{OpenError, containers::ContainerError, property_lists};

/// A property list at the root of a backup.
#[derive(Debug)]
pub(crate) enum RootList {
    Absent,
    /// It is there; why it cannot be read.
    Unreadable(String),
    Read(Dictionary),
}

impl RootList {
    /// Reads `name` in the backup at `place`.
    pub(crate) fn read(place: &Place, name: &str) -> Result<Self, ContainerError> {
        let Some(reader) = place.open(name)? else { return Ok(Self::Absent) };
        Ok(match property_lists::dictionary(&reader) {
            Ok(dictionary) => Self::Read(dictionary),
            Err(reason) => Self::Unreadable(reason),
        })
    }

    /// The value under `key`.
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Self::Read(dictionary) => dictionary.get(key),
            Self::Absent | Self::Unreadable(_) => None,
        }
    }

    fn text(&self, key: &str) -> Option<String> {
        self.get(key)?.as_string().map(str::to_owned)
    }

    fn instant(&self, key: &str) -> Option<Timestamp> {
        self.get(key)?.as_date().and_then(instants::plist_date)
    }
}

/// What the three property lists of a backup say.
#[derive(Debug)]
pub(crate) struct Properties {
    pub(crate) info: RootList,
    pub(crate) manifest: RootList,
    pub(crate) status: RootList,
}

impl Properties {
    pub(crate) fn read(place: &Place) -> Result<Self, ContainerError> {
        let mut info = RootList::read(place, "Info.plist")?;
        if let RootList::Read(dictionary) = &mut info {
            // Icons and licences of all apps: most of the bytes, and nothing here asks for them.
            dictionary.remove("Applications");
        }
        let manifest = RootList::read(place, "Manifest.plist")?;
        let status = RootList::read(place, "Status.plist")?;
        Ok(Self { info, manifest, status })
    }

    /// Whether the backup says that it is encrypted; `None` when it says nothing.
    pub(crate) fn is_encrypted(&self) -> Option<bool> {
        self.manifest.get("IsEncrypted").and_then(Value::as_boolean)
    }

    /// Bytes of the keybag.
    pub(crate) fn keybag(&self) -> Option<&[u8]> {
        self.manifest.get("BackupKeyBag")?.as_data()
    }

    /// Wrapped key of `Manifest.db`, with its protection class in front.
    pub(crate) fn manifest_key(&self) -> Option<&[u8]> {
        self.manifest.get("ManifestKey")?.as_data()
    }

    /// Why the keys cannot be read, when they cannot.
    pub(crate) fn require_manifest(&self) -> Result<(), OpenError> {
        match &self.manifest {
            RootList::Read(_) => Ok(()),
            RootList::Absent => Err(OpenError::PropertiesMissing),
            RootList::Unreadable(reason) => {
                Err(OpenError::PropertiesUnreadable { reason: reason.clone() })
            }
        }
    }

    /// The device, as far as the backup tells.
    pub(crate) fn device(&self) -> DeviceSummary {
        DeviceSummary {
            platform: Some("iOS".to_owned()),
            model: self.either("Product Type", "ProductType"),
            os_version: self.either("Product Version", "ProductVersion"),
            os_build: self.either("Build Version", "BuildVersion"),
            acquired_at: self.date(),
        }
    }

    /// Identifier and serial number of the device.
    pub(crate) fn device_identifiers(&self) -> Vec<DeviceIdentifier> {
        let identifiers = [
            (IdentifierKind::Udid, self.either("Unique Identifier", "UniqueDeviceID")),
            (IdentifierKind::Serial, self.either("Serial Number", "SerialNumber")),
        ];
        identifiers
            .into_iter()
            .filter_map(|(kind, text)| DeviceIdentifier::new(kind, &text?))
            .collect()
    }

    /// Name that the owner gave the device.
    pub(crate) fn device_name(&self) -> Option<String> {
        self.either("Device Name", "DeviceName")
    }

    fn date(&self) -> Option<Timestamp> {
        let info = self.info.instant("Last Backup Date");
        info.or_else(|| self.manifest.instant("Date")).or_else(|| self.status.instant("Date"))
    }

    /// From Info.plist, else from the `Lockdown` part of Manifest.plist.
    fn either(&self, info_key: &str, lockdown_key: &str) -> Option<String> {
        self.info.text(info_key).or_else(|| {
            let lockdown = self.manifest.get("Lockdown")?.as_dictionary()?;
            lockdown.get(lockdown_key)?.as_string().map(str::to_owned)
        })
    }

    /// How the making of the backup ended, when it says so and did not finish.
    pub(crate) fn unfinished(&self) -> Option<String> {
        let snapshot = self.status.text("SnapshotState");
        snapshot.filter(|state| state != "finished")
    }

    /// State of the backup, when that is none of the known ones.
    pub(crate) fn odd_state(&self) -> Option<String> {
        let state = self.status.text("BackupState");
        state.filter(|state| !matches!(state.as_str(), "new" | "old" | "finished" | "empty"))
    }
}
