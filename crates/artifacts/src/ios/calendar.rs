//! `Calendar.sqlitedb`: calendars, their events, and who was invited by whom.
//!
//! # What it holds
//! One `event` for each row of `CalendarItem`, with its organizer and the people invited. Titles,
//! notes, places and names are content. One `left_over` for each event whose row is gone while
//! other tables still speak of it: `Participant` and `ParticipantChanges` (with the addresses of
//! the people), `OccurrenceCache` (with dates) and `CalendarItemChanges`. An event that the
//! write-ahead log still shows deleted is an `event` with `row_state: deleted`.
//!
//! # What it can show
//! That an event, or an invitation by this address, was on the device. Attackers have sent
//! invitations to the past, which nobody is notified of, and deleted them afterwards: then the
//! leftovers can hold the address and the date.
//!
//! # What it cannot show
//! Whether anybody saw or accepted an invitation. Dates are those that the organizer wrote, except
//! for the last change. Leftovers are ordinary, too, after an account was removed or before a sync.
//!
//! # References
//! - iLEAPP, `calendarAll`: the tables and their columns
//! - Citizen Lab, on spyware sold by `QuaDream` (2023): invitations to the past, and their rest

use std::collections::BTreeMap;

use formats::links::links;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.calendar",
    title: "Calendar events and invitations",
    sources: &[
        Source::Backup("HomeDomain", "Library/Calendar/Calendar.sqlitedb"),
        Source::Filesystem("private/var/mobile/Library/Calendar/Calendar.sqlitedb"),
    ],
    tested: &[
        ("iOS 16, one event", Confidence::RealDevice),
        ("iOS 8 to 18, leftovers", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// One event or reminder.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Event {
    /// `event`.
    pub record: &'static str,
    /// Identifier of the event on this device.
    pub uuid: Option<String>,
    /// Identifier of the event on all devices.
    pub unique_id: Option<String>,
    /// Number of the calendar.
    pub calendar_id: Option<i64>,
    /// Beginning.
    pub starts_at: Option<Timestamp>,
    /// End.
    pub ends_at: Option<Timestamp>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub modified_at: Option<Timestamp>,
    /// Whether it takes whole days.
    pub all_day: Option<bool>,
    /// Whether it was over before it was made.
    pub created_after_its_end: Option<bool>,
    /// Answer to the invitation, as stored.
    pub invitation_status: Option<i64>,
    /// Whether the system held it for a nuisance, as stored.
    pub junk_status: Option<i64>,
    /// Address for mail of the organizer.
    pub organizer_email: Option<String>,
    /// Telephone number of the organizer.
    pub organizer_phone: Option<String>,
    /// Whether the owner of the device is the organizer, as stored.
    pub organized_by_owner: Option<bool>,
    /// Addresses of the people invited, without the organizer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attendees: Vec<String>,
    /// Links of the event, and those in its notes, place and title.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
    /// What people wrote, by field.
    #[serde(skip)]
    pub words: Vec<(&'static str, String)>,
}

/// What is left of an event whose row is gone.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct LeftOver {
    /// `left_over`.
    pub record: &'static str,
    /// Number that the event had.
    pub event_id: Option<i64>,
    /// Table that still speaks of it.
    pub left_in: &'static str,
    /// Identifier of the event on all devices.
    pub unique_id: Option<String>,
    /// Number of the calendar.
    pub calendar_id: Option<i64>,
    /// Kind of change, as stored.
    pub change_type: Option<i64>,
    /// Address for mail of somebody who took part.
    pub email: Option<String>,
    /// Telephone number of somebody who took part.
    pub phone: Option<String>,
    /// Beginning of the event.
    pub starts_at: Option<Timestamp>,
    /// When the row of the participant was last changed.
    pub modified_at: Option<Timestamp>,
    /// What the participant wrote.
    #[serde(skip)]
    pub comment: Option<String>,
}

impl Record for Event {
    fn observables(&self) -> Vec<Observable<'_>> {
        let organizer = self.organizer_email.iter().map(|address| ("organizer_email", address));
        let attendees = self.attendees.iter().map(|address| ("attendees", address));
        let people = organizer.chain(attendees).filter(|(_, address)| address.contains('@'));
        let people = people.map(|(field, address)| {
            Observable::new(ObservableKind::Email, address.as_str(), field, Strength::Exposed)
        });
        let links = self.links.iter().map(|link| {
            Observable::new(ObservableKind::Url, link.as_str(), "links", Strength::Exposed)
        });
        people.chain(links).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let changed = self.modified_at.filter(|_| self.modified_at != self.created_at);
        let dates = [
            (self.starts_at, "calendar event begins"),
            (self.ends_at, "calendar event ends"),
            (self.created_at, "calendar event created"),
            (changed, "calendar event changed"),
        ];
        let names = [&self.organizer_email, &self.organizer_phone];
        let summary = match names.into_iter().flatten().next() {
            Some(organizer) => format!("event organized by {organizer}"),
            None => "event".to_owned(),
        };
        dated(&dates, &summary)
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.words.iter().map(|(field, words)| (*field, words.as_str())).collect()
    }
}

