//! Indicators with wildcards or regular expressions. They cannot be looked up by hash, so all of
//! one kind run together as one automaton.

use regex::{RegexSet, RegexSetBuilder};

use crate::kind::IndicatorKind;
use crate::normal::device_path;
use crate::reading::{Sign, Test};

/// Largest automaton of one expression, in bytes.
const LARGEST_EXPRESSION: usize = 1 << 20;
/// Largest automaton of all expressions of one kind, in bytes.
const LARGEST_SET: usize = 64 << 20;
/// Longest observed value that is compared with expressions, in bytes.
const LONGEST_OBSERVED: usize = 64 * 1024;

/// Expressions of one kind.
#[derive(Debug, Default)]
pub(crate) struct Expressions {
    sets: Vec<(RegexSet, Vec<u32>)>,
}

/// Tells whether the expression of a sign can be used.
pub(crate) fn check(sign: &Sign) -> Result<(), String> {
    compiled(&[expression(sign)], LARGEST_EXPRESSION)
        .map(|_| ())
        .map_err(|_| "expression is not understood, or too large".to_owned())
}

fn compiled(expressions: &[String], limit: usize) -> Result<RegexSet, regex::Error> {
    RegexSetBuilder::new(expressions)
        .size_limit(limit)
        .dfa_size_limit(8 << 20)
        .nest_limit(64)
        .build()
}

impl Expressions {
    /// Compiles `signs`, each with the number of its indicator.
    ///
    /// Signs were checked one by one; should they be too large together, they run in halves.
    pub(crate) fn new(signs: &[(Sign, u32)]) -> Self {
        let mut made = Self::default();
        made.add(signs);
        made
    }

    fn add(&mut self, signs: &[(Sign, u32)]) {
        if signs.is_empty() {
            return;
        }
        let texts: Vec<String> = signs.iter().map(|(sign, _)| expression(sign)).collect();
        if let Ok(set) = compiled(&texts, LARGEST_SET) {
            self.sets.push((set, signs.iter().map(|(_, indicator)| *indicator).collect()));
        } else if let Some((first, second)) =
            signs.split_at_checked(signs.len() / 2).filter(|(first, _)| !first.is_empty())
        {
            self.add(first);
            self.add(second);
        }
    }

    /// Calls `found` with the number of each indicator whose expression `text` meets.
    pub(crate) fn matches(&self, text: &str, found: &mut dyn FnMut(u32)) {
        if text.len() > LONGEST_OBSERVED {
            return;
        }
        for (set, indicators) in &self.sets {
            if set.is_match(text) {
                let met = set.matches(text);
                met.iter()
                    .filter_map(|at| indicators.get(at))
                    .for_each(|indicator| found(*indicator));
            }
        }
    }
}

/// The regular expression that a sign stands for.
fn expression(sign: &Sign) -> String {
    let case = match sign.kind {
        IndicatorKind::Url
        | IndicatorKind::Process
        | IndicatorKind::FilePath
        | IndicatorKind::FileName => "",
        _ => "i",
    };
    if sign.test == Test::Matches {
        return format!("(?s{case}){}", sign.value);
    }
    let is_path = sign.kind == IndicatorKind::FilePath;
    let choices: Vec<String> = if is_path && sign.value.starts_with('/') {
        let spellings = device_path::spellings(sign.value.trim_start_matches('/'));
        spellings.iter().map(|spelling| format!("/{spelling}")).collect()
    } else {
        vec![sign.value.clone()]
    };
    let choices: Vec<String> = choices.iter().map(|text| translated(text, sign.test)).collect();
    let start = if is_path && !sign.value.starts_with(['/', '%', '*']) { "(?:^|/)" } else { "^" };
    let end = if is_path && sign.test == Test::Glob { "(?:/.*)?$" } else { "$" };
    format!("(?s{case}){start}(?:{}){end}", choices.join("|"))
}

/// Wildcards as regular expression: `%` any text, `_` one character; `*` any text and `?` one
/// character within a path component.
fn translated(published: &str, test: Test) -> String {
    let mut expression = String::new();
    for character in published.trim_end_matches('/').chars() {
        match (test, character) {
            (Test::Like, '%') => expression.push_str(".*"),
            (Test::Like, '_') => expression.push('.'),
            (Test::Glob, '*') => expression.push_str("[^/]*"),
            (Test::Glob, '?') => expression.push_str("[^/]"),
            _ => expression.push_str(&regex::escape(character.encode_utf8(&mut [0; 4]))),
        }
    }
    expression
}
