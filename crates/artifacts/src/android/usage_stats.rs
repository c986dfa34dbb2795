//! `usagestats`: which apps were used, and when.
//!
//! # What it holds
//! For each Android user the events of the last 24 hours: an app came to the screen or left it, a service
//! in the foreground began, a notification was shown, the lock screen came and went, the device
//! was started and shut down; and for the current day, week, month and year the totals of each app. The names of
//! apps come from tables that keep those of removed ones for a while. Old versions had
//! `usage-history.xml`: the last start of each component.
//!
//! # What it can show
//! That an app was on the screen, and when; that the device was unlocked, started or shut down. An app that
//! never was on the screen and ran services is worth a second look. Which app opened a screen of another, for
//! example the one on which a device administrator is enabled.
//!
//! # What it cannot show
//! Who used the app, and whether what a screen asked was granted. Apps without a screen are hardly seen. Totals of earlier spans are not printed. Changes of the
//! configuration and of how often an app may run come in hundreds: one record stands for all of an app.
//!
//! # References
//! - AOSP, `frameworks/base/services/usage/java/com/android/server/usage`: `UserUsageStatsService`
//! - plaso, "Android usage history": `usage-history.xml`

use std::collections::BTreeMap;

use formats::instants::unix_milliseconds;
use model::{AppSighting, AppSign};

use crate::device_times::instant_or_text;
use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.usage_stats",
    title: "Use of apps, as the system counts it",
    sources: &[
        Source::Service("usagestats"),
        Source::AndroidQf("**/usage-history.xml"),
        Source::BugReport("FS/data/system/usagestats/usage-history.xml"),
    ],
    tested: &[
        ("Android 14", Confidence::RealDevice),
        ("Android 4, usage-history.xml", Confidence::RealDevice),
        ("Android 5 to 13", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// One event, or all of one kind about an app where they come in hundreds.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsageEvent {
    /// Kind, as the system calls it, for example `ACTIVITY_RESUMED`.
    pub usage_event: String,
    /// Package; `android` is the system.
    pub package: Option<String>,
    /// Class of the component.
    pub class: Option<String>,
    /// Package of the screen that its task began with, where that is another: it opened this one.
    pub task_root_package: Option<String>,
    /// Number of the Android user.
    pub user_id: Option<u64>,
    /// How many such events the record stands for.
    pub occurrences: u64,
    /// When it happened; the first time where there are several.
    pub occurred_at: Option<Timestamp>,
    /// The last time where there are several.
    pub last_at: Option<Timestamp>,
    /// Time as printed, where its instant is not known.
    pub local_time: Option<String>,
}

/// What is counted of an app over a span.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsageTotals {
    /// Span: `daily`, `weekly`, `monthly`, `yearly`, or `last_start` in old files.
    pub usage_span: String,
    /// Package.
    pub package: String,
    /// Class of the component, in old files.
    pub class: Option<String>,
    /// Number of the Android user.
    pub user_id: Option<u64>,
    /// Seconds on the screen.
    pub used_seconds: Option<i64>,
    /// Seconds during which a service of it was in the foreground.
    pub service_seconds: Option<i64>,
    /// How often it was opened.
    pub launch_count: Option<i64>,
    /// When it was last on the screen.
    pub last_used_at: Option<Timestamp>,
    /// When a service of it was last in the foreground.
    pub service_used_at: Option<Timestamp>,
    /// When anything of it was last used.
    pub component_used_at: Option<Timestamp>,
}

impl Record for UsageEvent {
    fn observables(&self) -> Vec<Observable<'_>> {
        // Others than these are noted of apps that did nothing.
        let ran = ["ACTIVITY", "MOVE_TO", "FOREGROUND_SERVICE", "USER_INTERACTION"];
        let ran = ran.iter().any(|kind| self.usage_event.starts_with(kind));
        package_observable(self.package.as_deref(), ran).into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = match self.usage_event.as_str() {
            "ACTIVITY_RESUMED" | "MOVE_TO_FOREGROUND" => "app came to the screen",
            "FOREGROUND_SERVICE_START" => "service of an app came to the foreground",
            "DEVICE_SHUTDOWN" => "device shut down",
            "DEVICE_STARTUP" => "device started",
            "KEYGUARD_SHOWN" => "lock screen shown",
            "KEYGUARD_HIDDEN" => "lock screen gone",
            "USER_UNLOCKED" => "storage of the user unlocked",
            "SCREEN_INTERACTIVE" => "screen on",
            "SCREEN_NON_INTERACTIVE" => "screen off",
            _ => return Vec::new(),
        };
        let class = self.class.as_deref().or(self.package.as_deref());
        let summary = class.unwrap_or_default().to_owned();
        self.occurred_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let Some(package) = self.package.as_deref() else { return Vec::new() };
        let mut sighting = AppSighting::of(package).of_user(self.user_id);
        if matches!(self.usage_event.as_str(), "ACTIVITY_RESUMED" | "MOVE_TO_FOREGROUND") {
            sighting = sighting.with(AppSign::Shown);
        }
        sighting.noted_at = self.last_at.or(self.occurred_at);
        let asking = self.asks_for_control().map(|asking| AppSighting {
            noted_at: self.occurred_at,
            control_at: self.occurred_at.into_iter().collect(),
            ..AppSighting::of(asking).of_user(self.user_id)
        });
        [sighting].into_iter().chain(asking).collect()
    }
}

