//! `interactionC.db`: interactions with people and groups that applications reported to the
//! system, such as messages, calls and mails.
//!
//! # What it holds
//! One `interaction` for each row of `ZINTERACTIONS`, with its sender, and the lists of its
//! recipients and attachments: an interaction with three recipients and two attachments is one
//! record here, and six rows of the joined tables. One `contact` for each row of `ZCONTACTS`,
//! with the first and last dates and the numbers of interactions. Names, group names and texts
//! are content. The tables that join the others are named after numbers that differ between
//! versions of iOS; they are recognised by what their columns end in.
//!
//! # What it can show
//! That an application reported an interaction, when and with whom, also after the message or
//! the call was deleted. A record created long after the interaction was probably synchronised
//! or restored.
//!
//! # What it cannot show
//! What was said. Interactions older than some months, or of applications that report none.
//!
//! # References
//! - iLEAPP, `interactionCcontacts`
//! - Apple, "Donating Intents"

use std::collections::BTreeMap;

use formats::{links::links, sqlite::Database};

use crate::{core_data::joined, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.interactions",
    title: "Interactions with people, as applications reported them",
    sources: &[
        Source::Backup("HomeDomain", "Library/CoreDuet/People/interactionC.db"),
        Source::Filesystem("private/var/mobile/Library/CoreDuet/People/interactionC.db"),
    ],
    tested: &[("iOS 14", Confidence::Specification)],
    absent_because: "recent systems keep it out of the backup",
    parse,
};

/// One interaction.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Interaction {
    /// `interaction`.
    pub record: &'static str,
    /// Application that reported it.
    pub bundle_id: Option<String>,
    /// Application it was meant for, when shared from one to another.
    pub target_bundle_id: Option<String>,
    /// Account of the application.
    pub account: Option<String>,
    /// `incoming` or `outgoing`.
    pub direction: Option<&'static str>,
    /// Direction as stored: 0 is incoming, 1 outgoing.
    pub direction_code: Option<i64>,
    /// Identifier of the sender: a number, an address, a handle.
    pub sender: Option<String>,
    /// Second identifier of the sender, that applications give themselves.
    pub sender_custom_id: Option<String>,
    /// Identifiers of the recipients that are stored.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<String>,
    /// Recipients that the application counted.
    pub recipient_count: Option<i64>,
    /// Conversation, as the application names it.
    pub domain_identifier: Option<String>,
    /// Means of the interaction, as stored.
    pub mechanism: Option<i64>,
    /// Whether it answered another.
    pub is_response: Option<bool>,
    /// Beginning of the interaction.
    pub started_at: Option<Timestamp>,
    /// End of the interaction.
    pub ended_at: Option<Timestamp>,
    /// When the record was made.
    pub created_at: Option<Timestamp>,
    /// Address that the interaction is about.
    pub content_url: Option<String>,
    /// Addresses of the attachments.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachment_urls: Vec<String>,
    /// Attachments.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    /// Name of the group.
    #[serde(skip)]
    pub group_name: Option<String>,
    /// Texts of the attachments, a line each.
    #[serde(skip)]
    pub text: String,
    /// Links in the texts of the attachments.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
}

/// One thing attached to an interaction.
#[skip_serializing_none]
#[derive(Clone, Debug, Serialize)]
pub struct Attachment {
    /// Uniform type identifier.
    pub uti: Option<String>,
    /// Size in bytes.
    pub size: Option<i64>,
    /// Identifier, in hexadecimal.
    pub identifier: Option<String>,
    /// Identifier of a picture in the library of photos.
    pub photo_identifier: Option<String>,
    /// Identifier in iCloud.
    pub cloud_identifier: Option<String>,
    #[serde(skip)]
    url: Option<String>,
    #[serde(skip)]
    text: Option<String>,
}

