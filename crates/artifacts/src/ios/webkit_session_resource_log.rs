//! `full_browsing_session_resourceLog.plist`: domains that WebKit saw, in versions before
//! `observations.db`.
//!
//! # What it holds
//! One record for each entry of `browsingStatistics`: a domain, when it was last seen, whether
//! somebody touched a page of it, the domains that redirected to it and that it redirected to, and
//! those under whose pages it was loaded. The application is that of the container in the path.
//!
//! # What it can show
//! That pages or resources of a domain were loaded in this application, and through which domains
//! a redirect led.
//!
//! # What it cannot show
//! Addresses of pages, or how often. The instants are those of the last time, and not exact.
//!
//! # References
//! - WebKit source, `platform/ResourceLoadStatistics.cpp`
//! - Amnesty International, "Forensic Methodology Report: How to catch NSO Group's Pegasus"

use plist::{Dictionary, Value};

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.webkit_session_resource_log",
    title: "Domains seen by WebKit in each application, older form",
    sources: &[
        Source::Backup("*", "Library/WebKit/**/full_browsing_session_resourceLog.plist"),
        Source::Backup(
            "*",
            "SystemData/*/Library/WebKit/**/full_browsing_session_resourceLog.plist",
        ),
        Source::Backup("*", "Library/WebClips/*/Storage/full_browsing_session_resourceLog.plist"),
        Source::Filesystem(
            "private/var/mobile/Library/WebKit/**/full_browsing_session_resourceLog.plist",
        ),
        Source::Filesystem(
            "private/var/mobile/Library/WebClips/*/Storage/full_browsing_session_resourceLog.plist",
        ),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/*/*/Library/WebKit/**/full_browsing_session_resourceLog.plist",
        ),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/*/*/SystemData/*/Library/WebKit/**/full_browsing_session_resourceLog.plist",
        ),
    ],
    tested: &[("iOS 11 to 13", Confidence::Specification)],
    absent_because: "only older systems write it",
    parse,
};

/// One domain, with the domains that it was seen with.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SeenDomain {
    /// The domain.
    pub registrable_domain: Option<String>,
    /// When something of the domain was last loaded.
    pub last_seen_at: Option<Timestamp>,
    /// Whether somebody touched a page of the domain or typed on it.
    pub had_user_interaction: Option<bool>,
    /// When somebody last did so.
    pub last_interaction_at: Option<Timestamp>,
    /// Whether WebKit takes the domain for a tracker.
    pub prevalent: Option<bool>,
    /// Domains that redirected to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub redirected_from: Vec<String>,
    /// Domains that it redirected to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub redirected_to: Vec<String>,
    /// Domains in whose pages it was a frame.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub frame_under: Vec<String>,
    /// Domains in whose pages something else of it was loaded.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub resource_under: Vec<String>,
}

impl Record for SeenDomain {
    fn observables(&self) -> Vec<Observable<'_>> {
        let lists = [
            ("redirected_from", &self.redirected_from),
            ("redirected_to", &self.redirected_to),
            ("frame_under", &self.frame_under),
            ("resource_under", &self.resource_under),
        ];
        let listed = lists.into_iter().flat_map(|(field, domains)| {
            domains.iter().map(move |domain| (field, domain.as_str()))
        });
        let origin =
            self.registrable_domain.as_deref().map(|domain| ("registrable_domain", domain));
        let observe = |(field, domain)| {
            Observable::new(ObservableKind::Host, domain, field, Strength::Contacted)
        };
        origin.into_iter().chain(listed).map(observe).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let instants = [
            (self.last_seen_at, "domain last seen by WebKit"),
            (self.last_interaction_at, "page of domain last touched"),
        ];
        let domain = self.registrable_domain.as_deref().unwrap_or("domain without name");
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: domain.to_owned() })
        };
        instants.into_iter().filter_map(event).collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    const LIST: &str = "browsingStatistics";
    let root = read_plist(file)?;
    let entries = root.as_dictionary().and_then(|root| root.get(LIST)).and_then(Value::as_array);
    let Some(entries) = entries else {
        return Err(ParseError::Unexpected(format!("there is no array {LIST}")));
    };
    let mut unreadable = Repeated::default();
    for (index, entry) in entries.iter().enumerate() {
        let at = Location::Key(format!("{LIST}/{index}"));
        let Some(entry) = entry.as_dictionary() else {
            unreadable.problem(out, at, "no dictionary: this domain is missing");
            continue;
        };
        let domain = domain(entry);
        if domain.registrable_domain.is_none() {
            unreadable.problem(out, at.clone(), "the domain is not named");
        }
        out.record(at, &domain);
    }
    unreadable.finish(out, "domains that are missing");
    Ok(())
}

fn domain(entry: &Dictionary) -> SeenDomain {
    let origin = ["PrevalentResourceOrigin", "PrevalentResourceDomain"];
    let origin = origin.into_iter().find_map(|key| text_of(entry, key));
    // One name for pages, another for what they load.
    let both = |top, resource| {
        let mut domains = domains(entry, top);
        domains.extend(self::domains(entry, resource));
        domains
    };
    SeenDomain {
        registrable_domain: origin,
        last_seen_at: instant(entry, "lastSeen"),
        had_user_interaction: flag_of(entry, "hadUserInteraction"),
        last_interaction_at: instant(entry, "mostRecentUserInteraction"),
        prevalent: flag_of(entry, "isPrevalentResource"),
        redirected_from: both("topFrameUniqueRedirectsFrom", "subresourceUniqueRedirectsFrom"),
        redirected_to: both("topFrameUniqueRedirectsTo", "subresourceUniqueRedirectsTo"),
        frame_under: both("subframeUnderTopFrameOrigins", "subframeUnderTopFrameDomains"),
        resource_under: both("subresourceUnderTopFrameOrigins", "subresourceUnderTopFrameDomains"),
    }
}

/// Domains of an array of dictionaries, each with `origin` or `domain`, or of plain text.
fn domains(entry: &Dictionary, key: &str) -> Vec<String> {
    let named = |value: &Value| match value {
        Value::Dictionary(value) => text_of(value, "origin").or_else(|| text_of(value, "domain")),
        value => value.as_string().map(str::to_owned),
    };
    let list = entry.get(key).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(named).filter(|domain| !domain.is_empty()).collect()
}

/// A date, or seconds since 1970 with a fraction; 0 and -1 stand for never.
fn instant(entry: &Dictionary, key: &str) -> Option<Timestamp> {
    match entry.get(key)? {
        Value::Real(seconds) => formats::instants::unix_real(*seconds),
        Value::Integer(seconds) => unix_seconds(seconds.as_signed().filter(|it| *it > 0)?),
        _ => date_of(entry, key),
    }
}
