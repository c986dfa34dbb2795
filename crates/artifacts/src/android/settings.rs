//! Settings of the device, as the service `settings` tells, as `settings list` prints and as a backup
//! holds them.
//!
//! # What it holds
//! For each of the name spaces `global`, `secure`, `system` and `config` and each Android user the settings with
//! their values. The service also tells which package wrote a setting last, the default, and on some devices the
//! changes before. `config` holds switches that the maker sends. Words that the owner may have
//! written are content. A backup of Android 8 or older holds those that move to a new phone. One record is a setting.
//!
//! # What it can show
//! How the device is set: developer options, debugging, checks of apps, proxies, names of apps with
//! power over it. That the last to write a setting was `com.android.shell`: somebody used the debugging bridge.
//!
//! # What it cannot show
//! When a setting was changed, where the device keeps no history. Lists of apps may be older than what the services do.
//!
//! # References
//! - AOSP, `packages/SettingsProvider/…/SettingsProvider.java`, `dumpSettings`, and `android.provider.Settings`
//! - AOSP, `packages/SettingsProvider/…/SettingsBackupAgent.java`, `onRestoreFile`
//! - Amnesty International, "Mobile Verification Toolkit", settings

use model::{AppSighting, AppSign};

use crate::{
    components::packages_of,
    flattened_settings::for_each_setting,
    prelude::*,
    service_lines::{flag, for_each_service_line},
    setting_changes::{SettingChange, change_of, told},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.settings",
    title: "Settings of the device",
    sources: &[
        Source::Service("settings"),
        Source::AndroidQf("settings_*.txt"),
        Source::AndroidBackup("apps/com.android.providers.settings/f/flattened-data"),
    ],
    tested: &[
        ("Android 14", Confidence::RealDevice),
        ("AndroidQF", Confidence::RealDevice),
        ("history of changes, of some makers", Confidence::Specification),
        ("backups of Android 4.1 to 8", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// A setting.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct DeviceSetting {
    /// `global`, `secure`, `system`, `config`, or another word of a file's name.
    pub namespace: String,
    /// Number of the Android user, where it is told.
    pub user_id: Option<u64>,
    /// Name.
    pub setting: String,
    /// Value; none where the setting has none.
    pub value: Option<String>,
    /// Package that wrote it last.
    pub written_by: Option<String>,
    /// Value by default.
    pub default_value: Option<String>,
    /// Whether the system set the default.
    pub default_by_system: Option<bool>,
    /// Whether the value is another than the default, where that is told.
    pub differs_from_default: Option<bool>,
    /// What its writer marked it with.
    pub setting_tag: Option<String>,
    /// Packages that it names, for settings that name apps.
    pub packages: Vec<String>,
    /// Last change that is told.
    pub changed_at: Option<Timestamp>,
    /// Changes that are told.
    pub history: Vec<SettingChange>,
    /// Whether the value is somebody's words.
    #[serde(skip)]
    pub words: Option<String>,
}

/// Settings that name apps, and what that makes the app.
const NAMING_APPS: [(&str, Option<AppSign>); 10] = [
    ("enabled_accessibility_services", Some(AppSign::AccessibilityEnabled)),
    ("enabled_notification_listeners", Some(AppSign::NotificationListener)),
    ("default_input_method", Some(AppSign::DefaultKeyboard)),
    ("sms_default_application", Some(AppSign::DefaultSms)),
    ("dialer_default_application", Some(AppSign::DefaultDialer)),
    ("voice_interaction_service", Some(AppSign::DefaultAssistant)),
    ("assistant", Some(AppSign::DefaultAssistant)),
    ("always_on_vpn_app", Some(AppSign::Vpn)),
    ("enabled_input_methods", None),
    ("autofill_service", None),
];

/// Settings whose value its owner may have written.
const WORDS: [&str; 5] = [
    "lock_screen_owner_info",
    "device_name",
    "bluetooth_name",
    "wifi_p2p_device_name",
    "lockscreen_text",
];

impl Record for DeviceSetting {
    fn observables(&self) -> Vec<Observable<'_>> {
        let of = |package: &'_ String| {
            Observable::new(ObservableKind::AppId, package.clone(), "packages", Strength::Installed)
        };
        let writer = self.written_by.as_deref().map(|package| {
            Observable::new(ObservableKind::AppId, package, "written_by", Strength::Executed)
        });
        self.packages.iter().map(of).chain(writer).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |change: &SettingChange| {
            let by = change.package.as_deref().unwrap_or("unknown");
            let summary = format!("{} {} by {by}", self.namespace, self.setting);
            Some(TimelineEvent { at: change.changed_at?, meaning: "setting changed", summary })
        };
        self.history.iter().filter_map(event).collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let sign = sign_of(&self.setting);
        let sighting = |package: &'_ String| {
            let mut sighting = AppSighting::of(package.clone()).of_user(self.user_id);
            sighting.signs.extend(sign);
            sighting
        };
        let now = self.packages.iter().map(sighting);
        now.chain(self.control_told()).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.words.as_deref().map(|words| ("value", words)).into_iter().collect()
    }
}

