//! Instants as devices store them. A missing or impossible instant is `None`, never a default.

use jiff::{SignedDuration, Timestamp};

/// Seconds from 1970-01-01 to 2001-01-01, both at 00:00 UTC.
const MAC_EPOCH: i64 = 978_307_200;
/// Largest count that can still be seconds since 2001: the year 5138.
const LARGEST_SECONDS: i64 = 99_000_000_000;
/// Nanoseconds in a second.
const NANOSECONDS: i64 = 1_000_000_000;
/// Microseconds from 1601-01-01 to 1970-01-01, both at 00:00 UTC.
const WEBKIT_EPOCH: i64 = 11_644_473_600_000_000;

/// An instant counted from 1970 in seconds.
pub fn unix_seconds(seconds: i64) -> Option<Timestamp> {
    Timestamp::from_second(seconds).ok()
}

/// An instant counted from 1970 in seconds, with a fraction. Zero and less mean that none was
/// stored: `WebKit` writes -1 for "never".
pub fn unix_real(seconds: f64) -> Option<Timestamp> {
    if seconds <= 0.0 || !seconds.is_finite() {
        return None;
    }
    let since = SignedDuration::try_from_secs_f64(seconds).ok()?;
    Timestamp::UNIX_EPOCH.checked_add(since).ok()
}

/// An instant counted from 1970 in milliseconds. Zero means that none was stored.
pub fn unix_milliseconds(count: i64) -> Option<Timestamp> {
    Timestamp::from_millisecond(count).ok().filter(|_| count != 0)
}

/// An instant counted from 1970 in microseconds. Zero means that none was stored.
pub fn unix_microseconds(count: i64) -> Option<Timestamp> {
    Timestamp::from_microsecond(count).ok().filter(|_| count != 0)
}

/// An instant counted from 1601 in microseconds, as Chromium does. Zero means that none was
/// stored.
pub fn webkit_microseconds(count: i64) -> Option<Timestamp> {
    if count == 0 {
        return None;
    }
    Timestamp::from_microsecond(count.checked_sub(WEBKIT_EPOCH)?).ok()
}

/// An instant counted from 2001 in seconds, with a fraction. Zero means that none was stored.
pub fn mac_seconds(seconds: f64) -> Option<Timestamp> {
    if seconds == 0.0 || !seconds.is_finite() {
        return None;
    }
    let since = SignedDuration::try_from_secs_f64(seconds).ok()?;
    Timestamp::from_second(MAC_EPOCH).ok()?.checked_add(since).ok()
}

/// An instant counted from 2001 in nanoseconds, or in seconds on iOS 10 and earlier. The
/// magnitude tells which; zero means that none was stored.
pub fn mac_integer(count: i64) -> Option<Timestamp> {
    if count == 0 {
        return None;
    }
    let (seconds, nanoseconds) = if count.unsigned_abs() > LARGEST_SECONDS.unsigned_abs() {
        (count.div_euclid(NANOSECONDS), i32::try_from(count.rem_euclid(NANOSECONDS)).ok()?)
    } else {
        (count, 0)
    };
    Timestamp::new(MAC_EPOCH.checked_add(seconds)?, nanoseconds).ok()
}

/// An instant counted from 2001, stored as a real: seconds, or nanoseconds when that large.
pub fn mac_real(count: f64) -> Option<Timestamp> {
    #[allow(clippy::cast_precision_loss, clippy::as_conversions, reason = "a magnitude only")]
    let largest = LARGEST_SECONDS as f64;
    if count.abs() > largest { mac_seconds(count / 1e9) } else { mac_seconds(count) }
}

/// The instant of a property-list date.
pub fn plist_date(date: plist::Date) -> Option<Timestamp> {
    Timestamp::try_from(std::time::SystemTime::from(date)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(instant: Option<Timestamp>) -> String {
        instant.map(|at| at.to_string()).unwrap_or_default()
    }

    #[test]
    fn d26_nanoseconds_of_any_length_are_understood() {
        assert_eq!(text(mac_integer(588_813_210_000_000_000)), "2019-08-29T23:13:30Z");
        assert_eq!(text(mac_integer(58_881_321_000_000_000)), "2002-11-13T11:55:21Z");
        assert_eq!(text(mac_integer(1_588_813_210_000_000_000)), "2051-05-08T01:00:10Z");
        assert_eq!(text(mac_real(588_813_210_000_000_000.0)), "2019-08-29T23:13:30Z");
    }

    #[test]
    fn instants_before_2001_keep_their_fraction() {
        assert_eq!(text(mac_integer(-100_000_000_500_000_000)), "1997-10-31T14:13:19.5Z");
        assert_eq!(text(mac_integer(-60)), "2000-12-31T23:59:00Z");
        assert_eq!(text(mac_integer(i64::MIN)), "1708-09-22T00:12:43.145224192Z");
    }

    #[test]
    fn fractions_of_a_second_are_kept() {
        assert_eq!(text(mac_integer(588_813_210_500_000_000)), "2019-08-29T23:13:30.5Z");
        assert_eq!(text(mac_seconds(588_813_210.25)), "2019-08-29T23:13:30.25Z");
        assert_eq!(text(unix_real(1_567_120_410.25)), "2019-08-29T23:13:30.25Z");
    }

    #[test]
    fn seconds_of_old_devices_are_understood() {
        assert_eq!(text(mac_integer(588_813_210)), "2019-08-29T23:13:30Z");
    }

    #[test]
    fn counts_of_browsers_are_understood() {
        let second = "2024-03-01T12:00:00Z";
        assert_eq!(text(webkit_microseconds(13_353_768_000_000_000)), second);
        assert_eq!(text(webkit_microseconds(13_353_768_001_500_000)), "2024-03-01T12:00:01.5Z");
        assert_eq!(text(webkit_microseconds(1)), "1601-01-01T00:00:00.000001Z");
        assert_eq!(text(unix_milliseconds(1_709_294_400_000)), second);
        assert_eq!(text(unix_microseconds(1_709_294_400_999_999)), "2024-03-01T12:00:00.999999Z");
        assert_eq!(text(unix_real(1_709_294_400.5)), "2024-03-01T12:00:00.5Z");
    }

    #[test]
    fn nothing_is_invented() {
        for none in [webkit_microseconds(0), unix_milliseconds(0), unix_microseconds(0)] {
            assert_eq!(none, None);
        }
        for none in [unix_real(-1.0), unix_real(0.0), unix_real(f64::NAN), unix_real(1e300)] {
            assert_eq!(none, None);
        }
        assert_eq!(webkit_microseconds(i64::MIN), None);
        assert_eq!(unix_milliseconds(i64::MAX), None);
        assert_eq!(mac_integer(0), None);
        assert_eq!(mac_seconds(f64::NAN), None);
        assert_eq!(mac_seconds(1e300), None);
        assert_eq!(unix_real(0.0), None);
        assert_eq!(unix_real(1e300), None);
        assert_eq!(unix_seconds(i64::MAX), None);
    }
}
