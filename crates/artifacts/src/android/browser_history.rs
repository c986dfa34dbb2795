//! `History` of Chrome and of other browsers that are built on Chromium.
//!
//! # What it holds
//! Copies that `AndroidQF` makes with root rights, one for each browser and profile. One `visit` for each
//! row of `visits`: the page, its instant, how it was reached, and the visit that led to it. One
//! `page` for each row of `urls` of which no visit is left. `manifest.json` says how the copying went.
//!
//! # What it can show
//! That the browser recorded a page. A plain `http` page that turns into another host is what
//! injection in the network looks like.
//!
//! # What it cannot show
//! Incognito pages, or visits that were cleared or are older than 90 days. Ordinary sites
//! redirect, too, and the time between two pages of a server's redirect is not known. Other profiles
//! than the first, and other browsers than Chrome, Brave, Edge and Samsung Internet, are not copied.
//!
//! # References
//! - Chromium source, `components/history/core/browser/visit_database.cc` and
//!   `ui/base/page_transition_types.h`
//! - `AndroidQF`, `modules/browser_history.go`

use crate::chromium_history;
use crate::collection_manifest::Manifest;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.browser_history",
    title: "Browsing history of Chrome and related browsers",
    sources: &[
        Source::AndroidQf("browser_history/**/History"),
        Source::AndroidQf("browser_history/manifest.json"),
    ],
    tested: &[("Chrome", Confidence::Specification)],
    absent_because: "without root rights it cannot be copied",
    parse,
};

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    if !Manifest::is(file) {
        return chromium_history::parse(file, out);
    }
    let manifest = Manifest::read(file, out)?;
    let at = Location::Key("status".to_owned());
    match manifest.status.as_deref() {
        Some("collected") | None => {}
        Some("no_databases") => {
            out.notice(at, "no history of the browsers that are looked for could be copied");
        }
        Some("root_unavailable") => {
            out.problem(at, "no root rights were given: the history of browsers is missing");
        }
        Some(status) => out.problem(at, format!("{status}: history of browsers may be missing")),
    }
    Ok(())
}
