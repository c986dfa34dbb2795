//! Advanced Protection, as the service `advanced_protection` tells (Android 16 and later).
//!
//! # What it holds
//! Whether the mode is on, when it was switched last, and which protections the device has for it. One
//! record is the state of the device.
//!
//! # What it can show
//! That the device has the mode, and whether it is on. When it was switched on or off.
//!
//! # What it cannot show
//! Who switched it. Whether Intrusion Logging is on: it is chosen beside the mode, and no service tells of
//! it; that it was on is seen by its logs. A device without the mode has no such service.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/security/advancedprotection/AdvancedProtectionService.java`, `dump`
//! - AOSP, `android.security.advancedprotection.AdvancedProtectionManager`, `featureIdToString`

use formats::instants::unix_milliseconds;

use crate::{
    prelude::*,
    service_lines::{flag, for_each_service_line, value_of},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.advanced_protection",
    title: "Advanced Protection",
    sources: &[Source::Service("advanced_protection")],
    tested: &[("Android 16 to 17", Confidence::Specification)],
    absent_because: "Only devices that have the mode tell of it: Android 16 and later.",
    parse,
};

/// How Advanced Protection is set.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct AdvancedProtection {
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// When it was switched last; none where it never was, or where the device does not tell.
    pub changed_at: Option<Timestamp>,
    /// Protections that the device has for it.
    pub protections: Vec<Protection>,
}

/// A protection that the mode switches on.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Protection {
    /// Its name, as the system spells it.
    pub protection: String,
    /// Whether this device can do it.
    pub available: Option<bool>,
    /// Whether it is kept in or out of the mode, as the number that the system prints.
    pub provisioning_mode: Option<i64>,
}

impl Record for AdvancedProtection {
    fn events(&self) -> Vec<TimelineEvent> {
        let event = || {
            let (at, enabled) = (self.changed_at?, self.enabled?);
            let meaning =
                if enabled { "protection switched on" } else { "protection switched off" };
            Some(TimelineEvent { at, meaning, summary: "Advanced Protection".to_owned() })
        };
        event().into_iter().collect()
    }
}

/// The list that the lines belong to.
#[derive(Clone, Copy, PartialEq)]
enum List {
    None,
    Hooks,
    Providers,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut state = AdvancedProtection::default();
    let (mut first, mut list, mut ended) = (None, List::None, false);
    for_each_service_line(file, out, |number, line, _| {
        let text = line.trim();
        if text.is_empty() {
            return;
        }
        first.get_or_insert(number);
        if let Some(on) = text.strip_prefix("isAdvancedProtectionEnabled: ") {
            state.enabled = flag(on);
        } else if let Some(preferences) = preferences_of(text) {
            let changed =
                value_of(preferences, "enabled_change_time").and_then(|at| at.parse().ok());
            state.changed_at = changed.filter(|at| *at > 0).and_then(unix_milliseconds);
            (list, ended) = (List::None, true);
        } else if text == "Hooks:" {
            list = List::Hooks;
        } else if text == "Providers:" {
            list = List::Providers;
        } else if list == List::Hooks {
            state.protections.extend(hook_of(text));
        } else if list == List::Providers && is_feature(text) {
            state
                .protections
                .push(Protection { protection: text.to_owned(), ..Protection::default() });
        }
    })?;
    let Some(first) = first else {
        out.notice(Location::File, "the service is there and tells nothing of itself");
        return Ok(());
    };
    if state.enabled.is_none() {
        out.problem(Location::File, "whether Advanced Protection is on is missing");
    }
    if !ended {
        let message = "the text breaks off: protections and the last change may be missing";
        out.problem(Location::File, message);
    }
    if state.enabled.is_some() || !state.protections.is_empty() {
        out.record(Location::Line(first), &state);
    }
    Ok(())
}

/// `DisallowCellular2GAdvancedProtectionHook available: true provisioning status: 0`, from Android 17
/// on with the last part.
fn hook_of(text: &str) -> Option<Protection> {
    let (protection, rest) = text.split_once(" available: ")?;
    let (available, mode) = match rest.split_once(" provisioning status: ") {
        Some((available, mode)) => (available, mode.trim().parse().ok()),
        None => (rest, None),
    };
    let protection = protection.to_owned();
    Some(Protection { protection, available: flag(available), provisioning_mode: mode })
}

/// `mSharedPreferences: {enabled_change_time=1769515200000, last_dialog_type=1}`, if it is whole.
fn preferences_of(text: &str) -> Option<&str> {
    text.strip_prefix("mSharedPreferences: {").filter(|rest| rest.ends_with('}'))
}

/// Whether the line below a provider names a protection, `DISALLOW_WEP`: the provider itself and, before
/// Android 17, its protections are told by the name of a class, which says nothing.
fn is_feature(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}