fn sign_of(setting: &str) -> Option<AppSign> {
    NAMING_APPS.iter().find(|(name, _)| *name == setting).and_then(|(_, sign)| *sign)
}

impl DeviceSetting {
    /// Apps whose accessibility was enabled by a change, with its instant.
    fn control_told(&self) -> Vec<AppSighting<'_>> {
        let is_told = self.setting == "enabled_accessibility_services";
        let told = |change: &SettingChange| {
            let of = |value: &Option<String>| packages_of(value.as_deref().unwrap_or_default());
            let (before, after) = (of(&change.old_value), of(&change.new_value));
            let at = change.changed_at;
            let new = after.into_iter().filter(move |package| !before.contains(package));
            let app = |package| AppSighting::of(package).of_user(self.user_id);
            new.map(app).map(move |app| AppSighting { control_at: at.into_iter().collect(), ..app })
        };
        self.history.iter().filter(|_| is_told).flat_map(told).collect()
    }

    /// Completes what follows from the value.
    fn complete(mut self) -> Self {
        let value = self.value.as_deref().unwrap_or_default();
        if NAMING_APPS.iter().any(|(name, _)| *name == self.setting) {
            self.packages = packages_of(value);
        }
        let default = self.default_by_system.map(|_| &self.default_value);
        self.differs_from_default = default.map(|default| *default != self.value);
        self.changed_at = self.history.iter().filter_map(|change| change.changed_at).max();
        if WORDS.contains(&self.setting.as_str()) {
            self.words = self.value.take();
            self.default_value = None;
        }
        self
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let name = file.path().rsplit('/').next().unwrap_or_default();
    if name.starts_with("flattened-data") {
        return parse_backup(file, out);
    }
    match name.strip_prefix("settings_").and_then(|name| name.strip_suffix(".txt")) {
        Some(namespace) => parse_list(file, namespace, out),
        None => parse_service(file, out),
    }
}

/// What follows the settings, such as networks with their passwords, is left alone.
fn parse_backup(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    let broken = for_each_setting(&bytes, |found| {
        let (namespace, setting) = (found.namespace.to_owned(), text(found.name));
        let value = found.value.map(text);
        let setting = DeviceSetting { namespace, setting, value, ..DeviceSetting::default() };
        out.record(Location::Offset(found.offset), &setting.complete());
    });
    if let Err(broken) = broken {
        out.problem(Location::File, broken.message());
    }
    Ok(())
}

/// Reads `name=value` lines. A line without a name belongs to the value before it.
fn parse_list(file: &EvidenceFile, namespace: &str, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let namespace = namespace.rsplit('_').next().unwrap_or(namespace);
    let mut open: Option<(u64, DeviceSetting)> = None;
    let (mut count, mut unreadable) = (0_u64, Repeated::default());
    for_each_service_line(file, out, |number, line, out| {
        let pair = line.split_once('=').filter(|(name, _)| is_name(name));
        if let Some((setting, value)) = pair {
            end(&mut open, out);
            count = count.saturating_add(1);
            let value = Some(value.to_owned()).filter(|value| value != "null");
            let (namespace, setting) = (namespace.to_owned(), setting.to_owned());
            open = Some((
                number,
                DeviceSetting { namespace, setting, value, ..DeviceSetting::default() },
            ));
        } else if let Some((_, setting)) = &mut open {
            go_on(setting.value.get_or_insert_default(), line);
        } else if !line.trim().is_empty() {
            let message = "line not understood: the setting that it names is missing";
            unreadable.problem(out, Location::Line(number), message);
        }
    })?;
    end(&mut open, out);
    unreadable.finish(out, "lines not understood");
    if count == 0 {
        out.problem(Location::File, "the list has no setting");
    }
    Ok(())
}

/// Whether the text may be the name of a setting.
fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_graphic())
}

/// Longest value that is kept.
const LONGEST: usize = 256 << 10;

fn go_on(value: &mut String, line: &str) {
    if value.len() < LONGEST {
        value.push('\n');
        value.push_str(line);
    }
}

fn end(open: &mut Option<(u64, DeviceSetting)>, out: &mut Sink<'_>) {
    if let Some((line, mut setting)) = open.take() {
        let end = setting.value.as_deref().map(|value| value.trim_end_matches('\n').len());
        if let (Some(value), Some(end)) = (&mut setting.value, end) {
            value.truncate(end);
        }
        out.record(Location::Line(line), &setting.complete());
    }
}

