//! Files that were encrypted with age, among what lies at a path: each must be opened to tell what is
//! in it.

use std::{path::Path, path::PathBuf, sync::Arc};

use formats::ReadAt;
use model::DeviceSummary;

use super::{Candidate, Lies, MOST_REPORTS, in_file};
use crate::{
    OpenError, Source, Unlock,
    containers::{Indexed, age, index::Entered, tree},
    disk::{self, EntryKind},
    files::{Holder, joined},
};

impl Candidate {
    /// Whether it is a file that was encrypted with age, which must be opened to tell what is in it.
    pub const fn is_sealed(&self) -> bool {
        matches!(self.lies, Lies::Sealed(_))
    }

    /// What is in a file that was encrypted with age; anything else is handed back as it is.
    ///
    /// # Errors
    /// When it cannot be opened, or nothing in it is known.
    pub fn unsealed(self, unlock: &Unlock, sources: &[Source]) -> Result<Vec<Self>, OpenError> {
        let Lies::Sealed(reader) = self.lies else { return Ok(vec![self]) };
        let name = self.name;
        let opened = age::open(reader, unlock);
        let opened = opened.map_err(|source| OpenError::Age { name: name.clone(), source })?;
        let inside = in_file(&self.path, opened, &Arc::from(sources));
        let inside =
            inside.map_err(|source| OpenError::Container { name: name.clone(), source })?;
        if inside.is_empty() {
            return Err(OpenError::NotAnAcquisition { name });
        }
        Ok(inside.into_iter().map(|found| Self { unsealed: true, ..found }).collect())
    }

    /// Whether it lay in a file that was encrypted with age.
    pub(crate) const fn was_sealed(&self) -> bool {
        self.unsealed
    }

    pub(super) fn sealed(reader: Arc<dyn ReadAt>, path: PathBuf, name: String) -> Self {
        let needs_password = age::needs_passphrase(Arc::clone(&reader));
        let (lies, device) = (Lies::Sealed(reader), DeviceSummary::default());
        let (device_name, lies_with) = (None, None);
        Self { lies, path, name, device_name, device, needs_password, lies_with, unsealed: false }
    }
}

/// Whether files of this name are looked at.
fn may_be_sealed(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end.eq_ignore_ascii_case("age"))
}

/// Files of the folder `folder` of `root` that were encrypted with age.
pub(super) fn in_folder(root: &Path, folder: &str) -> Vec<Candidate> {
    let holder = Holder::Folder(root.to_owned());
    let mut found = Vec::new();
    // A folder that is not there or may not be read holds none.
    let _ = disk::for_each_entry(&tree::joined(root, folder), |name, kind| {
        if kind == EntryKind::File && may_be_sealed(name) {
            let inside = joined(folder, name);
            let reader = holder.open(&inside).ok().flatten();
            let reader = reader.filter(|reader| age::is_sealed(reader.as_ref()));
            let path = tree::joined(root, &inside);
            found.extend(reader.map(|reader| Candidate::sealed(reader, path, name.to_owned())));
        }
        found.len() < MOST_REPORTS
    });
    found
}

/// Files of an archive that were encrypted with age.
pub(super) fn in_archive(
    path: &Path,
    archive: &Arc<dyn Indexed>,
    skip: &dyn Fn(&str) -> bool,
) -> Vec<Candidate> {
    let files = archive.index().entries_at(0).filter(|(folder, _)| !skip(folder));
    let named = files.filter(|(_, entry)| Entered::is_file(entry) && may_be_sealed(entry.name));
    let found = named.filter_map(|(folder, entry)| {
        let reader = archive.open(&joined(folder, entry.name)).ok().flatten();
        let reader = reader.filter(|reader| age::is_sealed(reader.as_ref()))?;
        Some(Candidate::sealed(reader, path.to_owned(), entry.name.to_owned()))
    });
    found.take(MOST_REPORTS).collect()
}
