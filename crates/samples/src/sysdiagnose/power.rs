//! The power log.

use std::{fmt::Write as _, io::Write as _};

use super::{
    BOOT, COLLECTED, File, HOST, PROGRAM, PROGRAM_PID, Plan, Planted, STORY, SYSTEM, database,
};
use crate::error::{Error, Result};

/// What is planted here.
pub(super) const PLANTED: &[Planted] = &[
    Planted {
        artifact: "ios.power_log",
        rule: Some("ios-power-log-sensor-used-from-an-unusual-place"),
    },
    Planted { artifact: "ios.power_log", rule: Some("ios-power-log-camera-used-without-an-app") },
    Planted { artifact: "ios.power_log", rule: None },
];

/// Seconds that the clock of the phone is ahead of that of the log.
const AHEAD: i64 = -411;
const DAY: i64 = 86_400;

const SCHEMA: &str = "
CREATE TABLE PLStorageOperator_EventForward_TimeOffset (ID INTEGER PRIMARY KEY AUTOINCREMENT, timestamp REAL, baseband REAL, kernel REAL, system REAL);
CREATE TABLE PLConfigAgent_EventNone_Config (ID INTEGER PRIMARY KEY AUTOINCREMENT, timestamp REAL, AutoLockTime INTEGER, BootArgs TEXT, Build TEXT, CustomerOS INTEGER, Device TEXT, DeviceBootTime REAL, DeviceType INTEGER, LastBackupTimestamp REAL, LastBuild TEXT, LastUpgradeTimestamp REAL, OSVariant INTEGER);
CREATE TABLE PLProcessMonitorAgent_EventForward_ProcessID (ID INTEGER PRIMARY KEY AUTOINCREMENT, timestamp REAL, BundleID TEXT, CoalitionID INTEGER, PID INTEGER, ProcessName TEXT);
CREATE TABLE PLProcessMonitorAgent_EventPoint_ProcessExit (ID INTEGER PRIMARY KEY AUTOINCREMENT, timestamp REAL, ProcessName TEXT, PID INTEGER, ReasonNamespace INTEGER, ReasonCode INTEGER);
CREATE TABLE PLProcessNetworkAgent_EventInterval_UsageDiff (ID INTEGER PRIMARY KEY AUTOINCREMENT, timestamp REAL, BundleName TEXT, CellIn INTEGER, CellOut INTEGER, ProcessName TEXT, WifiIn INTEGER, WifiOut INTEGER, timestampEnd REAL);
CREATE TABLE PLCameraAgent_EventForward_Camera (ID INTEGER PRIMARY KEY AUTOINCREMENT, timestamp REAL, BundleId TEXT, CameraType INTEGER, State INTEGER);
CREATE TABLE PLAudioAgent_EventPoint_AudioApp (ID INTEGER PRIMARY KEY AUTOINCREMENT, timestamp REAL, timestampLogged REAL, ApplicationName TEXT, AssertionID INTEGER, AssertionName TEXT, AudioRoute TEXT, MirroringState TEXT, Operation TEXT, PID INTEGER);
CREATE TABLE PLLocationAgent_EventForward_ClientStatus (ID INTEGER PRIMARY KEY AUTOINCREMENT, timestamp REAL, timestampLogged REAL, BundleId TEXT, Client TEXT, Executable TEXT, InUseLevel INTEGER, Type TEXT, timestampEnd REAL);
CREATE TABLE PLSpringBoardAgent_EventForward_SBLock (ID INTEGER PRIMARY KEY AUTOINCREMENT, timestamp REAL, Locked INTEGER);
CREATE TABLE PLApplicationAgent_EventNone_AllApps (ID INTEGER PRIMARY KEY AUTOINCREMENT, timestamp REAL, AppBundleId TEXT, AppBundleVersion TEXT, AppDeletedDate INTEGER, AppExecutable TEXT, AppIs3rdParty INTEGER, AppName TEXT, AppType INTEGER);
CREATE TABLE PLXPCAgent_EventPoint_BackgroundTransfer (ID INTEGER PRIMARY KEY AUTOINCREMENT, timestamp REAL, bundleID TEXT, bytesReceived INTEGER, bytesSent INTEGER, errorCode INTEGER, errorDomain TEXT, errorFailingURL TEXT, state INTEGER, taskKind INTEGER);
CREATE TABLE PLPushAgent_EventPoint_ReceivedPush (ID INTEGER PRIMARY KEY AUTOINCREMENT, timestamp REAL, BundleID TEXT, ConnectionType TEXT, Priority INTEGER, Topic TEXT);
";

