//! JSON that is harmless to look at: what cannot be seen is escaped, and reads back the same.

use std::io::Write;

use model::{csv_text::is_unprintable, json_text::push_json_string};
use serde::Serialize;

use super::ExportError;

/// Writes `value` as a document.
pub(super) fn write_document(
    out: &mut dyn Write,
    value: &impl Serialize,
) -> Result<(), ExportError> {
    let mut text = Vec::new();
    push_escaped(&serde_json::to_string_pretty(value)?, &mut text);
    text.push(b'\n');
    Ok(out.write_all(&text)?)
}

/// Appends `value` on one line.
pub(super) fn push_value(value: &impl Serialize, out: &mut Vec<u8>) -> Result<(), ExportError> {
    push_escaped(&serde_json::to_string(value)?, out);
    Ok(())
}

/// Appends `text` as a JSON string, quoted.
pub(super) fn push_string(text: &str, out: &mut Vec<u8>) {
    if text.is_ascii() && !text.contains('\u{7f}') {
        push_json_string(text, out);
        return;
    }
    let mut string = Vec::new();
    push_json_string(text, &mut string);
    // It was text before, and quoting adds ASCII.
    push_escaped(&String::from_utf8(string).unwrap_or_default(), out);
}

/// Appends JSON with the invisible characters of its strings escaped. Control characters of ASCII
/// are escaped by then, or are white space between values.
fn push_escaped(json: &str, out: &mut Vec<u8>) {
    let mut encoded = [0; 4];
    for character in json.chars() {
        if character > '~' && is_unprintable(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                out.extend_from_slice(format!("\\u{unit:04x}").as_bytes());
            }
        } else {
            out.extend_from_slice(character.encode_utf8(&mut encoded).as_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_characters_are_escaped_and_read_back() {
        let text = "a\u{202e}b\u{7f}\u{9b}\u{e0041}\u{0}\n\"ü😀";
        let mut line = Vec::new();
        push_string(text, &mut line);
        let mut document = Vec::new();
        write_document(&mut document, &text).unwrap();
        for json in [line, document] {
            let json = String::from_utf8(json).unwrap();
            assert!(json.trim_end().chars().all(|character| !is_unprintable(character)), "{json}");
            assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
        }
    }
}
