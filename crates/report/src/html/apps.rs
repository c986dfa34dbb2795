//! Apps of an Android device, as the report shows them.

use model::{AppProfile, AppSign};

use crate::text::{instant, number, shown};

/// Apps that are shown; the case holds all of them.
const SHOWN: usize = 300;
/// Characters of a name.
const NAME: usize = 200;

/// The apps that did not come with the device.
pub(super) struct AppsView {
    pub(super) count: String,
    pub(super) others: String,
    pub(super) left_out: Option<String>,
    pub(super) rows: Vec<AppView>,
}

/// One app.
pub(super) struct AppView {
    pub(super) name: String,
    pub(super) from: String,
    pub(super) first: Option<String>,
    pub(super) signs: String,
}

impl AppsView {
    /// `None` when no app was told of.
    pub(super) fn new(apps: &[AppProfile]) -> Option<Self> {
        let mut others: Vec<&AppProfile> =
            apps.iter().filter(|app| app.system == Some(false)).collect();
        others.sort_by_key(|app| {
            let watches = app.signs.iter().filter(|sign| is_sensitive(**sign)).count();
            (app.sideloaded != Some(true), std::cmp::Reverse(watches), &app.package)
        });
        let left_out = others.len().saturating_sub(SHOWN);
        let rows = others.iter().take(SHOWN).map(|app| AppView::new(app));
        (!apps.is_empty()).then(|| Self {
            count: count(apps.len()),
            others: count(others.len()),
            left_out: super::views::left_out(left_out),
            rows: rows.collect(),
        })
    }
}

impl AppView {
    fn new(app: &AppProfile) -> Self {
        let name = match &app.label {
            Some(label) => format!("{label} ({})", app.package),
            None => app.package.clone(),
        };
        let installer = app.installer.as_deref().map(|installer| shown(installer, NAME));
        let from = match (app.sideloaded, installer) {
            (Some(true), Some(installer)) => format!("outside a store ({installer})"),
            (Some(true), None) => "outside a store".to_owned(),
            (_, Some(installer)) => installer,
            (_, None) => "not told".to_owned(),
        };
        let mut signs: Vec<&str> = app.signs.iter().filter_map(|sign| words(*sign)).collect();
        signs.extend(app.sensitive_granted.iter().map(|group| permission(group)));
        signs.dedup();
        Self {
            name: shown(&name, NAME),
            from,
            first: app.first_installed_at.map(instant),
            signs: signs.join(", "),
        }
    }
}

/// Whether a sign is one of those that let an app watch its owner.
const fn is_sensitive(sign: AppSign) -> bool {
    matches!(
        sign,
        AppSign::AccessibilityEnabled
            | AppSign::AccessibilityBound
            | AppSign::DeviceAdmin
            | AppSign::DeviceOwner
            | AppSign::NotificationListener
            | AppSign::Overlay
            | AppSign::BackgroundMicrophone
            | AppSign::BackgroundCamera
            | AppSign::BackgroundLocation
            | AppSign::ScreenProjection
    )
}

/// The sign in words for a person; `None` for those that only rules need.
const fn words(sign: AppSign) -> Option<&'static str> {
    Some(match sign {
        AppSign::AccessibilityEnabled | AppSign::AccessibilityBound => {
            "reads and controls the screen"
        }
        AppSign::DeviceAdmin => "administers the device",
        AppSign::DeviceOwner => "manages the device",
        AppSign::NotificationListener => "reads notifications",
        AppSign::DefaultSms => "handles text messages",
        AppSign::DefaultDialer => "handles calls",
        AppSign::CallScreening => "screens calls",
        AppSign::DefaultKeyboard => "is the keyboard",
        AppSign::DefaultAssistant => "is the assistant",
        AppSign::DefaultHome => "is the home screen",
        AppSign::TrustAgent => "may keep the device unlocked",
        AppSign::Overlay => "draws over other apps",
        AppSign::UsageAccess => "sees which apps are used",
        AppSign::MayInstall => "adds other apps",
        AppSign::RestrictedSettingsLifted => "had a lock on sensitive settings lifted",
        AppSign::BatteryExempt => "may always run",
        AppSign::BackgroundMicrophone => "used the microphone unseen",
        AppSign::BackgroundCamera => "used the camera unseen",
        AppSign::BackgroundLocation => "used the location unseen",
        AppSign::ScreenProjection => "records or shows the screen",
        AppSign::Vpn => "carries all traffic",
        AppSign::CompanionDevice => "belongs to another device",
        AppSign::NoLauncher | AppSign::LauncherDisabled => "has nothing to open",
        AppSign::Hidden => "is hidden",
        AppSign::Disabled => "is switched off",
        AppSign::Removed => "was taken off the phone",
        AppSign::Downgraded => "went back to an older version",
        AppSign::Debuggable => "can be debugged",
        AppSign::TestOnly => "is built for tests",
        AppSign::DebugSigned => "is signed with a key that everybody has",
        _ => return None,
    })
}

/// A group of permissions in words for a person.
fn permission(group: &str) -> &str {
    match group {
        "all_files" => "all files",
        "call_log" => "list of calls",
        "location_in_background" => "location at any time",
        "sms" => "text messages",
        "usage_access" => "sees which apps are used",
        "overlay" => "draws over other apps",
        other => other,
    }
}

fn count(length: usize) -> String {
    number(u64::try_from(length).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apps_from_outside_a_store_that_can_watch_come_first() {
        let app = |package: &str, sideloaded, signs: &[AppSign]| AppProfile {
            package: package.to_owned(),
            system: Some(false),
            sideloaded: Some(sideloaded),
            signs: signs.to_vec(),
            ..AppProfile::default()
        };
        let of_system = AppProfile { system: Some(true), ..app("com.system", false, &[]) };
        let apps = [
            app("a.store", false, &[AppSign::AccessibilityEnabled]),
            app("b.outside", true, &[AppSign::BatteryExempt]),
            app("c.outside", true, &[AppSign::DeviceAdmin, AppSign::StartsAtBoot]),
            of_system,
        ];
        let view = AppsView::new(&apps).unwrap();
        let rows: Vec<_> =
            view.rows.iter().map(|row| (row.name.as_str(), row.signs.as_str())).collect();
        assert_eq!(
            rows,
            [
                ("c.outside", "administers the device"),
                ("b.outside", "may always run"),
                ("a.store", "reads and controls the screen"),
            ]
        );
        assert_eq!((view.count.as_str(), view.others.as_str()), ("4", "3"));
        assert!(AppsView::new(&[]).is_none());
    }
}
