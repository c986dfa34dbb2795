use super::*;

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<char> = text.chars().filter(char::is_ascii_hexdigit).collect();
    let pair = |pair: &[char]| u8::from_str_radix(&pair.iter().collect::<String>(), 16).unwrap();
    digits.chunks(2).map(pair).collect()
}

/// Header, then `@` with an `NSMutableAttributedString` (objects 0 to 3: it, its class, the
/// class `NSAttributedString`, the class `NSObject`), then `@` with an `NSMutableString` that
/// starts with the type `+`.
const START: &str = "04 0b 73747265616d7479706564 81 e803
    84 01 40 84 84 84 19 4e534d757461626c6541747472696275746564537472696e67 00
    84 84 12 4e5341747472696275746564537472696e67 00 84 84 08 4e534f626a656374 00 85
    92 84 84 84 0f 4e534d757461626c65537472696e67 01 84 84 08 4e53537472696e67 01 95 84 01 2b";

/// The run of attributes behind the text: index and length, a dictionary of two entries, the
/// link as an `NSURL` and the part as an `NSNumber`.
const LINKED_RUN: &str = "86 84 02 6949 01 13 92 84 84 84 0c 4e5344696374696f6e617279 00 95
    84 01 69 02
    92 84 98 98 16 5f5f6b494d4c696e6b4174747269627574654e616d65 86
    92 84 84 84 05 4e5355524c 00 95 84 01 63 00
    92 84 98 98 1d 68747470733a2f2f6861726d2e6578616d706c652f746172676574 2f78 86 86
    92 84 98 98 1d 5f5f6b494d4d657373616765506172744174747269627574654e616d65 86
    92 84 84 84 08 4e534e756d626572 00 84 84 07 4e5356616c7565 00 95 84 01 2a 84 9b 9b 00 86 86 86";

fn stream(length: &str, text: &str, tail: &str) -> Vec<u8> {
    let mut bytes = hex(START);
    bytes.extend(hex(length));
    bytes.extend(text.as_bytes());
    bytes.extend(hex(tail));
    bytes
}

#[test]
fn d18_text_of_a_body_is_read() {
    let read = attributed_text(&stream("06", "Grüß", "86 86")).unwrap();
    assert_eq!(read, AttributedText { text: "Grüß".into(), ..AttributedText::default() });
}

#[test]
fn d18_links_of_a_body_are_read() {
    let read = attributed_text(&stream("13", "https://evil.exampl", LINKED_RUN)).unwrap();
    assert_eq!(read.text, "https://evil.exampl");
    assert_eq!(read.links, ["https://harm.example/target/x"]);
    assert_eq!(read.damage, None);
}

#[test]
fn long_texts_have_long_lengths() {
    let text = "a".repeat(40_000);
    for length in ["81 409c", "82 409c0000"] {
        let read = attributed_text(&stream(length, &text, "86 86")).unwrap();
        assert_eq!((read.text.len(), read.damage), (40_000, None));
    }
}

#[test]
fn text_before_damage_is_kept_and_the_damage_is_told() {
    let whole = stream("13", "https://evil.exampl", LINKED_RUN);
    let text_end = hex(START).len() + 20;
    for cut in text_end..whole.len() {
        let read = attributed_text(&whole[..cut]).unwrap();
        assert_eq!(read.text, "https://evil.exampl");
        assert_eq!(read.damage.is_none(), cut == whole.len(), "cut at {cut}");
    }
}

