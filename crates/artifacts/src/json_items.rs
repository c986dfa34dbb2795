//! Lists in JSON, item by item: a list of hundreds of megabytes is never held as a whole.

use std::{fmt, io::BufReader};

use evidence::EvidenceFile;
use jiff::Timestamp;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::front_to_back::FrontToBack;

/// Hands every item to `each` with its number, counted from zero: the items of a list, or the
/// values that follow one another where the file is no list (one in each line). Returns why the
/// rest of the file could not be read.
pub(crate) fn for_each_item(
    file: &EvidenceFile,
    mut each: impl FnMut(u64, Value),
) -> Option<String> {
    let reader = BufReader::with_capacity(256 << 10, FrontToBack::of(file.reader().as_ref()));
    let mut documents = serde_json::Deserializer::from_reader(reader);
    let mut number = 0_u64;
    while documents.end().is_err() {
        let items = Items { number: &mut number, each: &mut each };
        if let Err(error) = items.deserialize(&mut documents) {
            return Some(error.to_string());
        }
    }
    None
}

/// Text in a field, unless it is empty.
pub(crate) fn text(item: &Value, field: &str) -> Option<String> {
    let text = item.get(field)?.as_str()?.trim_end_matches('\0');
    (!text.is_empty()).then(|| text.to_owned())
}

/// A number in a field, also where it is written as text.
pub(crate) fn number(item: &Value, field: &str) -> Option<u64> {
    let value = item.get(field)?;
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// An instant in a field, as RFC 3339 spells it. The year 1 is how Go spells none.
pub(crate) fn instant(item: &Value, field: &str) -> Option<Timestamp> {
    let at: Timestamp = item.get(field)?.as_str()?.parse().ok()?;
    (at > Timestamp::UNIX_EPOCH).then_some(at)
}

struct Items<'a, F> {
    number: &'a mut u64,
    each: &'a mut F,
}

impl<F: FnMut(u64, Value)> Items<'_, F> {
    fn tell(self, value: Value) {
        (self.each)(*self.number, value);
        *self.number = self.number.saturating_add(1);
    }
}

impl<'de, F: FnMut(u64, Value)> DeserializeSeed<'de> for Items<'_, F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, F: FnMut(u64, Value)> Visitor<'de> for Items<'_, F> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while let Some(item) = items.next_element()? {
            Items { number: &mut *self.number, each: &mut *self.each }.tell(item);
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let mut object = Map::new();
        while let Some((key, value)) = entries.next_entry()? {
            object.insert(key, value);
        }
        self.tell(Value::Object(object));
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.tell(text.into());
        Ok(())
    }

    fn visit_bool<E>(self, flag: bool) -> Result<(), E> {
        self.tell(flag.into());
        Ok(())
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        self.tell(number.into());
        Ok(())
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        self.tell(number.into());
        Ok(())
    }

    fn visit_f64<E>(self, number: f64) -> Result<(), E> {
        self.tell(number.into());
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(text: &str) -> (Vec<Value>, bool) {
        let mut found = Vec::new();
        let file = EvidenceFile::from_bytes("f", text);
        let error = for_each_item(&file, |number, item| {
            assert_eq!(number, u64::try_from(found.len()).unwrap());
            found.push(item);
        });
        (found, error.is_some())
    }

    #[test]
    fn a_list_and_values_one_after_another_are_the_same() {
        let expected = vec![serde_json::json!({"a": 1}), serde_json::json!({"a": 2})];
        assert_eq!(items(r#" [{"a": 1}, {"a": 2}] "#), (expected.clone(), false));
        assert_eq!(items("{\"a\": 1}\n{\"a\": 2}\n"), (expected.clone(), false));
        assert_eq!(items(r#"[{"a": 1}, {"a": 2}, {"a"#), (expected, true));
        assert_eq!(items("[null]"), (vec![Value::Null], false));
        assert_eq!(items(""), (vec![], false));
    }

    #[test]
    fn the_instant_that_stands_for_none_is_none() {
        let item =
            serde_json::json!({"a": "0001-01-01T00:00:00Z", "b": "2026-01-02T03:04:05+02:00"});
        assert_eq!(instant(&item, "a"), None);
        assert_eq!(instant(&item, "b").map(|at| at.to_string()).unwrap(), "2026-01-02T01:04:05Z");
    }
}
