//! Artifacts of iOS devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod analytics;
pub mod analytics_ios_versions;
pub mod backup_info;
pub mod biome;
pub mod crash_reporter_preferences;
pub mod data_usage;
pub mod fsevents;
pub mod global_preferences;
pub mod id_status_cache;
pub mod imageio_preferences;
pub mod install_history;
pub mod interactions;
pub mod knowledge;
pub mod launchd_disabled;
pub mod locationd_clients;
pub mod manifest;
pub mod message_attachments;
pub mod messages;
pub mod net_usage;
pub mod os_analytics_ad_daily;
pub mod privacy_accounting;
pub mod safari_history;
pub mod screen_time;
pub mod shutdown_log;
pub mod tcc;
pub mod version_history;
pub mod whatsapp_contacts;
pub mod whatsapp_messages;

pub(crate) static ARTIFACTS: &[&Artifact] = &[
    &analytics::ARTIFACT,
    &analytics_ios_versions::ARTIFACT,
    &backup_info::ARTIFACT,
    &biome::ARTIFACT,
    &crash_reporter_preferences::ARTIFACT,
    &data_usage::ARTIFACT,
    &fsevents::ARTIFACT,
    &global_preferences::ARTIFACT,
    &id_status_cache::ARTIFACT,
    &imageio_preferences::ARTIFACT,
    &install_history::ARTIFACT,
    &interactions::ARTIFACT,
    &knowledge::ARTIFACT,
    &launchd_disabled::ARTIFACT,
    &locationd_clients::ARTIFACT,
    &manifest::ARTIFACT,
    &message_attachments::ARTIFACT,
    &messages::ARTIFACT,
    &net_usage::ARTIFACT,
    &os_analytics_ad_daily::ARTIFACT,
    &privacy_accounting::ARTIFACT,
    &safari_history::ARTIFACT,
    &screen_time::ARTIFACT,
    &shutdown_log::ARTIFACT,
    &tcc::ARTIFACT,
    &version_history::ARTIFACT,
    &whatsapp_contacts::ARTIFACT,
    &whatsapp_messages::ARTIFACT,
];
