//! `History` of Chrome and of other browsers that are built on Chromium.
//!
//! # What it holds
//! Copies that `AndroidQF` makes with root rights, one for each browser and profile. One `visit` for each
//! row of `visits`: the page, its instant, how it was reached, and the visit that led to it. One
//! `page` for each row of `urls` of which no visit is left.
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
//! - `AndroidQF`, `browser_history`

use crate::chromium_history::parse;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.browser_history",
    title: "Browsing history of Chrome and related browsers",
    sources: &[Source::AndroidQf("browser_history/**/History")],
    tested: &[("Chrome", Confidence::Specification)],
    absent_because: "without root rights it cannot be copied",
    parse,
};
