//! `apex-info-list.xml` and `manifest.json`: parts of the system that are updated on their own (APEX).
//!
//! # What it holds
//! `apex-info-list.xml` is the list of the phone: for each part its name, where its file lies, version,
//! whether it is the one that came with the phone, whether it is in use, and when it was updated. One
//! `part` is one file of a part. Where `AndroidQF` copied these files, its `manifest.json` names each
//! with how the copying went: a `file`. Only where it could not read the list are the parts told from
//! there, too: then it asked the package manager, which knows names and places alone, and whose answer
//! (`packages.txt`) is all in the manifest.
//!
//! # What it can show
//! Which versions of these parts are in use: they bring repairs of security without an update of the
//! system. A part of a name that Android does not have. Which files could not be copied, and which
//! took root rights, which the phone gave then.
//!
//! # What it cannot show
//! What is inside of a part, and whether it is signed by its maker. A copied file says nothing of that.
//!
//! # References
//! - AOSP, `system/apex/apexd/ApexInfoList.xsd`
//! - `AndroidQF`, `modules/apex.go` and `docs/apex-evidence.md`

use formats::instants::unix_milliseconds;

use serde_json::Value;

use crate::collection_manifest::Manifest;
use crate::json_items::{number, text};
use crate::prelude::*;
use crate::xml_tags::for_each_tag;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.apex",
    title: "Parts of the system that are updated on their own",
    sources: &[
        Source::AndroidQf("apex/apex-info-list.xml"),
        Source::AndroidQf("apex/manifest.json"),
        Source::BugReport("FS/apex/apex-info-list.xml"),
    ],
    tested: &[("Android 11 to 16", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// A file of a part.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SystemPart {
    /// `part`.
    pub record: &'static str,
    /// Name of the part.
    pub part_name: String,
    /// Where the file lies.
    pub path: Option<String>,
    /// Where the one lies that came with the phone.
    pub factory_path: Option<String>,
    /// Its version, as a number.
    pub version_code: Option<u64>,
    /// Its version.
    pub version_name: Option<String>,
    /// Whether it came with the phone.
    pub factory_installed: Option<bool>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// When it was updated.
    pub updated_at: Option<Timestamp>,
}

/// A file of a part, as it was to be copied.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SystemPartFile {
    /// `file`.
    pub record: &'static str,
    /// Where it lies.
    pub path: String,
    /// Its copy in the acquisition.
    pub stored_path: Option<String>,
    /// How it went: `collected`, `failed`, or `directory` for one that is no file.
    pub collection_status: Option<String>,
    /// Why it failed.
    pub collection_error: Option<String>,
    /// What read it: `adb`, or `su` with root rights.
    pub acquisition_method: Option<String>,
}

impl Record for SystemPartFile {
    fn observables(&self) -> Vec<Observable<'_>> {
        vec![Observable::new(ObservableKind::FilePath, &self.path, "path", Strength::Installed)]
    }
}

impl Record for SystemPart {
    fn observables(&self) -> Vec<Observable<'_>> {
        let observe = |kind, value, field| Observable::new(kind, value, field, Strength::Installed);
        let path = self.path.as_deref().map(|p| observe(ObservableKind::FilePath, p, "path"));
        let name = observe(ObservableKind::AppId, self.part_name.as_str(), "part_name");
        path.into_iter().chain([name]).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| TimelineEvent {
            at,
            meaning: "part of the system updated",
            summary: self.part_name.clone(),
        };
        self.updated_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    if Manifest::is(file) {
        let manifest = Manifest::read(file, out)?;
        read_manifest(&manifest, out);
        return Ok(());
    }
    let bytes = file.bytes()?;
    let text = String::from_utf8_lossy(&bytes);
    let mut unnamed = 0_u64;
    let count = for_each_tag(&text, "apex-info", |value| {
        let flag = |name| value(name).and_then(|flag| flag.parse().ok());
        let Some(part_name) = value("moduleName") else {
            unnamed = unnamed.saturating_add(1);
            return;
        };
        let at = Location::Key(part_name.clone());
        let updated = value("lastUpdateMillis").and_then(|at| at.parse().ok());
        let factory_installed = flag("isFactory");
        let part = SystemPart {
            record: "part",
            part_name,
            path: value("modulePath"),
            factory_path: value("preinstalledModulePath"),
            version_code: value("versionCode").and_then(|code| code.parse().ok()),
            version_name: value("versionName").filter(|name| !name.is_empty()),
            factory_installed,
            active: flag("isActive"),
            // Of a part that came with the phone it is when the file was made, often 2008.
            updated_at: updated
                .filter(|at| *at > 0 && factory_installed == Some(false))
                .and_then(unix_milliseconds),
        };
        out.record(at, &part);
    });
    if unnamed > 0 {
        let message = format!("{unnamed} parts without a name are missing");
        out.problem(Location::File, message);
    }
    if count == 0 || !text.contains("</apex-info-list>") {
        out.problem(Location::File, "the list breaks off: parts may be missing");
    }
    Ok(())
}

