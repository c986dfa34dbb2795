//! Which device it is, in which zone its clock runs, and when it was asked.

use std::collections::BTreeMap;

use formats::{
    dumpstate::{HEADER, PartKind},
    local_time,
};
use jiff::{
    Timestamp,
    tz::{TimeZone, TimeZoneDatabase},
};
use model::{DeviceIdentifier, DeviceSummary, IdentifierKind, Problem};
use serde_json::Value;

use super::{
    Kind, LOG_FOLDERS,
    text::{Text, read_text},
    unreadable,
};
use crate::{
    files::{Files, Holder, joined},
    problem,
};

/// Most bytes of a list that are looked through.
const MOST: u64 = 4 << 20;
/// Properties that are wanted.
const WANTED: [&str; 8] = [
    "persist.sys.timezone",
    "ro.product.manufacturer",
    "ro.product.model",
    "ro.build.version.release",
    "ro.build.display.id",
    "ro.build.id",
    "ro.serialno",
    "ro.boot.serialno",
];

/// Where `AndroidQF` tells of itself.
const RECORD: &str = "acquisition.json";

/// When the acquisition of `AndroidQF` began that fetched the Intrusion Logs `path` of `outer`: they lie
/// in the folder that it has for them.
pub(super) fn began_around(outer: &Holder, path: &str) -> Option<Timestamp> {
    let path = ["/", path, "/"].concat();
    let top_above = |folder: &&str| path.split_once(&["/", folder, "/"].concat());
    let (top, _) = LOG_FOLDERS.iter().find_map(top_above)?;
    let reader = outer.open(&joined(top.trim_start_matches('/'), RECORD)).ok()??;
    let record = read_text(reader.as_ref(), 0, reader.len().min(MOST)).ok()?;
    began(&serde_json::from_str(&record).ok()?)
}

fn began(record: &Value) -> Option<Timestamp> {
    record.get("started")?.as_str()?.parse().ok()
}

/// What the acquisition tells of the device and of itself.
#[derive(Default)]
pub(super) struct Description {
    properties: BTreeMap<String, String>,
    serial: Option<String>,
    android_id: Option<String>,
    zone: Option<TimeZone>,
    acquired_at: Option<Timestamp>,
    /// Whether there are texts in local time.
    has_local_times: bool,
    problems: Vec<Problem>,
}

impl Description {
    /// Looks at what was collected.
    pub(super) fn of(kind: Kind, files: &Files, text: Option<&Text>) -> Self {
        match kind {
            Kind::BugReport => text.map(Self::of_report).unwrap_or_default(),
            Kind::AndroidQf => Self::of_acquisition(files, text),
            Kind::IntrusionLogs => Self::default(),
        }
    }

    /// With the time of the acquisition of `AndroidQF` that holds it, where it tells none itself.
    pub(super) fn held_by(self, acquisition: Option<Timestamp>) -> Self {
        Self { acquired_at: self.acquired_at.or(acquisition), ..self }
    }

    fn of_report(text: &Text) -> Self {
        let section = |name| text.head(PartKind::Section, name, MOST);
        let properties = properties(&section("SYSTEM PROPERTIES").unwrap_or_default());
        let mut told = Self { has_local_times: true, ..Self::zoned(properties) };
        told.android_id = text.head(PartKind::Service, "settings", MOST).as_deref().and_then(id_of);
        let header = section(HEADER).unwrap_or_default();
        let made = header.lines().find_map(|line| line.strip_prefix("== dumpstate: "));
        let made = made.and_then(|made| local_time::local("%Y-%m-%d %H:%M:%S", made.trim()));
        told.acquired_at =
            told.zone.as_ref().zip(made).and_then(|(zone, made)| zone.to_timestamp(made).ok());
        told
    }

