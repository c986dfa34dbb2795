//! `AppUpdates.sqlitedb` and `appstored.sqlitedb`: apps that the App Store installed or updated.
//!
//! # What it holds
//! One row per app in the tables of updates and installations, with its identifier and when it was
//! installed; versions of the system differ in the rest.
//!
//! # What it can show
//! That the store listed this app as installed or updated on this device at this time.
//!
//! # What it cannot show
//! Apps that came another way, and who asked for an app.
//!
//! # References
//! - iLEAPP, `appUpdates`

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.store_updates",
    title: "Apps that the App Store installed or updated",
    sources: &[
        Source::Sysdiagnose("logs/appinstallation/AppUpdates.sqlitedb"),
        Source::Sysdiagnose("logs/appinstallation/appstored.sqlitedb"),
        Source::Filesystem("private/var/mobile/Containers/Data/**/AppUpdates.sqlitedb"),
    ],
    tested: &[
        ("iOS 12, updates", Confidence::Specification),
        ("iOS 13 and later", Confidence::Untested),
    ],
    absent_because: "",
    parse,
};

/// One app in a list of the store.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct StoreApp {
    /// Identifier of the app.
    pub bundle_id: Option<String>,
    /// When it was installed, updated or listed.
    pub installed_at: Option<Timestamp>,
}

impl Record for StoreApp {
    fn observables(&self) -> Vec<Observable<'_>> {
        let id = self.bundle_id.as_deref();
        let id = id
            .map(|id| Observable::new(ObservableKind::AppId, id, "bundle_id", Strength::Installed));
        id.into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let summary = self.bundle_id.clone().unwrap_or_default();
        let meaning = "app installed or updated by the store";
        self.installed_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }
}

/// Tables that list apps, and spellings of the columns that are read.
const TABLES: [&str; 4] = ["app_updates", "app_install", "app_events", "current_apps"];
const IDS: [&str; 2] = ["bundle_id", "bundleID"];
const INSTANTS: [&str; 3] = ["install_date", "timestamp", "installed_timestamp"];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let mut found = false;
        for table in TABLES {
            let columns = database.columns(table);
            let first =
                |names: &[&'static str]| names.iter().find(|n| columns.contains(**n)).copied();
            let Some(id) = first(&IDS) else { continue };
            found = true;
            let wanted = [id, first(&INSTANTS).unwrap_or("install_date")];
            let columns = select(&columns, table, &wanted);
            let query = format!("SELECT rowid, {columns} FROM {table} ORDER BY rowid");
            rows(database, table, &query, out, |row, out| {
                let at = Location::Row { table, id: row.integer(0).unwrap_or_default() };
                let installed_at = row.real(2).and_then(formats::instants::mac_real);
                out.record(at, &StoreApp { bundle_id: row.text(1), installed_at });
            });
        }
        if !found {
            let message = "no table that lists apps is known: what the store listed is missing";
            out.problem(Location::File, message);
        }
    })
}
