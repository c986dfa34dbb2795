//! Packages, as the package service lists them.
//!
//! # What it holds
//! A block for each package, under `Packages:`, and one for the factory version of each updated app
//! of the system, under `Hidden system packages:`. A block has the path of the code, versions,
//! flags, instants of installation in local time, who installed it, the permissions that it asks
//! for, and for each user of the device whether it is there, how it is set and what it was granted.
//!
//! # What it can show
//! That an app is on the device, since when, for which users, what installed it and what asked for
//! that, and what it may do.
//!
//! # What it cannot show
//! The certificate: what stands under `signatures` is a short number, not a hash that can be
//! compared. Apps that were removed. The name that people see, and whether anything opens the app. Whoever installs over adb can
//! give any installer. Instants of parts of the system are those of its image, or 1970.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/pm/Settings.java` (`dumpPackageLPr`)

mod block;

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.packages",
    title: "Packages, by the package service",
    sources: &[Source::Service("package")],
    tested: &[
        ("Android 14", Confidence::RealDevice),
        ("Android 9 to 12", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// Most lines of a block that are kept.
const MOST_LINES: usize = 20_000;

/// A package.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Package {
    /// Name of the package.
    pub package: String,
    /// Whether it is the factory version of an app of the system that was updated.
    pub factory_version: bool,
    /// Number of the app: the user that it runs as, for the first user of the device.
    pub app_id: Option<u64>,
    /// Name of the user that it shares with other apps.
    pub shared_user: Option<String>,
    /// Path of its code.
    pub code_path: Option<String>,
    /// Number of its version.
    pub version_code: Option<u64>,
    /// Its version, as people see it.
    pub version_name: Option<String>,
    /// Lowest version of the system interface that it runs on.
    pub min_sdk: Option<u64>,
    /// Version of the system interface that it was made for: below 23 it is granted all it asks for.
    pub target_sdk: Option<u64>,
    /// Whether it is a part of the system, by its flags.
    pub system: Option<bool>,
    /// Flags, as the service spells them.
    pub package_flags: Vec<String>,
    /// When the file of its code was changed.
    pub code_changed_at: Option<Timestamp>,
    /// When it was installed first, by the first source that tells it.
    pub first_installed_at: Option<Timestamp>,
    /// When it was updated last.
    pub updated_at: Option<Timestamp>,
    /// Package that installed it.
    pub installer: Option<String>,
    /// Package that asked for the installation.
    pub initiator: Option<String>,
    /// Package that the initiator named as the origin of the file.
    pub originating_package: Option<String>,
    /// Package that may update it.
    pub update_owner: Option<String>,
    /// What the installer said of the source: `store`, `local_file`, `downloaded_file`, `other`.
    pub package_source: Option<&'static str>,
    /// Short numbers of its signatures, which are no hashes of certificates.
    pub signature_numbers: Vec<String>,
    /// Permissions that it asks for.
    pub requested_permissions: Vec<String>,
    /// Permissions that it was granted when it was installed.
    pub granted_at_install: Vec<String>,
    /// What is set for each user of the device.
    pub android_users: Vec<PackageUser>,
}

/// A package for one user of the device.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct PackageUser {
    /// Number of the user.
    pub user_id: u64,
    /// Whether it is there for this user.
    pub installed: Option<bool>,
    /// Whether it is hidden.
    pub hidden: Option<bool>,
    /// Whether it is suspended.
    pub suspended: Option<bool>,
    /// Whether it was stopped, or never started.
    pub stopped: Option<bool>,
    /// Whether it was never started.
    pub not_launched: Option<bool>,
    /// How it is set: `default`, `enabled`, `disabled`, `disabled_by_user`, `disabled_until_used`.
    pub enabled_state: Option<&'static str>,
    /// When it was installed for this user.
    pub installed_at: Option<Timestamp>,
    /// Why it was installed: `policy`, `device_restore`, `device_setup`, `user_request`.
    pub install_reason: Option<&'static str>,
    /// Parts of it that are switched off.
    pub disabled_components: Vec<String>,
    /// Permissions that this user granted.
    pub granted_permissions: Vec<String>,
    /// Permissions that this user denied, or that were not asked for yet.
    pub denied_permissions: Vec<String>,
    /// Granted permissions that the user did not grant: a policy or the system did.
    pub granted_by_policy: Vec<String>,
}

