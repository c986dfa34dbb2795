//! `BrowserState.db`: tabs of Safari, and of applications that use its tabs, up to iOS 14; later
//! versions keep a part of it.
//!
//! # What it holds
//! One record per tab: its address, when it was last looked at, whether a link opened it and
//! whether it is private, with the pages that the tab could go back and forth to
//! (`session_urls`: for each the address that was asked for first, and the one it led to). A tab
//! whose session was not stored is there without it; a session whose tab is gone is told alone.
//!
//! # What it can show
//! Pages that were open, among them private tabs that were not closed, and what each tab showed
//! before: also pages whose visits were deleted from the history.
//!
//! # What it cannot show
//! When the earlier pages of a tab were shown. Tabs that were closed. Private tabs are only those
//! that were open when the database was written.
//!
//! # References
//! - Amnesty International, "Forensic Methodology Report: How to catch NSO Group's Pegasus"
//! - iLEAPP, `safariTabs`

use crate::prelude::*;
use crate::safari_session::Session;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.safari_browser_state",
    title: "Tabs of Safari and their pages",
    sources: &[
        Source::Backup("*", "Library/Safari/BrowserState.db"),
        Source::Backup("*", "Library/Safari/Profiles/*/BrowserState.db"),
        Source::Filesystem("private/var/mobile/Library/Safari/BrowserState.db"),
        Source::Filesystem("private/var/mobile/Library/Safari/Profiles/*/BrowserState.db"),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/Application/*/Library/Safari/BrowserState.db",
        ),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/Application/*/Library/Safari/Profiles/*/BrowserState.db",
        ),
    ],
    tested: &[("iOS 14.3", Confidence::RealDevice), ("iOS 10 to 17", Confidence::Specification)],
    absent_because: ONLY_IN_ENCRYPTED_BACKUPS,
    parse,
};

/// One tab, or a session whose tab is gone.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Tab {
    /// Identifier of the tab.
    pub tab_uuid: Option<String>,
    /// Address of the page.
    pub url: Option<String>,
    /// Address as it was shown.
    pub user_visible_url: Option<String>,
    /// When the tab was last looked at.
    pub last_viewed_at: Option<Timestamp>,
    /// Whether a link opened the tab.
    pub opened_from_link: Option<bool>,
    /// Whether the tab is private.
    pub private: Option<bool>,
    /// Addresses of the pages that the tab could go back and forth to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub session_urls: Vec<String>,
    /// Title of the page, and those of the session.
    #[serde(skip)]
    pub titles: [String; 2],
}

impl Record for Tab {
    fn observables(&self) -> Vec<Observable<'_>> {
        let contacted = |url, field| observe(url, field, Strength::Contacted);
        let session = self.session_urls.iter();
        let session = session.flat_map(|url| contacted(Some(url), "session_urls"));
        contacted(self.url.as_deref(), "url").chain(session).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| TimelineEvent {
            at,
            meaning: "tab last looked at",
            summary: self.url.clone().unwrap_or_else(|| "tab without address".to_owned()),
        };
        self.last_viewed_at.map(event).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        let [title, session] = &self.titles;
        let words = [("title", title.as_str()), ("session_titles", session.as_str())];
        words.into_iter().filter(|(_, text)| !text.is_empty()).collect()
    }
}

/// Columns of `tabs`, over all versions. `session_data` is in it before iOS 12.
const TAB: &[&str] = &[
    "uuid",
    "url",
    "user_visible_url",
    "last_viewed_time",
    "opened_from_link",
    "private_browsing",
    "title",
    "session_data",
];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let mut unreadable = Repeated::default();
        let tab = select(&database.columns("tabs"), "t", TAB);
        let sessions = database.has_table("tab_sessions");
        let (session, join) = if sessions {
            ("s.session_data", "LEFT JOIN tab_sessions s ON s.tab_uuid = t.uuid")
        } else {
            ("NULL", "")
        };
        let query = format!("SELECT t.rowid, {tab}, {session} FROM tabs t {join} ORDER BY t.rowid");
        rows(database, "tabs", &query, out, |row, out| {
            let at = Location::Row { table: "tabs", id: row.integer(0).unwrap_or_default() };
            let tab = Tab {
                tab_uuid: row.text(1),
                url: row.text(2).map(without_data),
                user_visible_url: row.text(3).map(without_data),
                last_viewed_at: row.mac_instant(4),
                opened_from_link: row.flag(5),
                private: row.flag(6),
                titles: [row.text(7).unwrap_or_default(), String::new()],
                ..Tab::default()
            };
            let session = row.bytes(9).or(row.bytes(8)).unwrap_or_default();
            told(tab, session, at, &mut unreadable, out);
        });
        if sessions {
            let query = "SELECT s.rowid, s.tab_uuid, s.session_data FROM tab_sessions s
                 LEFT JOIN tabs t ON t.uuid = s.tab_uuid WHERE t.uuid IS NULL ORDER BY s.rowid";
            rows(database, "tab_sessions", query, out, |row, out| {
                let id = row.integer(0).unwrap_or_default();
                let tab = Tab { tab_uuid: row.text(1), ..Tab::default() };
                let at = Location::Row { table: "tab_sessions", id };
                told(tab, row.bytes(2).unwrap_or_default(), at, &mut unreadable, out);
            });
        }
        unreadable.finish(out, "tabs whose earlier pages are missing");
    })
}

/// Hands on the tab with the pages of its session.
fn told(mut tab: Tab, session: &[u8], at: Location, unreadable: &mut Repeated, out: &mut Sink<'_>) {
    match Session::read(session) {
        Ok(session) => {
            let [_, titles] = &mut tab.titles;
            *titles = session.titles;
            tab.session_urls = session.urls;
        }
        Err(reason) => {
            let message = format!("earlier pages of this tab are missing: {reason}");
            unreadable.problem(out, at.clone(), message);
        }
    }
    out.record(at, &tab);
}
