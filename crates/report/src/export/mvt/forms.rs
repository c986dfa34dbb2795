//! The forms of MVT's values.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use serde::Deserialize;
use serde_json::{Number, Value};

use super::places;

/// Form of a value.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum Form {
    /// `2024-03-01 12:00:00.250000`, UTC.
    Isodate,
    /// The same without a fraction that counts.
    IsodateSeconds,
    /// The same by the clock of the phone, where its zone is known.
    Local,
    /// `2024-03-01 12:00:00`, by the clock of the phone.
    LocalSeconds,
    /// `2024-03-01 12:00:00.250`, by the clock of the phone.
    LocalMilliseconds,
    /// `2024-03-01 12:00:00`, UTC.
    Seconds,
    /// `2024-03-01T12:00:00Z`.
    UtcSeconds,
    /// Seconds since 1970, with a fraction.
    Unix,
    /// Seconds since 2001, with a fraction.
    Mac,
    /// Whole seconds since 2001.
    MacWhole,
    /// Nanoseconds since 2001.
    MacNanoseconds,
    /// Microseconds since 1601.
    Chrome,
    /// Nanoseconds since 1970.
    Nanoseconds,
    /// Milliseconds since 1970.
    Milliseconds,
    /// The same as text.
    MillisecondsText,
    /// Seconds since 1970 as text.
    SecondsText,
    /// 1 or 0.
    Flag,
    /// The same as text.
    FlagText,
    /// 0 or 1.
    NotFlag,
    /// The opposite.
    Not,
    /// As text.
    Text,
    /// As the JSON that the text is, where it is a number, a truth value or null.
    Json,
    /// Through `words`.
    Words,
    /// In capitals.
    Upper,
    /// In small letters.
    Lower,
    /// Number of items.
    Count,
    /// The first item.
    First,
    /// Items joined by commas.
    Comma,
    /// A number without its fraction.
    Whole,
    /// All fields, joined by `/`.
    JoinedBySlash,
    /// All fields, joined by `-`.
    JoinedByDash,
    /// A text, or the first item of a list.
    OneOrFirst,
    /// A number of a user, as Android prints it.
    UidText,
    /// Kind of a file and its permissions, as `ls` prints them.
    ModeText,
    /// Package and class of a component, as Android shortens them.
    Component,
    /// What follows the first `/`.
    AfterSlash,
    /// A path without the `/` at its beginning.
    NoSlash,
    /// The last component of a path.
    Name,
    /// The same without `.pb`.
    Tombstone,
    /// Whether that is where a part of the system is.
    IsSystemMount,
    /// Name of a file in a backup.
    BackupId,
    /// Path of that file.
    BackupPath,
    /// Domain of a file of a backup.
    BackupDomain,
    /// Path inside that domain.
    BackupRelative,
}

impl Form {
    /// The value in this form; `None` where it has none.
    pub(super) fn of(self, values: &[Option<Value>], zone: &TimeZone) -> Option<Value> {
        match self {
            Self::JoinedBySlash => joined(values, "/"),
            Self::JoinedByDash => joined(values, "-"),
            Self::Component => places::component(&texts(values)),
            Self::ModeText => places::mode(&texts(values)),
            _ => {
                let value = values.iter().flatten().next()?;
                self.of_instant(value, zone).or_else(|| self.of_value(value))
            }
        }
    }

