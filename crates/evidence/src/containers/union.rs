//! Several archives as one container: the files of each lie in a folder of its name.

use std::sync::Arc;

use formats::ReadAt;
use model::{Problem, ProblemKind};

use super::{
    Container, ContainerError, Indexed, Listed,
    index::{Entered, Index, Place},
};

/// Archives side by side.
pub(crate) struct Union {
    archives: Vec<(String, Arc<dyn Indexed>)>,
    index: Index,
}

impl Union {
    /// Puts the archives into folders of these names, which differ.
    pub(crate) fn new(archives: Vec<(String, Arc<dyn Indexed>)>) -> Result<Self, ContainerError> {
        let mut index = Index::default();
        for (folder, archive) in &archives {
            let inner = archive.index();
            for (path, entry) in inner.entries_at(0).filter(|(_, entry)| Entered::is_file(entry)) {
                let name = [folder.as_str(), path, entry.name];
                let name: Vec<&str> = name.into_iter().filter(|part| !part.is_empty()).collect();
                let place = Place { offset: 0, taken: entry.size, size: entry.size };
                index.add(&name.join("/"), place, &entry.attributes)?;
            }
            for problem in inner.problems() {
                index.note(problem.kind, format!("{folder}: {}", problem.message));
            }
        }
        index.finish()?;
        Ok(Self { archives, index })
    }

    /// Notes an archive that is missing from it.
    pub(crate) fn note_missing(&mut self, name: &str, error: &ContainerError) {
        let message = format!("{name} cannot be read, and nothing of it was examined: {error}");
        self.index.note(ProblemKind::Unreadable, message);
    }
}

impl Container for Union {
    fn description(&self) -> &'static str {
        "archives"
    }

    fn list(&self, each: &mut dyn FnMut(&Listed<'_>)) -> Result<Vec<Problem>, ContainerError> {
        Ok(self.index.list(each))
    }

    fn open(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        for (folder, archive) in &self.archives {
            let inside = name.strip_prefix(folder.as_str()).and_then(|rest| rest.strip_prefix('/'));
            if let Some(inside) = inside {
                return archive.open(inside);
            }
        }
        Ok(None)
    }
}

impl Indexed for Union {
    fn index(&self) -> &Index {
        &self.index
    }
}
