//! Accessibility services, as the service `accessibility` tells.
//!
//! # What it holds
//! For each Android user the services that are installed, enabled, being bound, bound and crashed.
//! Which of these lists is told depends on the version; a list that is not told leaves the answer open. Of
//! bound services newer versions tell the label that people see, what they can do and which events they ask
//! for, and not the component: it is put to the component only where there is one of each.
//! One record is a service, a bound service by its label, or a user.
//!
//! # What it can show
//! That an app can read the screen and act for its owner, and that it does so now. Most spyware
//! that is sold to people who know the owner needs this.
//!
//! # What it cannot show
//! When a service was enabled, and those that were enabled earlier. What was read.
//!
//! # References
//! - AOSP, `services/accessibility/…/AccessibilityUserState.java` and `AccessibilityServiceConnection`
//! - Amnesty International, "Mobile Verification Toolkit", artefact `dumpsys_accessibility`

use std::collections::{BTreeMap, BTreeSet};

use model::{AppSighting, AppSign};

use crate::{
    components::{Component, component_of},
    prelude::*,
    service_lines::{for_each_service_line, value_of},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.accessibility_services",
    title: "Accessibility services",
    sources: &[Source::Service("accessibility")],
    tested: &[
        ("Android 10 of Samsung", Confidence::RealDevice),
        ("Android 14", Confidence::RealDevice),
        ("Android 9 to 13", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// An accessibility service, or a user of them.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct AccessibilityService {
    /// `service`, `bound_label` or `user`.
    pub record: &'static str,
    /// Number of the Android user.
    pub user_id: Option<u64>,
    /// Package that it belongs to.
    pub package: Option<String>,
    /// Package and class.
    pub component: Option<String>,
    /// Name that people see.
    pub label: Option<String>,
    /// Whether it is listed among those that are installed, where that list is told.
    pub installed: Option<bool>,
    /// Whether it is enabled, where that list is told.
    pub enabled: Option<bool>,
    /// Whether it is bound, so that it runs, where that can be told.
    pub bound: Option<bool>,
    /// Whether it is being bound, where that list is told.
    pub binding: Option<bool>,
    /// Whether it crashed, where that list is told.
    pub crashed: Option<bool>,
    /// Whether it is marked as a tool for people who need one.
    pub accessibility_tool: Option<bool>,
    /// What it can do.
    pub capabilities: Vec<&'static str>,
    /// Kinds of events that it asks for.
    pub event_types: Option<String>,
    /// Whether it asks for events of all kinds.
    pub all_events: Option<bool>,
    /// For a service that is told by its label: whether the enabled ones are told by their names.
    pub names_are_told: Option<bool>,
    /// How many services are installed, as the system counts.
    pub installed_service_count: Option<u64>,
    /// How many of them no list names.
    pub unnamed_service_count: Option<u64>,
}

impl Record for AccessibilityService {
    fn observables(&self) -> Vec<Observable<'_>> {
        let runs = self.bound == Some(true);
        let strength = if runs { Strength::Executed } else { Strength::Installed };
        let of = |package| Observable::new(ObservableKind::AppId, package, "package", strength);
        self.package.as_deref().map(of).into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let Some(package) = self.package.as_deref() else { return Vec::new() };
        let mut sighting = AppSighting::of(package).of_user(self.user_id);
        sighting.signs.push(AppSign::AccessibilityDeclared);
        let signs = [
            (self.enabled, AppSign::AccessibilityEnabled),
            (self.bound, AppSign::AccessibilityBound),
            (self.all_events, AppSign::AccessibilityAllEvents),
        ];
        sighting.signs.extend(signs.iter().filter(|(is, _)| *is == Some(true)).map(|(_, s)| *s));
        vec![sighting]
    }
}

/// The lists of services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum List {
    Installed,
    Enabled,
    Binding,
    Bound,
    Crashed,
}

