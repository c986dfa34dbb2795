//! Sessions in which packages were installed or updated.
//!
//! # What it holds
//! The package service tells the sessions that go on, those that ended and some of the past since the
//! device was started: which package a session brought, who asked for it, from which address the file
//! and the way to it came, how the installation was to be done, and how it ended.
//!
//! # What it can show
//! Where an app came from, to the millisecond, and even an app that failed to be installed or was
//! removed since. Whether it came over adb, and whether checks were asked to be left out.
//!
//! # What it cannot show
//! Sessions from before the device was started last, and of the earlier ones more than the system
//! keeps. Addresses, names and messages are what the installer told.
//!
//! # References
//! - AOSP, `PackageInstallerSession` (`dumpLocked`), `PackageInstaller.SessionParams` (`dump`)
//! - AOSP, `PackageManager` (`INSTALL_` flags, `INSTALL_SUCCEEDED` and what failed)

use formats::instants::unix_milliseconds;
use model::AppSighting;

use crate::lines::for_each_line;
use crate::prelude::*;
use crate::service_text::{block_of, says_cut_short, text};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.install_sessions",
    title: "Sessions of installation",
    sources: &[Source::Service("package")],
    tested: &[("Android 14", Confidence::RealDevice), ("Android 10 to 16", Confidence::Untested)],
    absent_because: "",
    parse,
};

/// A session.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct InstallSession {
    /// Its number.
    pub session_id: Option<u64>,
    /// `active`, `finalized` or `historical`.
    pub state: Option<&'static str>,
    /// Package that it brings; none for what only holds other sessions together.
    pub package: Option<String>,
    /// Name that the installer gave it.
    pub label: Option<String>,
    /// Number of the Android user.
    pub user_id: Option<u64>,
    /// Package that installs.
    pub installer: Option<String>,
    /// Package that began the session.
    pub original_installer: Option<String>,
    /// Package that asked for the installation.
    pub initiator: Option<String>,
    /// Package that the file came from, as the installer told.
    pub originating_package: Option<String>,
    /// User identifier of what the file came from.
    pub originating_uid: Option<i64>,
    /// User identifier of the installer.
    pub installer_uid: Option<i64>,
    /// When it began.
    pub created_at: Option<Timestamp>,
    /// When it changed last.
    pub updated_at: Option<Timestamp>,
    /// When the installer had handed over everything.
    pub committed_at: Option<Timestamp>,
    /// Address that the file came from, as the installer told.
    pub originating_uri: Option<String>,
    /// Address that led to it, as the installer told.
    pub referrer: Option<String>,
    /// Flags as they are told.
    pub install_flags: Option<String>,
    /// Those of the flags that tell how it came or which checks were left out.
    pub session_flags: Vec<&'static str>,
    /// Kind of source, by its number.
    pub package_source_number: Option<i64>,
    /// Whether it came over adb.
    pub from_adb: Option<bool>,
    /// Whether it only adds to a version that is there.
    pub adds_to_installed: Option<bool>,
    /// Whether it was cast away.
    pub destroyed: Option<bool>,
    /// How it ended: 1 is success, less than 0 a failure.
    pub final_status: Option<i64>,
    /// Whether it succeeded, where it ended.
    pub succeeded: Option<bool>,
    /// What the system said at its end.
    pub final_message: Option<String>,
}