/// Processes of an ordinary phone: name, bundle, number.
const PROCESSES: [(&str, &str, u32); 12] = [
    ("locationd", "", 71),
    ("mediaserverd", "", 34),
    ("SpringBoard", "com.apple.springboard", 58),
    ("apsd", "", 92),
    ("cloudd", "", 132),
    ("nsurlsessiond", "", 141),
    ("identityservicesd", "com.apple.identityservicesd", 97),
    ("imagent", "com.apple.imagent", 160),
    ("MobileSMS", "com.apple.MobileSMS", 402),
    ("MobileSafari", "com.apple.mobilesafari", 455),
    ("Camera", "com.apple.camera", 470),
    ("Preferences", "com.apple.Preferences", 498),
];

/// The files of this part.
pub(super) fn files(plan: Plan) -> Result<Vec<File>> {
    let older = log(COLLECTED - 3 * DAY, false)?;
    let present = log(COLLECTED - DAY / 4, plan.planted)?;
    let mut compressed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    compressed.write_all(&older).map_err(Error::Archive)?;
    let older = compressed.finish().map_err(Error::Archive)?;
    Ok(vec![
        File::new("logs/powerlogs/powerlog_2026-03-11_09-30_5D1F00A2.PLSQL.gz", older),
        File::new("logs/powerlogs/powerlog_2026-03-14_11-30_77C0E1B4.PLSQL", present),
    ])
}

/// A log of the days before `until`, which is an instant of the phone.
fn log(until: i64, planted: bool) -> Result<Vec<u8>> {
    let mut script = format!("BEGIN;{SCHEMA}");
    let until = until - AHEAD;
    let first = until - 2 * DAY;
    add(
        &mut script,
        "PLStorageOperator_EventForward_TimeOffset (timestamp, baseband, kernel, system)",
        &format!("{first}.25, 0.04, -1571153284.12, {AHEAD}.0"),
    );
    for day in [first, first + DAY] {
        ordinary(&mut script, day);
    }
    if planted {
        story(&mut script);
    }
    script.push_str("COMMIT;");
    database(&script)
}

fn add(script: &mut String, table: &str, values: &str) {
    let _ = writeln!(script, "INSERT INTO {table} VALUES ({values});");
}

/// What every day brings.
fn ordinary(script: &mut String, day: i64) {
    let [_, build, _] = SYSTEM;
    let boot = BOOT - AHEAD;
    add(
        script,
        "PLConfigAgent_EventNone_Config (timestamp, AutoLockTime, BootArgs, Build, CustomerOS, DeviceBootTime, DeviceType, LastBackupTimestamp, LastBuild, LastUpgradeTimestamp, OSVariant)",
        &format!(
            "{day}.5, 30, '', '{build}', 1, {boot}.4, 1, {}.0, '{build}', {}.7, 0",
            BOOT - 3 * DAY,
            BOOT - 20 * DAY
        ),
    );
    processes(script, day);
    sensors(script, day);
    apps(script, day);
}

/// Processes, and what they sent and received.
fn processes(script: &mut String, day: i64) {
    for (at, (name, bundle, pid)) in (day..).step_by(61).zip(PROCESSES) {
        let bundle = if bundle.is_empty() { "NULL".to_owned() } else { format!("'{bundle}'") };
        add(
            script,
            "PLProcessMonitorAgent_EventForward_ProcessID (timestamp, BundleID, CoalitionID, PID, ProcessName)",
            &format!("{at}.1, {bundle}, {}, {pid}, '{name}'", pid + 40),
        );
        for hour in [1, 7, 13, 20] {
            let from = day + hour * 3_600;
            add(
                script,
                "PLProcessNetworkAgent_EventInterval_UsageDiff (timestamp, BundleName, CellIn, CellOut, ProcessName, WifiIn, WifiOut, timestampEnd)",
                &format!(
                    "{from}.0, {bundle}, 0, 0, '{name}', {}, {}, {}.0",
                    900 * pid,
                    70 * pid,
                    from + 317
                ),
            );
        }
    }
}

