//! `EffectiveUserSettings.plist`: restrictions and settings that hold on the device, from whatever source.
//!
//! # What it holds
//! For each switch its value, over all profiles and choices of the owner. Only those that matter to
//! the security of the device are taken.
//!
//! # What it can show
//! That a function was allowed or not when the device was copied.
//!
//! # What it cannot show
//! Who set it: that is in the events of settings and in profiles. That Lockdown Mode is allowed
//! does not mean that it is on.
//!
//! # References
//! - Apple, "Device Management": `Restrictions`

use plist::Dictionary;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.effective_settings",
    title: "Restrictions that hold on the device",
    sources: &[
        Source::Sysdiagnose("logs/MCState/User/EffectiveUserSettings.plist"),
        Source::Backup(
            "HomeDomain",
            "Library/UserConfigurationProfiles/EffectiveUserSettings.plist",
        ),
        Source::Filesystem(
            "private/var/mobile/Library/UserConfigurationProfiles/EffectiveUserSettings.plist",
        ),
    ],
    tested: &[("iOS 12 to 27", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// One setting.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct EffectiveSetting {
    /// Name of the setting, for example `allowDiagnosticSubmission`.
    pub setting: String,
    /// Its value, as text.
    pub effective_value: String,
}

impl Record for EffectiveSetting {}

/// Switches that matter: protection, updates, traces, computers, apps from elsewhere.
const SWITCHES: [&str; 20] = [
    "allowAppInstallation",
    "allowDiagnosticSubmission",
    "allowEnterpriseAppTrust",
    "allowEraseContentAndSettings",
    "allowFindMyDevice",
    "allowHostPairing",
    "allowLockdownMode",
    "allowPairedWatch",
    "allowPasscodeModification",
    "allowRapidSecurityResponseInstallation",
    "allowRapidSecurityResponseRemoval",
    "allowUIConfigurationProfileInstallation",
    "allowUntrustedTLSPrompt",
    "allowUSBRestrictedMode",
    "allowVPNCreation",
    "forceAutomaticDateAndTime",
    "forceDelayedSoftwareUpdates",
    "forceEncryptedBackup",
    "forceWiFiPowerOn",
    "safariForceFraudWarning",
];
/// Numbers that matter.
const NUMBERS: [&str; 3] = ["maxFailedAttempts", "maxGracePeriod", "maxInactivity"];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let list = read_dictionary(file, "settings of the device are missing")?;
    let mut found = false;
    for (section, names) in [("restrictedBool", &SWITCHES[..]), ("restrictedValue", &NUMBERS[..])] {
        let Some(settings) = dictionary_of(&list, section) else { continue };
        found = true;
        for name in names {
            read_setting(section, name, settings, out);
        }
    }
    if !found {
        out.problem(Location::File, "no section of restrictions: settings are missing");
    }
    Ok(())
}

fn read_setting(section: &str, name: &str, settings: &Dictionary, out: &mut Sink<'_>) {
    let Some(setting) = settings.get(name) else { return };
    let at = Location::Key(format!("{section}/{name}"));
    match setting.as_dictionary().and_then(|setting| setting.get("value")) {
        Some(value) => {
            let (setting, effective_value) = (name.to_owned(), plist_text(value));
            out.record(at, &EffectiveSetting { setting, effective_value });
        }
        None => out.problem(at, "no value: this setting is missing"),
    }
}
