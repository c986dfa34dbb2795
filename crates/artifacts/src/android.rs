//! Artifacts of Android devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod install_sessions;
pub mod packages;
pub mod system_properties;

/// Every artifact of Android devices this build can read, in report order.
pub static ARTIFACTS: &[&Artifact] =
    &[&install_sessions::ARTIFACT, &packages::ARTIFACT, &system_properties::ARTIFACT];
