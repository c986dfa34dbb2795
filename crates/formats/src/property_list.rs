//! Property lists of any notation, within bounds.
//!
//! A hostile property list nests so deeply that taking it apart exhausts the stack, or refers to
//! the same objects so often that a few bytes unfold into more than the memory holds. Both are
//! refused before anything is built.

use std::io::Cursor;

use plist::Value;

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
    if bytes.starts_with(b"bplist0") {
        Unfolded::check(BinaryPlist::read(bytes)?)?;
    } else if text_depth(bytes) > DEEPEST {
        return Err(Error::TooDeep);
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

/// How deep a property list in XML or in the old text notation is nested, at most.
fn text_depth(bytes: &[u8]) -> usize {
    let start = bytes.trim_ascii_start();
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    let is_xml = start.first() == Some(&b'<');
    let brackets = if is_xml { 0 } else { bracket_depth(bytes) };
    element_depth(bytes).max(brackets)
}

fn element_depth(mut bytes: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0_usize);
    while let Some(at) = memchr::memchr(b'<', bytes) {
        bytes = bytes.get(at.saturating_add(1)..).unwrap_or_default();
        let end: &[u8] = match bytes {
            [b'!', b'-', b'-', ..] => b"-->",
            [b'!', b'[', ..] => b"]]>",
            _ => b">",
        };
        let length = memchr::memmem::find(bytes, end).unwrap_or(bytes.len());
        let element = bytes.get(..length).unwrap_or_default();
        match element {
            [b'!' | b'?', ..] | [.., b'/'] => {}
            [b'/', ..] => depth = depth.saturating_sub(1),
            _ => depth = depth.saturating_add(1),
        }
        deepest = deepest.max(depth);
        bytes = bytes.get(length..).unwrap_or_default();
    }
    // `plist` and the innermost value are no nesting.
    deepest.saturating_sub(2)
}

fn bracket_depth(bytes: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0_usize);
    for byte in bytes {
        match byte {
            b'(' | b'{' => depth = depth.saturating_add(1),
            b')' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
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
