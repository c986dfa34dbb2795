//! Connections that apps opened, from Android Intrusion Logging.
//!
//! # What it holds
//! One line for each connection that an app opened: the app, the address, the port, and when, to the
//! millisecond.
//!
//! # What it can show
//! That an app reached out to an address, also one that it never looked up by name, or to a service
//! on the device itself.
//!
//! # What it cannot show
//! Whether the other side answered, what was sent, and by which protocol. The log is kept only where
//! Advanced Protection is on and its owner switched it on; it begins then, and lines can be lost when
//! its buffer is full.
//!
//! # References
//! - Android developers, `android.app.admin.ConnectEvent`
//! - Google, "Android Intrusion Logging", 2026

use std::collections::BTreeMap;

use model::AppSighting;

use crate::intrusion_log::{LogEvent, Names, address, for_each_event, instant, leads_elsewhere};
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.connect_events",
    title: "Connections opened by apps (Intrusion Logging)",
    sources: &[Source::IntrusionLog],
    tested: &[("Android 16", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// A connection that an app opened.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ConnectEvent<'a> {
    /// When.
    pub occurred_at: Option<Timestamp>,
    /// Name of the package.
    pub package: Option<Cow<'a, str>>,
    /// Name of the host, where the log has it.
    pub hostname: Option<Cow<'a, str>>,
    /// Address of the other side.
    pub remote_address: Option<Cow<'a, str>>,
    /// Port of the other side.
    pub remote_port_number: Option<i64>,
    /// Whether the other side is the device itself.
    pub is_own_device: bool,
    /// Number of the event in the log.
    pub event_id: Option<i64>,
    /// Short digest of the whole line: the same event has the same in each log that holds it.
    pub content_id: &'a str,
    /// What is not understood, as it is written.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub other_values: BTreeMap<String, String>,
}

impl Record for ConnectEvent<'_> {
    fn observables(&self) -> Vec<Observable<'_>> {
        let parts = [
            (
                ObservableKind::Host,
                self.hostname.as_deref().filter(|_| !self.is_own_device),
                "hostname",
                Strength::Contacted,
            ),
            (
                ObservableKind::Host,
                self.remote_address.as_deref().filter(|address| leads_elsewhere(address)),
                "remote_address",
                Strength::Contacted,
            ),
            (ObservableKind::AppId, self.package.as_deref(), "package", Strength::Executed),
        ];
        let observed = parts.into_iter().filter_map(|(kind, value, field, strength)| {
            Some(Observable::new(kind, value?, field, strength))
        });
        observed.collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let Some(at) = self.occurred_at else { return Vec::new() };
        let package = self.package.as_deref().unwrap_or("unknown app");
        let address = self.remote_address.as_deref().unwrap_or("unknown address");
        let port = self.remote_port_number.map(|port| format!(", port {port}"));
        let summary = format!("{package} connected to {address}{}", port.unwrap_or_default());
        vec![TimelineEvent { at, meaning: "connection opened", summary }]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let seen = |package| AppSighting { noted_at: self.occurred_at, ..AppSighting::of(package) };
        self.package.as_deref().map(seen).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut undated = Repeated::default();
    let mut unknown = Names::default();
    for_each_event(file, out, "connect_event", |event, out| {
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

fn record_of<'e>(event: &'e LogEvent<'_>, unknown: &mut Names) -> ConnectEvent<'e> {
    let mut record = ConnectEvent { content_id: event.content_id, ..ConnectEvent::default() };
    for (key, value) in event.fields {
        match key.as_ref() {
            "event_time" => record.occurred_at = value.integer().and_then(instant),
            "event_id" => record.event_id = value.integer(),
            "package_name" => record.package = value.text(),
            "port" => record.remote_port_number = value.integer(),
            "ip_address" => {
                let Some(text) = value.text() else { continue };
                let (host, address) = address(&text);
                record.hostname = host.map(|host| host.to_owned().into());
                record.is_own_device = is_own_device(address);
                record.remote_address = Some(address.to_owned().into());
            }
            other => {
                unknown.count(other);
                record.other_values.insert(other.to_owned(), value.written());
            }
        }
    }
    record
}

fn is_own_device(address: &str) -> bool {
    let address = address.parse::<std::net::IpAddr>();
    address.is_ok_and(|address| address.to_canonical().is_loopback())
}
