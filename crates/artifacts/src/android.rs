//! Artifacts of Android devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod acquisition_hashes;
pub mod acquisition_key;
pub mod acquisition_record;
pub mod adb_state;
pub mod apex;
pub mod browser_history;
pub mod collection_log;
pub mod environment;
pub mod files;
pub mod init_scripts;
pub mod magisk_parts;
pub mod mounts;
pub mod not_responding;
pub mod processes;
pub mod report_header;
pub mod root_binaries;
pub mod service_list;
pub mod system_properties;
pub mod tombstones;
pub mod update_log;

/// Every artifact of Android devices this build can read, in report order.
pub static ARTIFACTS: &[&Artifact] = &[
    &acquisition_hashes::ARTIFACT,
    &acquisition_key::ARTIFACT,
    &acquisition_record::ARTIFACT,
    &adb_state::ARTIFACT,
    &apex::ARTIFACT,
    &browser_history::ARTIFACT,
    &collection_log::ARTIFACT,
    &environment::ARTIFACT,
    &files::ARTIFACT,
    &init_scripts::ARTIFACT,
    &magisk_parts::ARTIFACT,
    &mounts::ARTIFACT,
    &not_responding::ARTIFACT,
    &processes::ARTIFACT,
    &report_header::ARTIFACT,
    &root_binaries::ARTIFACT,
    &service_list::ARTIFACT,
    &system_properties::ARTIFACT,
    &tombstones::ARTIFACT,
    &update_log::ARTIFACT,
];
