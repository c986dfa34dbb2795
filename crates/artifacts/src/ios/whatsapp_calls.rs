//! `CallHistory.sqlite` of WhatsApp: its calls.
//!
//! # What it holds
//! One `call` for each row of `ZWACDCALLEVENT`, with its participants, and from the row of
//! `ZWAAGGREGATECALLEVENT` that lists it: which way it went, whether it was missed, whether it had
//! a picture. One `joinable_call` for each row of `ZWAJOINABLECALLEVENT`: calls of groups and by
//! link that could still be joined.
//!
//! # What it can show
//! That WhatsApp listed a call from or to this number at this time, and whether it was missed. A
//! call from a stranger that nobody answered may have delivered data to the device: known attacks
//! worked so.
//!
//! # What it cannot show
//! Calls that were deleted from the list, in WhatsApp or by an attacker. What was said. Whether a
//! missed call was ignored, declined, or never rang.
//!
//! # References
//! - iLEAPP, `whatsApp`
//! - WhatsApp, security advisory CVE-2019-3568: an attack by a call that need not be answered

use std::collections::{BTreeMap, BTreeSet};

use crate::prelude::*;

const WHATSAPP: &str = "AppDomainGroup-group.net.whatsapp.WhatsApp.shared";
const BUSINESS: &str = "AppDomainGroup-group.net.whatsapp.WhatsAppSMB.shared";

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.whatsapp_calls",
    title: "Calls that WhatsApp listed",
    sources: &[
        Source::Backup(WHATSAPP, "**/CallHistory.sqlite"),
        Source::Backup(BUSINESS, "**/CallHistory.sqlite"),
        Source::Filesystem("private/var/mobile/Containers/Shared/AppGroup/*/CallHistory.sqlite"),
    ],
    tested: &[
        ("WhatsApp of 2023 on iOS 15", Confidence::RealDevice),
        ("joinable calls", Confidence::Specification),
    ],
    absent_because: "WhatsApp was not installed, or keeps its data out of the backup",
    parse,
};

/// One call.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Call {
    /// `call` or `joinable_call`.
    pub record: &'static str,
    /// `incoming` or `outgoing`.
    pub direction: Option<&'static str>,
    /// Whether it was missed.
    pub missed: Option<bool>,
    /// Why it was missed, as stored.
    pub missed_reason: Option<i64>,
    /// Whether it had a picture.
    pub video: Option<bool>,
    /// Who began it, as an address in WhatsApp.
    pub creator_jid: Option<String>,
    /// Who called, where that is stored apart.
    pub caller_jid: Option<String>,
    /// The other sides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<String>,
    /// Group that was called.
    pub group_jid: Option<String>,
    /// How it ended, as stored.
    pub outcome_code: Option<i64>,
    /// How long it took.
    pub duration_seconds: Option<f64>,
    /// Bytes that came.
    pub bytes_received: Option<i64>,
    /// Bytes that went.
    pub bytes_sent: Option<i64>,
    /// When it began.
    pub called_at: Option<Timestamp>,
}

impl Record for Call {
    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = match (self.direction, self.missed) {
            (Some("outgoing"), _) => "call made",
            (_, Some(true)) => "call missed",
            (Some(_), _) => "call received",
            _ => "call received or made",
        };
        let event = |at| TimelineEvent { at, meaning, summary: self.summary() };
        self.called_at.map(event).into_iter().collect()
    }
}

impl Call {
    fn summary(&self) -> String {
        let side = self.caller_jid.as_ref().or(self.participants.first());
        let side = side.or(self.creator_jid.as_ref()).map_or("unknown", String::as_str);
        let with = match self.direction {
            Some("outgoing") => "to",
            Some(_) => "from",
            None => "with",
        };
        let kind = if self.video == Some(true) { "video call" } else { "call" };
        format!(
            "WhatsApp: {kind} {with} {side}, {:.0} seconds",
            self.duration_seconds.unwrap_or(0.0)
        )
    }
}

/// What the list shows of a call.
#[derive(Clone, Default)]
struct Listed {
    incoming: Option<bool>,
    missed: Option<bool>,
    missed_reason: Option<i64>,
    video: Option<bool>,
    first_at: Option<Timestamp>,
}

const CALL: &[&str] = &[
    "Z_PK",
    "ZOUTCOME",
    "ZDURATION",
    "ZBYTESRECEIVED",
    "ZBYTESSENT",
    "ZDATE",
    "ZGROUPCALLCREATORUSERJIDSTRING",
    "ZGROUPJIDSTRING",
];
const LISTED: &[&str] = &["Z_PK", "ZINCOMING", "ZMISSED", "ZMISSEDREASON", "ZVIDEO", "ZFIRSTDATE"];
const JOINABLE: &[&str] = &[
    "Z_PK",
    "ZCURRENTOUTCOME",
    "ZDURATION",
    "ZBYTESRECEIVED",
    "ZBYTESSENT",
    "ZDATE",
    "ZCALLCREATORJIDSTRING",
    "ZGROUPJIDSTRING",
    "ZFROMJIDSTRING",
    "ZVIDEO",
];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let listed = listed(database, out);
        let sides = participants(database, "ZWACDCALLEVENTPARTICIPANT", out);
        let unlisted = calls(database, &listed, &sides, out);
        for (id, listed) in unlisted.iter().filter_map(|id| Some((*id, listed.get(id)?))) {
            let mut call = Call { record: "call", called_at: listed.first_at, ..Call::default() };
            add_listed(&mut call, listed);
            out.record(Location::Row { table: "ZWAAGGREGATECALLEVENT", id }, &call);
        }
        if database.has_table("ZWAJOINABLECALLEVENT") {
            joinable_calls(database, out);
        }
    })
}