/// The list of the phone, as the manifest names it.
const LIST: &str = "/apex/apex-info-list.xml";

fn read_manifest(manifest: &Manifest, out: &mut Sink<'_>) {
    let of_list = manifest.inventory_source.as_deref().is_none_or(|source| source == LIST);
    for (place, module) in manifest.modules.iter().enumerate().filter(|_| !of_list) {
        let at = Location::Key(format!("modules/{place}"));
        match part_of(module) {
            Some(part) => out.record(at, &part),
            None => out.problem(at, "a part without a name is missing"),
        }
    }
    let (mut failed, mut folders) = (Repeated::default(), 0_u64);
    let mut told: Vec<String> = Vec::new();
    for (place, item) in manifest.files.iter().enumerate() {
        let at = Location::Key(format!("files/{place}"));
        let Some(file) = file_of(item) else {
            failed.problem(out, at, "a file without a path: how its copying went is missing");
            continue;
        };
        match file.collection_status.as_deref() {
            Some("collected") => {}
            Some("directory") => folders = folders.saturating_add(1),
            _ => {
                let why = file.collection_error.as_deref().unwrap_or("no reason told");
                let message = format!("{}: not copied ({why}): its content is missing", file.path);
                failed.problem(out, at.clone(), message);
                told.push(format!("{}: ", file.path));
            }
        }
        out.record(at, &file);
    }
    failed.finish(out, "files that were not copied");
    if folders > 0 {
        let message = format!("{folders} parts are folders, of which nothing was copied");
        out.notice(Location::Key("files".to_owned()), message);
    }
    // What went wrong with a file was told with it.
    let other = |error: &&String| !told.iter().any(|path| error.starts_with(path));
    let errors: Vec<&String> = manifest.errors.iter().filter(other).collect();
    tell_state(manifest, &errors, !told.is_empty(), out);
}

/// Tells what the manifest says of the whole.
fn tell_state(manifest: &Manifest, errors: &[&String], some_failed: bool, out: &mut Sink<'_>) {
    let mut repeated = Repeated::default();
    for (place, error) in errors.iter().enumerate() {
        let at = Location::Key(format!("errors/{place}"));
        let message = format!("{}: parts may be missing", error.replace('\n', "; "));
        repeated.problem(out, at, message);
    }
    repeated.finish(out, "errors while parts were collected");
    let at = Location::Key("status".to_owned());
    match manifest.status.as_deref() {
        Some("not_supported") => {
            out.notice(at, "this version of Android has no such parts: none was collected");
        }
        Some("completed") | None => {}
        Some(_) if some_failed || !errors.is_empty() => {}
        Some(status) => out.problem(at, format!("collected as {status}: parts may be missing")),
    }
}

fn part_of(module: &Value) -> Option<SystemPart> {
    let flag = |name| module.get(name).and_then(Value::as_bool);
    Some(SystemPart {
        record: "part",
        part_name: text(module, "module_name")?,
        path: text(module, "module_path"),
        factory_path: text(module, "preinstalled_module_path"),
        version_code: number(module, "version_code"),
        version_name: text(module, "version_name"),
        factory_installed: flag("is_factory"),
        active: flag("is_active"),
        updated_at: None,
    })
}

fn file_of(item: &Value) -> Option<SystemPartFile> {
    Some(SystemPartFile {
        record: "file",
        path: text(item, "device_path")?,
        stored_path: text(item, "archive_path"),
        collection_status: text(item, "status"),
        collection_error: text(item, "error"),
        acquisition_method: text(item, "acquisition_method"),
    })
}
