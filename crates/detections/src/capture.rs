//! Serialises a record straight into [`Fields`], skipping the fields that no rule asks for.

use std::fmt::{Display, Write};

use serde::{
    Serialize, Serializer,
    ser::{
        Error as _, Impossible, SerializeMap, SerializeSeq, SerializeStruct,
        SerializeStructVariant, SerializeTuple, SerializeTupleStruct, SerializeTupleVariant,
    },
};
use serde_json::{Error, Value, value::Serializer as ValueSerializer};

use crate::fields::{Fields, Name, Slot, Wanted};

/// Takes the fields of a struct or map; anything else is no record.
pub(crate) struct RecordSerializer<'a> {
    fields: &'a mut Fields,
    wanted: &'a Wanted,
    key: Option<Name>,
}

impl<'a> RecordSerializer<'a> {
    pub(crate) fn new(fields: &'a mut Fields, wanted: &'a Wanted) -> Self {
        Self { fields, wanted, key: None }
    }

    /// A value without a JSON form is left out; the fields after it are still taken.
    fn take<T: Serialize + ?Sized>(&mut self, name: Name, value: &T) {
        let mut slot = Slot::Null;
        let serializer = SlotSerializer { text: self.fields.buffer(), slot: &mut slot };
        if value.serialize(serializer).is_ok() {
            self.fields.push(name, slot);
        }
    }
}

fn no_record<T>() -> Result<T, Error> {
    Err(Error::custom("a record is a struct or a map"))
}

macro_rules! refuse {
    ($($method:ident($($argument:ty),*);)*) => {
        $(fn $method(self, $(_: $argument),*) -> Result<(), Error> { no_record() })*
    };
}

impl Serializer for RecordSerializer<'_> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Impossible<(), Error>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Impossible<(), Error>;

    refuse! {
        serialize_bool(bool);
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_u64(u64);
        serialize_f32(f32);
        serialize_f64(f64);
        serialize_char(char);
        serialize_str(&str);
        serialize_bytes(&[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(&'static str);
        serialize_unit_variant(&'static str, u32, &'static str);
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _value: &T,
    ) -> Result<(), Error> {
        no_record()
    }

    fn serialize_seq(self, _length: Option<usize>) -> Result<Self::SerializeSeq, Error> {
        no_record()
    }

    fn serialize_tuple(self, _length: usize) -> Result<Self::SerializeTuple, Error> {
        no_record()
    }

    fn serialize_tuple_struct(
        self,
        _name: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeTupleStruct, Error> {
        no_record()
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        no_record()
    }

    fn serialize_map(self, _length: Option<usize>) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_struct(self, _name: &'static str, _length: usize) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeStructVariant, Error> {
        no_record()
    }
}

impl SerializeStruct for RecordSerializer<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        if self.wanted.has(name) {
            self.take(Name::Fixed(name), value);
        }
        Ok(())
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}

impl SerializeMap for RecordSerializer<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        let start = self.fields.buffer().len();
        let mut slot = Slot::Null;
        key.serialize(SlotSerializer { text: self.fields.buffer(), slot: &mut slot })?;
        let text = self.fields.buffer();
        self.key = match slot {
            Slot::Text(range) if text.get(range.clone()).is_some_and(|n| self.wanted.has(n)) => {
                Some(Name::Read(range))
            }
            _ => {
                text.truncate(start);
                None
            }
        };
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        if let Some(name) = self.key.take() {
            self.take(name, value);
        }
        Ok(())
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}

/// Writes one value into a slot, its text into the shared buffer.
struct SlotSerializer<'a> {
    text: &'a mut String,
    slot: &'a mut Slot,
}

impl SlotSerializer<'_> {
    fn put(self, slot: Slot) -> Result<(), Error> {
        *self.slot = slot;
        Ok(())
    }
}

/// Builds a list or an object with `serde_json` and puts it into the slot when it ends.
struct Nested<'a, S> {
    inner: S,
    slot: &'a mut Slot,
}

macro_rules! integers {
    ($($method:ident($kind:ty);)*) => {
        $(fn $method(self, value: $kind) -> Result<(), Error> {
            self.put(Slot::Integer(i64::from(value)))
        })*
    };
}

