//! `containermanagerd.log`: starts of the service that keeps the containers of apps.
//!
//! # What it holds
//! Each line has the local time and what the service did. Only its first clean-up after the phone
//! was started, its later ones, and what it says of identifiers that misbehave are taken.
//!
//! # What it can show
//! That the phone was started shortly before this time, and that an app with this identifier asked
//! for a container.
//!
//! # What it cannot show
//! When exactly the phone was started, or why. Most lines are of no use here and are left out.
//!
//! # References
//! - iLEAPP, `mobileContainerManager`
//! - Apple, "About the iOS file system"

use crate::{
    prelude::*,
    service_log::{Logged, Style, between, read_service_log},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.container_manager",
    title: "Starts and containers, as the container service logged them",
    sources: &[
        Source::Sysdiagnose("logs/MobileContainerManager/containermanagerd*.log*"),
        Source::Filesystem("private/var/root/Library/Logs/MobileContainerManager/*.log*"),
        Source::Filesystem("private/var/mobile/Library/Logs/MobileContainerManager/*.log*"),
    ],
    tested: &[("iOS 14", Confidence::RealDevice), ("iOS 15 to 18", Confidence::Untested)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One thing that the service did.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ContainerEvent {
    /// What it is: `boot`, `cleanup` or `refused`.
    pub record: &'static str,
    /// When it was logged.
    pub occurred_at: Option<Timestamp>,
    /// When the first clean-up after a start of the phone was done, for `boot`.
    pub booted_at: Option<Timestamp>,
    /// Time as the log spells it, where no instant can be told.
    pub local_time: Option<String>,
    /// Identifier that the service did not serve as asked.
    pub bundle_id: Option<String>,
}

impl Record for ContainerEvent {
    fn observables(&self) -> Vec<Observable<'_>> {
        let id = self.bundle_id.as_deref();
        let id = id
            .map(|id| Observable::new(ObservableKind::AppId, id, "bundle_id", Strength::Installed));
        id.into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let (meaning, summary) = match self.record {
            "boot" => {
                ("start of the phone noticed", "containers were tidied up for the first time")
            }
            "cleanup" => ("containers tidied up", "containers were tidied up"),
            _ => ("container not served", self.bundle_id.as_deref().unwrap_or_default()),
        };
        let summary = summary.to_owned();
        self.occurred_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_service_log(file, Style::Installation, out, |entry, out| {
        let message = entry.message.as_str();
        let Logged { at, local_time } = entry.logged;
        let event = |record| ContainerEvent {
            record,
            occurred_at: at,
            local_time,
            ..ContainerEvent::default()
        };
        let record = if message.contains("first boot cleanup complete")
            || message.contains("performing first boot initialization")
        {
            ContainerEvent { booted_at: at, ..event("boot") }
        } else if message.contains("containermanagerd cleanup complete") {
            event("cleanup")
        } else if let Some(id) = between(message, "Invalid data container class for ", ":") {
            ContainerEvent { bundle_id: Some(id.to_owned()), ..event("refused") }
        } else {
            return;
        };
        out.record(Location::Line(entry.line), &record);
    })
}
