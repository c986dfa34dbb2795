//! What apps were allowed and what they used, as the service `appops` tells.
//!
//! # What it holds
//! For each user of the system (`u0a82` is an app of the first Android user) the modes that hold for all its
//! packages, and for each package the operations that it was allowed, refused or used: the mode, the last access and
//! refusal for each state of the app, how long, and for whom. One record is an operation, or a mode of a user.
//!
//! # What it can show
//! That an app used the microphone, the camera or the location while it was not on the screen. That it may draw over
//! others, see which are used, install others, read all files, and that the lock on sensitive settings was lifted.
//!
//! # What it cannot show
//! Earlier uses of a kind, and those by programs that rule the system. What was captured. A mode `default` says
//! nothing. When accessibility was enabled: `ACCESS_ACCESSIBILITY` is a use; `BIND_…` stands at all its services.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/appop/AppOpsService.java` and `core/java/android/app/AppOps.md`
//! - Amnesty International, "Mobile Verification Toolkit", artefact `dumpsys_appops`

use std::collections::BTreeMap;

use model::{AppSighting, AppSign};

use crate::{
    components::{is_package, uid_of, user_of},
    prelude::*,
    service_lines::{for_each_service_line, indent, leading_local_time},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.app_operations",
    title: "Operations that apps were allowed and used",
    sources: &[Source::Service("appops")],
    tested: &[
        ("Android 10 to 12", Confidence::RealDevice),
        ("Android 14", Confidence::RealDevice),
        ("Android 9", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// The program behind `adb shell`, with which bug reports are collected.
const SHELL: &str = "com.android.shell";

/// An operation of a package, or a mode that holds for all packages of a user of the system.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct AppOperation {
    /// `operation` or `mode_of_user`.
    pub record: &'static str,
    /// Name of the operation, for example `RECORD_AUDIO`.
    pub operation: String,
    /// `allow`, `ignore`, `deny`, `default` or `foreground`.
    pub mode: Option<String>,
    /// Another operation whose mode decides, with that mode.
    pub decided_by: Option<String>,
    /// Package that it is told of.
    pub package: Option<String>,
    /// Packages of this user that the list names, for a mode that holds for all of them.
    pub packages: Vec<String>,
    /// Number of the user of the system.
    pub uid: Option<u64>,
    /// Number of the Android user.
    pub user_id: Option<u64>,
    /// Last access that was allowed.
    pub last_accessed_at: Option<Timestamp>,
    /// Last access that was refused.
    pub last_refused_at: Option<Timestamp>,
    /// Last access while the app was not on the screen.
    pub last_background_access_at: Option<Timestamp>,
    /// Whether there was an access while the app was not on the screen.
    pub used_in_background: Option<bool>,
    /// Whether it is used now.
    pub running: Option<bool>,
    /// Whether the package is the one that collected the report.
    pub by_the_collection: bool,
    /// Every access and refusal that is told.
    pub uses: Vec<OperationUse>,
}

/// The last access or refusal of one kind.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct OperationUse {
    /// `access`, `refusal` or `running`.
    pub kind: &'static str,
    /// State of the app, for example `top`, `fgsvc`, `bg` or `cch`.
    pub process_state: Option<String>,
    /// `s`: for itself; `tp`, `up`: for another; `tpd`, `upd`: another did it for it.
    pub use_flags: Option<String>,
    /// When.
    pub used_at: Option<Timestamp>,
    /// When, in the clock of the device.
    pub used_at_text: Option<String>,
    /// How long it took, as the system spells it.
    pub duration_text: Option<String>,
    /// How long it goes on already, as the system spells it.
    pub running_text: Option<String>,
    /// What the app calls the part of it that did it.
    pub attribution: Option<String>,
    /// Between whom and the system it was done, as the system spells it.
    pub proxy: Option<String>,
}

impl OperationUse {
    /// Whether the app itself had it while nothing of it was on the screen.
    fn is_in_background(&self) -> bool {
        let state = self.process_state.as_deref().unwrap_or_default();
        let for_itself = !matches!(self.use_flags.as_deref(), Some("tp" | "up"));
        self.kind == "access" && for_itself && matches!(state, "bg" | "cch" | "fgsvc" | "fgsvcl")
    }
}

impl AppOperation {
    fn summarise(&mut self) {
        let last = |kind: &str| {
            self.uses.iter().filter(|u| u.kind == kind).filter_map(|u| u.used_at).max()
        };
        (self.last_accessed_at, self.last_refused_at) = (last("access"), last("refusal"));
        let hidden = || self.uses.iter().filter(|one| one.is_in_background());
        self.last_background_access_at = hidden().filter_map(|one| one.used_at).max();
        let is_hidden = hidden().count() > 0;
        self.used_in_background = (!self.uses.is_empty()).then_some(is_hidden);
        self.running =
            (!self.uses.is_empty()).then(|| self.uses.iter().any(|u| u.kind == "running"));
        self.by_the_collection = self.package.as_deref() == Some(SHELL);
    }

    fn signs(&self) -> Vec<AppSign> {
        let allowed = self.mode.as_deref() == Some("allow");
        let accessed = self.uses.iter().any(|one| one.kind == "access");
        let hidden = self.used_in_background == Some(true);
        let running = self.running == Some(true);
        let mut signs: Vec<AppSign> = match self.operation.as_str() {
            "RECORD_AUDIO" if hidden => vec![AppSign::BackgroundMicrophone],
            "CAMERA" if hidden => vec![AppSign::BackgroundCamera],
            "FINE_LOCATION" | "COARSE_LOCATION" if hidden => vec![AppSign::BackgroundLocation],
            "SYSTEM_ALERT_WINDOW" if allowed || accessed => vec![AppSign::Overlay],
            "GET_USAGE_STATS" if allowed => vec![AppSign::UsageAccess],
            "MANAGE_EXTERNAL_STORAGE" if allowed => vec![AppSign::AllFiles],
            "REQUEST_INSTALL_PACKAGES" if allowed => vec![AppSign::MayInstall],
            "ACCESS_RESTRICTED_SETTINGS" if allowed => vec![AppSign::RestrictedSettingsLifted],
            "PROJECT_MEDIA" if running => vec![AppSign::ScreenProjection],
            _ => Vec::new(),
        };
        let shown = |one: &OperationUse| one.process_state.as_deref() == Some("top");
        if self.uses.iter().any(shown) {
            signs.push(AppSign::Shown);
        }
        signs
    }
}

impl Record for AppOperation {
    fn observables(&self) -> Vec<Observable<'_>> {
        // Whoever used something has run.
        let used = !self.uses.is_empty();
        let strength = if used { Strength::Executed } else { Strength::Installed };
        let of = |package| Observable::new(ObservableKind::AppId, package, "package", strength);
        self.package.as_deref().map(of).into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let Some(package) = self.package.as_deref() else { return Vec::new() };
        let event = |one: &OperationUse| {
            let meaning = match one.kind {
                "access" => "operation used by an app",
                _ => "operation refused to an app",
            };
            let state = one.process_state.as_deref().unwrap_or("unknown state");
            let summary = format!("{package}: {} ({state})", self.operation);
            Some(TimelineEvent { at: one.used_at?, meaning, summary })
        };
        self.uses.iter().filter_map(event).collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        // Noted when an enabled service looks at the screen.
        let is_control = self.operation == "ACCESS_ACCESSIBILITY";
        let uses = self.uses.iter().filter(|one| is_control && one.kind == "access");
        let packages = self.package.iter().chain(&self.packages);
        let sighting = |package: &'_ String| AppSighting {
            noted_at: self.last_accessed_at,
            signs: self.signs(),
            control_at: uses.clone().filter_map(|one| one.used_at).collect(),
            ..AppSighting::of(package.clone()).of_user(self.user_id)
        };
        packages.map(sighting).collect()
    }
}

