//! `brctl/brctl-container-list.txt` and `brctl/brctl-dump.txt`: containers of apps in iCloud Drive.
//!
//! # What it holds
//! The list of containers names, for each, its identifier and the apps that use it. The dump is the
//! state of the daemon of iCloud Drive in sections: its head with the account and when it was made,
//! the starts of the daemon with the version of the system at each, the libraries of apps, and which
//! app belongs to which library. One record is one container, library, start or pair, one the head.
//!
//! # What it can show
//! That an app of the account keeps, or kept, data in iCloud. The versions of the system that this
//! phone has gone through, by the starts of the daemon.
//!
//! # What it cannot show
//! That the app is or was on this phone: containers come with the account, from all its devices, and
//! stay when the app is gone. So an app that is met here counts as mentioned. Names of files are not
//! read.
//!
//! # References
//! - EC-DIGIT-CSIRC, `sysdiagnose`: the files, the sections of the dump and their lines
//! - Apple, "Configuring iCloud services": identifiers of containers

use formats::local_time::local;

use crate::{log_dates::dated, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.cloud_containers",
    title: "Containers of apps in iCloud",
    sources: &[Source::Sysdiagnose("brctl/*.txt")],
    tested: &[("iOS 12 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One container, as a list names it.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct CloudContainer {
    /// `container` of the list, `library` of the dump, or `pair` of the monitor of apps.
    pub record: &'static str,
    /// Identifier of the container, such as `iCloud.org.example.notes`.
    pub container_id: String,
    /// Apps that use it, and the one that its identifier names.
    pub app_ids: Vec<String>,
    /// Folder of its documents.
    pub documents_path: Option<String>,
    /// `public` where the owner sees it in iCloud Drive, else `private`.
    pub container_scope: Option<&'static str>,
    /// Name of the container.
    #[serde(skip)]
    pub container_name: Option<String>,
}

/// Head of the dump.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct CloudDump {
    /// `dump`.
    pub record: &'static str,
    /// When it was made.
    pub dumped_at: Option<Timestamp>,
    /// The same as stored, where it tells no instant.
    pub local_time: Option<String>,
    /// Number of the account.
    pub account_id: Option<String>,
    /// Folder of the user.
    pub home_path: Option<String>,
    /// What else the head says, as `key: value`.
    pub dump_details: Vec<String>,
}

/// One start of the daemon.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct DaemonStart {
    /// `start`.
    pub record: &'static str,
    /// When it started.
    pub started_at: Option<Timestamp>,
    /// The same as stored, where it tells no instant.
    pub local_time: Option<String>,
    /// Version of the system.
    pub os_version: Option<String>,
    /// Version of the daemon and of its databases, as stored.
    pub daemon_versions: String,
}

impl Record for CloudContainer {
    fn observables(&self) -> Vec<Observable<'_>> {
        let kind = ObservableKind::AppId;
        let app =
            |app: &'_ String| Observable::new(kind, app.clone(), "app_ids", Strength::Exposed);
        self.app_ids.iter().map(app).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.container_name.as_deref().map(|name| ("container_name", name)).into_iter().collect()
    }
}

impl Record for CloudDump {}

impl Record for DaemonStart {
    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = "daemon of iCloud Drive started";
        let system = self.os_version.as_deref().unwrap_or("not stored");
        let event = |at| TimelineEvent { at, meaning, summary: format!("system: {system}") };
        self.started_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut reading = Reading { section: "head".to_owned(), ..Reading::default() };
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let text = without_colours(&String::from_utf8_lossy(line));
        let text = text.trim();
        // The title of a section stands above its rule.
        if text.len() >= 20 && text.bytes().all(|byte| byte == b'-') {
            reading.section = std::mem::take(&mut reading.previous);
        } else if !text.is_empty() {
            reading.line(number, text, file, out);
            text.clone_into(&mut reading.previous);
        }
    }
    reading.head(out);
    if reading.found == 0 {
        let message = "no container in it: nobody may be signed in to iCloud";
        out.notice(Location::File, message);
    }
    reading.unreadable.finish(out, "lines not understood");
    Ok(())
}

#[derive(Default)]
struct Reading {
    section: String,
    previous: String,
    dump: Option<CloudDump>,
    found: u64,
    unreadable: Repeated,
}