#[test]
fn a_stream_with_a_wrong_class_reference_still_gives_its_text() {
    let mut bytes = hex("04 0b 73747265616d7479706564 81 e803 84 01 40 84 84 84
        12 4e5341747472696275746564537472696e67 00 84 84 08 4e534f626a656374 00 85
        92 84 84 84 08 4e53537472696e67 00 96 2b 05");
    bytes.extend(b"hello\x86\x86");
    let read = attributed_text(&bytes).unwrap();
    assert_eq!(read.text, "hello");
    assert!(read.damage.is_some());
}

#[test]
fn other_bytes_are_told_from_a_stream() {
    assert_eq!(attributed_text(b""), Err(Error::NotATypedstream));
    assert_eq!(attributed_text(b"plain text, no stream"), Err(Error::NotATypedstream));
    let empty = hex("04 0b 73747265616d7479706564 81 e803");
    assert_eq!(attributed_text(&empty), Err(Error::NoText));
}

#[test]
fn nested_objects_do_not_exhaust_the_stack() {
    let mut bytes = hex("04 0b 73747265616d7479706564 81 e803 84 01 40");
    for _ in 0..100_000 {
        bytes.extend(hex("84 85 92"));
    }
    assert!(matches!(attributed_text(&bytes), Err(Error::TooDeep { .. })));
    let mut types = hex("04 0b 73747265616d7479706564 81 e803 84 82 a0860100");
    types.extend(b"[9".repeat(50_000));
    assert!(attributed_text(&types).is_err());
    let mut arrays = hex("04 0b 73747265616d7479706564 81 e803 84 19");
    arrays.extend(b"[999999999999[9999999{=}]]");
    assert!(attributed_text(&arrays).is_err());
}

#[test]
fn a_body_in_a_keyed_archive_is_read() {
    let text = |text: &str| plist::Value::String(text.into());
    let uid = |uid| plist::Value::Uid(plist::Uid::new(uid));
    let dictionary = |entries: Vec<(&str, plist::Value)>| {
        let entries = entries.into_iter().map(|(key, value)| (key.to_owned(), value));
        plist::Value::Dictionary(entries.collect())
    };
    let archive = dictionary(vec![
        ("$top", dictionary(vec![("root", uid(1))])),
        (
            "$objects",
            plist::Value::Array(vec![
                text("$null"),
                dictionary(vec![("NSString", uid(2))]),
                text("open evil.example"),
                dictionary(vec![("NS.base", uid(0)), ("NS.relative", uid(4))]),
                text("https://evil.example/"),
            ]),
        ),
    ]);
    let mut bytes = Vec::new();
    archive.to_writer_binary(&mut bytes).unwrap();
    let read = attributed_text(&bytes).unwrap();
    assert_eq!(read.text, "open evil.example");
    assert_eq!(read.links, ["https://evil.example/"]);
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_read_without_a_panic(
        tail in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200),
        flip in 0..200_usize,
        value in proptest::prelude::any::<u8>(),
    ) {
        let mut bytes = hex("04 0b 73747265616d7479706564 81 e803");
        bytes.extend(&tail);
        let _ = attributed_text(&bytes);
        let mut whole = stream("13", "https://evil.exampl", LINKED_RUN);
        if let Some(byte) = whole.get_mut(flip) {
            *byte = value;
        }
        let _ = attributed_text(&whole);
    }
}

#[test]
fn bodies_in_a_real_message_database_are_read() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/ios/novkostya/messages/testdata/messages.1.sms.db");
    #[allow(clippy::disallowed_methods, reason = "shared data is not evidence")]
    let Ok(bytes) = std::fs::read(path) else {
        #[allow(clippy::print_stdout, reason = "says what is skipped")]
        {
            println!("skipped: ../shared/data/ios/novkostya is absent");
        }
        return;
    };
    let main = std::sync::Arc::new(crate::bytes::Memory(bytes));
    let database = crate::sqlite::Database::open(main, None).unwrap();
    let mut texts = Vec::new();
    let query =
        "SELECT attributedBody FROM message WHERE attributedBody IS NOT NULL ORDER BY ROWID";
    database
        .for_each_row(query, |row| {
            texts.push(attributed_text(row.bytes(0).unwrap()).map(|read| read.text));
        })
        .unwrap();
    assert_eq!(texts[0], Ok("Reply via attributedBody".to_owned()));
    assert!(texts[1].as_ref().unwrap().ends_with("jumped. "), "{texts:?}");
    assert_eq!(texts[2], Ok("Hi 👋 group 🌍".to_owned()));
    assert_eq!(texts[3], Ok("\u{fffc}".to_owned()));
    // The last one ends inside its first group.
    assert!(texts[4].is_err());
}
