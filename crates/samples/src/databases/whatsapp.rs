//! The messenger of `net.whatsapp`: `ChatStorage.sqlite` (chats and messages), `ContactsV2.sqlite` (contacts) and `LID.sqlite` (which number
//! belongs to which opaque identifier).

use std::path::Path;

use rusqlite::params;

use super::{Database, Plan, Trace, apple_seconds, wording};
use crate::error::Result;
use crate::seed::{Seed, Xorshift};

const CHAT_INDEXES: &str = "
    CREATE INDEX ZWAMESSAGE_ZCHATSESSION_INDEX ON ZWAMESSAGE (ZCHATSESSION);
    CREATE INDEX ZWAMESSAGE_ZSTANZAID_INDEX ON ZWAMESSAGE (ZSTANZAID);
    CREATE INDEX ZWAMEDIAITEM_ZMESSAGE_INDEX ON ZWAMEDIAITEM (ZMESSAGE);
    CREATE INDEX ZWAMESSAGEDATAITEM_ZMESSAGE_INDEX ON ZWAMESSAGEDATAITEM (ZMESSAGE);
    CREATE INDEX ZWACHATSESSION_ZCONTACTJID_INDEX ON ZWACHATSESSION (ZCONTACTJID);";

const CONTACTS: &str = "
    CREATE TABLE ZWAADDRESSBOOKCONTACT (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZPHONESTATUS INTEGER,
        ZSORT INTEGER, ZSYNCPOLICY INTEGER, ZDISAPPEARINGMODEDURATION INTEGER, ZABOUTTIMESTAMP TIMESTAMP,
        ZABOUTEXPIRATIONTIMESTAMP TIMESTAMP, ZDISAPPEARINGMODETIMESTAMP TIMESTAMP, ZLASTUPDATED TIMESTAMP,
        ZABOUTEMOJI VARCHAR, ZABOUTTEXT VARCHAR, ZBUSINESSNAME VARCHAR, ZFULLNAME VARCHAR, ZGIVENNAME VARCHAR,
        ZIDENTIFIER VARCHAR, ZLASTNAME VARCHAR, ZLID VARCHAR, ZLOCALIZEDPHONENUMBER VARCHAR, ZNOTES VARCHAR,
        ZPHONENUMBER VARCHAR, ZPHONENUMBERLABEL VARCHAR, ZUSERNAME VARCHAR, ZWHATSAPPID VARCHAR);
    CREATE TABLE Z_PRIMARYKEY (Z_ENT INTEGER PRIMARY KEY, Z_NAME VARCHAR, Z_SUPER INTEGER, Z_MAX INTEGER);
    CREATE TABLE Z_METADATA (Z_VERSION INTEGER PRIMARY KEY, Z_UUID VARCHAR(255), Z_PLIST BLOB);";

const NUMBERS: &str = "
    CREATE TABLE ZWAPHONENUMBERLIDPAIR (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZTIMESTAMP TIMESTAMP,
        ZLID VARCHAR, ZPHONENUMBER VARCHAR);
    CREATE TABLE Z_PRIMARYKEY (Z_ENT INTEGER PRIMARY KEY, Z_NAME VARCHAR, Z_SUPER INTEGER, Z_MAX INTEGER);
    CREATE TABLE Z_METADATA (Z_VERSION INTEGER PRIMARY KEY, Z_UUID VARCHAR(255), Z_PLIST BLOB);";

/// One chat in eight is a group.
fn is_group(contact: u64) -> bool {
    contact % 8 == 7
}

/// One person in three is known by an opaque identifier instead of a number.
fn jid(contact: u64) -> String {
    match contact {
        _ if is_group(contact) => format!("{}@g.us", 120_363_000_000_000_000 + contact),
        _ if contact % 3 == 1 => lid(contact),
        _ => format!("{}@s.whatsapp.net", digits(contact)),
    }
}

fn lid(contact: u64) -> String {
    format!("{}@lid", 100_000_000_000_000 + contact * 7_919)
}

fn digits(contact: u64) -> String {
    wording::telephone(contact).replace('+', "")
}

fn person(plan: &Plan, contact: u64) -> (String, String) {
    wording::name(&mut Seed(plan.seed).numbers(&format!("person {contact}")))
}

