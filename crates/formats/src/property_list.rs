//! Property lists of any notation, within bounds.
//!
//! A hostile property list nests so deeply that taking it apart exhausts the stack, or refers to
//! the same objects so often that a few bytes unfold into more than the memory holds. Both are
//! refused before anything is built.

use std::{fmt, io::Cursor};

use plist::Value;
use serde::{
    Deserialize, Deserializer,
    de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor},
};

use crate::binary_plist::{BinaryPlist, NotBinary, Object};

/// How deep a property list may be nested.
const DEEPEST: usize = 128;
/// How many values it may unfold into.
const MOST_VALUES: u64 = 2_000_000;
/// How many bytes of text and data it may unfold into.
const MOST_BYTES: u64 = 256 << 20;

/// Why a property list is not read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Not a property list.
    #[error("not a property list: {0}")]
    NotAPlist(#[from] plist::Error),
    /// Not a binary property list, although it starts like one.
    #[error(transparent)]
    NotBinary(#[from] NotBinary),
    /// Nested too deeply.
    #[error("property list is nested deeper than {DEEPEST} levels")]
    TooDeep,
    /// Too many values, or too many bytes.
    #[error("property list unfolds into more than {MOST_VALUES} values or {MOST_BYTES} bytes")]
    TooLarge,
    /// An object contains itself.
    #[error("property list contains itself")]
    Cyclic,
}

/// Reads a property list: binary, XML or the old text notation.
///
/// # Errors
/// When the bytes are no property list, or one beyond all bounds.
pub fn property_list(bytes: &[u8]) -> Result<Value, Error> {
    if bytes.starts_with(b"bplist00") {
        Unfolded::check(BinaryPlist::read(bytes)?)?;
    } else if let Err(error) = plist::from_bytes::<Nested>(bytes) {
        let too_deep = error.to_string().contains(TOO_DEEP);
        return Err(if too_deep { Error::TooDeep } else { Error::NotAPlist(error) });
    }
    Ok(Value::from_reader(Cursor::new(bytes))?)
}

/// What an object unfolds into.
#[derive(Clone, Copy, Default)]
struct Extent {
    values: u64,
    bytes: u64,
    height: usize,
}

#[derive(Clone, Copy)]
enum State {
    Unknown,
    Open,
    Done(Extent),
}

struct Level {
    number: usize,
    children: Vec<u64>,
    extent: Extent,
}

/// Measures a binary property list without unfolding it.
struct Unfolded<'a> {
    plist: BinaryPlist<'a>,
    states: Vec<State>,
    levels: Vec<Level>,
    references: u64,
}