impl Reading {
    fn head(&mut self, out: &mut Sink<'_>) {
        if let Some(dump) = self.dump.take() {
            self.found = self.found.saturating_add(1);
            out.record(Location::File, &dump);
        }
    }

    fn line(&mut self, number: u64, text: &str, file: &EvidenceFile, out: &mut Sink<'_>) {
        let at = Location::Line(number);
        if let Some(rest) = text.split_once("dump taken at ").map(|(_, rest)| rest) {
            self.dump = Some(head_of(rest, file));
        } else if self.section.starts_with("boot_history") && text.starts_with('[') {
            if let Some(start) = start_of(text, file) {
                self.found = self.found.saturating_add(1);
                return out.record(at, &start);
            }
            self.unreadable.problem(
                out,
                at,
                "line not understood: a start of the daemon is missing",
            );
        } else if text.contains("+ app library") {
            if let Some(library) = library_of(text) {
                return self.container(at, &library, out);
            }
            let message = "line not understood: a library of an app is missing";
            self.unreadable.problem(out, at, message);
        } else if self.section.starts_with("apps monitor") {
            if let Some(pair) = pair_of(text) {
                self.container(at, &pair, out);
            }
        } else if text.contains("clients:") && text.contains("id:") {
            if let Some(container) = listed(text) {
                return self.container(at, &container, out);
            }
            self.unreadable.problem(out, at, "line not understood: a container is missing");
        } else if let Some(dump) = &mut self.dump {
            details(&self.section, text, &mut dump.dump_details);
        }
    }

    fn container(&mut self, at: Location, container: &CloudContainer, out: &mut Sink<'_>) {
        self.found = self.found.saturating_add(1);
        out.record(at, container);
    }
}

/// Most details of a dump that are kept.
const MOST: usize = 400;

/// What the sections about the daemon as a whole say: `key: value`, `+ key: value`, `key = value;`, and
/// in one several `key:value` in a line.
fn details(section: &str, text: &str, kept: &mut Vec<String>) {
    let parts: Vec<&str> = match section {
        "server_state" => text.split_whitespace().collect(),
        "head" | "client_state" | "system" | "scheduler" => {
            vec![text.trim_start_matches(['+', ' '])]
        }
        _ => return,
    };
    for part in parts {
        let pair = part.split_once(" = ").or_else(|| part.split_once(':'));
        let Some((key, value)) = pair else { continue };
        let value = value.trim().trim_end_matches(';').trim_matches('"');
        // Addresses are those of people.
        let tells = !value.is_empty() && !value.contains('@') && value.len() <= 200;
        if tells && kept.len() < MOST {
            kept.push(format!("{}: {value}", key.trim()));
        }
    }
}

/// `14/03/2026, 11:30:05 [account=1234] [inCarry=NO] [home=/private/var/mobile]`.
fn head_of(rest: &str, file: &EvidenceFile) -> CloudDump {
    let mut parts = rest.split('[');
    let time = parts.next().unwrap_or_default().trim();
    // Days come first or months, by the region: only where one of both cannot be is it known.
    let of = |format| local(format, time);
    let (day_first, month_first) = (of("%d/%m/%Y, %H:%M:%S"), of("%m/%d/%Y, %H:%M:%S"));
    let known = match (day_first, month_first) {
        (Some(day), Some(month)) if day != month => None,
        (day, month) => day.or(month),
    };
    let dumped_at = dated(time).or_else(|| known.and_then(|time| file.instant(time)));
    let local_time = Some(time.to_owned()).filter(|_| dumped_at.is_none());
    let mut dump = CloudDump { record: "dump", dumped_at, local_time, ..CloudDump::default() };
    for part in parts {
        let Some((key, value)) = part.trim().trim_end_matches(']').split_once('=') else {
            continue;
        };
        match key {
            "account" => dump.account_id = Some(value.to_owned()),
            "home" => dump.home_path = Some(value.to_owned()),
            _ => dump.dump_details.push(format!("{key}: {value}")),
        }
    }
    dump
}

