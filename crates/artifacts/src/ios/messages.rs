//! `sms.db`: SMS, MMS and iMessages.
//!
//! # What it holds
//! One row per message: its text, who sent it, when it came, was delivered, read, edited and
//! taken back; the other side in `handle`. From iOS 16 on the text is often in an archived
//! attributed string only. Previews of links and earlier versions of edited messages are in
//! archives of their own. Messages in "Recently Deleted" are still there.
//!
//! # What it can show
//! That this message, with these links, was on the device, and whether it was received or sent.
//!
//! # What it cannot show
//! Whether a link was followed. Messages that were deleted for good leave their identifier at
//! most. The sender of an SMS is what the network passed on, and can be forged.
//!
//! # References
//! - imessage-exporter: the tables, the edited parts in `message_summary_info`
//! - Apple, "About Apple threat notifications" (support article 102174)

use std::collections::{BTreeMap, HashSet};

use formats::{keyed_archive::KeyedArchive, links::links, typedstream::attributed_text};
use plist::Value;

use crate::{handles::Handles, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.messages",
    title: "SMS, MMS and iMessages",
    sources: &[
        Source::Backup("HomeDomain", "Library/SMS/sms.db"),
        Source::Filesystem("private/var/mobile/Library/SMS/sms.db"),
    ],
    tested: &[("iOS 14.3", Confidence::RealDevice), ("iOS 6 to 18", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// One message. Its texts lie in the database as far as they can.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Message<'a> {
    /// Identifier of the message.
    pub guid: Option<Cow<'a, str>>,
    /// Service, for example `iMessage`.
    pub service: Option<Cow<'a, str>>,
    /// Account of the device through which it went.
    pub account: Option<Cow<'a, str>>,
    /// `received` or `sent`.
    pub direction: Option<&'static str>,
    /// Who sent it, when it was received: a number, an address, or what the network passed on.
    pub sender: Option<Cow<'a, str>>,
    /// Who got it, when it was sent.
    pub recipient: Option<Cow<'a, str>>,
    /// When it came, when it was received, or when nothing says which way it went.
    pub received_at: Option<Timestamp>,
    /// When it went, when it was sent.
    pub sent_at: Option<Timestamp>,
    /// When it was read: here, or by the other side when it was sent.
    pub read_at: Option<Timestamp>,
    /// When it was delivered.
    pub delivered_at: Option<Timestamp>,
    /// When it was last edited.
    pub edited_at: Option<Timestamp>,
    /// When it was taken back.
    pub retracted_at: Option<Timestamp>,
    /// When it was moved to "Recently Deleted".
    pub deleted_at: Option<Timestamp>,
    /// Whether it is in "Recently Deleted"; on systems that have it.
    pub deleted: Option<bool>,
    /// Where its text was read: `text`, `attributed_body`, or `none`.
    pub text_source: &'static str,
    /// Links in its text and subject, behind its words, in its preview and in earlier versions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
    /// Kind of row: 0 a message, others changes of a conversation.
    pub item_type: Option<i64>,
    /// What makes its content, for messages of applications and previews of links.
    pub balloon_bundle_id: Option<Cow<'a, str>>,
    /// The message that this one answers or reacts to.
    pub associated_message_guid: Option<Cow<'a, str>>,
    /// Whether files came with it.
    pub has_attachments: Option<bool>,
    /// What people wrote, by field.
    #[serde(skip)]
    pub words: Vec<(&'static str, Cow<'a, str>)>,
}

/// A message of which only the identifier is left.
#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub struct DeletedMessage {
    /// Identifier of the message.
    pub guid: Option<String>,
    /// True: it was deleted for good.
    pub deleted: bool,
}

impl Record for Message<'_> {
    fn observables(&self) -> Vec<Observable<'_>> {
        let sender = self.sender.as_deref().filter(|sender| sender.contains('@'));
        let sender = sender.map(|sender| {
            Observable::new(ObservableKind::Email, sender, "sender", Strength::Exposed)
        });
        let link = |link| Observable::new(ObservableKind::Url, link, "links", Strength::Exposed);
        let links = self.links.iter().map(String::as_str).map(link);
        sender.into_iter().chain(links).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let sent = self.direction == Some("sent");
        let read = if sent { "message read by recipient" } else { "message read" };
        let received = match (self.item_type, self.direction) {
            (Some(1..), _) => "conversation changed",
            (_, Some("received")) => "message received",
            _ => "message received or sent",
        };
        let instants = [
            (self.sent_at, "message sent"),
            (self.received_at, received),
            (self.delivered_at, "message delivered"),
            (self.read_at, read),
            (self.edited_at, "message edited"),
            (self.retracted_at, "message taken back"),
            (self.deleted_at, "message deleted"),
        ];
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: self.summary() })
        };
        instants.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.words.iter().map(|(field, text)| (*field, &**text)).collect()
    }
}

impl Record for DeletedMessage {}

