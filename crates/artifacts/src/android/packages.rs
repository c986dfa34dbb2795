//! Installed packages, as the package service of Android lists them.
//!
//! # What it holds
//! Every package that the system knows: where its code lies, its version, its flags, what installed
//! it and what asked for that, how it is signed, its permissions, and for each Android user (a work
//! profile is one) whether it is installed, hidden, suspended or disabled and since when. Behind
//! them the factory versions of packages that were updated, and the permissions of packages that
//! share one user identifier.
//!
//! # What it can show
//! Which apps are there, for all users, where they came from, and what they may do. Whether
//! everything that could be opened from the home screen was switched off.
//!
//! # What it cannot show
//! Certificates: signatures are told as short numbers that many certificates share. Apps that were
//! removed with their data. Whoever may use adb can name any installer. The names of apps as people
//! see them are not told.
//!
//! # References
//! - AOSP, `com.android.server.pm.Settings` (`dumpPackagesLPr`, `dumpSharedUsersLPr`)
//! - Android developers, `PackageInstaller` (package sources), `PackageManager` (install reasons)

use std::collections::{BTreeMap, BTreeSet};

use model::{AppSighting, AppSign};

use crate::lines::for_each_line;
use crate::package_list::{
    List, OpenPackage, PackageUser, Permission, SharedIdentifier, granted, names,
};
use crate::prelude::*;
use crate::service_text::{block_of, component, says_cut_short};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.packages",
    title: "Installed packages",
    sources: &[Source::Service("package")],
    tested: &[("Android 10 to 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// A package, or its factory version under an update.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct InstalledPackage {
    /// `package` or `factory_version`.
    pub record: &'static str,
    /// Name of the package.
    pub package: String,
    /// Number of the app, without that of the Android user.
    pub uid: Option<u64>,
    /// Name of the user identifier that it shares with other packages.
    pub shared_user: Option<String>,
    /// Where its code lies.
    pub code_path: Option<String>,
    /// Number of its version.
    pub version_code: Option<u64>,
    /// Name of its version.
    pub version_name: Option<String>,
    /// Oldest Android that it runs on, as its interface level.
    pub min_sdk: Option<u64>,
    /// Android that it was made for, as its interface level.
    pub target_sdk: Option<u64>,
    /// Whether it is a part of the system.
    pub system: Option<bool>,
    /// Whether no user has it any more: it was removed, and its data kept.
    pub only_data_is_left: Option<bool>,
    /// Whether it is disabled for a user who has it.
    pub disabled: bool,
    /// Its flags, in the words of the system.
    pub package_flags: Vec<String>,
    /// Its other flags, in the words of the system.
    pub private_flags: Vec<String>,
    /// When the file of its code was changed last.
    pub code_changed_at: Option<Timestamp>,
    /// The same as it is told, where the zone is not known.
    pub code_changed_text: Option<String>,
    /// When it was installed first, where that is not told for each user.
    pub first_installed_at: Option<Timestamp>,
    /// The same as it is told, where the zone is not known.
    pub first_installed_text: Option<String>,
    /// When it was installed or updated last.
    pub updated_at: Option<Timestamp>,
    /// The same as it is told, where the zone is not known.
    pub updated_text: Option<String>,
    /// Package that installed it.
    pub installer: Option<String>,
    /// User identifier of that package.
    pub installer_uid: Option<i64>,
    /// Package that asked for the installation.
    pub initiator: Option<String>,
    /// Package that the file came from, as the initiator told.
    pub originating_package: Option<String>,
    /// Kind of source, as the installer told: `store`, `local_file`, `downloaded_file`, `other`.
    pub package_source: Option<&'static str>,
    /// Package that alone may update it without asking.
    pub update_owner: Option<String>,
    /// Short numbers of its signatures; no hashes of certificates.
    pub signatures: Vec<String>,
    /// Short numbers of signatures that it had before.
    pub past_signatures: Vec<String>,
    /// Permissions that it makes.
    pub declared_permissions: Vec<String>,
    /// Permissions that it asks for.
    pub requested_permissions: Vec<String>,
    /// Permissions that were settled when it was installed.
    pub install_permissions: Vec<Permission>,
    /// Whether anything of it can be opened from a home screen.
    pub has_main_activity: Option<bool>,
    /// How each Android user has it.
    pub users: Vec<PackageUser>,
}

impl InstalledPackage {
    fn has_flag(&self, flag: &str) -> bool {
        self.package_flags.iter().any(|own| own == flag)
    }

    /// What is the same for all users.
    fn sighting(&self) -> AppSighting<'_> {
        let app = AppSighting::of(&self.package);
        if self.record == "factory_version" {
            return AppSighting { system: Some(true), ..app }.with(AppSign::FactoryVersion);
        }
        let mut app = AppSighting {
            system: self.system,
            code_path: self.code_path.as_deref().map(Cow::Borrowed),
            installer: self.installer.as_deref().map(Cow::Borrowed),
            installer_is_known: true,
            initiator: self.initiator.as_deref().map(Cow::Borrowed),
            origin: self.originating_package.as_deref().map(Cow::Borrowed),
            first_installed_at: self.first_installed_at,
            updated_at: self.updated_at,
            granted: granted(&self.install_permissions).collect(),
            requested: names(self.requested_permissions.iter().map(String::as_str)).collect(),
            ..app
        };
        let signs = [
            (self.has_flag("DEBUGGABLE"), AppSign::Debuggable),
            (self.has_flag("TEST_ONLY"), AppSign::TestOnly),
            (self.has_main_activity == Some(false), AppSign::NoLauncher),
        ];
        app.signs.extend(signs.iter().filter(|(is, _)| *is).map(|(_, sign)| *sign));
        app
    }

    fn sighting_of(&self, user: &PackageUser, nobody_has_it: bool) -> AppSighting<'_> {
        let mut app = self.sighting().of_user(Some(user.user_id));
        app.first_installed_at = user.first_installed_at.or(self.first_installed_at);
        let signs = [
            (user.hidden == Some(true), AppSign::Hidden),
            (user.is_disabled(), AppSign::Disabled),
            (user.main_activities_disabled == Some(true), AppSign::LauncherDisabled),
            (nobody_has_it, AppSign::Removed),
        ];
        app.signs.extend(signs.iter().filter(|(is, _)| *is).map(|(_, sign)| *sign));
        app
    }
}

