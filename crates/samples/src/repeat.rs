//! An iPhone that belongs to nobody, backed up twice: what happens between two checks of a phone. The later
//! backup has a newer system, an app and a profile more, an app less, another one updated, a permission and a
//! process more, and Lockdown Mode turned off.

use std::path::Path;

use plist::{Dictionary, Value};

use crate::backup::{Application, BackupWriter, DeviceFacts, FileTimes};
use crate::databases::{self, Plan, Planted, Scale, Trace};
use crate::error::{Error, Result};

/// Name of the folder of the backup: the identifier of the device.
pub const FOLDER: &str = "00008110-0000000000000001";
/// The profile that only the later backup has.
pub const NEW_PROFILE: &str = "example.harborlight.tunnel";
/// The app that only the later backup has; it did not come from the App Store.
pub const NEW_APP: &str = "example.harborlight.notes";
/// The app that only the earlier backup has.
pub const GONE_APP: &str = "com.example.app30";
/// The process that only the later backup has.
pub const NEW_PROCESS: &str = "harborlightd";
/// The program that may use the microphone in the later backup only.
pub const NEW_LISTENER: &str = "/private/var/tmp/harborlightd";

/// 2024-06-01 09:00:00 UTC.
const EARLIER: i64 = 1_717_232_400;
/// 2024-08-01 09:00:00 UTC.
const LATER: i64 = 1_722_502_800;

/// Which of the two backups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// The one to compare with.
    Earlier,
    /// The one of two months later.
    Later,
}

/// Puts the backup together; databases are written into `work` first.
///
/// # Errors
/// When a database cannot be written.
pub fn iphone(moment: Moment, work: &Path) -> Result<BackupWriter> {
    let is_later = moment == Moment::Later;
    let mut backup = BackupWriter::new(device(is_later));
    databases::add_to(&mut backup, &plan(is_later), work)?;
    add_profile(&mut backup, "org.example.school", "com.apple.wifi.managed", "wifi.example.org")?;
    if is_later {
        add_profile(&mut backup, NEW_PROFILE, "com.apple.vpn.managed", "tunnel.example.net")?;
    }
    Ok(backup)
}

fn device(is_later: bool) -> DeviceFacts {
    let mut device = DeviceFacts { last_backup: EARLIER, ..DeviceFacts::iphone() };
    let store = Application::from_app_store;
    let chat = store("com.example.app24", "Example Notes", "2024-04-03T18:40:00Z");
    let game = store(GONE_APP, "Example Game", "2024-04-05T12:00:00Z");
    if !is_later {
        device.applications = vec![chat, game];
        return device;
    }
    let new = store(NEW_APP, "Harbor Notes", "2024-07-20T10:00:00Z");
    let source_app = "com.example.installer".to_owned();
    device.applications =
        vec![Application { version: "1.1".to_owned(), ..chat }, Application { source_app, ..new }];
    DeviceFacts {
        product_version: "17.6".to_owned(),
        build_version: "21G80".to_owned(),
        last_backup: LATER,
        ..device
    }
}

fn plan(is_later: bool) -> Plan {
    let at = LATER - 86_400;
    let traces = [
        Trace::Process { name: NEW_PROCESS.to_owned() },
        Trace::Permission { client: NEW_LISTENER.to_owned() },
    ];
    let planted = traces.map(|trace| Planted { at, trace });
    Plan {
        seed: 20_240_801,
        first: EARLIER - 5_000_000,
        last: EARLIER - 3_600,
        scale: Scale::small(),
        lockdown_mode: Some(!is_later),
        planted: if is_later { planted.to_vec() } else { Vec::new() },
    }
}

/// A profile with one setting, as the device keeps it.
fn add_profile(
    backup: &mut BackupWriter,
    identifier: &str,
    setting: &str,
    server: &str,
) -> Result<()> {
    let mut payload = Dictionary::new();
    payload.insert("PayloadType".into(), setting.into());
    payload.insert("PayloadIdentifier".into(), format!("{identifier}.setting").into());
    if setting == "com.apple.vpn.managed" {
        let mut tunnel = Dictionary::new();
        tunnel.insert("RemoteAddress".into(), server.into());
        payload.insert("VPNType".into(), "IKEv2".into());
        payload.insert("IKEv2".into(), tunnel.into());
    }
    let mut profile = Dictionary::new();
    profile.insert("PayloadType".into(), "Configuration".into());
    profile.insert("PayloadIdentifier".into(), identifier.into());
    profile.insert("PayloadContent".into(), Value::Array(vec![payload.into()]));
    let mut bytes = Vec::new();
    Value::from(profile)
        .to_writer_xml(&mut bytes)
        .map_err(|error| Error::Invalid(format!("{identifier}: {error}")))?;
    let path = format!("Library/ConfigurationProfiles/profile-{identifier}.stub");
    backup.file("HomeDomain", &path, bytes, FileTimes::at(EARLIER));
    Ok(())
}
