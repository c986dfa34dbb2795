//! The sample of the project: a small encrypted backup of an iPhone that belongs to nobody, with one trace of each
//! strength, next to each trace a clean neighbour that looks like it, and the indicators that meet the traces.
//!
//! All domains end in names that RFC 2606 reserves; campaigns, processes and apps are invented.

use std::fs;
use std::path::Path;

use crate::backup::{
    Application, BackupWriter, Contents, DeviceFacts, Encryption, FileTimes, Written,
};
use crate::databases::{self, Plan, Planted, Scale, Trace};
use crate::error::{AtPath, Error, Result};
use crate::stix::{self, Campaign, Indicator};

/// The password of the sample.
pub const PASSWORD: &str = "hoofprint";
/// Rounds of the first key derivation: a device does 10,000,000, which costs more than a second.
pub const ROUNDS: u32 = 100_000;

/// 2024-04-01 00:00:00 UTC.
const FIRST: i64 = 1_711_929_600;
/// 2024-06-01 08:00:00 UTC.
const LAST: i64 = 1_717_228_800;
const HOUR: i64 = 3_600;
/// 2024-05-14 09:30:00 UTC: the day on which things happen.
const DAY: i64 = 1_715_679_000;

/// What a check with the indicators of the sample must find.
///
/// Each entry is the value of an indicator and the value that meets it.
pub const FOUND: [(&str, &str); 8] = [
    ("parcel-desk.example", "https://parcel-desk.example/track/8841"),
    ("voicemail-inbox.test", "https://eu.voicemail-inbox.test:8443/play?id=3"),
    ("interview-invite.example", "https://interview-invite.example/join/17"),
    ("newsroom-leaks.invalid", "https://newsroom-leaks.invalid/story"),
    ("courier@lanternfish.example", "courier@lanternfish.example"),
    ("com.lanternfish.agent.plist", "Library/Preferences/com.lanternfish.agent.plist"),
    ("example.lanternfish.notes", "example.lanternfish.notes"),
    ("lanternfishd", "lanternfishd"),
];

/// Clean neighbours: they look like a trace and must not be found.
pub const NEIGHBOURS: [&str; 8] = [
    "https://my-parcel-desk.example/track/8841",
    "https://voicemail-inbox.test.example/play",
    "https://interview-invite.example.test/join/17",
    "https://news.example/?next=newsroom-leaks.invalid",
    "courier@not-lanternfish.example",
    "Library/Preferences/com.lanternfish.agent.plist.old",
    "example.lanternfish.notes.reader",
    "lanternfish",
];

/// Writes `iphone-backup`, `password.txt` and `indicators.stix2` into a folder, in place of what is there.
///
/// # Errors
/// When a file cannot be written, or `iphone-backup` exists and is no backup.
pub fn write(folder: &Path) -> Result<Written> {
    let directory = folder.join("iphone-backup");
    clear(&directory)?;
    let work = tempfile::tempdir().at(folder)?;
    let plan = plan();
    let mut backup = BackupWriter::new(device());
    databases::add_to(&mut backup, &plan, work.path())?;
    add_ordinary_files(&mut backup);
    backup.encrypted(Encryption {
        sha256_rounds: Some(ROUNDS),
        seed: plan.seed,
        ..Encryption::new(PASSWORD)
    });
    let written = backup.write(&directory)?;
    let password = folder.join("password.txt");
    fs::write(&password, format!("{PASSWORD}\n")).at(&password)?;
    stix::write(&folder.join("indicators.stix2"), &campaigns())?;
    Ok(written)
}

/// Removes an earlier sample; a folder that is no backup stays.
fn clear(directory: &Path) -> Result<()> {
    if !directory.exists() {
        return Ok(());
    }
    if !directory.join("Manifest.db").exists() {
        return Err(Error::Invalid(format!("{}: exists and is no backup", directory.display())));
    }
    fs::remove_dir_all(directory).at(directory)
}

fn device() -> DeviceFacts {
    let mut device = DeviceFacts::iphone();
    for (bundle, name, date) in [
        ("net.whatsapp.WhatsApp", "WhatsApp Messenger", "2024-04-01T10:12:00Z"),
        ("com.example.app24", "Example Notes", "2024-04-03T18:40:00Z"),
        ("example.lanternfish.notes", "Lantern Notes", "2024-05-14T09:47:00Z"),
        ("example.lanternfish.notes.reader", "Lantern Reader", "2024-04-20T07:05:00Z"),
    ] {
        device.applications.push(Application::from_app_store(bundle, name, date));
    }
    device
}

