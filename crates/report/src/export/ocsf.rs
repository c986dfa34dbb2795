//! OCSF Detection Findings, one per line.

use jiff::Timestamp;
use model::{AcquisitionSummary, Basis, Finding, IndicatorBasis, Level};
use serde_json::{Value, json};

use super::{
    ExportError, ExportInput, Files, Format, Notices,
    exhibits::{Exhibits, Place},
    identifiers, json,
    people::People,
};

pub(super) const FORMAT: Format = Format {
    name: "ocsf",
    what: "findings for a SIEM, as OCSF Detection Findings in JSON lines",
    file: Some("hoofprint-ocsf.jsonl"),
    write,
};

/// The version of the schema that this follows.
const SCHEMA: &str = "1.5.0";
const FINDINGS: u32 = 2;
const DETECTION_FINDING: u32 = 2004;
const CREATE: u32 = 1;
/// `class_uid * 100 + activity_id`.
const DETECTION_FINDING_CREATE: u32 = 200_401;
/// An analytic that is a rule.
const RULE: u32 = 1;

fn write(input: &ExportInput<'_>, files: &mut dyn Files) -> Result<Notices, ExportError> {
    let results = input.results;
    let exhibits = Exhibits::of(results);
    let mut people = People::of(results);
    let out = files.begin("hoofprint-ocsf.jsonl")?;
    for finding in &results.findings {
        let place = exhibits.place(finding, &mut people);
        let mut line = Vec::new();
        json::push_value(&event(finding, &place, input), &mut line)?;
        line.push(b'\n');
        out.write_all(&line)?;
    }
    let mut notices = Notices::new();
    if results.findings.is_empty() {
        notices.push(format!("There are no findings, so the file is empty. {}", super::LIMITS));
    }
    Ok(notices)
}

fn event(finding: &Finding, place: &Place, input: &ExportInput<'_>) -> Value {
    let run = &input.results.run;
    let sign = match &finding.basis {
        Basis::Indicator(basis) => format!(": {}", basis.value),
        Basis::Rule(_) => String::new(),
    };
    let observables = match &finding.basis {
        Basis::Indicator(basis) => json!([observable(basis)]),
        Basis::Rule(_) => json!([]),
    };
    let (severity_id, severity) = severity(finding.level);
    json!({
        "metadata": {
            "version": SCHEMA,
            "uid": identifiers::of_case(input.case, &format!("ocsf\n{}", finding.id)),
            "product": { "name": "Hoofprint", "vendor_name": "Hoofprint", "version": run.version },
        },
        "time": milliseconds(finding.at.unwrap_or(run.started_at)),
        "message": format!("{}{sign}", finding.title),
        "severity_id": severity_id, "severity": severity,
        "activity_id": CREATE, "activity_name": "Create",
        "category_uid": FINDINGS, "category_name": "Findings",
        "class_uid": DETECTION_FINDING, "class_name": "Detection Finding",
        "type_uid": DETECTION_FINDING_CREATE, "type_name": "Detection Finding: Create",
        "status_id": 1, "status": "New",
        "finding_info": finding_info(finding, input),
        "evidences": [{ "data": evidence(finding, place) }],
        "observables": observables,
        "resources": [resource(place, input)],
        "remediation": { "desc": finding.next_steps.join(" "), "references": finding.references },
        "unmapped": {
            "finding": finding.id,
            "strength": finding.strength.word(),
            "ordinary_explanations": finding.ordinary_explanations,
            "time_is_of": if finding.at.is_some() { "the fact" } else { "the check" },
            "exact_time": finding.at,
            "case_manifest_sha256": input.case,
            "limits": super::LIMITS,
        },
    })
}

fn finding_info(finding: &Finding, input: &ExportInput<'_>) -> Value {
    let (kind, uid, name) = match &finding.basis {
        Basis::Indicator(basis) => {
            ("published sign", format!("{}:{}", basis.kind, basis.value), "published sign")
        }
        Basis::Rule(basis) => ("rule", basis.rule.clone(), basis.title.as_str()),
    };
    let mut info = json!({
        "uid": identifiers::of_case(input.case, &format!("finding\n{}", finding.id)),
        "title": finding.title, "desc": finding.meaning,
        "types": [kind, finding.strength.word()],
        "created_time": milliseconds(input.results.run.started_at),
        "data_sources": [finding.provenance.artifact],
        "analytic": { "type_id": RULE, "type": "Rule", "uid": uid, "name": name },
    });
    if let (Some(at), Some(info)) = (finding.at, info.as_object_mut()) {
        info.insert("first_seen_time".to_owned(), milliseconds(at).into());
        info.insert("last_seen_time".to_owned(), milliseconds(at).into());
    }
    info
}

/// Where it was read and what was met, as far as it names nobody.
fn evidence(finding: &Finding, place: &Place) -> Value {
    let basis = match &finding.basis {
        Basis::Indicator(basis) => json!({
            "indicator": basis.value, "kind": basis.kind, "met": basis.how,
            "campaigns": basis.campaigns, "feeds": basis.feeds,
        }),
        Basis::Rule(basis) => json!({ "rule": basis.rule, "title": basis.title }),
    };
    json!({
        "artifact": finding.provenance.artifact, "file": place.file, "position": place.position,
        "exhibit": place.exhibit.map(|number| format!("E-{number}")), "basis": basis,
    })
}

/// The published sign, by the types of observables of the schema.
fn observable(basis: &IndicatorBasis) -> Value {
    let (type_id, kind) = match basis.kind.as_str() {
        "domain" => (1, "Hostname"),
        "ip_address" => (2, "IP Address"),
        "email" => (5, "Email Address"),
        "url" => (6, "URL String"),
        "file_name" => (7, "File Name"),
        "file_hash" => (8, "Hash"),
        "process" => (9, "Process Name"),
        "certificate_hash" => (30, "Fingerprint"),
        _ => (99, basis.kind.as_str()),
    };
    json!({
        "name": "evidences.data.basis.indicator", "type_id": type_id, "type": kind,
        "value": basis.value,
    })
}

/// The phone, without what identifies it: another case of the same phone has another identifier.
fn resource(place: &Place, input: &ExportInput<'_>) -> Value {
    let acquisitions = &input.results.run.acquisitions;
    let of_place = place.exhibit.and_then(|number| acquisitions.get(number.checked_sub(1)?));
    let device = of_place.map(|AcquisitionSummary { device, .. }| {
        json!({
            "platform": device.platform, "model": device.model, "os_version": device.os_version,
            "os_build": device.os_build,
        })
    });
    json!({
        "type": "Mobile device", "uid": identifiers::of_case(input.case, "device"), "data": device,
    })
}

fn severity(level: Level) -> (u32, &'static str) {
    match level {
        Level::Informational => (1, "Informational"),
        Level::Low => (2, "Low"),
        Level::Medium => (3, "Medium"),
        Level::High => (4, "High"),
        Level::Critical => (5, "Critical"),
    }
}

/// Milliseconds since 1970, rounded down.
fn milliseconds(at: Timestamp) -> i64 {
    // Instants of the years -9999 to 9999 fit.
    i64::try_from(at.as_nanosecond().div_euclid(1_000_000)).unwrap_or_default()
}
