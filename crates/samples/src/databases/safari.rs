//! `History.db` of Safari: addresses and visits, for the default profile and for one more.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::params;

use super::{Database, Plan, Trace, apple_seconds, wording};
use crate::error::Result;
use crate::seed::{Seed, Xorshift};

const SCHEMA: &str = "
    CREATE TABLE history_items (id INTEGER PRIMARY KEY AUTOINCREMENT,url TEXT NOT NULL UNIQUE,domain_expansion TEXT NULL,visit_count INTEGER NOT NULL,daily_visit_counts BLOB NOT NULL,weekly_visit_counts BLOB NULL,autocomplete_triggers BLOB NULL,should_recompute_derived_visit_counts INTEGER NOT NULL,visit_count_score INTEGER NOT NULL,status_code INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE history_visits (id INTEGER PRIMARY KEY AUTOINCREMENT,history_item INTEGER NOT NULL REFERENCES history_items(id) ON DELETE CASCADE,visit_time REAL NOT NULL,title TEXT NULL,load_successful BOOLEAN NOT NULL DEFAULT 1,http_non_get BOOLEAN NOT NULL DEFAULT 0,synthesized BOOLEAN NOT NULL DEFAULT 0,redirect_source INTEGER NULL UNIQUE REFERENCES history_visits(id) ON DELETE CASCADE,redirect_destination INTEGER NULL UNIQUE REFERENCES history_visits(id) ON DELETE CASCADE,origin INTEGER NOT NULL DEFAULT 0,generation INTEGER NOT NULL DEFAULT 0,attributes INTEGER NOT NULL DEFAULT 0,score INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE history_tombstones (id INTEGER PRIMARY KEY AUTOINCREMENT,start_time REAL NOT NULL,end_time REAL NOT NULL,url TEXT,generation INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE metadata (key TEXT NOT NULL UNIQUE, value);
    CREATE TABLE history_client_versions (client_version INTEGER PRIMARY KEY,last_seen REAL NOT NULL);
    CREATE TABLE history_event_listeners (listener_name TEXT PRIMARY KEY NOT NULL UNIQUE,last_seen REAL NOT NULL);
    CREATE TABLE history_events (id INTEGER PRIMARY KEY AUTOINCREMENT,event_type TEXT NOT NULL,event_time REAL NOT NULL,pending_listeners TEXT NOT NULL,value BLOB);
    CREATE TABLE history_tags (id INTEGER PRIMARY KEY AUTOINCREMENT,type INTEGER NOT NULL,level INTEGER NOT NULL,identifier TEXT NOT NULL,title TEXT NOT NULL,modification_timestamp REAL NOT NULL,item_count INTEGER NOT NULL DEFAULT 0);";

const INDEXES: &str = "
    CREATE INDEX history_items__domain_expansion ON history_items (domain_expansion);
    CREATE INDEX history_visits__last_visit ON history_visits (history_item, visit_time DESC, synthesized ASC);
    CREATE INDEX history_visits__origin ON history_visits (origin, generation);
    CREATE INDEX history_tombstones__end_time ON history_tombstones (end_time);";

/// Writes the history of the default profile.
///
/// # Errors
/// When the file cannot be written.
pub fn write(path: &Path, plan: &Plan) -> Result<()> {
    write_history(path, plan, false)
}

/// Writes the history of the second profile.
///
/// # Errors
/// When the file cannot be written.
pub fn write_profile(path: &Path, plan: &Plan) -> Result<()> {
    write_history(path, plan, true)
}

/// One visit: when, the address, and whether it redirects to the next one.
struct Visit {
    at: f64,
    url: String,
    redirects: bool,
}

fn write_history(path: &Path, plan: &Plan, profile: bool) -> Result<()> {
    let database = Database::create(path, SCHEMA)?;
    let label = if profile { "Safari profile visits" } else { "Safari visits" };
    let mut numbers = Seed(plan.seed).numbers(label);
    let in_profile = plan.scale.safari_visits / 10;
    let count = if profile { in_profile } else { plan.scale.safari_visits - in_profile };
    let mut visits: Vec<Visit> = plan
        .planted_as(|trace| match trace {
            Trace::SafariVisit { url, in_profile } if *in_profile == profile => Some(url.clone()),
            _ => None,
        })
        .into_iter()
        .map(|(at, url)| Visit { at: apple_seconds(at), url, redirects: false })
        .collect();
    while (visits.len() as u64) < count {
        let at = plan.instant(visits.len() as u64, count);
        push_ordinary(&mut visits, at, &mut numbers);
    }
    visits.sort_by(|one, other| one.at.total_cmp(&other.at));
    insert(&database, &visits)?;
    database.insert("INSERT INTO metadata VALUES ('client_version', 13)", [])?;
    database.finish(INDEXES)
}

/// A visit; one in ten is answered with a redirect from http to https on the same host.
fn push_ordinary(visits: &mut Vec<Visit>, at: i64, numbers: &mut Xorshift) {
    let at = apple_seconds(at) + numbers.below(1_000) as f64 / 1_000.0;
    let host = wording::host(numbers);
    let page = format!("{host}/page/{}", numbers.below(4_000));
    if numbers.one_in(10) {
        visits.push(Visit { at, url: format!("http://{page}"), redirects: true });
    }
    let at = at + 0.000_1;
    visits.push(Visit { at, url: format!("https://{page}"), redirects: false });
}

fn insert(database: &Database, visits: &[Visit]) -> Result<()> {
    let mut items: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    for visit in visits {
        let next = items.len() as u64 + 1;
        items.entry(visit.url.as_str()).or_insert((next, 0)).1 += 1;
    }
    let mut ordered: Vec<_> = items.iter().collect();
    ordered.sort_by_key(|(_, (id, _))| *id);
    for (url, (id, count)) in ordered {
        let host = url.split("//").nth(1).unwrap_or_default();
        let expansion = host.split('.').next().unwrap_or_default();
        database.insert(
            "INSERT INTO history_items (id, url, domain_expansion, visit_count, daily_visit_counts,
             should_recompute_derived_visit_counts, visit_count_score) VALUES (?1, ?2, ?3, ?4, x'64000000', 0, 100)",
            params![id, url, expansion, count],
        )?;
    }
    let mut redirected = false;
    for (position, visit) in visits.iter().enumerate() {
        let id = position as u64 + 1;
        let item = items.get(visit.url.as_str()).map(|(id, _)| *id);
        database.insert(
            "INSERT INTO history_visits (id, history_item, visit_time, title, redirect_source, redirect_destination,
             score) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 100)",
            params![
                id,
                item,
                visit.at,
                (!visit.redirects).then_some("A page"),
                redirected.then(|| id - 1),
                visit.redirects.then_some(id + 1)
            ],
        )?;
        redirected = visit.redirects;
    }
    Ok(())
}