impl Record for InstallSession {
    fn observables(&self) -> Vec<Observable<'_>> {
        let strength = if self.succeeded == Some(true) {
            Strength::Installed
        } else {
            // What failed, or goes on, was only offered.
            Strength::Exposed
        };
        let values = [
            (ObservableKind::AppId, &self.package, "package", strength),
            (ObservableKind::AppId, &self.installer, "installer", Strength::Exposed),
            (ObservableKind::AppId, &self.initiator, "initiator", Strength::Exposed),
            (
                ObservableKind::AppId,
                &self.originating_package,
                "originating_package",
                Strength::Exposed,
            ),
            (ObservableKind::Url, &self.originating_uri, "originating_uri", Strength::Contacted),
            (ObservableKind::Url, &self.referrer, "referrer", Strength::Exposed),
        ];
        let told = values.into_iter().filter_map(|(kind, value, field, strength)| {
            Some(Observable::new(kind, value.as_deref()?, field, strength))
        });
        told.collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let package = self.package.as_deref().unwrap_or("several packages");
        let by = self.initiator.as_deref().or(self.installer.as_deref()).unwrap_or("unknown");
        let summary = match (self.succeeded, &self.final_message) {
            (Some(false), Some(why)) => format!("{package}, asked for by {by}, failed: {why}"),
            (Some(false), None) => format!("{package}, asked for by {by}, failed"),
            (Some(true), _) => format!("{package}, asked for by {by}, was installed"),
            (None, _) => format!("{package}, asked for by {by}, has not ended"),
        };
        let at = self.committed_at.or(self.created_at);
        at.map(|at| TimelineEvent { at, meaning: "session of installation", summary })
            .into_iter()
            .collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let Some(package) = self.package.as_deref() else { return Vec::new() };
        let noted_at = self.committed_at.or(self.created_at);
        let app = AppSighting { noted_at, ..AppSighting::of(package).of_user(self.user_id) };
        // What was not installed in it may be there from elsewhere.
        if self.succeeded != Some(true) {
            return vec![app];
        }
        let origin = self.originating_uri.as_deref().or(self.originating_package.as_deref());
        let label = self.label.as_deref().map(Cow::Borrowed);
        // A part of the system is in no list of packages, and an instant app leaves it by itself.
        let is_kept = !self.session_flags.iter().any(|flag| ["apex", "instant_app"].contains(flag));
        vec![AppSighting {
            label,
            installer: self.installer.as_deref().map(Cow::Borrowed),
            installer_is_known: true,
            initiator: self.initiator.as_deref().map(Cow::Borrowed),
            origin: origin.map(Cow::Borrowed),
            session_at: noted_at.filter(|_| is_kept),
            ..app
        }]
    }
}

/// Flags that tell how a package came or which checks were left out (AOSP, `PackageManager`).
const FLAGS: [(u64, &str); 10] = [
    (0x4, "allow_test"),
    (0x20, "from_adb"),
    (0x40, "all_users"),
    (0x80, "request_downgrade"),
    (0x100, "grant_all_requested_permissions"),
    (0x800, "instant_app"),
    (0x2_0000, "apex"),
    (0x8_0000, "disable_verification"),
    (0x10_0000, "allow_downgrade"),
    (0x100_0000, "bypass_low_target_sdk_block"),
];

/// Longest text of a session that is kept.
const LONGEST: usize = 256 << 10;

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut state: Option<&'static str> = None;
    let (mut has_list, mut cut_short) = (false, None);
    let mut open: Option<(u64, String)> = None;
    for_each_line(file, |number, line| {
        if says_cut_short(line) {
            cut_short = Some(number);
        }
        if let Some(name) = block_of(line) {
            hand_on(open.take(), state, out);
            state = match name {
                "Active install sessions" => Some("active"),
                "Finalized install sessions" => Some("finalized"),
                "Historical install sessions" => Some("historical"),
                _ => None,
            };
            has_list |= state.is_some();
        } else if state.is_some() {
            if line.trim().starts_with("Session ") && line.trim().ends_with(':') {
                hand_on(open.take(), state, out);
                open = Some((number, format!("{}\n", line.trim())));
            } else if let Some((_, text)) = &mut open
                && text.len() < LONGEST
            {
                add_line(text, line);
            }
        }
    })?;
    hand_on(open.take(), state, out);
    if let Some(number) = cut_short {
        out.problem(Location::Line(number), "the service did not tell everything");
    } else if !has_list {
        out.problem(Location::File, "no list of sessions: all are missing");
    } else if state.is_some() {
        let message = "the text ends inside the list: other sessions may be missing";
        out.problem(Location::File, message);
    }
    Ok(())
}

/// Puts a line to the text of a session. A line that goes on with the one before begins with two
/// blanks, also in the middle of a word; every other begins with more.
fn add_line(text: &mut String, line: &str) {
    if line.starts_with("      ") {
        text.push('\n');
        text.push_str(line.trim_start());
    } else {
        text.push_str(line.strip_prefix("  ").unwrap_or(line));
    }
}