impl Unfolded<'_> {
    fn check(plist: BinaryPlist<'_>) -> Result<(), Error> {
        let states = vec![State::Unknown; plist.count()];
        let mut unfolded = Unfolded { plist, states, levels: Vec::new(), references: 0 };
        unfolded.open(plist.root_number())?;
        while let Some(level) = unfolded.levels.last_mut() {
            if let Some(child) = level.children.pop() {
                unfolded.open(child)?;
            } else if let Some(Level { number, extent, .. }) = unfolded.levels.pop() {
                unfolded.close(number, extent)?;
            }
        }
        Ok(())
    }

    /// Starts with an object, or counts it once more.
    fn open(&mut self, number: u64) -> Result<(), Error> {
        let at = usize::try_from(number).unwrap_or(usize::MAX);
        match self.states.get(at) {
            // Left to the reader, which says what is wrong with it.
            None => return Ok(()),
            Some(State::Open) => return Err(Error::Cyclic),
            Some(State::Done(extent)) => return self.add(*extent),
            Some(State::Unknown) => {}
        }
        let mut extent = Extent { values: 1, bytes: 0, height: 1 };
        let mut children = Vec::new();
        match self.plist.object(number) {
            Some(Object::Array(array)) => children.extend(array.numbers()),
            Some(Object::Dictionary(dictionary)) => {
                children.extend(dictionary.keys().numbers().chain(dictionary.values().numbers()));
            }
            Some(Object::Data(data)) => extent.bytes = length(data.len()),
            Some(Object::Text(text)) => extent.bytes = length(text.len()),
            _ => {}
        }
        // Objects may overlap, so that the references alone are more than the file has bytes.
        self.references = self.references.saturating_add(length(children.len()));
        if self.references > MOST_VALUES {
            return Err(Error::TooLarge);
        }
        if self.levels.len() >= DEEPEST {
            return Err(Error::TooDeep);
        }
        if let Some(state) = self.states.get_mut(at) {
            *state = State::Open;
        }
        self.levels.push(Level { number: at, children, extent });
        Ok(())
    }

    fn close(&mut self, number: usize, extent: Extent) -> Result<(), Error> {
        if let Some(state) = self.states.get_mut(number) {
            *state = State::Done(extent);
        }
        self.add(extent)
    }

    /// Adds what a child unfolds into to the object that is open.
    fn add(&mut self, child: Extent) -> Result<(), Error> {
        let depth = self.levels.len();
        if depth.saturating_add(child.height) > DEEPEST {
            return Err(Error::TooDeep);
        }
        let Some(Level { extent, .. }) = self.levels.last_mut() else { return Ok(()) };
        extent.values = extent.values.saturating_add(child.values);
        extent.bytes = extent.bytes.saturating_add(child.bytes);
        extent.height = extent.height.max(child.height.saturating_add(1));
        if extent.values > MOST_VALUES || extent.bytes > MOST_BYTES {
            return Err(Error::TooLarge);
        }
        Ok(())
    }
}

fn length(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}

/// What the error of a [`Nesting`] says that ran out of levels.
const TOO_DEEP: &str = "nested too deeply";

/// Takes apart a list in XML or in the old text notation without keeping anything. The reader is
/// the one that builds the list afterwards: no quote, comment or entity hides a level from it.
struct Nested;

impl<'de> Deserialize<'de> for Nested {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Nesting(DEEPEST).deserialize(deserializer).map(|()| Self)
    }
}

/// A value that may be nested so many levels.
#[derive(Clone, Copy)]
struct Nesting(usize);

impl Nesting {
    fn deeper<E: de::Error>(self) -> Result<Self, E> {
        self.0.checked_sub(1).map(Self).ok_or_else(|| E::custom(TOO_DEEP))
    }
}

