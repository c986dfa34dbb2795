//! Events of MISP: what of them is looked for, whom it is attributed to, what is left out and why.

#![allow(clippy::disallowed_methods, reason = "the store under test is a temporary folder")]

use indicators::{FeedState, How, SetBuilder, Store};
use jiff::Timestamp;
use model::{Observable, ObservableKind, Strength};
use support::{fixture, formats, how, met, read, refusal, skipped};

use ObservableKind::{AppId, CertificateHash, Email, FileHash, FilePath, Host, Process, Url};

use crate::support;

#[test]
fn what_an_event_marks_for_detection_is_looked_for() {
    let (set, summary) = fixture("misp_event.json");
    assert_eq!((summary.format.as_str(), summary.loaded), ("MISP", 17));
    for (kind, value) in [
        (Host, "lantern.example"),
        (Host, "c2.paper.example"),
        (Host, "203.0.113.7"),
        (Host, "pair.example"),
        (Host, "203.0.113.8"),
        (Url, "https://lantern.example/drop?id=1"),
        (FileHash, &"a".repeat(64)),
        (FileHash, &"b".repeat(32)),
        (FileHash, &"c".repeat(64)),
        (Email, "press@lantern.example"),
        (AppId, "com.example.lantern"),
        (CertificateHash, "112233445566778899aabbccddeeff0011223344"),
        (CertificateHash, &"d".repeat(40)),
        (Process, "lanternd"),
    ] {
        let found = met(&set, kind, value);
        assert!(found.iter().any(|(_, how)| *how == How::Exact), "{value}: {found:?}");
    }
    for (kind, value) in [
        (Host, "deleted.example"),
        (Host, "decayed.example"),
        (Host, "proposed.example"),
        (Host, "192.168.1.10"),
        (Host, "news.example"),
        (AppId, "com.example.family"),
        (FilePath, "/x/update.apk"),
        (FilePath, "/x/base.apk"),
        (FileHash, &"e".repeat(32)),
        (Host, "gate.php"),
    ] {
        assert_eq!(how(&set, kind, value), None, "{value}");
    }
}

#[test]
fn what_of_an_event_is_left_out_is_told() {
    let (_, summary) = fixture("misp_event.json");
    assert_eq!(
        skipped(&summary),
        [
            "1: address of a private network or of the computer itself",
            "1: attribute without a value",
            "1: decayed: its publisher no longer vouches for it",
            "2: deleted by its publisher",
            "1: file name beside a hash of the same file",
            "1: hash is not 40 hexadecimal digits",
            "3: malformed attribute",
            "1: not marked for detection (to_ids): android-app.appid",
            "1: not marked for detection (to_ids): android-app.name",
            "1: not marked for detection (to_ids): link",
            "1: not marked for detection (to_ids): process.pid",
            "1: path of Windows: no phone has it",
            "1: path without a host",
            "1: proposal that its publisher did not accept",
            "1: type not supported: regkey",
        ]
    );
    assert_eq!(
        summary.notes,
        [
            "marked TLP:GREEN: mind it when you share a case",
            "1 used although somebody reported a false alarm (sighting of type 1)",
        ]
    );
}

#[test]
fn the_event_actors_and_malware_are_named_and_countries_are_not() {
    let (set, _) = fixture("misp_event.json");
    let campaigns = |value: &str| set.show(value).remove(0).campaigns;
    assert_eq!(campaigns("disputed.example"), ["Lantern campaign", "LanternRat", "Paper Moth"]);
    assert_eq!(campaigns("tagged.example").last().unwrap(), "Wick");
    assert!(campaigns(&"d".repeat(40)).contains(&"Lantern Keeper".to_owned()));
}

#[test]
fn ends_are_kept() {
    let (set, _) = fixture("misp_event.json");
    for (host, end) in
        [("ended.example", "2024-05-01T00:00:00Z"), ("expired.example", "2024-01-01T00:00:00Z")]
    {
        let mut until = None;
        let observable = Observable::new(Host, host, "value", Strength::Exposed);
        set.matches(&observable, &mut |found| until = found.expired_at());
        assert_eq!(until, Some(end.parse().unwrap()), "{host}");
    }
}

#[test]
fn every_wrapping_of_an_event_is_understood() {
    let attribute = r#"{"type": "domain", "value": "lantern.example", "to_ids": true}"#;
    for text in [
        format!(r#"{{"Event": {{"info": "x", "Attribute": [{attribute}]}}}}"#),
        format!(r#"[{{"Event": {{"info": "x", "Attribute": [{attribute}]}}}}, {{"Event": {{}}}}]"#),
        format!(r#"{{"response": [{{"Event": {{"info": "x", "Attribute": [{attribute}]}}}}]}}"#),
        format!(r#"{{"response": {{"Event": {{"info": "x", "Attribute": [{attribute}]}}}}}}"#),
        format!(r#"{{"uuid": "x", "info": "x", "Attribute": [{attribute}], "Object": []}}"#),
        format!(
            r#"[{{"info": "x", "Object": [{{"name": "domain-ip", "Attribute": [{attribute}]}}]}}]"#
        ),
    ] {
        let (set, summary) = read("x.json", text.as_bytes());
        assert_eq!((summary.format.as_str(), summary.loaded), ("MISP", 1), "{text}");
        assert_eq!(set.show("lantern.example")[0].campaigns, ["x"], "{text}");
    }
    let (set, summary) = fixture("misp_search.json");
    assert_eq!(summary.notes, ["2 events"]);
    assert_eq!(set.show("second.example")[0].campaigns, ["Second"]);
    let (set, _) = fixture("misp_attributes.json");
    assert_eq!(set.show("alone.example")[0].campaigns, ["Of the third"]);
}

#[test]
fn a_feed_folder_is_its_events_and_a_missing_one_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("store"));
    let reports = store.import(&[formats().join("misp_feed")], Timestamp::UNIX_EPOCH).unwrap();
    let states: Vec<_> = reports.iter().map(|report| (&*report.source, &report.state)).collect();
    let companion = |words: &str| FeedState::Companion(words.to_owned());
    let cache = companion("cache of a MISP feed: hashes of values, not of files");
    let manifest = companion("manifest of a MISP feed of 1 events");
    assert_eq!(
        states,
        [
            ("5f0c2c6e-0000-4000-8000-00000000000a.json", &FeedState::Added),
            ("hashes.csv", &cache),
            ("manifest.json", &manifest),
        ]
    );
    assert_eq!(store.show("listed.example").unwrap()[0].campaigns, ["Listed"]);

    let alone = SetBuilder::new().add_paths(&[formats().join("misp_feed/manifest.json")]);
    let FeedState::Refused(reason) = &alone[0].state else { panic!("{alone:?}") };
    assert!(reason.contains("1 are not beside it"), "{reason}");
}

#[test]
fn an_event_that_is_cut_off_is_refused() {
    let whole = std::fs::read(formats().join("misp_event.json")).unwrap();
    let half = &whole[..whole.len() / 2];
    assert!(refusal("x.json", half).contains("not readable as JSON"));
}
