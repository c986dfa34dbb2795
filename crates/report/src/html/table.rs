//! Tables of the parts for experts: bounded in rows and bytes, and they say what was left out.

use super::pen::{Line, Pen, wide};
use crate::Words;

/// A cell.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    pub(super) lines: Vec<Line>,
}

impl From<Line> for Cell {
    fn from(line: Line) -> Self {
        Self { lines: vec![line] }
    }
}

impl From<Vec<Line>> for Cell {
    fn from(lines: Vec<Line>) -> Self {
        Self { lines }
    }
}

/// The heading of a column.
#[derive(Clone, Debug)]
pub(super) struct Column {
    pub(super) label: String,
    /// Whether it holds numbers.
    pub(super) number: bool,
}

/// How long a table may become.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds<'a> {
    /// Rows.
    pub(super) rows: usize,
    /// Bytes on the page.
    pub(super) bytes: usize,
    /// The file of the case that holds all of them.
    pub(super) file: &'a str,
}

/// A table.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) caption: String,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Vec<Cell>>,
    /// How many rows were left out, in a sentence.
    pub(super) left_out: Option<String>,
}

impl Table {
    /// A table of all `items` that fit; `row` makes a row of one. Names of columns are keys of sentences;
    /// one that ends in `#` holds numbers.
    pub(super) fn of<T>(
        pen: &Pen<'_>,
        caption: String,
        columns: &[&str],
        bounds: Bounds<'_>,
        items: impl IntoIterator<Item = T>,
        mut row: impl FnMut(T) -> Vec<Cell>,
    ) -> Self {
        let columns = columns.iter().map(|key| Column::new(pen, key)).collect();
        let mut table = Self { caption, columns, rows: Vec::new(), left_out: None };
        let (mut weight, mut left) = (0_usize, 0_u64);
        for item in items {
            if table.rows.len() >= bounds.rows || weight > bounds.bytes {
                left = left.saturating_add(1);
                continue;
            }
            let cells = row(item);
            weight = weight.saturating_add(table.weight_of(&cells));
            table.rows.push(cells);
        }
        table.left_out = pen.left_out(left, bounds.file);
        table
    }

    /// What opens it.
    pub(super) fn summary(&self, words: &Words) -> String {
        words.count("analyst-show", wide(self.rows.len()))
    }

    /// Its rows with the labels of their columns.
    pub(super) fn labelled(&self) -> impl Iterator<Item = Vec<(&Column, &Cell)>> {
        self.rows.iter().map(|cells| self.columns.iter().zip(cells).collect())
    }

    /// Bytes that it takes on the page.
    pub(super) fn weight(&self) -> usize {
        let rows = self.rows.iter().map(|cells| self.weight_of(cells));
        rows.fold(self.caption.len(), usize::saturating_add)
    }

    fn weight_of(&self, cells: &[Cell]) -> usize {
        const TAGS: usize = 60;
        let labels = self.columns.iter().map(|column| column.label.len().saturating_add(TAGS));
        let lines = cells.iter().flat_map(|cell| &cell.lines).map(Line::weight);
        labels.chain(lines).fold(0, usize::saturating_add)
    }
}

impl Column {
    fn new(pen: &Pen<'_>, key: &str) -> Self {
        let (key, number) = key.strip_suffix('#').map_or((key, false), |key| (key, true));
        Self { label: pen.words.say(key), number }
    }

    /// A column with a name of the evidence.
    pub(super) fn named(label: String) -> Self {
        Self { label, number: true }
    }
}
