//! `Recents`: people and places that mail, messages, calendar and maps offer when one types.
//!
//! # What it holds
//! One row of `recents` per group of addresses, with the instants of use, and its addresses in
//! `contacts`. Names are content.
//!
//! # What it can show
//! That an address was used on the device or on another one of the account, for mail, messages or
//! an invitation, and when. It can hold people whose messages were deleted.
//!
//! # What it cannot show
//! Which way something went, and what. Entries are shared between the devices of an account.
//!
//! # References
//! - iLEAPP, `recents`
//! - kacos2000, `recents.sql`: the tables and the unit of the dates

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.recents",
    title: "People and places that were used lately",
    sources: &[
        Source::Backup("HomeDomain", "Library/Recents/Recents"),
        Source::Filesystem("private/var/mobile/Library/Recents/Recents"),
    ],
    tested: &[("iOS 12 to 18", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// One address that was used.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct RecentAddress {
    /// The address: for mail, a number, or a place.
    pub address: Option<String>,
    /// What the address is, as stored.
    pub address_kind: Option<String>,
    /// Address of the owner that was used with it.
    pub sending_address: Option<String>,
    /// Application that it was first used in.
    pub original_source: Option<String>,
    /// How often it was used.
    pub use_count: Option<i64>,
    /// Instants of use that are kept.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub used_at: Vec<Timestamp>,
    /// Last use.
    pub last_used_at: Option<Timestamp>,
    /// A place, which is where somebody lives or was.
    #[serde(skip)]
    pub place: Option<String>,
    /// Name of the person.
    #[serde(skip)]
    pub name: Option<String>,
}

impl Record for RecentAddress {
    fn observables(&self) -> Vec<Observable<'_>> {
        let address = self.address.as_deref().filter(|address| address.contains('@'));
        let email =
            |address| Observable::new(ObservableKind::Email, address, "address", Strength::Exposed);
        address.map(email).into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let mut instants = self.used_at.clone();
        instants.extend(self.last_used_at);
        instants.sort();
        instants.dedup();
        let address = self.address.as_deref().unwrap_or("a place");
        let source = self.original_source.as_deref().unwrap_or("unknown application");
        let event = |at| TimelineEvent {
            at,
            meaning: "address used",
            summary: format!("{address}, first used in {source}"),
        };
        instants.into_iter().map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        let words = [("name", &self.name), ("place", &self.place)];
        words.into_iter().filter_map(|(field, words)| Some((field, words.as_deref()?))).collect()
    }
}

const RECENT: &[&str] = &["sending_address", "original_source", "count", "dates", "last_date"];
const CONTACT: &[&str] = &["address", "kind", "display_name", "ROWID"];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let recent = select(&database.columns("recents"), "r", RECENT);
        let present = database.columns("contacts");
        let (contact, join) = if present.contains("recent_id") {
            (select(&present, "c", CONTACT), "LEFT JOIN contacts c ON c.recent_id = r.ROWID")
        } else {
            ("NULL, NULL, NULL, NULL".to_owned(), "")
        };
        let order = if join.is_empty() { "" } else { ", c.ROWID" };
        let query = format!(
            "SELECT r.ROWID, {recent}, {contact} FROM recents r {join} ORDER BY r.ROWID{order}"
        );
        rows(database, "recents", &query, out, |row, out| {
            let recent = row.integer(0).unwrap_or_default();
            let at = match row.integer(9) {
                Some(id) => Location::Row { table: "contacts", id },
                None => Location::Row { table: "recents", id: recent },
            };
            out.record(at, &recent_address(row));
        });
    })
}

/// The row id (0), [`RECENT`] (1 to 5), [`CONTACT`] (6 to 9).
fn recent_address(row: &Row<'_>) -> RecentAddress {
    let dates = row.text(4).unwrap_or_default();
    let dates = dates.split(',').filter_map(|date| milliseconds(date.trim().parse().ok()?));
    let (address, kind) = (row.text(6).filter(|address| !address.is_empty()), row.text(7));
    // Maps keeps places here, in words.
    let is_place = address
        .as_deref()
        .is_some_and(|address| !address.contains('@') && address.chars().any(char::is_alphabetic));
    let (address, place) = if is_place { (None, address) } else { (address, None) };
    RecentAddress {
        address,
        address_kind: kind,
        sending_address: row.text(1),
        original_source: row.text(2),
        use_count: row.integer(3),
        used_at: dates.collect(),
        last_used_at: row.integer(5).and_then(milliseconds),
        place,
        name: row.text(8).filter(|name| !name.is_empty()),
    }
}

/// An instant since 1970 in milliseconds; zero stands for none.
fn milliseconds(count: i64) -> Option<Timestamp> {
    if count == 0 { None } else { Timestamp::from_millisecond(count).ok() }
}
