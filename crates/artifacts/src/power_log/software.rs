//! Apps and what was transferred for them.

use super::{Groups, PowerLog, Span, Table, sum};
use crate::prelude::*;

/// An app or a plug-in that the log knows.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
#[allow(clippy::struct_field_names, reason = "fields are named as in other records")]
pub(crate) struct App {
    /// `app` or `plugin`.
    pub record: &'static str,
    /// Identifier.
    pub bundle_id: Option<String>,
    /// Name of the app.
    pub app_name: Option<String>,
    /// Name of its program.
    pub executable: Option<String>,
    /// App that a plug-in belongs to.
    pub parent_app: Option<String>,
    /// Kind of a plug-in.
    pub plugin_kind: Option<String>,
    /// Version.
    pub app_version: Option<String>,
    /// Whether it is not from Apple, where the log tells.
    pub third_party: Option<bool>,
    /// Whether it is marked as deleted.
    pub deleted: bool,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// When the row was written.
    pub recorded_at: Option<Timestamp>,
}

/// Transfers in the background for one client, with the same outcome, on one day.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct Transfer {
    /// `transfer`.
    pub record: &'static str,
    /// Client as stored: the service, and in brackets for whom.
    pub client: Option<String>,
    /// Service that asked for the transfer.
    pub service: Option<String>,
    /// App or service it was for.
    pub bundle_id: Option<String>,
    /// Address that failed.
    pub url: Option<String>,
    /// Number of the error.
    pub error_code: Option<i64>,
    /// Bytes received.
    pub bytes_received: Option<i64>,
    /// Bytes sent.
    pub bytes_sent: Option<i64>,
    /// The rows.
    #[serde(flatten)]
    pub span: Span,
}

/// Push messages for one topic on one day.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct Push {
    /// `push`.
    pub record: &'static str,
    /// App or service that received them.
    pub bundle_id: Option<String>,
    /// Server they came from, where the log has it.
    pub server: Option<String>,
    /// The rows.
    #[serde(flatten)]
    pub span: Span,
}

impl Record for App {
    fn observables(&self) -> Vec<Observable<'_>> {
        let app = self.bundle_id.as_deref().into_iter();
        app.flat_map(|app| {
            [ObservableKind::AppId, ObservableKind::Process]
                .map(|kind| Observable::new(kind, app, "bundle_id", Strength::Installed))
        })
        .chain(self.executable.as_deref().map(|program| {
            Observable::new(ObservableKind::Process, program, "executable", Strength::Installed)
        }))
        .collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let name = self.bundle_id.as_deref().unwrap_or("unnamed app");
        let event = |at| TimelineEvent { at, meaning: "app deleted", summary: name.to_owned() };
        self.deleted_at.map(event).into_iter().collect()
    }
}

impl Record for Transfer {
    fn observables(&self) -> Vec<Observable<'_>> {
        let app = self.bundle_id.as_deref().map(|app| {
            Observable::new(ObservableKind::AppId, app, "bundle_id", Strength::Executed)
        });
        let service = self.service.as_deref().map(|service| {
            Observable::new(ObservableKind::Process, service, "service", Strength::Executed)
        });
        let url = self
            .url
            .as_deref()
            .map(|url| Observable::new(ObservableKind::Url, url, "url", Strength::Contacted));
        [app, service, url].into_iter().flatten().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let client = self.client.as_deref().unwrap_or("unnamed client");
        match &self.url {
            Some(url) => {
                self.span.event("transfer in the background failed", &format!("{client}: {url}"))
            }
            None => self.span.event("transfer in the background", client),
        }
    }
}

impl Record for Push {
    fn observables(&self) -> Vec<Observable<'_>> {
        let app = self.bundle_id.as_deref().map(|app| {
            Observable::new(ObservableKind::AppId, app, "bundle_id", Strength::Installed)
        });
        let server = self.server.as_deref().map(|server| {
            Observable::new(ObservableKind::Host, server, "server", Strength::Contacted)
        });
        app.into_iter().chain(server).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let app = self.bundle_id.as_deref().unwrap_or("unnamed topic");
        self.span.event("push message received", app)
    }
}

