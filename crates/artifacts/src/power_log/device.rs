//! The phone itself: system, starts, backups, accessories, clock.

use super::{PowerLog, Table};
use crate::prelude::*;

/// How the system was set up when the log service started.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct Config {
    /// `config`.
    pub record: &'static str,
    /// Build of the system.
    pub build: Option<String>,
    /// Build before the last update.
    pub previous_build: Option<String>,
    /// Words that change how the kernel starts; ordinary phones have none.
    pub boot_args: Option<String>,
    /// Why the phone was started.
    pub boot_reasons: Option<String>,
    /// Whether it is the system that customers get.
    pub customer_system: Option<bool>,
    /// Group that receives systems before they are published.
    pub seed_group: Option<String>,
    /// Seconds until the screen locks.
    pub auto_lock_seconds: Option<i64>,
    /// Start of the phone.
    pub booted_at: Option<Timestamp>,
    /// Last backup.
    pub last_backup_at: Option<Timestamp>,
    /// Last update of the system.
    pub last_upgrade_at: Option<Timestamp>,
    /// When the row was written.
    pub recorded_at: Option<Timestamp>,
    /// Instants that an earlier row has, too.
    #[serde(skip)]
    known: [bool; 3],
}

/// A device that belongs to the phone, or one that was connected to it.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct Device {
    /// `paired_device`, `accessory` or `connector`.
    pub record: &'static str,
    /// Build of its system.
    pub build: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// Maker.
    pub manufacturer: Option<String>,
    /// Whether it was connected.
    pub connected: Option<bool>,
    /// How the socket of the phone takes power, as the number that was stored.
    pub power_mode_code: Option<i64>,
    /// Whether the screen was locked, where the log tells.
    pub phone_locked: Option<bool>,
    /// When the row was written.
    pub recorded_at: Option<Timestamp>,
}

/// The clock of the phone was set, by hand or by the network.
#[derive(Debug, Serialize)]
pub(crate) struct ClockChange {
    /// `clock_change`.
    pub record: &'static str,
    /// By how many seconds.
    pub change_seconds: f64,
    /// When, as the clock showed it afterwards.
    pub changed_at: Option<Timestamp>,
}

/// A backup began or ended.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct BackupEvent {
    /// `backup`.
    pub record: &'static str,
    /// State, as the number that was stored.
    pub backup_state_code: Option<i64>,
    /// Whether it was finished.
    pub finished: Option<bool>,
    /// Whether there was an error.
    pub has_error: Option<bool>,
    /// When.
    pub recorded_at: Option<Timestamp>,
}

impl Record for Config {
    fn events(&self) -> Vec<TimelineEvent> {
        let build = self.build.as_deref().unwrap_or("unknown build");
        let dates = [
            (self.booted_at, "phone started"),
            (self.last_backup_at, "last backup"),
            (self.last_upgrade_at, "system updated"),
        ];
        let new = dates.into_iter().zip(self.known).filter(|(_, known)| !known);
        let event = |((at, meaning), _): ((Option<Timestamp>, _), bool)| {
            Some(TimelineEvent { at: at?, meaning, summary: format!("power log, system {build}") })
        };
        new.filter_map(event).collect()
    }
}

impl Record for Device {
    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = match self.record {
            "accessory" if self.connected == Some(false) => "accessory disconnected",
            "accessory" => "accessory connected",
            _ => return Vec::new(),
        };
        let words: Vec<&str> =
            self.manufacturer.iter().chain(&self.model).map(String::as_str).collect();
        let what = if words.is_empty() { "unnamed accessory".to_owned() } else { words.join(" ") };
        let locked = if self.phone_locked == Some(true) { ", screen locked" } else { "" };
        let event = |at| TimelineEvent { at, meaning, summary: format!("{what}{locked}") };
        self.recorded_at.map(event).into_iter().collect()
    }
}

impl Record for ClockChange {
    fn events(&self) -> Vec<TimelineEvent> {
        let summary = format!("by {:.0} s", self.change_seconds);
        let event = |at| TimelineEvent { at, meaning: "clock of the phone set", summary };
        self.changed_at.map(event).into_iter().collect()
    }
}

impl Record for BackupEvent {
    fn events(&self) -> Vec<TimelineEvent> {
        let summary = match self.has_error {
            Some(true) => "with an error",
            _ if self.finished == Some(true) => "finished",
            _ => "under way",
        };
        let event = |at| TimelineEvent { at, meaning: "backup", summary: summary.to_owned() };
        self.recorded_at.map(event).into_iter().collect()
    }
}

