//! `NickNameCache`: names and pictures that other people share with their messages.
//!
//! # What it holds
//! Each database is a list of keys and values (`kvtable`): keys are numbers, addresses or
//! identifiers; values, whose bytes are not interpreted here, are names, pictures or marks of what
//! was handled. The name of the file tells which.
//!
//! # What it can show
//! That the device held something that a person with this address shares, or was to handle it. The
//! handling of shared names has been suspected as a way into phones.
//!
//! # What it cannot show
//! An attack. That the file was written at an instant shows nothing either: all databases of this
//! folder are written when the device is first unlocked after a restart. What the stored number of
//! a date counts is not published, so that it is kept as stored.
//!
//! # References
//! - iVerify, "NICKNAME" (2025): why these files are looked at
//! - `msgIntel`: where the databases lie and what is in them

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.nickname_cache",
    title: "Names that people share with their messages",
    sources: &[
        Source::Backup("HomeDomain", "Library/MessagesMetaData/NickNameCache/*.db"),
        Source::Filesystem("private/var/mobile/Library/MessagesMetaData/NickNameCache/*.db"),
        Source::Filesystem("private/var/mobile/Library/SMS/NickNameCache/*.db"),
    ],
    tested: &[("iOS 13 to 18", Confidence::Untested)],
    absent_because: "",
    parse,
};

/// One key and the size of its value.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SharedName {
    /// Name of the database, for example `pendingNicknamesKeyStore`.
    pub store: String,
    /// A number, an address, or an identifier.
    pub key: Option<String>,
    /// Size of the value in bytes.
    pub value_size: Option<i64>,
    /// Kind of value, as stored.
    pub value_type: Option<i64>,
    /// A date, as stored.
    pub stored_date: Option<f64>,
}

impl Record for SharedName {
    fn observables(&self) -> Vec<Observable<'_>> {
        let key = self.key.as_deref().filter(|key| key.contains('@'));
        let email = |key: &'_ str| {
            let address = key.strip_prefix("mailto:").unwrap_or(key).to_owned();
            Observable::new(ObservableKind::Email, address, "key", Strength::Exposed)
        };
        key.map(email).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let name = file.path().rsplit('/').next().unwrap_or_default().to_owned();
    let store = name.split_once('.').map_or(name.as_str(), |(store, _)| store).to_owned();
    read_database(file, out, |database, out| {
        let wanted = ["key", "value_type", "date"];
        let present = database.columns("kvtable");
        let columns = select(&present, "t", &wanted);
        let size = if present.contains("value") { "length(CAST(t.value AS BLOB))" } else { "NULL" };
        let query = format!("SELECT t.ROWID, {columns}, {size} FROM kvtable t ORDER BY t.ROWID");
        rows(database, "kvtable", &query, out, |row, out| {
            let shared = SharedName {
                store: store.clone(),
                key: row.text(1),
                value_type: row.integer(2),
                stored_date: row.real(3),
                value_size: row.integer(4),
            };
            let id = row.integer(0).unwrap_or_default();
            out.record(Location::Row { table: "kvtable", id }, &shared);
        });
    })
}
