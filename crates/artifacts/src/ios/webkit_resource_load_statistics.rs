//! `observations.db`: domains that WebKit saw while it loaded pages, per application.
//!
//! # What it holds
//! One `domain` for each registrable domain, with the day it was last seen and whether somebody
//! touched or typed on a page of it. One `relation` for each pair of domains that WebKit keeps to
//! tell trackers: one redirected to the other (`redirected_to`), was loaded in a page of the other
//! as a frame, a script or something else (`frame_under`, `script_under`, `resource_under`), or
//! was linked to with identifiers in the address (`decorated_link_to`). The application is that of
//! the container in the path.
//!
//! # What it can show
//! That pages or resources of a domain were loaded in this application, also in those that show
//! pages only now and then, and through which domains a redirect led. It outlives the history.
//!
//! # What it cannot show
//! Addresses of pages. How often; the instants are those of the last time and not exact. Domains
//! that only delivered advertisements are there, too.
//!
//! # References
//! - WebKit source, `NetworkProcess/Classifier/ResourceLoadStatisticsStore.cpp`
//! - Amnesty International, "Forensic Methodology Report: How to catch NSO Group's Pegasus"

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.webkit_resource_load_statistics",
    title: "Domains seen by WebKit in each application",
    sources: &[
        Source::Backup("*", "Library/WebKit/**/observations.db"),
        Source::Backup("*", "SystemData/*/Library/WebKit/**/observations.db"),
        Source::Filesystem("private/var/mobile/Library/WebKit/**/observations.db"),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/*/*/Library/WebKit/**/observations.db",
        ),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/*/*/SystemData/*/Library/WebKit/**/observations.db",
        ),
    ],
    tested: &[("iOS 14.3", Confidence::RealDevice), ("iOS 13 to 18", Confidence::Specification)],
    absent_because: ONLY_IN_ENCRYPTED_BACKUPS,
    parse,
};

/// One domain.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Domain {
    /// `domain`.
    pub record: &'static str,
    /// Number of the domain in this database.
    pub domain_id: Option<i64>,
    /// Registrable domain: the public suffix and one label before it.
    pub registrable_domain: Option<String>,
    /// When something of the domain was last loaded.
    pub last_seen_at: Option<Timestamp>,
    /// Whether somebody touched a page of the domain or typed on it.
    pub had_user_interaction: Option<bool>,
    /// When somebody last did so.
    pub last_interaction_at: Option<Timestamp>,
    /// When somebody last touched a notification that the domain pushed.
    pub last_push_interaction_at: Option<Timestamp>,
    /// Whether WebKit takes the domain for a tracker.
    pub prevalent: Option<bool>,
}

/// Two domains that WebKit saw together.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Relation {
    /// `relation`.
    pub record: &'static str,
    /// What the first domain did with regard to the second.
    pub relation: &'static str,
    /// The first domain.
    pub registrable_domain: Option<String>,
    /// The second domain.
    pub other_domain: Option<String>,
    /// When this was last seen.
    pub last_seen_at: Option<Timestamp>,
}

impl Record for Domain {
    fn observables(&self) -> Vec<Observable<'_>> {
        let observe = |domain| {
            let field = "registrable_domain";
            Observable::new(ObservableKind::Host, domain, field, Strength::Contacted)
        };
        self.registrable_domain.as_deref().map(observe).into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let instants = [
            (self.last_seen_at, "domain last seen by WebKit"),
            (self.last_interaction_at, "page of domain last touched"),
            (self.last_push_interaction_at, "notification of domain last touched"),
        ];
        let domain = self.registrable_domain.as_deref().unwrap_or("domain without name");
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: domain.to_owned() })
        };
        instants.into_iter().filter_map(event).collect()
    }
}

/// Each of its domains is a record of its own, with its observable and its instants.
impl Record for Relation {}

/// Columns of `ObservedDomains`, over all versions.
const DOMAIN: &[&str] = &[
    "domainID",
    "registrableDomain",
    "lastSeen",
    "hadUserInteraction",
    "mostRecentUserInteractionTime",
    "mostRecentWebPushInteractionTime",
    "isPrevalent",
];

/// Tables of pairs: name, column of the first domain, column of the second, and what the first
/// did with regard to the second. Some tell the same from the other side.
const RELATIONS: &[(&str, &str, &str, &str)] = &[
    ("TopFrameUniqueRedirectsTo", "sourceDomainID", "toDomainID", "redirected_to"),
    ("TopFrameUniqueRedirectsFrom", "fromDomainID", "targetDomainID", "redirected_to"),
    (
        "TopFrameUniqueRedirectsToSinceSameSiteStrictEnforcement",
        "sourceDomainID",
        "toDomainID",
        "redirected_to",
    ),
    ("SubresourceUniqueRedirectsTo", "subresourceDomainID", "toDomainID", "resource_redirected_to"),
    (
        "SubresourceUniqueRedirectsFrom",
        "fromDomainID",
        "subresourceDomainID",
        "resource_redirected_to",
    ),
    ("SubframeUnderTopFrameDomains", "subFrameDomainID", "topFrameDomainID", "frame_under"),
    (
        "SubresourceUnderTopFrameDomains",
        "subresourceDomainID",
        "topFrameDomainID",
        "resource_under",
    ),
    ("TopFrameLoadedThirdPartyScripts", "subresourceDomainID", "topFrameDomainID", "script_under"),
    ("TopFrameLinkDecorationsFrom", "fromDomainID", "toDomainID", "decorated_link_to"),
];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let columns = select(&database.columns("ObservedDomains"), "d", DOMAIN);
        let query = format!("SELECT {columns} FROM ObservedDomains d ORDER BY d.domainID");
        rows(database, "ObservedDomains", &query, out, |row, out| {
            let domain = Domain {
                record: "domain",
                domain_id: row.integer(0),
                registrable_domain: row.text(1),
                last_seen_at: instant(row, 2),
                had_user_interaction: row.flag(3),
                last_interaction_at: instant(row, 4),
                last_push_interaction_at: instant(row, 5),
                prevalent: row.flag(6),
            };
            let id = domain.domain_id.unwrap_or_default();
            out.record(Location::Row { table: "ObservedDomains", id }, &domain);
        });
        for (table, first, second, relation) in RELATIONS {
            let present = database.columns(table);
            if present.contains(*first) && present.contains(*second) {
                read_relations(database, (table, first, second, relation), out);
            }
        }
    })
}

fn read_relations(
    database: &Database,
    (table, first, second, relation): (&'static str, &str, &str, &'static str),
    out: &mut Sink<'_>,
) {
    let updated = select(&database.columns(table), "r", &["lastUpdated"]);
    let query = format!(
        "SELECT r.rowid, a.registrableDomain, b.registrableDomain, {updated} FROM {table} r
         LEFT JOIN ObservedDomains a ON a.domainID = r.{first}
         LEFT JOIN ObservedDomains b ON b.domainID = r.{second} ORDER BY r.rowid"
    );
    rows(database, table, &query, out, |row, out| {
        let pair = Relation {
            record: "relation",
            relation,
            registrable_domain: row.text(1),
            other_domain: row.text(2),
            last_seen_at: instant(row, 3),
        };
        out.record(Location::Row { table, id: row.integer(0).unwrap_or_default() }, &pair);
    });
}

/// Seconds since 1970, with a fraction; 0 and -1 stand for never.
fn instant(row: &Row<'_>, column: usize) -> Option<Timestamp> {
    row.real(column).and_then(formats::instants::unix_real)
}
