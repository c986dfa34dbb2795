//! What happened around the findings, by all other data.

use std::collections::BTreeSet;

use jiff::Timestamp;
use model::{Coverage, StreamError, TimelineEntry};

use super::super::{
    around::{Around, EVENTS, HOURS, Window},
    pen::{Line, Look, Pen, VALUE},
    table::{Bounds, Table},
};
use crate::ReportInput;

/// Bytes that all events may take.
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

impl TimelineView {
    pub(super) fn new(input: &ReportInput<'_>, around: &Around, pen: &Pen<'_>) -> Self {
        let own: BTreeSet<(Timestamp, &str)> = input
            .results
            .findings
            .iter()
            .filter_map(|finding| Some((finding.at?, finding.provenance.artifact)))
            .collect();
        let (mut windows, mut weight) = (Vec::new(), 0_usize);
        for window in &around.windows {
            if weight > BYTES {
                break;
            }
            let view = WindowView::new(window, &own, &input.results.coverage, pen);
            weight = weight.saturating_add(view.events.as_ref().map_or(0, Table::weight));
            windows.push(view);
        }
        let unreadable = around.unreadable.as_ref().map(|error| unreadable_sentence(error, pen));
        let left = around.instants.len().saturating_sub(windows.len());
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

impl WindowView {
    fn new(
        window: &Window,
        own: &BTreeSet<(Timestamp, &str)>,
        coverage: &[Coverage],
        pen: &Pen<'_>,
    ) -> Self {
        let heading = [("when", pen.words.instant(window.at).into())];
        let (nearest, left) = (&window.nearest, window.left);
        let span = nearest.first().zip(nearest.last());
        let events = span.map(|(first, last)| {
            let fillings = [
                ("first", pen.words.instant(first.at).into()),
                ("last", pen.words.instant(last.at).into()),
            ];
            let caption = pen.words.say_with("analyst-timeline-caption", &fillings);
            table(caption, nearest, own, coverage, pen)
        });
        if left > 0 {
            pen.leave_out(FILE, left);
        }
        Self {
            heading: pen.words.say_with("analyst-timeline-around", &heading),
            events,
            left_out: (left > 0).then(|| pen.words.count("analyst-timeline-left-out", left)),
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
