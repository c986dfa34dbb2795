//! Names of hosts that apps looked up, from Android Intrusion Logging.
//!
//! # What it holds
//! One line for each name that an app let the system resolve: the app, the name, the addresses that
//! came back, and when, to the millisecond.
//!
//! # What it can show
//! That an app asked for a host. Addresses that lead to the device itself or nowhere are an answer,
//! too: of a filter that blocks the host.
//!
//! # What it cannot show
//! That a connection followed, and what it carried. Names that an app resolves by itself over an
//! encrypted connection are not seen. The log is kept only where Advanced Protection is on and its
//! owner switched it on; it begins then, and lines can be lost when its buffer is full.
//!
//! # References
//! - Android developers, `android.app.admin.DnsEvent`
//! - Google, "Android Intrusion Logging", 2026

use std::collections::BTreeMap;

use model::AppSighting;

use crate::intrusion_log::{
    Json, LogEvent, Names, address, for_each_event, instant, leads_elsewhere,
};
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.dns_events",
    title: "Hosts looked up by apps (Intrusion Logging)",
    sources: &[Source::IntrusionLog],
    tested: &[("Android 16", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// A name that an app looked up.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct DnsEvent<'a> {
    /// When.
    pub occurred_at: Option<Timestamp>,
    /// Name of the package.
    pub package: Option<Cow<'a, str>>,
    /// Name of the host.
    pub hostname: Option<Cow<'a, str>>,
    /// Addresses that came back.
    pub resolved_addresses: Vec<&'a str>,
    /// How many there were, as the log counts them: it may hold only some.
    pub address_count: Option<i64>,
    /// Number of the event in the log.
    pub event_id: Option<i64>,
    /// Short digest of the whole line: the same event has the same in each log that holds it.
    pub content_id: &'a str,
    /// What is not understood, as it is written.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub other_values: BTreeMap<String, String>,
}

impl Record for DnsEvent<'_> {
    fn observables(&self) -> Vec<Observable<'_>> {
        let contacted =
            |kind, value, field| Observable::new(kind, value, field, Strength::Contacted);
        let host = self.hostname.as_deref();
        let mut observables: Vec<Observable<'_>> = host
            .map(|host| contacted(ObservableKind::Host, host, "hostname"))
            .into_iter()
            .collect();
        let addresses = self.resolved_addresses.iter().filter(|address| leads_elsewhere(address));
        observables.extend(
            addresses.map(|address| contacted(ObservableKind::Host, address, "resolved_addresses")),
        );
        observables.extend(self.package.as_deref().map(|package| {
            Observable::new(ObservableKind::AppId, package, "package", Strength::Executed)
        }));
        observables
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let Some(at) = self.occurred_at else { return Vec::new() };
        let host = self.hostname.as_deref().unwrap_or("unknown host");
        let package = self.package.as_deref().unwrap_or("unknown app");
        let summary = format!("{package} looked up {host}");
        vec![TimelineEvent { at, meaning: "host looked up", summary }]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let seen = |package| AppSighting { noted_at: self.occurred_at, ..AppSighting::of(package) };
        self.package.as_deref().map(seen).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut undated = Repeated::default();
    let mut unknown = Names::default();
    for_each_event(file, out, "dns_event", |event, out| {
        let record = record_of(event, &mut unknown);
        if record.occurred_at.is_none() {
            undated.problem(out, event.at.clone(), "event has no time that is understood");
        }
        out.record(event.at.clone(), &record);
    })?;
    undated.finish(out, "events have no time that is understood");
    if let Some(unknown) = unknown.listed() {
        let message = format!("not understood, and kept as they are: fields {unknown}");
        out.notice(Location::File, message);
    }
    Ok(())
}

fn record_of<'e>(event: &'e LogEvent<'_>, unknown: &mut Names) -> DnsEvent<'e> {
    let mut record = DnsEvent { content_id: event.content_id, ..DnsEvent::default() };
    for (key, value) in event.fields {
        match key.as_ref() {
            "event_time" => record.occurred_at = value.integer().and_then(instant),
            "event_id" => record.event_id = value.integer(),
            "package_name" => record.package = value.text(),
            "hostname" => record.hostname = value.text(),
            "ip_addresses_count" => record.address_count = value.integer(),
            "ip_addresses" => record.resolved_addresses = addresses(value),
            other => {
                unknown.count(other);
                record.other_values.insert(other.to_owned(), value.written());
            }
        }
    }
    record
}

fn addresses<'e>(value: &'e Json<'_>) -> Vec<&'e str> {
    let values = match value {
        Json::List(values) => values.as_slice(),
        single => std::slice::from_ref(single),
    };
    let texts = values.iter().filter_map(|value| match value {
        Json::Text(text) => Some(address(text).1),
        _ => None,
    });
    texts.collect()
}