impl Message<'_> {
    fn summary(&self) -> String {
        let service = self.service.as_deref().unwrap_or("message");
        let (preposition, other) = match (&self.recipient, &self.sender) {
            (Some(recipient), _) => ("to", &**recipient),
            (None, Some(sender)) => ("from", &**sender),
            (None, None) if self.direction == Some("sent") => ("to", "unknown recipient"),
            (None, None) => ("from", "unknown sender"),
        };
        let links: Cow<'_, str> = match self.links.len() {
            0 => "".into(),
            1 => " with 1 link".into(),
            count => format!(" with {count} links").into(),
        };
        [service, " ", preposition, " ", other, &links].concat()
    }

    /// Adds those that are not there yet, in their order.
    fn add_links(&mut self, more: Vec<String>) {
        if more.is_empty() || (self.links.is_empty() && more.len() == 1) {
            return self.links.extend(more);
        }
        let mut known: HashSet<String> = self.links.iter().cloned().collect();
        self.links.extend(more.into_iter().filter(|link| known.insert(link.clone())));
    }
}

/// Columns of `message`, over all versions of the schema. Positions follow the row id.
#[rustfmt::skip]
const MESSAGE: &[&str] = &[
    "guid", "service", "account", "is_from_me", "date", "date_read", "date_delivered",
    "date_edited", "date_retracted", "item_type", "balloon_bundle_id",
    "associated_message_guid", "cache_has_attachments", "text", "attributedBody", "subject",
    "group_title", "destination_caller_id", "payload_data", "message_summary_info", "handle_id",
];

const WATCHED: Watched =
    Watched::rows("message").or_changed(&["text", "attributedBody", "handle_id"]);

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_with_history(file, out, &[WATCHED], |database, out| {
        let recoverable = recoverable(database, out);
        let handles = Handles::read(database, out);
        let mut unreadable = Repeated::default();
        rows(database, "message", &query(database), out, |row, out| {
            let id = row.integer(0).unwrap_or_default();
            let at = Location::Row { table: "message", id };
            let mut message = message(row, handles.of(row, 21));
            if let Some(recoverable) = &recoverable {
                message.deleted_at = recoverable.get(&id).copied().flatten();
                message.deleted = Some(recoverable.contains_key(&id));
            }
            for reason in read_words(&mut message, row) {
                unreadable.problem(out, at.clone(), reason);
            }
            out.record(at, &message);
        });
        unreadable.finish(out, "messages whose text or links are missing");
        deleted(database, out);
    })
}

/// The row id (0) and [`MESSAGE`] (1 to 21).
fn query(database: &Database) -> String {
    let columns = select(&database.columns("message"), "message", MESSAGE);
    format!("SELECT ROWID, {columns} FROM message ORDER BY ROWID")
}

/// Row ids of messages in "Recently Deleted", with the instant of the move; `None` without it.
fn recoverable(
    database: &Database,
    out: &mut Sink<'_>,
) -> Option<BTreeMap<i64, Option<Timestamp>>> {
    const TABLE: &str = "chat_recoverable_message_join";
    if !database.has_table(TABLE) {
        return None;
    }
    let mut found = BTreeMap::new();
    let query = format!("SELECT message_id, delete_date FROM {TABLE}");
    rows(database, TABLE, &query, out, |row, _| {
        if let Some(id) = row.integer(0) {
            let earliest = found.entry(id).or_insert(None);
            *earliest = [*earliest, row.mac_instant(1)].into_iter().flatten().min();
        }
    });
    Some(found)
}

/// Identifiers of messages that were deleted for good.
fn deleted(database: &Database, out: &mut Sink<'_>) {
    let tables = ["deleted_messages", "sync_deleted_messages"];
    for table in tables.into_iter().filter(|table| database.has_table(table)) {
        let query = format!("SELECT rowid, guid FROM {table} ORDER BY rowid");
        rows(database, table, &query, out, |row, out| {
            let at = Location::Row { table, id: row.integer(0).unwrap_or_default() };
            out.record(at, &DeletedMessage { guid: row.text(1), deleted: true });
        });
    }
}

/// What the columns themselves say.
fn message<'a>(row: &'a Row<'_>, handle: Option<&'a str>) -> Message<'a> {
    let sent = row.flag(4);
    let (date, handle) = (row.mac_instant(5), handle.map(Cow::Borrowed));
    let (sender, recipient, received_at, sent_at) = match sent {
        Some(true) => (None, handle, None, date),
        _ => (handle, None, date, None),
    };
    Message {
        guid: row.borrowed_text(1),
        service: row.borrowed_text(2),
        account: row.borrowed_text(3),
        direction: sent.map(|sent| if sent { "sent" } else { "received" }),
        sender,
        recipient,
        received_at,
        sent_at,
        read_at: row.mac_instant(6),
        delivered_at: row.mac_instant(7),
        edited_at: row.mac_instant(8),
        retracted_at: row.mac_instant(9),
        item_type: row.integer(10),
        balloon_bundle_id: row.borrowed_text(11),
        associated_message_guid: row.borrowed_text(12),
        has_attachments: row.flag(13),
        ..Message::default()
    }
}

