//! `RMAdminStore-*.sqlite`: how long apps and pages were used, as Screen Time counts it.
//!
//! # What it holds
//! `RMAdminStore-Local.sqlite` has what was counted on this device, `RMAdminStore-Cloud.sqlite` what
//! other devices of the same account or family sent. Hours are blocks with a begin; in a block are
//! apps and domains with the seconds that they were used, and apps with notifications and pickups.
//! One record is one app or domain in one hour, or one app that was present. The names of devices
//! and people are left out.
//!
//! # What it can show
//! That an app or a page was used in this hour, also when it is gone since. Which apps were there.
//!
//! # What it cannot show
//! What was done in it, or who did it. Anything while Screen Time was off. Old blocks are deleted
//! after some weeks.
//!
//! # References
//! - plaso, `sqlite/ios_screentime`
//! - iLEAPP, `screentimeAll`

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.screen_time",
    title: "Use of apps and pages by the hour",
    sources: &[Source::Filesystem(
        "private/var/mobile/Library/Application Support/com.apple.remotemanagementd/RMAdminStore-*.sqlite",
    )],
    tested: &[
        ("iOS 14 (early 2021)", Confidence::RealDevice),
        ("iOS 12 to 17", Confidence::Specification),
    ],
    absent_because: "backups do not hold it; a full file system does",
    parse,
};

/// Use in one hour, or an app that was present.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ScreenTime {
    /// `timed_use`, `counted_use` or `app`.
    pub record: &'static str,
    /// App.
    pub bundle_id: Option<String>,
    /// Domain of a page.
    pub domain: Option<String>,
    /// Seconds of use.
    pub used_seconds: Option<i64>,
    /// Notifications.
    pub notification_count: Option<i64>,
    /// How often the device was picked up for it.
    pub pickup_count: Option<i64>,
    /// Begin of the hour.
    pub started_at: Option<Timestamp>,
    /// Last use in the hour.
    pub last_event_at: Option<Timestamp>,
    /// Whether the app was on this device, and not on another one of the account.
    pub installed_locally: Option<bool>,
}

impl Record for ScreenTime {
    fn observables(&self) -> Vec<Observable<'_>> {
        let used = self.used_seconds.is_some() || self.notification_count.is_some();
        let strength = if used { Strength::Executed } else { Strength::Installed };
        let app = self.bundle_id.as_deref();
        let app = app.map(|app| Observable::new(ObservableKind::AppId, app, "bundle_id", strength));
        let host = self.domain.as_deref();
        let host = host
            .map(|host| Observable::new(ObservableKind::Host, host, "domain", Strength::Contacted));
        app.into_iter().chain(host).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let Some(seconds) = self.used_seconds else { return Vec::new() };
        let what = self.domain.as_deref().or(self.bundle_id.as_deref()).unwrap_or("unnamed app");
        let event = |at| {
            let summary = format!("{what}: {seconds} s in the hour");
            TimelineEvent { at, meaning: "hour in which an app or page was used", summary }
        };
        self.started_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        read_timed(database, out);
        read_counted(database, out);
        read_apps(database, out);
    })
}

const BLOCK: &[&str] = &["ZSTARTDATE", "ZLASTEVENTDATE"];

/// Seconds of use by app or domain; a category stands between them and the hour.
fn read_timed(database: &Database, out: &mut Sink<'_>) {
    const TABLE: &str = "ZUSAGETIMEDITEM";
    let wanted = ["Z_PK", "ZBUNDLEIDENTIFIER", "ZDOMAIN", "ZTOTALTIMEINSECONDS"];
    let item = select(&database.columns(TABLE), "i", &wanted);
    let block = select(&database.columns("ZUSAGEBLOCK"), "b", BLOCK);
    let query = format!(
        "SELECT {item}, {block} FROM {TABLE} i LEFT JOIN ZUSAGECATEGORY c ON c.Z_PK = i.ZCATEGORY \
         LEFT JOIN ZUSAGEBLOCK b ON b.Z_PK = c.ZBLOCK ORDER BY i.Z_PK"
    );
    rows(database, TABLE, &query, out, |row, out| {
        let used = ScreenTime {
            record: "timed_use",
            bundle_id: row.text(1),
            domain: row.text(2),
            used_seconds: row.integer(3),
            started_at: row.mac_instant(4),
            last_event_at: row.mac_instant(5),
            ..ScreenTime::default()
        };
        let id = row.integer(0).unwrap_or_default();
        out.record(Location::Row { table: TABLE, id }, &used);
    });
}

/// Notifications and pickups by app.
fn read_counted(database: &Database, out: &mut Sink<'_>) {
    const TABLE: &str = "ZUSAGECOUNTEDITEM";
    let wanted = ["Z_PK", "ZBUNDLEIDENTIFIER", "ZNUMBEROFNOTIFICATIONS", "ZNUMBEROFPICKUPS"];
    let item = select(&database.columns(TABLE), "i", &wanted);
    let block = select(&database.columns("ZUSAGEBLOCK"), "b", BLOCK);
    let query = format!(
        "SELECT {item}, {block} FROM {TABLE} i LEFT JOIN ZUSAGEBLOCK b ON b.Z_PK = i.ZBLOCK \
         ORDER BY i.Z_PK"
    );
    rows(database, TABLE, &query, out, |row, out| {
        let used = ScreenTime {
            record: "counted_use",
            bundle_id: row.text(1),
            notification_count: row.integer(2),
            pickup_count: row.integer(3),
            started_at: row.mac_instant(4),
            last_event_at: row.mac_instant(5),
            ..ScreenTime::default()
        };
        let id = row.integer(0).unwrap_or_default();
        out.record(Location::Row { table: TABLE, id }, &used);
    });
}

/// Apps that were present.
fn read_apps(database: &Database, out: &mut Sink<'_>) {
    const TABLE: &str = "ZINSTALLEDAPP";
    let wanted = ["Z_PK", "ZBUNDLEIDENTIFIER", "ZINSTALLEDLOCALLY"];
    let columns = database.columns(TABLE);
    if columns.is_empty() {
        return;
    }
    let app = select(&columns, "a", &wanted);
    let query = format!("SELECT {app} FROM {TABLE} a ORDER BY a.Z_PK");
    rows(database, TABLE, &query, out, |row, out| {
        let present = ScreenTime {
            record: "app",
            bundle_id: row.text(1),
            installed_locally: row.flag(2),
            ..ScreenTime::default()
        };
        let id = row.integer(0).unwrap_or_default();
        out.record(Location::Row { table: TABLE, id }, &present);
    });
}
