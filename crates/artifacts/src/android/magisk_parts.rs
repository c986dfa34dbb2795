//! `module.prop`: extensions of Magisk and of related tools for root rights.
//!
//! # What it holds
//! Identifier, name, version, maker and description of an extension, a line each. One record is one
//! extension.
//!
//! # What it can show
//! That the phone has a tool for root rights, and what was added to it: extensions change files of the
//! system or hide that it was changed.
//!
//! # What it cannot show
//! Whether the extension was on, and who added it. It tells of itself what it likes.
//!
//! # References
//! - Magisk, "Developer Guides": `module.prop`
//! - `AndroidQF`, `magisk_modules`

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.magisk_parts",
    title: "Extensions of Magisk and related tools",
    sources: &[Source::AndroidQf("magisk_modules/**/module.prop")],
    tested: &[("AndroidQF", Confidence::Specification)],
    absent_because: "only phones with a tool for root rights have them",
    parse,
};

/// An extension.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct RootExtension {
    /// Its identifier.
    pub extension_id: String,
    /// Its name.
    pub name: Option<String>,
    /// Its version.
    pub version_name: Option<String>,
    /// Its version, as a number.
    pub version_code: Option<u64>,
    /// Who made it, as it says.
    pub distributor: Option<String>,
    /// What it does, as it says.
    pub description: Option<String>,
    /// Where it looks for updates.
    pub url: Option<String>,
}

impl Record for RootExtension {
    fn observables(&self) -> Vec<Observable<'_>> {
        observe(self.url.as_deref(), "url", Strength::Exposed).collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut extension = RootExtension::default();
    for_each_line(file, |_, line| {
        let Some((key, value)) = line.trim().split_once('=') else { return };
        let text = (!value.trim().is_empty()).then(|| value.trim().to_owned());
        match key.trim() {
            "id" => extension.extension_id = text.unwrap_or_default(),
            "name" => extension.name = text,
            "version" => extension.version_name = text,
            "versionCode" => extension.version_code = value.trim().parse().ok(),
            "author" => extension.distributor = text,
            "description" => extension.description = text,
            "updateJson" => extension.url = text,
            _ => {}
        }
    })?;
    if extension.extension_id.is_empty() {
        out.problem(Location::File, "no identifier: which extension it is is missing");
        if extension.name.is_none() {
            return Ok(());
        }
    }
    out.record(Location::File, &extension);
    Ok(())
}
