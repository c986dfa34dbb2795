//! `netusage.sqlite`: which processes used the network, and over which networks.
//!
//! # What it holds
//! The processes and counters that `DataUsage.sqlite` has, too, for all kinds of networks: a row
//! for each process with its name, cut at 16 bytes, and the first and last time; counters in bytes
//! that refer to those rows; `deleted`, `unreferenced` and `gap` mean the same. From some version
//! on also the networks themselves, with the first and last time, bytes, certificates that were
//! refused and redirects to a sign-in page. One record is a counter with its process, or a process
//! without counter, or a gap, or a network. The name of a network is content.
//!
//! # What it can show
//! That a process of this name ran and used the network, also long after its file is gone.
//!
//! # What it cannot show
//! Where the data went, or which file on disk the process was. Most rows have no bundle, and rows
//! are deleted all the time on ordinary phones: neither a missing bundle nor a gap means anything.
//! Sign-in pages and refused certificates are common in hotels and cafés.
//!
//! # References
//! - plaso, `sqlite/ios_netusage`
//! - iLEAPP, `netusage`

use crate::{
    network_usage::{WATCHED, read_usage},
    prelude::*,
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.net_usage",
    title: "Network usage by process and network",
    sources: &[
        Source::Backup("WirelessDomain", "Library/Databases/netusage.sqlite"),
        Source::Filesystem("private/var/networkd/netusage.sqlite"),
        Source::Filesystem("private/var/networkd/db/netusage.sqlite"),
    ],
    tested: &[
        ("iOS 14 (early 2021)", Confidence::RealDevice),
        ("other versions", Confidence::Specification),
    ],
    absent_because: "most backups do not hold it; a full file system does",
    parse,
};

/// A network that the device used.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Network {
    /// `network`.
    pub record: &'static str,
    /// `wifi` or `cellular`.
    pub network_kind: Option<&'static str>,
    /// Kind, as the number that was stored.
    pub network_kind_code: Option<i64>,
    /// First use.
    pub first_seen_at: Option<Timestamp>,
    /// Last use.
    pub last_seen_at: Option<Timestamp>,
    /// Bytes received.
    pub bytes_in: Option<i64>,
    /// Bytes sent.
    pub bytes_out: Option<i64>,
    /// Certificates that were refused.
    pub certificate_errors: Option<i64>,
    /// Redirects to a page that asks to sign in.
    pub captive_redirects: Option<i64>,
    /// Name of the network and address of its access point, or identifier of the carrier.
    #[serde(skip)]
    pub network_name: Option<String>,
}

impl Record for Network {
    fn events(&self) -> Vec<TimelineEvent> {
        let instants =
            [(self.first_seen_at, "network first used"), (self.last_seen_at, "network last used")];
        let kind = self.network_kind.unwrap_or("unknown");
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: format!("{kind} network") })
        };
        instants.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.network_name.as_deref().map(|name| ("network_name", name)).into_iter().collect()
    }
}

const ATTACHMENT: &[&str] = &["Z_PK", "ZKIND", "ZFIRSTTIMESTAMP", "ZTIMESTAMP", "ZIDENTIFIER"];
const PERFORMANCE: &[&str] = &["ZBYTESIN", "ZBYTESOUT", "ZCERTERRORS", "ZCAPTIVITYREDIRECTS"];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_with_history(file, out, &[WATCHED], |database, out| {
        read_usage(database, out);
        if !out.is_earlier() {
            read_networks(database, out);
        }
    })
}

/// Networks with what was counted on them, in databases that have them.
fn read_networks(database: &Database, out: &mut Sink<'_>) {
    const TABLE: &str = "ZNETWORKATTACHMENT";
    if !database.has_table(TABLE) {
        return;
    }
    let attachment = select(&database.columns(TABLE), "n", ATTACHMENT);
    let counted = database.columns("ZLIVEROUTEPERF");
    let (mut performance, mut join) = (["NULL"; 4].join(", "), "");
    if counted.contains("ZHASNETWORKATTACHMENT") {
        performance = select(&counted, "r", PERFORMANCE);
        join = "LEFT JOIN ZLIVEROUTEPERF r ON r.ZHASNETWORKATTACHMENT = n.Z_PK";
    }
    let query = format!("SELECT {attachment}, {performance} FROM {TABLE} n {join} ORDER BY n.Z_PK");
    rows(database, TABLE, &query, out, |row, out| {
        let kind = row.integer(1);
        let network = Network {
            record: "network",
            network_kind: kind.and_then(network_kind),
            network_kind_code: kind,
            first_seen_at: row.mac_instant(2),
            last_seen_at: row.mac_instant(3),
            network_name: row.text(4),
            bytes_in: row.integer(5),
            bytes_out: row.integer(6),
            certificate_errors: row.integer(7),
            captive_redirects: row.integer(8),
        };
        let at = Location::Row { table: TABLE, id: row.integer(0).unwrap_or_default() };
        out.record(at, &network);
    });
}

/// Meaning of `ZKIND`, where data has shown it.
fn network_kind(kind: i64) -> Option<&'static str> {
    match kind {
        1 => Some("wifi"),
        2 => Some("cellular"),
        _ => None,
    }
}
