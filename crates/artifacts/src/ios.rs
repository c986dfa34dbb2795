//! Artifacts of iOS devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod backup_info;
pub mod cache_files;
pub mod chrome_favicon;
pub mod chrome_history;
pub mod cookies;
pub mod data_usage;
pub mod firefox_favicon;
pub mod firefox_history;
pub mod global_preferences;
pub mod id_status_cache;
pub mod interactions;
pub mod manifest;
pub mod message_attachments;
pub mod messages;
pub mod safari_browser_state;
pub mod safari_cloud_tabs;
pub mod safari_downloads;
pub mod safari_favicon;
pub mod safari_history;
pub mod safari_tabs;
pub mod tcc;
pub mod web_clips;
pub mod webkit_resource_load_statistics;
pub mod webkit_session_resource_log;
pub mod webkit_storage;
pub mod whatsapp_contacts;
pub mod whatsapp_messages;

pub(crate) static ARTIFACTS: &[&Artifact] = &[
    &backup_info::ARTIFACT,
    &cache_files::ARTIFACT,
    &chrome_favicon::ARTIFACT,
    &chrome_history::ARTIFACT,
    &cookies::ARTIFACT,
    &data_usage::ARTIFACT,
    &firefox_favicon::ARTIFACT,
    &firefox_history::ARTIFACT,
    &global_preferences::ARTIFACT,
    &id_status_cache::ARTIFACT,
    &interactions::ARTIFACT,
    &manifest::ARTIFACT,
    &message_attachments::ARTIFACT,
    &messages::ARTIFACT,
    &safari_browser_state::ARTIFACT,
    &safari_cloud_tabs::ARTIFACT,
    &safari_downloads::ARTIFACT,
    &safari_favicon::ARTIFACT,
    &safari_history::ARTIFACT,
    &safari_tabs::ARTIFACT,
    &tcc::ARTIFACT,
    &web_clips::ARTIFACT,
    &webkit_resource_load_statistics::ARTIFACT,
    &webkit_session_resource_log::ARTIFACT,
    &webkit_storage::ARTIFACT,
    &whatsapp_contacts::ARTIFACT,
    &whatsapp_messages::ARTIFACT,
];
