//! The JSON of one record, with the place of each of its fields.

use std::{borrow::Cow, ops::Range};

use serde_json::Error;

use crate::Record;

/// The compact JSON of one record, spelled once for all who look at it. Used again from record to
/// record.
#[derive(Debug, Default)]
pub struct JsonRecord {
    pub(crate) text: Vec<u8>,
    pub(crate) fields: Vec<Field>,
}

/// Where the value of a field stands.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: Cow<'static, str>,
    pub(crate) value: Range<usize>,
}

/// Bytes of text that are kept reserved between two records.
const RESERVED: usize = 1 << 20;

impl JsonRecord {
    /// Spells one record.
    ///
    /// # Errors
    /// When the record has no JSON form.
    pub fn of(record: &dyn Record) -> Result<Self, Error> {
        let mut json = Self::default();
        json.spell(record)?;
        Ok(json)
    }

    /// Spells `record` and forgets the one before.
    ///
    /// # Errors
    /// When the record has no JSON form; what is here then is no record.
    pub fn spell(&mut self, record: &dyn Record) -> Result<(), Error> {
        self.text.clear();
        self.text.shrink_to(RESERVED);
        self.fields.clear();
        record.push_fields(self)
    }

    /// The whole text.
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// Names of the fields and their values, as JSON.
    pub fn fields(&self) -> impl Iterator<Item = (&Cow<'static, str>, &[u8])> {
        self.fields
            .iter()
            .filter_map(|field| Some((&field.name, self.text.get(field.value.clone())?)))
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;
    use serde_json::{Value, json};

    use super::*;

    #[derive(Serialize)]
    struct Struct {
        path: &'static str,
        nothing: Option<u8>,
        inner: Inner,
        list: Vec<Inner>,
        #[serde(flatten)]
        more: serde_json::Map<String, Value>,
    }

    #[derive(Serialize)]
    struct Inner {
        path: u8,
    }

    #[derive(Serialize)]
    struct Plain {
        path: &'static str,
        nothing: Option<u8>,
        inner: Inner,
        last: bool,
    }

    impl Record for Struct {}
    impl Record for Plain {}

    fn fields(json: &JsonRecord) -> Vec<(&str, &str)> {
        let text = |value| std::str::from_utf8(value).unwrap();
        json.fields().map(|(name, value)| (name.as_ref(), text(value))).collect()
    }

    #[test]
    fn the_fields_of_a_record_and_none_of_those_inside_are_noted() {
        let mut json = JsonRecord::default();
        let plain = Plain { path: "/a\"b", nothing: None, inner: Inner { path: 1 }, last: true };
        json.spell(&plain).unwrap();
        let inner = ("inner", "{\"path\":1}");
        assert_eq!(fields(&json), [("path", "\"/a\\\"b\""), inner, ("last", "true")]);
        assert_eq!(json.text(), br#"{"path":"/a\"b","inner":{"path":1},"last":true}"#);

        let Value::Object(more) = json!({"k": {"path": 2}, "a\nb": null, "n": [3]}) else {
            panic!()
        };
        let list = vec![Inner { path: 3 }];
        let record = Struct { path: "x", nothing: None, inner: Inner { path: 1 }, list, more };
        json.spell(&record).unwrap();
        let (told, whole) = (fields(&json), serde_json::to_value(&record).unwrap());
        for (name, value) in &told {
            assert_eq!(serde_json::from_str::<Value>(value).unwrap(), whole[name], "{name}");
        }
        let names: Vec<&str> = told.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["path", "nothing", "inner", "list", "k", "a\nb", "n"]);
    }
}
