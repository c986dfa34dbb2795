//! `ContactsV2.sqlite` and `LID.sqlite`: contacts of WhatsApp, and which number is behind which
//! `@lid` identifier.
//!
//! # What it holds
//! One `contact` for each row of `ZWAADDRESSBOOKCONTACT`: addresses in WhatsApp, disappearing
//! messages, times of changes. Names, notes and about texts are content. One `lid_pair` for each
//! row of `ZWAPHONENUMBERLIDPAIR`, which some versions keep in `LID.sqlite`, others in
//! `ChatStorage.sqlite`; the tables present decide what is read.
//!
//! # What it can show
//! That WhatsApp knew a number or an address, under which other identifier, and what the
//! settings for disappearing messages were. An `@lid` in messages can be led back to a number.
//!
//! # What it cannot show
//! Whether anything was exchanged with a contact. Contacts of the phone's address book are copied
//! here even when they do not use WhatsApp.
//!
//! # References
//! - iLEAPP, `WhatsApp`

use formats::sqlite::Database;

use crate::prelude::*;

const WHATSAPP: &str = "AppDomainGroup-group.net.whatsapp.WhatsApp.shared";
const BUSINESS: &str = "AppDomainGroup-group.net.whatsapp.WhatsAppSMB.shared";

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.whatsapp_contacts",
    title: "WhatsApp contacts and identifiers",
    sources: &[
        Source::Backup("AppDomainGroup-group.net.whatsapp.WhatsApp.shared", "**/ContactsV2.sqlite"),
        Source::Backup("AppDomainGroup-group.net.whatsapp.WhatsApp.shared", "**/LID.sqlite"),
        Source::Backup(WHATSAPP, "**/ContactsV2.sqlite"),
        Source::Backup(WHATSAPP, "**/LID.sqlite"),
        Source::Backup(WHATSAPP, "**/ChatStorage.sqlite"),
        Source::Backup(BUSINESS, "**/ContactsV2.sqlite"),
        Source::Backup(BUSINESS, "**/LID.sqlite"),
        Source::Backup(BUSINESS, "**/ChatStorage.sqlite"),
        Source::Filesystem("private/var/mobile/Containers/Shared/AppGroup/*/ContactsV2.sqlite"),
        Source::Filesystem("private/var/mobile/Containers/Shared/AppGroup/*/LID.sqlite"),
        Source::Filesystem("private/var/mobile/Containers/Shared/AppGroup/*/ChatStorage.sqlite"),
    ],
    tested: &[
        ("WhatsApp of 2023 on iOS 15", Confidence::RealDevice),
        ("WhatsApp of 2025 with LID", Confidence::Specification),
    ],
    absent_because: "WhatsApp was not installed, or keeps its data out of the backup",
    parse,
};

/// One contact.
#[derive(Debug, Default, Serialize)]
pub struct Contact {
    /// `contact`.
    pub record: &'static str,
    /// Address in WhatsApp, `number@s.whatsapp.net`.
    pub jid: Option<String>,
    /// Identifier that hides the number, `digits@lid`.
    pub lid: Option<String>,
    /// Number as the address book spells it.
    pub phone_number: Option<String>,
    /// Number as it is shown.
    pub localized_phone_number: Option<String>,
    /// Whether the number uses WhatsApp, as stored.
    pub phone_status: Option<i64>,
    /// How the contact is synchronised, as stored.
    pub sync_policy: Option<i64>,
    /// After how many seconds messages disappear.
    pub disappearing_mode_seconds: Option<i64>,
    /// Whether messages disappear; none when this version does not know the setting.
    pub disappearing_mode_is_on: Option<bool>,
    /// Last change of the setting for disappearing messages.
    pub disappearing_mode_set_at: Option<Timestamp>,
    /// Last change of the about text.
    pub about_changed_at: Option<Timestamp>,
    /// When the about text expires.
    pub about_expires_at: Option<Timestamp>,
    /// Last change of the contact.
    pub updated_at: Option<Timestamp>,
    /// Words of people, by name.
    #[serde(skip)]
    pub words: Vec<(&'static str, String)>,
}

/// A number and the identifier that stands for it.
#[derive(Debug, Serialize)]
pub struct LidPair {
    /// `lid_pair`.
    pub record: &'static str,
    /// Identifier, without `@lid`.
    pub lid: Option<String>,
    /// Number in digits.
    pub phone_number: Option<String>,
    /// When the pair was recorded.
    pub paired_at: Option<Timestamp>,
}

impl Record for Contact {
    fn events(&self) -> Vec<TimelineEvent> {
        let dates = [
            (self.disappearing_mode_set_at, "disappearing messages set"),
            (self.about_changed_at, "about text changed"),
            (self.about_expires_at, "about text expires"),
            (self.updated_at, "contact updated"),
        ];
        let names = [&self.jid, &self.phone_number, &self.lid];
        let name = names.into_iter().flatten().next();
        let name = name.map_or("contact without address", String::as_str);
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: format!("WhatsApp: {name}") })
        };
        dates.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.words.iter().map(|(field, words)| (*field, words.as_str())).collect()
    }
}

