//! `com.apple.CrashReporter.plist`: settings and notes of what collects crash reports.
//!
//! # What it holds
//! Where it is there at all: switches, and on newer systems the last time that a process used too
//! much of a resource, under `ExcResourceDiagInfo_` and its name. One record is one entry.
//!
//! # What it can show
//! Which entries were set. That a process of this name ran, where an entry names it. Spyware has
//! been seen to write this file, to keep its own crashes from being reported; when it was written
//! is in the manifest of the backup.
//!
//! # What it cannot show
//! Who wrote it. The file is ordinary on newer systems and on phones of people who develop.
//!
//! # References
//! - Amnesty International, "Forensic Methodology Report: How to catch NSO Group's Pegasus"
//! - Amnesty International, investigations, issue 19: the file on ordinary phones

use crate::{preference_list::read_preferences, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.crash_reporter_preferences",
    title: "Settings of crash reports",
    sources: &[
        Source::Backup("RootDomain", "Library/Preferences/com.apple.CrashReporter.plist"),
        Source::Backup("HomeDomain", "Library/Preferences/com.apple.CrashReporter.plist"),
        Source::Filesystem("private/var/root/Library/Preferences/com.apple.CrashReporter.plist"),
        Source::Filesystem("private/var/mobile/Library/Preferences/com.apple.CrashReporter.plist"),
    ],
    tested: &[("iOS 14 to 27", Confidence::Specification)],
    absent_because: "many phones do not have it",
    parse,
};

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_preferences(file, out, |entry| entry.strip_prefix("ExcResourceDiagInfo_"))
}
