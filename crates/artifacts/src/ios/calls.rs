//! `CallHistory.storedata`: calls of the telephone, of `FaceTime`, and of applications that report
//! theirs to the system, such as WhatsApp.
//!
//! # What it holds
//! One row per call: the other side, when it began, how long it took, which way it went, whether
//! an incoming call was answered, and which application it went through. Newer versions keep the
//! other sides of a call in `ZHANDLE`, of which a call with several people has several.
//! `CallHistoryTemp.storedata` holds calls from before the first unlocking after a restart. Names
//! are content. A call that the write-ahead log still shows deleted has `row_state: deleted`.
//!
//! # What it can show
//! That the device listed this call, with this number or address, at this time. A call that was
//! not answered and lasted no time may still have delivered data to the device.
//!
//! # What it cannot show
//! Who was behind a number: it can be forged. Whether a call that was not answered was missed,
//! declined, or taken on another device. Calls that were deleted longer ago, that a newer call
//! pushed out of the list, or that an application does not report to the system. Who deleted a
//! call: the list is also shortened by itself.
//!
//! # References
//! - iLEAPP, `callHistory`: the columns and the kinds of calls
//! - Apple, `CallKit`: which calls applications report to the system

use std::collections::BTreeMap;

use crate::{core_data::joined, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.calls",
    title: "Calls that the device listed",
    sources: &[
        Source::Backup("HomeDomain", "Library/CallHistoryDB/CallHistory.storedata"),
        Source::Backup("HomeDomain", "Library/CallHistoryDB/CallHistoryTemp.storedata"),
        Source::Filesystem("private/var/mobile/Library/CallHistoryDB/CallHistory.storedata"),
        Source::Filesystem("private/var/mobile/Library/CallHistoryDB/CallHistoryTemp.storedata"),
    ],
    tested: &[("iOS 8 to 18", Confidence::Specification)],
    absent_because: ONLY_IN_ENCRYPTED_BACKUPS,
    parse,
};

/// One call.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Call {
    /// Identifier of the call.
    pub unique_id: Option<String>,
    /// `incoming` or `outgoing`.
    pub direction: Option<&'static str>,
    /// The other side: a number or an address, as stored.
    pub address: Option<String>,
    /// All other sides that are stored apart from the call itself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<String>,
    /// Application or service that the call went through, for example `com.apple.Telephony`.
    pub provider: Option<String>,
    /// `phone`, `facetime_video`, `facetime_audio` or `other_application`.
    pub call_type: Option<&'static str>,
    /// Kind of call as the number that was stored.
    pub call_type_code: Option<i64>,
    /// Whether an incoming call was answered on this device; not kept for outgoing calls.
    pub answered: Option<bool>,
    /// Whether the owner has seen in the list that it was not answered, as stored.
    pub read: Option<bool>,
    /// Why the call ended, as stored.
    pub disconnected_cause_code: Option<i64>,
    /// How long the call took.
    pub duration_seconds: Option<f64>,
    /// Country of the number, in two letters.
    pub country_code: Option<String>,
    /// Country or region of the number, in words.
    pub number_region: Option<String>,
    /// How likely the system held it for a nuisance, as stored.
    pub junk_confidence: Option<i64>,
    /// Why the system hid the call, as stored; zero when it did not.
    pub filtered_out_reason: Option<i64>,
    /// Application that blocked the call.
    pub blocked_by: Option<String>,
    /// Whether the network could vouch for the number, as stored.
    pub verification_status: Option<i64>,
    /// Beginning of the call.
    pub called_at: Option<Timestamp>,
    /// Name of the other side.
    #[serde(skip)]
    pub name: Option<String>,
}

impl Record for Call {
    fn observables(&self) -> Vec<Observable<'_>> {
        let strength = if self.direction == Some("outgoing") {
            Strength::Contacted
        } else {
            Strength::Exposed
        };
        let sides = self.address.iter().map(|address| ("address", address));
        let all = sides.chain(self.participants.iter().map(|side| ("participants", side)));
        let addresses = all.filter(|(_, side)| side.contains('@'));
        addresses
            .map(|(field, side)| {
                Observable::new(ObservableKind::Email, side.as_str(), field, strength)
            })
            .collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = match (self.direction, self.answered) {
            (Some("outgoing"), _) => "call made",
            (Some(_), Some(true)) => "call answered",
            (Some(_), Some(false)) => "call not answered",
            _ => "call received or made",
        };
        let event = |at| TimelineEvent { at, meaning, summary: self.summary() };
        self.called_at.map(event).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.name.as_deref().map(|name| ("name", name)).into_iter().collect()
    }
}

