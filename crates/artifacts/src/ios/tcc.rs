//! `TCC.db`: which applications may use the microphone, the camera, contacts and the like.
//!
//! # What it holds
//! One row per application and service, with the decision, how it came about and when it last
//! changed; in `expired`, decisions that lapsed.
//!
//! # What it can show
//! That the database stored this decision for this application.
//!
//! # What it cannot show
//! Who made the decision, or whether the application ever used the service. The oldest schema
//! does not say when the decision was made.
//!
//! # References
//! - Apple, "Protecting app access to user data"
//! - Rainforest QA, "A deep dive into macOS TCC.db": the columns and their values

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.tcc",
    title: "Stored permission decisions",
    sources: &[
        Source::Sysdiagnose("logs/Accessibility/TCC.db"),
        Source::Backup("HomeDomain", "Library/TCC/TCC.db"),
        Source::Filesystem("private/var/mobile/Library/TCC/TCC.db"),
    ],
    tested: &[
        ("iOS 14.3", Confidence::RealDevice),
        ("iOS before 14", Confidence::Specification),
        ("iOS 17", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// One stored decision.
#[derive(Debug, Default, Serialize)]
pub struct Permission {
    /// Service, as stored, for example `kTCCServiceMicrophone`.
    pub service: Option<String>,
    /// Bundle identifier, or path of the program.
    pub client: Option<String>,
    /// What `client` is: `bundle_id` or `absolute_path`.
    pub client_kind: Option<&'static str>,
    /// Decision: `denied`, `unknown`, `allowed` or `limited`.
    pub decision: Option<&'static str>,
    /// Decision as the number that was stored.
    pub decision_code: Option<i64>,
    /// How the decision came about, for example `user_consent` or `mdm_policy`.
    pub reason: Option<&'static str>,
    /// How the decision came about, as the number that was stored.
    pub reason_code: Option<i64>,
    /// How often the application asked; older systems only.
    pub prompt_count: Option<i64>,
    /// Version of the decision's meaning.
    pub decision_version: Option<i64>,
    /// What the application may act upon, where the decision names something.
    pub indirect_object: Option<String>,
    /// Last change of the row.
    pub modified_at: Option<Timestamp>,
    /// Last time the owner was reminded of the decision; newer systems only.
    pub reminded_at: Option<Timestamp>,
    /// When the decision lapsed, for rows of `expired`.
    pub expired_at: Option<Timestamp>,
}

impl Record for Permission {
    fn observables(&self) -> Vec<Observable<'_>> {
        let Some(client) = self.client.as_deref() else { return Vec::new() };
        let observable = |kind| Observable::new(kind, client, "client", Strength::Installed);
        if self.client_kind == Some("absolute_path") {
            vec![observable(ObservableKind::Process), observable(ObservableKind::FilePath)]
        } else {
            vec![observable(ObservableKind::Process), observable(ObservableKind::AppId)]
        }
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let meanings = [
            (self.modified_at, "permission decision changed"),
            (self.reminded_at, "reminder of permission decision"),
            (self.expired_at, "permission decision expired"),
        ];
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: self.summary() })
        };
        meanings.into_iter().filter_map(event).collect()
    }
}

impl Permission {
    fn summary(&self) -> String {
        let service = self.service.as_deref().unwrap_or("unnamed service");
        let client = self.client.as_deref().unwrap_or("unnamed application");
        match self.decision {
            Some(decision) => format!("{service} for {client}: {decision}"),
            None => format!("{service} for {client}"),
        }
    }
}

/// Columns of `access`, over all versions of the schema.
const ACCESS: &[&str] = &[
    "service",
    "client",
    "client_type",
    "auth_value",
    "auth_reason",
    "allowed",
    "prompt_count",
    "auth_version",
    "indirect_object_identifier",
    "last_modified",
    "last_reminded",
];

/// A decision that is made anew is a new row.
const WATCHED: Watched = Watched::rows("access")
    .or_changed(&["auth_value", "allowed", "client"])
    .known_by(&["service", "client", "client_type"]);

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_with_history(file, out, &[WATCHED], |database, out| {
        let columns = select(&database.columns("access"), "access", ACCESS);
        let query = format!("SELECT rowid, {columns} FROM access ORDER BY rowid");
        rows(database, "access", &query, out, |row, out| {
            let at = Location::Row { table: "access", id: row.integer(0).unwrap_or_default() };
            out.record(at, &permission(row));
        });
        if database.has_table("expired") {
            let query = "SELECT rowid, service, client, client_type, last_modified, expired_at \
                         FROM expired ORDER BY rowid";
            rows(database, "expired", query, out, |row, out| {
                let at = Location::Row { table: "expired", id: row.integer(0).unwrap_or_default() };
                let permission = Permission {
                    service: row.text(1),
                    client: row.text(2),
                    client_kind: row.integer(3).map(client_kind),
                    modified_at: instant(row, 4),
                    expired_at: instant(row, 5),
                    ..Permission::default()
                };
                out.record(at, &permission);
            });
        }
    })
}

/// A row of `access`: the row id, then [`ACCESS`].
fn permission(row: &Row<'_>) -> Permission {
    let (auth_value, allowed) = (row.integer(4), row.integer(6));
    Permission {
        service: row.text(1),
        client: row.text(2),
        client_kind: row.integer(3).map(client_kind),
        decision: auth_value.map_or_else(|| allowed.and_then(answer), decision),
        decision_code: auth_value.or(allowed),
        reason: row.integer(5).and_then(reason),
        reason_code: row.integer(5),
        prompt_count: row.integer(7),
        decision_version: row.integer(8),
        indirect_object: row.text(9).filter(|object| object != "UNUSED"),
        modified_at: instant(row, 10),
        reminded_at: instant(row, 11),
        expired_at: None,
    }
}

/// Seconds since 1970; zero stands for never.
fn instant(row: &Row<'_>, column: usize) -> Option<Timestamp> {
    row.integer(column).filter(|seconds| *seconds != 0).and_then(unix_seconds)
}

fn client_kind(client_type: i64) -> &'static str {
    if client_type == 0 { "bundle_id" } else { "absolute_path" }
}

/// Meaning of `allowed`, in schemas before iOS 14.
fn answer(allowed: i64) -> Option<&'static str> {
    match allowed {
        0 => Some("denied"),
        1 => Some("allowed"),
        _ => None,
    }
}

/// Meaning of `auth_value`.
fn decision(auth_value: i64) -> Option<&'static str> {
    match auth_value {
        0 => Some("denied"),
        1 => Some("unknown"),
        2 => Some("allowed"),
        3 => Some("limited"),
        _ => None,
    }
}

/// Meaning of `auth_reason`.
fn reason(auth_reason: i64) -> Option<&'static str> {
    Some(match auth_reason {
        1 => "error",
        2 => "user_consent",
        3 => "user_set",
        4 => "system_set",
        5 => "service_policy",
        6 => "mdm_policy",
        7 => "override_policy",
        8 => "missing_usage_string",
        9 => "prompt_timeout",
        10 => "preflight_unknown",
        11 => "entitled",
        12 => "app_type_policy",
        _ => return None,
    })
}