/// When the phone was locked, and camera and position.
fn sensors(script: &mut String, day: i64) {
    for (hour, locked) in [(1, 0), (2, 1), (12, 0), (13, 1), (20, 0), (21, 1)] {
        add(
            script,
            "PLSpringBoardAgent_EventForward_SBLock (timestamp, Locked)",
            &format!("{}.2, {locked}", day + hour * 3_600),
        );
    }
    let noon = day + 12 * 3_600;
    for (after, state) in [(300, 1), (340, 0)] {
        add(
            script,
            "PLCameraAgent_EventForward_Camera (timestamp, BundleId, CameraType, State)",
            &format!("{}.9, 'com.apple.camera', 2, {state}", noon + after),
        );
    }
    for (hour, client, kind) in [
        (3, "TimeZone.bundle", "Location"),
        (5, "CoreParsec.framework", "Visit"),
        (9, "Routine.bundle", "Fence"),
    ] {
        let at = day + hour * 3_600;
        add(
            script,
            "PLLocationAgent_EventForward_ClientStatus (timestamp, timestampLogged, BundleId, Client, Executable, Type, timestampEnd)",
            &format!("{at}.3, {}.1, NULL, '{client}', '', '{kind}', {}.0", at + 1, at + 5),
        );
    }
}

/// Apps, transfers and pushes.
fn apps(script: &mut String, day: i64) {
    for (bundle, name, third) in [
        ("com.apple.MobileSMS", "Messages", 0),
        ("com.apple.mobilesafari", "Safari", 0),
        ("com.example.notes", "Notes of nobody", 1),
    ] {
        add(
            script,
            "PLApplicationAgent_EventNone_AllApps (timestamp, AppBundleId, AppBundleVersion, AppDeletedDate, AppExecutable, AppIs3rdParty, AppName, AppType)",
            &format!("{day}.6, '{bundle}', '1.0', 0, '{name}', {third}, '{name}', 3"),
        );
    }
    for (at, state) in [(day + 700, 0), (day + 705, 1), (day + 730, 3)] {
        add(
            script,
            "PLXPCAgent_EventPoint_BackgroundTransfer (timestamp, bundleID, bytesReceived, bytesSent, state, taskKind)",
            &format!(
                "{at}.5, 'com.apple.cloudd:[com.apple.imagent:(null)]', 5120, 300, {state}, 3"
            ),
        );
    }
    add(
        script,
        "PLPushAgent_EventPoint_ReceivedPush (timestamp, BundleID, ConnectionType, Priority, Topic)",
        &format!("{}.0, 'com.apple.madrid', 'wifi', 10, 'com.apple.madrid'", day + 4_000),
    );
}

/// The planted program: it runs without a bundle, listens, looks, asks where it is, and sends.
fn story(script: &mut String) {
    let at = STORY - AHEAD + 600;
    let name = PROGRAM.rsplit('/').next().unwrap_or(PROGRAM);
    add(
        script,
        "PLProcessMonitorAgent_EventForward_ProcessID (timestamp, BundleID, CoalitionID, PID, ProcessName)",
        &format!("{at}.1, NULL, 812, {PROGRAM_PID}, '{name}'"),
    );
    add(
        script,
        "PLProcessNetworkAgent_EventInterval_UsageDiff (timestamp, BundleName, CellIn, CellOut, ProcessName, WifiIn, WifiOut, timestampEnd)",
        &format!("{at}.5, NULL, 20480, 7340032, '{name}', 4096, 1048576, {}.0", at + 300),
    );
    for (after, state) in [(60, 1), (64, 0)] {
        add(
            script,
            "PLCameraAgent_EventForward_Camera (timestamp, BundleId, CameraType, State)",
            &format!("{}.0, '{name}', 1, {state}", at + after),
        );
    }
    for (after, operation) in [(70, "start"), (130, "stop")] {
        add(
            script,
            "PLAudioAgent_EventPoint_AudioApp (timestamp, timestampLogged, ApplicationName, AssertionID, AssertionName, AudioRoute, Operation, PID)",
            &format!(
                "{0}.0, {0}.4, '{name}', 31, 'recording', 'MicrophoneBuiltIn', '{operation}', {PROGRAM_PID}",
                at + after
            ),
        );
    }
    add(
        script,
        "PLLocationAgent_EventForward_ClientStatus (timestamp, timestampLogged, BundleId, Client, Executable, Type, timestampEnd)",
        &format!(
            "{}.0, {}.0, NULL, '', '{PROGRAM}', 'Location', {}.0",
            at + 140,
            at + 141,
            at + 150
        ),
    );
    add(
        script,
        "PLXPCAgent_EventPoint_BackgroundTransfer (timestamp, bundleID, bytesReceived, bytesSent, errorCode, errorDomain, errorFailingURL, state, taskKind)",
        &format!(
            "{}.0, '{name}:[{name}:(null)]', 0, 65536, -1001, 'NSURLErrorDomain', 'https://{HOST}/upload', 5, 3",
            at + 200
        ),
    );
}
