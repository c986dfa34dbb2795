//! `.GlobalPreferences.plist`: settings that hold for the whole device, among them Lockdown Mode.
//!
//! # What it holds
//! One entry per setting that was ever changed: languages, keyboards, regional formats, and
//! `LDMGlobalEnabled` for Lockdown Mode.
//!
//! # What it can show
//! What the settings were when the acquisition was made. `LDMGlobalEnabled` says whether Lockdown
//! Mode was on.
//!
//! # What it cannot show
//! When a setting was changed, or by whom. Without `LDMGlobalEnabled`, Lockdown Mode was most
//! likely never switched on; its absence alone does not show that.
//!
//! # References
//! - Apple, "About Lockdown Mode" (support article 105120)

use plist::Value;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.global_preferences",
    title: "Settings of the whole device",
    sources: &[
        Source::Backup("HomeDomain", "Library/Preferences/.GlobalPreferences.plist"),
        Source::Filesystem("private/var/mobile/Library/Preferences/.GlobalPreferences.plist"),
    ],
    tested: &[("iOS 16.6", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// Setting that holds whether Lockdown Mode is on.
const LOCKDOWN_MODE: &str = "LDMGlobalEnabled";

/// Parts of names of settings whose text or list was typed by a person or names one.
const PERSONAL: &[&str] =
    &["Account", "Address", "AppleID", "Email", "Name", "PhoneNumber", "ReplacementItems"];

/// One setting.
#[derive(Debug, Serialize)]
pub struct Setting {
    /// Name of the setting.
    pub entry: String,
    /// Value as text: `true`, a number, an RFC 3339 instant, text, or JSON. Bytes are given by
    /// their count. `None` when the value is personal: see the content.
    pub value: Option<String>,
    /// Whether Lockdown Mode was on; for the entry that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lockdown_mode: Option<bool>,
    /// A value that people typed, or that names them.
    #[serde(skip)]
    pub personal_value: Option<String>,
}

impl Record for Setting {
    fn content(&self) -> Vec<(&'static str, &str)> {
        self.personal_value.as_deref().map(|value| ("value", value)).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let Value::Dictionary(settings) = read_plist(file)? else {
        return Err(ParseError::Unexpected("settings are missing: not a dictionary".to_owned()));
    };
    for (entry, value) in settings {
        out.record(Location::Key(entry.clone()), &setting(entry, &value));
    }
    Ok(())
}

fn setting(entry: String, value: &Value) -> Setting {
    let lockdown_mode = if entry == LOCKDOWN_MODE { truth(value) } else { None };
    let text = lockdown_mode.map_or_else(|| plist_text(value), |on| on.to_string());
    let wordy = matches!(value, Value::String(_) | Value::Array(_) | Value::Dictionary(_));
    if wordy && PERSONAL.iter().any(|part| entry.contains(part)) {
        Setting { entry, value: None, lockdown_mode, personal_value: Some(text) }
    } else {
        Setting { entry, value: Some(text), lockdown_mode, personal_value: None }
    }
}

/// A switch may be stored as a boolean, a number, or text.
fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Boolean(on) => Some(*on),
        Value::Integer(number) => Some(number.as_signed() != Some(0)),
        Value::Real(number) => Some(*number != 0.0),
        Value::String(text) => match text.as_str() {
            "1" | "true" | "TRUE" | "YES" => Some(true),
            "0" | "false" | "FALSE" | "NO" => Some(false),
            _ => None,
        },
        _ => None,
    }
}
