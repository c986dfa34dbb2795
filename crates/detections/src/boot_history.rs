//! Starts of the phone that other sources saw, and that the log of shutdowns does not reach.
//!
//! The log of shutdowns grows with each orderly shutdown. Spyware has been seen to empty it. Where
//! logs of other services saw several starts before the first shutdown that it holds, its beginning
//! is missing. From iOS 26 on the log is written anew at each start: there its history is just not
//! available.
//!
//! Sigma cannot compare how far two sources reach.
//!
//! References: Kaspersky, "A lightweight method to detect potential iOS malware"; iVerify, "Key IOCs
//! for Pegasus and Predator spyware removed with iOS 26 update".

use std::{collections::BTreeMap, sync::LazyLock};

use jiff::{SignedDuration, Timestamp};
use model::{Finding, JsonRecord, Level, Observed, Provenance, Strength};
use serde_json::json;

use crate::{
    fields::{Fields, Wanted},
    rule::{Coded, RuleInfo},
};

/// Identifier of this detection in findings.
const ID: &str = "ios-shutdown-log-shorter-than-starts";

/// Most starts of one file that are kept, the latest ones.
const MAX_STARTS: usize = 1_000;

/// Starts that are closer to each other are one: services notice it one after the other.
const SAME_START: SignedDuration = SignedDuration::from_mins(10);

/// With fewer starts than this before the log begins nothing is said: the last one of them may
/// have ended without an orderly shutdown.
const FEWEST_STARTS: usize = 3;

/// Artifacts of iOS with so many records that looking for starts among them would take long.
const LARGEST: [&str; 8] = [
    "ios.cache_files",
    "ios.cookies",
    "ios.file_listing",
    "ios.fsevents",
    "ios.manifest",
    "ios.messages",
    "ios.webkit_storage",
    "ios.whatsapp_messages",
];

/// Artifacts whose records tell the build of this device as `build`.
const TELL_BUILDS: [&str; 4] =
    ["ios.install_history", "ios.lockdownd_log", "ios.mobile_activation", "ios.system_version"];

/// What the records of one file say of starts and shutdowns.
#[derive(Debug, Default)]
pub(crate) struct BootTraces {
    fields: Fields,
    is_shutdown_log: bool,
    /// Whether a build in these records is one of this device.
    tells_build: bool,
    starts: BTreeMap<Timestamp, Provenance>,
    /// Span of a log of shutdowns: where it stands, its first instant, how many it holds.
    log: Option<(Provenance, Option<Timestamp>, u64)>,
    newest_ios: Option<u64>,
}

impl BootTraces {
    /// For the records of this artifact; `None` for the largest ones, which tell of no start, and
    /// for those of other systems.
    pub(crate) fn of(artifact: &str) -> Option<Self> {
        if LARGEST.contains(&artifact) || !artifact.starts_with("ios.") {
            return None;
        }
        let is_shutdown_log = artifact == "ios.shutdown_log";
        let tells_build = TELL_BUILDS.contains(&artifact);
        Some(Self { is_shutdown_log, tells_build, ..Self::default() })
    }

    /// Looks at one record.
    pub(crate) fn look(&mut self, provenance: &Provenance, record: &JsonRecord) {
        if self.is_shutdown_log {
            self.fields.read(record, &[], &LOG_FIELDS);
            if self.fields.text("record").as_deref() == Some("log") {
                let first = self.fields.text("first_shutdown_at").and_then(|at| at.parse().ok());
                let count = self.fields.text("shutdown_count").and_then(|n| n.parse().ok());
                self.log = Some((provenance.clone(), first, count.unwrap_or_default()));
            }
            return;
        }
        self.fields.read(record, &[], &START_FIELDS);
        if let Some(at) = self.fields.text("booted_at").and_then(|at| at.parse().ok()) {
            self.starts.insert(at, provenance.clone());
            if self.starts.len() > MAX_STARTS {
                self.starts.pop_first();
            }
        }
        for field in ["ios_version", "product_version", "os_version"] {
            let version = self.fields.text(field);
            let major = version.as_deref().and_then(major);
            self.newest_ios = self.newest_ios.max(major);
        }
        let build = self.fields.text("build").filter(|_| self.tells_build);
        self.newest_ios = self.newest_ios.max(build.as_deref().and_then(major_of_build));
    }
}

