//! Which format a feed has. Its content decides, never its name; the name helps only where a value
//! alone does not say what it names.

use crate::document::Document;
use crate::encoding;
use crate::feed::Feed;
use crate::{FeedError, app_list, bundle, lines, misp, openioc, rule_files, table};

/// A text as it was decoded.
pub(crate) type Text<'a> = std::borrow::Cow<'a, str>;

/// The text of a feed.
///
/// # Errors
/// When the bytes are no text.
pub(crate) fn decoded(bytes: &[u8]) -> Result<Text<'_>, FeedError> {
    if let Some(kind) = rule_files::binary_kind(bytes) {
        return Err(FeedError::OtherFormat(kind.to_owned()));
    }
    encoding::text(bytes).map_err(|reason| FeedError::OtherFormat(reason.to_owned()))
}

/// Reads the feed `name` in the format that it has.
///
/// # Errors
/// [`FeedError`] when it is in no format that is read, or broken.
pub(crate) fn read<'a>(name: &str, text: &'a str) -> Result<Feed<'a>, FeedError> {
    let start = text.trim_start();
    match start.chars().next() {
        None => return Err(FeedError::OtherFormat("an empty file".to_owned())),
        Some('{') => return json(name, text),
        Some('[') if is_json_list(start) => return json(name, text),
        Some('<') => return xml(start, text),
        Some(_) => {}
    }
    if rule_files::is_yara(text) {
        return Err(FeedError::YaraRules);
    }
    if let Some(kind) = rule_files::other_rules(text) {
        return Err(FeedError::OtherFormat(kind.to_owned()));
    }
    if app_list::is_one(text) {
        return app_list::read(text).map_err(FeedError::NotYaml);
    }
    if is_hash_cache(text) {
        let kind = "cache of a MISP feed: hashes of values, not of files";
        return Err(FeedError::Companion { what: kind.to_owned(), events: Vec::new() });
    }
    if let Some(head) = table::head(text) {
        return table::read(name, text, &head).map_err(FeedError::NotTable);
    }
    lines::read(name, text.lines()).map_err(FeedError::OtherFormat)
}

/// Whether a text that begins with `[` is meant as JSON, and not as a filter list.
fn is_json_list(start: &str) -> bool {
    let inside = start.trim_start_matches(['[', ' ', '\t', '\r', '\n']);
    !inside.starts_with(|c: char| c.is_ascii_uppercase() || c == 'u' || c == '.')
}

fn json<'a>(name: &str, text: &'a str) -> Result<Feed<'a>, FeedError> {
    let document: Document<'a> = serde_json::from_str(text)?;
    if let Some(objects) = document.objects {
        return Ok(bundle::read(objects));
    }
    if !document.events.is_empty() {
        return Ok(misp::read(&document.events));
    }
    if !document.listed.is_empty() {
        let what = format!("manifest of a MISP feed of {} events", document.listed.len());
        return Err(FeedError::Companion { what, events: document.listed });
    }
    if !document.texts.is_empty() {
        let values = document.texts.iter().map(AsRef::as_ref);
        return lines::read(name, values).map_err(FeedError::OtherFormat);
    }
    let kind = "JSON that is neither a STIX bundle nor an event of MISP";
    Err(FeedError::OtherFormat(kind.to_owned()))
}

fn xml<'a>(start: &str, text: &str) -> Result<Feed<'a>, FeedError> {
    let start: String = start.chars().take(200).flat_map(char::to_lowercase).collect();
    if start.contains("<html") || start.contains("<!doctype html") {
        return Err(FeedError::OtherFormat("a web page (HTML)".to_owned()));
    }
    openioc::read(text).map_err(FeedError::NotOpenIoc)
}

/// `hashes.csv` of a MISP feed: the MD5 of a value and the UUID of its event.
fn is_hash_cache(text: &str) -> bool {
    let is_row = |line: &str| {
        line.split_once(',').is_some_and(|(hash, uuid)| {
            hash.len() == 32
                && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
                && crate::document::is_uuid(uuid.trim())
        })
    };
    let mut rows = text.lines().filter(|line| !line.trim().is_empty()).take(5).peekable();
    rows.peek().is_some() && rows.all(is_row)
}
