//! Scripts of `init.d`: what is run when the phone starts.
//!
//! # What it holds
//! Copies of the files below `/system/etc/init.d`, which `AndroidQF` makes with root rights. They are
//! scripts of the shell; Android itself has no such folder, and runs nothing from one: systems that
//! people build themselves do, and tools for root rights. A `script` for each file, and a `command` for
//! each command in it.
//!
//! # What it can show
//! What somebody with root rights has run at each start: also a program from among data, which no
//! maker's script does.
//!
//! # What it cannot show
//! Whether anything runs these scripts on this phone, and what a program does that they start. The
//! commands are those that are written there: which of them run depends on conditions around them.
//!
//! # References
//! - `AndroidQF`, `modules/init_scripts.go`
//! - IEEE Std 1003.1, "Shell Command Language"

use crate::file_digests;
use crate::lines::for_each_line;
use crate::prelude::*;
use crate::shell_commands::{commands, program_of};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.init_scripts",
    title: "Programs that start with the phone",
    sources: &[Source::AndroidQf("init_scripts/**")],
    tested: &[("AndroidQF", Confidence::Specification)],
    absent_because: "without root rights they cannot be read",
    parse,
};

/// A script, or a command in it.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct StartedProgram {
    /// `script` or `command`.
    pub record: &'static str,
    /// Path of the script, or of the program, script or part of the kernel that a command names.
    pub path: Option<String>,
    /// The command, as it is written.
    pub command: Option<String>,
    /// SHA-256 of the script.
    pub sha256: Option<String>,
}

impl Record for StartedProgram {
    fn observables(&self) -> Vec<Observable<'_>> {
        let observe = |kind, value, field| Observable::new(kind, value, field, Strength::Installed);
        let path = self.path.as_deref();
        let kinds = [ObservableKind::FilePath, ObservableKind::Process];
        let paths = kinds.into_iter().filter_map(|kind| Some(observe(kind, path?, "path")));
        let hash = self.sha256.as_deref();
        let hash = hash.map(|hash| observe(ObservableKind::FileHash, hash, "sha256"));
        paths.chain(hash).collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        self.path.as_deref().map(ProgramSighting::of_path).into_iter().collect()
    }
}

/// Folder of the acquisition, and that of the phone which it is a copy of.
const FOLDER: &str = "init_scripts/";
const ON_PHONE: &str = "/system/etc/init.d/";

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let below = file.path().split_once(FOLDER).map_or(file.path().as_ref(), |(_, below)| below);
    let script = StartedProgram {
        record: "script",
        path: Some(format!("{ON_PHONE}{below}")),
        sha256: Some(file_digests::of_file(file)?.sha256),
        ..StartedProgram::default()
    };
    out.record(Location::File, &script);
    let mut head = [0_u8; 512];
    let length = file.reader().read_at(0, &mut head)?;
    if head.get(..length).unwrap_or_default().contains(&0) {
        out.problem(Location::File, "no script but a program: what it does is missing");
        return Ok(());
    }
    let (mut joined, mut begun, mut count) = (String::new(), 0_u64, 0_u64);
    let cut = for_each_line(file, |number, line| {
        if joined.is_empty() {
            begun = number;
        }
        let line = line.trim_end_matches('\r');
        // A line goes on in the next one after a backslash.
        if let Some(start) = line.strip_suffix('\\').filter(|_| joined.len() < LONGEST) {
            joined.push_str(start);
            joined.push(' ');
            return;
        }
        joined.push_str(line);
        tell(begun, &joined, &mut count, out);
        joined.clear();
    })?;
    if !joined.is_empty() {
        tell(begun, &joined, &mut count, out);
        let message = "the script ends within a line: the rest of the command is missing";
        out.problem(Location::Line(begun), message);
    }
    if cut > 0 {
        let message = format!("{cut} lines are too long: commands at their ends are missing");
        out.problem(Location::File, message);
    }
    if count == 0 {
        out.notice(Location::File, "no command is in it");
    }
    Ok(())
}

/// Longest line that is joined, in bytes.
const LONGEST: usize = 64 << 10;

fn tell(number: u64, line: &str, count: &mut u64, out: &mut Sink<'_>) {
    for command in commands(line) {
        *count = count.saturating_add(1);
        let record = StartedProgram {
            record: "command",
            path: program_of(command),
            command: Some(command.to_owned()),
            sha256: None,
        };
        out.record(Location::Line(number), &record);
    }
}