impl Record for LidPair {
    fn events(&self) -> Vec<TimelineEvent> {
        let unknown = "unknown".to_owned();
        let (lid, number) = (&self.lid, &self.phone_number);
        let event = |at| TimelineEvent {
            at,
            meaning: "number and identifier paired",
            summary: format!(
                "WhatsApp: {}@lid is {}",
                lid.as_ref().unwrap_or(&unknown),
                number.as_ref().unwrap_or(&unknown)
            ),
        };
        self.paired_at.map(event).into_iter().collect()
    }
}

const CONTACT: &[&str] = &[
    "Z_PK",
    "ZWHATSAPPID",
    "ZLID",
    "ZPHONENUMBER",
    "ZLOCALIZEDPHONENUMBER",
    "ZPHONESTATUS",
    "ZPHONENUMBERSTATUS",
    "ZSYNCPOLICY",
    "ZDISAPPEARINGMODEDURATION",
    "ZDISAPPEARINGMODETIMESTAMP",
    "ZABOUTTIMESTAMP",
    "ZABOUTEXPIRATIONTIMESTAMP",
    "ZLASTUPDATED",
];
const WORDS: [(&str, &str); 8] = [
    ("ZFULLNAME", "full_name"),
    ("ZGIVENNAME", "given_name"),
    ("ZLASTNAME", "last_name"),
    ("ZUSERNAME", "user_name"),
    ("ZBUSINESSNAME", "business_name"),
    ("ZABOUTTEXT", "about_text"),
    ("ZABOUTEMOJI", "about_emoji"),
    ("ZNOTES", "notes"),
];

const CONTACTS: &str = "ZWAADDRESSBOOKCONTACT";
const PAIRS: &str = "ZWAPHONENUMBERLIDPAIR";

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let watched = [CONTACTS, PAIRS].map(Watched::rows);
    read_with_history(file, out, &watched, |database, out| {
        let contacts = database.has_table(CONTACTS);
        let pairs = database.has_table(PAIRS);
        if pairs {
            read_pairs(database, out);
        }
        // A database of chats need not hold either; any other is expected to hold contacts.
        if contacts || !pairs && !database.has_table("ZWACHATSESSION") {
            read_contacts(database, out);
        }
    })
}

fn read_contacts(database: &Database, out: &mut Sink<'_>) {
    let present = database.columns(CONTACTS);
    let knows_disappearing = present.contains("ZDISAPPEARINGMODEDURATION");
    let wanted = [CONTACT, &WORDS.map(|(column, _)| column)].concat();
    let columns = select(&present, "c", &wanted);
    let query = format!("SELECT {columns} FROM {CONTACTS} c ORDER BY c.Z_PK");
    rows(database, CONTACTS, &query, out, |row, out| {
        let mut contact = contact(row);
        if knows_disappearing {
            let seconds = contact.disappearing_mode_seconds.unwrap_or_default();
            contact.disappearing_mode_is_on = Some(seconds > 0);
        }
        let id = row.integer(0).unwrap_or_default();
        out.record(Location::Row { table: CONTACTS, id }, &contact);
    });
}

/// A row of [`CONTACT`], then [`WORDS`].
fn contact(row: &Row<'_>) -> Contact {
    let words = WORDS.iter().zip(CONTACT.len()..).filter_map(|((_, field), column)| {
        let words = row.text(column).filter(|words| !words.is_empty())?;
        Some((*field, words))
    });
    Contact {
        record: "contact",
        jid: row.text(1),
        lid: row.text(2),
        phone_number: row.text(3),
        localized_phone_number: row.text(4),
        phone_status: row.integer(5).or_else(|| row.integer(6)),
        sync_policy: row.integer(7),
        disappearing_mode_seconds: row.integer(8),
        disappearing_mode_is_on: None,
        disappearing_mode_set_at: row.mac_instant(9),
        about_changed_at: row.mac_instant(10),
        about_expires_at: row.mac_instant(11),
        updated_at: row.mac_instant(12),
        words: words.collect(),
    }
}

fn read_pairs(database: &Database, out: &mut Sink<'_>) {
    let wanted = ["Z_PK", "ZLID", "ZPHONENUMBER", "ZTIMESTAMP"];
    let columns = select(&database.columns(PAIRS), "p", &wanted);
    let query = format!("SELECT {columns} FROM {PAIRS} p ORDER BY p.Z_PK");
    rows(database, PAIRS, &query, out, |row, out| {
        let pair = LidPair {
            record: "lid_pair",
            lid: row.text(1),
            phone_number: row.text(2),
            paired_at: row.mac_instant(3),
        };
        let id = row.integer(0).unwrap_or_default();
        out.record(Location::Row { table: PAIRS, id }, &pair);
    });
}
