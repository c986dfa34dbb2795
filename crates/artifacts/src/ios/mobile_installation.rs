//! `mobile_installation.log`: apps coming and going, and starts of the phone that the installer noticed.
//!
//! # What it holds
//! Each line has the local time, and what the service that installs apps did: who asked for an
//! installation, whether it succeeded and as what kind of app, containers made and removed, apps
//! uninstalled. At its first start after the phone was started it says that it detected a reboot.
//!
//! # What it can show
//! That an app with this identifier was installed or removed at this time, also when nothing else
//! is left of it, and whether it was signed for an organisation or for a developer instead of
//! coming from the App Store.
//!
//! # What it cannot show
//! Who held the phone. A reboot is dated when the service noticed it, some time after the phone
//! was started. The log is kept short: weeks to months. Parts of the system are installed, too.
//!
//! # References
//! - iLEAPP, `mobileInstall`
//! - Apple, "Distribute proprietary in-house apps to Apple devices"

use crate::{
    prelude::*,
    service_log::{LogEntry, Logged, Style, between, read_service_log},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.mobile_installation",
    title: "Apps installed and removed, as the installer logged it",
    sources: &[
        Source::Sysdiagnose("logs/MobileInstallation/mobile_installation.log*"),
        Source::Sysdiagnose("logs/MobileInstallation/mobile_installation_helper.log*"),
        Source::Filesystem(
            "private/var/installd/Library/Logs/MobileInstallation/mobile_installation*.log*",
        ),
        Source::Backup(
            "SysSharedContainerDomain-systemgroup.com.apple.mobile.installationhelperlogs",
            "Library/Logs/mobile_installation_helper.log*",
        ),
    ],
    tested: &[
        ("iOS 14, containers", Confidence::RealDevice),
        ("iOS 12 to 18, installations", Confidence::Specification),
        ("kinds of installation other than from the store", Confidence::Untested),
    ],
    absent_because: "backups hold at most a small part of it; a sysdiagnose has it",
    parse,
};

/// One thing that the installer did.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct InstallationEvent {
    /// What it is: `requested`, `installed`, `failed`, `uninstalled`, `container_live`,
    /// `container_destroyed` or `boot`.
    pub record: &'static str,
    /// When it was logged.
    pub occurred_at: Option<Timestamp>,
    /// When the service noticed that the phone had been started, for `boot`.
    pub booted_at: Option<Timestamp>,
    /// Time as the log spells it, where no instant can be told.
    pub local_time: Option<String>,
    /// Identifier of the app or extension.
    pub bundle_id: Option<String>,
    /// Kind of the installation, as logged: `Customer`, `Developer`, `Enterprise`, `Placeholder`.
    pub installation_kind: Option<String>,
    /// Identifier of the store that distributed the app, on newer systems.
    pub distributor: Option<String>,
    /// Program that asked for it.
    pub requested_by: Option<String>,
    /// Path of the container or of what is installed.
    pub device_path: Option<String>,
}

impl Record for InstallationEvent {
    fn observables(&self) -> Vec<Observable<'_>> {
        let id = self
            .bundle_id
            .as_deref()
            .map(|id| Observable::new(ObservableKind::AppId, id, "bundle_id", Strength::Installed));
        let path = self.device_path.as_deref().map(|path| {
            Observable::new(ObservableKind::FilePath, path, "device_path", Strength::Installed)
        });
        let by = self.requested_by.as_deref().map(|by| {
            Observable::new(ObservableKind::Process, by, "requested_by", Strength::Executed)
        });
        id.into_iter().chain(path).chain(by).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = match self.record {
            "requested" => "installation of an app requested",
            "installed" => "app installed",
            "failed" => "installation of an app failed",
            "uninstalled" => "app uninstalled",
            "container_destroyed" => "container of an app removed",
            "boot" => "start of the phone noticed",
            _ => "container of an app made",
        };
        let id = self.bundle_id.as_deref().unwrap_or_default();
        let summary = match (&self.installation_kind, self.record) {
            (_, "boot") => "the installer noticed that the phone was started".to_owned(),
            (Some(kind), _) => format!("{id} ({kind})"),
            _ => id.to_owned(),
        };
        self.occurred_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let by = self.requested_by.as_deref();
        by.map(|by| ProgramSighting::of_name(by).seen_at(self.occurred_at)).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_service_log(file, Style::Installation, out, |entry, out| {
        if let Some(record) = event(&entry) {
            out.record(Location::Line(entry.line), &record);
        }
    })
}

/// What an entry says, where it says something of apps or starts.
fn event(entry: &LogEntry) -> Option<InstallationEvent> {
    let message = entry.message.as_str();
    let Logged { at, local_time } = entry.logged.clone();
    let event = |record| InstallationEvent {
        record,
        occurred_at: at,
        local_time,
        ..InstallationEvent::default()
    };
    if message.contains("main: Reboot detected") {
        return Some(InstallationEvent { booted_at: at, ..event("boot") });
    }
    if let Some((_, rest)) = message.split_once("nstall Successful for (") {
        return Some(outcome(event("installed"), rest));
    }
    if let Some((_, rest)) = message.split_once("nstall Failed for (") {
        return Some(outcome(event("failed"), rest));
    }
    if let Some((_, rest)) = message.split_once("Install of \"") {
        let (path, rest) = rest.split_once('"')?;
        let requested = InstallationEvent {
            device_path: Some(path.to_owned()),
            installation_kind: between(rest, " type ", " (").map(str::to_owned),
            requested_by: between(rest, " requested by ", " ").map(str::to_owned),
            ..event("requested")
        };
        return Some(requested);
    }
    if let Some((_, rest)) = message.split_once("Uninstalling identifier ") {
        let bundle_id = Some(first_word(rest).to_owned());
        return Some(InstallationEvent { bundle_id, ..event("uninstalled") });
    }
    if let Some((_, rest)) = message.split_once("Made container live for ") {
        let (id, path) = rest.split_once(" at ")?;
        return Some(container(event("container_live"), id, path));
    }
    if let Some((_, rest)) = message.split_once("Destroying container ") {
        let id = between(rest, "identifier ", " ").or_else(|| between(rest, " for ", " "));
        let path = between(rest, " at ", "\n").unwrap_or_default();
        return Some(container(event("container_destroyed"), id.unwrap_or_default(), path));
    }
    None
}

fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

/// `Customer:com.example.app) [Distributor: com.apple.AppStore]; Staging: …`
fn outcome(event: InstallationEvent, rest: &str) -> InstallationEvent {
    let (what, rest) = rest.split_once(')').unwrap_or((rest, ""));
    let (kind, id) = match what.split_once(':') {
        Some((kind, id)) => (Some(kind.to_owned()), id),
        None => (None, what),
    };
    // A persona or a domain may follow the identifier.
    let id = id.split(['/', ' ', ',']).next().unwrap_or(id);
    InstallationEvent {
        bundle_id: Some(id.to_owned()).filter(|id| !id.is_empty()),
        installation_kind: kind,
        distributor: between(rest, "[Distributor: ", "]")
            .filter(|distributor| *distributor != "(null)")
            .map(str::to_owned),
        ..event
    }
}

fn container(event: InstallationEvent, id: &str, path: &str) -> InstallationEvent {
    let path = path.lines().next().unwrap_or_default().trim();
    let path = path.strip_suffix('.').unwrap_or(path);
    InstallationEvent {
        bundle_id: Some(first_word(id).to_owned()).filter(|id| !id.is_empty()),
        device_path: Some(path.to_owned()).filter(|path| path.starts_with('/')),
        ..event
    }
}
