//! `Managed Preferences/mobile/….plist`: settings that are forced on the device.
//!
//! # What it holds
//! One file for each payload, named after it, with the settings that stand above those which the
//! owner of the device chose: from a configuration profile, from a server that manages the
//! device, or from Screen Time.
//!
//! # What it can show
//! That settings of this payload were forced when the device was copied. Switches, numbers and
//! instants are in the record; text and lists are content, apart from the servers they name.
//!
//! # What it cannot show
//! Who forced a setting and when, or whether it did anything. Phones that nobody manages may have
//! the files `.GlobalPreferences` and `com.apple.webcontentfilter`, and programs that lift the
//! limits of iOS write files here, too. Text under a name that speaks of a password or a key is
//! left out.
//!
//! # References
//! - Apple, "Device Management": payloads of configuration profiles
//! - Apple, "Web Content Filter device management payload settings", Platform Deployment

use std::collections::BTreeMap;

use plist::{Dictionary, Value};

use crate::{payloads, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.managed_preferences",
    title: "Settings forced by management",
    sources: &[
        Source::Backup("ManagedPreferencesDomain", "mobile/*.plist"),
        Source::Filesystem("private/var/Managed Preferences/mobile/*.plist"),
    ],
    tested: &[("iOS 14 to 18", Confidence::Untested)],
    absent_because: "a device on which no setting is forced has no such file",
    parse,
};

/// The forced settings of one payload.
#[derive(Debug, Default, Serialize)]
pub struct ManagedPreferences {
    /// Payload that the settings belong to, for example `com.apple.webcontentfilter`.
    pub payload_type: Option<String>,
    /// How many settings are forced.
    pub forced_count: usize,
    /// Switches, numbers and instants, by the name of their setting. Bytes are given by their
    /// count.
    pub forced_settings: BTreeMap<String, String>,
    /// Names of the settings that hold text or lists; what they hold is content.
    pub forced_texts: Vec<String>,
    /// Hosts, addresses and links that the settings name as servers.
    pub servers: Vec<String>,
    /// Text and lists, one setting on each line.
    #[serde(skip)]
    pub texts: Option<String>,
}

impl Record for ManagedPreferences {
    fn observables(&self) -> Vec<Observable<'_>> {
        payloads::observables(&self.servers).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.texts.as_deref().map(|texts| ("forced_texts", texts)).into_iter().collect()
    }
}

/// Parts of the names, in lower case, of settings whose text gives access to something.
const SECRET: &[&str] = &["credential", "passcode", "password", "privatekey", "secret", "token"];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let settings = read_dictionary(file, "the forced settings are missing")?;
    if settings.is_empty() {
        out.notice(Location::File, "the file is there, but forces no setting");
    }
    let preferences = managed_preferences(file.path(), &settings);
    out.record(Location::File, &preferences);
    Ok(())
}

fn managed_preferences(path: &str, settings: &Dictionary) -> ManagedPreferences {
    let name = path.rsplit('/').next().unwrap_or(path);
    let (texts, plain): (Vec<_>, Vec<_>) = settings.iter().partition(|(_, value)| is_wordy(value));
    let told = texts.iter().filter(|(name, value)| !holds_secret(name, value));
    let lines: Vec<String> =
        told.map(|(name, value)| format!("{name}: {}", plist_text(value))).collect();
    ManagedPreferences {
        payload_type: name.strip_suffix(".plist").map(str::to_owned),
        forced_count: settings.len(),
        forced_settings: plain
            .into_iter()
            .map(|(name, value)| (name.clone(), plist_text(value)))
            .collect(),
        forced_texts: texts.iter().map(|(name, _)| (*name).clone()).collect(),
        servers: payloads::servers_in(settings),
        texts: (!lines.is_empty()).then(|| lines.join("\n")),
    }
}

/// Whether people may have written the value, or something in it.
fn is_wordy(value: &Value) -> bool {
    matches!(value, Value::String(_) | Value::Array(_) | Value::Dictionary(_))
}

/// Whether a secret lies under this name, or somewhere in the value.
fn holds_secret(name: &str, value: &Value) -> bool {
    let mut open = vec![(name, value)];
    while let Some((name, value)) = open.pop() {
        let lower = name.to_lowercase();
        if is_wordy(value) && SECRET.iter().any(|part| lower.contains(part)) {
            return true;
        }
        match value {
            Value::Array(items) => open.extend(items.iter().map(|item| ("", item))),
            Value::Dictionary(inner) => {
                open.extend(inner.iter().map(|(name, value)| (name.as_str(), value)));
            }
            _ => {}
        }
    }
    false
}
