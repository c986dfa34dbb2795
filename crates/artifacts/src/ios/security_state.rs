//! `security-sysdiagnose.txt`: what the security services of iOS counted and noted.
//!
//! # What it holds
//! The state of the keychain and, for each security service, its dated events: whether
//! certificates of servers were trusted, connections with TLS, sign-ins to the account, the circle
//! of devices. One record is a service with its counts; events of trust, of the network and of
//! sign-ins that are marked as a failure, and all of sign-ins, are records of their own.
//!
//! # What it can show
//! That the phone refused a certificate or a connection at this instant and, where the service
//! noted it, for which host. When the account was signed in.
//!
//! # What it cannot show
//! All connections: only a sample is noted, for a short time. A mark of failure is no proof of one:
//! services send ordinary observations under that mark, too. The keychain itself is not read.
//!
//! # References
//! - Apple, open source of `Security`: `supd`, the list of events by client
//! - EC-DIGIT-CSIRC, `sysdiagnose`: sections of the file and the styles of its dates

use crate::{log_dates::leading_instant, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.security_state",
    title: "Events of the security services",
    sources: &[Source::Sysdiagnose("security-sysdiagnose.txt")],
    tested: &[("iOS 14 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One security service.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SecurityService {
    /// `service`.
    pub record: &'static str,
    /// Name of the service, for example `trust`.
    pub section: String,
    /// How many events it noted.
    pub event_count: u64,
    /// How many of them are marked as a failure.
    pub failure_count: u64,
    /// The earliest event.
    pub first_event_at: Option<Timestamp>,
    /// The latest event.
    pub last_event_at: Option<Timestamp>,
}

/// One event.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SecurityEvent {
    /// `event`.
    pub record: &'static str,
    /// Name of the service.
    pub section: String,
    /// How it is marked, for example `EventHardFailure`.
    pub event_mark: String,
    /// Name of the event.
    pub event_name: String,
    /// When it was.
    pub occurred_at: Option<Timestamp>,
    /// Host that it is about, where it is said.
    pub event_host: Option<String>,
    /// Result of the evaluation of a certificate; 1 and 4 are trusted.
    pub trust_result: Option<i64>,
}

impl Record for SecurityService {}

impl Record for SecurityEvent {
    fn observables(&self) -> Vec<Observable<'_>> {
        let host = self.event_host.as_deref().map(|host| {
            Observable::new(ObservableKind::Host, host, "event_host", Strength::Contacted)
        });
        host.into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let host = self.event_host.as_deref().map(|host| format!(", {host}"));
            let summary = format!(
                "{} {} ({}){}",
                self.section,
                self.event_name,
                self.event_mark,
                host.unwrap_or_default()
            );
            TimelineEvent { at, meaning: "event of a security service", summary }
        };
        self.occurred_at.map(event).into_iter().collect()
    }
}

/// Attributes of one event are kept up to this length.
const MOST_ATTRIBUTES: usize = 16_384;

#[derive(Default)]
struct Reading {
    service: Option<(u64, SecurityService)>,
    /// The event that is being read, and its attributes.
    event: Option<(u64, SecurityEvent, String)>,
    unreadable: Repeated,
    any: bool,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut reading = Reading::default();
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let line = String::from_utf8_lossy(line);
        let line = line.trim_end();
        if let Some(name) = line.strip_prefix("Client:") {
            reading.end_service(out);
            reading.begin_service(number, name.trim());
        } else if is_other_section(line) {
            reading.end_service(out);
        } else if reading.service.is_some() {
            reading.line(number, line, out);
        }
    }
    reading.end_service(out);
    if !reading.any {
        out.problem(Location::File, "no section of a service: its events are missing");
    }
    reading.unreadable.finish(out, "lines of services");
    Ok(())
}

fn is_other_section(line: &str) -> bool {
    let starts = [
        "ccstatus:",
        "Engine state:",
        "Analytics sysdiagnose",
        "All keys and values",
        "All values in",
    ];
    starts.iter().any(|start| line.starts_with(start))
        || line.ends_with("keychain state:")
        || line.trim_start().starts_with("Keychain <access Group")
}

impl Reading {
    fn begin_service(&mut self, number: u64, name: &str) {
        self.any = true;
        let section = name.to_ascii_lowercase();
        let service = SecurityService { record: "service", section, ..SecurityService::default() };
        self.service = Some((number, service));
    }

    fn end_service(&mut self, out: &mut Sink<'_>) {
        self.end_event(out);
        if let Some((begins, service)) = self.service.take() {
            out.record(Location::Line(begins), &service);
        }
    }

    fn end_event(&mut self, out: &mut Sink<'_>) {
        let Some((begins, mut event, attributes)) = self.event.take() else { return };
        let told = match &*event.section {
            "signins" => true,
            "trust" | "networking" => is_failure(&event.event_mark),
            _ => false,
        };
        if told {
            event.event_host = host_of(&attributes);
            event.trust_result = attribute(&attributes, |key| key == "TrustResult")
                .and_then(|text| text.parse().ok());
            out.record(Location::Line(begins), &event);
        }
    }

    fn line(&mut self, number: u64, line: &str, out: &mut Sink<'_>) {
        if let Some((at, rest)) = leading_instant(line) {
            self.end_event(out);
            self.event(number, at, rest, out);
        } else if let Some((_, _, attributes)) = &mut self.event {
            if attributes.len().saturating_add(line.len()) < MOST_ATTRIBUTES {
                attributes.push_str(line.trim());
            }
        } else if !line.trim().is_empty() && !line.starts_with("No data") {
            let message = "line not understood: the event that it tells is missing";
            self.unreadable.problem(out, Location::Line(number), message);
        }
    }

    fn event(&mut self, number: u64, at: Timestamp, rest: &str, out: &mut Sink<'_>) {
        let Some((_, service)) = &mut self.service else { return };
        let Some((mark, rest)) = rest.split_once(": ") else {
            let message = "event without a name: what happened is missing";
            self.unreadable.problem(out, Location::Line(number), message);
            return;
        };
        let (name, attributes) = rest.split_once(" - Attributes: {").unwrap_or((rest, ""));
        service.event_count = service.event_count.saturating_add(1);
        if is_failure(mark) {
            service.failure_count = service.failure_count.saturating_add(1);
        }
        service.first_event_at = Some(service.first_event_at.map_or(at, |first| first.min(at)));
        service.last_event_at = Some(service.last_event_at.map_or(at, |last| last.max(at)));
        let event = SecurityEvent {
            record: "event",
            section: service.section.clone(),
            event_mark: mark.to_owned(),
            event_name: name.trim().to_owned(),
            occurred_at: Some(at),
            ..SecurityEvent::default()
        };
        self.event = Some((number, event, attributes.to_owned()));
    }
}

fn is_failure(mark: &str) -> bool {
    matches!(mark, "EventHardFailure" | "EventSoftFailure")
}

/// The value of the first attribute whose name is `wanted`; they stand as `name : value, …`.
fn attribute(attributes: &str, wanted: impl Fn(&str) -> bool) -> Option<&str> {
    let pairs = attributes.split(", ").filter_map(|pair| pair.split_once(" : "));
    let mut found = pairs.filter(|(key, _)| wanted(key.trim_matches(['"', ' ', '(', '{'])));
    found.next().map(|(_, value)| value.trim_matches(['"', ' ', '}', ')']))
}

fn host_of(attributes: &str) -> Option<String> {
    let host = attribute(attributes, |key| key.to_ascii_lowercase().contains("hostname"))?;
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:".contains(&byte);
    (host.contains('.') && host.bytes().all(is_part)).then(|| host.to_ascii_lowercase())
}
