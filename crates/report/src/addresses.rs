//! Telephone numbers, mail addresses and addresses of messengers in text: by what form they are told.

/// Ends of addresses of messengers, whose beginning is what people share.
pub(crate) const MESSENGERS: [&str; 5] = ["@s.whatsapp.net", "@lid@lid", "@lid", "@g.us", "@c.us"];

/// Digits of a telephone number in international form.
const FEWEST_DIGITS: usize = 7;
const MOST_DIGITS: usize = 15;

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// The address of somebody.
    Address(&'a str),
    /// Anything else.
    Other(&'a str),
}

/// Takes `text` apart: together the pieces are the text.
pub(crate) fn each_piece<'a>(text: &'a str, mut take: impl FnMut(Piece<'a>)) {
    let mut rest = text;
    let mut is_authority = false;
    while let Some(first) = rest.chars().next() {
        if let Some(phone) = phone_at_start(rest) {
            take(Piece::Address(phone));
            rest = rest.strip_prefix(phone).unwrap_or_default();
            continue;
        }
        let end = rest.find(is_border).unwrap_or(rest.len());
        // A border is a piece of its own.
        let length = if end == 0 { first.len_utf8() } else { end };
        let (word, after) = rest.split_at(length);
        // `https://apple.com@evil.example` names a host, not somebody's address.
        let is_somebody = !is_authority && is_address(word);
        take(if is_somebody { Piece::Address(word) } else { Piece::Other(word) });
        rest = after;
        let read = text.strip_suffix(rest).unwrap_or_default();
        // `user:password@host`: a colon does not end it.
        is_authority = read.ends_with("://") || (is_authority && !(end == 0 && first != ':'));
    }
}

fn is_border(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '/' | ':'
                | ','
                | ';'
                | '('
                | ')'
                | '['
                | ']'
                | '"'
                | '\''
                | '<'
                | '>'
                | '='
                | '?'
                | '&'
                | '|'
                | '#'
        )
}

/// Whether all of `word` is the address of somebody.
pub(crate) fn is_address(word: &str) -> bool {
    phone_at_start(word).is_some_and(|phone| phone == word) || is_mail_or_messenger(word)
}

fn is_mail_or_messenger(word: &str) -> bool {
    if !word.contains('@') && !word.contains("%40") {
        return false;
    }
    let word = word.replace("%40", "@");
    if MESSENGERS.iter().any(|messenger| word.ends_with(messenger)) {
        return true;
    }
    let Some((local, domain)) = word.rsplit_once('@') else { return false };
    // Parts of Android are called `android.hardware.audio@2.0-service.rc`.
    let is_version = domain.starts_with(|character: char| character.is_ascii_digit())
        && local.contains('.')
        && domain.split('.').next().is_some_and(|first| first.bytes().all(|b| b.is_ascii_digit()));
    let top = domain.rsplit_once('.').map(|(_, top)| top).unwrap_or_default();
    !local.is_empty()
        && !local.contains(is_border)
        && !is_version
        && top.chars().count() > 1
        && top.chars().all(char::is_alphabetic)
}

/// `+34 611 223 312`, where `text` begins with a telephone number in international form.
fn phone_at_start(text: &str) -> Option<&str> {
    let number =
        text.strip_prefix('+').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))?;
    let (mut digits, mut end) = (0_usize, 0_usize);
    let mut after_group = (0_usize, 0_usize);
    for (place, character) in number.char_indices() {
        if character.is_ascii_digit() {
            digits = digits.saturating_add(1);
            end = place.saturating_add(1);
        } else if matches!(character, '-' | '.' | ' ' | '\u{a0}') {
            // Seven digits in one go are the number: what follows is something else.
            if after_group.0 == 0 && digits >= FEWEST_DIGITS {
                break;
            }
            after_group = (digits, end);
        } else {
            break;
        }
        // What follows a space may be another number: groups that fit are the telephone number.
        if digits > MOST_DIGITS {
            (digits, end) = after_group;
            break;
        }
    }
    let is_phone = (FEWEST_DIGITS..=MOST_DIGITS).contains(&digits);
    is_phone.then(|| text.get(..end.saturating_add(1))).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(text: &str) -> Vec<&str> {
        let (mut found, mut whole) = (Vec::new(), String::new());
        each_piece(text, |piece| match piece {
            Piece::Address(address) => {
                found.push(address);
                whole.push_str(address);
            }
            Piece::Other(other) => whole.push_str(other),
        });
        assert_eq!(whole, text);
        found
    }

    #[test]
    fn addresses_are_told_from_what_only_looks_alike() {
        for (text, wanted) in [
            ("call with +34 611 223 312, missed", &["+34 611 223 312"][..]),
            ("+34611223312 2026-11-26", &["+34611223312"]),
            (
                "tel:+1.555.123.4567;mailto:jane@mail.example",
                &["+1.555.123.4567", "jane@mail.example"],
            ),
            (
                "<jane@mail.example> 34611@s.whatsapp.net",
                &["jane@mail.example", "34611@s.whatsapp.net"],
            ),
            ("jane%40mail.example", &["jane%40mail.example"]),
            ("/users/jane@mail.example/x", &["jane@mail.example"]),
            ("https://apple.com@evil.example/a", &[]),
            ("https://user:secret@evil.example/jane@mail.example", &["jane@mail.example"]),
            ("android.hardware.audio@2.0-service.rc", &[]),
            ("C++ and 1+1 at user@host, +12 files, https://x.example/@jane", &[]),
            ("+1234567890123456", &[]),
        ] {
            assert_eq!(addresses(text), wanted, "{text}");
        }
    }
}
