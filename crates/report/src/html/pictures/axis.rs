//! A stretch of time as the width of a picture, with ticks that can be read.

use jiff::{Timestamp, Zoned, civil::Date, tz::TimeZone};

use super::Share;

/// Lengths between ticks, in seconds, up to a week.
const SECONDS: [i64; 12] = [1, 10, 60, 600, 1800, 3600, 7200, 10_800, 21_600, 43_200, DAY, 7 * DAY];
/// The same in months, beyond.
const MONTHS: [i64; 13] = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 12_000, 60_000];
const DAY: i64 = 86_400;

/// How instants between two ticks are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Labels {
    /// Hours alone: the days stand above.
    Hours,
    /// Days, with hours where they matter.
    Days,
}

/// A stretch of time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Axis {
    pub(super) first: Timestamp,
    pub(super) last: Timestamp,
}

/// A place that has a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tick {
    pub(super) place: Share,
    pub(super) label: String,
}

impl Axis {
    /// Whether `at` lies in it.
    pub(super) fn holds(&self, at: Timestamp) -> bool {
        self.first <= at && at <= self.last
    }

    /// Where `at` lies.
    pub(super) fn place(&self, at: Timestamp) -> Share {
        let part = at.as_millisecond().saturating_sub(self.first.as_millisecond());
        let whole = self.last.as_millisecond().saturating_sub(self.first.as_millisecond());
        Share::of(part, whole)
    }

    /// As many ticks as there may be.
    pub(super) fn ticks(&self, most: i64, labels: Labels) -> Vec<Tick> {
        let (first, last) = (self.first.as_second(), self.last.as_second());
        for step in SECONDS {
            let low = first.saturating_add(step.saturating_sub(1)).div_euclid(step);
            let high = last.div_euclid(step);
            if high.saturating_sub(low) < most {
                let instants = (low..=high).map(|number| number.saturating_mul(step));
                let instants = instants.filter_map(|second| Timestamp::from_second(second).ok());
                return self.told(instants, format_of(step, labels));
            }
        }
        let (first, last) = (month_of(self.first).saturating_add(1), month_of(self.last));
        for step in MONTHS {
            let low = first.saturating_add(step.saturating_sub(1)).div_euclid(step);
            let high = last.div_euclid(step);
            if high.saturating_sub(low) < most {
                let instants = (low..=high).filter_map(|number| month(number.saturating_mul(step)));
                return self.told(instants, if step < 12 { "%Y-%m" } else { "%Y" });
            }
        }
        Vec::new()
    }

    fn told(&self, instants: impl Iterator<Item = Timestamp>, format: &str) -> Vec<Tick> {
        let tick = |at: Timestamp| Tick { place: self.place(at), label: spelled(at, format) };
        instants.map(tick).collect()
    }
}

fn format_of(step: i64, labels: Labels) -> &'static str {
    match labels {
        _ if step >= DAY => "%Y-%m-%d",
        Labels::Hours => "%H:%M",
        Labels::Days => "%Y-%m-%d %H:%M",
    }
}

fn spelled(at: Timestamp, format: &str) -> String {
    zoned(at).strftime(format).to_string()
}

fn zoned(at: Timestamp) -> Zoned {
    at.to_zoned(TimeZone::UTC)
}

/// Months since the year zero.
fn month_of(at: Timestamp) -> i64 {
    let date = zoned(at).date();
    let months = i64::from(date.year()).saturating_mul(12);
    months.saturating_add(i64::from(date.month())).saturating_sub(1)
}

/// The begin of a month.
fn month(number: i64) -> Option<Timestamp> {
    let year = i16::try_from(number.div_euclid(12)).ok()?;
    let month = i8::try_from(number.rem_euclid(12).saturating_add(1)).ok()?;
    let date = Date::new(year, month, 1).ok()?;
    Some(date.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(first: &str, last: &str, most: i64, labels: Labels) -> Vec<String> {
        let axis = Axis { first: first.parse().unwrap(), last: last.parse().unwrap() };
        axis.ticks(most, labels).into_iter().map(|tick| tick.label).collect()
    }

    #[test]
    fn ticks_stand_at_round_instants() {
        let told = labels("2024-05-14T21:47:00Z", "2024-05-15T01:47:00Z", 6, Labels::Hours);
        assert_eq!(told, ["22:00", "23:00", "00:00", "01:00"]);
        let told = labels("2024-05-14T21:47:00Z", "2024-05-17T01:47:00Z", 4, Labels::Days);
        assert_eq!(told, ["2024-05-15", "2024-05-16", "2024-05-17"]);
        let told = labels("2024-01-14T00:00:00Z", "2024-12-02T00:00:00Z", 4, Labels::Days);
        assert_eq!(told, ["2024-04", "2024-07", "2024-10"]);
        let told = labels("1969-05-01T00:00:00Z", "2024-12-02T00:00:00Z", 4, Labels::Days);
        assert_eq!(told, ["1980", "2000", "2020"]);
        let told = labels("2024-05-14T00:00:00Z", "2024-05-14T00:00:00Z", 4, Labels::Days);
        assert_eq!(told, ["2024-05-14 00:00"]);
    }

    #[test]
    fn no_stretch_of_time_is_too_long() {
        let axis = Axis { first: Timestamp::MIN, last: Timestamp::MAX };
        let ticks = axis.ticks(4, Labels::Days);
        assert!((1..=4).contains(&ticks.len()), "{ticks:?}");
        assert_eq!(axis.place(Timestamp::MIN).to_string(), "0%");
        assert_eq!(axis.place(Timestamp::MAX).to_string(), "100%");
    }

    #[test]
    fn an_instant_has_its_place() {
        let at = |text: &str| -> Timestamp { text.parse().unwrap() };
        let axis = Axis { first: at("2024-05-14T00:00:00Z"), last: at("2024-05-14T04:00:00Z") };
        for (instant, place) in [
            ("2024-05-14T00:00:00Z", "0%"),
            ("2024-05-14T01:00:00Z", "25%"),
            ("2024-05-14T00:30:00Z", "12.5%"),
            ("2024-05-14T03:59:00Z", "99.58%"),
            ("2024-05-13T03:59:00Z", "0%"),
            ("2024-05-15T03:59:00Z", "100%"),
        ] {
            assert_eq!(axis.place(at(instant)).to_string(), place, "{instant}");
        }
    }
}
