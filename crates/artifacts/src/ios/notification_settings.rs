//! `VersionedSectionInfo.plist` and `SectionInfo.plist`: which applications may tell something.
//!
//! # What it holds
//! Under `sectionInfo` an archived object for each application: whether it may send notifications
//! (`authorizationStatus`, in early versions `allowsNotifications`), and in which form they show.
//!
//! # What it can show
//! That notifications of an application were switched off when the acquisition was made. Attackers
//! have hidden what an automation does by switching off those of Shortcuts.
//!
//! # What it cannot show
//! Who switched them off, and when; most people have done so for many applications. An application
//! that never asked is not switched off.
//!
//! # References
//! - Apple, `UNAuthorizationStatus`: the meaning of the numbers
//! - `iOS-Runtime-Headers`, `BulletinBoard`: `BBSectionInfo` and its settings

use formats::keyed_archive::KeyedArchive;
use plist::{Dictionary, Value};

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.notification_settings",
    title: "Settings for notifications, by application",
    sources: &[
        Source::Backup("HomeDomain", "Library/BulletinBoard/VersionedSectionInfo.plist"),
        Source::Backup("HomeDomain", "Library/BulletinBoard/SectionInfo.plist"),
        Source::Filesystem("private/var/mobile/Library/BulletinBoard/VersionedSectionInfo.plist"),
        Source::Filesystem("private/var/mobile/Library/BulletinBoard/SectionInfo.plist"),
    ],
    tested: &[("iOS 12 to 18", Confidence::Untested)],
    absent_because: "",
    parse,
};

/// Settings of one application.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct NotificationSettings {
    /// Bundle identifier.
    pub bundle_id: String,
    /// `not_asked`, `denied`, `allowed`, `allowed_quietly` or `allowed_for_now`.
    pub authorization: Option<&'static str>,
    /// The same as the number that was stored.
    pub authorization_code: Option<i64>,
    /// Whether notifications are allowed; early versions only.
    pub allows_notifications: Option<bool>,
    /// Form of notifications, as stored: 0 none, 1 a banner, 2 until they are dismissed.
    pub alert_type: Option<i64>,
    /// Whether they show on the lock screen, as stored.
    pub lock_screen_setting: Option<i64>,
    /// Whether they show in the list of notifications, as stored.
    pub notification_center_setting: Option<i64>,
}

impl Record for NotificationSettings {
    fn observables(&self) -> Vec<Observable<'_>> {
        let id = &*self.bundle_id;
        vec![Observable::new(ObservableKind::AppId, id, "bundle_id", Strength::Installed)]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let list = read_plist(file)?;
    let list = list.as_dictionary().ok_or_else(|| {
        ParseError::Unexpected("settings are missing: not a dictionary".to_owned())
    })?;
    let sections = list.get("sectionInfo").and_then(Value::as_dictionary).unwrap_or(list);
    let mut unreadable = Repeated::default();
    for (bundle_id, value) in sections {
        let at = Location::Key(bundle_id.clone());
        let Some(bytes) = value.as_data() else {
            // The number of the version stands beside the applications.
            if value.as_dictionary().is_some() || value.as_string().is_some() {
                unreadable.problem(out, at, "settings of an application are missing: no bytes");
            }
            continue;
        };
        let mut settings = NotificationSettings {
            bundle_id: bundle_id.clone(),
            ..NotificationSettings::default()
        };
        match KeyedArchive::read(bytes) {
            Ok(archive) => {
                if !read_settings(&mut settings, &archive) {
                    let message = "settings of an application are missing: none of the known keys";
                    unreadable.problem(out, at.clone(), message);
                }
            }
            Err(error) => {
                let message = format!("settings of an application are missing: {error}");
                unreadable.problem(out, at.clone(), message);
            }
        }
        out.record(at, &settings);
    }
    unreadable.finish(out, "applications whose settings are missing");
    Ok(())
}

/// The settings are an object of their own. Returns whether they were found.
fn read_settings(settings: &mut NotificationSettings, archive: &KeyedArchive) -> bool {
    const KNOWN: [&str; 2] = ["authorizationStatus", "allowsNotifications"];
    let holds = |list: &&Dictionary| KNOWN.iter().any(|key| list.contains_key(key));
    let root = archive.root();
    let own = root.and_then(|root| archive.get(root, "sectionInfoSettings"));
    let own = own.and_then(Value::as_dictionary).filter(holds);
    let any = || archive.objects().iter().filter_map(Value::as_dictionary).find(holds);
    let Some(found) = own.or_else(any) else { return false };
    let number = |key| archive.get(found, key).and_then(Value::as_signed_integer);
    settings.authorization_code = number("authorizationStatus");
    settings.authorization = settings.authorization_code.and_then(authorization);
    settings.allows_notifications =
        archive.get(found, "allowsNotifications").and_then(Value::as_boolean);
    settings.alert_type = number("alertType");
    settings.lock_screen_setting = number("lockScreenSetting");
    settings.notification_center_setting = number("notificationCenterSetting");
    true
}

/// Meaning of `UNAuthorizationStatus`.
fn authorization(code: i64) -> Option<&'static str> {
    Some(match code {
        0 => "not_asked",
        1 => "denied",
        2 => "allowed",
        3 => "allowed_quietly",
        4 => "allowed_for_now",
        _ => return None,
    })
}
