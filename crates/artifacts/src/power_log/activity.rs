//! What ran, how it ended, and what it sent over the network.

use std::collections::BTreeMap;

use super::{Entry, Groups, PowerLog, Span, Table, is_path, sum};
use crate::prelude::*;

/// A process on one day.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
#[allow(clippy::struct_field_names, reason = "fields are named as in other records")]
pub(crate) struct Process {
    /// `process`.
    pub record: &'static str,
    /// Name as stored, cut after 31 bytes.
    pub process: Option<String>,
    /// Bundle of the program; services of the system often have none.
    pub bundle_id: Option<String>,
    /// Number of the process that was seen last.
    pub pid: Option<u64>,
    /// The rows.
    #[serde(flatten)]
    pub span: Span,
}

/// Ends of processes of one name, for the same reason, on one day.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct Exit {
    /// `process_exit`.
    pub record: &'static str,
    /// Name of the process.
    pub process: Option<String>,
    /// Identifier of the app, where the log has that and not a name.
    pub bundle_id: Option<String>,
    /// Number of the process that ended last.
    pub pid: Option<u64>,
    /// Number of the kind of reason.
    pub reason_domain_code: Option<i64>,
    /// Number of the reason.
    pub reason_code: Option<i64>,
    /// The rows.
    #[serde(flatten)]
    pub span: Span,
}

/// What one program sent and received on one day.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct Network {
    /// `network`.
    pub record: &'static str,
    /// Name of the process, or of the bundle that it worked for.
    pub process: Option<String>,
    /// Bundle that it is counted for.
    pub bundle_id: Option<String>,
    /// Bytes received over Wi-Fi.
    pub wifi_in: Option<i64>,
    /// Bytes sent over Wi-Fi.
    pub wifi_out: Option<i64>,
    /// Bytes received over the mobile network.
    pub wwan_in: Option<i64>,
    /// Bytes sent over the mobile network.
    pub wwan_out: Option<i64>,
    /// The rows.
    #[serde(flatten)]
    pub span: Span,
}

/// Connections of one process to one address on one day.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct Connection {
    /// `connection`.
    pub record: &'static str,
    /// Name of the process.
    pub process: Option<String>,
    /// Number of the process that was seen last.
    pub pid: Option<u64>,
    /// The other side.
    pub remote_address: Option<String>,
    /// Port of the other side.
    pub remote_port: Option<i64>,
    /// The rows.
    #[serde(flatten)]
    pub span: Span,
}

fn executed<'a>(process: Option<&'a str>, bundle: Option<&'a str>) -> Vec<Observable<'a>> {
    let observable = |kind, value, field| Observable::new(kind, value, field, Strength::Executed);
    let mut found = Vec::new();
    if let Some(process) = process {
        found.push(observable(ObservableKind::Process, process, "process"));
        if is_path(process) {
            found.push(observable(ObservableKind::FilePath, process, "process"));
        }
    }
    found.extend(bundle.map(|bundle| observable(ObservableKind::AppId, bundle, "bundle_id")));
    found
}

fn sighting<'a>(process: &'a str, bundle: Option<&'a str>, span: &Span) -> ProgramSighting<'a> {
    let program = if is_path(process) {
        ProgramSighting::of_path(process)
    } else {
        ProgramSighting::of_name(process)
    };
    ProgramSighting {
        bundle_id: bundle.map(Cow::Borrowed),
        first_at: span.first_seen_at,
        last_at: span.last_seen_at,
        ..program
    }
}

fn named<'a>(process: Option<&'a str>, bundle: Option<&'a str>) -> &'a str {
    process.or(bundle).unwrap_or("unnamed process")
}

impl Record for Process {
    fn observables(&self) -> Vec<Observable<'_>> {
        executed(self.process.as_deref(), self.bundle_id.as_deref())
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let name = named(self.process.as_deref(), self.bundle_id.as_deref());
        self.span.event("process in the power log", name)
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let program =
            |process| sighting(process, self.bundle_id.as_deref(), &self.span).with_pid(self.pid);
        self.process.as_deref().map(program).into_iter().collect()
    }
}

