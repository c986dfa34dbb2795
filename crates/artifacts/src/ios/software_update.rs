//! `com.apple.softwareupdateservicesd.plist`: whether the device updates its system by itself.
//!
//! # What it holds
//! Switches and instants of the service that looks for, fetches and applies updates of the
//! system, among them the switch for automatic updates and its earlier position.
//!
//! # What it can show
//! That automatic updates were on or off when the device was copied.
//!
//! # What it cannot show
//! Who moved the switch and when; the time at which the file was last changed may be that of any
//! other value in it. Without the switch in the file, it was never moved.
//!
//! # References
//! - Apple, "Update iOS on your iPhone": automatic updates
//! - Apple, `SoftwareUpdateServices`: the names of the service's settings

use plist::Value;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.software_update",
    title: "Settings of the system's updates",
    sources: &[
        Source::Backup("HomeDomain", "Library/Preferences/com.apple.softwareupdateservicesd.plist"),
        Source::Filesystem(
            "private/var/mobile/Library/Preferences/com.apple.softwareupdateservicesd.plist",
        ),
    ],
    tested: &[("iOS 14 to 18", Confidence::Untested)],
    absent_because: "",
    parse,
};

/// The switch for automatic updates.
const AUTOMATIC: &str = "SUAutomaticUpdateV2Enabled";

/// One setting.
#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub struct UpdateSetting {
    /// Name of the setting.
    pub entry: String,
    /// Value as text: `true`, a number, an RFC 3339 instant, text, or JSON. Bytes are given by
    /// their count.
    pub value: String,
    /// Whether the system updates itself; for the setting that says so.
    pub automatic_updates: Option<bool>,
    /// The instant that the setting holds, where it is one.
    pub noted_at: Option<Timestamp>,
}

impl Record for UpdateSetting {
    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = "noted by the service for updates";
        let summary = self.entry.clone();
        self.noted_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let settings = read_dictionary(file, "settings of updates are missing")?;
    for (entry, value) in settings {
        let automatic_updates = if entry == AUTOMATIC { switch(&value) } else { None };
        let at = Location::Key(entry.clone());
        if entry == AUTOMATIC && automatic_updates.is_none() {
            out.problem(at.clone(), "no switch: whether the system updates itself is missing");
        }
        let noted_at = value.as_date().and_then(formats::instants::plist_date);
        let value = plist_text(&value);
        out.record(at, &UpdateSetting { entry, value, automatic_updates, noted_at });
    }
    Ok(())
}

/// A switch may be stored as a boolean or a number.
fn switch(value: &Value) -> Option<bool> {
    match value {
        Value::Boolean(on) => Some(*on),
        Value::Integer(number) => Some(number.as_signed() != Some(0)),
        _ => None,
    }
}
