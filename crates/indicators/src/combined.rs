//! Patterns that need several meetings.

use std::collections::BTreeSet;

use model::{Level, Strength};

use crate::matched::{How, level_of};

/// Number of a combined pattern within its set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PatternId(pub(crate) u32);

/// One part of a combined pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartId {
    /// The combined pattern.
    pub pattern: PatternId,
    pub(crate) part: u32,
}

/// A pattern whose parts must all be met in the same run, for example
/// `[file:name = 'a'] AND [process:name = 'b']`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CombinedPattern {
    pub(crate) id: PatternId,
    pub(crate) pattern: Box<str>,
    pub(crate) wanted: Wanted,
    pub(crate) not_evaluated: Vec<String>,
}

/// Which parts must be met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    Part(u32),
    All(Vec<Wanted>),
    Any(Vec<Wanted>),
}

impl CombinedPattern {
    /// The pattern as published.
    pub fn pattern(&self) -> &str {
        &self.pattern
    }

    /// What of the pattern is not evaluated, in words: negations, qualifiers such as
    /// `REPEATS 5 TIMES`, properties that no artifact yields. A report must name them.
    pub fn not_evaluated(&self) -> &[String] {
        &self.not_evaluated
    }

    /// Whether enough of its parts are among `met`.
    ///
    /// What is [not evaluated](Self::not_evaluated) is left out of account.
    pub fn satisfied(&self, met: &BTreeSet<PartId>) -> bool {
        let numbers: BTreeSet<u32> =
            met.iter().filter(|part| part.pattern == self.id).map(|part| part.part).collect();
        self.wanted.is_met(&numbers)
    }

    /// Level of the pattern once it is satisfied: that of an exact indicator, but at most medium
    /// when part of it was not evaluated.
    pub fn level(&self, strength: Strength) -> Level {
        let level = level_of(strength, How::Exact);
        if self.not_evaluated.is_empty() { level } else { level.min(Level::Medium) }
    }
}

impl Wanted {
    fn is_met(&self, met: &BTreeSet<u32>) -> bool {
        match self {
            Self::Part(part) => met.contains(part),
            Self::All(members) => members.iter().all(|member| member.is_met(met)),
            Self::Any(choices) => choices.iter().any(|choice| choice.is_met(met)),
        }
    }
}
