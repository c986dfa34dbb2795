//! Artifacts of Android devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod accessibility_services;
pub mod accounts;
pub mod acquisition_hashes;
pub mod acquisition_key;
pub mod acquisition_record;
pub mod adb_state;
pub mod advanced_protection;
pub mod apex;
pub mod apk_files;
pub mod app_operations;
pub mod backup_packages;
pub mod battery_daily;
pub mod battery_exemptions;
pub mod battery_history;
pub mod bluetooth;
pub mod browser_history;
pub mod collection_log;
pub mod companion_devices;
pub mod components;
pub mod connect_events;
pub mod database_info;
pub mod device_admins;
pub mod dns_events;
pub mod dns_resolvers;
pub mod drop_box;
pub mod environment;
pub mod files;
pub mod init_scripts;
pub mod input_methods;
pub mod install_sessions;
pub mod kernel_log;
pub mod known_packages;
pub mod log_messages;
pub mod magisk_parts;
pub mod media_files;
pub mod messages;
pub mod mounts;
pub mod multimedia_messages;
pub mod network_connections;
pub mod network_usage;
pub mod not_responding;
pub mod notification_listeners;
pub mod notifications;
pub mod package_checkin;
pub mod package_inventory;
pub mod packages;
pub mod platform_compat;
pub mod processes;
pub mod report_header;
pub mod roles;
pub mod root_binaries;
pub mod samsung_usb_log;
pub mod screen_lock;
pub mod screen_projection;
pub mod security_events;
pub mod selinux;
pub mod service_list;
pub mod settings;
pub mod system_properties;
pub mod tombstones;
pub mod trust_agents;
pub mod update_log;
pub mod usage_stats;
pub mod usb;
pub mod users;
pub mod vpn;
pub mod wifi;

/// Every artifact of Android devices this build can read, in report order.
pub static ARTIFACTS: &[&Artifact] = &[
    &accessibility_services::ARTIFACT,
    &accounts::ARTIFACT,
    &acquisition_hashes::ARTIFACT,
    &acquisition_key::ARTIFACT,
    &acquisition_record::ARTIFACT,
    &adb_state::ARTIFACT,
    &advanced_protection::ARTIFACT,
    &apex::ARTIFACT,
    &apk_files::ARTIFACT,
    &app_operations::ARTIFACT,
    &backup_packages::ARTIFACT,
    &battery_daily::ARTIFACT,
    &battery_exemptions::ARTIFACT,
    &battery_history::ARTIFACT,
    &bluetooth::ARTIFACT,
    &browser_history::ARTIFACT,
    &collection_log::ARTIFACT,
    &companion_devices::ARTIFACT,
    &components::ARTIFACT,
    &connect_events::ARTIFACT,
    &database_info::ARTIFACT,
    &device_admins::ARTIFACT,
    &dns_events::ARTIFACT,
    &dns_resolvers::ARTIFACT,
    &drop_box::ARTIFACT,
    &environment::ARTIFACT,
    &files::ARTIFACT,
    &init_scripts::ARTIFACT,
    &input_methods::ARTIFACT,
    &install_sessions::ARTIFACT,
    &kernel_log::ARTIFACT,
    &known_packages::ARTIFACT,
    &log_messages::ARTIFACT,
    &magisk_parts::ARTIFACT,
    &media_files::ARTIFACT,
    &messages::ARTIFACT,
    &mounts::ARTIFACT,
    &multimedia_messages::ARTIFACT,
    &network_connections::ARTIFACT,
    &network_usage::ARTIFACT,
    &not_responding::ARTIFACT,
    &notification_listeners::ARTIFACT,
    &notifications::ARTIFACT,
    &package_checkin::ARTIFACT,
    &package_inventory::ARTIFACT,
    &packages::ARTIFACT,
    &platform_compat::ARTIFACT,
    &processes::ARTIFACT,
    &report_header::ARTIFACT,
    &roles::ARTIFACT,
    &root_binaries::ARTIFACT,
    &samsung_usb_log::ARTIFACT,
    &screen_lock::ARTIFACT,
    &screen_projection::ARTIFACT,
    &security_events::ARTIFACT,
    &selinux::ARTIFACT,
    &service_list::ARTIFACT,
    &settings::ARTIFACT,
    &system_properties::ARTIFACT,
    &tombstones::ARTIFACT,
    &trust_agents::ARTIFACT,
    &update_log::ARTIFACT,
    &usage_stats::ARTIFACT,
    &usb::ARTIFACT,
    &users::ARTIFACT,
    &vpn::ARTIFACT,
    &wifi::ARTIFACT,
];
