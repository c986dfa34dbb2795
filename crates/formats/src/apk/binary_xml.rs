//! The binary XML of Android packages (`AndroidManifest.xml`): chunks of type, size of the head, size.
//!
//! All numbers are little endian. A pool of strings comes first (type 1: number of strings at 8,
//! flags at 16, start of the texts at 20; then an offset for each), then numbers of attributes by
//! index of their names (0x180), then elements. Android knows the attributes it defines by their
//! numbers and not by their names, which an APK may falsify.
//!
//! # References
//! - AOSP, `frameworks/base/libs/androidfw/include/androidfw/ResourceTypes.h`

use std::rc::Rc;

use super::Error;
use crate::bytes::{Cursor, Truncated};

const STRING_POOL: u16 = 0x0001;
const RESOURCE_MAP: u16 = 0x0180;
const START: u16 = 0x0102;
const END: u16 = 0x0103;
/// Flag of a pool whose texts are UTF-8, else they are UTF-16.
const UTF8: u32 = 1 << 8;
/// Most attributes of one element.
const MOST_ATTRIBUTES: u16 = 1_000;

/// An attribute of an element.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// Its number, where Android defines it; else 0.
    pub id: u32,
    /// Its name.
    pub name: Rc<str>,
    /// Its value.
    pub value: Value,
}

/// Value of an attribute.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// A text.
    Text(Rc<str>),
    /// A number.
    Integer(u32),
    /// A truth value.
    Boolean(bool),
    /// A resource of this number, which another file holds.
    Reference(u32),
    /// Another type, by its number.
    Other(u8),
}

/// The beginning or the end of an element.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// An element begins.
    Start {
        /// Its name.
        name: Rc<str>,
        /// Its attributes.
        attributes: Vec<Attribute>,
    },
    /// The innermost element ends.
    End,
}

/// Strings, unfolded when asked for.
#[derive(Default)]
struct Pool<'a> {
    offsets: &'a [u8],
    texts: &'a [u8],
    is_utf8: bool,
}

