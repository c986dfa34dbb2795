//! Kinds of data as people think of them, and how far each could be examined.

use std::collections::BTreeSet;

use jiff::{Timestamp, civil::Date};
use model::{Coverage, CoverageState, Problem, ProblemKind, Results};

/// A kind of data as people think of it: key of its words, and the artifacts that it holds.
pub(crate) struct Area {
    /// Key of its name; that of what it holds ends in `-about`.
    pub(crate) key: &'static str,
    artifacts: &'static [&'static str],
}

/// Where an artifact belongs that no other area names.
const OTHER: &str = "area-other";

/// All areas, in the order in which they are shown. Artifacts are named without their platform.
pub(crate) const AREAS: [Area; 13] = [
    Area {
        key: "area-messages",
        artifacts: &[
            "attachment_files",
            "encrypted_messengers",
            "message_attachments",
            "messages",
            "multimedia_messages",
            "nickname_cache",
            "viber",
            "whatsapp_messages",
        ],
    },
    Area { key: "area-calls", artifacts: &["calls", "facetime_calls", "whatsapp_calls"] },
    Area {
        key: "area-people",
        artifacts: &[
            "calendar",
            "contacts",
            "id_status_cache",
            "interactions",
            "recents",
            "whatsapp_contacts",
        ],
    },
    Area {
        key: "area-web",
        artifacts: &[
            "browser_history",
            "cache_files",
            "chrome_favicon",
            "chrome_history",
            "cookies",
            "firefox_favicon",
            "firefox_history",
            "safari_browser_state",
            "safari_cloud_tabs",
            "safari_downloads",
            "safari_favicon",
            "safari_history",
            "safari_tabs",
            "shared_web_credentials",
            "web_clips",
            "webkit_resource_load_statistics",
            "webkit_session_resource_log",
            "webkit_storage",
        ],
    },
    Area {
        key: "area-apps",
        artifacts: &[
            "accessibility_services",
            "apk_files",
            "app_operations",
            "app_profiles",
            "app_store_apps",
            "applications",
            "backup_packages",
            "battery_daily",
            "battery_exemptions",
            "biome",
            "cloud_containers",
            "companion_devices",
            "components",
            "database_info",
            "device_admins",
            "front_board",
            "input_methods",
            "install_sessions",
            "knowledge",
            "known_packages",
            "locationd_clients",
            "mobile_installation",
            "notification_listeners",
            "notifications",
            "notification_settings",
            "package_checkin",
            "package_inventory",
            "packages",
            "platform_compat",
            "privacy_accounting",
            "roles",
            "screen_projection",
            "screen_time",
            "shortcuts",
            "store_downloads",
            "store_system",
            "store_updates",
            "tcc",
            "trust_agents",
            "usage_stats",
        ],
    },
    Area {
        key: "area-programs",
        artifacts: &[
            "analytics_reports",
            "battery_history",
            "binary_locations",
            "container_manager",
            "environment",
            "init_scripts",
            "jetsam_priority",
            "keyboard_log",
            "launchd_disabled",
            "magisk_parts",
            "os_analytics_ad_daily",
            "power_log",
            "process_history",
            "process_list",
            "process_snapshots",
            "process_threads",
            "processes",
            "root_binaries",
            "shared_caches",
            "shutdown_log",
            "spindump",
            "task_info",
        ],
    },
    Area {
        key: "area-network",
        artifacts: &[
            "awdl_status",
            "bluetooth",
            "bluetooth_devices",
            "bluetooth_status",
            "connect_events",
            "data_usage",
            "dns_events",
            "dns_resolvers",
            "homekit",
            "known_wifi",
            "net_usage",
            "network_connections",
            "network_extension",
            "network_interfaces",
            "network_neighbours",
            "network_settings",
            "network_usage",
            "vpn",
            "wifi",
            "wifi_recent_networks",
            "wifi_scan",
            "wifi_security",
        ],
    },
    Area {
        key: "area-crashes",
        artifacts: &[
            "crash_listing",
            "crash_reports",
            "diagnostic_reports",
            "drop_box",
            "not_responding",
            "panics",
            "resets",
            "resource_reports",
            "tombstones",
        ],
    },
    Area {
        key: "area-logs",
        artifacts: &[
            "analytics",
            "analytics_ios_versions",
            "battery_log",
            "fsevents",
            "kernel_log",
            "lockdownd_log",
            "log_messages",
            "logd_log",
            "mobile_activation",
            "mobile_backup",
            "profile_events",
            "samsung_usb_log",
            "security_events",
            "security_state",
            "unified_log_archive",
            "unified_log_binaries",
            "unified_log_boots",
            "unified_log_messages",
            "unified_log_processes",
            "unified_log_statistics",
            "update_log",
            "version_history",
        ],
    },
    Area {
        key: "area-settings",
        artifacts: &[
            "accounts",
            "adb_state",
            "advanced_protection",
            "apex",
            "configuration_profiles",
            "crash_reporter_preferences",
            "device_registry",
            "effective_settings",
            "global_preferences",
            "imageio_preferences",
            "install_history",
            "io_registry",
            "key_transparency",
            "managed_preferences",
            "other_property_lists",
            "paired_computers",
            "profile_truth",
            "remotectl",
            "screen_lock",
            "selinux",
            "service_list",
            "settings",
            "software_update",
            "sysctl",
            "system_properties",
            "system_version",
            "trust_store",
            "trusted_devices",
            "usb",
            "usb_devices",
            "users",
        ],
    },
    Area {
        key: "area-files",
        artifacts: &[
            "file_digests",
            "file_listing",
            "files",
            "manifest",
            "media_files",
            "mounts",
            "yara",
        ],
    },
    Area {
        key: "area-copying",
        artifacts: &[
            "acquisition_hashes",
            "acquisition_key",
            "acquisition_record",
            "backup_info",
            "collection_log",
            "report_header",
        ],
    },
    Area { key: OTHER, artifacts: &[] },
];

