//! Operation Triangulation: traces that meet within five minutes in a backup or a full file system.
//!
//! The attack came as an attachment of a message, which it removed again: the folders that held
//! it changed, and no file is left in them that would explain why. In the same minutes it touched
//! a few files of the system, let certain parts of the system use the network, and two of them get
//! the position. Each of these happens on every phone; that they meet is what counts.
//!
//! Sigma cannot say that a folder changed although none of the files below it did.
//!
//! References: Kaspersky, `triangle_check` and "Operation Triangulation".

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use jiff::{SignedDuration, Timestamp};
use model::{Finding, JsonRecord, Level, Observed, Provenance, Strength};
use serde_json::{Value, json};

use crate::{
    fields::{Fields, Wanted},
    rule::{Coded, RuleInfo},
};

/// Identifier of this detection in findings.
const ID: &str = "ios-operation-triangulation";

/// Within how many seconds the traces have to meet.
const WINDOW: SignedDuration = SignedDuration::from_secs(300);

/// More folders than this that change within the window: a restore, or an update of the system.
const MAX_FOLDERS_TOGETHER: usize = 10;

/// Most traces of one file that are kept, the latest ones.
const MAX_TRACES: usize = 5_000;

/// Most minutes in which attachments changed that are kept, over all folders.
const MAX_MINUTES: usize = 200_000;

/// Most facts that one finding names.
const MAX_FACTS: usize = 50;

const ATTACHMENTS: &str = "Library/SMS/Attachments/";

/// Where the domains lie on the device.
const MOBILE: &str = "/private/var/mobile/";
const ROOT: &str = "/private/var/root/";

/// Domain and path of files of the system that changed.
const SYSTEM_FILES: [(&str, &str); 3] = [
    ("HomeDomain", "Library/Preferences/com.apple.imservice.ids.FaceTime.plist"),
    ("HomeDomain", "Library/Preferences/com.apple.locationd.StatusBarIconManager.plist"),
    ("RootDomain", "Library/Preferences/com.apple.ImageIO.plist"),
];

/// Names in the lists of network use, whole.
const PROCESSES: [&str; 4] = [
    "com.apple.WebKit.WebContent",
    "lockdownd/com.apple.datausage.security",
    "nehelper",
    "powerd/com.apple.datausage.diagnostics",
];

/// Parts of the system that got the position.
const LOCATION_BUNDLES: [&str; 2] = [
    "/System/Library/LocationBundles/IonosphereHarvest.bundle",
    "/System/Library/LocationBundles/WRMLinkSelection.bundle",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Attachments,
    SystemFile,
    Network,
    Location,
}

impl Class {
    const fn title(self) -> &'static str {
        match self {
            Self::Attachments => "a folder of attachments changed, and no file in it says why",
            Self::SystemFile => "a file of the system changed",
            Self::Network => "a part of the system used the network",
            Self::Location => "a part of the system got the position",
        }
    }
}

/// One trace. A folder has two instants, which both have to lie in the window.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Trace {
    at: Timestamp,
    until: Timestamp,
    class: Class,
    /// The folder below that of all attachments, the path, the process or the bundle.
    name: String,
    provenance: Provenance,
}

/// The records of one file that may be traces.
#[derive(Debug)]
pub(crate) struct TriangulationTraces {
    artifact: Looked,
    fields: Fields,
    first: Wanted,
    found: BTreeSet<Trace>,
    left_out: u64,
    /// Minutes in which something below a folder of attachments came or changed.
    minutes: BTreeMap<String, BTreeSet<i64>>,
    minutes_kept: usize,
    too_many_minutes: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Looked {
    Manifest,
    Listing,
    DataUsage,
    DailyUsage,
    Location,
}

fn wanted(names: &[&str]) -> Wanted {
    Wanted::only(names.iter().map(|name| (*name).to_owned()))
}

impl TriangulationTraces {
    /// For the records of this artifact; `None` when none of them can be a trace.
    pub(crate) fn of(artifact: &str) -> Option<Self> {
        let (artifact, first) = match artifact {
            "ios.manifest" => (Looked::Manifest, wanted(&["domain", "relative_path"])),
            "ios.file_listing" => (Looked::Listing, wanted(&["device_path"])),
            "ios.data_usage" => (Looked::DataUsage, wanted(&["process"])),
            "ios.os_analytics_ad_daily" => (Looked::DailyUsage, wanted(&["process"])),
            "ios.locationd_clients" => (Looked::Location, wanted(&["client"])),
            _ => return None,
        };
        Some(Self {
            artifact,
            fields: Fields::default(),
            first,
            found: BTreeSet::new(),
            left_out: 0,
            minutes: BTreeMap::new(),
            minutes_kept: 0,
            too_many_minutes: false,
        })
    }

