//! The tables `ZPROCESS` and `ZLIVEUSAGE`, as `DataUsage.sqlite` and `netusage.sqlite` have them.
//!
//! `ZPROCESS` has a row for each process that used the network: its name and the first and last
//! time. `ZLIVEUSAGE` has counters in bytes that refer to those rows.

use std::collections::BTreeMap;

use formats::sqlite::Database;

use crate::prelude::*;

/// Network usage of one process, as one counter or none holds it.
#[derive(Debug, Default, Serialize)]
pub(crate) struct ProcessUsage {
    /// `process`.
    record: &'static str,
    /// `present`; `deleted` when the counter names a row that is gone, `unknown` when it names one
    /// that may be on a damaged page, `unreferenced` when it names none.
    process_record: &'static str,
    /// Number of the process row.
    process_id: Option<i64>,
    /// Name as stored, often `daemon/bundle`.
    process: Option<String>,
    /// Last component of the name.
    process_name: Option<String>,
    /// First component of a name that has several: the daemon that acted for the bundle.
    daemon: Option<String>,
    /// Bundle identifier, real or made up by the system for accounting.
    bundle_id: Option<String>,
    /// First recorded use of the network.
    first_seen_at: Option<Timestamp>,
    /// Last recorded use of the network.
    last_seen_at: Option<Timestamp>,
    /// Number of the counter row; the lowest one of a deleted process.
    live_usage_id: Option<i64>,
    /// Instant of the counter; the earliest one of a deleted process.
    live_usage_at: Option<Timestamp>,
    /// Latest counter of a deleted process.
    last_live_usage_at: Option<Timestamp>,
    /// How many counters a deleted process left.
    live_usage_rows: Option<u64>,
    /// Bytes received over Wi-Fi.
    wifi_in: Option<i64>,
    /// Bytes sent over Wi-Fi.
    wifi_out: Option<i64>,
    /// Bytes received over the mobile network.
    wwan_in: Option<i64>,
    /// Bytes sent over the mobile network.
    wwan_out: Option<i64>,
    /// Bytes received over a cable, in databases that count them.
    #[serde(skip_serializing_if = "Option::is_none")]
    wired_in: Option<i64>,
    /// Bytes sent over a cable, in databases that count them.
    #[serde(skip_serializing_if = "Option::is_none")]
    wired_out: Option<i64>,
    /// A later counter of a process already reported: its dates are on the timeline once.
    #[serde(skip)]
    repeats_process: bool,
}

/// A run of process numbers without a row.
#[derive(Debug, Serialize)]
pub(crate) struct Gap {
    /// `gap`.
    record: &'static str,
    /// `inside`, or `tail` after the last row.
    #[serde(rename = "gap_position")]
    position: &'static str,
    /// First number without a row.
    first_missing_id: i64,
    /// Last number without a row.
    last_missing_id: i64,
    /// How many numbers are missing.
    missing_count: u64,
    /// Name of the process before the gap.
    previous_process: Option<String>,
    /// Number of the process before the gap.
    previous_process_id: Option<i64>,
    /// First use of the network by the process before the gap.
    previous_first_seen_at: Option<Timestamp>,
}

impl Record for ProcessUsage {
    fn observables(&self) -> Vec<Observable<'_>> {
        let values = [
            (ObservableKind::Process, &self.process, "process"),
            (ObservableKind::Process, &self.daemon, "daemon"),
            (ObservableKind::AppId, &self.bundle_id, "bundle_id"),
        ];
        let observe = |(kind, value, field): (_, &'_ Option<String>, _)| {
            let value = value.as_deref().filter(|value| !value.is_empty())?;
            Some(Observable::new(kind, value.to_owned(), field, Strength::Executed))
        };
        values.into_iter().filter_map(observe).collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let name = self.daemon.as_ref().or(self.process.as_ref()).filter(|name| !name.is_empty());
        let seen = name.filter(|_| !self.repeats_process).map(|name| ProgramSighting {
            bundle_id: self.bundle_id.as_deref().filter(|id| !id.is_empty()).map(Cow::from),
            first_at: self.first_seen_at,
            last_at: self.last_seen_at.max(self.live_usage_at),
            ..ProgramSighting::of_name(name)
        });
        seen.into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let counted = match self.process_record {
            "present" => "network usage counted",
            _ => "network usage counted for a process without entry",
        };
        let once = |at: Option<Timestamp>| at.filter(|_| !self.repeats_process);
        let dates = [
            (once(self.first_seen_at), "process first used the network"),
            (once(self.last_seen_at), "process last used the network"),
            (self.live_usage_at, counted),
        ];
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: self.summary() })
        };
        dates.into_iter().filter_map(event).collect()
    }
}

