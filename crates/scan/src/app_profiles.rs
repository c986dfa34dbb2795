//! The profiles of apps: everything that any artifact of an Android device told of an app, put together.
//! What is ordinary by itself is not in common: rules judge it together.

use std::collections::{BTreeMap, BTreeSet};

use detections::{imitated_maker, is_app_store, looks_like_system};
use jiff::Timestamp;
use model::{APP_PROFILES, AppProfile, AppSighting, AppSign, Problem, Provenance};

/// Most apps that are kept of one file. A phone has a few hundred.
const MOST_APPS: usize = 20_000;
/// Most values of a kind that are kept of one app.
const MOST_VALUES: usize = 50;
/// Package of the shell, which adb acts as.
const SHELL: &str = "com.android.shell";
/// The artifact that lists all that is installed, for all users.
const LIST: &str = "android.packages";
/// Folders of the system, whose apps came with it.
const SYSTEM_FOLDERS: [&str; 8] = [
    "/apex/",
    "/odm/",
    "/oem/",
    "/product/",
    "/system/",
    "/system_ext/",
    "/vendor/",
    "/data/preload/",
];
/// Sensitive permissions and signs, by what they let an app do.
const SENSITIVE: [(&str, &[&str]); 7] = [
    ("call_log", &["READ_CALL_LOG", "WRITE_CALL_LOG", "PROCESS_OUTGOING_CALLS"]),
    ("camera", &["CAMERA"]),
    ("contacts", &["READ_CONTACTS"]),
    ("location_in_background", &["ACCESS_BACKGROUND_LOCATION"]),
    ("microphone", &["RECORD_AUDIO"]),
    ("sms", &["READ_SMS", "RECEIVE_SMS", "SEND_SMS", "RECEIVE_MMS"]),
    ("all_files", &["MANAGE_EXTERNAL_STORAGE"]),
];
/// Signs that are sensitive permissions of their own kind.
const SENSITIVE_SIGNS: [(&str, AppSign); 3] = [
    ("all_files", AppSign::AllFiles),
    ("overlay", AppSign::Overlay),
    ("usage_access", AppSign::UsageAccess),
];

/// Apps that one file told of.
#[derive(Debug, Default)]
pub(crate) struct Apps {
    seen: BTreeMap<String, Seen>,
    /// Whether a part of the list of what is installed could not be read.
    list_lacks_some: bool,
    /// Sightings that were too many.
    pub(crate) left_out: u64,
}

/// What is known of an app.
#[derive(Clone, Debug)]
struct Seen {
    first: Provenance,
    artifacts: BTreeSet<&'static str>,
    user_ids: BTreeSet<u64>,
    label: Option<String>,
    system: Option<bool>,
    code_path: Option<String>,
    installer: Option<String>,
    installer_is_known: bool,
    initiator: Option<String>,
    origin: Option<String>,
    first_installed_at: Option<Timestamp>,
    updated_at: Option<Timestamp>,
    session_at: Option<Timestamp>,
    control_at: BTreeSet<Timestamp>,
    /// Whether a list has it among what is installed.
    is_listed: bool,
    signs: BTreeSet<AppSign>,
    granted: BTreeSet<&'static str>,
    requested: BTreeSet<&'static str>,
    sightings: u64,
}

impl Apps {
    /// Takes what one record tells.
    pub(crate) fn add(&mut self, provenance: &Provenance, sightings: Vec<AppSighting<'_>>) {
        for sighting in sightings {
            let package = sighting.package.trim();
            if package.is_empty() || package == "null" {
                continue;
            }
            if let Some(seen) = self.seen.get_mut(package) {
                seen.add(provenance.artifact, &sighting);
            } else if self.seen.len() >= MOST_APPS {
                self.left_out = self.left_out.saturating_add(1);
            } else {
                let mut seen = Seen::new(provenance);
                seen.add(provenance.artifact, &sighting);
                self.seen.insert(package.to_owned(), seen);
            }
        }
    }