    /// Looks at one record.
    pub(crate) fn look(&mut self, provenance: &Provenance, record: &JsonRecord) {
        self.fields.read(record, &[], &self.first);
        match self.artifact {
            Looked::Manifest => self.look_at_file(provenance, record),
            Looked::Listing => self.look_at_listed_file(provenance, record),
            Looked::DataUsage => {
                const INSTANTS: [&str; 3] = ["first_seen_at", "last_seen_at", "live_usage_at"];
                self.look_at_name("process", &PROCESSES, &INSTANTS, (provenance, record));
            }
            Looked::DailyUsage => {
                self.look_at_name("process", &PROCESSES, &["counted_at"], (provenance, record));
            }
            Looked::Location => {
                let instants = ["location_stopped_at"];
                self.look_at_name("client", &LOCATION_BUNDLES, &instants, (provenance, record));
            }
        }
    }

    fn look_at_name(
        &mut self,
        field: &str,
        names: &[&'static str],
        instants: &[&str],
        (provenance, record): (&Provenance, &JsonRecord),
    ) {
        let name = self.fields.text(field);
        let Some(name) = names.iter().find(|known| name.as_deref() == Some(**known)) else {
            return;
        };
        let class =
            if self.artifact == Looked::Location { Class::Location } else { Class::Network };
        for at in self.instants(record, instants).into_iter().flatten() {
            self.keep(at, at, (class, name), provenance);
        }
    }

    fn look_at_file(&mut self, provenance: &Provenance, record: &JsonRecord) {
        let (Some(domain), Some(path)) =
            (self.fields.text("domain"), self.fields.text("relative_path"))
        else {
            return;
        };
        let is_known = |(a, b): &&(&str, &'static str)| *a == domain && *b == path;
        if let Some((_, path)) = SYSTEM_FILES.iter().find(is_known) {
            self.look_at_system_file(path, provenance, record);
        } else if domain == "MediaDomain"
            && let Some(below) = path.strip_prefix(ATTACHMENTS).filter(|below| !below.is_empty())
        {
            let below = below.to_owned();
            self.look_at_attachment(&below, provenance, record);
        }
    }

    /// The same in a full file system, which knows no domains.
    fn look_at_listed_file(&mut self, provenance: &Provenance, record: &JsonRecord) {
        let Some(path) = self.fields.text("device_path") else { return };
        let (domain, path) = if let Some(path) = path.strip_prefix(MOBILE) {
            ("HomeDomain", path.to_owned())
        } else if let Some(path) = path.strip_prefix(ROOT) {
            ("RootDomain", path.to_owned())
        } else {
            return;
        };
        let is_known = |(a, b): &&(&str, &'static str)| *a == domain && *b == path;
        if let Some((_, path)) = SYSTEM_FILES.iter().find(is_known) {
            self.look_at_system_file(path, provenance, record);
        } else if domain == "HomeDomain"
            && let Some(below) = path.strip_prefix(ATTACHMENTS).filter(|below| !below.is_empty())
        {
            self.look_at_attachment(below, provenance, record);
        }
    }

    fn look_at_system_file(
        &mut self,
        path: &'static str,
        provenance: &Provenance,
        record: &JsonRecord,
    ) {
        for at in self.instants(record, &["modified_at", "status_changed_at"]) {
            let Some(at) = at else { continue };
            self.keep(at, at, (Class::SystemFile, path), provenance);
        }
    }

    /// Attachments lie two folders deep, each in a folder of its own: `0a/10/<identifier>/name`.
    fn look_at_attachment(&mut self, below: &str, provenance: &Provenance, record: &JsonRecord) {
        let instants = self.instants(record, &["created_at", "modified_at", "status_changed_at"]);
        let mut parts = below.splitn(3, '/');
        let (outer, inner, rest) = (parts.next(), parts.next(), parts.next());
        let is_folder = self.fields.text("kind").as_deref() == Some("directory");
        if is_folder && rest.is_none() {
            let [_, Some(modified), changed] = instants.as_slice() else { return };
            // Backups have both instants; full file systems often only that of the content.
            let changed = match (changed, self.artifact) {
                (Some(changed), _) => changed,
                (None, Looked::Listing) => modified,
                (None, _) => return,
            };
            let (first, last) = ((*modified).min(*changed), (*modified).max(*changed));
            if last.duration_since(first) <= WINDOW {
                self.keep(first, last, (Class::Attachments, below), provenance);
            }
        } else if let Some(outer) = outer {
            for at in instants.into_iter().flatten() {
                self.remember(outer, at);
                if let (Some(inner), true) = (inner, rest.is_some()) {
                    self.remember(&[outer, "/", inner].concat(), at);
                }
            }
        }
    }

    fn instants(&mut self, record: &JsonRecord, names: &[&str]) -> Vec<Option<Timestamp>> {
        let mut all = names.to_vec();
        all.push("kind");
        self.fields.read(record, &[], &wanted(&all));
        names.iter().map(|name| self.fields.text(name)?.parse().ok()).collect()
    }

    fn keep(
        &mut self,
        at: Timestamp,
        until: Timestamp,
        (class, name): (Class, &str),
        provenance: &Provenance,
    ) {
        let (name, provenance) = (name.to_owned(), provenance.clone());
        self.found.insert(Trace { at, until, class, name, provenance });
        if self.found.len() > MAX_TRACES {
            self.found.pop_first();
            self.left_out = self.left_out.saturating_add(1);
        }
    }

    fn remember(&mut self, folder: &str, at: Timestamp) {
        if self.minutes_kept >= MAX_MINUTES {
            self.too_many_minutes = true;
            return;
        }
        let minute = at.as_second().div_euclid(60);
        let minutes = match self.minutes.get_mut(folder) {
            Some(minutes) => minutes,
            None => self.minutes.entry(folder.to_owned()).or_default(),
        };
        if minutes.insert(minute) {
            self.minutes_kept = self.minutes_kept.saturating_add(1);
        }
    }

    /// Whether something that is still below the folder came or changed when the folder did.
    fn is_explained(&self, folder: &Trace) -> bool {
        // Six minutes are never less than five, wherever in a minute they begin.
        let from = folder.at.as_second().div_euclid(60).saturating_sub(6);
        let to = folder.until.as_second().div_euclid(60).saturating_add(6);
        let minutes = self.minutes.get(&folder.name);
        minutes.is_some_and(|minutes| minutes.range(from..=to).next().is_some())
    }

    /// The traces that count. Without a full account of attachments no folder does.
    fn traces(&self) -> Vec<&Trace> {
        let folders = self.found.iter().filter(|trace| trace.class == Class::Attachments);
        let folders: Vec<&Trace> = folders.collect();
        let starts: Vec<Timestamp> = folders.iter().map(|folder| folder.at).collect();
        let together = |folder: &Trace| {
            let from = earlier(folder.at);
            let before = starts.partition_point(|at| *at < from);
            let after = starts.partition_point(|at| at.duration_since(folder.at) <= WINDOW);
            after.saturating_sub(before)
        };
        let counts = |trace: &&Trace| {
            trace.class != Class::Attachments
                || !self.too_many_minutes
                    && !self.is_explained(trace)
                    && together(trace) <= MAX_FOLDERS_TOGETHER
        };
        self.found.iter().filter(counts).collect()
    }

    fn remark(&self) -> Option<String> {
        let what = if self.too_many_minutes {
            "there are too many attachments, so that none of their folders was looked at".to_owned()
        } else if self.left_out > 0 {
            format!("{} earlier instants were not looked at", self.left_out)
        } else {
            return None;
        };
        Some(format!("traces of an attack by message attachment: {what}"))
    }
}

fn earlier(at: Timestamp) -> Timestamp {
    at.checked_sub(WINDOW).unwrap_or(Timestamp::MIN)
}

/// Traces of one device that met: their level, and which they are.
struct Meeting<'t> {
    last: Timestamp,
    level: Level,
    traces: BTreeSet<&'t Trace>,
}

/// Findings from the files of one device, and what a reader of them should know.
pub(crate) fn triangulation<'t>(
    files: impl IntoIterator<Item = &'t TriangulationTraces>,
) -> (Vec<Finding>, Vec<String>) {
    let (mut all, mut remarks) = (BTreeSet::new(), Vec::new());
    for file in files {
        all.extend(file.traces());
        remarks.extend(file.remark());
    }
    let all: Vec<&Trace> = all.into_iter().collect();
    let mut meetings: Vec<Meeting<'_>> = Vec::new();
    for (position, first) in all.iter().enumerate() {
        let within = |trace: &&&Trace| trace.at.duration_since(first.at) <= WINDOW;
        let window = all.iter().skip(position).take_while(within).copied();
        let whole = window.filter(|trace| trace.until.duration_since(first.at) <= WINDOW);
        let traces: BTreeSet<&Trace> = whole.collect();
        let classes = traces.iter().map(|trace| trace.class).collect();
        let (Some(level), Some(last)) = (level(&classes), traces.last()) else { continue };
        let last = last.at;
        match meetings.last_mut().filter(|meeting| first.at <= meeting.last) {
            Some(meeting) => {
                meeting.last = meeting.last.max(last);
                meeting.level = meeting.level.max(level);
                meeting.traces.extend(traces);
            }
            None => meetings.push(Meeting { last, level, traces }),
        }
    }
    (meetings.iter().filter_map(Meeting::finding).collect(), remarks)
}

/// Everything but a removed attachment also meets when a phone starts or is updated.
fn level(classes: &BTreeSet<Class>) -> Option<Level> {
    match (classes.contains(&Class::Attachments), classes.len()) {
        (true, 3..) => Some(Level::High),
        (true, 2) => Some(Level::Medium),
        (false, 3..) => Some(Level::Low),
        _ => None,
    }
}

impl Meeting<'_> {
    fn finding(&self) -> Option<Finding> {
        let info = &*TRIANGULATION;
        let first = self.traces.first()?;
        let shown: Vec<&&Trace> = self.traces.iter().take(MAX_FACTS).collect();
        let fact = |trace: &&&Trace| {
            let title = format!("{}: {}", trace.class.title(), trace.name);
            json!({ "at": trace.at, "rule": ID, "title": title, "seen": trace.provenance })
        };
        let facts: Vec<Value> = shown.iter().map(fact).collect();
        let mut places: Vec<Provenance> = Vec::new();
        for trace in &shown {
            if !places.contains(&trace.provenance) {
                places.push(trace.provenance.clone());
            }
        }
        let mut places = places.into_iter();
        let classes: BTreeSet<&str> = self.traces.iter().map(|t| t.class.title()).collect();
        let left_out = self.traces.len().saturating_sub(MAX_FACTS);
        let observed = Observed {
            field: "facts".to_owned(),
            value: classes.into_iter().collect::<Vec<_>>().join("; "),
        };
        let found = info.finding(places.next()?, observed);
        Some(Finding {
            level: self.level,
            at: Some(first.at),
            record: json!({ "facts": facts, "left_out": left_out }),
            together_with: places.collect(),
            ..found
        })
    }
}

/// What this detection says about itself, as a rule does.
pub(crate) static TRIANGULATION: LazyLock<RuleInfo> = LazyLock::new(|| {
    RuleInfo::from(Coded {
        id: ID,
        title: TITLE,
        meaning: MEANING,
        level: Level::High,
        strength: Strength::Exposed,
        ordinary_explanations: &ORDINARY,
        next_steps: &NEXT_STEPS,
        references: &REFERENCES,
        file: "crates/detections/src/operation_triangulation.rs",
    })
});

const TITLE: &str = "Traces of a published attack by message attachment within five minutes";
const MEANING: &str = "Several changes lie within five minutes that researchers also found \
     together on attacked phones: that attack came as an attachment of a message, removed it, and \
     touched these files and parts of the system. Each of them happens on every \
     phone. The more kinds of them meet, and above all with a folder of attachments that changed \
     although no file in it did, the less likely is chance: a folder with two other kinds is high, with one medium, three \
     kinds without a folder low.";
const ORDINARY: [&str; 2] = [
    "A message with an attachment was deleted while the phone was in use.",
    "The phone was started, updated, restored or set up at this time.",
];
const NEXT_STEPS: [&str; 3] = [
    "Ask whether messages were deleted, or the phone was updated or restored, at this time.",
    "Have a full copy made before the phone is restarted, updated or erased.",
    "Show this finding to a digital-security helpline, from another device.",
];
const REFERENCES: [&str; 2] = [
    "https://securelist.com/operation-triangulation/109842/",
    "https://securelist.com/find-the-triangulation-utility/109867/",
];
