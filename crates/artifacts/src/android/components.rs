//! Components of apps, and what starts them.
//!
//! # What it holds
//! The resolver tables of the package service: for activities, receivers, services and providers of
//! all packages the actions, kinds of data and schemes of links that they declare themselves for.
//! One record tells one component with all of these.
//!
//! # What it can show
//! What an app could react to: the start of the device, text messages, calls; whether it has an
//! accessibility service, a listener for notifications, a device administrator.
//!
//! # What it cannot show
//! Whether any of it was switched on, allowed or ever ran: this is what apps declare. Components
//! that only are called by name. Categories, and with them which activity the home screen shows.
//!
//! # References
//! - AOSP, `ComponentResolver` and `IntentResolver` (`dump`)
//! - Android developers, `Intent` and `Telephony.Sms.Intents` (actions)

use std::collections::{BTreeMap, BTreeSet};

use model::{AppSighting, AppSign};

use crate::lines::for_each_line;
use crate::prelude::*;
use crate::service_text::{block_of, component, says_cut_short};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.components",
    title: "Components of apps and what starts them",
    sources: &[Source::Service("package")],
    tested: &[("Android 10 to 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// A component of an app.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Component {
    /// `activity`, `receiver`, `service` or `provider`.
    pub component_kind: &'static str,
    /// Package of the app.
    pub package: String,
    /// Its class, in full.
    pub class: String,
    /// Actions that it declares itself for.
    pub actions: BTreeSet<String>,
    /// Schemes of addresses.
    pub schemes: BTreeSet<String>,
    /// Kinds of data.
    pub mime_types: BTreeSet<String>,
    /// How many filters stand behind all of these.
    pub filter_count: u64,
    /// What of this matters most: `boot`, `text_messages`, `calls`, `outgoing_calls`,
    /// `device_admin`, `accessibility`, `notifications`, `keyboard`, `vpn`….
    pub declared_for: BTreeSet<&'static str>,
}

impl Record for Component {
    fn observables(&self) -> Vec<Observable<'_>> {
        let id = ObservableKind::AppId;
        vec![Observable::new(id, &self.package, "package", Strength::Installed)]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let app = AppSighting::of(&self.package);
        let sign = match self.component_kind {
            "receiver" if self.declared_for.contains("boot") => AppSign::StartsAtBoot,
            "service" if self.declared_for.contains("accessibility") => {
                AppSign::AccessibilityDeclared
            }
            // The list of packages tells that the app is there.
            _ => return Vec::new(),
        };
        vec![app.with(sign)]
    }
}

/// Actions that matter most, by what they stand for.
const DECLARED_FOR: [(&str, &str); 23] = [
    ("android.intent.action.BOOT_COMPLETED", "boot"),
    ("android.intent.action.LOCKED_BOOT_COMPLETED", "boot"),
    ("android.intent.action.QUICKBOOT_POWERON", "boot"),
    ("com.htc.intent.action.QUICKBOOT_POWERON", "boot"),
    ("android.provider.Telephony.SMS_RECEIVED", "text_messages"),
    ("android.provider.Telephony.SMS_DELIVER", "text_messages"),
    ("android.provider.Telephony.WAP_PUSH_RECEIVED", "text_messages"),
    ("android.provider.Telephony.WAP_PUSH_DELIVER", "text_messages"),
    ("android.provider.Telephony.NEW_OUTGOING_SMS", "text_messages"),
    ("android.intent.action.DATA_SMS_RECEIVED", "text_messages"),
    ("android.intent.action.PHONE_STATE", "calls"),
    ("android.intent.action.NEW_OUTGOING_CALL", "outgoing_calls"),
    ("android.app.action.DEVICE_ADMIN_ENABLED", "device_admin"),
    ("android.accessibilityservice.AccessibilityService", "accessibility"),
    ("android.service.notification.NotificationListenerService", "notifications"),
    ("android.view.InputMethod", "keyboard"),
    ("android.net.VpnService", "vpn"),
    ("android.service.voice.VoiceInteractionService", "assistant"),
    ("android.service.trust.TrustAgentService", "trust_agent"),
    ("android.telecom.InCallService", "calls"),
    ("android.telecom.CallScreeningService", "calls"),
    ("android.telecom.CallRedirectionService", "outgoing_calls"),
    ("android.provider.Telephony.SECRET_CODE", "secret_code"),
];

/// What the keys of a section are.
#[derive(Clone, Copy)]
enum Keys {
    Actions,
    Schemes,
    MimeTypes,
    Other,
}

