//! `ChatStorage.sqlite`: messages and chats of WhatsApp and WhatsApp Business.
//!
//! # What it holds
//! One `message` for each row of `ZWAMESSAGE`, with what its media items and data items (previews
//! of links) add: sender, chat, times, links. Texts, captions and names are content. The links
//! of a message are those of all its texts and previews, without WhatsApp's own media servers.
//! `message_at` is the date that the chat shows; `sent_at`, stored beside it, lies up to a minute
//! later on received messages. One `chat` for each row of `ZWACHATSESSION`, with the messages
//! that are still stored counted and dated.
//!
//! # What it can show
//! That a link, from whom and when, was received in a chat, and that messages which a chat
//! counted are no longer stored.
//!
//! # What it cannot show
//! Whether a link was opened. Messages that were deleted, or disappeared. In groups, who wrote
//! when the member is no longer stored: the sender is then the group.
//!
//! # References
//! - iLEAPP, `WhatsApp`

use std::collections::{BTreeMap, BTreeSet};

use formats::{links::links, sqlite::Database};
use url::Url;

use crate::prelude::*;

const WHATSAPP: &str = "AppDomainGroup-group.net.whatsapp.WhatsApp.shared";
const BUSINESS: &str = "AppDomainGroup-group.net.whatsapp.WhatsAppSMB.shared";

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.whatsapp_messages",
    title: "WhatsApp messages and chats",
    sources: &[
        Source::Backup(WHATSAPP, "**/ChatStorage.sqlite"),
        Source::Backup(BUSINESS, "**/ChatStorage.sqlite"),
        Source::Filesystem("private/var/mobile/Containers/Shared/AppGroup/*/ChatStorage.sqlite"),
    ],
    tested: &[("WhatsApp of 2023 on iOS 15", Confidence::RealDevice)],
    absent_because: "WhatsApp was not installed, or keeps its data out of the backup",
    parse,
};

/// One message.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Message {
    /// `message`.
    pub record: &'static str,
    /// Chat that holds the message.
    pub chat_jid: Option<String>,
    /// Who sent it; none for messages of this phone.
    pub sender: Option<String>,
    /// Whom it was sent to.
    pub recipient: Option<String>,
    /// `sent` or `received`.
    pub direction: Option<&'static str>,
    /// Date that the chat shows.
    pub message_at: Option<Timestamp>,
    /// Date stored as that of sending.
    pub sent_at: Option<Timestamp>,
    /// Kind of the message as stored: 0 is text, 1 a picture.
    pub message_type: Option<i64>,
    /// Kind of a change in the group, as stored.
    pub group_event_type: Option<i64>,
    /// Identifier that both ends of the conversation know.
    pub stanza_id: Option<String>,
    /// Addresses that the media were loaded from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub media_urls: Vec<String>,
    /// Paths of the media inside the application's container.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub media_paths: Vec<String>,
    /// Links of all texts and previews.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
    /// Words of people, by name; several items are lines.
    #[serde(skip)]
    pub words: BTreeMap<&'static str, String>,
}

/// One chat.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Chat {
    /// `chat`.
    pub record: &'static str,
    /// Address of the other person, or of the group.
    pub jid: Option<String>,
    /// Kind of the chat as stored: 0 is a person, 1 a group.
    pub chat_type: Option<i64>,
    /// Whether it is archived.
    pub archived: Option<bool>,
    /// Whether it is removed from the list of chats.
    pub removed: Option<bool>,
    /// Whether it is hidden.
    pub hidden: Option<bool>,
    /// Messages that the chat counted.
    pub message_counter: Option<i64>,
    /// Date of the last message, as the chat keeps it.
    pub last_message_at: Option<Timestamp>,
    /// When the group was made.
    pub group_created_at: Option<Timestamp>,
    /// Who made the group.
    pub group_creator: Option<String>,
    /// Messages that are stored.
    pub stored_messages: u64,
    /// Earliest message that is stored.
    pub first_stored_message_at: Option<Timestamp>,
    /// Latest message that is stored.
    pub last_stored_message_at: Option<Timestamp>,
    /// Name of the person or the group.
    #[serde(skip)]
    pub name: Option<String>,
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
        let event = |at| TimelineEvent { at, meaning, summary: self.summary() };
        self.message_at.or(self.sent_at).map(event).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.words.iter().map(|(field, words)| (*field, words.as_str())).collect()
    }
}

