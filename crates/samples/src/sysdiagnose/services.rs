//! Logs of installation, pairing, activation and backup, and preferences.

use std::fmt::Write as _;

use super::{
    BOOT, COLLECTED, File, HOST, OFFSET, PROGRAM, PROGRAM_UUID, Plan, Planted, STORY, database,
};
use crate::error::Result;

/// What is planted here.
pub(super) const PLANTED: &[Planted] = &[
    Planted { artifact: "ios.shutdown_log", rule: Some("ios-shutdown-program-among-data") },
    Planted { artifact: "ios.shutdown_log", rule: Some("ios-shutdown-program-again") },
    Planted { artifact: "ios.shutdown_log", rule: None },
    Planted {
        artifact: "ios.mobile_installation",
        rule: Some("ios-app-installed-from-outside-the-store"),
    },
    Planted { artifact: "ios.store_downloads", rule: Some("ios-store-download-from-elsewhere") },
];

/// Seconds from one ordinary restart to the next.
const RESTARTS_EVERY: i64 = 6 * 86_400;
/// How many restarts there were.
const RESTARTS: i64 = 12;

/// The files of this part.
pub(super) fn files(plan: Plan) -> Result<Vec<File>> {
    Ok(vec![
        File::new("logs/MobileInstallation/mobile_installation.log.0", installation(plan)),
        File::new("logs/MobileContainerManager/containermanagerd.log.0", containers()),
        File::new("logs/MobileLockdown/lockdownd.log", lockdown()),
        File::new("logs/MobileActivation/mobileactivationd.log.0", activation()),
        File::new("logs/MobileBackup/com.apple.MobileBackup.plist", MOBILE_BACKUP),
        File::new("logs/MCState/Shared/CloudConfigurationDetails.plist", CLOUD_CONFIGURATION),
        File::new("logs/MCState/Shared/MCSettingsEvents.plist", SETTINGS_EVENTS),
        File::new("logs/MCState/User/EffectiveUserSettings.plist", EFFECTIVE_SETTINGS),
        File::new("logs/Accessibility/TCC.db", database(TCC)?),
        File::new("logs/appinstallation/AppUpdates.sqlitedb", database(APP_UPDATES)?),
        File::new("logs/itunesstored/downloads.28.sqlitedb", database(&downloads(plan))?),
        File::new("system_logs.logarchive/Extra/shutdown.log", shutdowns(plan)),
        File::new("system_logs.logarchive/Extra/logd.0.log", logd()),
    ])
}

/// Instants of the restarts, the last one at [`BOOT`].
fn restarts() -> impl Iterator<Item = i64> {
    (0..RESTARTS).rev().map(|back| BOOT - back * RESTARTS_EVERY)
}

/// What the clock of the phone shows.
fn clock(at: i64, format: &str) -> String {
    let local = jiff::Timestamp::from_second(at + OFFSET).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    local.strftime(format).to_string()
}

/// One line in the style of the installer.
fn line(to: &mut String, at: i64, pid: u32, message: &str) {
    let time = clock(at, "%a %b %e %H:%M:%S %Y");
    let _written = writeln!(to, "{time} [{pid}] <notice> (0x16b48f000) {message}");
}

fn installation(plan: Plan) -> String {
    const DONE: &str = "-[MIInstaller performInstallationWithError:]: Install Successful for";
    let mut log = String::new();
    for at in restarts() {
        line(&mut log, at + 30, 88, "main: Reboot detected");
    }
    let at = BOOT + 3_600;
    line(&mut log, at, 88, &format!("{DONE} (Customer:com.example.notes); Overall: 0.25s"));
    if plan.planted {
        let message = format!("{DONE} (Enterprise:com.example.lanternfish); Overall: 0.31s");
        line(&mut log, STORY + 600, 88, &message);
    }
    log
}

fn containers() -> String {
    let mut log = String::new();
    for at in restarts() {
        let message =
            "_containermanagerd_init_block_invoke: containermanagerd first boot cleanup complete";
        line(&mut log, at + 20, 66, message);
    }
    log
}

fn lockdown() -> String {
    let mut log = String::new();
    for (second, what) in ["[ProductVersion]", "[BuildVersion]"].iter().enumerate() {
        let time = clock(BOOT + 7_200, "%m/%d/%y %H:%M");
        let _written = writeln!(
            log,
            "{time}:{second:02}.865446 pid=69 handle_get_value: AMPDevicesAgent attempting to get {what}"
        );
    }
    log
}

