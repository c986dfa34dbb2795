//! Privacy accounting: which app used the microphone, the camera, the position and the like.
//!
//! # What it holds
//! SEGB files in which `privacyaccountingd` notes accesses while "App Privacy Report" is on: when,
//! which app, which service, an identifier that the begin and the end of an access share, and a
//! kind. Records that were deleted keep their instants. One record is one note.
//!
//! # What it can show
//! That the system let this app use this service at this instant, also long before what is left in
//! the report on the phone.
//!
//! # What it cannot show
//! Anything while the report was off, which it is unless somebody turned it on. Accesses by
//! spyware that goes around the system. What the numbers of kinds mean is not documented.
//!
//! # References
//! - iLEAPP, `privacyAccounting`
//! - Apple, "About App Privacy Report" (support article 102188)

use formats::{
    protobuf::{Field, Message},
    segb::{self, State},
};

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.privacy_accounting",
    title: "Accesses that App Privacy Report noted",
    sources: &[Source::Filesystem(
        "private/var/mobile/Library/PrivacyAccounting/Biome/com.apple.privacy.accounting.stream*/local/*",
    )],
    tested: &[("iOS 15 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a full file system does, when the report was on",
    parse,
};

/// One note.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Access {
    /// `written` or `deleted`.
    pub record_state: &'static str,
    /// When it was noted.
    pub recorded_at: Option<Timestamp>,
    /// App.
    pub bundle_id: Option<String>,
    /// Service, for example `kTCCServiceMicrophone`, or a number.
    pub service: Option<String>,
    /// Identifier that the begin and the end of an access share.
    pub access_id: Option<String>,
    /// Kind, as the number that was stored.
    pub access_kind_code: Option<i64>,
}

impl Record for Access {
    fn observables(&self) -> Vec<Observable<'_>> {
        let app = self.bundle_id.as_deref();
        let app = app.map(|app| {
            Observable::new(ObservableKind::AppId, app, "bundle_id", Strength::Executed)
        });
        app.into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let app = self.bundle_id.as_deref().unwrap_or("unknown app");
        let service = self.service.as_deref().unwrap_or("service not named");
        let event = |at| {
            let summary = format!("{service} by {app}");
            TimelineEvent { at, meaning: "access noted by App Privacy Report", summary }
        };
        self.recorded_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let segment = segb::read(&bytes).map_err(|error| ParseError::Unexpected(error.to_string()))?;
    let mut unreadable = Repeated::default();
    for record in &segment.records {
        let at = Location::Offset(u64::try_from(record.offset).unwrap_or(u64::MAX));
        let deleted = record.state != State::Written;
        let mut access = Access {
            record_state: if deleted { "deleted" } else { "written" },
            recorded_at: record.created_at,
            ..Access::default()
        };
        let message = Message::read(record.content);
        if let Ok(message) = &message {
            read_access(message, &mut access);
        }
        if !deleted && access.bundle_id.is_none() {
            let reason = message.err().map(|error| format!(": {error}")).unwrap_or_default();
            let message = format!("the app and the service of this access are missing{reason}");
            unreadable.problem(out, at.clone(), message);
        }
        out.record(at, &access);
    }
    unreadable.finish(out, "accesses of which app and service are missing");
    if let Some(damage) = segment.damage {
        out.problem(Location::File, format!("accesses are missing: {damage}"));
    }
    Ok(())
}

/// 1.1.2: app, 1.2: identifier, 1.3: kind, 2: service as text or number.
fn read_access(message: &Message<'_>, access: &mut Access) {
    access.bundle_id = message.text(&[1, 1, 2]).filter(|app| !app.is_empty()).map(str::to_owned);
    access.access_kind_code = message.integer(&[1, 3]);
    access.service = match message.get(&[2]) {
        Some(Field::Varint(number)) => Some(number.to_string()),
        _ => message.text(&[2]).map(str::to_owned),
    };
    if let Some(Field::Bytes(bytes)) = message.get(&[1, 2]) {
        let hex = bytes.iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
        access.access_id = Some(hex);
    }
}
