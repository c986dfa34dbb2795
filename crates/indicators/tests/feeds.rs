//! Feeds: what a bundle says, how patterns are read, whom an indicator is attributed to.

use std::collections::BTreeSet;
use std::path::PathBuf;

use indicators::{FeedError, How, IndicatorSet, PartId, SetBuilder};
use model::{FeedSummary, Level, Observable, ObservableKind, Strength};
use serde_json::{Value, json};
use support::{bundle, bundle_of, how, indicator, met, set_of};

use ObservableKind::{AppId, CertificateHash, Email, FileHash, FilePath, Host, Process, Url};

use crate::support;

fn account(patterns: &[&str]) -> FeedSummary {
    SetBuilder::new().add_feed("test.stix2", &bundle_of(patterns)).unwrap()
}

fn set_from(objects: &[Value]) -> (IndicatorSet, FeedSummary) {
    let mut builder = SetBuilder::new();
    let summary = builder.add_feed("feed.stix2", &bundle(objects)).unwrap();
    (builder.finish(), summary)
}

fn campaigns(set: &IndicatorSet, kind: ObservableKind, value: &str) -> Vec<String> {
    let mut names = Vec::new();
    let observable = Observable::new(kind, value, "value", Strength::Exposed);
    set.matches(&observable, &mut |found| names.push(found.basis().campaigns));
    assert_eq!(names.len(), 1, "{value}");
    names.remove(0)
}

fn relationship(kind: &str, source: &Value, target: &Value) -> Value {
    json!({
        "type": "relationship",
        "id": format!("relationship--{}-{}", source["id"], target["id"]),
        "relationship_type": kind,
        "source_ref": source["id"],
        "target_ref": target["id"],
    })
}

fn named(kind: &str, name: &str) -> Value {
    json!({ "type": kind, "id": format!("{kind}--{name}"), "name": name })
}

#[test]
fn d7_values_may_hold_equal_signs_and_quotes() {
    let set = set_of(&[
        "[url:value='http://a.test/?q=1']",
        r"[file:name = 'it\'s a \\ trap']",
        "[process:name='it's']",
        "[process:name = 'a = b AND c']",
        r#"[process:name = "double"]"#,
        "[ process:name = bare ]",
        "process:name = 'without brackets'",
    ]);
    assert_eq!(how(&set, Url, "http://a.test/?q=1"), Some(How::Exact));
    assert_eq!(how(&set, FilePath, r"/x/it's a \ trap"), Some(How::Exact));
    for name in ["it's", "a = b AND c", "double", "bare", "without brackets"] {
        assert_eq!(how(&set, Process, name), Some(How::Exact), "{name}");
    }
}

#[test]
fn d7_and_or_and_broken_patterns_cost_themselves_only() {
    let summary = account(&[
        "[domain-name:value='a.test' OR domain-name:value='b.test']",
        "[domain-name:value='a.test' AND file:size=3]",
        "[domain-name:value]",
        "",
        "[domain-name:value='open",
        "[domain-name:value='a.test'] trailing",
        "[mac-addr:value='00:00:00:00:00:00']",
        "[domain-name:value != 'a.test']",
        "[file:hashes.md5='123']",
        "[file:path='/']",
        "[process:name MATCHES '(']",
        "[process:name='fine']",
    ]);
    assert_eq!(summary.loaded, 3);
    let reasons: Vec<&str> = summary.skipped.iter().map(|(reason, _)| reason.as_str()).collect();
    assert_eq!(
        reasons,
        [
            "expression is not understood, or too large",
            "hash is not 32 hexadecimal digits",
            "negation (NOT, !=)",
            "object path not supported: mac-addr:value",
            "path names the root directory",
            "pattern goes on after its end",
            "pattern has no closing quote where one is needed",
            "pattern has no operator where one is needed",
            "pattern is empty",
        ]
    );
}

#[test]
fn alternatives_are_indicators_of_their_own() {
    let set = set_of(&[
        "[domain-name:value = 'a.test' OR (process:name = 'b' OR app:id = 'c.c')]",
        "[domain-name:value IN ('d.test', 'e.test')] OR [email-addr:value = 'f@f.test']",
        "[file:hashes.MD5 = '00000000000000000000000000000000' AND file:hashes.'SHA-1' = '1111111111111111111111111111111111111111']",
        "[file:name = 'g' AND file:parent_directory_ref.path = '/opt/dir/']",
        "[domain-name:value NOT != 'h.test']",
        "[domain-name:value = 'i.test'] WITHIN 5 SECONDS",
        "[domain-name:value = 'j.test'] REPEATS 1 TIMES",
    ]);
    let all = [
        (Host, "a.test"),
        (Process, "b"),
        (AppId, "c.c"),
        (Host, "d.test"),
        (Host, "e.test"),
        (Email, "f@f.test"),
        (FileHash, "00000000000000000000000000000000"),
        (FileHash, "1111111111111111111111111111111111111111"),
        (FilePath, "/opt/dir/g"),
        (Host, "h.test"),
        (Host, "i.test"),
        (Host, "j.test"),
    ];
    for (kind, value) in all {
        assert_eq!(how(&set, kind, value), Some(How::Exact), "{value}");
    }
    assert_eq!(how(&set, FilePath, "/elsewhere/g"), None);
}

