//! Findings for other forensic tools and for a SIEM: what they say, and who is not in them.

use exported::{HOSTILE, exported, exported_as, is_inert};
use model::{Basis, EvidenceDigest, Level, Observed, Results, Strength};
use report::export::Sharing;
use results::{mixed, nothing_found, published};
use serde_json::{Value, json};

use crate::{exported, results};

const FORMATS: [&str; 2] = ["case-uco", "ocsf"];

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn graph(text: &str) -> Vec<Value> {
    let document: Value = serde_json::from_str(text).unwrap();
    document["@graph"].as_array().unwrap().clone()
}

fn of_type<'a>(graph: &'a [Value], name: &str) -> Vec<&'a Value> {
    let is_one = |object: &&Value| match &object["@type"] {
        Value::Array(types) => types.contains(&name.into()),
        one => one == name,
    };
    graph.iter().filter(is_one).collect()
}

/// One finding, in a file of which the digest is known.
fn one() -> Results {
    let mut results = nothing_found();
    let mut finding = published(Strength::Contacted, 1);
    finding.provenance.file = "HomeDomain/Library/+4915112345678/a.db".into();
    results.read = vec![EvidenceDigest {
        acquisition: results.run.acquisitions[0].name.clone(),
        path: finding.provenance.file.clone(),
        size: 3,
        sha256: Some("0a".repeat(32)),
    }];
    results.findings.push(finding);
    results
}

#[test]
fn a_finding_is_the_result_of_the_check_and_names_the_file() {
    let (text, _) = exported("case-uco", &one(), Vec::new());
    let graph = graph(&text);
    let result = of_type(&graph, "uco-analysis:AnalyticResult")[0];
    let action = of_type(&graph, "case-investigation:InvestigativeAction")[0];
    assert_eq!(result["uco-analysis:originatingAnalysis"]["@id"], action["@id"]);
    assert!(
        action["uco-action:result"].as_array().unwrap().contains(&json!({"@id": result["@id"]}))
    );
    assert_eq!(action["uco-action:startTime"]["@value"], "2026-11-23T10:15:00Z");
    let file = of_type(&graph, "uco-observable:File");
    let file =
        file.iter().find(|f| f["@id"] == result["uco-analysis:resultContent"]["@id"]).unwrap();
    let hash = &file["uco-core:hasFacet"][1]["uco-observable:hash"][0];
    assert_eq!(hash["uco-types:hashMethod"], "SHA256");
    assert_eq!(hash["uco-types:hashValue"]["@value"], "0a".repeat(32));
    assert!(text.contains("case-investigation:exhibitNumber\":\"E-1\""));
    // The tool performed it, unless somebody says who did.
    let tool = of_type(&graph, "uco-tool:AnalyticTool")[0];
    assert_eq!(action["uco-action:performer"]["@id"], tool["@id"]);
    let (text, _) =
        exported_as("case-uco", &one(), Vec::new(), Sharing::default(), Some("Helpline"));
    assert!(text.contains("\"uco-identity:Organization\",\"uco-core:name\":\"Helpline\""));
}

#[test]
fn a_finding_is_a_detection_with_severity_and_instants() {
    let mut results = one();
    results.findings[0].level = Level::Critical;
    let event = lines(&exported("ocsf", &results, Vec::new()).0).remove(0);
    assert_eq!(event["class_uid"], 2004);
    assert_eq!(event["type_uid"], 200_401);
    assert_eq!(event["severity_id"], 5);
    let at = results.findings[0].at.unwrap().as_millisecond();
    assert_eq!(event["time"], at);
    assert_eq!(event["finding_info"]["first_seen_time"], at);
    assert_eq!(event["unmapped"]["exact_time"], results.findings[0].at.unwrap().to_string());
    let Basis::Indicator(basis) = &results.findings[0].basis else { panic!("a published sign") };
    assert_eq!(event["observables"][0]["value"], basis.value.as_str());
    // Without an instant of its own it stands at that of the check, and says so.
    results.findings[0].at = None;
    let event = lines(&exported("ocsf", &results, Vec::new()).0).remove(0);
    assert_eq!(event["time"], results.run.started_at.as_millisecond());
    assert_eq!(event["unmapped"]["time_is_of"], "the check");
    assert!(event["finding_info"].get("first_seen_time").is_none());
    let (text, notices) = exported("ocsf", &nothing_found(), Vec::new());
    assert!(text.is_empty() && notices[0].contains("cannot rule out spyware"));
}

