//! What a service of Android tells of itself, line by line, without what `dumpsys` adds to it.

use evidence::EvidenceFile;
use jiff::{
    Timestamp,
    civil::{DateTime, Time},
};
use model::Location;

use crate::{
    artifact::{ParseError, Sink},
    lines::for_each_line,
};

/// Hands every line that the service told to `each`, with its number. What `dumpsys` says of the
/// process around it is left out; that the service did not answer is a problem, and so are lines
/// that are too long to be kept.
pub(crate) fn for_each_service_line(
    file: &EvidenceFile,
    out: &mut Sink<'_>,
    each: impl FnMut(u64, &str, &mut Sink<'_>),
) -> Result<(), ParseError> {
    let cut = lines_of_the_service(file, out, each)?;
    if cut > 0 {
        out.problem(Location::File, format!("{cut} lines are too long: their ends are missing"));
    }
    Ok(())
}

/// The same for a service that also tells things of any length which the artifact does not read.
pub(crate) fn for_each_short_service_line(
    file: &EvidenceFile,
    out: &mut Sink<'_>,
    each: impl FnMut(u64, &str, &mut Sink<'_>),
) -> Result<(), ParseError> {
    lines_of_the_service(file, out, each).map(|_| ())
}

fn lines_of_the_service(
    file: &EvidenceFile,
    out: &mut Sink<'_>,
    mut each: impl FnMut(u64, &str, &mut Sink<'_>),
) -> Result<u64, ParseError> {
    let cut = for_each_line(file, |number, line| {
        if is_without_answer(line) {
            let message = "the service did not answer in time or failed: what it tells is missing";
            out.problem(Location::Line(number), message);
        } else if !is_about_the_process(line) {
            each(number, line, out);
        }
    })?;
    Ok(cut)
}

/// Lines that `dumpsys` writes before what the service tells, from Android 13 on.
fn is_about_the_process(line: &str) -> bool {
    ["Service host process PID: ", "Threads in use: ", "Client PIDs: "]
        .iter()
        .any(|start| line.starts_with(start))
}

fn is_without_answer(line: &str) -> bool {
    let told_by_dumpsys = line.starts_with("*** SERVICE '") && line.contains("EXPIRED ***");
    told_by_dumpsys
        || line.starts_with("Error dumping service info")
        || line.starts_with("Failure while dumping the service")
        || line.starts_with("Can't find service: ")
}

/// How many blanks the line begins with.
pub(crate) fn indent(line: &str) -> usize {
    line.len().saturating_sub(line.trim_start_matches(' ').len())
}

/// The local time at the start of `text`, `2026-01-02 03:04:05` with or without parts of a second
/// and with a blank or a `T` between, and what follows it.
pub(crate) fn leading_local_time(text: &str) -> Option<(DateTime, &str)> {
    let (whole, rest) = text.split_at_checked(19)?;
    let length = rest.strip_prefix('.').map_or(0, |digits| {
        digits.len().saturating_sub(digits.trim_start_matches(|c: char| c.is_ascii_digit()).len())
    });
    let (fraction, rest) = match length {
        0 => ("", rest),
        length => rest.split_at_checked(length.checked_add(1)?)?,
    };
    Some((format!("{whole}{fraction}").parse().ok()?, rest))
}

/// The instant of a date without a year, `02-28 10:00:00.000`.
pub(crate) fn instant_without_year(file: &EvidenceFile, text: &str) -> Option<Timestamp> {
    let (date, time) = text.trim().split_once(' ')?;
    let (month, day) = date.split_once('-')?;
    let time: Time = time.trim().parse().ok()?;
    file.instant_without_year(month.parse().ok()?, day.parse().ok()?, time)
}

/// The value of `key` in a text of several `key=value`, up to the next blank or comma.
pub(crate) fn value_of<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let mut rest = text;
    loop {
        let (before, after) = rest.split_once(key)?;
        let begins = before.chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '_');
        if let Some(value) = after.strip_prefix('=').filter(|_| begins) {
            let end = value.find([' ', ',', '}', ')', ']']).unwrap_or(value.len());
            return value.get(..end);
        }
        rest = after;
    }
}

/// A value of `true` or `false`, or `1` or `0`.
pub(crate) fn flag(text: &str) -> Option<bool> {
    match text.trim() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_times_are_read_with_and_without_parts_of_a_second() {
        let read = |text| leading_local_time(text).map(|(at, rest)| (at.to_string(), rest));
        let whole = Some(("2026-01-02T03:04:05".to_owned(), " (-1s)"));
        assert_eq!(read("2026-01-02 03:04:05 (-1s)"), whole);
        assert_eq!(read("2026-01-02T03:04:05.25 x"), Some(("2026-01-02T03:04:05.25".into(), " x")));
        assert_eq!(read("2026-13-02 03:04:05"), None);
        assert_eq!(read("2026-01-02 03:04"), None);
    }

    #[test]
    fn a_key_is_not_the_end_of_another() {
        assert_eq!(value_of("deviceId=3, id=7, x=1", "id"), Some("7"));
        assert_eq!(value_of("(id=10, flags=0x1)", "id"), Some("10"));
        assert_eq!(value_of("grid=1", "id"), None);
    }
}