fn parts(set: &IndicatorSet, kind: ObservableKind, value: &str) -> Vec<PartId> {
    let mut all = Vec::new();
    let observable = Observable::new(kind, value, "value", Strength::Executed);
    set.matches(&observable, &mut |found| {
        assert_eq!(found.level(Strength::Executed), Level::Informational);
        all.push(found.part().unwrap());
    });
    all
}

#[test]
fn a_combined_pattern_needs_all_of_its_parts() {
    let set = set_of(&[
        "[process:name = 'a' AND (domain-name:value = 'b.test' OR domain-name:value = 'c.test')] AND [file:name = 'd']",
    ]);
    let mut met: BTreeSet<PartId> = BTreeSet::new();
    let is_satisfied = |met: &BTreeSet<PartId>| {
        set.combined(met.iter().next().unwrap().pattern).unwrap().satisfied(met)
    };
    met.extend(parts(&set, Process, "a"));
    assert!(!is_satisfied(&met));
    met.extend(parts(&set, FilePath, "/x/d"));
    assert!(!is_satisfied(&met));
    met.extend(parts(&set, Host, "c.test"));
    assert!(is_satisfied(&met));
    assert_eq!(set.summary().indicators, 1);
}

#[test]
fn what_is_not_evaluated_is_named_and_lowers_the_level() {
    let set = set_of(&[
        "[process:name = 'a'] FOLLOWEDBY [process:name = 'b']",
        "[process:name = 'c'] REPEATS 5 TIMES",
        "[process:name = 'd' AND process:pid > 3]",
        "[process:name = 'e'] START t'2024-01-01T00:00:00Z' STOP t'2024-02-01T00:00:00Z'",
    ]);
    let words = |value| {
        let part = parts(&set, Process, value)[0];
        let pattern = set.combined(part.pattern).unwrap();
        assert_eq!(pattern.level(Strength::Executed), Level::Medium);
        (pattern.satisfied(&BTreeSet::from([part])), pattern.not_evaluated().join(", "))
    };
    assert_eq!(words("a"), (false, "order of FOLLOWEDBY".to_owned()));
    assert_eq!(words("c"), (true, "REPEATS 5 TIMES".to_owned()));
    assert_eq!(words("d"), (true, "object path not supported: process:pid".to_owned()));
    assert_eq!(words("e").1, "START 2024-01-01T00:00:00Z STOP 2024-02-01T00:00:00Z");
}

#[test]
fn every_spelling_of_a_hash_key_is_understood() {
    let spellings = ["'SHA-256'", "SHA-256", "SHA256", "sha256", "\"SHA-256\"", "'sha256'"];
    for spelling in spellings {
        let hash = "ab".repeat(32);
        let set = set_of(&[
            &format!("[file:hashes.{spelling}='{hash}']"),
            &format!("[app:cert.{spelling}='{hash}']"),
        ]);
        assert_eq!(how(&set, FileHash, &hash), Some(How::Exact), "{spelling}");
        assert_eq!(how(&set, CertificateHash, &hash), Some(How::Exact), "{spelling}");
    }
    for (spelling, digits) in [
        ("'SHA-1'", 40),
        ("SHA-1", 40),
        ("SHA1", 40),
        ("sha1", 40),
        ("MD5", 32),
        ("'MD5'", 32),
        ("md5", 32),
        ("'SHA-512'", 128),
    ] {
        let hash = "c".repeat(digits);
        let set = set_of(&[&format!("[file:hashes.{spelling} = '{hash}']")]);
        assert_eq!(how(&set, FileHash, &hash), Some(How::Exact), "{spelling}");
    }
    let set = set_of(&["[file:hashes['MD5'] = 'dddddddddddddddddddddddddddddddd']"]);
    assert_eq!(how(&set, FileHash, &"d".repeat(32)), Some(How::Exact));
}

