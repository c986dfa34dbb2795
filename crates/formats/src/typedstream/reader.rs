//! The grammar of a typedstream: tables of shared strings and objects, and values that announce
//! their types.
//!
//! Offsets in bytes from the start: 0 version of the format (4), then the signature
//! `streamtyped` (little endian) or `typedstream` (big endian) behind its length, then the
//! version of the system; typed values follow to the end.

use crate::bytes::Cursor;

use super::Error;

/// A two-byte integer follows.
const TWO_BYTES: u8 = 0x81;
/// A four-byte integer follows.
const FOUR_BYTES: u8 = 0x82;
/// A real number follows in its own bytes.
const REAL: u8 = 0x83;
/// Something new follows, which gets the next number of its table.
const NEW: u8 = 0x84;
/// Nothing at all.
const NIL: u8 = 0x85;
/// The values of an object end here.
const END: u8 = 0x86;
/// Numbers of shared strings and objects count from here, as signed bytes do.
const FIRST_REFERENCE: i64 = -110;

/// How deep objects, classes and types may be nested.
const DEEPEST: usize = 64;
/// How many values are read before a stream counts as hostile.
const MOST_VALUES: usize = 1 << 20;

/// A value in the stream.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// Nothing, or a number that nobody needs.
    Nothing,
    /// An integer of any size.
    Integer(i64),
    /// Text or bytes.
    Bytes(Vec<u8>),
    /// An object, by its number.
    Object(usize),
}

/// An object or class.
#[derive(Clone, Debug, Default)]
pub(super) struct Object {
    /// Number of its class.
    pub(super) class: Option<usize>,
    /// Its name, when it is a class.
    pub(super) name: Option<String>,
    /// Its values, in order.
    pub(super) values: Vec<Value>,
}

/// A stream with what was read of it.
pub(super) struct Reader<'a> {
    cursor: Cursor<'a>,
    big_endian: bool,
    strings: Vec<&'a [u8]>,
    /// Objects and classes, by number.
    pub(super) objects: Vec<Object>,
    values: usize,
}

impl<'a> Reader<'a> {
    /// Reads the header.
    pub(super) fn new(bytes: &'a [u8]) -> Result<Self, Error> {
        let mut cursor = Cursor::new(bytes);
        let start: [u8; 13] = cursor.array("header").map_err(|_| Error::NotATypedstream)?;
        let big_endian = match (start.get(1), start.get(2..)) {
            (Some(11), Some(b"streamtyped")) => false,
            (Some(11), Some(b"typedstream")) => true,
            _ => return Err(Error::NotATypedstream),
        };
        let (strings, objects) = (Vec::new(), Vec::new());
        let mut reader = Self { cursor, big_endian, strings, objects, values: 0 };
        reader.integer()?;
        Ok(reader)
    }

    /// Reads the next group of values outside of any object.
    pub(super) fn group(&mut self) -> Result<Option<Vec<Value>>, Error> {
        let Some(head) = self.cursor.rest().first().copied() else { return Ok(None) };
        self.cursor.take("head", 1)?;
        let mut values = Vec::new();
        self.values_of_group(head, &mut values, 0)?;
        Ok(Some(values))
    }

    fn values_of_group(
        &mut self,
        head: u8,
        values: &mut Vec<Value>,
        depth: usize,
    ) -> Result<(), Error> {
        let offset = self.cursor.offset();
        let types = self.shared_string(head)?.ok_or(Error::Malformed { what: "types", offset })?;
        let mut rest = types;
        while !rest.is_empty() {
            rest = self.value(rest, values, depth)?;
        }
        Ok(())
    }

