//! Files of preferences of which any entry may matter.

use plist::Value;

use crate::prelude::*;

/// One entry.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct Preference {
    /// Name of the entry.
    pub(crate) entry: String,
    /// Value as text: `true`, a number, an RFC 3339 instant, text, or JSON. Bytes are given by
    /// their count.
    pub(crate) value: String,
    /// Process that the entry is about.
    pub(crate) process: Option<String>,
    /// The value, when it is a date.
    pub(crate) recorded_at: Option<Timestamp>,
}

impl Record for Preference {
    fn observables(&self) -> Vec<Observable<'_>> {
        let process = self.process.as_deref();
        let process = process.map(|process| {
            Observable::new(ObservableKind::Process, process, "process", Strength::Executed)
        });
        process.into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let summary = self.entry.clone();
            TimelineEvent { at, meaning: "date stored in preferences", summary }
        };
        self.recorded_at.map(event).into_iter().collect()
    }
}

/// Hands over every entry; `process_of` finds the process that an entry names.
pub(crate) fn read_preferences(
    file: &EvidenceFile,
    out: &mut Sink<'_>,
    process_of: impl Fn(&str) -> Option<&str>,
) -> Result<(), ParseError> {
    let Value::Dictionary(entries) = read_plist(file)? else {
        let message = "not a dictionary: all entries are missing";
        return Err(ParseError::Unexpected(message.to_owned()));
    };
    if entries.is_empty() {
        out.notice(Location::File, "the file is there, but holds no entry");
    }
    for (entry, value) in entries {
        let preference = Preference {
            value: plist_text(&value),
            process: process_of(&entry).map(str::to_owned),
            recorded_at: value.as_date().and(mac_date(&value)),
            entry,
        };
        out.record(Location::Key(preference.entry.clone()), &preference);
    }
    Ok(())
}
