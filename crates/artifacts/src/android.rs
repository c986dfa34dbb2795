//! Artifacts of Android devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod accessibility_services;
pub mod accounts;
pub mod app_operations;
pub mod backup_packages;
pub mod battery_daily;
pub mod battery_exemptions;
pub mod companion_devices;
pub mod components;
pub mod connect_events;
pub mod database_info;
pub mod device_admins;
pub mod dns_events;
pub mod input_methods;
pub mod install_sessions;
pub mod messages;
pub mod multimedia_messages;
pub mod notification_listeners;
pub mod package_checkin;
pub mod package_inventory;
pub mod packages;
pub mod platform_compat;
pub mod roles;
pub mod screen_lock;
pub mod screen_projection;
pub mod security_events;
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
    &backup_packages::ARTIFACT,
    &battery_daily::ARTIFACT,
    &battery_exemptions::ARTIFACT,
    &companion_devices::ARTIFACT,
    &components::ARTIFACT,
    &connect_events::ARTIFACT,
    &database_info::ARTIFACT,
    &device_admins::ARTIFACT,
    &dns_events::ARTIFACT,
    &input_methods::ARTIFACT,
    &install_sessions::ARTIFACT,
    &messages::ARTIFACT,
    &multimedia_messages::ARTIFACT,
    &notification_listeners::ARTIFACT,
    &package_checkin::ARTIFACT,
    &package_inventory::ARTIFACT,
    &packages::ARTIFACT,
    &platform_compat::ARTIFACT,
    &roles::ARTIFACT,
    &screen_lock::ARTIFACT,
    &screen_projection::ARTIFACT,
    &security_events::ARTIFACT,
    &settings::ARTIFACT,
    &system_properties::ARTIFACT,
    &trust_agents::ARTIFACT,
    &users::ARTIFACT,
    &vpn::ARTIFACT,
];
