//! A backup of an Android device, made with `adb backup`, on top of whatever holds it: the file
//! that was written (`.ab`), or what somebody unpacked from it.
//!
//! Every file of it lies under `apps/<package>/`, beside what the device noted of the app
//! (`_manifest`), or under `shared/`.
//!
//! # References
//! - AOSP, `core/java/android/app/backup/FullBackup.java` (the folders)

use std::sync::Arc;

use formats::ReadAt;
use model::{DeviceSummary, Problem};

use crate::{
    EvidenceFile, Found, FoundFiles, OpenError, ReadError, Source, Unlock, Verified,
    acquisition::Opened,
    containers::{ContainerError, Indexed, android_backup, taking::Wanted},
    file_system::mounts::Mounts,
    files::{Files, Holder},
    lacks, problem,
};

/// Folder of the apps.
pub(crate) const APPS: &str = "apps";
/// File that describes an app.
pub(crate) const MANIFEST: &str = "_manifest";
/// Folders of one app, of which those that the device keeps for itself have longer names.
const PARTS: [&str; 16] = [
    "a", "obb", "r", "f", "db", "nb", "sp", "c", "ef", "d_r", "d_f", "d_db", "d_nb", "d_sp", "d_c",
    "k",
];

/// Where a backup lies.
#[derive(Clone)]
pub(crate) enum Place {
    /// Unpacked in a folder of a container.
    Folder(Holder, String),
    /// As it was written, with what will be asked for.
    File(Arc<dyn ReadAt>, Arc<[Source]>),
}

impl Place {
    /// Whether a password is needed to open it.
    pub(crate) fn needs_password(&self) -> bool {
        match self {
            Self::Folder(..) => false,
            Self::File(reader, _) => android_backup::needs_password(reader.as_ref()),
        }
    }
}

/// Whether a folder `apps` in which these folders of one app, named `package`, lie is that of a
/// backup.
pub(crate) fn is_app(package: &str, has: &dyn Fn(&str) -> bool) -> bool {
    package.contains('.') && !package.starts_with('.') && PARTS.iter().any(|part| has(part))
}

/// Folders of an archive that are unpacked backups, the outermost ones.
pub(crate) fn tops_in(archive: &dyn Indexed, skip: &dyn Fn(&str) -> bool) -> Vec<String> {
    let index = archive.index();
    let mut tops: Vec<String> = Vec::new();
    for number in index.folders_from("") {
        let folder = index.folder(number);
        let mut levels = folder.rsplitn(3, '/');
        let (Some(package), Some(APPS)) = (levels.next(), levels.next()) else { continue };
        let top = levels.next().unwrap_or_default();
        let is_known = tops.last().is_some_and(|last| last == top);
        let has = |part: &str| index.has_folder(&format!("{folder}/{part}"));
        let described = || index.find(&format!("{folder}/{MANIFEST}")).is_some();
        if !is_known && !skip(top) && (described() || is_app(package, &has)) {
            tops.push(top.to_owned());
        }
    }
    tops
}

/// A backup whose files can be read.
pub(crate) struct AndroidBackup {
    files: Files,
    kind: &'static str,
    is_encrypted: bool,
    complaint: Option<&'static str>,
}

impl AndroidBackup {
    /// Opens the backup at `place`.
    pub(crate) fn open(place: Place, name: &str, unlock: &Unlock) -> Result<Self, OpenError> {
        match place {
            Place::Folder(holder, folder) => {
                let files = Files::open(holder, Mounts::of_folder(folder), name)?;
                let kind = match files.container() {
                    "folder" => "Android backup (folder)",
                    "zip" => "Android backup (zip)",
                    "tar" => "Android backup (tar)",
                    "tar.gz" => "Android backup (tar.gz)",
                    _ => "Android backup",
                };
                Ok(Self { files, kind, is_encrypted: false, complaint: None })
            }
            Place::File(reader, sources) => {
                let wanted = Wanted::of_android_backup(&sources);
                let opened = android_backup::open(reader, unlock, &wanted)?;
                let holder = Holder::Archive(opened.archive);
                let files = Files::open(holder, Mounts::of_folder(String::new()), name)?;
                let kind = "Android backup (.ab)";
                let (is_encrypted, complaint) = (opened.is_encrypted, opened.complaint);
                Ok(Self { files, kind, is_encrypted, complaint })
            }
        }
    }
}

impl Opened for AndroidBackup {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn is_encrypted(&self) -> bool {
        self.is_encrypted
    }

    fn can_hold(&self, source: &Source) -> bool {
        matches!(source, Source::AndroidBackup(_))
    }

    fn lacks(&self) -> Option<&'static str> {
        Some(lacks::ANDROID_BACKUP)
    }

    fn device(&self) -> DeviceSummary {
        DeviceSummary { platform: Some("Android".to_owned()), ..<_>::default() }
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = self.files.problems();
        let complaint = self.complaint.map(str::to_owned);
        problems.extend(complaint.map(|message| problem::unreadable(None, message)));
        problems
    }

    fn find(&self, sources: &[Source]) -> FoundFiles {
        self.files.find(sources.iter().filter_map(|source| match source {
            Source::AndroidBackup(pattern) => Some(*pattern),
            _ => None,
        }))
    }

    fn prepare(&self, found: &[Found]) -> Result<(), ContainerError> {
        self.files.prepare(found)
    }

    fn open_file(&self, found: &Found) -> Result<EvidenceFile, ReadError> {
        self.files.open_file(found)
    }

    fn verify(&self, found: &Found) -> Result<Verified, ReadError> {
        self.files.verify(found)
    }
}
