//! `History.db`: pages that Safari visited, of every profile and of applications that keep one.
//!
//! # What it holds
//! One `visit` for each row of `history_visits`, with its address, its time and the visits that
//! redirected to it and that it redirected to. `origin` other than 0 marks visits that another
//! device of the account made and that were synchronised. A visit that was redirected tells
//! where to (`redirect_to`), how long after (`redirect_milliseconds`, negative when the target
//! is dated earlier), and whether the host changed; a leading `www.`, ports and user names do
//! not count as a change. One `deleted_range` for each tombstone: history between two instants,
//! or of one address, was deleted.
//!
//! # What it can show
//! That Safari recorded a page. A plain `http` page that turns into another host within a second
//! is what injection in the network looks like.
//!
//! # What it cannot show
//! Pages of private windows, links opened inside other applications, or visits that were cleared
//! and left no tombstone. Ordinary sites redirect fast, too.
//!
//! # References
//! - Amnesty International, "Forensic Methodology Report: How to catch NSO Group's Pegasus"
//! - plaso, `sqlite/safari_historydb`

use crate::browsing::{host_changed, milliseconds, scheme};
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.safari_history",
    title: "Safari browsing history",
    sources: &[
        Source::Backup("*", "Library/Safari/History.db"),
        Source::Backup("*", "Library/Safari/Profiles/*/History.db"),
        Source::Filesystem("private/var/mobile/Library/Safari/History.db"),
        Source::Filesystem("private/var/mobile/Library/Safari/Profiles/*/History.db"),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/Application/*/Library/Safari/History.db",
        ),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/Application/*/Library/Safari/Profiles/*/History.db",
        ),
    ],
    tested: &[("Safari 11, macOS", Confidence::RealDevice), ("iOS", Confidence::Specification)],
    absent_because: ONLY_IN_ENCRYPTED_BACKUPS,
    parse,
};

/// One visit of a page.
#[derive(Debug, Serialize)]
pub struct Visit {
    /// `visit`.
    pub record: &'static str,
    /// Number of the visit in this database.
    pub visit_id: Option<i64>,
    /// Address of the page.
    pub url: Option<String>,
    /// Scheme of the address, in lower case.
    pub scheme: Option<String>,
    /// Instant of the visit.
    pub visited_at: Option<Timestamp>,
    /// Visit that redirected to this one.
    pub redirect_source: Option<i64>,
    /// Visit that this one redirected to.
    pub redirect_destination: Option<i64>,
    /// Address that this visit redirected to.
    pub redirect_to: Option<String>,
    /// Whether the redirect left the host.
    pub redirect_host_changed: Option<bool>,
    /// Milliseconds from this visit to the one it redirected to.
    pub redirect_milliseconds: Option<i64>,
    /// Whether the page was loaded.
    pub load_successful: Option<bool>,
    /// Whether the page was asked for by other means than GET, such as a form.
    pub http_non_get: Option<bool>,
    /// 0 for visits of this device; others were synchronised.
    pub origin: Option<i64>,
    /// Title of the page.
    #[serde(skip)]
    pub title: Option<String>,
}

/// A part of the history that was deleted.
#[derive(Debug, Serialize)]
pub struct DeletedRange {
    /// `deleted_range`.
    pub record: &'static str,
    /// Address whose visits were deleted; none when all were.
    pub url: Option<String>,
    /// Beginning of what was deleted; none when it has no lower bound.
    pub deleted_from_at: Option<Timestamp>,
    /// End of what was deleted; none when it has no upper bound.
    pub deleted_to_at: Option<Timestamp>,
}

impl Record for Visit {
    fn observables(&self) -> Vec<Observable<'_>> {
        contacted(self.url.as_deref())
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let summary = || match (&self.url, &self.redirect_to) {
            (Some(url), Some(target)) => format!("{url}, redirected to {target}"),
            (Some(url), None) => url.clone(),
            (None, _) => "page whose address is gone".to_owned(),
        };
        let event = |at| TimelineEvent { at, meaning: "page visited", summary: summary() };
        self.visited_at.map(event).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.title.as_deref().map(|title| ("title", title)).into_iter().collect()
    }
}

impl Record for DeletedRange {
    fn observables(&self) -> Vec<Observable<'_>> {
        contacted(self.url.as_deref())
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let what = self.url.as_deref().unwrap_or("all pages");
        let dates = [
            (self.deleted_from_at, "beginning of deleted browsing history"),
            (self.deleted_to_at, "end of deleted browsing history"),
        ];
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: what.to_owned() })
        };
        dates.into_iter().filter_map(event).collect()
    }
}

fn contacted(url: Option<&str>) -> Vec<Observable<'_>> {
    let observe = |url| Observable::new(ObservableKind::Url, url, "url", Strength::Contacted);
    url.map(observe).into_iter().collect()
}

const VISIT: &[&str] = &[
    "id",
    "visit_time",
    "redirect_source",
    "redirect_destination",
    "load_successful",
    "http_non_get",
    "origin",
    "title",
];

const WATCHED: &[Watched] = &[
    Watched::rows("history_visits").or_changed(&["history_item"]),
    Watched::rows("history_tombstones"),
];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_with_history(file, out, WATCHED, |database, out| {
        read_visits(database, out);
        if database.has_table("history_tombstones") {
            read_tombstones(database, out);
        }
    })
}

/// Every visit is joined with its target by number, so that a redirect costs one look-up and
/// numbers of other databases cannot be mistaken for it.
fn read_visits(database: &Database, out: &mut Sink<'_>) {
    let present = database.columns("history_visits");
    let visit = select(&present, "v", VISIT);
    let destination = select(&present, "v", &["redirect_destination"]);
    let query = format!(
        "SELECT {visit}, i.url, ti.url, t.visit_time FROM history_visits v
         LEFT JOIN history_items i ON i.id = v.history_item
         LEFT JOIN main.history_visits t ON t.id = {destination}
         LEFT JOIN history_items ti ON ti.id = t.history_item
         ORDER BY v.id"
    );
    rows(database, "history_visits", &query, out, |row, out| {
        let visit = visit_from(row);
        let id = visit.visit_id.unwrap_or_default();
        let at = Location::Row { table: "history_visits", id };
        if visit.url.is_none() {
            out.notice(at.clone(), "history_items has no such page: the address is unknown");
        }
        if visit.visited_at.is_none() {
            out.problem(at.clone(), "visit_time is no instant: the visit is not dated");
        }
        out.record(at, &visit);
    });
}

fn visit_from(row: &Row<'_>) -> Visit {
    let (url, redirect_to) = (row.text(8), row.text(9));
    let (visited_at, target_at) = (row.mac_instant(1), row.mac_instant(10));
    Visit {
        record: "visit",
        visit_id: row.integer(0),
        scheme: scheme(url.as_deref()),
        visited_at,
        redirect_source: row.integer(2),
        redirect_destination: row.integer(3),
        redirect_host_changed: host_changed(url.as_deref(), redirect_to.as_deref()),
        redirect_milliseconds: visited_at.zip(target_at).and_then(milliseconds),
        load_successful: row.flag(4),
        http_non_get: row.flag(5),
        origin: row.integer(6),
        title: row.text(7).filter(|title| !title.is_empty()),
        url,
        redirect_to,
    }
}

fn read_tombstones(database: &Database, out: &mut Sink<'_>) {
    let wanted = ["id", "url", "start_time", "end_time"];
    let columns = select(&database.columns("history_tombstones"), "h", &wanted);
    let query = format!("SELECT {columns} FROM history_tombstones h ORDER BY h.id");
    rows(database, "history_tombstones", &query, out, |row, out| {
        let deleted = DeletedRange {
            record: "deleted_range",
            url: row.text(1),
            deleted_from_at: bound(row, 2),
            deleted_to_at: bound(row, 3),
        };
        let id = row.integer(0).unwrap_or_default();
        out.record(Location::Row { table: "history_tombstones", id }, &deleted);
    });
}

/// One end of a range. `NSDate.distantPast` (year 1) and `distantFuture` (year 4001), seconds
/// since 2001, stand for no bound.
fn bound(row: &Row<'_>, column: usize) -> Option<Timestamp> {
    const DISTANT: f64 = 63_000_000_000.0;
    let seconds = row.real(column)?;
    formats::instants::mac_seconds(seconds).filter(|_| seconds.abs() < DISTANT)
}
