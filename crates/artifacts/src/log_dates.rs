//! Instants as the tools of Apple print them: day, time of day in the clock of the device, offset.

use formats::local_time::{ascii_digits, instant};
use jiff::Timestamp;

/// The instant at the start of `text`, and what follows it.
pub(crate) fn leading_instant(text: &str) -> Option<(Timestamp, &str)> {
    // A dated line has its offset, like `+0000`, as third or, after AM or PM, as fourth word.
    let mut end = 0_usize;
    for (number, word) in text.split(' ').take(4).enumerate() {
        end = end.saturating_add(word.len());
        if number >= 2 && is_offset(word) {
            let (date, rest) = text.split_at_checked(end)?;
            return Some((dated(date)?, rest.trim_start()));
        }
        end = end.saturating_add(1);
    }
    None
}

/// The instant that `text` tells, with a clock of 24 or of 12 hours.
pub(crate) fn dated(text: &str) -> Option<Timestamp> {
    let text = ascii_digits(text).replace('\u{202f}', " ");
    let of = |format| instant(format, &text);
    of("%Y-%m-%d %H:%M:%S %z").or_else(|| of("%Y-%m-%d %I:%M:%S %p %z"))
}

/// The words of a text that are no part of an instant; none where they may be those of people.
pub(crate) fn beside_instant(text: &str) -> Option<String> {
    let is_time = |word: &str| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        digits >= 4 && word.bytes().all(|b| b.is_ascii_digit() || b"-+:.TZ()[],;".contains(&b))
    };
    let words: Vec<&str> = text.split(' ').filter(|word| !is_time(word)).collect();
    let words = words.join(" ");
    let words = words.trim_matches(|letter: char| !letter.is_alphanumeric());
    let tells = !words.is_empty() && words.len() <= 80 && !words.contains(['@', '+']);
    tells.then(|| words.to_owned())
}

/// The first instant in a text: `2026-03-11 09:38:27 +0000`, or with a `T` and `Z` or an offset.
pub(crate) fn instant_within(text: &str) -> Option<Timestamp> {
    let words: Vec<&str> = text.split([' ', '(', ')', '[', ']', ',', ';']).collect();
    words.iter().enumerate().find_map(|(position, word)| {
        if !word.starts_with("20") || word.as_bytes().get(4) != Some(&b'-') {
            return None;
        }
        let whole = || instant("%Y-%m-%dT%H:%M:%S%.f%z", word);
        let three = words.get(position..position.checked_add(3)?).map(|words| words.join(" "));
        three.and_then(|text| dated(&text)).or_else(|| word.parse().ok()).or_else(whole)
    })
}

fn is_offset(word: &str) -> bool {
    let digits = word.strip_prefix(['+', '-']);
    digits.is_some_and(|digits| digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_clocks_are_read() {
        let at = |text| dated(text).map(|at| at.to_string());
        assert_eq!(at("2026-03-14 9:05:07 +0000").as_deref(), Some("2026-03-14T09:05:07Z"));
        assert_eq!(
            at("2026-03-14 9:05:07\u{202f}PM +0000").as_deref(),
            Some("2026-03-14T21:05:07Z")
        );
        let read = leading_instant("2026-03-14 09:05:07 PM +0100 EventNote: x");
        let read = read.map(|(at, rest)| (at.to_string(), rest));
        assert_eq!(read, Some(("2026-03-14T20:05:07Z".to_owned(), "EventNote: x")));
        assert_eq!(leading_instant("no date"), None);
    }
}