impl Record for InstalledPackage {
    fn observables(&self) -> Vec<Observable<'_>> {
        let id = ObservableKind::AppId;
        let mut all = vec![Observable::new(id, &self.package, "package", Strength::Installed)];
        let path = self.code_path.as_deref().filter(|path| path.starts_with('/'));
        all.extend(path.map(|path| {
            Observable::new(ObservableKind::FilePath, path, "code_path", Strength::Installed)
        }));
        let sources = [
            (&self.installer, "installer"),
            (&self.initiator, "initiator"),
            (&self.originating_package, "originating_package"),
        ];
        for (source, field) in sources {
            let other = source.as_deref().filter(|source| *source != self.package);
            all.extend(other.map(|name| Observable::new(id, name, field, Strength::Exposed)));
        }
        all
    }

    fn events(&self) -> Vec<TimelineEvent> {
        // The dates of what came with the system are those of its making.
        if !self.code_path.as_deref().unwrap_or("/data/").starts_with("/data/") {
            return Vec::new();
        }
        let package = &self.package;
        let update = self.updated_at.map(|at| TimelineEvent {
            at,
            meaning: "app installed or updated",
            summary: format!("{package} was installed or updated"),
        });
        let first = self.first_installed_at.map(|at| TimelineEvent {
            at,
            meaning: "app installed first",
            summary: format!("{package} was installed first"),
        });
        let users = self.users.iter().filter_map(|user| {
            Some(TimelineEvent {
                at: user.first_installed_at?,
                meaning: "app installed first",
                summary: format!("{package} was installed first for user {}", user.user_id),
            })
        });
        update.into_iter().chain(first).chain(users).collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        if self.users.is_empty() || self.record == "factory_version" {
            return vec![self.sighting()];
        }
        let nobody = self.only_data_is_left == Some(true);
        let sightings = self.users.iter().map(|user| {
            let mut app = self.sighting_of(user, nobody);
            app.granted.extend(granted(&user.runtime_permissions).map(|g| g.into_owned().into()));
            app
        });
        sightings.collect()
    }
}

/// Activities that can be started by themselves, by package.
#[derive(Default)]
struct MainActivities {
    /// Whether lines of that kind are read now.
    is_open: bool,
    by_package: BTreeMap<String, BTreeSet<String>>,
}

impl MainActivities {
    fn line(&mut self, line: &str) {
        if let Some(key) = line.strip_suffix(':') {
            self.is_open = key == "android.intent.action.MAIN";
        } else if self.is_open
            && let Some((package, class)) = line.split_whitespace().nth(1).and_then(component)
        {
            self.by_package.entry(package.to_owned()).or_default().insert(class);
        }
    }

