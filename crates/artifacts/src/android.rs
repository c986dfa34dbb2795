//! Artifacts of Android devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod accessibility_services;
pub mod accounts;
pub mod app_operations;
pub mod battery_exemptions;
pub mod companion_devices;
pub mod device_admins;
pub mod input_methods;
pub mod notification_listeners;
pub mod roles;
pub mod screen_lock;
pub mod screen_projection;
pub mod settings;
pub mod system_properties;
pub mod trust_agents;
pub mod users;
pub mod vpn;

/// Every artifact of Android devices this build can read, in report order.
pub static ARTIFACTS: &[&Artifact] = &[
    &accessibility_services::ARTIFACT,
    &accounts::ARTIFACT,
    &app_operations::ARTIFACT,
    &battery_exemptions::ARTIFACT,
    &companion_devices::ARTIFACT,
    &device_admins::ARTIFACT,
    &input_methods::ARTIFACT,
    &notification_listeners::ARTIFACT,
    &roles::ARTIFACT,
    &screen_lock::ARTIFACT,
    &screen_projection::ARTIFACT,
    &settings::ARTIFACT,
    &system_properties::ARTIFACT,
    &trust_agents::ARTIFACT,
    &users::ARTIFACT,
    &vpn::ARTIFACT,
];
