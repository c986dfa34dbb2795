//! `profile-….stub`: configuration profiles that are on the device, and what each of them sets.
//!
//! # What it holds
//! For each profile, its identifiers, when it was put on the device and with which options, who
//! signed it, and its payloads: kinds of settings, with the servers that they name. Passwords and
//! private keys are left out by the device itself.
//!
//! # What it can show
//! That a profile with these identifiers and settings was on the device when it was copied.
//! Profiles can route traffic elsewhere, trust further certificates, hide notifications or hand
//! the device to a server that manages it.
//!
//! # What it cannot show
//! Who put the profile there, whether its settings were ever used, or profiles that were removed
//! before. Names and descriptions in a profile are written by whoever made it. An encrypted
//! profile says nothing of its payloads.
//!
//! # References
//! - Apple, "Device Management": `TopLevel` and the payloads of configuration profiles
//! - Citizen Lab, "Pegasus vs. Predator" (2021): a profile among the traces of spyware

use std::collections::BTreeMap;

use plist::{Dictionary, Value};

use crate::{certificates, payloads, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.configuration_profiles",
    title: "Configuration profiles and their settings",
    sources: &[
        Source::Sysdiagnose("logs/MCState/Shared/**/profile-*"),
        Source::Sysdiagnose("logs/MCState/User/**/profile-*"),
        Source::Backup(
            "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles",
            "**/profile-*",
        ),
        Source::Backup("HomeDomain", "Library/UserConfigurationProfiles/**/profile-*"),
        Source::Backup("HomeDomain", "Library/ConfigurationProfiles/**/profile-*"),
        Source::Filesystem(
            "private/var/containers/Shared/SystemGroup/*/Library/ConfigurationProfiles/**/profile-*",
        ),
        Source::Filesystem("private/var/mobile/Library/UserConfigurationProfiles/**/profile-*"),
        Source::Filesystem("private/var/mobile/Library/ConfigurationProfiles/**/profile-*"),
    ],
    tested: &[("iOS 14", Confidence::Specification), ("iOS 17", Confidence::Specification)],
    absent_because: "a device without configuration profiles has no such file",
    parse,
};

/// One profile.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ConfigurationProfile {
    /// UUID of the profile.
    pub profile_id: Option<String>,
    /// Identifier of the profile, in reverse notation of domains.
    pub profile_identifier: Option<String>,
    /// Kind of the profile: `Configuration`.
    pub profile_kind: Option<String>,
    /// When the profile was put on the device.
    pub installed_at: Option<Timestamp>,
    /// When the profile expires.
    pub expires_at: Option<Timestamp>,
    /// When the device removes the profile by itself.
    pub removal_at: Option<Timestamp>,
    /// Whether the owner of the device may not remove the profile.
    pub removal_disallowed: Option<bool>,
    /// Whether a password is needed to remove the profile.
    pub removal_password: Option<bool>,
    /// Whether the payloads are encrypted.
    pub encrypted: Option<bool>,
    /// Kinds of settings, in the order of the payloads.
    pub payload_types: Vec<String>,
    /// How the profile came onto the device, as stored.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub install_options: BTreeMap<String, String>,
    /// SHA-256 of the certificates that signed the profile, the signer first.
    pub signer_certificates: Vec<String>,
    /// The same as SHA-1, for older indicators.
    #[serde(skip)]
    pub signer_sha1: Vec<String>,
    /// Names and descriptions, as whoever made the profile wrote them.
    #[serde(skip)]
    pub words: Vec<(&'static str, String)>,
}

/// One payload of a profile.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ProfilePayload {
    /// UUID of the profile.
    pub profile_id: Option<String>,
    /// Identifier of the profile.
    pub profile_identifier: Option<String>,
    /// Kind of settings, for example `com.apple.vpn.managed`.
    pub payload_type: Option<String>,
    /// UUID of the payload.
    pub payload_id: Option<String>,
    /// Identifier of the payload.
    pub payload_identifier: Option<String>,
    /// Kind of connection that a VPN payload sets up, for example `IKEv2` or `AlwaysOn`.
    pub vpn_type: Option<String>,
    /// When the profile was put on the device.
    pub installed_at: Option<Timestamp>,
    /// Hosts, addresses and links that the settings name.
    pub servers: Vec<String>,
    /// SHA-256 of the certificate that the payload holds.
    pub certificate_sha256: Option<String>,
    /// The same as SHA-1, for older indicators.
    #[serde(skip)]
    pub certificate_sha1: Option<String>,
    /// Names and descriptions, as whoever made the profile wrote them.
    #[serde(skip)]
    pub words: Vec<(&'static str, String)>,
}

impl Record for ConfigurationProfile {
    fn observables(&self) -> Vec<Observable<'_>> {
        let installed =
            |kind, value, field| Observable::new(kind, value, field, Strength::Installed);
        let id = self.profile_id.as_deref();
        let id = id.map(|id| installed(ObservableKind::ProfileId, id, "profile_id"));
        let name = self.profile_identifier.as_deref();
        let name = name.map(|id| installed(ObservableKind::ProfileId, id, "profile_identifier"));
        let signers = self.signer_certificates.iter().chain(&self.signer_sha1);
        let signers = signers.map(|hash| {
            installed(ObservableKind::CertificateHash, hash.as_str(), "signer_certificates")
        });
        id.into_iter().chain(name).chain(signers).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let unnamed = "profile without identifier";
        let name = self.profile_identifier.as_ref().or(self.profile_id.as_ref());
        let name = name.map_or(unnamed, String::as_str);
        let summary = format!("{name}: {}", self.payload_types.join(", "));
        let meaning = "configuration profile put on the device";
        self.installed_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.words.iter().map(|(field, text)| (*field, text.as_str())).collect()
    }
}