/// One person, group or account that took part in interactions.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Contact {
    /// `contact`.
    pub record: &'static str,
    /// Identifier: a number, an address, a handle.
    pub identifier: Option<String>,
    /// Second identifier, that applications give themselves.
    pub custom_id: Option<String>,
    /// Identifier of the person in the address book.
    pub person_id: Option<String>,
    /// Interactions in which the contact was the sender.
    pub incoming_sender_count: Option<i64>,
    /// Interactions in which the contact was a recipient beside this device.
    pub incoming_recipient_count: Option<i64>,
    /// Interactions sent to the contact.
    pub outgoing_recipient_count: Option<i64>,
    /// When the record was made.
    pub created_at: Option<Timestamp>,
    /// First interaction from the contact.
    pub first_incoming_sender_at: Option<Timestamp>,
    /// Last interaction from the contact.
    pub last_incoming_sender_at: Option<Timestamp>,
    /// First interaction received together with the contact.
    pub first_incoming_recipient_at: Option<Timestamp>,
    /// Last interaction received together with the contact.
    pub last_incoming_recipient_at: Option<Timestamp>,
    /// First interaction sent to the contact.
    pub first_outgoing_recipient_at: Option<Timestamp>,
    /// Last interaction sent to the contact.
    pub last_outgoing_recipient_at: Option<Timestamp>,
    /// Name.
    #[serde(skip)]
    pub display_name: Option<String>,
}

impl Record for Interaction {
    fn observables(&self) -> Vec<Observable<'_>> {
        let apps = [(&self.bundle_id, "bundle_id"), (&self.target_bundle_id, "target_bundle_id")];
        let apps = apps.into_iter().filter_map(|(app, field)| {
            let app = app.as_deref()?;
            Some(Observable::new(ObservableKind::AppId, app, field, Strength::Installed))
        });
        let urls = self.content_url.iter().map(|url| (url, "content_url"));
        let urls = urls.chain(self.attachment_urls.iter().map(|url| (url, "attachment_urls")));
        let urls = urls.chain(self.links.iter().map(|url| (url, "links"))).map(|(url, field)| {
            Observable::new(ObservableKind::Url, url.as_str(), field, Strength::Exposed)
        });
        let people = self.sender.iter().map(|sender| (sender, "sender"));
        let people = people.chain(self.recipients.iter().map(|person| (person, "recipients")));
        let people = people.filter_map(|(person, field)| {
            Some(Observable::new(ObservableKind::Email, email(person)?, field, Strength::Exposed))
        });
        apps.chain(urls).chain(people).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let ended_at = self.ended_at.filter(|ended| Some(*ended) != self.started_at);
        let dates = [
            (self.started_at, "interaction started"),
            (ended_at, "interaction ended"),
            (self.created_at.filter(|at| self.is_news(*at)), "record of interaction created"),
        ];
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: self.summary() })
        };
        dates.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        let group = self.group_name.as_deref().map(|name| ("group_name", name));
        let text = Some(("text", self.text.as_str())).filter(|(_, text)| !text.is_empty());
        group.into_iter().chain(text).collect()
    }
}

impl Interaction {
    /// Whether the date of the record says something that the date of the interaction does not.
    fn is_news(&self, created_at: Timestamp) -> bool {
        const AN_HOUR: i64 = 3600;
        self.started_at
            .is_none_or(|started| created_at.duration_since(started).as_secs().abs() >= AN_HOUR)
    }

    fn summary(&self) -> String {
        let mut parts = vec![self.bundle_id.as_deref().unwrap_or("unknown application").to_owned()];
        parts.extend(self.direction.map(str::to_owned));
        parts.extend(self.sender.iter().map(|sender| format!("from {sender}")));
        let conversation = self.domain_identifier.iter().filter(|_| self.recipients.is_empty());
        parts.extend(conversation.map(|conversation| format!("in {conversation}")));
        if !self.recipients.is_empty() {
            parts.push(format!("to {}", self.recipients.join(", ")));
        }
        parts.join(" ")
    }
}

impl Record for Contact {
    fn events(&self) -> Vec<TimelineEvent> {
        let dates = [
            (self.created_at, "record of contact created"),
            (self.first_incoming_sender_at, "first interaction from contact"),
            (self.last_incoming_sender_at, "last interaction from contact"),
            (self.first_incoming_recipient_at, "first interaction received with contact"),
            (self.last_incoming_recipient_at, "last interaction received with contact"),
            (self.first_outgoing_recipient_at, "first interaction to contact"),
            (self.last_outgoing_recipient_at, "last interaction to contact"),
        ];
        let name = self.identifier.as_deref().or(self.custom_id.as_deref());
        let name = name.unwrap_or("contact without identifier");
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: name.to_owned() })
        };
        dates.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.display_name.as_deref().map(|name| ("display_name", name)).into_iter().collect()
    }
}

