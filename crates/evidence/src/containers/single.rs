//! A file that is given by itself, as a container that holds nothing else.

use std::sync::Arc;

use formats::ReadAt;
use model::Problem;

use super::{
    Container, ContainerError, Indexed, Listed,
    attributes::{Attributes, EntryKind},
    index::{Index, Place},
};

/// The file.
pub(crate) struct Single {
    reader: Arc<dyn ReadAt>,
    index: Index,
}

impl Single {
    /// The file `name` with what `reader` holds.
    pub(crate) fn new(name: &str, reader: Arc<dyn ReadAt>) -> Result<Self, ContainerError> {
        let mut index = Index::default();
        let place = Place { offset: 0, taken: reader.len(), size: reader.len() };
        index.add(name, place, &Attributes::of(EntryKind::File))?;
        index.finish()?;
        Ok(Self { reader, index })
    }
}

impl Container for Single {
    fn description(&self) -> &'static str {
        "text"
    }

    fn list(&self, each: &mut dyn FnMut(&Listed<'_>)) -> Result<Vec<Problem>, ContainerError> {
        Ok(self.index.list(each))
    }

    fn open(&self, name: &str) -> Result<Option<Arc<dyn ReadAt>>, ContainerError> {
        Ok(self.index.find(name).map(|_| Arc::clone(&self.reader)))
    }
}

impl Indexed for Single {
    fn index(&self) -> &Index {
        &self.index
    }
}
