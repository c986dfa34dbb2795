//! `mobileactivationd.log`: starts of the service that activates the phone, and upgrades.
//!
//! # What it holds
//! Each line has the local time. When the service starts, it lists the build of the system and the
//! model; after an update or a restore it says from which build to which.
//!
//! # What it can show
//! Which build ran at which time, and when the phone was updated, or set up anew: then there is no
//! build before.
//!
//! # What it cannot show
//! Who did it. The service also starts without a start of the phone.
//!
//! # References
//! - iLEAPP, `mobileActivationLogs`
//! - Heather Mahalik and Ian Whiffin, "Upgrade From NULL: Detecting iOS Wipe Artifacts"

use crate::{
    prelude::*,
    service_log::{Logged, Style, between, read_service_log, upgrade},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.mobile_activation",
    title: "Builds and upgrades, as the activation service logged them",
    sources: &[
        Source::Sysdiagnose("logs/MobileActivation/mobileactivationd.log*"),
        Source::Filesystem("private/var/mobile/Library/Logs/mobileactivationd/*.log*"),
        Source::Filesystem("private/var/root/Library/Logs/MobileActivation/*.log*"),
    ],
    tested: &[
        ("iOS 15, style of the lines", Confidence::RealDevice),
        ("upgrades", Confidence::Untested),
    ],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One thing that the service logged.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ActivationEvent {
    /// What it is: `start`, `upgrade`, `setup` or `property`.
    pub record: &'static str,
    /// When it was logged.
    pub occurred_at: Option<Timestamp>,
    /// Time as the log spells it, where no instant can be told.
    pub local_time: Option<String>,
    /// Build of the system.
    pub build: Option<String>,
    /// Build of the system before an upgrade.
    pub previous_build: Option<String>,
    /// Name of a property of the device that the service lists when it starts.
    pub property: Option<String>,
    /// Its value.
    pub property_value: Option<String>,
}

impl Record for ActivationEvent {
    fn events(&self) -> Vec<TimelineEvent> {
        let build = self.build.as_deref().unwrap_or_default();
        let (meaning, summary) = match (self.record, &self.previous_build) {
            ("upgrade", Some(from)) => ("system updated", format!("from {from} to {build}")),
            ("setup", _) => ("device set up anew", format!("with {build}, no build before")),
            ("start", _) => ("activation service started", build.to_owned()),
            _ => return Vec::new(),
        };
        self.occurred_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }
}

/// Properties that name a person's device are left out.
const PROPERTIES: [&str; 5] =
    ["hardware_model", "product_type", "device_class", "soc_generation", "has_telephony"];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_service_log(file, Style::Installation, out, |entry, out| {
        let message = entry.message.as_str();
        let Logged { at, local_time } = entry.logged;
        let event = |record| ActivationEvent {
            record,
            occurred_at: at,
            local_time,
            ..ActivationEvent::default()
        };
        let property = between(message, "main: ", "\n").and_then(|text| text.split_once(": "));
        let record = if let Some((from, to)) = upgrade(message) {
            let build = Some(to);
            if from == "(null)" {
                ActivationEvent { build, ..event("setup") }
            } else {
                ActivationEvent { build, previous_build: Some(from), ..event("upgrade") }
            }
        } else if let Some(("build_version", build)) = property {
            ActivationEvent { build: Some(build.to_owned()), ..event("start") }
        } else if let Some((name, value)) = property.filter(|(name, _)| PROPERTIES.contains(name)) {
            let (property, property_value) = (Some(name.to_owned()), Some(value.to_owned()));
            ActivationEvent { property, property_value, ..event("property") }
        } else {
            return;
        };
        out.record(Location::Line(entry.line), &record);
    })
}
