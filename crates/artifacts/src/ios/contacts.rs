//! `AddressBook.sqlitedb`: the contacts of the phone.
//!
//! # What it holds
//! One record for each row of `ABPerson`, with its rows of `ABMultiValue`: numbers, addresses for
//! mail, links, names in other services, and when the contact was made and changed. What the
//! contact is called, where it lives and what was noted about it is content.
//!
//! # What it can show
//! That the address book held this number or address, from which account, and since when. Other
//! evidence can be compared with it: a message from a number that no contact has is from a
//! stranger.
//!
//! # What it cannot show
//! Whether anything was exchanged with a contact. When a contact came from an account, its dates
//! are those of the first synchronisation. Contacts that were deleted, but for numbers that the
//! database forgot to delete with them.
//!
//! # References
//! - iLEAPP, `addressBook`: the properties of `ABMultiValue`

use std::collections::BTreeMap;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.contacts",
    title: "Contacts of the address book",
    sources: &[
        Source::Backup("HomeDomain", "Library/AddressBook/AddressBook.sqlitedb"),
        Source::Filesystem("private/var/mobile/Library/AddressBook/AddressBook.sqlitedb"),
    ],
    tested: &[("iOS 15", Confidence::RealDevice), ("iOS 6 to 18", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// One contact.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Contact {
    /// `person` or `organization`.
    pub contact_kind: Option<&'static str>,
    /// True for numbers and addresses that are left of a contact that is gone.
    pub deleted: Option<bool>,
    /// Account that the contact belongs to, by its number in `ABStore`.
    pub store_id: Option<i64>,
    /// Telephone numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phone_numbers: Vec<String>,
    /// Addresses for mail.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub email_addresses: Vec<String>,
    /// Links.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
    /// Names in other services, as `service: name` where the service is known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub handles: Vec<String>,
    /// When the contact was made.
    pub created_at: Option<Timestamp>,
    /// When the contact was last changed.
    pub modified_at: Option<Timestamp>,
    /// Names, notes, postal addresses and the like, by field.
    #[serde(skip)]
    pub words: Vec<(&'static str, String)>,
}

impl Record for Contact {
    fn observables(&self) -> Vec<Observable<'_>> {
        let email =
            |address: &'_ String| (ObservableKind::Email, "email_addresses", address.clone());
        let link = |link: &'_ String| (ObservableKind::Url, "links", link.clone());
        let all = self.email_addresses.iter().map(email).chain(self.links.iter().map(link));
        all.map(|(kind, field, value)| Observable::new(kind, value, field, Strength::Exposed))
            .collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let names = [&self.phone_numbers, &self.email_addresses, &self.handles];
        let name = names.into_iter().flatten().next();
        let name = name.map_or("contact without number", String::as_str);
        let changed = self.modified_at.filter(|_| self.modified_at != self.created_at);
        let dates = [(self.created_at, "contact created"), (changed, "contact changed")];
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: name.to_owned() })
        };
        dates.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.words.iter().map(|(field, words)| (*field, words.as_str())).collect()
    }
}

/// Columns of `ABPerson` with words, and their fields.
const WORDS: &[(&str, &str)] = &[
    ("Prefix", "prefix"),
    ("First", "first_name"),
    ("Middle", "middle_name"),
    ("Last", "last_name"),
    ("Suffix", "suffix"),
    ("Nickname", "nickname"),
    ("FirstPhonetic", "first_name_phonetic"),
    ("LastPhonetic", "last_name_phonetic"),
    ("PreviousFamilyName", "previous_family_name"),
    ("Organization", "organization"),
    ("Department", "department"),
    ("JobTitle", "job_title"),
    ("Note", "note"),
    ("Birthday", "birthday"),
];
const PERSON: &[&str] = &["Kind", "StoreID", "CreationDate", "ModificationDate"];
/// Columns of `ABMultiValue`.
const VALUE: &[&str] = &["UID", "property", "value"];

/// Values with parts, such as postal addresses: parts by name, by the value they belong to.
type Parts = BTreeMap<i64, Vec<(String, String)>>;

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let parts = parts(database, out);
        let mut current: Option<(i64, Contact)> = None;
        let read = rows(database, "ABPerson", &query(database), out, |row, out| {
            let id = row.integer(0).unwrap_or_default();
            if current.as_ref().is_none_or(|(open, _)| *open != id) {
                finish(current.take(), out);
                current = Some((id, contact(row)));
            }
            if let Some((_, contact)) = &mut current {
                add_value(contact, row, &parts);
            }
        });
        finish(current, out);
        // Of a damaged database, nobody knows which contacts are gone.
        if read && database.remarks().is_empty() && database.has_table("ABMultiValue") {
            orphans(database, out);
        }
    })
}

fn finish(contact: Option<(i64, Contact)>, out: &mut Sink<'_>) {
    if let Some((id, contact)) = contact {
        out.record(Location::Row { table: "ABPerson", id }, &contact);
    }
}

