//! What components of packages answer to, by the resolver tables of the package service.
//!
//! # What it holds
//! Four tables, of activities, receivers, services and providers. Under each action, scheme or type of content
//! stand the components that answer to it, with the number of their filters.
//!
//! # What it can show
//! That an app is started when the device starts, is told of messages and calls, or offers an
//! accessibility service.
//!
//! # What it cannot show
//! Whether a component was ever used, or is enabled. Categories are not printed, so that the tables
//! do not tell whether an app can be opened from the home screen.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/IntentResolver.java` (`dump`)

use std::collections::BTreeSet;

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.components",
    title: "What components of packages answer to",
    sources: &[Source::Service("package")],
    tested: &[("Android 14", Confidence::RealDevice), ("Android 9", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// Actions that tell a receiver that the device has started.
const START: [&str; 4] = [
    "android.intent.action.BOOT_COMPLETED",
    "android.intent.action.LOCKED_BOOT_COMPLETED",
    "android.intent.action.QUICKBOOT_POWERON",
    "com.htc.intent.action.QUICKBOOT_POWERON",
];
/// Action of accessibility services.
const ACCESSIBILITY: &str = "android.accessibilityservice.AccessibilityService";

/// A component that answers to something.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Component {
    /// `activity`, `receiver`, `service` or `provider`.
    pub component_kind: &'static str,
    /// What it answers to: `action`, `action_with_type`, `scheme`, `type`.
    pub key_kind: &'static str,
    /// The action, the scheme or the type.
    pub answers_to: String,
    /// Package of the component.
    pub package: String,
    /// The component, after the package.
    pub component: String,
    /// How many filters of it answer.
    pub filter_count: u64,
}

impl Record for Component {
    fn observables(&self) -> Vec<Observable<'_>> {
        let kind = ObservableKind::AppId;
        vec![Observable::new(kind, &self.package, "package", Strength::Installed)]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let key = self.answers_to.as_str();
        let sign = match self.component_kind {
            "receiver" if START.contains(&key) => AppSign::StartsAtBoot,
            "service" if key == ACCESSIBILITY => AppSign::AccessibilityDeclared,
            _ => return Vec::new(),
        };
        vec![AppSighting::of(self.package.as_str()).with(sign)]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut kind = None;
    let mut key_kind = None;
    let mut key = String::new();
    let mut told = BTreeSet::new();
    let mut met = false;
    let mut problems = Repeated::default();
    for_each_line(file, |number, line| {
        let indent = line.len().saturating_sub(line.trim_start().len());
        let text = line.trim();
        if text.is_empty() {
        } else if indent == 0 {
            kind = table(text);
            met |= kind.is_some();
            key_kind = None;
        } else if kind.is_none() {
        } else if indent == 2 {
            key_kind = key_kind_of(text);
            told.clear();
        } else if let Some(name) = text.strip_suffix(':').filter(|_| indent >= 6) {
            name.clone_into(&mut key);
            told.clear();
        } else if let (Some(kind), Some(key_kind), true) = (kind, key_kind, is_entry(text, indent))
        {
            match component_of(text) {
                // Some versions print an entry once for each filter.
                Some(entry) if told.insert(text.to_owned()) => {
                    let answers_to = key.clone();
                    let component_kind = kind;
                    let component = Component { component_kind, key_kind, answers_to, ..entry };
                    out.record(Location::Line(number), &component);
                }
                Some(_) => {}
                None => {
                    let message = "line not understood: the component that it names is missing";
                    problems.problem(out, Location::Line(number), message);
                }
            }
        }
    })?;
    problems.finish(out, "lines not understood");
    if !met {
        let message = "the resolver tables are missing: what apps answer to is not known from here";
        out.problem(Location::File, message);
    }
    Ok(())
}

fn table(line: &str) -> Option<&'static str> {
    Some(match line {
        "Activity Resolver Table:" => "activity",
        "Receiver Resolver Table:" => "receiver",
        "Service Resolver Table:" => "service",
        "Provider Resolver Table:" => "provider",
        _ => return None,
    })
}

fn key_kind_of(heading: &str) -> Option<&'static str> {
    Some(match heading {
        "Non-Data Actions:" => "action",
        "MIME Typed Actions:" => "action_with_type",
        "Schemes:" => "scheme",
        "Full MIME Types:" | "Base MIME Types:" | "Wild MIME Types:" => "type",
        _ => return None,
    })
}

/// Whether a line names a component. What some commands print of its filters below it does not.
fn is_entry(text: &str, indent: usize) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    indent >= 8 && !first.ends_with(':') && !first.contains('=')
}

/// `18d43d org.example/.Receiver (2 filters)`
fn component_of(text: &str) -> Option<Component> {
    let mut words = text.split_whitespace();
    let number = words.next()?;
    if !number.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let (package, component) = words.next()?.split_once('/')?;
    let count = words.next().and_then(|word| word.strip_prefix('(')?.parse().ok());
    Some(Component {
        package: package.to_owned(),
        component: component.to_owned(),
        filter_count: count.unwrap_or(1),
        ..Component::default()
    })
}
