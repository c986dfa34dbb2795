//! `knowledgeC.db`: what was done with the device, by app and by minute.
//!
//! # What it holds
//! One row per event in `ZOBJECT`: a stream such as `/app/inFocus`, an app or a number, begin, end
//! and when the row was written. It is kept for about a month. From iOS 16 on most streams are in
//! Biome instead. One record is one event of the streams about apps, pages in Safari, the lock, the
//! screen, starts of the device and plugs; other streams are counted only.
//!
//! # What it can show
//! Which app was in front and when, also apps that were deleted since. When the device was locked,
//! plugged in and started: whether something happened while nobody used it.
//!
//! # What it cannot show
//! What was done in an app. Who used the device. Rows older than about a month.
//!
//! # References
//! - Sarah Edwards, "Knowledge is Power! Using the macOS/iOS knowledgeC.db Database", and APOLLO
//! - plaso, `sqlite/macos_knowledgec`

use std::collections::BTreeMap;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.knowledge",
    title: "Use of apps and states of the device",
    sources: &[
        Source::Filesystem("private/var/mobile/Library/CoreDuet/Knowledge/knowledgeC.db"),
        Source::Filesystem("private/var/db/CoreDuet/Knowledge/knowledgeC.db"),
    ],
    tested: &[("macOS 10.14", Confidence::RealDevice), ("iOS 11 to 17", Confidence::Specification)],
    absent_because: "backups do not hold it; a full file system does",
    parse,
};

/// One event.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct UseEvent {
    /// Stream, for example `/app/inFocus`.
    pub stream: String,
    /// App, in streams about apps.
    pub bundle_id: Option<String>,
    /// Page, in the stream about the history of Safari.
    pub url: Option<String>,
    /// The value, in streams about states, as the number that was stored.
    pub state_code: Option<i64>,
    /// What the value means, in streams where that is known.
    pub state: Option<&'static str>,
    /// Begin.
    pub started_at: Option<Timestamp>,
    /// End.
    pub ended_at: Option<Timestamp>,
    /// When the row was written.
    pub recorded_at: Option<Timestamp>,
    /// Seconds that local time was ahead of UTC.
    pub utc_offset_seconds: Option<i64>,
}

/// Streams whose value is the identifier of an app.
const APPS: &[&str] =
    &["/app/activity", "/app/inFocus", "/app/install", "/app/usage", "/app/mediaUsage"];
/// Stream whose value is the address of a page. It stays when the history is cleared.
const PAGES: &str = "/safari/history";
/// Streams whose value is a state.
const STATES: &[&str] = &[
    "/device/isLocked",
    "/device/isPluggedIn",
    "/device/batteryPercentage",
    "/display/isBacklit",
    "/system/bootTime",
    "/device/booted",
    "/bluetooth/isConnected",
    "/carplay/isConnected",
    "/audio/inputRoute",
];

impl Record for UseEvent {
    fn observables(&self) -> Vec<Observable<'_>> {
        let bundle = self.bundle_id.as_deref();
        let strength =
            if self.stream == "/app/install" { Strength::Installed } else { Strength::Executed };
        let app =
            bundle.map(|app| Observable::new(ObservableKind::AppId, app, "bundle_id", strength));
        let page = self.url.as_deref();
        let page =
            page.map(|url| Observable::new(ObservableKind::Url, url, "url", Strength::Contacted));
        app.into_iter().chain(page).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let about =
            match (self.bundle_id.as_ref().or(self.url.as_ref()), self.state, self.state_code) {
                (Some(named), ..) => named.clone(),
                (None, Some(state), _) => state.to_owned(),
                (None, None, Some(code)) => code.to_string(),
                (None, None, None) => "no value".to_owned(),
            };
        let event = |at| {
            let summary = format!("{}: {about}", self.stream);
            TimelineEvent { at, meaning: meaning(&self.stream), summary }
        };
        self.started_at.map(event).into_iter().collect()
    }
}

fn meaning(stream: &str) -> &'static str {
    match stream {
        "/app/inFocus" => "app in front",
        "/app/install" => "app put on the device",
        PAGES => "page visited",
        stream if APPS.contains(&stream) => "app used",
        "/device/isLocked" => "lock changed",
        "/device/isPluggedIn" => "plug changed",
        "/display/isBacklit" => "screen changed",
        _ => "state of the device changed",
    }
}

const OBJECT: &[&str] = &[
    "Z_PK",
    "ZSTREAMNAME",
    "ZVALUESTRING",
    "ZVALUEINTEGER",
    "ZSTARTDATE",
    "ZENDDATE",
    "ZCREATIONDATE",
    "ZSECONDSFROMGMT",
];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let columns = select(&database.columns("ZOBJECT"), "ZOBJECT", OBJECT);
        let query = format!("SELECT {columns} FROM ZOBJECT ORDER BY Z_PK");
        let mut others: BTreeMap<String, u64> = BTreeMap::new();
        rows(database, "ZOBJECT", &query, out, |row, out| {
            let stream = row.text(1).unwrap_or_else(|| "without a name".to_owned());
            let (is_app, is_page) = (APPS.contains(&&*stream), stream == PAGES);
            if !is_app && !is_page && !STATES.contains(&&*stream) {
                let count = others.entry(stream).or_default();
                *count = count.saturating_add(1);
                return;
            }
            let code = row.integer(3).filter(|_| !is_app && !is_page);
            let event = UseEvent {
                bundle_id: row.text(2).filter(|_| is_app),
                url: row.text(2).filter(|_| is_page),
                state: code.and_then(|code| state(&stream, code)),
                state_code: code,
                started_at: row.mac_instant(4),
                ended_at: row.mac_instant(5),
                recorded_at: row.mac_instant(6),
                utc_offset_seconds: row.integer(7),
                stream,
            };
            let id = row.integer(0).unwrap_or_default();
            out.record(Location::Row { table: "ZOBJECT", id }, &event);
        });
        for (stream, count) in others {
            let events = if count == 1 { "event is" } else { "events are" };
            out.notice(Location::File, format!("stream {stream}: {count} {events} not shown"));
        }
    })
}

/// Meaning of a value, where it is a switch.
fn state(stream: &str, code: i64) -> Option<&'static str> {
    Some(match (stream, code) {
        ("/device/isLocked", 0) => "unlocked",
        ("/device/isLocked", 1) => "locked",
        ("/device/isPluggedIn", 0) => "unplugged",
        ("/device/isPluggedIn", 1) => "plugged_in",
        ("/display/isBacklit", 0) => "off",
        ("/display/isBacklit", 1) => "on",
        ("/bluetooth/isConnected" | "/carplay/isConnected", 0) => "not_connected",
        ("/bluetooth/isConnected" | "/carplay/isConnected", 1) => "connected",
        _ => return None,
    })
}
