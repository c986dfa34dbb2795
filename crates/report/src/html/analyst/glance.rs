//! How many findings there are: by level, by acquisition, by strength.

use std::collections::BTreeMap;

use model::{Finding, Level, Results, Strength};

use super::super::{
    pen::{Line, Look, Pen, VALUE, wide},
    table::{Bounds, Cell, Column, Table},
};
use crate::{places, text::without_identifiers, words};

/// Acquisitions that have a column of their own.
const ACQUISITIONS: usize = 8;
const WHOLE: Bounds<'static> =
    Bounds { rows: usize::MAX, bytes: usize::MAX, file: "findings.json" };
/// All strengths, the greatest first.
const STRENGTHS: [Strength; 5] = [
    Strength::Executed,
    Strength::Installed,
    Strength::Contacted,
    Strength::Exposed,
    Strength::Posture,
];

/// The findings at a glance; `None` when there is none.
pub(in crate::html) struct GlanceView {
    pub(in crate::html) levels: Table,
    pub(in crate::html) apart: bool,
    pub(in crate::html) strengths: Table,
}

impl GlanceView {
    pub(super) fn new(results: &Results, pen: &Pen<'_>) -> Option<Self> {
        if results.findings.is_empty() {
            return None;
        }
        let of = Acquisitions::new(results);
        let names = of.names();
        let apart = results.findings.iter().any(|finding| of.acquisition(finding).is_none());
        let levels: Vec<Level> = Level::ALL.into_iter().rev().collect();
        let columns = ["analyst-glance-level", "analyst-glance-all#"];
        let caption = pen.words.say("analyst-glance-caption");
        let mut levels = Table::of(pen, caption, &columns, WHOLE, levels, |level| {
            let all = || results.findings.iter().filter(|finding| finding.level == level);
            let word = Line::new(Look::Code, level.word());
            let words = Line::plain(words::level_words(pen.words, level));
            let mut cells = vec![vec![words, word].into(), count(all().count(), pen)];
            for name in &names {
                let here = all().filter(|finding| of.acquisition(finding) == Some(name));
                cells.push(count(here.count(), pen));
            }
            if apart {
                cells.push(count(all().filter(|one| of.acquisition(one).is_none()).count(), pen));
            }
            cells
        });
        for name in &names {
            let label = pen.evidence(&without_identifiers(name), VALUE).text;
            levels.columns.push(Column::named(label));
        }
        if apart {
            levels.columns.push(Column::named(pen.words.say("analyst-glance-apart")));
        }
        Some(Self { levels, apart, strengths: strengths(results, pen) })
    }
}

fn count(count: usize, pen: &Pen<'_>) -> Cell {
    pen.number(wide(count)).into()
}

fn strengths(results: &Results, pen: &Pen<'_>) -> Table {
    let columns = ["analyst-glance-strength", "analyst-column-count#"];
    let caption = pen.words.say("analyst-glance-strength-caption");
    Table::of(pen, caption, &columns, WHOLE, STRENGTHS, |strength| {
        let all = results.findings.iter().filter(|finding| finding.strength == strength);
        let word = Line::new(Look::Code, strength.word());
        let words = Line::plain(words::strength_short(pen.words, strength));
        vec![vec![words, word].into(), count(all.count(), pen)]
    })
}

/// Which acquisition a finding was read from: the path tells, by the name before it or where one acquisition
/// alone has it.
struct Acquisitions<'a> {
    all: Vec<&'a str>,
    by_path: BTreeMap<&'a str, Option<&'a str>>,
}

impl<'a> Acquisitions<'a> {
    fn new(results: &'a Results) -> Self {
        let mut by_path: BTreeMap<&str, Option<&str>> = BTreeMap::new();
        for file in &results.read {
            let name = file.acquisition.as_str();
            let known = by_path.entry(&file.path).or_insert(Some(name));
            if *known != Some(name) {
                *known = None;
            }
        }
        Self {
            all: results.run.acquisitions.iter().map(|one| one.name.as_str()).collect(),
            by_path,
        }
    }

    /// Names of acquisitions, where they can be told apart by their names.
    fn names(&self) -> Vec<&'a str> {
        let mut names = self.all.clone();
        names.sort_unstable();
        names.dedup();
        let apart = names.len() == self.all.len() && names.len() > 1;
        if apart && names.len() <= ACQUISITIONS { self.all.clone() } else { Vec::new() }
    }

    fn acquisition(&self, finding: &Finding) -> Option<&'a str> {
        let (place, path) = places::split(&self.all, &finding.provenance.file);
        let of_name = place.and_then(|place| self.all.get(place)).copied();
        of_name.or_else(|| self.by_path.get(path).copied().flatten())
    }
}