impl Keys {
    fn of_section(section: &str) -> Option<Self> {
        Some(match section {
            // Those of the second kind are for a kind of data, too; the key is the action.
            "Non-Data Actions" | "MIME Typed Actions" => Self::Actions,
            "Schemes" => Self::Schemes,
            "Full MIME Types" | "Base MIME Types" | "Wild MIME Types" => Self::MimeTypes,
            // What a maker added.
            _ if section.ends_with(" Types") || section.ends_with(" Actions") => Self::Other,
            _ => return None,
        })
    }
}

/// Most components of one table that are kept.
const MOST: usize = 200_000;

/// A table that is read.
struct Table {
    kind: &'static str,
    keys: Keys,
    key: String,
    components: BTreeMap<(String, String), (u64, Component)>,
    is_full: bool,
}

impl Table {
    fn of_name(name: &str) -> Option<Self> {
        let kind = match name {
            "Activity Resolver Table" => "activity",
            "Receiver Resolver Table" => "receiver",
            "Service Resolver Table" => "service",
            "Provider Resolver Table" => "provider",
            _ => return None,
        };
        let components = BTreeMap::new();
        Some(Self { kind, keys: Keys::Other, key: String::new(), components, is_full: false })
    }

    /// Takes a line; `false` when it is none of such a table.
    fn line(&mut self, number: u64, line: &str) -> bool {
        if let Some(name) = line.strip_suffix(':') {
            match Keys::of_section(name) {
                Some(keys) => self.keys = keys,
                None => name.clone_into(&mut self.key),
            }
            return true;
        }
        let mut words = line.split_whitespace();
        let is_hash =
            words.next().is_some_and(|hash| hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let Some((package, class)) = words.next().filter(|_| is_hash).and_then(component) else {
            // What tells more of the filter before, such as `Action: "…"`.
            return line.contains(':') || line.contains('=');
        };
        let filters = words.next().and_then(|word| word.strip_prefix('(')?.parse().ok());
        self.add(number, package, class, filters.unwrap_or(1));
        true
    }

    fn add(&mut self, number: u64, package: &str, class: String, filters: u64) {
        let place = (package.to_owned(), class);
        if !self.components.contains_key(&place) && self.components.len() >= MOST {
            self.is_full = true;
            return;
        }
        let (_, found) = self.components.entry(place).or_insert_with_key(|(package, class)| {
            let (package, class) = (package.clone(), class.clone());
            let component_kind = self.kind;
            (number, Component { component_kind, package, class, ..Component::default() })
        });
        found.filter_count = found.filter_count.saturating_add(filters);
        match self.keys {
            Keys::Actions => {
                let matters = DECLARED_FOR.iter().filter(|(action, _)| *action == self.key);
                found.declared_for.extend(matters.map(|(_, what)| *what));
                found.actions.insert(self.key.clone());
            }
            Keys::Schemes => {
                found.schemes.insert(self.key.clone());
            }
            Keys::MimeTypes => {
                found.mime_types.insert(self.key.clone());
            }
            Keys::Other => {}
        }
    }

    /// Hands on the components, in the order of the text.
    fn end(self, out: &mut Sink<'_>) {
        let mut components: Vec<(u64, Component)> = self.components.into_values().collect();
        components.sort_by_key(|(line, _)| *line);
        for (line, component) in components {
            out.record(Location::Line(line), &component);
        }
        if self.is_full {
            let message = format!("table has more than {MOST} components: the others are missing");
            out.problem(Location::File, message);
        }
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut table: Option<Table> = None;
    let (mut seen, mut cut_short) = (0_u64, None);
    let mut unreadable = Repeated::default();
    for_each_line(file, |number, line| {
        if says_cut_short(line) {
            cut_short = Some(number);
        }
        if let Some(name) = block_of(line) {
            if let Some(table) = table.take() {
                table.end(out);
            }
            table = Table::of_name(name);
            seen = seen.saturating_add(u64::from(table.is_some()));
        } else if let Some(open) = &mut table
            && !line.trim().is_empty()
            && !open.line(number, line.trim())
        {
            let message = "line of a table not understood: its component is missing";
            unreadable.problem(out, Location::Line(number), message);
        }
    })?;
    unreadable.finish(out, "lines of tables not understood");
    let ended_inside = table.is_some();
    if let Some(table) = table.take() {
        table.end(out);
    }
    if let Some(number) = cut_short {
        out.problem(Location::Line(number), "the service did not tell everything");
    } else if seen == 0 {
        out.problem(Location::File, "no table of components: all are missing");
    } else if ended_inside {
        let message = "the text ends inside a table: other components may be missing";
        out.problem(Location::File, message);
    }
    Ok(())
}