impl ProcessUsage {
    fn summary(&self) -> String {
        let id = self.process_id.map_or_else(|| "none".to_owned(), |id| id.to_string());
        let process = match &self.process {
            Some(process) => format!("{process} (process entry {id})"),
            None => format!("process entry {id}"),
        };
        match (self.wwan_in, self.wwan_out) {
            (Some(received), Some(sent)) => {
                format!("{process}, mobile network: {received} bytes in, {sent} bytes out")
            }
            _ => process,
        }
    }

    fn named(mut self, process: Option<String>) -> Self {
        if let Some((daemon, _)) = process.as_deref().and_then(|name| name.split_once('/')) {
            self.daemon = Some(daemon.to_owned());
        }
        let last = process.as_deref().and_then(|name| name.rsplit('/').next());
        self.process_name = last.map(str::to_owned);
        self.process = process;
        self
    }

    fn with_counter(mut self, row: &Row<'_>, first: usize) -> Self {
        let column = |offset: usize| first.saturating_add(offset);
        self.live_usage_id = row.integer(column(0));
        self.live_usage_at = row.mac_instant(column(1));
        self.wifi_in = row.integer(column(2));
        self.wifi_out = row.integer(column(3));
        self.wwan_in = row.integer(column(4));
        self.wwan_out = row.integer(column(5));
        self.wired_in = row.integer(column(6));
        self.wired_out = row.integer(column(7));
        self
    }

    /// Adds another counter of the same deleted process.
    fn add(&mut self, other: &Self) {
        let sum = |mine: Option<i64>, more: Option<i64>| match (mine, more) {
            (Some(mine), Some(more)) => Some(mine.saturating_add(more)),
            (one, other) => one.or(other),
        };
        self.wifi_in = sum(self.wifi_in, other.wifi_in);
        self.wifi_out = sum(self.wifi_out, other.wifi_out);
        self.wwan_in = sum(self.wwan_in, other.wwan_in);
        self.wwan_out = sum(self.wwan_out, other.wwan_out);
        self.wired_in = sum(self.wired_in, other.wired_in);
        self.wired_out = sum(self.wired_out, other.wired_out);
        self.live_usage_id = [self.live_usage_id, other.live_usage_id].into_iter().flatten().min();
        let instants = [self.live_usage_at, self.last_live_usage_at, other.live_usage_at];
        self.live_usage_at = instants.into_iter().flatten().min();
        self.last_live_usage_at = instants.into_iter().flatten().max();
        self.live_usage_rows = self.live_usage_rows.map(|rows| rows.saturating_add(1));
    }
}

impl Record for Gap {}

const PROCESS: &[&str] = &["Z_PK", "ZPROCNAME", "ZBUNDLENAME", "ZFIRSTTIMESTAMP", "ZTIMESTAMP"];
const COUNTER: &[&str] =
    &["Z_PK", "ZTIMESTAMP", "ZWIFIIN", "ZWIFIOUT", "ZWWANIN", "ZWWANOUT", "ZWIREDIN", "ZWIREDOUT"];

/// Processes that a write-ahead log deleted or renamed are told as well.
pub(crate) const WATCHED: Watched =
    Watched::rows("ZPROCESS").or_changed(&["ZPROCNAME", "ZBUNDLENAME"]);

/// Reads the processes, their counters, and what is missing of them.
pub(crate) fn read_usage(database: &Database, out: &mut Sink<'_>) {
    let usage = database.columns("ZLIVEUSAGE");
    let linked = usage.contains("ZHASPROCESS");
    let counter = if linked { select(&usage, "l", COUNTER) } else { "NULL".to_owned() };
    let read = read_processes(database, linked, &counter, out);
    if out.is_earlier() {
        return;
    }
    // A row on a damaged page is not a deleted row.
    let whole = read && database.remarks().is_empty();
    if whole {
        report_gaps(database, out);
    } else {
        let message = "rows could not be read: missing process numbers are not reported";
        out.problem(Location::File, message);
    }
    if linked {
        let state = if whole { "deleted" } else { "unknown" };
        read_counters_without_process(database, &counter, state, out);
    } else {
        let message = "table ZLIVEUSAGE names no processes: network counters are missing";
        out.problem(Location::File, message);
    }
}

/// Processes with their counters, if any, in the order of their numbers.
fn read_processes(database: &Database, linked: bool, counter: &str, out: &mut Sink<'_>) -> bool {
    let columns = select(&database.columns("ZPROCESS"), "p", PROCESS);
    let join = if linked { "LEFT JOIN ZLIVEUSAGE l ON l.ZHASPROCESS = p.Z_PK" } else { "" };
    // Only the order of processes is asked for: sorting the counters would hold all rows, and
    // lose all when one page is damaged.
    let query = format!("SELECT {columns}, {counter} FROM ZPROCESS p {join} ORDER BY p.Z_PK");
    let mut previous = None;
    rows(database, "ZPROCESS", &query, out, |row, out| {
        let usage = process_usage(row, previous);
        let at = Location::Row { table: "ZPROCESS", id: usage.process_id.unwrap_or_default() };
        out.record(at, &usage);
        previous = usage.process_id;
    })
}

