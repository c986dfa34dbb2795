//! Artifacts of iOS devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod backup_info;
pub mod configuration_profiles;
pub mod data_usage;
pub mod global_preferences;
pub mod id_status_cache;
pub mod interactions;
pub mod manifest;
pub mod message_attachments;
pub mod messages;
pub mod mobile_backup;
pub mod network_extension;
pub mod network_settings;
pub mod paired_computers;
pub mod profile_events;
pub mod profile_truth;
pub mod safari_history;
pub mod software_update;
pub mod tcc;
pub mod trust_store;
pub mod whatsapp_contacts;
pub mod whatsapp_messages;

pub(crate) static ARTIFACTS: &[&Artifact] = &[
    &backup_info::ARTIFACT,
    &configuration_profiles::ARTIFACT,
    &data_usage::ARTIFACT,
    &global_preferences::ARTIFACT,
    &id_status_cache::ARTIFACT,
    &interactions::ARTIFACT,
    &manifest::ARTIFACT,
    &message_attachments::ARTIFACT,
    &messages::ARTIFACT,
    &mobile_backup::ARTIFACT,
    &network_extension::ARTIFACT,
    &network_settings::ARTIFACT,
    &paired_computers::ARTIFACT,
    &profile_events::ARTIFACT,
    &profile_truth::ARTIFACT,
    &safari_history::ARTIFACT,
    &software_update::ARTIFACT,
    &tcc::ARTIFACT,
    &trust_store::ARTIFACT,
    &whatsapp_contacts::ARTIFACT,
    &whatsapp_messages::ARTIFACT,
];