    /// Says of a package what the table of activities tells. A text without that table, or one in
    /// which nothing can be started, tells nothing; nor is in it what nobody has.
    fn tell(&self, package: &mut InstalledPackage) {
        let is_installed = package.users.iter().any(|user| user.installed != Some(false));
        if self.by_package.is_empty() || package.record == "factory_version" || !is_installed {
            return;
        }
        let own = self.by_package.get(&package.package);
        package.has_main_activity = Some(own.is_some());
        let Some(own) = own else { return };
        for user in &mut package.users {
            let off: BTreeSet<&String> = user.disabled_components.iter().collect();
            user.main_activities_disabled = Some(own.iter().all(|class| off.contains(class)));
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Block {
    Other,
    Activities,
    Packages { factory: bool },
    SharedUsers,
}

impl Block {
    fn of_name(name: &str) -> Self {
        match name {
            "Activity Resolver Table" => Self::Activities,
            "Packages" => Self::Packages { factory: false },
            "Hidden system packages" => Self::Packages { factory: true },
            "Shared users" => Self::SharedUsers,
            _ => Self::Other,
        }
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut reading = Reading {
        block: Block::Other,
        main: MainActivities::default(),
        package: None,
        shared: None,
        count: 0,
    };
    let mut cut_short = None;
    for_each_line(file, |number, line| {
        if says_cut_short(line) {
            cut_short = Some(number);
        }
        reading.line(file, number, line, out);
    })?;
    let ended_inside = matches!(reading.block, Block::Packages { .. });
    reading.end(out);
    if let Some(number) = cut_short {
        out.problem(Location::Line(number), "the service did not tell everything");
    } else if ended_inside {
        out.problem(Location::File, "the text ends inside the list: other packages may be missing");
    } else if reading.count == 0 {
        out.problem(Location::File, "no list of packages: all are missing");
    }
    Ok(())
}

struct Reading {
    block: Block,
    main: MainActivities,
    package: Option<OpenPackage>,
    shared: Option<(u64, SharedIdentifier, List)>,
    count: u64,
}

impl Reading {
    fn line(&mut self, file: &EvidenceFile, number: u64, line: &str, out: &mut Sink<'_>) {
        let trimmed = line.trim();
        // A list of overlays may stand at the beginning of a line.
        if trimmed.is_empty() || trimmed.ends_with(" overlay paths:") {
            return;
        }
        if let Some(name) = block_of(line) {
            self.end(out);
            self.block = Block::of_name(name);
            return;
        }
        match self.block {
            Block::Other => {}
            Block::Activities => self.main.line(trimmed),
            Block::Packages { factory } => {
                if let Some(open) = OpenPackage::of_line(number, trimmed, factory) {
                    self.end(out);
                    self.package = Some(open);
                } else if let Some(open) = &mut self.package {
                    open.line(file, trimmed);
                }
            }
            Block::SharedUsers => {
                if let Some(rest) = trimmed.strip_prefix("SharedUser [") {
                    self.end(out);
                    let name = rest.split(']').next().unwrap_or(rest).to_owned();
                    let record = "shared_user";
                    let shared = SharedIdentifier {
                        record,
                        shared_user: name,
                        ..SharedIdentifier::default()
                    };
                    self.shared = Some((number, shared, List::Other));
                } else if let Some((_, shared, list)) = &mut self.shared {
                    shared.line(list, trimmed);
                }
            }
        }
    }

    /// Hands on what is complete.
    fn end(&mut self, out: &mut Sink<'_>) {
        if let Some(OpenPackage { line, mut package, .. }) = self.package.take() {
            self.count = self.count.saturating_add(1);
            let has_flags = !package.package_flags.is_empty();
            package.system = has_flags.then(|| package.has_flag("SYSTEM"));
            let nobody = package.users.iter().all(|user| user.installed == Some(false));
            let is_removed = nobody && !package.users.is_empty() && package.system == Some(false);
            package.only_data_is_left = is_removed.then_some(true);
            let mut having = package.users.iter().filter(|user| user.installed != Some(false));
            package.disabled = having.any(PackageUser::is_disabled);
            self.main.tell(&mut package);
            out.record(Location::Line(line), &package);
        }
        if let Some((line, shared, _)) = self.shared.take() {
            out.record(Location::Line(line), &shared);
        }
    }
}
