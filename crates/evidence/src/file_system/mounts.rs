//! Which folders of a container are which folders of the device.

use super::joined;
use crate::containers::index::Index;

/// Folders that the root of an iPhone has, and no other computer.
const ROOT_MARKS: [&str; 11] = [
    "private/var/mobile",
    "private/var/wireless",
    "private/var/containers",
    "private/var/MobileDevice",
    "private/var/keybags",
    "private/var/installd",
    "var/mobile",
    "var/wireless",
    "var/containers",
    "var/MobileDevice",
    "System/Library/CoreServices/SpringBoard.app",
];
/// Folders that the data volume has, which is `/private/var` on the device.
const DATA_MARKS: [&str; 6] = [
    "mobile/Library",
    "mobile/Containers",
    "mobile/Media",
    "wireless/Library",
    "containers/Bundle",
    "containers/Data",
];
/// Folders that the home of the user `mobile` has.
const HOME_MARKS: [&str; 3] =
    ["Library/SMS", "Library/CallHistoryDB", "Containers/Data/Application"];
/// Folder that the crash reports have, as programs fetch them from a phone.
const REPORT_MARKS: [&str; 1] = ["DiagnosticLogs"];
/// Folders that a sysdiagnose has at its top, of which it has several.
const SYSDIAGNOSE_MARKS: [&str; 6] =
    ["system_logs.logarchive", "crashes_and_spins", "WiFi", "logs", "ioreg", "errors"];
/// Folders that tell a phone in use from the system as it was delivered.
const MARKS_OF_USE: [&str; 4] = [
    "private/var/mobile/Containers",
    "private/var/mobile/Library/SMS",
    "private/var/containers/Bundle",
    "private/var/wireless/Library",
];
/// Where the data volume is on the device.
const DATA: &str = "private/var";
/// Links at the root of the device, and where they lead.
const LINKS: [(&str, &str); 3] =
    [("var", "private/var"), ("etc", "private/etc"), ("tmp", "private/var/tmp")];

/// A folder of a container that is a folder of the device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mount {
    /// Folder in the container; empty for its top.
    pub(crate) folder: String,
    /// Folder on the device, without its first slash; empty for its root.
    pub(crate) device: &'static str,
    /// Whether a root holds the data of a phone in use.
    in_use: bool,
    /// Whether it is a root from which links lead to the data volume.
    linked: bool,
}

impl Mount {
    /// What the folder `base` is, by the folders in it.
    pub(crate) fn at(base: &str, has_folder: &dyn Fn(&str) -> bool) -> Option<Self> {
        let has = |marks: &[&str]| marks.iter().any(|mark| has_folder(&joined(base, mark)));
        let device = if has(&ROOT_MARKS) {
            ""
        } else if has(&DATA_MARKS) {
            DATA
        } else if has(&HOME_MARKS) {
            "private/var/mobile"
        } else if has(&REPORT_MARKS) {
            "private/var/mobile/Library/Logs/CrashReporter"
        } else {
            return None;
        };
        let linked = device.is_empty();
        Some(Self { folder: base.to_owned(), device, in_use: has(&MARKS_OF_USE), linked })
    }

    /// Whether the folder `base` is a sysdiagnose, by the folders in it.
    pub(crate) fn is_sysdiagnose(base: &str, has_folder: &dyn Fn(&str) -> bool) -> bool {
        let marks = SYSDIAGNOSE_MARKS.iter().filter(|mark| has_folder(&joined(base, mark)));
        marks.count() >= 2
    }
}

/// All mounts of one device.
#[derive(Clone, Debug)]
pub(crate) struct Mounts {
    /// The innermost on the device first: it hides what the others have there.
    mounts: Vec<Mount>,
    /// Whether a path of the device may be there twice.
    ambiguous: bool,
}

impl Mounts {
    /// The folder `folder` of a container alone, whose files keep their paths in it.
    pub(crate) fn of_folder(folder: String) -> Self {
        let only = Mount { folder, device: "", in_use: false, linked: false };
        Self { mounts: vec![only], ambiguous: false }
    }

    /// Puts together what belongs to one device: the system and the data volume side by side.
    pub(crate) fn group(found: Vec<Mount>) -> Vec<Self> {
        let mut groups: Vec<Vec<Mount>> = Vec::new();
        for mount in found {
            let parent = parent(&mount.folder);
            let beside = groups.iter_mut().find(|group| {
                let same = group
                    .iter()
                    .all(|other| parent.is_some() && self::parent(&other.folder) == parent);
                same && group.iter().all(|other| complements(other, &mount))
            });
            match beside {
                Some(group) => group.push(mount),
                None => groups.push(vec![mount]),
            }
        }
        let settle = |mut mounts: Vec<Mount>| {
            mounts.sort_by_key(|mount| std::cmp::Reverse(mount.device.len()));
            Self { mounts, ambiguous: true }
        };
        groups.into_iter().map(settle).collect()
    }

    /// The same, once the names in the container are known.
    pub(crate) fn settled(self, index: &Index) -> Self {
        let twice = |mount: &Mount| {
            let links = LINKS.iter().filter(|_| mount.linked);
            links.map(|(link, _)| joined(&mount.folder, link)).any(|link| index.has_folder(&link))
        };
        let ambiguous = self.mounts.len() > 1 || self.mounts.iter().any(twice);
        Self { ambiguous, ..self }
    }

    /// Folders in the container.
    pub(crate) fn folders(&self) -> Vec<&str> {
        self.mounts.iter().map(|mount| mount.folder.as_str()).collect()
    }

