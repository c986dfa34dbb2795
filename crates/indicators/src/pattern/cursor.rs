//! A reading position in a pattern: words, object paths and values.

use super::PatternError;

/// A reading position in a pattern.
pub(super) struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text.trim() }
    }

    /// What is left, without leading white space.
    pub(super) fn rest(&mut self) -> &'a str {
        self.rest = self.rest.trim_start();
        self.rest
    }

    /// Whether nothing is left.
    pub(super) fn is_at_end(&mut self) -> bool {
        self.rest().is_empty()
    }

    /// Whether `symbol` comes next.
    pub(super) fn sees(&mut self, symbol: &str) -> bool {
        self.rest().starts_with(symbol)
    }

    /// Takes `symbol` if it comes next.
    pub(super) fn take(&mut self, symbol: &str) -> bool {
        match self.rest().strip_prefix(symbol) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes the key word `word`, in any case, if it comes next as a whole word.
    pub(super) fn take_word(&mut self, word: &str) -> bool {
        match after_word(self.rest(), word) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes an object path: up to white space or an operator that stands outside of quotes and
    /// of `[…]` list indexes.
    pub(super) fn object_path(&mut self) -> Result<String, PatternError> {
        let text = self.rest();
        let mut quote = None;
        let mut in_index = false;
        let mut end = text.len();
        for (at, character) in text.char_indices() {
            match (quote, character) {
                (Some(open), _) if open == character => quote = None,
                (None, '\'' | '"') => quote = Some(character),
                (None, '[') => in_index = true,
                (None, ']') if in_index => in_index = false,
                (None, ']' | '=' | '!' | '<' | '>' | '(' | ')' | ',') => {
                    end = at;
                    break;
                }
                (None, _) if character.is_whitespace() => {
                    end = at;
                    break;
                }
                _ => {}
            }
        }
        let (path, rest) = text.split_at_checked(end).unwrap_or((text, ""));
        if !path.contains(':') {
            return Err(PatternError::Missing("object path"));
        }
        self.rest = rest;
        Ok(path.to_owned())
    }

    /// Takes a value: a string, a typed constant (`t'…'`, `h'…'`, `b'…'`), a number or a bare
    /// word.
    pub(super) fn value(&mut self) -> Result<String, PatternError> {
        let text = self.rest();
        let mut characters = text.chars();
        let quoted = match characters.next() {
            Some(quote @ ('\'' | '"')) => Some((quote, characters.as_str())),
            Some('t' | 'h' | 'b') if characters.as_str().starts_with('\'') => {
                characters.as_str().strip_prefix('\'').map(|rest| ('\'', rest))
            }
            _ => None,
        };
        match quoted {
            Some((quote, inside)) => self.quoted_value(quote, inside),
            None => self.bare_value(text),
        }
    }

    fn quoted_value(&mut self, quote: char, inside: &'a str) -> Result<String, PatternError> {
        let mut value = String::new();
        let mut characters = inside.chars();
        while let Some(character) = characters.next() {
            if character == '\\' {
                let mut ahead = characters.clone();
                match ahead.next() {
                    Some(escaped) if escaped == '\\' || escaped == '\'' || escaped == quote => {
                        value.push(escaped);
                        characters = ahead;
                    }
                    // Feeds write `\.` in expressions where the grammar wants `\\.`.
                    _ => value.push('\\'),
                }
            } else if character == quote && ends_a_value(characters.as_str()) {
                self.rest = characters.as_str();
                return Ok(value.trim().to_owned());
            } else {
                value.push(character);
            }
        }
        Err(PatternError::Missing("closing quote"))
    }

    fn bare_value(&mut self, text: &'a str) -> Result<String, PatternError> {
        let end = text
            .find(|character: char| character.is_whitespace() || "[](),".contains(character))
            .unwrap_or(text.len());
        let (value, rest) = text.split_at_checked(end).unwrap_or((text, ""));
        if value.is_empty() {
            return Err(PatternError::Missing("value"));
        }
        self.rest = rest;
        Ok(value.to_owned())
    }
}

/// What follows `word` when `text` starts with it as a whole word, in any case.
fn after_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(word.len())?;
    let goes_on = rest.chars().next().is_some_and(|next| next.is_alphanumeric() || next == '_');
    (start.eq_ignore_ascii_case(word) && !goes_on).then_some(rest)
}

/// Whether a quote before `rest` closes its value. A quote that something else follows was meant
/// as part of the value: after a whole value only these can come.
fn ends_a_value(rest: &str) -> bool {
    let rest = rest.trim_start();
    rest.is_empty()
        || rest.starts_with([']', ')', ','])
        || ["AND", "OR", "FOLLOWEDBY", "STOP", "WITHIN", "REPEATS", "START"]
            .iter()
            .any(|word| after_word(rest, word).is_some_and(|after| after.starts_with(' ')))
}
