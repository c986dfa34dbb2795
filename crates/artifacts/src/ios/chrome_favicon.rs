//! `Favicons` of Chrome, and of Edge and other browsers that are built on Chromium.
//!
//! # What it holds
//! One record for each row of `icon_mapping`: a page, its icon, and the last instants at which the
//! icon's pictures were fetched and asked for. An icon that no page refers to is told without a
//! page.
//!
//! # What it can show
//! That the browser loaded an icon for a page. Icons of pages that a redirect led through are
//! there, too, and entries may outlive the history.
//!
//! # What it cannot show
//! How often a page was visited. Icons are shared between pages; their date need not be that of
//! the page.
//!
//! # References
//! - Chromium source, `components/favicon/core/favicon_database.cc`

use crate::{browsing::SiteIcon, prelude::*};
use formats::instants::webkit_microseconds;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.chrome_favicon",
    title: "Site icons stored by Chrome and related browsers",
    sources: &[
        Source::Backup("*", "Library/Application Support/Google/Chrome/*/Favicons"),
        Source::Backup("*", "Library/Application Support/Microsoft/Edge/*/Favicons"),
        Source::Backup("*", "Library/Application Support/Chromium/*/Favicons"),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/Application/*/Library/Application Support/Google/Chrome/*/Favicons",
        ),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/Application/*/Library/Application Support/Microsoft/Edge/*/Favicons",
        ),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/Application/*/Library/Application Support/Chromium/*/Favicons",
        ),
    ],
    tested: &[("Chrome", Confidence::Specification)],
    absent_because: "Chrome may not be installed",
    parse,
};

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let bitmap = database.columns("favicon_bitmaps");
        let latest = |column: &str| {
            let present = bitmap.contains(column);
            if present { format!("MAX({column}) AS {column}") } else { format!("NULL AS {column}") }
        };
        let bitmaps = if bitmap.contains("icon_id") {
            let (updated, requested) = (latest("last_updated"), latest("last_requested"));
            format!("SELECT icon_id, {updated}, {requested} FROM favicon_bitmaps GROUP BY icon_id")
        } else {
            "SELECT NULL AS icon_id, NULL AS last_updated, NULL AS last_requested".to_owned()
        };
        let query = format!(
            "SELECT m.id, m.page_url, f.url, b.last_updated, b.last_requested FROM icon_mapping m
             LEFT JOIN favicons f ON f.id = m.icon_id
             LEFT JOIN ({bitmaps}) b ON b.icon_id = m.icon_id ORDER BY m.id"
        );
        rows(database, "icon_mapping", &query, out, |row, out| told(row, "icon_mapping", out));
        let query = format!(
            "SELECT f.id, NULL, f.url, b.last_updated, b.last_requested FROM favicons f
             LEFT JOIN icon_mapping m ON m.icon_id = f.id
             LEFT JOIN ({bitmaps}) b ON b.icon_id = f.id WHERE m.id IS NULL ORDER BY f.id"
        );
        rows(database, "favicons", &query, out, |row, out| told(row, "favicons", out));
    })
}

fn told(row: &Row<'_>, table: &'static str, out: &mut Sink<'_>) {
    let icon = SiteIcon {
        page_url: row.text(1).map(without_data),
        icon_url: row.text(2).map(without_data),
        fetched_at: row.integer(3).and_then(webkit_microseconds),
        requested_at: row.integer(4).and_then(webkit_microseconds),
        ..SiteIcon::default()
    };
    out.record(Location::Row { table, id: row.integer(0).unwrap_or_default() }, &icon);
}
