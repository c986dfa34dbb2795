//! `apex-info-list.xml`: parts of the system that are updated on their own (APEX).
//!
//! # What it holds
//! For each part its name, where its file lies, version, whether it is the one that came with the phone,
//! whether it is in use, and when it was updated. One record is one file of a part.
//!
//! # What it can show
//! Which versions of these parts are in use: they bring repairs of security without an update of the
//! system. A part of a name that Android does not have.
//!
//! # What it cannot show
//! What is inside of it.
//!
//! # References
//! - AOSP, `system/apex/apexd/ApexInfoList.xsd`

use formats::instants::unix_milliseconds;

use crate::prelude::*;
use crate::xml_tags::for_each_tag;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.apex",
    title: "Parts of the system that are updated on their own",
    sources: &[
        Source::AndroidQf("apex/apex-info-list.xml"),
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
