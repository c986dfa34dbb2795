//! `Manifest.db`: the files that a backup lists.
//!
//! # What it holds
//! One row per file, directory and symbolic link of the device that the backup covers: where it
//! lay, its size, owner and mode, and when it was created, modified and changed.
//!
//! # What it can show
//! That a path existed on the device when the backup was made, with these times. Folders that
//! `WebKit` names after websites show that a website stored data on the device.
//!
//! # What it cannot show
//! Anything outside of what iOS backs up: programs of the system and most temporary folders are
//! not in it. Times are those of the file system, which programs can set at will. A missing path
//! does not show that a file was never there.
//!
//! # References
//! - pyiosbackup: the columns and the keyed archive in each row
//! - L. Minlimez, "Domains.plist" of iOS 16.4: where the domains lie on the device

use formats::{binary_plist::Object, instants::mac_seconds, keyed_archive::ArchiveInPlace};

use crate::{prelude::*, websites::websites};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.manifest",
    title: "Files that the backup lists",
    sources: &[Source::BackupRoot("Manifest.db")],
    tested: &[("iOS 14.3", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// Where domains lie on the device. Domains of applications lie in folders with names that the
/// backup does not tell.
const DOMAIN_ROOTS: &[(&str, &str)] = &[
    ("BooksDomain", "/private/var/mobile/Media/Books"),
    ("CameraRollDomain", "/private/var/mobile"),
    ("DatabaseDomain", "/private/var/db"),
    ("HealthDomain", "/private/var/mobile/Library"),
    ("HomeDomain", "/private/var/mobile"),
    ("HomeKitDomain", "/private/var/mobile"),
    ("InstallDomain", "/private/var/installd"),
    ("KeyboardDomain", "/private/var/mobile"),
    ("KeychainDomain", "/private/var/Keychains"),
    ("ManagedPreferencesDomain", "/private/var/Managed Preferences"),
    ("MediaDomain", "/private/var/mobile"),
    ("MobileDeviceDomain", "/private/var/MobileDevice"),
    ("NetworkDomain", "/private/var/networkd"),
    ("ProtectedDomain", "/private/var/protected"),
    ("RootDomain", "/private/var/root"),
    ("SystemPreferencesDomain", "/private/var/preferences"),
    ("TonesDomain", "/private/var/mobile"),
    ("WirelessDomain", "/private/var/wireless"),
];

/// Beginnings of the domains that are named after a bundle identifier.
const APPLICATION_DOMAINS: &[&str] = &["AppDomain-", "AppDomainPlugin-"];

/// One file, directory or symbolic link.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct BackupFile {
    /// Identifier, which is also the name of the blob in the backup.
    pub file_id: Option<String>,
    /// Domain the file belongs to.
    pub domain: Option<String>,
    /// Path inside the domain.
    pub relative_path: Option<String>,
    /// Absolute path on the device, where the place of the domain is known.
    pub device_path: Option<String>,
    /// `file`, `directory`, `symlink` or `other`.
    pub kind: Option<&'static str>,
    /// Size in bytes.
    pub size: Option<u64>,
    /// Mode as octal digits, for example `100644`.
    pub mode: Option<String>,
    /// Owner.
    pub user_id: Option<i64>,
    /// Data protection class: 1 complete, 2 unless open, 3 until first unlock, 4 none.
    pub protection_class: Option<i64>,
    /// Creation of the file.
    pub created_at: Option<Timestamp>,
    /// Last change of the content.
    pub modified_at: Option<Timestamp>,
    /// Last change of the content or of name, owner, mode.
    pub status_changed_at: Option<Timestamp>,
    /// Whether the blob is in the acquisition; for files, where that is known.
    pub stored: Option<bool>,
}

impl Record for BackupFile {
    fn observables(&self) -> Vec<Observable<'_>> {
        let Some(relative) = self.relative_path.as_deref() else { return Vec::new() };
        if relative.is_empty() {
            return self.application().into_iter().collect();
        }
        let path = |value, field| Observable {
            kind: ObservableKind::FilePath,
            value,
            field,
            strength: Strength::Installed,
        };
        let mut found = Vec::with_capacity(2);
        match self.device_path.as_deref() {
            Some(device_path) => {
                found.push(path(device_path.into(), "device_path"));
                let root = device_path.len().saturating_sub(relative.len().saturating_add(1));
                let below = device_path.get(root..).unwrap_or_default();
                found.push(path(below.into(), "relative_path"));
            }
            None => found.push(path(format!("/{relative}").into(), "relative_path")),
        }
        if relative.contains("http") {
            found.extend(websites(relative).map(|host| {
                let field = "relative_path";
                Observable::new(ObservableKind::Host, host, field, Strength::Contacted)
            }));
        }
        found
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let instants = [self.created_at, self.modified_at, self.status_changed_at];
        let mut distinct: Vec<Timestamp> = instants.into_iter().flatten().collect();
        distinct.sort();
        distinct.dedup();
        let event = |at| {
            let [created, modified, changed] = instants.map(|instant| instant == Some(at));
            TimelineEvent { at, meaning: meaning(created, modified, changed), summary: self.path() }
        };
        distinct.into_iter().map(event).collect()
    }
}

