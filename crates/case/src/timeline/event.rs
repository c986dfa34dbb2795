//! The binary form of a timeline event in buffers and runs.
//!
//! A frame is: length of the rest (u32), instant in nanoseconds (i128), lengths of the six
//! texts (u32 each), then the texts: artifact, file, position for sorting, meaning, summary,
//! position for reading. All numbers are little-endian; positions sort as bytes.

use std::cmp::Ordering;

use model::{Location, Provenance, TimelineEvent};

use crate::CaseError;

const LENGTH_BYTES: usize = 4;
const INSTANT_BYTES: usize = 16;
const TEXTS: usize = 6;

/// One event, borrowed from its frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct EventView<'a> {
    /// Instant in nanoseconds since 1970-01-01 UTC.
    pub(super) nanoseconds: i128,
    texts: [&'a [u8]; TEXTS],
}

/// Where a frame starts, and the instant that decides most comparisons.
#[derive(Clone, Copy, Debug)]
pub(super) struct SortKey {
    microseconds: i64,
    /// Offset of the frame in its buffer.
    pub(super) start: u32,
}

/// Appends the frame of `event` to `out`, or nothing.
pub(super) fn encode(
    provenance: &Provenance,
    event: &TimelineEvent,
    out: &mut Vec<u8>,
) -> Result<(), CaseError> {
    let start = out.len();
    let encoded = try_encode(provenance, event, out);
    if encoded.is_none() {
        out.truncate(start);
    }
    encoded.ok_or(CaseError::EventTooLong(provenance.artifact))
}

fn try_encode(provenance: &Provenance, event: &TimelineEvent, out: &mut Vec<u8>) -> Option<()> {
    let start = out.len();
    let lengths_at = start.checked_add(LENGTH_BYTES)?.checked_add(INSTANT_BYTES)?;
    out.extend_from_slice(&[0; LENGTH_BYTES]);
    out.extend_from_slice(&event.at.as_nanosecond().to_le_bytes());
    out.extend_from_slice(&[0; TEXTS * LENGTH_BYTES]);
    let mut ends = [0; TEXTS];
    let texts_at = out.len();
    out.extend_from_slice(provenance.artifact.as_bytes());
    ends[0] = out.len();
    out.extend_from_slice(provenance.file.as_bytes());
    ends[1] = out.len();
    sortable_position(&provenance.at, out);
    ends[2] = out.len();
    out.extend_from_slice(event.meaning.as_bytes());
    ends[3] = out.len();
    out.extend_from_slice(event.summary.as_bytes());
    ends[4] = out.len();
    std::io::Write::write_fmt(out, format_args!("{}", provenance.at)).ok()?;
    ends[5] = out.len();
    let rest = out.len().checked_sub(start)?.checked_sub(LENGTH_BYTES)?;
    let frame = u32::try_from(rest).ok()?;
    out.get_mut(start..)?.get_mut(..LENGTH_BYTES)?.copy_from_slice(&frame.to_le_bytes());
    let mut previous = texts_at;
    let lengths = out.get_mut(lengths_at..texts_at)?;
    for (slot, end) in lengths.chunks_exact_mut(LENGTH_BYTES).zip(ends) {
        slot.copy_from_slice(&u32::try_from(end.checked_sub(previous)?).ok()?.to_le_bytes());
        previous = end;
    }
    Some(())
}

/// Writes `location` so that the order of bytes is the order of [`Location`].
fn sortable_position(location: &Location, out: &mut Vec<u8>) {
    match location {
        Location::File => out.push(0),
        Location::Line(number) => {
            out.push(1);
            out.extend_from_slice(&number.to_be_bytes());
        }
        Location::Offset(offset) => {
            out.push(2);
            out.extend_from_slice(&offset.to_be_bytes());
        }
        Location::Row { table, id } => {
            out.push(3);
            out.extend_from_slice(table.as_bytes());
            out.push(0);
            // With the sign bit turned over, negative numbers come first.
            out.extend_from_slice(&(id ^ i64::MIN).to_be_bytes());
        }
        Location::Key(path) => {
            out.push(4);
            out.extend_from_slice(path.as_bytes());
        }
    }
}

