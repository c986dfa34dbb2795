//! Links in free text, also defanged ones.
//!
//! A link is
//! * `http://` or `https://` with whatever follows by RFC 3986 or RFC 3987, in any case, also
//!   behind letters that do not belong to it (`xhttps://`);
//! * `www.name.tld`, with or without a path;
//! * a bare `name.tld/path` or IPv4 address with a path, where it stands alone: what comes before
//!   is a space, a quote, a bracket or the like, so that neither `a/file.ext/b` nor the end of an
//!   e-mail address is one;
//! * a bare host with a defanged dot (`name[.]tld`), because nobody writes that by accident.
//!
//! Defanged spellings (`hxxp`, `h**p`, `[.]`, `(dot)`, `[:]//`, `\/` and more) are refanged.
//! Everything else is returned as it is written: a link without a scheme gets none.
//!
//! # References
//! - RFC 3986, RFC 3987; UTS 46 for the dots of hosts.

mod grammar;

use std::{borrow::Cow, collections::HashSet};

use grammar::{Link, Reading, bare_link, ends_a_link, is_unspaced, link_behind, scheme_at};

/// Links inside one link that are returned whole. Those beyond are returned up to where the next
/// one starts, so that no host is lost and the time stays linear.
const WHOLE_INNER_LINKS: usize = 8;
/// Links that are compared one by one, without a set of those that are known.
const FEW_LINKS: usize = 8;
/// How many times a link may be percent-encoded.
const ENCODING_DEPTH: usize = 4;

/// The links in `text`, refanged, each once, in order of appearance. A link that another link
/// holds, percent-encoded or not, follows it.
///
/// The time is linear in the length of `text`, and a text without a link costs next to nothing.
pub fn links(text: &str) -> Vec<String> {
    let mut found = Found::default();
    if may_hold_a_link(text.as_bytes()) {
        let visible = without_invisible(text);
        found.scan(&visible);
        if matches!(visible, Cow::Owned(_)) && text.contains(ZERO_WIDTH_SPACE) {
            found.scan_split(text);
        }
    }
    found.links
}

/// Every form of link has one of these bytes: slashes, a percent sign, `ww`, or the bracket of a
/// defanged dot.
fn may_hold_a_link(bytes: &[u8]) -> bool {
    memchr::memchr3(b'/', b'%', b'\\', bytes).is_some()
        || memchr::memchr3(b'[', b'(', b'{', bytes).is_some()
        || memchr::memchr2_iter(b'w', b'W', bytes)
            .any(|at| matches!(bytes.get(at.saturating_add(1)), Some(b'w' | b'W' | 0xe2 | 0xef)))
}

const ZERO_WIDTH_SPACE: char = '\u{200b}';

/// Drops characters that are not seen: zero-width ones and marks of text direction. The joiners
/// stay between letters that are not ASCII, where they are part of words.
fn without_invisible(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.chars().any(is_invisible) {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let joins = matches!(character, '\u{200c}' | '\u{200d}')
            && kept.chars().next_back().is_some_and(|before| !before.is_ascii())
            && characters.peek().is_some_and(|after| !after.is_ascii());
        if joins || !is_invisible(character) {
            kept.push(character);
        }
    }
    Cow::Owned(kept)
}

fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[derive(Default)]
struct Found {
    links: Vec<String>,
    seen: HashSet<String>,
}

impl Found {
    fn push(&mut self, link: &str) {
        // A text with thousands of links must not cost the square of their number; most texts
        // have one, and need no set.
        let known = if self.links.len() < FEW_LINKS {
            self.links.iter().any(|known| known == link)
        } else {
            if self.seen.is_empty() {
                self.seen.extend(self.links.iter().cloned());
            }
            !self.seen.insert(link.to_owned())
        };
        if !known {
            self.links.push(link.to_owned());
        }
    }

