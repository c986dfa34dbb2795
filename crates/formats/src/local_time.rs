//! Times of day as logs spell them, in whatever digits the device is set to.

use std::borrow::Cow;

use jiff::{Timestamp, civil::DateTime, fmt::strtime};

/// First digits of the decimal systems that iOS writes dates in: Arabic-Indic, Eastern
/// Arabic-Indic, Devanagari, Bengali, Thai, Burmese (Unicode, property `Nd`).
const ZEROS: [char; 6] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{1040}'];

/// The text with its digits in ASCII, and without the marks of direction that surround them in
/// some languages.
pub fn ascii_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let is_mark = |character: &char| {
        matches!(character, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}')
    };
    text.chars().filter(|character| !is_mark(character)).map(ascii_digit).collect::<String>().into()
}

fn ascii_digit(character: char) -> char {
    let value = ZEROS.iter().find_map(|zero| {
        let value = u32::from(character).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10)
    });
    value.unwrap_or(character)
}

/// The time of day that `text` tells in this `format` of `strptime`, without a zone.
pub fn local(format: &str, text: &str) -> Option<DateTime> {
    strtime::parse(format, ascii_digits(text).trim()).ok()?.to_datetime().ok()
}

/// The instant that `text` tells in this `format` of `strptime`, which has an offset or a zone.
pub fn instant(format: &str, text: &str) -> Option<Timestamp> {
    strtime::parse(format, ascii_digits(text).trim()).ok()?.to_timestamp().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_the_language_of_the_device_are_understood() {
        let text = "\u{200f}٢٠٢٤-٠٣-٠١ ٠٩:٠٥:٠٧";
        let at = local("%Y-%m-%d %H:%M:%S", text).map(|local| local.to_string());
        assert_eq!(at.as_deref(), Some("2024-03-01T09:05:07"));
    }

    #[test]
    fn styles_of_logs_are_understood() {
        let style = "%a %b %e %H:%M:%S %Y";
        let at = local(style, "Fri Mar  1 09:05:07 2024").map(|local| local.to_string());
        assert_eq!(at.as_deref(), Some("2024-03-01T09:05:07"));
        let at = local("%m/%d/%y %H:%M:%S%.f", "03/01/24 09:05:07.250000");
        assert_eq!(at.map(|at| at.to_string()).as_deref(), Some("2024-03-01T09:05:07.25"));
        let at = instant("%Y-%m-%d %H:%M:%S%.f %z", "2024-03-01 09:05:07.25 +0200");
        assert_eq!(at.map(|at| at.to_string()).as_deref(), Some("2024-03-01T07:05:07.25Z"));
        assert_eq!(local(style, "no date"), None);
    }
}
