//! Times of day as Android prints them, in the clock of the device: `2026-01-02 03:04:05.678`, also with
//! `T` or `-` between day and time, and `01-02 03:04:05.678` without a year. Some texts write the
//! thousandths after a colon, and numbers without leading zeros.

use evidence::EvidenceFile;
use jiff::{
    Timestamp,
    civil::{Date, Time},
};

/// What a text tells of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DeviceTime {
    /// A day with its year.
    Dated(Date, Time),
    /// A day of some year.
    WithoutYear(i8, i8, Time),
}

impl DeviceTime {
    /// The time at the start of `text`, and what follows it.
    pub(crate) fn leading(text: &str) -> Option<(Self, &str)> {
        let (first, rest) = leading_number(text, 4)?;
        let (second, rest) = leading_number(rest.strip_prefix('-')?, 2)?;
        if first <= 12 {
            let (time, rest) = time_of_day(rest.strip_prefix(' ')?)?;
            let (month, day) = (i8::try_from(first).ok()?, i8::try_from(second).ok()?);
            // 2024 has every day that a year can have.
            Date::new(2024, month, day).ok()?;
            return Some((Self::WithoutYear(month, day, time), rest));
        }
        let (third, rest) = leading_number(rest.strip_prefix('-')?, 2)?;
        let (time, rest) = time_of_day(rest.strip_prefix([' ', 'T', '-'])?)?;
        let year = i16::try_from(first).ok()?;
        let date = Date::new(year, i8::try_from(second).ok()?, i8::try_from(third).ok()?).ok()?;
        Some((Self::Dated(date, time), rest))
    }

    /// The instant that it means. `None` where the zone of the device is not known, or the year
    /// cannot be told. A time of 1970 stands for none.
    pub(crate) fn instant(self, file: &EvidenceFile) -> Option<Timestamp> {
        match self {
            Self::Dated(date, time) => {
                let known = date.year() > 1970;
                known.then(|| file.instant(date.to_datetime(time))).flatten()
            }
            Self::WithoutYear(month, day, time) => file.instant_without_year(month, day, time),
        }
    }
}

/// The instant at the start of `text` and, where there is none, the text itself.
pub(crate) fn instant_or_text(
    file: &EvidenceFile,
    text: &str,
) -> (Option<Timestamp>, Option<String>) {
    let at = DeviceTime::leading(text).and_then(|(time, _)| time.instant(file));
    (at, at.is_none().then(|| text.to_owned()))
}

fn time_of_day(text: &str) -> Option<(Time, &str)> {
    let (hour, rest) = leading_number(text, 2)?;
    let (minute, rest) = leading_number(rest.strip_prefix([':', '-'])?, 2)?;
    let (second, rest) = leading_number(rest.strip_prefix([':', '-'])?, 2)?;
    let fraction = rest.strip_prefix(['.', ':']).and_then(|rest| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = rest.split_at_checked(digits.min(9))?;
        let number: i32 = digits.parse().ok()?;
        let power = u32::try_from(9_usize.saturating_sub(digits.len())).ok()?;
        Some((number.checked_mul(10_i32.checked_pow(power)?)?, rest))
    });
    let (nanosecond, rest) = fraction.unwrap_or((0, rest));
    let [hour, minute, second] =
        [i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, i8::try_from(second).ok()?];
    Some((Time::new(hour, minute, second, nanosecond).ok()?, rest))
}

/// The number of at most `most` digits at the start of `text`, and what follows it.
fn leading_number(text: &str, most: usize) -> Option<(u16, &str)> {
    let digits = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(digits)?;
    Some((digits.parse().ok()?, rest))
}

/// Seconds of a span as Android prints it: `+1d2h3m4s5ms`, `0`; with its sign.
pub(crate) fn span_seconds(text: &str) -> Option<f64> {
    let (negative, mut rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if rest == "0" {
        return Some(0.0);
    }
    let mut seconds = 0.0_f64;
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let (digits, after) =
            rest.split_at_checked(rest.bytes().take_while(u8::is_ascii_digit).count())?;
        let letters = after.bytes().take_while(u8::is_ascii_alphabetic).count();
        let (unit, after) = after.split_at_checked(letters)?;
        let number = f64::from(digits.parse::<u32>().ok()?);
        seconds += match unit {
            "d" => number * 86_400.0,
            "h" => number * 3_600.0,
            "m" => number * 60.0,
            "s" => number,
            "ms" => number / 1_000.0,
            _ => return None,
        };
        rest = after;
    }
    Some(if negative { -seconds } else { seconds })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_all_their_spellings() {
        let read = |text| DeviceTime::leading(text).map(|(time, rest)| (format!("{time:?}"), rest));
        let dated = |time: &str, rest| Some((format!("Dated(2026-01-02, {time})"), rest));
        assert_eq!(read("2026-01-02 03:04:05 x"), dated("03:04:05", " x"));
        assert_eq!(read("2026-01-02T03:04:05.123456 - x"), dated("03:04:05.123456", " - x"));
        assert_eq!(read("2026-01-02-03-04-05"), dated("03:04:05", ""));
        let without = |time: &str| Some((format!("WithoutYear(1, 2, {time})"), ""));
        assert_eq!(read("01-02 03:04:05:678"), without("03:04:05.678"));
        assert_eq!(read("01-02 3:4:05.1"), without("03:04:05.1"));
        assert_eq!(read("02-30 03:04:05"), None);
        assert_eq!(read("2026-01-02 25:04:05"), None);
    }

    #[test]
    fn spans_are_read() {
        assert_eq!(span_seconds("+1d2h3m4s5ms"), Some(93_784.005));
        assert_eq!(span_seconds("-4m45s"), Some(-285.0));
        assert_eq!(span_seconds("0"), Some(0.0));
        assert_eq!(span_seconds("+"), None);
        assert_eq!(span_seconds("+5x"), None);
    }
}