#[test]
fn d28_a_value_in_two_feeds_names_both_for_every_kind() {
    let malware = [named("malware", "First"), named("malware", "Second")];
    let patterns = [
        "[domain-name:value='evil.com']",
        "[domain-name:value='EVIL.com.']",
        "[process:name='p']",
        "[url:value='http://u.test/']",
        "[ipv4-addr:value='1.2.3.4']",
        "[file:path='/var/x/y']",
    ];
    let mut builder = SetBuilder::new();
    for (malware, name) in malware.iter().zip(["one.stix2", "two.stix2"]) {
        let mut objects = vec![malware.clone()];
        for (number, pattern) in patterns.iter().enumerate() {
            let object = indicator(number, pattern);
            objects.push(relationship("indicates", &object, malware));
            objects.push(object);
        }
        assert_eq!(builder.add_feed(name, &bundle(&objects)).unwrap().loaded, 6);
    }
    let set = builder.finish();
    assert_eq!(set.summary().indicators, 5, "two spellings of one domain are one indicator");
    for value in ["evil.com", "p", "http://u.test/", "1.2.3.4", "/private/var/x/y"] {
        for basis in set.show(value) {
            assert_eq!(basis.feeds, ["one.stix2", "two.stix2"], "{value}");
            assert_eq!(basis.campaigns, ["First", "Second"], "{value}");
        }
    }
}

#[test]
fn d29_all_reports_malware_and_relationships_are_kept() {
    let indicator = indicator(1, "[domain-name:value='evil.com']");
    let malware = named("malware", "Malware");
    let actor = named("threat-actor", "Actor");
    let campaign = named("campaign", "Campaign");
    let technique = named("attack-pattern", "Phishing");
    let report = |name: &str| {
        let mut report = named("report", name);
        report["object_refs"] = json!([indicator["id"]]);
        report
    };
    let (set, _) = set_from(&[
        relationship("indicates", &indicator, &malware),
        relationship("attributed-to", &indicator, &actor),
        relationship("uses", &campaign, &indicator),
        relationship("indicates", &indicator, &technique),
        report("Report A"),
        report("Report B"),
        malware,
        actor,
        campaign,
        technique,
        indicator,
    ]);
    let names = campaigns(&set, Host, "evil.com");
    assert_eq!(names, ["Actor", "Campaign", "Malware", "Report A", "Report B"]);
}

#[test]
fn d29_revoked_is_skipped_and_an_end_is_told() {
    let mut revoked = indicator(1, "[domain-name:value='revoked.test']");
    revoked["revoked"] = json!(true);
    let mut ended = indicator(2, "[domain-name:value='ended.test']");
    ended["valid_until"] = json!("2020-01-01T00:00:00.000Z");
    let (set, summary) = set_from(&[revoked, ended]);
    assert_eq!(summary.loaded, 1);
    assert_eq!(summary.skipped, [("revoked by its publisher".to_owned(), 1)]);
    assert!(met(&set, Host, "revoked.test").is_empty());
    let mut until = None;
    let observable = Observable::new(Host, "ended.test", "value", Strength::Exposed);
    set.matches(&observable, &mut |found| until = found.expired_at());
    assert_eq!(until, Some("2020-01-01T00:00:00Z".parse().unwrap()));
}

#[test]
fn malformed_objects_cost_themselves_and_are_counted() {
    let bytes = serde_json::to_vec(&json!({
        "type": "bundle",
        "objects": [
            3, "text", null, true, [1], {}, {"type": 5},
            {"type": "malware"},
            {"type": "relationship", "target_ref": "x"},
            {"type": "indicator", "pattern": 7},
            {"type": "indicator", "pattern": "[domain-name:value='a.test']", "valid_until": "soon"},
            {"type": "indicator", "pattern": "alert tcp any", "pattern_type": "snort"},
            {"type": "indicator", "pattern": "[domain-name:value='apple.com']", "indicator_types": ["benign"]},
        ],
    })).unwrap();
    let summary = SetBuilder::new().add_feed("feed", &bytes).unwrap();
    assert_eq!(summary.loaded, 1);
    let expected = [
        ("indicator without a pattern", 1),
        ("malformed object", 7),
        ("pattern is not written in STIX (pattern_type)", 1),
        ("published as benign", 1),
        ("valid_until is no instant (indicator is used, without an end)", 1),
    ];
    let expected = expected.map(|(reason, count)| (reason.to_owned(), count));
    assert_eq!(summary.skipped, expected);
}

#[test]
fn the_latest_version_of_an_object_counts() {
    let mut old = indicator(1, "[domain-name:value='old.test']");
    let mut new = indicator(1, "[domain-name:value='new.test']");
    old["modified"] = json!("2024-01-01T00:00:00Z");
    new["modified"] = json!("2024-05-01T00:00:00Z");
    let (set, summary) = set_from(&[new, old]);
    assert_eq!(summary.loaded, 1);
    assert_eq!(met(&set, Host, "new.test").len(), 1);
    assert!(met(&set, Host, "old.test").is_empty());
}

