//! `DataUsage.sqlite`: which processes used the network, and how much.
//!
//! # What it holds
//! `ZPROCESS` has a row for each process that used the network: its name, mostly
//! `daemon/bundle` with the daemon cut at 16 bytes, and the first and last time. `ZLIVEUSAGE`
//! has counters in bytes that refer to those rows; a process may have several, or none. One
//! record is a counter with its process, or a process without counter. A counter whose process
//! row is gone (`process_record: deleted`) is one record for each process number; one that
//! names no process is `unreferenced`. Numbers missing in `ZPROCESS`, also between the last row
//! and the highest number ever given (`Z_PRIMARYKEY.Z_MAX`), are one `gap` record for each run.
//! In a damaged database nothing is called deleted or missing.
//!
//! # What it can show
//! That a process of this name ran and used the network, also long after its file is gone. That
//! the row of a process was deleted while its counters stayed, which the system itself has not
//! been seen to do.
//!
//! # What it cannot show
//! Where the data went, or which file on disk the process was. A gap alone means little: rows
//! also go when applications are removed. Numbers before the first row are not reported.
//!
//! # References
//! - Amnesty International, "Forensic Methodology Report: How to catch NSO Group's Pegasus"
//! - plaso, `sqlite/ios_datausage`

use crate::{
    network_usage::{WATCHED, read_usage},
    prelude::*,
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.data_usage",
    title: "Network usage by process",
    sources: &[
        Source::Backup("WirelessDomain", "Library/Databases/DataUsage.sqlite"),
        Source::Filesystem("private/var/wireless/Library/Databases/DataUsage.sqlite"),
    ],
    tested: &[("iOS 14.3", Confidence::RealDevice), ("iOS 15.0", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_with_history(file, out, &[WATCHED], read_usage)
}