/// The address in an identifier that is one; those of WhatsApp only look like it.
fn email(identifier: &str) -> Option<&str> {
    const WHATSAPP: [&str; 3] = ["@s.whatsapp.net", "@g.us", "@lid"];
    let address = identifier.strip_prefix("mailto:").unwrap_or(identifier);
    let whatsapp = WHATSAPP.iter().any(|ending| address.ends_with(ending));
    Some(address).filter(|address| address.contains('@') && !whatsapp)
}

#[rustfmt::skip]
const CONTACT: &[&str] = &[
    "Z_PK", "ZIDENTIFIER", "ZCUSTOMIDENTIFIER", "ZPERSONID", "ZINCOMINGSENDERCOUNT",
    "ZINCOMINGRECIPIENTCOUNT", "ZOUTGOINGRECIPIENTCOUNT", "ZCREATIONDATE",
    "ZFIRSTINCOMINGSENDERDATE", "ZLASTINCOMINGSENDERDATE", "ZFIRSTINCOMINGRECIPIENTDATE",
    "ZLASTINCOMINGRECIPIENTDATE", "ZFIRSTOUTGOINGRECIPIENTDATE", "ZLASTOUTGOINGRECIPIENTDATE",
    "ZDISPLAYNAME",
];
#[rustfmt::skip]
const ATTACHMENT: &[&str] = &[
    "Z_PK", "ZUTI", "ZSIZEINBYTES", "ZIDENTIFIER", "ZPHOTOLOCALIDENTIFIER", "ZCLOUDIDENTIFIER",
    "ZCONTENTURL", "ZCONTENTTEXT",
];
#[rustfmt::skip]
const INTERACTION: &[&str] = &[
    "Z_PK", "ZSENDER", "ZBUNDLEID", "ZTARGETBUNDLEID", "ZACCOUNT", "ZDIRECTION", "ZRECIPIENTCOUNT",
    "ZDOMAINIDENTIFIER", "ZMECHANISM", "ZISRESPONSE", "ZSTARTDATE", "ZENDDATE", "ZCREATIONDATE",
    "ZCONTENTURL", "ZGROUPNAME",
];
const WATCHED: [Watched; 2] = [Watched::rows("ZINTERACTIONS"), Watched::rows("ZCONTACTS")];

/// What the rows of `ZINTERACTIONS` refer to, by number.
#[derive(Default)]
struct Related {
    identifiers: BTreeMap<i64, (Option<String>, Option<String>)>,
    attachments: BTreeMap<i64, Attachment>,
    recipients_of: BTreeMap<i64, Vec<i64>>,
    attachments_of: BTreeMap<i64, Vec<i64>>,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_with_history(file, out, &WATCHED, |database, out| {
        let mut related = Related::default();
        if database.has_table("ZCONTACTS") {
            related.read_contacts(database, out);
        }
        if database.has_table("ZATTACHMENT") {
            related.read_attachments(database, out);
        }
        related.recipients_of = joined(database, "INTERACTIONRECIPIENT", "RECIPIENTS", out);
        related.attachments_of = joined(database, "INTERACTIONS", "ATTACHMENTS", out);
        let columns = select(&database.columns("ZINTERACTIONS"), "i", INTERACTION);
        let query = format!("SELECT {columns} FROM ZINTERACTIONS i ORDER BY i.Z_PK");
        rows(database, "ZINTERACTIONS", &query, out, |row, out| {
            let id = row.integer(0).unwrap_or_default();
            let at = Location::Row { table: "ZINTERACTIONS", id };
            let interaction = related.interaction(id, row);
            let named = related.recipients_of.get(&id).map_or(0, Vec::len);
            if named > interaction.recipients.len() {
                out.notice(at.clone(), "not all of its recipients are among the contacts");
            }
            out.record(at, &interaction);
        });
    })
}

