//! `UUIDToBinaryLocations`: programs and libraries by the UUID of their code, with the place where
//! they were seen.
//!
//! # What it holds
//! A table that `spindump` and `tailspin` keep so that they can name what is in their samples: the
//! UUID of a binary, and its path when it was seen last. One record is one binary.
//!
//! # What it can show
//! That a program or library of this path was loaded, even if the file is gone.
//!
//! # What it cannot show
//! When, how often, or by which process. Not all binaries are in it: those of the shared cache are
//! not, and entries are dropped after an update. The table is of iOS 12 to 14 in sysdiagnoses.
//!
//! # References
//! - cheeky4n6monkey, `iOS_sysdiagnose_forensic_scripts`: the file and its form

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.binary_locations",
    title: "Places of programs and libraries that were seen",
    sources: &[
        Source::Sysdiagnose("logs/tailspindb/UUIDToBinaryLocations"),
        Source::Filesystem("private/var/db/spindump/UUIDToBinaryLocations"),
    ],
    tested: &[("iOS 12 to 14", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose of iOS 12 to 14 or a full file system does",
    parse,
};

/// One binary.
#[derive(Debug, Serialize)]
pub struct BinaryLocation {
    /// `binary`.
    pub record: &'static str,
    /// UUID of the binary.
    pub binary_uuid: String,
    /// Where it was seen.
    pub binary_path: String,
}

impl Record for BinaryLocation {
    fn observables(&self) -> Vec<Observable<'_>> {
        let path = &*self.binary_path;
        let observable = |kind| Observable::new(kind, path, "binary_path", Strength::Executed);
        vec![observable(ObservableKind::FilePath), observable(ObservableKind::Process)]
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        // Libraries of the system are no programs. Elsewhere a library is as telling as one.
        let path = &*self.binary_path;
        let library = path.starts_with("/System/") && path.rsplit('.').next() == Some("dylib");
        if library || path.starts_with("/usr/lib/") {
            return Vec::new();
        }
        let uuid = Some(self.binary_uuid.as_str().into());
        let program = ProgramSighting::of_path(path);
        vec![ProgramSighting { binary_uuid: uuid, ..program }]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let list = read_dictionary(file, "places of binaries are missing")?;
    let mut unreadable = Repeated::default();
    for (binary_uuid, value) in list {
        // One entry has the build that the table is of.
        if !is_uuid(&binary_uuid) {
            continue;
        }
        let at = Location::Key(binary_uuid.clone());
        let Some(binary_path) = value.as_string().and_then(path_of) else {
            unreadable.problem(out, at, "no path: the place of this binary is missing");
            continue;
        };
        let record = "binary";
        out.record(at, &BinaryLocation { record, binary_uuid, binary_path });
    }
    unreadable.finish(out, "binaries without a path");
    Ok(())
}

fn is_uuid(text: &str) -> bool {
    let hexadecimal = text.bytes().filter(u8::is_ascii_hexdigit).count();
    hexadecimal == 32 && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// A path, or a link `file:///usr/libexec/example%20d`.
fn path_of(text: &str) -> Option<String> {
    let Some(escaped) = text.strip_prefix("file://") else {
        return text.starts_with('/').then(|| text.to_owned());
    };
    let escaped = escaped.strip_prefix("localhost").unwrap_or(escaped);
    let path = formats::links::percent_decoded(escaped);
    path.starts_with('/').then_some(path)
}
