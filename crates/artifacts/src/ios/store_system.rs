//! `storeSystem.db` of the App Store's service: applications that it installed or updated.
//!
//! # What it holds
//! One `update` for each row of `app_updates` and `mapi_app_update`: an application, the version
//! that was offered, and when that was installed. One `installation` for each row of
//! `app_install`: which program asked for it, from where it was loaded. One `package` for each row
//! of `app_package`, with its address. One `test_version` for each row of `beta_app_info`. Rows of
//! installations are removed once they are finished, so that there are few. The account is
//! content.
//!
//! # What it can show
//! That the service dealt with this application at this time, and where a package came from.
//!
//! # What it cannot show
//! That an application ran. An update that was offered need not have been installed. Applications
//! that came onto the device past the service are not in it.
//!
//! # References
//! - iLEAPP, `storeSystem`: the tables and their columns

use formats::sqlite::Database;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.store_system",
    title: "Applications that the store's service dealt with",
    sources: &[Source::Filesystem(
        "private/var/containers/Data/System/*/Documents/Persistence/storeSystem.db",
    )],
    tested: &[
        ("iOS 17, updates", Confidence::RealDevice),
        ("installations and packages", Confidence::Specification),
    ],
    absent_because: "backups leave it out",
    parse,
};

/// One application, as one of the tables has it.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct StoreEntry {
    /// `update`, `installation`, `package` or `test_version`.
    pub record: &'static str,
    /// Bundle identifier.
    pub bundle_id: Option<String>,
    /// Name of the application.
    pub item_name: Option<String>,
    /// Version that the developer counts.
    pub bundle_version: Option<String>,
    /// Developer.
    pub artist_name: Option<String>,
    /// Number in the store.
    pub store_item_id: Option<i64>,
    /// Program that asked for it.
    pub client_id: Option<String>,
    /// Program that asked for it, as the description of the application says.
    pub source_app: Option<String>,
    /// Where it came from, as stored.
    pub source_type: Option<i64>,
    /// Address of the package.
    pub package_url: Option<String>,
    /// Place of the application on the device.
    pub bundle_url: Option<String>,
    /// Kind of package, as stored.
    pub package_type: Option<i64>,
    /// State of an update, as stored.
    pub update_state: Option<i64>,
    /// Whether a profile of an organization vouches for it.
    pub profile_validated: Option<bool>,
    /// Whether it was made for one organization.
    pub made_for_organization: Option<bool>,
    /// Whether the row is about an application that had been on the device before.
    pub redownload: Option<bool>,
    /// Whether another device asked for it.
    pub remote_install: Option<bool>,
    /// When the row was made.
    pub created_at: Option<Timestamp>,
    /// When it was installed.
    pub installed_at: Option<Timestamp>,
    /// When the version came into the store.
    pub released_at: Option<Timestamp>,
    /// When a test version was last seen.
    pub seen_at: Option<Timestamp>,
    /// When a test version expires.
    pub expires_at: Option<Timestamp>,
    /// The account, by field.
    #[serde(skip)]
    pub purchaser: Vec<(&'static str, String)>,
}

impl Record for StoreEntry {
    fn observables(&self) -> Vec<Observable<'_>> {
        // What was only offered need not have been installed, but it was on the device before.
        let app = self
            .bundle_id
            .as_deref()
            .map(|id| Observable::new(ObservableKind::AppId, id, "bundle_id", Strength::Installed));
        let package = self.package_url.as_deref().map(|url| {
            Observable::new(ObservableKind::Url, url, "package_url", Strength::Contacted)
        });
        app.into_iter().chain(package).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let created = match self.record {
            "update" => "update of application offered",
            "installation" => "installation of application begun",
            _ => "package of application listed",
        };
        let dates = [
            (self.created_at.filter(|_| self.record != "test_version"), created),
            (self.installed_at, "application installed or updated"),
            (self.seen_at, "test version of application seen"),
        ];
        let id = self.bundle_id.as_deref().unwrap_or("unnamed application");
        let summary = match self.client_id.as_ref().or(self.source_app.as_ref()) {
            Some(client) => format!("{id}, asked for by {client}"),
            None => id.to_owned(),
        };
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: summary.clone() })
        };
        dates.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.purchaser.iter().map(|(field, text)| (*field, text.as_str())).collect()
    }
}

