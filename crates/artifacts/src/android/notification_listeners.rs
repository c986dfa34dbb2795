//! Apps that may read notifications, as the service `notification` tells.
//!
//! # What it holds
//! The listeners that are allowed for each Android user, those enabled for the current profiles, those that
//! are connected now, and which of them somebody set. The system has listeners of its own. One record is a listener of
//! one user. Assistants and providers of conditions, which are told in the same words, are left out.
//!
//! # What it can show
//! That an app can read all notifications, and with them parts of messages and codes, and answer or
//! dismiss them.
//!
//! # What it cannot show
//! What was read, and who allowed it and when.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/notification/ManagedServices.java`

use std::collections::{BTreeMap, BTreeSet};

use model::{AppSighting, AppSign};

use crate::{
    components::{component_of, is_package},
    prelude::*,
    service_lines::{for_each_short_service_line, indent},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.notification_listeners",
    title: "Apps that may read notifications",
    sources: &[Source::Service("notification")],
    tested: &[
        ("Android 14", Confidence::RealDevice),
        ("Android 9 to 16", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// A listener of one user.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct NotificationListener {
    /// Package that it belongs to.
    pub package: String,
    /// Package and class, where the class is told.
    pub component: Option<String>,
    /// Number of the Android user; none where the list names none, or for all users.
    pub user_id: Option<u64>,
    /// Whether it is allowed to read notifications, where that list is told.
    pub allowed: Option<bool>,
    /// Whether it is enabled for the current profiles, where that list is told.
    pub enabled: Option<bool>,
    /// Whether it is connected now, where that list is told.
    pub live: Option<bool>,
    /// Whether the system connected it for itself.
    pub of_the_system: bool,
    /// Whether somebody set it, where that list is told.
    pub set_by_person: Option<bool>,
}

impl Record for NotificationListener {
    fn observables(&self) -> Vec<Observable<'_>> {
        let strength =
            if self.live == Some(true) { Strength::Executed } else { Strength::Installed };
        vec![Observable::new(ObservableKind::AppId, &self.package, "package", strength)]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let mut sighting = AppSighting::of(self.package.as_str()).of_user(self.user_id);
        let reads = [self.allowed, self.enabled, self.live].contains(&Some(true));
        if reads && !self.of_the_system {
            sighting.signs.push(AppSign::NotificationListener);
        }
        vec![sighting]
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum List {
    Allowed,
    SetByPerson,
    Enabled,
    Live,
}

/// Listeners by user, package and component, with the line that names them first.
type Listeners = BTreeMap<(Option<u64>, String, Option<String>), (u64, NotificationListener)>;

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut listeners = Listeners::new();
    let mut section: Option<usize> = None;
    let mut list: Option<(List, usize)> = None;
    let mut lists = BTreeSet::new();
    // What is told first, in a hurry, has no heading and only the notifications.
    let (mut is_short, mut has_begun) = (false, false);
    let (mut told, mut unreadable) = (false, Repeated::default());
    for_each_short_service_line(file, out, |number, line, out| {
        let (depth, text) = (indent(line), line.trim());
        if !text.is_empty() && !std::mem::replace(&mut has_begun, true) {
            is_short = text == "Notification List:";
        }
        if text == "Notification listeners:" {
            section = Some(depth);
            told = true;
            return;
        }
        if text.is_empty() || section.is_none() {
            return;
        }
        if section.is_some_and(|begun| depth <= begun) {
            (section, list) = (None, None);
            return;
        }
        if let Some(found) = list_of(text) {
            list = Some((found, depth));
            lists.insert(found);
        } else if list.is_some_and(|(_, begun)| depth > begun) {
            let Some((list, _)) = list else { return };
            if !take(&mut listeners, list, number, text) {
                let message = "listener not understood: it is missing";
                unreadable.problem(out, Location::Line(number), message);
            }
        } else {
            list = None;
        }
    })?;
    unreadable.finish(out, "listeners not understood");
    if !told && is_short {
        out.notice(
            Location::File,
            "this part of the service tells notifications, not who reads them",
        );
    } else if !told {
        let message = "the list of listeners is not told: which apps read notifications is missing";
        out.problem(Location::File, message);
    }
    for (line, mut listener) in without_repetitions(listeners) {
        for list in &lists {
            listener.listed(*list, false);
        }
        out.record(Location::Line(line), &listener);
    }
    Ok(())
}

fn list_of(text: &str) -> Option<List> {
    let lists = [
        ("Allowed notification listeners", List::Allowed),
        ("Has user set", List::SetByPerson),
        ("All notification listeners (", List::Enabled),
        ("Live notification listeners (", List::Live),
    ];
    let is_heading = text.ends_with(':');
    lists.iter().find(|(start, _)| is_heading && text.starts_with(start)).map(|(_, list)| *list)
}

/// Takes a line of a list. Returns whether it was understood.
fn take(listeners: &mut Listeners, list: List, line: u64, text: &str) -> bool {
    let number = |text: &str| text.split([' ', ')']).next().and_then(|id| id.parse().ok());
    let (names, user_id, of_the_system): (Vec<&str>, Option<u64>, bool) = match list {
        // `a/.B:c/.D (user: 0 isPrimary: true)`
        List::Allowed => {
            let (names, rest) = text.split_once(" (user: ").unwrap_or((text, ""));
            (names.split(':').collect(), number(rest), false)
        }
        // `userId=0 value={a/.B, c/.D}`
        List::SetByPerson => {
            let Some((user, names)) = text.split_once(" value={") else { return false };
            let user = user.strip_prefix("userId=").and_then(number);
            (names.trim_end_matches('}').split([',', ':']).collect(), user, false)
        }
        // `ComponentInfo{a/.B}`
        List::Enabled => (vec![text], None, false),
        // `ComponentInfo{a/.B} (user 0): what it is SYSTEM`
        List::Live => {
            let (name, rest) = text.split_once(" (user ").unwrap_or((text, ""));
            let of_the_system = rest.split(' ').any(|word| word == "SYSTEM");
            (vec![name], number(rest), of_the_system)
        }
    };
    let mut understood = true;
    for name in names.into_iter().map(str::trim).filter(|name| !name.is_empty()) {
        let (package, component) = match component_of(name) {
            Some(component) => (component.package, Some(component.name)),
            None if is_package(name) => (name.to_owned(), None),
            None => {
                understood = false;
                continue;
            }
        };
        let key = (user_id, package.clone(), component.clone());
        let new =
            NotificationListener { package, component, user_id, ..NotificationListener::default() };
        let (_, listener) = listeners.entry(key).or_insert((line, new));
        listener.listed(list, true);
        listener.of_the_system |= of_the_system;
    }
    understood
}

impl NotificationListener {
    fn listed(&mut self, list: List, is_listed: bool) {
        let listed = match list {
            List::Allowed => &mut self.allowed,
            List::SetByPerson => &mut self.set_by_person,
            List::Enabled => &mut self.enabled,
            List::Live => &mut self.live,
        };
        *listed = Some(is_listed || *listed == Some(true));
    }
}

/// The list of those that are enabled names no user: it is told of the users that have them.
fn without_repetitions(mut listeners: Listeners) -> Vec<(u64, NotificationListener)> {
    let enabled: Vec<_> = listeners
        .iter()
        .filter(|(_, (_, listener))| listener.enabled == Some(true))
        .map(|(key, _)| key.clone())
        .collect();
    for key in enabled {
        let mut elsewhere = false;
        for ((user, package, component), (_, listener)) in &mut listeners {
            if user.is_some() && (package, component) == (&key.1, &key.2) {
                listener.enabled = Some(true);
                elsewhere = true;
            }
        }
        if elsewhere {
            listeners.remove(&key);
        }
    }
    let mut told: Vec<_> = listeners.into_values().collect();
    told.sort_by_key(|(line, _)| *line);
    told
}
