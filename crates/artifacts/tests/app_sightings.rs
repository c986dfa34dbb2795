//! What records of Android packages tell of apps. The fixtures do not show it.
#![allow(clippy::disallowed_methods, reason = "fixtures are not evidence")]

use std::path::Path;

use artifacts::Receiver;
use evidence::EvidenceFile;
use jiff::tz::Offset;
use model::{AppSighting, AppSign, Problem, Provenance, Record};

/// A sighting without what the record lends it.
#[derive(Debug, Default)]
struct Seen {
    package: String,
    user_id: Option<u64>,
    system: Option<bool>,
    installer: Option<String>,
    installer_is_known: bool,
    initiator: Option<String>,
    origin: Option<String>,
    is_dated: bool,
    control_at: Vec<String>,
    session_at: Option<String>,
    signs: Vec<AppSign>,
    granted: Vec<String>,
    requested: Vec<String>,
}

impl From<AppSighting<'_>> for Seen {
    fn from(app: AppSighting<'_>) -> Self {
        Self {
            package: app.package.into_owned(),
            user_id: app.user_id,
            system: app.system,
            installer: app.installer.map(Into::into),
            installer_is_known: app.installer_is_known,
            initiator: app.initiator.map(Into::into),
            origin: app.origin.map(Into::into),
            is_dated: app.first_installed_at.is_some() || app.noted_at.is_some(),
            control_at: app.control_at.iter().map(ToString::to_string).collect(),
            session_at: app.session_at.map(|at| at.to_string()),
            signs: app.signs,
            granted: app.granted.into_iter().map(Into::into).collect(),
            requested: app.requested.into_iter().map(Into::into).collect(),
        }
    }
}

#[derive(Default)]
struct Sightings(Vec<Seen>);

impl Receiver for Sightings {
    fn record(&mut self, _: Provenance, record: &dyn Record) {
        self.0.extend(record.apps().into_iter().map(Seen::from));
    }

    fn problem(&mut self, _: Problem) {}
}

fn sightings(artifact: &str, fixture: &str) -> Vec<Seen> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(artifact.replace('.', "/"));
    let file = EvidenceFile::from_bytes(fixture, std::fs::read(folder.join(fixture)).unwrap());
    let file = file
        .with_local_offset(Offset::constant(2))
        .with_acquired_at("2026-03-01T10:00:00Z".parse().unwrap());
    let mut seen = Sightings::default();
    artifacts::by_id(artifact).unwrap().read(&file, &mut seen);
    seen.0
}

fn signs_of(seen: &[Seen], package: &str) -> Vec<(Option<u64>, Vec<AppSign>)> {
    let own = seen.iter().filter(|seen| seen.package == package);
    own.map(|seen| (seen.user_id, seen.signs.clone())).collect()
}

#[test]
fn a_package_is_told_of_each_user_and_its_factory_version_apart() {
    let seen = sightings("android.packages", "users_profiles_and_factory_versions.txt");
    let both = [AppSign::Debuggable, AppSign::TestOnly];
    let owner = [both.as_slice(), &[AppSign::LauncherDisabled]].concat();
    let profile = [both.as_slice(), &[AppSign::Hidden, AppSign::Disabled]].concat();
    assert_eq!(signs_of(&seen, "org.example.notes"), [(Some(0), owner), (Some(10), profile)]);
    let notes = &seen[0];
    assert_eq!(notes.system, Some(false));
    assert_eq!(notes.installer.as_deref(), Some("com.example.store"));
    assert_eq!(notes.initiator.as_deref(), Some("com.android.shell"));
    assert_eq!(notes.origin.as_deref(), Some("org.example.browser"));
    assert_eq!(notes.granted, ["INTERNET", "READ_SMS"]);
    assert_eq!(notes.requested, ["INTERNET", "READ_SMS"]);
    // In the profile it was denied.
    assert_eq!(seen[1].granted, ["INTERNET"]);
    assert!(seen[0].is_dated && seen[1].is_dated);
    // Nobody has it any more, so the table of activities says nothing of it.
    let helper = [(Some(0), vec![AppSign::Removed])];
    assert_eq!(signs_of(&seen, "com.example.helper"), helper);
    let service = seen.iter().filter(|seen| seen.package == "com.example.service");
    let service: Vec<_> = service.collect();
    assert_eq!(service.len(), 3);
    assert!(service[0].installer_is_known && service[0].installer.is_none());
    assert_eq!(service[1].signs, [AppSign::FactoryVersion]);
    assert!(!service[1].installer_is_known);
    // What the packages of a shared identifier may do stands with the identifier.
    assert_eq!(service[2].granted, ["MANAGE_USERS", "READ_CALENDAR"]);
    assert!(seen.iter().any(|seen| seen.package == "com.example.other"));
}

