//! `batterystats`: what the system noted while it accounted for the battery.
//!
//! # What it holds
//! A line for each change since the device was last charged: the time since the history began, the charge,
//! and what began (`+`) or ended (`-`): the app on the screen (`top`), jobs, wake locks, packages that were
//! installed or removed, data over USB. Lines `TIME:`, `RESET:TIME:` tell the time of day. Newer versions print
//! the day and the time on every line, without a year.
//!
//! # What it can show
//! That an app was on the screen or did something on its own, and when; that packages were installed or
//! removed, and that USB carried data. Names of apps that are gone stay. One record stands for all
//! lines about the same package or name.
//!
//! # What it cannot show
//! What an app did. The history is emptied when the device is charged and is empty while it is on power.
//! The time is lost where no line tells it. A name of a wake lock is what its program called it. What is
//! printed as the user number of an installed package is its version, and is not kept.
//!
//! # References
//! - AOSP, `frameworks/base/core/java/android/os/BatteryStats.java`: `HistoryPrinter`

use std::collections::{BTreeMap, BTreeSet};

use jiff::SignedDuration;
use model::{AppSighting, AppSign};

use crate::android_uids::{uid_number, user_of};
use crate::device_times::{DeviceTime, span_seconds};
use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.battery_history",
    title: "Activity noted in the history of the battery",
    sources: &[Source::Service("batterystats")],
    tested: &[
        ("Android 12, an excerpt", Confidence::RealDevice),
        ("Android 14, an empty history", Confidence::RealDevice),
        ("Android 15", Confidence::Untested),
    ],
    absent_because: "",
    parse,
};

/// All lines of one kind about one package or name.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct BatteryEvent {
    /// What the lines tell of: `top`, `job`, `wake_lock`, `pkginst`, `usb_data` and the like, as printed.
    pub battery_event: String,
    /// Package.
    pub package: Option<String>,
    /// Whether the package is not named in the lines and is the only one with that user number.
    pub package_by_uid: Option<bool>,
    /// Name of the job, the wake lock and so on, where it is more than the package.
    pub name: Option<String>,
    /// Number of the user it ran as.
    pub uid: Option<u64>,
    /// How many times it began, or happened.
    pub occurrences: u64,
    /// Seconds from its beginnings to its ends, where both were noted.
    pub total_seconds: Option<f64>,
    /// When it was noted first.
    pub first_at: Option<Timestamp>,
    /// When it was noted last.
    pub last_at: Option<Timestamp>,
}

impl Record for BatteryEvent {
    fn observables(&self) -> Vec<Observable<'_>> {
        let is_change = self.battery_event.starts_with("pkg");
        let strength = if is_change { Strength::Installed } else { Strength::Executed };
        let package = self
            .package
            .as_deref()
            .map(|package| Observable::new(ObservableKind::AppId, package, "package", strength));
        package.into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = match self.battery_event.as_str() {
            "top" => "app first on the screen, as the history of the battery has it",
            "pkginst" => "package installed or updated, as the history of the battery has it",
            "pkgunin" => "package removed, as the history of the battery has it",
            "usb_data" => "USB carried data first, as the history of the battery has it",
            _ => return Vec::new(),
        };
        let summary = self.package.clone().unwrap_or_else(|| self.battery_event.clone());
        self.first_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let Some(package) = self.package.as_deref() else { return Vec::new() };
        let is_named = self.package_by_uid != Some(true);
        let mut sighting = AppSighting::of(package).of_user(self.uid.map(user_of));
        match self.battery_event.as_str() {
            "top" if is_named => sighting = sighting.with(AppSign::Shown),
            "pkgunin" => sighting = sighting.with(AppSign::Removed),
            _ => {}
        }
        sighting.noted_at = self.last_at;
        vec![sighting]
    }
}

/// Most different records that are kept.
const MOST_KINDS: usize = 50_000;

type TimedLine<'l> = (Option<f64>, Option<Timestamp>, &'l str);

/// What one record is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct About {
    battery_event: String,
    uid: Option<u64>,
    package: Option<String>,
    name: Option<String>,
}

#[derive(Debug, Default)]
struct Tally {
    line: u64,
    occurrences: u64,
    seconds: Option<f64>,
    open_since: Option<f64>,
    first_at: Option<Timestamp>,
    last_at: Option<Timestamp>,
}

