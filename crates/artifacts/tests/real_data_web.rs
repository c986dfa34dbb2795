//! Real and synthetic data of browsers and of WebKit, read by these artifacts and by MVT: what both
//! read must be equal, and every difference is named here. Skipped where `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data and expected results")]
#![allow(clippy::print_stderr, reason = "says which tests were skipped")]

use std::path::Path;

use artifacts::Collected;
use real_files::{bytes, read_file, shared};
use serde_json::{Value, json};

use crate::real_files;

const SYNTHETIC: &str = "golden/mvt/_fixtures/synth/ios_fs_synth/private/var/mobile";
const APP: &str = "Containers/Data/Application/AAAA/Library";

/// What is read in the file `path` below the synthetic phone, and what MVT reads there.
fn both(artifact: &str, path: &str, golden: &str) -> Option<(Vec<Value>, Vec<Value>)> {
    let ours = read(artifact, &shared().join(SYNTHETIC).join(path))?;
    assert_eq!(ours.problems, [], "{artifact}");
    let file = shared().join("golden/mvt/synth_ios_fs/output").join(golden).with_extension("json");
    let theirs: Value = serde_json::from_slice(&bytes(&file)?).unwrap();
    let theirs = match theirs {
        Value::Object(files) => files.into_iter().next().unwrap().1,
        list => list,
    };
    let ours = ours.records.into_iter().map(|entry| entry.record).collect();
    Some((ours, theirs.as_array().unwrap().clone()))
}

/// The fields of each record by which both are compared, an instant by its own name.
fn fields(records: &[Value], names: &[&str]) -> Vec<Vec<Value>> {
    let mut rows: Vec<Vec<Value>> = records
        .iter()
        .map(|record| names.iter().map(|name| comparable(&record[*name])).collect())
        .collect();
    rows.sort_by_key(|row| format!("{row:?}"));
    rows
}

fn comparable(value: &Value) -> Value {
    let instant = value.as_str().and_then(|text| text.parse::<jiff::Timestamp>().ok());
    let Some(at) = instant else { return value.clone() };
    let at = at.round(jiff::Unit::Microsecond).unwrap();
    at.strftime("%Y-%m-%d %H:%M:%S.%6f").to_string().into()
}

#[test]
fn histories_equal_mvt() {
    let chrome = format!("{APP}/Application Support/Google/Chrome/Default/History");
    let Some((ours, theirs)) = both("ios.chrome_history", &chrome, "chrome_history") else {
        return;
    };
    assert_eq!(ours.len(), 2);
    assert_eq!(
        fields(&ours, &["visit_id", "url", "visited_at"]),
        fields(&theirs, &["visit_id", "url", "isodate"])
    );
    // MVT calls every visit before a redirect's source; these tables do not say which are.
    assert_eq!(ours[1]["from_visit"], theirs[1]["redirect_source"]);
    let Some((ours, theirs)) =
        both("ios.firefox_history", "profile.profile/browser.db", "firefox_history")
    else {
        return;
    };
    assert_eq!(fields(&ours, &["visit_id", "url"]), fields(&theirs, &["id", "url"]));
    // MVT drops what is less than a second.
    assert_eq!(ours[0]["visited_at"], "2024-03-01T12:00:00.999999Z");
    assert_eq!(theirs[0]["isodate"], "2024-03-01 12:00:00.000000");
    assert_eq!([&ours[0]["synchronised"], &ours[1]["synchronised"]], [false, true]);
}

