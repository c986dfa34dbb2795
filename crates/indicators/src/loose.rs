//! JSON objects of STIX, read without insisting on anything: a member of the wrong type counts as
//! absent, an object that is none as malformed.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The members of a bundle that matter.
#[derive(Default)]
pub(crate) struct LooseBundle<'a> {
    /// `objects`, when it is a list.
    pub(crate) objects: Option<Vec<LooseObject<'a>>>,
    /// Whether members of a MISP event were seen.
    pub(crate) is_misp: bool,
}

/// The members of a STIX object that matter.
#[derive(Default)]
pub(crate) struct LooseObject<'a> {
    pub(crate) kind: Option<Cow<'a, str>>,
    pub(crate) id: Option<Cow<'a, str>>,
    pub(crate) name: Option<Cow<'a, str>>,
    pub(crate) modified: Option<Cow<'a, str>>,
    pub(crate) pattern: Option<Cow<'a, str>>,
    pub(crate) pattern_type: Option<Cow<'a, str>>,
    pub(crate) valid_until: Option<Cow<'a, str>>,
    pub(crate) source_ref: Option<Cow<'a, str>>,
    pub(crate) target_ref: Option<Cow<'a, str>>,
    pub(crate) revoked: bool,
    pub(crate) object_refs: Vec<Cow<'a, str>>,
    /// `indicator_types` (2.1) and `labels` (2.0).
    pub(crate) types: Vec<Cow<'a, str>>,
}

/// Any JSON value, as far as it matters.
enum Loose<'a> {
    Text(Cow<'a, str>),
    Flag(bool),
    List(Vec<Loose<'a>>),
    Other,
}

impl<'a> Loose<'a> {
    fn text(self) -> Option<Cow<'a, str>> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    fn texts(self) -> Vec<Cow<'a, str>> {
        match self {
            Self::List(members) => members.into_iter().filter_map(Loose::text).collect(),
            Self::Text(text) => vec![text],
            _ => Vec::new(),
        }
    }

    fn flag(&self) -> bool {
        match self {
            Self::Flag(flag) => *flag,
            Self::Text(text) => text.eq_ignore_ascii_case("true"),
            _ => false,
        }
    }
}

struct LooseVisitor;

/// The visits that end in "a value that does not matter".
macro_rules! other_scalars {
    ($made:expr) => {
        fn visit_i64<E: Error>(self, _: i64) -> Result<Self::Value, E> {
            Ok($made)
        }
        fn visit_u64<E: Error>(self, _: u64) -> Result<Self::Value, E> {
            Ok($made)
        }
        fn visit_f64<E: Error>(self, _: f64) -> Result<Self::Value, E> {
            Ok($made)
        }
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
            Ok($made)
        }
    };
}

impl<'de> Visitor<'de> for LooseVisitor {
    type Value = Loose<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    other_scalars!(Loose::Other);

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Self::Value, E> {
        Ok(Loose::Flag(flag))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Loose::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Loose::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(member) = members.next_element()? {
            list.push(member);
        }
        Ok(Loose::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Loose::Other)
    }
}

impl<'de> Deserialize<'de> for Loose<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LooseVisitor)
    }
}

struct ObjectVisitor;

impl<'de> Visitor<'de> for ObjectVisitor {
    type Value = LooseObject<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a STIX object")
    }

    other_scalars!(LooseObject::default());

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(LooseObject::default())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Self::Value, E> {
        Ok(LooseObject::default())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        while members.next_element::<IgnoredAny>()?.is_some() {}
        Ok(LooseObject::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut object = LooseObject::default();
        while let Some(Loose::Text(key)) = members.next_key::<Loose<'de>>()? {
            let text = match key.as_ref() {
                "type" => &mut object.kind,
                "id" => &mut object.id,
                "name" => &mut object.name,
                "modified" => &mut object.modified,
                "pattern" => &mut object.pattern,
                "pattern_type" => &mut object.pattern_type,
                "valid_until" => &mut object.valid_until,
                "source_ref" => &mut object.source_ref,
                "target_ref" => &mut object.target_ref,
                "revoked" => {
                    object.revoked = members.next_value::<Loose<'de>>()?.flag();
                    continue;
                }
                "object_refs" => {
                    object.object_refs = members.next_value::<Loose<'de>>()?.texts();
                    continue;
                }
                "indicator_types" | "labels" => {
                    object.types.extend(members.next_value::<Loose<'de>>()?.texts());
                    continue;
                }
                _ => {
                    members.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            *text = members.next_value::<Loose<'de>>()?.text();
        }
        Ok(object)
    }
}

impl<'de> Deserialize<'de> for LooseObject<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ObjectVisitor)
    }
}

/// `objects`, or nothing when it is no list.
struct LooseObjects<'a>(Option<Vec<LooseObject<'a>>>);

struct ObjectsVisitor;

impl<'de> Visitor<'de> for ObjectsVisitor {
    type Value = LooseObjects<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list of STIX objects")
    }

    other_scalars!(LooseObjects(None));

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(LooseObjects(None))
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Self::Value, E> {
        Ok(LooseObjects(None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut objects = Vec::new();
        while let Some(object) = members.next_element()? {
            objects.push(object);
        }
        Ok(LooseObjects(Some(objects)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(LooseObjects(None))
    }
}

impl<'de> Deserialize<'de> for LooseObjects<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ObjectsVisitor)
    }
}

struct BundleVisitor;

impl<'de> Visitor<'de> for BundleVisitor {
    type Value = LooseBundle<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a STIX bundle")
    }

    other_scalars!(LooseBundle::default());

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(LooseBundle::default())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Self::Value, E> {
        Ok(LooseBundle::default())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        while members.next_element::<IgnoredAny>()?.is_some() {}
        Ok(LooseBundle::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut bundle = LooseBundle::default();
        while let Some(Loose::Text(key)) = members.next_key::<Loose<'de>>()? {
            match key.as_ref() {
                "objects" => bundle.objects = members.next_value::<LooseObjects<'de>>()?.0,
                other => {
                    bundle.is_misp |= matches!(other, "Event" | "response" | "Attribute");
                    members.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(bundle)
    }
}

impl<'de> Deserialize<'de> for LooseBundle<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(BundleVisitor)
    }
}
