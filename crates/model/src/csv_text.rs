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
    for (at, character) in text.char_indices() {
        if character == ';' {
            out.extend_from_slice(semicolon(text, at).as_bytes());
        } else if character == '"' {
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

/// The semicolon at that place of `text`. Spreadsheets of many countries take it for the end of a cell,
/// even inside quotes: what they would compute behind it follows on an apostrophe.
pub fn semicolon(text: &str, at: usize) -> &'static str {
    let rest = text.get(at.saturating_add(1)..).unwrap_or_default();
    if is_formula(rest.trim_start_matches([' ', '"'])) { ";'" } else { ";" }
}

/// Whether a byte is a quotation mark, a semicolon, a control character or part of a character
/// beyond ASCII.
fn needs_care(byte: u8) -> bool {
    matches!(byte, ..b' ' | b'"' | b';' | 0x7F..)
}

/// Whether a character moves the cursor, turns the reading direction or cannot be seen.
///
/// What joins letters (U+200C, U+200D) and chooses the look of a sign (U+FE0F) is not among them: languages
/// and pictures need it.
pub fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{AD}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}' | '\u{200E}'
                | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
                | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}'
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
            ("a; b;-)", "\"a; b;'-)\""),
            ("a; \"=1", "\"a;' \"\"=1\""),
            ("\u{e0041}", "\"\\u{e0041}\""),
        ] {
            let mut out = Vec::new();
            push_cell(text, &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), cell);
        }
    }
}