static LOG_FIELDS: LazyLock<Wanted> =
    LazyLock::new(|| wanted(&["record", "first_shutdown_at", "shutdown_count"]));
static START_FIELDS: LazyLock<Wanted> = LazyLock::new(|| {
    wanted(&["booted_at", "ios_version", "product_version", "os_version", "build"])
});

fn wanted(names: &[&str]) -> Wanted {
    Wanted::only(names.iter().map(|name| (*name).to_owned()))
}

/// `17.4.1`, or `iPhone OS 17.4.1 (21E236)`.
fn major(version: &str) -> Option<u64> {
    let version = version.strip_prefix("iPhone OS ").unwrap_or(version);
    version.split('.').next()?.parse().ok()
}

/// Builds begin with a number that grew by one with each version: `21E236` is iOS 17, and 26 came
/// after 18.
fn major_of_build(build: &str) -> Option<u64> {
    let (number, _) = build.split_once(|letter: char| letter.is_ascii_uppercase())?;
    let major = number.parse::<u64>().ok()?.checked_sub(4)?;
    Some(if major >= 19 { major.saturating_add(7) } else { major })
}

/// Findings from the files of one device, and what a reader of them should know.
pub(crate) fn boot_history<'t>(
    files: impl IntoIterator<Item = &'t BootTraces>,
) -> (Vec<Finding>, Vec<String>) {
    let (mut starts, mut logs, mut ios) = (BTreeMap::new(), Vec::new(), None);
    for file in files {
        starts.extend(file.starts.iter());
        logs.extend(file.log.as_ref());
        ios = ios.max(file.newest_ios);
    }
    let Some((place, _, _)) = logs.iter().min_by_key(|(place, _, _)| &place.file) else {
        return Default::default();
    };
    let first = logs.iter().filter_map(|(_, first, _)| *first).min();
    let shutdowns = logs.iter().fold(0_u64, |sum, (_, _, count)| sum.saturating_add(*count));
    if ios.is_some_and(|major| major >= 26) {
        let remark = "history of shutdowns not available: this version of iOS writes its log anew at each start";
        return (Vec::new(), if shutdowns <= 1 { vec![remark.to_owned()] } else { Vec::new() });
    }
    if shutdowns > 0 && first.is_none() {
        return Default::default();
    }
    let mut before: Vec<(Timestamp, &Provenance)> = Vec::new();
    for (at, seen) in starts {
        let is_new = before.last().is_none_or(|(last, _)| at.duration_since(*last) > SAME_START);
        if is_new && first.is_none_or(|first| at.duration_since(first) < -SAME_START) {
            before.push((*at, seen));
        }
    }
    // A start that is followed by the first shutdown of the log is where an ordinary log begins.
    if before.len() < FEWEST_STARTS {
        return Default::default();
    }
    (vec![finding(place, first, shutdowns, &before)], Vec::new())
}

fn finding(
    place: &Provenance,
    first: Option<Timestamp>,
    shutdowns: u64,
    before: &[(Timestamp, &Provenance)],
) -> Finding {
    let info = &*BOOT_HISTORY;
    let mut others: Vec<Provenance> = Vec::new();
    for (_, seen) in before {
        if others.len() < 20 && !others.contains(*seen) {
            others.push((*seen).clone());
        }
    }
    let starts: Vec<_> = before.iter().rev().take(50).map(|(at, _)| at).collect();
    let observed = Observed {
        field: "booted_at".to_owned(),
        value: format!("{} starts before the log begins", before.len()),
    };
    Finding {
        level: if shutdowns == 0 { Level::Medium } else { Level::Low },
        at: first,
        record: json!({ "shutdown_count": shutdowns, "first_shutdown_at": first, "starts": starts }),
        together_with: others,
        ..info.finding(place.clone(), observed)
    }
}

