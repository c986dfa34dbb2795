//! A record as compact JSON, in one pass and without a copy.
//!
//! A field without a value is left out: it stands for nothing, and most fields of most records
//! have none. Everything else is spelled as `serde_json` spells it, but that what cannot be seen
//! in text is escaped.

use std::borrow::Cow;

use serde::{
    Serialize, Serializer,
    ser::{
        Error as _, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
        SerializeTuple, SerializeTupleStruct, SerializeTupleVariant,
    },
};
use serde_json::Error;

use crate::{
    JsonRecord,
    json_record::Field,
    json_text::{push_count, push_json_string, push_number},
};

/// What has a JSON form. Spelled where the type is known, so that no field is looked up at run
/// time: a case may hold millions of records.
pub trait ToJson {
    /// Appends the compact JSON form to `out`. After an error, `out` may end in half a value.
    ///
    /// # Errors
    /// When there is no JSON form, for example of a map whose keys are lists.
    fn push_json(&self, out: &mut Vec<u8>) -> Result<(), Error>;

    /// Appends it to `json`, and notes the fields of a struct or a map.
    ///
    /// # Errors
    /// As [`ToJson::push_json`].
    fn push_fields(&self, json: &mut JsonRecord) -> Result<(), Error>;
}

impl<T: Serialize> ToJson for T {
    fn push_json(&self, out: &mut Vec<u8>) -> Result<(), Error> {
        self.serialize(&mut Json { out, is_nothing: false, depth: 0, fields: None })
    }

    fn push_fields(&self, json: &mut JsonRecord) -> Result<(), Error> {
        let JsonRecord { text: out, fields } = json;
        self.serialize(&mut Json { out, is_nothing: false, depth: 0, fields: Some(fields) })
    }
}

struct Json<'a> {
    out: &'a mut Vec<u8>,
    /// Whether the last value was none.
    is_nothing: bool,
    /// How many arrays, maps and objects are open.
    depth: u32,
    /// Where the fields of the outermost object are noted.
    fields: Option<&'a mut Vec<Field>>,
}

/// An array, a map or an object that is being written.
struct Compound<'s, 'a> {
    json: &'s mut Json<'a>,
    is_empty: bool,
    /// How many are open around it.
    outside: u32,
    /// Where the last key of a map starts.
    key: usize,
    end: &'static [u8],
}

impl Json<'_> {
    fn push_null(&mut self) {
        self.out.extend_from_slice(b"null");
        self.is_nothing = true;
    }

    /// `{"variant":`, for what a variant holds.
    fn push_variant(&mut self, variant: &str) {
        self.depth = self.depth.saturating_add(1);
        self.out.push(b'{');
        push_json_string(variant, self.out);
        self.out.push(b':');
    }

    /// Notes the value that ends here, if it is one of the outermost.
    fn note(&mut self, name: impl FnOnce(&[u8]) -> Cow<'static, str>, start: usize) {
        if let (1, Some(fields)) = (self.depth, &mut self.fields) {
            fields.push(Field { name: name(self.out), value: start..self.out.len() });
        }
    }
}

impl<'s, 'a> Compound<'s, 'a> {
    fn start(json: &'s mut Json<'a>, start: u8, end: &'static [u8]) -> Self {
        let outside = json.depth;
        Self::within(outside, json, start, end)
    }

    fn of_variant(json: &'s mut Json<'a>, variant: &str, start: u8, end: &'static [u8]) -> Self {
        let outside = json.depth;
        json.push_variant(variant);
        Self::within(outside, json, start, end)
    }

    fn within(outside: u32, json: &'s mut Json<'a>, start: u8, end: &'static [u8]) -> Self {
        json.depth = json.depth.saturating_add(1);
        json.out.push(start);
        Self { json, is_empty: true, outside, key: 0, end }
    }

    fn push_separator(&mut self) {
        if !self.is_empty {
            self.json.out.push(b',');
        }
        self.is_empty = false;
    }

    fn element(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        self.push_separator();
        self.value(value)
    }

    fn value(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        value.serialize(&mut *self.json)?;
        self.json.is_nothing = false;
        Ok(())
    }

    fn field(
        &mut self,
        name: &'static str,
        value: &(impl Serialize + ?Sized),
    ) -> Result<(), Error> {
        let (start, was_empty) = (self.json.out.len(), self.is_empty);
        self.push_separator();
        push_json_string(name, self.json.out);
        self.json.out.push(b':');
        let value_start = self.json.out.len();
        value.serialize(&mut *self.json)?;
        if std::mem::take(&mut self.json.is_nothing) {
            self.json.out.truncate(start);
            self.is_empty = was_empty;
        } else {
            self.json.note(|_| Cow::Borrowed(name), value_start);
        }
        Ok(())
    }

