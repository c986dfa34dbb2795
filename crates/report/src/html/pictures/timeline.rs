//! Findings in time, and how much the data tells of the hours around them.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date, tz::Offset};
use model::{Finding, Strength};

use super::{
    Anchor, Canvas, Drawn, InWords, Mark, Panel, Picture, Says, Shape, Share, Step, Swatch,
    axis::{Axis, Labels},
    days::range,
    steps,
};
use crate::{
    ReportInput, Words,
    areas::{AREAS, area_of},
    html::{
        around::{Around, SLOT, hours_around},
        pen::{Line, Pen, VALUE, wide},
        table::{Bounds, Table},
    },
    words::strength_short,
};

const TABLE: Bounds<'static> = Bounds { rows: 60, bytes: 30_000, file: "findings.json" };
/// Findings within this share of the width, in hundredths of a percent, are one mark.
const NEAR: i64 = 100;
/// Rows of marks of one area.
const ROWS: usize = 4;
/// Pixels of a row of marks, and of a mark across in hundredths of a percent.
const ROW: u32 = 18;
const MARK: i64 = 450;
/// The same for the number beside a mark.
const NUMBER: i64 = 900;
/// Titles that are told of one mark.
const TITLES: usize = 4;

/// The timeline of at most so many stretches of time; `None` without findings.
pub(super) fn draw(
    input: &ReportInput<'_>,
    around: &Around,
    most: usize,
    pen: &Pen<'_>,
) -> Option<Drawn> {
    let (findings, words) = (&input.results.findings, pen.words);
    if findings.is_empty() {
        return None;
    }
    let stretches = Stretch::all(around, findings, most);
    if stretches.is_empty() {
        return Some(Drawn::Nothing(words.say("pictures-timeline-undated")));
    }
    let dated = findings.iter().filter(|finding| finding.at.is_some()).count();
    let drawn = stretches.iter().flat_map(|stretch| stretch.lanes.values());
    let drawn = drawn.flat_map(|lane| &lane.marks).map(|mark| mark.findings.len());
    let left = dated.saturating_sub(drawn.fold(0, usize::saturating_add));
    let undated = findings.len().saturating_sub(dated);
    let notes = [("pictures-timeline-left-out", left), ("pictures-timeline-no-time", undated)];
    let notes = notes.into_iter().filter(|(_, count)| *count > 0);
    Some(Drawn::Picture(Box::new(Picture {
        name: "timeline".to_owned(),
        description: words.say("pictures-timeline-description"),
        panels: stretches.iter().map(|stretch| stretch.panel(words)).collect(),
        legend: legend(&stretches, words),
        notes: notes.map(|(key, count)| words.count(key, wide(count))).collect(),
        in_words: Some(InWords::Table(table(&stretches, pen))),
    })))
}

/// The form that stands for a strength.
const fn mark_of(strength: Strength) -> Mark {
    match strength {
        Strength::Posture => Mark::Point,
        Strength::Exposed => Mark::Ring,
        Strength::Contacted => Mark::Diamond,
        Strength::Installed => Mark::Square,
        Strength::Executed => Mark::Triangle,
    }
}

/// Hours without a break around one finding or several.
struct Stretch<'a> {
    axis: Axis,
    /// What is seen in them, by the place of the area.
    lanes: BTreeMap<usize, Lane<'a>>,
}

/// One area in some hours.
#[derive(Default)]
struct Lane<'a> {
    marks: Vec<Marked<'a>>,
    /// How many entries there are in each slot, counted from 1970.
    slots: BTreeMap<i64, u64>,
}

/// Findings of one strength at one place.
struct Marked<'a> {
    place: Share,
    strength: Strength,
    findings: Vec<&'a Finding>,
}

/// The place of the area of an artifact among all.
fn lane_of(artifact: &str) -> usize {
    let key = area_of(artifact);
    let place = AREAS.iter().position(|area| Some(area.key) == key);
    place.unwrap_or(AREAS.len().saturating_sub(1))
}

fn name_of(lane: usize, words: &Words) -> String {
    AREAS.get(lane).map_or_else(String::new, |area| words.say(area.key))
}

