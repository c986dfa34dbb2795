//! What the rules say of how an Android device is set, on records that the artifacts really yield: fixtures, the
//! bug report of an emulator on which nothing was planted, and slices of real devices.
#![allow(clippy::disallowed_methods, reason = "fixtures are not evidence")]
#![allow(clippy::print_stdout, reason = "says which tests were skipped")]

use std::{
    collections::BTreeMap,
    io::Read,
    path::{Path, PathBuf},
};

use artifacts::Receiver;
use detections::{RuleSet, Scratch};
use evidence::EvidenceFile;
use formats::dumpstate::{PartKind, parts};
use jiff::tz::Offset;
use model::{Level, Problem, Provenance, Record};

/// Names of rules that matched, with their level and how often.
type Met = BTreeMap<String, (Level, usize)>;

struct Judge<'r> {
    set: &'r RuleSet,
    scratch: Scratch,
    met: Met,
}

impl Receiver for Judge<'_> {
    fn record(&mut self, provenance: Provenance, record: &dyn Record) {
        let Some(rules) = self.set.for_artifact(provenance.artifact) else { return };
        for found in rules.evaluate(record, &mut self.scratch) {
            let name = found.rule.name.clone().unwrap();
            let (_, count) = self.met.entry(name).or_insert((found.rule.level, 0));
            *count = count.saturating_add(1);
        }
    }

    fn problem(&mut self, _: Problem) {}
}

fn judge(files: &[(&str, EvidenceFile)]) -> Met {
    let set = RuleSet::builtin();
    let mut judge = Judge { set: &set, scratch: Scratch::default(), met: Met::new() };
    for (artifact, file) in files {
        artifacts::by_id(artifact).unwrap().read(file, &mut judge);
    }
    judge.met
}

fn fixture(artifact: &str, name: &str) -> Met {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../artifacts/src");
    let bytes = std::fs::read(folder.join(artifact.replace('.', "/")).join(name)).unwrap();
    let file = EvidenceFile::from_bytes(name, bytes)
        .with_acquired_at("2026-03-01T10:00:00Z".parse().unwrap());
    judge(&[(artifact, file)])
}

fn names(met: &Met) -> Vec<&str> {
    met.keys().map(String::as_str).collect()
}

fn shared(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(path)
}

fn real(artifact: &'static str, path: &str) -> Option<Met> {
    let Ok(bytes) = std::fs::read(shared(path)) else {
        println!("skipped: ../shared/data/{path} is absent");
        return None;
    };
    let name = path.rsplit('/').next().unwrap();
    Some(judge(&[(artifact, EvidenceFile::from_bytes(name, bytes))]))
}

/// Artifacts of this kind, and the parts of a bug report that they read.
const PARTS: [(&str, PartKind, &str); 16] = [
    ("android.accessibility_services", PartKind::Service, "accessibility"),
    ("android.accounts", PartKind::Service, "account"),
    ("android.app_operations", PartKind::Service, "appops"),
    ("android.battery_exemptions", PartKind::Service, "deviceidle"),
    ("android.companion_devices", PartKind::Service, "companiondevice"),
    ("android.device_admins", PartKind::Service, "device_policy"),
    ("android.input_methods", PartKind::Service, "input_method"),
    ("android.notification_listeners", PartKind::Service, "notification"),
    ("android.roles", PartKind::Service, "role"),
    ("android.screen_lock", PartKind::Service, "lock_settings"),
    ("android.screen_projection", PartKind::Service, "media_projection"),
    ("android.settings", PartKind::Service, "settings"),
    ("android.system_properties", PartKind::Section, "SYSTEM PROPERTIES"),
    ("android.trust_agents", PartKind::Service, "trust"),
    ("android.users", PartKind::Service, "user"),
    ("android.vpn", PartKind::Service, "vpn_management"),
];

