//! The file system of a device, on top of whatever container holds it.
//!
//! A container may hold it whole, in parts (`filesystem1/` and `filesystem2/`, the system and the
//! data volume), below other folders, or from `private/var` on ([`mounts`]). Every file has one
//! path here, the one on the device without its first slash, however the container spells it.
//!
//! # References
//! - path lists and parts of public images of iPhones (iLEAPP): layouts of three programs that
//!   make such copies

mod listing;
pub(crate) mod mounts;

use std::sync::Arc;

use formats::ReadAt;
use model::{DeviceSummary, Problem};

use self::{listing::Listing, mounts::Mounts};
use crate::{
    EvidenceFile, Found, FoundFiles, OpenError, ReadError, Source, Verified,
    acquisition::Opened,
    containers::{ContainerError, index::Entered, refused::Examples},
    files::{Files, Holder, joined},
    find::Position,
    hashing, lacks, problem, property_lists,
    unified_log::{self, UnifiedLog},
};

/// Where the system tells its version.
const SYSTEM_VERSION: &str = "System/Library/CoreServices/SystemVersion.plist";
/// Where the system keeps facts about the device.
const DEVICE_FACTS: &str = "private/var/containers/Shared/SystemGroup/\
     systemgroup.com.apple.mobilegestaltcache/Library/Caches/com.apple.MobileGestalt.plist";
/// Ends of the paths of the files that say which device it is.
pub(crate) const IDENTITY_FILES: [&str; 4] = [
    "CoreServices/SystemVersion.plist",
    "Caches/com.apple.MobileGestalt.plist",
    "SystemVersion/SystemVersion.plist",
    "/remotectl_dumpstate.txt",
];
/// Name of the model in the facts about the device.
const PRODUCT_TYPE: &str = "h9jDsbgj7xIVeIQ8S3/X3Q";
/// How results call the list of all names.
const LISTING: &str = "list of all files";

/// Where a file system lies: its container, not yet walked, and its mounts in it.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) holder: Holder,
    pub(crate) mounts: Mounts,
}

impl Place {
    /// The device, as far as the file system tells.
    pub(crate) fn device(&self) -> DeviceSummary {
        let text = |path: &str, find: &dyn Fn(plist::Dictionary) -> Vec<Option<String>>| {
            // What cannot be read here leaves the device unnamed; nothing else depends on it.
            let reader = self.mounts.names(path).into_iter().find_map(|name| self.open(&name))?;
            Some(find(property_lists::dictionary(&reader).ok()?))
        };
        let named = |list: &plist::Dictionary, key: &str| {
            list.get(key).and_then(plist::Value::as_string).map(str::to_owned)
        };
        let version = text(SYSTEM_VERSION, &|list| {
            vec![named(&list, "ProductVersion"), named(&list, "ProductBuildVersion")]
        });
        let facts = text(DEVICE_FACTS, &|list| {
            let facts = list.get("CacheExtra").and_then(plist::Value::as_dictionary);
            vec![facts.and_then(|facts| named(facts, PRODUCT_TYPE))]
        });
        let mut version = version.unwrap_or_default().into_iter();
        DeviceSummary {
            platform: Some("iOS".to_owned()),
            model: facts.unwrap_or_default().into_iter().next().flatten(),
            os_version: version.next().flatten(),
            os_build: version.next().flatten(),
            acquired_at: None,
        }
    }

    fn open(&self, name: &str) -> Option<Arc<dyn ReadAt>> {
        self.holder.open(name).ok().flatten()
    }
}

/// A file system whose files can be read.
pub(crate) struct FileSystem {
    files: Files,
    device: DeviceSummary,
}

impl FileSystem {
    /// Opens the file system at `place`. A folder is walked whole.
    pub(crate) fn open(place: Place, name: &str) -> Result<Self, OpenError> {
        let device = place.device();
        Ok(Self { files: Files::open(place.holder, place.mounts, name)?, device })
    }

    fn listing(&self) -> Listing {
        let (container, mounts) = self.files.parts();
        Listing::new(Arc::clone(container), Arc::clone(mounts))
    }
}

impl Opened for FileSystem {
    fn kind(&self) -> &'static str {
        match self.files.container() {
            "folder" => "iOS file system (folder)",
            "zip" => "iOS file system (zip)",
            "tar" => "iOS file system (tar)",
            "tar.gz" => "iOS file system (tar.gz)",
            _ => "iOS file system",
        }
    }

    fn device(&self) -> DeviceSummary {
        self.device.clone()
    }

    fn problems(&self) -> Vec<Problem> {
        let (container, mounts) = self.files.parts();
        let index = container.index();
        let mut problems = self.files.problems();
        let mut beside = Examples::keeping(5);
        let mut backups = Examples::keeping(5);
        for number in index.folders_from("") {
            let folder = index.folder(number);
            if !mounts.hold(folder) {
                let files = index.entries_in(number).filter(Entered::is_file);
                files.for_each(|entry| beside.add(&joined(folder, entry.name)));
            } else if ["Manifest.db", "Manifest.plist", "Info.plist"]
                .iter()
                .all(|name| index.find(&joined(folder, name)).is_some())
            {
                backups.add(folder);
            }
        }
        if beside.count() > 0 {
            let counted = problem::counted(
                beside.count(),
                "file lies beside the file system and was",
                "files lie beside the file system and were",
            );
            problems.push(problem::notice(None, format!("{counted} not read: {beside}")));
        }
        if backups.count() > 0 {
            let counted = problem::counted(
                backups.count(),
                "iOS backup lies in this file system and was",
                "iOS backups lie in this file system and were",
            );
            problems.push(problem::notice(
                None,
                format!("{counted} not examined: {backups}. Give its folder by itself"),
            ));
        }
        problems
    }

    fn find(&self, sources: &[Source]) -> FoundFiles {
        let mut found = self.files.find(sources.iter().filter_map(|source| match source {
            Source::Filesystem(pattern) => Some(*pattern),
            _ => None,
        }));
        if sources.contains(&Source::FileListing) {
            found.files.push(Found {
                path: LISTING.into(),
                stored: true,
                size: 0,
                position: Position::Listing,
            });
        }
        if sources.contains(&Source::UnifiedLog) {
            // The first of the files with messages stands for the whole log.
            let messages = self.files.find([unified_log::MESSAGES_ON_DEVICE].into_iter());
            found.files.extend(messages.files.into_iter().next());
        }
        found.finish();
        found
    }

    fn prepare(&self, found: &[Found]) -> Result<(), ContainerError> {
        self.files.prepare(found)
    }

    fn open_file(&self, found: &Found) -> Result<EvidenceFile, ReadError> {
        match found.position {
            Position::Listing => {
                Ok(EvidenceFile::new(Arc::clone(&found.path), Arc::new(self.listing())))
            }
            _ if unified_log::stands_for_log(&found.path) => {
                let log = UnifiedLog::new(&self.files, &unified_log::ON_DEVICE);
                Ok(self.files.open_file(found)?.with_log_archive(Arc::new(log)))
            }
            _ => self.files.open_file(found),
        }
    }

    fn learns_digests(&self) -> bool {
        self.files.learns_digests()
    }

    fn verify(&self, found: &Found) -> Result<Verified, ReadError> {
        match found.position {
            Position::Listing => hashing::of(None, &found.path, &self.listing()),
            _ => self.files.verify(found),
        }
    }

    fn can_hold(&self, source: &Source) -> bool {
        matches!(source, Source::Filesystem(_) | Source::FileListing | Source::UnifiedLog)
    }

    fn lacks(&self) -> Option<&'static str> {
        Some(lacks::FILE_SYSTEM)
    }
}
