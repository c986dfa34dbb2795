//! The binary form of a timeline event in buffers and runs.
//!
//! A frame is, all numbers little-endian: length of the rest (u32), seconds since 1970-01-01
//! UTC (i64), nanoseconds of the second (u32), place (u32) and meaning (u32) as numbers of
//! [`Words`], number of the position (u64, so that it sorts as the position does), for a
//! position that is a path of keys the length of that path (u32) and the path, and the summary.

use std::cmp::Ordering;

use model::{Location, TimelineEvent};

use super::words::{PositionKind, Words};
use crate::CaseError;

const LENGTH_BYTES: usize = 4;
/// Turns the sign bit over: negative row ids come before positive ones, as unsigned numbers.
const SIGN: u64 = 1 << 63;

/// An instant, in the order of time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Instant {
    /// Whole seconds since 1970-01-01 UTC, rounded down.
    pub(super) seconds: i64,
    /// Nanoseconds after that, below 1,000,000,000.
    pub(super) nanoseconds: u32,
}

/// One event, borrowed from its frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct EventView<'a> {
    pub(super) at: Instant,
    /// Number of the place in [`Words`].
    pub(super) place: u32,
    /// Number of the meaning in [`Words`].
    pub(super) meaning: u32,
    number: u64,
    rest: &'a [u8],
}

/// Where a frame starts, and the instant that decides most comparisons.
#[derive(Clone, Copy, Debug)]
pub(super) struct SortKey {
    at: Instant,
    /// Offset of the frame in its buffer.
    start: u32,
}

impl Instant {
    fn of(at: jiff::Timestamp) -> Self {
        let (seconds, nanoseconds) = (at.as_second(), at.subsec_nanosecond());
        // Before 1970 both are negative.
        let (seconds, nanoseconds) = if nanoseconds < 0 {
            (seconds.saturating_sub(1), nanoseconds.saturating_add(1_000_000_000))
        } else {
            (seconds, nanoseconds)
        };
        Self { seconds, nanoseconds: nanoseconds.unsigned_abs() }
    }
}

/// Appends the frame of `event` to `out`, or nothing: `None` when it is longer than 4 GiB.
pub(super) fn encode(
    place: u32,
    meaning: u32,
    location: &Location,
    event: &TimelineEvent,
    out: &mut Vec<u8>,
) -> Option<()> {
    let (number, key) = match location {
        Location::File => (0, None),
        Location::Line(number) | Location::Offset(number) => (*number, None),
        Location::Row { id, .. } | Location::EarlierRow { id, .. } => {
            (id.cast_unsigned() ^ SIGN, None)
        }
        Location::Key(path) => (0, Some(path)),
    };
    let key_bytes = key.map_or(0, |path| path.len().saturating_add(LENGTH_BYTES));
    let length = HEADER_BYTES.checked_add(key_bytes)?.checked_add(event.summary.len())?;
    let length = u32::try_from(length).ok()?;
    let key_length = u32::try_from(key.map_or(0, String::len)).ok()?;
    let at = Instant::of(event.at);
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(&at.seconds.to_le_bytes());
    out.extend_from_slice(&at.nanoseconds.to_le_bytes());
    out.extend_from_slice(&place.to_le_bytes());
    out.extend_from_slice(&meaning.to_le_bytes());
    out.extend_from_slice(&number.to_le_bytes());
    if let Some(path) = key {
        out.extend_from_slice(&key_length.to_le_bytes());
        out.extend_from_slice(path.as_bytes());
    }
    out.extend_from_slice(event.summary.as_bytes());
    Some(())
}

/// Bytes of a frame between its length and its texts.
const HEADER_BYTES: usize = 8 + 4 + 4 + 4 + 8;

/// Length of the frame at the start of `bytes`, its length field included.
pub(super) fn frame_length(bytes: &[u8]) -> Option<usize> {
    let length = u32::from_le_bytes(*bytes.first_chunk()?);
    usize::try_from(length).ok()?.checked_add(LENGTH_BYTES)
}

/// The first frame of `bytes` and what follows it; `None` when it is cut.
pub(super) fn split_frame(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    bytes.split_at_checked(frame_length(bytes)?)
}

