//! What is known of how often the check finds something where no attack is known.
//!
//! The figures are data, `data/error-rates.json`; a test holds them against the page of the reference that
//! real data keeps true.

use jiff::civil::Date;
use serde::Deserialize;

use super::super::{
    pen::{LONG, Line, Look, Pen, VALUE},
    table::{Bounds, Table},
};

const ALL: Bounds<'static> = Bounds { rows: 100, bytes: 40_000, file: "docs/reference/noise.md" };

/// The figures that come with Hoofprint.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rates {
    /// Page of the reference that they stand on.
    #[serde(rename = "source")]
    _source: String,
    /// What the data was compared with.
    lists: String,
    figures: Vec<Figure>,
}

/// What one body of data gave.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Figure {
    /// Words by which its row is found on the page of the reference.
    #[serde(rename = "row")]
    _row: String,
    data: String,
    read: String,
    findings: String,
    counted_on: Date,
    command: String,
}

/// The figures; a test reads them.
fn rates() -> Rates {
    serde_json::from_str(include_str!("../../../data/error-rates.json")).unwrap_or_default()
}

/// What the data was compared with.
pub(super) fn signs(pen: &Pen<'_>) -> Line {
    pen.translated(&rates().lists, LONG)
}

pub(super) fn table(pen: &Pen<'_>) -> Table {
    let columns = [
        "court-errors-data",
        "court-errors-read",
        "court-errors-findings",
        "court-errors-measured",
        "court-errors-command",
    ];
    let caption = pen.words.say("court-errors-caption");
    Table::of(pen, caption, &columns, ALL, rates().figures, |figure| {
        vec![
            pen.translated(&figure.data, VALUE).into(),
            pen.translated(&figure.read, VALUE).into(),
            pen.translated(&figure.findings, VALUE).into(),
            Line::plain(pen.words.date(figure.counted_on)).into(),
            Line::new(Look::Code, figure.command).into(),
        ]
    })
}
