//! Artifacts of Android devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod connect_events;
pub mod dns_events;
pub mod security_events;
pub mod system_properties;

/// Every artifact of Android devices this build can read, in report order.
pub static ARTIFACTS: &[&Artifact] = &[
    &connect_events::ARTIFACT,
    &dns_events::ARTIFACT,
    &security_events::ARTIFACT,
    &system_properties::ARTIFACT,
];
