//! What many events have in common, kept once: events carry its number.

use std::{cmp::Ordering, collections::BTreeMap, sync::Arc};

use model::{Location, Provenance};

/// Which form a position has. In the order of [`Location`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PositionKind {
    File,
    Line,
    Offset,
    /// Row of the table with this name.
    Row(&'static str),
    /// Row of the table with this name, after this many transactions of the log.
    EarlierRow(&'static str, u64),
    Key,
}

/// A provenance without its number. In the order of [`Provenance`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) artifact: &'static str,
    pub(super) file: Arc<str>,
    pub(super) kind: PositionKind,
}

/// Places and meanings by number. Numbers are given in the order of arrival, which differs from
/// run to run: they are compared through what they stand for.
#[derive(Debug, Default)]
pub(super) struct Words {
    places: Vec<Place>,
    meanings: Vec<&'static str>,
    place_numbers: BTreeMap<Place, u32>,
    meaning_numbers: BTreeMap<&'static str, u32>,
}

impl PositionKind {
    pub(super) fn of(location: &Location) -> Self {
        match location {
            Location::File => Self::File,
            Location::Line(_) => Self::Line,
            Location::Offset(_) => Self::Offset,
            Location::Row { table, .. } => Self::Row(table),
            Location::EarlierRow { table, commit, .. } => Self::EarlierRow(table, *commit),
            Location::Key(_) => Self::Key,
        }
    }

    /// The words before the number, or all words if there is none.
    pub(super) fn words(self) -> String {
        let zero = match self {
            Self::File => return Location::File.to_string(),
            Self::Key => return Location::Key(String::new()).to_string(),
            Self::Line => Location::Line(0),
            Self::Offset => Location::Offset(0),
            Self::Row(table) => Location::Row { table, id: 0 },
            Self::EarlierRow(table, commit) => Location::EarlierRow { table, id: 0, commit },
        };
        zero.to_string().trim_end_matches('0').to_owned()
    }
}

impl Place {
    pub(super) fn of(provenance: &Provenance) -> Self {
        Self {
            artifact: provenance.artifact,
            file: Arc::clone(&provenance.file),
            kind: PositionKind::of(&provenance.at),
        }
    }

    /// Whether this is the place of `provenance`. A copy of the same path may count as another.
    fn is_of(&self, provenance: &Provenance) -> bool {
        Arc::ptr_eq(&self.file, &provenance.file)
            && self.kind == PositionKind::of(&provenance.at)
            && self.artifact == provenance.artifact
    }
}

impl Words {
    /// The number of `place`; `None` when there are 2³² already.
    pub(super) fn place_number(&mut self, place: Place) -> Option<u32> {
        if let Some(number) = self.place_numbers.get(&place) {
            return Some(*number);
        }
        let number = u32::try_from(self.places.len()).ok()?;
        self.places.push(place.clone());
        self.place_numbers.insert(place, number);
        Some(number)
    }

    /// The number of `meaning`; `None` when there are 2³² already.
    pub(super) fn meaning_number(&mut self, meaning: &'static str) -> Option<u32> {
        if let Some(number) = self.meaning_numbers.get(meaning) {
            return Some(*number);
        }
        let number = u32::try_from(self.meanings.len()).ok()?;
        self.meanings.push(meaning);
        self.meaning_numbers.insert(meaning, number);
        Some(number)
    }

    /// All places, by number.
    pub(super) fn places(&self) -> &[Place] {
        &self.places
    }

    /// All meanings, by number.
    pub(super) fn meanings(&self) -> &[&'static str] {
        &self.meanings
    }

    /// The kind of the positions in a place.
    pub(super) fn kind(&self, place: u32) -> PositionKind {
        by_number(&self.places, place).map_or(PositionKind::File, |place| place.kind)
    }

    /// Compares two places by what they are.
    pub(super) fn compare_places(&self, left: u32, right: u32) -> Ordering {
        if left == right {
            return Ordering::Equal;
        }
        by_number(&self.places, left).cmp(&by_number(&self.places, right))
    }

    /// Compares two meanings by their text.
    pub(super) fn compare_meanings(&self, left: u32, right: u32) -> Ordering {
        if left == right {
            return Ordering::Equal;
        }
        by_number(&self.meanings, left).cmp(&by_number(&self.meanings, right))
    }
}

/// The element with this number.
pub(super) fn by_number<T>(all: &[T], number: u32) -> Option<&T> {
    all.get(usize::try_from(number).ok()?)
}

/// Numbers that one sink used lately, so that it seldom asks [`Words`].
#[derive(Debug, Default)]
pub(super) struct Remembered {
    places: Vec<(Place, u32)>,
    meanings: Vec<(&'static str, u32)>,
}

/// More are not searched faster than [`Words`].
const MOST_REMEMBERED: usize = 16;

impl Remembered {
    /// The number of the place of `provenance`, if it is known here.
    pub(super) fn place(&self, provenance: &Provenance) -> Option<u32> {
        self.places.iter().find(|(place, _)| place.is_of(provenance)).map(|(_, number)| *number)
    }

    /// The number of `meaning`, if it is known here.
    pub(super) fn meaning(&self, meaning: &'static str) -> Option<u32> {
        // A copy of the same text may count as another: Words knows better.
        let same = |known: &'static str| std::ptr::eq(known, meaning);
        self.meanings.iter().find(|(known, _)| same(known)).map(|(_, number)| *number)
    }

    pub(super) fn add_place(&mut self, place: Place, number: u32) {
        if self.places.len() >= MOST_REMEMBERED {
            self.places.clear();
        }
        self.places.push((place, number));
    }

    pub(super) fn add_meaning(&mut self, meaning: &'static str, number: u32) {
        if self.meanings.len() >= MOST_REMEMBERED {
            self.meanings.clear();
        }
        self.meanings.push((meaning, number));
    }
}
