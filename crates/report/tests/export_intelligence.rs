//! Threat intelligence for others: what was published and met, and nobody in it.

use exported::{HOSTILE, exported, exported_as, is_inert};
use model::{Basis, Finding, Results, Strength};
use report::export::Sharing;
use results::{at, mixed, nothing_found, published, setting, unusual};
use serde_json::Value;

use crate::{exported, results};

fn bundle(results: &Results) -> Value {
    serde_json::from_str(&exported("stix", results, Vec::new()).0).unwrap()
}

fn event(results: &Results) -> Value {
    serde_json::from_str(&exported("misp", results, Vec::new()).0).unwrap()
}

fn objects<'a>(bundle: &'a Value, kind: &str) -> Vec<&'a Value> {
    bundle["objects"].as_array().unwrap().iter().filter(|object| object["type"] == kind).collect()
}

fn met(kind: &str, value: &str, how: &str, observed: &str) -> Results {
    let mut results = nothing_found();
    let mut finding = published(Strength::Contacted, 1);
    finding.observed.value = observed.to_owned();
    if let Basis::Indicator(basis) = &mut finding.basis {
        (basis.kind, basis.value, basis.how) = (kind.to_owned(), value.to_owned(), how.to_owned());
    }
    results.findings.push(finding);
    results
}

#[test]
fn every_kind_of_sign_has_its_pattern_and_its_attribute() {
    let sha256 = "0a".repeat(32);
    for (kind, value, pattern, attribute) in [
        ("domain", "evil.test", "[domain-name:value = 'evil.test']", "domain"),
        ("ip_address", "192.0.2.7", "[ipv4-addr:value = '192.0.2.7']", "ip-dst"),
        ("ip_address", "2001:db8::7", "[ipv6-addr:value = '2001:db8::7']", "ip-dst"),
        ("ip_network", "192.0.2.0/24", "[ipv4-addr:value ISSUBSET '192.0.2.0/24']", "ip-dst"),
        ("url", "https://evil.test/a", "[url:value = 'https://evil.test/a']", "url"),
        ("email", "a@evil.test", "[email-addr:value = 'a@evil.test']", "email"),
        ("process", "bh", "[process:image_ref.name = 'bh']", "text"),
        (
            "file_path",
            "/private/var/db/x",
            "[file:parent_directory_ref.path = '/private/var/db' AND file:name = 'x']",
            "filename",
        ),
        ("file_name", "x.plist", "[file:name = 'x.plist']", "filename"),
        ("file_hash", &sha256, &format!("[file:hashes.'SHA-256' = '{sha256}']"), "sha256"),
        (
            "certificate_hash",
            &sha256,
            &format!("[x509-certificate:hashes.'SHA-256' = '{sha256}']"),
            "x509-fingerprint-sha256",
        ),
        ("app_id", "org.evil.app", "[software:name = 'org.evil.app']", "mobile-application-id"),
        ("profile_id", "org.evil.mdm", "[x-ios-profile:identifier = 'org.evil.mdm']", "text"),
        ("android_property", "init.svc.x", "[x-android-property:name = 'init.svc.x']", "text"),
    ] {
        let results = met(kind, value, "exact", value);
        let bundle = bundle(&results);
        let indicator = objects(&bundle, "indicator")[0];
        assert_eq!(indicator["pattern"], *pattern, "{kind}");
        assert_eq!(indicator["pattern_type"], "stix");
        let sighting = objects(&bundle, "sighting")[0];
        assert_eq!(sighting["sighting_of_ref"], indicator["id"]);
        let event = event(&results);
        let event = &event["Event"];
        let of_sign = match kind {
            "process" => &event["Object"][0]["Attribute"][0],
            _ => &event["Attribute"][0],
        };
        assert_eq!(of_sign["type"], attribute, "{kind}");
        assert_eq!(of_sign["value"], *value, "{kind}");
        assert_eq!(of_sign["Sighting"][0]["type"], "0");
    }
}

#[test]
fn meetings_of_one_sign_are_one_sighting_from_first_to_last() {
    let mut results = met("domain", "evil.test", "exact", "https://evil.test/1");
    for (instant, id) in
        [(Some("2021-07-18T14:38:12.123456789Z"), 2), (None, 3), (Some("2021-07-18T14:38:09Z"), 4)]
    {
        let mut finding: Finding = results.findings[0].clone();
        finding.id = format!("f-{id}");
        finding.at = instant.map(at);
        results.findings.push(finding);
    }
    let bundle = bundle(&results);
    let sightings = objects(&bundle, "sighting");
    assert_eq!(sightings.len(), 1);
    assert_eq!(sightings[0]["count"], 4);
    assert_eq!(sightings[0]["first_seen"], "2021-07-18T14:38:09.000000Z");
    assert_eq!(sightings[0]["last_seen"], "2021-07-18T14:38:12.123456Z");
    assert!(sightings[0]["description"].as_str().unwrap().contains("14:38:12.123456789Z"));
    let observed = objects(&bundle, "observed-data")[0];
    assert_eq!(observed["number_observed"], 4);
    assert_eq!(sightings[0]["observed_data_refs"][0], observed["id"]);
    let event = event(&results);
    let sightings = event["Event"]["Attribute"][0]["Sighting"].as_array().unwrap();
    let dates: Vec<&str> = sightings.iter().map(|s| s["date_sighting"].as_str().unwrap()).collect();
    assert_eq!(dates, ["1626619089", "1626619092"]);
}

