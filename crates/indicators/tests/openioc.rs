//! `OpenIOC`: alternatives stand alone, what must be met together is combined.

use std::collections::BTreeSet;

use indicators::{How, IndicatorSet, PartId};
use model::{Level, Observable, ObservableKind, Strength};
use support::{fixture, how, refusal, skipped};

use ObservableKind::{Email, FileHash, FilePath, Host, Process, Url};

use crate::support;

fn parts(set: &IndicatorSet, kind: ObservableKind, value: &str) -> Vec<PartId> {
    let mut all = Vec::new();
    let observable = Observable::new(kind, value, "value", Strength::Executed);
    set.matches(&observable, &mut |found| all.extend(found.part()));
    all
}

#[test]
fn version_1_0_is_read() {
    let (set, summary) = fixture("openioc_1_0.ioc");
    assert_eq!((summary.format.as_str(), summary.loaded), ("OpenIOC", 5));
    assert_eq!(
        skipped(&summary),
        [
            "1: negation (isnot, containsnot, negate)",
            "1: part of a text that is shorter than 6 characters",
            "1: path of Windows: no phone has it",
            "1: term not supported: RegistryItem/Path",
        ]
    );
    assert_eq!(how(&set, FileHash, &"b".repeat(32)), Some(How::Exact));
    assert_eq!(how(&set, Host, "c2.lantern.example"), Some(How::Subdomain));
    assert_eq!(how(&set, Host, "notlantern.example"), None);
    assert_eq!(how(&set, Email, "press@lantern.example"), Some(How::Exact));
    assert_eq!(how(&set, FilePath, "/var/lantern/wick"), Some(How::Exact));
    assert_eq!(how(&set, FilePath, "/elsewhere/wick"), None);
    assert_eq!(set.show("lantern.example")[0].campaigns, ["Lantern & friends"]);
}

#[test]
fn what_must_be_met_together_is_combined() {
    let (set, _) = fixture("openioc_1_0.ioc");
    let mut met: BTreeSet<PartId> = parts(&set, Process, "lanternd").into_iter().collect();
    let pattern = set.combined(met.first().unwrap().pattern).unwrap();
    assert!(!pattern.satisfied(&met));
    met.extend(parts(&set, Url, "http://paper.example/a"));
    assert!(pattern.satisfied(&met));
    assert_eq!(pattern.level(Strength::Executed), Level::Critical);
    assert_eq!(pattern.pattern(), "[process = 'lanternd' AND url = 'http://paper.example/a']");
}

#[test]
fn version_1_1_is_read() {
    let (set, summary) = fixture("openioc_1_1.ioc");
    assert_eq!(summary.loaded, 2);
    assert_eq!(how(&set, FilePath, "/data/local/lantern-2/x"), Some(How::Expression));
    assert_eq!(how(&set, FilePath, "/sdcard/data/local/lantern"), None);
    assert_eq!(how(&set, Process, "lantern77"), Some(How::Expression));
    assert_eq!(how(&set, Process, "xlantern77"), None);
    assert_eq!(how(&set, Host, "apple.com"), None);
    assert_eq!(
        skipped(&summary),
        ["1: negation (isnot, containsnot, negate)", "1: term not supported: FileItem/SizeInBytes",]
    );
}

#[test]
fn other_xml_is_refused_in_words() {
    for (text, words) in [
        ("<?xml version='1.0'?><plist/>", "XML without `ioc`"),
        ("<ioc><definition>", "cut off"),
        ("<ioc></definition></ioc>", "broken XML"),
        ("<!DOCTYPE html><html></html>", "a web page"),
        ("<ioc>&unknown;</ioc>", "entity that XML does not have: unknown"),
    ] {
        let found = refusal("x.ioc", text.as_bytes());
        assert!(found.contains(words), "{text}: {found}");
    }
}
