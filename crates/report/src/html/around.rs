//! What happened in the hours around findings: read once, for pictures and for tables.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use model::{CaseStreams, Finding, StreamError, TimelineEntry};

use super::ReportInput;
use crate::{groups::group_findings, text::shortened};

/// Hours before and after a finding.
pub(super) const HOURS: i64 = 2;
/// Stretches of time that are read.
const WINDOWS: usize = 20;
/// Events that are kept of one.
pub(super) const EVENTS: usize = 40;
/// Seconds that are counted together.
pub(super) const SLOT: i64 = 240;
/// Characters that are kept of a text of an event: more than any part of the page shows.
const KEPT: usize = 4000;

/// The hours around findings.
pub(super) struct Around {
    /// Instants that findings lie at or near, those of the most urgent first.
    pub(super) instants: Vec<Timestamp>,
    /// The hours around the first of them.
    pub(super) windows: Vec<Window>,
    /// Why there are no more.
    pub(super) unreadable: Option<StreamError>,
}

/// Events of one stretch of time.
pub(super) struct Window {
    /// The instant in the middle.
    pub(super) at: Timestamp,
    /// The nearest of the events, in order.
    pub(super) nearest: Vec<TimelineEntry>,
    /// How many events there are beside.
    pub(super) left: u64,
    /// How many events there are of each artifact in each slot, counted from 1970: all of them.
    pub(super) slots: BTreeMap<(String, i64), u64>,
}

impl Around {
    pub(super) fn read(input: &ReportInput<'_>) -> Self {
        let instants = instants(&input.results.findings);
        let (mut windows, mut unreadable) = (Vec::new(), None);
        for at in instants.iter().take(WINDOWS) {
            match Window::read(input.streams, *at) {
                Ok(window) => windows.push(window),
                Err(error) => {
                    unreadable = Some(error);
                    break;
                }
            }
        }
        Self { instants, windows, unreadable }
    }
}

/// The first and the last instant that count as around `at`.
pub(super) fn hours_around(at: Timestamp) -> (Timestamp, Timestamp) {
    let hours = SignedDuration::from_hours(HOURS);
    let first = at.checked_sub(hours).unwrap_or(Timestamp::MIN);
    let last = at.checked_add(hours).unwrap_or(Timestamp::MAX);
    (first, last)
}

/// Instants of findings; one that lies in the hours around another is seen there.
fn instants(findings: &[Finding]) -> Vec<Timestamp> {
    let groups = group_findings(findings);
    let all = groups.iter().flat_map(|group| &group.findings).filter_map(|finding| finding.at);
    let mut chosen: BTreeMap<Timestamp, usize> = BTreeMap::new();
    for at in all {
        let (first, last) = hours_around(at);
        if chosen.range(first..=last).next().is_none() {
            let order = chosen.len();
            chosen.insert(at, order);
        }
    }
    let mut ordered: Vec<(usize, Timestamp)> =
        chosen.into_iter().map(|(at, order)| (order, at)).collect();
    ordered.sort_unstable();
    ordered.into_iter().map(|(_, at)| at).collect()
}

impl Window {
    fn read(streams: &dyn CaseStreams, at: Timestamp) -> Result<Self, StreamError> {
        let (first, last) = hours_around(at);
        // The farthest stands last; entries come in order, and that order is kept among equals.
        let mut nearest: BTreeMap<(SignedDuration, u64), TimelineEntry> = BTreeMap::new();
        let mut slots: BTreeMap<(String, i64), u64> = BTreeMap::new();
        let (mut order, mut left) = (0_u64, 0_u64);
        for entry in streams.entries(Some(first), Some(last))? {
            let entry = entry?;
            order = order.saturating_add(1);
            let slot = entry.at.as_second().div_euclid(SLOT);
            let count = slots.entry((entry.artifact.clone(), slot)).or_default();
            *count = count.saturating_add(1);
            nearest.insert((entry.at.duration_since(at).abs(), order), bounded(entry));
            if nearest.len() > EVENTS {
                nearest.pop_last();
                left = left.saturating_add(1);
            }
        }
        let mut nearest: Vec<_> =
            nearest.into_iter().map(|((_, order), entry)| (order, entry)).collect();
        nearest.sort_by_key(|(order, _)| *order);
        let nearest = nearest.into_iter().map(|(_, entry)| entry).collect();
        Ok(Self { at, nearest, left, slots })
    }
}

/// The event without the middle of endless texts.
fn bounded(mut entry: TimelineEntry) -> TimelineEntry {
    for text in [&mut entry.summary, &mut entry.file, &mut entry.position, &mut entry.meaning] {
        if text.len() > KEPT {
            *text = shortened(text, KEPT);
        }
    }
    entry
}
