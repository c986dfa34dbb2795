//! `browser.db`: icons of sites that Firefox visited, and browsers that are built on it.
//!
//! # What it holds
//! One record for each icon and page: the address of the icon, when it was fetched, and the page
//! that it belongs to, by `favicon_sites` and `history` or by `favicon_site_urls`. An icon whose
//! page is gone is told without one. Addresses of pictures that a page named as its preview are in
//! `page_metadata`, with the instant of their storage.
//!
//! # What it can show
//! That the browser loaded an icon for a page: a page whose visits were deleted may be left here.
//!
//! # What it cannot show
//! How often a page was visited, or by whom; icons are shared between pages, and the date is that
//! of the icon. Versions since 2023 keep icons elsewhere, without addresses.
//!
//! # References
//! - Firefox for iOS source, `Storage/SQL/BrowserSchema.swift`

use crate::{browsing::SiteIcon, prelude::*};
use formats::instants::{unix_milliseconds, unix_real};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.firefox_favicon",
    title: "Site icons stored by Firefox and related browsers",
    sources: &[
        Source::Backup("*", "profile.profile/browser.db"),
        Source::Filesystem(
            "private/var/mobile/Containers/Shared/AppGroup/*/profile.profile/browser.db",
        ),
        Source::Filesystem("private/var/mobile/profile.profile/browser.db"),
    ],
    tested: &[("Firefox", Confidence::Specification)],
    absent_because: "Firefox may not be installed",
    parse,
};

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let has_metadata = database.has_table("page_metadata");
        if database.has_table("favicons") {
            rows(database, "favicons", &icons(database), out, |row, out| {
                let icon = SiteIcon {
                    page_url: row.text(1).map(without_data),
                    icon_url: row.text(2).map(without_data),
                    fetched_at: instant(row, 3),
                    width: row.integer(4),
                    height: row.integer(5),
                    ..SiteIcon::default()
                };
                let at =
                    Location::Row { table: "favicons", id: row.integer(0).unwrap_or_default() };
                out.record(at, &icon);
            });
        } else if !has_metadata {
            out.notice(Location::File, "this version keeps no addresses of icons");
        }
        if has_metadata {
            read_metadata(database, out);
        }
    })
}

/// The number of the icon (0), its page (1), and `favicons`: address, date, size (2 to 5). Every
/// icon is there at least once.
fn icons(database: &Database) -> String {
    let icon = select(&database.columns("favicons"), "f", &["url", "date", "width", "height"]);
    let mut pages = Vec::new();
    if database.has_table("favicon_sites") && database.has_table("history") {
        pages.push(
            "SELECT s.faviconID AS icon, h.url AS url FROM favicon_sites s
             JOIN history h ON h.id = s.siteID",
        );
    }
    if database.has_table("favicon_site_urls") {
        pages.push("SELECT faviconID AS icon, site_url AS url FROM favicon_site_urls");
    }
    if pages.is_empty() {
        pages.push("SELECT NULL AS icon, NULL AS url");
    }
    format!(
        "SELECT f.id, p.url, {icon} FROM favicons f LEFT JOIN ({}) p ON p.icon = f.id
         ORDER BY f.id, p.url",
        pages.join(" UNION ")
    )
}

fn read_metadata(database: &Database, out: &mut Sink<'_>) {
    let present = database.columns("page_metadata");
    let columns = select(&present, "m", &["id", "site_url", "media_url", "created_at"]);
    let query = format!("SELECT {columns} FROM page_metadata m ORDER BY m.id");
    rows(database, "page_metadata", &query, out, |row, out| {
        let icon = SiteIcon {
            page_url: row.text(1).map(without_data),
            icon_url: row.text(2).filter(|url| !url.is_empty()).map(without_data),
            fetched_at: row.integer(3).and_then(unix_milliseconds),
            ..SiteIcon::default()
        };
        let at = Location::Row { table: "page_metadata", id: row.integer(0).unwrap_or_default() };
        out.record(at, &icon);
    });
}

/// Seconds since 1970, with a fraction, or milliseconds in some versions.
fn instant(row: &Row<'_>, column: usize) -> Option<Timestamp> {
    const SMALLEST_MILLISECONDS: f64 = 100_000_000_000.0;
    let count = row.real(column)?;
    unix_real(if count < SMALLEST_MILLISECONDS { count } else { count / 1000.0 })
}
