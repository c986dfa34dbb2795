//! What findings are about: all that is told of one app, program or address is read as one thing.

use std::collections::BTreeMap;

use model::{AppProfile, AppSign, Basis, Finding, Level, Results, Strength};
use serde_json::Value;

use crate::groups::FindingGroup;

/// What a finding is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    /// An app, by the name of its package or bundle.
    App(String),
    /// A program, by its name.
    Program(String),
    /// An address on the internet, by its host.
    Address(String),
    /// A file or a folder, by its path.
    File(String),
    /// A number that was calculated from a file or from the key that signed an app, where nothing tells which
    /// app it is of.
    Fingerprint(String),
    /// Something else: what the finding rests on, and the value that was met.
    Other(String, String),
}

impl Subject {
    /// What `finding` is about.
    pub(crate) fn of(finding: &Finding) -> Self {
        match &finding.basis {
            Basis::Indicator(basis) => Self::of_indicator(finding, &basis.kind, &basis.value),
            Basis::Rule(basis) => Self::of_rule(finding, &basis.rule),
        }
    }

    fn of_indicator(finding: &Finding, kind: &str, published: &str) -> Self {
        let seen = finding.observed.value.as_str();
        if is_fingerprint(kind) {
            let app =
                told(&finding.record, "package").or_else(|| told(&finding.record, "bundle_id"));
            return app.map_or_else(
                || Self::Fingerprint(published.to_owned()),
                |app| Self::App(app.to_owned()),
            );
        }
        match kind {
            "app_id" => Self::App(published.to_owned()),
            "process" => Self::Program(last_part(seen).to_owned()),
            "domain" | "url" | "ip_address" | "ip_network" => Self::Address(host(seen).to_owned()),
            "file_path" | "file_name" => Self::File(seen.to_owned()),
            _ => Self::Other(format!("{kind} {published}"), seen.to_owned()),
        }
    }

    /// A rule on a mount is met once per process: the mount is what counts there.
    fn of_rule(finding: &Finding, rule: &str) -> Self {
        let (field, seen) = (finding.observed.field.as_str(), finding.observed.value.as_str());
        let told = |name: &str| told(&finding.record, name);
        if let Some(place) = told("mount_point") {
            return Self::File(place.to_owned());
        }
        match field {
            "package" | "bundle_id" => return Self::App(seen.to_owned()),
            "process" => return Self::Program(last_part(seen).to_owned()),
            _ => {}
        }
        if finding.provenance.artifact.ends_with(".process_history")
            && let Some(program) = told("name")
        {
            return Self::Program(program.to_owned());
        }
        // A setting of the phone is no fact about the app that the record happens to name.
        if finding.strength > Strength::Posture {
            if let Some(app) = told("package").or_else(|| told("bundle_id")) {
                return Self::App(app.to_owned());
            }
            if let Some(program) = told("process") {
                return Self::Program(last_part(program).to_owned());
            }
        }
        match field {
            "url" | "links" if seen.contains("://") => Self::Address(host(seen).to_owned()),
            "path" | "file" | "device_path" | "stored_path" => Self::File(seen.to_owned()),
            _ => Self::Other(rule.to_owned(), seen.to_owned()),
        }
    }
}

/// Whether a published sign of this kind is a number that says nothing to a person.
fn is_fingerprint(kind: &str) -> bool {
    matches!(kind, "file_hash" | "certificate_hash")
}

fn told<'a>(record: &'a Value, name: &str) -> Option<&'a str> {
    record.get(name).and_then(Value::as_str).filter(|value| !value.is_empty())
}

fn last_part(path: &str) -> &str {
    path.rsplit('/').find(|part| !part.is_empty()).unwrap_or(path)
}

/// The host of a link, or the text itself.
fn host(text: &str) -> &str {
    let Some((_, after)) = text.split_once("://") else { return text };
    let authority = after.split(['/', '?', '#', '\\']).next().unwrap_or(after);
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    if host.is_empty() { text } else { host }
}

/// Groups `findings` by what they are about, most urgent and strongest first.
pub(crate) fn group_by_subject(findings: &[Finding]) -> Vec<(Subject, FindingGroup<'_>)> {
    let mut groups: BTreeMap<Subject, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        groups.entry(Subject::of(finding)).or_default().push(finding);
    }
    let mut groups: Vec<_> = groups
        .into_iter()
        .filter_map(|(subject, findings)| Some((subject, FindingGroup::of(findings)?)))
        .collect();
    groups.sort_by_key(|(_, group)| std::cmp::Reverse((group.level, group.strength)));
    groups
}

/// Whether an app is among `groups` that somebody near the owner may have put there: on Android, one that
/// is published, or that came from outside a store and can watch.
pub(crate) fn watches_from_near(groups: &[(Subject, FindingGroup<'_>)], results: &Results) -> bool {
    groups.iter().any(|(subject, group)| {
        let Subject::App(package) = subject else { return false };
        let on_android =
            group.findings.iter().any(|one| one.provenance.artifact.starts_with("android."));
        let from_outside =
            || results.apps.iter().any(|app| app.package == *package && can_watch(app));
        on_android
            && group.level >= Level::Medium
            && (group.is_published_sign()
                || from_outside()
                || group.findings.iter().any(|finding| is_told_so(finding)))
    })
}

/// Whether the record of a finding tells of an app from outside a store that can watch.
fn is_told_so(finding: &Finding) -> bool {
    serde_json::from_value(finding.record.clone()).is_ok_and(|app: AppProfile| can_watch(&app))
}

fn can_watch(app: &AppProfile) -> bool {
    app.sideloaded == Some(true)
        && (app.signs.iter().any(|sign| is_watching(*sign)) || app.sensitive_granted_count >= 3)
}

const fn is_watching(sign: AppSign) -> bool {
    matches!(
        sign,
        AppSign::AccessibilityEnabled
            | AppSign::AccessibilityBound
            | AppSign::DeviceAdmin
            | AppSign::DeviceOwner
            | AppSign::NotificationListener
            | AppSign::BackgroundMicrophone
            | AppSign::BackgroundCamera
            | AppSign::BackgroundLocation
            | AppSign::ScreenProjection
            | AppSign::UsageAccess
            | AppSign::DefaultKeyboard
    )
}
