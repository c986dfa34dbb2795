//! Lists of apps in YAML, as stalkerware-indicators publishes them: each app with its packages,
//! the certificates it is signed with, and its servers.
//!
//! ```yaml
//! - name: Example Monitor
//!   type: stalkerware
//!   packages: [com.example.monitor]
//!   certificates: [9B48840CBF93379410172B4B85989624D2B33D59]
//!   websites: [monitor.example]
//!   c2: {domains: [api.monitor.example], ips: [192.0.2.7]}
//! ```

use serde_yaml_ng::{Mapping, Value};

use crate::feed::{Feed, FeedFormat};
use crate::kind::{IndicatorKind, Meaning};
use crate::published;
use crate::reading::Node;

/// Members that tell an app from anything else with a name.
const MEMBERS: [&str; 5] = ["  packages:", "  certificates:", "  c2:", "  websites:", "  type:"];

/// Whether the text begins as such a list does.
pub(crate) fn is_one(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim_end).filter(|line| {
        !line.is_empty() && !line.trim_start().starts_with('#') && !line.starts_with("---")
    });
    let is_first = lines.next().is_some_and(|line| line.starts_with("- name:"));
    is_first && lines.take(200).any(|line| MEMBERS.iter().any(|member| line.starts_with(member)))
}

/// Reads the list.
///
/// # Errors
/// Why it is no YAML of that form.
pub(crate) fn read(text: &str) -> Result<Feed<'static>, String> {
    let apps: Vec<Value> = serde_yaml_ng::from_str(text).map_err(|error| error.to_string())?;
    let mut feed = Feed::new(FeedFormat::AppList);
    for app in &apps {
        match app.as_mapping() {
            Some(app) => read_app(app, &mut feed),
            None => feed.skipped.count("member of the list that is no app"),
        }
    }
    Ok(feed)
}

fn read_app(app: &Mapping, feed: &mut Feed<'_>) {
    let name = app.get("name").and_then(Value::as_str).unwrap_or_default();
    let campaigns: Vec<u32> = feed.names.number(name).into_iter().collect();
    let mut take = |values: Option<&Value>, read: &dyn Fn(&str) -> Result<Node, String>| {
        for value in texts(values) {
            feed.take(
                value.ok_or("value that is no text".to_owned()).and_then(read),
                &campaigns,
                None,
            );
        }
    };
    let kind = |kind| move |text: &str| published::value(Meaning::Kind(kind), text);
    let host = |text: &str| published::value(Meaning::Host, text);
    take(app.get("packages"), &kind(IndicatorKind::AppId));
    take(app.get("certificates"), &|text| published::hash(IndicatorKind::CertificateHash, text));
    if let Some(servers) = app.get("c2").and_then(Value::as_mapping) {
        for member in ["domains", "ips", "ip"] {
            take(servers.get(member), &host);
        }
    }
    // Whoever reads about an app, or sells it, visits its site: no trace of the app.
    let sites = texts(app.get("websites")).len();
    let others = ["certificate_cname_re", "certificate_organizations"];
    let patterns = others.iter().map(|member| texts(app.get(*member)).len()).sum::<usize>();
    (0..sites)
        .for_each(|_| feed.skipped.count("website of a vendor: a visit is no trace of the app"));
    (0..patterns).for_each(|_| feed.skipped.count("name in a certificate"));
}

/// The texts of a list, or a text alone.
fn texts(value: Option<&Value>) -> Vec<Option<&str>> {
    match value {
        Some(Value::Sequence(list)) => list.iter().map(Value::as_str).collect(),
        Some(Value::Null) | None => Vec::new(),
        Some(other) => vec![other.as_str()],
    }
}
