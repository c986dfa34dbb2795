//! `netstats`: bytes that went over the network, by user number.
//!
//! # What it holds
//! Histories in buckets of an hour or two, by kind of network, user number (`uid`), whether it was in the
//! foreground (`set`) and a tag that programs may give their traffic. Newer versions print the history of the
//! whole device only, and for user numbers the sums since the device started and those not yet added up.
//!
//! # What it can show
//! That an app sent and received, how much, and with a history, when: also how much of it at night. Apps have
//! a user number of their own, or share it; the list of packages tells whose it is.
//!
//! # What it cannot show
//! With whom. What an app lets another send for it (downloads, push messages) counts for the other. Names of
//! Wi-Fi networks tell where a person was: they are not kept.
//!
//! # References
//! - AOSP, `packages/modules/Connectivity/service-t/src/com/android/server/net/NetworkStatsService.java`

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.network_usage",
    title: "Bytes over the network, by user number",
    sources: &[Source::Service("netstats")],
    tested: &[
        ("Android 14", Confidence::RealDevice),
        ("Android 5 to 13", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// What one user number sent and received, in one way.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct NetworkUsage {
    /// What is summed up: `history`, `since_start` or `not_added_yet`.
    pub usage_kind: &'static str,
    /// User number; none where it is the whole device.
    pub uid: Option<u64>,
    /// `DEFAULT`, `FOREGROUND` or `ALL`, as printed.
    pub usage_set: Option<String>,
    /// Tag that the program gave its traffic.
    pub usage_tag: Option<String>,
    /// Kind of network, as printed, or the name of the interface.
    pub interface_kind: Option<String>,
    /// Bytes received.
    pub received_bytes: i64,
    /// Bytes sent.
    pub sent_bytes: i64,
    /// Bytes sent from midnight to five, by the clock of the device.
    pub sent_at_night_bytes: Option<i64>,
    /// How many buckets have traffic.
    pub bucket_count: Option<u64>,
    /// Start of the first bucket.
    pub first_at: Option<Timestamp>,
    /// Start of the last bucket.
    pub last_at: Option<Timestamp>,
}

impl Record for NetworkUsage {}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    section: String,
    uid: Option<u64>,
    set: Option<String>,
    tag: Option<String>,
    interface: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Table {
    None,
    SinceStart,
    NotAddedYet,
}

struct Reading {
    /// `Dev stats`, `Xt stats`, `UID stats`, `UID tag stats`: they count the same bytes.
    section: String,
    key: Option<Key>,
    table: Table,
    histories: BTreeMap<Key, (u64, NetworkUsage)>,
    unreadable: Repeated,
    any: bool,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut reading = Reading {
        section: String::new(),
        key: None,
        table: Table::None,
        histories: BTreeMap::new(),
        unreadable: Repeated::default(),
        any: false,
    };
    for_each_line(file, |number, line| reading.line(file, number, line, out))?;
    let mut histories: Vec<_> = reading.histories.into_values().collect();
    histories.sort_by_key(|(line, _)| *line);
    for (line, usage) in histories {
        out.record(Location::Line(line), &usage);
    }
    reading.unreadable.finish(out, "lines of traffic");
    if !reading.any {
        out.problem(Location::File, "no history of traffic in it: network usage is missing");
    }
    Ok(())
}

impl Reading {
    fn line(&mut self, file: &EvidenceFile, number: u64, line: &str, out: &mut Sink<'_>) {
        let text = line.trim();
        if text.starts_with("ident=") {
            (self.any, self.table) = (true, Table::None);
            self.key = self.key_of(text);
            if self.key.is_none() {
                self.not_understood(number, out);
            }
        } else if text.starts_with("st=") {
            if let Some(key) = self.key.clone()
                && self.bucket(file, number, key, text).is_none()
            {
                self.not_understood(number, out);
            }
        } else if let Some(name) = text.strip_suffix(':') {
            (self.table, self.key) = (Table::None, None);
            match name {
                "mAppUidStatsMap" => self.table = Table::SinceStart,
                "mStatsMapA" | "mStatsMapB" => self.table = Table::NotAddedYet,
                _ if !line.starts_with(' ') => name.clone_into(&mut self.section),
                _ => {}
            }
        } else if self.table != Table::None && text.starts_with(|c: char| c.is_ascii_digit()) {
            self.any = true;
            match self.row(text) {
                Some(usage) => out.record(Location::Line(number), &usage),
                None => self.not_understood(number, out),
            }
        }
    }

    fn not_understood(&mut self, number: u64, out: &mut Sink<'_>) {
        let message = "line not understood: this traffic is missing";
        self.unreadable.problem(out, Location::Line(number), message);
    }

    /// `ident=[{type=1, …}] uid=10084 set=DEFAULT tag=0x0`; before `uid` only what is no name counts.
    fn key_of(&self, text: &str) -> Option<Key> {
        let (ident, rest) = text.rsplit_once("] uid=")?;
        let mut words = rest.split_whitespace();
        let uid = words.next()?.parse::<i64>().ok()?;
        let mut value = |key: &str| words.next()?.strip_prefix(key).map(str::to_owned);
        let (set, tag) = (value("set="), value("tag="));
        let kind = ident.split_once("type=").map(|(_, kind)| kind.split([',', '}']).next());
        Some(Key {
            section: self.section.clone(),
            uid: u64::try_from(uid).ok(),
            set,
            tag: tag.filter(|tag| tag != "0x0"),
            interface: kind.flatten().map(|kind| network_kind(kind.trim()).to_owned()),
        })
    }

    /// `st=1763827200 rb=13494 rp=49 tb=11401 tp=72 op=0`
    fn bucket(&mut self, file: &EvidenceFile, number: u64, key: Key, text: &str) -> Option<()> {
        let value = |wanted: &str| {
            let mut words = text.split_whitespace();
            words.find_map(|word| word.strip_prefix(wanted)?.parse::<i64>().ok())
        };
        let start = value("st=")?;
        // Old versions count milliseconds.
        let start = if start > 100_000_000_000 { start.checked_div(1_000)? } else { start };
        let (received, sent) = (value("rb=")?, value("tb=")?);
        let (_, usage) = self.histories.entry(key.clone()).or_insert_with(|| {
            let usage = NetworkUsage {
                usage_kind: "history",
                uid: key.uid,
                usage_set: key.set,
                usage_tag: key.tag,
                interface_kind: key.interface,
                bucket_count: Some(0),
                ..NetworkUsage::default()
            };
            (number, usage)
        });
        let at = unix_seconds(start);
        usage.received_bytes = usage.received_bytes.saturating_add(received);
        usage.sent_bytes = usage.sent_bytes.saturating_add(sent);
        usage.bucket_count = usage.bucket_count.map(|count| count.saturating_add(1));
        usage.first_at = usage.first_at.into_iter().chain(at).min();
        usage.last_at = usage.last_at.max(at);
        if let Some(hour) = at.and_then(|at| local_hour(file, at)) {
            let night = if hour < 5 { sent } else { 0 };
            let before = usage.sent_at_night_bytes.unwrap_or_default();
            usage.sent_at_night_bytes = Some(before.saturating_add(night));
        }
        Some(())
    }

    /// `uid rxBytes rxPackets txBytes txPackets`, or
    /// `ifaceIndex ifaceName tag uid set rxBytes rxPackets txBytes txPackets`.
    fn row(&self, text: &str) -> Option<NetworkUsage> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let number = |word: &str| word.parse::<i64>().ok();
        if self.table == Table::SinceStart {
            let [uid, received, _, sent, _] = words[..] else { return None };
            return Some(NetworkUsage {
                usage_kind: "since_start",
                uid: uid.parse().ok(),
                received_bytes: number(received)?,
                sent_bytes: number(sent)?,
                ..NetworkUsage::default()
            });
        }
        let [_, interface, tag, uid, counted_as, received, _, sent, _] = words[..] else {
            return None;
        };
        let usage_set = match counted_as {
            "0" => "DEFAULT",
            "1" => "FOREGROUND",
            other => other,
        };
        Some(NetworkUsage {
            usage_kind: "not_added_yet",
            uid: Some(uid.parse().ok()?),
            usage_set: Some(usage_set.to_owned()),
            usage_tag: Some(tag.to_owned()).filter(|tag| tag != "0x0"),
            interface_kind: Some(interface.to_owned()),
            received_bytes: number(received)?,
            sent_bytes: number(sent)?,
            ..NetworkUsage::default()
        })
    }
}

/// Kinds of networks, by their numbers in `ConnectivityManager`.
fn network_kind(kind: &str) -> &str {
    match kind {
        "0" => "MOBILE",
        "1" => "WIFI",
        "7" => "BLUETOOTH",
        "9" => "ETHERNET",
        "17" => "VPN",
        other => other,
    }
}

/// Hour of the day by the clock of the device.
fn local_hour(file: &EvidenceFile, at: Timestamp) -> Option<i8> {
    let utc = at.to_zoned(TimeZone::UTC).datetime();
    // What the clock of the device shows at that time is as far from it as that from its instant.
    let ahead = at.duration_since(file.instant(utc)?);
    Some(at.checked_add(ahead).ok()?.to_zoned(TimeZone::UTC).hour())
}
