//! `ProfileTruth.plist` and its neighbours: who manages the device, which settings are forced on
//! it, and which process changed a setting.
//!
//! # What it holds
//! `CloudConfigurationDetails.plist`: whether an organisation supervises the device. `MDM.plist`:
//! the server that manages it. `PayloadManifest.plist`: the profiles in their order, and those
//! that Settings does not show. `ProfileTruth.plist` and `ClientTruth.plist`: the settings that
//! profiles and programs force. `MCSettingsEvents.plist`: for each of these settings, its last
//! change, when, and by which process or profile.
//!
//! # What it can show
//! That the device was supervised or managed when it was copied, what was forced on it, and who
//! last changed a restriction.
//!
//! # What it cannot show
//! Changes before the last one, who used the process that made a change, or what the managing
//! server did. An organisation's name is what the organisation says.
//!
//! # References
//! - Apple, "Device Management": `Restrictions`, `MDM`, and the keys of automated enrolment
//! - Apple, "About Apple device supervision"

use plist::{Dictionary, Value};

use crate::{certificates, payloads, prelude::*};

const PROFILES: &str = "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles";

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.profile_truth",
    title: "Supervision, management and forced settings",
    sources: &[
        Source::Sysdiagnose("logs/MCState/*/CloudConfigurationDetails.plist"),
        Source::Sysdiagnose("logs/MCState/*/MDM.plist"),
        Source::Sysdiagnose("logs/MCState/*/PayloadManifest.plist"),
        Source::Sysdiagnose("logs/MCState/*/*Truth.plist"),
        Source::Sysdiagnose("logs/MCState/*/MCSettingsEvents.plist"),
        Source::Backup(PROFILES, "Library/ConfigurationProfiles/CloudConfigurationDetails.plist"),
        Source::Backup(PROFILES, "Library/ConfigurationProfiles/MDM.plist"),
        Source::Backup(PROFILES, "Library/ConfigurationProfiles/PayloadManifest.plist"),
        Source::Backup(PROFILES, "Library/ConfigurationProfiles/*Truth.plist"),
        Source::Backup(PROFILES, "Library/ConfigurationProfiles/MCSettingsEvents.plist"),
        Source::Backup("HomeDomain", "Library/UserConfigurationProfiles/MDM.plist"),
        Source::Backup("HomeDomain", "Library/UserConfigurationProfiles/PayloadManifest.plist"),
        Source::Backup("HomeDomain", "Library/UserConfigurationProfiles/*Truth.plist"),
        Source::Backup("HomeDomain", "Library/UserConfigurationProfiles/MCSettingsEvents.plist"),
        Source::Filesystem(
            "private/var/containers/Shared/SystemGroup/*/Library/ConfigurationProfiles/CloudConfigurationDetails.plist",
        ),
        Source::Filesystem(
            "private/var/containers/Shared/SystemGroup/*/Library/ConfigurationProfiles/MDM.plist",
        ),
        Source::Filesystem(
            "private/var/containers/Shared/SystemGroup/*/Library/ConfigurationProfiles/PayloadManifest.plist",
        ),
        Source::Filesystem(
            "private/var/containers/Shared/SystemGroup/*/Library/ConfigurationProfiles/*Truth.plist",
        ),
        Source::Filesystem(
            "private/var/containers/Shared/SystemGroup/*/Library/ConfigurationProfiles/MCSettingsEvents.plist",
        ),
        Source::Filesystem("private/var/mobile/Library/UserConfigurationProfiles/MDM.plist"),
        Source::Filesystem(
            "private/var/mobile/Library/UserConfigurationProfiles/PayloadManifest.plist",
        ),
        Source::Filesystem("private/var/mobile/Library/UserConfigurationProfiles/*Truth.plist"),
    ],
    tested: &[("iOS 14 to 18", Confidence::Untested)],
    absent_because: "",
    parse,
};

/// Whether an organisation supervises the device.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Supervision {
    /// Whether the device is supervised.
    pub supervised: Option<bool>,
    /// Whether the owner of the device may not leave the management.
    pub management_unremovable: Option<bool>,
    /// Whether the device must be managed.
    pub management_mandatory: Option<bool>,
    /// Whether the device may be paired with any computer.
    pub pairing_allowed: Option<bool>,
    /// Whether the first set-up was finished.
    pub setup_complete: Option<bool>,
    /// Where the configuration came from, as the number that was stored; 0 means from nowhere.
    pub configuration_source: Option<i64>,
    /// Servers that are named.
    pub servers: Vec<String>,
    /// SHA-256 of the certificates of computers that may supervise the device.
    pub supervising_certificates: Vec<String>,
    /// What the organisation says of itself.
    #[serde(skip)]
    pub organization: Vec<(&'static str, String)>,
}