impl<'a> Stretch<'a> {
    fn all(around: &Around, findings: &'a [Finding], most: usize) -> Vec<Self> {
        let mut hours: Vec<_> =
            around.instants.iter().take(most).map(|at| hours_around(*at)).collect();
        hours.sort_unstable();
        let mut all: Vec<Self> = Vec::new();
        for (first, last) in hours {
            match all.last_mut() {
                Some(before) if before.axis.last >= first => before.axis.last = last,
                _ => all.push(Self { axis: Axis { first, last }, lanes: BTreeMap::new() }),
            }
        }
        let mut dated: Vec<(Timestamp, &Finding)> =
            findings.iter().filter_map(|finding| Some((finding.at?, finding))).collect();
        dated.sort_by_key(|(at, finding)| (*at, finding.strength));
        for stretch in &mut all {
            stretch.mark(&dated);
            stretch.count(around);
        }
        all
    }

    fn mark(&mut self, dated: &[(Timestamp, &'a Finding)]) {
        for (at, finding) in dated {
            if !self.axis.holds(*at) {
                continue;
            }
            let (place, strength) = (self.axis.place(*at), finding.strength);
            let marks =
                &mut self.lanes.entry(lane_of(finding.provenance.artifact)).or_default().marks;
            let is_near = |mark: &&mut Marked<'_>| {
                mark.strength == strength && mark.place.up_to(place).value() < NEAR
            };
            match marks.iter_mut().rev().find(is_near) {
                Some(mark) => mark.findings.push(finding),
                None => marks.push(Marked { place, strength, findings: vec![finding] }),
            }
        }
    }

    fn count(&mut self, around: &Around) {
        let axis = self.axis;
        let held = around.windows.iter().filter(|window| axis.holds(window.at));
        for window in held {
            // The edges of windows may share a slot: the fuller count holds all that one window saw.
            let mut slots: BTreeMap<(usize, i64), u64> = BTreeMap::new();
            for ((artifact, slot), count) in &window.slots {
                let sum = slots.entry((lane_of(artifact), *slot)).or_default();
                *sum = sum.saturating_add(*count);
            }
            for ((lane, slot), count) in slots {
                let known = self.lanes.entry(lane).or_default().slots.entry(slot).or_default();
                *known = count.max(*known);
            }
        }
    }

    fn days(&self) -> (Date, Date) {
        let day = |at: Timestamp| Offset::UTC.to_datetime(at).date();
        (day(self.axis.first), day(self.axis.last))
    }

    fn panel(&self, words: &Words) -> Panel {
        let (first, last) = self.days();
        let fillings = [("first", words.date(first).into()), ("last", words.date(last).into())];
        let key = if first == last { "pictures-timeline-day" } else { "pictures-timeline-days" };
        let heading = words.say_with(key, &fillings);
        let when = [("when", range((first, last), words).into())];
        let mut canvas = Canvas::default();
        let ticks = self.axis.ticks(6, Labels::Hours);
        canvas.ticks(&ticks);
        let top = canvas.y;
        for (place, lane) in &self.lanes {
            canvas.label(Says::Words, name_of(*place, words));
            lane.draw(&mut canvas, self.axis, words);
        }
        canvas.rules(&ticks, top);
        canvas.panel(Some(heading), words.say_with("pictures-timeline-title", &when))
    }
}

impl Lane<'_> {
    fn draw(&self, canvas: &mut Canvas, axis: Axis, words: &Words) {
        let mut rows: Vec<i64> = Vec::new();
        let top = canvas.y;
        for mark in &self.marks {
            let count = mark.findings.len();
            let begin = mark.place.value();
            let width = if count > 1 { MARK + NUMBER } else { MARK };
            let free = rows.iter().position(|end| *end <= begin);
            let row = match free {
                Some(row) => row,
                None if rows.len() < ROWS => {
                    rows.push(0);
                    rows.len().saturating_sub(1)
                }
                None => ROWS - 1,
            };
            if let Some(end) = rows.get_mut(row) {
                *end = begin.saturating_add(width);
            }
            let above = u32::try_from(row).unwrap_or_default().saturating_mul(ROW);
            let y = top.saturating_add(above).saturating_add(ROW / 2);
            canvas.mark(mark, y, words);
        }
        canvas.down(ROW.saturating_mul(u32::try_from(rows.len()).unwrap_or_default()));
        self.bars(canvas, axis);
    }

