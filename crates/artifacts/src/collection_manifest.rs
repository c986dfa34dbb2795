//! `manifest.json` of `AndroidQF`: what one of its steps says of its own collection.
//!
//! Steps that copy files from the phone write one into the folder of the files: a state of the
//! whole, and lists of what was found, with a state or an error for each.

use serde::de::MapAccess;
use serde_json::Value;

use crate::json_parts::{Fields, Text, each, fill, skip};
use crate::prelude::*;

/// A manifest, as far as it could be read.
#[derive(Debug, Default)]
pub(crate) struct Manifest {
    /// How the collection went as a whole.
    pub(crate) status: Option<String>,
    /// Where the list of what there is comes from.
    pub(crate) inventory_source: Option<String>,
    /// What was found.
    pub(crate) modules: Vec<Value>,
    /// Files that were to be copied.
    pub(crate) files: Vec<Value>,
    /// What went wrong.
    pub(crate) errors: Vec<String>,
}

impl Manifest {
    /// Whether the file is a manifest, by its name.
    pub(crate) fn is(file: &EvidenceFile) -> bool {
        file.path().ends_with(".json")
    }

    /// Reads the file, and tells what of it is missing.
    pub(crate) fn read(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<Self, ParseError> {
        let mut manifest = Self::default();
        let bytes = file.bytes()?;
        if let Some(error) = fill(&bytes, &mut manifest) {
            let message = format!("what follows of the manifest is missing: {error}");
            out.problem(Location::File, message);
        } else if manifest.status.is_none() {
            out.problem(Location::File, "no state: whether all was collected is missing");
        }
        Ok(manifest)
    }
}

impl<'de> Fields<'de> for Manifest {
    fn field<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "status" => self.status = map.next_value::<Text>()?.0,
            "inventory_source" => self.inventory_source = map.next_value::<Text>()?.0,
            "modules" => map.next_value_seed(each(|module| self.modules.push(module)))?,
            "files" => map.next_value_seed(each(|file| self.files.push(file)))?,
            "errors" => {
                map.next_value_seed(each(|error: Text| self.errors.extend(error.0)))?;
            }
            _ => skip(map)?,
        }
        Ok(())
    }
}
