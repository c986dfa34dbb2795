//! The lines of one package.

use evidence::EvidenceFile;
use formats::local_time;
use jiff::Timestamp;

use super::{Package, PackageUser};

/// Sections of a block that are lists, by their headings.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    None,
    Requested,
    Install,
    Runtime,
    DisabledComponents,
}

/// Reads the lines of a package.
pub(super) fn package_of(
    name: &str,
    factory_version: bool,
    lines: &[String],
    file: &EvidenceFile,
) -> Package {
    let mut package = Package { package: name.to_owned(), factory_version, ..Package::default() };
    let mut list = List::None;
    for line in lines {
        let indent = line.len().saturating_sub(line.trim_start().len());
        let text = line.trim();
        if let Some(next) = heading(text) {
            list = next;
        } else if let Some(user) = user_of(text) {
            list = List::None;
            package.android_users.push(user);
        } else if indent <= 4 {
            list = List::None;
            field(text, &mut package, file);
        } else if list != List::None {
            entry(text, list, &mut package);
        } else if let Some(user) = package.android_users.last_mut() {
            user_field(text, user, file);
        }
    }
    let of_users = package.android_users.iter().filter_map(|user| user.installed_at).min();
    package.first_installed_at = package.first_installed_at.or(of_users);
    package
}

fn heading(text: &str) -> Option<List> {
    let name = text.strip_suffix(':').filter(|name| !name.contains('='))?;
    Some(match name {
        "requested permissions" => List::Requested,
        "install permissions" => List::Install,
        "runtime permissions" => List::Runtime,
        "disabledComponents" => List::DisabledComponents,
        _ => List::None,
    })
}

/// `key=value` at the level of the package.
fn field(text: &str, package: &mut Package, file: &EvidenceFile) {
    let Some((key, value)) = text.split_once('=') else { return };
    let named = || some(value).filter(|value| *value != "null").map(str::to_owned);
    match key {
        "appId" | "userId" => package.app_id = value.trim().parse().ok(),
        "sharedUser" => package.shared_user = shared_user(value),
        "codePath" => package.code_path = named(),
        "versionCode" => versions(text, package),
        "versionName" => package.version_name = named(),
        "flags" | "pkgFlags" if package.package_flags.is_empty() => {
            package.package_flags = words(value);
            package.system = Some(package.package_flags.iter().any(|flag| flag == "SYSTEM"));
        }
        "timeStamp" => package.code_changed_at = instant(value, file),
        "firstInstallTime" => package.first_installed_at = instant(value, file),
        "lastUpdateTime" => package.updated_at = instant(value, file),
        "installerPackageName" => package.installer = named(),
        "initiatingPackageName" => package.initiator = named(),
        "originatingPackageName" => package.originating_package = named(),
        "updateOwner" | "updateOwnerPackageName" => package.update_owner = named(),
        "packageSource" => package.package_source = source(value.trim()),
        "signatures" => package.signature_numbers = signatures(value),
        _ => {}
    }
}

/// What is told of one user on lines of its own.
fn user_field(text: &str, user: &mut PackageUser, file: &EvidenceFile) {
    let Some((key, value)) = text.split_once('=') else { return };
    match key {
        "firstInstallTime" => user.installed_at = instant(value, file),
        "installReason" => user.install_reason = reason(value.trim()),
        _ => {}
    }
}

/// `User 0: ceDataInode=… installed=true …`
fn user_of(text: &str) -> Option<PackageUser> {
    let (number, rest) = text.strip_prefix("User ")?.split_once(':')?;
    let mut user = PackageUser { user_id: number.parse().ok()?, ..PackageUser::default() };
    for word in rest.split_whitespace() {
        let Some((key, value)) = word.split_once('=') else { continue };
        let truth = match value {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        };
        match key {
            "installed" => user.installed = truth,
            "hidden" => user.hidden = truth,
            "suspended" => user.suspended = truth,
            "stopped" => user.stopped = truth,
            "notLaunched" => user.not_launched = truth,
            "enabled" => user.enabled_state = enabled_state(value),
            _ => {}
        }
    }
    Some(user)
}