    /// Reads one value of the first of `types` and returns the types behind it.
    fn value(
        &mut self,
        types: &'a [u8],
        values: &mut Vec<Value>,
        depth: usize,
    ) -> Result<&'a [u8], Error> {
        let offset = self.cursor.offset();
        self.values = self.values.saturating_add(1);
        if depth > DEEPEST || self.values > MOST_VALUES {
            return Err(Error::TooDeep { offset });
        }
        let Some((kind, rest)) = types.split_first() else { return Ok(types) };
        let value = match kind {
            b'c' | b'C' => Value::Integer(i64::from(self.byte("character")?)),
            b's' | b'S' | b'i' | b'I' | b'l' | b'L' | b'q' | b'Q' | b'!' => {
                Value::Integer(self.integer()?)
            }
            b'f' => self.real(4)?,
            b'd' => self.real(8)?,
            b'*' => self.c_string()?,
            b'%' | b':' => {
                let head = self.byte("atom")?;
                self.shared_string(head)?.map_or(Value::Nothing, |is| Value::Bytes(is.to_vec()))
            }
            b'+' => Value::Bytes(self.counted()?.to_vec()),
            b'#' => self.class(depth)?.map_or(Value::Nothing, Value::Object),
            b'@' => self.object(depth)?.map_or(Value::Nothing, Value::Object),
            b'[' => return self.array(rest, values, depth),
            b'{' => return self.structure(rest, values, depth),
            _ => return Err(Error::Malformed { what: "type", offset }),
        };
        values.push(value);
        Ok(rest)
    }

    /// `[12c]`: a count and one type.
    fn array(
        &mut self,
        types: &'a [u8],
        values: &mut Vec<Value>,
        depth: usize,
    ) -> Result<&'a [u8], Error> {
        let offset = self.cursor.offset();
        let malformed = || Error::Malformed { what: "array type", offset };
        let digits = types.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (count, element) = types.split_at_checked(digits).ok_or_else(malformed)?;
        let count: usize =
            std::str::from_utf8(count).ok().and_then(|is| is.parse().ok()).ok_or_else(malformed)?;
        let rest = if matches!(element.first(), Some(b'c' | b'C')) {
            values.push(Value::Bytes(self.cursor.take("bytes", count)?.to_vec()));
            element.get(1..).unwrap_or_default()
        } else {
            let mut rest = element;
            if count == 0 {
                return Err(malformed());
            }
            for _ in 0..count {
                rest = self.value(element, values, depth.saturating_add(1))?;
            }
            rest
        };
        rest.strip_prefix(b"]").ok_or_else(malformed)
    }

    /// `{name=ii}`: a name and types.
    fn structure(
        &mut self,
        types: &'a [u8],
        values: &mut Vec<Value>,
        depth: usize,
    ) -> Result<&'a [u8], Error> {
        let offset = self.cursor.offset();
        let malformed = || Error::Malformed { what: "structure type", offset };
        let equals = memchr::memchr(b'=', types).ok_or_else(malformed)?;
        let mut rest = types.get(equals.saturating_add(1)..).unwrap_or_default();
        loop {
            match rest.first() {
                Some(b'}') => return Ok(rest.get(1..).unwrap_or_default()),
                Some(_) => rest = self.value(rest, values, depth.saturating_add(1))?,
                None => return Err(malformed()),
            }
        }
    }

    fn byte(&mut self, what: &'static str) -> Result<u8, Error> {
        let [byte] = self.cursor.array(what)?;
        Ok(byte)
    }

    fn integer(&mut self) -> Result<i64, Error> {
        let head = self.byte("integer")?;
        self.integer_from(head)
    }

    fn integer_from(&mut self, head: u8) -> Result<i64, Error> {
        match head {
            TWO_BYTES => {
                let bytes = self.cursor.array("two-byte integer")?;
                let little = i16::from_le_bytes(bytes);
                Ok(i64::from(if self.big_endian { little.swap_bytes() } else { little }))
            }
            FOUR_BYTES => {
                let bytes = self.cursor.array("four-byte integer")?;
                let little = i32::from_le_bytes(bytes);
                Ok(i64::from(if self.big_endian { little.swap_bytes() } else { little }))
            }
            REAL..=0x91 => Err(Error::Malformed { what: "integer", offset: self.cursor.offset() }),
            small => Ok(i64::from(i8::from_le_bytes([small]))),
        }
    }

    /// Links and words need no real numbers: their bytes are only passed over.
    fn real(&mut self, size: usize) -> Result<Value, Error> {
        match self.byte("real number")? {
            REAL => {
                self.cursor.take("real number", size)?;
                Ok(Value::Nothing)
            }
            head => Ok(Value::Integer(self.integer_from(head)?)),
        }
    }

    /// Bytes behind their count. Counts are unsigned, although integers are not.
    fn counted(&mut self) -> Result<&'a [u8], Error> {
        let offset = self.cursor.offset();
        let length = match self.byte("length")? {
            TWO_BYTES => {
                let bytes = self.cursor.array("length")?;
                let little = u16::from_le_bytes(bytes);
                usize::from(if self.big_endian { little.swap_bytes() } else { little })
            }
            FOUR_BYTES => {
                let bytes = self.cursor.array("length")?;
                let little = u32::from_le_bytes(bytes);
                let length = if self.big_endian { little.swap_bytes() } else { little };
                usize::try_from(length).unwrap_or(usize::MAX)
            }
            small @ 0..=0x7f => usize::from(small),
            _ => return Err(Error::Malformed { what: "length", offset }),
        };
        Ok(self.cursor.take("text", length)?)
    }

    fn reference(&mut self, head: u8) -> Result<usize, Error> {
        let offset = self.cursor.offset();
        let number = self.integer_from(head)?.saturating_sub(FIRST_REFERENCE);
        usize::try_from(number).map_err(|_| Error::Malformed { what: "reference", offset })
    }

    fn shared_string(&mut self, head: u8) -> Result<Option<&'a [u8]>, Error> {
        match head {
            NIL => Ok(None),
            NEW => {
                let string = self.counted()?;
                self.strings.push(string);
                Ok(Some(string))
            }
            head => {
                let number = self.reference(head)?;
                let offset = self.cursor.offset();
                let string = self.strings.get(number).copied();
                Ok(Some(string.ok_or(Error::Malformed { what: "string reference", offset })?))
            }
        }
    }

    fn known(&mut self, head: u8) -> Result<usize, Error> {
        let number = self.reference(head)?;
        let offset = self.cursor.offset();
        let known = number < self.objects.len();
        known.then_some(number).ok_or(Error::Malformed { what: "object reference", offset })
    }

    fn c_string(&mut self) -> Result<Value, Error> {
        match self.byte("string")? {
            NIL => Ok(Value::Nothing),
            NEW => {
                let head = self.byte("string")?;
                let bytes = self.shared_string(head)?.unwrap_or_default().to_vec();
                self.objects.push(Object::default());
                Ok(Value::Bytes(bytes))
            }
            head => Ok(Value::Object(self.known(head)?)),
        }
    }

    fn class(&mut self, depth: usize) -> Result<Option<usize>, Error> {
        let mut first = None;
        for _ in depth..DEEPEST {
            let known = match self.byte("class")? {
                NIL => None,
                NEW => {
                    let head = self.byte("class name")?;
                    let name = self.shared_string(head)?.unwrap_or_default();
                    let name = Some(String::from_utf8_lossy(name).into_owned());
                    self.integer()?;
                    first = first.or(Some(self.objects.len()));
                    self.objects.push(Object { name, ..Object::default() });
                    continue;
                }
                head => Some(self.known(head)?),
            };
            return Ok(first.or(known));
        }
        Err(Error::TooDeep { offset: self.cursor.offset() })
    }

    fn object(&mut self, depth: usize) -> Result<Option<usize>, Error> {
        match self.byte("object")? {
            NIL => return Ok(None),
            NEW => {}
            head => return Ok(Some(self.known(head)?)),
        }
        let number = self.objects.len();
        self.objects.push(Object::default());
        let class = self.class(depth)?;
        if let Some(object) = self.objects.get_mut(number) {
            object.class = class;
        }
        loop {
            let head = self.byte("object")?;
            if head == END {
                return Ok(Some(number));
            }
            let mut values = Vec::new();
            let read = self.values_of_group(head, &mut values, depth.saturating_add(1));
            // What was read stays, also when the stream breaks off inside this object.
            if let Some(object) = self.objects.get_mut(number) {
                object.values.append(&mut values);
            }
            read?;
        }
    }

    /// Name of the class of an object.
    pub(super) fn class_name(&self, object: usize) -> &str {
        let class = self.objects.get(object).and_then(|object| object.class);
        let class = class.and_then(|class| self.objects.get(class));
        class.and_then(|class| class.name.as_deref()).unwrap_or_default()
    }
}
