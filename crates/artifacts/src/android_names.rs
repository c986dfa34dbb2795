//! Names of users and processes of Android, and what they tell of apps.

/// Numbers of users of the kernel that each Android user has.
const UIDS_OF_A_USER: u64 = 100_000;
/// The first number of an app, within those of its Android user.
const FIRST_APP: u64 = 10_000;

/// Whether a user of the kernel is that of an app: `u0_a12`, or `u0_i7` for an isolated process.
/// The number of the Android user comes with it.
pub(crate) fn user_of_app(run_as: &str) -> Option<u64> {
    let (user, app) = run_as.strip_prefix('u')?.split_once('_')?;
    let digits = app.trim_start_matches(|letter: char| letter.is_ascii_lowercase());
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    (is_number && digits.len() < app.len()).then_some(user)?.parse().ok()
}

/// The Android user whom a number of the kernel belongs to.
pub(crate) fn user_of_uid(uid: u64) -> u64 {
    uid.checked_div(UIDS_OF_A_USER).unwrap_or_default()
}

/// Whether a number of the kernel is that of an app.
pub(crate) fn is_app(uid: u64) -> bool {
    uid.checked_rem(UIDS_OF_A_USER).is_some_and(|within| within >= FIRST_APP)
}

/// Names of processes that several apps share, or that one app has beside its own: they look like
/// packages and are none.
const SHARED: [&str; 4] =
    ["android.process.", "com.google.process.", "com.google.android.gms.", "com.android.vending."];

/// The package that a process of an app is named after: `org.example.app` for
/// `org.example.app:service`. An app may name its processes otherwise.
pub(crate) fn package_of_process(process: &str) -> Option<&str> {
    let package = process.split_once(':').map_or(process, |(package, _)| package);
    let is_shared = SHARED.iter().any(|start| package.starts_with(start))
        || package.ends_with(".process")
        || package.ends_with(".persistent");
    (is_package(package) && !is_shared).then_some(package)
}

/// Whether the text has the form of the name of a package: parts with dots between, each of which
/// begins with a letter.
pub(crate) fn is_package(text: &str) -> bool {
    let is_part = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    text.contains('.') && text.len() <= 255 && text.split('.').all(is_part)
}

/// The package whose data or code a path leads to: `/data/data/P/…`, `/data/user/0/P/…`,
/// `/data/user_de/0/P/…`, `/data/app/P-1/…`, `/data/app/~~x==/P-y==/…`, `…/Android/data/P/…`.
pub(crate) fn package_of_path(path: &str) -> Option<&str> {
    let mut parts = [""; 8];
    for (part, text) in parts.iter_mut().zip(path.split('/').skip(1)) {
        *part = text;
    }
    let name = match parts {
        ["data", "user" | "user_de", user, name, ..] if user.parse::<u64>().is_ok() => name,
        ["data", "app", first, name, ..] if first.starts_with("~~") => before_dash(name),
        ["data", "app", name, ..] => before_dash(name),
        ["data", "data", name, ..]
        | ["sdcard", "Android", "data" | "media" | "obb", name, ..]
        | ["storage", "emulated", _, "Android", "data" | "media" | "obb", name, ..]
        | ["data", "media", _, "Android", "data" | "media" | "obb", name, ..] => name,
        _ => return None,
    };
    // `vmdl123.tmp` is where an app waits while it is being installed.
    let is_waiting =
        name.strip_prefix("vmdl").is_some_and(|rest| rest.split_once(".tmp").is_some());
    (is_package(name) && !is_waiting).then_some(name)
}

fn before_dash(folder: &str) -> &str {
    folder.split_once('-').map_or(folder, |(package, _)| package)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_of_apps_are_told_from_those_of_the_system() {
        assert_eq!(user_of_app("u0_a12"), Some(0));
        assert_eq!(user_of_app("u10_i7"), Some(10));
        for system in ["system", "u0_", "u_a1", "root", "usb_a1", "u0_a"] {
            assert_eq!(user_of_app(system), None, "{system}");
        }
        assert!(is_app(10_105) && is_app(1_010_105) && !is_app(1_000) && !is_app(1_002_000));
        assert_eq!(user_of_uid(1_010_105), 10);
    }

    #[test]
    fn a_process_of_an_app_names_its_package() {
        assert_eq!(package_of_process("org.example.app:remote"), Some("org.example.app"));
        for other in ["system_server", "android.process.acore", "/system/bin/sh", "a.1b", "a..b"] {
            assert_eq!(package_of_process(other), None, "{other}");
        }
    }

    #[test]
    fn a_path_of_an_app_names_its_package() {
        for path in [
            "/data/data/org.example.app/files/x",
            "/data/user/10/org.example.app/x",
            "/data/app/org.example.app-1/base.apk",
            "/data/app/~~Ab==/org.example.app-Cd==/lib/arm64/libx.so",
            "/storage/emulated/0/Android/media/org.example.app/y",
        ] {
            assert_eq!(package_of_path(path), Some("org.example.app"), "{path}");
        }
        for path in ["/data/local/tmp/a.b", "/data/app/vmdl12.tmp/base.apk", "/system/app/a.b/x"] {
            assert_eq!(package_of_path(path), None, "{path}");
        }
    }
}