/// The row id (0), [`PERSON`] (1 to 4), [`VALUE`] (5 to 7), [`WORDS`] (from 8). A contact without
/// values has one row, any other one for each value.
fn query(database: &Database) -> String {
    let words: Vec<&str> = WORDS.iter().map(|(column, _)| *column).collect();
    let person = database.columns("ABPerson");
    let (fixed, words) = (select(&person, "p", PERSON), select(&person, "p", &words));
    let values = database.columns("ABMultiValue");
    let join =
        if values.is_empty() { "" } else { "LEFT JOIN ABMultiValue v ON v.record_id = p.ROWID" };
    let values = select(&values, "v", VALUE);
    let order = if join.is_empty() { "" } else { ", v.ROWID" };
    format!(
        "SELECT p.ROWID, {fixed}, {values}, {words} FROM ABPerson p {join} ORDER BY p.ROWID{order}"
    )
}

fn contact(row: &Row<'_>) -> Contact {
    let words = WORDS.iter().zip(8..).filter_map(|((_, field), column)| {
        let words = row.text(column).filter(|words| !words.is_empty())?;
        Some((*field, words))
    });
    Contact {
        contact_kind: row.integer(1).and_then(|kind| match kind {
            0 => Some("person"),
            1 => Some("organization"),
            _ => None,
        }),
        store_id: row.integer(2),
        created_at: row.mac_instant(3),
        modified_at: row.mac_instant(4),
        words: words.collect(),
        ..Contact::default()
    }
}

/// Adds the value of the row, whose meaning is `property`. Where that is not stored, or not
/// known, the value itself tells what it is.
fn add_value(contact: &mut Contact, row: &Row<'_>, parts: &Parts) {
    const POSTAL_ADDRESS: i64 = 5;
    const RELATED_NAME: i64 = 23;
    let property = row.integer(6);
    if let Some(parts) = row.integer(5).and_then(|uid| parts.get(&uid)) {
        if property == Some(POSTAL_ADDRESS) {
            let lines: Vec<&str> = parts.iter().map(|(_, value)| value.as_str()).collect();
            contact.words.push(("postal_address", lines.join(", ")));
        } else {
            add_handle(contact, parts);
        }
    }
    let Some(value) = row.text(7).filter(|value| !value.is_empty()) else { return };
    match property {
        Some(3) => contact.phone_numbers.push(value),
        Some(4) => contact.email_addresses.push(value),
        Some(22) => contact.links.push(value),
        Some(RELATED_NAME) => contact.words.push(("related_name", value)),
        None if value.contains("://") => contact.links.push(value),
        None if value.contains('@') => contact.email_addresses.push(value),
        None => contact.phone_numbers.push(value),
        // Dates, tones and the like, of which some hold words.
        Some(_) => contact.words.push(("other_value", value)),
    }
}

/// A name in another service: `service` and `username`, sometimes with a link.
fn add_handle(contact: &mut Contact, parts: &[(String, String)]) {
    let part = |wanted: &[&str]| {
        let found =
            parts.iter().find(|(key, _)| wanted.iter().any(|w| key.eq_ignore_ascii_case(w)));
        found.map(|(_, value)| value.clone())
    };
    let service = part(&["service"]);
    if let Some(name) = part(&["username", "user"]) {
        contact.handles.push(match service {
            Some(service) => format!("{service}: {name}"),
            None => name,
        });
    }
    contact.links.extend(part(&["url"]));
}

/// The parts of values that have some, with the names of the parts.
fn parts(database: &Database, out: &mut Sink<'_>) -> Parts {
    let mut parts = Parts::new();
    if database.has_table("ABMultiValueEntry") && database.has_table("ABMultiValueEntryKey") {
        let query = "SELECT e.parent_id, k.value, e.value FROM ABMultiValueEntry e \
                     LEFT JOIN ABMultiValueEntryKey k ON k.ROWID = e.key ORDER BY e.ROWID";
        rows(database, "ABMultiValueEntry", query, out, |row, _| {
            if let (Some(parent), Some(value)) = (row.integer(0), row.text(2)) {
                let key = row.text(1).unwrap_or_default();
                parts.entry(parent).or_default().push((key, value));
            }
        });
    }
    parts
}

/// Numbers and addresses whose contact is gone.
fn orphans(database: &Database, out: &mut Sink<'_>) {
    let values = select(&database.columns("ABMultiValue"), "v", VALUE);
    let query = format!(
        "SELECT v.ROWID, NULL, NULL, NULL, NULL, {values} FROM ABMultiValue v \
         LEFT JOIN ABPerson p ON p.ROWID = v.record_id \
         WHERE p.ROWID IS NULL AND v.value IS NOT NULL ORDER BY v.ROWID"
    );
    rows(database, "ABMultiValue", &query, out, |row, out| {
        let id = row.integer(0).unwrap_or_default();
        let mut contact = Contact { deleted: Some(true), ..Contact::default() };
        add_value(&mut contact, row, &Parts::new());
        let at = Location::Row { table: "ABMultiValue", id };
        out.record(at, &contact);
    });
}
