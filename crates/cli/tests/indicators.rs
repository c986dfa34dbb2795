//! The imported set: import, list, show, test, and what a bad file gets.
#![allow(clippy::disallowed_methods, reason = "tests write feeds")]

use device::{Bench, backup, indicators, with_messages};

use crate::device;

#[test]
fn an_imported_feed_is_used_by_checks() {
    let bench = Bench::new();
    let feed = indicators(
        bench.folder.path(),
        "feed.stix2",
        "Example Campaign",
        &["[domain-name:value = 'evil.example']", "[mac-addr:value = '00:00:5e:00:53:01']"],
    );
    let imported = bench.hoofprint(&["indicators", "import", feed.to_str().unwrap()]);
    assert_eq!(imported.code, 0, "{}{}", imported.stdout, imported.stderr);
    assert!(imported.stdout.contains("feed.stix2"), "{}", imported.stdout);
    assert!(imported.stdout.contains("mac-addr"), "what was skipped is named: {}", imported.stdout);

    let shown = bench.hoofprint(&["indicators", "show", "evil.example"]);
    assert!(shown.stdout.contains("Example Campaign"), "{}", shown.stdout);
    let unknown = bench.hoofprint(&["indicators", "show", "good.example"]);
    assert!(unknown.stdout.contains("not among"), "{}", unknown.stdout);
    let tested = bench.hoofprint(&["indicators", "test"]);
    assert_eq!(tested.code, 0);
    assert!(tested.stdout.contains("planted sign is met"), "{}", tested.stdout);
    assert!(bench.hoofprint(&["indicators", "list"]).stdout.contains("feed.stix2"));

    let mut writer = backup();
    with_messages(&mut writer, &["https://evil.example/"]);
    let result = bench.check(&bench.write(&writer), &[]);
    assert_eq!((result.code, result.met().len()), (1, 1), "{}", result.stderr);
    let feeds = &result.json("run.json")["indicators"]["feeds"];
    assert_eq!(feeds[0]["loaded"], 1);
}

#[test]
fn other_formats_are_imported_and_used_and_their_account_is_kept() {
    let bench = Bench::new();
    let list = bench.path("hosts");
    std::fs::write(&list, "0.0.0.0 localhost\n0.0.0.0 evil.example\n").unwrap();
    let event = bench.path("event.json");
    let text = r#"{"Event": {"info": "Example Event", "Tag": [{"name": "tlp:amber"}], "Attribute": [
        {"type": "domain", "value": "worse.example", "to_ids": true},
        {"type": "link", "value": "https://news.example/", "to_ids": false}]}}"#;
    std::fs::write(&event, text).unwrap();
    let paths = [list.to_str().unwrap(), event.to_str().unwrap()];
    let imported = bench.hoofprint(&["indicators", "import", paths[0], paths[1]]);
    assert_eq!(imported.code, 0, "{}{}", imported.stdout, imported.stderr);
    for printed in [imported.stdout, bench.hoofprint(&["indicators", "list"]).stdout] {
        for words in [
            "hosts file, 1 indicator",
            "MISP, 1 indicator",
            "1 skipped: name of the computer itself",
            "1 skipped: not marked for detection (to_ids): link",
            "marked TLP:AMBER",
        ] {
            assert!(printed.contains(words), "{words}: {printed}");
        }
    }
    let shown = bench.hoofprint(&["indicators", "show", "worse.example"]).stdout;
    assert!(shown.contains("event.json (MISP)") && shown.contains("Example Event"), "{shown}");

    let mut writer = backup();
    with_messages(&mut writer, &["https://evil.example/", "https://worse.example/"]);
    let result = bench.check(&bench.write(&writer), &[]);
    assert_eq!((result.code, result.met().len()), (1, 2), "{}", result.stderr);
    let feeds = &result.json("run.json")["indicators"]["feeds"];
    assert_eq!((&feeds[0]["format"], &feeds[1]["format"]), (&"MISP".into(), &"hosts file".into()));
}

#[test]
fn what_is_read_without_import_may_be_in_any_format() {
    let bench = Bench::new();
    let table = bench.path("table.csv");
    std::fs::write(&table, "type,indicator,app\ndomain,evil.example,Example\n").unwrap();
    let mut writer = backup();
    with_messages(&mut writer, &["https://evil.example/"]);
    let folder = bench.write(&writer);
    let result = bench.check(&folder, &["--only-indicators", table.to_str().unwrap()]);
    assert_eq!((result.code, result.met().len()), (1, 1), "{}", result.stderr);
    std::fs::write(&table, "only,words\nof,prose\n").unwrap();
    let refused = bench.hoofprint(&[
        "check",
        folder.to_str().unwrap(),
        "--indicators",
        table.to_str().unwrap(),
    ]);
    assert_eq!(refused.code, 2, "{}", refused.stderr);
    assert!(refused.stderr.contains("What is read: STIX 2, MISP"), "{}", refused.stderr);
}

#[test]
fn a_file_that_is_no_feed_is_refused_and_named() {
    let bench = Bench::new();
    let path = bench.path("broken.stix2");
    std::fs::write(&path, "{\"type\": \"bundle\", \"objects\": [").unwrap();
    let imported = bench.hoofprint(&["indicators", "import", path.to_str().unwrap()]);
    assert!(matches!(imported.code, 2 | 3), "{}", imported.stdout);
    assert!(format!("{}{}", imported.stdout, imported.stderr).contains("broken.stix2"));
    assert!(!bench.hoofprint(&["indicators", "list"]).stdout.contains("broken"));
}

#[test]
fn a_check_without_indicators_says_so() {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &["hello"]);
    let result = bench.check(&bench.write(&writer), &["--json"]);
    let summary: serde_json::Value = serde_json::from_str(&result.stdout).unwrap();
    assert!(summary["warnings"][0].as_str().unwrap().contains("No indicators"));
    assert_eq!(result.json("run.json")["canary"]["indicator_met"], true);
    assert_eq!(result.json("run.json")["canary"]["rule_matched"], true);
}
