//! Databases that running apps have open, and what they last did with them.
//!
//! # What it holds
//! For each process that has databases of `SQLite` open: their paths, and of each connection the last
//! operations with their time, how long they took and whether they succeeded.
//!
//! # What it can show
//! Which apps ran when the report was made, which databases they had, and when they used them last.
//!
//! # What it cannot show
//! What was in the databases, and anything of apps that did not run. The text of statements is kept as
//! words of people: it may hold what they wrote.
//!
//! # References
//! - AOSP, `SQLiteConnectionPool` and `SQLiteConnection` (`dump`), `ActivityManagerService`
//!   (`dumpDbInfo`)

use formats::local_time::local;
use jiff::civil::DateTime;
use model::AppSighting;

use crate::lines::for_each_line;
use crate::prelude::*;
use crate::service_text::{owner_of_data, says_cut_short, text};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.database_info",
    title: "Databases that apps have open",
    sources: &[Source::Service("dbinfo")],
    tested: &[("Android 11 and 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// A database that is open, or an operation in it.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct DatabaseUse {
    /// `database` or `operation`.
    pub record: &'static str,
    /// Path of the database; what has no path lives in memory.
    pub path: Option<String>,
    /// Package whose data holds it.
    pub package: Option<String>,
    /// Number of the process.
    pub pid: Option<u64>,
    /// Name of the process.
    pub process: Option<String>,
    /// Number of the connection.
    pub connection_number: Option<u64>,
    /// Whether it is the one that may write.
    pub is_primary: Option<bool>,
    /// When the operation began.
    pub operated_at: Option<Timestamp>,
    /// The same as it is told, where it cannot be placed.
    pub operated_text: Option<String>,
    /// Process that it was done for, where that is told and not 0.
    pub caller_pid: Option<u64>,
    /// What was done.
    pub operation: Option<String>,
    /// How many milliseconds it took.
    pub duration_ms: Option<u64>,
    /// How it ended: `succeeded`, `failed`, `running`.
    pub outcome: Option<String>,
    /// The statement.
    #[serde(skip)]
    pub sql: Option<String>,
}

impl Record for DatabaseUse {
    fn observables(&self) -> Vec<Observable<'_>> {
        if self.record != "database" {
            return Vec::new();
        }
        let path = self.path.as_deref().filter(|path| path.starts_with('/'));
        let path = path.map(|path| {
            Observable::new(ObservableKind::FilePath, path, "path", Strength::Installed)
        });
        let package = self.package.as_deref().map(|package| {
            Observable::new(ObservableKind::AppId, package, "package", Strength::Executed)
        });
        let process = self.process.as_deref().map(|process| {
            Observable::new(ObservableKind::Process, process, "process", Strength::Executed)
        });
        path.into_iter().chain(package).chain(process).collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let process = self.process.as_deref().filter(|_| self.record == "database");
        process.map(|name| ProgramSighting::of_name(name).with_pid(self.pid)).into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let package = self.package.as_deref().filter(|_| self.record == "database");
        package.map(AppSighting::of).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.sql.as_deref().map(|sql| ("sql", sql)).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut current = DatabaseUse::default();
    let (mut in_operations, mut has_heading) = (false, false);
    let mut unreadable = Repeated::default();
    for_each_line(file, |number, line| {
        let at = Location::Line(number);
        let line = line.trim();
        if says_cut_short(line) {
            return out.problem(at, "the service did not tell everything");
        }
        if let Some((pid, process)) = process_of(line) {
            has_heading = true;
            current = DatabaseUse { pid, process, ..DatabaseUse::default() };
        } else if let Some(path) = line.strip_prefix("Connection pool for ") {
            has_heading = true;
            let path = path.strip_suffix(':').unwrap_or(path);
            current = DatabaseUse {
                record: "database",
                path: text(path),
                package: owner_of_data(path).map(str::to_owned),
                pid: current.pid,
                process: current.process.take(),
                ..DatabaseUse::default()
            };
            out.record(at, &current);
        } else if let Some(number) = line.strip_prefix("Connection #") {
            current.connection_number = number.trim_end_matches(':').parse().ok();
            current.is_primary = None;
        } else if let Some(primary) = line.strip_prefix("isPrimaryConnection: ") {
            current.is_primary = primary.parse().ok();
        } else if line == "Most recently executed operations:" {
            in_operations = true;
            return;
        } else if in_operations && is_numbered(line) {
            match operation_of(file, line, &current) {
                Some(operation) => out.record(at, &operation),
                None => unreadable.problem(out, at, "operation not understood: it is missing"),
            }
            return;
        } else if in_operations && !line.is_empty() && !line.ends_with(':') {
            // A statement may have several lines; what follows its first one is not kept.
            return;
        }
        in_operations = false;
    })?;
    unreadable.finish(out, "operations not understood");
    if !has_heading {
        out.problem(Location::File, "no database is told");
    }
    Ok(())
}

/// `** Database info for pid 1511 [com.example] **`.
fn process_of(line: &str) -> Option<(Option<u64>, Option<String>)> {
    let (pid, name) = line.strip_prefix("** Database info for pid ")?.split_once(' ')?;
    let name = name.strip_prefix('[')?.split(']').next()?;
    Some((pid.parse().ok(), text(name)))
}

fn is_numbered(line: &str) -> bool {
    let number = line.split_once(": [").map(|(number, _)| number);
    number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `0: [2026-01-02 03:04:05.678] [Pid:(0)]prepare took 2ms - succeeded, sql="…", path=/data/…`.
fn operation_of(file: &EvidenceFile, line: &str, of: &DatabaseUse) -> Option<DatabaseUse> {
    let (_, rest) = line.split_once(": [")?;
    let (time, rest) = rest.split_once(']')?;
    let rest = rest.trim_start();
    let (caller, rest) = match rest.strip_prefix("[Pid:(") {
        Some(rest) => {
            let (pid, rest) = rest.split_once(")]")?;
            (pid.parse().ok().filter(|pid| *pid != 0), rest)
        }
        None => (None, rest),
    };
    let (operation, rest) = rest.trim_start().split_once(' ')?;
    // What still goes on: `started 5ms ago - running`.
    let (duration, rest) = rest.split_once("ms")?;
    let duration_ms = duration.rsplit(' ').next()?.parse().ok();
    let (_, rest) = rest.split_once("- ")?;
    let (outcome, rest) = rest.split_once(',').unwrap_or((rest, ""));
    // The statement may hold anything, also what looks like its own end.
    let (sql, path) = match rest.rsplit_once("\", path=") {
        Some((sql, path)) => (sql, text(path)),
        None => (rest, None),
    };
    let sql = sql.split_once("sql=\"").map(|(_, sql)| sql.trim_end_matches('"'));
    let (operated_at, operated_text) = placed(file, time);
    let path = path.or_else(|| of.path.clone());
    Some(DatabaseUse {
        record: "operation",
        package: path.as_deref().and_then(owner_of_data).map(str::to_owned),
        path,
        operated_at,
        operated_text,
        caller_pid: caller,
        operation: text(operation),
        duration_ms,
        outcome: text(outcome),
        sql: sql.and_then(text),
        ..of.clone()
    })
}

/// A time with a year or, on some devices, without.
fn placed(file: &EvidenceFile, told: &str) -> (Option<Timestamp>, Option<String>) {
    let with_year: Option<DateTime> = local("%Y-%m-%d %H:%M:%S%.f", told);
    let at = match with_year {
        Some(time) => file.instant(time),
        None => local("%Y-%m-%d %H:%M:%S%.f", &format!("2000-{told}"))
            .and_then(|time| file.instant_without_year(time.month(), time.day(), time.time())),
    };
    (at, if at.is_none() { text(told) } else { None })
}