/// The instant of a frame.
pub(super) fn instant(frame: &[u8]) -> Option<Instant> {
    EventView::of(frame).map(|view| view.at)
}

impl<'a> EventView<'a> {
    /// Reads a frame; `None` when it is not what [`encode`] writes.
    pub(super) fn of(frame: &'a [u8]) -> Option<Self> {
        let (_, rest) = frame.split_first_chunk::<LENGTH_BYTES>()?;
        let (seconds, rest) = rest.split_first_chunk()?;
        let (nanoseconds, rest) = rest.split_first_chunk()?;
        let (place, rest) = rest.split_first_chunk()?;
        let (meaning, rest) = rest.split_first_chunk()?;
        let (number, rest) = rest.split_first_chunk()?;
        Some(Self {
            at: Instant {
                seconds: i64::from_le_bytes(*seconds),
                nanoseconds: u32::from_le_bytes(*nanoseconds),
            },
            place: u32::from_le_bytes(*place),
            meaning: u32::from_le_bytes(*meaning),
            number: u64::from_le_bytes(*number),
            rest,
        })
    }

    /// The number of a position that has one: a line or an offset.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// The row id of a position in a table.
    pub(super) fn row(&self) -> i64 {
        (self.number ^ SIGN).cast_signed()
    }

    /// The path of keys of a position of `kind`, empty for others, and the summary.
    pub(super) fn texts(&self, kind: PositionKind) -> Option<(&'a str, &'a str)> {
        let (key, summary) = self.split(kind)?;
        Some((std::str::from_utf8(key).ok()?, std::str::from_utf8(summary).ok()?))
    }

    fn split(&self, kind: PositionKind) -> Option<(&'a [u8], &'a [u8])> {
        if kind != PositionKind::Key {
            return Some((&[], self.rest));
        }
        let (length, rest) = self.rest.split_first_chunk()?;
        rest.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)
    }

    /// The order of the timeline.
    pub(super) fn compare(&self, other: &Self, words: &Words) -> Ordering {
        let kind = words.kind(self.place);
        // Two paths of keys are only compared in the same place.
        self.at
            .cmp(&other.at)
            .then_with(|| words.compare_places(self.place, other.place))
            .then_with(|| self.number.cmp(&other.number))
            .then_with(|| self.key(kind).cmp(other.key(kind)))
            .then_with(|| words.compare_meanings(self.meaning, other.meaning))
            .then_with(|| self.rest.cmp(other.rest))
    }

    fn key(&self, kind: PositionKind) -> &'a [u8] {
        self.split(kind).map_or(&[], |(key, _)| key)
    }
}

/// Fills `order` with the frames of `events` in the order of the timeline.
pub(super) fn sort(
    events: &[u8],
    words: &Words,
    order: &mut Vec<SortKey>,
) -> Result<(), CaseError> {
    order.clear();
    let mut rest = events;
    while !rest.is_empty() {
        let start = events.len().saturating_sub(rest.len());
        let (frame, after) = split_frame(rest).ok_or(CaseError::WorkFileChanged)?;
        let at = instant(frame).ok_or(CaseError::WorkFileChanged)?;
        let start = u32::try_from(start).map_err(|_| CaseError::WorkFileChanged)?;
        order.push(SortKey { at, start });
        rest = after;
    }
    // Equal events are equal bytes, so nothing shows in which order they came. Much is in order
    // already, which the stable sort uses.
    order.sort_by(|left, right| {
        left.at.cmp(&right.at).then_with(|| match (left.view(events), right.view(events)) {
            (Some(left), Some(right)) => left.compare(&right, words),
            _ => left.start.cmp(&right.start),
        })
    });
    Ok(())
}

impl SortKey {
    /// The frame that this key stands for.
    pub(super) fn frame(self, events: &[u8]) -> Option<&[u8]> {
        let bytes = events.get(usize::try_from(self.start).ok()?..)?;
        bytes.get(..frame_length(bytes)?)
    }

    fn view(self, events: &[u8]) -> Option<EventView<'_>> {
        EventView::of(self.frame(events)?)
    }
}
