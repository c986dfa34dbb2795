//! `DataUsage.sqlite`: which processes used the network over the mobile radio.

use std::path::Path;

use rusqlite::params;

use super::{Database, Plan, Trace, apple_seconds};
use crate::error::Result;
use crate::seed::{Seed, Xorshift};

const SYSTEM: [&str; 24] = [
    "apsd",
    "mDNSResponder",
    "nsurlsessiond",
    "cloudd",
    "locationd",
    "assistantd",
    "timed",
    "softwareupdateservicesd",
    "CommCenter",
    "mediaserverd",
    "itunesstored",
    "appstored",
    "akd",
    "bird",
    "identityservicesd",
    "IMTransferAgent",
    "imagent",
    "maild",
    "mobileassetd",
    "trustd",
    "networkserviceproxy",
    "parsecd",
    "rtcreportingd",
    "SafariBookmarksSyncAgent",
];

const INDEXES: &str = "CREATE INDEX ZLIVEUSAGE_ZHASPROCESS_INDEX ON ZLIVEUSAGE (ZHASPROCESS);";

/// Writes the database.
///
/// # Errors
/// When the file cannot be written.
pub fn write(path: &Path, plan: &Plan) -> Result<()> {
    let database = Database::create(path, include_str!("data_usage.sql"))?;
    let mut numbers = Seed(plan.seed).numbers("data usage");
    let mut rows: Vec<(i64, String, Option<String>)> = plan
        .planted_as(|trace| match trace {
            Trace::Process { name } => Some(name.clone()),
            _ => None,
        })
        .into_iter()
        .map(|(at, name)| (at, name, None))
        .collect();
    for position in 0..plan.scale.processes {
        let at = plan.instant(position, plan.scale.processes);
        let (name, bundle) = process(position);
        rows.push((at, name, bundle));
    }
    rows.sort();
    for (position, (at, name, bundle)) in rows.iter().enumerate() {
        let row = position as u64 + 1;
        let last = at + numbers.between(0, (plan.last - at).max(1));
        insert(&database, row, *at, last, name, bundle.as_deref(), &mut numbers)?;
    }
    for (entity, name) in [(5, "LiveUsage"), (7, "Process")] {
        database.insert(
            "INSERT INTO Z_PRIMARYKEY VALUES (?1, ?2, 0, ?3)",
            params![entity, name, rows.len() as u64],
        )?;
    }
    database.finish(INDEXES)
}

/// A daemon, or from the 25th on an app: its process is written with its bundle, as iOS does.
fn process(position: u64) -> (String, Option<String>) {
    if let Some(name) = SYSTEM.get(position as usize) {
        return ((*name).to_owned(), None);
    }
    let bundle = format!("com.example.app{position}");
    (format!("App{position}/{bundle}"), Some(bundle))
}

fn insert(
    database: &Database,
    row: u64,
    first: i64,
    last: i64,
    name: &str,
    bundle: Option<&str>,
    numbers: &mut Xorshift,
) -> Result<()> {
    let (first, last) = (apple_seconds(first), apple_seconds(last));
    database.insert(
        "INSERT INTO ZPROCESS VALUES (?1, 7, 1, ?2, ?3, ?4, ?5)",
        params![row, first, last, bundle, name],
    )?;
    database.insert(
        "INSERT INTO ZLIVEUSAGE VALUES (?1, 5, 1, 0, 0, ?1, ?1, NULL, ?2, 0, 0, ?3, ?4)",
        params![row, last, numbers.below(80_000_000) as f64, numbers.below(9_000_000) as f64],
    )
}
