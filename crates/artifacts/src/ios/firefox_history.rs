//! `browser.db` and `places.db`: pages that Firefox visited, and browsers that are built on it.
//!
//! # What it holds
//! One `visit` for each row of `visits` (`browser.db`, until 2023) or `moz_historyvisits`
//! (`places.db`, since then): the page, its instant, how it was reached, and whether another
//! device of the account made it. `places.db` may tell which visit led to it; a visit that was
//! reached by a redirect is then told at both ends. One `page` for each page of which no visit is
//! left. A page that was deleted leaves a row without an address, which is not told.
//!
//! # What it can show
//! That the browser recorded a page, here or on a device that is synchronised with it.
//!
//! # What it cannot show
//! Private pages, or visits that were cleared. Where a redirect came from is mostly not stored.
//!
//! # References
//! - Firefox for iOS source, `Storage/SQL/BrowserSchema.swift`
//! - Mozilla application-services source, `components/places/sql/create_shared_schema.sql`
//! - MDN, "`nsINavHistoryService`": the kinds of transition

use crate::browsing::{Page, Visit, scheme};
use crate::prelude::*;
use formats::instants::{unix_microseconds, unix_milliseconds};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.firefox_history",
    title: "Browsing history of Firefox and related browsers",
    sources: &[
        Source::Backup("*", "profile.profile/browser.db"),
        Source::Backup("*", "profile.profile/places.db"),
        Source::Filesystem(
            "private/var/mobile/Containers/Shared/AppGroup/*/profile.profile/browser.db",
        ),
        Source::Filesystem(
            "private/var/mobile/Containers/Shared/AppGroup/*/profile.profile/places.db",
        ),
        Source::Filesystem("private/var/mobile/profile.profile/browser.db"),
        Source::Filesystem("private/var/mobile/profile.profile/places.db"),
    ],
    tested: &[("Firefox", Confidence::Specification)],
    absent_because: "Firefox may not be installed",
    parse,
};

/// Where a version of the browser keeps visits and pages.
struct Schema {
    visits: &'static str,
    /// Columns of `visits`: number, page, instant, kind, whether made here, the visit before.
    visit: [&'static str; 6],
    pages: &'static str,
    /// Columns of `pages`: how often it was visited, here and elsewhere; last instants.
    page: [&'static str; 4],
}

const BROWSER: Schema = Schema {
    visits: "visits",
    visit: ["id", "siteID", "date", "type", "is_local", "from_visit"],
    pages: "history",
    page: ["visit_count_local", "visit_count_remote", "last_visit_local", "last_visit_remote"],
};

const PLACES: Schema = Schema {
    visits: "moz_historyvisits",
    visit: ["id", "place_id", "visit_date", "visit_type", "is_local", "from_visit"],
    pages: "moz_places",
    page: [
        "visit_count_local",
        "visit_count_remote",
        "last_visit_date_local",
        "last_visit_date_remote",
    ],
};

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let schema = if database.has_table(PLACES.visits) { &PLACES } else { &BROWSER };
        // Newer versions leave the file of older ones behind, without these tables.
        if !database.has_table(schema.visits) && !database.has_table(schema.pages) {
            out.notice(Location::File, "this file holds no history: it is elsewhere");
            return;
        }
        rows(database, schema.visits, &visits(database, schema), out, |row, out| {
            let visit = visit(row);
            let id = visit.visit_id.unwrap_or_default();
            let at = Location::Row { table: schema.visits, id };
            if visit.url.is_none() {
                out.notice(at.clone(), "the page of this visit is gone: the address is unknown");
            }
            if visit.visited_at.is_none() {
                out.problem(at.clone(), "the date is no instant: the visit is not dated");
            }
            out.record(at, &visit);
        });
        rows(database, schema.pages, &pages_without_visits(database, schema), out, |row, out| {
            let at = Location::Row { table: schema.pages, id: row.integer(0).unwrap_or_default() };
            out.record(at, &page(row));
        });
    })
}

