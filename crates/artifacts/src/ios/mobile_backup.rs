//! `com.apple.MobileBackup.plist`: when the device was backed up, and whether it was restored.
//!
//! # What it holds
//! The state of the last backup, the outcomes of the last attempts, when backups to iCloud were
//! switched on, and, when the device was set up from a backup, from which build and when.
//!
//! # What it can show
//! That backups were made or attempted at these times, and that what is on the device may come
//! from an earlier device.
//!
//! # What it cannot show
//! Who made a backup or has a copy of it, or attempts before the last ones.
//!
//! # References
//! - Apple, "Back up your iPhone" and "Restore your iPhone from a backup"
//! - plaso, `plist/ios_mobile_backup`: the keys of the file

use plist::{Dictionary, Value};

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.mobile_backup",
    title: "Backups made of the device, and restored to it",
    sources: &[
        Source::Sysdiagnose("logs/MobileBackup/com.apple.MobileBackup.plist"),
        Source::Backup("RootDomain", "Library/Preferences/com.apple.MobileBackup.plist"),
        Source::Backup("HomeDomain", "Library/Preferences/com.apple.MobileBackup.plist"),
        Source::Filesystem("private/var/root/Library/Preferences/com.apple.MobileBackup.plist"),
        Source::Filesystem("private/var/mobile/Library/Preferences/com.apple.MobileBackup.plist"),
    ],
    tested: &[
        ("iOS 15.3.1, attempts", Confidence::RealDevice),
        ("restored devices", Confidence::Untested),
    ],
    absent_because: "",
    parse,
};

/// The last backup or restore, or the outcome of one attempt.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct BackupEvent {
    /// What it is: `last_backup`, `last_restore`, `attempt`, `restored` or `cloud_switched_on`.
    pub backup_event: &'static str,
    /// When it was.
    pub occurred_at: Option<Timestamp>,
    /// Whether it went to or came from iCloud.
    pub cloud: Option<bool>,
    /// Code of the outcome; 0 is success.
    pub outcome_code: Option<i64>,
    /// Who gave the code.
    pub outcome_domain: Option<String>,
    /// Build of the system that the restored backup was made on.
    pub backup_build: Option<String>,
    /// Build of the system that it was restored to.
    pub device_build: Option<String>,
}

impl Record for BackupEvent {
    fn events(&self) -> Vec<TimelineEvent> {
        let (meaning, what) = match self.backup_event {
            "restored" => ("device restored from a backup", "restored from a backup"),
            "cloud_switched_on" => ("backups to iCloud switched on", "backups to iCloud"),
            "last_restore" => ("restore", "state of the last restore"),
            "last_backup" => ("backup", "state of the last backup"),
            _ => ("backup attempted", "attempt of a backup"),
        };
        let place = if self.cloud == Some(true) { ", iCloud" } else { "" };
        let code = self.outcome_code.map(|code| format!(", outcome {code}")).unwrap_or_default();
        let summary = format!("{what}{place}{code}");
        self.occurred_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let list = read_dictionary(file, "backups of the device are missing")?;
    if let Some(occurred_at) = date_of(&list, "AccountEnabledDate") {
        let backup_event = "cloud_switched_on";
        let at = Location::Key("AccountEnabledDate".to_owned());
        let occurred_at = Some(occurred_at);
        out.record(at, &BackupEvent { backup_event, occurred_at, ..BackupEvent::default() });
    }
    for (key, event) in [("BackupStateInfo", "last_backup"), ("RestoreStateInfo", "last_restore")] {
        match list.get(key) {
            Some(Value::Dictionary(state)) => read_state(key, event, state, out),
            Some(_) => {
                let message = "no dictionary: what was attempted is missing";
                out.problem(Location::Key(key.to_owned()), message);
            }
            None => {}
        }
    }
    if let Some(restore) = dictionary_of(&list, "RestoreInfo") {
        let record = BackupEvent {
            backup_event: "restored",
            occurred_at: date_of(restore, "RestoreDate"),
            cloud: flag_of(restore, "WasCloudRestore"),
            backup_build: text_of(restore, "BackupBuildVersion"),
            device_build: text_of(restore, "DeviceBuildVersion"),
            ..BackupEvent::default()
        };
        out.record(Location::Key("RestoreInfo".to_owned()), &record);
    }
    Ok(())
}

fn read_state(key: &str, backup_event: &'static str, state: &Dictionary, out: &mut Sink<'_>) {
    let cloud = flag_of(state, "isCloud");
    let last = BackupEvent {
        backup_event,
        occurred_at: date_of(state, "date"),
        cloud,
        ..BackupEvent::default()
    };
    out.record(Location::Key(key.to_owned()), &last);
    for (position, attempt) in items_of(state, "errors").enumerate() {
        let at = Location::Key(format!("{key}/errors/{position}"));
        let Some(attempt) = attempt.as_dictionary() else {
            out.problem(at, "no dictionary: the outcome of this attempt is missing");
            continue;
        };
        let record = BackupEvent {
            backup_event: "attempt",
            occurred_at: date_of(attempt, "date"),
            cloud,
            outcome_code: integer_of(attempt, "code"),
            outcome_domain: text_of(attempt, "domain"),
            ..BackupEvent::default()
        };
        out.record(at, &record);
    }
}
