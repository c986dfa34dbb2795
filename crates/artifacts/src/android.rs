//! Artifacts of Android devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod battery_history;
pub mod bluetooth;
pub mod dns_resolvers;
pub mod drop_box;
pub mod kernel_log;
pub mod log_messages;
pub mod network_connections;
pub mod network_usage;
pub mod samsung_usb_log;
pub mod selinux;
pub mod system_properties;
pub mod usage_stats;
pub mod usb;
pub mod wifi;

/// Every artifact of Android devices this build can read, in report order.
pub static ARTIFACTS: &[&Artifact] = &[
    &battery_history::ARTIFACT,
    &bluetooth::ARTIFACT,
    &dns_resolvers::ARTIFACT,
    &drop_box::ARTIFACT,
    &kernel_log::ARTIFACT,
    &log_messages::ARTIFACT,
    &network_connections::ARTIFACT,
    &network_usage::ARTIFACT,
    &samsung_usb_log::ARTIFACT,
    &selinux::ARTIFACT,
    &system_properties::ARTIFACT,
    &usage_stats::ARTIFACT,
    &usb::ARTIFACT,
    &wifi::ARTIFACT,
];