#[test]
fn a_session_tells_where_an_app_came_from_only_when_it_succeeded() {
    let seen = sightings("android.install_sessions", "wrapped_lines_and_addresses.txt");
    let packages: Vec<_> = seen.iter().map(|seen| seen.package.as_str()).collect();
    assert_eq!(packages, ["org.example.notes", "org.example.game"]);
    assert!(!seen[0].installer_is_known && seen[0].installer.is_none() && seen[0].is_dated);
    assert_eq!(seen[1].initiator.as_deref(), Some("org.example.browser"));
    let origin = seen[1].origin.as_deref();
    assert_eq!(origin, Some("https://files.example.org/get?id=7&name=game.apk"));
}

/// Packages that are told to have had control, or to have asked for it, with the instants.
fn control(artifact: &str, fixture: &str) -> Vec<(String, String)> {
    let seen = sightings(artifact, fixture);
    let of = |seen: Seen| {
        let package = seen.package;
        seen.control_at.into_iter().map(move |at| (package.clone(), at))
    };
    seen.into_iter().flat_map(of).collect()
}

#[test]
fn few_records_date_the_control_of_an_app() {
    let told = |package: &str, at: &str| (package.to_owned(), at.to_owned());
    // A service that is only there is noted as bound; a refusal is no use.
    assert_eq!(
        control("android.app_operations", "use_of_accessibility.txt"),
        [
            told("org.example.parental", "2026-02-20T08:06:00Z"),
            told("org.example.parental", "2026-03-01T07:00:00Z"),
        ]
    );
    assert_eq!(control("android.app_operations", "uses_in_all_states.txt"), []);
    // What stayed in the list, or left it, was not enabled by the change.
    assert_eq!(
        control("android.settings", "history_of_accessibility.txt"),
        [told("org.example.parental", "2026-02-20T08:05:00Z")]
    );
    // A screen that its owner opened in the settings asks for no app.
    assert_eq!(
        control("android.usage_stats", "screens_of_the_system_opened_by_apps.txt"),
        [
            told("com.example.wifi0", "2026-02-28T17:33:05Z"),
            told("com.example.reader", "2026-02-28T17:40:00Z"),
        ]
    );
}

#[test]
fn parts_of_the_system_and_apps_that_are_not_kept_leave_no_trace_of_a_session() {
    let seen = sightings("android.install_sessions", "parts_of_the_system_and_instant_apps.txt");
    let told = seen.iter().map(|seen| (seen.package.as_str(), seen.session_at.as_deref()));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            ("com.example.adbd", None),
            ("org.example.instant", None),
            ("org.example.game", Some("2026-02-01T10:03:20.7Z")),
        ]
    );
}

#[test]
fn components_tell_what_an_app_declares() {
    let seen = sightings("android.components", "boot_messages_and_accessibility.txt");
    let expected = [(None, vec![AppSign::StartsAtBoot])];
    assert_eq!(signs_of(&seen, "org.example.notes"), expected);
    let expected = [(None, vec![AppSign::AccessibilityDeclared])];
    assert_eq!(signs_of(&seen, "com.example.helper"), expected);
    assert_eq!(seen.len(), 2);
}

#[test]
fn the_inventory_tells_installers_only_where_it_asked_and_what_is_gone() {
    let seen = sightings("android.package_inventory", "removed_packages_and_users.json");
    assert_eq!(seen.iter().map(|s| s.installer_is_known).collect::<Vec<_>>(), [true, false, true]);
    assert!(seen.iter().all(|seen| seen.installer.is_none()));
    assert_eq!(signs_of(&seen, "org.example.gone"), [(None, vec![AppSign::Removed])]);
    assert_eq!(signs_of(&seen, "org.example.other"), [(Some(10), vec![])]);
    // What came with the system cannot be removed, only taken from a user.
    assert_eq!(signs_of(&seen, "com.example.debloated"), [(Some(0), vec![])]);
    let seen = sightings("android.package_inventory", "d21_all_hashes_of_a_file.json");
    assert_eq!(signs_of(&seen, "org.example.side"), [(None, vec![AppSign::DebugSigned])]);
    assert_eq!(signs_of(&seen, "com.example.part"), [(None, vec![AppSign::Disabled])]);
}

#[test]
fn a_removal_by_day_counts_unless_the_app_came_back() {
    let seen = sightings("android.battery_daily", "removal_downgrade_and_day_that_goes_on.txt");
    let signs = |package| -> Vec<AppSign> {
        signs_of(&seen, package).into_iter().flat_map(|(_, signs)| signs).collect()
    };
    assert_eq!(signs("org.example.gone"), [AppSign::Removed]);
    assert_eq!(signs("org.example.back"), []);
    assert_eq!(signs("org.example.notes"), [AppSign::Downgraded]);
}

#[test]
fn the_form_for_machines_tells_the_state_of_each_user() {
    let seen = sightings("android.package_checkin", "sources_run_together_and_apart.txt");
    let both = vec![AppSign::Hidden, AppSign::Disabled];
    let expected = [(Some(0), vec![]), (Some(10), both)];
    assert_eq!(signs_of(&seen, "org.example.notes"), expected);
    assert_eq!(seen[0].installer.as_deref(), Some("com.example.store"));
}