impl Record for Package {
    fn observables(&self) -> Vec<Observable<'_>> {
        let app = ObservableKind::AppId;
        let mut observables =
            vec![Observable::new(app, &self.package, "package", Strength::Installed)];
        let path = self.code_path.as_deref();
        observables.extend(path.map(|path| {
            Observable::new(ObservableKind::FilePath, path, "code_path", Strength::Installed)
        }));
        observables
    }

    fn events(&self) -> Vec<TimelineEvent> {
        if self.factory_version {
            return Vec::new();
        }
        let event = |at: Option<Timestamp>, meaning, what: &str| {
            Some(TimelineEvent { at: at?, meaning, summary: format!("{} {what}", self.package) })
        };
        let of_users = self.android_users.iter().filter_map(|user| {
            let what = format!("was installed for user {}", user.user_id);
            event(user.installed_at, "app installed", &what)
        });
        let of_all = self.android_users.iter().all(|user| user.installed_at.is_none());
        let first = self.first_installed_at.filter(|_| of_all);
        [
            event(first, "app installed", "was installed"),
            event(self.updated_at, "app updated", "was installed or updated"),
        ]
        .into_iter()
        .flatten()
        .chain(of_users)
        .collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let names = |list: &'_ [String]| -> Vec<Cow<'static, str>> {
            list.iter().map(|name| permission_name(name).to_owned().into()).collect()
        };
        let mut whole = AppSighting {
            system: self.system,
            code_path: self.code_path.as_deref().map(Into::into),
            installer: self.installer.as_deref().map(Into::into),
            installer_is_known: !self.factory_version,
            initiator: self.initiator.as_deref().map(Into::into),
            origin: self.originating_package.as_deref().map(Into::into),
            first_installed_at: self.first_installed_at,
            updated_at: self.updated_at,
            granted: names(&self.granted_at_install),
            requested: names(&self.requested_permissions),
            ..AppSighting::of(self.package.as_str())
        };
        let has = |flag: &str| self.package_flags.iter().any(|known| known == flag);
        if self.factory_version {
            whole = AppSighting::of(self.package.as_str()).with(AppSign::FactoryVersion);
            return vec![whole];
        }
        whole.signs.extend(has("DEBUGGABLE").then_some(AppSign::Debuggable));
        whole.signs.extend(has("TEST_ONLY").then_some(AppSign::TestOnly));
        // What is not there for one user is ordinary; what is there for nobody left its data.
        let is_gone = !self.android_users.is_empty()
            && self.android_users.iter().all(|user| user.installed == Some(false));
        let mut sightings = vec![whole];
        sightings.extend(self.android_users.iter().map(|user| {
            let disabled = user.enabled_state.is_some_and(|state| state.starts_with("disabled"));
            let signs = [
                (is_gone, AppSign::Removed),
                (user.hidden == Some(true), AppSign::Hidden),
                (disabled, AppSign::Disabled),
            ];
            AppSighting {
                signs: signs.into_iter().filter(|(is, _)| *is).map(|(_, sign)| sign).collect(),
                granted: names(&user.granted_permissions),
                first_installed_at: user.installed_at,
                ..AppSighting::of(self.package.as_str()).of_user(Some(user.user_id))
            }
        }));
        sightings
    }
}

/// Where the lines are that are read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Area {
    Elsewhere,
    Packages,
    FactoryVersions,
}

/// The block that is collected.
#[derive(Default)]
struct Block {
    name: String,
    first: u64,
    factory_version: bool,
    lines: Vec<String>,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut area = Area::Elsewhere;
    let mut block: Option<Block> = None;
    let mut met = false;
    let mut problems = Repeated::default();
    for_each_line(file, |number, line| {
        if let Some(next) = area_of(line) {
            close(block.take(), file, out, &mut problems);
            met |= next == Area::Packages;
            area = next;
        } else if area == Area::Elsewhere {
        } else if let Some(name) = name_of(line) {
            close(block.take(), file, out, &mut problems);
            let factory_version = area == Area::FactoryVersions;
            let name = name.to_owned();
            block = Some(Block { name, first: number, factory_version, lines: Vec::new() });
        } else if let Some(block) = &mut block
            && block.lines.len() < MOST_LINES
        {
            block.lines.push(line.to_owned());
        }
    })?;
    close(block.take(), file, out, &mut problems);
    problems.finish(out, "packages that are not whole");
    if !met {
        let message =
            "the list of packages is missing: which apps are there is not known from here";
        out.problem(Location::File, message);
    }
    Ok(())
}

/// The area that begins with a line that is not indented. The heading of overlays stands among
/// packages without being indented in some versions.
fn area_of(line: &str) -> Option<Area> {
    if line.is_empty() || line.starts_with(' ') || line.ends_with(" overlay paths:") {
        return None;
    }
    Some(match line.trim_end() {
        "Packages:" => Area::Packages,
        "Hidden system packages:" => Area::FactoryVersions,
        _ => Area::Elsewhere,
    })
}

fn name_of(line: &str) -> Option<&str> {
    let (name, _) = line.strip_prefix("  Package [")?.split_once(']')?;
    Some(name)
}

fn close(block: Option<Block>, file: &EvidenceFile, out: &mut Sink<'_>, problems: &mut Repeated) {
    let Some(block) = block else { return };
    let package = block::package_of(&block.name, block.factory_version, &block.lines, file);
    let at = Location::Line(block.first);
    if package.code_path.is_none() {
        let message = format!("the block of {} is cut short: what it tells is missing", block.name);
        problems.problem(out, at.clone(), message);
    }
    out.record(at, &package);
}
