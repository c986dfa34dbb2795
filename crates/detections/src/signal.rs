//! What correlations need to know of a finding.

use jiff::Timestamp;
use model::{Finding, ObservableKind, Provenance, Strength};
use serde_json::{Map, Value};

use crate::rule::GroupKind;

/// Name by which a correlation calls an indicator that a process, a bundle or a package met.
pub const INDICATOR_ON_PROCESS: &str = "hoofprint-indicator-process";

/// Name by which a correlation calls an indicator met by something that a known sender sent,
/// or by the sender itself.
pub const INDICATOR_ON_SENDER: &str = "hoofprint-indicator-sender";

/// Name by which a correlation calls any other indicator that was met.
pub const INDICATOR_ON_VALUE: &str = "hoofprint-indicator";

/// One fact that may meet others: a match of a rule, or an indicator that was met.
#[derive(Clone, Debug, PartialEq)]
pub struct Signal {
    /// Identifier of the rule, or one of the names for indicators.
    pub rule: String,
    /// What was seen, in one line of plain words.
    pub title: String,
    /// Instant of the fact. Without one it can be near nothing, and is not correlated.
    pub at: Option<Timestamp>,
    /// How strong a sign.
    pub strength: Strength,
    /// Where it was read.
    pub provenance: Provenance,
    /// Fields of the record, none of them words of people. `group` says whom or what the fact
    /// is about, spelled alike whatever the artifact (see [`group_value`]).
    pub fields: Value,
}

impl Signal {
    /// The signal of an indicator that a value of this kind met.
    pub fn of_indicator(finding: &Finding, kind: ObservableKind) -> Self {
        let mut fields: Map<String, Value> =
            finding.record.as_object().cloned().unwrap_or_default();
        let observed = finding.observed.value.as_str();
        let sender = fields.get("sender").and_then(Value::as_str);
        let (rule, group) = match kind {
            ObservableKind::Process | ObservableKind::AppId => {
                (INDICATOR_ON_PROCESS, group_value(GroupKind::Process, observed))
            }
            ObservableKind::Email => {
                (INDICATOR_ON_SENDER, group_value(GroupKind::Sender, observed))
            }
            _ => match sender.and_then(|sender| group_value(GroupKind::Sender, sender)) {
                Some(group) => (INDICATOR_ON_SENDER, Some(group)),
                None => (INDICATOR_ON_VALUE, None),
            },
        };
        fields.remove("group");
        fields.insert("observed".to_owned(), observed.into());
        if let Some(group) = group {
            fields.insert("group".to_owned(), group.into());
        }
        Self {
            rule: rule.to_owned(),
            title: finding.title.clone(),
            at: finding.at,
            strength: finding.strength,
            provenance: finding.provenance.clone(),
            fields: Value::Object(fields),
        }
    }
}

/// One spelling for the same process or sender, whatever the artifact; `None` for an empty one.
///
/// A process is the last component of a path (`WeatherWidget/com.apple.weather` counts as
/// `com.apple.weather`). A sender loses `mailto:` or `tel:`, NUL characters (also spelled `\x00`), the quotes
/// around it, the difference between capital and small letters, and in a telephone number
/// everything but `+` and digits.
pub fn group_value(kind: GroupKind, value: &str) -> Option<String> {
    let value = value.trim();
    let name = match kind {
        GroupKind::Process => {
            value.trim_end_matches('/').rsplit('/').next().unwrap_or(value).to_owned()
        }
        GroupKind::Sender => {
            let lower = value.to_lowercase();
            let address = ["mailto:", "tel:"].iter().find_map(|scheme| lower.strip_prefix(scheme));
            let address = address.unwrap_or(&lower).replace("\\x00", "").replace('\0', "");
            let address = address.trim().trim_matches('\'');
            let telephone = address.chars().any(|c| c.is_ascii_digit())
                && address.chars().all(|c| c.is_ascii_digit() || " +-().\u{a0}".contains(c));
            let kept = |c: &char| !telephone || *c == '+' || c.is_ascii_digit();
            address.trim().chars().filter(kept).collect()
        }
    };
    (!name.is_empty()).then(|| format!("{} {name}", kind.word()))
}