#[test]
fn site_icons_equal_mvt() {
    let chrome = format!("{APP}/Application Support/Google/Chrome/Default/Favicons");
    let Some((ours, theirs)) = both("ios.chrome_favicon", &chrome, "chrome_favicon") else {
        return;
    };
    assert_eq!(fields(&ours, &["page_url", "icon_url"]), fields(&theirs, &["url", "icon_url"]));
    let at = |record: &Value| match &record["fetched_at"] {
        Value::Null => comparable(&record["requested_at"]),
        fetched => comparable(fetched),
    };
    let ours_at: Vec<Value> = ours.iter().rev().map(at).collect();
    assert_eq!(ours_at, theirs.iter().map(|icon| icon["isodate"].clone()).collect::<Vec<_>>());
    let Some((ours, theirs)) =
        both("ios.firefox_favicon", "profile.profile/browser.db", "firefox_favicon")
    else {
        return;
    };
    assert_eq!(
        fields(&ours, &["page_url", "icon_url", "fetched_at", "width", "height"]),
        fields(&theirs, &["history_url", "url", "isodate", "width", "height"])
    );
    let safari = "Library/Image Cache/Favicons/Favicons.db";
    let Some((ours, mut theirs)) = both("ios.safari_favicon", safari, "safari_favicon") else {
        return;
    };
    for icon in &mut theirs {
        if icon["type"] == "valid" {
            icon["type"] = "stored".into();
        }
    }
    assert_eq!(
        fields(&ours, &["page_url", "icon_url", "fetched_at", "kind"]),
        fields(&theirs, &["url", "icon_url", "isodate", "type"])
    );
}

#[test]
fn tabs_equal_mvt() {
    let path = "Library/Safari/BrowserState.db";
    let Some((ours, theirs)) = both("ios.safari_browser_state", path, "safari_browser_state")
    else {
        return;
    };
    assert_eq!(
        fields(&ours, &["url", "user_visible_url", "last_viewed_at"]),
        fields(&theirs, &["tab_url", "tab_visible_url", "last_viewed_timestamp"])
    );
    // MVT calls the address that was asked for a title.
    let entry = &theirs[0]["session_data"][0];
    assert_eq!(ours[0]["session_urls"], json!([entry["entry_title"], entry["entry_url"]]));
}

#[test]
fn domains_seen_by_webkit_equal_mvt() {
    let folder = format!("{APP}/WebKit/WebsiteData/ResourceLoadStatistics");
    let (artifact, golden) =
        ("ios.webkit_resource_load_statistics", "webkit_resource_load_statistics");
    let path = format!("{folder}/observations.db");
    let Some((ours, theirs)) = both(artifact, &path, golden) else { return };
    let theirs_at = "most_recent_user_interaction_time_isodate";
    assert_eq!(
        fields(
            &ours,
            &[
                "domain_id",
                "registrable_domain",
                "last_seen_at",
                "had_user_interaction",
                "last_interaction_at"
            ],
        ),
        fields(
            &theirs,
            &[
                "domain_id",
                "registrable_domain",
                "last_seen_isodate",
                "had_user_interaction",
                theirs_at
            ],
        )
    );
    let (artifact, golden) = ("ios.webkit_session_resource_log", "webkit_session_resource_log");
    let path = format!("{folder}/full_browsing_session_resourceLog.plist");
    let Some((ours, theirs)) = both(artifact, &path, golden) else { return };
    assert_eq!(
        fields(
            &ours,
            &["registrable_domain", "had_user_interaction", "last_interaction_at", "last_seen_at"]
        ),
        fields(&theirs, &["origin", "user_interaction", "most_recent_interaction", "last_seen"])
    );
    assert_eq!(ours[0]["redirected_from"], json!([theirs[0]["redirect_source"][0]["origin"]]));
    assert_eq!(ours[0]["redirected_to"], json!([theirs[0]["redirect_destination"][0]["domain"]]));
}

#[test]
fn tabs_and_domains_of_a_real_backup_equal_mvt() {
    let blob = |id: &str| {
        shared().join("ios/mvt/tests/artifacts/ios_backup").join(id.get(..2).unwrap()).join(id)
    };
    let golden = |name: &str| {
        let file = shared().join("golden/mvt/ios_backup/output").join(name);
        Some(serde_json::from_slice::<Vec<Value>>(&bytes(&file.with_extension("json"))?).unwrap())
    };
    // HomeDomain, Library/Safari/BrowserState.db; its one tab has no session.
    let tabs = read("ios.safari_browser_state", &blob("3a47b0981ed7c10f3e2800aa66bac96a3b5db28e"));
    // AppDomain-com.google.chrome.ios, observations.db.
    let domains = read(
        "ios.webkit_resource_load_statistics",
        &blob("6e9d0cb750a70e7fa10943c134a5f021dab327e7"),
    );
    for (ours, name, names, their_names) in [
        (
            tabs,
            "safari_browser_state",
            &["url", "user_visible_url", "last_viewed_at"][..],
            &["tab_url", "tab_visible_url", "last_viewed_timestamp"][..],
        ),
        (
            domains,
            "webkit_resource_load_statistics",
            &["registrable_domain", "last_seen_at", "had_user_interaction"],
            &["registrable_domain", "last_seen_isodate", "had_user_interaction"],
        ),
    ] {
        let (Some(ours), Some(theirs)) = (ours, golden(name)) else { return };
        assert_eq!(ours.problems, []);
        let ours: Vec<Value> = ours.records.into_iter().map(|entry| entry.record).collect();
        assert!(!ours.is_empty());
        assert_eq!(fields(&ours, names), fields(&theirs, their_names));
    }
}