const LISTS: [(&str, List); 6] = [
    ("installed services", List::Installed),
    ("enabled services", List::Enabled),
    ("binding services", List::Binding),
    ("bound services", List::Bound),
    ("crashed services", List::Crashed),
    // Up to Android 9 the list of those that are bound has no other name.
    ("services", List::Bound),
];

/// Longest list that is kept.
const LONGEST: usize = 256 << 10;

/// What is told of one user.
#[derive(Default)]
struct User {
    line: u64,
    id: Option<u64>,
    installed_count: Option<u64>,
    told: BTreeSet<List>,
    services: BTreeMap<Component, (u64, BTreeSet<List>, bool)>,
    labels: Vec<(u64, String)>,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut users: Vec<User> = Vec::new();
    // A list that goes on in the next lines.
    let mut open: Option<(List, u64, String)> = None;
    for_each_service_line(file, out, |number, line, out| {
        let text = line.trim();
        let heading = heading_of(text);
        if let Some((list, begun, mut told)) = open.take() {
            let ends = text.ends_with('}') || heading.is_some() || told.len() > LONGEST;
            if heading.is_none() {
                told.push('\n');
                told.push_str(text);
            }
            if !ends {
                open = Some((list, begun, told));
                return;
            }
            if told.len() > LONGEST {
                out.problem(Location::Line(begun), "the list has no end: services may be missing");
            }
            users.last_mut().unwrap_or(&mut User::default()).list(list, begun, &told);
        }
        if let Some(attributes) = text.split_once("attributes:{").map(|(_, rest)| rest) {
            let id = value_of(attributes, "id").and_then(|id| id.parse().ok());
            let count = value_of(attributes, "installedServiceCount");
            let installed_count = count.and_then(|count| count.parse().ok());
            users.push(User { line: number, id, installed_count, ..User::default() });
        }
        let Some((list, rest)) = heading else { return };
        if users.is_empty() {
            users.push(User { line: number, ..User::default() });
        }
        if rest.ends_with('}') || rest.ends_with("}]") {
            users.last_mut().unwrap_or(&mut User::default()).list(list, number, rest);
        } else {
            open = Some((list, number, rest.to_owned()));
        }
    })?;
    if let Some((list, begun, told)) = open {
        out.problem(Location::Line(begun), "the list is cut short: services may be missing");
        users.last_mut().unwrap_or(&mut User::default()).list(list, begun, &told);
    }
    if users.iter().all(|user| user.told.is_empty()) {
        let message = "no list of services is told: which accessibility services run is missing";
        out.problem(Location::File, message);
    }
    for user in users {
        user.record(out);
    }
    Ok(())
}

/// The list that a line begins, and what follows the first brace.
fn heading_of(text: &str) -> Option<(List, &str)> {
    let (name, rest) = text.split_once('{')?;
    let name = name.trim_end().strip_suffix(':')?.trim_end();
    let list = LISTS.iter().find(|(known, _)| name.eq_ignore_ascii_case(known))?;
    Some((list.1, rest))
}

impl User {
    /// Takes what a list tells: components, or labels of services.
    fn list(&mut self, list: List, line: u64, told: &str) {
        self.told.insert(list);
        let mut labels = told.split("Service[label=");
        let first = labels.next().unwrap_or_default();
        self.labels.extend(labels.map(|label| (line, label.to_owned())));
        for (number, part) in (line..).zip(first.split('\n')) {
            for word in part.split([',', ' ', '{', '}']) {
                if word == "(A11yTool)" || word.is_empty() {
                    continue;
                }
                let Some(component) = component_of(word) else { continue };
                let is_tool = part.contains("(A11yTool)");
                let service =
                    self.services.entry(component).or_insert((number, BTreeSet::new(), false));
                service.1.insert(list);
                service.2 |= is_tool;
            }
        }
    }

