//! The binary XML in which Android keeps settings of the system (`ABX`), read front to back.
//!
//! After `ABX\0` come tokens: a byte whose lower half is a kind of event (2 an element begins, 3 it
//! ends, 4 to 10 texts and the like, 15 an attribute of the element that began) and whose upper half
//! is the type of what follows. Numbers are big endian; a text is a length of 2 bytes and modified
//! UTF-8; a name is the number of a text that was given before, or 0xffff and a new text.
//!
//! A bug report shows such a file as a text in which every byte that is not UTF-8 was replaced: what is
//! left of it there is no longer such a file.
//!
//! # References
//! - AOSP, `BinaryXmlSerializer.java`, `FastDataOutput.java`

use std::{fmt::Write, rc::Rc};

use crate::bytes::{Cursor, Truncated};

/// How a file begins.
pub const MAGIC: &[u8] = b"ABX\0";
/// Number that announces a new name.
const NEW: u16 = u16::MAX;

/// Why no more can be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// It does not begin as such a file does.
    #[error("it is no binary XML of Android")]
    NoMagic,
    /// A token is none of the known ones.
    #[error("token {token:#04x} at byte {offset} is not known")]
    Unknown {
        /// The token.
        token: u8,
        /// Where it is.
        offset: usize,
    },
    /// A name is not one that was given before.
    #[error("name {number} was never given")]
    NoName {
        /// Its number.
        number: u16,
    },
    /// It is cut short.
    #[error(transparent)]
    Truncated(#[from] Truncated),
}

/// Value of an attribute.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// A text.
    Text(Rc<str>),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A number.
    Integer(i64),
    /// A real number.
    Real(f64),
    /// A truth value.
    Boolean(bool),
}

impl std::fmt::Display for Value {
    /// As the XML of text would have it; bytes are hexadecimal.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Null => Ok(()),
            Self::Text(text) => formatter.write_str(text),
            Self::Bytes(bytes) => {
                for byte in bytes {
                    write!(formatter, "{byte:02x}")?;
                }
                Ok(())
            }
            Self::Integer(number) => write!(formatter, "{number}"),
            Self::Real(number) => write!(formatter, "{number}"),
            Self::Boolean(flag) => write!(formatter, "{flag}"),
        }
    }
}

/// What is read next.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// An element begins.
    Start {
        /// Its name.
        name: Rc<str>,
        /// Its attributes, in their order.
        attributes: Vec<(Rc<str>, Value)>,
    },
    /// The element of this name ends.
    End(Rc<str>),
    /// Text between elements.
    Text(Rc<str>),
}

impl Event {
    /// The attribute of this name, of an element that begins.
    pub fn attribute(&self, name: &str) -> Option<&Value> {
        let Self::Start { attributes, .. } = self else { return None };
        attributes.iter().find(|(key, _)| **key == *name).map(|(_, value)| value)
    }
}

/// Reads events front to back.
#[derive(Debug)]
pub struct Reader<'a> {
    cursor: Cursor<'a>,
    names: Vec<Rc<str>>,
}

impl<'a> Reader<'a> {
    /// Reads `bytes`, which begin with [`MAGIC`]. What follows the end of the document is not read.
    ///
    /// # Errors
    /// When they do not.
    pub fn new(bytes: &'a [u8]) -> Result<Self, Error> {
        if !bytes.starts_with(MAGIC) {
            return Err(Error::NoMagic);
        }
        let mut cursor = Cursor::new(bytes);
        cursor.take("head", MAGIC.len())?;
        Ok(Self { cursor, names: Vec::new() })
    }

    /// Bytes read so far.
    pub const fn offset(&self) -> usize {
        self.cursor.offset()
    }

    /// The next event; `None` at the end of the document.
    ///
    /// # Errors
    /// When it cannot be read: nothing after it can.
    pub fn next_event(&mut self) -> Result<Option<Event>, Error> {
        loop {
            let offset = self.cursor.offset();
            let [token] = self.cursor.array("token")?;
            match token & 0x0f {
                0 => {}
                1 => return Ok(None),
                2 => {
                    let name = self.name()?;
                    return Ok(Some(Event::Start { name, attributes: self.attributes()? }));
                }
                3 => return Ok(Some(Event::End(self.name()?))),
                4..=10 => {
                    if let Value::Text(text) = self.value(token, offset)? {
                        return Ok(Some(Event::Text(text)));
                    }
                }
                _ => return Err(Error::Unknown { token, offset }),
            }
        }
    }

    fn attributes(&mut self) -> Result<Vec<(Rc<str>, Value)>, Error> {
        let mut attributes = Vec::new();
        while let Some(token) = self.cursor.rest().first().filter(|token| *token & 0x0f == 15) {
            let offset = self.cursor.offset();
            self.cursor.take("token", 1)?;
            let name = self.name()?;
            attributes.push((name, self.value(*token, offset)?));
        }
        Ok(attributes)
    }