impl Record for ProfilePayload {
    fn observables(&self) -> Vec<Observable<'_>> {
        let hashes = self.certificate_sha256.iter().chain(&self.certificate_sha1).map(|hash| {
            let kind = ObservableKind::CertificateHash;
            Observable::new(kind, hash.as_str(), "certificate_sha256", Strength::Installed)
        });
        let id = self.payload_id.as_deref().map(|id| {
            Observable::new(ObservableKind::ProfileId, id, "payload_id", Strength::Installed)
        });
        id.into_iter().chain(payloads::observables(&self.servers)).chain(hashes).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.words.iter().map(|(field, text)| (*field, text.as_str())).collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let list = read_dictionary(file, "the profile is missing")?;
    let profile = profile(&list);
    if profile.profile_id.is_none() && profile.profile_identifier.is_none() {
        let message = "profile has no identifier: it cannot be compared with indicators";
        out.problem(Location::File, message);
    }
    if list.contains_key("InstallDate") && profile.installed_at.is_none() {
        let at = Location::Key("InstallDate".to_owned());
        out.problem(at, "no instant: when the profile came onto the device is missing");
    }
    out.record(Location::File, &profile);
    read_payloads(&list, &profile, out);
    Ok(())
}

fn read_payloads(list: &Dictionary, profile: &ConfigurationProfile, out: &mut Sink<'_>) {
    let whole = || Location::Key("PayloadContent".to_owned());
    match list.get("PayloadContent") {
        Some(Value::Array(items)) => {
            for (position, item) in items.iter().enumerate() {
                let at = Location::Key(format!("PayloadContent/{position}"));
                if let Some(item) = item.as_dictionary() {
                    out.record(at, &payload(item, profile));
                } else {
                    let message = "no dictionary: the settings of this payload are missing";
                    out.problem(at, message);
                }
            }
        }
        Some(Value::Dictionary(item)) => out.record(whole(), &payload(item, profile)),
        Some(_) if profile.encrypted != Some(true) => {
            out.problem(whole(), "not a list: the settings of this profile are missing");
        }
        Some(_) | None => {}
    }
}

fn profile(list: &Dictionary) -> ConfigurationProfile {
    let payloads = items_of(list, "PayloadContent").filter_map(Value::as_dictionary);
    let over_the_air = dictionary_of(list, "OTAProfileStub");
    let signers: Vec<&[u8]> = items_of(list, "SignerCerts")
        .chain(over_the_air.into_iter().flat_map(|stub| items_of(stub, "SignerCerts")))
        .filter_map(Value::as_data)
        .collect();
    let options = dictionary_of(list, "InstallOptions").into_iter().flatten();
    ConfigurationProfile {
        profile_id: text_of(list, "PayloadUUID"),
        profile_identifier: text_of(list, "PayloadIdentifier"),
        profile_kind: text_of(list, "PayloadType"),
        installed_at: date_of(list, "InstallDate"),
        expires_at: date_of(list, "PayloadExpirationDate"),
        removal_at: date_of(list, "RemovalDate"),
        removal_disallowed: flag_of(list, "PayloadRemovalDisallowed"),
        removal_password: flag_of(list, "HasRemovalPasscode"),
        encrypted: flag_of(list, "IsEncrypted"),
        payload_types: payloads.filter_map(|item| text_of(item, "PayloadType")).collect(),
        install_options: options.map(|(key, value)| (key.clone(), plist_text(value))).collect(),
        signer_certificates: signers.iter().map(|der| certificates::sha256(der)).collect(),
        signer_sha1: signers.iter().map(|der| certificates::sha1(der)).collect(),
        words: words(list),
    }
}

fn payload(item: &Dictionary, profile: &ConfigurationProfile) -> ProfilePayload {
    // A certificate lies in the payload's own content; other payloads have no bytes there.
    let certificate = item.get("PayloadContent").and_then(Value::as_data);
    ProfilePayload {
        profile_id: profile.profile_id.clone(),
        profile_identifier: profile.profile_identifier.clone(),
        payload_type: text_of(item, "PayloadType"),
        payload_id: text_of(item, "PayloadUUID"),
        payload_identifier: text_of(item, "PayloadIdentifier"),
        vpn_type: text_of(item, "VPNType"),
        installed_at: profile.installed_at,
        servers: payloads::servers_in(item),
        certificate_sha256: certificate.map(certificates::sha256),
        certificate_sha1: certificate.map(certificates::sha1),
        words: words(item),
    }
}

fn words(dictionary: &Dictionary) -> Vec<(&'static str, String)> {
    let keys = [
        ("PayloadDisplayName", "display_name"),
        ("PayloadDescription", "description"),
        ("PayloadOrganization", "organization"),
    ];
    let found = keys.into_iter().map(|(key, field)| Some((field, text_of(dictionary, key)?)));
    found.flatten().collect()
}