/// The frame that starts at `start`, with its length; `None` when it is cut.
pub(super) fn framed(bytes: &[u8], start: u32) -> Option<&[u8]> {
    let bytes = bytes.get(usize::try_from(start).ok()?..)?;
    bytes.get(..frame_length(bytes)?)
}

/// Length of the frame at the start of `bytes`, its length field included.
pub(super) fn frame_length(bytes: &[u8]) -> Option<usize> {
    let length = u32::from_le_bytes(*bytes.first_chunk()?);
    usize::try_from(length).ok()?.checked_add(LENGTH_BYTES)
}

/// The first frame of `bytes` and what follows it; `None` when it is cut.
pub(super) fn split_frame(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    bytes.split_at_checked(frame_length(bytes)?)
}

impl<'a> EventView<'a> {
    /// Reads a frame; `None` when it is not what [`encode`] writes.
    pub(super) fn of(frame: &'a [u8]) -> Option<Self> {
        let (_, rest) = frame.split_at_checked(LENGTH_BYTES)?;
        let (instant, rest) = rest.split_first_chunk::<INSTANT_BYTES>()?;
        let (lengths, mut rest) = rest.split_at_checked(TEXTS * LENGTH_BYTES)?;
        let mut texts: [&[u8]; TEXTS] = [&[]; TEXTS];
        for (text, length) in texts.iter_mut().zip(lengths.chunks_exact(LENGTH_BYTES)) {
            let length = u32::from_le_bytes(*length.first_chunk()?);
            (*text, rest) = rest.split_at_checked(usize::try_from(length).ok()?)?;
        }
        Some(Self { nanoseconds: i128::from_le_bytes(*instant), texts })
    }

    /// The artifact.
    pub(super) fn artifact(&self) -> Option<&'a str> {
        text(self.texts[0])
    }

    /// The evidence file.
    pub(super) fn file(&self) -> Option<&'a str> {
        text(self.texts[1])
    }

    /// What the instant means.
    pub(super) fn meaning(&self) -> Option<&'a str> {
        text(self.texts[3])
    }

    /// What happened.
    pub(super) fn summary(&self) -> Option<&'a str> {
        text(self.texts[4])
    }

    /// The position in words.
    pub(super) fn position(&self) -> Option<&'a str> {
        text(self.texts[5])
    }
}

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

/// The instant of a frame in microseconds, rounded down, for a first quick comparison.
pub(super) fn quick_instant(frame: &[u8]) -> Option<i64> {
    let (instant, _) = frame.get(LENGTH_BYTES..)?.split_first_chunk::<INSTANT_BYTES>()?;
    i64::try_from(i128::from_le_bytes(*instant).div_euclid(1000)).ok()
}

/// The order of the timeline.
pub(super) fn compare(left: &[u8], right: &[u8]) -> Ordering {
    match (EventView::of(left), EventView::of(right)) {
        (Some(left), Some(right)) => {
            (left.nanoseconds, left.texts).cmp(&(right.nanoseconds, right.texts))
        }
        _ => left.cmp(right),
    }
}

/// Fills `order` with the frames of `events` in the order of the timeline.
pub(super) fn sort(events: &[u8], order: &mut Vec<SortKey>) -> Result<(), CaseError> {
    order.clear();
    let mut rest = events;
    while !rest.is_empty() {
        let start = events.len().saturating_sub(rest.len());
        let (frame, after) = split_frame(rest).ok_or(CaseError::WorkFileChanged)?;
        let microseconds = quick_instant(frame).ok_or(CaseError::WorkFileChanged)?;
        let start = u32::try_from(start).map_err(|_| CaseError::WorkFileChanged)?;
        order.push(SortKey { microseconds, start });
        rest = after;
    }
    order.sort_unstable_by(|left, right| {
        left.microseconds.cmp(&right.microseconds).then_with(|| {
            match (framed(events, left.start), framed(events, right.start)) {
                (Some(left), Some(right)) => compare(left, right),
                _ => left.start.cmp(&right.start),
            }
        })
    });
    Ok(())
}
