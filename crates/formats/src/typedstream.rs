//! `typedstream`: the serialisation behind `attributedBody` of Messages.
//!
//! An attributed string is its text, then runs of attributes. From iOS 16 on it is often the
//! only place where the text of a message is stored.
//!
//! # References
//! - The `Foundation` classes `NSArchiver` and `NSAttributedString`; the grammar was taken from
//!   public descriptions of the format and verified on streams that devices wrote.

mod reader;

use std::collections::BTreeSet;

use crate::{
    bytes::Truncated,
    keyed_archive::{self, KeyedArchive},
};
use reader::{Reader, Value};

/// A string with its links.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttributedText {
    /// The text without attributes.
    pub text: String,
    /// Targets of link attributes, in order, each once. They may differ from what the text shows.
    pub links: Vec<String>,
    /// Why there may be more than was read; `None` when everything was read.
    pub damage: Option<String>,
}

/// Why no text can be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Neither a typedstream nor a keyed archive.
    #[error("neither a typedstream nor a keyed archive")]
    NotATypedstream,
    /// The stream ends too soon.
    #[error("typedstream: {0}")]
    Truncated(#[from] Truncated),
    /// The stream breaks its grammar.
    #[error("typedstream: no valid {what} before offset {offset}")]
    Malformed {
        /// What was expected.
        what: &'static str,
        /// Where, in bytes from the start.
        offset: usize,
    },
    /// The stream is nested too deeply, or holds too many values.
    #[error("typedstream: nested too deeply, or too many values, at offset {offset}")]
    TooDeep {
        /// Where, in bytes from the start.
        offset: usize,
    },
    /// The stream holds no attributed string.
    #[error("typedstream holds no text")]
    NoText,
    /// A keyed archive that cannot be read.
    #[error("attributed string in a keyed archive: {0}")]
    KeyedArchive(String),
}

/// Reads an archived `NSAttributedString`, as a typedstream or as a keyed archive.
///
/// # Errors
/// When no text can be read. Damage behind the text is told in [`AttributedText::damage`].
pub fn attributed_text(bytes: &[u8]) -> Result<AttributedText, Error> {
    if bytes.starts_with(b"bplist") {
        return text_of_archive(bytes);
    }
    let mut reader = Reader::new(bytes)?;
    let outcome = loop {
        match reader.group() {
            Ok(Some(_)) => {}
            Ok(None) => break None,
            Err(error) => break Some(error),
        }
    };
    let damage = outcome.as_ref().map(ToString::to_string);
    let links = links_of(&reader);
    if let Some(text) = text_of(&reader) {
        return Ok(AttributedText { text, links, damage });
    }
    match (outcome, text_behind_class_name(bytes)) {
        (Some(_), Some(text)) => Ok(AttributedText { text, links, damage }),
        (Some(error), None) => Err(error),
        (None, _) => Err(Error::NoText),
    }
}

fn text_of(reader: &Reader<'_>) -> Option<String> {
    let is_attributed = |number: &usize| {
        matches!(reader.class_name(*number), "NSAttributedString" | "NSMutableAttributedString")
    };
    let root = (0..reader.objects.len()).find(is_attributed);
    let from = root.unwrap_or_default();
    (from..reader.objects.len()).find_map(|number| string(reader, number))
}

/// Text of a string object.
fn string(reader: &Reader<'_>, number: usize) -> Option<String> {
    if !matches!(reader.class_name(number), "NSString" | "NSMutableString") {
        return None;
    }
    match reader.objects.get(number)?.values.first()? {
        Value::Bytes(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
        _ => None,
    }
}

/// Targets of `NSURL` objects, and of link attributes whose value is a string.
fn links_of(reader: &Reader<'_>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut links = Vec::new();
    for (number, object) in reader.objects.iter().enumerate() {
        let values = &object.values;
        let mut targets = Vec::new();
        match reader.class_name(number) {
            "NSURL" => targets.extend(values.iter().rev().find_map(|value| text(reader, value))),
            "NSDictionary" | "NSMutableDictionary" => {
                for (key, value) in values.iter().zip(values.iter().skip(1)) {
                    if text(reader, key).is_some_and(|key| key == LINK_ATTRIBUTE) {
                        targets.extend(text(reader, value));
                    }
                }
            }
            _ => {}
        }
        links.extend(targets.into_iter().filter(|link| seen.insert(link.clone())));
    }
    links
}

const LINK_ATTRIBUTE: &str = "__kIMLinkAttributeName";

fn text(reader: &Reader<'_>, value: &Value) -> Option<String> {
    match value {
        Value::Object(number) => string(reader, *number),
        _ => None,
    }
}

/// The text of a stream that breaks its grammar before the text: it stands behind the name of
/// its class and the type `+`.
fn text_behind_class_name(bytes: &[u8]) -> Option<String> {
    const LONGEST_GAP: usize = 16;
    let name = memchr::memmem::find(bytes, b"NSString").or_else(|| {
        memchr::memmem::find(bytes, b"NSMutableString").map(|at| at.saturating_add(7))
    })?;
    let behind = bytes.get(name.saturating_add(8)..)?;
    let plus = memchr::memchr(b'+', behind.get(..LONGEST_GAP).unwrap_or(behind))?;
    let counted = behind.get(plus.saturating_add(1)..)?;
    let (length, rest) = match counted {
        [0x81, low, high, rest @ ..] => (usize::from(u16::from_le_bytes([*low, *high])), rest),
        [0x82, a, b, c, d, rest @ ..] => {
            (usize::try_from(u32::from_le_bytes([*a, *b, *c, *d])).ok()?, rest)
        }
        [small @ 0..=0x7f, rest @ ..] => (usize::from(*small), rest),
        _ => return None,
    };
    let text = rest.get(..length).unwrap_or(rest);
    Some(String::from_utf8_lossy(text).into_owned())
}

fn text_of_archive(bytes: &[u8]) -> Result<AttributedText, Error> {
    let unreadable = |error: keyed_archive::Error| Error::KeyedArchive(error.to_string());
    let archive = KeyedArchive::read(bytes).map_err(unreadable)?;
    let root = archive.root().ok_or(Error::NoText)?;
    let string = archive.get(root, "NSString").ok_or(Error::NoText)?;
    let text = match string.as_dictionary() {
        Some(mutable) => archive.get(mutable, "NS.string").and_then(plist::Value::as_string),
        None => string.as_string(),
    };
    let mut links = Vec::new();
    for object in archive.objects() {
        let Some(url) = object.as_dictionary().and_then(|url| archive.get(url, "NS.relative"))
        else {
            continue;
        };
        if let Some(link) = url.as_string().map(str::to_owned)
            && !links.contains(&link)
        {
            links.push(link);
        }
    }
    Ok(AttributedText { text: text.ok_or(Error::NoText)?.to_owned(), links, damage: None })
}

#[cfg(test)]
mod tests;
