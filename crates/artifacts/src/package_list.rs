//! The list of packages that Android's package service tells, line by line.
//!
//! Lines are known by their words and not by how far they are indented, which differs between
//! makers and versions.

use std::borrow::Cow;

use evidence::EvidenceFile;
use jiff::Timestamp;
use model::{AppSighting, Record, permission_name};
use serde::Serialize;
use serde_with_macros::skip_serializing_none;

use crate::{
    android::packages::InstalledPackage,
    service_text::{LocalTime, SECONDS, bracketed, text},
};

/// A permission of a package.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Permission {
    /// Its name.
    pub name: String,
    /// Whether it was granted.
    pub granted: Option<bool>,
    /// How it came to be so, in the words of the system: `USER_SET`, `GRANTED_BY_ROLE`….
    pub flags: Vec<String>,
}

/// A package as one Android user has it.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct PackageUser {
    /// Number of the user.
    pub user_id: u64,
    /// Whether it is installed for the user.
    pub installed: Option<bool>,
    /// Whether it is hidden from the user.
    pub hidden: Option<bool>,
    /// Whether it is suspended.
    pub suspended: Option<bool>,
    /// Whether it is stopped: nothing starts it before the user does.
    pub stopped: Option<bool>,
    /// Whether it was never started.
    pub not_launched: Option<bool>,
    /// Whether it is an instant app.
    pub instant: Option<bool>,
    /// Whether it was put there without being installed for good.
    pub virtual_preload: Option<bool>,
    /// `default`, `enabled`, `disabled`, `disabled_by_user` or `disabled_until_used`.
    pub enabled_state: Option<&'static str>,
    /// What disabled it last.
    pub disabled_by: Option<String>,
    /// Why it was installed, as the installer told.
    pub install_reason: Option<&'static str>,
    /// When it was installed first for the user.
    pub first_installed_at: Option<Timestamp>,
    /// The same as it is told, where the zone is not known.
    pub first_installed_text: Option<String>,
    /// Components that were switched off.
    pub disabled_components: Vec<String>,
    /// Components that were switched on.
    pub enabled_components: Vec<String>,
    /// Whether all activities that could be started from the home screen are switched off.
    pub main_activities_disabled: Option<bool>,
    /// Permissions that are granted while it runs.
    pub runtime_permissions: Vec<Permission>,
}

impl PackageUser {
    /// Whether the package cannot run for the user.
    pub(crate) fn is_disabled(&self) -> bool {
        self.enabled_state.is_some_and(|state| state.starts_with("disabled"))
    }

    /// The user of a line `User 10: ceDataInode=1 installed=true enabled=0`.
    pub(crate) fn of_line(line: &str) -> Option<Self> {
        let (number, rest) = line.strip_prefix("User ")?.split_once(':')?;
        let mut user = Self { user_id: number.trim().parse().ok()?, ..Self::default() };
        for (key, value) in rest.split_whitespace().filter_map(|word| word.split_once('=')) {
            let flag = value.parse().ok();
            match key {
                "installed" => user.installed = flag,
                "hidden" => user.hidden = flag,
                "suspended" => user.suspended = flag,
                "stopped" => user.stopped = flag,
                "notLaunched" => user.not_launched = flag,
                "instant" => user.instant = flag,
                "virtual" => user.virtual_preload = flag,
                "enabled" => user.enabled_state = enabled_state(value),
                _ => {}
            }
        }
        Some(user)
    }
}

fn enabled_state(number: &str) -> Option<&'static str> {
    Some(match number {
        "0" => "default",
        "1" => "enabled",
        "2" => "disabled",
        "3" => "disabled_by_user",
        "4" => "disabled_until_used",
        _ => return None,
    })
}

fn install_reason(number: &str) -> Option<&'static str> {
    Some(match number {
        "1" => "policy",
        "2" => "restored",
        "3" => "device_setup",
        "4" => "user",
        "5" => "rollback",
        _ => return None,
    })
}

fn package_source(number: &str) -> Option<&'static str> {
    Some(match number {
        "1" => "other",
        "2" => "store",
        "3" => "local_file",
        "4" => "downloaded_file",
        _ => return None,
    })
}

/// Which list the lines of a package belong to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum List {
    /// One that is not read.
    #[default]
    Other,
    Declared,
    Requested,
    Install,
    Runtime,
    DisabledComponents,
    EnabledComponents,
    Packages,
}