/// The server that manages the device.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ManagingServer {
    /// Addresses of the server.
    pub servers: Vec<String>,
    /// Identifier of the profile that brought the management.
    pub managing_profile: Option<String>,
    /// What the server may do, as the sum of bits that was stored.
    pub access_rights: Option<i64>,
    /// Topic of the messages by which the server wakes the device.
    pub push_topic: Option<String>,
    /// Whether the server is told when its profile is removed.
    pub told_of_removal: Option<bool>,
}

/// A profile in the list of profiles.
#[derive(Debug, Serialize)]
pub struct ListedProfile {
    /// Identifier of the profile, as listed.
    pub profile_id: String,
    /// Whether Settings does not show the profile.
    pub hidden_profile: bool,
}

/// A setting that is forced.
#[derive(Debug, Serialize)]
pub struct ForcedSetting {
    /// Name of the setting, for example `allowCamera`.
    pub setting: String,
    /// Where in the file the setting stands: its kind, and the program that forces it.
    pub section: String,
    /// Which value is forced: `value`, `values`, `rangeMinimum` and the like.
    pub part: Option<String>,
    /// Value as text.
    pub forced_value: String,
}

/// The last change of a setting.
#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub struct SettingChange {
    /// Name of the setting, for example `allowCamera`.
    pub setting: String,
    /// Where in the file the setting stands: its kind, and the program that forces it.
    pub section: String,
    /// Which value was changed: `value`, `preference` and the like.
    pub part: Option<String>,
    /// When it was changed.
    pub changed_at: Option<Timestamp>,
    /// What was done, for example `set` or `remove`.
    pub operation: Option<String>,
    /// Process that did it, or identifier of the profile.
    pub process: Option<String>,
}

impl Record for Supervision {
    fn observables(&self) -> Vec<Observable<'_>> {
        let certificates = self.supervising_certificates.iter().map(|hash| {
            let field = "supervising_certificates";
            let kind = ObservableKind::CertificateHash;
            Observable::new(kind, hash.as_str(), field, Strength::Installed)
        });
        payloads::observables(&self.servers).chain(certificates).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.organization.iter().map(|(field, text)| (*field, text.as_str())).collect()
    }
}

impl Record for ManagingServer {
    fn observables(&self) -> Vec<Observable<'_>> {
        let profile = self.managing_profile.as_deref().map(|id| {
            let kind = ObservableKind::ProfileId;
            Observable::new(kind, id, "managing_profile", Strength::Installed)
        });
        payloads::observables(&self.servers).chain(profile).collect()
    }
}

impl Record for ListedProfile {
    fn observables(&self) -> Vec<Observable<'_>> {
        let id = self.profile_id.as_str();
        vec![Observable::new(ObservableKind::ProfileId, id, "profile_id", Strength::Installed)]
    }
}

impl Record for ForcedSetting {}

impl Record for SettingChange {
    fn observables(&self) -> Vec<Observable<'_>> {
        let observe = |process, kind, strength| Observable::new(kind, process, "process", strength);
        let process = self.process.as_deref();
        let ran = process.map(|p| observe(p, ObservableKind::Process, Strength::Executed));
        let profile = process.map(|p| observe(p, ObservableKind::ProfileId, Strength::Installed));
        ran.into_iter().chain(profile).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let operation = self.operation.as_deref().unwrap_or("changed");
        let process = self.process.as_deref().unwrap_or("an unnamed process");
        let summary = format!("{}: {operation}, by {process}", self.setting);
        let meaning = "managed setting changed";
        self.changed_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let list = read_dictionary(file, "what is forced on the device is missing")?;
    let has = |keys: &[&str]| keys.iter().any(|key| list.contains_key(key));
    if has(&["IsSupervised", "CloudConfigurationUIComplete", "ConfigurationSource"]) {
        out.record(Location::File, &supervision(&list));
    } else if has(&["ServerURL", "CheckInURL", "ManagingProfileIdentifier"]) {
        out.record(Location::File, &managing_server(&list));
    } else if has(&["OrderedProfiles", "HiddenProfiles"]) {
        list_profiles(&list, out);
    } else {
        read_settings(&list, out);
    }
    Ok(())
}