#[test]
fn other_files_are_refused_in_words() {
    let mut builder = SetBuilder::new();
    let mut refusal = |bytes: &[u8]| match builder.add_feed("x", bytes) {
        Err(error) => error.to_string(),
        Ok(summary) => panic!("loaded {summary:?}"),
    };
    assert!(refusal(br#"{"a": 1}"#).contains("neither a STIX bundle nor an event of MISP"));
    assert!(refusal(b"indicators:\n  - x").contains("no list: 0 of 2 lines"));
    assert!(refusal(b"indicators:\n  - x").contains("What is read: STIX 2, MISP, OpenIOC"));
    assert!(refusal(b"{\"type\": \"bundle\", \"objects\": [{\"type\"").contains("EOF"));
    assert!(refusal(b"\xFF\xFE{").contains("UTF-16"));
    let deep = "[".repeat(100_000);
    assert!(refusal(deep.as_bytes()).contains("not readable as JSON"));
    let too_large = vec![b' '; 65 << 20];
    assert!(matches!(builder.add_feed("x", &too_large), Err(FeedError::TooLarge { .. })));
}

#[test]
fn hostile_patterns_are_bounded() {
    let nested = format!("[{}process:name='x'{}]", "(".repeat(5000), ")".repeat(5000));
    let not = format!("[{} process:name='x']", "NOT ".repeat(5000));
    let long = format!("[process:name='{}']", "x".repeat(70_000));
    let list = format!("[process:name IN ('a'{})]", ",'a'".repeat(5000));
    let explosive = "[process:name MATCHES '((a{1000}){1000}){1000}']".to_owned();
    let patterns = [&nested, &not, &long, &list, &explosive].map(String::as_str);
    let summary = account(&patterns);
    assert_eq!(summary.loaded, 0);
    assert_eq!(summary.skipped.iter().map(|(_, count)| count).sum::<u64>(), 5);
}

#[test]
fn summary_does_not_depend_on_the_order_of_feeds() {
    let (one, two) = (bundle_of(&["[process:name='a']"]), bundle_of(&["[process:name='b']"]));
    let summary = |feeds: [(&str, &[u8]); 2]| {
        let mut builder = SetBuilder::new();
        for (name, bytes) in feeds {
            builder.add_feed(name, bytes).unwrap();
        }
        builder.finish().summary()
    };
    let forward = summary([("one", &one), ("two", &two)]);
    assert_eq!(forward, summary([("two", &two), ("one", &one)]));
    assert_eq!(forward.indicators, 2);
    assert_eq!(forward.sha256.len(), 64);
}

#[allow(clippy::disallowed_methods, reason = "published feeds are no evidence")]
fn shared_feeds() -> Option<Vec<PathBuf>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/indicators");
    let mut feeds = Vec::new();
    for part in ["amnesty", "mvt-indicators"] {
        let entries = std::fs::read_dir(folder.join(part)).ok()?;
        feeds.extend(entries.map(|entry| entry.unwrap().path()));
    }
    feeds.retain(|path| path.extension().is_some_and(|extension| extension == "stix2"));
    feeds.sort();
    Some(feeds)
}

#[test]
#[allow(clippy::disallowed_methods, reason = "published feeds are no evidence")]
#[allow(clippy::print_stdout, reason = "a skipped test says so")]
fn real_feeds_load_completely() {
    let Some(feeds) = shared_feeds() else {
        println!("skipped: ../shared/data/indicators is absent");
        return;
    };
    assert_eq!(feeds.len(), 16);
    let mut builder = SetBuilder::new();
    let mut loaded = 0;
    for path in &feeds {
        let bytes = std::fs::read(path).unwrap();
        let patterns = String::from_utf8_lossy(&bytes).matches("\"pattern\":").count();
        let summary =
            builder.add_feed(&path.file_name().unwrap().to_string_lossy(), &bytes).unwrap();
        assert_eq!(summary.loaded, u64::try_from(patterns).unwrap(), "{}", path.display());
        assert_eq!(summary.skipped, [], "{}", path.display());
        loaded += patterns;
    }
    assert_eq!(loaded, 5713);
    let set = builder.finish();
    assert_eq!(how(&set, Host, "a.weather4free.com"), Some(How::Subdomain));
    assert_eq!(campaigns(&set, Process, "/x/bh"), ["Pegasus"]);
    assert_eq!(how(&set, Url, "http://fgr1w2gnsdvsb.xyz/x"), Some(How::Exact));
    for (host, expected) in [("www.google.com", None), ("apple.com", None), ("github.com", None)] {
        assert_eq!(how(&set, Host, host), expected);
    }
}
