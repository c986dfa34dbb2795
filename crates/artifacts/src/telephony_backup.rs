//! Messages as the telephony provider of Android puts them into a backup: lists of objects in JSON,
//! each file packed with zlib. Numbers are written as text.
//!
//! # References
//! - AOSP, `packages/providers/TelephonyProvider`, `TelephonyBackupAgent.java`

use std::io::{BufReader, Read as _};

use flate2::bufread::ZlibDecoder;
use formats::links::links;
use serde::de::DeserializeSeed as _;
use serde_json::{Map, Value};

use crate::{json_parts::each, prelude::*};

/// Most bytes that one file may unfold to. The provider begins another one at 1,000 messages.
const MOST_UNFOLDED: u64 = 256 << 20;

/// One message.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct PhoneMessage {
    /// `received` or `sent`; neither when it was not, or not yet, sent.
    pub direction: Option<&'static str>,
    /// Where it was kept: `inbox`, `sent`, `draft`, `outbox`, `failed`, `queued`, or a number.
    pub mailbox: Option<Cow<'static, str>>,
    /// Who sent it, when it was received: a number, a name or an address that the network passed on.
    pub sender: Option<String>,
    /// Whom it was for, when it was not received; for a message to several, all of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<String>,
    /// The other side, where nothing says which way the message went.
    pub address: Option<String>,
    /// Number of the device through which it went.
    pub account: Option<String>,
    /// When it came.
    pub received_at: Option<Timestamp>,
    /// When it went; for one that was received, when the network says that it was sent.
    pub sent_at: Option<Timestamp>,
    /// When the device noted it, for one that was not, or not yet, sent.
    pub noted_at: Option<Timestamp>,
    /// Whether it was marked as read.
    pub read: Option<bool>,
    /// Links in its text and subject.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
    /// Where its content lay for the device to fetch, for a multimedia message.
    pub content_location: Option<String>,
    /// Kinds of the files that came with it; the files themselves are not in a backup.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachment_types: Vec<String>,
    /// What people wrote, by field.
    #[serde(skip)]
    pub words: Vec<(&'static str, String)>,
}

impl Record for PhoneMessage {
    fn observables(&self) -> Vec<Observable<'_>> {
        let sender = self.sender.as_deref().filter(|sender| sender.contains('@'));
        let sender = sender.map(|sender| {
            Observable::new(ObservableKind::Email, sender, "sender", Strength::Exposed)
        });
        let link = |link| Observable::new(ObservableKind::Url, link, "links", Strength::Exposed);
        let links = self.links.iter().map(String::as_str).map(link);
        let location = self.content_location.as_deref().filter(|url| url.contains("://"));
        let location = location.map(|url| {
            Observable::new(ObservableKind::Url, url, "content_location", Strength::Exposed)
        });
        sender.into_iter().chain(links).chain(location).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let sent = if self.direction == Some("received") {
            "message sent by the other side"
        } else {
            "message sent"
        };
        let instants = [
            (self.sent_at, sent),
            (self.received_at, "message received"),
            (self.noted_at, "message noted, and not sent by then"),
        ];
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: self.summary() })
        };
        instants.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.words.iter().map(|(field, text)| (*field, text.as_str())).collect()
    }
}

impl PhoneMessage {
    fn summary(&self) -> String {
        let links = match self.links.len() {
            0 => String::new(),
            1 => " with 1 link".to_owned(),
            count => format!(" with {count} links"),
        };
        if let Some(address) = &self.address {
            return format!("message from or to {address}{links}");
        }
        match (self.direction, &self.sender, self.recipients.as_slice()) {
            (Some("received"), Some(sender), _) => format!("message from {sender}{links}"),
            (Some("received"), None, _) => format!("message from an unknown sender{links}"),
            (_, _, []) => format!("message to an unknown recipient{links}"),
            (_, _, recipients) => format!("message to {}{links}", recipients.join(", ")),
        }
    }

