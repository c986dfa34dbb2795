//! `sms.db`, table `attachment`: files that came or went with SMS, MMS and iMessages.
//!
//! # What it holds
//! One row per file: where it was kept, its type and size, when its row and its transfer began,
//! and with which message it belongs.
//!
//! # What it can show
//! That a message with such a file was received or sent, from or to whom and when. Files that
//! attacks on Messages left outside of the attachment folder show here by their path.
//!
//! # What it cannot show
//! What was in the file, whether it was opened, or files of messages that were deleted for good.
//!
//! # References
//! - Citizen Lab, "FORCEDENTRY" (2021): files in `/var/tmp` among the attachments
//! - imessage-exporter: the tables and how they are joined

use crate::{handles::Handles, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.message_attachments",
    title: "Files in messages",
    sources: &[
        Source::Backup("HomeDomain", "Library/SMS/sms.db"),
        Source::Filesystem("private/var/mobile/Library/SMS/sms.db"),
    ],
    tested: &[("iOS 10 to 18", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// One file with one message.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct MessageAttachment {
    /// Identifier of the attachment.
    pub guid: Option<String>,
    /// Identifier of the message.
    pub message_guid: Option<String>,
    /// Service of the message, for example `iMessage`.
    pub service: Option<String>,
    /// `received` or `sent`.
    pub direction: Option<&'static str>,
    /// Who sent it, when it was received: a telephone number or an e-mail address.
    pub sender: Option<String>,
    /// Who got it, when it was sent.
    pub recipient: Option<String>,
    /// Where the file was kept, as stored; `~` is `/private/var/mobile`.
    pub filename: Option<String>,
    /// Extension of the name under which it was sent, in lower case.
    pub extension: Option<String>,
    /// Type as MIME has it.
    pub mime_type: Option<String>,
    /// Type as Apple's uniform type identifiers have it.
    pub uti: Option<String>,
    /// Size in bytes.
    pub total_bytes: Option<i64>,
    /// Whether it is a sticker.
    pub is_sticker: Option<bool>,
    /// Whether Messages hides it.
    pub hide_attachment: Option<bool>,
    /// Whether further details of the transfer are stored.
    pub has_user_info: Option<bool>,
    /// Creation of the row.
    pub created_at: Option<Timestamp>,
    /// Start of the transfer.
    pub transfer_started_at: Option<Timestamp>,
    /// Name under which it was sent.
    #[serde(skip)]
    pub transfer_name: Option<String>,
}

impl Record for MessageAttachment {
    fn observables(&self) -> Vec<Observable<'_>> {
        let strength = match self.direction {
            Some("sent") => Strength::Installed,
            _ => Strength::Exposed,
        };
        let observable = |path| Observable {
            kind: ObservableKind::FilePath,
            value: path,
            field: "filename",
            strength,
        };
        self.device_path().map(observable).into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let created = match self.direction {
            Some("received") => "attachment received",
            Some("sent") => "attachment sent",
            _ => "attachment created",
        };
        let started = "attachment transfer started";
        let instants = [(self.created_at, created), (self.transfer_started_at, started)];
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: self.summary() })
        };
        instants.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.transfer_name.as_deref().map(|name| ("transfer_name", name)).into_iter().collect()
    }
}

impl MessageAttachment {
    fn device_path(&self) -> Option<Cow<'_, str>> {
        let path = self.filename.as_deref()?;
        Some(match path.strip_prefix("~/") {
            Some(below_home) => format!("/private/var/mobile/{below_home}").into(),
            None => path.into(),
        })
    }

    fn summary(&self) -> String {
        let service = self.service.as_deref().unwrap_or("message");
        let kind = self.mime_type.as_deref().or(self.uti.as_deref()).unwrap_or("file");
        let mut summary = [kind, " with ", service].concat();
        for (preposition, other) in [(" from ", &self.sender), (" to ", &self.recipient)] {
            if let Some(other) = other {
                summary.push_str(preposition);
                summary.push_str(other);
            }
        }
        match self.total_bytes {
            Some(bytes @ 1..) => format!("{summary}, {bytes} bytes"),
            _ => summary,
        }
    }
}