    fn scan(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            let reading = match byte {
                b':' => scheme_at(text, at).map(|scheme| link_behind(text, scheme)),
                b'/' => host_before(text, at).map(|start| bare_with_path(text, start)),
                b'[' | b'(' | b'{' => defanged_host(text, at),
                b'w' | b'W' => host_of_the_web(text, at),
                b'%' => self.scan_encoded(text, at).map(Reading::Nothing),
                _ => None,
            };
            let next = at.saturating_add(1);
            at = match reading {
                Some(Reading::Link(link)) => {
                    self.take(&link);
                    link.end.max(next)
                }
                Some(Reading::Nothing(end)) => end.max(next),
                None => next,
            };
        }
    }

    /// A zero-width space hides inside a link, or ends one: [`Found::scan`] has read the text for
    /// the former, this reads it for the latter.
    fn scan_split(&mut self, text: &str) {
        for part in text.split(ZERO_WIDTH_SPACE) {
            let mut inner = Self::default();
            inner.scan(&without_invisible(part));
            for link in inner.links {
                let rest = link.split_once("://").map_or(link.as_str(), |(_, rest)| rest);
                if let Reading::Link(_) = bare_link(rest, 0, |_| true) {
                    self.push(&link);
                }
            }
        }
    }

    fn take(&mut self, link: &Link) {
        self.push(&link.spelling);
        let rest = link.spelling.get(link.authority_end..).unwrap_or_default();
        if !rest.is_empty() {
            self.take_inner(rest);
            self.take_encoded(rest, ENCODING_DEPTH);
        }
    }

    /// Takes the links with a scheme that `text`, itself part of a link, holds as they are.
    fn take_inner(&mut self, text: &str) {
        let colons = memchr::memchr_iter(b':', text.as_bytes());
        let schemes: Vec<_> = colons.filter_map(|colon| scheme_at(text, colon)).collect();
        for (index, scheme) in schemes.iter().enumerate() {
            let next = schemes.get(index.saturating_add(1)).map_or(text.len(), |next| next.start);
            let end = if index < WHOLE_INNER_LINKS { text.len() } else { next };
            let Some(part) = text.get(..end) else { continue };
            if let Reading::Link(link) = link_behind(part, *scheme) {
                self.push(without_outer_parameters(&link.spelling));
            }
        }
    }

    /// Takes the links that are percent-encoded in the parameters and path of a link.
    fn take_encoded(&mut self, text: &str, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else { return };
        for part in text.split(['?', '&', '#']) {
            if holds_encoded_colon(part) {
                let decoded = percent_decoded(part);
                self.take_inner(&decoded);
                self.take_encoded(&decoded, depth);
            }
        }
    }

    /// Takes a percent-encoded link that stands in the text by itself, whose colon is at `at`.
    fn scan_encoded(&mut self, text: &str, at: usize) -> Option<usize> {
        let before = text.get(..at)?;
        let name = before.get(before.len().checked_sub(4)?..)?;
        let is_scheme = name.eq_ignore_ascii_case("http") || name.eq_ignore_ascii_case("ttps");
        let rest = text.get(at..)?;
        if !is_scheme || !holds_encoded_colon(rest.get(..5).unwrap_or(rest)) {
            return None;
        }
        let length = rest.find(|value| ends_a_link(value) || value == '&').unwrap_or(rest.len());
        let end = at.saturating_add(length);
        // Four characters reach from `http` or `ttps`; a fifth may not be there.
        let start = at.saturating_sub(5);
        let part = text.get(start..end).or_else(|| text.get(start.saturating_add(1)..end));
        self.take_encoded(part?, ENCODING_DEPTH);
        Some(end)
    }
}

/// An inner link without parameters of its own ends where the next parameter of the outer one
/// starts.
fn without_outer_parameters(link: &str) -> &str {
    let end = link.find(['?', '&', '#']).unwrap_or(link.len());
    let (before, rest) = link.split_at_checked(end).unwrap_or((link, ""));
    if rest.starts_with('&') { before } else { link }
}

