//! Property lists of unknown origin, binary, XML or ASCII: read whole, within limits.
//!
//! A binary list refers to its parts by number, so that a few hundred bytes can describe more
//! values than any memory holds; and lists can be nested so deeply that no stack holds them.
//! Both are refused before anything is built.
//!
//! # References
//! - Apple, `CFBinaryPList.c`

use std::{cell::Cell, fmt};

use plist::Value;
use serde::{
    Deserialize, Deserializer,
    de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor},
};

/// Levels that a list may be nested.
const DEEPEST: usize = 256;
/// Bytes that all values together may take, where each value counts [`VALUE`] and its text.
const LARGEST: usize = 64 << 20;
/// What a value takes without its text.
const VALUE: usize = 64;

const TOO_DEEP: &str = "nested more than 256 levels deep";
const TOO_LARGE: &str = "its values take more than 64 MiB";

/// Why a property list cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Not a property list, or a damaged one.
    #[error("not a property list, or a damaged one")]
    Damaged(#[from] plist::Error),
    /// Larger than what is read at once.
    #[error("property list is refused: {0}")]
    Refused(&'static str),
}

/// Reads a property list from its bytes.
///
/// # Errors
/// When the bytes are none, or it is nested too deeply or too large.
pub fn read(bytes: &[u8]) -> Result<Value, Error> {
    if let Err(error) = plist::from_bytes::<Bounded>(bytes) {
        let message = error.to_string();
        let limit = [TOO_DEEP, TOO_LARGE].into_iter().find(|limit| message.contains(limit));
        return Err(limit.map_or(Error::Damaged(error), Error::Refused));
    }
    Ok(Value::from_reader(std::io::Cursor::new(bytes))?)
}

/// A list that keeps to the limits. Nothing of it is kept.
struct Bounded;

impl<'de> Deserialize<'de> for Bounded {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Level { below: DEEPEST, left: &Cell::new(LARGEST) }.deserialize(deserializer)?;
        Ok(Self)
    }
}

/// One value, and how much more there may be.
#[derive(Clone, Copy)]
struct Level<'a> {
    below: usize,
    left: &'a Cell<usize>,
}

impl Level<'_> {
    fn take<E: de::Error>(self, length: usize) -> Result<(), E> {
        let taken = length.saturating_add(VALUE);
        self.left.set(self.left.get().checked_sub(taken).ok_or_else(|| E::custom(TOO_LARGE))?);
        Ok(())
    }

    fn deeper<E: de::Error>(self) -> Result<Self, E> {
        self.take(0)?;
        let below = self.below.checked_sub(1).ok_or_else(|| E::custom(TOO_DEEP))?;
        Ok(Self { below, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Level<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Level<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value of a property list")
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<(), E> {
        self.take(0)
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<(), E> {
        self.take(0)
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<(), E> {
        self.take(0)
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<(), E> {
        self.take(0)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        self.take(text.len())
    }

    fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<(), E> {
        self.take(bytes.len())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let level = self.deeper()?;
        while items.next_element_seed(level)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let level = self.deeper()?;
        while entries.next_key_seed(level)?.is_some() {
            entries.next_value_seed(level)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A binary list of these objects: at most 255, each referring to others by one byte.
    fn binary(objects: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = b"bplist00".to_vec();
        let mut table = Vec::new();
        for object in objects {
            table.extend(u16::try_from(bytes.len()).unwrap().to_be_bytes());
            bytes.extend(object);
        }
        let table_at = bytes.len();
        bytes.extend(table);
        bytes.extend([0, 0, 0, 0, 0, 0, 2, 1]);
        for number in [objects.len(), 0, table_at] {
            bytes.extend(u64::try_from(number).unwrap().to_be_bytes());
        }
        bytes
    }

    #[test]
    fn a_small_list_that_describes_billions_of_values_is_refused() {
        let mut objects: Vec<Vec<u8>> = (1..=40).map(|next| vec![0xa2, next, next]).collect();
        objects.push(vec![0x10, 1]);
        let bytes = binary(&objects);
        assert!(bytes.len() < 300);
        assert!(matches!(read(&bytes), Err(Error::Refused(TOO_LARGE))));
    }

    #[test]
    fn deep_nesting_is_refused() {
        let nested = |levels: usize| {
            let (open, close) = ("<array>".repeat(levels), "</array>".repeat(levels));
            format!(r#"<?xml version="1.0"?><plist version="1.0">{open}{close}</plist>"#)
        };
        assert!(matches!(read(nested(100_000).as_bytes()), Err(Error::Refused(TOO_DEEP))));
        assert!(matches!(read(nested(DEEPEST + 1).as_bytes()), Err(Error::Refused(TOO_DEEP))));
        assert!(read(nested(DEEPEST).as_bytes()).is_ok());
        let ascii = format!("{}{}", "(".repeat(100_000), ")".repeat(100_000));
        assert!(read(ascii.as_bytes()).is_err());
    }

    #[test]
    fn dates_keep_their_fraction() {
        // 0x33: a date as a big-endian double of seconds since 2001.
        let mut date = vec![0x33];
        date.extend(588_813_210.5_f64.to_be_bytes());
        let value = read(&binary(&[date])).unwrap();
        let at = crate::instants::plist_date(value.as_date().unwrap());
        assert_eq!(at.map(|at| at.to_string()).unwrap_or_default(), "2019-08-29T23:13:30.5Z");
    }

    #[test]
    fn every_kind_of_value_is_read() {
        let text = concat!(
            r#"<?xml version="1.0"?><plist version="1.0"><dict><key>a</key><array>"#,
            "<true/><integer>-1</integer><integer>18446744073709551615</integer><real>1.5</real>",
            "<string>s</string><data>AAE=</data><date>2020-01-01T00:00:00Z</date></array></dict></plist>",
        );
        let value = read(text.as_bytes()).unwrap();
        let items = value.as_dictionary().unwrap().get("a").unwrap().as_array().unwrap();
        assert_eq!(items.len(), 7);
    }

    #[test]
    fn other_bytes_are_no_property_list() {
        assert!(matches!(read(b""), Err(Error::Damaged(_))));
        assert!(matches!(read(b"\x00\x01"), Err(Error::Damaged(_))));
    }
}