/// Key of the area that an artifact belongs to; `None` when it is named in none.
pub fn area_of(artifact: &str) -> Option<&'static str> {
    let name = artifact.split_once('.').map_or(artifact, |(_, name)| name);
    AREAS.iter().find(|area| area.artifacts.contains(&name)).map(|area| area.key)
}

/// How far one area could be examined.
pub(crate) struct Examined<'a> {
    /// Key of the area.
    pub(crate) key: &'static str,
    /// Key of the sentence that says how far.
    pub(crate) state: &'static str,
    /// What could not be read, or not all of it.
    pub(crate) lacking: Vec<&'a Coverage>,
    /// Whether part of it is not in the acquisition, while the rest is.
    pub(crate) some_absent: bool,
    /// Whether something was read that does not add up.
    pub(crate) odd: bool,
    /// First and last day of its dates.
    pub(crate) span: Option<(Date, Date)>,
    /// How many different days it tells of.
    pub(crate) days: u64,
}

/// Every area, in the order of [`AREAS`].
pub(crate) fn examined(results: &Results) -> Vec<Examined<'_>> {
    AREAS.iter().filter_map(|area| Examined::new(area.key, results)).collect()
}

impl<'a> Examined<'a> {
    fn new(key: &'static str, results: &'a Results) -> Option<Self> {
        let belongs = |artifact: &str| area_of(artifact).unwrap_or(OTHER) == key;
        let own: Vec<&Coverage> =
            results.coverage.iter().filter(|covered| belongs(covered.artifact)).collect();
        let problems = |wanted: ProblemKind| {
            let artifact = |problem: &Problem| problem.artifact;
            let of_kind = results.problems.iter().filter(move |problem| problem.kind == wanted);
            of_kind.filter_map(artifact).filter(|artifact| belongs(artifact))
        };
        let damaged: BTreeSet<&str> = problems(ProblemKind::Unreadable).collect();
        let mut lacking: Vec<&Coverage> =
            own.iter().copied().filter(|one| is_lacking(one, &damaged)).collect();
        lacking.sort_by_key(|covered| covered.title);
        lacking.dedup_by_key(|covered| covered.title);
        let days: BTreeSet<Date> =
            results.days.iter().filter(|day| belongs(day.artifact)).map(|day| day.day).collect();
        let state = match state(&own, &damaged) {
            Some(state) => state,
            // What nobody looked for is not there either, but for what belongs nowhere else.
            None if key == OTHER => return None,
            None => "area-absent",
        };
        Some(Self {
            key,
            state,
            lacking,
            some_absent: state != "area-absent"
                && own.iter().any(|one| one.state == CoverageState::Absent),
            odd: problems(ProblemKind::Integrity).next().is_some(),
            span: span(&own),
            days: u64::try_from(days.len()).unwrap_or(u64::MAX),
        })
    }
}

fn is_lacking(covered: &Coverage, damaged: &BTreeSet<&str>) -> bool {
    match covered.state {
        CoverageState::Partial | CoverageState::Unreadable => true,
        CoverageState::Examined | CoverageState::Empty => damaged.contains(covered.artifact),
        CoverageState::Absent => false,
    }
}

/// The sentence about an area; `None` when nothing of it was looked for.
fn state(own: &[&Coverage], damaged: &BTreeSet<&str>) -> Option<&'static str> {
    let there = || own.iter().filter(|one| one.state != CoverageState::Absent);
    let unreadable = there().filter(|one| one.state == CoverageState::Unreadable).count();
    Some(if own.is_empty() && damaged.is_empty() {
        return None;
    } else if there().next().is_none() && damaged.is_empty() {
        "area-absent"
    } else if unreadable == there().count() {
        "area-unreadable"
    } else if there().any(|one| is_lacking(one, damaged)) {
        "area-partial"
    } else if there().all(|one| one.state == CoverageState::Empty) {
        "area-empty"
    } else {
        "area-read"
    })
}

fn span(own: &[&Coverage]) -> Option<(Date, Date)> {
    let day = |at: Timestamp| jiff::tz::Offset::UTC.to_datetime(at).date();
    let first = own.iter().filter_map(|one| one.earliest_at).min()?;
    let last = own.iter().filter_map(|one| one.latest_at).max()?;
    Some((day(first), day(last)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_artifact_stands_in_one_area() {
        let mut all: Vec<&str> =
            AREAS.iter().flat_map(|area| area.artifacts.iter().copied()).collect();
        all.sort_unstable();
        assert!(all.windows(2).all(|pair| pair[0] != pair[1]), "{all:?}");
        assert_eq!(area_of("ios.safari_history"), Some("area-web"));
        assert_eq!(area_of("android.app_profiles"), Some("area-apps"));
        assert_eq!(area_of("ios.nothing"), None);
    }
}