impl UsageEvent {
    /// The app that brought its owner to the screen on which an administrator or accessibility is enabled. Android
    /// shows the one for administrators in the task of the app that asks, and in no other.
    fn asks_for_control(&self) -> Option<&str> {
        let is_screen =
            matches!(self.usage_event.as_str(), "ACTIVITY_RESUMED" | "MOVE_TO_FOREGROUND");
        let class = self.class.as_deref().unwrap_or_default();
        let is_control = class.ends_with("DeviceAdminAdd") || class.contains("ccessibilit");
        let of_settings = self.package.as_deref().is_some_and(|name| name.ends_with(".settings"));
        self.task_root_package.as_deref().filter(|_| is_screen && is_control && of_settings)
    }
}

impl Record for UsageTotals {
    fn observables(&self) -> Vec<Observable<'_>> {
        let used = self.last_used_at.or(self.service_used_at).or(self.component_used_at);
        let ran = used.is_some() || self.usage_span == "last_start";
        package_observable(Some(&self.package), ran).into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        // The totals of longer spans tell the same instant again.
        let told = matches!(self.usage_span.as_str(), "yearly" | "last_start");
        let meaning = "app last used";
        let summary = self.class.as_ref().unwrap_or(&self.package).clone();
        let at = self.last_used_at.filter(|_| told);
        at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let mut sighting = AppSighting::of(&self.package).of_user(self.user_id);
        if self.last_used_at.is_some() || self.used_seconds.is_some_and(|seconds| seconds > 0) {
            sighting = sighting.with(AppSign::Shown);
        }
        sighting.noted_at = self.last_used_at.or(self.component_used_at);
        vec![sighting]
    }
}

/// The system itself is no app that an indicator could name.
fn package_observable(package: Option<&str>, ran: bool) -> Option<Observable<'_>> {
    let package = package.filter(|package| *package != "android")?;
    let strength = if ran { Strength::Executed } else { Strength::Installed };
    Some(Observable::new(ObservableKind::AppId, package, "package", strength))
}

/// Kinds that come in hundreds and mean little one by one.
const COUNTED: &[&str] = &[
    "CONFIGURATION_CHANGE",
    "STANDBY_BUCKET_CHANGED",
    "NOTIFICATION_INTERRUPTION",
    "NOTIFICATION_SEEN",
];

/// Where the text is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    None,
    Events,
    Totals(&'static str),
}

type Counted = (Option<u64>, String, Option<String>);

struct Reading {
    part: Part,
    user_id: Option<u64>,
    any: bool,
    /// Events that are counted, with the line of the first, by user, kind and package.
    counted: BTreeMap<Counted, (u64, UsageEvent)>,
    unreadable: Repeated,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    if file.path().ends_with(".xml") {
        return parse_old(file, out);
    }
    let mut reading = Reading {
        part: Part::None,
        user_id: None,
        any: false,
        counted: BTreeMap::new(),
        unreadable: Repeated::default(),
    };
    for_each_line(file, |number, line| reading.line(file, number, line, out))?;
    let mut counted: Vec<_> = reading.counted.into_values().collect();
    counted.sort_by_key(|(line, _)| *line);
    for (line, event) in counted {
        out.record(Location::Line(line), &event);
    }
    reading.unreadable.finish(out, "lines of use");
    if !reading.any {
        out.problem(Location::File, "no user in it: the use of apps is missing");
    }
    Ok(())
}

impl Reading {
    fn line(&mut self, file: &EvidenceFile, number: u64, line: &str, out: &mut Sink<'_>) {
        let text = line.trim();
        let indent = line.len().saturating_sub(line.trim_start().len());
        if let Some(user) = text.strip_prefix("user=").filter(|_| indent == 0) {
            (self.user_id, self.part, self.any) = (user.parse().ok(), Part::None, true);
        } else if text.starts_with("Last 24 hour events") {
            self.part = Part::Events;
        } else if let Some(span) = text.strip_prefix("In-memory ").filter(|_| indent == 2) {
            let spans = ["daily", "weekly", "monthly", "yearly"];
            let span = spans.into_iter().find(|name| span.starts_with(*name));
            self.part = span.map_or(Part::None, Part::Totals);
        } else if indent < 4 && !text.is_empty() && !text.starts_with("timeRange=") {
            self.part = Part::None;
        } else if text.starts_with("time=") && self.part == Part::Events {
            match self.event(file, text) {
                Some(event) => self.tell(number, event, out),
                None => self.not_understood(number, out),
            }
        } else if let Part::Totals(span) = self.part
            && let Some(rest) = text.strip_prefix("package=")
            // Other lists below the totals name the package alone.
            && rest.contains(' ')
        {
            match self.totals(file, span, text) {
                Some(totals) => out.record(Location::Line(number), &totals),
                None => self.not_understood(number, out),
            }
        }
    }

