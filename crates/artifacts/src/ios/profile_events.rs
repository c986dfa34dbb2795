//! `MCProfileEvents.plist`: when configuration profiles came and went.
//!
//! # What it holds
//! For each event, the identifier of the profile, what was done with it, by which process and
//! when.
//!
//! # What it can show
//! That a profile was put on the device, changed or removed at this time, also when nothing else
//! is left of it.
//!
//! # What it cannot show
//! What the profile contained, or who asked for the change. The list is kept short: older events
//! are dropped.
//!
//! # References
//! - Apple, "Intro to mobile device management profiles"
//! - Citizen Lab, "Pegasus vs. Predator" (2021): a profile among the traces of spyware

use std::collections::BTreeMap;

use plist::{Dictionary, Value};

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.profile_events",
    title: "Configuration profiles coming and going",
    sources: &[
        Source::Sysdiagnose("logs/MCState/Shared/MCProfileEvents.plist"),
        Source::Sysdiagnose("logs/MCState/User/MCProfileEvents.plist"),
        Source::Backup("*", "Library/ConfigurationProfiles/MCProfileEvents.plist"),
        Source::Backup("HomeDomain", "Library/UserConfigurationProfiles/MCProfileEvents.plist"),
        Source::Filesystem(
            "private/var/containers/Shared/SystemGroup/*/Library/ConfigurationProfiles/MCProfileEvents.plist",
        ),
        Source::Filesystem(
            "private/var/mobile/Library/ConfigurationProfiles/MCProfileEvents.plist",
        ),
    ],
    tested: &[("iOS 14", Confidence::Specification), ("iOS 17", Confidence::Specification)],
    absent_because: "a device to which no configuration profile ever came may have no such file",
    parse,
};

/// One event.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ProfileEvent {
    /// UUID or identifier of the profile, as stored.
    pub profile_id: String,
    /// When it happened.
    pub occurred_at: Option<Timestamp>,
    /// What was done, for example `install` or `remove`.
    pub operation: Option<String>,
    /// Process that did it.
    pub process: Option<String>,
    /// What else is stored, by key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub further_values: BTreeMap<String, String>,
}

impl Record for ProfileEvent {
    fn observables(&self) -> Vec<Observable<'_>> {
        let id = &*self.profile_id;
        let id = Observable::new(ObservableKind::ProfileId, id, "profile_id", Strength::Installed);
        let process = self.process.as_deref().map(|process| {
            Observable::new(ObservableKind::Process, process, "process", Strength::Executed)
        });
        std::iter::once(id).chain(process).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let operation = self.operation.as_deref().unwrap_or("unnamed operation");
        let process = self.process.as_deref().unwrap_or("an unnamed process");
        let summary = format!("{operation} of {} by {process}", self.profile_id);
        let meaning = "configuration profile changed";
        self.occurred_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let list = read_dictionary(file, "events of profiles are missing")?;
    let Some(events) = list.get("ProfileEvents") else { return Ok(()) };
    let Some(events) = events.as_array() else {
        let message = "events of profiles are missing: ProfileEvents is not a list";
        return Err(ParseError::Unexpected(message.to_owned()));
    };
    for (position, event) in events.iter().enumerate() {
        let at = || Location::Key(format!("ProfileEvents/{position}"));
        let Some(event) = event.as_dictionary() else {
            out.problem(at(), "no dictionary: this event is missing");
            continue;
        };
        for (profile_id, details) in event {
            let Some(details) = details.as_dictionary() else {
                out.problem(at(), "no dictionary: what was done with this profile is missing");
                out.record(
                    at(),
                    &ProfileEvent { profile_id: profile_id.clone(), ..ProfileEvent::default() },
                );
                continue;
            };
            let record = profile_event(profile_id, details);
            if record.occurred_at.is_none() {
                out.problem(at(), "no instant: when this happened is missing");
            }
            out.record(at(), &record);
        }
    }
    Ok(())
}

/// Keys are spelled with and without a capital letter.
fn profile_event(profile_id: &str, details: &Dictionary) -> ProfileEvent {
    let mut event = ProfileEvent { profile_id: profile_id.to_owned(), ..ProfileEvent::default() };
    for (key, value) in details {
        let key = key.to_lowercase();
        match (key.as_str(), value) {
            ("timestamp", Value::Date(date)) => {
                event.occurred_at = formats::instants::plist_date(*date);
            }
            ("operation", Value::String(text)) => event.operation = Some(text.clone()),
            ("process", Value::String(text)) => event.process = Some(text.clone()),
            _ => {
                event.further_values.insert(key, plist_text(value));
            }
        }
    }
    event
}