/// Where the reader is in the list.
#[derive(Default)]
struct Place {
    uid: Option<u64>,
    modes: BTreeMap<String, (u64, String)>,
    packages: Vec<String>,
    package: Option<String>,
    operation: Option<(u64, AppOperation)>,
    attribution: Option<String>,
    /// Whether a user goes on, how deep its heading stands, and how many there were.
    is_open: bool,
    depth: usize,
    uids: u64,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut place = Place::default();
    let mut unreadable = Repeated::default();
    for_each_service_line(file, out, |number, line, out| {
        if place.begin_user(line, out) || !place.is_open {
            return;
        }
        if indent(line) <= place.depth && !line.trim().is_empty() {
            // What follows the users: histories and switches of another kind.
            place.end_user(out);
            return;
        }
        if let Err(what) = place.read(file, number, line, out) {
            unreadable.problem(out, Location::Line(number), what);
        }
    })?;
    place.end_user(out);
    unreadable.finish(out, "lines not understood");
    if place.uids == 0 {
        let message = "no user of the system is listed: what apps were allowed is missing";
        out.problem(Location::File, message);
    }
    Ok(())
}

impl Place {
    /// Begins the block of a user: `  Uid u0a82:`.
    fn begin_user(&mut self, line: &str, out: &mut Sink<'_>) -> bool {
        let heading = line.trim().strip_prefix("Uid ").and_then(|rest| rest.strip_suffix(':'));
        let Some(uid) = heading else { return false };
        self.end_user(out);
        self.uid = uid_of(uid);
        self.uids = self.uids.saturating_add(1);
        self.depth = indent(line);
        self.is_open = true;
        true
    }

