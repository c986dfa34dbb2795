//! Binary property lists, read in place: nothing is built, objects are looked up when asked for.
//!
//! The file starts with `bplist00`. Its last 26 bytes are: 0 bytes of an offset (1), 1 bytes of a
//! reference (1), 2 number of objects (8), 10 number of the root (8), 18 position of the table of
//! offsets (8); all big endian. An object is a byte whose upper half is its kind and whose lower
//! half is its size (15: an integer with the size follows), then its content.
//!
//! # References
//! - Apple, `CFBinaryPList.c` in the published sources of Core Foundation.

use std::borrow::Cow;

const TRAILER: usize = 32;

/// A binary property list.
#[derive(Clone, Copy, Debug)]
pub struct BinaryPlist<'a> {
    bytes: &'a [u8],
    offsets: &'a [u8],
    offset_size: usize,
    reference_size: usize,
    root: u64,
}

/// The bytes are no binary property list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a binary property list: {0}")]
pub struct NotBinary(&'static str);

/// An object of a property list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Object<'a> {
    /// Nothing.
    Null,
    /// A truth value.
    Boolean(bool),
    /// An integer; those of 16 bytes are unsigned ones above the range of `i64`.
    Integer(i128),
    /// A real number.
    Real(f64),
    /// A date, in seconds since 2001.
    Date(f64),
    /// Bytes.
    Data(&'a [u8]),
    /// Text.
    Text(Cow<'a, str>),
    /// Index of an object in a keyed archive.
    Uid(u64),
    /// A list.
    Array(Array<'a>),
    /// Keys with values.
    Dictionary(Dictionary<'a>),
}

impl<'a> Object<'a> {
    /// The integer, when it is one in the range of `i64`.
    pub fn as_integer(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => i64::try_from(*number).ok(),
            _ => None,
        }
    }

    /// The number, whole or not.
    pub fn as_real(&self) -> Option<f64> {
        match self {
            #[allow(clippy::cast_precision_loss, clippy::as_conversions, reason = "asked for")]
            Self::Integer(number) => Some(*number as f64),
            Self::Real(number) => Some(*number),
            _ => None,
        }
    }

    /// The text.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The bytes.
    pub fn as_data(&self) -> Option<&'a [u8]> {
        match self {
            Self::Data(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The dictionary.
    pub fn as_dictionary(&self) -> Option<Dictionary<'a>> {
        match self {
            Self::Dictionary(dictionary) => Some(*dictionary),
            _ => None,
        }
    }

    /// The array.
    pub fn as_array(&self) -> Option<Array<'a>> {
        match self {
            Self::Array(array) => Some(*array),
            _ => None,
        }
    }
}

/// A list of objects.
#[derive(Clone, Copy, Debug)]
pub struct Array<'a> {
    plist: BinaryPlist<'a>,
    references: &'a [u8],
}

/// Keys with values.
#[derive(Clone, Copy, Debug)]
pub struct Dictionary<'a> {
    keys: Array<'a>,
    values: Array<'a>,
}

impl PartialEq for Array<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.references, other.references)
    }
}

impl PartialEq for Dictionary<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.keys == other.keys
    }
}

fn unsigned(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |value, byte| (value << 8) | u64::from(*byte))
}

