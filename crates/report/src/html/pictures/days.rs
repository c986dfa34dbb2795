//! Which days an area tells of: counted, and in sentences.

use std::collections::BTreeMap;

use jiff::civil::Date;
use model::Results;

use crate::{
    Words,
    areas::{AREAS, area_of},
};

/// Gaps that are told one by one.
const GAPS: usize = 6;
/// Where an artifact belongs that no area names.
const OTHER: &str = "area-other";

/// The days that one area tells of.
pub(super) struct AreaDays {
    /// Key of its name.
    pub(super) key: &'static str,
    /// Entries of each day.
    pub(super) days: BTreeMap<Date, u64>,
}

/// Days of every area that has any, in the order of the areas.
pub(super) fn by_area(results: &Results) -> Vec<AreaDays> {
    let mut all: BTreeMap<&str, BTreeMap<Date, u64>> = BTreeMap::new();
    for day in results.days.iter().filter(|day| day.events > 0) {
        let days = all.entry(area_of(day.artifact).unwrap_or(OTHER)).or_default();
        let count = days.entry(day.day).or_default();
        *count = count.saturating_add(day.events);
    }
    let of = |key: &'static str| Some(AreaDays { key, days: all.remove(key)? });
    AREAS.iter().map(|area| area.key).filter_map(of).collect()
}

/// Days without an entry between days that have one: first and last.
fn gaps(days: &[Date]) -> Vec<(Date, Date)> {
    let pairs = days.iter().zip(days.iter().skip(1));
    let gap = |(before, after): (&Date, &Date)| {
        let (first, last) = (before.tomorrow().ok()?, after.yesterday().ok()?);
        (first <= last).then_some((first, last))
    };
    pairs.filter_map(gap).collect()
}

/// Days from the first to the last.
fn length((first, last): (Date, Date)) -> u64 {
    let days = last.since(first).map_or(0, |span| span.get_days());
    u64::try_from(days).unwrap_or_default().saturating_add(1)
}

impl AreaDays {
    /// All that the calendar from `first` to `last` shows of it, and what it does not.
    pub(super) fn told(&self, first: Date, last: Date, words: &Words) -> String {
        let area = words.say(self.key);
        let within: Vec<Date> = self.days.range(first..=last).map(|(day, _)| *day).collect();
        let mut told = match (within.first(), within.last()) {
            (Some(from), Some(to)) => Self::span(&area, &within, (*from, *to), words),
            _ => vec![words.say_with("pictures-days-outside", &[("area", area.into())])],
        };
        if !within.is_empty() {
            let entries = self.days.range(first..=last).map(|(_, count)| *count);
            let entries = entries.fold(0, u64::saturating_add);
            told.push(words.count("pictures-days-entries", entries));
            told.extend(self.fullest(&within, words));
        }
        let outside = |key: &str, days: Vec<Date>| {
            let (first, last) = (words.date(*days.first()?), words.date(*days.last()?));
            let count = u64::try_from(days.len()).unwrap_or(u64::MAX);
            let fillings =
                [("count", count.into()), ("first", first.into()), ("last", last.into())];
            Some(words.say_with(key, &fillings))
        };
        let before = self.days.range(..first).map(|(day, _)| *day).collect();
        let after = self.days.keys().copied().filter(|day| *day > last).collect();
        told.extend(outside("pictures-days-before", before));
        told.extend(outside("pictures-days-after", after));
        told.join(" ")
    }

    /// The first of the days with the most entries.
    fn fullest(&self, days: &[Date], words: &Words) -> Option<String> {
        let count = |day: &Date| self.days.get(day).copied().unwrap_or_default();
        let fullest = days.iter().rev().max_by_key(|day| count(day)).filter(|_| days.len() > 1)?;
        let fillings = [("count", count(fullest).into()), ("first", words.date(*fullest).into())];
        Some(words.say_with("pictures-days-fullest", &fillings))
    }

    /// From the first to the last day, and the gaps between.
    fn span(area: &str, days: &[Date], (first, last): (Date, Date), words: &Words) -> Vec<String> {
        let gaps = gaps(days);
        let missing = gaps.iter().map(|gap| length(*gap)).fold(0, u64::saturating_add);
        let fillings = [
            ("area", area.into()),
            ("first", words.date(first).into()),
            ("last", words.date(last).into()),
            ("count", missing.into()),
        ];
        let key = match (first == last, gaps.is_empty()) {
            (true, _) => "pictures-days-one",
            (_, true) => "pictures-days-no-gap",
            _ => "pictures-days-gaps",
        };
        let mut told = vec![words.say_with(key, &fillings)];
        told.extend(Self::which(&gaps, words));
        told
    }

    fn which(gaps: &[(Date, Date)], words: &Words) -> Option<String> {
        // The first of the longest.
        let longest = gaps.iter().rev().max_by_key(|gap| length(**gap))?;
        if gaps.len() <= GAPS {
            let days: Vec<String> = gaps.iter().map(|gap| range(*gap, words)).collect();
            let days = days.join(&words.say("list-separator"));
            return Some(words.say_with("pictures-days-empty", &[("days", days.into())]));
        }
        let count = u64::try_from(gaps.len()).unwrap_or(u64::MAX);
        if length(*longest) == 1 {
            return Some(words.count("pictures-days-single", count));
        }
        let fillings = [
            ("count", count.into()),
            ("first", words.date(longest.0).into()),
            ("last", words.date(longest.1).into()),
        ];
        Some(words.say_with("pictures-days-longest", &fillings))
    }
}

/// A date, or the first and the last of several.
pub(super) fn range((first, last): (Date, Date), words: &Words) -> String {
    if first == last {
        return words.date(first);
    }
    let fillings = [("first", words.date(first).into()), ("last", words.date(last).into())];
    words.say_with("pictures-days-range", &fillings)
}
