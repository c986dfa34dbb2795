//! Devices that apps are associated with, as the service `companiondevice` tells.
//!
//! # What it holds
//! For each association the app, the Android user, the kind of device, when it was approved and when the
//! device was last connected. The name of the device, which its owner may have chosen, is content.
//! One record is an association.
//!
//! # What it can show
//! That an app was given what companions of a watch, glasses or a computer get: notifications, running in the
//! background, and for some kinds calls and the screen.
//!
//! # What it cannot show
//! Whether there is such a device. Associations that were removed.
//!
//! # References
//! - AOSP, `core/java/android/companion/AssociationInfo.java`

use formats::local_time::instant;
use model::{AppSighting, AppSign};

use crate::{
    components::is_package,
    prelude::*,
    service_lines::{flag, for_each_service_line},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.companion_devices",
    title: "Devices that apps are associated with",
    sources: &[Source::Service("companiondevice")],
    tested: &[
        ("Android 14, without an association", Confidence::RealDevice),
        ("Android 12 to 16", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// An association.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct CompanionDevice {
    /// Package of the app.
    pub package: String,
    /// Number of the Android user.
    pub user_id: Option<u64>,
    /// Address of the device.
    pub device_address: Option<String>,
    /// Kind of device, by the role that the app got for it.
    pub device_profile: Option<String>,
    /// Whether the app looks after the connection itself.
    pub self_managed: Option<bool>,
    /// Whether it was taken back.
    pub revoked: Option<bool>,
    /// When it was approved.
    pub approved_at: Option<Timestamp>,
    /// When it was approved, as the system spells it, where that is no instant.
    pub approved_text: Option<String>,
    /// When the device was last connected.
    pub last_connected_at: Option<Timestamp>,
    /// What the device is called.
    #[serde(skip)]
    pub device_name: Option<String>,
}

impl Record for CompanionDevice {
    fn observables(&self) -> Vec<Observable<'_>> {
        let kind = ObservableKind::AppId;
        vec![Observable::new(kind, &self.package, "package", Strength::Installed)]
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let dates = [
            (self.approved_at, "companion device approved"),
            (self.last_connected_at, "companion device connected"),
        ];
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: self.package.clone() })
        };
        dates.into_iter().filter_map(event).collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let sighting = AppSighting::of(self.package.as_str()).of_user(self.user_id);
        vec![sighting.with(AppSign::CompanionDevice)]
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.device_name.as_deref().map(|name| ("device_name", name)).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (mut told, mut in_list) = (false, false);
    for_each_service_line(file, out, |number, line, out| {
        let text = line.trim();
        if let Some(rest) = text.strip_prefix("Companion Device Associations:") {
            told = true;
            in_list = rest.trim().is_empty();
        } else if in_list && text.starts_with("Association") {
            if let Some(device) = association_of(text) {
                out.record(Location::Line(number), &device);
            } else {
                let message = "association not understood: its app is missing";
                out.problem(Location::Line(number), message);
            }
        } else if text.ends_with(':') || text.ends_with(": <empty>") {
            in_list = false;
        } else if in_list && !text.is_empty() {
            let message = "line not understood: an association may be missing";
            out.problem(Location::Line(number), message);
        }
    })?;
    if !told {
        out.problem(Location::File, "no list of associations is told: they are missing");
    }
    Ok(())
}

/// `Association{mId=1, mUserId=0, mPackageName='org.example', …}`, or with other spellings of the
/// names before Android 13.
fn association_of(text: &str) -> Option<CompanionDevice> {
    let package = value(text, &["mPackageName", "packageName"], false)?;
    if !is_package(package) {
        return None;
    }
    // What follows the name of the device is looked for from the end: the name may hold anything.
    let approved = value(text, &["mTimeApprovedMs", "timeApprovedMs"], true);
    let connected = value(text, &["mLastTimeConnectedMs"], true);
    let approved_at = approved.and_then(date);
    let read = |keys: &[&str]| value(text, keys, true).filter(|value| *value != "null");
    Some(CompanionDevice {
        package: package.to_owned(),
        user_id: value(text, &["mUserId", "userId"], false).and_then(|id| id.parse().ok()),
        device_address: value(text, &["mDeviceMacAddress", "deviceMacAddress"], false)
            .filter(|address| *address != "null")
            .map(str::to_owned),
        device_profile: read(&["mDeviceProfile", "deviceProfile"]).map(str::to_owned),
        self_managed: read(&["mSelfManaged"]).and_then(flag),
        revoked: read(&["mRevoked"]).and_then(flag),
        approved_text: approved.filter(|_| approved_at.is_none()).map(str::to_owned),
        approved_at,
        last_connected_at: connected.and_then(date),
        device_name: name_of_the_device(text).map(str::to_owned),
    })
}

/// The name of the device, which may hold anything, up to what follows it.
fn name_of_the_device(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("mDisplayName='")?;
    let (name, _) = rest.rsplit_once("', mDeviceProfile=")?;
    Some(name).filter(|name| *name != "null")
}

/// The value of the first of these keys that is there.
fn value<'a>(text: &'a str, keys: &[&str], from_the_end: bool) -> Option<&'a str> {
    keys.iter().find_map(|key| {
        let places = || text.match_indices(key).filter(|(at, _)| begins_a_word(text, *at));
        let (at, _) = if from_the_end { places().last() } else { places().next() }?;
        let rest = text.get(at.checked_add(key.len())?..)?;
        let rest = rest.trim_start().strip_prefix('=')?.trim_start();
        match rest.strip_prefix('\'') {
            Some(quoted) => quoted.get(..quoted.find('\'')?),
            None => rest.get(..rest.find([',', '}']).unwrap_or(rest.len())).map(str::trim),
        }
    })
}

fn begins_a_word(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    before.is_none_or(|letter| !letter.is_alphanumeric())
}

/// `Thu Jan 01 10:00:00 GMT+02:00 2026`, as Java writes dates: the zone is told by its offset, or is
/// one without an offset of its own.
fn date(text: &str) -> Option<Timestamp> {
    let text = text.replace(" GMT ", " +00:00 ").replace(" UTC ", " +00:00 ").replace(" GMT", " ");
    instant("%a %b %d %H:%M:%S %:z %Y", &text)
}
