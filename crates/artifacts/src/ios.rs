//! Artifacts of iOS devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod accounts;
pub mod analytics;
pub mod analytics_ios_versions;
pub mod analytics_reports;
pub mod app_store_apps;
pub mod applications;
pub mod attachment_files;
pub mod awdl_status;
pub mod backup_info;
pub mod battery_log;
pub mod binary_locations;
pub mod biome;
pub mod bluetooth_devices;
pub mod bluetooth_status;
pub mod cache_files;
pub mod calendar;
pub mod calls;
pub mod chrome_favicon;
pub mod chrome_history;
pub mod cloud_containers;
pub mod collection_log;
pub mod configuration_profiles;
pub mod contacts;
pub mod container_manager;
pub mod cookies;
pub mod crash_listing;
pub mod crash_reporter_preferences;
pub mod crash_reports;
pub mod data_usage;
pub mod device_registry;
pub mod diagnostic_reports;
pub mod effective_settings;
pub mod encrypted_messengers;
pub mod facetime_calls;
pub mod file_listing;
pub mod firefox_favicon;
pub mod firefox_history;
pub mod front_board;
pub mod fsevents;
pub mod global_preferences;
pub mod homekit;
pub mod id_status_cache;
pub mod imageio_preferences;
pub mod install_history;
pub mod interactions;
pub mod io_registry;
pub mod jetsam_priority;
pub mod key_transparency;
pub mod keyboard_log;
pub mod knowledge;
pub mod known_wifi;
pub mod launchd_disabled;
pub mod locationd_clients;
pub mod lockdownd_log;
pub mod logd_log;
pub mod managed_preferences;
pub mod manifest;
pub mod message_attachments;
pub mod messages;
pub mod mobile_activation;
pub mod mobile_backup;
pub mod mobile_installation;
pub mod mounts;
pub mod net_usage;
pub mod network_connections;
pub mod network_extension;
pub mod network_interfaces;
pub mod network_neighbours;
pub mod network_settings;
pub mod nickname_cache;
pub mod notification_settings;
pub mod os_analytics_ad_daily;
pub mod other_property_lists;
pub mod paired_computers;
pub mod panics;
pub mod power_log;
pub mod privacy_accounting;
pub mod process_list;
pub mod process_snapshots;
pub mod process_threads;
pub mod profile_events;
pub mod profile_truth;
pub mod recents;
pub mod remotectl;
pub mod resets;
pub mod resource_reports;
pub mod safari_browser_state;
pub mod safari_cloud_tabs;
pub mod safari_downloads;
pub mod safari_favicon;
pub mod safari_history;
pub mod safari_tabs;
pub mod screen_time;
pub mod security_state;
pub mod shared_caches;
pub mod shared_web_credentials;
pub mod shortcuts;
pub mod shutdown_log;
pub mod software_update;
pub mod spindump;
pub mod store_downloads;
pub mod store_system;
pub mod store_updates;
pub mod sysctl;
pub mod system_version;
pub mod task_info;
pub mod tcc;
pub mod trust_store;
pub mod trusted_devices;
pub mod unified_log_archive;
pub mod unified_log_binaries;
pub mod unified_log_boots;
pub mod unified_log_messages;
pub mod unified_log_processes;
pub mod unified_log_statistics;
pub mod usb_devices;
pub mod version_history;
pub mod viber;
pub mod web_clips;
pub mod webkit_resource_load_statistics;
pub mod webkit_session_resource_log;
pub mod webkit_storage;
pub mod whatsapp_calls;
pub mod whatsapp_contacts;
pub mod whatsapp_messages;
pub mod wifi_recent_networks;
pub mod wifi_scan;
pub mod wifi_security;