    /// Takes a problem: who is not in a list with a hole may still be installed.
    pub(crate) fn problem(&mut self, problem: &Problem) {
        self.list_lacks_some |= problem.artifact == Some(LIST);
    }

    /// Takes what another file of the same device told, which comes after this one.
    pub(crate) fn append(&mut self, other: Self) {
        self.left_out = self.left_out.saturating_add(other.left_out);
        self.list_lacks_some |= other.list_lacks_some;
        for (package, seen) in other.seen {
            match self.seen.get_mut(&package) {
                Some(known) => known.join(seen),
                None => {
                    self.seen.insert(package, seen);
                }
            }
        }
    }

    /// The profiles, by package.
    pub(crate) fn finish(self) -> Vec<(Provenance, AppProfile)> {
        let is_whole = !self.list_lacks_some && self.left_out == 0;
        let has_list = is_whole && self.seen.values().any(|seen| seen.artifacts.contains(LIST));
        let profile = |(package, seen): (String, Seen)| {
            let provenance = Provenance { artifact: APP_PROFILES, ..seen.first.clone() };
            let only_traces = has_list && seen.is_trace();
            (provenance, AppProfile { only_traces, ..seen.profile(package) })
        };
        self.seen.into_iter().map(profile).collect()
    }
}

impl Seen {
    fn new(first: &Provenance) -> Self {
        Self {
            first: first.clone(),
            artifacts: BTreeSet::new(),
            user_ids: BTreeSet::new(),
            label: None,
            system: None,
            code_path: None,
            installer: None,
            installer_is_known: false,
            initiator: None,
            origin: None,
            first_installed_at: None,
            updated_at: None,
            session_at: None,
            control_at: BTreeSet::new(),
            is_listed: false,
            signs: BTreeSet::new(),
            granted: BTreeSet::new(),
            requested: BTreeSet::new(),
            sightings: 0,
        }
    }

