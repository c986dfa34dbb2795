//! Apps of an Android device that came from outside a store, as the person sees them.

use model::{AppProfile, AppSign};

use crate::{Words, text::shown};

/// Apps that are shown; the part for the analyst lists all of them.
const SHOWN: usize = 40;
/// Characters of a name.
const NAME: usize = 160;

/// The apps from outside a store.
pub(super) struct AppsView {
    pub(super) left_out: Option<String>,
    pub(super) rows: Vec<AppView>,
}

/// One app.
pub(super) struct AppView {
    pub(super) name: String,
    pub(super) first: String,
    pub(super) signs: Vec<String>,
}

impl AppsView {
    /// `None` when no app was told of.
    pub(super) fn new(apps: &[AppProfile], words: &Words) -> Option<Self> {
        let mut outside: Vec<&AppProfile> =
            apps.iter().filter(|app| app.sideloaded == Some(true)).collect();
        outside.sort_by_key(|app| (std::cmp::Reverse(app.signs.len()), &app.package));
        let left_out = u64::try_from(outside.len().saturating_sub(SHOWN)).unwrap_or(u64::MAX);
        let rows = outside.iter().take(SHOWN).map(|app| AppView::new(app, words));
        (!apps.is_empty()).then(|| Self {
            left_out: (left_out > 0).then(|| words.count("apps-left-out", left_out)),
            rows: rows.collect(),
        })
    }
}

impl AppView {
    fn new(app: &AppProfile, words: &Words) -> Self {
        let name = match &app.label {
            Some(label) => format!("{label} ({})", app.package),
            None => app.package.clone(),
        };
        let signs = app.signs.iter().filter_map(|sign| key(*sign));
        let mut signs: Vec<String> = signs.map(|key| words.say(key)).collect();
        signs.extend(app.sensitive_granted.iter().map(|group| permission(group, words)));
        let mut seen = std::collections::BTreeSet::new();
        signs.retain(|sign| seen.insert(sign.clone()));
        let first = app.first_installed_at.map(|at| words.instant(at));
        Self {
            name: shown(&name, NAME),
            first: first.unwrap_or_else(|| words.say("apps-no-date")),
            signs,
        }
    }
}

fn permission(group: &str, words: &Words) -> String {
    let key = format!("permission-{group}");
    if words.has(&key) { words.say(&key) } else { shown(group, NAME) }
}

/// Key of the sign in words for a person; `None` for those that only rules need.
pub(super) const fn key(sign: AppSign) -> Option<&'static str> {
    Some(match sign {
        AppSign::AccessibilityEnabled | AppSign::AccessibilityBound => "sign-accessibility",
        AppSign::DeviceAdmin => "sign-device-admin",
        AppSign::DeviceOwner => "sign-device-owner",
        AppSign::NotificationListener => "sign-notification-listener",
        AppSign::DefaultSms => "sign-default-sms",
        AppSign::DefaultDialer => "sign-default-dialer",
        AppSign::CallScreening => "sign-call-screening",
        AppSign::DefaultKeyboard => "sign-default-keyboard",
        AppSign::DefaultAssistant => "sign-default-assistant",
        AppSign::DefaultHome => "sign-default-home",
        AppSign::TrustAgent => "sign-trust-agent",
        AppSign::Overlay => "sign-overlay",
        AppSign::UsageAccess => "sign-usage-access",
        AppSign::MayInstall => "sign-may-install",
        AppSign::RestrictedSettingsLifted => "sign-restricted-lifted",
        AppSign::BatteryExempt => "sign-battery-exempt",
        AppSign::BackgroundMicrophone => "sign-background-microphone",
        AppSign::BackgroundCamera => "sign-background-camera",
        AppSign::BackgroundLocation => "sign-background-location",
        AppSign::ScreenProjection => "sign-screen-projection",
        AppSign::Vpn => "sign-vpn",
        AppSign::CompanionDevice => "sign-companion-device",
        AppSign::NoLauncher | AppSign::LauncherDisabled => "sign-no-launcher",
        AppSign::Hidden => "sign-hidden",
        AppSign::Disabled => "sign-disabled",
        AppSign::Removed => "sign-removed",
        AppSign::Downgraded => "sign-downgraded",
        AppSign::Debuggable => "sign-debuggable",
        AppSign::TestOnly => "sign-test-only",
        AppSign::DebugSigned => "sign-debug-signed",
        _ => return None,
    })
}
