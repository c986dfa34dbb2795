//! Every text that rules, artifacts and acquisitions bring into reports is there in every language.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::string_slice,
    reason = "says what is still to be translated, and reads the source"
)]

use std::collections::{BTreeMap, BTreeSet};

use detections::{RuleInfo, RuleSet};
use report::{Contacts, Language, Words, text_key};

use crate::said;

/// Every text, with one place where it is said.
fn texts() -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let mut say = |text: &str, whose: &str| {
        if !text.trim().is_empty() {
            texts.entry(text.to_owned()).or_insert_with(|| whose.to_owned());
        }
    };
    let rules = RuleSet::builtin();
    let of_canary = |rule: &&RuleInfo| rule.artifact.as_deref() == Some("hoofprint.canary");
    for rule in rules.all().chain(RuleSet::coded()).filter(|rule| !of_canary(rule)) {
        let lists = rule.ordinary_explanations.iter().chain(&rule.next_steps);
        for text in [&rule.title, &rule.meaning].into_iter().chain(lists) {
            say(text, &format!("rule {}", rule.id));
        }
    }
    for artifact in artifacts::all() {
        say(artifact.title, artifact.id);
        say(artifact.absent_because, artifact.id);
    }
    for text in evidence::LACKS {
        say(text, "acquisitions");
    }
    for text in scan::texts() {
        say(text, "findings");
    }
    for text in said::kinds() {
        say(&text, "kinds of acquisitions");
    }
    for text in said::meanings() {
        say(&text, "events");
    }
    let rates = include_str!("../../report/data/error-rates.json");
    let rates: serde_json::Value = serde_json::from_str(rates).unwrap();
    let figures = rates["figures"].as_array().unwrap();
    let told =
        figures.iter().flat_map(|figure| ["data", "read", "findings"].map(|name| &figure[name]));
    for text in told.chain([&rates["lists"]]) {
        say(text.as_str().unwrap(), "known error rates");
    }
    let contacts = Contacts::built_in().unwrap();
    say(&contacts.note, "contacts");
    for contact in &contacts.contacts {
        say(&contact.for_whom, &contact.name);
        say(&contact.what, &contact.name);
    }
    texts
}

#[test]
fn every_text_is_translated() {
    let texts = texts();
    assert!(texts.len() > 1300, "{}", texts.len());
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let words = Words::of(language);
        let missing: Vec<_> =
            texts.iter().filter(|(text, _)| words.text(text).in_english).collect();
        let shown: Vec<String> = missing
            .iter()
            .take(20)
            .map(|(text, whose)| format!("{} ({whose}): {text}", text_key(text)))
            .collect();
        let said = format!(
            "locales/{}/texts.ftl lacks {} texts:\n{}",
            language.code(),
            missing.len(),
            shown.join("\n")
        );
        assert!(missing.is_empty(), "{said}");
    }
}

#[test]
fn texts_that_only_the_source_holds_are_found() {
    let meanings = said::meanings();
    for one in [
        "page visited",
        "plug changed",
        "backup switched by an administrator",
        "process in the power log",
        "stopped watching beacons",
        "log of the kernel put aside",
        "first interaction to contact",
    ] {
        assert!(meanings.contains(one), "{one}");
    }
    let kinds = said::kinds();
    for one in
        ["iOS backup (tar.gz)", "Android backup (.ab)", "sysdiagnose", "Android bug report (text)"]
    {
        assert!(kinds.contains(one), "{one}: {kinds:?}");
    }
}

#[test]
fn keys_tell_texts_apart() {
    let texts = texts();
    let keys: BTreeSet<String> = texts.keys().map(|text| text_key(text)).collect();
    let spelled: BTreeSet<String> =
        texts.keys().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(keys.len(), spelled.len());
}

#[test]
fn every_artifact_belongs_to_a_kind_of_data_that_people_know() {
    let homeless: Vec<&str> = artifacts::all()
        .map(|artifact| artifact.id)
        .filter(|id| report::area_of(id).is_none())
        .collect();
    assert!(homeless.is_empty(), "crates/report/src/areas.rs lacks {homeless:?}");
    for id in model::PROCESS_HISTORIES.into_iter().chain([model::APP_PROFILES, "yara"]) {
        assert!(report::area_of(id).is_some(), "{id}");
    }
}