    fn key(&mut self, key: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        self.push_separator();
        let start = self.json.out.len();
        key.serialize(&mut *self.json)?;
        self.json.is_nothing = false;
        match self.json.out.get(start) {
            Some(b'"') => {}
            Some(b'0'..=b'9' | b'-' | b't' | b'f') => {
                self.json.out.insert(start, b'"');
                self.json.out.push(b'"');
            }
            _ => return Err(Error::custom("key must be a string")),
        }
        self.key = start;
        self.json.out.push(b':');
        Ok(())
    }

    fn value_of_key(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        let (start, key) = (self.json.out.len(), self.key);
        self.value(value)?;
        let name = |out: &[u8]| {
            let spelled = out.get(key..start.saturating_sub(1)).unwrap_or_default();
            Cow::Owned(serde_json::from_slice(spelled).unwrap_or_default())
        };
        self.json.note(name, start);
        Ok(())
    }

    fn close(self) {
        self.json.out.extend_from_slice(self.end);
        self.json.depth = self.outside;
        self.json.is_nothing = false;
    }
}

/// Numbers that fit the widest integers of their kind.
macro_rules! integers {
    ($($method:ident($number:ty) => $push:ident),*) => {
        $(fn $method(self, value: $number) -> Result<(), Error> {
            $push(value.into(), self.out);
            Ok(())
        })*
    };
}

/// What `serde_json` spells well and records seldom hold.
macro_rules! as_serde_json {
    ($($method:ident($value:ty)),*) => {
        $(fn $method(self, value: $value) -> Result<(), Error> {
            serde_json::to_writer(&mut *self.out, &value)
        })*
    };
}

impl<'s, 'a> Serializer for &'s mut Json<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Compound<'s, 'a>;
    type SerializeTuple = Compound<'s, 'a>;
    type SerializeTupleStruct = Compound<'s, 'a>;
    type SerializeTupleVariant = Compound<'s, 'a>;
    type SerializeMap = Compound<'s, 'a>;
    type SerializeStruct = Compound<'s, 'a>;
    type SerializeStructVariant = Compound<'s, 'a>;

    integers! {
        serialize_i8(i8) => push_number, serialize_i16(i16) => push_number,
        serialize_i32(i32) => push_number, serialize_i64(i64) => push_number,
        serialize_u8(u8) => push_count, serialize_u16(u16) => push_count,
        serialize_u32(u32) => push_count, serialize_u64(u64) => push_count
    }
    as_serde_json! {
        serialize_i128(i128), serialize_u128(u128), serialize_f32(f32), serialize_f64(f64),
        serialize_bytes(&[u8])
    }

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.out.extend_from_slice(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), Error> {
        push_json_string(value.encode_utf8(&mut [0; 4]), self.out);
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), Error> {
        push_json_string(value, self.out);
        Ok(())
    }

    fn collect_str<T: std::fmt::Display + ?Sized>(self, value: &T) -> Result<(), Error> {
        self.out.push(b'"');
        let start = self.out.len();
        std::io::Write::write_fmt(self.out, format_args!("{value}")).map_err(Error::io)?;
        let text = self.out.get(start..).unwrap_or_default();
        // Instants and the like, which is most of what comes here, stand as they are.
        if text.iter().fold(false, |special, byte| special | !is_plain(*byte)) {
            let text = String::from_utf8_lossy(text).into_owned();
            self.out.truncate(start);
            crate::json_text::push_json_text(&text, self.out);
        }
        self.out.push(b'"');
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.push_null();
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.push_null();
        Ok(())
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Result<(), Error> {
        self.serialize_unit()
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
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        let outside = self.depth;
        self.push_variant(variant);
        value.serialize(&mut *self)?;
        self.out.push(b'}');
        self.depth = outside;
        self.is_nothing = false;
        Ok(())
    }

    fn serialize_seq(self, _length: Option<usize>) -> Result<Self::SerializeSeq, Error> {
        Ok(Compound::start(self, b'[', b"]"))
    }

    fn serialize_tuple(self, _length: usize) -> Result<Self::SerializeTuple, Error> {
        Ok(Compound::start(self, b'[', b"]"))
    }

    fn serialize_tuple_struct(
        self,
        _name: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeTupleStruct, Error> {
        Ok(Compound::start(self, b'[', b"]"))
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        Ok(Compound::of_variant(self, variant, b'[', b"]}"))
    }

    fn serialize_map(self, _length: Option<usize>) -> Result<Self::SerializeMap, Error> {
        Ok(Compound::start(self, b'{', b"}"))
    }

    fn serialize_struct(
        self,
        _name: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeStruct, Error> {
        Ok(Compound::start(self, b'{', b"}"))
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeStructVariant, Error> {
        Ok(Compound::of_variant(self, variant, b'{', b"}}"))
    }
}

fn is_plain(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b':' | b'.' | b'+')
}

/// Elements without a name: they keep their place, so `null` stays.
macro_rules! elements {
    ($($kind:ident::$method:ident),*) => {
        $(impl $kind for Compound<'_, '_> {
            type Ok = ();
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.element(value)
            }

            fn end(self) -> Result<(), Error> {
                self.close();
                Ok(())
            }
        })*
    };
}

/// Fields of a fixed set: one without a value is left out.
macro_rules! fields {
    ($($kind:ident),*) => {
        $(impl $kind for Compound<'_, '_> {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), Error> {
                self.field(name, value)
            }

            fn end(self) -> Result<(), Error> {
                self.close();
                Ok(())
            }
        })*
    };
}

