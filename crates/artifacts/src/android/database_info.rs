//! Databases that apps had open, and their last statements.
//!
//! # What it holds
//! For each process its databases, with their paths and the statements that were run last: instant
//! in local time, kind, duration, how it ended, and the statement itself.
//!
//! # What it can show
//! That an app ran and worked on a database of its own at that time.
//!
//! # What it cannot show
//! What was asked, as a rule: values are bound apart from the statement. Databases of processes
//! that had ended, and those that an app opens by other means.
//!
//! # References
//! - AOSP, `android.database.sqlite.SQLiteDebug` and `SQLiteConnection` (`dump`)

use formats::local_time::local;
use jiff::civil::{Date, Time};

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.database_info",
    title: "Databases that apps had open",
    sources: &[Source::Service("dbinfo")],
    tested: &[("Android 10 to 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// A statement that was run.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct DatabaseStatement {
    /// Name of the process, which is that of its package or begins with it.
    pub process: Option<String>,
    /// Number of the process.
    pub pid: Option<u64>,
    /// Package whose folder the database is in.
    pub package: Option<String>,
    /// Path of the database.
    pub path: Option<String>,
    /// Kind of the operation.
    pub operation: String,
    /// How it ended.
    pub operation_result: String,
    /// How long it took, in milliseconds.
    pub duration_milliseconds: Option<u64>,
    /// When it was run.
    pub ran_at: Option<Timestamp>,
    /// When, as written, where no instant can be told.
    pub ran_text: Option<String>,
    /// The statement.
    #[serde(skip)]
    statement: String,
}

impl Record for DatabaseStatement {
    fn observables(&self) -> Vec<Observable<'_>> {
        let of = |kind, value: &'_ Option<String>, field| {
            Some(Observable::new(kind, value.clone()?, field, Strength::Executed))
        };
        let all = [
            of(ObservableKind::AppId, &self.package, "package"),
            of(ObservableKind::Process, &self.process, "process"),
            of(ObservableKind::FilePath, &self.path, "path"),
        ];
        all.into_iter().flatten().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let Some(at) = self.ran_at else { return Vec::new() };
        let summary = format!(
            "{} of {} on {}",
            self.operation,
            self.process.as_deref().unwrap_or("a process"),
            self.path.as_deref().unwrap_or("a database")
        );
        vec![TimelineEvent { at, meaning: "database used", summary }]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let package = self.package.as_deref();
        package
            .map(|package| AppSighting { noted_at: self.ran_at, ..AppSighting::of(package) })
            .into_iter()
            .collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let process = self.process.as_deref();
        process
            .map(|name| ProgramSighting::of_name(name).with_pid(self.pid).seen_at(self.ran_at))
            .into_iter()
            .collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        vec![("statement", &self.statement)]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (mut process, mut pid): (Option<String>, Option<u64>) = (None, None);
    let mut pool: Option<String> = None;
    let (mut met, mut in_list) = (false, false);
    let mut problems = Repeated::default();
    for_each_line(file, |number, line| {
        let text = line.trim();
        if let Some(rest) = text.strip_prefix("** Database info for pid ") {
            met = true;
            let (id, name) = rest.split_once(' ').unwrap_or((rest, ""));
            pid = id.parse().ok();
            let name = name.trim_start_matches('[').split(']').next().unwrap_or_default();
            process = Some(name.to_owned()).filter(|name| !name.is_empty());
            pool = None;
        } else if let Some(path) = text.strip_prefix("Connection pool for ") {
            met = true;
            pool = Some(path.trim_end_matches(':').to_owned());
        } else if text.starts_with("Most recently executed operations:") {
            in_list = true;
        } else if in_list && text.split(':').next().is_some_and(is_number) {
            let Some(mut statement) = statement_of(text, file) else {
                let message = "line is not understood: a statement is missing";
                return problems.problem(out, Location::Line(number), message);
            };
            statement.process.clone_from(&process);
            statement.pid = pid;
            statement.path = statement.path.or_else(|| pool.clone());
            statement.package = statement.path.as_deref().and_then(package_of);
            out.record(Location::Line(number), &statement);
        } else if !text.is_empty() {
            // A statement may have several lines; what follows the first is words of it.
            in_list &= !text.ends_with(':') && !text.starts_with("Connection");
        }
    })?;
    problems.finish(out, "lines not understood");
    if !met {
        out.problem(Location::File, "no process is listed: databases that were open are missing");
    }
    Ok(())
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `0: [2023-07-27 12:21:44.097] [Pid:(0)]executeForLong took 2ms - succeeded, sql="…", path=/data/…`
fn statement_of(text: &str, file: &EvidenceFile) -> Option<DatabaseStatement> {
    let (_, rest) = text.split_once(": [")?;
    let (time, rest) = rest.split_once("] ")?;
    let rest = match rest.strip_prefix("[Pid:(") {
        Some(after) => after.split_once(")]")?.1,
        None => rest,
    };
    let (operation, rest) = rest.split_once(" took ")?;
    let (duration, rest) = rest.split_once("ms - ")?;
    let (result, rest) = rest.split_once(", sql=\"").unwrap_or((rest, ""));
    let (statement, path) = match rest.rsplit_once("\", path=") {
        Some((statement, path)) => (statement, Some(path.trim().to_owned())),
        None => (rest.trim_end_matches('"'), None),
    };
    let ran_at = instant(time, file);
    Some(DatabaseStatement {
        operation: operation.trim().to_owned(),
        operation_result: result.trim().to_owned(),
        duration_milliseconds: duration.trim().parse().ok(),
        ran_text: ran_at.is_none().then(|| time.to_owned()),
        ran_at,
        path,
        statement: statement.to_owned(),
        ..DatabaseStatement::default()
    })
}

/// A local time, with or without a year.
fn instant(text: &str, file: &EvidenceFile) -> Option<Timestamp> {
    if let Some(at) = local("%Y-%m-%d %H:%M:%S%.f", text) {
        return file.instant(at);
    }
    let (date, time) = text.split_once(' ')?;
    let (month, day) = date.split_once('-')?;
    let (month, day): (i8, i8) = (month.parse().ok()?, day.parse().ok()?);
    // Any leap year, to see whether there is such a day.
    Date::new(2024, month, day).ok()?;
    let time: Time = time.parse().ok()?;
    file.instant_without_year(month, day, time)
}

/// Package whose folder a path is in: `/data/user/0/PACKAGE/…`, `/data/data/PACKAGE/…`.
fn package_of(path: &str) -> Option<String> {
    let rest = path.strip_prefix("/data/data/").or_else(|| {
        let rest =
            path.strip_prefix("/data/user/").or_else(|| path.strip_prefix("/data/user_de/"))?;
        Some(rest.split_once('/')?.1)
    })?;
    let package = rest.split('/').next()?;
    package.contains('.').then(|| package.to_owned())
}
