//! `logs/AVConference/…-CallSettings.calldump.gz`: calls with picture or sound over the internet.
//!
//! # What it holds
//! One file for each call of `FaceTime` or of another program that uses Apple's conferences, with
//! the settings of the connection as they were agreed. Its name has the instant when the call
//! began, its lines the time of day. One record is one call.
//!
//! # What it can show
//! That there was such a call, when it began, and about how long its log goes.
//!
//! # What it cannot show
//! Who took part, who called, or what was said: addresses in the settings, where there are any, are
//! content. That the name is in UTC is how others read it, and is not documented. Only a few calls
//! are kept.
//!
//! # References
//! - EC-DIGIT-CSIRC, `sysdiagnose`: the files, their names and the form of their lines

use formats::local_time::local;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.facetime_calls",
    title: "Settings of calls over the internet",
    sources: &[
        Source::Sysdiagnose("logs/AVConference/*-CallSettings.calldump.gz"),
        Source::Sysdiagnose("logs/AVConference/*-CallSettings.calldump"),
    ],
    tested: &[("iOS 15 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One call.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ConferenceCall {
    /// When the call began.
    pub called_at: Option<Timestamp>,
    /// Seconds from the first dated line of its log to the last.
    pub logged_seconds: Option<f64>,
    /// How many lines its log has.
    pub line_count: u64,
    /// Settings that are numbers, switches or words, as `key: value`.
    pub call_settings: Vec<String>,
    /// Addresses in the settings.
    #[serde(skip)]
    pub addresses: String,
}

impl Record for ConferenceCall {
    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let seconds = self.logged_seconds.map(|seconds| format!("log of {seconds:.0} s"));
            let summary = seconds.unwrap_or_else(|| "length not known".to_owned());
            TimelineEvent { at, meaning: "call over the internet began", summary }
        };
        self.called_at.map(event).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        if self.addresses.is_empty() { Vec::new() } else { vec![("addresses", &self.addresses)] }
    }
}

/// Most settings that are kept of one call.
const MOST: usize = 400;

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (unfolded, failure) = file.unfolded();
    if let Some(error) = failure {
        out.problem(Location::File, format!("the end of the log is missing: {error}"));
    }
    let bytes = unfolded.bytes()?;
    let mut call = ConferenceCall { called_at: began_at(file.path()), ..ConferenceCall::default() };
    if call.called_at.is_none() {
        out.problem(Location::File, "the name tells no instant: when the call began is missing");
    }
    let (mut first, mut last) = (None, None);
    let (mut addresses, mut left_out) = (Vec::new(), 0_u64);
    for line in bytes.split(|byte| *byte == b'\n') {
        let text = String::from_utf8_lossy(line);
        let text = text.trim();
        if text.is_empty() {
            continue;
        }
        call.line_count = call.line_count.saturating_add(1);
        let (time, message) = time_of_day(text);
        first = first.or(time);
        last = time.or(last);
        for setting in settings(message) {
            match setting {
                Setting::Address(address) => addresses.push(address),
                Setting::Plain(text) if call.call_settings.contains(&text) => {}
                Setting::Plain(text) if call.call_settings.len() < MOST => {
                    call.call_settings.push(text);
                }
                Setting::Plain(_) => left_out = left_out.saturating_add(1),
            }
        }
    }
    if left_out > 0 {
        out.notice(Location::File, format!("{left_out} more settings are not told"));
    }
    addresses.sort();
    addresses.dedup();
    call.addresses = addresses.join(", ");
    call.logged_seconds = first.zip(last).map(|(first, last): (f64, f64)| {
        // A call may go past midnight.
        let seconds = if last < first { last - first + 86_400.0 } else { last - first };
        (seconds * 1_000.0).round() / 1_000.0
    });
    if call.line_count == 0 {
        out.problem(Location::File, "no line in it: the settings of the call are missing");
    }
    out.record(Location::File, &call);
    Ok(())
}

/// `20260313-180102-…`, wherever it is in the name.
fn began_at(path: &str) -> Option<Timestamp> {
    let name = path.rsplit('/').next()?;
    let parts: Vec<&str> = name.split('-').collect();
    parts.windows(2).find_map(|pair| {
        let [day, time] = pair else { return None };
        let at = local("%Y%m%d-%H%M%S", &format!("{day}-{time}"))?;
        jiff::tz::Offset::UTC.to_timestamp(at).ok()
    })
}

/// `180102.000123 message`: seconds of the day, and the message.
fn time_of_day(line: &str) -> (Option<f64>, &str) {
    let read = || {
        let (time, message) = line.split_once(' ')?;
        let (whole, fraction) = time.split_once('.')?;
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.len() != 6 || fraction.len() != 6 || !is_digits(whole) || !is_digits(fraction) {
            return None;
        }
        let part = |from: usize| whole.get(from..from.checked_add(2)?)?.parse::<f64>().ok();
        let fraction: f64 = format!("0.{fraction}").parse().ok()?;
        Some((part(0)?.mul_add(3_600.0, part(2)?.mul_add(60.0, part(4)? + fraction)), message))
    };
    read().map_or((None, line), |(seconds, message)| (Some(seconds), message.trim()))
}

/// Words in keys whose values may name people.
const PEOPLE: &[&str] = &["address", "caller", "contact", "handle", "name", "participant", "user"];

/// What one part of a line sets.
enum Setting {
    Plain(String),
    Address(String),
}

/// `key: value` or `key=value`, one or several in a line.
fn settings(message: &str) -> Vec<Setting> {
    let parts = message.split([',', ';']);
    parts.filter_map(|part| setting(part.trim())).collect()
}

fn setting(part: &str) -> Option<Setting> {
    let (key, value) = part.split_once('=').or_else(|| part.split_once(": "))?;
    let key = key.trim().trim_matches(['"', '{', '(']);
    let value = value.trim().trim_matches(['"', '{', '}', '(', ')', '[', ']']);
    if value.is_empty() || key.is_empty() {
        return None;
    }
    let is_address = |value: &str| value.contains(['@', '+']) || value.contains("://");
    let lower = key.to_lowercase();
    let of_people = PEOPLE.iter().any(|word| lower.contains(word));
    if is_address(value) || value.starts_with("tel:") || of_people {
        return Some(Setting::Address(value.to_owned()));
    }
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || b"._-/ ".contains(&byte);
    // Long numbers may be those of people.
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let plain = value.len() <= 60 && key.len() <= 60 && value.bytes().all(is_word);
    (plain && digits < 7).then(|| Setting::Plain(format!("{key}: {value}")))
}