fn holds_encoded_colon(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'%', bytes).any(|at| {
        let digits = bytes.get(at.saturating_add(1)..at.saturating_add(3));
        matches!(digits, Some(b"3A" | b"3a" | b"25"))
    })
}

/// The text with each `%` and two hexadecimal digits replaced by the byte that they stand for.
pub fn percent_decoded(text: &str) -> String {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let value = digits.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        match value.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(value) if *first == b'%' => {
                decoded.push(value);
                rest = after.get(2..).unwrap_or_default();
            }
            _ => decoded.push(*first),
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// The start of the host that ends at `end`, when it stands alone.
fn host_before(text: &str, end: usize) -> Option<usize> {
    const LONGEST: usize = 300;
    let before = text.get(..end)?;
    let mut start = end;
    for (at, value) in before.char_indices().rev() {
        let in_host = match value {
            '.' | '-' | '_' | ':' => true,
            _ if value.is_ascii() => value.is_ascii_alphanumeric(),
            _ => !ends_a_link(value),
        };
        if !in_host {
            break;
        }
        start = at;
        if end.saturating_sub(start) > LONGEST {
            return None;
        }
    }
    let run = before.get(start..)?;
    let (name, port) = run.rsplit_once(':').unwrap_or((run, ""));
    let is_port = run.len() != name.len() && port.bytes().all(|digit| digit.is_ascii_digit());
    let label = match run.rfind(':') {
        Some(colon) if !is_port => colon.saturating_add(1),
        Some(_) => name.rfind(':').map_or(0, |colon| colon.saturating_add(1)),
        None => 0,
    };
    start = start.saturating_add(label);
    start = behind_unspaced(text, start, end);
    let preceding = text.get(..start)?.chars().next_back();
    (start < end && preceding.is_none_or(stands_before_a_link)).then_some(start)
}

/// Moves `start` behind leading characters of scripts without spaces that an ASCII name follows.
fn behind_unspaced(text: &str, start: usize, end: usize) -> usize {
    let run = text.get(start..end).unwrap_or_default();
    let length: usize =
        run.chars().take_while(|value| is_unspaced(*value)).map(char::len_utf8).sum();
    let rest = run.get(length..).unwrap_or_default();
    if rest.starts_with(|value: char| value.is_ascii_alphanumeric()) {
        start.saturating_add(length)
    } else {
        start
    }
}

fn stands_before_a_link(value: char) -> bool {
    ends_a_link(value)
        || is_unspaced(value)
        || matches!(value, '(' | '[' | ')' | ']' | '\'' | ',' | ';' | ':' | '=' | '*' | '!' | '?')
}

fn bare_with_path(text: &str, start: usize) -> Reading {
    match bare_link(text, start, |_| true) {
        // `10.0.0.1/24` is a network, not a link.
        Reading::Link(link) => {
            let rest = link.spelling.get(link.authority_end..).unwrap_or_default();
            let address = bare_link(text, start, grammar::Host::is_ipv4);
            let network =
                matches!(address, Reading::Link(_)) && !rest.contains(char::is_alphabetic);
            if network || !rest.starts_with('/') {
                Reading::Nothing(link.end)
            } else {
                Reading::Link(link)
            }
        }
        nothing @ Reading::Nothing(_) => nothing,
    }
}

fn defanged_host(text: &str, at: usize) -> Option<Reading> {
    if !grammar::is_defanged_dot(text, at) {
        return None;
    }
    Some(bare_link(text, host_before(text, at)?, |host| host.defanged))
}

fn host_of_the_web(text: &str, at: usize) -> Option<Reading> {
    let name = text.get(at..at.saturating_add(3))?;
    let preceding = text.get(..at)?.chars().next_back();
    if !name.eq_ignore_ascii_case("www") || !preceding.is_none_or(stands_before_a_link) {
        return None;
    }
    let reading = bare_link(text, at, |host| {
        host.text.split('.').nth(2).is_some() && host.text.get(3..4) == Some(".")
    });
    matches!(reading, Reading::Link(_)).then_some(reading)
}

#[cfg(test)]
mod tests;