impl List {
    /// The list that a heading begins; `None` for a line that is none.
    pub(crate) fn of_heading(line: &str) -> Option<Self> {
        let heading = match line.strip_suffix(':') {
            Some(heading) => heading,
            None if line == "Packages" => line,
            None => return None,
        };
        Some(match heading.to_ascii_lowercase().as_str() {
            "declared permissions" => Self::Declared,
            "requested permissions" => Self::Requested,
            "install permissions" => Self::Install,
            "runtime permissions" => Self::Runtime,
            "disabledcomponents" => Self::DisabledComponents,
            "enabledcomponents" => Self::EnabledComponents,
            "packages" => Self::Packages,
            _ => Self::Other,
        })
    }
}

/// The permission of a line `name: granted=true, flags=[ A|B ]`.
pub(crate) fn permission_of(line: &str) -> Option<Permission> {
    let (name, rest) = line.split_once(": ").unwrap_or((line, ""));
    if name.is_empty() || name.contains([' ', '=']) {
        return None;
    }
    let after = |key: &str| rest.split_once(key).map(|(_, value)| value);
    let granted = after("granted=").and_then(|value| value.split(',').next()?.trim().parse().ok());
    let flags = after("flags=").map(bracketed).unwrap_or_default();
    Some(Permission { name: name.to_owned(), granted, flags })
}

/// A package that is read line by line.
pub(crate) struct OpenPackage {
    pub(crate) line: u64,
    pub(crate) package: InstalledPackage,
    list: List,
}

impl OpenPackage {
    /// The package that a line `Package [name] (hash):` begins.
    pub(crate) fn of_line(number: u64, line: &str, factory: bool) -> Option<Self> {
        let (name, _) = line.strip_prefix("Package [")?.split_once(']')?;
        let record = if factory { "factory_version" } else { "package" };
        let package =
            InstalledPackage { record, package: name.to_owned(), ..InstalledPackage::default() };
        Some(Self { line: number, package, list: List::Other })
    }

    /// Takes one more line, without its blanks.
    pub(crate) fn line(&mut self, file: &EvidenceFile, line: &str) {
        if let Some(user) = PackageUser::of_line(line) {
            self.package.users.push(user);
            self.list = List::Other;
        } else if let Some(list) = List::of_heading(line) {
            self.list = list;
        } else if let Some(caller) = line.strip_prefix("lastDisabledCaller: ") {
            if let Some(user) = self.package.users.last_mut() {
                user.disabled_by = text(caller);
            }
        } else if let Some((key, value)) = line.split_once('=')
            && !key.contains(['.', ':', ' '])
            && (self.scalar(file, key, value) || self.source(key, value))
        {
            self.list = List::Other;
        } else {
            self.item(line);
        }
    }

    fn item(&mut self, line: &str) {
        let package = &mut self.package;
        let name = || line.split(": ").next().unwrap_or(line).trim().to_owned();
        match (self.list, package.users.last_mut()) {
            (List::Declared, _) => package.declared_permissions.push(name()),
            (List::Requested, _) => package.requested_permissions.push(name()),
            (List::Runtime, Some(user)) => user.runtime_permissions.extend(permission_of(line)),
            (List::Install, _) | (List::Runtime, None) => {
                package.install_permissions.extend(permission_of(line));
            }
            (List::DisabledComponents, Some(user)) => user.disabled_components.push(name()),
            (List::EnabledComponents, Some(user)) => user.enabled_components.push(name()),
            _ => {}
        }
    }

    /// Takes what the package is and when it came, and says whether the key is one of these.
    fn scalar(&mut self, file: &EvidenceFile, key: &str, value: &str) -> bool {
        let package = &mut self.package;
        let time = |value| LocalTime::read(file, SECONDS, value);
        match key {
            // Before Android 13 the number of the app was called so.
            "appId" | "userId" => package.uid = value.parse().ok(),
            "sharedUser" => package.shared_user = shared_user_of(value),
            "codePath" => package.code_path = text(value),
            "versionName" => package.version_name = text(value),
            "versionCode" => {
                let mut words = value.split_whitespace();
                package.version_code = words.next().and_then(|word| word.parse().ok());
                for (key, value) in words.filter_map(|word| word.split_once('=')) {
                    match key {
                        "minSdk" => package.min_sdk = value.parse().ok(),
                        "targetSdk" => package.target_sdk = value.parse().ok(),
                        _ => {}
                    }
                }
            }
            "flags" | "pkgFlags" => package.package_flags = bracketed(value),
            "privateFlags" | "privatePkgFlags" => package.private_flags = bracketed(value),
            "timeStamp" => {
                let read = time(value);
                (package.code_changed_at, package.code_changed_text) = (read.at, read.text);
            }
            "lastUpdateTime" => {
                let read = time(value);
                (package.updated_at, package.updated_text) = (read.at, read.text);
            }
            "firstInstallTime" => {
                let read = time(value);
                let (at, told) = match package.users.last_mut() {
                    Some(user) => (&mut user.first_installed_at, &mut user.first_installed_text),
                    None => (&mut package.first_installed_at, &mut package.first_installed_text),
                };
                (*at, *told) = (read.at, read.text);
            }
            _ => return false,
        }
        true
    }

