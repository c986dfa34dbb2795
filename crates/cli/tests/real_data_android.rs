//! What ordinary Android devices give. `docs/reference/noise.md` says why.
#![allow(clippy::print_stdout, reason = "says which tests were skipped")]

use std::collections::BTreeSet;

use device::{Bench, shared};

use crate::device;

const REPORT: &str = "android/aosp-emulator-bugreport/bugreport-sdk_google_atv64_arm64-UTT1.240131.001.F1-2025-11-23-10-44-46.zip";
/// Levels and titles of all findings on it.
const FINDINGS: [(&str, &str); 7] = [
    ("informational", "A computer was accepted for adb"),
    ("informational", "A tool of Android Studio ran"),
    ("informational", "The debugging bridge is switched on"),
    ("informational", "The debugging bridge used something"),
    ("low", "The phone has no screen lock"),
    ("low", "The system is signed with keys of developers"),
    ("medium", "Fixes for security are older than a year"),
];

#[test]
fn clean_report_of_an_emulator_gives_what_is_listed_with_all_feeds() {
    let (Some(report), Some(feeds)) = (shared(REPORT), shared("indicators")) else { return };
    let bench = Bench::new();
    let result = bench.check(&report, &["--only-indicators", feeds.to_str().unwrap()]);
    assert_eq!(result.met().len(), 0, "no indicator is met");
    let found: BTreeSet<(String, String)> = result
        .matched()
        .iter()
        .map(|finding| {
            let text = |key: &str| finding[key].as_str().unwrap().to_owned();
            (text("level"), text("title"))
        })
        .collect();
    let expected = FINDINGS.map(|(level, title)| (level.to_owned(), title.to_owned()));
    assert_eq!(found, BTreeSet::from(expected));
    for (artifact, count) in [
        ("android.system_properties", 894),
        ("android.settings", 1_413),
        ("android.packages", 144),
        ("android.database_info", 1_280),
        ("android.app_profiles", 144),
    ] {
        let records = result.records(artifact).len();
        assert!(records >= count, "{artifact}: {records}");
    }
}