    fn of_acquisition(files: &Files, text: Option<&Text>) -> Self {
        let list = |path: &str| {
            let reader = files.stored(path)?;
            read_text(reader.as_ref(), 0, reader.len().min(MOST)).ok()
        };
        let mut told = Self::zoned(properties(&list("getprop.txt").unwrap_or_default()));
        told.has_local_times = text.is_some();
        told.android_id = list("settings_secure.txt").as_deref().and_then(|settings| {
            settings.lines().find_map(|line| line.strip_prefix("android_id=")).map(str::to_owned)
        });
        let Some(record) = list(RECORD) else { return told };
        match serde_json::from_str::<Value>(&record) {
            Ok(record) => {
                told.acquired_at = began(&record);
                let serial = record.pointer("/collector/Adb/Serial");
                let serial = serial.and_then(Value::as_str);
                // Over the network the address stands in its place.
                told.serial = serial.filter(|serial| !serial.contains(':')).map(str::to_owned);
            }
            Err(error) => told.problems.push(unreadable(format!(
                "acquisition.json is damaged, and with it when and with what the device was \
                 examined: {error}"
            ))),
        }
        told
    }

    fn zoned(properties: BTreeMap<String, String>) -> Self {
        let name = properties.get("persist.sys.timezone");
        let zone = name.and_then(|name| TimeZoneDatabase::bundled().get(name).ok());
        Self { properties, zone, ..Self::default() }
    }

    fn property(&self, name: &str) -> Option<String> {
        self.properties.get(name).filter(|value| !value.is_empty()).cloned()
    }

    pub(super) fn device(&self) -> DeviceSummary {
        let maker = self.property("ro.product.manufacturer");
        let model = self.property("ro.product.model");
        DeviceSummary {
            platform: Some("Android".to_owned()),
            model: match (maker, model) {
                (Some(maker), Some(model)) if !model.starts_with(&maker) => {
                    Some(format!("{maker} {model}"))
                }
                (maker, model) => model.or(maker),
            },
            os_version: self.property("ro.build.version.release"),
            os_build: self.property("ro.build.display.id").or_else(|| self.property("ro.build.id")),
            acquired_at: self.acquired_at,
        }
    }

    pub(super) fn identifiers(&self) -> Vec<DeviceIdentifier> {
        let serials =
            [self.property("ro.serialno"), self.property("ro.boot.serialno"), self.serial.clone()];
        let serials = serials.iter().flatten();
        let mut identifiers: Vec<DeviceIdentifier> = serials
            .filter_map(|serial| DeviceIdentifier::new(IdentifierKind::Serial, serial))
            .collect();
        let id = self.android_id.iter().filter(|id| id.len() >= 8);
        identifiers
            .extend(id.filter_map(|id| DeviceIdentifier::new(IdentifierKind::AndroidId, id)));
        identifiers.dedup();
        identifiers
    }

    pub(super) fn zone(&self) -> Option<TimeZone> {
        self.zone.clone()
    }

    pub(super) const fn acquired_at(&self) -> Option<Timestamp> {
        self.acquired_at
    }

    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = self.problems.clone();
        if self.has_local_times && self.zone.is_none() {
            problems.push(problem::notice(
                None,
                "the time zone of the device (property persist.sys.timezone) is not told or not \
                 known: what is written in local time has no instant, and is not in the timeline"
                    .to_owned(),
            ));
        }
        problems
    }
}

/// The wanted ones of a list of properties.
fn properties(list: &str) -> BTreeMap<String, String> {
    let mut properties = BTreeMap::new();
    for line in list.lines() {
        let entry = line.strip_prefix('[').and_then(|line| line.split_once("]: ["));
        let Some((name, value)) = entry.filter(|(name, _)| WANTED.contains(name)) else {
            continue;
        };
        let value = value.trim_end().strip_suffix(']').unwrap_or(value);
        properties.insert(name.to_owned(), value.to_owned());
    }
    properties
}

/// The identifier that the settings service tells for the first user.
fn id_of(settings: &str) -> Option<String> {
    let line = settings.lines().find(|line| line.contains(" name:android_id "))?;
    let (_, value) = line.split_once(" value:")?;
    value.split_whitespace().next().map(str::to_owned)
}
