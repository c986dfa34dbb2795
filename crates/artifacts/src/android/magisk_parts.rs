//! `module.prop` and `manifest.json`: extensions of Magisk and of related tools for root rights.
//!
//! # What it holds
//! `module.prop` has identifier, name, version, maker and description of an extension, a line each: an
//! `extension`. The folders that `AndroidQF` found them in stand in its `manifest.json`, with the
//! marks that switch an extension off, have it removed or updated at the next start: a `folder`, which
//! is called like the identifier.
//!
//! # What it can show
//! That the phone has a tool for root rights, and what was added to it: extensions change files of the
//! system or hide that it was changed. Whether one was switched off.
//!
//! # What it cannot show
//! What the extension did, and who added it. It tells of itself what it likes.
//!
//! # References
//! - Magisk, "Developer Guides": `module.prop`
//! - `AndroidQF`, `modules/magisk_modules.go`

use serde_json::Value;

use crate::collection_manifest::Manifest;
use crate::json_items::text;
use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.magisk_parts",
    title: "Extensions of Magisk and related tools",
    sources: &[
        Source::AndroidQf("magisk_modules/**/module.prop"),
        Source::AndroidQf("magisk_modules/manifest.json"),
    ],
    tested: &[("AndroidQF", Confidence::Specification)],
    absent_because: "only phones with a tool for root rights have them",
    parse,
};

/// An extension.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct RootExtension {
    /// `extension`.
    pub record: &'static str,
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

/// The folder of an extension on the phone.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct RootExtensionFolder {
    /// `folder`.
    pub record: &'static str,
    /// Its name, which is the identifier of the extension.
    pub extension_id: String,
    /// Where it lies.
    pub path: Option<String>,
    /// Copy of `module.prop` in the acquisition.
    pub stored_path: Option<String>,
    /// How the copying of `module.prop` went: `collected`, `missing`, `collection_failed`….
    pub collection_status: Option<String>,
    /// Whether it is switched off.
    pub disabled: Option<bool>,
    /// Whether it is removed at the next start.
    pub removal_pending: Option<bool>,
    /// Whether it is updated at the next start.
    pub update_pending: Option<bool>,
}

impl Record for RootExtensionFolder {
    fn observables(&self) -> Vec<Observable<'_>> {
        let kind = ObservableKind::FilePath;
        let path = self.path.as_deref();
        let observe = |path| Observable::new(kind, path, "path", Strength::Installed);
        path.map(observe).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    if Manifest::is(file) {
        let manifest = Manifest::read(file, out)?;
        read_manifest(&manifest, out);
        return Ok(());
    }
    let mut extension = RootExtension { record: "extension", ..RootExtension::default() };
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

fn read_manifest(manifest: &Manifest, out: &mut Sink<'_>) {
    let (mut missing, mut told_any) = (Repeated::default(), false);
    for (place, module) in manifest.modules.iter().enumerate() {
        let at = Location::Key(format!("modules/{place}"));
        let Some((folder, knows_marks)) = folder_of(module) else {
            missing.problem(out, at, "a folder without a name: its extension is missing");
            told_any = true;
            continue;
        };
        let name = &folder.extension_id;
        let status = folder.collection_status.as_deref().unwrap_or("no state told");
        told_any |= status != "collected" || !knows_marks;
        if status != "collected" {
            let message = format!("{name}: no module.prop ({status}): what it is is missing");
            missing.problem(out, at.clone(), message);
        }
        if !knows_marks {
            let message = format!("{name}: not all marks were seen: whether it is on is missing");
            missing.problem(out, at.clone(), message);
        }
        out.record(at, &folder);
    }
    missing.finish(out, "extensions that were not collected as a whole");
    let at = Location::Key("status".to_owned());
    match manifest.status.as_deref() {
        Some("collected") | None => {}
        // What is missing was told with its extension.
        Some("partial") if told_any => {}
        Some("no_modules") => {
            out.notice(at, "the phone has no extension of a tool for root rights");
        }
        Some("root_unavailable") => {
            out.problem(at, "no root rights were given: extensions could not be listed");
        }
        Some(status) => out.problem(at, format!("{status}: extensions may be missing")),
    }
}

/// A folder, and whether it is known which marks it has.
fn folder_of(module: &Value) -> Option<(RootExtensionFolder, bool)> {
    let marks = module.get("state_files").and_then(Value::as_array);
    let is_complete = module.get("state_files_complete").and_then(Value::as_bool) == Some(true);
    let mark = |name: &str| {
        let is_there = marks?.iter().any(|mark| mark.as_str() == Some(name));
        (is_there || is_complete).then_some(is_there)
    };
    let folder = RootExtensionFolder {
        record: "folder",
        extension_id: text(module, "directory_name")?,
        path: text(module, "device_path"),
        stored_path: text(module, "module_prop_path"),
        collection_status: text(module, "module_prop_status"),
        disabled: mark("disable"),
        removal_pending: mark("remove"),
        update_pending: mark("update"),
    };
    Some((folder, is_complete && marks.is_some()))
}
