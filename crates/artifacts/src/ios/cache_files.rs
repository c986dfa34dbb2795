//! `Cache.db`: answers from the network that applications and the system keep.
//!
//! # What it holds
//! One record for each row of `cfurl_cache_response`: the address that was asked for, when the
//! answer was stored, and from `cfurl_cache_blob_data` the address that answered where it is
//! another one (`response_url`), the status, the kind of content, the method and the address that
//! the request named as its origin (`referrer`). The application is that of the folder. The
//! answers themselves are not told.
//!
//! # What it can show
//! That this application, or this part of the system, asked this address and got an answer. What
//! processes loaded that show no page is here, too.
//!
//! # What it cannot show
//! Answers that servers forbid to keep, or that were displaced. Who caused the request.
//!
//! # References
//! - Amnesty International, "Forensic Methodology Report: How to catch NSO Group's Pegasus"
//! - iLEAPP, `cacheDB`

use jiff::{civil::DateTime, tz::TimeZone};
use plist::{Dictionary, Value};

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.cache_files",
    title: "Addresses in caches of applications and the system",
    sources: &[Source::Backup("*", "**/Cache.db"), Source::Filesystem("**/Cache.db")],
    tested: &[("iOS 15.3.1", Confidence::RealDevice), ("iOS 17.3", Confidence::RealDevice)],
    absent_because: "backups do not hold caches; it takes a full file system",
    parse,
};

/// One answer that was kept.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct CachedAnswer {
    /// Address that was asked for.
    pub url: Option<String>,
    /// Address that answered, where it is another one.
    pub response_url: Option<String>,
    /// When the answer was stored.
    pub cached_at: Option<Timestamp>,
    /// Status of the answer: 200 for content.
    pub http_status: Option<i64>,
    /// How it was asked for, for example `GET`.
    pub http_method: Option<String>,
    /// Kind of the content.
    pub content_type: Option<String>,
    /// Address that the request named as its origin.
    pub referrer: Option<String>,
    /// Site for which alone the answer was kept.
    pub partition: Option<String>,
}

impl Record for CachedAnswer {
    fn observables(&self) -> Vec<Observable<'_>> {
        let contacted = |url, field| observe(url, field, Strength::Contacted);
        let response = contacted(self.response_url.as_deref(), "response_url");
        let referrer = contacted(self.referrer.as_deref(), "referrer");
        contacted(self.url.as_deref(), "url").chain(response).chain(referrer).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| TimelineEvent {
            at,
            meaning: "answer from the network stored",
            summary: self.url.clone().unwrap_or_else(|| "address is gone".to_owned()),
        };
        self.cached_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    const TABLE: &str = "cfurl_cache_response";
    read_database(file, out, |database, out| {
        if !database.has_table(TABLE) {
            out.notice(Location::File, "this file is no cache of answers from the network");
            return;
        }
        let wanted = ["entry_ID", "request_key", "time_stamp", "partition"];
        let response = select(&database.columns(TABLE), "r", &wanted);
        let (objects, join) = if database.has_table("cfurl_cache_blob_data") {
            (
                "b.response_object, b.request_object",
                "LEFT JOIN cfurl_cache_blob_data b ON b.entry_ID = r.entry_ID",
            )
        } else {
            ("NULL, NULL", "")
        };
        let query = format!("SELECT {response}, {objects} FROM {TABLE} r {join} ORDER BY r.rowid");
        let mut unreadable = Repeated::default();
        rows(database, TABLE, &query, out, |row, out| {
            let id = row.integer(0).unwrap_or_default();
            let at = Location::Row { table: TABLE, id };
            let mut answer = CachedAnswer {
                url: row.text(1).map(without_data),
                cached_at: row.borrowed_text(2).and_then(|text| instant(&text)),
                partition: row.text(3).filter(|partition| !partition.is_empty()),
                ..CachedAnswer::default()
            };
            let readers: [(usize, Reader); 2] = [(4, response_from), (5, request_from)];
            for (column, read) in readers {
                let bytes = row.bytes(column).filter(|bytes| !bytes.is_empty());
                match bytes.map(formats::property_list) {
                    Some(Ok(value)) => read(&mut answer, &value),
                    Some(Err(error)) => {
                        let message = format!("part of this answer's data is missing: {error}");
                        unreadable.problem(out, at.clone(), message);
                    }
                    None => {}
                }
            }
            out.record(at, &answer);
        });
        unreadable.finish(out, "answers of which parts are missing");
    })
}

/// Adds what an archived object tells.
type Reader = fn(&mut CachedAnswer, &Value);

/// `2024-03-01 12:00:00`, in UTC.
fn instant(text: &str) -> Option<Timestamp> {
    let civil: DateTime = text.trim().parse().ok()?;
    Some(civil.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

/// Objects of an archived answer or request, in an array.
fn parts(value: &Value) -> &[Value] {
    let parts = value.as_dictionary().and_then(|value| value.get("Array"));
    parts.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn address(parts: &[Value]) -> Option<String> {
    let url = parts.iter().find_map(|part| part.as_dictionary()?.get("_CFURLString")?.as_string());
    url.map(str::to_owned)
}

fn header(parts: &[Value], name: &str) -> Option<String> {
    let headers = parts.iter().filter_map(Value::as_dictionary);
    let mut headers = headers.filter(|headers| !headers.contains_key("_CFURLString"));
    headers
        .find_map(|headers: &Dictionary| {
            headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name))?.1.as_string()
        })
        .map(str::to_owned)
}

/// The address, an instant, a number, the status, the headers, a length and the kind of content.
fn response_from(answer: &mut CachedAnswer, value: &Value) {
    let parts = parts(value);
    let url = address(parts).map(without_data);
    answer.response_url = url.filter(|url| Some(url) != answer.url.as_ref());
    answer.http_status = parts.get(3).and_then(Value::as_signed_integer);
    let last = parts.last().and_then(Value::as_string).filter(|kind| kind.contains('/'));
    answer.content_type = last.map(str::to_owned).or_else(|| header(parts, "Content-Type"));
}

/// The address, settings, the method and the headers, at positions that differ between versions.
fn request_from(answer: &mut CachedAnswer, value: &Value) {
    const METHODS: [&str; 7] = ["GET", "POST", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"];
    let parts = parts(value);
    let method = parts.iter().filter_map(Value::as_string).find(|part| METHODS.contains(part));
    answer.http_method = method.map(str::to_owned);
    answer.referrer = header(parts, "Referer").map(without_data);
}
