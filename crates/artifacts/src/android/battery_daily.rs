//! Packages that changed, by the daily battery statistics.
//!
//! # What it holds
//! For each of the last days, by the local clock, the packages that were installed, updated or
//! removed, with the number of the version; 0 stands for a removal.
//!
//! # What it can show
//! That an app was on the device and is gone, or went back to an older version, within some days.
//!
//! # What it cannot show
//! The time of day, and what happened in the days before those that are kept.
//!
//! # References
//! - AOSP, `com.android.internal.os.BatteryStatsImpl` (`DailyItem`, `dumpDailyPackageChanges`)

use std::collections::BTreeMap;

use formats::local_time::local;

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.battery_daily",
    title: "Packages that changed, by day",
    sources: &[Source::Service("batterystats")],
    tested: &[("Android 12 to 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// A change of a package on one day.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PackageChange {
    /// `update`, `removal` or `downgrade`; an installation is an update, too.
    pub package_change: &'static str,
    /// Name of the package.
    pub package: String,
    /// Number of the version; none for a removal.
    pub version_code: Option<u64>,
    /// Number of the version that was told before.
    pub previous_version_code: Option<u64>,
    /// When the day began.
    pub period_started_at: Option<Timestamp>,
    /// When it ended; none for the day that goes on.
    pub period_ended_at: Option<Timestamp>,
    /// When the day began, in local time, where no instant can be told.
    pub period_text: Option<String>,
    /// How often the same was told of that day.
    pub occurrence_count: u64,
}

impl Record for PackageChange {
    fn observables(&self) -> Vec<Observable<'_>> {
        let kind = ObservableKind::AppId;
        vec![Observable::new(kind, &self.package, "package", Strength::Installed)]
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let Some(at) = self.period_started_at else { return Vec::new() };
        let what = match self.package_change {
            "removal" => "was removed",
            "downgrade" => "went back to an older version",
            _ => "was installed or updated",
        };
        let summary = format!("{} {what} on the day that began then", self.package);
        vec![TimelineEvent { at, meaning: "day of a package change", summary }]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let sighting = AppSighting {
            noted_at: self.period_started_at,
            ..AppSighting::of(self.package.as_str())
        };
        vec![match self.package_change {
            "removal" => sighting.with(AppSign::Removed),
            "downgrade" => sighting.with(AppSign::Downgraded),
            _ => sighting,
        }]
    }
}

/// One day, as it is printed.
#[derive(Default)]
struct Day {
    from: Option<String>,
    to: Option<String>,
    /// Package and version, with the line of the first and how many.
    changes: Vec<(String, u64, u64, u64)>,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut days: Vec<Day> = Vec::new();
    let (mut met, mut in_daily) = (false, false);
    let mut problems = Repeated::default();
    for_each_line(file, |number, line| {
        let text = line.trim();
        if line.starts_with("Daily stats:") {
            (met, in_daily) = (true, true);
            days.push(Day::default());
        } else if !line.starts_with(' ') && !line.is_empty() {
            in_daily = false;
        } else if !in_daily {
        } else if let Some(start) = text.strip_prefix("Current start time: ") {
            if let Some(day) = days.last_mut() {
                day.from = Some(start.to_owned());
            }
        } else if let Some(rest) = text.strip_prefix("Daily from ") {
            let (from, to) = rest.trim_end_matches(':').split_once(" to ").unwrap_or((rest, ""));
            let to = Some(to.to_owned()).filter(|to| !to.is_empty());
            days.push(Day { from: Some(from.to_owned()), to, ..Day::default() });
        } else if let Some(rest) = text.strip_prefix("Update ") {
            let change = rest.split_once(" vers=").and_then(|(package, version)| {
                Some((package.to_owned(), version.trim().parse::<u64>().ok()?))
            });
            match (change, days.last_mut()) {
                (Some((package, version)), Some(day)) => {
                    let known = day
                        .changes
                        .iter_mut()
                        .find(|(name, number, ..)| *name == package && *number == version);
                    match known {
                        Some((.., count)) => *count = count.saturating_add(1),
                        None => day.changes.push((package, version, number, 1)),
                    }
                }
                _ => {
                    let message = "line is not understood: a change of a package is missing";
                    problems.problem(out, Location::Line(number), message);
                }
            }
        }
    })?;
    problems.finish(out, "lines not understood");
    if !met {
        let message = "the daily statistics are missing: removed apps are not known from here";
        out.problem(Location::File, message);
    }
    tell(days, file, out);
    Ok(())
}

/// Tells the changes in the order of days, so that an older version after a newer one is seen.
fn tell(mut days: Vec<Day>, file: &EvidenceFile, out: &mut Sink<'_>) {
    days.sort_by(|left, right| left.from.cmp(&right.from));
    let mut versions: BTreeMap<String, u64> = BTreeMap::new();
    for day in days {
        let from = day.from.as_deref().and_then(moment);
        let period_started_at = from.and_then(|from| file.instant(from));
        let period_ended_at = day.to.as_deref().and_then(moment).and_then(|to| file.instant(to));
        for (package, version, line, count) in day.changes {
            let previous = versions.get(&package).copied();
            let package_change = match (version, previous) {
                (0, _) => "removal",
                (version, Some(previous)) if version < previous => "downgrade",
                _ => "update",
            };
            // What is installed after a removal begins anew.
            if version == 0 {
                versions.remove(&package);
            } else {
                versions.insert(package.clone(), version);
            }
            let change = PackageChange {
                package_change,
                package,
                version_code: Some(version).filter(|version| *version > 0),
                previous_version_code: previous,
                period_started_at,
                period_ended_at,
                period_text: day.from.clone().filter(|_| period_started_at.is_none()),
                occurrence_count: count,
            };
            out.record(Location::Line(line), &change);
        }
    }
}

/// `2025-11-22-19-30-39`
fn moment(text: &str) -> Option<jiff::civil::DateTime> {
    local("%Y-%m-%d-%H-%M-%S", text.trim())
}
