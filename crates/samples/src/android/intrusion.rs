//! Texts of Intrusion Logging, in an archive within an archive.

use std::{
    collections::BTreeMap,
    io::{Cursor, Seek, Write},
};

use super::{
    BOOT, COLLECTED, File, Plan, digest,
    phone::{Logged, Phone},
    planted::phone_of,
    zip,
};
use crate::{error::Result, seed::Seed};

/// Bytes of a line, about.
const LINE: u64 = 150;

/// The texts by day. The last lines of each day stand in the next one, too, as where downloads
/// overlap.
pub fn intrusion_texts(plan: Plan) -> Vec<File> {
    texts(&phone_of(plan), 0)
}

/// The archive: the newer texts, and in an archive within it the older ones. It has at least `bulk` bytes of
/// ordinary lines.
///
/// # Errors
/// When the archive cannot be written.
pub fn intrusion_logs(plan: Plan, bulk: u64, to: impl Write + Seek) -> Result<()> {
    write(&phone_of(plan), bulk, to)
}

pub(super) fn write(phone: &Phone, bulk: u64, to: impl Write + Seek) -> Result<()> {
    let mut newer = texts(phone, bulk);
    let middle = newer.len() / 2;
    let older: Vec<File> = newer.drain(..middle).collect();
    let mut inner = Cursor::new(Vec::new());
    zip(&older, &mut inner, |_| Ok(()))?;
    newer.push(File::new("older/Pixel 9_20260312.zip", inner.into_inner()));
    zip(&newer, to, |_| Ok(()))
}

fn texts(phone: &Phone, bulk: u64) -> Vec<File> {
    let mut events = phone.logged.clone();
    events.extend(starts(phone));
    events.extend(background(200 + bulk / LINE));
    events.sort_by_key(instant);
    let mut days: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (number, event) in events.iter().enumerate() {
        let day = super::clock(instant(event), "%Y-%m-%d");
        days.entry(day).or_default().push(spelled(number, event));
    }
    let mut before: Vec<String> = Vec::new();
    let text = |(day, lines): (String, Vec<String>)| {
        let overlap =
            std::mem::replace(&mut before, lines.iter().rev().take(3).rev().cloned().collect());
        let text =
            overlap.iter().chain(&lines).fold(String::new(), |text, line| text + line + "\n");
        File::new(format!("{day}.txt"), text)
    };
    days.into_iter().map(text).collect()
}

fn instant(event: &Logged) -> i64 {
    match event {
        Logged::Security(at, ..) | Logged::Dns(at, ..) | Logged::Connect(at, ..) => *at,
    }
}

/// A line. Milliseconds count for the network, nanoseconds for the system.
fn spelled(number: usize, event: &Logged) -> String {
    match event {
        Logged::Security(at, key, held) => {
            format!(
                r#"{{"security_event":{{"event_id":{number},"event_time":{at}000000000,"{key}":{held}}}}}"#
            )
        }
        Logged::Dns(at, package, host, address) => format!(
            r#"{{"dns_event":{{"event_id":{number},"event_time":{at}000,"package_name":"{package}","hostname":"{host}","ip_addresses":["/{address}"],"ip_addresses_count":1}}}}"#
        ),
        Logged::Connect(at, package, address, port) => format!(
            r#"{{"connect_event":{{"event_id":{number},"event_time":{at}000,"package_name":"{package}","port":{port},"ip_address":"/{address}"}}}}"#
        ),
    }
}

/// Starts of apps.
fn starts(phone: &Phone) -> Vec<Logged> {
    let started = |(number, app): (i64, &super::phone::App)| {
        let at = if app.system { BOOT + 20 + number } else { app.installed_at.max(BOOT) + 60 };
        let held = format!(
            r#"{{"process":"{}","start_time":{at}000000000,"uid":{},"pid":{},"seinfo":"default:targetSdkVersion=35","sha256":"{}"}}"#,
            app.package,
            app.uid(),
            app.pid(),
            digest(&app.apk())
        );
        Logged::Security(at, "app_process_start", held)
    };
    (0..).zip(phone.apps.iter().filter(|app| app.runs)).map(started).collect()
}

/// What apps look up and connect to all day.
fn background(count: u64) -> Vec<Logged> {
    const HOSTS: [(&str, &str, &str); 5] = [
        ("com.google.android.gms", "play.services.example", "192.0.2.20"),
        ("com.whatsapp", "chat.example", "192.0.2.10"),
        ("com.spotify.music", "audio.example", "192.0.2.21"),
        ("com.android.chrome", "news.example", "192.0.2.11"),
        ("com.example.workmail", "mail.example", "192.0.2.22"),
    ];
    let mut numbers = Seed(22).numbers("background");
    let span = (COLLECTED - BOOT - 120) as u64;
    let one = |number: u64| {
        let at = BOOT + 60 + (u128::from(number) * u128::from(span) / u128::from(count)) as i64;
        let which = numbers.below(HOSTS.len() as u64) as usize;
        let (package, host, address) = HOSTS.get(which).copied().unwrap_or_default();
        if number.is_multiple_of(2) {
            Logged::Dns(at, package, host, address)
        } else {
            Logged::Connect(at, package, address, 443)
        }
    };
    (0..count).map(one).collect()
}