impl Call {
    fn summary(&self) -> String {
        let preposition = if self.direction == Some("outgoing") { "to" } else { "from" };
        let side = self.address.as_ref().or(self.participants.first());
        let side = side.map_or("unknown", String::as_str);
        let provider = self.provider.as_deref().or(self.call_type).unwrap_or("unknown service");
        match self.duration_seconds {
            Some(seconds) => {
                format!("call {preposition} {side} over {provider}, {seconds:.0} seconds")
            }
            None => format!("call {preposition} {side} over {provider}"),
        }
    }
}

/// Columns of `ZCALLRECORD`, over all versions of the schema.
const CALL: &[&str] = &[
    "Z_PK",
    "ZUNIQUE_ID",
    "ZORIGINATED",
    "ZADDRESS",
    "ZSERVICE_PROVIDER",
    "ZCALLTYPE",
    "ZANSWERED",
    "ZREAD",
    "ZDISCONNECTED_CAUSE",
    "ZDURATION",
    "ZISO_COUNTRY_CODE",
    "ZLOCATION",
    "ZJUNKCONFIDENCE",
    "ZFILTERED_OUT_REASON",
    "ZBLOCKEDBYEXTENSION",
    "ZVERIFICATIONSTATUS",
    "ZDATE",
    "ZNAME",
];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_with_history(file, out, &[Watched::rows("ZCALLRECORD")], |database, out| {
        let participants = participants(database, out);
        let columns = select(&database.columns("ZCALLRECORD"), "c", CALL);
        let query = format!("SELECT {columns} FROM ZCALLRECORD c ORDER BY c.Z_PK");
        rows(database, "ZCALLRECORD", &query, out, |row, out| {
            let id = row.integer(0).unwrap_or_default();
            let mut call = call(row);
            call.participants = participants.get(&id).cloned().unwrap_or_default();
            out.record(Location::Row { table: "ZCALLRECORD", id }, &call);
        });
    })
}

/// The other sides of each call, by the number of the call.
fn participants(database: &Database, out: &mut Sink<'_>) -> BTreeMap<i64, Vec<String>> {
    let calls = joined(database, "REMOTEPARTICIPANTCALLS", "REMOTEPARTICIPANTHANDLES", out);
    if calls.is_empty() {
        return BTreeMap::new();
    }
    let columns = select(&database.columns("ZHANDLE"), "h", &["ZNORMALIZEDVALUE", "ZVALUE"]);
    let mut handles = BTreeMap::new();
    let query = format!("SELECT h.Z_PK, {columns} FROM ZHANDLE h");
    rows(database, "ZHANDLE", &query, out, |row, _| {
        let value = row.text(1).filter(|value| !value.is_empty()).or_else(|| row.text(2));
        if let (Some(id), Some(value)) = (row.integer(0), value) {
            handles.insert(id, value);
        }
    });
    let named = calls.into_iter().map(|(call, ids)| {
        let sides = ids.iter().filter_map(|id| handles.get(id).cloned());
        (call, sides.collect())
    });
    named.collect()
}

/// A row of [`CALL`].
fn call(row: &Row<'_>) -> Call {
    let outgoing = row.flag(2);
    Call {
        unique_id: row.text(1),
        direction: outgoing.map(|outgoing| if outgoing { "outgoing" } else { "incoming" }),
        address: row.text(3).filter(|address| !address.is_empty()),
        participants: Vec::new(),
        provider: row.text(4),
        call_type: row.integer(5).and_then(call_type),
        call_type_code: row.integer(5),
        answered: row.flag(6).filter(|_| outgoing != Some(true)),
        read: row.flag(7),
        disconnected_cause_code: row.integer(8),
        duration_seconds: row.real(9),
        country_code: row.text(10),
        number_region: row.text(11),
        junk_confidence: row.integer(12),
        filtered_out_reason: row.integer(13),
        blocked_by: row.text(14),
        verification_status: row.integer(15),
        called_at: row.mac_instant(16),
        name: row.text(17).filter(|name| !name.is_empty()),
    }
}

/// Meaning of `ZCALLTYPE`.
fn call_type(code: i64) -> Option<&'static str> {
    Some(match code {
        0 => "other_application",
        1 => "phone",
        8 => "facetime_video",
        16 => "facetime_audio",
        _ => return None,
    })
}
