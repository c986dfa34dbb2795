//! What pictures are drawn of: shapes with numbers for places and escaped text for words.
//!
//! Places across are shares of the width, so that a picture fits every screen while its letters keep
//! their size; places from above are pixels.

use std::fmt;

/// A share of the width, in hundredths of a percent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::html) struct Share(u16);

impl Share {
    const WHOLE: i64 = 10_000;
    pub(super) const LEFT: Self = Self(0);

    /// `part` of `whole`, within the width.
    pub(super) fn of(part: i64, whole: i64) -> Self {
        let (part, whole) = (i128::from(part), i128::from(whole.max(1)));
        let share = part.saturating_mul(i128::from(Self::WHOLE)).checked_div(whole);
        Self::hundredths(i64::try_from(share.unwrap_or_default()).unwrap_or(Self::WHOLE))
    }

    pub(super) fn hundredths(hundredths: i64) -> Self {
        Self(u16::try_from(hundredths.clamp(0, Self::WHOLE)).unwrap_or_default())
    }

    pub(super) fn value(self) -> i64 {
        i64::from(self.0)
    }

    /// How far it is from here to `other` on the right.
    pub(super) fn up_to(self, other: Self) -> Self {
        Self(other.0.saturating_sub(self.0))
    }
}

impl fmt::Display for Share {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (percent, rest) = (self.0 / 100, self.0 % 100);
        match (rest, rest % 10) {
            (0, _) => write!(formatter, "{percent}%"),
            (_, 0) => write!(formatter, "{percent}.{}%", rest / 10),
            _ => write!(formatter, "{percent}.{rest:02}%"),
        }
    }
}

/// How an area is filled. Each is told from the others by its pattern as well as by its shade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::html) enum Fill {
    /// Dots.
    Dots,
    /// Slanted lines.
    Slanted,
    /// Slanted lines in both directions.
    Crossed,
    /// All of it.
    Full,
}

impl Fill {
    /// Fills that are patterns, by the end of their anchor.
    pub(in crate::html) const fn pattern(self) -> Option<&'static str> {
        match self {
            Self::Dots => Some("dots"),
            Self::Slanted => Some("slanted"),
            Self::Crossed => Some("crossed"),
            Self::Full => None,
        }
    }
}

/// How many entries there are of a day or of some minutes, in four steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    One,
    Few,
    Many,
    Most,
}

impl Step {
    pub(super) const ALL: [Self; 4] = [Self::One, Self::Few, Self::Many, Self::Most];

    /// `None` for no entry.
    pub(super) const fn of(count: u64) -> Option<Self> {
        match count {
            0 => None,
            1 => Some(Self::One),
            2..=9 => Some(Self::Few),
            10..=99 => Some(Self::Many),
            _ => Some(Self::Most),
        }
    }

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::One => "pictures-step-one",
            Self::Few => "pictures-step-few",
            Self::Many => "pictures-step-many",
            Self::Most => "pictures-step-most",
        }
    }

    pub(super) const fn fill(self) -> Fill {
        match self {
            Self::One => Fill::Dots,
            Self::Few => Fill::Slanted,
            Self::Many => Fill::Crossed,
            Self::Most => Fill::Full,
        }
    }

    /// How high its bar is.
    pub(super) const fn height(self) -> u32 {
        match self {
            Self::One => 4,
            Self::Few => 8,
            Self::Many => 12,
            Self::Most => 16,
        }
    }
}

/// Which side of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::html) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    pub(in crate::html) const fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }

    /// The word for the same side of what is written from right to left.
    pub(in crate::html) const fn mirrored(self) -> &'static str {
        match self {
            Self::Start => "end",
            Self::Middle => "middle",
            Self::End => "start",
        }
    }
}

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::html) enum Says {
    /// Words of the language of the report.
    Words,
    /// Dates, hours and numbers, which run from left to right everywhere.
    Numbers,
    /// Text of the evidence: its direction is its own.
    Evidence,
}

/// Something drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::html) enum Shape {
    /// An area.
    Area { x: Share, width: Share, y: u32, height: u32, fill: Fill },
    /// The outlines of the first `boxes` of so many that fill the width.
    Boxes { y: u32, height: u32, boxes: i8, of: i64 },
    /// A line across.
    Base { y: u32 },
    /// A line down.
    Rule { x: Share, top: u32, bottom: u32 },
    /// Bars over so many seconds, as (begin, seconds, height).
    Bars { y: u32, height: u32, seconds: i64, bars: Vec<(i64, i64, u32)> },
    /// A mark in the middle of a row.
    Mark { x: Share, y: u32, mark: Mark },
    /// What a row is about, where its line begins.
    Label { y: u32, says: Says, text: String },
    /// A text on a line; `aside` is how many pixels it stands beside its place.
    Text { x: Share, y: u32, aside: i32, anchor: Anchor, says: Says, text: String },
}

/// A mark that is told by its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::html) enum Mark {
    /// A point.
    Point,
    /// A ring.
    Ring,
    /// A square that stands on its corner.
    Diamond,
    /// A square.
    Square,
    /// A triangle.
    Triangle,
}

/// What an entry of the legend shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::html) enum Swatch {
    Mark(Mark),
    Fill(Fill),
    /// A bar of that height.
    Bar(u32),
    /// An empty box.
    Empty,
}