fn process_usage(row: &Row<'_>, previous: Option<i64>) -> ProcessUsage {
    let process_id = row.integer(0);
    let usage = ProcessUsage {
        record: "process",
        process_record: "present",
        process_id,
        bundle_id: row.text(2),
        first_seen_at: row.mac_instant(3),
        last_seen_at: row.mac_instant(4),
        repeats_process: previous.is_some() && previous == process_id,
        ..ProcessUsage::default()
    };
    usage.named(row.text(1)).with_counter(row, 5)
}

/// The process before a gap.
#[derive(Default)]
struct Previous {
    id: i64,
    process: Option<String>,
    first_seen_at: Option<Timestamp>,
}

impl Previous {
    /// The numbers after this process up to `last`, when there are any.
    fn gap_up_to(&self, last: i64, position: &'static str) -> Option<Gap> {
        let first = self.id.checked_add(1)?;
        let missing_count = u64::try_from(last.checked_sub(first)?).ok()?.checked_add(1)?;
        Some(Gap {
            record: "gap",
            position,
            first_missing_id: first,
            last_missing_id: last,
            missing_count,
            previous_process: self.process.clone(),
            previous_process_id: Some(self.id).filter(|id| *id != 0),
            previous_first_seen_at: self.first_seen_at,
        })
    }
}

/// Gaps between processes, and those after the last one: Core Data keeps the highest number it
/// ever gave, so that rows deleted at the end leave a trace, too.
fn report_gaps(database: &Database, out: &mut Sink<'_>) {
    let mut previous: Option<Previous> = None;
    let columns = ["Z_PK", "ZPROCNAME", "ZFIRSTTIMESTAMP"];
    let columns = select(&database.columns("ZPROCESS"), "p", &columns);
    let query = format!("SELECT {columns} FROM ZPROCESS p ORDER BY p.Z_PK");
    rows(database, "ZPROCESS", &query, out, |row, out| {
        let Some(id) = row.integer(0) else { return };
        let before = |previous: &Previous| previous.gap_up_to(id.checked_sub(1)?, "inside");
        if let Some(gap) = previous.as_ref().and_then(before) {
            out.record(Location::Row { table: "ZPROCESS", id }, &gap);
        }
        let (process, first_seen_at) = (row.text(1), row.mac_instant(2));
        previous = Some(Previous { id, process, first_seen_at });
    });
    if !database.has_table("Z_PRIMARYKEY") {
        return;
    }
    let last = previous.unwrap_or_default();
    let query = "SELECT Z_ENT, Z_MAX FROM Z_PRIMARYKEY WHERE Z_NAME = 'Process'";
    rows(database, "Z_PRIMARYKEY", query, out, |row, out| {
        if let Some(gap) = row.integer(1).and_then(|highest| last.gap_up_to(highest, "tail")) {
            let id = row.integer(0).unwrap_or_default();
            out.record(Location::Row { table: "Z_PRIMARYKEY", id }, &gap);
        }
    });
}

/// Counters that name a process row that does not exist, or none.
///
/// `state` is what is said of a process row that does not exist.
fn read_counters_without_process(
    database: &Database,
    counter: &str,
    state: &'static str,
    out: &mut Sink<'_>,
) {
    let query = format!(
        "SELECT l.ZHASPROCESS, {counter} FROM ZLIVEUSAGE l
         LEFT JOIN ZPROCESS p ON p.Z_PK = l.ZHASPROCESS WHERE p.Z_PK IS NULL ORDER BY l.Z_PK"
    );
    let mut deleted: BTreeMap<i64, ProcessUsage> = BTreeMap::new();
    rows(database, "ZLIVEUSAGE", &query, out, |row, out| {
        let usage = ProcessUsage { record: "process", ..ProcessUsage::default() };
        let mut usage = usage.with_counter(row, 1);
        let Some(process_id) = row.integer(0) else {
            usage.process_record = "unreferenced";
            let id = usage.live_usage_id.unwrap_or_default();
            out.record(Location::Row { table: "ZLIVEUSAGE", id }, &usage);
            return;
        };
        usage.process_record = state;
        usage.process_id = Some(process_id);
        usage.live_usage_rows = Some(1);
        usage.last_live_usage_at = usage.live_usage_at;
        let known = deleted.get_mut(&process_id).map(|known| known.add(&usage));
        if known.is_none() {
            deleted.insert(process_id, usage);
        }
    });
    for usage in deleted.values() {
        let id = usage.live_usage_id.unwrap_or_default();
        out.record(Location::Row { table: "ZLIVEUSAGE", id }, usage);
    }
}