impl Record for Exit {
    fn observables(&self) -> Vec<Observable<'_>> {
        executed(self.process.as_deref(), self.bundle_id.as_deref())
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let name = named(self.process.as_deref(), self.bundle_id.as_deref());
        self.span.event("process ended", name)
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let program =
            |process| sighting(process, self.bundle_id.as_deref(), &self.span).with_pid(self.pid);
        self.process.as_deref().map(program).into_iter().collect()
    }
}

impl Record for Network {
    fn observables(&self) -> Vec<Observable<'_>> {
        executed(self.process.as_deref(), self.bundle_id.as_deref())
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let name = named(self.process.as_deref(), self.bundle_id.as_deref());
        let total = |left, right| sum(left, right).unwrap_or_default();
        let (received, sent) =
            (total(self.wifi_in, self.wwan_in), total(self.wifi_out, self.wwan_out));
        let what = format!("{name}: {received} bytes in, {sent} bytes out");
        self.span.event("network use in the power log", &what)
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        // Where both are equal, the name is that of the bundle and not of a process.
        let process =
            self.process.as_deref().filter(|name| self.bundle_id.as_deref() != Some(name));
        let program = |process| sighting(process, self.bundle_id.as_deref(), &self.span);
        process.map(program).into_iter().collect()
    }
}

impl Record for Connection {
    fn observables(&self) -> Vec<Observable<'_>> {
        let mut found = executed(self.process.as_deref(), None);
        let host = self.remote_address.as_deref();
        found.extend(host.map(|host| {
            Observable::new(ObservableKind::Host, host, "remote_address", Strength::Contacted)
        }));
        found
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let name = named(self.process.as_deref(), None);
        let to = self.remote_address.as_deref().unwrap_or("an address that is not stored");
        self.span.event("connection in the power log", &format!("{name} to {to}"))
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let program = |process| sighting(process, None, &self.span).with_pid(self.pid);
        self.process.as_deref().map(program).into_iter().collect()
    }
}

/// Tables with a name, a bundle and a number of a process.
const PROCESSES: Table = Table {
    names: &[
        "PLProcessMonitorAgent_EventForward_ProcessID",
        "PLProcessMonitorAgent_EventPoint_ProcessID",
        "PLProcessMonitorAgent_EventPoint_FreezerStats",
        "PLProcessMonitorAgent_EventPoint_FreezerDemotion",
        "PLProcessMonitorAgent_EventPoint_SharedCacheReslid",
        "PLPowerAssertionAgent_EventPoint_TimedOutProcesses",
        "PLNetworkAgent_EventPoint_Wake",
        "PLXPCAgent_EventPoint_AppActivationPerformanceProcessData",
    ],
    columns: &["ProcessName", "BundleID", "PID"],
};

/// Rows without an instant of their own: they belong to one of the table beside it.
const MEASURED: [(Table, Table); 2] = [
    (
        Table { names: &["PLProcessMonitorAgent_EventBackward_ProcessMonitor"], columns: &[] },
        Table {
            names: &["PLProcessMonitorAgent_EventBackward_ProcessMonitor_Dynamic"],
            columns: &["ProcessName", "BundleID", "PID", "FK_ID"],
        },
    ),
    (
        Table {
            names: &["PLProcessMonitorAgent_EventInterval_ProcessMonitorInterval"],
            columns: &[],
        },
        Table {
            names: &["PLProcessMonitorAgent_EventInterval_ProcessMonitorInterval_Dynamic"],
            columns: &["ProcessName", "BundleID", "PID", "FK_ID"],
        },
    ),
];

const EXITS: Table = Table {
    names: &[
        "PLProcessMonitorAgent_EventPoint_ProcessExit",
        "PLProcessMonitorAgent_EventBackward_ProcessExitHistogram",
    ],
    columns: &["ProcessName", "PID", "ReasonNamespace", "ReasonCode"],
};

const APP_EXITS: Table = Table {
    names: &["PLApplicationAgent_EventPoint_ApplicationExitReason"],
    columns: &["Identifier", "pid", "Reason", "Subcode"],
};

const USAGE: Table = Table {
    names: &[
        "PLProcessNetworkAgent_EventInterval_UsageDiff",
        "PLProcessNetworkAgent_EventBackward_UsageDiff",
    ],
    columns: &[
        "ProcessName",
        "BundleName",
        "WifiIn",
        "WifiOut",
        "CellIn",
        "CellOut",
        "timestampEnd",
    ],
};