/// The columns of a visit (0 to 5), its page (6, 7), and the target of its redirect: number,
/// instant, kind and address (8 to 11).
fn visits(database: &Database, schema: &Schema) -> String {
    let present = database.columns(schema.visits);
    let columns = select(&present, "v", &schema.visit);
    let page = select(&database.columns(schema.pages), "p", &["url", "title"]);
    let Schema { visits, visit: [_, page_id, date, kind, ..], pages, .. } = schema;
    // Kinds 5 and 6 mark the target of a redirect.
    let targets = if present.contains("from_visit") {
        format!(
            "SELECT from_visit AS source, MIN(id) AS id FROM {visits} WHERE from_visit > 0 \
             AND {kind} IN (5, 6) GROUP BY from_visit"
        )
    } else {
        "SELECT NULL AS source, NULL AS id".to_owned()
    };
    format!(
        "SELECT {columns}, {page}, t.id, t.{date}, t.{kind}, tp.url FROM {visits} v
         LEFT JOIN {pages} p ON p.id = v.{page_id}
         LEFT JOIN ({targets}) r ON r.source = v.id
         LEFT JOIN {visits} t ON t.id = r.id
         LEFT JOIN {pages} tp ON tp.id = t.{page_id}
         ORDER BY v.id"
    )
}

fn pages_without_visits(database: &Database, schema: &Schema) -> String {
    let columns = select(&database.columns(schema.pages), "p", &schema.page);
    let Schema { visits, visit: [_, page_id, ..], pages, .. } = schema;
    format!(
        "SELECT p.id, p.url, p.title, {columns} FROM {pages} p
         LEFT JOIN {visits} v ON v.{page_id} = p.id
         WHERE v.id IS NULL AND p.url IS NOT NULL ORDER BY p.id"
    )
}

fn visit(row: &Row<'_>) -> Visit {
    let kind = row.integer(3);
    let from_visit = row.integer(5).filter(|visit| *visit > 0);
    let visit = Visit {
        record: "visit",
        visit_id: row.integer(0),
        url: row.text(6).map(without_data),
        visited_at: instant(row, 2),
        transition: kind.and_then(reached_by),
        from_visit,
        redirect_source: from_visit.filter(|_| matches!(kind, Some(5 | 6))),
        redirect_destination: row.integer(8),
        redirect_to: row.text(11).map(without_data),
        redirect_kind: row.integer(10).and_then(|kind| match kind {
            5 => Some("permanent"),
            6 => Some("temporary"),
            _ => None,
        }),
        synchronised: row.flag(4).map(|local| !local),
        title: row.text(7).filter(|title| !title.is_empty()),
        ..Visit::default()
    };
    visit.with_redirect(instant(row, 9))
}

fn page(row: &Row<'_>) -> Page {
    let url = row.text(1).map(without_data);
    let counts = [row.integer(3), row.integer(4)];
    Page {
        record: "page",
        scheme: scheme(url.as_deref()),
        url,
        title: row.text(2).filter(|title| !title.is_empty()),
        visit_count: counts.into_iter().flatten().reduce(i64::saturating_add),
        last_visited_at: [instant(row, 5), instant(row, 6)].into_iter().flatten().max(),
    }
}

/// Microseconds since 1970 in `browser.db`, milliseconds in `places.db`; no instant of either
/// kind is near the other.
fn instant(row: &Row<'_>, column: usize) -> Option<Timestamp> {
    const SMALLEST_MICROSECONDS: i64 = 100_000_000_000_000;
    let count = row.integer(column)?;
    if count < SMALLEST_MICROSECONDS { unix_milliseconds(count) } else { unix_microseconds(count) }
}

/// Meaning of the kind of a visit.
fn reached_by(kind: i64) -> Option<&'static str> {
    Some(match kind {
        1 => "link",
        2 => "typed",
        3 => "bookmark",
        4 => "embedded",
        5 | 6 => "redirect",
        7 => "download",
        8 => "frame",
        9 => "reload",
        _ => return None,
    })
}
