//! What records of Android artifacts tell of apps, on the fixtures beside the artifacts.
#![allow(clippy::disallowed_methods, reason = "fixtures are not evidence")]

use std::{collections::BTreeSet, path::Path};

use artifacts::{Collected, Receiver};
use evidence::EvidenceFile;
use jiff::tz::Offset;
use model::{
    AppSign::{self, *},
    Problem, Provenance, Record,
};

type Sign = (String, Option<u64>, AppSign);

#[derive(Default)]
struct Signs(BTreeSet<Sign>);

impl Receiver for Signs {
    fn record(&mut self, _: Provenance, record: &dyn Record) {
        for app in record.apps() {
            let of = |sign: &AppSign| (app.package.to_string(), app.user_id, *sign);
            self.0.extend(app.signs.iter().map(of));
        }
    }

    fn problem(&mut self, _: Problem) {}
}

/// Asserts that the fixture tells these signs, and no others.
fn tells(artifact: &str, fixture: &str, expected: &[(&str, Option<u64>, AppSign)]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let bytes = std::fs::read(folder.join(artifact.replace('.', "/")).join(fixture)).unwrap();
    let file = EvidenceFile::from_bytes(fixture, bytes).with_local_offset(Offset::constant(2));
    let mut signs = Signs::default();
    artifacts::by_id(artifact).unwrap().read(&file, &mut signs);
    let expected = expected.iter().map(|(package, user, sign)| ((*package).into(), *user, *sign));
    assert_eq!(signs.0, expected.collect(), "{artifact}: {fixture}");
}

const WATCH: &str = "org.example.parental";

#[test]
fn operations_tell_what_an_app_may_do_and_did_while_it_was_not_shown() {
    let first = |sign| (WATCH, Some(0), sign);
    let expected = [
        first(Overlay),
        first(UsageAccess),
        first(AllFiles),
        first(MayInstall),
        first(RestrictedSettingsLifted),
        first(BackgroundMicrophone),
        first(BackgroundCamera),
        first(BackgroundLocation),
        first(Shown),
    ];
    // An app that did something for another one is not told as having done it for itself.
    tells("android.app_operations", "uses_in_all_states.txt", &expected);
    tells(
        "android.app_operations",
        "android_9_uses_without_brackets.txt",
        &[("org.example.old", Some(0), BackgroundCamera)],
    );
}

#[test]
fn accessibility_services_are_not_enabled_by_being_there() {
    let artifact = "android.accessibility_services";
    let expected = [
        ("org.example.crash", Some(0), AccessibilityDeclared),
        (WATCH, Some(0), AccessibilityDeclared),
        (WATCH, Some(0), AccessibilityEnabled),
        (WATCH, Some(0), AccessibilityBound),
        (WATCH, Some(0), AccessibilityAllEvents),
    ];
    tells(artifact, "one_bound_service_of_android_14.txt", &expected);
    let expected = ["camera", "tool"].map(|name| format!("org.example.{name}"));
    let expected = expected.iter().map(|name| (name.as_str(), Some(0), AccessibilityDeclared));
    let expected: Vec<_> = expected.collect();
    tells(artifact, "lists_that_are_not_told_leave_it_open.txt", &expected);
    let of = |name: &'static str, sign| (name, Some(0), sign);
    let expected = [
        of("org.example.camera", AccessibilityDeclared),
        of("org.example.watch", AccessibilityDeclared),
        of("org.example.watch", AccessibilityEnabled),
        of("org.example.watch", AccessibilityBound),
    ];
    tells(artifact, "older_lists_name_the_components.txt", &expected);
}

#[test]
fn admins_and_owners_are_told_for_their_users() {
    let expected = [
        ("org.example.mdm", Some(0), DeviceOwner),
        ("org.example.mdm", Some(0), DeviceAdmin),
        ("org.example.work", Some(10), DeviceOwner),
        (WATCH, Some(0), DeviceAdmin),
    ];
    tells("android.device_admins", "admins_of_two_users_and_owners.txt", &expected);
}

#[test]
fn listeners_of_the_system_and_those_that_were_taken_back_are_none() {
    let expected = [
        ("org.example.watch", Some(0), NotificationListener),
        (WATCH, Some(0), NotificationListener),
        ("org.example.work", Some(10), NotificationListener),
    ];
    let fixture = "listeners_and_not_assistants.txt";
    tells("android.notification_listeners", fixture, &expected);
}

#[test]
fn roles_agents_devices_and_lists_are_told() {
    let expected = [
        ("org.example.messages", Some(0), DefaultSms),
        ("org.example.phone", Some(0), DefaultDialer),
        ("org.example.calls", Some(0), DefaultDialer),
        ("org.example.watch", Some(0), CompanionDevice),
    ];
    tells("android.roles", "one_and_several_holders.txt", &expected);
    let expected = [
        ("com.google.android.gms", Some(0), TrustAgent),
        ("org.example.unlock", Some(0), TrustAgent),
    ];
    tells("android.trust_agents", "agents_of_two_users.txt", &expected);
    let expected = [
        ("org.example.watch", Some(0), CompanionDevice),
        ("org.example.cast", Some(10), CompanionDevice),
    ];
    tells("android.companion_devices", "associations_of_android_14.txt", &expected);
    let expected = [("org.example.messenger", None, BatteryExempt), (WATCH, None, BatteryExempt)];
    tells("android.battery_exemptions", "lists_of_owner_and_system.txt", &expected);
}

#[test]
fn the_app_with_the_screen_the_vpn_and_the_keyboard_are_told() {
    let expected = [("org.example.cast", Some(10), ScreenProjection)];
    tells("android.screen_projection", "an_app_has_the_screen.txt", &expected);
    tells("android.vpn", "an_app_and_its_changes.txt", &[("org.example.vpn", Some(0), Vpn)]);
    // An app that was prepared as VPN and is not active carries nothing.
    tells("android.vpn", "damaged_change.txt", &[]);
    let expected = [("org.example.keys", Some(0), DefaultKeyboard)];
    tells("android.input_methods", "an_added_keyboard_is_used.txt", &expected);
}

#[test]
fn settings_that_name_apps_are_told() {
    let expected = [
        (WATCH, Some(10), AccessibilityEnabled),
        ("org.example.reader", Some(10), AccessibilityEnabled),
        ("org.example.keys", Some(10), DefaultKeyboard),
        ("org.example.vpn", Some(10), Vpn),
    ];
    tells("android.settings", "rows_of_all_name_spaces.txt", &expected);
    let expected = [
        (WATCH, None, NotificationListener),
        ("org.example.watch", None, NotificationListener),
        ("org.example.messages", None, DefaultSms),
    ];
    tells("android.settings", "settings_secure.txt", &expected);
}

#[test]
fn an_operation_with_endless_uses_takes_no_endless_memory() {
    let mut text = "  Uid 1000:\n    Package android:\n      CAMERA (allow):\n".to_owned();
    for _ in 0..5_000 {
        text.push_str("          Access: [bg-s] 2026-02-25 14:29:54.943 (-4d)\n");
    }
    let mut read = Collected::default();
    let file = EvidenceFile::from_bytes("endless", text);
    artifacts::by_id("android.app_operations").unwrap().read(&file, &mut read);
    assert_eq!(read.records[0].record["uses"].as_array().unwrap().len(), 1_000);
    assert!(read.problems.last().unwrap().message.starts_with("3980 more"), "{:?}", read.problems);
}