const CONNECTIONS: Table = Table {
    names: &["PLProcessNetworkAgent_EventPoint_Connection"],
    columns: &["ProcessName", "ProcessPID", "RemoteAddress", "RemotePort"],
};

/// Reads everything of this file; returns whether there was a table of it.
pub(crate) fn read(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    let found = [processes(log, out), exits(log, out), network(log, out)];
    found.contains(&true)
}

fn processes(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    let mut groups = Groups::new();
    let mut found = log.each(&PROCESSES, out, |entry, out| {
        add(&mut groups, entry, entry.instant(), out);
    });
    for (parents, rows) in &MEASURED {
        let mut instants = BTreeMap::new();
        log.each(parents, out, |entry, _| {
            instants.extend(entry.instant().map(|at| (entry.id(), at)));
        });
        found |= log.each(rows, out, |entry, out| {
            let at = entry.integer(3).and_then(|parent| instants.get(&parent).copied());
            add(&mut groups, entry, at, out);
        });
    }
    groups.finish(out);
    found
}

fn add(
    groups: &mut Groups<(Option<String>, Option<String>), Process>,
    entry: &Entry<'_>,
    at: Option<Timestamp>,
    out: &mut Sink<'_>,
) {
    let (process, bundle_id, pid) = (entry.text(0), entry.text(1), entry.pid(2));
    if process.is_none() && bundle_id.is_none() {
        return;
    }
    let group = groups.on((process.clone(), bundle_id.clone()), at, entry, out);
    (group.record, group.process, group.bundle_id) = ("process", process, bundle_id);
    // Rows are mostly in the order of time.
    if pid.is_some() && (group.span.last_seen_at.is_none() || at >= group.span.last_seen_at) {
        group.pid = pid;
    }
    group.span.add(at, None);
}

fn exits(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    let mut groups: Groups<_, Exit> = Groups::new();
    let mut found = log.each(&EXITS, out, |entry, out| {
        let reason = (entry.integer(2), entry.integer(3));
        let process = entry.text(0);
        let group = groups.of((process.clone(), None, reason), entry, out);
        (group.record, group.process) = ("process_exit", process);
        (group.reason_domain_code, group.reason_code) = reason;
        group.pid = entry.pid(1).or(group.pid);
        group.span.add(entry.instant(), None);
    });
    found |= log.each(&APP_EXITS, out, |entry, out| {
        let reason = (entry.integer(2), entry.integer(3));
        let bundle_id = entry.text(0);
        let group = groups.of((None, bundle_id.clone(), reason), entry, out);
        (group.record, group.bundle_id) = ("process_exit", bundle_id);
        (group.reason_domain_code, group.reason_code) = reason;
        group.pid = entry.pid(1).or(group.pid);
        group.span.add(entry.instant(), None);
    });
    groups.finish(out);
    found
}

fn network(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    let mut groups: Groups<_, Network> = Groups::new();
    let mut found = log.each(&USAGE, out, |entry, out| {
        let (process, bundle_id) = (entry.text(0), entry.text(1));
        let group = groups.of((process.clone(), bundle_id.clone()), entry, out);
        (group.record, group.process, group.bundle_id) = ("network", process, bundle_id);
        group.wifi_in = sum(group.wifi_in, entry.integer(2));
        group.wifi_out = sum(group.wifi_out, entry.integer(3));
        group.wwan_in = sum(group.wwan_in, entry.integer(4));
        group.wwan_out = sum(group.wwan_out, entry.integer(5));
        group.span.add(entry.instant(), entry.instant_of(6));
    });
    groups.finish(out);
    let mut groups: Groups<_, Connection> = Groups::new();
    found |= log.each(&CONNECTIONS, out, |entry, out| {
        let (process, address, port) = (entry.text(0), entry.text(2), entry.integer(3));
        let group = groups.of((process.clone(), address.clone(), port), entry, out);
        (group.record, group.process) = ("connection", process);
        (group.remote_address, group.remote_port) = (address, port);
        group.pid = entry.pid(1).or(group.pid);
        group.span.add(entry.instant(), None);
    });
    groups.finish(out);
    found
}
