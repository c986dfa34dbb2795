//! JSONL as Timesketch imports it.
//!
//! Each line has an integer `timestamp` in microseconds beside `datetime`: without it Timesketch makes
//! one through a floating-point number, and microseconds are lost.

use std::io::Write;

use model::json_text::{push_json_string, push_number};

use super::{
    ExportError, ExportInput, Files, Format, Notices,
    events::{self, Event},
};

pub(super) const FORMAT: Format = Format {
    name: "timesketch",
    what: "timeline for Timesketch, JSON lines",
    file: Some("hoofprint-timesketch.jsonl"),
    write,
};

/// Timesketch refuses files with fewer lines.
pub(super) const FEWEST: u64 = 3;

fn write(input: &ExportInput<'_>, files: &mut dyn Files) -> Result<Notices, ExportError> {
    let out = files.begin("hoofprint-timesketch.jsonl")?;
    write_lines(input, out, push_line)
}

/// Writes a line for each event, and tells what Timesketch will not read of them.
pub(super) fn write_lines(
    input: &ExportInput<'_>,
    out: &mut dyn Write,
    push_line: fn(&Event, &mut Vec<u8>),
) -> Result<Notices, ExportError> {
    let mut line = Vec::new();
    let mut unread = Unread::default();
    let count = events::each(input, |event| {
        line.clear();
        push_line(event, &mut line);
        unread.note(event);
        Ok(out.write_all(&line)?)
    })?;
    Ok(unread.notices(count))
}

fn push_line(event: &Event, out: &mut Vec<u8>) {
    out.extend_from_slice(b"{\"message\":");
    push_json_string(&event.message, out);
    out.extend_from_slice(b",\"timestamp\":");
    push_number(event.microseconds(), out);
    for (key, value) in [
        ("datetime", &event.datetime()),
        ("timestamp_desc", &event.meaning),
        ("artifact", &event.artifact),
        ("file", &event.file),
        ("at", &event.position),
    ] {
        push_text(key, value, out);
    }
    if let Some(found) = &event.found {
        push_list("tag", &found.tags(), out);
        push_text("finding", &found.finding, out);
        push_text("level", found.level.word(), out);
        push_text("strength", found.strength.word(), out);
        if let Some(indicator) = &found.indicator {
            push_text("indicator", indicator, out);
            push_list("campaigns", &found.campaigns, out);
        }
        if let Some(rule) = &found.rule {
            push_text("rule", rule, out);
        }
    }
    out.extend_from_slice(b"}\n");
}

fn push_key(key: &str, out: &mut Vec<u8>) {
    out.push(b',');
    push_json_string(key, out);
    out.push(b':');
}

fn push_text(key: &str, value: &str, out: &mut Vec<u8>) {
    push_key(key, out);
    push_json_string(value, out);
}

fn push_list(key: &str, values: &[String], out: &mut Vec<u8>) {
    push_key(key, out);
    for (value, number) in values.iter().zip(0_u32..) {
        out.push(if number == 0 { b'[' } else { b',' });
        push_json_string(value, out);
    }
    out.extend_from_slice(if values.is_empty() { b"[]" } else { b"]" });
}

/// Counts the events that Timesketch drops without a word.
#[derive(Default)]
pub(super) struct Unread {
    out_of_range: u64,
}

impl Unread {
    pub(super) fn note(&mut self, event: &Event) {
        // Its importers count from 1700.
        let year = event.at.to_zoned(jiff::tz::TimeZone::UTC).year();
        self.out_of_range = self.out_of_range.saturating_add(u64::from(year < 1700));
    }

    /// What to tell of an export of `count` events.
    pub(super) fn notices(&self, count: u64) -> Notices {
        let mut notices = Notices::new();
        if count < FEWEST {
            notices.push(format!(
                "The timeline has fewer than {FEWEST} events; Timesketch refuses such a file."
            ));
        }
        if self.out_of_range > 0 {
            notices.push(format!(
                "Events dated before the year 1700, which Timesketch may leave out: {}.",
                self.out_of_range
            ));
        }
        notices
    }
}
