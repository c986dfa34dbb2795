//! Published lists in several formats: what is read of each, and that the formats of one list say
//! the same.

#![allow(clippy::disallowed_methods, reason = "published feeds are no evidence")]
#![allow(clippy::print_stdout, reason = "a skipped test says so")]

use std::path::PathBuf;

use indicators::{FeedReport, FeedState, IndicatorSet, SetBuilder};
use model::{FeedSummary, ObservableKind};
use support::{how, met, read, skipped};

use ObservableKind::{AppId, CertificateHash, Host};

use crate::support;

fn folder(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(name);
    if !path.is_dir() {
        println!("skipped: ../shared/data/{name} is absent");
        return None;
    }
    Some(path)
}

fn file(folder: &std::path::Path, name: &str) -> (String, IndicatorSet, FeedSummary) {
    let bytes = std::fs::read(folder.join(name)).unwrap();
    let (set, summary) = read(name, &bytes);
    (String::from_utf8(bytes).unwrap(), set, summary)
}

/// Every format of stalkerware-indicators. The numbers were counted in the files by other means.
#[test]
fn one_list_in_five_formats() {
    let Some(folder) = folder("indicators/echap") else { return };
    let (hosts_text, hosts, summary) = file(&folder, "hosts");
    assert_eq!((summary.format.as_str(), summary.loaded), ("plain list", 925));
    assert_eq!(hosts.len(), 925);
    let (table_text, table, summary) = file(&folder, "network.csv");
    assert_eq!((summary.format.as_str(), summary.loaded), ("table", 1034));
    assert!(summary.skipped.is_empty());
    let (_, event, summary) = file(&folder, "misp_event.json");
    assert_eq!((summary.format.as_str(), summary.loaded), ("MISP", 4752));
    assert_eq!(
        skipped(&summary),
        [
            "650: not marked for detection (to_ids): android-app.appid",
            "1692: not marked for detection (to_ids): android-app.name",
            "1: not marked for detection (to_ids): link",
        ]
    );
    let (apps_text, apps, summary) = file(&folder, "ioc.yaml");
    assert_eq!((summary.format.as_str(), summary.loaded), ("list of apps (YAML)", 2081));
    assert_eq!(
        skipped(&summary),
        ["7: name in a certificate", "624: website of a vendor: a visit is no trace of the app"]
    );
    let (_, _, summary) = file(&folder, "watchware.yaml");
    assert_eq!(summary.loaded, 112);

    for host in hosts_text.lines() {
        for (name, set) in [("hosts", &hosts), ("network.csv", &table), ("ioc.yaml", &apps)] {
            assert!(!met(set, Host, host).is_empty(), "{name} does not know {host}");
        }
    }
    for row in table_text.lines().skip(1) {
        let mut cells = row.split(',');
        let (value, app) = (cells.nth(1).unwrap(), cells.next().unwrap());
        let names = table.show(value);
        let is_named = names.iter().any(|basis| basis.campaigns.iter().any(|name| name == app));
        assert!(is_named, "{value} is not attributed to {app}");
    }
    let mut packages = 0;
    for line in apps_text.lines() {
        let value = line.trim_start_matches(['-', ' ']);
        if value.len() == 40 && value.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            assert!(!met(&apps, CertificateHash, value).is_empty(), "{value}");
        } else if line.starts_with("  - com.") && how(&apps, AppId, value).is_some() {
            packages += 1;
        }
    }
    assert!(packages > 400, "{packages}");
    // Apps that watch over children are in the event too, as a text that is not for detection.
    assert_eq!(how(&event, AppId, "com.microsoft.familysafety"), None);
}

#[test]
fn a_folder_of_everything_is_told_file_by_file() {
    let Some(folder) = folder("indicators") else { return };
    let mut builder = SetBuilder::new();
    let reports = builder.add_paths(&[folder]);
    let refused: Vec<(&str, &str)> = reports.iter().filter_map(refused).collect();
    let names: Vec<&str> = refused.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["rules.yar", "suricata.rules", "indicators.yaml"]);
    for ((name, reason), words) in
        refused.iter().zip(["YARA rules", "Suricata or Snort rules", "an index of feeds"])
    {
        assert!(reason.contains(words), "{name}: {reason}");
    }
    let stix = reports.iter().filter(|report| report.summary.format == "STIX 2").count();
    assert_eq!((reports.len(), stix), (24, 16));
}

fn refused(report: &FeedReport) -> Option<(&str, &str)> {
    match &report.state {
        FeedState::Refused(reason) => Some((&report.source, reason)),
        _ => None,
    }
}

#[test]
fn plain_lists_of_a_family_are_read_and_named_after_their_folder() {
    let Some(folder) = folder("android/iocs-mvt-2026") else { return };
    let mut builder = SetBuilder::new();
    let reports = builder.add_paths(&[folder]);
    assert_eq!(reports.len(), 9);
    assert_eq!(reports.iter().map(|report| report.summary.loaded).sum::<u64>(), 19);
    assert!(reports.iter().all(|report| report.summary.skipped.is_empty()));
    let set = builder.finish();
    for package in ["com.elysium.core", "it.taog", "sys.base.service", "com.itassistenzaclienti"] {
        assert!(how(&set, AppId, package).is_some(), "{package}");
    }
    assert_eq!(how(&set, Host, "com.elysium.core"), None);
    assert!(how(&set, Host, "gamehosts-621ba.appspot.com").is_some());
    assert_eq!(set.show("it.taog")[0].feeds, ["2026-04-09_sio_spyrtacus - package_names.txt"]);
}