/// One line of a list.
fn entry(text: &str, list: List, package: &mut Package) {
    let (name, told) = text.split_once(':').unwrap_or((text, ""));
    let name = name.split_whitespace().next().unwrap_or_default();
    if name.is_empty() {
        return;
    }
    let granted = told.contains("granted=true");
    match (list, package.android_users.last_mut()) {
        (List::Requested, _) => package.requested_permissions.push(name.to_owned()),
        (List::Install, _) if granted => package.granted_at_install.push(name.to_owned()),
        (List::Runtime, Some(user)) => {
            let by_others =
                ["POLICY_FIXED", "SYSTEM_FIXED", "GRANTED_BY_DEFAULT", "GRANTED_BY_ROLE"];
            if granted && by_others.iter().any(|flag| told.contains(flag)) {
                user.granted_by_policy.push(name.to_owned());
            }
            let names =
                if granted { &mut user.granted_permissions } else { &mut user.denied_permissions };
            names.push(name.to_owned());
        }
        (List::DisabledComponents, Some(user)) => user.disabled_components.push(text.to_owned()),
        _ => {}
    }
}

/// `versionCode=34 minSdk=30 targetSdk=34`
fn versions(text: &str, package: &mut Package) {
    for word in text.split_whitespace() {
        match word.split_once('=') {
            Some(("versionCode", value)) => package.version_code = value.parse().ok(),
            Some(("minSdk", value)) => package.min_sdk = value.parse().ok(),
            Some(("targetSdk", value)) => package.target_sdk = value.parse().ok(),
            _ => {}
        }
    }
}

/// `SharedUserSetting{e35de95 android.uid.networkstack/1073}`
fn shared_user(value: &str) -> Option<String> {
    let inner = value.split_once('{')?.1.trim_end_matches('}');
    let (_, name) = inner.split_once(' ')?;
    Some(name.split('/').next().unwrap_or(name).to_owned())
}

/// `[ SYSTEM HAS_CODE ]`
fn words(value: &str) -> Vec<String> {
    let inner = value.trim().trim_start_matches('[').trim_end_matches(']');
    inner.split_whitespace().map(str::to_owned).collect()
}

/// `PackageSignatures{424039b version:3, signatures:[3fe45a], past signatures:[]}`
fn signatures(value: &str) -> Vec<String> {
    let list = value.split_once("signatures:[").and_then(|(_, rest)| rest.split_once(']'));
    let numbers = list.map_or("", |(list, _)| list).split(',').map(str::trim);
    numbers.filter(|number| !number.is_empty()).map(str::to_owned).collect()
}

/// A local time; that of the image of the system, at the beginning of 1970, tells nothing.
fn instant(value: &str, file: &EvidenceFile) -> Option<Timestamp> {
    let local = local_time::local("%Y-%m-%d %H:%M:%S", value.trim())?;
    if local.year() <= 1970 { None } else { file.instant(local) }
}

fn some(value: &str) -> Option<&str> {
    Some(value.trim()).filter(|value| !value.is_empty())
}

fn enabled_state(value: &str) -> Option<&'static str> {
    Some(match value {
        "0" => "default",
        "1" => "enabled",
        "2" => "disabled",
        "3" => "disabled_by_user",
        "4" => "disabled_until_used",
        _ => return None,
    })
}

fn reason(value: &str) -> Option<&'static str> {
    Some(match value {
        "1" => "policy",
        "2" => "device_restore",
        "3" => "device_setup",
        "4" => "user_request",
        _ => return None,
    })
}

fn source(value: &str) -> Option<&'static str> {
    Some(match value {
        "1" => "other",
        "2" => "store",
        "3" => "local_file",
        "4" => "downloaded_file",
        _ => return None,
    })
}
