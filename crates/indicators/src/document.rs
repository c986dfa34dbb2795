//! A JSON document that may be a feed. Which one it is shows in its members, so that it is read
//! once.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::bundle::StixObject;
use crate::loose::{Members, Object, ignore, objects};
use crate::misp::Event;

/// The members of a document that matter.
#[derive(Default)]
pub(crate) struct Document<'a> {
    /// `objects` of a STIX bundle, when it is a list.
    pub(crate) objects: Option<Vec<StixObject<'a>>>,
    /// Events of MISP.
    pub(crate) events: Vec<Event<'a>>,
    /// Names of the events that the manifest of a MISP feed lists.
    pub(crate) listed: Vec<String>,
    /// The members of a list of texts.
    pub(crate) texts: Vec<Cow<'a, str>>,
    /// An event that is not wrapped in `Event`.
    bare: Event<'a>,
}

impl Document<'_> {
    fn absorb(&mut self, other: Self) {
        self.events.extend(other.events);
        self.texts.extend(other.texts);
    }

    /// An event without a wrapping is one when it has a list of attributes or objects.
    fn settle(&mut self) {
        if self.bare.has_lists {
            self.events.push(std::mem::take(&mut self.bare));
        }
    }
}

impl<'de> Members<'de> for Document<'de> {
    fn member<A: MapAccess<'de>>(&mut self, key: &str, members: &mut A) -> Result<(), A::Error> {
        match key {
            "objects" => self.objects = objects(members)?,
            "Event" => self.events.extend(members.next_value::<Object<Event<'de>>>()?.0),
            "response" => {
                let response = members.next_value::<Document<'de>>()?;
                self.absorb(response);
            }
            name if is_uuid(name) => {
                if members.next_value::<Object<Nothing>>()?.0.is_some() {
                    self.listed.push(name.to_ascii_lowercase());
                }
            }
            _ => self.bare.member(key, members)?,
        }
        Ok(())
    }
}

/// An object whose members do not matter.
#[derive(Default)]
pub(crate) struct Nothing;

impl<'de> Members<'de> for Nothing {
    fn member<A: MapAccess<'de>>(&mut self, _: &str, members: &mut A) -> Result<(), A::Error> {
        ignore(members)
    }
}

pub(crate) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

struct DocumentVisitor;

impl<'de> Visitor<'de> for DocumentVisitor {
    type Value = Document<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a feed in JSON")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Document::default())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Self::Value, E> {
        Ok(Document::default())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Self::Value, E> {
        Ok(Document::default())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Self::Value, E> {
        Ok(Document::default())
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Document::default())
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Document { texts: vec![Cow::Borrowed(text)], ..Document::default() })
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Document { texts: vec![Cow::Owned(text.to_owned())], ..Document::default() })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut all = Document::default();
        while let Some(member) = members.next_element::<Document<'de>>()? {
            all.absorb(member);
        }
        Ok(all)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut document = Document::default();
        while let Some(key) = members.next_key::<Cow<'de, str>>()? {
            document.member(&key, &mut members)?;
        }
        document.settle();
        Ok(document)
    }
}

impl<'de> Deserialize<'de> for Document<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DocumentVisitor)
    }
}