    fn value(&mut self, token: u8, offset: usize) -> Result<Value, Error> {
        let cursor = &mut self.cursor;
        Ok(match token >> 4 {
            1 => Value::Null,
            2 => Value::Text(text(cursor)?),
            3 => Value::Text(self.name()?),
            4 | 5 => {
                let length = cursor.array("length of bytes").map(u16::from_be_bytes)?;
                Value::Bytes(cursor.take("bytes", length.into())?.to_vec())
            }
            6 | 7 => Value::Integer(cursor.array("number").map(i32::from_be_bytes)?.into()),
            8 | 9 => Value::Integer(cursor.array("number").map(i64::from_be_bytes)?),
            10 => Value::Real(cursor.array("real number").map(f32::from_be_bytes)?.into()),
            11 => Value::Real(cursor.array("real number").map(f64::from_be_bytes)?),
            12 => Value::Boolean(true),
            13 => Value::Boolean(false),
            _ => return Err(Error::Unknown { token, offset }),
        })
    }

    fn name(&mut self) -> Result<Rc<str>, Error> {
        let number = self.cursor.array("name").map(u16::from_be_bytes)?;
        if number != NEW {
            let known = self.names.get(usize::from(number));
            return known.cloned().ok_or(Error::NoName { number });
        }
        let name = text(&mut self.cursor)?;
        // Beyond this number of names none is remembered.
        if self.names.len() < usize::from(NEW) {
            self.names.push(Rc::clone(&name));
        }
        Ok(name)
    }
}

fn text(cursor: &mut Cursor<'_>) -> Result<Rc<str>, Truncated> {
    let length = cursor.array("length of text").map(u16::from_be_bytes)?;
    Ok(modified_utf8(cursor.take("text", length.into())?).into())
}

/// Modified UTF-8: as UTF-8, but zero is two bytes and what lies beyond 0xffff is two times three bytes,
/// one for each half of its UTF-16.
fn modified_utf8(bytes: &[u8]) -> String {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let mut units: Vec<u16> = Vec::new();
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        let bits = |byte: &u8| u16::from(byte & 0x3f);
        let (unit, after) = match (first, after) {
            (0x00..=0x7f, _) => (u16::from(*first), after),
            (0xc0..=0xdf, [second, after @ ..]) => {
                ((u16::from(first & 0x1f) << 6) | bits(second), after)
            }
            (0xe0..=0xef, [second, third, after @ ..]) => {
                let unit = (u16::from(first & 0x0f) << 12) | (bits(second) << 6) | bits(third);
                (unit, after)
            }
            _ => (0xfffd, after),
        };
        units.push(unit);
        rest = after;
    }
    let mut text = String::new();
    for unit in char::decode_utf16(units) {
        // Writing to a string cannot fail.
        let _written = text.write_char(unit.unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `<keys version="1"><key on="true" key="k1" last="16" raw="0102"/></keys>`, the second `key` by its number.
    const KEYS: &[u8] = b"ABX\0\x10\x32\xff\xff\0\x04keys\x6f\xff\xff\0\x07version\0\0\0\x01\
        \x32\xff\xff\0\x03key\xcf\xff\xff\0\x02on\x2f\0\x02\0\x02k1\
        \x8f\xff\xff\0\x04last\0\0\0\0\0\0\0\x10\x4f\xff\xff\0\x03raw\0\x02\x01\x02\
        \x33\0\x02\x24\0\x01\n\x33\0\0\x11";

    fn read(bytes: &[u8]) -> (Vec<Event>, Option<Error>) {
        let mut events = Vec::new();
        let mut reader = match Reader::new(bytes) {
            Ok(reader) => reader,
            Err(error) => return (events, Some(error)),
        };
        loop {
            match reader.next_event() {
                Ok(Some(event)) => events.push(event),
                Ok(None) => return (events, None),
                Err(error) => return (events, Some(error)),
            }
        }
    }

    #[test]
    fn elements_attributes_and_names_by_number_are_read() {
        let (events, error) = read(KEYS);
        assert_eq!(error, None);
        assert_eq!(events.len(), 5);
        assert_eq!(events[0].attribute("version"), Some(&Value::Integer(1)));
        let key = &events[1];
        assert!(matches!(key, Event::Start { name, .. } if **name == *"key"));
        assert_eq!(key.attribute("on"), Some(&Value::Boolean(true)));
        assert_eq!(key.attribute("key"), Some(&Value::Text("k1".into())));
        assert_eq!(key.attribute("last"), Some(&Value::Integer(16)));
        assert_eq!(key.attribute("raw").unwrap().to_string(), "0102");
        assert_eq!(events[2], Event::End("key".into()));
        assert_eq!(events[3], Event::Text("\n".into()));
        assert_eq!(events[4], Event::End("keys".into()));
    }

    #[test]
    fn cut_anywhere_keeps_what_is_whole_and_says_so() {
        for cut in 0..KEYS.len() {
            let (events, error) = read(&KEYS[..cut]);
            assert!(events.len() < 6 && error.is_some(), "cut at {cut}");
        }
        assert_eq!(read(b"<?xml").1, Some(Error::NoMagic));
    }

    #[test]
    fn a_name_that_was_never_given_is_an_error() {
        assert_eq!(read(b"ABX\0\x32\0\x07").1, Some(Error::NoName { number: 7 }));
        assert_eq!(read(b"ABX\0\x1c").1, Some(Error::Unknown { token: 0x1c, offset: 4 }));
    }

    #[test]
    fn modified_utf8_joins_halves() {
        assert_eq!(modified_utf8(b"a\xc0\x80\xed\xa0\xbd\xed\xb8\x80"), "a\0\u{1f600}");
        assert_eq!(modified_utf8(b"\xff\xe2\x82"), "\u{fffd}\u{fffd}\u{fffd}");
    }
}