/// The column of a relationship, whose number differs: `Z1CALLEVENTS`.
fn relationship(present: &BTreeSet<String>, name: &str) -> Option<String> {
    let fits = |column: &&String| column.ends_with(name) && !column.starts_with("Z_FOK");
    present.iter().find(fits).cloned()
}

fn listed(database: &Database, out: &mut Sink<'_>) -> BTreeMap<i64, Listed> {
    let mut found = BTreeMap::new();
    if !database.has_table("ZWAAGGREGATECALLEVENT") {
        return found;
    }
    let columns = select(&database.columns("ZWAAGGREGATECALLEVENT"), "g", LISTED);
    let query = format!("SELECT {columns} FROM ZWAAGGREGATECALLEVENT g ORDER BY g.Z_PK");
    rows(database, "ZWAAGGREGATECALLEVENT", &query, out, |row, _| {
        let listed = Listed {
            incoming: row.flag(1),
            missed: row.flag(2),
            missed_reason: row.integer(3),
            video: row.flag(4),
            first_at: row.mac_instant(5),
        };
        found.insert(row.integer(0).unwrap_or_default(), listed);
    });
    found
}

fn participants(
    database: &Database,
    table: &'static str,
    out: &mut Sink<'_>,
) -> BTreeMap<i64, Vec<String>> {
    let mut found: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    let Some(call) = relationship(&database.columns(table), "PARTICIPANTS") else { return found };
    let query = format!("SELECT \"{call}\", ZJIDSTRING FROM {table} ORDER BY Z_PK");
    rows(database, table, &query, out, |row, _| {
        if let (Some(call), Some(jid)) = (row.integer(0), row.text(1)) {
            found.entry(call).or_default().push(jid);
        }
    });
    found
}

/// Hands over the calls. Returns the numbers in the list of which no call is left.
fn calls(
    database: &Database,
    listed: &BTreeMap<i64, Listed>,
    sides: &BTreeMap<i64, Vec<String>>,
    out: &mut Sink<'_>,
) -> BTreeSet<i64> {
    let mut unlisted: BTreeSet<i64> = listed.keys().copied().collect();
    let present = database.columns("ZWACDCALLEVENT");
    let columns = select(&present, "c", CALL);
    let list = relationship(&present, "CALLEVENTS");
    let list = list.map_or_else(|| "NULL".to_owned(), |list| format!("c.\"{list}\""));
    let query = format!("SELECT {columns}, {list} FROM ZWACDCALLEVENT c ORDER BY c.Z_PK");
    rows(database, "ZWACDCALLEVENT", &query, out, |row, out| {
        let id = row.integer(0).unwrap_or_default();
        let mut call = call(row, "call");
        call.participants = sides.get(&id).cloned().unwrap_or_default();
        if let Some(number) = row.integer(8) {
            unlisted.remove(&number);
            if let Some(listed) = listed.get(&number) {
                add_listed(&mut call, listed);
            }
        }
        out.record(Location::Row { table: "ZWACDCALLEVENT", id }, &call);
    });
    unlisted
}

fn add_listed(call: &mut Call, listed: &Listed) {
    let direction = |incoming| if incoming { "incoming" } else { "outgoing" };
    call.direction = listed.incoming.map(direction);
    call.missed = listed.missed;
    call.missed_reason = listed.missed_reason;
    call.video = listed.video;
}

fn joinable_calls(database: &Database, out: &mut Sink<'_>) {
    let sides = participants(database, "ZWAJOINABLECALLEVENTPARTICIPANT", out);
    let columns = select(&database.columns("ZWAJOINABLECALLEVENT"), "j", JOINABLE);
    let query = format!("SELECT {columns} FROM ZWAJOINABLECALLEVENT j ORDER BY j.Z_PK");
    rows(database, "ZWAJOINABLECALLEVENT", &query, out, |row, out| {
        let id = row.integer(0).unwrap_or_default();
        let participants = sides.get(&id).cloned().unwrap_or_default();
        let (caller_jid, video) = (row.text(8), row.flag(9));
        let call = Call { video, caller_jid, participants, ..call(row, "joinable_call") };
        out.record(Location::Row { table: "ZWAJOINABLECALLEVENT", id }, &call);
    });
}

/// The first eight columns of [`CALL`] and of [`JOINABLE`] mean the same.
fn call(row: &Row<'_>, record: &'static str) -> Call {
    Call {
        record,
        outcome_code: row.integer(1),
        duration_seconds: row.real(2),
        bytes_received: row.integer(3),
        bytes_sent: row.integer(4),
        called_at: row.mac_instant(5),
        creator_jid: row.text(6),
        group_jid: row.text(7),
        ..Call::default()
    }
}
