//! Pair records and `com.apple.mobile.ldbackup.plist`: computers that the device trusts, and the
//! backups made with them.
//!
//! # What it holds
//! `pair_records/*.plist`, in file systems only: for each trusted computer its identifiers and
//! certificates. `com.apple.mobile.ldbackup.plist`: when the device was last backed up to a
//! computer and to iCloud, and whether backups to a computer are encrypted.
//!
//! # What it can show
//! That somebody unlocked the device, connected it to such a computer and let it be trusted; and
//! that a backup was made at this time.
//!
//! # What it cannot show
//! Which computer it is, whose it is, or when it was trusted. Keys in a pair record are left out
//! of the results. Tools of forensic laboratories leave the same traces as computers at home.
//!
//! # References
//! - Apple, "About the Trust This Computer alert"
//! - libimobiledevice, `libusbmuxd`: the keys of a pair record
//! - iLEAPP, `backupSettings`: the keys of `com.apple.mobile.ldbackup.plist`

use plist::{Dictionary, Value};

use crate::{certificates, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.paired_computers",
    title: "Trusted computers and backups made with them",
    sources: &[
        Source::Backup("HomeDomain", "Library/Preferences/com.apple.mobile.ldbackup.plist"),
        Source::Filesystem(
            "private/var/mobile/Library/Preferences/com.apple.mobile.ldbackup.plist",
        ),
        Source::Filesystem("private/var/root/Library/Lockdown/pair_records/*.plist"),
    ],
    tested: &[("iOS 14 to 18", Confidence::Untested)],
    absent_because: "",
    parse,
};

/// A computer that the device trusts.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct PairedComputer {
    /// Identifier that the computer gave itself.
    pub host_id: Option<String>,
    /// Identifier of the installation of its system.
    pub system_id: Option<String>,
    /// SHA-256 of its certificate, as stored.
    pub host_certificate_sha256: Option<String>,
    /// Whether it can open the device's data while the device is locked.
    pub has_escrow_bag: bool,
    /// Address of the device's Wi-Fi, by which the computer finds it.
    #[serde(skip)]
    pub wifi_address: Option<String>,
}

/// The last backups.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct LastBackups {
    /// Last backup to a computer.
    pub computer_backup_at: Option<Timestamp>,
    /// Last backup to iCloud.
    pub cloud_backup_at: Option<Timestamp>,
    /// Whether backups to iCloud are on.
    pub cloud_backups: Option<bool>,
    /// Whether backups to a computer are encrypted.
    pub will_encrypt: Option<bool>,
}

impl Record for PairedComputer {
    fn observables(&self) -> Vec<Observable<'_>> {
        let hash = self.host_certificate_sha256.as_deref().map(|hash| {
            let field = "host_certificate_sha256";
            Observable::new(ObservableKind::CertificateHash, hash, field, Strength::Installed)
        });
        hash.into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        let address = self.wifi_address.as_deref().map(|address| ("wifi_address", address));
        address.into_iter().collect()
    }
}

impl Record for LastBackups {
    fn events(&self) -> Vec<TimelineEvent> {
        let events = [
            (self.computer_backup_at, "last backup to a computer"),
            (self.cloud_backup_at, "last backup to iCloud"),
        ];
        let event = |(at, meaning): (Option<Timestamp>, &'static str)| {
            Some(TimelineEvent { at: at?, meaning, summary: "backup of the device".to_owned() })
        };
        events.into_iter().filter_map(event).collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let list = read_dictionary(file, "trusted computers and backups are missing")?;
    if list.contains_key("HostID") || list.contains_key("HostCertificate") {
        let computer = PairedComputer {
            host_id: text_of(&list, "HostID"),
            system_id: text_of(&list, "SystemBUID"),
            host_certificate_sha256: list
                .get("HostCertificate")
                .and_then(Value::as_data)
                .map(certificates::sha256),
            has_escrow_bag: list.contains_key("EscrowBag"),
            wifi_address: text_of(&list, "WiFiMACAddress"),
        };
        if computer.host_id.is_none() {
            let at = Location::Key("HostID".to_owned());
            out.problem(at, "no text: the identifier of this computer is missing");
        }
        out.record(Location::File, &computer);
        return Ok(());
    }
    let mut instant = |key: &str| {
        let at = instant_of(&list, key);
        if at.is_none() && list.contains_key(key) && integer_of(&list, key) != Some(0) {
            let message = "no instant: when this backup was made is missing";
            out.problem(Location::Key(key.to_owned()), message);
        }
        at
    };
    let backups = LastBackups {
        computer_backup_at: instant("LastiTunesBackupDate"),
        cloud_backup_at: instant("LastCloudBackupDate"),
        cloud_backups: flag_of(&list, "CloudBackupEnabled"),
        will_encrypt: flag_of(&list, "WillEncrypt"),
    };
    out.record(Location::File, &backups);
    Ok(())
}

/// Seconds since 2001, or a date.
fn instant_of(list: &Dictionary, key: &str) -> Option<Timestamp> {
    match list.get(key)? {
        Value::Date(date) => formats::instants::plist_date(*date),
        Value::Integer(seconds) => formats::instants::mac_integer(seconds.as_signed()?),
        Value::Real(seconds) => formats::instants::mac_real(*seconds),
        _ => None,
    }
}
