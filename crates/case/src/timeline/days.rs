//! How many events there are of each artifact and day.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date, tz::Offset};
use model::DayCount;

use super::{
    event::EventView,
    words::{Words, by_number},
};

const SECONDS_A_DAY: i64 = 86_400;

/// Counts events that come in the order of time.
pub(super) struct Days {
    artifacts: Vec<&'static str>,
    /// The day that is being counted, as days since 1970-01-01.
    day: i64,
    /// Events of that day, by number of the place.
    of_day: BTreeMap<u32, u64>,
    counts: BTreeMap<(&'static str, i64), u64>,
}

impl Days {
    pub(super) fn new(words: &Words) -> Self {
        let artifacts = words.places().iter().map(|place| place.artifact).collect();
        Self { artifacts, day: i64::MIN, of_day: BTreeMap::new(), counts: BTreeMap::new() }
    }

    pub(super) fn count(&mut self, event: &EventView<'_>) {
        let day = event.at.seconds.div_euclid(SECONDS_A_DAY);
        if day != self.day {
            self.end_day();
            self.day = day;
        }
        let count = self.of_day.entry(event.place).or_default();
        *count = count.saturating_add(1);
    }

    fn end_day(&mut self) {
        for (place, events) in std::mem::take(&mut self.of_day) {
            let Some(artifact) = by_number(&self.artifacts, place) else { continue };
            let count = self.counts.entry((artifact, self.day)).or_default();
            *count = count.saturating_add(events);
        }
    }

    /// The counts by artifact and day.
    pub(super) fn finish(mut self) -> Vec<DayCount> {
        self.end_day();
        let counts = self.counts.into_iter();
        counts
            .filter_map(|((artifact, day), events)| {
                Some(DayCount { artifact, day: date(day)?, events })
            })
            .collect()
    }
}

/// The date that is `day` days after 1970-01-01.
fn date(day: i64) -> Option<Date> {
    let instant = Timestamp::from_second(day.checked_mul(SECONDS_A_DAY)?).ok()?;
    Some(Offset::UTC.to_datetime(instant).date())
}
