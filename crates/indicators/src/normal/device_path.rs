//! Paths on a device.

/// Spellings of the same directory. iOS: `/var` and `/etc` are links into `/private`, `/tmp` is a
/// link to `/private/var/tmp`. Android: shared storage and application data of the first user.
const SAME_DIRECTORY: [&[&str]; 5] = [
    &["private/var/tmp", "var/tmp", "private/tmp", "tmp"],
    &["private/var", "var"],
    &["private/etc", "etc"],
    &["data/data", "data/user/0"],
    &["sdcard", "storage/emulated/0", "storage/self/primary", "mnt/sdcard", "data/media/0"],
];

/// Directories that hold other people's files too: an indicator that names one of them names the
/// directory, never what lies in it.
const SHARED_DIRECTORIES: [&str; 31] = [
    "Applications",
    "data/app",
    "data/data",
    "data/local",
    "data/local/tmp",
    "data/media",
    "data/system",
    "data/user",
    "private/var/containers",
    "private/var/containers/Bundle",
    "private/var/containers/Bundle/Application",
    "private/var/db",
    "private/var/db/com.apple.xpc.roleaccountd.staging",
    "private/var/log",
    "private/var/logs",
    "private/var/mobile",
    "private/var/mobile/Containers",
    "private/var/mobile/Library",
    "private/var/mobile/Library/Caches",
    "private/var/mobile/Library/Preferences",
    "private/var/mobile/Media",
    "private/var/root",
    "private/var/root/Library",
    "private/var/root/Library/Caches",
    "private/var/root/Library/Preferences",
    "private/var/run",
    "sdcard/Download",
    "system/app",
    "system/bin",
    "system/xbin",
    "usr/libexec",
];

/// `path` without the slashes around it and without the scheme of a `file:` URL.
pub(crate) fn trimmed(path: &str) -> &str {
    let path = path.trim();
    path.strip_prefix("file://").unwrap_or(path).trim_matches('/')
}

/// Last component of `path`.
pub(crate) fn last_component(path: &str) -> &str {
    let path = path.trim_end_matches('/');
    path.rsplit('/').next().unwrap_or(path)
}

/// The trimmed path and then each directory above it: `a/b/c`, `a/b`, `a`.
pub(crate) fn and_above(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| path.rsplit_once('/').map(|(above, _)| above))
}

/// The trimmed path without its first components: `a/b/c`, `b/c`, `c`.
pub(crate) fn tails(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| path.split_once('/').map(|(_, below)| below))
}

/// Every spelling of the trimmed path, itself first.
pub(crate) fn spellings(path: &str) -> Vec<String> {
    let mut all = vec![path.to_owned()];
    let same = SAME_DIRECTORY.iter().find_map(|group| {
        group.iter().find_map(|known| below(path, known).map(|rest| (group, *known, rest)))
    });
    if let Some((group, known, rest)) = same {
        all.extend(
            group.iter().filter(|other| **other != known).map(|other| format!("{other}{rest}")),
        );
    }
    all
}

/// What follows `directory` in `path`: nothing, or the rest with its slash.
fn below<'a>(path: &'a str, directory: &str) -> Option<&'a str> {
    path.strip_prefix(directory).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether the trimmed path is a directory that others share, so that what lies in it means
/// nothing.
pub(crate) fn is_shared_directory(path: &str) -> bool {
    !path.contains('/')
        || spellings(path).iter().any(|spelling| {
            SHARED_DIRECTORIES.contains(&spelling.as_str())
                || SAME_DIRECTORY.iter().any(|group| group.contains(&spelling.as_str()))
        })
}