    /// Takes where the package came from, and says whether the key is one of these.
    fn source(&mut self, key: &str, value: &str) -> bool {
        let package = &mut self.package;
        match key {
            "installerPackageName" => package.installer = text(value),
            "installerPackageUid" => {
                package.installer_uid = value.parse().ok().filter(|uid: &i64| *uid >= 0);
            }
            "initiatingPackageName" => package.initiator = text(value),
            "originatingPackageName" => package.originating_package = text(value),
            "updateOwnerPackageName" | "updateOwner" => package.update_owner = text(value),
            "packageSource" => package.package_source = package_source(value),
            "signatures" => {
                let list = |key: &str| value.split_once(key).map(|(_, list)| bracketed(list));
                package.signatures = list(" signatures:").unwrap_or_default();
                // With each: `aa11 flags: 17`, what it may still do.
                let past = value.split_once("past signatures:[").map(|(_, list)| list);
                let past = past.and_then(|list| list.split(']').next()).unwrap_or_default();
                let first = |one: &str| one.split_whitespace().next().map(str::to_owned);
                package.past_signatures = past.split(',').filter_map(first).collect();
            }
            "installReason" => {
                if let Some(user) = package.users.last_mut() {
                    user.install_reason = install_reason(value);
                }
            }
            _ => return false,
        }
        true
    }
}

/// The name in `SharedUserSetting{e35de95 android.uid.networkstack/1073}`.
fn shared_user_of(value: &str) -> Option<String> {
    let (_, inner) = value.split_once(' ')?;
    text(inner.split(['/', '}']).next()?)
}

/// Names of permissions as sightings of apps have them.
pub(crate) fn names<'a>(
    names: impl Iterator<Item = &'a str>,
) -> impl Iterator<Item = Cow<'a, str>> {
    names.map(|name| Cow::Borrowed(permission_name(name)))
}

/// Names of the permissions that were granted.
pub(crate) fn granted(permissions: &[Permission]) -> impl Iterator<Item = Cow<'_, str>> {
    let granted = permissions.iter().filter(|permission| permission.granted == Some(true));
    names(granted.map(|permission| permission.name.as_str()))
}

/// A user identifier that several packages share, and with it their permissions.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct SharedIdentifier {
    /// `shared_user`.
    pub record: &'static str,
    /// Its name.
    pub shared_user: String,
    /// Its number.
    pub uid: Option<u64>,
    /// Packages that share it.
    pub packages: Vec<String>,
    /// Permissions that were settled when they were installed.
    pub install_permissions: Vec<Permission>,
    /// Permissions of each Android user.
    pub users: Vec<PackageUser>,
}

impl Record for SharedIdentifier {
    fn apps(&self) -> Vec<AppSighting<'_>> {
        let sighting = |package| AppSighting {
            granted: granted(&self.install_permissions).collect(),
            ..AppSighting::of(package)
        };
        let of_users = |package| {
            let users = self.users.iter().map(move |user| {
                let mut app = sighting(package).of_user(Some(user.user_id));
                app.granted.extend(granted(&user.runtime_permissions));
                app
            });
            if self.users.is_empty() { vec![sighting(package)] } else { users.collect() }
        };
        self.packages.iter().flat_map(of_users).collect()
    }
}

impl SharedIdentifier {
    /// Takes one more line, without its blanks.
    pub(crate) fn line(&mut self, list: &mut List, line: &str) {
        if let Some(user) = PackageUser::of_line(line) {
            self.users.push(user);
            *list = List::Other;
        } else if let Some(heading) = List::of_heading(line) {
            *list = heading;
        } else if let Some(uid) = line.strip_prefix("appId=").or(line.strip_prefix("userId=")) {
            self.uid = uid.parse().ok();
        } else {
            match (*list, self.users.last_mut()) {
                // `PackageSetting{37939e9 com.example/10106}`
                (List::Packages, _) => {
                    let name = line.split_once(' ').and_then(|(_, rest)| rest.split('/').next());
                    self.packages.extend(name.map(str::to_owned));
                }
                (List::Runtime, Some(user)) => user.runtime_permissions.extend(permission_of(line)),
                (List::Install, _) => self.install_permissions.extend(permission_of(line)),
                _ => {}
            }
        }
    }
}
