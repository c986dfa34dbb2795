//! Text as JSON and numbers as digits, where millions of lines are written.
//!
//! What moves the cursor, turns the reading direction or cannot be seen is escaped, so that JSON is
//! harmless to look at; it reads back the same.

use crate::csv_text::is_unprintable;

/// Appends `text` as a JSON string, quoted.
pub fn push_json_string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    push_json_text(text, out);
    out.push(b'"');
}

/// Appends `text` as the inside of a JSON string.
pub fn push_json_text(text: &str, out: &mut Vec<u8>) {
    // Without an early end the compiler compares many bytes at once.
    if !text.bytes().fold(false, |special, byte| special | needs_care(byte)) {
        out.extend_from_slice(text.as_bytes());
        return;
    }
    let mut encoded = [0; 4];
    for character in text.chars() {
        match character {
            '"' => out.extend_from_slice(b"\\\""),
            '\\' => out.extend_from_slice(b"\\\\"),
            '\n' => out.extend_from_slice(b"\\n"),
            '\r' => out.extend_from_slice(b"\\r"),
            '\t' => out.extend_from_slice(b"\\t"),
            '\u{8}' => out.extend_from_slice(b"\\b"),
            '\u{C}' => out.extend_from_slice(b"\\f"),
            _ if is_unprintable(character) => push_escape(character, out),
            _ => out.extend_from_slice(character.encode_utf8(&mut encoded).as_bytes()),
        }
    }
}

/// Appends JSON that others wrote, with what cannot be seen in its strings escaped. Control characters
/// of ASCII but the last are escaped by then, or are white space between values.
pub fn push_visible_json(json: &str, out: &mut Vec<u8>) {
    let mut encoded = [0; 4];
    for character in json.chars() {
        if character > '~' && is_unprintable(character) {
            push_escape(character, out);
        } else {
            out.extend_from_slice(character.encode_utf8(&mut encoded).as_bytes());
        }
    }
}

/// Appends `character` as `\u202e`, twice where it has two halves.
fn push_escape(character: char, out: &mut Vec<u8>) {
    for unit in character.encode_utf16(&mut [0; 2]) {
        out.extend_from_slice(b"\\u");
        for byte in unit.to_be_bytes() {
            out.extend([byte >> 4, byte & 15].map(hexadecimal));
        }
    }
}

/// Whether a byte is a control character, has a meaning in JSON or is part of a character beyond ASCII.
fn needs_care(byte: u8) -> bool {
    matches!(byte, ..b' ' | b'"' | b'\\' | 0x7F..)
}

fn hexadecimal(digit: u8) -> u8 {
    if digit < 10 {
        b'0'.saturating_add(digit)
    } else {
        b'a'.saturating_add(digit).saturating_sub(10)
    }
}

/// Appends the last `WIDTH` decimal digits of `value`, with leading zeros.
pub fn push_digits<const WIDTH: usize>(mut value: u32, out: &mut Vec<u8>) {
    let mut digits = [b'0'; WIDTH];
    for digit in digits.iter_mut().rev() {
        *digit = b'0'.saturating_add(u8::try_from(value % 10).unwrap_or(0));
        value /= 10;
    }
    out.extend_from_slice(&digits);
}

/// Appends `value` in decimal digits.
pub fn push_number(value: i64, out: &mut Vec<u8>) {
    if value < 0 {
        out.push(b'-');
    }
    push_count(value.unsigned_abs(), out);
}

/// Appends `value` in decimal digits.
pub fn push_count(mut value: u64, out: &mut Vec<u8>) {
    // u64::MAX has 20 digits.
    let mut digits = [b'0'; 20];
    let mut first = digits.len();
    for digit in digits.iter_mut().rev() {
        *digit = b'0'.saturating_add(u8::try_from(value % 10).unwrap_or(0));
        value /= 10;
        first = first.saturating_sub(1);
        if value == 0 {
            break;
        }
    }
    out.extend_from_slice(digits.get(first..).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_spelled_as_serde_json_spells_them_and_nothing_is_invisible() {
        let every: String = (0..=u32::from(char::MAX)).filter_map(char::from_u32).collect();
        let visible: String = every.chars().filter(|one| !is_unprintable(*one)).collect();
        for text in ["", "plain", "a\"b\\c/d", "\u{0}\u{8}\n\u{1f}", "größe 😀", &visible] {
            let mut out = Vec::new();
            push_json_string(text, &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), serde_json::to_string(text).unwrap());
        }
        let (mut ours, mut of_others) = (Vec::new(), Vec::new());
        push_json_string(&every, &mut ours);
        push_visible_json(&serde_json::to_string(&every).unwrap(), &mut of_others);
        for json in [ours, of_others] {
            let json = String::from_utf8(json).unwrap();
            assert_eq!(json.chars().find(|one| is_unprintable(*one)), None);
            assert!(json.contains("\\u001b") && json.contains("\\u202e\u{202f}"), "both kinds");
            assert!(json.contains("\\u007f") && json.contains("\\udb40\\udc41"));
            assert_eq!(serde_json::from_str::<String>(&json).unwrap(), every);
        }
    }

    #[test]
    fn numbers_are_spelled_as_serde_json_spells_them() {
        for number in [0, 1, 9, 10, -1, 1_622_538_000_000_000, i64::MIN, i64::MAX] {
            let mut out = Vec::new();
            push_number(number, &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), number.to_string());
        }
        let mut out = Vec::new();
        push_count(u64::MAX, &mut out);
        push_digits::<4>(70, &mut out);
        assert_eq!(String::from_utf8(out).unwrap(), format!("{}0070", u64::MAX));
    }
}
