//! `installHistory.db`: updates of iOS that were put on the device, and those taken back.
//!
//! # What it holds
//! The last 25 updates and security responses: name, build, and whether it was put on or taken
//! back. The date is written in the time of the device's clock at that moment, without a zone; it
//! is kept as it stands. One record is one row.
//!
//! # What it can show
//! When which build began to run, give or take the zone: which known attacks the device was open
//! to and when. Updates that were taken back, and builds lower than the one before.
//!
//! # What it cannot show
//! The exact instant. Updates before the first of the 25 rows. A restore starts a new list.
//!
//! # References
//! - iLEAPP, `installHistory`
//! - The restore image of iOS 26.1, `SUSHistoryInstalls`: the table and its limit

use crate::{
    prelude::*,
    software_build::{BuildNumber, major_version},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.install_history",
    title: "Updates of iOS that were put on or taken back",
    sources: &[
        Source::Filesystem("private/var/containers/Data/System/*/history/installHistory.db"),
        Source::Filesystem("private/var/SUS/history/installHistory.db"),
    ],
    tested: &[("iOS 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a full file system of iOS 26 or later does",
    parse,
};

/// One update.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Update {
    /// Name of the update.
    pub update_name: Option<String>,
    /// Build.
    pub build: Option<String>,
    /// Major version of iOS that the build belongs to.
    pub ios_major: Option<u64>,
    /// Date and time by the clock of the device, without a zone.
    pub local_time: Option<String>,
    /// `put_on` or `taken_back`.
    pub operation: Option<&'static str>,
    /// Operation, as the number that was stored.
    pub operation_code: Option<i64>,
    /// Whether the build is lower than that of the row before it.
    pub lower_than_previous: Option<bool>,
}

impl Record for Update {}

const LOGS: &[&str] = &["id", "name", "build", "date", "operationType"];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let columns = select(&database.columns("logs"), "logs", LOGS);
        let mut previous: Option<BuildNumber> = None;
        // Numbers are given in the order of writing, whatever the clock says.
        let query = format!("SELECT {columns} FROM logs ORDER BY id");
        rows(database, "logs", &query, out, |row, out| {
            let build = row.text(2);
            let number = build.as_deref().and_then(BuildNumber::read);
            let lower = previous.as_ref().zip(number.as_ref()).map(|(before, now)| now < before);
            let update = Update {
                update_name: row.text(1),
                ios_major: build.as_deref().and_then(major_version),
                build,
                local_time: row.text(3).filter(|time| !time.is_empty()),
                operation: row.integer(4).and_then(operation),
                operation_code: row.integer(4),
                lower_than_previous: lower,
            };
            previous = number.or(previous.take());
            let id = row.integer(0).unwrap_or_default();
            out.record(Location::Row { table: "logs", id }, &update);
        });
    })
}

/// Meaning of `operationType`.
fn operation(code: i64) -> Option<&'static str> {
    match code {
        303 => Some("taken_back"),
        304 => Some("put_on"),
        _ => None,
    }
}