/// Tables, and what a row of each is.
const TABLES: &[(&str, &str)] = &[
    ("app_updates", "update"),
    ("mapi_app_update", "update"),
    ("app_install", "installation"),
    ("app_package", "package"),
    ("beta_app_info", "test_version"),
];
/// Columns of all tables; each has some of them.
const COLUMNS: &[&str] = &[
    "bundle_id",
    "bundle_name",
    "bundle_version",
    "vendor_name",
    "store_item_id",
    "item_id",
    "client_id",
    "source_type",
    "package_url",
    "bundle_url",
    "package_type",
    "update_state",
    "is_profile_validated",
    "is_b2b_custom_app",
    "redownload",
    "remote_install",
    "timestamp",
    "install_date",
    "install_finished_timestamp",
    "release_date",
    "last_seen_date",
    "expiration_date",
    "apple_id",
    "account_id",
    "email",
    "store_metadata",
];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let present = TABLES.iter().filter(|(table, _)| database.has_table(table));
        let mut any = false;
        for (table, record) in present {
            any = true;
            read_table(database, table, record, out);
        }
        if !any {
            out.problem(Location::File, "none of the known tables is there: nothing was read");
        }
    })
}

fn read_table(database: &Database, table: &'static str, record: &'static str, out: &mut Sink<'_>) {
    let present = database.columns(table);
    let columns = select(&present, "t", COLUMNS);
    // A package names its installation, which names the application.
    let (parent, join) = if present.contains("parent_id") && database.has_table("app_install") {
        ("i.bundle_id, i.bundle_name", "LEFT JOIN app_install i ON i.pid = t.parent_id")
    } else {
        ("NULL, NULL", "")
    };
    let query = format!("SELECT t.pid, {columns}, {parent} FROM {table} t {join} ORDER BY t.pid");
    rows(database, table, &query, out, |row, out| {
        let at = Location::Row { table, id: row.integer(0).unwrap_or_default() };
        let mut entry = StoreEntry { record, ..entry(row) };
        if let Some(bytes) = row.bytes(26).filter(|bytes| !bytes.is_empty())
            && let Err(error) = read_metadata(&mut entry, bytes)
        {
            let message = format!("which program asked for an application is missing: {error}");
            out.problem(at.clone(), message);
        }
        out.record(at, &entry);
    });
}

/// The row id (0), [`COLUMNS`] (1 to 26), identifier and name of the installation.
fn entry(row: &Row<'_>) -> StoreEntry {
    let account = [("apple_id", 23), ("account_number", 24), ("email", 25)];
    let purchaser = account.into_iter().filter_map(|(field, column)| {
        Some((field, row.text(column).filter(|text| !text.is_empty())?))
    });
    StoreEntry {
        bundle_id: row.text(1).or_else(|| row.text(27)),
        item_name: row.text(2).or_else(|| row.text(28)),
        bundle_version: row.text(3),
        artist_name: row.text(4),
        store_item_id: row.integer(5).or_else(|| row.integer(6)).filter(|id| *id != 0),
        client_id: row.text(7),
        source_type: row.integer(8),
        package_url: row.text(9),
        bundle_url: row.text(10),
        package_type: row.integer(11),
        update_state: row.integer(12),
        profile_validated: row.flag(13),
        made_for_organization: row.flag(14),
        redownload: row.flag(15),
        remote_install: row.flag(16),
        created_at: row.mac_instant(17),
        installed_at: row.mac_instant(18).or_else(|| row.mac_instant(19)),
        released_at: row.mac_instant(20),
        seen_at: row.mac_instant(21),
        expires_at: row.mac_instant(22),
        purchaser: purchaser.collect(),
        ..StoreEntry::default()
    }
}

/// The description of the application, as `iTunesMetadata.plist` has it.
fn read_metadata(
    entry: &mut StoreEntry,
    bytes: &[u8],
) -> Result<(), formats::property_list::Error> {
    let list = formats::property_list(bytes)?;
    if let Some(list) = list.as_dictionary() {
        entry.source_app = text_of(list, "sourceApp");
        let name = text_of(list, "itemName");
        entry.item_name = name.or_else(|| entry.item_name.take());
        let developer = text_of(list, "artistName");
        entry.artist_name = developer.or_else(|| entry.artist_name.take());
    }
    Ok(())
}
