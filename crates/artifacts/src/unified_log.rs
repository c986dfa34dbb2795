//! What artifacts of the unified log share.

use std::fmt::Write as _;

use formats::tracev3::Uuid;

/// A UUID as the rest of the system spells it.
pub(crate) fn uuid_text(uuid: Uuid) -> String {
    let mut text = String::with_capacity(36);
    for (number, byte) in uuid.iter().enumerate() {
        if [4, 6, 8, 10].contains(&number) {
            text.push('-');
        }
        // Writing to text cannot fail.
        let _ = write!(text, "{byte:02X}");
    }
    text
}

/// The same of a UUID that is spelled with or without dashes.
pub(crate) fn uuid_spelled(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|letter| *letter != '-').collect();
    let number = u128::from_str_radix(&digits, 16).ok().filter(|_| digits.len() == 32)?;
    Some(uuid_text(number.to_be_bytes()))
}