/// What this detection says about itself, as a rule does.
pub(crate) static BOOT_HISTORY: LazyLock<RuleInfo> = LazyLock::new(|| {
    RuleInfo::from(Coded {
        id: ID,
        title: "The record of shutdowns begins later than other logs of the phone",
        meaning: MEANING,
        level: Level::Medium,
        strength: Strength::Posture,
        ordinary_explanations: &ORDINARY,
        next_steps: &NEXT_STEPS,
        references: &REFERENCES,
        file: "crates/detections/src/boot_history.rs",
    })
});

const MEANING: &str = "Other logs of the phone saw three or more starts before the first shutdown that \
     the record of shutdowns holds. It may have been emptied, as some spyware does. An empty record \
     is medium, one that begins late low.";
const ORDINARY: [&str; 3] = [
    "The phone was started after crashes, forced restarts or an empty battery: none of them is recorded.",
    "The phone was updated or restored, and the record began anew.",
    "The record was not copied whole, or the clock was wrong.",
];
const NEXT_STEPS: [&str; 2] = [
    "Ask how the phone was turned off or restarted in this time, and whether it was updated.",
    "Look for other findings of the same days; alone this says little.",
];
const REFERENCES: [&str; 2] = [
    "https://securelist.com/shutdown-log-lightweight-ios-malware-detection-method/111734/",
    "https://iverify.io/blog/key-iocs-for-pegasus-and-predator-spyware-cleaned-with-ios-26-update",
];

#[cfg(test)]
mod tests {
    use model::Location;

    use super::*;

    fn place(artifact: &'static str) -> Provenance {
        Provenance { artifact, file: "log".into(), at: Location::File }
    }

    fn hour(hour: i64) -> Timestamp {
        Timestamp::from_second(hour.saturating_mul(3_600)).unwrap()
    }

    fn starts(hours: &[i64]) -> BootTraces {
        let starts = hours.iter().map(|h| (hour(*h), place("ios.logd_log"))).collect();
        BootTraces { starts, ..BootTraces::default() }
    }

    fn log(first_hour: Option<i64>, count: u64) -> BootTraces {
        let first = first_hour.map(hour);
        let log = Some((place("ios.shutdown_log"), first, count));
        BootTraces { log, ..BootTraces::default() }
    }

    #[test]
    fn several_starts_before_the_log_begins_are_told() {
        let (found, _) = boot_history(&[starts(&[1, 20, 40]), log(Some(60), 1)]);
        assert_eq!(found.first().map(|finding| finding.level), Some(Level::Low));
        let (found, _) = boot_history(&[starts(&[1, 20, 40]), log(None, 0)]);
        assert_eq!(found.first().map(|finding| finding.level), Some(Level::Medium));
    }

    #[test]
    fn a_log_that_reaches_as_far_is_ordinary() {
        let (found, remarks) = boot_history(&[starts(&[1, 20, 40]), log(Some(10), 3)]);
        assert_eq!((found.len(), remarks.len()), (0, 0));
        assert!(boot_history(&[starts(&[1, 20, 40])]).0.is_empty());
    }

    #[test]
    fn versions_are_told_by_builds() {
        assert_eq!(major_of_build("21E236"), Some(17));
        assert_eq!(major_of_build("22H373"), Some(18));
        assert_eq!(major_of_build("23A341"), Some(26));
        assert_eq!(major("iPhone OS 17.4.1 (21E236)"), Some(17));
    }

    #[test]
    fn on_ios_26_a_short_log_is_only_a_remark() {
        let version = BootTraces { newest_ios: Some(26), ..BootTraces::default() };
        let (found, remarks) = boot_history(&[starts(&[1, 20, 40]), log(Some(60), 1), version]);
        assert_eq!((found.len(), remarks.len()), (0, 1));
    }
}
