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

/// Spells events, with everything that events have in common spelled once.
pub(super) struct Speller {
    places: Vec<SpelledPlace>,
    meanings: Vec<SpelledMeaning>,
    /// The date of the last event, up to its `T`, with its number of days since 1970-01-01.
    date: (i64, Vec<u8>),
    /// Instant of the event.
    datetime: Vec<u8>,
    number: Vec<u8>,
}

/// The end of a line, up to the number of the position.
struct SpelledPlace {
    kind: PositionKind,
    json: Vec<u8>,
    csv: Vec<u8>,
    csv_is_quoted: bool,
}

struct SpelledMeaning {
    json: Vec<u8>,
    csv: Vec<u8>,
}

impl SpelledPlace {
    fn of(place: &Place) -> Self {
        let words = place.kind.words();
        let mut json = b",\"artifact\":".to_vec();
        push_json_string(place.artifact, &mut json);
        json.extend_from_slice(b",\"file\":");
        push_json_string(&place.file, &mut json);
        json.extend_from_slice(b",\"at\":\"");
        push_json_text(&words, &mut json);
        let mut csv = vec![b','];
        push_cell(place.artifact, &mut csv);
        csv.push(b',');
        push_cell(&place.file, &mut csv);
        csv.push(b',');
        let mut cell = Vec::new();
        push_cell(&words, &mut cell);
        // Digits change nothing about whether a cell is quoted; a path of keys does.
        let csv_is_quoted = place.kind != PositionKind::Key && cell.ends_with(b"\"");
        if csv_is_quoted {
            cell.pop();
        }
        if place.kind != PositionKind::Key {
            csv.append(&mut cell);
        }
        Self { kind: place.kind, json, csv, csv_is_quoted }
    }
}

impl SpelledMeaning {
    fn of(meaning: &str) -> Self {
        let mut json = b",\"timestamp_desc\":".to_vec();
        push_json_string(meaning, &mut json);
        let mut csv = vec![b','];
        push_cell(meaning, &mut csv);
        csv.push(b',');
        Self { json, csv }
    }
}

impl Speller {
    pub(super) fn new(words: &Words) -> Self {
        Self {
            places: words.places().iter().map(SpelledPlace::of).collect(),
            meanings: words.meanings().iter().map(|meaning| SpelledMeaning::of(meaning)).collect(),
            date: (i64::MIN, Vec::new()),
            datetime: Vec::new(),
            number: Vec::new(),
        }
    }

    /// Appends one line to each; `None` when the event is none that was encoded.
    pub(super) fn spell(
        &mut self,
        event: &EventView<'_>,
        json: &mut Vec<u8>,
        csv: &mut Vec<u8>,
    ) -> Option<()> {
        self.spell_instant(event.at)?;
        let place = by_number(&self.places, event.place)?;
        let meaning = by_number(&self.meanings, event.meaning)?;
        let (key, summary) = event.texts(place.kind)?;
        self.number.clear();
        match place.kind {
            PositionKind::File | PositionKind::Key => {}
            PositionKind::Line | PositionKind::Offset => {
                push_count(event.number(), &mut self.number);
            }
            PositionKind::Row(_) | PositionKind::EarlierRow(..) => {
                push_number(event.row(), &mut self.number);
            }
        }

        json.extend_from_slice(b"{\"message\":");
        push_json_string(summary, json);
        json.extend_from_slice(b",\"datetime\":\"");
        json.extend_from_slice(&self.datetime);
        json.push(b'"');
        json.extend_from_slice(&meaning.json);
        json.extend_from_slice(&place.json);
        push_json_text(key, json);
        json.extend_from_slice(&self.number);
        json.extend_from_slice(b"\"}\n");

        csv.extend_from_slice(&self.datetime);
        csv.extend_from_slice(&meaning.csv);
        push_cell(summary, csv);
        csv.extend_from_slice(&place.csv);
        if place.kind == PositionKind::Key {
            push_cell(&model::Location::Key(key.to_owned()).to_string(), csv);
        }
        csv.extend_from_slice(&self.number);
        csv.extend_from_slice(if place.csv_is_quoted { b"\"\r\n" } else { b"\r\n" });
        Some(())
    }

    /// ISO 8601 in UTC, as `2021-10-18T14:38:10.5+00:00`, with as many decimals as there are.
    fn spell_instant(&mut self, at: Instant) -> Option<()> {
        let day = at.seconds.div_euclid(SECONDS_A_DAY);
        if self.date.0 != day {
            self.date.1.clear();
            push_date(at.seconds, &mut self.date.1)?;
            self.date.0 = day;
        }
        let second = u32::try_from(at.seconds.rem_euclid(SECONDS_A_DAY)).ok()?;
        let out = &mut self.datetime;
        out.clear();
        out.extend_from_slice(&self.date.1);
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
