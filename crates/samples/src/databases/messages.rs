//! `sms.db`: messages, the people who wrote them, their chats and attachments.

use std::path::Path;

use rusqlite::params;

use super::typedstream::attributed_body;
use super::{Database, Plan, Trace, apple_nanoseconds, wording};
use crate::error::Result;
use crate::seed::{Seed, Xorshift};

const INDEXES: &str = "
    CREATE INDEX message_idx_handle_id ON message(handle_id);
    CREATE INDEX message_idx_date ON message(date);
    CREATE INDEX message_idx_handle ON message(handle_id, date);
    CREATE INDEX message_idx_is_read ON message(is_read, is_from_me, is_finished);
    CREATE INDEX chat_message_join_idx_message_id_only ON chat_message_join(message_id);
    CREATE INDEX message_attachment_join_idx_message_id ON message_attachment_join(message_id);
    CREATE INDEX message_attachment_join_idx_attachment_id ON message_attachment_join(attachment_id);
    CREATE TRIGGER after_delete_on_attachment AFTER DELETE ON attachment
        BEGIN SELECT delete_attachment_path(OLD.filename); END;
    CREATE TRIGGER add_to_deleted_messages AFTER DELETE ON message
        BEGIN INSERT INTO deleted_messages (guid) VALUES (OLD.guid); END;";

const ACCOUNT: &str = "e:owner@example.com";

/// Where the words of a message stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    /// In `text`.
    Text,
    /// In `text` and in `attributedBody`.
    Both,
    /// In `attributedBody`, with `text` NULL, as on recent systems.
    AttributedBody,
}

/// One message to write.
struct Message {
    at: i64,
    text: String,
    handle: u64,
    sent: bool,
    words: Words,
}

/// Writes the database.
///
/// # Errors
/// When the file cannot be written.
pub fn write(path: &Path, plan: &Plan) -> Result<()> {
    let database = Database::create(path, include_str!("messages.sql"))?;
    let mut numbers = Seed(plan.seed).numbers("messages");
    write_people(&database, plan, &mut numbers)?;
    let mut planted = plan
        .planted_as(|trace| match trace {
            Trace::MessageLink { url, attributed_only } => Some((url.clone(), *attributed_only)),
            _ => None,
        })
        .into_iter()
        .peekable();
    let count = plan.scale.messages;
    let mut row = 0;
    for position in 0..count {
        let message = ordinary(plan, position, &mut numbers);
        while let Some((at, (url, attributed_only))) = planted.next_if(|(at, _)| *at <= message.at)
        {
            row += 1;
            insert(
                &database,
                row,
                &planted_message(at, &url, attributed_only, plan),
                &mut numbers,
            )?;
        }
        row += 1;
        insert(&database, row, &message, &mut numbers)?;
    }
    for (at, (url, attributed_only)) in planted {
        row += 1;
        insert(&database, row, &planted_message(at, &url, attributed_only, plan), &mut numbers)?;
    }
    write_attachments(&database, plan, row, &mut numbers)?;
    database.finish(INDEXES)
}

fn write_people(database: &Database, plan: &Plan, numbers: &mut Xorshift) -> Result<()> {
    for (key, value) in [("_ClientVersion", "17003"), ("counter_in_all", "0")] {
        database.insert("INSERT INTO _SqliteDatabaseProperties VALUES (?1, ?2)", (key, value))?;
    }
    for position in 0..plan.scale.handles {
        let handle = position + 1;
        let service = if position % 4 == 0 { "SMS" } else { "iMessage" };
        let id = if position % 9 == 5 {
            format!("person{position}@example.com")
        } else {
            wording::telephone(position)
        };
        database.insert(
            "INSERT INTO handle (ROWID, id, country, service, uncanonicalized_id) VALUES (?1, ?2, 'us', ?3, ?2)",
            params![handle, id, service],
        )?;
        database.insert(
            "INSERT INTO chat (ROWID, guid, style, state, account_id, chat_identifier, service_name, account_login,
             last_addressed_handle, group_id) VALUES (?1, ?2, 45, 3, ?3, ?4, ?5, ?6, '+12015550100', ?7)",
            params![
                handle,
                format!("{service};-;{id}"),
                Seed(plan.seed).uuid("account"),
                id,
                service,
                ACCOUNT,
                numbers.uuid()
            ],
        )?;
        database.insert("INSERT INTO chat_handle_join VALUES (?1, ?1)", [handle])?;
    }
    Ok(())
}