const APPS: Table = Table {
    names: &["PLApplicationAgent_EventNone_AllApps"],
    columns: &[
        "AppBundleId",
        "AppName",
        "AppExecutable",
        "AppBundleVersion",
        "AppIs3rdParty",
        "AppDeletedDate",
    ],
};

const PLUGINS: Table = Table {
    names: &["PLApplicationAgent_EventNone_AllPlugins"],
    columns: &[
        "PluginId",
        "PluginExecutableName",
        "PluginParentApp",
        "PluginType",
        "PluginDeletedDate",
    ],
};

const TRANSFERS: Table = Table {
    names: &["PLXPCAgent_EventPoint_BackgroundTransfer"],
    columns: &["bundleID", "errorFailingURL", "errorCode", "bytesReceived", "bytesSent"],
};

const PUSHES: Table = Table {
    names: &["PLPushAgent_EventPoint_ReceivedPush"],
    columns: &["BundleID", "Topic", "ServerHostname"],
};

/// Reads everything of this file; returns whether there was a table of it.
pub(crate) fn read(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    let found = [apps(log, out), transfers(log, out), pushes(log, out)];
    found.contains(&true)
}

fn apps(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    let mut found = log.each(&APPS, out, |entry, out| {
        let app = App {
            record: "app",
            bundle_id: entry.text(0),
            app_name: entry.text(1),
            executable: entry.text(2),
            app_version: entry.text(3),
            third_party: entry.flag(4),
            deleted: entry.unix(5).is_some(),
            deleted_at: entry.unix(5),
            recorded_at: entry.instant(),
            ..App::default()
        };
        out.record(entry.at(), &app);
    });
    found |= log.each(&PLUGINS, out, |entry, out| {
        let plugin = App {
            record: "plugin",
            bundle_id: entry.text(0),
            executable: entry.text(1),
            parent_app: entry.text(2),
            plugin_kind: entry.text(3),
            deleted: entry.unix(4).is_some(),
            deleted_at: entry.unix(4),
            recorded_at: entry.instant(),
            ..App::default()
        };
        out.record(entry.at(), &plugin);
    });
    found
}

/// `service:[service:app]`; `(null)` stands for none.
fn parts(client: &str) -> (Option<String>, Option<String>) {
    let some = |part: &str| {
        Some(part.trim()).filter(|part| !part.is_empty() && *part != "(null)").map(str::to_owned)
    };
    let Some((service, behind)) = client.split_once(":[") else { return (None, some(client)) };
    let behind = behind.trim_end_matches(']');
    let (secondary, app) = behind.split_once(':').unwrap_or((behind, ""));
    (some(service), some(app).or_else(|| some(secondary)))
}

fn transfers(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    let mut groups: Groups<_, Transfer> = Groups::new();
    let found = log.each(&TRANSFERS, out, |entry, out| {
        let (client, url, error) = (entry.text(0), entry.text(1), entry.integer(2));
        let group = groups.of((client.clone(), url.clone(), error), entry, out);
        group.record = "transfer";
        (group.service, group.bundle_id) = client.as_deref().map(parts).unwrap_or_default();
        (group.client, group.url, group.error_code) = (client, url, error);
        group.bytes_received = sum(group.bytes_received, entry.integer(3));
        group.bytes_sent = sum(group.bytes_sent, entry.integer(4));
        group.span.add(entry.instant(), None);
    });
    groups.finish(out);
    found
}

fn pushes(log: &PowerLog<'_>, out: &mut Sink<'_>) -> bool {
    let mut groups: Groups<_, Push> = Groups::new();
    let found = log.each(&PUSHES, out, |entry, out| {
        let (app, server) = (entry.text(0).or_else(|| entry.text(1)), entry.text(2));
        let group = groups.of((app.clone(), server.clone()), entry, out);
        (group.record, group.bundle_id, group.server) = ("push", app, server);
        group.span.add(entry.instant(), None);
    });
    groups.finish(out);
    found
}
