//! Variables of the environment of the shell that collected the data.
//!
//! # What it holds
//! A name and a value in each line, as `env` and `printenv` list them. One record is one variable.
//!
//! # What it can show
//! Folders where commands are looked for, libraries that are loaded into every program, proxies: each
//! may lead a program astray.
//!
//! # What it cannot show
//! The environment of other programs.
//!
//! # References
//! - toybox, `env`; Linux, `ld.so(8)`: `LD_PRELOAD`

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.environment",
    title: "Variables of the environment",
    sources: &[Source::AndroidQf("env.txt"), Source::ReportSection("PRINTENV")],
    tested: &[("Android 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// A variable.
#[derive(Debug, Serialize)]
pub struct EnvironmentVariable {
    /// Its name.
    pub variable: String,
    /// Its value.
    pub value: String,
}

impl Record for EnvironmentVariable {
    fn observables(&self) -> Vec<Observable<'_>> {
        if self.variable != "LD_PRELOAD" {
            return Vec::new();
        }
        let paths = self.value.split([':', ' ']).filter(|path| path.starts_with('/'));
        let kind = ObservableKind::FilePath;
        paths.map(|path| Observable::new(kind, path, "value", Strength::Executed)).collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut open: Option<(u64, EnvironmentVariable)> = None;
    let mut unreadable = Repeated::default();
    for_each_line(file, |number, line| {
        let named = line.split_once('=').filter(|(name, _)| {
            let is_letter = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.');
            !name.is_empty() && name.bytes().all(is_letter)
        });
        if let Some((name, value)) = named {
            if let Some((begun, variable)) = open.take() {
                out.record(Location::Line(begun), &variable);
            }
            let (variable, value) = (name.to_owned(), value.to_owned());
            open = Some((number, EnvironmentVariable { variable, value }));
        } else if let Some((_, variable)) = &mut open {
            // A value may have several lines.
            if !line.trim().is_empty() && variable.value.len() < LONGEST {
                variable.value.push('\n');
                variable.value.push_str(line);
            }
        } else if !line.trim().is_empty() {
            let message = "line not understood: the variable that it names is missing";
            unreadable.problem(out, Location::Line(number), message);
        }
    })?;
    unreadable.finish(out, "lines not understood");
    match open {
        Some((begun, variable)) => out.record(Location::Line(begun), &variable),
        None => out.problem(Location::File, "the list has no variable"),
    }
    Ok(())
}

/// Longest value, in bytes.
const LONGEST: usize = 128 << 10;
