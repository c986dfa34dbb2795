//! Artifacts of iOS devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod backup_info;
pub mod global_preferences;
pub mod manifest;
pub mod message_attachments;
pub mod messages;
pub mod tcc;

pub(crate) static ARTIFACTS: &[&Artifact] = &[
    &backup_info::ARTIFACT,
    &global_preferences::ARTIFACT,
    &manifest::ARTIFACT,
    &message_attachments::ARTIFACT,
    &messages::ARTIFACT,
    &tcc::ARTIFACT,
];