impl Event {
    /// Adds words of a participant, on a line of their own.
    fn add_words(&mut self, more: &[(&'static str, String)]) {
        for (field, words) in more {
            match self.words.iter_mut().find(|(known, _)| known == field) {
                Some((_, known)) => *known = [known.as_str(), words].join("\n"),
                None => self.words.push((field, words.clone())),
            }
        }
    }
}

impl Record for LeftOver {
    fn observables(&self) -> Vec<Observable<'_>> {
        let email = self.email.as_deref().filter(|address| address.contains('@'));
        let observable =
            |address| Observable::new(ObservableKind::Email, address, "email", Strength::Exposed);
        email.map(observable).into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let dates = [
            (self.starts_at, "deleted calendar event begins"),
            (self.modified_at, "participant of deleted calendar event changed"),
        ];
        let who = self.email.as_deref().or(self.phone.as_deref());
        let summary = match who {
            Some(who) => format!("left in {} of an event with {who}", self.left_in),
            None => format!("left in {} of an event that is gone", self.left_in),
        };
        dated(&dates, &summary)
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.comment.as_deref().map(|comment| ("comment", comment)).into_iter().collect()
    }
}

fn dated(dates: &[(Option<Timestamp>, &'static str)], summary: &str) -> Vec<TimelineEvent> {
    let event = |date: &(Option<Timestamp>, &'static str)| {
        Some(TimelineEvent { at: date.0?, meaning: date.1, summary: summary.to_owned() })
    };
    dates.iter().filter_map(event).collect()
}

/// Columns of `CalendarItem`, over all versions of the schema. Positions follow the row id.
const EVENT: &[&str] = &[
    "UUID",
    "unique_identifier",
    "external_id",
    "calendar_id",
    "start_date",
    "end_date",
    "creation_date",
    "last_modified",
    "all_day",
    "hidden",
    "invitation_status",
    "junk_status",
    "organizer_id",
    "url",
    "conference_url",
    "conference_url_detected",
    "summary",
    "description",
];
const PERSON: &[&str] = &["owner_id", "email", "phone_number", "is_self", "comment", "identity_id"];

struct Person {
    owner: Option<i64>,
    email: Option<String>,
    phone: Option<String>,
    is_owner: Option<bool>,
    words: Vec<(&'static str, String)>,
}

/// People by their number, and the numbers of the people of each event.
#[derive(Default)]
struct People {
    by_id: BTreeMap<i64, Person>,
    of_event: BTreeMap<i64, Vec<i64>>,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_with_history(file, out, &[Watched::rows("CalendarItem")], |database, out| {
        let people = people(database, out);
        let present = database.columns("CalendarItem");
        let columns = select(&present, "i", EVENT);
        let located = present.contains("location_id") && database.has_table("Location");
        let place = if located {
            "l.title, l.address FROM CalendarItem i LEFT JOIN Location l ON l.ROWID = i.location_id"
        } else {
            "NULL, NULL FROM CalendarItem i"
        };
        let query = format!("SELECT i.ROWID, {columns}, {place} ORDER BY i.ROWID");
        let read = rows(database, "CalendarItem", &query, out, |row, out| {
            let id = row.integer(0).unwrap_or_default();
            out.record(Location::Row { table: "CalendarItem", id }, &event(row, id, &people));
        });
        let complete = read && database.remarks().is_empty();
        // An earlier state holds only events that are gone now: all others would look gone, too.
        if complete && !out.is_earlier() {
            left_overs(database, out);
        } else if !out.is_earlier() {
            let message = "leftovers of deleted events are missing: events that could not be \
                           read cannot be told from events that are gone";
            out.problem(Location::File, message);
        }
    })
}

fn people(database: &Database, out: &mut Sink<'_>) -> People {
    let mut people = People::default();
    let present = database.columns("Participant");
    if present.is_empty() {
        return people;
    }
    let columns = select(&present, "p", PERSON);
    let identified = present.contains("identity_id") && database.has_table("Identity");
    let name = if identified {
        "n.display_name, n.address FROM Participant p LEFT JOIN Identity n ON n.ROWID = p.identity_id"
    } else {
        "NULL, NULL FROM Participant p"
    };
    let query = format!("SELECT p.ROWID, {columns}, {name} ORDER BY 1");
    rows(database, "Participant", &query, out, |row, _| {
        let Some(id) = row.integer(0) else { return };
        let person = person(row);
        if let Some(owner) = person.owner {
            people.of_event.entry(owner).or_default().push(id);
        }
        people.by_id.insert(id, person);
    });
    people
}

/// The row id, [`PERSON`], then name and address of the identity.
fn person(row: &Row<'_>) -> Person {
    let text = |column| row.text(column).filter(|text| !text.is_empty());
    let address = text(8).map(|address| address.trim_start_matches("mailto:").to_owned());
    let words = [("participant_names", text(7)), ("participant_comments", text(5))];
    Person {
        owner: row.integer(1),
        email: text(2).or(address),
        phone: text(3),
        is_owner: row.flag(4),
        words: words.into_iter().filter_map(|(field, words)| Some((field, words?))).collect(),
    }
}

/// The row id (0), [`EVENT`] (1 to 18), title and address of the place.
fn event(row: &Row<'_>, id: i64, people: &People) -> Event {
    let mut event = Event {
        record: "event",
        uuid: row.text(1),
        unique_id: row.text(2).filter(|id| !id.is_empty()),
        calendar_id: row.integer(4),
        starts_at: row.mac_instant(5),
        ends_at: row.mac_instant(6),
        created_at: row.mac_instant(7),
        modified_at: row.mac_instant(8),
        all_day: row.flag(9),
        invitation_status: row.integer(11),
        junk_status: row.integer(12),
        ..Event::default()
    };
    event.created_after_its_end =
        event.ends_at.or(event.starts_at).zip(event.created_at).map(|(end, made)| made > end);
    let fields = ["summary", "description", "location", "location_address"];
    for (field, column) in fields.into_iter().zip(17..) {
        if let Some(words) = row.text(column).filter(|words| !words.is_empty()) {
            event.links.extend(links(&words));
            event.words.push((field, words));
        }
    }
    event.links.extend((14..=16).filter_map(|column| row.text(column)).filter(|l| !l.is_empty()));
    event.links.sort();
    event.links.dedup();
    add_people(&mut event, row.integer(13), id, people);
    event
}

fn add_people(event: &mut Event, organizer: Option<i64>, id: i64, people: &People) {
    if let Some(person) = organizer.and_then(|organizer| people.by_id.get(&organizer)) {
        event.organizer_email.clone_from(&person.email);
        event.organizer_phone.clone_from(&person.phone);
        event.organized_by_owner = person.is_owner;
        event.add_words(&person.words);
    }
    let others = people.of_event.get(&id).into_iter().flatten();
    let others = others.filter(|other| Some(**other) != organizer);
    for person in others.filter_map(|other| people.by_id.get(other)) {
        event.attendees.extend(person.email.clone().or_else(|| person.phone.clone()));
        event.add_words(&person.words);
    }
}

/// Tables that speak of an event, and the column that holds its number.
const LEFT_IN: &[(&str, &str)] = &[
    ("Participant", "owner_id"),
    ("ParticipantChanges", "owner_id"),
    ("OccurrenceCache", "event_id"),
    ("CalendarItemChanges", "record"),
];
const LEFT: [&str; 9] = [
    "unique_identifier",
    "calendar_id",
    "type",
    "email",
    "phone_number",
    "occurrence_date",
    "occurrence_start_date",
    "last_modified",
    "comment",
];

fn left_overs(database: &Database, out: &mut Sink<'_>) {
    for (table, column) in LEFT_IN {
        let present = database.columns(table);
        if !present.contains(*column) {
            continue;
        }
        let columns = select(&present, "t", &LEFT);
        let query = format!(
            "SELECT t.ROWID, t.{column}, {columns} FROM {table} t \
             LEFT JOIN CalendarItem i ON i.ROWID = t.{column} \
             WHERE i.ROWID IS NULL AND t.{column} IS NOT NULL ORDER BY t.ROWID"
        );
        rows(database, table, &query, out, |row, out| {
            let left = LeftOver {
                record: "left_over",
                event_id: row.integer(1),
                left_in: table,
                unique_id: row.text(2).filter(|id| !id.is_empty()),
                calendar_id: row.integer(3),
                change_type: row.integer(4).filter(|_| table.ends_with("Changes")),
                email: row.text(5),
                phone: row.text(6),
                starts_at: row.mac_instant(8).or_else(|| row.mac_instant(7)),
                modified_at: row.mac_instant(9),
                comment: row.text(10),
            };
            let id = row.integer(0).unwrap_or_default();
            out.record(Location::Row { table, id }, &left);
        });
    }
}