    fn end_user(&mut self, out: &mut Sink<'_>) {
        self.end_operation(out);
        let packages = std::mem::take(&mut self.packages);
        for (operation, (number, mode)) in std::mem::take(&mut self.modes) {
            let record = AppOperation {
                record: "mode_of_user",
                operation,
                mode: Some(mode),
                packages: packages.clone(),
                uid: self.uid,
                user_id: self.uid.map(user_of),
                by_the_collection: packages.iter().any(|package| package == SHELL),
                ..AppOperation::default()
            };
            out.record(Location::Line(number), &record);
        }
        self.package = None;
        self.uid = None;
        self.is_open = false;
    }

    fn end_operation(&mut self, out: &mut Sink<'_>) {
        self.attribution = None;
        if let Some((number, mut operation)) = self.operation.take() {
            operation.summarise();
            out.record(Location::Line(number), &operation);
        }
    }

    /// Reads a line below a user. An error says what is missing.
    fn read(
        &mut self,
        file: &EvidenceFile,
        number: u64,
        line: &str,
        out: &mut Sink<'_>,
    ) -> Result<(), &'static str> {
        let text = line.trim();
        if let Some(package) = text.strip_prefix("Package ") {
            self.end_operation(out);
            let package = package.strip_suffix(':').unwrap_or(package);
            if !is_package(package) {
                self.package = None;
                return Err("name of a package not understood: its operations are missing");
            }
            self.package = Some(package.to_owned());
            self.packages.push(package.to_owned());
            return Ok(());
        }
        if self.package.is_none() {
            if let Some((name, mode)) = text.split_once(": mode=") {
                self.modes.insert(name.to_owned(), (number, mode.to_owned()));
            }
            return Ok(());
        }
        if text.ends_with(':') {
            self.end_operation(out);
            self.operation = Some((number, self.operation_of(text).ok_or(NOT_UNDERSTOOD)?));
            return Ok(());
        }
        self.read_use(file, text)
    }

    /// `CAMERA (allow / switch X=allow): `
    fn operation_of(&self, text: &str) -> Option<AppOperation> {
        let heading = text.strip_suffix(':')?;
        let (operation, mode) = match heading.split_once(" (") {
            Some((operation, modes)) => (operation, Some(modes.strip_suffix(')')?)),
            None => (heading, None),
        };
        let (mode, decided_by) = match mode.and_then(|mode| mode.split_once(" / switch ")) {
            Some((mode, other)) => (Some(mode), Some(other.to_owned())),
            None => (mode, None),
        };
        let is_name = !operation.is_empty() && !operation.contains([' ', '(']);
        is_name.then(|| AppOperation {
            record: "operation",
            operation: operation.to_owned(),
            mode: mode.map(str::to_owned),
            decided_by,
            package: self.package.clone(),
            uid: self.uid,
            user_id: self.uid.map(user_of),
            ..AppOperation::default()
        })
    }

    fn read_use(&mut self, file: &EvidenceFile, text: &str) -> Result<(), &'static str> {
        let Some((_, operation)) = &mut self.operation else {
            // Its operation was not understood, and told as missing with its uses.
            return Ok(());
        };
        if let Some(attribution) = text.strip_suffix("=[") {
            self.attribution = Some(attribution.to_owned()).filter(|name| name != "null");
        } else if text == "]" {
            self.attribution = None;
        } else if let Some(duration) = text.strip_prefix("duration=") {
            if let Some(last) = operation.uses.last_mut() {
                last.duration_text = Some(duration.to_owned());
            }
        } else if !text.is_empty() && !text.starts_with("startNesting=") {
            if operation.uses.len() >= MOST_USES {
                return Err("an operation has too many uses: this one is missing");
            }
            let before = operation.uses.last().map(|one| one.kind);
            let mut read = use_of(file, text, before)
                .ok_or("line not understood: a use of an operation is missing")?;
            read.attribution.clone_from(&self.attribution);
            operation.uses.push(read);
        }
        Ok(())
    }
}