    /// Sets where it was kept, and with it what its instants mean.
    pub(crate) fn kept_in(&mut self, number: Option<i64>, at: Option<Timestamp>) {
        let Some(number) = number else {
            self.noted_at = at;
            return;
        };
        let (mailbox, direction) = match number {
            1 => ("inbox", Some("received")),
            2 => ("sent", Some("sent")),
            3 => ("draft", None),
            4 => ("outbox", None),
            5 => ("failed", None),
            6 => ("queued", None),
            _ => ("", None),
        };
        let named = Some(mailbox).filter(|name| !name.is_empty()).map(Cow::Borrowed);
        self.mailbox = Some(named.unwrap_or_else(|| number.to_string().into()));
        self.direction = direction;
        match direction {
            Some("received") => self.received_at = at,
            Some(_) => self.sent_at = at,
            None => self.noted_at = at,
        }
    }

    /// Whether where it was kept tells which way it went, or was to go.
    pub(crate) fn way_is_known(&self) -> bool {
        let mailbox = self.mailbox.as_deref();
        mailbox.is_some_and(|name| {
            !name.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        })
    }

    /// Adds what people wrote, and the links in it.
    pub(crate) fn wrote(&mut self, field: &'static str, text: Option<String>) {
        let Some(text) = text else { return };
        for link in links(&text) {
            if !self.links.contains(&link) {
                self.links.push(link);
            }
        }
        self.words.push((field, text));
    }
}

/// Hands every message of the file to `read`, with what it says of itself.
pub(crate) fn for_each_message(
    file: &EvidenceFile,
    out: &mut Sink<'_>,
    read: &dyn Fn(&Map<String, Value>) -> PhoneMessage,
) -> Result<(), ParseError> {
    let (document, cut) = unfolded(file)?;
    let (mut count, mut others) = (0_u64, Repeated::default());
    let mut deserializer = serde_json::Deserializer::from_slice(&document);
    let whole = each(|message: Value| {
        let at = Location::Key(count.to_string());
        count = count.saturating_add(1);
        match message {
            Value::Object(message) => out.record(at, &read(&message)),
            _ => others.problem(out, at, "is no message: what it was is missing"),
        }
    })
    .deserialize(&mut deserializer);
    others.finish(out, "entries that are no messages");
    let is_list = document.trim_ascii_start().first() == Some(&b'[');
    match (cut, whole) {
        (Some(reason), _) => {
            out.problem(
                Location::File,
                format!("{count} messages read; any others are missing: {reason}"),
            );
        }
        (None, Err(error)) => {
            out.problem(
                Location::File,
                format!("{count} messages read; any others are missing: {error}"),
            );
        }
        (None, Ok(())) if !is_list => {
            out.problem(Location::File, "is no list of messages: what it held is missing");
        }
        (None, Ok(())) => {}
    }
    Ok(())
}

/// The document, unfolded where it is packed, and why it is not whole.
fn unfolded(file: &EvidenceFile) -> Result<(Vec<u8>, Option<String>), ParseError> {
    let stored = file.bytes()?;
    if stored.trim_ascii_start().first() == Some(&b'[') {
        // Somebody unpacked it.
        return Ok((stored, None));
    }
    let mut document = Vec::new();
    let mut unfolding = ZlibDecoder::new(BufReader::new(stored.as_slice())).take(MOST_UNFOLDED);
    let reason = match unfolding.read_to_end(&mut document) {
        Ok(_) if unfolding.limit() == 0 => {
            Some(format!("it unfolds to more than {MOST_UNFOLDED} bytes"))
        }
        Ok(_) => None,
        Err(error) => Some(format!("its packing is damaged or cut short ({error})")),
    };
    Ok((document, reason))
}

/// A value as text; empty text is none.
pub(crate) fn text_in(message: &Map<String, Value>, key: &str) -> Option<String> {
    let text = match message.get(key)? {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    Some(text).filter(|text| !text.is_empty())
}

/// A value as a number, also where it is written as text.
pub(crate) fn number_in(message: &Map<String, Value>, key: &str) -> Option<i64> {
    text_in(message, key)?.trim().parse().ok()
}

/// The objects or texts of a list.
pub(crate) fn list_in<'a>(message: &'a Map<String, Value>, key: &str) -> &'a [Value] {
    message.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Whether it was read.
pub(crate) fn read_in(message: &Map<String, Value>) -> Option<bool> {
    number_in(message, "read").map(|read| read != 0)
}
