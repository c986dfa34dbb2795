//! STIX patterns (STIX 2.1, section 9), read leniently.
//!
//! Published feeds do not follow the grammar to the letter: paths are quoted oddly or not at
//! all, values hold unescaped quotes, brackets are missing. What can be understood without
//! guessing is understood; everything else is an error that costs this pattern only.

mod cursor;
mod grammar;

pub(crate) use grammar::parse;

/// Longest pattern that is read, in bytes.
pub(crate) const LONGEST_PATTERN: usize = 64 * 1024;
/// Deepest nesting of parentheses.
pub(crate) const DEEPEST_NESTING: usize = 32;
/// Most comparisons in one pattern, alternatives of `IN` included.
pub(crate) const MOST_COMPARISONS: usize = 4096;

/// Several observations, combined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Observations {
    /// `[ … ]`
    One(Comparisons),
    /// All must be observed, in any order.
    All(Vec<Observations>),
    /// One must be observed.
    Any(Vec<Observations>),
    /// All must be observed, in this order.
    InOrder(Vec<Observations>),
    /// A qualifier restricts how often or when.
    Qualified(Box<Observations>, Qualifier),
}

/// What restricts an observation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Qualifier {
    /// `WITHIN n SECONDS`
    Within(String),
    /// `REPEATS n TIMES`
    Repeats(String),
    /// `START t'…' STOP t'…'`
    Between(String, String),
}

/// Comparisons inside one observation, combined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Comparisons {
    /// One comparison.
    One(Comparison),
    /// All must hold.
    All(Vec<Comparisons>),
    /// One must hold.
    Any(Vec<Comparisons>),
    /// Must not hold.
    Not(Box<Comparisons>),
}

/// `path operator value`
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Comparison {
    /// Object path as written, for example `file:hashes.'SHA-256'`.
    pub(crate) path: String,
    /// Whether it is negated (`NOT`, `!=`).
    pub(crate) negated: bool,
    /// How values are compared.
    pub(crate) operator: Operator,
    /// One value, or several for `IN`; none for `EXISTS`.
    pub(crate) values: Vec<String>,
}

/// How a comparison compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    /// `=`, `!=`, `IN`
    Equal,
    /// `LIKE`: `%` is any text, `_` any one character.
    Like,
    /// `MATCHES`: a regular expression that may match anywhere.
    Matches,
    /// `ISSUBSET`: an address within a network.
    Subset,
    /// `<`, `>`, `<=`, `>=`, `ISSUPERSET`, `EXISTS`: read, never evaluated.
    Other(&'static str),
}

impl Operator {
    /// The operator as STIX writes it.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::Like => "LIKE",
            Self::Matches => "MATCHES",
            Self::Subset => "ISSUBSET",
            Self::Other(word) => word,
        }
    }
}

/// Why a pattern could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PatternError {
    /// The pattern is empty.
    #[error("pattern is empty")]
    Empty,
    /// Too long, too deep or too many comparisons.
    #[error("pattern is too large ({0})")]
    TooLarge(&'static str),
    /// The grammar wants something else.
    #[error("pattern has no {0} where one is needed")]
    Missing(&'static str),
    /// Something follows a complete pattern.
    #[error("pattern goes on after its end")]
    Trailing,
}