/// Columns of `attachment`, over all versions of the schema.
const ATTACHMENT: &[&str] = &[
    "guid",
    "filename",
    "mime_type",
    "uti",
    "transfer_name",
    "total_bytes",
    "is_outgoing",
    "is_sticker",
    "hide_attachment",
    "created_date",
    "start_date",
    "user_info",
];

/// Columns of `message` that say with what the file came.
const MESSAGE: &[&str] = &["guid", "service", "is_from_me", "handle_id"];

const WATCHED: Watched = Watched::rows("attachment").or_changed(&["filename", "transfer_name"]);

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_with_history(file, out, &[WATCHED], |database, out| {
        if !database.has_table("attachment") && database.has_table("message") {
            out.notice(Location::File, "no table attachment: this database lists no files");
            return;
        }
        let columns = database.columns("attachment");
        let handles = Handles::read(database, out);
        rows(database, "attachment", &query(database), out, |row, out| {
            let at = Location::Row { table: "attachment", id: row.integer(0).unwrap_or_default() };
            let has_user_info =
                columns.contains("user_info").then(|| row.bytes(12).is_some_and(|b| !b.is_empty()));
            out.record(
                at,
                &MessageAttachment { has_user_info, ..attachment(row, handles.of(row, 16)) },
            );
        });
    })
}

/// The row id (0), [`ATTACHMENT`] (1 to 12) and [`MESSAGE`] (13 to 16). A file without a message,
/// and databases without these tables, keep their rows.
fn query(database: &Database) -> String {
    let attachment = select(&database.columns("attachment"), "attachment", ATTACHMENT);
    let mut message = database.columns("message");
    let (mut join, mut order) = ("", "attachment.ROWID");
    if database.has_table("message_attachment_join") && !message.is_empty() {
        join = "LEFT JOIN message_attachment_join AS joined \
                  ON joined.attachment_id = attachment.ROWID \
                LEFT JOIN message ON message.ROWID = joined.message_id";
        order = "attachment.ROWID, joined.message_id";
    } else {
        message.clear();
    }
    let message = select(&message, "message", MESSAGE);
    format!(
        "SELECT attachment.ROWID, {attachment}, {message} FROM attachment {join} ORDER BY {order}"
    )
}

fn attachment(row: &Row<'_>, handle: Option<&str>) -> MessageAttachment {
    let outgoing = row.flag(7).or_else(|| row.flag(15));
    let handle = handle.map(str::to_owned);
    let (sender, recipient) = if outgoing == Some(true) { (None, handle) } else { (handle, None) };
    let (filename, transfer_name) = (row.text(2), row.text(5));
    let name = transfer_name.as_deref().or(filename.as_deref());
    MessageAttachment {
        guid: row.text(1),
        message_guid: row.text(13),
        service: row.text(14),
        direction: outgoing.map(|outgoing| if outgoing { "sent" } else { "received" }),
        sender,
        recipient,
        extension: name.and_then(extension),
        filename,
        mime_type: row.text(3),
        uti: row.text(4),
        total_bytes: row.integer(6),
        is_sticker: row.flag(8),
        hide_attachment: row.flag(9),
        has_user_info: None,
        created_at: row.mac_instant(10),
        transfer_started_at: row.mac_instant(11),
        transfer_name,
    }
}

/// What comes after the last dot, where it looks like an extension and not like words.
fn extension(name: &str) -> Option<String> {
    let (_, extension) = name.rsplit_once('.')?;
    let short = extension.len() <= 12;
    let plain = extension.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (short && plain && !extension.is_empty()).then(|| extension.to_ascii_lowercase())
}