    fn not_understood(&mut self, number: u64, out: &mut Sink<'_>) {
        let message = "line not understood: this use is missing";
        self.unreadable.problem(out, Location::Line(number), message);
    }

    /// `time="2026-01-02 03:04:05" type=ACTIVITY_RESUMED package=… class=…`
    fn event(&self, file: &EvidenceFile, text: &str) -> Option<UsageEvent> {
        let (occurred_at, local_time) = instant_or_text(file, value_of(text, "time")?);
        Some(UsageEvent {
            usage_event: value_of(text, "type")?.to_owned(),
            package: value_of(text, "package").map(str::to_owned),
            class: value_of(text, "class").map(str::to_owned),
            task_root_package: value_of(text, "taskRootPackage")
                .filter(|root| value_of(text, "package") != Some(*root))
                .map(str::to_owned),
            user_id: self.user_id,
            occurrences: 1,
            occurred_at,
            last_at: None,
            local_time,
        })
    }

    fn tell(&mut self, number: u64, event: UsageEvent, out: &mut Sink<'_>) {
        if !COUNTED.contains(&event.usage_event.as_str()) {
            return out.record(Location::Line(number), &event);
        }
        let key = (event.user_id, event.usage_event.clone(), event.package.clone());
        if let Some((_, first)) = self.counted.get_mut(&key) {
            first.occurrences = first.occurrences.saturating_add(1);
            first.last_at = event.occurred_at.or(first.last_at);
        } else {
            self.counted.insert(key, (number, event));
        }
    }

    fn totals(&self, file: &EvidenceFile, span: &str, text: &str) -> Option<UsageTotals> {
        let at = |key| value_of(text, key).and_then(|value| instant_or_text(file, value).0);
        let seconds = |key| value_of(text, key).and_then(clock_seconds);
        let count = value_of(text, "appLaunchCount");
        Some(UsageTotals {
            usage_span: span.to_owned(),
            package: value_of(text, "package")?.to_owned(),
            class: None,
            user_id: self.user_id,
            used_seconds: seconds("totalTimeUsed").or_else(|| seconds("totalTime")),
            service_seconds: seconds("totalTimeFS"),
            launch_count: count.and_then(|count| count.parse().ok()),
            last_used_at: at("lastTimeUsed").or_else(|| at("lastTime")),
            service_used_at: at("lastTimeFS"),
            component_used_at: at("lastTimeComponentUsed"),
        })
    }
}

/// The value of ` key=value` or ` key="a value"`.
fn value_of<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let mut rest = text;
    loop {
        let at = rest.find(key)?;
        let (before, from) = rest.split_at_checked(at)?;
        let after = from.strip_prefix(key)?;
        if (before.is_empty() || before.ends_with(' '))
            && let Some(value) = after.strip_prefix('=')
        {
            return match value.strip_prefix('"') {
                Some(quoted) => quoted.split('"').next(),
                None => value.split(' ').next().filter(|value| !value.is_empty()),
            };
        }
        rest = after;
    }
}

/// Seconds of `05`, `03:05` or `1:03:05`.
fn clock_seconds(text: &str) -> Option<i64> {
    text.split(':')
        .try_fold(0_i64, |sum, part| sum.checked_mul(60)?.checked_add(part.parse().ok()?))
}

/// `usage-history.xml` of old versions, a component for each line: `<comp name="…" lrt="milliseconds" />`.
fn parse_old(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (mut package, mut any) = (None, false);
    let mut unreadable = Repeated::default();
    for_each_line(file, |number, line| {
        let line = line.trim();
        if line.starts_with("<pkg ") {
            package = attribute(line, "name").map(str::to_owned);
        } else if line.starts_with("<comp ") {
            let class = attribute(line, "name");
            let at = attribute(line, "lrt").and_then(|count| count.parse().ok());
            let (Some(package), Some(class), Some(at)) = (package.clone(), class, at) else {
                let message = "component not understood: its last start is missing";
                return unreadable.problem(out, Location::Line(number), message);
            };
            any = true;
            let totals = UsageTotals {
                usage_span: "last_start".to_owned(),
                package,
                class: Some(class.to_owned()),
                // A clock that was never set counts from 1970.
                last_used_at: unix_milliseconds(at).filter(|at| at.as_second() > 1_000_000_000),
                ..UsageTotals::default()
            };
            out.record(Location::Line(number), &totals);
        }
    })?;
    unreadable.finish(out, "components");
    if !any {
        out.problem(Location::File, "no component in it: the last starts are missing");
    }
    Ok(())
}

fn attribute<'l>(line: &'l str, name: &str) -> Option<&'l str> {
    let mark = format!("{name}=\"");
    line.split_once(&mark)?.1.split('"').next()
}