/// What the service tells: the name space and user of a heading, and the row that goes on.
#[derive(Default)]
struct Rows {
    heading: Option<(String, Option<u64>)>,
    row: Option<(u64, String)>,
    history: Vec<String>,
    in_history: bool,
    headings: u64,
    unreadable: Repeated,
}

fn parse_service(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut rows = Rows::default();
    for_each_service_line(file, out, |number, line, out| rows.line(file, number, line, out))?;
    rows.end(file, out);
    rows.unreadable.finish(out, "lines not understood");
    if rows.headings == 0 {
        out.problem(Location::File, "no name space is told: the settings are missing");
    }
    Ok(())
}

/// `GLOBAL SETTINGS (user 0)`
fn heading_of(line: &str) -> Option<(String, Option<u64>)> {
    let (namespace, rest) = line.split_once(" SETTINGS (user ")?;
    let user = rest.trim_end().strip_suffix(')')?;
    let is_word = !namespace.is_empty() && namespace.bytes().all(|b| b.is_ascii_uppercase());
    is_word.then(|| (namespace.to_lowercase(), user.parse().ok()))
}

impl Rows {
    fn line(&mut self, file: &EvidenceFile, number: u64, line: &str, out: &mut Sink<'_>) {
        let text = line.trim();
        if let Some(heading) = heading_of(line) {
            self.end(file, out);
            self.heading = Some(heading);
            self.headings = self.headings.saturating_add(1);
        } else if self.heading.is_none() || text.starts_with("version: ") {
        } else if line.starts_with("_id:") {
            self.end(file, out);
            self.row = Some((number, line.to_owned()));
        } else if text.is_empty() {
            self.end(file, out);
        } else if is_after_the_rows(line) {
            self.end(file, out);
            self.heading = None;
        } else if self.row.is_some() && text.starts_with("History (") {
            self.in_history = true;
        } else if self.in_history && text.starts_with("time:") {
            self.history.push(text.to_owned());
        } else if let Some(entry) = self.history.last_mut().filter(|_| self.in_history) {
            go_on(entry, text);
        } else if let Some((_, row)) = &mut self.row {
            go_on(row, line);
        } else {
            let message = "line not understood: it may belong to the value of a setting before it";
            self.unreadable.problem(out, Location::Line(number), message);
        }
    }

    fn end(&mut self, file: &EvidenceFile, out: &mut Sink<'_>) {
        let history = std::mem::take(&mut self.history);
        self.in_history = false;
        let Some((line, row)) = self.row.take() else { return };
        let Some((namespace, user_id)) = self.heading.clone() else { return };
        let Some(mut setting) = setting_of(&row) else {
            let message = "row not understood: the setting that it names is missing";
            return self.unreadable.problem(out, Location::Line(line), message);
        };
        (setting.namespace, setting.user_id) = (namespace, user_id);
        setting.history = history.iter().map(|entry| change_of(file, entry)).collect();
        out.record(Location::Line(line), &setting.complete());
    }
}

/// Parts of the service that are no settings.
fn is_after_the_rows(line: &str) -> bool {
    ["GENERATION REGISTRY", "Historical operations", "Settings "]
        .iter()
        .any(|start| line.starts_with(start))
}

/// `_id:122 name:adb_enabled pkg:android value:1 default:1 defaultSystemSet:true tag:x`
fn setting_of(row: &str) -> Option<DeviceSetting> {
    let (_, rest) = row.strip_prefix("_id:")?.split_once(" name:")?;
    let (head, rest) = rest.split_once(" value:")?;
    let (setting, written_by) = match head.split_once(" pkg:") {
        Some((setting, package)) => (setting, Some(package.to_owned())),
        None => (head, None),
    };
    // Some makers tell at the end whether the value is kept when the device is restored.
    let rest = rest.strip_suffix(" notPreservedInRestore").unwrap_or(rest);
    let rest = match rest.rsplit_once(" isValuePreservedInRestore:") {
        Some((before, "true" | "false")) => before,
        _ => rest,
    };
    let mut found =
        DeviceSetting { setting: setting.to_owned(), written_by, ..DeviceSetting::default() };
    // The value may hold these words, too: the last ones are those of the row.
    let value = match rest.rsplit_once(" defaultSystemSet:") {
        Some((before, after)) if before.contains(" default:") => {
            let (value, default) = before.rsplit_once(" default:")?;
            let (by_system, tag) =
                after.split_once(" tag:").map_or((after, None), |(b, t)| (b, Some(t)));
            found.default_by_system = flag(by_system);
            found.default_value = told(default);
            found.setting_tag = tag.and_then(told);
            value
        }
        _ => rest,
    };
    found.value = told(value);
    Some(found)
}