#[test]
fn a_sign_that_was_met_at_no_known_instant_is_not_dated() {
    let mut results = met("domain", "evil.test", "exact", "evil.test");
    results.findings[0].at = None;
    let bundle = bundle(&results);
    let sighting = objects(&bundle, "sighting")[0];
    assert!(sighting.get("first_seen").is_none() && sighting.get("last_seen").is_none());
}

#[test]
fn of_what_was_met_only_the_published_is_told() {
    let results =
        met("domain", "evil.test", "subdomain", "https://eu.evil.test/anna?mail=anna@example.org");
    for format in ["stix", "misp"] {
        let (text, _) = exported(format, &results, Vec::new());
        assert!(text.contains("\"eu.evil.test\""), "{format}");
        // Links are made for one person; the record names who sent it.
        for of_people in ["anna", "4915112345678", "example.org", "00008030", "iPhone12,8"] {
            assert!(!text.contains(of_people), "{format}: {of_people}");
        }
    }
    let event = event(&results);
    let attributes = event["Event"]["Attribute"].as_array().unwrap();
    let of_host = attributes.iter().find(|a| a["value"] == "eu.evil.test").unwrap();
    assert_eq!(of_host["to_ids"], false);
    for attribute in attributes.iter().filter(|attribute| attribute["to_ids"] == true) {
        assert_eq!(attribute["value"], "evil.test");
    }
}

#[test]
fn rules_are_notes_and_the_settings_of_a_phone_stay_out() {
    let mut results = nothing_found();
    results.findings = vec![unusual(), setting()];
    let (text, notices) = exported("stix", &results, Vec::new());
    assert!(notices[0].contains("1 of 2 findings"), "{notices:?}");
    assert!(!text.contains("Lockdown"));
    let bundle: Value = serde_json::from_str(&text).unwrap();
    assert!(objects(&bundle, "indicator").is_empty());
    let note = objects(&bundle, "note")[0];
    assert_eq!(note["external_references"][0]["external_id"], "ios-many-attachments");
    // What the rule saw is in the case.
    assert!(!text.contains("dnMoXyA"));
    let event = event(&results);
    assert_eq!(event["Event"]["threat_level_id"], "2");
    let attributes = event["Event"]["Attribute"].as_array().unwrap();
    assert!(attributes.iter().all(|attribute| attribute["to_ids"] == false));
}

#[test]
fn a_check_that_found_nothing_says_its_limits() {
    for format in ["stix", "misp"] {
        let (text, notices) = exported(format, &nothing_found(), Vec::new());
        assert!(text.contains("This cannot rule out spyware."), "{format}");
        assert!(notices.is_empty());
    }
    assert_eq!(event(&nothing_found())["Event"]["threat_level_id"], "4");
}

#[test]
fn the_only_identity_is_whoever_examined() {
    for (lab, name, class) in
        [(None, "Hoofprint", "system"), (Some("Example Lab"), "Example Lab", "organization")]
    {
        let exported = |format| exported_as(format, &mixed(), Vec::new(), Sharing::Green, lab).0;
        let bundle: Value = serde_json::from_str(&exported("stix")).unwrap();
        let identities = objects(&bundle, "identity");
        assert_eq!(identities.len(), 1);
        assert_eq!(
            (&identities[0]["name"], &identities[0]["identity_class"]),
            (&name.into(), &class.into())
        );
        let marking = objects(&bundle, "marking-definition")[0];
        assert_eq!(marking["id"], "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da");
        let event: Value = serde_json::from_str(&exported("misp")).unwrap();
        assert_eq!(event["Event"]["Orgc"]["name"], name);
        assert_eq!(event["Event"]["Tag"][0]["name"], "tlp:green");
        assert_eq!(event["Event"]["distribution"], "0");
    }
    assert!(exported("stix", &mixed(), Vec::new()).0.contains("TLP:AMBER"));
}

#[test]
fn hostile_text_is_inert_in_every_field() {
    for hostile in HOSTILE {
        let mut results = mixed();
        for finding in &mut results.findings {
            for text in [
                &mut finding.id,
                &mut finding.title,
                &mut finding.meaning,
                &mut finding.observed.value,
            ] {
                hostile.clone_into(text);
            }
            finding.provenance.file = hostile.into();
            finding.references = vec![hostile.to_owned()];
            match &mut finding.basis {
                Basis::Indicator(basis) => {
                    hostile.clone_into(&mut basis.value);
                    basis.campaigns = vec![hostile.to_owned()];
                    basis.feeds = vec![hostile.to_owned()];
                }
                Basis::Rule(basis) => {
                    hostile.clone_into(&mut basis.rule);
                    hostile.clone_into(&mut basis.title);
                }
            }
        }
        for format in ["stix", "misp"] {
            let (text, _) = exported(format, &results, Vec::new());
            assert!(is_inert(&text), "{format}: {hostile:?}");
            let read: Value = serde_json::from_str(&text).unwrap();
            assert!(
                read.to_string().contains(&serde_json::to_string(hostile).unwrap()),
                "{format}"
            );
            assert!(text == exported(format, &results, Vec::new()).0, "{format}: the same twice");
        }
    }
    let bundle = bundle(&met("file_name", "'] OR [file:name = 'x", "exact", "x"));
    assert_eq!(
        objects(&bundle, "indicator")[0]["pattern"],
        r"[file:name = '\'] OR [file:name = \'x']"
    );
}
