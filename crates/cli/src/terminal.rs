//! What people read on the terminal. Text from evidence goes through [`plain`] first.

use std::io::Write as _;

use anstyle::{AnsiColor, Style};
use model::{csv_text::is_unprintable, json_text::push_visible_json};

/// Characters of text from outside that are shown.
const LONGEST: usize = 1500;

/// Emphasis of a heading.
pub(crate) const HEADING: Style = Style::new().bold();
/// Emphasis of what went wrong.
pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
/// Emphasis of what needs attention.
pub(crate) const ATTENTION: Style = AnsiColor::Yellow.on_default().bold();

/// Writes one line to people. Colours appear on a terminal only, and never with `NO_COLOR`.
pub(crate) fn say(line: &str) {
    // A closed stderr must not stop a check.
    let _ = writeln!(anstream::stderr(), "{line}");
}

/// Writes one line of the result.
///
/// # Errors
/// When stdout is closed or full.
pub(crate) fn result(line: &str) -> anyhow::Result<()> {
    Ok(writeln!(anstream::stdout(), "{line}")?)
}

/// Shows an error with everything that led to it, once.
pub(crate) fn error(error: &anyhow::Error) {
    say(&format!("{ERROR}error:{ERROR:#} {}", plain(&in_words(error))));
}

/// An error and its causes, without those that the words before them tell already.
fn in_words(error: &anyhow::Error) -> String {
    error.chain().map(ToString::to_string).fold(String::new(), |told, cause| {
        if told.is_empty() {
            cause
        } else if told.contains(&cause) {
            told
        } else {
            format!("{told}: {cause}")
        }
    })
}

/// Writes JSON. What a terminal would obey or hide is escaped in its strings.
///
/// # Errors
/// When stdout is closed or full.
pub(crate) fn json(json: &str) -> anyhow::Result<()> {
    let mut visible = Vec::with_capacity(json.len());
    push_visible_json(json, &mut visible);
    result(&String::from_utf8(visible)?)
}

/// Text from outside as a piece of one line: what a terminal would obey or hide is replaced, and of
/// what is very long the middle is left out.
pub(crate) fn plain(text: &str) -> String {
    let length = text.chars().count();
    let (head, tail) = if length > LONGEST { (LONGEST / 3 * 2, LONGEST / 3) } else { (length, 0) };
    let middle = (head.saturating_add(tail) < length).then_some('…');
    let tail = text.chars().skip(length.saturating_sub(tail));
    text.chars().take(head).chain(middle).chain(tail).map(visible).collect()
}

/// A number and what it counts, in words that agree with it.
pub(crate) fn counted(count: impl std::fmt::Display, one: &str, many: &str) -> String {
    let count = count.to_string();
    let noun = if count == "1" { one } else { many };
    format!("{count} {noun}")
}

fn visible(character: char) -> char {
    if is_unprintable(character) { '\u{fffd}' } else { character }
}

/// Whether the reader of our output went away.
pub(crate) fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let kinds = error.chain().filter_map(|cause| cause.downcast_ref::<std::io::Error>());
    kinds.into_iter().any(|cause| cause.kind() == std::io::ErrorKind::BrokenPipe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_that_was_told_already_is_not_told_again() {
        let cause = || std::io::Error::other("it was cut short");
        let told = anyhow::Error::new(cause()).context("a.zip: it was cut short");
        assert_eq!(in_words(&told), "a.zip: it was cut short");
        let told = anyhow::Error::new(cause()).context("cannot open a.zip");
        assert_eq!(in_words(&told), "cannot open a.zip: it was cut short");
    }

    #[test]
    fn escapes_and_bidirectional_marks_do_not_reach_the_terminal() {
        assert_eq!(plain("a\u{1b}[31mb\u{202e}c\u{9b}d"), "a\u{fffd}[31mb\u{fffd}c\u{fffd}d");
        assert_eq!(plain("Grüße, 世界"), "Grüße, 世界");
    }

    #[test]
    fn text_from_outside_neither_begins_a_line_nor_fills_the_screen() {
        assert_eq!(
            plain("a\r\nnote: all is well\u{2028}"),
            "a\u{fffd}\u{fffd}note: all is well\u{fffd}"
        );
        let long = plain(&format!("start{}end", "ü".repeat(10_000_000)));
        assert_eq!(long.chars().count(), LONGEST + 1);
        assert!(long.starts_with("startü") && long.contains("ü…ü") && long.ends_with("üend"));
    }
}
