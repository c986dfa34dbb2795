//! Scripts of the first process: programs that start with the phone.
//!
//! # What it holds
//! Scripts in the language of `init`, which need root rights to be read. A service has a name, a
//! program with its arguments, and options; other lines run commands when something happens. One
//! record is one service, or one command that starts a program.
//!
//! # What it can show
//! That a program starts with the phone, with which rights: also one from among data, which no maker's
//! script does.
//!
//! # What it cannot show
//! Whether it was started, and what the program does.
//!
//! # References
//! - AOSP, `system/core/init/README.md`
//! - `AndroidQF`, `init_scripts`

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.init_scripts",
    title: "Programs that start with the phone",
    sources: &[Source::AndroidQf("init_scripts/**/*.rc")],
    tested: &[("AndroidQF", Confidence::Specification)],
    absent_because: "without root rights they cannot be read",
    parse,
};

/// A program that starts.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct StartedProgram {
    /// `service`, or `command` that runs a program.
    pub record: &'static str,
    /// Name of the service.
    pub service: Option<String>,
    /// Path of the program.
    pub path: String,
    /// Its arguments.
    pub arguments: Option<String>,
    /// User that it runs as; without one it is root.
    pub run_as: Option<String>,
    /// Label that `SELinux` gives it.
    pub selinux_label: Option<String>,
    /// Whether it is not started on its own.
    pub disabled: bool,
    /// When a command runs, as the script tells it.
    pub trigger: Option<String>,
}

impl Record for StartedProgram {
    fn observables(&self) -> Vec<Observable<'_>> {
        let kinds = [ObservableKind::FilePath, ObservableKind::Process];
        let observe = |kind| Observable::new(kind, &self.path, "path", Strength::Installed);
        kinds.into_iter().map(observe).collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        vec![ProgramSighting::of_path(&self.path)]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut script = Script::default();
    let mut unreadable = Repeated::default();
    let mut joined = String::new();
    let mut begun = 0_u64;
    for_each_line(file, |number, line| {
        if joined.is_empty() {
            begun = number;
        }
        // A line goes on in the next one after a backslash.
        if let Some(start) = line.strip_suffix('\\').filter(|_| joined.len() < LONGEST) {
            joined.push_str(start);
            joined.push(' ');
            return;
        }
        joined.push_str(line);
        if !script.line(begun, &joined, out) {
            let message = "line not understood: the program that it starts is missing";
            unreadable.problem(out, Location::Line(begun), message);
        }
        joined.clear();
    })?;
    script.close(out);
    unreadable.finish(out, "lines not understood");
    if script.count == 0 {
        out.notice(Location::File, "no program is started");
    }
    Ok(())
}

/// Longest line, in bytes.
const LONGEST: usize = 64 << 10;

/// A script, as it is read.
#[derive(Default)]
struct Script {
    service: Option<(u64, StartedProgram)>,
    trigger: Option<String>,
    count: u64,
}

impl Script {
    /// Reads a line, and tells whether it was understood.
    fn line(&mut self, number: u64, line: &str, out: &mut Sink<'_>) -> bool {
        let words: Vec<&str> = line.split_whitespace().collect();
        match *words.as_slice() {
            [] => {}
            [first, ..] if first.starts_with('#') => {}
            ["service", name, path, ref arguments @ ..] => {
                self.close(out);
                let service = StartedProgram {
                    record: "service",
                    service: Some(name.to_owned()),
                    path: path.to_owned(),
                    arguments: (!arguments.is_empty()).then(|| arguments.join(" ")),
                    ..StartedProgram::default()
                };
                self.service = Some((number, service));
            }
            ["service", ..] => {
                self.close(out);
                return false;
            }
            ["on", ref trigger @ ..] => {
                self.close(out);
                self.trigger = Some(trigger.join(" "));
            }
            ["import", ..] => self.close(out),
            [option, ref values @ ..] => match &mut self.service {
                Some((_, service)) => set(service, option, values),
                None => return self.command(number, option, values, out),
            },
        }
        true
    }

    /// `exec [label [user [group]]] -- /path args`, `exec_background …`.
    fn command(&mut self, number: u64, name: &str, words: &[&str], out: &mut Sink<'_>) -> bool {
        if !matches!(name, "exec" | "exec_background") {
            return true;
        }
        let Some(dashes) = words.iter().position(|word| *word == "--") else { return false };
        let (before, after) = words.split_at_checked(dashes).unwrap_or_default();
        let [_, path, arguments @ ..] = after else { return false };
        let given = |word: Option<&&str>| word.filter(|w| **w != "-").map(|w| (*w).to_owned());
        let command = StartedProgram {
            record: "command",
            path: (*path).to_owned(),
            arguments: (!arguments.is_empty()).then(|| arguments.join(" ")),
            selinux_label: given(before.first()),
            run_as: given(before.get(1)),
            trigger: self.trigger.clone(),
            ..StartedProgram::default()
        };
        self.count = self.count.saturating_add(1);
        out.record(Location::Line(number), &command);
        true
    }

    fn close(&mut self, out: &mut Sink<'_>) {
        self.trigger = None;
        if let Some((number, service)) = self.service.take() {
            self.count = self.count.saturating_add(1);
            out.record(Location::Line(number), &service);
        }
    }
}

fn set(service: &mut StartedProgram, option: &str, values: &[&str]) {
    let first = || values.first().map(|value| (*value).to_owned());
    match option {
        "user" => service.run_as = first(),
        "seclabel" => service.selinux_label = first(),
        "disabled" => service.disabled = true,
        _ => {}
    }
}