pub(crate) static ARTIFACTS: &[&Artifact] = &[
    &accounts::ARTIFACT,
    &analytics::ARTIFACT,
    &analytics_ios_versions::ARTIFACT,
    &analytics_reports::ARTIFACT,
    &app_store_apps::ARTIFACT,
    &applications::ARTIFACT,
    &attachment_files::ARTIFACT,
    &awdl_status::ARTIFACT,
    &backup_info::ARTIFACT,
    &battery_log::ARTIFACT,
    &binary_locations::ARTIFACT,
    &biome::ARTIFACT,
    &bluetooth_devices::ARTIFACT,
    &bluetooth_status::ARTIFACT,
    &cache_files::ARTIFACT,
    &calendar::ARTIFACT,
    &calls::ARTIFACT,
    &chrome_favicon::ARTIFACT,
    &chrome_history::ARTIFACT,
    &cloud_containers::ARTIFACT,
    &collection_log::ARTIFACT,
    &configuration_profiles::ARTIFACT,
    &contacts::ARTIFACT,
    &container_manager::ARTIFACT,
    &cookies::ARTIFACT,
    &crash_listing::ARTIFACT,
    &crash_reporter_preferences::ARTIFACT,
    &crash_reports::ARTIFACT,
    &data_usage::ARTIFACT,
    &device_registry::ARTIFACT,
    &diagnostic_reports::ARTIFACT,
    &effective_settings::ARTIFACT,
    &encrypted_messengers::ARTIFACT,
    &facetime_calls::ARTIFACT,
    &file_listing::ARTIFACT,
    &firefox_favicon::ARTIFACT,
    &firefox_history::ARTIFACT,
    &front_board::ARTIFACT,
    &fsevents::ARTIFACT,
    &global_preferences::ARTIFACT,
    &homekit::ARTIFACT,
    &id_status_cache::ARTIFACT,
    &imageio_preferences::ARTIFACT,
    &install_history::ARTIFACT,
    &interactions::ARTIFACT,
    &io_registry::ARTIFACT,
    &jetsam_priority::ARTIFACT,
    &key_transparency::ARTIFACT,
    &keyboard_log::ARTIFACT,
    &knowledge::ARTIFACT,
    &known_wifi::ARTIFACT,
    &launchd_disabled::ARTIFACT,
    &locationd_clients::ARTIFACT,
    &lockdownd_log::ARTIFACT,
    &logd_log::ARTIFACT,
    &managed_preferences::ARTIFACT,
    &manifest::ARTIFACT,
    &message_attachments::ARTIFACT,
    &messages::ARTIFACT,
    &mobile_activation::ARTIFACT,
    &mobile_backup::ARTIFACT,
    &mobile_installation::ARTIFACT,
    &mounts::ARTIFACT,
    &net_usage::ARTIFACT,
    &network_connections::ARTIFACT,
    &network_extension::ARTIFACT,
    &network_interfaces::ARTIFACT,
    &network_neighbours::ARTIFACT,
    &network_settings::ARTIFACT,
    &nickname_cache::ARTIFACT,
    &notification_settings::ARTIFACT,
    &os_analytics_ad_daily::ARTIFACT,
    &other_property_lists::ARTIFACT,
    &paired_computers::ARTIFACT,
    &panics::ARTIFACT,
    &power_log::ARTIFACT,
    &privacy_accounting::ARTIFACT,
    &process_list::ARTIFACT,
    &process_snapshots::ARTIFACT,
    &process_threads::ARTIFACT,
    &profile_events::ARTIFACT,
    &profile_truth::ARTIFACT,
    &recents::ARTIFACT,
    &remotectl::ARTIFACT,
    &resets::ARTIFACT,
    &resource_reports::ARTIFACT,
    &safari_browser_state::ARTIFACT,
    &safari_cloud_tabs::ARTIFACT,
    &safari_downloads::ARTIFACT,
    &safari_favicon::ARTIFACT,
    &safari_history::ARTIFACT,
    &safari_tabs::ARTIFACT,
    &screen_time::ARTIFACT,
    &security_state::ARTIFACT,
    &shared_caches::ARTIFACT,
    &shared_web_credentials::ARTIFACT,
    &shortcuts::ARTIFACT,
    &shutdown_log::ARTIFACT,
    &software_update::ARTIFACT,
    &spindump::ARTIFACT,
    &store_downloads::ARTIFACT,
    &store_system::ARTIFACT,
    &store_updates::ARTIFACT,
    &sysctl::ARTIFACT,
    &system_version::ARTIFACT,
    &task_info::ARTIFACT,
    &tcc::ARTIFACT,
    &trust_store::ARTIFACT,
    &trusted_devices::ARTIFACT,
    &unified_log_archive::ARTIFACT,
    &unified_log_binaries::ARTIFACT,
    &unified_log_boots::ARTIFACT,
    &unified_log_messages::ARTIFACT,
    &unified_log_processes::ARTIFACT,
    &unified_log_statistics::ARTIFACT,
    &usb_devices::ARTIFACT,
    &version_history::ARTIFACT,
    &viber::ARTIFACT,
    &web_clips::ARTIFACT,
    &webkit_resource_load_statistics::ARTIFACT,
    &webkit_session_resource_log::ARTIFACT,
    &webkit_storage::ARTIFACT,
    &whatsapp_calls::ARTIFACT,
    &whatsapp_contacts::ARTIFACT,
    &whatsapp_messages::ARTIFACT,
    &wifi_recent_networks::ARTIFACT,
    &wifi_scan::ARTIFACT,
    &wifi_security::ARTIFACT,
];
