//! `Contacts.data` of Viber: its calls, numbers and messages.
//!
//! # What it holds
//! One `call` for each row of `ZRECENT`, with the number where the list of calls names it. One
//! `number` for each number in the address book that Viber copied (`address_book`), and for each
//! that takes part in chats (`member`). One `message` for each row of `ZVIBERMESSAGE`: when, which
//! way, from which number, and the links in it. Names and texts are content.
//!
//! # What it can show
//! That Viber listed this call, or held a message with this link, at this time. A message or a
//! call of a stranger may have delivered an attack.
//!
//! # What it cannot show
//! Calls and messages that were deleted. The other side of a call whose line in the list is gone.
//! Whether a link was opened.
//!
//! # References
//! - iLEAPP, `viber`: tables and columns

use formats::links::links;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.viber",
    title: "Calls, numbers and messages of Viber",
    sources: &[
        Source::Backup(
            "AppDomainGroup-group.viber.share.container",
            "com.viber/database/Contacts.data",
        ),
        Source::Filesystem(
            "private/var/mobile/Containers/Shared/AppGroup/*/com.viber/database/Contacts.data",
        ),
    ],
    tested: &[("Viber 23 on iOS 17", Confidence::Specification)],
    absent_because: "Viber was not installed, or keeps its data out of the backup",
    parse,
};

/// One call.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Call {
    /// `call`.
    pub record: &'static str,
    /// Kind of the call as stored, for example `missed_with_video`.
    pub call_type: Option<String>,
    /// `incoming` or `outgoing`.
    pub direction: Option<&'static str>,
    /// Whether it was missed.
    pub missed: Option<bool>,
    /// Whether it had a picture.
    pub video: Option<bool>,
    /// The other side.
    pub phone_number: Option<String>,
    /// How long it took.
    pub duration_seconds: Option<f64>,
    /// When it was.
    pub called_at: Option<Timestamp>,
    /// Whether the call has neither a message nor a line in the list of calls any more.
    pub without_list_entry: Option<bool>,
}

/// One number.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Number {
    /// `number`.
    pub record: &'static str,
    /// Where it is from: `address_book` or `member`.
    pub number_of: &'static str,
    /// Number, as stored.
    pub phone_number: Option<String>,
    /// Number in the form that Viber compares.
    pub canonical_number: Option<String>,
    /// What people call it.
    #[serde(skip)]
    pub name: Option<String>,
}

/// One message.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Message {
    /// `message`.
    pub record: &'static str,
    /// `sent` or `received`.
    pub direction: Option<&'static str>,
    /// State of the message, as stored.
    pub message_state: Option<String>,
    /// Number of who sent it; none for messages of this phone.
    pub sender: Option<String>,
    /// When it was made.
    pub message_at: Option<Timestamp>,
    /// When its state changed last.
    pub status_changed_at: Option<Timestamp>,
    /// Links in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
    /// Its text.
    #[serde(skip)]
    pub text: Option<String>,
}

impl Record for Call {
    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = match (self.direction, self.missed) {
            (Some("outgoing"), _) => "call made",
            (_, Some(true)) => "call missed",
            (Some(_), _) => "call received",
            _ => "call received or made",
        };
        let side = self.phone_number.as_deref().unwrap_or("unknown");
        let kind = if self.video == Some(true) { "video call" } else { "call" };
        let summary = format!("Viber: {kind}, other side {side}");
        self.called_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }
}

impl Record for Number {
    fn content(&self) -> Vec<(&'static str, &str)> {
        self.name.as_deref().map(|name| ("name", name)).into_iter().collect()
    }
}

impl Record for Message {
    fn observables(&self) -> Vec<Observable<'_>> {
        let observe = |link: &'_ String| {
            Observable::new(ObservableKind::Url, link.clone(), "links", Strength::Exposed)
        };
        self.links.iter().map(observe).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = match self.direction {
            Some("sent") => "message sent",
            Some(_) => "message received",
            None => "message",
        };
        let mut summary = "Viber message".to_owned();
        if let Some(sender) = &self.sender {
            summary = format!("{summary} from {sender}");
        }
        if !self.links.is_empty() {
            summary = format!("{summary} with links: {}", self.links.join(" "));
        }
        self.message_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.text.as_deref().map(|text| ("text", text)).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        if database.has_table("ZRECENT") {
            read_calls(database, out);
        }
        if database.has_table("ZABCONTACTNUMBER") {
            read_address_book(database, out);
        }
        if database.has_table("ZPHONENUMBER") {
            read_members(database, out);
        }
        read_messages(database, out);
    })
}