#[derive(Default)]
struct History {
    tallies: BTreeMap<About, Tally>,
    /// An instant, and the seconds of the history at which it was.
    anchor: Option<(Timestamp, f64)>,
    left_out: u64,
    line_count: u64,
    unreadable: Repeated,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut history = History::default();
    let (mut inside, mut begun) = (false, false);
    for_each_line(file, |number, line| {
        if line.starts_with("Battery History") {
            (inside, begun) = (true, true);
        } else if inside && line.trim().is_empty() {
            inside = false;
        } else if inside {
            history.line(file, number, line, out);
        }
    })?;
    if !begun {
        out.problem(Location::File, "no history in it: what it noted is missing");
    } else if history.line_count == 0 {
        let message = "the history is empty: it is emptied when the device is charged";
        out.notice(Location::File, message);
    }
    history.tell(out);
    Ok(())
}

impl History {
    fn line(&mut self, file: &EvidenceFile, number: u64, line: &str, out: &mut Sink<'_>) {
        let Some((seconds, at, rest)) = self.time_of(file, line.trim()) else {
            let message = "line not understood: what it notes is missing";
            return self.unreadable.problem(out, Location::Line(number), message);
        };
        self.line_count = self.line_count.saturating_add(1);
        if let Some((before, local)) = rest.split_once("TIME: ")
            && !before.contains('"')
        {
            let at = DeviceTime::leading(local).and_then(|(time, _)| time.instant(file));
            self.anchor = at.zip(seconds);
            return;
        }
        // The number of what was read, and the charge, stand before what changed.
        let (whole, cut) = without_open_name(rest);
        if cut {
            let message = "line is cut short: its last change is missing";
            self.unreadable.problem(out, Location::Line(number), message);
        }
        for change in Changes(whole) {
            self.change(number, seconds, at, &change);
        }
    }

    /// Seconds since the history began, the instant, and the rest.
    fn time_of<'l>(&self, file: &EvidenceFile, line: &'l str) -> Option<TimedLine<'l>> {
        if let Some((time, rest)) = DeviceTime::leading(line) {
            let at = time.instant(file);
            let from = self.anchor.map(|(at, _)| at).or(at);
            let seconds = at.zip(from).map(|(at, from)| at.duration_since(from).as_secs_f64());
            return Some((seconds, at, rest));
        }
        let (offset, rest) = line.split_once(' ').unwrap_or((line, ""));
        let seconds = span_seconds(offset)?;
        Some((Some(seconds), self.instant_of(seconds), rest))
    }

    fn instant_of(&self, seconds: f64) -> Option<Timestamp> {
        let (anchor, anchored) = self.anchor?;
        anchor.checked_add(SignedDuration::try_from_secs_f64(seconds - anchored).ok()?).ok()
    }

    fn change(
        &mut self,
        line: u64,
        seconds: Option<f64>,
        at: Option<Timestamp>,
        change: &Change<'_>,
    ) {
        let Some(about) = about(change) else { return };
        if self.tallies.len() >= MOST_KINDS && !self.tallies.contains_key(&about) {
            self.left_out = self.left_out.saturating_add(1);
            return;
        }
        if change.ends && change.of.is_none() && !self.tallies.contains_key(&about) {
            // The first line tells what was not the case when the history began.
            return;
        }
        let tally = self.tallies.entry(about).or_default();
        if tally.line == 0 {
            (tally.line, tally.first_at) = (line, at);
        }
        tally.last_at = at.or(tally.last_at);
        if change.ends {
            if let Some((since, seconds)) = tally.open_since.take().zip(seconds) {
                tally.seconds =
                    Some(tally.seconds.unwrap_or_default() + (seconds - since).max(0.0));
            }
            // What had begun before the history is noted by its end alone.
            tally.occurrences = tally.occurrences.max(1);
        } else {
            tally.open_since = seconds;
            tally.occurrences = tally.occurrences.saturating_add(1);
        }
    }

    fn tell(self, out: &mut Sink<'_>) {
        let mut packages: BTreeMap<u64, BTreeSet<&String>> = BTreeMap::new();
        for about in self.tallies.keys() {
            if let (Some(uid), Some(package)) = (about.uid, &about.package) {
                packages.entry(uid).or_default().insert(package);
            }
        }
        let only = |uid: Option<u64>| {
            let of_uid = packages.get(&uid.filter(|uid| *uid >= 10_000)?)?;
            if of_uid.len() == 1 { of_uid.first().map(|package| (*package).clone()) } else { None }
        };
        let mut tallies: Vec<(&About, &Tally)> = self.tallies.iter().collect();
        tallies.sort_by_key(|(about, tally)| (tally.line, *about));
        for (about, tally) in tallies {
            let by_uid = if about.package.is_none() { only(about.uid) } else { None };
            let event = BatteryEvent {
                battery_event: about.battery_event.clone(),
                package_by_uid: by_uid.is_some().then_some(true),
                package: about.package.clone().or(by_uid),
                name: about.name.clone(),
                uid: about.uid,
                occurrences: tally.occurrences,
                total_seconds: tally.seconds.map(|seconds| (seconds * 1e3).round() / 1e3),
                first_at: tally.first_at,
                last_at: tally.last_at,
            };
            out.record(Location::Line(tally.line), &event);
        }
        self.unreadable.finish(out, "lines not understood");
        if self.left_out > 0 {
            let message = format!("{} lines about still more names are left out", self.left_out);
            out.problem(Location::File, message);
        }
    }
}

