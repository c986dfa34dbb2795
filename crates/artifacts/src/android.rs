//! Artifacts of Android devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod backup_packages;
pub mod messages;
pub mod multimedia_messages;
pub mod system_properties;

/// Every artifact of Android devices this build can read, in report order.
pub static ARTIFACTS: &[&Artifact] = &[
    &backup_packages::ARTIFACT,
    &messages::ARTIFACT,
    &multimedia_messages::ARTIFACT,
    &system_properties::ARTIFACT,
];