impl<'a> Serializer for SlotSerializer<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Nested<'a, <ValueSerializer as Serializer>::SerializeSeq>;
    type SerializeTuple = Nested<'a, <ValueSerializer as Serializer>::SerializeTuple>;
    type SerializeTupleStruct = Nested<'a, <ValueSerializer as Serializer>::SerializeTupleStruct>;
    type SerializeTupleVariant = Nested<'a, <ValueSerializer as Serializer>::SerializeTupleVariant>;
    type SerializeMap = Nested<'a, <ValueSerializer as Serializer>::SerializeMap>;
    type SerializeStruct = Nested<'a, <ValueSerializer as Serializer>::SerializeStruct>;
    type SerializeStructVariant =
        Nested<'a, <ValueSerializer as Serializer>::SerializeStructVariant>;

    integers! {
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
    }

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.put(Slot::Bool(value))
    }

    /// A number above the signed range keeps its digits as text: a float would change them.
    fn serialize_u64(self, value: u64) -> Result<(), Error> {
        match i64::try_from(value) {
            Ok(value) => self.put(Slot::Integer(value)),
            Err(_) => self.collect_str(&value),
        }
    }

    fn serialize_f32(self, value: f32) -> Result<(), Error> {
        self.put(Slot::Float(f64::from(value)))
    }

    fn serialize_f64(self, value: f64) -> Result<(), Error> {
        self.put(Slot::Float(value))
    }

    fn serialize_char(self, value: char) -> Result<(), Error> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<(), Error> {
        let start = self.text.len();
        self.text.push_str(value);
        let range = start..self.text.len();
        self.put(Slot::Text(range))
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), Error> {
        let value = ValueSerializer.serialize_bytes(value)?;
        self.put(Slot::Nested(Box::new(value)))
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.put(Slot::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.put(Slot::Null)
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Result<(), Error> {
        self.put(Slot::Null)
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Result<(), Error> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        let value = ValueSerializer.serialize_newtype_variant(name, index, variant, value)?;
        self.put(Slot::Nested(Box::new(value)))
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self::SerializeSeq, Error> {
        Ok(Nested { inner: ValueSerializer.serialize_seq(length)?, slot: self.slot })
    }

    fn serialize_tuple(self, length: usize) -> Result<Self::SerializeTuple, Error> {
        Ok(Nested { inner: ValueSerializer.serialize_tuple(length)?, slot: self.slot })
    }

    fn serialize_tuple_struct(
        self,
        name: &'static str,
        length: usize,
    ) -> Result<Self::SerializeTupleStruct, Error> {
        Ok(Nested { inner: ValueSerializer.serialize_tuple_struct(name, length)?, slot: self.slot })
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        length: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        let inner = ValueSerializer.serialize_tuple_variant(name, index, variant, length)?;
        Ok(Nested { inner, slot: self.slot })
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Self::SerializeMap, Error> {
        Ok(Nested { inner: ValueSerializer.serialize_map(length)?, slot: self.slot })
    }

    fn serialize_struct(
        self,
        name: &'static str,
        length: usize,
    ) -> Result<Self::SerializeStruct, Error> {
        Ok(Nested { inner: ValueSerializer.serialize_struct(name, length)?, slot: self.slot })
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        length: usize,
    ) -> Result<Self::SerializeStructVariant, Error> {
        let inner = ValueSerializer.serialize_struct_variant(name, index, variant, length)?;
        Ok(Nested { inner, slot: self.slot })
    }

    /// Instants and the like: written straight into the buffer.
    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<(), Error> {
        let start = self.text.len();
        write!(self.text, "{value}").map_err(Error::custom)?;
        let range = start..self.text.len();
        self.put(Slot::Text(range))
    }
}

macro_rules! nested {
    ($($trait:ident: $method:ident;)*) => {
        $(impl<S: $trait<Ok = Value, Error = Error>> $trait for Nested<'_, S> {
            type Ok = ();
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.inner.$method(value)
            }

            fn end(self) -> Result<(), Error> {
                *self.slot = Slot::Nested(Box::new(self.inner.end()?));
                Ok(())
            }
        })*
    };
}

nested! {
    SerializeSeq: serialize_element;
    SerializeTuple: serialize_element;
    SerializeTupleStruct: serialize_field;
    SerializeTupleVariant: serialize_field;
}

macro_rules! nested_struct {
    ($($trait:ident),*) => {
        $(impl<S: $trait<Ok = Value, Error = Error>> $trait for Nested<'_, S> {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), Error> {
                self.inner.serialize_field(name, value)
            }

            fn end(self) -> Result<(), Error> {
                *self.slot = Slot::Nested(Box::new(self.inner.end()?));
                Ok(())
            }
        })*
    };
}

nested_struct!(SerializeStruct, SerializeStructVariant);

impl<S: SerializeMap<Ok = Value, Error = Error>> SerializeMap for Nested<'_, S> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.inner.serialize_key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.inner.serialize_value(value)
    }

    fn end(self) -> Result<(), Error> {
        *self.slot = Slot::Nested(Box::new(self.inner.end()?));
        Ok(())
    }
}
