//! What happened around the findings, by all other data.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use model::{CaseStreams, Coverage, StreamError, TimelineEntry};

use super::super::{
    pen::{Line, Look, Pen, VALUE},
    table::{Bounds, Table},
};
use crate::{ReportInput, groups::group_findings};

/// Hours before and after a finding.
const HOURS: i64 = 2;
/// Stretches of time that are shown.
const WINDOWS: usize = 20;
/// Events that are shown of one.
const EVENTS: usize = 40;
/// Bytes that all of them may take.
const BYTES: usize = 200_000;
const FILE: &str = "timeline.jsonl";

/// What happened around the findings.
pub(in crate::html) struct TimelineView {
    pub(in crate::html) about: String,
    pub(in crate::html) windows: Vec<WindowView>,
    pub(in crate::html) left_out: Option<String>,
    pub(in crate::html) unreadable: Option<String>,
}

/// The time around one instant.
pub(in crate::html) struct WindowView {
    pub(in crate::html) heading: String,
    pub(in crate::html) events: Option<Table>,
    pub(in crate::html) left_out: Option<String>,
}

/// Events of one stretch of time, the nearest of them, in order.
struct Window {
    nearest: Vec<TimelineEntry>,
    left: u64,
}

impl TimelineView {
    pub(super) fn new(input: &ReportInput<'_>, pen: &Pen<'_>) -> Self {
        let instants = instants(input);
        let own: BTreeSet<(Timestamp, &str)> = input
            .results
            .findings
            .iter()
            .filter_map(|finding| Some((finding.at?, finding.provenance.artifact)))
            .collect();
        let (mut windows, mut weight, mut unreadable) = (Vec::new(), 0_usize, None);
        for at in instants.iter().take(WINDOWS) {
            if weight > BYTES {
                break;
            }
            match Window::read(input.streams, *at) {
                Ok(window) => {
                    let view = window.view(*at, &own, &input.results.coverage, pen);
                    weight = weight.saturating_add(view.events.as_ref().map_or(0, Table::weight));
                    windows.push(view);
                }
                Err(error) => {
                    unreadable = Some(unreadable_sentence(&error, pen));
                    break;
                }
            }
        }
        let left = instants.len().saturating_sub(windows.len());
        let hours = [("hours", HOURS.to_string().into())];
        Self {
            about: pen.words.say_with("analyst-timeline-about", &hours),
            left_out: (left > 0 && unreadable.is_none())
                .then(|| pen.count("analyst-timeline-instants-left-out", left)),
            windows,
            unreadable,
        }
    }
}

pub(super) fn unreadable_sentence(error: &StreamError, pen: &Pen<'_>) -> String {
    let reason = pen.evidence(&error.to_string(), VALUE).text;
    pen.words.say_with("analyst-unreadable", &[("reason", reason.into())])
}

fn window() -> SignedDuration {
    SignedDuration::from_hours(HOURS)
}

/// Instants of findings, those of the most urgent first; one that lies in the hours around another
/// is seen there.
fn instants(input: &ReportInput<'_>) -> Vec<Timestamp> {
    let groups = group_findings(&input.results.findings);
    let all = groups.iter().flat_map(|group| &group.findings).filter_map(|finding| finding.at);
    let mut chosen: BTreeMap<Timestamp, usize> = BTreeMap::new();
    for at in all {
        let first = at.checked_sub(window()).unwrap_or(Timestamp::MIN);
        let last = at.checked_add(window()).unwrap_or(Timestamp::MAX);
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
        let first = at.checked_sub(window()).ok();
        let last = at.checked_add(window()).ok();
        // The farthest stands last; entries come in order, and that order is kept among equals.
        let mut nearest: BTreeMap<(SignedDuration, u64), TimelineEntry> = BTreeMap::new();
        let (mut order, mut left) = (0_u64, 0_u64);
        for entry in streams.entries(first, last)? {
            let entry = entry?;
            order = order.saturating_add(1);
            nearest.insert((entry.at.duration_since(at).abs(), order), entry);
            if nearest.len() > EVENTS {
                nearest.pop_last();
                left = left.saturating_add(1);
            }
        }
        let mut nearest: Vec<_> =
            nearest.into_iter().map(|((_, order), entry)| (order, entry)).collect();
        nearest.sort_by_key(|(order, _)| *order);
        Ok(Self { nearest: nearest.into_iter().map(|(_, entry)| entry).collect(), left })
    }

    fn view(
        self,
        at: Timestamp,
        own: &BTreeSet<(Timestamp, &str)>,
        coverage: &[Coverage],
        pen: &Pen<'_>,
    ) -> WindowView {
        let heading = [("when", pen.words.instant(at).into())];
        let span = self.nearest.first().zip(self.nearest.last());
        let events = span.map(|(first, last)| {
            let fillings = [
                ("first", pen.words.instant(first.at).into()),
                ("last", pen.words.instant(last.at).into()),
            ];
            let caption = pen.words.say_with("analyst-timeline-caption", &fillings);
            table(caption, &self.nearest, own, coverage, pen)
        });
        if self.left > 0 {
            pen.leave_out(FILE, self.left);
        }
        WindowView {
            heading: pen.words.say_with("analyst-timeline-around", &heading),
            events,
            left_out: (self.left > 0)
                .then(|| pen.words.count("analyst-timeline-left-out", self.left)),
        }
    }
}

fn table(
    caption: String,
    entries: &[TimelineEntry],
    own: &BTreeSet<(Timestamp, &str)>,
    coverage: &[Coverage],
    pen: &Pen<'_>,
) -> Table {
    let columns = [
        "analyst-column-when",
        "analyst-timeline-event",
        "analyst-timeline-meaning",
        "analyst-column-kind",
        "analyst-column-file",
    ];
    let bounds = Bounds { rows: EVENTS, bytes: BYTES / 4, file: FILE };
    Table::of(pen, caption, &columns, bounds, entries, |entry| {
        let mut when = vec![Line::plain(pen.words.instant(entry.at))];
        if own.contains(&(entry.at, entry.artifact.as_str())) {
            when.push(Line::new(Look::Strong, pen.words.say("analyst-timeline-own")));
        }
        vec![
            when.into(),
            pen.told(&entry.summary, VALUE).into(),
            pen.translated(&entry.meaning, VALUE).into(),
            pen.artifact(&entry.artifact, coverage).into(),
            vec![pen.told(&entry.file, VALUE), pen.told(&entry.position, VALUE)].into(),
        ]
    })
}