    fn add(&mut self, artifact: &'static str, sighting: &AppSighting<'_>) {
        self.sightings = self.sightings.saturating_add(1);
        self.artifacts.insert(artifact);
        if let Some(user) = sighting.user_id.filter(|_| self.user_ids.len() < MOST_VALUES) {
            self.user_ids.insert(user);
        }
        let text = |text: &Option<std::borrow::Cow<'_, str>>| {
            text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
        };
        let named = |package| text(package).filter(|package| package != "null");
        let of_system = sighting.signs.contains(&AppSign::FactoryVersion).then_some(true);
        self.settle(Told {
            label: text(&sighting.label),
            system: either(of_system, sighting.system),
            code_path: text(&sighting.code_path),
            installer: named(&sighting.installer),
            installer_is_known: sighting.installer_is_known,
            initiator: named(&sighting.initiator),
            origin: named(&sighting.origin),
            first_installed_at: sighting.first_installed_at,
            updated_at: sighting.updated_at,
        });
        // A list may hold what was removed, too.
        self.is_listed |= sighting.system.is_some() && !sighting.signs.contains(&AppSign::Removed);
        self.session_at = [self.session_at, sighting.session_at].into_iter().flatten().min();
        self.control(sighting.control_at.iter().copied());
        self.signs.extend(&sighting.signs);
        self.granted.extend(groups(&sighting.granted));
        self.requested.extend(groups(&sighting.requested));
    }

    /// What was told first stays, but an app of the system is one whoever else says so.
    fn settle(&mut self, told: Told) {
        self.label = self.label.take().or(told.label);
        self.system = either(self.system, told.system);
        self.code_path = self.code_path.take().or(told.code_path);
        self.installer = self.installer.take().or(told.installer);
        self.installer_is_known |= told.installer_is_known;
        self.initiator = self.initiator.take().or(told.initiator);
        self.origin = self.origin.take().or(told.origin);
        let first = [self.first_installed_at, told.first_installed_at];
        self.first_installed_at = first.into_iter().flatten().min();
        self.updated_at = [self.updated_at, told.updated_at].into_iter().flatten().max();
    }

    fn join(&mut self, other: Self) {
        self.sightings = self.sightings.saturating_add(other.sightings);
        self.artifacts.extend(other.artifacts);
        self.user_ids.extend(other.user_ids);
        self.signs.extend(other.signs);
        self.is_listed |= other.is_listed;
        self.session_at = [self.session_at, other.session_at].into_iter().flatten().min();
        self.control(other.control_at);
        self.granted.extend(other.granted);
        self.requested.extend(other.requested);
        self.settle(Told {
            label: other.label,
            system: other.system,
            code_path: other.code_path,
            installer: other.installer,
            installer_is_known: other.installer_is_known,
            initiator: other.initiator,
            origin: other.origin,
            first_installed_at: other.first_installed_at,
            updated_at: other.updated_at,
        });
    }

    /// Takes instants at which it had control or asked for it: the earliest stay.
    fn control(&mut self, instants: impl IntoIterator<Item = Timestamp>) {
        self.control_at.extend(instants);
        while self.control_at.len() > MOST_VALUES {
            self.control_at.pop_last();
        }
    }

    /// Minutes from its installation to the first instant after it at which it had control.
    fn control_within_minutes(&self) -> Option<u64> {
        let installed = self.first_installed_at.or(self.session_at)?;
        let first = self.control_at.range(installed..).next()?;
        u64::try_from(first.duration_since(installed).as_mins()).ok()
    }

    /// Whether it was there and no list has it, nor tells of its removal.
    fn is_trace(&self) -> bool {
        let was_there = self.signs.contains(&AppSign::Shown) || self.session_at.is_some();
        was_there && self.system.is_none() && !self.signs.contains(&AppSign::Removed)
    }

    /// Whether it is a part of the system: as told, or by where its code lies.
    fn is_system(&self) -> Option<bool> {
        let lies = self
            .code_path
            .as_deref()
            .map(|path| SYSTEM_FOLDERS.iter().any(|folder| path.starts_with(folder)));
        either(self.system, lies.filter(|lies| *lies || self.system.is_some()))
    }

    /// Whether it came from outside a store of apps.
    fn is_sideloaded(&self, system: Option<bool>) -> Option<bool> {
        match system {
            Some(true) => Some(false),
            Some(false) if self.installer_is_known => {
                Some(!self.installer.as_deref().is_some_and(is_app_store))
            }
            _ => self.installer.as_deref().filter(|store| is_app_store(store)).map(|_| false),
        }
    }

    fn profile(self, package: String) -> AppProfile {
        let system = self.is_system();
        let sideloaded = self.is_sideloaded(system);
        let from_store = self.installer.as_deref().is_some_and(is_app_store);
        let strange = system == Some(false) && sideloaded == Some(true);
        let control_within_minutes = self.control_within_minutes();
        let by_shell = |package: &Option<String>| package.as_deref() == Some(SHELL);
        let mut granted = self.granted;
        let of_signs = SENSITIVE_SIGNS.iter().filter(|(_, sign)| self.signs.contains(sign));
        granted.extend(of_signs.map(|(group, _)| *group));
        AppProfile {
            is_listed: self.is_listed,
            control_first_at: self.control_at.first().copied(),
            control_within_minutes,
            // What is not in the list is known when all apps are.
            only_traces: false,
            system,
            sideloaded,
            installed_by_shell: by_shell(&self.installer) || by_shell(&self.initiator),
            installer_disagrees: from_store && self.initiator.as_deref() == Some(SHELL),
            looks_like_system: strange && looks_like_system(&package, self.label.as_deref()),
            resembles: imitated_maker(&package).filter(|_| strange).map(str::to_owned),
            label: self.label,
            user_ids: self.user_ids.into_iter().collect(),
            code_path: self.code_path,
            installer: self.installer,
            initiator: self.initiator,
            origin: self.origin,
            signs: self.signs.into_iter().collect(),
            sensitive_granted_count: count(&granted),
            sensitive_granted: granted.into_iter().collect(),
            sensitive_requested_count: count(&self.requested),
            sensitive_requested: self.requested.into_iter().collect(),
            first_installed_at: self.first_installed_at,
            updated_at: self.updated_at,
            artifact_count: count(&self.artifacts),
            artifacts: self.artifacts.into_iter().collect(),
            sighting_count: self.sightings,
            package,
        }
    }
}