fn hand_on(open: Option<(u64, String)>, state: Option<&'static str>, out: &mut Sink<'_>) {
    let Some((line, text)) = open else { return };
    let session = session_of(&text, state);
    if session.installer_uid.is_none() && session.created_at.is_none() {
        out.problem(Location::Line(line), "session not understood: what it tells is missing");
    }
    out.record(Location::Line(line), &session);
}

fn session_of(text_of_session: &str, state: Option<&'static str>) -> InstallSession {
    let fields = fields_of(text_of_session);
    // A key may come twice: the session comes before what was asked of it.
    let get = |key: &str| fields.iter().find(|(own, _)| *own == key).map(|(_, value)| *value);
    let of = |key| get(key).and_then(text);
    let number = |key| get(key).and_then(|value| value.trim().parse::<i64>().ok());
    let time = |key| number(key).filter(|count| *count > 0).and_then(unix_milliseconds);
    let uid = |key| number(key).filter(|uid| *uid >= 0);
    let flags_text = of("installFlags");
    let flags = flags_text
        .as_deref()
        .and_then(|flags| u64::from_str_radix(flags.strip_prefix("0x").unwrap_or(flags), 16).ok());
    let has = |bit: u64| flags.is_some_and(|flags| flags & bit != 0);
    let final_status = number("mFinalStatus");
    let head = text_of_session.lines().next().unwrap_or_default();
    let head = head.trim_start_matches("Session ").trim_end_matches(':');
    InstallSession {
        session_id: head.trim().parse().ok(),
        state,
        package: of("appPackageName").or_else(|| of("mPackageName")),
        label: of("appLabel"),
        user_id: number("userId").and_then(|user| user.try_into().ok()),
        installer: of("installerPackageName").or_else(|| of("mInstallerPackageName")),
        original_installer: of("mOriginalInstallerPackageName"),
        initiator: of("installInitiatingPackageName"),
        originating_package: of("installOriginatingPackageName"),
        originating_uid: uid("originatingUid"),
        installer_uid: uid("mInstallerUid"),
        created_at: time("createdMillis"),
        updated_at: time("updatedMillis"),
        committed_at: time("committedMillis"),
        originating_uri: of("originatingUri"),
        referrer: of("referrerUri"),
        session_flags: FLAGS.iter().filter(|(bit, _)| has(*bit)).map(|(_, name)| *name).collect(),
        from_adb: flags.map(|_| has(0x20)),
        install_flags: flags_text,
        package_source_number: number("packageSource"),
        adds_to_installed: number("mode").map(|mode| mode == 2),
        destroyed: of("mDestroyed").and_then(|value| value.parse().ok()),
        succeeded: final_status.filter(|status| *status != 0).map(|status| status == 1),
        final_status,
        final_message: of("mFinalMessage"),
    }
}

/// Keys and values. A value goes on to the next key: a message has blanks and may have `=`.
fn fields_of(text: &str) -> Vec<(&str, &str)> {
    let mut fields = Vec::new();
    for line in text.lines() {
        let (mut key, mut begun) = ("", 0_usize);
        let mut at = 0_usize;
        for word in line.split_inclusive(' ') {
            let next = at.saturating_add(word.len());
            if let Some((name, _)) = word.split_once('=')
                && ends_value(key, name)
            {
                fields.push((key, line.get(begun..at).unwrap_or_default().trim()));
                (key, begun) = (name, at.saturating_add(name.len()).saturating_add(1));
            }
            at = next;
        }
        fields.push((key, line.get(begun..).unwrap_or_default().trim()));
    }
    fields
}

/// Whether the value of `key` ends where a word begins with `name=`. What people and installers
/// wrote may hold such words.
fn ends_value(key: &str, name: &str) -> bool {
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|one| one.is_ascii_alphanumeric() || matches!(one, '.' | '_'));
    let is_inner = name.starts_with("params.")
        || name
            .strip_prefix('m')
            .is_some_and(|rest| rest.starts_with(|second: char| second.is_ascii_uppercase()));
    match key {
        "mFinalMessage" | "mSessionErrorMessage" => is_inner,
        "appLabel" => name == "originatingUri",
        _ => is_name,
    }
}