impl Related {
    fn read_contacts(&mut self, database: &Database, out: &mut Sink<'_>) {
        let columns = select(&database.columns("ZCONTACTS"), "c", CONTACT);
        let query = format!("SELECT {columns} FROM ZCONTACTS c ORDER BY c.Z_PK");
        rows(database, "ZCONTACTS", &query, out, |row, out| {
            let contact = Contact {
                record: "contact",
                identifier: row.text(1),
                custom_id: row.text(2),
                person_id: row.text(3),
                incoming_sender_count: row.integer(4),
                incoming_recipient_count: row.integer(5),
                outgoing_recipient_count: row.integer(6),
                created_at: row.mac_instant(7),
                first_incoming_sender_at: row.mac_instant(8),
                last_incoming_sender_at: row.mac_instant(9),
                first_incoming_recipient_at: row.mac_instant(10),
                last_incoming_recipient_at: row.mac_instant(11),
                first_outgoing_recipient_at: row.mac_instant(12),
                last_outgoing_recipient_at: row.mac_instant(13),
                display_name: row.text(14),
            };
            let id = row.integer(0).unwrap_or_default();
            out.record(Location::Row { table: "ZCONTACTS", id }, &contact);
            self.identifiers.insert(id, (contact.identifier, contact.custom_id));
        });
    }

    fn read_attachments(&mut self, database: &Database, out: &mut Sink<'_>) {
        let columns = select(&database.columns("ZATTACHMENT"), "a", ATTACHMENT);
        let query = format!("SELECT {columns} FROM ZATTACHMENT a ORDER BY a.Z_PK");
        rows(database, "ZATTACHMENT", &query, out, |row, _| {
            let attachment = Attachment {
                uti: row.text(1),
                size: row.integer(2),
                identifier: row.bytes(3).map(hexadecimal).filter(|text| !text.is_empty()),
                photo_identifier: row.text(4),
                cloud_identifier: row.text(5),
                url: row.text(6),
                text: row.text(7),
            };
            self.attachments.insert(row.integer(0).unwrap_or_default(), attachment);
        });
    }

    fn interaction(&self, id: i64, row: &Row<'_>) -> Interaction {
        let of = |pairs: &'_ BTreeMap<i64, Vec<i64>>| pairs.get(&id).cloned().unwrap_or_default();
        let recipients = of(&self.recipients_of).into_iter().filter_map(|contact| {
            let (identifier, custom_id) = self.identifiers.get(&contact)?;
            identifier.clone().or_else(|| custom_id.clone())
        });
        let known = |attachment| self.attachments.get(&attachment).cloned();
        let attachments = of(&self.attachments_of).into_iter().filter_map(known);
        let attachments: Vec<Attachment> = attachments.collect();
        let sender = row.integer(1).and_then(|sender| self.identifiers.get(&sender)).cloned();
        let (sender, sender_custom_id) = sender.unwrap_or_default();
        let texts = attachments.iter().filter_map(|attachment| attachment.text.as_deref());
        let text = texts.collect::<Vec<_>>().join("\n");
        Interaction {
            record: "interaction",
            sender,
            sender_custom_id,
            recipients: recipients.collect(),
            bundle_id: row.text(2),
            target_bundle_id: row.text(3),
            account: row.text(4),
            direction: row.integer(5).and_then(direction),
            direction_code: row.integer(5),
            recipient_count: row.integer(6),
            domain_identifier: row.text(7),
            mechanism: row.integer(8),
            is_response: row.flag(9),
            started_at: row.mac_instant(10),
            ended_at: row.mac_instant(11),
            created_at: row.mac_instant(12),
            content_url: row.text(13),
            group_name: row.text(14),
            attachment_urls: attachments.iter().filter_map(|one| one.url.clone()).collect(),
            links: links(&text),
            attachments,
            text,
        }
    }
}

fn direction(stored: i64) -> Option<&'static str> {
    match stored {
        0 => Some("incoming"),
        1 => Some("outgoing"),
        _ => None,
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}
