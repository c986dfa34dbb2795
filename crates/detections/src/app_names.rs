//! What names of Android packages tell: stores, and names that look like those of the system.
//!
//! Sigma cannot compare a field with a list of makers or count letters, so these judgements become
//! fields of the profile of an app, which rules read.

use std::sync::LazyLock;

/// Stores of apps, from `data/android-app-stores.txt`.
static STORES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| lines(include_str!("../../../data/android-app-stores.txt")));
/// Beginnings of names of well-known makers, from `data/android-makers.txt`.
static MAKERS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| lines(include_str!("../../../data/android-makers.txt")));
/// What marks makers of parts of the system.
const OF_SYSTEM: &str = "system:";
/// Labels that parts of the system have, and that stalkerware gives itself, in lower case.
const SYSTEM_LABELS: [&str; 17] = [
    "android services",
    "android system",
    "backup",
    "battery",
    "device health",
    "google play services",
    "google services",
    "play services",
    "security",
    "settings",
    "sync",
    "sync services",
    "system",
    "system service",
    "system services",
    "system update",
    "wifi",
];

fn lines(text: &'static str) -> Vec<&'static str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

/// Whether the package is a store of apps, or what installs for one.
pub fn is_app_store(package: &str) -> bool {
    STORES.contains(&package)
}

/// Whether an app of this package and label looks like a part of the system.
pub fn looks_like_system(package: &str, label: Option<&str>) -> bool {
    let of_system = MAKERS.iter().filter_map(|maker| maker.strip_prefix(OF_SYSTEM));
    let is_named = of_system.into_iter().any(|maker| begins(package, maker));
    let label = label.map(|label| label.trim().to_lowercase());
    is_named
        || package.starts_with("android.")
        || label.is_some_and(|label| SYSTEM_LABELS.contains(&label.as_str()))
}

/// The maker whose name the package imitates: its beginning differs by one letter.
pub fn imitated_maker(package: &str) -> Option<&'static str> {
    let end = package.match_indices('.').nth(1).map_or(package.len(), |(at, _)| at);
    let beginning = package.get(..end)?;
    let makers = || MAKERS.iter().map(|maker| maker.strip_prefix(OF_SYSTEM).unwrap_or(maker));
    if makers().any(|maker| maker == beginning) {
        return None;
    }
    // The shortest names are near to many others.
    let long = |maker: &&str| maker.rsplit('.').next().is_some_and(|name| name.len() >= 6);
    makers().filter(long).find(|maker| {
        super::look_alike_names::differ_by_one(beginning.as_bytes(), maker.as_bytes())
    })
}

fn begins(package: &str, maker: &str) -> bool {
    package.strip_prefix(maker).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_published_spyware_look_like_the_system_or_imitate_a_maker() {
        for package in
            ["com.android.core", "com.google.bat", "com.hihonor.core.service", "com.oneplus.sync"]
        {
            assert!(looks_like_system(package, None), "{package}");
        }
        assert!(looks_like_system("com.wifi0", Some("WiFi")));
        assert_eq!(imitated_maker("com.linkedln.service"), Some("com.linkedin"));
        assert_eq!(imitated_maker("cm.google.android.apps.assistant"), Some("com.google"));
    }

    #[test]
    fn genuine_and_ordinary_names_do_not() {
        for package in ["com.androidauthority.app", "org.fdroid.fdroid", "com.secret.app"] {
            assert!(!looks_like_system(package, Some("Notes")), "{package}");
        }
        for package in ["com.google.android.gms", "com.linkedin.android", "com.viper.app", "a"] {
            assert_eq!(imitated_maker(package), None, "{package}");
        }
    }
}
