//! `Shortcuts.sqlite`: shortcuts, their actions, and the automations that start them.
//!
//! # What it holds
//! One `shortcut` for each row of `ZSHORTCUT`, with the identifiers of its actions and the links
//! in them. One `automation` for each row of `ZTRIGGER`: what starts which shortcut, whether it
//! asks before it runs, and whether it tells. One `run` for each row of `ZSHORTCUTRUNEVENT`. Names
//! and descriptions are content.
//!
//! # What it can show
//! That the device had this shortcut, what it would do, and that an automation would run it
//! without asking, for example whenever a certain application is opened. Attackers have used such
//! automations to come back after a restart.
//!
//! # What it cannot show
//! What an action really did. Who made a shortcut: it may have come from another device of the
//! account. The history of runs is kept for some time only.
//!
//! # References
//! - Apple, "Run or disable a personal automation in Shortcuts" (user guide)
//! - `iOS-Runtime-Headers`, `WorkflowKit`: the classes of triggers and what they archive
//! - Citizen Lab, "Pegasus vs. Predator" (2021): automations for persistence

use std::collections::BTreeMap;

use formats::{keyed_archive::KeyedArchive, links::links};
use plist::Value;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.shortcuts",
    title: "Shortcuts and automations",
    sources: &[
        Source::Backup("HomeDomain", "Library/Shortcuts/Shortcuts.sqlite"),
        Source::Backup("AppDomainGroup-group.is.workflow.my.app", "**/Shortcuts.sqlite"),
        Source::Filesystem("private/var/mobile/Library/Shortcuts/Shortcuts.sqlite"),
    ],
    tested: &[("iOS 13 to 18", Confidence::Specification)],
    absent_because: "no shortcut was ever made",
    parse,
};

/// One shortcut.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct Shortcut {
    /// `shortcut`.
    pub record: &'static str,
    /// Identifier of the shortcut.
    pub workflow_id: Option<String>,
    /// Application that made it.
    pub associated_bundle_id: Option<String>,
    /// Whether it is hidden from the library, as the shortcuts of automations are.
    pub hidden: Option<bool>,
    /// Whether it was deleted.
    pub deleted: Option<bool>,
    /// Actions that the database counts.
    pub action_count: Option<i64>,
    /// Identifiers of its actions, in their order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<String>,
    /// Links in its actions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
    /// How often it ran.
    pub run_count: Option<i64>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub modified_at: Option<Timestamp>,
    /// When it last ran.
    pub last_run_at: Option<Timestamp>,
    /// Its name.
    #[serde(skip)]
    pub name: Option<String>,
    /// What it does, in words.
    #[serde(skip)]
    pub description: Option<String>,
}

/// What starts a shortcut.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Automation {
    /// `automation`.
    pub record: &'static str,
    /// Identifier of the automation.
    pub trigger_id: Option<String>,
    /// Kind of event that starts it, for example `WFAppInFocusTrigger`: an application is opened.
    pub trigger_kind: Option<String>,
    /// Applications whose opening or closing starts it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub trigger_bundle_ids: Vec<String>,
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// Whether it asks before it runs.
    pub asks_before_running: Option<bool>,
    /// Whether it tells that it ran.
    pub notifies: Option<bool>,
    /// Identifier of the shortcut that it runs.
    pub workflow_id: Option<String>,
    /// Actions of that shortcut.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<String>,
    /// Links in those actions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
    /// When that shortcut was made.
    pub created_at: Option<Timestamp>,
    /// When that shortcut last ran.
    pub last_run_at: Option<Timestamp>,
}

/// One run of a shortcut.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Run {
    /// `run`.
    pub record: &'static str,
    /// Identifier of the shortcut.
    pub workflow_id: Option<String>,
    /// What started it, as stored.
    pub run_source: Option<String>,
    /// How it ended, as stored.
    pub outcome_code: Option<i64>,
    /// Whether an automation started it.
    pub by_automation: Option<bool>,
    /// When it ran.
    pub run_at: Option<Timestamp>,
}

impl Record for Shortcut {
    fn observables(&self) -> Vec<Observable<'_>> {
        let link = |link: &'_ String| {
            Observable::new(ObservableKind::Url, link.clone(), "links", Strength::Installed)
        };
        self.links.iter().map(link).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let changed = self.modified_at.filter(|_| self.modified_at != self.created_at);
        let dates = [
            (self.created_at, "shortcut created"),
            (changed, "shortcut changed"),
            (self.last_run_at, "shortcut last run"),
        ];
        let id = self.workflow_id.as_deref().unwrap_or("without identifier");
        let summary = format!("shortcut {id}, {} actions", self.actions.len());
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: summary.clone() })
        };
        dates.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        let words = [("name", &self.name), ("description", &self.description)];
        words.into_iter().filter_map(|(field, words)| Some((field, words.as_deref()?))).collect()
    }
}