impl Message {
    fn summary(&self) -> String {
        let mut parts = vec!["WhatsApp message".to_owned()];
        parts.extend(self.sender.iter().map(|sender| format!("from {sender}")));
        parts.extend(self.recipient.iter().map(|recipient| format!("to {recipient}")));
        parts.extend(self.chat_jid.iter().map(|chat| format!("in chat {chat}")));
        if !self.links.is_empty() {
            parts.push(format!("with links: {}", self.links.join(" ")));
        }
        parts.join(" ")
    }
}

/// A message whose rows are being read.
struct Reading {
    id: i64,
    message: Message,
    seen: BTreeSet<(&'static str, String)>,
}

impl Reading {
    /// The message of a row, without its items.
    fn new(id: i64, message: Message) -> Self {
        Self { id, message, seen: BTreeSet::new() }
    }

    /// Adds one joined row: a media item and a data item may each occur several times.
    fn add_items(&mut self, row: &Row<'_>) {
        for (column, field) in (MESSAGE.len()..).zip(ITEM_WORDS) {
            if let Some(words) = self.unseen(field, row.text(column)) {
                let all = self.message.words.entry(field).or_default();
                if !all.is_empty() {
                    all.push('\n');
                }
                all.push_str(&words);
            }
        }
        let places = MESSAGE.len().saturating_add(ITEM_WORDS.len());
        let media_url = self.unseen("media_urls", row.text(places));
        self.message.media_urls.extend(media_url);
        let media_path = self.unseen("media_paths", row.text(places.saturating_add(1)));
        self.message.media_paths.extend(media_path);
    }

    /// Hands on the message, with the links out of everything that was read.
    fn finish(mut self, out: &mut Sink<'_>) {
        let texts = self.message.words.values().chain(&self.message.media_urls);
        let found: Vec<String> = texts.flat_map(|text| links(text)).collect();
        for link in found.into_iter().filter(|link| !is_own_media(link)) {
            let link = self.unseen("links", Some(link));
            self.message.links.extend(link);
        }
        out.record(Location::Row { table: "ZWAMESSAGE", id: self.id }, &self.message);
    }

    /// The text, unless it is empty or was there before.
    fn unseen(&mut self, field: &'static str, text: Option<String>) -> Option<String> {
        let text = text.filter(|text| !text.is_empty())?;
        self.seen.insert((field, text.clone())).then_some(text)
    }
}

/// Whether `link` leads to the servers on which WhatsApp keeps encrypted media.
fn is_own_media(link: &str) -> bool {
    let Ok(url) = Url::parse(link) else { return false };
    let host = url.host_str().unwrap_or_default();
    host.starts_with("mmg") && host.ends_with(".whatsapp.net")
}

impl Record for Chat {
    fn events(&self) -> Vec<TimelineEvent> {
        let dates = [
            (self.group_created_at, "group created"),
            (self.first_stored_message_at, "first stored message of chat"),
            (self.last_message_at.or(self.last_stored_message_at), "last message of chat"),
        ];
        let jid = self.jid.as_deref().unwrap_or("without address");
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: format!("WhatsApp chat {jid}") })
        };
        dates.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.name.as_deref().map(|name| ("name", name)).into_iter().collect()
    }
}

/// What is stored of a chat's messages.
#[derive(Default)]
struct Stored {
    count: u64,
    first: Option<Timestamp>,
    last: Option<Timestamp>,
}