/// Writes `ChatStorage.sqlite`.
///
/// # Errors
/// When the file cannot be written.
pub fn write_chats(path: &Path, plan: &Plan) -> Result<()> {
    let database = Database::create(path, include_str!("whatsapp.sql"))?;
    let mut numbers = Seed(plan.seed).numbers("WhatsApp");
    let contacts = plan.scale.whatsapp_contacts.max(1);
    write_sessions(&database, plan, contacts)?;
    let mut planted = plan
        .planted_as(|trace| match trace {
            Trace::WhatsAppLink { url, in_preview } => Some((url.clone(), *in_preview)),
            _ => None,
        })
        .into_iter()
        .peekable();
    let mut row = 0;
    for position in 0..plan.scale.whatsapp_messages {
        let at = plan.instant(position, plan.scale.whatsapp_messages);
        while let Some((at, (url, in_preview))) = planted.next_if(|(planted, _)| *planted <= at) {
            row += 1;
            write_planted(&database, row, at, &url, in_preview, &mut numbers)?;
        }
        row += 1;
        write_ordinary(&database, row, at, contacts, &mut numbers)?;
    }
    for (at, (url, in_preview)) in planted {
        row += 1;
        write_planted(&database, row, at, &url, in_preview, &mut numbers)?;
    }
    database.finish(CHAT_INDEXES)
}

fn write_sessions(database: &Database, plan: &Plan, contacts: u64) -> Result<()> {
    for contact in 0..contacts {
        let row = contact + 1;
        let group = is_group(contact);
        let (given, family) = person(plan, contact);
        let name = if group { format!("{given}'s group") } else { format!("{given} {family}") };
        database.insert(
            "INSERT INTO ZWACHATSESSION (Z_PK, Z_ENT, Z_OPT, ZARCHIVED, ZHIDDEN, ZMESSAGECOUNTER, ZREMOVED,
             ZSESSIONTYPE, ZUNREADCOUNT, ZGROUPINFO, ZLASTMESSAGEDATE, ZCONTACTJID, ZPARTNERNAME)
             VALUES (?1, 4, 2, 0, 0, ?2, 0, ?3, 0, ?4, ?5, ?6, ?7)",
            params![
                row,
                plan.scale.whatsapp_messages / contacts,
                group,
                group.then_some(row),
                apple_seconds(plan.last),
                jid(contact),
                name
            ],
        )?;
        if group {
            database.insert(
                "INSERT INTO ZWAGROUPINFO (Z_PK, Z_ENT, Z_OPT, ZSTATE, ZCHATSESSION, ZCREATIONDATE, ZCREATORJID)
                 VALUES (?1, 5, 1, 0, ?1, ?2, ?3)",
                params![row, apple_seconds(plan.first), jid(0)],
            )?;
        }
    }
    Ok(())
}

fn write_ordinary(
    database: &Database,
    row: u64,
    at: i64,
    contacts: u64,
    numbers: &mut Xorshift,
) -> Result<()> {
    let contact = numbers.below(contacts);
    let mut text = wording::sentence(numbers);
    let link = numbers.one_in(12).then(|| wording::link(numbers));
    if let Some(link) = &link {
        text = format!("{text} {link}");
    }
    let sent = numbers.one_in(2);
    insert(database, row, at, contact, sent, &text, numbers)?;
    if let Some(link) = link {
        write_preview(database, row, at, &link, "A page")?;
    }
    if numbers.one_in(10) {
        database.insert(
            "INSERT INTO ZWAMEDIAITEM (Z_PK, Z_ENT, Z_OPT, ZFILESIZE, ZMESSAGE, ZMEDIAURL, ZMEDIALOCALPATH)
             VALUES (?1, 8, 1, ?2, ?1, ?3, ?4)",
            params![
                row,
                numbers.between(10_000, 3_000_000),
                format!("https://mmg.whatsapp.net/d/f/{:016x}.enc", numbers.number()),
                format!("Media/{}/{}.jpg", jid(contact), numbers.uuid())
            ],
        )?;
    }
    Ok(())
}

fn write_planted(
    database: &Database,
    row: u64,
    at: i64,
    url: &str,
    in_preview: bool,
    numbers: &mut Xorshift,
) -> Result<()> {
    let text = if in_preview { "See the card".to_owned() } else { format!("Read this: {url}") };
    insert(database, row, at, 0, false, &text, numbers)?;
    if in_preview {
        write_preview(database, row, at, url, "An invitation")?;
    }
    Ok(())
}

