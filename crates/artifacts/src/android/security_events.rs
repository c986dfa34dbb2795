//! Events of the system that Android Intrusion Logging keeps.
//!
//! # What it holds
//! One line for each event, with its time to the nanosecond: commands and files over adb, starts of
//! apps with the SHA-256 of their APK, the screen lock, starts of the device and its verified boot,
//! the log itself, media, what device administrators set, keys, certificate authorities, Wi-Fi,
//! Bluetooth, NFC, and packages that were installed, updated and removed.
//!
//! # What it can show
//! What happened, in the order in which the system noted it, for up to a year. An acquisition over
//! adb leaves commands and files of its own there.
//!
//! # What it cannot show
//! Who held the device. A value that is false, zero or empty may be left out by the exporter, so that
//! a missing success may be a failure. The log is kept only where Advanced Protection is on and its
//! owner switched it on; it begins then, and lines can be lost when its buffer is full. Whoever rules
//! the system can write none or others.
//!
//! # References
//! - AOSP, `frameworks/base/core/java/android/app/admin/SecurityLog.java` and `SecurityLogTags.logtags`
//! - Google, "Android Intrusion Logging", 2026

use std::collections::BTreeMap;

use formats::links::links;
use model::{AppSighting, AppSign};

use crate::intrusion_log::{Json, LogEvent, Names, SECURITY, for_each_event, instant};
use crate::prelude::*;
use crate::security_log::{Changes, Family, family_of, known_name, meaning_of};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.security_events",
    title: "Security events (Intrusion Logging)",
    sources: &[Source::IntrusionLog],
    tested: &[("Android 16", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// An event of the system.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SecurityEvent {
    /// When.
    pub occurred_at: Option<Timestamp>,
    /// What kind of event, by its key in the log.
    pub event_name: String,
    /// Whether it succeeded, where the log says so: a false value may be left out.
    pub success: Option<bool>,
    /// Name of the package that was installed, updated or removed, or of the administrator that
    /// acted.
    pub package: Option<String>,
    /// Version of the package.
    pub version_code: Option<i64>,
    /// Number of the Android user of the package.
    pub user_id: Option<i64>,
    /// Number of the Android user whose administrator acted.
    pub admin_user_id: Option<i64>,
    /// Number of the Android user that was acted on.
    pub target_user_id: Option<i64>,
    /// Name of the process that was started.
    pub process: Option<String>,
    /// When it was started.
    pub started_at: Option<Timestamp>,
    /// Number of its user.
    pub uid: Option<u64>,
    /// Number of the process.
    pub pid: Option<u64>,
    /// Label by which `SELinux` sorts the app.
    pub seinfo: Option<String>,
    /// SHA-256 of its APK.
    pub apk_sha256: Option<String>,
    /// The APK with which the same process was started before in this text, where no update,
    /// installation or start of the device stands between.
    pub earlier_apk_sha256: Option<String>,
    /// Command that was run over adb.
    pub command: Option<String>,
    /// Path of a file that was copied over adb, or where a medium was mounted.
    pub path: Option<String>,
    /// Label of the medium.
    pub label: Option<String>,
    /// Whether no event over adb stands in the half hour before, in this text.
    pub begins_adb_session: Option<bool>,
    /// Whole hours from an event over adb to the acquisition, which may have used adb itself.
    pub hours_before_acquisition: Option<i64>,
    /// Whether the log stopped within minutes of a shutdown of the system that stands before.
    pub follows_shutdown: Option<bool>,
    /// State of verified boot: `green`, `yellow`, `orange`, `red`.
    pub boot_state: Option<String>,
    /// What the system does when a block of its partitions was changed.
    pub verity_mode: Option<String>,
    /// Strength of the method that unlocked the screen: 1 for a code, 0 for others.
    pub method_strength: Option<i64>,
    /// Key in the key store.
    pub key_id: Option<String>,
    /// Subject of a certificate.
    pub subject: Option<String>,
    /// Why, in the words of the system.
    pub reason: Option<String>,
    /// Restriction of users.
    pub restriction: Option<String>,
    /// What was switched on or off by an administrator.
    pub enabled: Option<bool>,
    /// Whether the camera was switched off.
    pub disabled: Option<bool>,
    /// Bits of what the lock screen may not do.
    pub disabled_features: Option<i64>,
    /// Numbers that an administrator asks of passwords, in the words of the log.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub password_policy: BTreeMap<&'static str, i64>,
    /// Access point.
    pub bssid: Option<String>,
    /// What happened to the connection.
    pub event_type: Option<String>,
    /// Address of a Bluetooth device.
    pub address: Option<String>,
    /// Number of the event in the log.
    pub event_id: Option<i64>,
    /// Short digest of the whole line: the same event has the same in each log that holds it.
    pub content_id: String,
    /// What is not understood, as it is written.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub other_values: BTreeMap<String, String>,
}

impl SecurityEvent {
    fn family(&self) -> Family {
        family_of(&self.event_name)
    }

    /// Packages, files and links that the command names.
    fn named_in_command(&self) -> Vec<Observable<'_>> {
        let Some(command) = self.command.as_deref() else { return Vec::new() };
        // Without a scheme, a component looks like a link.
        let linked = links(command).into_iter().filter(|link| link.contains("://"));
        let linked = linked.map(|link| (ObservableKind::Url, link.into()));
        let mut named: Vec<(ObservableKind, Cow<'_, str>)> = linked.collect();
        for word in command.split(|c: char| c.is_whitespace() || "\"'`;|&()<>=,:".contains(c)) {
            // What begins with two slashes is the rest of a link.
            if word.starts_with('/') && !word.starts_with("//") {
                named.push((ObservableKind::FilePath, word.into()));
            }
            // A component is spelled `package/class`.
            let package = word.split('/').next().unwrap_or_default();
            if is_package_name(package) {
                named.push((ObservableKind::AppId, package.into()));
            }
        }
        let observed = |(kind, value)| Observable::new(kind, value, "command", Strength::Exposed);
        named.into_iter().map(observed).collect()
    }
}

/// Whether a word has the form of the name of a package: parts of letters, digits and `_`, joined by
/// dots, none of which begins with a digit.
fn is_package_name(word: &str) -> bool {
    let is_part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    word.contains('.') && word.split('.').all(is_part)
}

impl Record for SecurityEvent {
    fn observables(&self) -> Vec<Observable<'_>> {
        let mut observables = self.named_in_command();
        // Where a medium was mounted is no file that somebody put there.
        let path = self.path.as_deref().filter(|_| self.family() == Family::Adb);
        let told = [
            (ObservableKind::Process, self.process.as_deref(), "process", Strength::Executed),
            (
                ObservableKind::FileHash,
                self.apk_sha256.as_deref(),
                "apk_sha256",
                Strength::Executed,
            ),
            (ObservableKind::AppId, self.package.as_deref(), "package", Strength::Installed),
            (ObservableKind::FilePath, path, "path", Strength::Installed),
        ];
        let told = told.into_iter().filter_map(|(kind, value, field, strength)| {
            Some(Observable::new(kind, value?, field, strength))
        });
        observables.extend(told);
        let parts = self.process.iter().flat_map(|process| process.split(':'));
        observables.extend(parts.filter(|part| is_package_name(part)).map(|part| {
            Observable::new(ObservableKind::AppId, part, "process", Strength::Executed)
        }));
        observables
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let Some(at) = self.occurred_at else { return Vec::new() };
        vec![TimelineEvent { at, meaning: meaning_of(&self.event_name), summary: self.summary() }]
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let seen = |process| {
            let program = ProgramSighting::of_name(process).seen_at(self.occurred_at);
            program.with_pid(self.pid).with_uid(self.uid)
        };
        self.process.as_deref().map(seen).into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let Some(package) = self.package.as_deref() else { return Vec::new() };
        let user = if self.family() == Family::Admin { self.admin_user_id } else { self.user_id };
        let user = user.and_then(|user| u64::try_from(user).ok());
        let at = self.occurred_at;
        let app = AppSighting { noted_at: at, ..AppSighting::of(package).of_user(user) };
        vec![match self.event_name.as_str() {
            "package_installed" => AppSighting { first_installed_at: at, ..app },
            "package_updated" => AppSighting { updated_at: at, ..app },
            "package_uninstalled" => app.with(AppSign::Removed),
            // The system itself sets restrictions, too.
            _ if self.family() == Family::Admin && package != "android" => {
                let control_at = at.into_iter().collect();
                AppSighting { control_at, ..app }.with(AppSign::DeviceAdmin)
            }
            _ => app,
        }]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut reading = Reading { acquired_at: file.acquired_at(), ..Reading::default() };
    for_each_event(file, out, SECURITY, |event, out| reading.event(event, out))?;
    reading.finish(out);
    Ok(())
}

#[derive(Default)]
struct Reading {
    acquired_at: Option<Timestamp>,
    changes: Changes,
    undated: Repeated,
    unknown_kinds: Names,
    unknown_fields: Names,
}

impl Reading {
    fn event(&mut self, event: &LogEvent<'_>, out: &mut Sink<'_>) {
        let mut common =
            SecurityEvent { content_id: event.content_id.to_owned(), ..SecurityEvent::default() };
        let mut told = Vec::new();
        for (key, value) in event.fields {
            match key.as_ref() {
                "event_time" => common.occurred_at = value.integer().and_then(instant),
                "event_id" => common.event_id = value.integer(),
                // Spelled so by some exporters; the key of the event says the same.
                "event_type" | "timestamp" => {}
                key => told.push((key, value)),
            }
        }
        if common.occurred_at.is_none() {
            self.undated.problem(out, event.at.clone(), "event has no time that is understood");
        }
        if event.kind != SECURITY {
            let fields = told.iter().map(|(key, value)| ((*key).to_owned(), value.written()));
            common.other_values = fields.collect();
            event.kind.clone_into(&mut common.event_name);
            return out.record(event.at.clone(), &common);
        }
        if told.is_empty() {
            out.problem(event.at.clone(), "event does not say what happened");
        }
        for (name, value) in told {
            let mut record = SecurityEvent {
                event_name: known_name(name).to_owned(),
                content_id: common.content_id.clone(),
                occurred_at: common.occurred_at,
                event_id: common.event_id,
                ..SecurityEvent::default()
            };
            self.fill(&mut record, value);
            self.changes.note(&mut record, self.acquired_at);
            out.record(event.at.clone(), &record);
        }
    }

    /// Takes what the event tells; what is of an unknown name or form is kept as it is.
    fn fill(&mut self, record: &mut SecurityEvent, value: &Json<'_>) {
        if record.family() == Family::Unknown {
            self.unknown_kinds.count(&record.event_name);
        }
        let Json::Object(fields) = value else {
            let name = record.event_name.clone();
            if !record.take_single(value) {
                self.unknown_fields.count(&name);
                record.other_values.insert(name, value.written());
            }
            return;
        };
        for (key, value) in fields {
            if *value != Json::Null && !record.take(key, value) {
                if record.family() != Family::Unknown {
                    self.unknown_fields.count(key);
                }
                record.other_values.insert(key.clone().into_owned(), value.written());
            }
        }
    }

    fn finish(self, out: &mut Sink<'_>) {
        self.undated.finish(out, "events have no time that is understood");
        if let Some(unknown) = self.unknown_kinds.listed() {
            let message = format!("not understood, and kept as they are: events {unknown}");
            out.problem(Location::File, message);
        }
        if let Some(unknown) = self.unknown_fields.listed() {
            let message = format!("not understood, and kept as they are: fields {unknown}");
            out.notice(Location::File, message);
        }
    }
}