impl Record for Automation {}

impl Record for Run {
    fn events(&self) -> Vec<TimelineEvent> {
        let id = self.workflow_id.as_deref().unwrap_or("unknown");
        let by = if self.by_automation == Some(true) { ", by an automation" } else { "" };
        let summary = format!("shortcut {id}{by}");
        let event = |at| TimelineEvent { at, meaning: "shortcut run", summary };
        self.run_at.map(event).into_iter().collect()
    }
}

const SHORTCUT: &[&str] = &[
    "Z_PK",
    "ZWORKFLOWID",
    "ZASSOCIATEDAPPBUNDLEIDENTIFIER",
    "ZHIDDENFROMLIBRARYANDSYNC",
    "ZTOMBSTONED",
    "ZACTIONCOUNT",
    "ZRUNEVENTSCOUNT",
    "ZCREATIONDATE",
    "ZMODIFICATIONDATE",
    "ZLASTRUNEVENTDATE",
    "ZNAME",
    "ZACTIONSDESCRIPTION",
];
const TRIGGER: &[&str] =
    &["Z_PK", "ZTRIGGERID", "ZENABLED", "ZSHOULDPROMPT", "ZSHOULDNOTIFY", "ZSHORTCUT", "ZDATA"];
const RUN: &[&str] = &["Z_PK", "ZSHORTCUT", "ZSOURCE", "ZOUTCOME", "ZTRIGGER", "ZDATE"];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let mut actions = actions(database, out);
        let mut shortcuts = BTreeMap::new();
        let columns = select(&database.columns("ZSHORTCUT"), "s", SHORTCUT);
        let query = format!("SELECT {columns} FROM ZSHORTCUT s ORDER BY s.Z_PK");
        rows(database, "ZSHORTCUT", &query, out, |row, out| {
            let id = row.integer(0).unwrap_or_default();
            let (actions, links) = actions.remove(&id).unwrap_or_default();
            let shortcut = Shortcut { actions, links, ..shortcut(row) };
            out.record(Location::Row { table: "ZSHORTCUT", id }, &shortcut);
            shortcuts.insert(id, shortcut);
        });
        if database.has_table("ZTRIGGER") {
            automations(database, &shortcuts, out);
        }
        if database.has_table("ZSHORTCUTRUNEVENT") {
            runs(database, &shortcuts, out);
        }
    })
}

/// A row of [`SHORTCUT`].
fn shortcut(row: &Row<'_>) -> Shortcut {
    Shortcut {
        record: "shortcut",
        workflow_id: identifier(row, 1),
        associated_bundle_id: row.text(2),
        hidden: row.flag(3),
        deleted: row.flag(4),
        action_count: row.integer(5),
        run_count: row.integer(6),
        created_at: row.mac_instant(7),
        modified_at: row.mac_instant(8),
        last_run_at: row.mac_instant(9),
        name: row.text(10).filter(|name| !name.is_empty()),
        description: row.text(11),
        ..Shortcut::default()
    }
}

/// An identifier, stored as text or as its sixteen bytes.
fn identifier(row: &Row<'_>, column: usize) -> Option<String> {
    let bytes = row.bytes(column)?;
    if bytes.len() != 16 {
        return row.text(column);
    }
    let digit = |(at, byte): (usize, &u8)| {
        let dash = if [4, 6, 8, 10].contains(&at) { "-" } else { "" };
        format!("{dash}{byte:02X}")
    };
    Some(bytes.iter().enumerate().map(digit).collect())
}

/// Identifiers of actions, and the links in them.
type Steps = (Vec<String>, Vec<String>);

/// The actions of each shortcut.
fn actions(database: &Database, out: &mut Sink<'_>) -> BTreeMap<i64, Steps> {
    let mut found = BTreeMap::new();
    if !database.has_table("ZSHORTCUTACTIONS") {
        return found;
    }
    let query = "SELECT Z_PK, ZSHORTCUT, ZDATA FROM ZSHORTCUTACTIONS ORDER BY Z_PK";
    rows(database, "ZSHORTCUTACTIONS", query, out, |row, out| {
        let at =
            Location::Row { table: "ZSHORTCUTACTIONS", id: row.integer(0).unwrap_or_default() };
        let Some(data) = row.bytes(2).filter(|data| !data.is_empty()) else { return };
        match formats::property_list(data) {
            Ok(list) => {
                if let Some(shortcut) = row.integer(1) {
                    found.insert(shortcut, steps(&list));
                }
            }
            Err(error) => out.problem(at, format!("actions of a shortcut are missing: {error}")),
        }
    });
    found
}

