//! Pictures: drawn as SVG, with the same facts in words beside them.
//!
//! **Invariant:** a picture is made of shapes that hold numbers and text; the template alone writes tags and
//! escapes the text. What a picture tells by its shades it tells by forms, patterns or heights as well.

mod axis;
mod calendar;
mod days;
mod network;
mod programs;
mod shape;
mod timeline;

use std::fmt;

use askama::Template;

use super::{
    ReportInput,
    around::Around,
    pen::{Look, Pen},
    table::Table,
};
use crate::Words;
pub(super) use network::{Transfer, transfers};
pub(super) use programs::{Seen, history};
use shape::{Anchor, Fill, Mark, Says, Shape, Share, Step, Swatch};

/// Stretches of time in the timeline for the person, and in that for analysts.
const FOR_THE_PERSON: usize = 3;
const FOR_ANALYSTS: usize = 8;

/// The pictures of which more than one part of the page shows something.
pub(super) struct Pictures {
    /// The days that the data tells of.
    pub(super) calendar: Drawn,
    /// Findings for the person, where there are any.
    pub(super) short_timeline: Option<Drawn>,
    /// Findings for analysts.
    pub(super) timeline: Option<Drawn>,
}

impl Pictures {
    pub(super) fn new(input: &ReportInput<'_>, around: &Around, words: &Words) -> Self {
        let pen = Pen::new(words);
        let timeline = |most: usize| timeline::draw(input, around, most, &pen);
        Self {
            calendar: calendar::draw(input.results, &pen),
            short_timeline: timeline(FOR_THE_PERSON),
            timeline: timeline(FOR_ANALYSTS),
        }
    }
}

/// A picture, or why there is none.
pub(super) enum Drawn {
    Picture(Box<Picture>),
    Nothing(String),
}

impl Drawn {
    /// The picture in that part of the page.
    pub(super) fn shown<'a>(&'a self, part: &'a str, words: &'a Words) -> Shown<'a> {
        Shown { it: self, part, words, rtl: words.language().direction() == "rtl" }
    }
}

/// A picture in a part of the page: with what its signs mean and the same in words, or the sentence why
/// there is none.
#[derive(Template)]
#[template(path = "pictures.html")]
pub(super) struct Shown<'a> {
    it: &'a Drawn,
    part: &'a str,
    words: &'a Words,
    /// Whether its words run from right to left.
    rtl: bool,
}

/// A picture.
pub(super) struct Picture {
    /// Its name, as part of anchors.
    pub(super) name: String,
    /// What it is, to be read out.
    pub(super) description: String,
    /// What it is made of, one below the other.
    pub(super) panels: Vec<Panel>,
    /// What its marks and fills mean.
    pub(super) legend: Vec<(Swatch, String)>,
    /// What it does not show.
    pub(super) notes: Vec<String>,
    /// The same in words; `None` where a table follows that has more.
    pub(super) in_words: Option<InWords>,
}

/// The facts of a picture in words.
pub(super) enum InWords {
    Sentences(Vec<String>),
    Table(Table),
}

/// A part of a picture that stands on its own.
pub(super) struct Panel {
    /// What stands above it.
    pub(super) heading: Option<String>,
    /// Its name, to be read out.
    pub(super) title: String,
    pub(super) height: u32,
    pub(super) shapes: Vec<Shape>,
}

impl Picture {
    /// The begin of anchors of the part of it with that number.
    fn anchor(&self, part: &str, number: impl fmt::Display) -> String {
        format!("{part}-{}-{number}", self.name)
    }

    /// The same of a sign of the legend.
    fn sign_anchor(&self, part: &str, number: impl fmt::Display) -> String {
        format!("{part}-{}-sign-{number}", self.name)
    }
}

impl Panel {
    /// Fills that it uses.
    pub(super) fn patterns(&self) -> Vec<Fill> {
        let fill = |shape: &Shape| match shape {
            Shape::Area { fill, .. } => Some(*fill),
            _ => None,
        };
        let mut fills: Vec<Fill> = self.shapes.iter().filter_map(fill).collect();
        fills.sort_unstable();
        fills.dedup();
        fills
    }
}

/// A picture while it is drawn, from the top down.
#[derive(Default)]
struct Canvas {
    shapes: Vec<Shape>,
    y: u32,
}

/// Pixels of a line of text, and how far below its top it stands.
const LINE: u32 = 18;
const BASELINE: u32 = 13;

impl Canvas {
    fn down(&mut self, pixels: u32) {
        self.y = self.y.saturating_add(pixels);
    }

    /// What a row is about, on a line of its own.
    fn label(&mut self, says: Says, text: String) {
        let y = self.y.saturating_add(BASELINE);
        self.shapes.push(Shape::Label { y, says, text });
        self.down(LINE);
    }

    /// Labels of an axis, on a line of their own.
    fn ticks(&mut self, ticks: &[axis::Tick]) {
        const EDGE: i64 = 1000;
        for tick in ticks {
            let anchor = match tick.place.value() {
                ..=EDGE => Anchor::Start,
                place if place >= 10_000 - EDGE => Anchor::End,
                _ => Anchor::Middle,
            };
            let (text, y) = (tick.label.clone(), self.y.saturating_add(BASELINE));
            let says = Says::Numbers;
            self.shapes.push(Shape::Text { x: tick.place, y, aside: 0, anchor, says, text });
        }
        self.down(LINE);
    }

    /// Lines down at the ticks of an axis, behind all else that is below `top`.
    fn rules(&mut self, ticks: &[axis::Tick], top: u32) {
        let bottom = self.y;
        let rule = |tick: &axis::Tick| Shape::Rule { x: tick.place, top, bottom };
        let rules: Vec<Shape> = ticks.iter().map(rule).collect();
        self.shapes.splice(0..0, rules);
    }

    fn panel(self, heading: Option<String>, title: String) -> Panel {
        Panel { heading, title, height: self.y, shapes: self.shapes }
    }
}

/// The steps of numbers of entries as a legend.
fn steps(words: &Words, swatch: impl Fn(Step) -> Swatch) -> Vec<(Swatch, String)> {
    Step::ALL.into_iter().map(|step| (swatch(step), words.say(step.key()))).collect()
}
