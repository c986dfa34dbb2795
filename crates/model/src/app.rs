//! Apps of an Android device, and what is told of each.

use std::borrow::Cow;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{Record, kept_name};

/// What stands for an artifact in rules about apps and in the case: it is put together from all
/// artifacts that tell of apps.
pub const APP_PROFILES: &str = "android.app_profiles";

/// What one record tells of an app. Sightings of all artifacts together make its profile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AppSighting<'a> {
    /// Name of the package.
    pub package: Cow<'a, str>,
    /// Number of the Android user it is told of.
    pub user_id: Option<u64>,
    /// Name that people see.
    pub label: Option<Cow<'a, str>>,
    /// Whether it is a part of the system.
    pub system: Option<bool>,
    /// Path of its code: a folder or an APK.
    pub code_path: Option<Cow<'a, str>>,
    /// Package that installed it, as the system was told; never the literal word `null`.
    pub installer: Option<Cow<'a, str>>,
    /// Whether the source has the installers of apps, so that none means none.
    pub installer_is_known: bool,
    /// Package that asked for the installation.
    pub initiator: Option<Cow<'a, str>>,
    /// Package or address that the file came from, as the initiator told.
    pub origin: Option<Cow<'a, str>>,
    /// When it was installed first.
    pub first_installed_at: Option<Timestamp>,
    /// When it was updated last.
    pub updated_at: Option<Timestamp>,
    /// When the system noted what this record tells, where it did.
    pub noted_at: Option<Timestamp>,
    /// When a session installed or updated it.
    pub session_at: Option<Timestamp>,
    /// Instants at which it had accessibility or the rights of an administrator, or asked for them.
    pub control_at: Vec<Timestamp>,
    /// What it can do or does.
    pub signs: Vec<AppSign>,
    /// Permissions it was granted, by their names without `android.permission.`.
    pub granted: Vec<Cow<'a, str>>,
    /// Permissions it asks for, by their names without `android.permission.`.
    pub requested: Vec<Cow<'a, str>>,
}

impl<'a> AppSighting<'a> {
    /// An app of that package, of which nothing is told yet.
    pub fn of(package: impl Into<Cow<'a, str>>) -> Self {
        Self { package: package.into(), ..Self::default() }
    }

    /// The same with one more sign.
    #[must_use]
    pub fn with(mut self, sign: AppSign) -> Self {
        self.signs.push(sign);
        self
    }

    /// The same for one Android user.
    #[must_use]
    pub fn of_user(self, user_id: Option<u64>) -> Self {
        Self { user_id, ..self }
    }
}

/// The name of a permission without what all of the system's have in common.
pub fn permission_name(permission: &str) -> &str {
    permission.strip_prefix("android.permission.").unwrap_or(permission)
}