/// The list of actions is an array, or lies in a dictionary under `WFWorkflowActions`.
fn steps(list: &Value) -> Steps {
    let within = list.as_dictionary().and_then(|list| list.get("WFWorkflowActions"));
    let steps = within.unwrap_or(list).as_array();
    let (mut names, mut found) = (Vec::new(), Vec::new());
    for step in steps.into_iter().flatten().filter_map(Value::as_dictionary) {
        names.extend(text_of(step, "WFWorkflowActionIdentifier"));
        if let Some(parameters) = step.get("WFWorkflowActionParameters") {
            collect_links(parameters, &mut found);
        }
    }
    found.dedup();
    (names, found)
}

/// Links in every text below `value`.
fn collect_links(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.extend(links(text)),
        Value::Array(items) => items.iter().for_each(|item| collect_links(item, found)),
        Value::Dictionary(list) => list.values().for_each(|item| collect_links(item, found)),
        _ => {}
    }
}

fn automations(database: &Database, shortcuts: &BTreeMap<i64, Shortcut>, out: &mut Sink<'_>) {
    let columns = select(&database.columns("ZTRIGGER"), "t", TRIGGER);
    let query = format!("SELECT {columns} FROM ZTRIGGER t ORDER BY t.Z_PK");
    rows(database, "ZTRIGGER", &query, out, |row, out| {
        let at = Location::Row { table: "ZTRIGGER", id: row.integer(0).unwrap_or_default() };
        let shortcut = row.integer(5).and_then(|id| shortcuts.get(&id));
        let shortcut = shortcut.cloned().unwrap_or_default();
        let mut automation = Automation {
            record: "automation",
            trigger_id: identifier(row, 1),
            enabled: row.flag(2),
            asks_before_running: row.flag(3),
            notifies: row.flag(4),
            workflow_id: shortcut.workflow_id,
            actions: shortcut.actions,
            links: shortcut.links,
            created_at: shortcut.created_at,
            last_run_at: shortcut.last_run_at,
            ..Automation::default()
        };
        if let Some(data) = row.bytes(6).filter(|data| !data.is_empty()) {
            match KeyedArchive::read(data) {
                Ok(archive) => read_trigger(&mut automation, &archive),
                Err(error) => {
                    out.problem(
                        at.clone(),
                        format!("what starts an automation is missing: {error}"),
                    );
                }
            }
        }
        out.record(at, &automation);
    });
}

/// The kind of event is the class of the archived object; applications are listed in it by
/// identifier (`appIdentifiers`), in early versions as objects (`selectedApps`).
fn read_trigger(automation: &mut Automation, archive: &KeyedArchive) {
    let Some(root) = archive.root() else { return };
    let class = archive.get(root, "$class").and_then(Value::as_dictionary);
    automation.trigger_kind = class.and_then(|class| text_of(class, "$classname"));
    for key in ["appIdentifiers", "selectedApps"] {
        let list = archive.get(root, key).and_then(Value::as_dictionary);
        let items = list.and_then(|list| list.get("NS.objects")).and_then(Value::as_array);
        for item in items.into_iter().flatten() {
            automation.trigger_bundle_ids.extend(bundle_id(archive, item));
        }
    }
}

fn bundle_id(archive: &KeyedArchive, item: &Value) -> Option<String> {
    match archive.resolve(item)? {
        Value::String(id) => Some(id.clone()),
        Value::Dictionary(app) => {
            archive.get(app, "bundleIdentifier")?.as_string().map(str::to_owned)
        }
        _ => None,
    }
}

fn runs(database: &Database, shortcuts: &BTreeMap<i64, Shortcut>, out: &mut Sink<'_>) {
    let columns = select(&database.columns("ZSHORTCUTRUNEVENT"), "r", RUN);
    let query = format!("SELECT {columns} FROM ZSHORTCUTRUNEVENT r ORDER BY r.Z_PK");
    rows(database, "ZSHORTCUTRUNEVENT", &query, out, |row, out| {
        let shortcut = row.integer(1).and_then(|id| shortcuts.get(&id));
        let run = Run {
            record: "run",
            workflow_id: shortcut.and_then(|shortcut| shortcut.workflow_id.clone()),
            run_source: row.text(2),
            outcome_code: row.integer(3),
            by_automation: row.integer(4).map(|_| true),
            run_at: row.mac_instant(5),
        };
        let id = row.integer(0).unwrap_or_default();
        out.record(Location::Row { table: "ZSHORTCUTRUNEVENT", id }, &run);
    });
}