fn plan() -> Plan {
    Plan {
        seed: 20_240_601,
        first: FIRST,
        last: LAST,
        scale: Scale::small(),
        lockdown_mode: Some(false),
        planted: traces(),
    }
}

/// The planted traces and their neighbours; apps stand in `device`.
fn traces() -> Vec<Planted> {
    let mut traces = Vec::new();
    let mut plant = |at, trace| traces.push(Planted { at, trace });
    let [parcel, voicemail, interview, story, courier, agent, _, process] =
        FOUND.map(|(_, observed)| observed.to_owned());
    let [
        near_parcel,
        near_voicemail,
        near_interview,
        near_story,
        near_courier,
        near_agent,
        _,
        near_process,
    ] = NEIGHBOURS.map(str::to_owned);
    let message = |url| Trace::MessageLink { url, attributed_only: false };
    let attributed = |url| Trace::MessageLink { url, attributed_only: true };
    let chat = |url| Trace::WhatsAppLink { url, in_preview: false };
    let visit = |url| Trace::SafariVisit { url, in_profile: true };
    let preferences = |relative_path| Trace::File { domain: "HomeDomain".into(), relative_path };
    plant(DAY, message(parcel));
    plant(DAY - 20 * HOUR, message(near_parcel));
    plant(DAY + 2 * HOUR, attributed(voicemail));
    plant(DAY - 30 * HOUR, attributed(near_voicemail));
    plant(DAY + HOUR / 2, chat(interview));
    plant(DAY - 50 * HOUR, chat(near_interview));
    plant(DAY + HOUR / 6, visit(story));
    plant(DAY - 70 * HOUR, visit(near_story));
    plant(DAY - HOUR, Trace::Lookup { email: courier });
    plant(DAY - 90 * HOUR, Trace::Lookup { email: near_courier });
    plant(DAY + HOUR / 4, preferences(agent));
    plant(DAY - 80 * HOUR, preferences(near_agent));
    plant(DAY + HOUR / 3, Trace::Process { name: process });
    plant(DAY - 60 * HOUR, Trace::Process { name: near_process });
    traces
}

/// Photos, a folder, a link: what every backup has.
fn add_ordinary_files(backup: &mut BackupWriter) {
    let times = FileTimes::at(DAY - 100 * HOUR);
    backup.directory("CameraRollDomain", "Media/DCIM/100APPLE", times);
    for number in 0_u32..12 {
        let path = format!("Media/DCIM/100APPLE/IMG_{number:04}.HEIC");
        let length = 20_000 + u64::from(number) * 1_700;
        let contents = Contents::Media { seed: u64::from(number) + 1, length };
        backup.file("CameraRollDomain", &path, contents, times);
    }
    let disabled = "com.apple.xpc.launchd/disabled.plist";
    let empty = br#"<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict/></plist>"#;
    backup.file("DatabaseDomain", disabled, empty, times).protection_class(4).with_digest();
    let zone = "/var/db/timezone/zoneinfo/Europe/London";
    backup.symlink("DatabaseDomain", "timezone/localtime", zone, times);
}

fn campaigns() -> Vec<Campaign> {
    let [parcel, voicemail, interview, story, courier, agent, app, process] =
        FOUND.map(|(value, _)| value.to_owned());
    vec![
        Campaign {
            name: "Lanternfish (invented)".to_owned(),
            description: "Invented spyware; every sign of it exists only in this sample."
                .to_owned(),
            indicators: vec![
                Indicator::Domain(parcel),
                Indicator::Domain(voicemail),
                Indicator::Domain(story),
                Indicator::Email(courier),
                Indicator::FileName(agent),
                Indicator::App(app),
                Indicator::Process(process),
            ],
        },
        Campaign {
            name: "Paper Boat (invented)".to_owned(),
            description: "Invented phishing; every sign of it exists only in this sample."
                .to_owned(),
            indicators: vec![
                Indicator::Domain(interview),
                Indicator::Domain("paper-boat.invalid".to_owned()),
            ],
        },
    ]
}