    fn of_instant(self, value: &Value, zone: &TimeZone) -> Option<Value> {
        let written = value.as_str()?;
        let Ok(at) = written.parse::<Timestamp>() else { return self.of_wall_clock(written) };
        let nanoseconds = at.as_nanosecond();
        let text = |at: Timestamp, zone: &TimeZone| {
            let local = at.to_zoned(zone.clone()).datetime();
            format!("{} {}", local.date(), local.strftime("%H:%M:%S"))
        };
        let exact = |zone: &TimeZone| {
            let at = rounded(at);
            let microseconds = at.subsec_nanosecond().rem_euclid(1_000_000_000).div_euclid(1000);
            format!("{}.{microseconds:06}", text(at, zone))
        };
        let whole = |base: i128, unit: i128| {
            Number::from_i128(nanoseconds.saturating_sub(base).div_euclid(unit)).map(Value::Number)
        };
        let fraction = |base: i128| {
            let since = nanoseconds.saturating_sub(base);
            let sign = if since < 0 { "-" } else { "" };
            let (seconds, rest) = (since.abs().div_euclid(SECOND), since.abs().rem_euclid(SECOND));
            let number: f64 = format!("{sign}{seconds}.{rest:09}").parse().ok()?;
            Number::from_f64(number).map(Value::Number)
        };
        match self {
            Self::Isodate => Some(exact(&TimeZone::UTC).into()),
            Self::IsodateSeconds => Some(format!("{}.000000", text(at, &TimeZone::UTC)).into()),
            Self::Local => Some(exact(zone).into()),
            Self::LocalSeconds => Some(text(at, zone).into()),
            Self::LocalMilliseconds => Some(exact(zone).get(..MILLISECONDS)?.into()),
            Self::Seconds => Some(text(at, &TimeZone::UTC).into()),
            Self::UtcSeconds => Some((text(at, &TimeZone::UTC).replace(' ', "T") + "Z").into()),
            Self::Unix => fraction(0),
            Self::Mac => fraction(MAC),
            Self::MacWhole => whole(MAC, SECOND),
            Self::MacNanoseconds => whole(MAC, 1),
            Self::Chrome => whole(CHROME, 1000),
            Self::Nanoseconds => whole(0, 1),
            Self::Milliseconds => whole(0, 1_000_000),
            Self::MillisecondsText => whole(0, 1_000_000).map(|number| number.to_string().into()),
            Self::SecondsText => whole(0, SECOND).map(|number| number.to_string().into()),
            _ => None,
        }
    }

    /// What a clock showed, where nobody knows its zone.
    fn of_wall_clock(self, text: &str) -> Option<Value> {
        const BATTERY: &str = "%Y-%m-%d-%H-%M-%S";
        let shown: DateTime =
            text.parse().ok().or_else(|| DateTime::strptime(BATTERY, text).ok())?;
        let seconds = format!("{} {}", shown.date(), shown.strftime("%H:%M:%S"));
        let microseconds = shown.subsec_nanosecond().div_euclid(1000);
        match self {
            Self::Local => Some(format!("{seconds}.{microseconds:06}").into()),
            Self::LocalSeconds => Some(seconds.into()),
            Self::LocalMilliseconds => {
                Some(format!("{seconds}.{:03}", microseconds.div_euclid(1000)).into())
            }
            _ => None,
        }
    }

    fn of_value(self, value: &Value) -> Option<Value> {
        let list = || value.as_array();
        match self {
            Self::Flag => Some(i64::from(value.as_bool()?).into()),
            Self::FlagText => Some(i64::from(value.as_bool()?).to_string().into()),
            Self::NotFlag => Some(i64::from(!value.as_bool()?).into()),
            Self::Not => Some((!value.as_bool()?).into()),
            Self::Text => Some(plain(value).into()),
            Self::Json => Some(of_json(value)),
            Self::Words => Some(value.clone()),
            Self::Upper => Some(value.as_str()?.to_uppercase().into()),
            Self::Lower => Some(value.as_str()?.to_lowercase().into()),
            Self::Count => Some(list()?.len().into()),
            Self::First => list()?.first().cloned(),
            Self::Comma => Some(list()?.iter().map(plain).collect::<Vec<_>>().join(",").into()),
            Self::Whole => whole_number(value),
            Self::OneOrFirst => list().map_or(Some(value.clone()), |list| list.first().cloned()),
            _ => self.of_place(value),
        }
    }

    fn of_place(self, value: &Value) -> Option<Value> {
        if self == Self::UidText {
            return Some(places::uid(value.as_u64()?).into());
        }
        let text = value.as_str()?;
        match self {
            Self::AfterSlash => text.split_once('/').map(|(_, after)| after.into()),
            Self::NoSlash => Some(text.trim_start_matches('/').into()),
            Self::Name => Some(places::name(text).into()),
            Self::Tombstone => Some(places::name(text).trim_end_matches(".pb").into()),
            Self::IsSystemMount => Some(places::is_of_system(text).into()),
            Self::BackupId => Some(places::backup_id(text)?.into()),
            Self::BackupPath => Some(places::backup_path(text).into()),
            Self::BackupDomain => places::of_backup(text).map(|(domain, _)| domain.into()),
            Self::BackupRelative => {
                Some(places::of_backup(text).map_or(text, |(_, relative)| relative).into())
            }
            _ => None,
        }
    }
}

