//! Updates and removals of packages, day by day, as battery statistics count them.
//!
//! # What it holds
//! For each of the last days, and for the one that goes on, the packages that were installed, updated
//! or removed with the number of their version; 0 stands for a removal.
//!
//! # What it can show
//! That a package was there and went, also where nothing else is left of it. That an older version
//! took the place of a newer one.
//!
//! # What it cannot show
//! The time within the day, and what was done: an installation looks like an update. The removal of
//! updates of a system app looks like an older version, too.
//!
//! # References
//! - AOSP, `BatteryStats` (`dumpDailyPackageChanges`, `dumpDailyLevelStepSummary`)

use std::collections::BTreeMap;

use model::{AppSighting, AppSign};

use crate::lines::for_each_line;
use crate::prelude::*;
use crate::service_text::{LocalTime, says_cut_short};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.battery_daily",
    title: "Updates and removals of packages by day",
    sources: &[Source::Service("batterystats")],
    tested: &[("Android 11 and 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// A change of a package.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct PackageChange {
    /// `update`, `removal` or `downgrade`.
    pub change: &'static str,
    /// Package.
    pub package: String,
    /// Number of the version after it; none for a removal.
    pub version_code: Option<u64>,
    /// Number of the version before it, where an earlier change told it.
    pub previous_version_code: Option<u64>,
    /// When the day began.
    pub day_started_at: Option<Timestamp>,
    /// The same as it is told, where the zone is not known.
    pub day_started_text: Option<String>,
    /// When it ended; none for the one that went on.
    pub day_ended_at: Option<Timestamp>,
    /// The same as it is told, where the zone is not known.
    pub day_ended_text: Option<String>,
    /// How many times the same was noted that day.
    pub occurrences: u64,
    /// Whether a later change told of it again.
    pub came_back: bool,
}

impl Record for PackageChange {
    fn observables(&self) -> Vec<Observable<'_>> {
        let id = ObservableKind::AppId;
        vec![Observable::new(id, &self.package, "package", Strength::Installed)]
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let (package, change) = (&self.package, self.change);
        let version = self.version_code;
        let version = version.map(|version| format!(", version {version}")).unwrap_or_default();
        let at = self.day_started_at;
        at.map(|at| TimelineEvent {
            at,
            meaning: "start of the day of a change of a package",
            summary: format!("{package}: {change}{version}"),
        })
        .into_iter()
        .collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let noted_at = self.day_started_at;
        let app = AppSighting { noted_at, ..AppSighting::of(&self.package) };
        vec![match self.change {
            "removal" if !self.came_back => app.with(AppSign::Removed),
            "downgrade" => app.with(AppSign::Downgraded),
            _ => app,
        }]
    }
}

/// A day, as it is told: `2026-01-31-04-00-00` sorts as it follows.
#[derive(Clone, Debug, Default)]
struct Day {
    begin: String,
    end: Option<String>,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (mut is_daily, mut has_daily) = (false, false);
    let mut day: Option<Day> = None;
    let mut changes: Vec<(Day, u64, PackageChange)> = Vec::new();
    let mut unreadable = Repeated::default();
    for_each_line(file, |number, line| {
        if says_cut_short(line) {
            out.problem(Location::Line(number), "the service did not tell everything");
        }
        let trimmed = line.trim();
        if !line.starts_with(' ') && !trimmed.is_empty() {
            is_daily = trimmed == "Daily stats:";
            has_daily |= is_daily;
            day = None;
        } else if !is_daily {
        } else if let Some(begin) = trimmed.strip_prefix("Current start time:") {
            day = Some(Day { begin: begin.trim().to_owned(), end: None });
        } else if let Some(range) = trimmed.strip_prefix("Daily from ") {
            let (begin, end) = range.trim_end_matches(':').split_once(" to ").unzip();
            day = Some(Day {
                begin: begin.unwrap_or(range).trim().to_owned(),
                end: end.map(|end| end.trim().to_owned()),
            });
        } else if let Some(update) = trimmed.strip_prefix("Update ") {
            if let Some(change) = change_of(update) {
                note(&mut changes, &day.clone().unwrap_or_default(), number, change);
            } else {
                let message = "line not understood: the change of a package is missing";
                unreadable.problem(out, Location::Line(number), message);
            }
        }
    })?;
    unreadable.finish(out, "lines not understood");
    if !has_daily {
        out.problem(Location::File, "no statistics by day: changes of packages are missing");
    }
    for (day, line, change) in judged(changes) {
        out.record(Location::Line(line), &dated(file, &day, change));
    }
    Ok(())
}

/// `com.example vers=12`.
fn change_of(update: &str) -> Option<PackageChange> {
    let (package, version) = update.split_once(" vers=")?;
    let version: u64 = version.trim().parse().ok()?;
    let change = if version == 0 { "removal" } else { "update" };
    let version_code = Some(version).filter(|version| *version > 0);
    let package = package.trim().to_owned();
    Some(PackageChange {
        change,
        package,
        version_code,
        occurrences: 1,
        ..PackageChange::default()
    })
}

/// Keeps a change, or counts it with the same one of that day when nothing else came between.
fn note(
    changes: &mut Vec<(Day, u64, PackageChange)>,
    day: &Day,
    number: u64,
    change: PackageChange,
) {
    let same_day = changes.iter_mut().rev().take_while(|(other, ..)| other.begin == day.begin);
    let mut same_package = same_day.filter(|(.., other)| other.package == change.package);
    match same_package.next() {
        Some((.., last)) if last.version_code == change.version_code => {
            last.occurrences = last.occurrences.saturating_add(1);
        }
        _ => changes.push((day.clone(), number, change)),
    }
}

/// Puts the days in their order, for the text has the newest first, and compares each change of a
/// package with the one before.
fn judged(mut changes: Vec<(Day, u64, PackageChange)>) -> Vec<(Day, u64, PackageChange)> {
    changes.sort_by(|(day, line, _), (other, other_line, _)| {
        day.begin.cmp(&other.begin).then(line.cmp(other_line))
    });
    let mut last: BTreeMap<String, Option<u64>> = BTreeMap::new();
    for (.., change) in &mut changes {
        let before = last.insert(change.package.clone(), change.version_code).flatten();
        change.previous_version_code = before;
        // After a removal any version is a new beginning.
        if let (Some(before), Some(version)) = (before, change.version_code)
            && version < before
        {
            change.change = "downgrade";
        }
    }
    for (.., change) in &mut changes {
        let came_back = last.get(&change.package).is_some_and(Option::is_some);
        change.came_back = change.change == "removal" && came_back;
    }
    changes
}

fn dated(file: &EvidenceFile, day: &Day, change: PackageChange) -> PackageChange {
    let read = |text: &str| LocalTime::read(file, "%Y-%m-%d-%H-%M-%S", text);
    let begin = read(&day.begin);
    let end = day.end.as_deref().map(read).unwrap_or_default();
    PackageChange {
        day_started_at: begin.at,
        day_started_text: begin.text,
        day_ended_at: end.at,
        day_ended_text: end.text,
        ..change
    }
}