/// An ordinary message: about one in twelve carries a link, one in eight has its words in `attributedBody` only.
fn ordinary(plan: &Plan, position: u64, numbers: &mut Xorshift) -> Message {
    let mut text = wording::sentence(numbers);
    if numbers.one_in(12) {
        text = format!("{text} {}", wording::link(numbers));
    }
    let words = match numbers.below(8) {
        0 => Words::AttributedBody,
        1 | 2 => Words::Both,
        _ => Words::Text,
    };
    Message {
        at: plan.instant(position, plan.scale.messages),
        text,
        handle: 1 + numbers.below(plan.scale.handles),
        sent: numbers.one_in(2),
        words,
    }
}

fn planted_message(at: i64, url: &str, attributed_only: bool, plan: &Plan) -> Message {
    Message {
        at,
        text: format!("Please look at this soon: {url}"),
        handle: plan.scale.handles.min(3),
        sent: false,
        words: if attributed_only { Words::AttributedBody } else { Words::Text },
    }
}

fn insert(database: &Database, row: u64, message: &Message, numbers: &mut Xorshift) -> Result<()> {
    let date = apple_nanoseconds(message.at) + numbers.between(0, 1_000_000_000);
    let read = if message.sent { 0 } else { date + numbers.between(1, 600) * 1_000_000_000 };
    let text = (message.words != Words::AttributedBody).then_some(message.text.as_str());
    let body = (message.words != Words::Text).then(|| attributed_body(&message.text));
    let service = if message.handle % 4 == 1 { "SMS" } else { "iMessage" };
    database.insert(
        "INSERT INTO message (ROWID, guid, text, handle_id, attributedBody, version, service, account, account_guid,
         date, date_read, date_delivered, is_delivered, is_finished, is_from_me, is_read, is_sent, has_dd_results,
         was_data_detected, destination_caller_id, part_count)
         VALUES (?1, ?2, ?3, ?4, ?5, 10, ?6, ?7, '6C1F7E2A-0000-4000-8000-000000000001', ?8, ?9, ?10, ?11, 1, ?12,
         ?13, ?12, ?14, 1, '+12015550100', 1)",
        params![
            row,
            numbers.uuid(),
            text,
            message.handle,
            body,
            service,
            ACCOUNT,
            date,
            read,
            if message.sent { date + 1_500_000_000 } else { 0 },
            message.sent,
            message.sent,
            !message.sent,
            message.text.contains("://"),
        ],
    )?;
    database.insert(
        "INSERT INTO chat_message_join VALUES (?1, ?2, ?3)",
        params![message.handle, row, date],
    )
}

/// Attachments of ordinary messages, then the planted ones, which hang on the last messages.
fn write_attachments(
    database: &Database,
    plan: &Plan,
    messages: u64,
    numbers: &mut Xorshift,
) -> Result<()> {
    let step = (plan.scale.messages / plan.scale.attachments.max(1)).max(1);
    let count = plan.scale.attachments.min(plan.scale.messages);
    for position in 0..count {
        let folder = format!("{:02x}/{:02}", numbers.below(256), numbers.below(16));
        let path = format!(
            "~/Library/SMS/Attachments/{folder}/{}/IMG_{:04}.HEIC",
            numbers.uuid(),
            position % 10_000
        );
        let at = plan.instant(position * step, plan.scale.messages);
        insert_attachment(database, 1 + position, 1 + position * step, at, &path, numbers)?;
    }
    let planted = plan.planted_as(|trace| match trace {
        Trace::Attachment { path } => Some(path.clone()),
        _ => None,
    });
    for (offset, (at, path)) in planted.iter().enumerate() {
        let (row, message) = (count + 1 + offset as u64, messages.saturating_sub(offset as u64));
        insert_attachment(database, row, message.max(1), *at, path, numbers)?;
    }
    database.insert(
        "UPDATE message SET cache_has_attachments = 1
         WHERE ROWID IN (SELECT message_id FROM message_attachment_join)",
        [],
    )
}

fn insert_attachment(
    database: &Database,
    row: u64,
    message: u64,
    at: i64,
    path: &str,
    numbers: &mut Xorshift,
) -> Result<()> {
    let guid = numbers.uuid();
    let name = path.rsplit('/').next().unwrap_or(path);
    database.insert(
        "INSERT INTO attachment (ROWID, guid, created_date, start_date, filename, uti, mime_type, transfer_state,
         is_outgoing, transfer_name, total_bytes, original_guid)
         VALUES (?1, ?2, ?3, ?3, ?4, 'public.heic', 'image/heic', 5, 0, ?5, ?6, ?2)",
        params![
            row,
            guid,
            at - super::APPLE_EPOCH,
            path,
            name,
            numbers.between(20_000, 4_000_000)
        ],
    )?;
    database.insert("INSERT INTO message_attachment_join VALUES (?1, ?2)", [message, row])
}
