//! Artifacts of iOS devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod accounts;
pub mod applications;
pub mod backup_info;
pub mod calendar;
pub mod calls;
pub mod contacts;
pub mod data_usage;
pub mod front_board;
pub mod global_preferences;
pub mod id_status_cache;
pub mod interactions;
pub mod manifest;
pub mod message_attachments;
pub mod messages;
pub mod nickname_cache;
pub mod notification_settings;
pub mod recents;
pub mod safari_history;
pub mod shortcuts;
pub mod store_system;
pub mod tcc;
pub mod whatsapp_calls;
pub mod whatsapp_contacts;
pub mod whatsapp_messages;

pub(crate) static ARTIFACTS: &[&Artifact] = &[
    &accounts::ARTIFACT,
    &applications::ARTIFACT,
    &backup_info::ARTIFACT,
    &calendar::ARTIFACT,
    &calls::ARTIFACT,
    &contacts::ARTIFACT,
    &data_usage::ARTIFACT,
    &front_board::ARTIFACT,
    &global_preferences::ARTIFACT,
    &id_status_cache::ARTIFACT,
    &interactions::ARTIFACT,
    &manifest::ARTIFACT,
    &message_attachments::ARTIFACT,
    &messages::ARTIFACT,
    &nickname_cache::ARTIFACT,
    &notification_settings::ARTIFACT,
    &recents::ARTIFACT,
    &safari_history::ARTIFACT,
    &shortcuts::ARTIFACT,
    &store_system::ARTIFACT,
    &tcc::ARTIFACT,
    &whatsapp_calls::ARTIFACT,
    &whatsapp_contacts::ARTIFACT,
    &whatsapp_messages::ARTIFACT,
];