impl<'de> DeserializeSeed<'de> for Nesting {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Nesting {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value of a property list")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_bytes<E>(self, _: &[u8]) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let below = self.deeper()?;
        while items.next_element_seed(below)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let below = self.deeper()?;
        while entries.next_key_seed(below)?.is_some() {
            entries.next_value_seed(below)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn binary(value: &Value) -> Vec<u8> {
        let mut bytes = Vec::new();
        value.to_writer_binary(&mut bytes).unwrap();
        bytes
    }

    /// A binary property list of arrays: each refers to the objects in `arrays`.
    fn arrays(arrays: &[Vec<u16>]) -> Vec<u8> {
        let mut bytes = b"bplist00".to_vec();
        let mut offsets = Vec::new();
        for references in arrays {
            offsets.extend(u32::try_from(bytes.len()).unwrap().to_be_bytes());
            bytes.extend([0xaf, 0x11]);
            bytes.extend(u16::try_from(references.len()).unwrap().to_be_bytes());
            bytes.extend(references.iter().flat_map(|reference| reference.to_be_bytes()));
        }
        let table = u64::try_from(bytes.len()).unwrap();
        bytes.extend(offsets);
        bytes.extend([0, 0, 0, 0, 0, 0, 4, 2]);
        bytes.extend(u64::try_from(arrays.len()).unwrap().to_be_bytes());
        bytes.extend(0_u64.to_be_bytes());
        bytes.extend(table.to_be_bytes());
        bytes
    }

    #[test]
    fn property_lists_of_every_notation_are_read() {
        let value = Value::Array(vec![Value::String("x".into()), Value::Integer(7.into())]);
        assert_eq!(property_list(&binary(&value)).unwrap(), value);
        let mut xml = Vec::new();
        value.to_writer_xml(&mut xml).unwrap();
        assert_eq!(property_list(&xml).unwrap(), value);
        assert!(property_list(b"{ a = (b, c); }").unwrap().as_dictionary().is_some());
        assert!(property_list(b"").is_err());
        assert!(property_list(b"bplist00").is_err());
    }

    #[test]
    fn reasonable_nesting_is_read_and_more_is_refused() {
        for (depth, reads) in [(100, true), (1_000, false), (500_000, false)] {
            let xml = format!(
                "<?xml version=\"1.0\"?><plist>{}{}</plist>",
                "<array>".repeat(depth),
                "</array>".repeat(depth)
            );
            assert_eq!(property_list(xml.as_bytes()).is_ok(), reads, "{depth}");
            let text = format!("{}{}", "(".repeat(depth), ")".repeat(depth));
            assert_eq!(property_list(text.as_bytes()).is_ok(), reads, "{depth}");
            let count = u16::try_from(depth.min(60_000)).unwrap();
            let mut chain: Vec<_> = (1..count).map(|next| vec![next]).collect();
            chain.push(Vec::new());
            assert_eq!(property_list(&arrays(&chain)).is_ok(), reads, "{depth}");
        }
    }

    #[test]
    fn comments_do_not_hide_nesting() {
        let xml = format!(
            "<plist>{}</plist>",
            "<array><!-- </array> --><![CDATA[</array>]]>".repeat(100_000)
        );
        assert!(matches!(property_list(xml.as_bytes()), Err(Error::TooDeep)));
    }

    #[test]
    fn quotes_do_not_hide_nesting() {
        let open = r#"<array x="></array>">"#.repeat(100_000);
        let xml = format!("<plist>{open}{}</plist>", "</array>".repeat(100_000));
        assert!(matches!(property_list(xml.as_bytes()), Err(Error::TooDeep)));
    }

    #[test]
    fn objects_that_are_shared_too_often_are_refused() {
        let laughs: Vec<_> = (1..=40).map(|next| vec![next; 10]).chain([Vec::new()]).collect();
        assert!(matches!(property_list(&arrays(&laughs)), Err(Error::TooLarge)));
        let few: Vec<_> = (1..=4).map(|next| vec![next; 10]).chain([Vec::new()]).collect();
        assert!(property_list(&arrays(&few)).is_ok());
    }

    #[test]
    fn objects_that_overlap_do_not_take_for_ever() {
        // 20,000 objects at one place: an array of 60,000 references.
        let mut bytes = arrays(&[vec![1; 60_000], Vec::new()]);
        bytes.truncate(120_012);
        let table = u64::try_from(bytes.len()).unwrap();
        bytes.extend([0, 0, 0, 8].repeat(20_000));
        bytes.extend([0, 0, 0, 0, 0, 0, 4, 2]);
        bytes.extend(20_000_u64.to_be_bytes());
        bytes.extend(0_u64.to_be_bytes());
        bytes.extend(table.to_be_bytes());
        assert!(property_list(&bytes).is_err());
    }

    #[test]
    fn an_object_that_contains_itself_is_refused() {
        assert!(matches!(property_list(&arrays(&[vec![1], vec![0]])), Err(Error::Cyclic)));
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read_without_a_panic(
            flips in proptest::collection::vec((0..200_usize, 0..=255_u8), 0..8),
        ) {
            let mut bytes = binary(&Value::Array(vec![
                Value::String("text".into()), Value::String("größe".into()), Value::Real(1.5),
                Value::Data(vec![1, 2, 3]), Value::Boolean(true), Value::Uid(plist::Uid::new(3)),
            ]));
            for (at, value) in flips {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = value;
                }
            }
            let _ = property_list(&bytes);
            let _ = crate::keyed_archive::KeyedArchive::read(&bytes);
            if let Ok(read) = crate::keyed_archive::ArchiveInPlace::read(&bytes) {
                let _ = read.root();
            }
        }
    }
}