/// Most uses of one operation that are kept: real devices tell some ten.
const MOST_USES: usize = 1_000;
const NOT_UNDERSTOOD: &str = "operation not understood: it is missing with its uses";

/// `Access: [bg-s] 2026-01-02 03:04:05.678 (-1m) duration=+2s proxy[uid=0, pkg=null]`, or, up to
/// Android 9, `Access: bg    = 2026-01-02 …` and lines that leave the first word out.
fn use_of(file: &EvidenceFile, text: &str, before: Option<&'static str>) -> Option<OperationUse> {
    if let Some(running) = text.strip_prefix("Running start at: ") {
        let running_text = Some(running.to_owned());
        return Some(OperationUse { kind: "running", running_text, ..OperationUse::default() });
    }
    let (kind, rest) = match (text.strip_prefix("Access:"), text.strip_prefix("Reject:")) {
        (Some(rest), _) => ("access", rest),
        (_, Some(rest)) => ("refusal", rest),
        _ => (before.filter(|kind| *kind != "running")?, text),
    };
    let rest = rest.trim_start();
    let (state, rest) = match rest.strip_prefix('[') {
        Some(rest) => rest.split_once(']')?,
        None => rest.split_once('=')?,
    };
    let (at, rest) = leading_local_time(rest.trim_start())?;
    let (process_state, use_flags) = match state.trim().split_once('-') {
        Some((state, flags)) => (state, Some(flags.to_owned())),
        None => (state.trim(), None),
    };
    let duration = rest.split_once(" duration=").map(|(_, duration)| duration);
    let duration = duration.and_then(|duration| duration.split(' ').next());
    let proxy = rest.split_once("proxy[").and_then(|(_, proxy)| proxy.split_once(']'));
    Some(OperationUse {
        kind,
        process_state: Some(process_state.to_owned()),
        use_flags,
        used_at: file.instant(at),
        used_at_text: Some(at.to_string()),
        duration_text: duration.map(str::to_owned),
        proxy: proxy.map(|(proxy, _)| proxy.to_owned()),
        ..OperationUse::default()
    })
}