impl BackupFile {
    /// Domain and path, as one.
    fn path(&self) -> String {
        let domain = self.domain.as_deref().unwrap_or("unknown domain");
        let relative = self.relative_path.as_deref().unwrap_or("unknown path");
        [domain, "/", relative].concat()
    }

    /// The application whose domain begins with this row.
    fn application(&self) -> Option<Observable<'_>> {
        let domain = self.domain.as_deref()?;
        let id = APPLICATION_DOMAINS.iter().find_map(|start| domain.strip_prefix(start))?;
        Some(Observable::new(ObservableKind::AppId, id, "domain", Strength::Installed))
    }
}

fn meaning(created: bool, modified: bool, status_changed: bool) -> &'static str {
    match (created, modified, status_changed) {
        (true, true, true) => "file created, modified, status changed",
        (true, true, false) => "file created, modified",
        (true, false, true) => "file created, status changed",
        (true, false, false) => "file created",
        (false, true, true) => "file modified, status changed",
        (false, true, false) => "file modified",
        (false, false, _) => "file status changed",
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let mut unreadable = Repeated::default();
        let query = "SELECT rowid, fileID, domain, relativePath, flags, file \
                     FROM Files ORDER BY rowid";
        rows(database, "Files", query, out, |row, out| {
            let at = Location::Row { table: "Files", id: row.integer(0).unwrap_or_default() };
            let mut entry = listed(file, row);
            let blob = row.bytes(5).unwrap_or_default();
            if let Err(reason) = describe(&mut entry, blob) {
                let path = entry.path();
                let message = format!("times, size and owner of {path} are missing: {reason}");
                unreadable.problem(out, at.clone(), message);
            }
            out.record(at, &entry);
        });
        unreadable.finish(out, "files whose times, size and owner are missing");
    })
}

/// What the columns themselves say.
fn listed(file: &EvidenceFile, row: &Row<'_>) -> BackupFile {
    let (file_id, domain, relative_path) = (row.text(1), row.text(2), row.text(3));
    let kind = row.integer(4).map(|flags| match flags {
        1 => "file",
        2 => "directory",
        4 => "symlink",
        _ => "other",
    });
    let stored = file_id.as_deref().filter(|_| kind == Some("file"));
    BackupFile {
        stored: stored.and_then(|file_id| file.is_stored(file_id)),
        device_path: device_path(domain.as_deref(), relative_path.as_deref()),
        file_id,
        domain,
        relative_path,
        kind,
        ..BackupFile::default()
    }
}

fn device_path(domain: Option<&str>, relative: Option<&str>) -> Option<String> {
    let (domain, relative) = (domain?, relative?);
    let at = DOMAIN_ROOTS.binary_search_by_key(&domain, |(name, _)| name).ok()?;
    let (_, root) = DOMAIN_ROOTS.get(at)?;
    Some(if relative.is_empty() { (*root).to_owned() } else { format!("{root}/{relative}") })
}

/// Adds what the keyed archive in the row says.
fn describe(entry: &mut BackupFile, blob: &[u8]) -> Result<(), String> {
    if blob.is_empty() {
        return Err("row has no description".to_owned());
    }
    let archive = ArchiveInPlace::read(blob).map_err(|error| error.to_string())?;
    let root = archive.root().ok_or("description has no root")?;
    for (key, value) in root.keys().iter().zip(root.values().iter()) {
        let (Some(Object::Text(key)), Some(value)) = (key, value) else { continue };
        let Some(value) = archive.resolve(value) else { continue };
        match &*key {
            "Size" => entry.size = value.as_integer().and_then(|size| u64::try_from(size).ok()),
            "Mode" => entry.mode = value.as_integer().map(|mode| format!("{mode:o}")),
            "UserID" => entry.user_id = value.as_integer(),
            "ProtectionClass" => entry.protection_class = value.as_integer(),
            "Birth" => entry.created_at = stored_instant(&value),
            "LastModified" => entry.modified_at = stored_instant(&value),
            "LastStatusChange" => entry.status_changed_at = stored_instant(&value),
            _ => {}
        }
    }
    Ok(())
}

/// Seconds since 1970, where zero stands for none; very old systems archived an `NSDate`.
fn stored_instant(value: &Object<'_>) -> Option<Timestamp> {
    match value {
        Object::Date(seconds) => mac_seconds(*seconds),
        Object::Dictionary(date) => mac_seconds(date.get("NS.time")?.as_real()?),
        value => value.as_integer().filter(|seconds| *seconds != 0).and_then(unix_seconds),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domain_roots_are_sorted_for_the_search() {
        assert!(DOMAIN_ROOTS.is_sorted());
    }
}
