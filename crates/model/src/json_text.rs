//! Text as JSON and numbers as digits, where millions of lines are written.

/// Appends `text` as a JSON string, quoted.
pub fn push_json_string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    push_json_text(text, out);
    out.push(b'"');
}

/// Appends `text` as the inside of a JSON string.
pub fn push_json_text(text: &str, out: &mut Vec<u8>) {
    // Without an early end the compiler compares many bytes at once.
    if !text.bytes().fold(false, |special, byte| special | needs_escape(byte)) {
        out.extend_from_slice(text.as_bytes());
        return;
    }
    for byte in text.bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0x08 => out.extend_from_slice(b"\\b"),
            0x0C => out.extend_from_slice(b"\\f"),
            ..b' ' => {
                out.extend_from_slice(b"\\u00");
                out.extend([byte >> 4, byte & 15].map(hexadecimal));
            }
            _ => out.push(byte),
        }
    }
}

fn needs_escape(byte: u8) -> bool {
    matches!(byte, ..b' ' | b'"' | b'\\')
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
    fn strings_and_numbers_are_spelled_as_serde_json_spells_them() {
        let every: String = (0..0x300_u32).filter_map(char::from_u32).collect();
        for text in ["", "plain", "a\"b\\c/d", "\u{0}\u{1f}\u{7f}\u{2028}😀", &every] {
            let mut out = Vec::new();
            push_json_string(text, &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), serde_json::to_string(text).unwrap());
        }
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
