//! The history of browsers that are built on Chromium, on all platforms.

use crate::browsing::{Page, Visit, scheme};
use crate::prelude::*;
use formats::instants::webkit_microseconds;

/// Columns of `visits`, over all versions. Positions 0 to 4.
const VISIT: &[&str] = &["id", "visit_time", "from_visit", "transition", "originator_cache_guid"];

/// Bits of `transition` that mark the target of a redirect: asked for by the page itself, and by
/// the server.
const CLIENT_REDIRECT: i64 = 0x4000_0000;
const SERVER_REDIRECT: i64 = 0x8000_0000;

/// Reads the visits, and the pages of which no visit is left.
pub(crate) fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        rows(database, "visits", &visits(database), out, |row, out| {
            let visit = visit(row);
            let id = visit.visit_id.unwrap_or_default();
            let at = Location::Row { table: "visits", id };
            if visit.url.is_none() {
                out.notice(at.clone(), "urls has no such page: the address is unknown");
            }
            if visit.visited_at.is_none() {
                out.problem(at.clone(), "visit_time is no instant: the visit is not dated");
            }
            out.record(at, &visit);
        });
        rows(database, "urls", &pages_without_visits(database), out, |row, out| {
            let at = Location::Row { table: "urls", id: row.integer(0).unwrap_or_default() };
            let url = row.text(1).map(without_data);
            let page = Page {
                record: "page",
                scheme: scheme(url.as_deref()),
                url,
                title: row.text(2).filter(|title| !title.is_empty()),
                visit_count: row.integer(3),
                last_visited_at: row.integer(4).and_then(webkit_microseconds),
            };
            out.record(at, &page);
        });
    })
}

/// [`VISIT`], then the page (5, 6), the target of its redirect: number, instant, transition and
/// address (7 to 10), and where the visit comes from (11).
fn visits(database: &Database) -> String {
    let present = database.columns("visits");
    let visit = select(&present, "v", VISIT);
    let page = select(&database.columns("urls"), "u", &["url", "title"]);
    let transition = select(&present, "t", &["transition"]);
    // Of several targets the first: a page redirects once.
    let targets = if present.contains("transition") && present.contains("from_visit") {
        format!(
            "SELECT from_visit AS source, MIN(id) AS id FROM visits WHERE from_visit > 0 \
             AND transition & {} GROUP BY from_visit",
            CLIENT_REDIRECT | SERVER_REDIRECT
        )
    } else {
        "SELECT NULL AS source, NULL AS id".to_owned()
    };
    let (source, join) = if database.has_table("visit_source") {
        ("s.source", "LEFT JOIN visit_source s ON s.id = v.id")
    } else {
        ("NULL", "")
    };
    format!(
        "SELECT {visit}, {page}, t.id, t.visit_time, {transition}, tu.url, {source} FROM visits v
         LEFT JOIN urls u ON u.id = v.url
         LEFT JOIN ({targets}) r ON r.source = v.id
         LEFT JOIN visits t ON t.id = r.id
         LEFT JOIN urls tu ON tu.id = t.url
         {join} ORDER BY v.id"
    )
}

fn pages_without_visits(database: &Database) -> String {
    let wanted = ["id", "url", "title", "visit_count", "last_visit_time"];
    let columns = select(&database.columns("urls"), "u", &wanted);
    format!(
        "SELECT {columns} FROM urls u LEFT JOIN visits v ON v.url = u.id
         WHERE v.id IS NULL ORDER BY u.id"
    )
}

fn visit(row: &Row<'_>) -> Visit {
    let transition = row.integer(3);
    let from_visit = row.integer(2).filter(|visit| *visit != 0);
    let visit = Visit {
        record: "visit",
        visit_id: row.integer(0),
        url: row.text(5).map(without_data),
        visited_at: row.integer(1).and_then(webkit_microseconds),
        transition: transition.and_then(reached_by),
        from_visit,
        redirect_source: from_visit.filter(|_| transition.is_some_and(is_redirect)),
        redirect_destination: row.integer(7),
        redirect_to: row.text(10).map(without_data),
        redirect_kind: row
            .integer(9)
            .map(|transition| if transition & SERVER_REDIRECT == 0 { "client" } else { "server" }),
        synchronised: synchronised(row),
        title: row.text(6).filter(|title| !title.is_empty()),
        ..Visit::default()
    };
    visit.with_redirect(row.integer(8).and_then(webkit_microseconds))
}

fn is_redirect(transition: i64) -> bool {
    transition & (CLIENT_REDIRECT | SERVER_REDIRECT) != 0
}

/// The device of origin is named in the row itself, or is 0, "synchronised", in `visit_source`,
/// which has no row for ordinary visits. Nothing is said where neither exists.
fn synchronised(row: &Row<'_>) -> Option<bool> {
    let named = row.text(4).map(|device| !device.is_empty());
    let source = row.integer(11).map(|source| source == 0);
    named.or(source).map(|_| named == Some(true) || source == Some(true))
}

/// Meaning of the lowest byte of `transition`.
fn reached_by(transition: i64) -> Option<&'static str> {
    Some(match transition & 0xff {
        0 => "link",
        1 => "typed",
        2 => "bookmark",
        3 => "frame",
        4 => "frame_by_hand",
        5 => "suggestion",
        6 => "start_page",
        7 => "form",
        8 => "reload",
        9 => "keyword",
        10 => "keyword_page",
        _ => return None,
    })
}
