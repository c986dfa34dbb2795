//! The unified log, wherever its files lie: in one folder of a sysdiagnose, in two of a device.
//!
//! On a device the messages and the clock lie in one folder and the texts of programs in another,
//! each with the folders that a log archive has side by side.

use std::sync::Arc;

use formats::{ReadAt, unified_log::LogArchive};

use crate::{
    containers::{Indexed, index::Entered},
    file_system::mounts::Mounts,
    files::{Files, joined},
};

/// Folder of a sysdiagnose.
pub(crate) const ARCHIVE: [&str; 1] = ["system_logs.logarchive"];
/// Folders of a device: messages and clock, texts of programs.
pub(crate) const ON_DEVICE: [&str; 2] = ["private/var/db/diagnostics", "private/var/db/uuidtext"];
/// The file of a log archive that stands for all of it.
pub(crate) const ARCHIVE_MARK: &str = "system_logs.logarchive/Info.plist";
/// On a device the first of these does.
pub(crate) const MESSAGES_ON_DEVICE: &str = "private/var/db/diagnostics/**/*.tracev3";

/// Whether the file at `path` of a device may stand for the whole log.
pub(crate) fn stands_for_log(path: &str) -> bool {
    let [folder, _] = ON_DEVICE;
    let in_folder = path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    in_folder && path.ends_with(".tracev3")
}

/// The files of the unified log.
pub(crate) struct UnifiedLog {
    container: Arc<dyn Indexed>,
    mounts: Arc<Mounts>,
    folders: &'static [&'static str],
}

impl UnifiedLog {
    /// The log whose files lie in these folders of an acquisition.
    pub(crate) fn new(files: &Files, folders: &'static [&'static str]) -> Self {
        let (container, mounts) = files.parts();
        Self { container: Arc::clone(container), mounts: Arc::clone(mounts), folders }
    }
}

impl LogArchive for UnifiedLog {
    fn names(&self) -> Vec<String> {
        let index = self.container.index();
        let mut names = Vec::new();
        for log in self.folders {
            for base in self.mounts.bases(log) {
                for number in index.folders_from(&base) {
                    let folder = self.mounts.device_folder(index.folder(number));
                    let Some(folder) = folder.as_deref().and_then(|folder| inside(log, folder))
                    else {
                        continue;
                    };
                    let files = index.entries_in(number).filter(Entered::is_file);
                    names.extend(files.map(|entry| joined(folder, entry.name)));
                }
            }
        }
        names.sort_unstable();
        names.dedup();
        names
    }

    fn open(&self, name: &str) -> Option<Arc<dyn ReadAt>> {
        let paths = self.folders.iter().map(|log| joined(log, name));
        let mut names = paths.flat_map(|path| self.mounts.names(&path));
        names.find_map(|name| self.container.open(&name).ok().flatten())
    }
}

/// The rest of `folder` where it is `log` or lies in it.
fn inside<'a>(log: &str, folder: &'a str) -> Option<&'a str> {
    let rest = folder.strip_prefix(log)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix('/') }
}
