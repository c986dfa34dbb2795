//! `interactionC.db`: who the owner exchanged messages, calls and mail with, through which app and when.

use std::path::Path;

use rusqlite::params;

use super::{Database, Plan, apple_seconds, wording};
use crate::error::Result;
use crate::seed::{Seed, Xorshift};

const APPS: [&str; 4] = [
    "com.apple.MobileSMS",
    "net.whatsapp.WhatsApp",
    "com.apple.mobilephone",
    "com.apple.mobilemail",
];

const INDEXES: &str = "
    CREATE INDEX ZINTERACTIONS_ZSENDER_INDEX ON ZINTERACTIONS (ZSENDER);
    CREATE INDEX ZINTERACTIONS_ZSTARTDATE_INDEX ON ZINTERACTIONS (ZSTARTDATE);
    CREATE INDEX Z_2INTERACTIONRECIPIENT_INDEX ON Z_2INTERACTIONRECIPIENT (Z_3INTERACTIONRECIPIENT, Z_2RECIPIENTS);
    CREATE INDEX Z_1INTERACTIONS_INDEX ON Z_1INTERACTIONS (Z_3INTERACTIONS, Z_1ATTACHMENTS);";

/// Writes the database.
///
/// # Errors
/// When the file cannot be written.
pub fn write(path: &Path, plan: &Plan) -> Result<()> {
    let database = Database::create(path, include_str!("interactions.sql"))?;
    let mut numbers = Seed(plan.seed).numbers("interactions");
    let contacts = plan.scale.handles.max(1);
    for contact in 0..contacts {
        let (given, family) = wording::name(&mut numbers);
        database.insert(
            "INSERT INTO ZCONTACTS (Z_PK, Z_ENT, Z_OPT, ZIDENTIFIERTYPE, ZINCOMINGRECIPIENTCOUNT, ZINCOMINGSENDERCOUNT,
             ZOUTGOINGRECIPIENTCOUNT, ZCREATIONDATE, ZFIRSTINCOMINGSENDERDATE, ZLASTINCOMINGSENDERDATE, ZDISPLAYNAME,
             ZIDENTIFIER, ZPERSONID) VALUES (?1, 2, 1, 1, 0, ?2, 1, ?3, ?3, ?4, ?5, ?6, ?7)",
            params![
                contact + 1,
                numbers.below(90),
                apple_seconds(plan.first),
                apple_seconds(plan.last),
                format!("{given} {family}"),
                wording::telephone(contact),
                numbers.uuid()
            ],
        )?;
    }
    for position in 0..plan.scale.interactions {
        insert(&database, plan, position, contacts, &mut numbers)?;
    }
    database.finish(INDEXES)
}

fn insert(
    database: &Database,
    plan: &Plan,
    position: u64,
    contacts: u64,
    numbers: &mut Xorshift,
) -> Result<()> {
    let row = position + 1;
    let at = plan.instant(position, plan.scale.interactions);
    let contact = 1 + numbers.below(contacts);
    let sent = numbers.one_in(2);
    // Some rows are written long after the event, when the device learns of it from another one.
    let delay = if numbers.one_in(100) { 90_000 } else { 2 };
    database.insert(
        "INSERT INTO ZINTERACTIONS (Z_PK, Z_ENT, Z_OPT, ZDIRECTION, ZISRESPONSE, ZMECHANISM, ZRECIPIENTCOUNT, ZSENDER,
         ZCREATIONDATE, ZENDDATE, ZSTARTDATE, ZACCOUNT, ZBUNDLEID, ZDOMAINIDENTIFIER, ZUUID)
         VALUES (?1, 3, 1, ?2, 0, 13, 1, ?3, ?4, ?5, ?5, 'owner@example.com', ?6, ?7, ?8)",
        params![
            row,
            sent,
            (!sent).then_some(contact),
            apple_seconds(at + delay),
            apple_seconds(at),
            numbers.pick(&APPS),
            wording::telephone(contact - 1),
            numbers.uuid().into_bytes()
        ],
    )?;
    if sent {
        database.insert("INSERT INTO Z_2INTERACTIONRECIPIENT VALUES (?1, ?2)", [contact, row])?;
    }
    if numbers.one_in(20) {
        database.insert(
            "INSERT INTO ZATTACHMENT (Z_PK, Z_ENT, Z_OPT, ZSIZEINBYTES, ZUTI, ZIDENTIFIER)
             VALUES (?1, 1, 1, ?2, 'public.heic', ?3)",
            params![row, numbers.between(10_000, 900_000), numbers.number().to_be_bytes()],
        )?;
        database.insert("INSERT INTO Z_1INTERACTIONS VALUES (?1, ?1)", [row])?;
    }
    Ok(())
}