/// Length of a date with three decimals.
const MILLISECONDS: usize = 23;
const SECOND: i128 = 1_000_000_000;
/// 2001-01-01, in nanoseconds since 1970.
const MAC: i128 = 978_307_200 * SECOND;
/// 1601-01-01, in nanoseconds since 1970.
const CHROME: i128 = -11_644_473_600 * SECOND;

/// To whole microseconds, halves to the even one: as Python does it.
fn rounded(at: Timestamp) -> Timestamp {
    let nanoseconds = at.as_nanosecond();
    let (whole, rest) = (nanoseconds.div_euclid(1000), nanoseconds.rem_euclid(1000));
    let up = rest > 500 || (rest == 500 && whole.rem_euclid(2) == 1);
    let whole = whole.saturating_add(i128::from(up));
    Timestamp::from_nanosecond(whole.saturating_mul(1000)).unwrap_or(at)
}

fn texts(values: &[Option<Value>]) -> Vec<Option<String>> {
    values.iter().map(|value| value.as_ref().map(plain)).collect()
}

fn joined(values: &[Option<Value>], between: &str) -> Option<Value> {
    let texts: Vec<String> = values.iter().flatten().map(plain).collect();
    (!texts.is_empty()).then(|| texts.join(between).into())
}

/// The value as text, without the quotation marks of JSON.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What texts are that were something else in the evidence.
fn of_json(value: &Value) -> Value {
    if let Some(map) = value.as_object() {
        return map.iter().map(|(key, value)| (key.clone(), of_json(value))).collect();
    }
    let Some(text) = value.as_str() else { return value.clone() };
    if text.parse::<Timestamp>().is_ok() {
        // As Python prints one: without decimals where there are none.
        let date = Form::Isodate.of(&[Some(value.clone())], &TimeZone::UTC);
        let date = date.as_ref().and_then(Value::as_str).unwrap_or(text);
        return date.strip_suffix(".000000").unwrap_or(date).into();
    }
    match serde_json::from_str::<Value>(text) {
        Ok(found) if !found.is_string() => found,
        _ => value.clone(),
    }
}

fn whole_number(value: &Value) -> Option<Value> {
    let text = value.as_f64()?.trunc().to_string();
    text.parse::<i64>().ok().map(Value::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_have_the_forms_of_mvt() {
        let paris = TimeZone::get("Europe/Paris").unwrap();
        let at = Value::from("2024-03-01T12:00:00.2500005Z");
        for (form, expected) in [
            (Form::Isodate, Value::from("2024-03-01 12:00:00.250000")),
            (Form::IsodateSeconds, "2024-03-01 12:00:00.000000".into()),
            (Form::Local, "2024-03-01 13:00:00.250000".into()),
            (Form::LocalSeconds, "2024-03-01 13:00:00".into()),
            (Form::Seconds, "2024-03-01 12:00:00".into()),
            (Form::UtcSeconds, "2024-03-01T12:00:00Z".into()),
            (Form::Unix, 1_709_294_400.250_000_5.into()),
            (Form::Mac, 730_987_200.250_000_5.into()),
            (Form::MacWhole, 730_987_200.into()),
            (Form::MacNanoseconds, 730_987_200_250_000_500_i64.into()),
            (Form::Chrome, 13_353_768_000_250_000_i64.into()),
            (Form::Milliseconds, 1_709_294_400_250_i64.into()),
            (Form::MillisecondsText, "1709294400250".into()),
        ] {
            assert_eq!(form.of(&[None, Some(at.clone())], &paris), Some(expected), "{form:?}");
        }
        let late = Value::from("2021-09-29T08:56:46.999999999Z");
        assert_eq!(
            Form::Isodate.of(&[Some(late)], &paris),
            Some("2021-09-29 08:56:47.000000".into())
        );
        let early = Value::from("1969-12-31T23:59:59.75Z");
        assert_eq!(
            Form::Isodate.of(&[Some(early.clone())], &paris),
            Some("1969-12-31 23:59:59.750000".into())
        );
        assert_eq!(Form::Unix.of(&[Some(early)], &paris), Some((-0.25).into()));
    }
}
