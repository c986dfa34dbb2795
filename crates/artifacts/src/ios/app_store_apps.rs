//! `apps.plist` of the App Store's service: identifiers of applications and dates in it.
//!
//! # What it holds
//! Apple has not published the layout of this file, and nobody else describes it. So it is read by
//! form: one `list` for the file with its top keys, one `bundle_id` for each key or value that has
//! the form of an application's identifier, one `date` for each date, with the keys that lead to it.
//!
//! # What it can show
//! That the service of the App Store kept a note of this application.
//!
//! # What it cannot show
//! Whether the application was installed, wanted or only looked at, and what a date means. In a
//! full file system, a file of this name of another service would be read as well. Not all
//! that has the form of an identifier is one of an application.
//!
//! # References
//! - Apple, "Bundle IDs": their form
//! - Apple, Property List Programming Guide

use crate::{list_forms::read_by_form, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.app_store_apps",
    title: "Applications that the App Store's service noted",
    sources: &[
        Source::Backup("SysContainerDomain-com.apple.appstored", "Library/apps.plist"),
        Source::Filesystem("private/var/containers/Data/System/*/Library/apps.plist"),
    ],
    tested: &[("read by form, the layout is not published", Confidence::Untested)],
    absent_because: "",
    parse,
};

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_by_form(file, out)
}