fn supervision(list: &Dictionary) -> Supervision {
    let certificates = items_of(list, "SupervisorHostCertificates").filter_map(Value::as_data);
    let words = [
        ("OrganizationName", "organization"),
        ("OrganizationDepartment", "department"),
        ("OrganizationEmail", "organization_email"),
        ("OrganizationPhone", "organization_phone"),
        ("OrganizationAddress", "organization_address"),
    ];
    let words = words.into_iter().map(|(key, field)| Some((field, text_of(list, key)?)));
    Supervision {
        supervised: flag_of(list, "IsSupervised"),
        management_unremovable: flag_of(list, "IsMDMUnremovable"),
        management_mandatory: flag_of(list, "IsMandatory"),
        pairing_allowed: flag_of(list, "AllowPairing"),
        setup_complete: flag_of(list, "CloudConfigurationUIComplete"),
        configuration_source: integer_of(list, "ConfigurationSource"),
        servers: payloads::servers_in(list),
        supervising_certificates: certificates.map(certificates::sha256).collect(),
        organization: words.flatten().collect(),
    }
}

fn managing_server(list: &Dictionary) -> ManagingServer {
    ManagingServer {
        servers: payloads::servers_in(list),
        managing_profile: text_of(list, "ManagingProfileIdentifier"),
        access_rights: integer_of(list, "AccessRights"),
        push_topic: text_of(list, "Topic"),
        told_of_removal: flag_of(list, "CheckOutWhenRemoved"),
    }
}

/// Identifiers in a list, or as the keys of a dictionary.
fn list_profiles(list: &Dictionary, out: &mut Sink<'_>) {
    for (key, hidden_profile) in [("OrderedProfiles", false), ("HiddenProfiles", true)] {
        let Some(value) = list.get(key) else { continue };
        let listed: Vec<&str> = match value {
            Value::Array(items) => items.iter().filter_map(Value::as_string).collect(),
            Value::Dictionary(items) => items.keys().map(String::as_str).collect(),
            _ => {
                let message = "not a list: these profiles are missing";
                out.problem(Location::Key(key.to_owned()), message);
                continue;
            }
        };
        for (position, profile_id) in listed.into_iter().enumerate() {
            let at = Location::Key(format!("{key}/{position}"));
            out.record(at, &ListedProfile { profile_id: profile_id.to_owned(), hidden_profile });
        }
    }
}

/// Names of the values of a setting.
const PARTS: &[&str] = &["ask", "preference", "rangeMaximum", "rangeMinimum", "value", "values"];
/// How deep settings lie.
const DEEPEST: usize = 12;

/// Settings lie below their kind, and in `ClientTruth.plist` below the program that forces them.
/// A change is a dictionary with an instant or a process, a forced value one of [`PARTS`].
fn read_settings(list: &Dictionary, out: &mut Sink<'_>) {
    let mut open = vec![(Vec::<&str>::new(), list)];
    while let Some((path, dictionary)) = open.pop() {
        if dictionary.contains_key("timestamp") || dictionary.contains_key("process") {
            out.record(Location::Key(path.join("/")), &setting_change(&path, dictionary));
            continue;
        }
        let mut inner_ones = Vec::new();
        for (key, value) in dictionary {
            let below: Vec<&str> = path.iter().copied().chain([key.as_str()]).collect();
            match value {
                Value::Dictionary(inner) if below.len() <= DEEPEST => {
                    inner_ones.push((below, inner));
                }
                Value::Dictionary(_) => {
                    let message = "nested too deeply: settings below are missing";
                    out.problem(Location::Key(path.join("/")), message);
                }
                _ if PARTS.contains(&key.as_str()) && !path.is_empty() => {
                    let (setting, section, part) = place(&below);
                    let forced_value = plist_text(value);
                    let forced = ForcedSetting { setting, section, part, forced_value };
                    out.record(Location::Key(below.join("/")), &forced);
                }
                _ => {}
            }
        }
        // The last one is taken first, so that settings come in the order of the file.
        open.extend(inner_ones.into_iter().rev());
    }
}

fn setting_change(path: &[&str], change: &Dictionary) -> SettingChange {
    let (setting, section, part) = place(path);
    SettingChange {
        setting,
        section,
        part,
        changed_at: date_of(change, "timestamp"),
        operation: text_of(change, "event"),
        process: text_of(change, "process"),
    }
}

/// Name of a setting, where it stands, and which of its values is meant.
fn place(path: &[&str]) -> (String, String, Option<String>) {
    let (part, names) = match path.split_last() {
        Some((last, rest)) if PARTS.contains(last) && !rest.is_empty() => (Some(*last), rest),
        _ => (None, path),
    };
    let (setting, section) = names.split_last().map_or(("", names), |(last, rest)| (*last, rest));
    (setting.to_owned(), section.join("/"), part.map(str::to_owned))
}
