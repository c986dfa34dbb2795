//! `History` of Chrome, and of Edge and other browsers that are built on Chromium.
//!
//! # What it holds
//! One `visit` for each row of `visits`: the page, its instant, how it was reached, and the visit
//! that led to it. A visit that another one redirected to carries that as a flag; both ends are
//! told here (`redirect_source`, `redirect_to`). Redirects that a server asked for get the instant
//! of the first page, so that they take zero milliseconds; those that a page asks for have their
//! own. One `page` for each row of `urls` of which no visit is left.
//!
//! # What it can show
//! That the browser recorded a page. A plain `http` page that turns into another host is what
//! injection in the network looks like.
//!
//! # What it cannot show
//! Incognito pages, or visits that were cleared or are older than 90 days. Ordinary sites
//! redirect, too, and the time between two pages of a server's redirect is not known.
//!
//! # References
//! - Chromium source, `components/history/core/browser/visit_database.cc` and
//!   `ui/base/page_transition_types.h`
//! - plaso, `sqlite/chrome_history`

use crate::chromium_history::parse;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.chrome_history",
    title: "Browsing history of Chrome and related browsers",
    sources: &[
        Source::Backup("*", "Library/Application Support/Google/Chrome/*/History"),
        Source::Backup("*", "Library/Application Support/Microsoft/Edge/*/History"),
        Source::Backup("*", "Library/Application Support/Chromium/*/History"),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/Application/*/Library/Application Support/Google/Chrome/*/History",
        ),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/Application/*/Library/Application Support/Microsoft/Edge/*/History",
        ),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/Application/*/Library/Application Support/Chromium/*/History",
        ),
    ],
    tested: &[("Chrome", Confidence::Specification)],
    absent_because: "Chrome may not be installed",
    parse,
};
