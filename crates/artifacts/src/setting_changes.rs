//! Changes of settings, as the service `settings` of some makers tells them.

use crate::{prelude::*, service_lines::instant_without_year};

/// A change of a setting.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct SettingChange {
    /// When.
    pub changed_at: Option<Timestamp>,
    /// When, as the system spells it: without a year.
    pub changed_at_text: String,
    /// What was done, as the system spells it.
    pub mode: Option<String>,
    /// Value before.
    pub old_value: Option<String>,
    /// Value after.
    pub new_value: Option<String>,
    /// Package that did it.
    pub package: Option<String>,
}

/// A value that is not the one that stands for none.
pub(crate) fn told(value: &str) -> Option<String> {
    Some(value.to_owned()).filter(|value| value != "{null}")
}

/// `time:02-28 10:00:00.000 mode:UPDATE oldValue:1 newValue:0 package:org.example`
pub(crate) fn change_of(file: &EvidenceFile, entry: &str) -> SettingChange {
    let part = |key: &str, next: &str| {
        let (_, rest) = entry.split_once(key)?;
        let end = if next.is_empty() { rest.len() } else { rest.rfind(next)? };
        rest.get(..end).map(str::to_owned)
    };
    let time = part("time:", " mode:").unwrap_or_default();
    SettingChange {
        changed_at: instant_without_year(file, &time),
        changed_at_text: time,
        mode: part(" mode:", " oldValue:"),
        old_value: part(" oldValue:", " newValue:").and_then(|value| told(&value)),
        new_value: part(" newValue:", " package:").and_then(|value| told(&value)),
        package: part(" package:", ""),
    }
}