fn activation() -> String {
    let mut log = String::new();
    for at in restarts() {
        line(&mut log, at + 25, 145, "MA: main: build_version: 21E236");
    }
    log
}

fn logd() -> String {
    let mut log = String::new();
    for at in restarts() {
        let down = clock(at - 60, "%Y-%m-%d %H:%M:%S+0200");
        let up = clock(at + 5, "%Y-%m-%d %H:%M:%S+0200");
        let _written = writeln!(log, "{down} logd[29]: No userlevel firehose clients left");
        let _written = writeln!(log, "{up} logd[29]: libtrace_kic=1");
    }
    log
}

fn shutdowns(plan: Plan) -> String {
    let mut log = String::new();
    let planted = RESTARTS - 2;
    for (number, at) in (0..).zip(restarts()) {
        log.push_str("After 1.59s, these clients are still here:\n");
        log.push_str("\t\tremaining client pid: 118 (/usr/libexec/backboardd)\n");
        if plan.planted && number >= planted {
            let _written =
                writeln!(log, "\t\tremaining client pid: 512 ({PROGRAM}/{PROGRAM_UUID})");
        }
        let _written = writeln!(log, "SIGTERM: [{}] All buffers flushed", at - 60);
    }
    log
}

fn downloads(plan: Plan) -> String {
    let mut script = "CREATE TABLE download (pid INTEGER PRIMARY KEY, bundle_id TEXT, kind TEXT);
        CREATE TABLE asset (pid INTEGER PRIMARY KEY, download_id INTEGER, url TEXT, local_path TEXT);
        INSERT INTO download VALUES (7, 'com.example.notes', 'software');
        INSERT INTO asset VALUES (1, 7, 'https://iosapps.itunes.apple.com/itunes-assets/notes.ipa', NULL);"
        .to_owned();
    if plan.planted {
        let _written = write!(
            script,
            "INSERT INTO download VALUES (8, 'com.example.lanternfish', 'software');
             INSERT INTO asset VALUES (2, 8, 'https://{HOST}/inhouse.ipa', NULL);"
        );
    }
    script
}

/// Apple's clock starts in 2001.
const APP_UPDATES: &str =
    "CREATE TABLE app_updates (pid INTEGER PRIMARY KEY, bundle_id TEXT, install_date REAL);
     INSERT INTO app_updates VALUES (1, 'com.example.notes', 794000000.0);";

const TCC: &str = "CREATE TABLE access (service TEXT NOT NULL, client TEXT NOT NULL,
     client_type INTEGER NOT NULL, auth_value INTEGER NOT NULL, auth_reason INTEGER NOT NULL,
     auth_version INTEGER NOT NULL, indirect_object_identifier TEXT, last_modified INTEGER);
     INSERT INTO access VALUES ('kTCCServiceMicrophone', 'com.example.notes', 0, 2, 2, 1, 'UNUSED', 1772000000);
     INSERT INTO access VALUES ('kTCCServiceCamera', 'com.example.mail', 0, 0, 2, 1, 'UNUSED', 1772000100);";

const MOBILE_BACKUP: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>AccountEnabledDate</key><date>2025-01-05T10:00:00Z</date>
<key>BackupStateInfo</key><dict><key>date</key><date>2026-03-13T01:00:00Z</date><key>isCloud</key><true/></dict>
</dict></plist>
"#;

const CLOUD_CONFIGURATION: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>IsSupervised</key><false/><key>CloudConfigurationUIComplete</key><true/>
<key>ConfigurationSource</key><integer>0</integer>
</dict></plist>
"#;

const SETTINGS_EVENTS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>restrictedBool</key><dict>
<key>allowDiagnosticSubmission</key><dict><key>value</key><dict>
<key>timestamp</key><date>2025-01-05T09:30:00Z</date><key>event</key><string>set</string>
<key>process</key><string>Setup</string></dict></dict>
</dict></dict></plist>
"#;

const EFFECTIVE_SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>restrictedBool</key><dict>
<key>allowDiagnosticSubmission</key><dict><key>value</key><true/></dict>
<key>allowHostPairing</key><dict><key>value</key><true/></dict>
</dict></dict></plist>
"#;

const _: () = assert!(STORY < COLLECTED && BOOT < STORY);
