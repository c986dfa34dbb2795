//! JSON that is harmless to look at: what cannot be seen is escaped, and reads back the same.

use std::io::Write;

use model::json_text::push_visible_json;
use serde::Serialize;

use super::ExportError;

/// Writes `value` as a document.
pub(super) fn write_document(
    out: &mut dyn Write,
    value: &impl Serialize,
) -> Result<(), ExportError> {
    let mut text = Vec::new();
    push_visible_json(&serde_json::to_string_pretty(value)?, &mut text);
    text.push(b'\n');
    Ok(out.write_all(&text)?)
}

/// Appends `value` on one line.
pub(super) fn push_value(value: &impl Serialize, out: &mut Vec<u8>) -> Result<(), ExportError> {
    push_visible_json(&serde_json::to_string(value)?, out);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_characters_are_escaped_and_read_back() {
        use model::csv_text::is_unprintable;
        let text = "a\u{202e}b\u{7f}\u{9b}\u{e0041}\u{0}\n\"ü😀";
        let mut line = Vec::new();
        push_value(&text, &mut line).unwrap();
        let mut document = Vec::new();
        write_document(&mut document, &text).unwrap();
        for json in [line, document] {
            let json = String::from_utf8(json).unwrap();
            assert!(json.trim_end().chars().all(|character| !is_unprintable(character)), "{json}");
            assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
        }
    }
}