#[test]
fn an_emulator_gives_what_is_true_of_it_and_nothing_more() {
    let name = "bugreport-sdk_google_atv64_arm64-UTT1.240131.001.F1-2025-11-23-10-44-46";
    let path = shared(&format!("android/aosp-emulator-bugreport/{name}.zip"));
    let Ok(zip) = std::fs::read(&path) else {
        println!("skipped: {} is absent", path.display());
        return;
    };
    let mut text = Vec::new();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(zip)).unwrap();
    zip.by_name(&format!("{name}.txt")).unwrap().read_to_end(&mut text).unwrap();
    let found = parts(&mut &*text).0;
    let mut files = Vec::new();
    for (artifact, kind, name) in PARTS {
        for part in found.iter().filter(|part| part.kind == kind && part.name == name) {
            let start = usize::try_from(part.start).unwrap();
            let bytes = &text[start..][..usize::try_from(part.len).unwrap()];
            let file = EvidenceFile::from_bytes(name, bytes)
                .with_local_offset(Offset::constant(3))
                .with_acquired_at("2025-11-23T07:44:46Z".parse().unwrap());
            files.push((artifact, file));
        }
    }
    assert!(files.len() >= PARTS.len());
    let expected = [
        // It uses the bridge, and so did the collection.
        ("android-app-operations-the-debugging-bridge-used-something", Level::Informational, 2),
        ("android-settings-debugging-bridge-is-on", Level::Informational, 1),
        // A television without a lock.
        ("android-screen-lock-no-screen-lock", Level::Low, 1),
        // An image of March 2024, made for developers, of November 2025.
        ("android-system-properties-patch-level-older-than-a-year", Level::Medium, 1),
        ("android-system-properties-system-signed-with-keys-of-developers", Level::Low, 1),
    ];
    let expected = expected.map(|(name, level, count)| (name.to_owned(), (level, count)));
    assert_eq!(judge(&files), expected.into());
}

#[test]
fn h18_and_d16_the_age_of_the_patch_level_is_judged_by_the_day_of_the_report() {
    assert!(fixture("android.system_properties", "d16_patch_level_that_is_none.txt").is_empty());
    assert!(fixture("android.system_properties", "values_of_several_lines.txt").is_empty());
}

#[test]
fn h19_enabled_accessibility_services_are_told_and_installed_ones_are_not() {
    let rule = "android-accessibility-services-service-is-enabled";
    let artifact = "android.accessibility_services";
    let met = fixture(artifact, "several_bound_services_have_only_labels.txt");
    assert_eq!(met.get(rule), Some(&(Level::Low, 3)));
    assert!(fixture(artifact, "lists_that_are_not_told_leave_it_open.txt").is_empty());
    let met = fixture(artifact, "android_9_tells_bound_services_only.txt");
    assert_eq!(names(&met), ["android-accessibility-services-service-is-bound-under-a-label"]);
    let folder = "android/mvt/android_data";
    let Some(met) = real(artifact, &format!("{folder}/dumpsys_accessibility.txt")) else { return };
    assert!(met.is_empty(), "installed and not enabled");
    let path = format!("{folder}/dumpsys_accessibility_v14_or_later.txt");
    assert_eq!(names(&real(artifact, &path).unwrap()), [rule]);
}

#[test]
fn h20_and_h21_who_may_add_apps_and_what_the_shell_used() {
    let met = fixture("android.app_operations", "uses_in_all_states.txt");
    let expected = [
        "android-app-operations-app-may-add-other-apps",
        "android-app-operations-lock-on-sensitive-settings-was-lifted",
        "android-app-operations-the-debugging-bridge-used-something",
    ];
    assert_eq!(names(&met), expected);
    let path = "android/mvt/android_data/dumpsys_appops.txt";
    let Some(met) = real("android.app_operations", path) else { return };
    // MVT tells two: a browser, and a store that the owner chose, which may do this.
    assert_eq!(met.values().collect::<Vec<_>>(), [&(Level::Low, 1)]);
}

#[test]
fn h32_settings_that_weaken_the_phone_are_told() {
    let met = fixture("android.settings", "rows_of_all_name_spaces.txt");
    let expected = [
        "android-settings-an-app-is-the-vpn-that-stays-on",
        "android-settings-debugging-bridge-is-on",
        "android-settings-signs-of-camera-and-microphone-are-hidden",
    ];
    assert_eq!(names(&met), expected);
    let met = fixture("android.settings", "d23_year_of_a_history_from_the_report.txt");
    let expected =
        ["android-settings-apps-are-not-checked", "android-settings-debugging-bridge-is-on"];
    assert_eq!(names(&met), expected);
    let path = "android/mvt/androidqf/settings_random.txt";
    let Some(met) = real("android.settings", path) else { return };
    assert_eq!(names(&met), ["android-settings-reports-of-errors-are-not-sent"]);
}

#[test]
fn admins_owners_users_and_the_screen_are_told() {
    let met = fixture("android.device_admins", "admins_of_two_users_and_owners.txt");
    assert_eq!(met.values().map(|(level, _)| *level).max(), Some(Level::Medium));
    assert_eq!(met.len(), 3);
    let met = fixture("android.users", "owner_profile_and_guest.txt");
    assert_eq!(met.len(), 2);
    assert_eq!(fixture("android.screen_projection", "an_app_has_the_screen.txt").len(), 1);
    assert_eq!(fixture("android.trust_agents", "agents_of_two_users.txt").len(), 1);
    assert_eq!(fixture("android.vpn", "an_app_and_its_changes.txt").len(), 1);
    assert_eq!(fixture("android.screen_lock", "users_with_and_without_a_lock.txt").len(), 1);
}