fn read_calls(database: &Database, out: &mut Sink<'_>) {
    let present = database.columns("ZRECENT");
    let wanted = ["Z_PK", "ZCALLTYPE", "ZDURATION", "ZDATE", "ZCALLLOGMESSAGE", "ZRECENTSLINE"];
    let columns = select(&present, "r", &wanted);
    let line = database.columns("ZRECENTSLINE");
    let (number, join) = if present.contains("ZRECENTSLINE") && line.contains("ZPHONENUMBER") {
        ("l.ZPHONENUMBER", "LEFT JOIN ZRECENTSLINE l ON l.Z_PK = r.ZRECENTSLINE")
    } else {
        ("NULL", "")
    };
    let known = present.contains("ZCALLLOGMESSAGE") && present.contains("ZRECENTSLINE");
    let query = format!("SELECT {columns}, {number} FROM ZRECENT r {join} ORDER BY r.Z_PK");
    rows(database, "ZRECENT", &query, out, |row, out| {
        let call_type = row.text(1);
        let kind = call_type.as_deref().unwrap_or_default();
        let direction = if kind.starts_with("outgoing") {
            Some("outgoing")
        } else {
            ["incoming", "missed"].iter().any(|start| kind.starts_with(start)).then_some("incoming")
        };
        let call = Call {
            record: "call",
            direction,
            missed: direction.map(|_| kind.starts_with("missed")),
            video: direction.map(|_| kind.ends_with("with_video")),
            phone_number: row.text(6).filter(|number| !number.is_empty()),
            duration_seconds: row.real(2),
            called_at: row.mac_instant(3),
            without_list_entry: known.then(|| row.integer(4).is_none() && row.integer(5).is_none()),
            call_type,
        };
        let id = row.integer(0).unwrap_or_default();
        out.record(Location::Row { table: "ZRECENT", id }, &call);
    });
}

fn read_address_book(database: &Database, out: &mut Sink<'_>) {
    let present = database.columns("ZABCONTACTNUMBER");
    let columns = select(&present, "n", &["Z_PK", "ZPHONE", "ZCANONIZEDPHONENUM"]);
    let contact = database.columns("ZABCONTACT");
    let (name, join) = if present.contains("ZCONTACT") && contact.contains("ZMAINNAME") {
        ("c.ZMAINNAME", "LEFT JOIN ZABCONTACT c ON c.Z_PK = n.ZCONTACT")
    } else {
        ("NULL", "")
    };
    let query = format!("SELECT {columns}, {name} FROM ZABCONTACTNUMBER n {join} ORDER BY n.Z_PK");
    rows(database, "ZABCONTACTNUMBER", &query, out, |row, out| {
        let id = row.integer(0).unwrap_or_default();
        out.record(Location::Row { table: "ZABCONTACTNUMBER", id }, &number(row, "address_book"));
    });
}

fn read_members(database: &Database, out: &mut Sink<'_>) {
    let present = database.columns("ZPHONENUMBER");
    let columns = select(&present, "n", &["Z_PK", "ZPHONE", "ZCANONIZEDPHONENUM"]);
    let member = database.columns("ZMEMBER");
    let (name, join) = if present.contains("ZMEMBER") && member.contains("ZDISPLAYFULLNAME") {
        ("m.ZDISPLAYFULLNAME", "LEFT JOIN ZMEMBER m ON m.Z_PK = n.ZMEMBER")
    } else {
        ("NULL", "")
    };
    let query = format!("SELECT {columns}, {name} FROM ZPHONENUMBER n {join} ORDER BY n.Z_PK");
    rows(database, "ZPHONENUMBER", &query, out, |row, out| {
        let id = row.integer(0).unwrap_or_default();
        out.record(Location::Row { table: "ZPHONENUMBER", id }, &number(row, "member"));
    });
}

fn number(row: &Row<'_>, number_of: &'static str) -> Number {
    Number {
        record: "number",
        number_of,
        phone_number: row.text(1),
        canonical_number: row.text(2),
        name: row.text(3).filter(|name| !name.is_empty()),
    }
}

/// A message has one sender, of whom one number is told.
fn read_messages(database: &Database, out: &mut Sink<'_>) {
    let present = database.columns("ZVIBERMESSAGE");
    let columns = select(&present, "m", &["Z_PK", "ZSTATE", "ZSTATEDATE", "ZDATE", "ZTEXT"]);
    let number = database.columns("ZPHONENUMBER");
    let joined = present.contains("ZPHONENUMINDEX")
        && number.contains("ZMEMBER")
        && number.contains("ZPHONE");
    let sender = if joined {
        "(SELECT n.ZPHONE FROM ZPHONENUMBER n WHERE n.ZMEMBER = m.ZPHONENUMINDEX LIMIT 1)"
    } else {
        "NULL"
    };
    let query = format!("SELECT {columns}, {sender} FROM ZVIBERMESSAGE m ORDER BY m.Z_PK");
    rows(database, "ZVIBERMESSAGE", &query, out, |row, out| {
        let (message_state, text) = (row.text(1), row.text(4).filter(|text| !text.is_empty()));
        let direction = match message_state.as_deref() {
            Some("send" | "delivered") => Some("sent"),
            Some("received") => Some("received"),
            _ => None,
        };
        let message = Message {
            record: "message",
            direction,
            sender: row.text(5).filter(|_| direction != Some("sent")),
            message_at: row.mac_instant(2),
            status_changed_at: row.mac_instant(3),
            links: text.as_deref().map(links).unwrap_or_default(),
            message_state,
            text,
        };
        let id = row.integer(0).unwrap_or_default();
        out.record(Location::Row { table: "ZVIBERMESSAGE", id }, &message);
    });
}