    fn bars(&self, canvas: &mut Canvas, axis: Axis) {
        const HEIGHT: u32 = Step::Most.height();
        if !self.slots.is_empty() {
            let (first, last) = (axis.first.as_second(), axis.last.as_second());
            let mut bars: Vec<(i64, i64, u32)> = Vec::new();
            for (slot, count) in &self.slots {
                let Some(height) = Step::of(*count).map(Step::height) else { continue };
                let begin = slot.saturating_mul(SLOT).saturating_sub(first);
                match bars.last_mut() {
                    Some((from, seconds, same))
                        if from.saturating_add(*seconds) == begin && *same == height =>
                    {
                        *seconds = seconds.saturating_add(SLOT);
                    }
                    _ => bars.push((begin, SLOT, height)),
                }
            }
            let seconds = last.saturating_sub(first);
            canvas.shapes.push(Shape::Bars { y: canvas.y, height: HEIGHT, seconds, bars });
            canvas.down(HEIGHT);
        }
        canvas.shapes.push(Shape::Base { y: canvas.y });
        canvas.down(5);
    }
}

impl Canvas {
    fn mark(&mut self, mark: &Marked<'_>, y: u32, words: &Words) {
        const RIGHT: i64 = 8500;
        let x = mark.place;
        self.shapes.push(Shape::Mark { x, y, mark: mark_of(mark.strength) });
        if mark.findings.len() > 1 {
            let text = format!("×{}", words.number(wide(mark.findings.len())));
            let is_right = x.value() > RIGHT;
            let (anchor, aside) = if is_right { (Anchor::End, -11) } else { (Anchor::Start, 11) };
            let (y, says) = (y.saturating_add(4), Says::Numbers);
            self.shapes.push(Shape::Text { x, y, aside, anchor, says, text });
        }
    }
}

fn legend(stretches: &[Stretch<'_>], words: &Words) -> Vec<(Swatch, String)> {
    let lanes = || stretches.iter().flat_map(|stretch| stretch.lanes.values());
    let mut strengths: Vec<Strength> =
        lanes().flat_map(|lane| &lane.marks).map(|mark| mark.strength).collect();
    strengths.sort_unstable();
    strengths.dedup();
    let marks = strengths
        .into_iter()
        .map(|strength| (Swatch::Mark(mark_of(strength)), strength_short(words, strength)));
    let mut legend: Vec<_> = marks.collect();
    if lanes().any(|lane| !lane.slots.is_empty()) {
        legend.extend(steps(words, |step| Swatch::Bar(step.height())));
    }
    legend
}

/// What a row of the table is about.
enum Row<'a> {
    Mark(&'a Marked<'a>),
    Entries(&'a Axis, u64),
}

fn table(stretches: &[Stretch<'_>], pen: &Pen<'_>) -> Table {
    let words = pen.words;
    let columns = [
        "pictures-column-when",
        "pictures-column-what",
        "pictures-column-kind",
        "pictures-column-count#",
    ];
    let mut rows = Vec::new();
    for stretch in stretches {
        for (place, lane) in &stretch.lanes {
            rows.extend(lane.marks.iter().map(|mark| (*place, Row::Mark(mark))));
        }
        for (place, lane) in &stretch.lanes {
            let entries = lane.slots.values().copied().fold(0, u64::saturating_add);
            rows.extend((entries > 0).then_some((*place, Row::Entries(&stretch.axis, entries))));
        }
    }
    let caption = words.say("pictures-timeline-caption");
    Table::of(pen, caption, &columns, TABLE, rows, |(place, row)| {
        let kind = Line::plain(name_of(place, words));
        match row {
            Row::Mark(mark) => vec![
                span(mark, pen).into(),
                what(mark, pen).into(),
                kind.into(),
                pen.number(wide(mark.findings.len())).into(),
            ],
            Row::Entries(axis, count) => vec![
                pen.span(Some(axis.first), Some(axis.last)).into(),
                pen.say("pictures-timeline-entries").into(),
                kind.into(),
                pen.number(count).into(),
            ],
        }
    })
}

fn span(mark: &Marked<'_>, pen: &Pen<'_>) -> Line {
    let times = || mark.findings.iter().filter_map(|finding| finding.at);
    pen.span(times().min(), times().max())
}

/// Titles of findings and how strong they are.
fn what(mark: &Marked<'_>, pen: &Pen<'_>) -> Vec<Line> {
    let mut titles: Vec<&str> =
        mark.findings.iter().map(|finding| finding.title.as_str()).collect();
    titles.sort_unstable();
    titles.dedup();
    let mut lines: Vec<Line> =
        titles.into_iter().take(TITLES).map(|title| pen.translated(title, VALUE)).collect();
    lines.push(Line::quiet(strength_short(pen.words, mark.strength)));
    lines
}
