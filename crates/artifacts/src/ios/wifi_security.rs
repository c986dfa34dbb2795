//! `WiFi/security.txt`: passwords of Wi-Fi networks in the keychain, without the passwords.
//!
//! # What it holds
//! One entry for each password: the network it is for, when it was stored and last changed, and
//! whether the keychain in iCloud has it.
//!
//! # What it can show
//! That the account had the password of a network at that time, on this device or another.
//!
//! # What it cannot show
//! The password, or that this phone joined the network: the keychain of the account brings
//! passwords of other devices. Names of networks are content.
//!
//! # References
//! - EC-DIGIT-CSIRC, `sysdiagnose`: the file and its keys
//! - Apple, "Keychain services": attributes of items

use crate::{log_dates::dated, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.wifi_security",
    title: "Passwords of Wi-Fi networks in the keychain",
    sources: &[Source::Sysdiagnose("WiFi/security.txt")],
    tested: &[("iOS 12 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One password.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct WifiPassword {
    /// What the password is for: `AirPort`.
    pub keychain_service: Option<String>,
    /// Programs that may read it.
    pub access_group: Option<String>,
    /// When it can be read, as stored, such as `ck` (after the first unlock).
    pub protection: Option<String>,
    /// Whether the keychain in iCloud has it.
    pub synchronised: Option<bool>,
    /// Whether it was deleted, so that other devices delete it, too.
    pub deleted: Option<bool>,
    /// When it was stored.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub modified_at: Option<Timestamp>,
    /// What else is stored, as `key: value`.
    pub keychain_details: Vec<String>,
    /// Name of the network.
    #[serde(skip)]
    pub network_name: Option<String>,
    /// Its label and description.
    #[serde(skip)]
    pub label: Option<String>,
}

impl Record for WifiPassword {
    fn events(&self) -> Vec<TimelineEvent> {
        let changed = self.modified_at.filter(|_| self.modified_at != self.created_at);
        let events = [
            (self.created_at, "password of a Wi-Fi network stored in the keychain"),
            (changed, "password of a Wi-Fi network in the keychain changed"),
        ];
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            let kept =
                if self.synchronised == Some(true) { "in iCloud, too" } else { "not in iCloud" };
            Some(TimelineEvent { at: at?, meaning, summary: kept.to_owned() })
        };
        events.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        let fields = [("network_name", &self.network_name), ("label", &self.label)];
        fields.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?))).collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    if bytes.trim_ascii().is_empty() {
        out.notice(Location::File, "the file is empty: no password was listed");
        return Ok(());
    }
    let mut open: Option<(u64, WifiPassword)> = None;
    let mut count = 0_u64;
    let mut unreadable = Repeated::default();
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let text = String::from_utf8_lossy(line);
        if let Some((key, value)) = text.split_once(" : ") {
            let (_, password) = open.get_or_insert_with(|| (number, WifiPassword::default()));
            if !property(password, key.trim(), value.trim()) {
                let message =
                    "value not understood: when or how the password was stored is missing";
                unreadable.problem(out, Location::Line(number), message);
            }
        } else if let Some((at, password)) = open.take() {
            count = count.saturating_add(1);
            out.record(Location::Line(at), &password);
        }
    }
    if let Some((at, password)) = open {
        count = count.saturating_add(1);
        out.record(Location::Line(at), &password);
    }
    unreadable.finish(out, "values not understood");
    if count == 0 {
        out.problem(
            Location::File,
            "no entry: passwords of networks are missing, or there are none",
        );
    }
    Ok(())
}

/// Takes one property; `false` when its value has another form than it should.
fn property(password: &mut WifiPassword, key: &str, value: &str) -> bool {
    let text = || Some(value.to_owned()).filter(|text| !text.is_empty());
    match key {
        "acct" => password.network_name = text(),
        "labl" => password.label = text().or_else(|| password.label.take()),
        "desc" => password.label = password.label.take().or_else(text),
        "svce" => password.keychain_service = text(),
        "agrp" => password.access_group = text(),
        "pdmn" => password.protection = text(),
        "sync" => password.synchronised = flag(value),
        "tomb" => password.deleted = flag(value),
        "cdat" => password.created_at = dated(value),
        "mdat" => password.modified_at = dated(value),
        // The digest of the item tells its password to whoever guesses it.
        "sha1" | "v_Data" | "v_PersistentRef" => {}
        _ => password.keychain_details.push(format!("{key}: {value}")),
    }
    match key {
        "sync" => password.synchronised.is_some(),
        "tomb" => password.deleted.is_some(),
        "cdat" => password.created_at.is_some(),
        "mdat" => password.modified_at.is_some(),
        _ => true,
    }
}

fn flag(value: &str) -> Option<bool> {
    match value {
        "1" | "true" => Some(true),
        "0" | "false" => Some(false),
        _ => None,
    }
}
