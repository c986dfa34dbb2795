//! The databases of an iPhone, filled with an invented owner's life and with traces planted on request.
//!
//! Schemas follow real devices (iOS 14 to 17); the values are invented. Links go to hosts below the names that
//! RFC 2606 reserves for examples.

pub mod data_usage;
pub mod interactions;
pub mod messages;
pub mod permissions;
pub mod preferences;
pub mod safari;
pub mod typedstream;
pub mod whatsapp;
mod wording;

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::backup::{BackupWriter, FileTimes};
use crate::error::{AtPath, Result};
use crate::seed::Seed;

/// Seconds between 1970 and 2001, the beginning of Apple's time.
const APPLE_EPOCH: i64 = 978_307_200;

/// How much an ordinary life leaves behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    /// People and services that exchange messages with the owner.
    pub handles: u64,
    /// Rows in `message`.
    pub messages: u64,
    /// Rows in `attachment`.
    pub attachments: u64,
    /// Rows in `ZWAMESSAGE`.
    pub whatsapp_messages: u64,
    /// Rows in `ZWAADDRESSBOOKCONTACT`.
    pub whatsapp_contacts: u64,
    /// Visits in Safari; one in ten belongs to a second profile.
    pub safari_visits: u64,
    /// Rows in `ZPROCESS`.
    pub processes: u64,
    /// Rows in `ZINTERACTIONS`.
    pub interactions: u64,
    /// Decisions in `TCC.db`.
    pub permissions: u64,
    /// Lookups in the status cache of the identity services.
    pub lookups: u64,
}

impl Scale {
    /// A phone that was used for a few weeks: databases of a few hundred kilobytes.
    pub fn small() -> Self {
        Self {
            handles: 24,
            messages: 360,
            attachments: 30,
            whatsapp_messages: 80,
            whatsapp_contacts: 16,
            safari_visits: 160,
            processes: 60,
            interactions: 60,
            permissions: 30,
            lookups: 24,
        }
    }

    /// A phone that was used for years.
    pub fn large() -> Self {
        Self {
            handles: 2_000,
            messages: 600_000,
            attachments: 50_000,
            whatsapp_messages: 30_000,
            whatsapp_contacts: 600,
            safari_visits: 20_000,
            processes: 400,
            interactions: 20_000,
            permissions: 200,
            lookups: 1_500,
        }
    }
}

/// Something that a check shall find, or a neighbour that it shall not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trace {
    /// A received message with a link.
    MessageLink {
        /// The link.
        url: String,
        /// Whether it stands only in `attributedBody`, with `text` empty, as on recent systems.
        attributed_only: bool,
    },
    /// A received attachment stored at this path.
    Attachment {
        /// The column `filename`.
        path: String,
    },
    /// A received `WhatsApp` message with a link.
    WhatsAppLink {
        /// The link.
        url: String,
        /// Whether it stands in the preview of the link (`ZMATCHEDTEXT`) instead of the text.
        in_preview: bool,
    },
    /// A visit in Safari.
    SafariVisit {
        /// The address.
        url: String,
        /// Whether it belongs to the second profile.
        in_profile: bool,
    },
    /// A process that used the network.
    Process {
        /// The column `ZPROCNAME`.
        name: String,
    },
    /// A program that may use the microphone.
    Permission {
        /// The column `client`: a path.
        client: String,
    },
    /// An address that iMessage looked up.
    Lookup {
        /// The mail address.
        email: String,
    },
    /// A file in the manifest.
    File {
        /// The domain.
        domain: String,
        /// The path in the domain.
        relative_path: String,
    },
}

/// A trace and when it came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planted {
    /// Seconds since 1970 UTC.
    pub at: i64,
    /// What was planted.
    pub trace: Trace,
}

/// What the databases shall hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Everything invented comes from this number.
    pub seed: u64,
    /// The first instant of the life on the phone, in seconds since 1970 UTC.
    pub first: i64,
    /// The last one.
    pub last: i64,
    /// How much there is.
    pub scale: Scale,
    /// `LDMGlobalEnabled`; left out if `None`.
    pub lockdown_mode: Option<bool>,
    /// The traces, in any order.
    pub planted: Vec<Planted>,
}

/// A database writer: the path of the new file, what to write.
type Writer = fn(&Path, &Plan) -> Result<()>;

const WHATSAPP: &str = "AppDomainGroup-group.net.whatsapp.WhatsApp.shared";