impl Stored {
    fn add(&mut self, at: Option<Timestamp>) {
        self.count = self.count.saturating_add(1);
        self.first = [self.first, at].into_iter().flatten().min();
        self.last = [self.last, at].into_iter().flatten().max();
    }
}

#[rustfmt::skip]
const MESSAGE: &[&str] = &[
    "Z_PK", "ZCHATSESSION", "ZFROMJID", "ZTOJID", "ZISFROMME", "ZMESSAGEDATE", "ZSENTDATE",
    "ZMESSAGETYPE", "ZGROUPEVENTTYPE", "ZSTANZAID", "ZTEXT", "ZPUSHNAME",
];
const MEDIA_WORDS: &[&str] = &["ZAUTHORNAME", "ZTITLE", "ZVCARDNAME"];
const PREVIEW_WORDS: &[&str] = &["ZCONTENT1", "ZCONTENT2", "ZMATCHEDTEXT", "ZSUMMARY", "ZTITLE"];
/// Names of [`MEDIA_WORDS`] and [`PREVIEW_WORDS`] in the content.
const ITEM_WORDS: [&str; 8] = [
    "author_name",
    "caption",
    "vcard_name",
    "preview_content_1",
    "preview_content_2",
    "preview_matched_text",
    "preview_summary",
    "preview_title",
];
const MEDIA_PLACES: &[&str] = &["ZMEDIAURL", "ZMEDIALOCALPATH"];

const WATCHED: [Watched; 2] =
    [Watched::rows("ZWAMESSAGE").or_changed(&["ZTEXT"]), Watched::rows("ZWACHATSESSION")];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_with_history(file, out, &WATCHED, |database, out| {
        let stored = read_messages(database, out);
        if database.has_table("ZWACHATSESSION") {
            read_chats(database, &stored, out);
        }
    })
}

/// Reads the messages and returns what is stored of each chat, by its number.
fn read_messages(database: &Database, out: &mut Sink<'_>) -> BTreeMap<i64, Stored> {
    let mut stored: BTreeMap<i64, Stored> = BTreeMap::new();
    let mut current: Option<Reading> = None;
    rows(database, "ZWAMESSAGE", &messages_query(database), out, |row, out| {
        let id = row.integer(0).unwrap_or_default();
        let mut reading = match current.take() {
            Some(reading) if reading.id == id => reading,
            finished => {
                if let Some(finished) = finished {
                    finished.finish(out);
                }
                let message = message(row);
                if message.message_at.is_none() && row.integer(5) != Some(0) {
                    let at = Location::Row { table: "ZWAMESSAGE", id };
                    out.problem(at, "ZMESSAGEDATE is no instant: the message is not dated");
                }
                if let Some(chat) = row.integer(1) {
                    stored.entry(chat).or_default().add(message.message_at);
                }
                Reading::new(id, message)
            }
        };
        reading.add_items(row);
        current = Some(reading);
    });
    if let Some(reading) = current {
        reading.finish(out);
    }
    stored
}

/// All items of one message are rows that follow each other. Only the order of messages is asked
/// for: sorting would hold all rows, and lose all when one page is damaged.
fn messages_query(database: &Database) -> String {
    let messages = database.columns("ZWAMESSAGE");
    let media = database.columns("ZWAMEDIAITEM");
    let previews = database.columns("ZWAMESSAGEDATAITEM");
    let join = |present: bool, clause: &'static str| if present { clause } else { "" };
    let members = messages.contains("ZGROUPMEMBER") && database.has_table("ZWAGROUPMEMBER");
    let chats = messages.contains("ZCHATSESSION") && database.has_table("ZWACHATSESSION");
    format!(
        "SELECT {message}, {media_words}, {preview_words}, {places}, {member}, {chat}
         FROM ZWAMESSAGE m {media_join} {preview_join} {member_join} {chat_join} ORDER BY m.Z_PK",
        message = select(&messages, "m", MESSAGE),
        media_words = select(&media, "i", MEDIA_WORDS),
        preview_words = select(&previews, "d", PREVIEW_WORDS),
        places = select(&media, "i", MEDIA_PLACES),
        member = if members { "g.ZMEMBERJID" } else { "NULL" },
        chat = if chats { "c.ZCONTACTJID" } else { "NULL" },
        media_join =
            join(media.contains("ZMESSAGE"), "LEFT JOIN ZWAMEDIAITEM i ON i.ZMESSAGE = m.Z_PK",),
        preview_join = join(
            previews.contains("ZMESSAGE"),
            "LEFT JOIN ZWAMESSAGEDATAITEM d ON d.ZMESSAGE = m.Z_PK",
        ),
        member_join = join(members, "LEFT JOIN ZWAGROUPMEMBER g ON g.Z_PK = m.ZGROUPMEMBER"),
        chat_join = join(chats, "LEFT JOIN ZWACHATSESSION c ON c.Z_PK = m.ZCHATSESSION"),
    )
}

