//! `Favicons.db`: icons of sites that Safari, or an application that shows pages, loaded.
//!
//! # What it holds
//! One record for each page of `page_url`, with the icon that `icon_info` has for it and the
//! instant at which that was stored (`kind` is `stored`); one for each icon that no page refers to;
//! and one for each row of `rejected_resources`: an icon that could not be used (`rejected`).
//!
//! # What it can show
//! That an icon was asked for on behalf of a page. Pages that a redirect led through are there,
//! too; researchers found sites of attackers here after their visits were gone from the history.
//!
//! # What it cannot show
//! That somebody looked at the page: icons of bookmarks are loaded, too. How often it was visited.
//! Icons are shared between pages; their date need not be that of the page.
//!
//! # References
//! - Amnesty International, "Forensic Methodology Report: How to catch NSO Group's Pegasus"
//! - `mac_apt`, `SAFARI`: the tables

use crate::{browsing::SiteIcon, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.safari_favicon",
    title: "Site icons stored by Safari",
    sources: &[
        Source::Backup("*", "Library/Image Cache/Favicons/Favicons.db"),
        Source::Filesystem("private/var/mobile/Library/Image Cache/Favicons/Favicons.db"),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/Application/*/Library/Image Cache/Favicons/Favicons.db",
        ),
    ],
    tested: &[("iOS 12 to 17", Confidence::Specification)],
    absent_because: "backups do not hold it; it takes a full file system",
    parse,
};

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let icon = database.columns("icon_info");
        let icon = select(&icon, "i", &["url", "timestamp", "width", "height"]);
        let query = format!(
            "SELECT p.rowid, p.url, {icon} FROM page_url p
             LEFT JOIN icon_info i ON i.uuid = p.uuid ORDER BY p.rowid"
        );
        rows(database, "page_url", &query, out, |row, out| told(row, "page_url", out));
        let query = format!(
            "SELECT i.rowid, NULL, {icon} FROM icon_info i
             LEFT JOIN page_url p ON p.uuid = i.uuid WHERE p.uuid IS NULL ORDER BY i.rowid"
        );
        rows(database, "icon_info", &query, out, |row, out| told(row, "icon_info", out));
        // Since the fourth version of the schema.
        if database.has_table("rejected_resources") {
            let query = "SELECT rowid, page_url, icon_url, timestamp, NULL, NULL \
                         FROM rejected_resources ORDER BY rowid";
            rows(database, "rejected_resources", query, out, |row, out| {
                told(row, "rejected_resources", out);
            });
        }
    })
}

fn told(row: &Row<'_>, table: &'static str, out: &mut Sink<'_>) {
    let icon = SiteIcon {
        kind: Some(if table == "rejected_resources" { "rejected" } else { "stored" }),
        page_url: row.text(1).map(without_data),
        icon_url: row.text(2).map(without_data),
        fetched_at: row.mac_instant(3),
        width: row.integer(4).filter(|pixels| *pixels != 0),
        height: row.integer(5).filter(|pixels| *pixels != 0),
        ..SiteIcon::default()
    };
    out.record(Location::Row { table, id: row.integer(0).unwrap_or_default() }, &icon);
}