fn index(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

impl<'a> BinaryPlist<'a> {
    /// Looks at the frame of a property list; its objects are read when they are asked for.
    ///
    /// # Errors
    /// When `bytes` do not start or end like one.
    pub fn read(bytes: &'a [u8]) -> Result<Self, NotBinary> {
        if !bytes.starts_with(b"bplist0") {
            return Err(NotBinary("it does not start like one"));
        }
        let short = NotBinary("it is cut short");
        let end = bytes.len().checked_sub(TRAILER).ok_or(short)?;
        let (body, trailer) = bytes.split_at_checked(end).ok_or(short)?;
        let [_, _, _, _, _, _, offset_size, reference_size, numbers @ ..] = trailer else {
            return Err(short);
        };
        let number = |at: usize| numbers.get(at..at.saturating_add(8)).map(unsigned).ok_or(short);
        let (count, root, table) = (number(0)?, number(8)?, number(16)?);
        let (offset_size, reference_size) =
            (usize::from(*offset_size), usize::from(*reference_size));
        if !(1..=8).contains(&offset_size) || !(1..=8).contains(&reference_size) {
            return Err(NotBinary("its offsets have an impossible size"));
        }
        let outside = NotBinary("its table of offsets is outside of it");
        let length = index(count).checked_mul(offset_size).ok_or(outside)?;
        let offsets = body.get(index(table)..).and_then(|rest| rest.get(..length));
        let offsets = offsets.ok_or(outside)?;
        Ok(Self { bytes: body, offsets, offset_size, reference_size, root })
    }

    /// Number of objects.
    pub fn count(&self) -> usize {
        self.offsets.len().checked_div(self.offset_size).unwrap_or_default()
    }

    /// Number of the root.
    pub fn root_number(&self) -> u64 {
        self.root
    }

    /// The root, when it is sound.
    pub fn root(&self) -> Option<Object<'a>> {
        self.object(self.root)
    }

    /// The object of this number, when it is sound.
    pub fn object(&self, number: u64) -> Option<Object<'a>> {
        let (kind, size, content) = self.raw(number)?;
        Some(match kind {
            0x0 if size == 0 => Object::Null,
            0x0 if size == 8 => Object::Boolean(false),
            0x0 if size == 9 => Object::Boolean(true),
            0x1 => integer(content.get(..1_usize.checked_shl(size.into())?)?)?,
            0x2 if size == 2 => Object::Real(f32::from_be_bytes(*content.first_chunk()?).into()),
            0x2 if size == 3 => Object::Real(f64::from_be_bytes(*content.first_chunk()?)),
            0x3 if size == 3 => Object::Date(f64::from_be_bytes(*content.first_chunk()?)),
            0x4 => {
                let (length, content) = counted(size, content)?;
                Object::Data(content.get(..length)?)
            }
            0x5 => {
                let (length, content) = counted(size, content)?;
                Object::Text(String::from_utf8_lossy(content.get(..length)?))
            }
            0x6 => {
                let (length, content) = counted(size, content)?;
                let (units, _) = content.get(..length.checked_mul(2)?)?.as_chunks::<2>();
                let units: Vec<u16> = units.iter().map(|pair| u16::from_be_bytes(*pair)).collect();
                Object::Text(Cow::Owned(String::from_utf16_lossy(&units)))
            }
            0x8 if size < 8 => {
                Object::Uid(unsigned(content.get(..usize::from(size).saturating_add(1))?))
            }
            0xa..=0xc => {
                let (length, content) = counted(size, content)?;
                Object::Array(self.references(content, length)?.0)
            }
            0xd => {
                let (length, content) = counted(size, content)?;
                let (keys, content) = self.references(content, length)?;
                let (values, _) = self.references(content, length)?;
                Object::Dictionary(Dictionary { keys, values })
            }
            _ => return None,
        })
    }

    /// Kind and size of an object, and what follows.
    fn raw(&self, number: u64) -> Option<(u8, u8, &'a [u8])> {
        let start = index(number).checked_mul(self.offset_size)?;
        let end = start.checked_add(self.offset_size)?;
        let offset = unsigned(self.offsets.get(start..end)?);
        let (marker, content) = self.bytes.get(index(offset)..)?.split_first()?;
        Some((marker >> 4, marker & 0x0f, content))
    }

    fn references(&self, content: &'a [u8], count: usize) -> Option<(Array<'a>, &'a [u8])> {
        let length = count.checked_mul(self.reference_size)?;
        let (references, rest) = content.split_at_checked(length)?;
        Some((Array { plist: *self, references }, rest))
    }

    /// Whether the object of this number is the text `key`, which is ASCII.
    fn is_key(&self, number: u64, key: &str) -> bool {
        let Some((0x5, size, content)) = self.raw(number) else { return false };
        counted(size, content)
            .and_then(|(length, content)| content.get(..length))
            .is_some_and(|text| text == key.as_bytes())
    }
}

fn integer<'a>(bytes: &[u8]) -> Option<Object<'a>> {
    // Up to four bytes are unsigned, eight are signed.
    Some(Object::Integer(match bytes.len() {
        1..=4 => unsigned(bytes).into(),
        8 => i64::from_be_bytes(bytes.try_into().ok()?).into(),
        16 => i128::from_be_bytes(bytes.try_into().ok()?),
        _ => return None,
    }))
}

/// The size of an object whose marker says `size`, and its content.
fn counted(size: u8, content: &[u8]) -> Option<(usize, &[u8])> {
    if size != 0x0f {
        return Some((size.into(), content));
    }
    let (marker, rest) = content.split_first()?;
    if marker >> 4 != 1 {
        return None;
    }
    let (length, rest) = rest.split_at_checked(1_usize.checked_shl((marker & 0x0f).into())?)?;
    (length.len() <= 8).then(|| (index(unsigned(length)), rest))
}

impl<'a> Array<'a> {
    /// Number of objects.
    pub fn len(&self) -> usize {
        self.references.len().checked_div(self.plist.reference_size).unwrap_or_default()
    }

    /// Whether there is no object.
    pub fn is_empty(&self) -> bool {
        self.references.is_empty()
    }

    /// Numbers of the objects.
    pub fn numbers(&self) -> impl Iterator<Item = u64> + use<'a> {
        self.references.chunks_exact(self.plist.reference_size).map(unsigned)
    }

    /// The object at a position, when it is sound.
    pub fn get(&self, position: usize) -> Option<Object<'a>> {
        let start = position.checked_mul(self.plist.reference_size)?;
        let reference = self.references.get(start..)?.get(..self.plist.reference_size)?;
        self.plist.object(unsigned(reference))
    }

    /// The objects; `None` stands for one that is not sound.
    pub fn iter(&self) -> impl Iterator<Item = Option<Object<'a>>> + use<'a> {
        let plist = self.plist;
        self.numbers().map(move |number| plist.object(number))
    }
}

impl<'a> Dictionary<'a> {
    /// The keys.
    pub fn keys(&self) -> Array<'a> {
        self.keys
    }

    /// The values, in the order of the keys.
    pub fn values(&self) -> Array<'a> {
        self.values
    }

    /// The value of `key`, which is ASCII.
    pub fn get(&self, key: &str) -> Option<Object<'a>> {
        let plist = &self.keys.plist;
        let position = self.keys.numbers().position(|number| plist.is_key(number, key))?;
        self.values.get(position)
    }
}
