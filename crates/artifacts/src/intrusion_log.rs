//! Texts of Android Intrusion Logging: each line is a JSON object whose key says what kind of event
//! it holds.
//!
//! Millions of lines are ordinary, and each of three artifacts reads its own kind: a line of
//! another kind is told by its first key and is not parsed. What is parsed borrows from the line.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashSet},
    fmt,
};

use evidence::EvidenceFile;
use jiff::Timestamp;
use model::Location;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};
use sha2::{Digest, Sha256};

use crate::{
    artifact::{ParseError, Repeated, Sink},
    lines::for_each_line,
};

/// Keys of lines that are known.
const KINDS: [&str; 3] = ["dns_event", "connect_event", SECURITY];
/// Events of the system. Lines of unknown kinds are told with them.
pub(crate) const SECURITY: &str = "security_event";
/// Bytes of a digest by which two lines are told to be equal.
const DIGEST: usize = 12;
/// Most lines of one file that are remembered to find those that repeat: 60 MB of memory.
const MOST_REMEMBERED: usize = 4_000_000;
/// Most names of unknown things that are counted one by one.
const MOST_NAMES: usize = 100;

/// A JSON value that borrows from its line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json<'a> {
    /// Nothing.
    Null,
    /// True or false.
    Flag(bool),
    /// A whole number.
    Integer(i64),
    /// A text, or a number that is none of the above.
    Text(Cow<'a, str>),
    /// Several values.
    List(Vec<Self>),
    /// Named values, in the order of the text.
    Object(Fields<'a>),
}

/// Named values, in the order of the text.
pub(crate) type Fields<'a> = Vec<(Cow<'a, str>, Json<'a>)>;

impl Json<'_> {
    /// As a text: also a number or a flag that stands where a text is expected.
    pub(crate) fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Text(text) => Some(Cow::Borrowed(text)),
            Self::Integer(number) => Some(Cow::Owned(number.to_string())),
            Self::Flag(flag) => Some(Cow::Owned(flag.to_string())),
            Self::Null | Self::List(_) | Self::Object(_) => None,
        }
    }

    /// As a whole number: also one that is written as a text.
    pub(crate) fn integer(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some(*number),
            Self::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// As a flag: also 0 or 1, and the words.
    pub(crate) fn flag(&self) -> Option<bool> {
        match self {
            Self::Flag(flag) => Some(*flag),
            Self::Integer(0) => Some(false),
            Self::Integer(1) => Some(true),
            Self::Text(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// As JSON text, to keep what is not understood.
    pub(crate) fn written(&self) -> String {
        match self {
            Self::Text(text) => text.clone().into_owned(),
            other => other.value().to_string(),
        }
    }

    fn value(&self) -> serde_json::Value {
        match self {
            Self::Null => serde_json::Value::Null,
            Self::Flag(flag) => (*flag).into(),
            Self::Integer(number) => (*number).into(),
            Self::Text(text) => text.as_ref().into(),
            Self::List(values) => values.iter().map(Self::value).collect(),
            Self::Object(fields) => {
                fields.iter().map(|(key, value)| (key.as_ref(), value.value())).collect()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Self::Value, E> {
        Ok(Json::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Json::Integer(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        let text = || Json::Text(number.to_string().into());
        Ok(i64::try_from(number).map_or_else(|_| text(), Json::Integer))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Json::Text(number.to_string().into()))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Json::Text(text.into()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Json::Text(text.to_owned().into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = values.next_element()? {
            list.push(value);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self::Value, A::Error> {
        let mut object = Vec::new();
        while let Some((Key(key), value)) = fields.next_entry()? {
            object.push((key, value));
        }
        Ok(Json::Object(object))
    }
}

/// A key that borrows from its line where it holds no escape.
struct Key<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Json::deserialize(deserializer)? {
            Json::Text(text) => Ok(Self(text)),
            other => Ok(Self(other.written().into())),
        }
    }
}

/// One event, as its line tells it.
pub(crate) struct LogEvent<'l> {
    /// Where it stands.
    pub(crate) at: Location,
    /// Short digest of the whole line: logs overlap, and the same event has the same in each.
    pub(crate) content_id: &'l str,
    /// Key of the line.
    pub(crate) kind: &'l str,
    /// What it holds.
    pub(crate) fields: &'l [(Cow<'l, str>, Json<'l>)],
}

/// Hands every event of the kind `own` to `each`, and to the artifact of [`SECURITY`] those of unknown kinds, too.
/// A line that repeats an earlier one of the file is left out.
pub(crate) fn for_each_event(
    file: &EvidenceFile,
    out: &mut Sink<'_>,
    own: &'static str,
    mut each: impl FnMut(&LogEvent<'_>, &mut Sink<'_>),
) -> Result<(), ParseError> {
    let mut reading = Reading::new(own);
    for_each_line(file, |number, line| {
        let line = line.trim_start_matches('\u{feff}').trim();
        if !line.is_empty() {
            reading.line(Location::Line(number), line, out, &mut each);
        }
    })?;
    reading.finish(out);
    Ok(())
}

struct Reading {
    own: &'static str,
    /// The own kind as it is spelled in a line.
    spelled: memchr::memmem::Finder<'static>,
    seen: HashSet<[u8; DIGEST]>,
    repeated: u64,
    unreadable: Repeated,
    unknown: Names,
}

impl Reading {
    fn new(own: &'static str) -> Self {
        Self {
            own,
            spelled: memchr::memmem::Finder::new(own),
            seen: HashSet::new(),
            repeated: 0,
            unreadable: Repeated::default(),
            unknown: Names::default(),
        }
    }

    fn line(
        &mut self,
        at: Location,
        line: &str,
        out: &mut Sink<'_>,
        each: &mut impl FnMut(&LogEvent<'_>, &mut Sink<'_>),
    ) {
        let is_own = self.owns(line);
        if !is_own && self.spelled.find(line.as_bytes()).is_none() {
            return;
        }
        let Ok(Json::Object(events)) = serde_json::from_str::<Json<'_>>(line) else {
            if is_own {
                let message = "line not understood: the event that it tells is missing";
                self.unreadable.problem(out, at, message);
            }
            return;
        };
        let digest = digest(line);
        if self.seen.contains(&digest) {
            self.repeated = self.repeated.saturating_add(1);
            return;
        }
        if self.seen.len() < MOST_REMEMBERED {
            self.seen.insert(digest);
        }
        let content_id = hexadecimal(&digest);
        for (kind, value) in &events {
            let is_known = KINDS.contains(&kind.as_ref());
            if kind != self.own && (is_known || !is_own) {
                continue;
            }
            if !is_known {
                self.unknown.count(kind);
            }
            match value {
                Json::Object(fields) if is_known || self.own == SECURITY => {
                    each(&LogEvent { at: at.clone(), content_id: &content_id, kind, fields }, out);
                }
                _ => {
                    let message = format!("{kind} is of an unknown form: what it tells is missing");
                    self.unreadable.problem(out, at.clone(), message);
                }
            }
        }
    }

    /// Whether this artifact answers for the line, by its first key.
    fn owns(&self, line: &str) -> bool {
        let first = line.strip_prefix('{').and_then(|rest| rest.trim_start().strip_prefix('"'));
        let first = first.and_then(|rest| rest.split('"').next()).unwrap_or_default();
        first == self.own || (self.own == SECURITY && !KINDS.contains(&first))
    }

    fn finish(self, out: &mut Sink<'_>) {
        self.unreadable.finish(out, "lines not understood");
        if let Some(unknown) = self.unknown.listed() {
            let message = format!("not understood, and kept as they are: kinds of lines {unknown}");
            out.problem(Location::File, message);
        }
        if self.repeated > 0 {
            let lines = if self.repeated == 1 { "line repeats" } else { "lines repeat" };
            let message =
                format!("{} {lines} an earlier one and was not told again", self.repeated);
            out.notice(Location::File, message);
        }
    }
}

/// Names of what is not understood, and how often each was met.
#[derive(Debug, Default)]
pub(crate) struct Names(BTreeMap<String, u64>);

impl Names {
    /// Counts one.
    pub(crate) fn count(&mut self, name: &str) {
        if let Some(count) = self.0.get_mut(name) {
            *count = count.saturating_add(1);
        } else if self.0.len() < MOST_NAMES {
            self.0.insert(name.to_owned(), 1);
        } else {
            let count = self.0.entry("others".to_owned()).or_default();
            *count = count.saturating_add(1);
        }
    }

    /// All of them, unless there is none.
    pub(crate) fn listed(&self) -> Option<String> {
        let each = self.0.iter().map(|(name, count)| format!("{name} ({count})"));
        let listed = each.collect::<Vec<_>>().join(", ");
        (!listed.is_empty()).then_some(listed)
    }
}

fn digest(line: &str) -> [u8; DIGEST] {
    let whole = Sha256::digest(line);
    let mut digest = [0; DIGEST];
    for (to, from) in digest.iter_mut().zip(whole) {
        *to = from;
    }
    digest
}

fn hexadecimal(digest: &[u8; DIGEST]) -> String {
    let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)).collect()
}

/// The instant of a number that counts milliseconds or nanoseconds since 1970. Events of the system
/// count nanoseconds and the others milliseconds; of this century, the two have six digits between
/// them. `None` where it can be neither.
pub(crate) fn instant(number: i64) -> Option<Timestamp> {
    const MILLISECONDS: std::ops::Range<i64> = 100_000_000_000..100_000_000_000_000;
    const NANOSECONDS: i64 = 100_000_000_000_000_000;
    if MILLISECONDS.contains(&number) {
        return Timestamp::from_millisecond(number).ok();
    }
    let is_nanoseconds = number >= NANOSECONDS;
    is_nanoseconds.then(|| Timestamp::from_nanosecond(i128::from(number)).ok()).flatten()
}

/// An address without the slash that Java writes before it: `/192.0.2.1`, `host/192.0.2.1`.
pub(crate) fn address(text: &str) -> (Option<&str>, &str) {
    match text.rsplit_once('/') {
        Some((host, address)) => ((!host.is_empty()).then_some(host), address),
        None => (None, text),
    }
}

/// Whether an address leads to another device: not to this one, and not to nowhere, as filters
/// answer for hosts that they block.
pub(crate) fn leads_elsewhere(address: &str) -> bool {
    let address = address.split('%').next().unwrap_or_default();
    let Ok(address) = address.parse::<std::net::IpAddr>() else { return true };
    let address = address.to_canonical();
    !address.is_loopback() && !address.is_unspecified()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_both_units_are_the_same_instant_and_others_are_none() {
        let at = "2023-11-14T22:13:20Z".parse().unwrap();
        assert_eq!(instant(1_700_000_000_000), Some(at));
        assert_eq!(instant(1_700_000_000_000_000_000), Some(at));
        for number in [0, 1, -1, 1_700_000_000, 1_700_000_000_000_000, i64::MIN] {
            assert_eq!(instant(number), None, "{number}");
        }
    }

    #[test]
    fn addresses_lose_the_slash_and_keep_the_host() {
        assert_eq!(address("/192.0.2.1"), (None, "192.0.2.1"));
        assert_eq!(address("a.example/2001:db8::1"), (Some("a.example"), "2001:db8::1"));
        assert_eq!(address("192.0.2.1"), (None, "192.0.2.1"));
    }

    #[test]
    fn this_device_and_nowhere_are_no_destination() {
        for own in ["127.0.0.1", "127.9.0.1", "::1", "0.0.0.0", "::", "::ffff:127.0.0.1"] {
            assert!(!leads_elsewhere(own), "{own}");
        }
        assert!(leads_elsewhere("192.0.2.1") && leads_elsewhere("fe80::1%wlan0"));
    }
}