const CONFIG: Table = Table {
    names: &["PLConfigAgent_EventNone_Config"],
    columns: &[
        "Build",
        "LastBuild",
        "BootArgs",
        "DeviceBootReasons",
        "CustomerOS",
        "SeedGroup",
        "AutoLockTime",
        "DeviceBootTime",
        "LastBackupTimestamp",
        "LastUpgradeTimestamp",
    ],
};

const PAIRED: Table = Table {
    names: &["PLConfigAgent_EventNone_PairedDeviceConfig"],
    columns: &["Build", "HWModel", "Device"],
};

const ACCESSORIES: Table = Table {
    names: &["PLXPCAgent_EventForward_Accessory", "PLXPCAgent_EventPoint_Accessory"],
    columns: &["IAPAppAccessoryManufacturerKey", "IAPAppAccessoryModelNumberKey", "IsConnected"],
};

const CONNECTOR: Table = Table {
    names: &["PLBatteryAgent_EventForward_LightningConnectorStatus"],
    columns: &["IOAccessoryPowerMode"],
};

const BACKUPS: Table = Table {
    names: &["PLXPCAgent_EventPoint_MobileBackupEvents"],
    columns: &["state", "finished", "hasError"],
};

/// Seconds by which the clock must have been set to be told: it is corrected all the time.
const LEAST_CHANGE: f64 = 60.0;

/// Reads everything of this file; returns whether there was a table of it.
pub(crate) fn read(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    for (from, change_seconds) in log.clock.steps().filter(|step| step.1.abs() >= LEAST_CHANGE) {
        let changed_at = log.clock.instant(from);
        out.record(
            Location::File,
            &ClockChange { record: "clock_change", change_seconds, changed_at },
        );
    }
    let found = [config(log, out), devices(log, out), backups(log, out)];
    found.contains(&true)
}

fn config(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    let mut seen = [None; 3];
    log.each(&CONFIG, out, |entry, out| {
        let dates = [entry.instant_of(7), entry.unix(8), entry.unix(9)];
        let [booted_at, last_backup_at, last_upgrade_at] = dates;
        let mut known = [false; 3];
        for ((known, seen), date) in known.iter_mut().zip(&mut seen).zip(dates) {
            *known = *seen == date;
            *seen = date;
        }
        let config = Config {
            record: "config",
            build: entry.text(0),
            previous_build: entry.text(1),
            boot_args: entry.text(2),
            boot_reasons: entry.text(3),
            customer_system: entry.flag(4),
            seed_group: entry.text(5),
            auto_lock_seconds: entry.integer(6),
            booted_at,
            last_backup_at,
            last_upgrade_at,
            recorded_at: entry.instant(),
            known,
        };
        out.record(entry.at(), &config);
    })
}

fn devices(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    let mut found = log.each(&PAIRED, out, |entry, out| {
        let device = Device {
            record: "paired_device",
            build: entry.text(0),
            model: entry.text(1).or_else(|| entry.text(2)),
            recorded_at: entry.instant(),
            ..Device::default()
        };
        // Without a watch the row is there, and empty.
        if device.build.is_some() || device.model.is_some() {
            out.record(entry.at(), &device);
        }
    });
    found |= log.each(&ACCESSORIES, out, |entry, out| {
        let device = Device {
            record: "accessory",
            manufacturer: entry.text(0),
            model: entry.text(1),
            connected: entry.flag(2),
            phone_locked: log.locked(entry.logged()),
            recorded_at: entry.instant(),
            ..Device::default()
        };
        out.record(entry.at(), &device);
    });
    found |= log.each(&CONNECTOR, out, |entry, out| {
        let device = Device {
            record: "connector",
            power_mode_code: entry.integer(0),
            phone_locked: log.locked(entry.logged()),
            recorded_at: entry.instant(),
            ..Device::default()
        };
        out.record(entry.at(), &device);
    });
    found
}

fn backups(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    log.each(&BACKUPS, out, |entry, out| {
        let backup = BackupEvent {
            record: "backup",
            backup_state_code: entry.integer(0),
            finished: entry.flag(1),
            has_error: entry.flag(2),
            recorded_at: entry.instant(),
        };
        out.record(entry.at(), &backup);
    })
}
