//! Lists of the registry of watches and other paired devices: identifiers and dates in them.
//!
//! # What it holds
//! Apple has not published the layout of these files, and nobody else describes it. So they are
//! read by form: one `list` for each file with its top keys, one `bundle_id` for each key or value
//! that has the form of an application's identifier, one `date` for each date, with the keys that
//! lead to it.
//!
//! # What it can show
//! That the phone keeps a state of paired devices, and dates in it.
//!
//! # What it cannot show
//! Whether a device is paired now, to whom it belongs, and what a date means. Identifiers of the
//! devices, whose keys are not known, are not told.
//!
//! # References
//! - Apple, "Bundle IDs": their form
//! - Apple, Property List Programming Guide

use crate::{list_forms::read_by_form, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.device_registry",
    title: "State of the registry of paired devices",
    sources: &[
        Source::Backup("HomeDomain", "Library/DeviceRegistry.state/*.plist"),
        Source::Filesystem("private/var/mobile/Library/DeviceRegistry.state/*.plist"),
    ],
    tested: &[("read by form, the layout is not published", Confidence::Untested)],
    absent_because: "no watch or other device may have been paired",
    parse,
};

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_by_form(file, out)
}
