//! One file per artifact. See `CONTRIBUTING.md`, "Add an artifact in 15 minutes".
//!
//! **Invariant:** a parser sees bytes and yields records and problems. It opens no file,
//! knows no indicator, prints nothing, and cannot fail the check.

mod adb_keys;
mod android_names;
mod android_uids;
mod artifact;
mod attached_file;
mod attachment_structure;
mod avc_denials;
mod browsing;
mod certificates;
mod chromium_history;
mod collection_manifest;
mod components;
mod core_data;
mod crash_body;
mod device_times;
mod earlier;
mod file_digests;
mod flattened_settings;
mod front_to_back;
mod handles;
mod intrusion_log;
mod json_items;
mod json_parts;
mod kernel_lines;
mod lines;
mod list_forms;
mod log_dates;
mod log_messages;
mod log_topics;
mod logcat_lines;
mod native_crash;
mod native_frames;
mod network_usage;
mod package_list;
mod payloads;
mod power_log;
mod preference_list;
mod process_lists;
mod property_list;
mod read_ahead;
mod reference;
mod reports;
mod safari_session;
mod security_analytics;
mod security_log;
mod service_lines;
mod service_log;
mod service_text;
mod setting_changes;
mod shell_commands;
mod signers;
mod software_build;
mod telephony_backup;
mod unified_log;
mod usb_peripherals;
mod websites;
mod xml_tags;

pub mod android;
pub mod ios;

pub use artifact::{
    Artifact, Collected, Entry, ONLY_IN_ENCRYPTED_BACKUPS, ParseError, Receiver, Sink,
};
pub use model::Confidence;
pub use reference::documentation;

/// Every artifact this build can read, in report order.
pub fn all() -> impl Iterator<Item = &'static Artifact> {
    ios::ARTIFACTS.iter().chain(android::ARTIFACTS).copied()
}

/// The artifact of this identifier.
pub fn by_id(id: &str) -> Option<&'static Artifact> {
    all().find(|artifact| artifact.id == id)
}

/// What every artifact file starts from.
mod prelude {
    pub(crate) use std::borrow::Cow;

    pub(crate) use evidence::{EvidenceFile, Source};
    pub(crate) use formats::{
        instants::{unix_real, unix_seconds},
        sqlite::{Database, Row, Watched},
    };
    pub(crate) use jiff::Timestamp;
    pub(crate) use model::{
        AppSighting, Confidence, Location, Observable, ObservableKind, ProgramSighting, Record,
        Strength, TimelineEvent,
    };
    pub(crate) use serde::Serialize;
    pub(crate) use serde_with_macros::skip_serializing_none;

    pub(crate) use crate::artifact::{
        Artifact, ONLY_IN_ENCRYPTED_BACKUPS, ParseError, Repeated, Sink, read_database, rows,
        select,
    };
    pub(crate) use crate::browsing::{observe, without_data};
    pub(crate) use crate::earlier::read_with_history;
    pub(crate) use crate::property_list::{
        date_of, dictionary_of, flag_of, integer_of, items_of, mac_date, mac_instant_of,
        plist_text, read_dictionary, read_plist, text_of, whole,
    };
}
