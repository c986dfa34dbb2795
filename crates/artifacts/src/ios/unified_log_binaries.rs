//! uuidtext files: where the binaries of the unified log lay.
//!
//! # What it holds
//! For each program or library that writes into the unified log, the system keeps a file named
//! after the UUID of its binary, with the texts of its messages and the path of the binary.
//!
//! # What it can show
//! That a binary with this UUID lay at this path and was used, also when its file is gone by now.
//! With `ios.unified_log_processes` it tells the paths of processes.
//!
//! # What it cannot show
//! When. Binaries of the system may be listed that never ran. Files stay for weeks and are removed
//! when no message refers to them. Libraries of the shared cache are listed elsewhere.
//!
//! # References
//! - libyal, dtformats, "Apple Unified Logging and Activity Tracing formats"
//! - Mandiant, "Reviewing macOS Unified Logs"

use formats::uuidtext;

use crate::{prelude::*, unified_log::uuid_spelled};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.unified_log_binaries",
    title: "Paths of binaries that the unified log knows",
    // Folders of two digits, and not `Extra`.
    sources: &[
        Source::Sysdiagnose("system_logs.logarchive/0*/*"),
        Source::Sysdiagnose("system_logs.logarchive/1*/*"),
        Source::Sysdiagnose("system_logs.logarchive/2*/*"),
        Source::Sysdiagnose("system_logs.logarchive/3*/*"),
        Source::Sysdiagnose("system_logs.logarchive/4*/*"),
        Source::Sysdiagnose("system_logs.logarchive/5*/*"),
        Source::Sysdiagnose("system_logs.logarchive/6*/*"),
        Source::Sysdiagnose("system_logs.logarchive/7*/*"),
        Source::Sysdiagnose("system_logs.logarchive/8*/*"),
        Source::Sysdiagnose("system_logs.logarchive/9*/*"),
        Source::Sysdiagnose("system_logs.logarchive/A*/*"),
        Source::Sysdiagnose("system_logs.logarchive/B*/*"),
        Source::Sysdiagnose("system_logs.logarchive/C*/*"),
        Source::Sysdiagnose("system_logs.logarchive/D*/*"),
        Source::Sysdiagnose("system_logs.logarchive/F*/*"),
        Source::Sysdiagnose("system_logs.logarchive/E0/*"),
        Source::Sysdiagnose("system_logs.logarchive/E1/*"),
        Source::Sysdiagnose("system_logs.logarchive/E2/*"),
        Source::Sysdiagnose("system_logs.logarchive/E3/*"),
        Source::Sysdiagnose("system_logs.logarchive/E4/*"),
        Source::Sysdiagnose("system_logs.logarchive/E5/*"),
        Source::Sysdiagnose("system_logs.logarchive/E6/*"),
        Source::Sysdiagnose("system_logs.logarchive/E7/*"),
        Source::Sysdiagnose("system_logs.logarchive/E8/*"),
        Source::Sysdiagnose("system_logs.logarchive/E9/*"),
        Source::Sysdiagnose("system_logs.logarchive/EA/*"),
        Source::Sysdiagnose("system_logs.logarchive/EB/*"),
        Source::Sysdiagnose("system_logs.logarchive/EC/*"),
        Source::Sysdiagnose("system_logs.logarchive/ED/*"),
        Source::Sysdiagnose("system_logs.logarchive/EE/*"),
        Source::Sysdiagnose("system_logs.logarchive/EF/*"),
        Source::Filesystem("private/var/db/uuidtext/0*/*"),
        Source::Filesystem("private/var/db/uuidtext/1*/*"),
        Source::Filesystem("private/var/db/uuidtext/2*/*"),
        Source::Filesystem("private/var/db/uuidtext/3*/*"),
        Source::Filesystem("private/var/db/uuidtext/4*/*"),
        Source::Filesystem("private/var/db/uuidtext/5*/*"),
        Source::Filesystem("private/var/db/uuidtext/6*/*"),
        Source::Filesystem("private/var/db/uuidtext/7*/*"),
        Source::Filesystem("private/var/db/uuidtext/8*/*"),
        Source::Filesystem("private/var/db/uuidtext/9*/*"),
        Source::Filesystem("private/var/db/uuidtext/A*/*"),
        Source::Filesystem("private/var/db/uuidtext/B*/*"),
        Source::Filesystem("private/var/db/uuidtext/C*/*"),
        Source::Filesystem("private/var/db/uuidtext/D*/*"),
        Source::Filesystem("private/var/db/uuidtext/E*/*"),
        Source::Filesystem("private/var/db/uuidtext/F*/*"),
    ],
    tested: &[("macOS", Confidence::RealDevice), ("iOS 12 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One binary.
#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub struct LoggedBinary {
    /// UUID of the binary.
    pub binary_uuid: Option<String>,
    /// Its path. Coprocessors have a name instead.
    pub binary_path: String,
}

impl Record for LoggedBinary {
    fn observables(&self) -> Vec<Observable<'_>> {
        let observable =
            |kind, value| Observable::new(kind, value, "binary_path", Strength::Installed);
        let path = self.binary_path.trim_end_matches('/');
        let process = observable(ObservableKind::Process, path);
        if path.starts_with('/') {
            vec![observable(ObservableKind::FilePath, path), process]
        } else {
            vec![process]
        }
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        // Extensions of drivers end with a slash.
        let path = self.binary_path.trim_end_matches('/');
        let program = if path.starts_with('/') {
            ProgramSighting::of_path(path)
        } else {
            ProgramSighting::of_name(path)
        };
        vec![ProgramSighting { binary_uuid: self.binary_uuid.as_deref().map(Cow::from), ..program }]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let binary_uuid = uuid_of(file.path());
    if binary_uuid.is_none() {
        out.problem(
            Location::File,
            "the name of the file is no UUID: that of the binary is missing",
        );
    }
    match uuidtext::path(file.reader().as_ref()) {
        Ok(binary_path) => {
            out.record(Location::File, &LoggedBinary { binary_uuid, binary_path });
            Ok(())
        }
        Err(uuidtext::Error::Io(error)) => Err(error.into()),
        Err(error) => Err(ParseError::Unexpected(error.to_string())),
    }
}

/// The UUID that the last folder and the name make together.
fn uuid_of(path: &str) -> Option<String> {
    let (folders, name) = path.rsplit_once('/')?;
    let folder = folders.rsplit('/').next()?;
    let is_folder = folder.len() == 2 && name.len() == 30;
    if is_folder { uuid_spelled(&format!("{folder}{name}")) } else { None }
}
