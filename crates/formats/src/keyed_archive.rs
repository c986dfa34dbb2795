//! `NSKeyedArchiver` property lists: a flat table of objects that refer to each other by index.
//!
//! # References
//! - Apple, "`NSKeyedArchiver`", Foundation documentation; layout verified on backup manifests.

use plist::{Dictionary, Value};

use crate::{
    binary_plist::{self, BinaryPlist, NotBinary, Object},
    property_list::{self, property_list},
};

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
    #[error(transparent)]
    NotAPlist(#[from] property_list::Error),
    /// Not a binary property list, although only such can be read in place.
    #[error(transparent)]
    NotBinary(#[from] NotBinary),
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
        let value = property_list(bytes)?;
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

/// A binary archive that is read in place: for the thousands of small archives in a backup's list
/// of files, where building every object would take most of the time.
#[derive(Clone, Copy, Debug)]
pub struct ArchiveInPlace<'a> {
    objects: binary_plist::Array<'a>,
    top: binary_plist::Dictionary<'a>,
}

impl<'a> ArchiveInPlace<'a> {
    /// Reads an archive from the bytes of a binary property list.
    ///
    /// # Errors
    /// When the bytes are no binary property list, or one of another shape.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Error> {
        let root = BinaryPlist::read(bytes)?.root();
        let archive = root.and_then(|root| root.as_dictionary());
        let archive = archive.ok_or(Error::Missing("dictionary"))?;
        let objects = archive.get("$objects").and_then(|objects| objects.as_array());
        let top = archive.get("$top").and_then(|top| top.as_dictionary());
        Ok(Self {
            objects: objects.ok_or(Error::Missing("$objects"))?,
            top: top.ok_or(Error::Missing("$top"))?,
        })
    }

    /// The object that `$top.root` refers to.
    pub fn root(&self) -> Option<binary_plist::Dictionary<'a>> {
        self.get(&self.top, "root")?.as_dictionary()
    }

    /// The object behind `object`, when that is a reference; else `object` itself. `None` for the
    /// archive's own nil and for references to nowhere.
    pub fn resolve(&self, object: Object<'a>) -> Option<Object<'a>> {
        let Object::Uid(uid) = object else { return Some(object) };
        let object = self.objects.get(usize::try_from(uid).ok()?)?;
        (object.as_text() != Some("$null")).then_some(object)
    }

    /// The object that `key` of `dictionary` refers to.
    pub fn get(&self, dictionary: &binary_plist::Dictionary<'a>, key: &str) -> Option<Object<'a>> {
        self.resolve(dictionary.get(key)?)
    }

    /// The bytes that `key` of `dictionary` refers to, as data or as an archived `NSData`.
    pub fn data(&self, dictionary: &binary_plist::Dictionary<'a>, key: &str) -> Option<&'a [u8]> {
        match self.get(dictionary, key)? {
            Object::Data(bytes) => Some(bytes),
            Object::Dictionary(data) => self.get(&data, "NS.data")?.as_data(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use plist::Uid;

    use super::*;

    fn dictionary(entries: Vec<(&str, Value)>) -> Value {
        let entries = entries.into_iter().map(|(key, value)| (key.to_owned(), value));
        Value::Dictionary(entries.collect())
    }

    fn archive() -> Vec<u8> {
        let uid = |uid| Value::Uid(Uid::new(uid));
        let file = dictionary(vec![
            ("Size", Value::Integer(4_294_967_296_i64.into())),
            ("Mode", Value::Integer(33_188.into())),
            ("Birth", Value::Integer((-5).into())),
            ("RelativePath", uid(2)),
            ("EncryptionKey", uid(3)),
            ("Target", uid(0)),
            ("Nowhere", uid(99)),
            ("Ratio", Value::Real(1.5)),
            ("Digest", Value::Data(vec![9; 20])),
        ]);
        let objects = vec![
            Value::String("$null".into()),
            file,
            Value::String("Größe".into()),
            dictionary(vec![("NS.data", Value::Data(vec![7; 44]))]),
        ];
        let value = dictionary(vec![
            ("$archiver", Value::String("NSKeyedArchiver".into())),
            ("$top", dictionary(vec![("root", uid(1))])),
            ("$objects", Value::Array(objects)),
        ]);
        let mut bytes = Vec::new();
        value.to_writer_binary(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn both_readers_find_the_same_values() {
        let bytes = archive();
        let (built, in_place) =
            (KeyedArchive::read(&bytes).unwrap(), ArchiveInPlace::read(&bytes).unwrap());
        let (built_root, root) = (built.root().unwrap(), in_place.root().unwrap());
        for key in ["Size", "Mode", "Birth", "Ratio", "Absent"] {
            let expected = built.get(built_root, key).and_then(Value::as_signed_integer);
            assert_eq!(in_place.get(&root, key).and_then(|is| is.as_integer()), expected, "{key}");
        }
        assert_eq!(in_place.get(&root, "Size").unwrap().as_integer(), Some(4_294_967_296));
        assert_eq!(in_place.get(&root, "Birth").unwrap().as_integer(), Some(-5));
        assert_eq!(in_place.get(&root, "RelativePath").unwrap().as_text(), Some("Größe"));
        assert_eq!(in_place.get(&root, "Ratio").unwrap().as_real(), Some(1.5));
        assert_eq!(in_place.data(&root, "EncryptionKey"), Some(&[7; 44][..]));
        assert_eq!(in_place.data(&root, "Digest"), Some(&[9; 20][..]));
        for key in ["Target", "Nowhere"] {
            assert_eq!(in_place.get(&root, key), None);
            assert_eq!(built.get(built_root, key), None);
        }
    }

    #[test]
    fn an_archive_cut_anywhere_is_refused_or_read_without_a_panic() {
        let bytes = archive();
        for cut in 0..bytes.len() {
            let short = bytes.get(..cut).unwrap();
            assert!(KeyedArchive::read(short).is_err());
            if let Ok(archive) = ArchiveInPlace::read(short) {
                let _ = archive.root().map(|root| archive.data(&root, "EncryptionKey"));
            }
        }
        assert!(ArchiveInPlace::read(b"<plist/>").is_err());
    }
}