    /// The folder that holds all mounts, in the container.
    pub(crate) fn wrapper(&self) -> &str {
        match self.mounts.as_slice() {
            [only] => &only.folder,
            several => several.first().and_then(|mount| parent(&mount.folder)).unwrap_or_default(),
        }
    }

    /// Whether the folder of the container is one of the device.
    pub(crate) fn hold(&self, folder: &str) -> bool {
        self.mounts.iter().any(|mount| within(&mount.folder, folder).is_some())
    }

    /// Names under which the container may hold `path` of the device, the one that counts first.
    pub(crate) fn names(&self, path: &str) -> Vec<String> {
        let mut names = Vec::new();
        for mount in &self.mounts {
            let Some(rest) = within(mount.device, path) else { continue };
            names.push(joined(&mount.folder, rest));
            for (link, target) in LINKS.iter().filter(|_| mount.linked) {
                if let Some(rest) = within(target, path) {
                    names.push(joined(&joined(&mount.folder, link), rest));
                }
            }
        }
        names
    }

    /// Folders of the container that hold what is in the folder `path` of the device.
    pub(crate) fn bases(&self, path: &str) -> Vec<String> {
        if within(DATA, path).is_none() {
            return self.mounts.iter().map(|mount| mount.folder.clone()).collect();
        }
        let inside = self
            .mounts
            .iter()
            .filter(|mount| mount.device != path && within(path, mount.device).is_some());
        let mut bases: Vec<String> = inside.map(|mount| mount.folder.clone()).collect();
        bases.extend(self.names(path));
        bases
    }

    /// The folder of the device that a folder of the container is.
    pub(crate) fn device_folder(&self, folder: &str) -> Option<String> {
        self.mounts.iter().find_map(|mount| {
            let rest = within(&mount.folder, folder)?;
            if mount.linked {
                let through = LINKS
                    .iter()
                    .find_map(|(link, target)| Some(joined(target, within(link, rest)?)));
                return Some(through.unwrap_or_else(|| rest.to_owned()));
            }
            Some(joined(mount.device, rest))
        })
    }

    /// Whether a path of the device may be in the container twice.
    pub(crate) const fn is_ambiguous(&self) -> bool {
        self.ambiguous
    }

    /// Whether `name` in the container is what `path` names on the device, and not hidden.
    pub(crate) fn shows(&self, index: &Index, path: &str, name: &str) -> bool {
        if !self.ambiguous {
            return true;
        }
        let mut names = self.names(path).into_iter();
        names.find(|name| index.holds(name)).is_none_or(|first| first == name)
    }
}

/// Whether two folders side by side are the system and the data volume of one device.
fn complements(one: &Mount, other: &Mount) -> bool {
    let system = |mount: &Mount| mount.device.is_empty() && !mount.in_use;
    (system(one) && other.device == DATA) || (system(other) && one.device == DATA)
}

/// The folder that a folder is in; `None` for the top.
fn parent(folder: &str) -> Option<&str> {
    if folder.is_empty() {
        None
    } else {
        Some(folder.rsplit_once('/').map_or("", |(parent, _)| parent))
    }
}

/// The rest of `path` inside `folder`.
pub(crate) fn within<'a>(folder: &str, path: &'a str) -> Option<&'a str> {
    if folder.is_empty() {
        return Some(path);
    }
    let rest = path.strip_prefix(folder)?;
    if rest.is_empty() { Some("") } else { rest.strip_prefix('/') }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(folders: &[&str]) -> Vec<Mounts> {
        let has = |path: &str| folders.iter().any(|folder| within(path, folder).is_some());
        let bases = ["", "a", "b", "filesystem1", "filesystem2", "b/filesystem1", "b/filesystem2"];
        let mut mounts: Vec<Mount> = Vec::new();
        for base in bases {
            if !mounts.iter().any(|mount| within(&mount.folder, base).is_some()) {
                mounts.extend(Mount::at(base, &has));
            }
        }
        Mounts::group(mounts)
    }

    #[test]
    fn both_volumes_side_by_side_are_one_device() {
        let found = found(&[
            "filesystem1/System/Library/CoreServices/SpringBoard.app",
            "filesystem1/private/var/mobile/Library/Preferences",
            "filesystem2/mobile/Containers",
        ]);
        let [only] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(
            only.names("private/var/mobile/x"),
            [
                "filesystem2/mobile/x",
                "filesystem1/private/var/mobile/x",
                "filesystem1/var/mobile/x"
            ]
        );
        assert_eq!(only.names("usr/bin"), ["filesystem1/usr/bin"]);
        assert_eq!(only.device_folder("filesystem2/mobile").unwrap(), "private/var/mobile");
        assert_eq!(only.wrapper(), "");
    }

    #[test]
    fn two_phones_side_by_side_stay_two() {
        let found = found(&["a/private/var/mobile/Containers", "b/filesystem2/mobile/Library"]);
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(found[1].wrapper(), "b/filesystem2");
    }

    #[test]
    fn the_link_at_the_root_and_what_it_leads_to_are_one_path() {
        let found = found(&["a/var/mobile/Library"]);
        assert_eq!(found[0].device_folder("a/var/mobile").unwrap(), "private/var/mobile");
        assert_eq!(found[0].device_folder("a/tmp").unwrap(), "private/var/tmp");
        assert_eq!(found[0].names("private/var/x"), ["a/private/var/x", "a/var/x"]);
    }

    #[test]
    fn a_folder_of_the_data_volume_alone_is_known() {
        assert_eq!(found(&["mobile/Library/SMS"])[0].names("private/var/a"), ["a"]);
        assert_eq!(found(&["a/Library/SMS"])[0].names("private/var/mobile/x"), ["a/x"]);
        assert!(found(&["Library/Preferences", "Users/mobile"]).is_empty());
    }
}