/// What an app can do or does, as one source tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppSign {
    /// Its accessibility service is enabled: it can read the screen and act for its owner.
    AccessibilityEnabled,
    /// Its accessibility service is bound: it runs.
    AccessibilityBound,
    /// Its accessibility service asks for events of all kinds.
    AccessibilityAllEvents,
    /// It has an accessibility service, enabled or not.
    AccessibilityDeclared,
    /// It is an enabled device administrator.
    DeviceAdmin,
    /// It owns the device or a profile: it manages it.
    DeviceOwner,
    /// It reads notifications.
    NotificationListener,
    /// It is the default app for text messages.
    DefaultSms,
    /// It is the default app for calls.
    DefaultDialer,
    /// It screens or redirects calls.
    CallScreening,
    /// It is the keyboard.
    DefaultKeyboard,
    /// It is the assistant.
    DefaultAssistant,
    /// It is the home screen.
    DefaultHome,
    /// It is a trust agent, which may keep the device unlocked.
    TrustAgent,
    /// It may draw over other apps.
    Overlay,
    /// It may see which apps are used.
    UsageAccess,
    /// It may read all shared files.
    AllFiles,
    /// It may install other apps.
    MayInstall,
    /// The lock on sensitive settings for apps from outside a store was lifted for it.
    RestrictedSettingsLifted,
    /// The owner exempted it from saving battery.
    BatteryExempt,
    /// It used the microphone while it was not on the screen.
    BackgroundMicrophone,
    /// It used the camera while it was not on the screen.
    BackgroundCamera,
    /// It used the location while it was not on the screen.
    BackgroundLocation,
    /// It records or shows the screen now.
    ScreenProjection,
    /// It carries all traffic as a VPN.
    Vpn,
    /// It is associated with a companion device.
    CompanionDevice,
    /// It is started when the device starts.
    StartsAtBoot,
    /// Nothing of it can be opened from the home screen.
    NoLauncher,
    /// What opens it from the home screen was switched off.
    LauncherDisabled,
    /// It is hidden for the user.
    Hidden,
    /// It is disabled.
    Disabled,
    /// It is on the screen, or was.
    Shown,
    /// It was removed, or is gone while traces remain.
    Removed,
    /// An older version took the place of a newer one.
    Downgraded,
    /// It is a factory version under an update.
    FactoryVersion,
    /// It can be debugged.
    Debuggable,
    /// It is built for tests.
    TestOnly,
    /// It is signed with a key that everybody has.
    DebugSigned,
}

/// An app, by everything that told of it on one device.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own that rules read")]
pub struct AppProfile {
    /// Name of the package.
    pub package: String,
    /// Name that people see.
    pub label: Option<String>,
    /// Numbers of the Android users it is told of.
    pub user_ids: Vec<u64>,
    /// Whether it is installed, by a source that lists what is.
    pub is_listed: bool,
    /// Whether it was used or installed, and is not in the list of what is installed.
    pub only_traces: bool,
    /// Whether it is a part of the system.
    pub system: Option<bool>,
    /// Path of its code.
    pub code_path: Option<String>,
    /// Package that installed it.
    pub installer: Option<String>,
    /// Package that asked for the installation.
    pub initiator: Option<String>,
    /// Where the file came from, as the initiator told.
    pub origin: Option<String>,
    /// Whether it came from outside a store of apps: `None` where its installer is not told.
    pub sideloaded: Option<bool>,
    /// Whether the shell installed it or asked for it, which means adb.
    pub installed_by_shell: bool,
    /// Whether a store is named as its installer while another program asked for it.
    pub installer_disagrees: bool,
    /// Whether its name looks like one of the system or its maker, which it is not.
    pub looks_like_system: bool,
    /// A well-known app from whose package its own differs by little.
    pub resembles: Option<String>,
    /// What it can do or does.
    pub signs: Vec<AppSign>,
    /// Groups of sensitive permissions it was granted: `sms`, `microphone`….
    #[serde(deserialize_with = "kept_name::several")]
    pub sensitive_granted: Vec<&'static str>,
    /// How many there are.
    pub sensitive_granted_count: u64,
    /// Groups of sensitive permissions it asks for.
    #[serde(deserialize_with = "kept_name::several")]
    pub sensitive_requested: Vec<&'static str>,
    /// How many there are.
    pub sensitive_requested_count: u64,
    /// When it was installed first.
    pub first_installed_at: Option<Timestamp>,
    /// When it was updated last.
    pub updated_at: Option<Timestamp>,
    /// When it first had accessibility or the rights of an administrator, or asked for them, by
    /// what is dated.
    pub control_first_at: Option<Timestamp>,
    /// Minutes from its installation to the first such instant after it.
    pub control_within_minutes: Option<u64>,
    /// Artifacts that told of it.
    #[serde(deserialize_with = "kept_name::several")]
    pub artifacts: Vec<&'static str>,
    /// How many artifacts told of it.
    pub artifact_count: u64,
    /// How many records told of it.
    pub sighting_count: u64,
}

impl Record for AppProfile {}
