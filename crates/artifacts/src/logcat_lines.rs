//! Lines of the system's log, as `logcat` prints them:
//! `01-02 03:04:05.678  1000   508   524 I Tag     : message`, with or without the user number, also with year and
//! zone, or in the older form `01-02 03:04:05.678 I/Tag(  508): message`.

use evidence::EvidenceFile;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::{Offset, TimeZone};
use memchr::{memchr, memchr_iter};

use crate::android_uids::uid_number;
use crate::device_times::DeviceTime;

/// One line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LogcatLine<'l> {
    /// The time, as printed.
    pub(crate) time: &'l str,
    pub(crate) uid: Option<&'l str>,
    pub(crate) pid: Option<&'l str>,
    /// One letter.
    pub(crate) level: &'l str,
    pub(crate) tag: &'l str,
    pub(crate) message: &'l str,
}

impl<'l> LogcatLine<'l> {
    /// Takes a line apart. Hundreds of thousands come: nothing is copied.
    pub(crate) fn of(line: &'l str) -> Option<Self> {
        let bytes = line.as_bytes();
        let is_date = |at: usize| {
            bytes.get(at) == Some(&b'-') && bytes.first().is_some_and(u8::is_ascii_digit)
        };
        // The thousandths, or millionths, and after them the zone where the year is told.
        let seconds_end = if is_date(2) {
            14
        } else if is_date(4) {
            19
        } else {
            return None;
        };
        let fraction = bytes.get(seconds_end..)?.iter();
        let fraction = fraction.take_while(|byte| byte.is_ascii_digit() || **byte == b'.').count();
        let (mut time, mut rest) = line.split_at_checked(seconds_end.checked_add(fraction)?)?;
        if rest.starts_with(" +") || rest.starts_with(" -") {
            (time, rest) = line.split_at_checked(time.len().checked_add(6)?)?;
        }
        if rest.as_bytes().get(2) == Some(&b'/') {
            return Self::older(time, rest.trim_start());
        }
        let mut words = [""; 3];
        for count in 0..4_usize {
            let (word, after) = next_word(rest)?;
            if count >= 2 && matches!(word.as_bytes(), [b'A'..=b'Z']) {
                let (tag, message) =
                    split_at_colon(after).or_else(|| Some((after.strip_suffix(':')?, "")))?;
                let [first, second, _] = words;
                let (uid, pid) = if count == 3 { (Some(first), second) } else { (None, first) };
                return Some(Self {
                    time,
                    uid,
                    pid: Some(pid),
                    level: word,
                    tag: tag.trim_end(),
                    message,
                });
            }
            *words.get_mut(count)? = word;
            rest = after;
        }
        None
    }

    /// `I/Tag(  190): message`
    fn older(time: &'l str, rest: &'l str) -> Option<Self> {
        let (level, rest) = rest.split_once('/')?;
        let (head, message) = rest.split_once("): ")?;
        let (tag, pid) = head.rsplit_once('(')?;
        // The user number may stand before it: `( 1080: 1179)`.
        let pid = pid.rsplit(':').next().unwrap_or(pid).trim();
        Some(Self { time, uid: None, pid: Some(pid), level, tag: tag.trim_end(), message })
    }

    pub(crate) fn uid_number(&self) -> Option<u64> {
        uid_number(self.uid?)
    }

    /// The instant of the line. A clock that was not set yet counts from 1970: such a time is none.
    pub(crate) fn instant(&self, file: &EvidenceFile) -> Option<Timestamp> {
        match DeviceTime::leading(self.time)? {
            (DeviceTime::Dated(date, time), rest) if !rest.trim().is_empty() => {
                zoned(date, time, rest.trim())
            }
            (DeviceTime::WithoutYear(1, 1, time), _) if is_unset_clock(file, time) => None,
            (time, _) => time.instant(file),
        }
    }
}

/// The next word and what comes after the space behind it.
fn next_word(text: &str) -> Option<(&str, &str)> {
    let start = text.bytes().position(|byte| byte != b' ')?;
    let (_, text) = text.split_at_checked(start)?;
    let (word, after) = text.split_at_checked(memchr(b' ', text.as_bytes())?)?;
    Some((word, after.get(1..)?))
}

/// What stands before and after the first `: `.
fn split_at_colon(text: &str) -> Option<(&str, &str)> {
    let mut colons = memchr_iter(b':', text.as_bytes());
    colons.find_map(|at| {
        let (tag, rest) = text.split_at_checked(at)?;
        Some((tag, rest.strip_prefix(": ")?))
    })
}

fn zoned(date: Date, time: Time, offset: &str) -> Option<Timestamp> {
    let (sign, digits) = offset.split_at_checked(1)?;
    let (hours, minutes) = digits.split_at_checked(2)?;
    let minutes = hours.parse::<i32>().ok()?.checked_mul(60)?.checked_add(minutes.parse().ok()?)?;
    let seconds = minutes.checked_mul(if sign == "-" { -60 } else { 60 })?;
    let zone = TimeZone::fixed(Offset::from_seconds(seconds).ok()?);
    zone.to_timestamp(date.to_datetime(time)).ok()
}

/// Whether the time is one of the first ten minutes of 1970.
fn is_unset_clock(file: &EvidenceFile, time: Time) -> bool {
    let at = file.instant(Date::constant(1970, 1, 1).to_datetime(time));
    at.is_some_and(|at| (0..600).contains(&at.as_second()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_forms_are_taken_apart() {
        let of =
            |line| LogcatLine::of(line).map(|l| (l.uid, l.pid.unwrap(), l.level, l.tag, l.message));
        let with_uid = of("01-02 03:04:05.678  1000   508   524 I ActivityManager: Start: x");
        assert_eq!(with_uid, Some((Some("1000"), "508", "I", "ActivityManager", "Start: x")));
        let without = of("01-02 03:04:05.678   508   524 W auditd  : x");
        assert_eq!(without, Some((None, "508", "W", "auditd", "x")));
        let part = of("01-02 03:04:05.678 10084   508   524 D Finsky:background: [2] x");
        assert_eq!(part, Some((Some("10084"), "508", "D", "Finsky:background", "[2] x")));
        let empty = of("01-02 03:04:05.678 root   508   524 D Tag:");
        assert_eq!(empty, Some((Some("root"), "508", "D", "Tag", "")));
        let dated = of("2022-01-02 01:20:03.171 +0000  1885  3066 E App  : x");
        assert_eq!(dated, Some((None, "1885", "E", "App", "x")));
        assert_eq!(of("01-02 01:02:04.156 I/tag(  190): x"), Some((None, "190", "I", "tag", "x")));
        assert_eq!(of("--------- beginning of main"), None);
        assert_eq!(of("01-02 03:04:05.678"), None);
    }

    #[test]
    fn a_clock_that_was_not_set_gives_no_instant() {
        let file = EvidenceFile::from_bytes("f", "").with_local_offset(Offset::constant(3));
        let file = file.with_acquired_at("2026-03-01T10:00:00Z".parse().unwrap());
        let at = |line| LogcatLine::of(line).unwrap().instant(&file).map(|at| at.to_string());
        assert_eq!(at("01-01 03:00:00.004     1     1 I a: x"), None);
        assert_eq!(
            at("01-01 04:00:00.004     1     1 I a: x").as_deref(),
            Some("2026-01-01T01:00:00.004Z")
        );
        assert_eq!(
            at("2022-01-02 01:20:03.171 +0100     1     1 I a: x").as_deref(),
            Some("2022-01-02T00:20:03.171Z")
        );
    }
}