/// A joined row: [`MESSAGE`], [`ITEM_WORDS`], [`MEDIA_PLACES`], group member and chat.
fn message(row: &Row<'_>) -> Message {
    let member = [MESSAGE.len(), ITEM_WORDS.len(), MEDIA_PLACES.len()].into_iter().sum::<usize>();
    let words = [("text", row.text(10)), ("push_name", row.text(11))];
    let words = words.into_iter().filter_map(|(field, words)| Some((field, words?)));
    Message {
        record: "message",
        chat_jid: row.text(member.saturating_add(1)),
        sender: row.text(member).or_else(|| row.text(2)),
        recipient: row.text(3),
        direction: row.flag(4).map(|from_me| if from_me { "sent" } else { "received" }),
        message_at: row.mac_instant(5),
        sent_at: row.mac_instant(6),
        message_type: row.integer(7),
        group_event_type: row.integer(8).filter(|kind| *kind != 0),
        stanza_id: row.text(9),
        words: words.collect(),
        ..Message::default()
    }
}

fn read_chats(database: &Database, stored: &BTreeMap<i64, Stored>, out: &mut Sink<'_>) {
    #[rustfmt::skip]
    const CHAT: &[&str] = &[
        "Z_PK", "ZCONTACTJID", "ZSESSIONTYPE", "ZARCHIVED", "ZREMOVED", "ZHIDDEN",
        "ZMESSAGECOUNTER", "ZLASTMESSAGEDATE", "ZPARTNERNAME",
    ];
    let chats = database.columns("ZWACHATSESSION");
    let groups = database.columns("ZWAGROUPINFO");
    let chat = select(&chats, "c", CHAT);
    let group = select(&groups, "g", &["ZCREATIONDATE", "ZCREATORJID"]);
    let joined = chats.contains("ZGROUPINFO") && groups.contains("Z_PK");
    let (group, join) = if joined {
        (group.as_str(), "LEFT JOIN ZWAGROUPINFO g ON g.Z_PK = c.ZGROUPINFO")
    } else {
        ("NULL, NULL", "")
    };
    let query = format!("SELECT {chat}, {group} FROM ZWACHATSESSION c {join} ORDER BY c.Z_PK");
    let none = Stored::default();
    rows(database, "ZWACHATSESSION", &query, out, |row, out| {
        let id = row.integer(0).unwrap_or_default();
        let stored = stored.get(&id).unwrap_or(&none);
        let chat = Chat {
            record: "chat",
            jid: row.text(1),
            chat_type: row.integer(2),
            archived: row.flag(3),
            removed: row.flag(4),
            hidden: row.flag(5),
            message_counter: row.integer(6),
            last_message_at: row.mac_instant(7),
            name: row.text(8),
            group_created_at: row.mac_instant(9),
            group_creator: row.text(10),
            stored_messages: stored.count,
            first_stored_message_at: stored.first,
            last_stored_message_at: stored.last,
        };
        out.record(Location::Row { table: "ZWACHATSESSION", id }, &chat);
    });
}
