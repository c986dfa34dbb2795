//! `TCC.db`: which applications may use the microphone, the camera, contacts and the like.
//!
//! # What it holds
//! One row per application and service, with the decision and when it last changed.
//!
//! # What it can show
//! That the database stored this decision for this application.
//!
//! # What it cannot show
//! Who made the decision, or whether the application ever used the service.
//!
//! # References
//! - Apple, "Protecting app access to user data"

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.tcc",
    title: "Stored permission decisions",
    sources: &[
        Source::Backup("HomeDomain", "Library/TCC/TCC.db"),
        Source::Filesystem("private/var/mobile/Library/TCC/TCC.db"),
    ],
    tested: &[("iOS 14.3", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// One stored decision.
#[derive(Debug, Serialize)]
pub struct Permission {
    /// Bundle identifier, or path of the program.
    pub client: Option<String>,
    /// Service, as stored.
    pub service: Option<String>,
    /// Last change of the row.
    pub modified_at: Option<Timestamp>,
}

impl Record for Permission {
    fn observables(&self) -> Vec<Observable<'_>> {
        let client = self.client.as_deref().into_iter();
        client
            .map(|client| {
                Observable::new(ObservableKind::AppId, client, "client", Strength::Installed)
            })
            .collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| TimelineEvent {
            at,
            meaning: "permission decision changed",
            summary: format!("{:?} for {:?}", self.service, self.client),
        };
        self.modified_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let database = file.database()?;
    database.for_each_row(
        "SELECT rowid, client, service, last_modified FROM access ORDER BY rowid",
        |row| {
            let at = Location::Row { table: "access", id: row.integer(0).unwrap_or_default() };
            let permission = Permission {
                client: row.text(1),
                service: row.text(2),
                modified_at: row.integer(3).and_then(formats::instants::unix_seconds),
            };
            out.record(at, &permission);
        },
    )?;
    Ok(())
}
