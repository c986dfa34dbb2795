//! `applicationState.db` of `FrontBoard`: applications that the home screen knows, and some that
//! it knew.
//!
//! # What it holds
//! One identifier for each application that was ever there, in `application_identifier_tab`, and
//! values for it in `kvs`: under `compatibilityInfo` where an installed application and its data
//! lie, under `_UninstallDate` when it was removed.
//!
//! # What it can show
//! That an application of this identifier is or was on the device, where it lies, and for some
//! that were removed, when.
//!
//! # What it cannot show
//! When an application was installed, or that it ran. An identifier without values can belong to
//! an application that was removed, to an extension, or to a part of the system: not every removed
//! application has a date. Programs without an icon are not in it.
//!
//! # References
//! - iLEAPP, `applicationStateDB`
//! - A. Brignoni, "iOS `applicationState.db`" (blog): which keys installed and removed ones have

use std::collections::BTreeMap;

use formats::{
    instants::{mac_seconds, plist_date},
    keyed_archive::KeyedArchive,
    sqlite::Database,
};
use plist::{Dictionary, Value};

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.front_board",
    title: "Applications that the home screen knows",
    sources: &[
        Source::Backup("HomeDomain", "Library/FrontBoard/applicationState.db"),
        Source::Filesystem("private/var/mobile/Library/FrontBoard/applicationState.db"),
    ],
    tested: &[("iOS 11 to 18", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// One application.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct KnownApplication {
    /// Bundle identifier.
    pub bundle_id: Option<String>,
    /// `installed` or `removed`; none where nothing tells.
    pub install_state: Option<&'static str>,
    /// Where the application lies.
    pub bundle_path: Option<String>,
    /// Where its data lies.
    pub sandbox_path: Option<String>,
    /// When it was removed.
    pub removed_at: Option<Timestamp>,
    /// Keys of all values that are stored for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stored_keys: Vec<String>,
}

impl Record for KnownApplication {
    fn observables(&self) -> Vec<Observable<'_>> {
        let id = self
            .bundle_id
            .as_deref()
            .map(|id| Observable::new(ObservableKind::AppId, id, "bundle_id", Strength::Installed));
        let path = self.bundle_path.as_deref().map(|path| {
            Observable::new(ObservableKind::FilePath, path, "bundle_path", Strength::Installed)
        });
        id.into_iter().chain(path).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let id = self.bundle_id.as_deref().unwrap_or("unnamed application");
        let event =
            |at| TimelineEvent { at, meaning: "application removed", summary: id.to_owned() };
        self.removed_at.map(event).into_iter().collect()
    }
}

const INSTALLED: &str = "compatibilityInfo";
const REMOVED: &str = "_UninstallDate";

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let mut values = values(database, out);
        let query = "SELECT id, application_identifier FROM application_identifier_tab ORDER BY id";
        rows(database, "application_identifier_tab", query, out, |row, out| {
            let id = row.integer(0).unwrap_or_default();
            let known = values.remove(&id).unwrap_or_default();
            let known = KnownApplication { bundle_id: row.text(1), ..known };
            out.record(Location::Row { table: "application_identifier_tab", id }, &known);
        });
        // Of a damaged table, what was stored for an application is still worth knowing.
        for (id, known) in values {
            out.record(Location::Row { table: "application_identifier_tab", id }, &known);
        }
    })
}

/// What is stored for each application, by its number.
fn values(database: &Database, out: &mut Sink<'_>) -> BTreeMap<i64, KnownApplication> {
    let mut found: BTreeMap<i64, KnownApplication> = BTreeMap::new();
    let query = "SELECT v.rowid, v.application_identifier, k.key, \
                 CASE WHEN k.key IN ('compatibilityInfo', '_UninstallDate') THEN v.value END \
                 FROM kvs v LEFT JOIN key_tab k ON k.id = v.key ORDER BY v.rowid";
    rows(database, "kvs", query, out, |row, out| {
        let (Some(application), Some(key)) = (row.integer(1), row.text(2)) else { return };
        let known = found.entry(application).or_default();
        let at = Location::Row { table: "kvs", id: row.integer(0).unwrap_or_default() };
        if let Some(bytes) = row.bytes(3)
            && let Err(error) = read_value(known, &key, bytes)
        {
            out.problem(at, format!("value of {key} is missing: {error}"));
        }
        match key.as_str() {
            REMOVED => known.install_state = Some("removed"),
            INSTALLED if known.install_state.is_none() => known.install_state = Some("installed"),
            _ => {}
        }
        known.stored_keys.push(key);
    });
    found
}

/// A value is a property list, or the bytes of one inside of another.
fn read_value(known: &mut KnownApplication, key: &str, bytes: &[u8]) -> Result<(), ParseError> {
    let mut value = formats::property_list(bytes)?;
    let mut inner = bytes.to_vec();
    if let Value::Data(bytes) = &value {
        inner.clone_from(bytes);
        value = formats::property_list(&inner)?;
    }
    let archived = value.as_dictionary().is_some_and(|list| list.contains_key("$archiver"));
    let archive = if archived { KeyedArchive::read(&inner).ok() } else { None };
    if key == REMOVED {
        known.removed_at = match (&value, &archive) {
            (Value::Date(date), _) => plist_date(*date),
            (_, Some(archive)) => archive.root().and_then(archived_date),
            _ => None,
        };
        if known.removed_at.is_none() {
            return Err(ParseError::Unexpected("no date".to_owned()));
        }
        return Ok(());
    }
    let text = |key| match &archive {
        Some(archive) => archive.get(archive.root()?, key)?.as_string().map(str::to_owned),
        None => value.as_dictionary().and_then(|list| text_of(list, key)),
    };
    known.bundle_path = text("bundlePath");
    known.sandbox_path = text("sandboxPath");
    Ok(())
}

/// An archived date holds seconds since 2001.
fn archived_date(date: &Dictionary) -> Option<Timestamp> {
    mac_seconds(date.get("NS.time")?.as_real()?)
}