fn write_preview(database: &Database, row: u64, at: i64, url: &str, title: &str) -> Result<()> {
    database.insert(
        "INSERT INTO ZWAMESSAGEDATAITEM (Z_PK, Z_ENT, Z_OPT, ZINDEX, ZTYPE, ZMESSAGE, ZDATE, ZCONTENT1, ZMATCHEDTEXT,
         ZSUMMARY, ZTITLE) VALUES (?1, 10, 1, 0, 1, ?1, ?2, ?3, ?3, 'Preview', ?4)",
        params![row, apple_seconds(at), url, title],
    )
}

fn insert(
    database: &Database,
    row: u64,
    at: i64,
    contact: u64,
    sent: bool,
    text: &str,
    numbers: &mut Xorshift,
) -> Result<()> {
    let partner = jid(contact);
    database.insert(
        "INSERT INTO ZWAMESSAGE (Z_PK, Z_ENT, Z_OPT, ZISFROMME, ZMESSAGESTATUS, ZMESSAGETYPE, ZSORT, ZCHATSESSION,
         ZMESSAGEDATE, ZSENTDATE, ZFROMJID, ZTOJID, ZSTANZAID, ZTEXT)
         VALUES (?1, 9, 2, ?2, 8, 0, ?1, ?3, ?4, ?4, ?5, ?6, ?7, ?8)",
        params![
            row,
            sent,
            contact + 1,
            apple_seconds(at),
            (!sent).then_some(partner.as_str()),
            sent.then_some(partner.as_str()),
            format!("3EB0{:016X}", numbers.number()),
            text
        ],
    )
}

/// Writes `ContactsV2.sqlite`.
///
/// # Errors
/// When the file cannot be written.
pub fn write_contacts(path: &Path, plan: &Plan) -> Result<()> {
    let database = Database::create(path, CONTACTS)?;
    for contact in (0..plan.scale.whatsapp_contacts).filter(|contact| !is_group(*contact)) {
        let (given, family) = person(plan, contact);
        let disappearing = contact % 5 == 2;
        database.insert(
            "INSERT INTO ZWAADDRESSBOOKCONTACT (Z_PK, Z_ENT, Z_OPT, ZPHONESTATUS, ZSORT, ZSYNCPOLICY,
             ZDISAPPEARINGMODEDURATION, ZDISAPPEARINGMODETIMESTAMP, ZABOUTTIMESTAMP, ZLASTUPDATED, ZABOUTTEXT,
             ZFULLNAME, ZGIVENNAME, ZLASTNAME, ZLID, ZLOCALIZEDPHONENUMBER, ZPHONENUMBER, ZWHATSAPPID)
             VALUES (?1, 1, 1, 2, ?1, 0, ?2, ?3, ?4, ?4, 'Available', ?5, ?6, ?7, ?8, ?9, ?9, ?10)",
            params![
                contact + 1,
                if disappearing { 86_400 } else { 0 },
                disappearing.then(|| apple_seconds(plan.first)),
                apple_seconds(plan.instant(contact, plan.scale.whatsapp_contacts)),
                format!("{given} {family}"),
                given,
                family,
                lid(contact),
                wording::telephone(contact),
                format!("{}@s.whatsapp.net", digits(contact))
            ],
        )?;
    }
    database.finish("CREATE INDEX ZWAADDRESSBOOKCONTACT_ZWHATSAPPID_INDEX ON ZWAADDRESSBOOKCONTACT (ZWHATSAPPID);")
}

/// Writes `LID.sqlite`.
///
/// # Errors
/// When the file cannot be written.
pub fn write_numbers(path: &Path, plan: &Plan) -> Result<()> {
    let database = Database::create(path, NUMBERS)?;
    for contact in (0..plan.scale.whatsapp_contacts).filter(|contact| !is_group(*contact)) {
        database.insert(
            "INSERT INTO ZWAPHONENUMBERLIDPAIR VALUES (?1, 1, 1, ?2, ?3, ?4)",
            params![contact + 1, apple_seconds(plan.first), lid(contact), digits(contact)],
        )?;
    }
    database.finish("")
}
