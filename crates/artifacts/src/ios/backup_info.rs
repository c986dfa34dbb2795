//! `Info.plist`, `Manifest.plist` and `Status.plist` of a backup: which device it is of, when it
//! was made, which applications there were.
//!
//! # What it holds
//! `Info.plist`: the device, its system version, its identifying numbers, the installed
//! applications, the last backup. `Manifest.plist`: whether the backup is encrypted, whether a
//! passcode was set, and every application and extension with its path and version, those of the
//! system included. `Status.plist`: whether the backup was finished.
//!
//! # What it can show
//! What the device said about itself when the backup was made, and that an application of this
//! identifier was installed then.
//!
//! # What it cannot show
//! That an application ever ran, or what had been removed before. Nothing protects these files:
//! they can be edited with any text editor.
//!
//! # References
//! - libimobiledevice, `idevicebackup2`: which keys a backup has

use plist::{Dictionary, Value};

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.backup_info",
    title: "Device and backup, as the backup describes them",
    sources: &[
        Source::BackupRoot("Info.plist"),
        Source::BackupRoot("Manifest.plist"),
        Source::BackupRoot("Status.plist"),
    ],
    tested: &[("iOS 14.3", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// The device and its last backup, from `Info.plist`.
#[derive(Debug, Default, Serialize)]
pub struct BackupInfo {
    /// Kind of device, for example `iPhone9,3`.
    pub product_type: Option<String>,
    /// Name of the kind of device, for example `iPhone 7`.
    pub product_name: Option<String>,
    /// Version of the system, for example `14.3`.
    pub product_version: Option<String>,
    /// Build of the system, for example `18C66`.
    pub build_version: Option<String>,
    /// What was backed up: `Device`.
    pub target_type: Option<String>,
    /// Version of the program that made the backup.
    pub itunes_version: Option<String>,
    /// End of the last backup.
    pub last_backup_at: Option<Timestamp>,
    /// Bundle identifiers of installed applications.
    pub installed_applications: Vec<String>,
    /// Names and numbers that identify the device and its owner.
    #[serde(skip)]
    pub identity: Vec<(&'static str, String)>,
}

/// How the backup was made, from `Manifest.plist`.
#[derive(Debug, Default, Serialize)]
pub struct BackupSettings {
    /// Whether the backup is encrypted.
    pub encrypted: Option<bool>,
    /// Whether the device had a passcode.
    pub passcode_set: Option<bool>,
    /// Version of the layout of the backup.
    pub backup_version: Option<String>,
    /// Kind of device.
    pub product_type: Option<String>,
    /// Version of the system.
    pub product_version: Option<String>,
    /// Build of the system.
    pub build_version: Option<String>,
    /// When the backup was made.
    pub backup_at: Option<Timestamp>,
    /// Names and numbers that identify the device and its owner.
    #[serde(skip)]
    pub identity: Vec<(&'static str, String)>,
}

/// One application or extension, from `Manifest.plist`.
#[derive(Debug, Default, Serialize)]
pub struct InstalledApplication {
    /// Bundle identifier.
    pub bundle_id: String,
    /// Version of the application.
    pub bundle_version: Option<String>,
    /// Where the application lay on the device.
    pub bundle_path: Option<String>,
    /// What kind of container its data lies in.
    pub container_class: Option<String>,
}

/// Whether the backup was finished, from `Status.plist`.
#[derive(Debug, Default, Serialize)]
pub struct BackupStatus {
    /// `finished`, when the backup was.
    pub snapshot_state: Option<String>,
    /// `new` or `old`.
    pub backup_state: Option<String>,
    /// Whether everything was backed up, and not only what had changed.
    pub full_backup: Option<bool>,
    /// Version of the layout of the status.
    pub status_version: Option<String>,
    /// When the status was written.
    pub backup_at: Option<Timestamp>,
}

impl Record for BackupInfo {
    fn observables(&self) -> Vec<Observable<'_>> {
        let field = "installed_applications";
        let observable =
            |id| Observable::new(ObservableKind::AppId, id, field, Strength::Installed);
        self.installed_applications.iter().map(String::as_str).map(observable).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let device = self.product_type.as_deref().unwrap_or("device of unknown kind");
        let version = self.product_version.as_deref().unwrap_or("of unknown version");
        backup_made(self.last_backup_at, format!("backup of {device}, iOS {version}"))
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.identity.iter().map(|(field, text)| (*field, text.as_str())).collect()
    }
}

impl Record for BackupSettings {
    fn events(&self) -> Vec<TimelineEvent> {
        let encryption = match self.encrypted {
            Some(true) => "encrypted backup",
            Some(false) => "unencrypted backup",
            None => "backup",
        };
        backup_made(self.backup_at, format!("{encryption}, according to Manifest.plist"))
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.identity.iter().map(|(field, text)| (*field, text.as_str())).collect()
    }
}

impl Record for InstalledApplication {
    fn observables(&self) -> Vec<Observable<'_>> {
        let id = &*self.bundle_id;
        let id = Observable::new(ObservableKind::AppId, id, "bundle_id", Strength::Installed);
        let path = self.bundle_path.as_deref().map(|path| {
            Observable::new(ObservableKind::FilePath, path, "bundle_path", Strength::Installed)
        });
        std::iter::once(id).chain(path).collect()
    }
}

impl Record for BackupStatus {
    fn events(&self) -> Vec<TimelineEvent> {
        let state = self.snapshot_state.as_deref().unwrap_or("unknown");
        let meaning = "backup status written";
        let event = |at| TimelineEvent { at, meaning, summary: format!("backup is {state}") };
        self.backup_at.map(event).into_iter().collect()
    }
}

fn backup_made(at: Option<Timestamp>, summary: String) -> Vec<TimelineEvent> {
    at.map(|at| TimelineEvent { at, meaning: "backup made", summary }).into_iter().collect()
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let Value::Dictionary(list) = read_plist(file)? else {
        return Err(ParseError::Unexpected("backup is not described: no dictionary".to_owned()));
    };
    note_odd_values(&list, out);
    if list.contains_key("SnapshotState") || list.contains_key("IsFullBackup") {
        out.record(Location::File, &backup_status(&list));
    } else if list.contains_key("IsEncrypted") || list.contains_key("Lockdown") {
        out.record(Location::File, &backup_settings(&list));
        for application in applications(&list) {
            out.record(
                Location::Key(format!("Applications/{}", application.bundle_id)),
                &application,
            );
        }
    } else if list.contains_key("Product Version") || list.contains_key("Unique Identifier") {
        out.record(Location::File, &backup_info(&list));
    } else {
        let message = "backup is not described: none of the known keys is there".to_owned();
        return Err(ParseError::Unexpected(message));
    }
    Ok(())
}

type Fits = fn(&Value) -> bool;

/// Values of another type than expected cannot be shown, so that they are said to be missing.
fn note_odd_values(list: &Dictionary, out: &mut Sink<'_>) {
    let expected: [(&str, Fits); 5] = [
        ("Applications", |value| value.as_dictionary().is_some()),
        ("Date", |value| value.as_date().is_some()),
        ("Installed Applications", |value| value.as_array().is_some()),
        ("Last Backup Date", |value| value.as_date().is_some()),
        ("Lockdown", |value| value.as_dictionary().is_some()),
    ];
    for (key, fits) in expected {
        if list.get(key).is_some_and(|value| !fits(value)) {
            let message = "value is of an unexpected type: it is missing from the results";
            out.problem(Location::Key(key.to_owned()), message);
        }
    }
}

/// Keys of `Info.plist` that identify somebody, with the names of their content.
const IDENTITY: &[(&str, &str)] = &[
    ("Device Name", "device_name"),
    ("Display Name", "display_name"),
    ("GUID", "guid"),
    ("ICCID", "iccid"),
    ("IMEI", "imei"),
    ("IMEI 2", "imei_2"),
    ("MEID", "meid"),
    ("Phone Number", "phone_number"),
    ("Serial Number", "serial_number"),
    ("Target Identifier", "target_identifier"),
    ("Unique Identifier", "unique_identifier"),
];

/// The same for `Lockdown` of `Manifest.plist`.
const LOCKDOWN_IDENTITY: &[(&str, &str)] = &[
    ("DeviceName", "device_name"),
    ("SerialNumber", "serial_number"),
    ("UniqueDeviceID", "unique_identifier"),
];

fn backup_info(list: &Dictionary) -> BackupInfo {
    let listed = list.get("Installed Applications").and_then(Value::as_array);
    let listed = listed.into_iter().flatten().filter_map(Value::as_string);
    let mut installed: Vec<String> = listed.map(str::to_owned).collect();
    // Applications with their own description may lack in the list, and the other way round.
    let described = list.get("Applications").and_then(Value::as_dictionary);
    for bundle_id in described.into_iter().flat_map(Dictionary::keys) {
        installed.push(bundle_id.clone());
    }
    installed.sort();
    installed.dedup();
    BackupInfo {
        product_type: text_of(list, "Product Type"),
        product_name: text_of(list, "Product Name"),
        product_version: text_of(list, "Product Version"),
        build_version: text_of(list, "Build Version"),
        target_type: text_of(list, "Target Type"),
        itunes_version: text_of(list, "iTunes Version"),
        last_backup_at: date_of(list, "Last Backup Date"),
        installed_applications: installed,
        identity: identity(list, IDENTITY),
    }
}

fn backup_settings(list: &Dictionary) -> BackupSettings {
    let nothing = Dictionary::new();
    let device = list.get("Lockdown").and_then(Value::as_dictionary).unwrap_or(&nothing);
    BackupSettings {
        encrypted: flag_of(list, "IsEncrypted"),
        passcode_set: flag_of(list, "WasPasscodeSet"),
        backup_version: text_of(list, "Version"),
        product_type: text_of(device, "ProductType"),
        product_version: text_of(device, "ProductVersion"),
        build_version: text_of(device, "BuildVersion"),
        backup_at: date_of(list, "Date"),
        identity: identity(device, LOCKDOWN_IDENTITY),
    }
}

fn backup_status(list: &Dictionary) -> BackupStatus {
    BackupStatus {
        snapshot_state: text_of(list, "SnapshotState"),
        backup_state: text_of(list, "BackupState"),
        full_backup: flag_of(list, "IsFullBackup"),
        status_version: text_of(list, "Version"),
        backup_at: date_of(list, "Date"),
    }
}

fn applications(list: &Dictionary) -> impl Iterator<Item = InstalledApplication> {
    let listed = list.get("Applications").and_then(Value::as_dictionary);
    listed.into_iter().flatten().map(|(bundle_id, value)| {
        let nothing = Dictionary::new();
        let application = value.as_dictionary().unwrap_or(&nothing);
        InstalledApplication {
            bundle_id: bundle_id.clone(),
            bundle_version: text_of(application, "CFBundleVersion"),
            bundle_path: text_of(application, "Path"),
            container_class: text_of(application, "ContainerContentClass"),
        }
    })
}

fn identity(list: &Dictionary, keys: &[(&str, &'static str)]) -> Vec<(&'static str, String)> {
    let found = keys.iter().map(|(key, field)| Some((*field, text_of(list, key)?)));
    found.flatten().collect()
}
