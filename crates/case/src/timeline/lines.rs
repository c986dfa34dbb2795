//! Timeline events as lines: JSON as Timesketch imports it, and CSV as spreadsheets open it.

use jiff::{Timestamp, civil::Date, tz::Offset};
use model::{
    csv_text::push_cell,
    json_text::{push_count, push_digits, push_json_string, push_json_text, push_number},
};

use super::{
    event::{EventView, Instant},
    words::{Place, PositionKind, Words, by_number},
};

/// The first line of the CSV.
pub(super) const HEADER: &[u8] = b"datetime,timestamp_desc,message,artifact,file,at\r\n";

const SECONDS_A_DAY: i64 = 86_400;

/// The two forms of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Json,
    Csv,
}

/// Spells events in one form, with everything that events have in common spelled once.
pub(super) struct Speller {
    form: Form,
    places: Vec<SpelledPlace>,
    /// What stands between the instant, the message and the place.
    meanings: Vec<Vec<u8>>,
    /// The date of the last event, up to its `T`, with its number of days since 1970-01-01.
    date: (i64, Vec<u8>),
}

/// The end of a line, up to the number of the position.
struct SpelledPlace {
    kind: PositionKind,
    start: Vec<u8>,
    end: &'static [u8],
}

impl SpelledPlace {
    fn of(place: &Place, form: Form) -> Self {
        let (start, end) = match form {
            Form::Json => Self::json(place),
            Form::Csv => Self::csv(place),
        };
        Self { kind: place.kind, start, end }
    }

    fn json(place: &Place) -> (Vec<u8>, &'static [u8]) {
        let mut start = b",\"artifact\":".to_vec();
        push_json_string(place.artifact, &mut start);
        start.extend_from_slice(b",\"file\":");
        push_json_string(&place.file, &mut start);
        start.extend_from_slice(b",\"at\":\"");
        push_json_text(&place.kind.words(), &mut start);
        (start, b"\"}\n")
    }

    fn csv(place: &Place) -> (Vec<u8>, &'static [u8]) {
        let mut start = vec![b','];
        push_cell(place.artifact, &mut start);
        start.push(b',');
        push_cell(&place.file, &mut start);
        start.push(b',');
        if place.kind == PositionKind::Key {
            return (start, b"\r\n");
        }
        let mut cell = Vec::new();
        push_cell(&place.kind.words(), &mut cell);
        // Digits change nothing about whether a cell is quoted; a path of keys does.
        let is_quoted = cell.ends_with(b"\"");
        if is_quoted {
            cell.pop();
        }
        start.append(&mut cell);
        (start, if is_quoted { b"\"\r\n" } else { b"\r\n" })
    }
}

fn spelled_meaning(meaning: &str, form: Form) -> Vec<u8> {
    let mut spelled = Vec::new();
    match form {
        Form::Json => {
            spelled.extend_from_slice(b"\",\"timestamp_desc\":");
            push_json_string(meaning, &mut spelled);
        }
        Form::Csv => {
            spelled.push(b',');
            push_cell(meaning, &mut spelled);
            spelled.push(b',');
        }
    }
    spelled
}

impl Speller {
    pub(super) fn new(words: &Words, form: Form) -> Self {
        let meanings = words.meanings().iter();
        Self {
            form,
            places: words.places().iter().map(|place| SpelledPlace::of(place, form)).collect(),
            meanings: meanings.map(|meaning| spelled_meaning(meaning, form)).collect(),
            date: (i64::MIN, Vec::new()),
        }
    }

    /// Appends the line of `event`; `None` when it is none that was encoded.
    pub(super) fn spell(&mut self, event: &EventView<'_>, line: &mut Vec<u8>) -> Option<()> {
        self.date_of(event.at)?;
        let place = by_number(&self.places, event.place)?;
        let meaning = by_number(&self.meanings, event.meaning)?;
        let (key, summary) = event.texts(place.kind)?;
        match self.form {
            Form::Json => {
                line.extend_from_slice(b"{\"message\":");
                push_json_string(summary, line);
                line.extend_from_slice(b",\"datetime\":\"");
                push_instant(&self.date.1, event.at, line)?;
                line.extend_from_slice(meaning);
                line.extend_from_slice(&place.start);
                push_json_text(key, line);
            }
            Form::Csv => {
                push_instant(&self.date.1, event.at, line)?;
                line.extend_from_slice(meaning);
                push_cell(summary, line);
                line.extend_from_slice(&place.start);
                if place.kind == PositionKind::Key {
                    push_cell(&model::Location::Key(key.to_owned()).to_string(), line);
                }
            }
        }
        match place.kind {
            PositionKind::File | PositionKind::Key => {}
            PositionKind::Line | PositionKind::Offset => push_count(event.number(), line),
            PositionKind::Row(_) | PositionKind::EarlierRow(..) => push_number(event.row(), line),
        }
        line.extend_from_slice(place.end);
        Some(())
    }

    fn date_of(&mut self, at: Instant) -> Option<()> {
        let day = at.seconds.div_euclid(SECONDS_A_DAY);
        if self.date.0 != day {
            self.date.1.clear();
            push_date(at.seconds, &mut self.date.1)?;
            self.date.0 = day;
        }
        Some(())
    }
}

/// ISO 8601 in UTC, as `2021-10-18T14:38:10.5+00:00`, with as many decimals as there are. `date`
/// ends with its `T`.
fn push_instant(date: &[u8], at: Instant, out: &mut Vec<u8>) -> Option<()> {
    let second = u32::try_from(at.seconds.rem_euclid(SECONDS_A_DAY)).ok()?;
    out.extend_from_slice(date);
    push_digits::<2>(second / 3600, out);
    out.push(b':');
    push_digits::<2>(second / 60 % 60, out);
    out.push(b':');
    push_digits::<2>(second % 60, out);
    if at.nanoseconds != 0 {
        out.push(b'.');
        push_digits::<9>(at.nanoseconds, out);
        while out.last() == Some(&b'0') {
            out.pop();
        }
    }
    // Not `Z`: a plus sign sorts before the point, so that text in order is time in order.
    out.extend_from_slice(b"+00:00");
    Some(())
}

/// The date of an instant, with the `T` that follows it.
fn push_date(seconds: i64, out: &mut Vec<u8>) -> Option<()> {
    let date: Date = Offset::UTC.to_datetime(Timestamp::from_second(seconds).ok()?).date();
    if date.year() < 0 {
        // Years before 0 have a sign and six digits in ISO 8601.
        out.extend_from_slice(b"-00");
    }
    push_digits::<4>(date.year().unsigned_abs().into(), out);
    out.push(b'-');
    push_digits::<2>(date.month().unsigned_abs().into(), out);
    out.push(b'-');
    push_digits::<2>(date.day().unsigned_abs().into(), out);
    out.push(b'T');
    Some(())
}