    fn record(mut self, out: &mut Sink<'_>) {
        let labels = std::mem::take(&mut self.labels);
        let enabled = self.services.values().filter(|(_, lists, _)| lists.contains(&List::Enabled));
        let enabled = enabled.count();
        // A bound service is an enabled one: as many labels as components are the same services.
        let all_are_bound = !labels.is_empty() && labels.len() == enabled;
        let all_events =
            all_are_bound && labels.iter().all(|(_, label)| is_all(event_types(label).as_deref()));
        for (component, (line, lists, tool)) in &self.services {
            let is = |list: List| self.told.contains(&list).then(|| lists.contains(&list));
            let is_enabled = lists.contains(&List::Enabled);
            let mut service = AccessibilityService {
                record: "service",
                user_id: self.id,
                package: Some(component.package.clone()),
                component: Some(component.name.clone()),
                installed: is(List::Installed),
                enabled: is(List::Enabled),
                binding: is(List::Binding),
                crashed: is(List::Crashed),
                accessibility_tool: tool.then_some(true),
                ..AccessibilityService::default()
            };
            service.bound = match labels.len() {
                0 => is(List::Bound),
                _ if is_enabled && all_are_bound => Some(true),
                _ if self.told.contains(&List::Enabled) && !is_enabled => Some(false),
                _ => lists.contains(&List::Bound).then_some(true),
            };
            match &*labels {
                [(_, label)] if is_enabled && all_are_bound => service.describe(label),
                _ if is_enabled && all_events => service.all_events = Some(true),
                _ => {}
            }
            out.record(Location::Line(*line), &service);
        }
        if !(all_are_bound && labels.len() == 1) {
            for (line, label) in &labels {
                let mut service = AccessibilityService {
                    record: "bound_label",
                    user_id: self.id,
                    bound: Some(true),
                    names_are_told: Some(self.told.contains(&List::Enabled)),
                    ..AccessibilityService::default()
                };
                service.describe(label);
                out.record(Location::Line(*line), &service);
            }
        }
        let named = u64::try_from(self.services.len()).unwrap_or(u64::MAX);
        let unnamed = self.installed_count.map(|count| count.saturating_sub(named));
        let user = AccessibilityService {
            record: "user",
            user_id: self.id,
            installed_service_count: self.installed_count,
            unnamed_service_count: unnamed,
            ..AccessibilityService::default()
        };
        out.record(Location::Line(self.line), &user);
    }
}

impl AccessibilityService {
    /// Takes what is told of a bound service, from its label on.
    fn describe(&mut self, told: &str) {
        let end = told.find(", feedbackType[").unwrap_or(told.len());
        self.label = told.get(..end).map(str::to_owned);
        let rest = told.get(end..).unwrap_or_default();
        let capabilities = value_of(rest, "capabilities").and_then(|bits| bits.parse::<u64>().ok());
        let has = |bit: &u64| capabilities.is_some_and(|bits| bits & bit != 0);
        self.capabilities =
            CAPABILITIES.iter().filter(|(bit, _)| has(bit)).map(|(_, name)| *name).collect();
        self.event_types = event_types(rest);
        self.all_events = self.event_types.is_some().then(|| is_all(self.event_types.as_deref()));
    }
}

/// `AccessibilityServiceInfo.CAPABILITY_…`.
const CAPABILITIES: [(u64, &str); 7] = [
    (1, "read_window_content"),
    (2, "explore_by_touch"),
    (8, "filter_keys"),
    (16, "magnify"),
    (32, "perform_gestures"),
    (64, "fingerprint_gestures"),
    (128, "take_screenshots"),
];

/// `eventTypes=TYPES_ALL_MASK`, or a list in brackets.
fn event_types(told: &str) -> Option<String> {
    let (_, rest) = told.split_once("eventTypes=")?;
    let list = rest.strip_prefix('[').and_then(|list| list.split_once(']')).map(|(list, _)| list);
    let word = rest.find([',', ']']).and_then(|end| rest.get(..end)).unwrap_or(rest);
    Some(list.unwrap_or(word).to_owned())
}

fn is_all(types: Option<&str>) -> bool {
    types == Some("TYPES_ALL_MASK")
}
