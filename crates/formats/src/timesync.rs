//! timesync: what the clock showed at ticks of the unified log.
//!
//! A file is a sequence of boots, each followed by its records; little endian. A boot has the
//! mark 0xBBB0 (u16), its length, 48 (u16), an unknown u32, the UUID of the boot, numerator and
//! denominator that turn ticks into nanoseconds (u32 each), nanoseconds since 1970 (i64), minutes
//! west of UTC (i32) and summer time (u32). A record has the mark `Ts \0` (u32), flags (u32),
//! ticks since the boot, with sleep (u64), nanoseconds since 1970 (i64), minutes west of UTC (i32)
//! and summer time (u32).

use jiff::Timestamp;

use crate::{
    bytes::{Cursor, Truncated},
    tracev3::Uuid,
};

const BOOT: [u8; 2] = [0xb0, 0xbb];
const RECORD: [u8; 4] = *b"Ts \0";

/// What begins a boot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Boot {
    /// The boot.
    pub uuid: Uuid,
    /// Numerator and denominator that turn ticks into nanoseconds.
    pub timebase: (u32, u32),
    /// What the clock showed at the boot.
    pub booted_at: Option<Timestamp>,
    /// Minutes that the clock on the wall was ahead of UTC, without summer time.
    pub minutes_east: i32,
}

impl Boot {
    /// Nanoseconds that so many ticks take.
    pub fn nanoseconds(&self, ticks: u64) -> Option<i128> {
        let (numerator, denominator) = self.timebase;
        i128::from(ticks).checked_mul(i128::from(numerator))?.checked_div(i128::from(denominator))
    }
}

/// What the clock showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sync {
    /// Ticks since the boot, with sleep.
    pub continuous_time: u64,
    /// The clock at that time.
    pub clock_at: Option<Timestamp>,
    /// Minutes that the clock on the wall was ahead of UTC, without summer time.
    pub minutes_east: i32,
}

/// One entry of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A boot begins.
    Boot(Boot),
    /// The clock at some ticks of the boot before.
    Sync(Sync),
}

/// Hands the entries to `each`, with the place where they begin. Returns why the rest of the file
/// could not be read, if that is so.
pub fn read(bytes: &[u8], each: &mut dyn FnMut(usize, Entry)) -> Option<String> {
    let mut cursor = Cursor::new(bytes);
    loop {
        let at = cursor.offset();
        let rest = cursor.rest();
        if rest.iter().all(|byte| *byte == 0) {
            return None;
        }
        let entry = if rest.starts_with(&BOOT) {
            boot(&mut cursor)
        } else if rest.starts_with(&RECORD) {
            sync(&mut cursor)
        } else {
            return Some(format!("no entry begins at byte {at}"));
        };
        match entry {
            Ok(entry) => each(at, entry),
            Err(error) => return Some(error.to_string()),
        }
    }
}

fn boot(cursor: &mut Cursor<'_>) -> Result<Entry, Truncated> {
    cursor.take("boot", 2)?;
    let length = usize::from(u16::from_le_bytes(cursor.array("boot")?));
    // The length counts the four bytes read so far; what a longer boot adds is unknown.
    let mut fields = Cursor::new(cursor.take("boot", length.max(48).saturating_sub(4))?);
    fields.take("boot", 4)?;
    let uuid = fields.array("boot")?;
    let numerator = u32::from_le_bytes(fields.array("boot")?);
    let denominator = u32::from_le_bytes(fields.array("boot")?);
    let booted_at = instant(i64::from_le_bytes(fields.array("boot")?));
    let minutes_east = east(i32::from_le_bytes(fields.array("boot")?));
    Ok(Entry::Boot(Boot { uuid, timebase: (numerator, denominator), booted_at, minutes_east }))
}

fn sync(cursor: &mut Cursor<'_>) -> Result<Entry, Truncated> {
    let mut fields = Cursor::new(cursor.take("record", 32)?);
    fields.take("record", 8)?;
    let continuous_time = u64::from_le_bytes(fields.array("record")?);
    let clock_at = instant(i64::from_le_bytes(fields.array("record")?));
    let minutes_east = east(i32::from_le_bytes(fields.array("record")?));
    Ok(Entry::Sync(Sync { continuous_time, clock_at, minutes_east }))
}

fn instant(nanoseconds: i64) -> Option<Timestamp> {
    if nanoseconds == 0 { None } else { Timestamp::from_nanosecond(nanoseconds.into()).ok() }
}

fn east(minutes_west: i32) -> i32 {
    minutes_west.checked_neg().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boots_and_records_are_read_up_to_the_unused_end() {
        let mut bytes = vec![0xb0, 0xbb, 48, 0, 0, 0, 0, 0];
        bytes.extend([7; 16]);
        bytes.extend(125_u32.to_le_bytes());
        bytes.extend(3_u32.to_le_bytes());
        bytes.extend(1_541_730_321_000_000_000_i64.to_le_bytes());
        bytes.extend((-60_i32).to_le_bytes());
        bytes.extend([0; 4]);
        bytes.extend(*b"Ts \0\0\0\0\0");
        bytes.extend(3_u64.to_le_bytes());
        bytes.extend(1_541_730_322_000_000_000_i64.to_le_bytes());
        bytes.extend([0; 8]);
        bytes.extend([0; 64]);
        let mut entries = Vec::new();
        assert_eq!(read(&bytes, &mut |at, entry| entries.push((at, entry))), None);
        let [(0, Entry::Boot(boot)), (48, Entry::Sync(sync))] = entries[..] else {
            panic!("{entries:?}")
        };
        assert_eq!((boot.uuid, boot.minutes_east), ([7; 16], 60));
        assert_eq!(boot.nanoseconds(sync.continuous_time), Some(125));
        assert_eq!(sync.clock_at.unwrap().to_string(), "2018-11-09T02:25:22Z");
        bytes.truncate(60);
        assert!(read(&bytes, &mut |_, _| {}).unwrap().contains("cut short"));
        assert!(read(b"text", &mut |_, _| {}).unwrap().contains("byte 0"));
    }
}
