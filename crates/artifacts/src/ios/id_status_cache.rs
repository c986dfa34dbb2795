//! `idstatuscache.plist`: handles that identity services looked up at Apple.
//!
//! # What it holds
//! For each service (iMessage is `com.apple.madrid`), the handles that were looked up: `mailto:`
//! and an address, `tel:` and a number and others, with the time of the last look-up and the
//! answer. `occurrences` counts the services of this file that know the handle. NUL characters
//! in handles are written `\x00`.
//!
//! # What it can show
//! That the device asked Apple about a handle, for example because a message came from it or was
//! to be sent to it. Handles with runs of NUL characters were left by Pegasus.
//!
//! # What it cannot show
//! Who started the contact, whether a message was exchanged, or earlier look-ups: the last one
//! replaces them, and entries are dropped after a while.
//!
//! # References
//! - Amnesty International, "Forensic Methodology Report: How to catch NSO Group's Pegasus"
//! - plaso, `plist/ios_identityservices`

use std::collections::BTreeMap;

use plist::{Dictionary, Value};

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.id_status_cache",
    title: "Handles looked up by identity services",
    sources: &[
        Source::Backup(
            "HomeDomain",
            "Library/Preferences/com.apple.identityservices.idstatuscache.plist",
        ),
        Source::Backup("HomeDomain", "Library/IdentityServices/idstatuscache.plist"),
        Source::Filesystem(
            "private/var/mobile/Library/Preferences/com.apple.identityservices.idstatuscache.plist",
        ),
        Source::Filesystem("private/var/mobile/Library/IdentityServices/idstatuscache.plist"),
    ],
    tested: &[("iOS 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// One handle looked up for one service.
#[derive(Debug, Serialize)]
pub struct LookedUpHandle {
    /// Service that asked.
    pub service: String,
    /// Handle, with its kind, NUL characters written `\x00`.
    pub handle: String,
    /// What the handle is: `mailto`, `tel`, `urn`.
    pub handle_kind: Option<String>,
    /// Whether two NUL characters follow each other in the handle.
    pub handle_has_nul_run: bool,
    /// Last look-up.
    pub looked_up_at: Option<Timestamp>,
    /// Answer as stored: 1 is seen for registered handles, 2 for others.
    pub id_status: Option<i64>,
    /// Services of this file that know the handle.
    pub occurrences: u64,
    /// Address of a `mailto:` handle, without quotes and NUL characters.
    #[serde(skip)]
    pub email: Option<String>,
}

impl Record for LookedUpHandle {
    fn observables(&self) -> Vec<Observable<'_>> {
        let observe =
            |email| Observable::new(ObservableKind::Email, email, "handle", Strength::Exposed);
        self.email.as_deref().map(observe).into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| TimelineEvent {
            at,
            meaning: "handle looked up",
            summary: match self.id_status {
                Some(status) => format!("{} for {} (status {status})", self.handle, self.service),
                None => format!("{} for {}", self.handle, self.service),
            },
        };
        self.looked_up_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let root = read_plist(file)?;
    let Some(services) = root.as_dictionary() else {
        return Err(ParseError::Unexpected(
            "root of the property list is no dictionary".to_owned(),
        ));
    };
    let occurrences = count_handles(services);
    for (service, handles) in services {
        // `CacheVersion` and the like.
        if handles.as_unsigned_integer().is_some() {
            continue;
        }
        let Some(handles) = handles.as_dictionary() else {
            let at = Location::Key(visible(service));
            out.problem(at, "no dictionary: the look-ups of this service are missing");
            continue;
        };
        for (handle, entry) in handles {
            let count = occurrences.get(handle.as_str()).copied().unwrap_or_default();
            read_entry(service, handle, count, entry, out);
        }
    }
    Ok(())
}

fn count_handles(services: &Dictionary) -> BTreeMap<&str, u64> {
    let mut occurrences: BTreeMap<&str, u64> = BTreeMap::new();
    for handles in services.values().filter_map(Value::as_dictionary) {
        for handle in handles.keys() {
            let count = occurrences.entry(handle).or_default();
            *count = count.saturating_add(1);
        }
    }
    occurrences
}

fn read_entry(service: &str, handle: &str, occurrences: u64, entry: &Value, out: &mut Sink<'_>) {
    let at = || Location::Key(format!("{}/{}", visible(service), visible(handle)));
    if entry.as_dictionary().is_none() {
        out.problem(at(), "no dictionary: date and answer of this look-up are missing");
    }
    let value = |key| entry.as_dictionary().and_then(|entry| entry.get(key));
    let (date, status) = (value("LookupDate"), value("IDStatus"));
    let looked_up_at = date.and_then(instant);
    if date.is_some() && looked_up_at.is_none() {
        out.problem(at(), "LookupDate is no instant: the look-up is not dated");
    }
    let id_status = status.and_then(Value::as_signed_integer);
    if status.is_some() && id_status.is_none() {
        out.problem(at(), "IDStatus is no integer: the answer to the look-up is missing");
    }
    let (kind, rest) = handle.split_once(':').unzip();
    let unquoted = |text: &str| text.replace('\0', "").trim_matches(['\'', '"']).to_owned();
    let kind = kind.map(str::to_lowercase);
    let record = LookedUpHandle {
        service: visible(service),
        handle: visible(handle),
        handle_has_nul_run: handle.contains("\0\0"),
        looked_up_at,
        id_status,
        occurrences,
        email: rest.filter(|_| kind.as_deref() == Some("mailto")).map(unquoted),
        handle_kind: kind.map(|kind| visible(&kind)),
    };
    out.record(at(), &record);
}

/// Seconds since 2001, or a date.
fn instant(value: &Value) -> Option<Timestamp> {
    match value {
        Value::Real(seconds) => formats::instants::mac_real(*seconds),
        Value::Integer(seconds) => formats::instants::mac_integer(seconds.as_signed()?),
        Value::Date(date) => formats::instants::plist_date(*date),
        _ => None,
    }
}

fn visible(text: &str) -> String {
    text.replace('\0', "\\x00")
}
