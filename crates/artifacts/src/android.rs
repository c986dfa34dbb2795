//! Artifacts of Android devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod apk_files;
pub mod system_properties;

/// Every artifact of Android devices this build can read, in report order.
pub static ARTIFACTS: &[&Artifact] = &[&apk_files::ARTIFACT, &system_properties::ARTIFACT];