/// What one source tells that can be told once only.
struct Told {
    label: Option<String>,
    system: Option<bool>,
    code_path: Option<String>,
    installer: Option<String>,
    installer_is_known: bool,
    initiator: Option<String>,
    origin: Option<String>,
    first_installed_at: Option<Timestamp>,
    updated_at: Option<Timestamp>,
}

/// Whether one of both says so; `None` where neither says anything.
fn either(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), _) | (_, Some(false)) => Some(false),
        (None, None) => None,
    }
}

fn groups(permissions: &[std::borrow::Cow<'_, str>]) -> Vec<&'static str> {
    let named = |names: &[&str]| permissions.iter().any(|name| names.contains(&name.as_ref()));
    SENSITIVE.iter().filter(|(_, names)| named(names)).map(|(group, _)| *group).collect()
}

fn count<T>(values: &BTreeSet<T>) -> u64 {
    u64::try_from(values.len()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use model::{Location, ProblemKind};

    use super::*;

    fn told(artifact: &'static str, sightings: Vec<AppSighting<'_>>) -> Apps {
        let mut apps = Apps::default();
        let provenance = Provenance { artifact, file: "file".into(), at: Location::Line(1) };
        apps.add(&provenance, sightings);
        apps
    }

    fn profiles(parts: Vec<Apps>) -> Vec<AppProfile> {
        let mut whole = Apps::default();
        for part in parts {
            whole.append(part);
        }
        whole.finish().into_iter().map(|(_, profile)| profile).collect()
    }

    fn installed(package: &'static str, installer: Option<&'static str>) -> AppSighting<'static> {
        AppSighting {
            system: Some(false),
            installer_is_known: true,
            installer: installer.map(Into::into),
            ..AppSighting::of(package)
        }
    }

    #[test]
    fn what_several_sources_tell_of_an_app_is_one_profile() {
        let permissions = ["READ_SMS", "RECEIVE_SMS", "CAMERA", "INTERNET"].map(Into::into).into();
        let list = AppSighting { granted: permissions, ..installed("com.wifi0", None) };
        let profiles = profiles(vec![
            told("android.a", vec![list.of_user(Some(0))]),
            told("android.b", vec![AppSighting::of("com.wifi0").with(AppSign::DeviceAdmin)]),
            told("android.c", vec![AppSighting::of("com.wifi0").with(AppSign::Overlay)]),
        ]);
        let [profile] = profiles.as_slice() else { panic!("{profiles:?}") };
        assert_eq!((profile.sideloaded, profile.system), (Some(true), Some(false)));
        assert_eq!(profile.signs, [AppSign::DeviceAdmin, AppSign::Overlay]);
        assert_eq!(profile.sensitive_granted, ["camera", "overlay", "sms"]);
        assert_eq!(profile.artifacts, ["android.a", "android.b", "android.c"]);
        assert!(profile.is_listed && !profile.looks_like_system);
    }

    #[test]
    fn the_first_control_after_the_installation_is_measured_from_it() {
        let at = |text: &str| -> Timestamp { text.parse().unwrap() };
        let installed = |package| AppSighting {
            first_installed_at: Some(at("2026-02-01T10:00:00Z")),
            ..installed(package, None)
        };
        let control = |package: &'static str, times: &[&str]| AppSighting {
            control_at: times.iter().map(|time| at(time)).collect(),
            ..AppSighting::of(package)
        };
        let profiles = profiles(vec![
            told("android.a", vec![installed("a.soon"), installed("a.late"), installed("a.none")]),
            told(
                "android.b",
                vec![
                    // What was before it is of an earlier installation.
                    control("a.soon", &["2026-02-20T10:00:00Z", "2026-01-01T10:00:00Z"]),
                    control("a.late", &["2026-02-01T11:00:00Z"]),
                    control("a.undated", &["2026-02-01T11:00:00Z"]),
                ],
            ),
            told("android.c", vec![control("a.soon", &["2026-02-01T10:09:59Z"])]),
        ]);
        let minutes: Vec<_> =
            profiles.iter().map(|app| (app.package.as_str(), app.control_within_minutes)).collect();
        let expected =
            [("a.late", Some(60)), ("a.none", None), ("a.soon", Some(9)), ("a.undated", None)];
        assert_eq!(minutes, expected);
    }

    #[test]
    fn what_was_used_and_is_in_no_list_is_a_trace_where_there_is_a_list() {
        let shown = |package| AppSighting::of(package).with(AppSign::Shown);
        let told_of = || vec![shown("a.gone"), shown("a.here"), AppSighting::of("a.named")];
        let removed = AppSighting::of("a.told").with(AppSign::Removed).with(AppSign::Shown);
        let kept = installed("a.kept", None).with(AppSign::Removed);
        let traces = |list: &'static str| -> Vec<(String, bool, bool)> {
            let profiles = profiles(vec![
                told(list, vec![installed("a.here", None), kept.clone()]),
                told("android.usage_stats", told_of()),
                told("android.battery_history", vec![removed.clone()]),
            ]);
            let of = |app: AppProfile| (app.package, app.is_listed, app.only_traces);
            profiles.into_iter().map(of).filter(|(_, listed, trace)| *listed || *trace).collect()
        };
        let here = ("a.here".to_owned(), true, false);
        assert_eq!(traces(LIST), [("a.gone".to_owned(), false, true), here.clone()]);
        // Without the list of everything, nothing is known to be gone.
        assert_eq!(traces("android.package_inventory"), [here]);
    }

    #[test]
    fn a_list_with_a_hole_tells_of_no_removal() {
        let lacking = |artifact: &'static str| {
            let mut hole = Apps::default();
            hole.problem(&Problem {
                kind: ProblemKind::Unreadable,
                artifact: Some(artifact),
                file: None,
                at: Location::File,
                message: "cut short".to_owned(),
            });
            let shown = AppSighting::of("a.gone").with(AppSign::Shown);
            let told =
                [told(LIST, vec![installed("a.here", None)]), told("android.b", vec![shown])];
            profiles(told.into_iter().chain([hole]).collect()).iter().any(|app| app.only_traces)
        };
        assert!(!lacking(LIST));
        assert!(lacking("android.b"));
    }

    #[test]
    fn apps_of_stores_and_of_the_system_are_not_from_outside() {
        let of_system = AppSighting { system: Some(true), ..installed("com.android.core", None) };
        let updated = installed("com.google.gms", None);
        let factory = AppSighting::of("com.google.gms").with(AppSign::FactoryVersion);
        let profiles = profiles(vec![told(
            "android.a",
            vec![
                installed("com.from.play", Some("com.android.vending")),
                of_system,
                updated,
                factory,
                AppSighting::of("com.only.named"),
            ],
        )]);
        let sideloaded: Vec<_> = profiles.iter().map(|profile| profile.sideloaded).collect();
        // The last one is only named: whether it is from outside is not known.
        assert_eq!(sideloaded, [Some(false), Some(false), Some(false), None]);
    }

    #[test]
    fn a_name_of_the_system_outside_a_store_and_a_false_store_are_told() {
        let forged = AppSighting {
            initiator: Some(SHELL.into()),
            ..installed("org.note", Some("com.android.vending"))
        };
        let profiles = profiles(vec![told(
            "android.a",
            vec![
                installed("com.android.core", Some("com.google.android.packageinstaller")),
                installed("com.linkedln.service", None),
                forged,
            ],
        )]);
        let told: Vec<_> = profiles
            .iter()
            .map(|app| (app.looks_like_system, app.resembles.as_deref(), app.installer_disagrees))
            .collect();
        assert_eq!(
            told,
            [(true, None, false), (false, Some("com.linkedin"), false), (false, None, true)]
        );
    }
}
