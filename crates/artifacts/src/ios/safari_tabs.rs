//! `SafariTabs.db`: tabs of Safari and of its profiles, from iOS 15 on.
//!
//! # What it holds
//! One record per tab: the address, the one that this device loaded (`local_url`) where that
//! differs, when the tab was made, last looked at and closed, whether a link opened it, and the
//! pages that it could go back and forth to (`session_urls`). `group` is the list that the tab is
//! in: `local`, `private`, `pinned`, `private_pinned`, `recently_closed`, or `tab_group` for
//! groups that people named.
//!
//! # What it can show
//! Pages that were open or closed not long ago, private tabs among them, and what each tab showed
//! before: also pages whose visits were deleted from the history.
//!
//! # What it cannot show
//! When the earlier pages of a tab were shown. Tabs of groups are synchronised: the page may have
//! been opened on another device of the account.
//!
//! # References
//! - Safari source symbols, `WebBookmarks`; the columns as `safari-tabgroups` documents them
//! - "SafariPrivateHistoryParser": private tabs and `SessionState`

use plist::{Dictionary, Value};

use crate::prelude::*;
use crate::safari_session::Session;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.safari_tabs",
    title: "Open, private and recently closed tabs of Safari",
    sources: &[
        Source::Backup("*", "Library/Safari/SafariTabs.db"),
        Source::Backup("*", "Library/Safari/Profiles/*/SafariTabs.db"),
        Source::Filesystem("private/var/mobile/Library/Safari/SafariTabs.db"),
        Source::Filesystem("private/var/mobile/Library/Safari/Profiles/*/SafariTabs.db"),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/Application/*/Library/Safari/SafariTabs.db",
        ),
    ],
    tested: &[("iOS 15 to 18", Confidence::Specification)],
    absent_because: ONLY_IN_ENCRYPTED_BACKUPS,
    parse,
};

/// One tab.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Tab {
    /// Identifier of the tab.
    pub tab_uuid: Option<String>,
    /// Address of the page.
    pub url: Option<String>,
    /// Address that this device loaded, where it is another one.
    pub local_url: Option<String>,
    /// List that the tab is in.
    pub group: Option<&'static str>,
    /// Whether the tab is private.
    pub private: Option<bool>,
    /// When the tab was made.
    pub added_at: Option<Timestamp>,
    /// When the tab was last looked at.
    pub last_viewed_at: Option<Timestamp>,
    /// When the tab was closed.
    pub closed_at: Option<Timestamp>,
    /// Whether a link opened the tab.
    pub opened_from_link: Option<bool>,
    /// Whether the tab is marked as deleted.
    pub deleted: Option<bool>,
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
        let local = contacted(self.local_url.as_deref(), "local_url");
        contacted(self.url.as_deref(), "url").chain(local).chain(session).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let instants = [
            (self.added_at, "tab made"),
            (self.last_viewed_at, "tab last looked at"),
            (self.closed_at, "tab closed"),
        ];
        let url = self.url.as_deref().or(self.local_url.as_deref());
        let summary = url.unwrap_or("tab without address");
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: summary.to_owned() })
        };
        instants.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        let [title, session] = &self.titles;
        let words = [("title", title.as_str()), ("session_titles", session.as_str())];
        words.into_iter().filter(|(_, text)| !text.is_empty()).collect()
    }
}

/// Columns of `bookmarks`; those of the list that the tab is in follow (8, 9).
const TAB: &[&str] = &[
    "id",
    "external_uuid",
    "url",
    "title",
    "date_closed",
    "deleted",
    "extra_attributes",
    "local_attributes",
];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let present = database.columns("bookmarks");
        let tab = select(&present, "b", TAB);
        let list = select(&present, "l", &["title"]);
        let session = database.columns("session_state");
        let (session, join) = if session.contains("uuid") && present.contains("external_uuid") {
            ("s.data", "LEFT JOIN session_state s ON s.uuid = b.external_uuid")
        } else {
            ("NULL", "")
        };
        // Lists and groups are rows of the same table, without an address.
        let query = format!(
            "SELECT {tab}, {list}, {session} FROM bookmarks b
             LEFT JOIN bookmarks l ON l.id = b.parent {join}
             WHERE b.url IS NOT NULL AND b.url <> '' ORDER BY b.id"
        );
        let mut unreadable = Repeated::default();
        rows(database, "bookmarks", &query, out, |row, out| {
            let at = Location::Row { table: "bookmarks", id: row.integer(0).unwrap_or_default() };
            let (tab, reasons) = tab_from(row);
            for reason in reasons {
                unreadable.problem(out, at.clone(), reason);
            }
            out.record(at, &tab);
        });
        unreadable.finish(out, "tabs of which instants or earlier pages are missing");
    })
}

/// The tab, and what could not be read of it.
fn tab_from(row: &Row<'_>) -> (Tab, Vec<String>) {
    let mut unreadable = Vec::new();
    let mut attributes = |column, missing| match attributes(row, column) {
        Ok(attributes) => attributes,
        Err(error) => {
            unreadable.push(format!("{missing} of this tab are missing: {error}"));
            Dictionary::new()
        }
    };
    let extra = attributes(6, "instants");
    let local = attributes(7, "instants and earlier pages");
    let url = row.text(2).map(without_data);
    let group = row.text(8).and_then(|title| list(&title));
    let mut tab = Tab {
        tab_uuid: row.text(1),
        local_url: text_of(&extra, "LocalURL")
            .map(without_data)
            .filter(|it| Some(it) != url.as_ref()),
        url,
        group,
        private: group.map(|group| matches!(group, "private" | "private_pinned")),
        added_at: extra
            .get("com.apple.Bookmark")
            .and_then(Value::as_dictionary)
            .and_then(|bookmark| mac_instant_of(bookmark, "DateAdded")),
        last_viewed_at: mac_instant_of(&extra, "DateLastViewed")
            .max(mac_instant_of(&local, "LastVisitTime")),
        closed_at: mac_instant_of(&local, "DateClosed").or(row.mac_instant(4)),
        opened_from_link: flag_of(&local, "OpenedFromLink"),
        deleted: row.flag(5).filter(|deleted| *deleted),
        session_urls: Vec::new(),
        titles: [row.text(3).unwrap_or_default(), String::new()],
    };
    let session = local.get("SessionState").and_then(Value::as_data).or(row.bytes(9));
    match Session::read(session.unwrap_or_default()) {
        Ok(session) => {
            let [_, titles] = &mut tab.titles;
            *titles = session.titles;
            tab.session_urls = session.urls;
        }
        Err(reason) => {
            unreadable.push(format!("earlier pages of this tab are missing: {reason}"));
        }
    }
    (tab, unreadable)
}

fn attributes(row: &Row<'_>, column: usize) -> Result<Dictionary, String> {
    let Some(bytes) = row.bytes(column).filter(|bytes| !bytes.is_empty()) else {
        return Ok(Dictionary::new());
    };
    let value = formats::property_list(bytes).map_err(|error| error.to_string())?;
    value.into_dictionary().ok_or_else(|| "no dictionary".to_owned())
}

/// The lists that Safari makes are told by name; other titles are words of people.
fn list(title: &str) -> Option<&'static str> {
    Some(match title {
        "Local" => "local",
        "Private" => "private",
        "pinned" => "pinned",
        "privatePinned" => "private_pinned",
        "recentlyClosed" => "recently_closed",
        _ => "tab_group",
    })
}
