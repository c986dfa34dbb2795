//! Text as cells of CSV that are harmless to open.

/// Appends one cell: quoted where RFC 4180 asks for it, never a formula for a spreadsheet, never
/// a character that moves the cursor or turns the reading direction.
pub fn push_cell(text: &str, out: &mut Vec<u8>) {
    let formula = is_formula(text);
    // Without an early end the compiler compares many bytes at once.
    let special = text.bytes().fold(false, |special, byte| special | needs_care(byte));
    if !formula && !special {
        let quote = text.contains(',');
        out.extend(quote.then_some(b'"'));
        out.extend_from_slice(text.as_bytes());
        out.extend(quote.then_some(b'"'));
        return;
    }
    out.push(b'"');
    if formula {
        out.push(b'\'');
    }
    let mut encoded = [0; 4];
    for character in text.chars() {
        if character == '"' {
            out.extend_from_slice(b"\"\"");
        } else if is_unprintable(character) {
            out.extend_from_slice(character.escape_unicode().collect::<String>().as_bytes());
        } else {
            out.extend_from_slice(character.encode_utf8(&mut encoded).as_bytes());
        }
    }
    out.push(b'"');
}

/// Whether a spreadsheet would compute `text` as a formula.
pub fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// Whether a byte is a quotation mark, a control character or part of a character beyond
/// ASCII.
fn needs_care(byte: u8) -> bool {
    matches!(byte, ..b' ' | b'"' | 0x7F..)
}

/// Whether a character moves the cursor, turns the reading direction or cannot be seen.
pub fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_neither_computes_nor_moves_the_cursor() {
        for (text, cell) in [
            ("plain", "plain"),
            ("a,b", "\"a,b\""),
            ("say \"a\"", "\"say \"\"a\"\"\""),
            ("=1+1", "\"'=1+1\""),
            ("＝1+1", "\"'＝1+1\""),
            ("\t=1", "\"'\\u{9}=1\""),
            ("a\u{1b}[2J\u{202e}b\u{0}", "\"a\\u{1b}[2J\\u{202e}b\\u{0}\""),
            ("größe", "\"größe\""),
            ("\u{e0041}", "\"\\u{e0041}\""),
        ] {
            let mut out = Vec::new();
            push_cell(text, &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), cell);
        }
    }
}