#[test]
fn caches_equal_mvt_and_those_of_real_phones_are_read() {
    let path = format!("{APP}/Caches/com.example/Cache.db");
    if let Some((ours, theirs)) = both("ios.cache_files", &path, "cache_files") {
        assert_eq!(fields(&ours, &["url"]), fields(&theirs, &["url"]));
        assert_eq!(ours[0]["cached_at"], "2024-03-01T12:00:00Z");
    }
    for (path, count) in [
        (
            "josh_ios17_ffs/filesystem1/private/var/mobile/Containers/Data/Application/90F2C1EE-68DD-4243-B040-007638E92E37/Library/Caches/com.apple.mobilesafari/Cache.db",
            6,
        ),
        (
            "josh_ios15_ffs/filesystem2/mobile/Containers/Data/Application/FC296D69-95CC-448D-8C8B-BBCFADD48A2F/Library/Caches/com.hammerandchisel.discord/Cache.db",
            65,
        ),
        (
            "josh_ios15_ffs/filesystem2/mobile/Containers/Data/Application/43637BC0-E3FA-4375-9A56-B85713075C0D/Library/Caches/com.adhoclabs.burner/Cache.db",
            39,
        ),
    ] {
        let path = shared().join("ios/iLEAPP/testdata").join(path);
        let Some(ours) = read("ios.cache_files", &path) else { return };
        assert_eq!((ours.records.len(), ours.problems), (count, vec![]));
        for entry in &ours.records {
            let record = &entry.record;
            assert!(record["url"].as_str().unwrap().starts_with("http"), "{record}");
            assert!(record["cached_at"].is_string(), "{record}");
            assert!(record["http_status"].is_number(), "{record}");
            assert!(record["http_method"].is_string(), "{record}");
        }
    }
}

#[test]
fn cookies_of_a_real_phone_are_read() {
    let folder = shared().join("ios/iLEAPP/testdata/josh_ios17_ffs");
    let (mut files, mut cookies) = (0, 0);
    for entry in walkdir::WalkDir::new(&folder).sort_by_file_name().into_iter().flatten() {
        if entry.file_name() != "Cookies.binarycookies" {
            continue;
        }
        let Some(ours) = read("ios.cookies", entry.path()) else { return };
        assert_eq!(ours.problems, [], "{}", entry.path().display());
        files += 1;
        cookies += ours.records.len();
        for entry in &ours.records {
            let record = &entry.record;
            assert!(record["cookie_domain"].as_str().unwrap().contains('.'), "{record}");
            let made: jiff::Timestamp = record["created_at"].as_str().unwrap().parse().unwrap();
            assert!(made.strftime("%Y").to_string().as_str() >= "2020", "{record}");
        }
    }
    if files == 0 {
        eprintln!("skipped: no cookies below {}", folder.display());
        return;
    }
    assert_eq!((files, cookies), (33, 409));
}

#[test]
fn an_empty_list_of_downloads_of_a_real_phone_is_read() {
    let path = "ios/iLEAPP/testdata/josh_ios17_ffs/filesystem1/private/var/mobile/Containers/Data/\
                Application/90F2C1EE-68DD-4243-B040-007638E92E37/Library/Safari/Downloads/\
                Downloads.plist";
    let Some(ours) = read("ios.safari_downloads", &shared().join(path)) else { return };
    assert_eq!((ours.records.len(), ours.problems), (0, vec![]));
}

fn read(artifact: &str, path: &Path) -> Option<Collected> {
    read_file(artifact, "", path.to_str()?)
}
