//! `TCC.db`: which program may use what.

use std::path::Path;

use rusqlite::params;

use super::{Database, Plan, Trace};
use crate::error::Result;
use crate::seed::Seed;

const SCHEMA: &str = "
    CREATE TABLE admin (key TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL);
    CREATE TABLE policies (id INTEGER NOT NULL PRIMARY KEY, bundle_id TEXT NOT NULL, uuid TEXT NOT NULL, display TEXT NOT NULL, UNIQUE (bundle_id, uuid));
    CREATE TABLE active_policy (client TEXT NOT NULL, client_type INTEGER NOT NULL, policy_id INTEGER NOT NULL, PRIMARY KEY (client, client_type), FOREIGN KEY (policy_id) REFERENCES policies(id) ON DELETE CASCADE ON UPDATE CASCADE);
    CREATE TABLE access_overrides (service TEXT NOT NULL PRIMARY KEY);
    CREATE TABLE expired (service TEXT NOT NULL, client TEXT NOT NULL, client_type INTEGER NOT NULL, csreq BLOB, last_modified INTEGER NOT NULL, expired_at INTEGER NOT NULL DEFAULT (CAST(strftime('%s','now') AS INTEGER)), PRIMARY KEY (service, client, client_type));
    CREATE TABLE access (service TEXT NOT NULL, client TEXT NOT NULL, client_type INTEGER NOT NULL, auth_value INTEGER NOT NULL, auth_reason INTEGER NOT NULL, auth_version INTEGER NOT NULL, csreq BLOB, policy_id INTEGER, indirect_object_identifier_type INTEGER, indirect_object_identifier TEXT NOT NULL DEFAULT 'UNUSED', indirect_object_code_identity BLOB, flags INTEGER, last_modified INTEGER NOT NULL DEFAULT (CAST(strftime('%s','now') AS INTEGER)), pid INTEGER, pid_version INTEGER, boot_uuid TEXT NOT NULL DEFAULT 'UNUSED', last_reminded INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (service, client, client_type, indirect_object_identifier), FOREIGN KEY (policy_id) REFERENCES policies(id) ON DELETE CASCADE ON UPDATE CASCADE);";

const INDEXES: &str = "CREATE INDEX active_policy_id ON active_policy(policy_id);";

const SERVICES: [&str; 6] = [
    "kTCCServiceMicrophone",
    "kTCCServiceCamera",
    "kTCCServicePhotos",
    "kTCCServiceAddressBook",
    "kTCCServiceUbiquity",
    "kTCCServiceCalendar",
];

/// The client is a bundle identifier.
const BUNDLE: i64 = 0;
/// The client is a path.
const PATH: i64 = 1;
const ALLOWED: i64 = 2;

/// Writes the database.
///
/// # Errors
/// When the file cannot be written.
pub fn write(path: &Path, plan: &Plan) -> Result<()> {
    let database = Database::create(path, SCHEMA)?;
    let mut numbers = Seed(plan.seed).numbers("permissions");
    database.insert("INSERT INTO admin VALUES ('version', 24)", [])?;
    for position in 0..plan.scale.permissions {
        let count = SERVICES.len() as u64;
        let service = SERVICES.get((position % count) as usize).copied().unwrap_or_default();
        let client = format!("com.example.app{}", 24 + position / count);
        let decision = if numbers.one_in(4) { 0 } else { ALLOWED };
        let at = plan.instant(position, plan.scale.permissions);
        insert(&database, service, &client, BUNDLE, decision, at)?;
    }
    let planted = plan.planted_as(|trace| match trace {
        Trace::Permission { client } => Some(client.clone()),
        _ => None,
    });
    for (at, client) in planted {
        let kind = if client.starts_with('/') { PATH } else { BUNDLE };
        insert(&database, "kTCCServiceMicrophone", &client, kind, ALLOWED, at)?;
    }
    database.finish(INDEXES)
}

fn insert(
    database: &Database,
    service: &str,
    client: &str,
    kind: i64,
    decision: i64,
    at: i64,
) -> Result<()> {
    database.insert(
        "INSERT INTO access (service, client, client_type, auth_value, auth_reason, auth_version, flags, last_modified)
         VALUES (?1, ?2, ?3, ?4, 2, 1, 0, ?5)",
        params![service, client, kind, decision, at],
    )
}
