//! `SystemVersion.plist`: which version of the system is installed.
//!
//! # What it holds
//! Name, version and build of the system; newer systems add the letter of a rapid security
//! response.
//!
//! # What it can show
//! The version that the system says it is, to compare with what other files say.
//!
//! # What it cannot show
//! When it was installed, or which model the phone is. On a phone whose limits were lifted the
//! file can be edited.
//!
//! # References
//! - Apple, `sw_vers(1)`: the keys of the file

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.system_version",
    title: "Installed version of the system",
    sources: &[
        Source::Sysdiagnose("logs/SystemVersion/SystemVersion.plist"),
        Source::Filesystem("System/Library/CoreServices/SystemVersion.plist"),
    ],
    tested: &[("iOS 12 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it: they tell the version themselves",
    parse,
};

/// The system.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SystemVersion {
    /// Name of the system, for example `iPhone OS`.
    pub product_name: Option<String>,
    /// Version of the system.
    pub product_version: Option<String>,
    /// Letter of a rapid security response, for example `(a)`.
    pub version_extra: Option<String>,
    /// Build of the system.
    pub build_version: Option<String>,
    /// What kind of build it is, where it is none for all, for example `Beta`.
    pub release_type: Option<String>,
}

impl Record for SystemVersion {}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let list = read_dictionary(file, "version of the system is missing")?;
    let record = SystemVersion {
        product_name: text_of(&list, "ProductName"),
        product_version: text_of(&list, "ProductVersion"),
        version_extra: text_of(&list, "ProductVersionExtra"),
        build_version: text_of(&list, "ProductBuildVersion"),
        release_type: text_of(&list, "ReleaseType"),
    };
    if record.product_version.is_none() || record.build_version.is_none() {
        out.problem(Location::File, "version or build is missing");
    }
    out.record(Location::File, &record);
    Ok(())
}