#[test]
fn nobody_is_named() {
    let mut results = one();
    let name = results.run.acquisitions[0].name.clone();
    assert!(name.starts_with("00008030"), "the name of the acquisition is that of the phone");
    results.findings[0].observed.value = "https://eu.evil.test/for-anna".to_owned();
    let mut second = results.run.acquisitions[0].clone();
    second.name = "anna's phone.zip".to_owned();
    results.run.acquisitions.push(second);
    let mut finding = results.findings[0].clone();
    finding.provenance.file = "anna's phone.zip: a/b.db".into();
    results.findings.push(finding);
    // Who a device or a network is called after.
    for (field, value) in [("device_name", "anna's iPhone"), ("network_name", "home of anna")] {
        let mut finding = results::setting();
        finding.observed = Observed { field: field.to_owned(), value: value.to_owned() };
        finding.record = json!({ field: value });
        results.findings.push(finding);
    }
    for format in ["case-uco", "l2t-csv", "misp", "ocsf", "stix", "timesketch", "timesketch-csv"] {
        let (text, _) = exported(format, &results, Vec::new());
        assert!(!text.contains("anna"), "{format}");
    }
    for format in FORMATS {
        let (text, _) = exported(format, &results, Vec::new());
        assert!(text.contains("a/b.db") && text.contains("E-2"), "{format}");
        for of_people in ["00008030", "anna", "4915112345678", "for-"] {
            assert!(!text.contains(of_people), "{format}: {of_people}");
        }
    }
}

#[test]
fn hostile_text_is_inert_in_every_field() {
    for hostile in HOSTILE {
        let mut results = mixed();
        let own = |text: &mut String| hostile.clone_into(text);
        own(&mut results.run.version);
        for acquisition in &mut results.run.acquisitions {
            own(&mut acquisition.kind);
            acquisition.device.model = Some(hostile.to_owned());
            acquisition.device.os_version = Some(hostile.to_owned());
        }
        results.read = vec![EvidenceDigest {
            acquisition: hostile.to_owned(),
            path: hostile.into(),
            size: 1,
            sha256: None,
        }];
        for finding in &mut results.findings {
            for text in [&mut finding.id, &mut finding.title, &mut finding.meaning] {
                own(text);
            }
            finding.provenance.file = hostile.into();
            finding.next_steps = vec![hostile.to_owned()];
            finding.references = vec![hostile.to_owned()];
            match &mut finding.basis {
                Basis::Indicator(basis) => {
                    for text in [&mut basis.value, &mut basis.kind, &mut basis.how] {
                        own(text);
                    }
                    basis.campaigns = vec![hostile.to_owned()];
                    basis.feeds = vec![hostile.to_owned()];
                }
                Basis::Rule(basis) => {
                    own(&mut basis.rule);
                    own(&mut basis.title);
                }
            }
        }
        for format in FORMATS {
            let (text, _) = exported(format, &results, Vec::new());
            assert!(is_inert(&text), "{format}: {hostile:?}");
            let read = match format {
                "ocsf" => Value::Array(lines(&text)),
                _ => Value::Array(graph(&text)),
            };
            let quoted = serde_json::to_string(hostile).unwrap();
            assert!(read.to_string().contains(&quoted), "{format}: {hostile:?}");
            assert!(text == exported(format, &results, Vec::new()).0, "{format}: the same twice");
        }
    }
}
