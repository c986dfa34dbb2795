//! The days that the data tells of: a box for each day, a row for each area.

use std::collections::BTreeMap;

use jiff::{civil::Date, tz::Offset};
use model::Results;

use super::shape::{Fill, Step};
use super::{
    Canvas, Drawn, InWords, Panel, Picture, Says, Shape, Share, Swatch,
    axis::Tick,
    days::{AreaDays, by_area},
    steps,
};
use crate::{Words, html::pen::Pen};

/// Months that are drawn.
const MONTHS: i32 = 3;
/// Boxes of a row: the days of the longest month.
const BOXES: i64 = 31;
/// Pixels of a box from above.
const BOX: u32 = 13;

/// The calendar of the latest months of which there is much, and sentences on what it shows and does not.
pub(super) fn draw(results: &Results, pen: &Pen<'_>) -> Drawn {
    let words = pen.words;
    let areas = by_area(results);
    let Some(months) = Months::of(&areas, results) else {
        return Drawn::Nothing(words.say("pictures-days-none"));
    };
    let told = areas.iter().map(|area| area.told(months.first_day, months.last_day, words));
    let shown: Vec<&AreaDays> = areas
        .iter()
        .filter(|area| area.days.range(months.first_day..=months.last_day).next().is_some())
        .collect();
    let panels = (months.first..=months.last).filter_map(|month| {
        let panel = panel(month, months.end, &shown, words)?;
        Some(panel)
    });
    let mut legend = vec![(Swatch::Empty, words.say("pictures-step-none"))];
    legend.extend(steps(words, |step| Swatch::Fill(step.fill())));
    Drawn::Picture(Box::new(Picture {
        name: "days".to_owned(),
        description: words.say("pictures-days-description"),
        panels: panels.collect(),
        legend,
        notes: Vec::new(),
        in_words: Some(InWords::Sentences(told.collect())),
    }))
}

/// Number of a month, so that months can be counted.
fn number(day: Date) -> i32 {
    i32::from(day.year())
        .saturating_mul(12)
        .saturating_add(i32::from(day.month()))
        .saturating_sub(1)
}

/// Begin of the month with that number.
fn begin(month: i32) -> Option<Date> {
    let year = i16::try_from(month.div_euclid(12)).ok()?;
    Date::new(year, i8::try_from(month.rem_euclid(12).saturating_add(1)).ok()?, 1).ok()
}

/// The months that are drawn.
struct Months {
    first: i32,
    last: i32,
    first_day: Date,
    last_day: Date,
    /// The last day that there can be data of.
    end: Date,
}

impl Months {
    /// The latest of those that hold at least half of what the fullest hold.
    fn of(areas: &[AreaDays], results: &Results) -> Option<Self> {
        let mut boxes: BTreeMap<i32, i32> = BTreeMap::new();
        for day in areas.iter().flat_map(|area| area.days.keys()) {
            let count = boxes.entry(number(*day)).or_default();
            *count = count.saturating_add(1);
        }
        let started = Offset::UTC.to_datetime(results.run.started_at).date();
        // What lies after the check is a wrong date, unless there is nothing else.
        let ends: Vec<i32> = boxes.keys().copied().filter(|end| *end <= number(started)).collect();
        let ends = if ends.is_empty() { boxes.keys().copied().collect() } else { ends };
        let begin_of = |end: i32| end.saturating_sub(MONTHS).saturating_add(1);
        let filled = |end: i32| {
            let counts = boxes.range(begin_of(end)..=end).map(|(_, count)| *count);
            counts.fold(0, i32::saturating_add)
        };
        let fullest = ends.iter().map(|end| filled(*end)).max()?;
        let last = ends.iter().rev().find(|end| filled(**end) >= fullest.saturating_add(1) / 2)?;
        let first = boxes.range(begin_of(*last)..=*last).map(|(month, _)| *month).next()?;
        let (first_day, last_day) = (begin(first)?, begin(*last)?.last_of_month());
        let within = areas.iter().flat_map(|area| area.days.range(first_day..=last_day));
        let acquired = results.run.acquisitions.iter().filter_map(|one| one.device.acquired_at);
        let acquired = acquired.map(|at| Offset::UTC.to_datetime(at).date());
        let end = within.map(|(day, _)| *day).chain(acquired).max()?;
        Some(Self { first, last: *last, first_day, last_day, end })
    }
}

/// Where the box of a day begins; with the day after the last, where that ends.
fn place(day: i8) -> Share {
    Share::of(i64::from(day).saturating_sub(1), BOXES)
}

fn panel(month: i32, end: Date, areas: &[&AreaDays], words: &Words) -> Option<Panel> {
    let first = begin(month)?;
    let last = first.last_of_month().min(end);
    if last < first {
        return None;
    }
    let year = [("year", first.year().to_string().into())];
    let heading = words.say_with(&format!("pictures-month-{}", first.month()), &year);
    let mut canvas = Canvas::default();
    let weeks = [1, 8, 15, 22, 29].into_iter().filter(|day| *day <= last.day());
    let weeks = weeks.map(|day| Tick { place: place(day), label: day.to_string() });
    for tick in weeks {
        canvas.day(tick);
    }
    canvas.down(super::LINE);
    for area in areas {
        canvas.label(Says::Words, words.say(area.key));
        row(&mut canvas, area, first, last);
        canvas.down(BOX.saturating_add(3));
    }
    let title = words.say_with("pictures-days-title", &[("month", heading.clone().into())]);
    Some(canvas.panel(Some(heading), title))
}

impl Canvas {
    /// The number of a day, where its box begins.
    fn day(&mut self, tick: Tick) {
        let y = self.y.saturating_add(super::BASELINE);
        let (anchor, says) = (super::Anchor::Start, Says::Numbers);
        self.shapes.push(Shape::Text {
            x: tick.place,
            y,
            aside: 1,
            anchor,
            says,
            text: tick.label,
        });
    }
}

/// The boxes of one area; days of one step that follow each other are one shape.
fn row(canvas: &mut Canvas, area: &AreaDays, first: Date, last: Date) {
    let y = canvas.y;
    let mut runs: Vec<(i8, i8, Fill)> = Vec::new();
    for (day, count) in area.days.range(first..=last) {
        let (Some(step), day) = (Step::of(*count), day.day()) else { continue };
        let next = day.saturating_add(1);
        match runs.last_mut() {
            Some((_, end, fill)) if *end == day && *fill == step.fill() => *end = next,
            _ => runs.push((day, next, step.fill())),
        }
    }
    for (from, to, fill) in runs {
        let (x, width) = (place(from), place(from).up_to(place(to)));
        canvas.shapes.push(Shape::Area { x, width, y, height: BOX, fill });
    }
    canvas.shapes.push(Shape::Boxes { y, height: BOX, boxes: last.day(), of: BOXES });
}