/// `[2026-03-10 05:12:44 +0000] OS:21E236 CloudDocs:2720.1 BirdSchema:… DBSchema:…`.
fn start_of(text: &str, file: &EvidenceFile) -> Option<DaemonStart> {
    let (time, versions) = text.strip_prefix('[')?.split_once(']')?;
    let without_zone = || local("%Y-%m-%d %H:%M:%S", time).and_then(|time| file.instant(time));
    let started_at = dated(time).or_else(|| time.parse().ok()).or_else(without_zone);
    let (system, daemon) = versions.trim().strip_prefix("OS:")?.split_once("CloudDocs:")?;
    Some(DaemonStart {
        record: "start",
        started_at,
        local_time: Some(time.to_owned()).filter(|_| started_at.is_none()),
        os_version: Some(system.trim().to_owned()).filter(|text| !text.is_empty()),
        daemon_versions: format!("CloudDocs:{daemon}"),
    })
}

/// `+ app library: <org.example.notes[3] ino:12 apps:{org.example.notes; …} bundles:{…}`.
fn library_of(text: &str) -> Option<CloudContainer> {
    let (_, library) = text.split_once('<')?;
    let (container_id, rest) = library.split_once('[')?;
    let within = |key: &str| {
        let (_, list) = rest.split_once(key)?;
        Some(list.split('}').next().unwrap_or_default())
    };
    let lists = [within("apps:{"), within("bundles:{")].into_iter().flatten();
    let apps = lists.flat_map(|list| list.split([';', ',']));
    Some(container("library", container_id, apps))
}

/// `"iCloud.org.example.notes" = "{(\n    \"org.example.notes\"\n)}";`.
fn pair_of(text: &str) -> Option<CloudContainer> {
    let (key, values) = text.split_once(" = ")?;
    let values = values.replace("\\n", " ");
    let values = values.split(|letter: char| !is_of_identifier(letter));
    let values = values.filter(|value| value.contains('.'));
    Some(container("pair", key, values.collect::<Vec<_>>().into_iter()))
}

/// `id:iCloud.org.example.notes localizedName:Notes documents:/… Public clients:[org.example.notes]`.
fn listed(text: &str) -> Option<CloudContainer> {
    const KEYS: &[&str] = &["localizedName:", "documents:", "Public", "Private", "clients:"];
    let after = |key: &str| {
        let (_, rest) = text.split_once(key)?;
        let rest = rest.trim_start();
        if let Some(list) = rest.strip_prefix('[') {
            return list.split(']').next();
        }
        let end = KEYS.iter().filter_map(|key| rest.find(key)).min().unwrap_or(rest.len());
        Some(rest.get(..end)?.trim().trim_end_matches(','))
    };
    let id = after("id:").filter(|id| !id.is_empty())?;
    let id = id.split([' ', ',', ';']).next()?;
    let clients = after("clients:").unwrap_or_default();
    let scope = |text: &str| if text.contains("Public") { Some("public") } else { None };
    let some = |text: &str| Some(text.to_owned()).filter(|text| !matches!(&**text, "" | "(null)"));
    Some(CloudContainer {
        documents_path: after("documents:").and_then(some),
        container_scope: scope(text).or_else(|| text.contains("Private").then_some("private")),
        container_name: after("localizedName:").and_then(some),
        ..container("container", id, clients.split([',', ';', ' ']))
    })
}

fn container<'a>(
    record: &'static str,
    id: &str,
    apps: impl Iterator<Item = &'a str>,
) -> CloudContainer {
    let id = id.trim_matches(|letter| !is_of_identifier(letter));
    let apps = apps.map(|app| app.trim_matches(|letter| !is_of_identifier(letter)));
    let apps = apps.chain([id]).map(app_of).filter(|app| app.contains('.'));
    let mut app_ids: Vec<String> = apps.map(str::to_owned).collect();
    app_ids.sort();
    app_ids.dedup();
    CloudContainer { record, container_id: id.to_owned(), app_ids, ..CloudContainer::default() }
}

/// The app that an identifier names: without `iCloud.` and the ten letters of its team.
fn app_of(id: &str) -> &str {
    let id = id.strip_prefix("iCloud.").unwrap_or(id);
    let is_team = |part: &str| {
        part.len() == 10 && part.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    };
    id.split_once('.').filter(|(part, _)| is_team(part)).map_or(id, |(_, app)| app)
}

fn is_of_identifier(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_' | '~')
}

/// Text without the codes that colour it on a screen.
fn without_colours(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('m').map_or(part, |(_, rest)| rest))
}
