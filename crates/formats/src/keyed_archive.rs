//! `NSKeyedArchiver` property lists: a flat table of objects that refer to each other by index.
//!
//! # References
//! - Apple, "`NSKeyedArchiver`", Foundation documentation; layout verified on backup manifests.

use plist::{Dictionary, Value};

/// An archive whose objects can be followed by reference.
#[derive(Debug)]
pub struct KeyedArchive {
    objects: Vec<Value>,
    top: Dictionary,
}

/// Why a property list is not a keyed archive.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Not a property list at all.
    #[error("not a property list: {0}")]
    NotAPlist(#[from] plist::Error),
    /// A property list of another shape.
    #[error("property list has no {0}, so it is not a keyed archive")]
    Missing(&'static str),
}

impl KeyedArchive {
    /// Reads an archive from the bytes of a property list.
    ///
    /// # Errors
    /// When the bytes are no property list, or one of another shape.
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        let value = Value::from_reader(std::io::Cursor::new(bytes))?;
        let mut archive = value.into_dictionary().ok_or(Error::Missing("dictionary"))?;
        let objects = archive.remove("$objects").and_then(Value::into_array);
        let top = archive.remove("$top").and_then(Value::into_dictionary);
        Ok(Self {
            objects: objects.ok_or(Error::Missing("$objects"))?,
            top: top.ok_or(Error::Missing("$top"))?,
        })
    }

    /// All objects of the archive, in the order of their indices.
    pub fn objects(&self) -> &[Value] {
        &self.objects
    }

    /// The object that `$top.root` refers to.
    pub fn root(&self) -> Option<&Dictionary> {
        self.resolve(self.top.get("root")?)?.as_dictionary()
    }

    /// The object behind `value`, when `value` is a reference; else `value` itself. `None` for
    /// the archive's own nil and for references to nowhere.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> Option<&'a Value> {
        let Value::Uid(uid) = value else { return Some(value) };
        let object = self.objects.get(usize::try_from(uid.get()).ok()?)?;
        (object.as_string() != Some("$null")).then_some(object)
    }

    /// The object that `key` of `dictionary` refers to.
    pub fn get<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> Option<&'a Value> {
        self.resolve(dictionary.get(key)?)
    }
}
