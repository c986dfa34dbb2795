//! Records: the values of a row, as a cell of a table leaf holds them.
//!
//! A record is the length of its header, one serial type for each value, then the values. All
//! numbers of the header are variable-length integers.
//!
//! # References
//! - `SQLite`, "Database File Format", section 2.1.

use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};

/// A value of a row.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Integer(i64),
    Real(f64),
    /// UTF-8, as far as the writer kept to it.
    Text(Vec<u8>),
    Blob(Vec<u8>),
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Real(number) => ValueRef::Real(*number),
            Self::Text(bytes) => ValueRef::Text(bytes),
            Self::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

/// The variable-length integer at the start of `bytes`, and how many bytes it takes.
pub(in crate::sqlite) fn varint(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut value = 0_u64;
    for (index, byte) in bytes.iter().enumerate().take(9) {
        if index == 8 {
            return Some(((value << 8) | u64::from(*byte), 9));
        }
        value = (value << 7) | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some((value, index.saturating_add(1)));
        }
    }
    None
}

/// How many bytes a value of a serial type takes.
fn size_of(serial: u64) -> Option<u64> {
    match serial {
        0 | 8 | 9 => Some(0),
        1..=4 => Some(serial),
        5 => Some(6),
        6 | 7 => Some(8),
        10 | 11 => None,
        _ => Some(serial.saturating_sub(12) >> 1),
    }
}

fn integer(bytes: &[u8]) -> i64 {
    let negative = bytes.first().is_some_and(|first| first & 0x80 != 0);
    bytes
        .iter()
        .fold(if negative { -1 } else { 0 }, |value: i64, byte| (value << 8) | i64::from(*byte))
}

fn text(bytes: &[u8], encoding: u32) -> Vec<u8> {
    let unit = match encoding {
        2 => u16::from_le_bytes,
        3 => u16::from_be_bytes,
        _ => return bytes.to_vec(),
    };
    let (units, _) = bytes.as_chunks::<2>();
    let units: Vec<u16> = units.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16_lossy(&units).into_bytes()
}

/// The values of a record, when it is whole and sound.
pub(super) fn values(record: &[u8], encoding: u32) -> Option<Vec<Value>> {
    const MOST: usize = 2_000;
    let (header_length, start) = varint(record)?;
    let header_length = usize::try_from(header_length).ok()?;
    let mut header = record.get(start..header_length)?;
    let mut body = record.get(header_length..)?;
    let mut values = Vec::new();
    while !header.is_empty() {
        let (serial, length) = varint(header)?;
        header = header.get(length..)?;
        let (bytes, rest) = body.split_at_checked(usize::try_from(size_of(serial)?).ok()?)?;
        body = rest;
        values.push(match serial {
            0 => Value::Null,
            8 => Value::Integer(0),
            9 => Value::Integer(1),
            1..=6 => Value::Integer(integer(bytes)),
            7 => Value::Real(f64::from_be_bytes(bytes.try_into().ok()?)),
            _ if serial % 2 == 0 => Value::Blob(bytes.to_vec()),
            _ => Value::Text(text(bytes, encoding)),
        });
        if values.len() > MOST {
            return None;
        }
    }
    Some(values)
}
