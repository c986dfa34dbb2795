//! `attributedBody` as Messages writes it: an `NSAttributedString` in Apple's typedstream.

/// From the header (version 4, `streamtyped`, system 1000) to the type `+` of the characters.
const BEFORE_TEXT: &[u8] =
    b"\x04\x0bstreamtyped\x81\xe8\x03\x84\x01@\x84\x84\x84\x12NSAttributedString\x00\
\x84\x84\x08NSObject\x00\x85\x92\x84\x84\x84\x08NSString\x01\x94\x84\x01+";
/// After the characters: one run (`iI`: attributes 1, length to follow).
const BEFORE_LENGTH: &[u8] = b"\x86\x84\x02iI\x01";
/// The attributes of the run: part 0 of the message.
const AFTER_LENGTH: &[u8] =
    b"\x92\x84\x84\x84\x0cNSDictionary\x00\x94\x84\x01i\x01\x92\x84\x96\x96\
\x1d__kIMMessagePartAttributeName\x86\x92\x84\x84\x84\x08NSNumber\x00\x84\x84\x07NSValue\x00\x94\
\x84\x01*\x84\x99\x99\x00\x86\x86\x86";

/// The typedstream of a text without attributes other than its part number.
pub fn attributed_body(text: &str) -> Vec<u8> {
    let mut body = Vec::with_capacity(text.len() + 180);
    body.extend(BEFORE_TEXT);
    push_length(&mut body, text.len());
    body.extend(text.as_bytes());
    body.extend(BEFORE_LENGTH);
    push_length(&mut body, text.encode_utf16().count());
    body.extend(AFTER_LENGTH);
    body
}

/// A number: one byte below 128, else 0x81 and two bytes, else 0x82 and four, least significant first.
fn push_length(body: &mut Vec<u8>, length: usize) {
    match length {
        0..=0x7f => body.push(length as u8),
        0x80..=0x7fff => {
            body.push(0x81);
            body.extend((length as u16).to_le_bytes());
        }
        _ => {
            body.push(0x82);
            body.extend((length as u32).to_le_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::attributed_body;

    #[test]
    fn long_texts_have_a_length_of_three_bytes() {
        let text = "a".repeat(300);
        let body = attributed_body(&text);
        let start = body.windows(300).position(|window| window == text.as_bytes()).unwrap();
        assert_eq!(&body[start - 4..start], b"+\x81\x2c\x01");
        assert_eq!(&body[start + 300..start + 309], b"\x86\x84\x02iI\x01\x81\x2c\x01");
    }

    #[test]
    fn the_run_counts_utf16_units() {
        let body = attributed_body("🙂");
        let start = body.windows(4).position(|window| window == "🙂".as_bytes()).unwrap();
        assert_eq!(body[start - 1], 4);
        assert_eq!(body[start + 4..start + 11], *b"\x86\x84\x02iI\x01\x02");
    }
}