elements! {
    SerializeSeq::serialize_element, SerializeTuple::serialize_element,
    SerializeTupleStruct::serialize_field, SerializeTupleVariant::serialize_field
}
fields! { SerializeStruct, SerializeStructVariant }

/// Keys come from the evidence: one without a value says that it was there.
impl SerializeMap for Compound<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.value_of_key(value)
    }

    fn end(self) -> Result<(), Error> {
        self.close();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Value, json};

    use super::*;

    #[derive(Serialize)]
    enum Kind {
        Unit,
        #[serde(rename = "new type")]
        Newtype(Option<u8>),
        Tuple(i16, &'static str),
        Struct {
            one: Option<char>,
            two: f64,
        },
    }

    #[derive(Serialize)]
    struct Everything {
        nothing: Option<u8>,
        unit: (),
        text: Option<&'static str>,
        #[serde(serialize_with = "displayed")]
        displayed: &'static str,
        at: jiff::Timestamp,
        numbers: (i8, u64, i64, f32, u128),
        truth: [bool; 2],
        kinds: Vec<Kind>,
        holes: Vec<Option<u8>>,
        inner: Inner,
        by_text: BTreeMap<&'static str, Option<i32>>,
        by_number: BTreeMap<i32, Vec<()>>,
        last: Option<u8>,
    }

    #[derive(Serialize)]
    struct Inner {
        nothing: Option<u8>,
    }

    fn displayed<S: Serializer>(text: &&str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(text)
    }

    fn everything() -> Everything {
        Everything {
            nothing: None,
            unit: (),
            text: Some("a \"word\"\n"),
            displayed: "a \"word\" ünd\u{1}",
            at: "2021-10-18T14:38:10.5Z".parse().unwrap(),
            numbers: (-1, u64::MAX, i64::MIN, 0.5, 1 << 60),
            truth: [true, false],
            kinds: vec![
                Kind::Unit,
                Kind::Newtype(None),
                Kind::Newtype(Some(1)),
                Kind::Tuple(-3, "x"),
                Kind::Struct { one: None, two: f64::NAN },
                Kind::Struct { one: Some('"'), two: 1e300 },
            ],
            holes: vec![None, Some(1), None],
            inner: Inner { nothing: None },
            by_text: BTreeMap::from([("a", None), ("b\\", Some(-1))]),
            by_number: BTreeMap::from([(-7, vec![()]), (7, vec![])]),
            last: None,
        }
    }

    fn text(value: &impl Serialize) -> String {
        let mut out = Vec::new();
        value.push_json(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn fields_without_a_value_are_left_out_and_all_else_is_as_serde_json_spells_it() {
        let mut wanted: Value =
            serde_json::from_str(&serde_json::to_string(&everything()).unwrap()).unwrap();
        let object = wanted.as_object_mut().unwrap();
        for absent in ["nothing", "unit", "last"] {
            assert_eq!(object.shift_remove(absent), Some(Value::Null), "{absent}");
        }
        object["inner"] = json!({});
        object["kinds"][4] = json!({"Struct": {"two": null}});
        assert_eq!(text(&everything()), wanted.to_string());
    }

    #[test]
    fn values_outside_an_object_keep_their_null() {
        assert_eq!(text(&None::<u8>), "null");
        assert_eq!(text(&vec![None, Some("a")]), "[null,\"a\"]");
        assert_eq!(text(&json!({"given": null})), "{\"given\":null}");
    }

    #[test]
    fn a_key_that_is_no_text_and_no_number_is_refused() {
        let map = BTreeMap::from([(vec![1], 1)]);
        assert!(map.push_json(&mut Vec::new()).is_err());
    }
}
