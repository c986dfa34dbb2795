//! `Keychains/Analytics`: events that parts of the Security framework noted about themselves.
//!
//! # What it holds
//! One database for each part, such as trust, networking or synchronisation of keys. Tables of
//! failures and of other events hold at most about a thousand rows each: an instant and a list of
//! values, among them mostly the build of iOS. One record is one event.
//!
//! # What it can show
//! Names of processes and addresses that failed a check of trust, and which build ran when.
//!
//! # What it cannot show
//! Ordinary success. Old events are overwritten, on a busy phone after days. What the values mean
//! is not documented.
//!
//! # References
//! - Apple, Security (open source), `SFAnalytics`: the tables

use std::collections::BTreeMap;

use crate::{prelude::*, security_analytics::read_events};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.analytics",
    title: "Events noted by the Security framework",
    sources: &[Source::Filesystem("private/var/Keychains/Analytics/*.db")],
    tested: &[("iOS 13 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a full file system does",
    parse,
};

/// One event.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct NotedEvent {
    /// Table: `hard_failures`, `soft_failures`, `all_events`, `notes` or `rockwell`.
    pub event_table: &'static str,
    /// When it was noted.
    pub recorded_at: Option<Timestamp>,
    /// Build of iOS.
    pub build: Option<String>,
    /// What was noted.
    pub event_type: Option<String>,
    /// All other values, as text.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub other_values: BTreeMap<String, String>,
    /// Those of the other values that are stored as text.
    #[serde(skip)]
    pub texts: Vec<String>,
}

impl Record for NotedEvent {
    fn observables(&self) -> Vec<Observable<'_>> {
        const FIELD: &str = "other_values";
        let observe = |text: &'_ String| {
            let (kind, strength) = if text.contains("://") {
                (ObservableKind::Url, Strength::Contacted)
            } else {
                (ObservableKind::Process, Strength::Executed)
            };
            Observable::new(kind, text.clone(), FIELD, strength)
        };
        self.texts.iter().filter(|text| !text.trim().is_empty()).map(observe).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let kind = self.event_type.as_deref().unwrap_or("event");
            let summary = format!("{kind} in {}", self.event_table);
            TimelineEvent { at, meaning: "security event noted", summary }
        };
        self.recorded_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_events(file, out, |stored, out| {
        let mut event = NotedEvent {
            event_table: stored.table,
            recorded_at: stored.recorded_at,
            ..NotedEvent::default()
        };
        for (key, value) in &stored.values {
            match key.as_str() {
                "build" => event.build = Some(plist_text(value)),
                "eventType" => event.event_type = Some(plist_text(value)),
                _ => {
                    event.texts.extend(value.as_string().map(str::to_owned));
                    event.other_values.insert(key.clone(), plist_text(value));
                }
            }
        }
        out.record(stored.at, &event);
    })
}
