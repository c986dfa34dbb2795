//! Names of files, users and components, as the platforms spell them.

use std::fmt::Write as _;

use serde_json::Value;
use sha1::{Digest as _, Sha1};

/// The last component of a path.
pub(super) fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Domain and path of a file of a backup, as `domain/path` names it; `None` for other files.
pub(super) fn of_backup(file: &str) -> Option<(&str, &str)> {
    let (domain, relative) = file.split_once('/')?;
    let kind = domain.split_once('-').map_or(domain, |(kind, _)| kind);
    kind.contains("Domain").then_some((domain, relative))
}

/// What a backup calls the file: SHA-1 of its domain and path.
pub(super) fn backup_id(file: &str) -> Option<String> {
    let (domain, relative) = of_backup(file)?;
    let digest = Sha1::digest(format!("{domain}-{relative}").as_bytes());
    Some(digest.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

/// Where a backup has the file, or its path where it is of no backup.
pub(super) fn backup_path(file: &str) -> String {
    backup_id(file)
        .map_or_else(|| file.to_owned(), |id| format!("{}/{id}", id.get(..2).unwrap_or_default()))
}

/// A number of a user, as Android prints it: `u0a94` for the app 94 of user 0.
pub(super) fn uid(uid: u64) -> String {
    let (user, app) = (uid / 100_000, uid % 100_000);
    match app {
        _ if uid < 10_000 => uid.to_string(),
        99_000.. => format!("u{user}i{}", app.saturating_sub(99_000)),
        10_000.. => format!("u{user}a{}", app.saturating_sub(10_000)),
        _ => format!("u{user}s{app}"),
    }
}

/// Kind of a file and its permissions in octal, as `ls` prints them.
pub(super) fn mode(kind_and_mode: &[Option<String>]) -> Option<Value> {
    let (Some(kind), Some(Some(mode))) = (kind_and_mode.first(), kind_and_mode.get(1)) else {
        return None;
    };
    let bits = u32::from_str_radix(mode, 8).ok()?;
    let first = match kind.as_deref() {
        Some("directory") => 'd',
        Some("symlink") => 'l',
        Some("block_device") => 'b',
        Some("character_device") => 'c',
        Some("pipe" | "fifo") => 'p',
        Some("socket") => 's',
        _ => '-',
    };
    let letters = "rwxrwxrwx".chars().zip((0..9).rev());
    let permissions = letters.map(|(letter, bit)| if bits >> bit & 1 == 1 { letter } else { '-' });
    Some(std::iter::once(first).chain(permissions).collect::<String>().into())
}

/// Package and class of a component, the class without the package where it begins with it.
pub(super) fn component(package_and_class: &[Option<String>]) -> Option<Value> {
    let (Some(Some(package)), Some(Some(class))) =
        (package_and_class.first(), package_and_class.get(1))
    else {
        return None;
    };
    let short = class.strip_prefix(package.as_str()).filter(|rest| rest.starts_with('.'));
    Some(format!("{package}/{}", short.unwrap_or(class)).into())
}

/// Whether a volume is mounted where a part of the system is.
pub(super) fn is_of_system(mount_point: &str) -> bool {
    ["/system", "/vendor", "/product", "/system_ext"]
        .iter()
        .any(|part| mount_point.starts_with(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_platforms() {
        assert_eq!(
            backup_path("HomeDomain/Library/Safari/BrowserState.db"),
            "3a/3a47b0981ed7c10f3e2800aa66bac96a3b5db28e"
        );
        assert_eq!(backup_path("private/var/db/x"), "private/var/db/x");
        assert_eq!(uid(1000), "1000");
        assert_eq!(uid(10_094), "u0a94");
        assert_eq!(uid(1_010_094), "u10a94");
        assert_eq!(uid(1_001_000), "u10s1000");
        assert_eq!(
            mode(&[Some("file".to_owned()), Some("755".to_owned())]),
            Some("-rwxr-xr-x".into())
        );
        assert_eq!(mode(&[Some("directory".to_owned()), None]), None);
        let parts = |package: &str, class: &str| [Some(package.to_owned()), Some(class.to_owned())];
        assert_eq!(component(&parts("a.b", "a.b.C")), Some("a.b/.C".into()));
        assert_eq!(component(&parts("a.b", "a.bc.C")), Some("a.b/a.bc.C".into()));
    }
}
