//! Who used the camera, the microphone and the position.

use std::collections::BTreeMap;

use super::{Groups, PowerLog, Span, Table, is_bundle, is_path};
use crate::prelude::*;

/// A camera was switched on or off, or a program began or ended with sound.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct Use {
    /// `camera` or `audio`.
    pub record: &'static str,
    /// App.
    pub bundle_id: Option<String>,
    /// Name of a program that is no app.
    pub process: Option<String>,
    /// Path of the program, where the log has it.
    pub executable: Option<String>,
    /// Number of the process.
    pub pid: Option<u64>,
    /// Whether it was switched on.
    pub active: Option<bool>,
    /// Which camera, as the number that was stored.
    pub camera_code: Option<i64>,
    /// Where the sound came from or went to.
    pub audio_route: Option<String>,
    /// What the sound was for, in the words of the program.
    pub assertion: Option<String>,
    /// What happened, for example `start`.
    pub operation: Option<String>,
    /// Whether the screen was locked, where the log tells.
    pub phone_locked: Option<bool>,
    /// When.
    pub noted_at: Option<Timestamp>,
}

/// A client of the location service on one day.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct Position {
    /// `location`.
    pub record: &'static str,
    /// App.
    pub bundle_id: Option<String>,
    /// Client as the service calls it, for parts of the system for example `TimeZone.bundle`.
    pub client: Option<String>,
    /// Path of the program, where the log has it.
    pub executable: Option<String>,
    /// What was asked for: `Location`, `Significant`, `Visit`, `Fence` …
    pub request_kind: Option<String>,
    /// The rows.
    #[serde(flatten)]
    pub span: Span,
}

/// What names a program, as observables. `field` says where each of them stands.
fn observables<'a>(named: [(Option<&'a str>, &'static str); 3]) -> Vec<Observable<'a>> {
    let mut found = Vec::new();
    for (value, field) in named {
        let Some(value) = value else { continue };
        let observable = |kind| Observable::new(kind, value, field, Strength::Executed);
        found.push(observable(ObservableKind::Process));
        if field == "bundle_id" {
            found.push(observable(ObservableKind::AppId));
        } else if is_path(value) {
            found.push(observable(ObservableKind::FilePath));
        }
    }
    found
}

impl Record for Use {
    fn observables(&self) -> Vec<Observable<'_>> {
        observables([
            (self.bundle_id.as_deref(), "bundle_id"),
            (self.process.as_deref(), "process"),
            (self.executable.as_deref(), "executable"),
        ])
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let name = self.executable.as_ref().or(self.bundle_id.as_ref()).or(self.process.as_ref());
        let name = name.map_or("unnamed program", String::as_str);
        let meaning = match (self.record, self.active) {
            ("camera", Some(true)) => "camera switched on",
            ("camera", Some(false)) => "camera switched off",
            ("camera", None) => "camera used",
            _ => "sound used by a program",
        };
        let detail = self.operation.iter().chain(&self.audio_route).map(|text| format!(", {text}"));
        let locked = if self.phone_locked == Some(true) { ", screen locked" } else { "" };
        let summary = format!("{name}{}{locked}", detail.collect::<String>());
        let event = |at| TimelineEvent { at, meaning, summary };
        self.noted_at.map(event).into_iter().collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let (path, name) = (self.executable.as_deref(), self.process.as_deref());
        let Some(program) = ProgramSighting::of_path_or_name(path, name) else { return Vec::new() };
        let bundle_id = self.bundle_id.as_deref().map(Cow::Borrowed);
        vec![ProgramSighting { bundle_id, ..program }.with_pid(self.pid).seen_at(self.noted_at)]
    }
}

impl Record for Position {
    fn observables(&self) -> Vec<Observable<'_>> {
        observables([
            (self.bundle_id.as_deref(), "bundle_id"),
            (self.client.as_deref(), "client"),
            (self.executable.as_deref(), "executable"),
        ])
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let name = self.executable.as_ref().or(self.bundle_id.as_ref()).or(self.client.as_ref());
        let name = name.map_or("unnamed client", String::as_str);
        let kind = self.request_kind.as_deref().unwrap_or("unknown request");
        self.span.event("client of the location service", &format!("{name}, {kind}"))
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let path = self.executable.as_deref().filter(|path| is_path(path));
        let program = |path| ProgramSighting {
            bundle_id: self.bundle_id.as_deref().map(Cow::Borrowed),
            first_at: self.span.first_seen_at,
            last_at: self.span.last_seen_at,
            ..ProgramSighting::of_path(path)
        };
        path.map(program).into_iter().collect()
    }
}

const CAMERA: Table = Table {
    names: &["PLCameraAgent_EventForward_Camera", "PLCameraAgent_EventPoint_Camera"],
    columns: &["BundleId", "State", "CameraType"],
};

