//! `Accounts3.sqlite`: the accounts that are set up on the device.
//!
//! # What it holds
//! One row per account: of Apple, for mail, calendars and contacts, and those that applications
//! keep there. Accounts that belong to another one, such as the calendar of a mail account, name
//! it as their parent. What an account is called is content.
//!
//! # What it can show
//! That an account of this kind, with this name, was set up, by which program, and when the row
//! was made. A mail or calendar account that the owner does not know gives somebody else a way to
//! write to the device.
//!
//! # What it cannot show
//! Which other devices use the same account. Passwords. Accounts that were removed. The date is
//! that of this device: after a restore it can be later than the account.
//!
//! # References
//! - iLEAPP, `accountData`
//! - plaso, `ios_accounts`: the columns

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.accounts",
    title: "Accounts that are set up on the device",
    sources: &[
        Source::Backup("HomeDomain", "Library/Accounts/Accounts3.sqlite"),
        Source::Filesystem("private/var/mobile/Library/Accounts/Accounts3.sqlite"),
    ],
    tested: &[("iOS 13", Confidence::RealDevice), ("iOS 15", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// One account.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Account {
    /// Kind of account, for example `com.apple.account.Google`.
    pub account_type: Option<String>,
    /// Name by which the account is known to its service, often an address.
    pub account: Option<String>,
    /// Identifier on this device.
    pub account_id: Option<String>,
    /// Identifier of the account that this one belongs to.
    pub parent_account_id: Option<String>,
    /// Program that set it up.
    pub owning_bundle_id: Option<String>,
    /// Whether it is switched on, as stored.
    pub active: Option<bool>,
    /// Whether it is signed in, as stored.
    pub authenticated: Option<bool>,
    /// Whether the settings show it, as stored.
    pub visible: Option<bool>,
    /// When the row was made.
    pub created_at: Option<Timestamp>,
    /// When the owner last refused to sign in again.
    pub renewal_rejected_at: Option<Timestamp>,
    /// What people call it.
    #[serde(skip)]
    pub description: Option<String>,
}

impl Record for Account {
    fn observables(&self) -> Vec<Observable<'_>> {
        let address = self.account.as_deref().filter(|account| account.contains('@'));
        let email = |address| {
            Observable::new(ObservableKind::Email, address, "account", Strength::Installed)
        };
        address.map(email).into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let kind = self.account_type.as_deref().unwrap_or("account of unknown kind");
        let summary = match self.account.as_deref() {
            Some(account) => format!("{kind}: {account}"),
            None => kind.to_owned(),
        };
        let dates = [
            (self.created_at, "account set up"),
            (self.renewal_rejected_at, "signing in again refused"),
        ];
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: summary.clone() })
        };
        dates.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.description.as_deref().map(|words| ("description", words)).into_iter().collect()
    }
}

/// Columns of `ZACCOUNT`, over all versions of the schema.
const ACCOUNT: &[&str] = &[
    "Z_PK",
    "ZUSERNAME",
    "ZIDENTIFIER",
    "ZOWNINGBUNDLEID",
    "ZACTIVE",
    "ZAUTHENTICATED",
    "ZVISIBLE",
    "ZDATE",
    "ZLASTCREDENTIALRENEWALREJECTIONDATE",
    "ZACCOUNTDESCRIPTION",
];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        rows(database, "ZACCOUNT", &query(database), out, |row, out| {
            let account = Account {
                account: row.text(1).filter(|name| !name.is_empty()),
                account_id: row.text(2),
                owning_bundle_id: row.text(3),
                active: row.flag(4),
                authenticated: row.flag(5),
                visible: row.flag(6),
                created_at: row.mac_instant(7),
                renewal_rejected_at: row.mac_instant(8),
                description: row.text(9).filter(|words| !words.is_empty()),
                account_type: row.text(10),
                parent_account_id: row.text(11),
            };
            let id = row.integer(0).unwrap_or_default();
            out.record(Location::Row { table: "ZACCOUNT", id }, &account);
        });
    })
}

/// [`ACCOUNT`] (0 to 9), the kind (10), the identifier of the parent (11).
fn query(database: &Database) -> String {
    let present = database.columns("ZACCOUNT");
    let columns = select(&present, "a", ACCOUNT);
    let (mut kind, mut parent, mut joins) = ("NULL", "NULL", String::new());
    if present.contains("ZACCOUNTTYPE") && database.has_table("ZACCOUNTTYPE") {
        kind = "t.ZIDENTIFIER";
        joins.push_str(" LEFT JOIN ZACCOUNTTYPE t ON t.Z_PK = a.ZACCOUNTTYPE");
    }
    if present.contains("ZPARENTACCOUNT") && present.contains("ZIDENTIFIER") {
        parent = "p.ZIDENTIFIER";
        joins.push_str(" LEFT JOIN ZACCOUNT p ON p.Z_PK = a.ZPARENTACCOUNT");
    }
    format!("SELECT {columns}, {kind}, {parent} FROM ZACCOUNT a{joins} ORDER BY a.Z_PK")
}