/// Where each file belongs and what writes it.
const FILES: [(&str, &str, Writer); 10] = [
    ("HomeDomain", "Library/SMS/sms.db", messages::write),
    (WHATSAPP, "ChatStorage.sqlite", whatsapp::write_chats),
    (WHATSAPP, "ContactsV2.sqlite", whatsapp::write_contacts),
    (WHATSAPP, "LID.sqlite", whatsapp::write_numbers),
    ("HomeDomain", "Library/Safari/History.db", safari::write),
    ("WirelessDomain", "Library/Databases/DataUsage.sqlite", data_usage::write),
    ("HomeDomain", "Library/CoreDuet/People/interactionC.db", interactions::write),
    ("HomeDomain", "Library/TCC/TCC.db", permissions::write),
    (
        "HomeDomain",
        "Library/Preferences/com.apple.identityservices.idstatuscache.plist",
        preferences::write_lookups,
    ),
    ("HomeDomain", "Library/Preferences/.GlobalPreferences.plist", preferences::write_global),
];

/// Writes all databases into `work` and adds them to the backup, with the files that were planted.
///
/// `work` has to stay until the backup is written.
///
/// # Errors
/// When a database cannot be written.
pub fn add_to(backup: &mut BackupWriter, plan: &Plan, work: &Path) -> Result<()> {
    fs::create_dir_all(work).at(work)?;
    let times = FileTimes { created: plan.first, modified: plan.last, status_changed: plan.last };
    for (position, (domain, relative_path, write)) in FILES.iter().enumerate() {
        let path = work.join(format!("{position:02}"));
        write(&path, plan)?;
        backup.file(domain, relative_path, path, times);
    }
    let profile = Seed(plan.seed).uuid("Safari profile");
    let path = work.join("profile");
    safari::write_profile(&path, plan)?;
    let relative_path = format!("Library/Safari/Profiles/{profile}/History.db");
    backup.file("AppDomain-com.apple.mobilesafari", &relative_path, path, times);
    for planted in &plan.planted {
        if let Trace::File { domain, relative_path } = &planted.trace {
            backup.file(domain, relative_path, b"planted", FileTimes::at(planted.at));
        }
    }
    Ok(())
}

impl Plan {
    /// The planted traces of one kind, in order of time.
    fn planted_as<T>(&self, kind: impl Fn(&Trace) -> Option<T>) -> Vec<(i64, T)> {
        let mut found: Vec<_> = self
            .planted
            .iter()
            .filter_map(|planted| kind(&planted.trace).map(|value| (planted.at, value)))
            .collect();
        found.sort_by_key(|(at, _)| *at);
        found
    }

    /// The instant of row `position` of `count`: rows are spread evenly from the first instant to the last.
    fn instant(&self, position: u64, count: u64) -> i64 {
        let span = i128::from(self.last - self.first);
        let offset = span * i128::from(position) / i128::from(count.max(1));
        self.first + offset as i64
    }
}

/// A database while it is being written: one transaction, no journal.
struct Database {
    path: PathBuf,
    connection: Connection,
}

impl Database {
    /// Makes the database with its tables, in place of one that may be there.
    fn create(path: &Path, schema: &str) -> Result<Self> {
        if path.exists() {
            fs::remove_file(path).at(path)?;
        }
        let connection = Connection::open(path).at(path)?;
        connection
            .execute_batch(
                "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
                 PRAGMA foreign_keys = OFF; BEGIN;",
            )
            .at(path)?;
        connection.execute_batch(schema).at(path)?;
        Ok(Self { path: path.to_path_buf(), connection })
    }

    /// Inserts one row.
    fn insert(&self, statement: &str, values: impl rusqlite::Params) -> Result<()> {
        let mut statement = self.connection.prepare_cached(statement).at(&self.path)?;
        statement.execute(values).at(&self.path)?;
        Ok(())
    }

    /// Adds indexes and triggers after the rows, and closes the file.
    fn finish(self, indexes: &str) -> Result<()> {
        self.connection.execute_batch(indexes).at(&self.path)?;
        self.connection.execute_batch("COMMIT").at(&self.path)?;
        let path = self.path;
        self.connection.close().map_err(|(_, source)| source).at(&path)
    }
}

/// Seconds since 2001, with a fraction as Core Data writes it.
fn apple_seconds(unix: i64) -> f64 {
    (unix - APPLE_EPOCH) as f64
}

/// Nanoseconds since 2001, as Messages writes them.
fn apple_nanoseconds(unix: i64) -> i64 {
    (unix - APPLE_EPOCH) * 1_000_000_000
}