/// The text without a name whose quote is not closed, and whether there was one.
fn without_open_name(text: &str) -> (&str, bool) {
    if text.bytes().filter(|byte| *byte == b'"').count().checked_rem(2) != Some(1) {
        return (text, false);
    }
    let before = text.rsplit_once('"').map_or("", |(before, _)| before);
    (before.rsplit_once(' ').map_or("", |(before, _)| before), true)
}

/// `+job=u0a94:"package/class"`, `-top=…`, `+usb_data`.
struct Change<'l> {
    ends: bool,
    kind: &'l str,
    /// Number of the user, and the name.
    of: Option<(&'l str, &'l str)>,
}

/// The changes of a line, one after the other. Names stand in quotes and may hold anything else.
struct Changes<'l>(&'l str);

impl<'l> Iterator for Changes<'l> {
    type Item = Change<'l>;

    fn next(&mut self) -> Option<Change<'l>> {
        loop {
            self.0 = self.0.trim_start();
            if self.0.is_empty() {
                return None;
            }
            let end = self.0.find([' ', '"']).unwrap_or(self.0.len());
            let (mut word, mut rest) = self.0.split_at_checked(end)?;
            let mut name = None;
            if let Some(quoted) = rest.strip_prefix('"') {
                let (inside, after) = quoted.split_once('"').unwrap_or((quoted, ""));
                (name, rest) = (Some(inside), after);
            }
            self.0 = rest;
            let ends = word.starts_with('-');
            if let Some(signed) = word.strip_prefix(['+', '-']) {
                word = signed;
            } else if name.is_none() {
                // A state, and not a beginning or an end.
                continue;
            }
            let (kind, uid) = word.split_once('=').unwrap_or((word, ""));
            let of = name.map(|name| (uid.trim_end_matches(':'), name));
            return Some(Change { ends, kind, of });
        }
    }
}

/// What is kept of a change; `None` for states of the radio and the like.
fn about(change: &Change<'_>) -> Option<About> {
    let battery_event = change.kind.to_owned();
    let Some((uid, name)) = change.of else {
        let kept = ["usb_data", "otg", "plugged", "camera", "wifi_ap", "audio", "video"];
        return kept.contains(&change.kind).then(|| About { battery_event, ..About::default() });
    };
    let (package, name) = match change.kind {
        // The account stands behind the authority.
        "sync" => (None, name.split('/').next()),
        // Where packages are told of, the number is the version.
        "pkginst" | "pkgunin" | "pkginactive" | "pkgactive" | "top" | "fg" | "active"
        | "tmpwhitelist" => (Some(name), None),
        "user" | "userfg" | "conn" | "wake_reason" => return None,
        _ => (package_of(name), Some(name)),
    };
    let is_version = change.kind.starts_with("pkg");
    Some(About {
        battery_event,
        uid: if is_version { None } else { uid_number(uid) },
        package: package.map(str::to_owned),
        name: name.filter(|name| Some(*name) != package).map(str::to_owned),
    })
}

/// The package of a component such as `*job*/package/class` or `@tag@package/class`.
fn package_of(name: &str) -> Option<&str> {
    let name = ["*job*/", "*job*e/", "*job*r/"]
        .iter()
        .find_map(|mark| name.strip_prefix(mark))
        .unwrap_or(name);
    let name =
        name.strip_prefix('@').and_then(|rest| rest.split_once('@')).map_or(name, |(_, rest)| rest);
    let (package, _) = name.split_once('/')?;
    let is_part = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    (package.contains('.') && package.split('.').all(is_part)).then_some(package)
}
