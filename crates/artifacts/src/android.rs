//! Artifacts of Android devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod battery_daily;
pub mod components;
pub mod database_info;
pub mod install_sessions;
pub mod known_packages;
pub mod package_checkin;
pub mod package_inventory;
pub mod packages;
pub mod platform_compat;
pub mod system_properties;

/// Every artifact of Android devices this build can read, in report order.
pub static ARTIFACTS: &[&Artifact] = &[
    &battery_daily::ARTIFACT,
    &components::ARTIFACT,
    &database_info::ARTIFACT,
    &install_sessions::ARTIFACT,
    &known_packages::ARTIFACT,
    &package_checkin::ARTIFACT,
    &package_inventory::ARTIFACT,
    &packages::ARTIFACT,
    &platform_compat::ARTIFACT,
    &system_properties::ARTIFACT,
];
