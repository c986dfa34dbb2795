//! Evidence text made fit to be read: nothing invisible, nothing to follow by accident,
//! nothing endless. Escaping for HTML comes after, in the template.

use std::fmt::Write as _;

use model::csv_text::is_unprintable;

use crate::{Translated, Words};

/// A text of a rule or an artifact in the language of the report, fit to be read.
pub(crate) fn translated(words: &Words, english: &str, limit: usize) -> Translated {
    let Translated { text, in_english } = words.text(english);
    Translated { text: shown(&text, limit), in_english }
}

/// Shortens `text` to about `limit` characters, shows invisible characters and breaks links.
pub(crate) fn shown(text: &str, limit: usize) -> String {
    defanged(&visible(&shortened(text, limit)))
}

/// [`shown`] for a value that is a host, an address or a link as a whole.
pub(crate) fn shown_host(text: &str, limit: usize) -> String {
    let text = visible(&shortened(text, limit));
    if text.contains("://") { defanged(&text) } else { broken_host(&text) }
}

/// `text`, or its start and its end with an ellipsis between.
pub(crate) fn shortened(text: &str, limit: usize) -> String {
    let length = text.chars().count();
    if length <= limit {
        return text.to_owned();
    }
    let end = limit / 3;
    let start = limit.saturating_sub(end).saturating_sub(1);
    let head = text.chars().take(start);
    let tail = text.chars().skip(length.saturating_sub(end));
    head.chain(std::iter::once('…')).chain(tail).collect()
}

/// Control characters and marks of reading direction, shown as `[U+202E]`.
fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if is_unprintable(character) {
            // Writing into a string cannot fail.
            let _ = write!(out, "[U+{:04X}]", u32::from(character));
        } else {
            out.push(character);
        }
    }
    out
}

/// Breaks every link in `text`: `https://evil.com/x` becomes `hxxps://evil[.]com/x`.
fn defanged(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("://") {
        push_scheme(before, &mut out);
        let host = after.split(is_host_end).next().unwrap_or_default();
        out.push_str(&broken_host(host));
        rest = after.strip_prefix(host).unwrap_or_default();
    }
    out.push_str(&broken_www(rest));
    let out = broken(&out, "javascript:", "[:]");
    broken(&out, "data:text", "[:]text")
}

/// Appends what stands before `://`, with the scheme broken.
fn push_scheme(before: &str, out: &mut String) {
    let prose = before.trim_end_matches(|character: char| {
        character.is_ascii_alphanumeric() || matches!(character, '+' | '-' | '.')
    });
    let scheme = before.strip_prefix(prose).unwrap_or_default();
    out.push_str(&broken_www(prose));
    match scheme.to_ascii_lowercase().as_str() {
        "http" => out.push_str("hxxp://"),
        "https" => out.push_str("hxxps://"),
        _ => {
            out.push_str(scheme);
            out.push_str("[:]//");
        }
    }
}

fn is_host_end(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '/' | '?' | '#' | '"' | '\'' | '<' | '>' | ')' | ']' | ',' | '…')
}

fn broken_host(host: &str) -> String {
    host.replace('.', "[.]")
}

/// Mail programs turn `www.evil.com` into a link, even without a scheme.
fn broken_www(text: &str) -> String {
    broken(text, "www.", "[.]")
}

/// Breaks `link`, however it is spelled: its end, which begins with a mark, is replaced by `end`.
fn broken(text: &str, link: &str, end: &str) -> String {
    // Lower case of ASCII keeps every place.
    let lower = text.to_ascii_lowercase();
    let kept = link.find(['.', ':']).unwrap_or_default();
    let (mut out, mut from) = (String::with_capacity(text.len()), 0);
    for (at, _) in lower.match_indices(link) {
        let mark = at.saturating_add(kept);
        out.push_str(text.get(from..mark).unwrap_or_default());
        out.push_str(end);
        from = at.saturating_add(link.len());
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// `name` without the numbers that identify a device: longer runs of hexadecimal digits (a
/// backup folder is named after the device) keep their first four characters.
pub(crate) fn without_identifiers(name: &str) -> String {
    const LONGEST: usize = 11;
    let mut out = String::new();
    let mut run = String::new();
    let end_run = |run: &mut String, out: &mut String| {
        if run.chars().count() > LONGEST {
            out.extend(run.chars().take(4));
            out.push('…');
        } else {
            out.push_str(run);
        }
        run.clear();
    };
    for character in name.chars() {
        if character.is_ascii_hexdigit() || character == '-' {
            run.push(character);
        } else {
            end_run(&mut run, &mut out);
            out.push(character);
        }
    }
    end_run(&mut run, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_broken_wherever_they_stand() {
        for (text, wanted) in [
            ("https://evil.com/a.html?b=c.d", "hxxps://evil[.]com/a.html?b=c.d"),
            ("see HTTP://a.b and https://c.d/e", "see hxxp://a[.]b and hxxps://c[.]d/e"),
            ("ftp://a.b", "ftp[:]//a[.]b"),
            ("https://user@a.b:80", "hxxps://user@a[.]b:80"),
            ("go to www.evil.com", "go to www[.]evil.com"),
            ("WWW.evil.com", "WWW[.]evil.com"),
            ("javascript:alert(1)", "javascript[:]alert(1)"),
            ("JavaScript:alert(1) Data:text/html", "JavaScript[:]alert(1) Data[:]text/html"),
            ("Library/SMS/sms.db", "Library/SMS/sms.db"),
            ("://", "[:]//"),
        ] {
            assert_eq!(shown(text, 100), wanted);
        }
        assert_eq!(shown_host("a.evil.com", 100), "a[.]evil[.]com");
    }

    #[test]
    fn what_cannot_be_seen_is_shown() {
        for hidden in ['\u{61C}', '\u{200B}', '\u{2067}', '\u{FEFF}', '\u{9b}', '\u{E0041}'] {
            let wanted = format!("[U+{:04X}]", u32::from(hidden));
            assert_eq!(shown(&hidden.to_string(), 100), wanted);
        }
        assert_eq!(shown("a\u{202E}b\u{1b}[2J\n", 100), "a[U+202E]b[U+001B][2J[U+000A]");
    }

    #[test]
    fn long_text_keeps_its_start_and_its_end() {
        assert_eq!(shown("0123456789", 6), "012…89");
        assert_eq!(shown("äöüäöü", 6), "äöüäöü");
    }

    #[test]
    fn device_identifiers_are_not_repeated() {
        let udid = "backups/00008030-001A2D5E3C87802E/x.zip";
        assert_eq!(without_identifiers(udid), "backups/0000…/x.zip");
        assert_eq!(without_identifiers("iphone-backup"), "iphone-backup");
    }
}
