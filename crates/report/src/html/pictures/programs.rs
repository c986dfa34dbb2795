//! From when to when programs were seen.

use model::Program;

use super::{
    Canvas, Drawn, Fill, InWords, Mark, Picture, Says, Shape, Share, Swatch,
    axis::{Axis, Labels},
};
use crate::{
    html::{
        pen::{Line, Look, Pen, VALUE, wide},
        table::{Bounds, Table},
    },
    text::shortened,
};

/// Programs that are drawn.
const PROGRAMS: usize = 24;
/// Characters of a name that fit on the screen of a phone.
const NAME: usize = 40;
const TABLE: Bounds<'static> = Bounds { rows: PROGRAMS, bytes: 30_000, file: "records/" };
/// Pixels of a bar from above, and the least width in hundredths of a percent.
const BAR: u32 = 12;
const LEAST: i64 = 80;

/// A program that stands out, and why.
pub(in crate::html) struct Seen<'a> {
    pub(in crate::html) program: &'a Program,
    /// Whether a finding is about it.
    pub(in crate::html) of_a_finding: bool,
    /// Whether it lies in an unusual place.
    pub(in crate::html) unusual: bool,
}

impl<'a> Seen<'a> {
    fn name(&self) -> &'a str {
        self.program.path.as_deref().unwrap_or(&self.program.name)
    }

    fn axis(&self) -> Option<Axis> {
        let (first, last) = (self.program.first_at, self.program.last_at);
        let (first, last) = (first.or(last)?, last.or(first)?);
        Some(Axis { first: first.min(last), last: first.max(last) })
    }

    fn fill(&self) -> Fill {
        if self.of_a_finding { Fill::Full } else { Fill::Slanted }
    }
}

/// The history of programs that findings are about or that lie in unusual places, in the order given.
pub(in crate::html) fn history(programs: &[Seen<'_>], pen: &Pen<'_>) -> Drawn {
    let words = pen.words;
    let dated: Vec<(&Seen<'_>, Axis)> =
        programs.iter().filter_map(|seen| Some((seen, seen.axis()?))).collect();
    let mut notes = Vec::new();
    let mut note = |key: &str, count: usize| {
        notes.extend((count > 0).then(|| words.count(key, wide(count))));
    };
    note("pictures-programs-undated", programs.len().saturating_sub(dated.len()));
    note("pictures-programs-left-out", dated.len().saturating_sub(PROGRAMS));
    let drawn: Vec<_> = dated.into_iter().take(PROGRAMS).collect();
    let first = drawn.iter().map(|(_, axis)| axis.first).min();
    let Some((first, last)) = first.zip(drawn.iter().map(|(_, axis)| axis.last).max()) else {
        let key = "pictures-programs-none";
        return Drawn::Nothing(notes.pop().unwrap_or_else(|| words.say(key)));
    };
    let axis = padded(Axis { first, last });
    let fillings = [
        ("count", wide(drawn.len()).into()),
        ("first", words.instant(first).into()),
        ("last", words.instant(last).into()),
    ];
    let any = |fill: Fill| drawn.iter().any(|(seen, _)| seen.fill() == fill);
    let legend =
        [(Fill::Full, "pictures-programs-finding"), (Fill::Slanted, "pictures-programs-place")];
    let legend = legend.into_iter().filter(|(fill, _)| any(*fill));
    Drawn::Picture(Box::new(Picture {
        name: "programs".to_owned(),
        description: words.say_with("pictures-programs-description", &fillings),
        panels: vec![bars(&drawn, axis, pen)],
        legend: legend.map(|(fill, key)| (Swatch::Fill(fill), words.say(key))).collect(),
        notes,
        in_words: Some(InWords::Table(table(&drawn, pen))),
    }))
}

/// A stretch of time that is long enough to be told from an instant.
fn padded(axis: Axis) -> Axis {
    let hour = jiff::SignedDuration::from_hours(1);
    if axis.last.duration_since(axis.first) >= hour {
        return axis;
    }
    let first = axis.first.checked_sub(hour).unwrap_or(axis.first);
    let last = axis.last.checked_add(hour).unwrap_or(axis.last);
    Axis { first, last }
}

fn bars(drawn: &[(&Seen<'_>, Axis)], axis: Axis, pen: &Pen<'_>) -> super::Panel {
    let mut canvas = Canvas::default();
    let ticks = axis.ticks(3, Labels::Days);
    canvas.ticks(&ticks);
    let top = canvas.y;
    for (seen, span) in drawn {
        let name = pen.told(seen.name(), VALUE).text;
        canvas.label(Says::Evidence, shortened(&name, NAME));
        let (x, end) = (axis.place(span.first), axis.place(span.last));
        let y = canvas.y;
        if span.first == span.last {
            canvas.shapes.push(Shape::Mark {
                x,
                y: y.saturating_add(BAR / 2),
                mark: if seen.of_a_finding { Mark::Point } else { Mark::Ring },
            });
        } else {
            let width = x.up_to(end).max(Share::hundredths(LEAST));
            let x = x.min(Share::hundredths(10_000 - LEAST));
            let fill = seen.fill();
            canvas.shapes.push(Shape::Area { x, width, y, height: BAR, fill });
        }
        canvas.down(BAR.saturating_add(5));
        canvas.shapes.push(Shape::Base { y: canvas.y });
        canvas.down(3);
    }
    canvas.rules(&ticks, top);
    canvas.panel(None, pen.words.say("pictures-programs-title"))
}

fn table(drawn: &[(&Seen<'_>, Axis)], pen: &Pen<'_>) -> Table {
    let columns = ["pictures-column-program", "pictures-column-when", "pictures-column-why"];
    let caption = pen.words.say("pictures-programs-caption");
    Table::of(pen, caption, &columns, TABLE, drawn, |(seen, span)| {
        let why = [
            (seen.of_a_finding, Look::Strong, "pictures-programs-finding"),
            (seen.unusual, Look::Plain, "pictures-programs-place"),
        ];
        let why = why.into_iter().filter(|(is_so, ..)| *is_so);
        let why: Vec<Line> =
            why.map(|(_, look, key)| Line::new(look, pen.words.say(key))).collect();
        vec![
            pen.told(seen.name(), VALUE).into(),
            pen.span(Some(span.first), Some(span.last)).into(),
            why.into(),
        ]
    })
}