const AUDIO: Table = Table {
    names: &["PLAudioAgent_EventPoint_AudioApp", "PLAudioAgent_EventForward_AudioApp"],
    columns: &["ApplicationName", "PID", "AudioRoute", "AssertionName", "Operation"],
};

const ROUTING: Table = Table {
    names: &["PLAudioAgent_EventForward_Routing"],
    columns: &["Active", "ActivePID", "ActiveRoute", "OutputCategory"],
};

const LOCATION: Table = Table {
    names: &[
        "PLLocationAgent_EventForward_ClientStatus",
        "PLLocationAgent_EventPoint_ClientStatus",
        "PLLocationAgent_EventInterval_ClientStatus",
    ],
    columns: &["BundleId", "Client", "Executable", "Type", "timestampEnd"],
};

const PROCESS_IDS: Table = Table {
    names: &["PLProcessMonitorAgent_EventForward_ProcessID"],
    columns: &["ProcessName", "BundleID", "PID"],
};

/// Reads everything of this file; returns whether there was a table of it.
pub(crate) fn read(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    let found = [camera(log, out), audio(log, out), location(log, out)];
    found.contains(&true)
}

/// Puts `named` where it belongs: identifier of a bundle, path, or name.
fn name(record: &mut Use, named: Option<String>) {
    match named {
        Some(path) if is_path(&path) => record.executable = Some(path),
        Some(bundle) if is_bundle(&bundle) => record.bundle_id = Some(bundle),
        Some(name) => record.process = Some(name),
        None => {}
    }
}

fn camera(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    log.each(&CAMERA, out, |entry, out| {
        let mut camera = Use {
            record: "camera",
            active: entry.flag(1),
            camera_code: entry.integer(2),
            phone_locked: log.locked(entry.logged()),
            noted_at: entry.instant(),
            ..Use::default()
        };
        name(&mut camera, entry.text(0));
        out.record(entry.at(), &camera);
    })
}

/// When a process got its number, its name and its bundle.
type Holder = (f64, Option<String>, Option<String>);

fn audio(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    let mut found = log.each(&AUDIO, out, |entry, out| {
        let mut audio = Use {
            record: "audio",
            pid: entry.pid(1),
            audio_route: entry.text(2),
            assertion: entry.text(3),
            operation: entry.text(4),
            phone_locked: log.locked(entry.logged()),
            noted_at: entry.instant(),
            ..Use::default()
        };
        name(&mut audio, entry.text(0));
        out.record(entry.at(), &audio);
    });
    let mut used = Vec::new();
    found |= log.each(&ROUTING, out, |entry, _| {
        if let Some(pid) = entry.pid(1) {
            let audio = Use {
                record: "audio",
                pid: Some(pid),
                active: entry.flag(0),
                audio_route: entry.text(2),
                assertion: entry.text(3),
                phone_locked: log.locked(entry.logged()),
                noted_at: entry.instant(),
                ..Use::default()
            };
            used.push((entry.at(), entry.logged(), audio));
        }
    });
    if used.is_empty() {
        return found;
    }
    // The log names the process only by its number: who had it then is in another table.
    let mut holders: BTreeMap<u64, Vec<Holder>> = BTreeMap::new();
    let wanted: std::collections::BTreeSet<_> = used.iter().filter_map(|(_, _, a)| a.pid).collect();
    log.each(&PROCESS_IDS, out, |entry, _| {
        let pid = entry.pid(2).filter(|pid| wanted.contains(pid));
        if let (Some(pid), Some(logged)) = (pid, entry.logged()) {
            holders.entry(pid).or_default().push((logged, entry.text(0), entry.text(1)));
        }
    });
    for (at, logged, mut audio) in used {
        let holders = audio.pid.and_then(|pid| holders.get(&pid)).into_iter().flatten();
        let before = holders.filter(|(since, ..)| logged.is_some_and(|logged| *since <= logged));
        if let Some((_, process, bundle)) = before.max_by(|one, other| one.0.total_cmp(&other.0)) {
            (audio.process, audio.bundle_id) = (process.clone(), bundle.clone());
        }
        out.record(at, &audio);
    }
    found
}

fn location(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    let mut groups: Groups<_, Position> = Groups::new();
    let found = log.each(&LOCATION, out, |entry, out| {
        let named = (entry.text(0), entry.text(1), entry.text(2), entry.text(3));
        let group = groups.of(named.clone(), entry, out);
        group.record = "location";
        (group.bundle_id, group.client, group.executable, group.request_kind) = named;
        group.span.add(entry.instant(), entry.instant_of(4));
    });
    groups.finish(out);
    found
}