/// Adds text, links and the other words of the row. Returns what could not be read.
fn read_words<'a>(message: &mut Message<'a>, row: &'a Row<'_>) -> Vec<String> {
    let mut unreadable = Vec::new();
    let text = row.borrowed_text(14).filter(|text| !text.is_empty());
    message.text_source = if text.is_some() { "text" } else { "none" };
    let body = row.bytes(15).filter(|body| !body.is_empty());
    let (text, links_behind_words) = match body {
        Some(body) if text.is_none() || may_hide_links(body) => {
            read_attributed_body(message, text, body, &mut unreadable)
        }
        _ => (text, Vec::new()),
    };
    let words = [
        ("text", text),
        ("subject", row.borrowed_text(16)),
        ("group_title", row.borrowed_text(17)),
        ("destination_caller_id", row.borrowed_text(18)),
    ];
    for (field, words) in words {
        if let Some(words) = words.filter(|words| !words.is_empty()) {
            message.add_links(links(&words));
            message.words.push((field, words));
        }
    }
    message.add_links(links_behind_words);
    let payload = row.bytes(19).filter(|bytes| !bytes.is_empty());
    unreadable.extend(payload.and_then(|payload| read_payload(message, payload)));
    if message.edited_at.is_some() || message.retracted_at.is_some() {
        let summary = row.bytes(20).filter(|bytes| !bytes.is_empty());
        unreadable.extend(summary.and_then(|summary| read_earlier_texts(message, summary)));
    }
    unreadable
}

/// Whether words may carry links that the text does not show: the value of such an attribute is
/// an `NSURL`, or its name holds `Link`.
fn may_hide_links(body: &[u8]) -> bool {
    memchr::memmem::find(body, b"NSURL").is_some() || memchr::memmem::find(body, b"Link").is_some()
}

/// The text, from here where the row itself has none, and the links behind its words.
fn read_attributed_body<'a>(
    message: &mut Message<'a>,
    text: Option<Cow<'a, str>>,
    body: &[u8],
    unreadable: &mut Vec<String>,
) -> (Option<Cow<'a, str>>, Vec<String>) {
    let attributed = match attributed_text(body) {
        Ok(attributed) => attributed,
        Err(error) => {
            let missing = if text.is_some() { "links behind words are" } else { "text is" };
            unreadable.push(format!("{missing} missing: {error}"));
            return (text, Vec::new());
        }
    };
    if let Some(damage) = attributed.damage {
        unreadable.push(format!("part of the attributed text is missing: {damage}"));
    }
    if text.is_none() && !attributed.text.is_empty() {
        message.text_source = "attributed_body";
        return (Some(attributed.text.into()), attributed.links);
    }
    (text, attributed.links)
}

/// Takes the links of a preview, or of what an application sent. Returns why there are none.
fn read_payload(message: &mut Message<'_>, payload: &[u8]) -> Option<String> {
    const LINK_PREVIEW: &str = "com.apple.messages.URLBalloonProvider";
    let is_preview = message.balloon_bundle_id.as_deref() == Some(LINK_PREVIEW);
    if !is_preview && !payload.starts_with(b"bplist") {
        return None; // Applications send what they like; drawings, for one, are no archives.
    }
    match KeyedArchive::read(payload) {
        Ok(archive) => {
            let texts = archive.objects().iter().filter_map(Value::as_string);
            let texts: Vec<&str> = texts.filter(|text| text.contains("://")).collect();
            message.add_links(links(&texts.join("\n")));
            None
        }
        Err(error) => Some(format!("links of the preview are missing: {error}")),
    }
}

/// Takes texts that the message had before it was edited. `ec` maps each part to its versions,
/// whose `t` is an archived attributed string. Returns why there are none.
fn read_earlier_texts(message: &mut Message<'_>, summary: &[u8]) -> Option<String> {
    let summary = match formats::property_list(summary) {
        Ok(summary) => summary,
        Err(error) => return Some(format!("earlier texts are missing: {error}")),
    };
    let parts = summary.as_dictionary()?.get("ec")?.as_dictionary()?;
    let versions = parts.values().filter_map(Value::as_array).flatten();
    let bodies = versions.filter_map(|version| version.as_dictionary()?.get("t")?.as_data());
    let (mut texts, mut behind_words, mut reason) = (Vec::new(), Vec::new(), None);
    for body in bodies {
        match attributed_text(body) {
            Ok(attributed) => {
                behind_words.extend(attributed.links);
                texts.push(attributed.text);
            }
            Err(error) => reason = Some(format!("an earlier text is missing: {error}")),
        }
    }
    if !texts.is_empty() {
        let versions = texts.join("\n");
        message.add_links(links(&versions));
        message.add_links(behind_words);
        message.words.push(("versions", versions.into()));
    }
    reason
}
