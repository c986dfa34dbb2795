//! The unified log, wherever its files lie: in one folder of a sysdiagnose, in two of a device.
//!
//! On a device the messages and the clock lie in one folder and the texts of programs in another,
//! each with the folders that a log archive has side by side.

use std::sync::Arc;

use formats::{ReadAt, unified_log::LogArchive};

use super::{joined, mounts::Mounts};
use crate::containers::{Indexed, index::Entered};

/// Folder of a sysdiagnose.
pub(crate) const ARCHIVE: [&str; 1] = ["system_logs.logarchive"];
/// Folders of a device: messages and clock, texts of programs.
pub(crate) const ON_DEVICE: [&str; 2] = ["private/var/db/diagnostics", "private/var/db/uuidtext"];
/// The file of a log archive that stands for all of it.
pub(crate) const ARCHIVE_MARK: &str = "system_logs.logarchive/Info.plist";
/// On a device the first of these does.
pub(crate) const MESSAGES_ON_DEVICE: &str = "private/var/db/diagnostics/**/*.tracev3";

/// Whether the file at `path` may stand for the whole log.
pub(crate) fn is_mark(path: &str, is_report: bool) -> bool {
    let messages = || {
        let [folder, _] = ON_DEVICE;
        path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
            && path.ends_with(".tracev3")
    };
    if is_report { path == ARCHIVE_MARK } else { messages() }
}

/// The files of the unified log.
pub(crate) struct UnifiedLog {
    pub(super) container: Arc<dyn Indexed>,
    pub(super) mounts: Arc<Mounts>,
    pub(super) folders: &'static [&'static str],
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