/// Hands every beginning and end of an element to `each`, in their order. What comes before damage has
/// been handed over; then the error tells what is missing.
///
/// # Errors
/// When the bytes are no binary XML, or damaged.
pub fn for_each(bytes: &[u8], each: &mut dyn FnMut(Event)) -> Result<(), Error> {
    let mut cursor = Cursor::new(bytes);
    let kind = cursor.array("head").map(u16::from_le_bytes)?;
    let head = cursor.array("head").map(u16::from_le_bytes)?;
    // Android looks at the size of the head and not at the type.
    if kind != 3 && head != 8 {
        return Err(Error::Damaged("it is no binary XML"));
    }
    cursor.take("head", usize::from(head).saturating_sub(4))?;
    let (mut pool, mut numbers): (Pool<'_>, &[u8]) = (Pool::default(), &[]);
    while cursor.rest().len() >= 8 {
        let rest = cursor.rest();
        let (kind, head, size) = chunk(rest)?;
        if size < 8 || head > size {
            return Err(Error::Damaged("a chunk is smaller than its head"));
        }
        let chunk = cursor.take("chunk", size.min(rest.len()))?;
        match kind {
            STRING_POOL => pool = Pool::read(chunk, head)?,
            RESOURCE_MAP => numbers = chunk.get(head..).unwrap_or_default(),
            START => each(start(chunk, head, &pool, numbers)?),
            END => each(Event::End),
            _ => {}
        }
        if chunk.len() < size {
            return Err(Error::Damaged("the last chunk is cut short"));
        }
    }
    Ok(())
}

/// Type, size of the head and size of the chunk that begins here.
fn chunk(rest: &[u8]) -> Result<(u16, usize, usize), Truncated> {
    let mut cursor = Cursor::new(rest);
    let kind = cursor.array("type of chunk").map(u16::from_le_bytes)?;
    let head = cursor.array("head of chunk").map(u16::from_le_bytes)?;
    let size = cursor.array("size of chunk").map(u32::from_le_bytes)?;
    Ok((kind, head.into(), usize::try_from(size).unwrap_or(usize::MAX)))
}

/// Namespace, name and places of attributes follow the head (16 bytes: chunk, line, comment); an
/// attribute is namespace, name, text, size of value, zero, type, datum.
fn start(chunk: &[u8], head: usize, pool: &Pool<'_>, numbers: &[u8]) -> Result<Event, Error> {
    let body = chunk.get(head..).unwrap_or_default();
    let mut cursor = Cursor::new(body);
    cursor.take("element", 4)?;
    let name = pool.text(cursor.array("name of element").map(u32::from_le_bytes)?);
    let first = cursor.array("attributes").map(u16::from_le_bytes)?;
    let stride = cursor.array("attributes").map(u16::from_le_bytes)?;
    let count = cursor.array("attributes").map(u16::from_le_bytes)?;
    if count > 0 && stride < 20 || count > MOST_ATTRIBUTES {
        return Err(Error::Damaged("attributes of an element make no sense"));
    }
    let mut cursor = Cursor::new(body);
    cursor.take("attributes", first.into())?;
    let mut attributes = Vec::new();
    for _ in 0..count {
        let mut one = Cursor::new(cursor.take("attribute", stride.into())?);
        one.take("namespace", 4)?;
        let name = one.array("name").map(u32::from_le_bytes)?;
        let text = one.array("text").map(u32::from_le_bytes)?;
        one.take("value", 3)?;
        let [kind] = one.array("type of value")?;
        let datum = one.array("value").map(u32::from_le_bytes)?;
        let value = match kind {
            0x01 => Value::Reference(datum),
            0x03 => Value::Text(pool.text(datum)),
            0x10 | 0x11 => Value::Integer(datum),
            0x12 => Value::Boolean(datum != 0),
            _ if text != u32::MAX => Value::Text(pool.text(text)),
            _ => Value::Other(kind),
        };
        let id = number(numbers, name).unwrap_or(0);
        attributes.push(Attribute { id, name: pool.text(name), value });
    }
    Ok(Event::Start { name, attributes })
}

/// The number at this place of a list of numbers.
fn number(numbers: &[u8], index: u32) -> Option<u32> {
    let start = usize::try_from(index).ok()?.checked_mul(4)?;
    let bytes = numbers.get(start..)?.first_chunk::<4>()?;
    Some(u32::from_le_bytes(*bytes))
}

impl<'a> Pool<'a> {
    fn read(chunk: &'a [u8], head: usize) -> Result<Self, Error> {
        let mut cursor = Cursor::new(chunk);
        cursor.take("pool of strings", 8)?;
        let count = cursor.array("number of strings").map(u32::from_le_bytes)?;
        cursor.take("pool of strings", 4)?;
        let flags = cursor.array("flags of pool").map(u32::from_le_bytes)?;
        let texts = cursor.array("start of texts").map(u32::from_le_bytes)?;
        let offsets = chunk.get(head..).unwrap_or_default();
        let length = usize::try_from(count).unwrap_or(usize::MAX).saturating_mul(4);
        Ok(Self {
            // A number of strings that is too large is read as those that are there.
            offsets: offsets.get(..length).unwrap_or(offsets),
            texts: chunk.get(usize::try_from(texts).unwrap_or(usize::MAX)..).unwrap_or_default(),
            is_utf8: flags & UTF8 != 0,
        })
    }

    /// The text of this index; empty where there is none.
    fn text(&self, index: u32) -> Rc<str> {
        let found = || {
            let offset = usize::try_from(number(self.offsets, index)?).ok()?;
            let bytes = self.texts.get(offset..)?;
            if self.is_utf8 { utf8(bytes) } else { utf16(bytes) }
        };
        found().unwrap_or_default().into()
    }
}

/// Number of UTF-16 units, number of bytes, bytes. Both numbers take a second byte where the highest bit is set.
fn utf8(bytes: &[u8]) -> Option<String> {
    fn length(bytes: &[u8]) -> Option<(usize, &[u8])> {
        let (first, rest) = bytes.split_first()?;
        if first & 0x80 == 0 {
            return Some((usize::from(*first), rest));
        }
        let (second, rest) = rest.split_first()?;
        Some(((usize::from(first & 0x7f) << 8) | usize::from(*second), rest))
    }
    let (_units, rest) = length(bytes)?;
    let (count, rest) = length(rest)?;
    Some(String::from_utf8_lossy(rest.get(..count)?).into_owned())
}

/// Number of units, units. The number takes a second unit where the highest bit is set.
fn utf16(bytes: &[u8]) -> Option<String> {
    let mut cursor = Cursor::new(bytes);
    let mut unit = || cursor.array("length").map(u16::from_le_bytes).ok().map(u32::from);
    let mut count = unit()?;
    if count & 0x8000 != 0 {
        count = ((count & 0x7fff) << 16) | unit()?;
    }
    let length = usize::try_from(count).ok()?.checked_mul(2)?;
    let units = cursor.take("text", length).ok()?.chunks_exact(2);
    let units = units.filter_map(|pair| Some(u16::from_le_bytes(pair.try_into().ok()?)));
    let decoded = char::decode_utf16(units);
    Some(decoded.map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}
