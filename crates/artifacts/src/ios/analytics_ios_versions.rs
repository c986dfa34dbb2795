//! `Keychains/Analytics`: builds of iOS, by when events were first and last noted under them.
//!
//! # What it holds
//! The events of `ios.analytics` name the build that ran. One record is one build in one database.
//!
//! # What it can show
//! That this build ran between these instants: which known attacks the phone was open to, and
//! whether it went back to an older build.
//!
//! # What it cannot show
//! When the build was put on the phone. Old events are overwritten, so old builds may be missing.
//! The build tells the major version; the exact version needs a list of builds.
//!
//! # References
//! - Apple, Security (open source), `SFAnalytics`: the tables

use std::collections::BTreeMap;

use crate::{prelude::*, security_analytics::read_events, software_build::major_version};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.analytics_ios_versions",
    title: "Builds of iOS seen in security events",
    sources: &[Source::Filesystem("private/var/Keychains/Analytics/*.db")],
    tested: &[("iOS 13 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a full file system does",
    parse,
};

/// One build.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SeenBuild {
    /// Build of iOS.
    pub build: String,
    /// Major version of iOS that the build belongs to.
    pub ios_major: Option<u64>,
    /// First event.
    pub first_seen_at: Option<Timestamp>,
    /// Last event.
    pub last_seen_at: Option<Timestamp>,
    /// How many events name it.
    pub event_count: u64,
}

impl Record for SeenBuild {
    fn events(&self) -> Vec<TimelineEvent> {
        let version = self.ios_major.map(|major| format!(" (iOS {major})")).unwrap_or_default();
        let event = |at| {
            let summary = format!("build {}{version}", self.build);
            TimelineEvent { at, meaning: "build of iOS first seen", summary }
        };
        self.first_seen_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut builds: BTreeMap<String, (Location, SeenBuild)> = BTreeMap::new();
    read_events(file, out, |stored, _| {
        let Some(build) = text_of(&stored.values, "build") else { return };
        let new = || SeenBuild {
            ios_major: major_version(&build),
            build: build.clone(),
            ..SeenBuild::default()
        };
        let (at, seen) = builds.entry(build.clone()).or_insert_with(|| (stored.at.clone(), new()));
        seen.event_count = seen.event_count.saturating_add(1);
        let Some(recorded_at) = stored.recorded_at else { return };
        if seen.first_seen_at.is_none_or(|first| recorded_at < first) {
            seen.first_seen_at = Some(recorded_at);
            *at = stored.at;
        }
        seen.last_seen_at = seen.last_seen_at.max(Some(recorded_at));
    })?;
    for (at, seen) in builds.into_values() {
        out.record(at, &seen);
    }
    Ok(())
}
