//! What an indicator or a rule met.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::Provenance;

/// What an indicator or a rule met, with everything a reader needs to weigh it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Identifier, stable for the same input, indicators and rules.
    pub id: String,
    /// How urgent.
    pub level: Level,
    /// How strong a sign. Not the same as `level`.
    pub strength: Strength,
    /// What was met, in one line of plain words.
    pub title: String,
    /// Why this is a finding.
    pub basis: Basis,
    /// Where it was read.
    pub provenance: Provenance,
    /// Instant of the fact, where the evidence gives one.
    pub at: Option<Timestamp>,
    /// The value that was met.
    pub observed: Observed,
    /// What it means, in plain words.
    pub meaning: String,
    /// Ordinary reasons that could explain it.
    pub ordinary_explanations: Vec<String>,
    /// What to do next.
    pub next_steps: Vec<String>,
    /// Published sources.
    pub references: Vec<String>,
    /// The record, as a case keeps it: without anybody's words.
    pub record: serde_json::Value,
    /// For correlations: the other facts that met, by provenance.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub together_with: Vec<Provenance>,
}

/// The value that was met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observed {
    /// Field of the record.
    pub field: String,
    /// The value, as the evidence spells it.
    pub value: String,
}

/// Why something is a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "type")]
pub enum Basis {
    /// A published indicator was met.
    Indicator(IndicatorBasis),
    /// A rule matched.
    Rule(RuleBasis),
}

/// The published indicator that was met.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndicatorBasis {
    /// The indicator value.
    pub value: String,
    /// Kind of the indicator, for example `domain`.
    pub kind: String,
    /// How it met the observed value, for example `subdomain` or `exact`.
    pub how: String,
    /// Every campaign or malware the feeds attribute the indicator to.
    pub campaigns: Vec<String>,
    /// Every feed (file name) that lists it.
    pub feeds: Vec<String>,
    /// Whether it is one part of a combined pattern, whose other parts were met too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub part_of_combined: bool,
    /// Parts of the pattern that cannot be compared, as their publishers wrote them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_compared: Vec<String>,
    /// Instant after which no feed vouches for it any more, where the fact is later or has no date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Timestamp>,
}

/// The rule that matched.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleBasis {
    /// Identifier of the rule.
    pub rule: String,
    /// Title of the rule.
    pub title: String,
    /// Whether several facts had to meet.
    pub correlation: bool,
    /// File that the rule stands in: of a built-in one its path in the repository of Hoofprint, else the
    /// path in the folder that was given. Empty when the case does not tell.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub file: String,
    /// SHA-256 of that file, in hexadecimal; `None` for a detection that is code, and where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

/// How strong a sign is. Being targeted is not being infected, and the words say which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// How the device is set up; no sign of an attack in itself.
    Posture,
    /// Something was received or mentioned.
    Exposed,
    /// Something was visited, resolved or connected to.
    Contacted,
    /// An application, a file or a profile is or was there.
    Installed,
    /// A process ran.
    Executed,
}

/// Urgency, in the words of Sigma.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// For the record.
    Informational,
    /// Weak or common.
    Low,
    /// Worth an expert's look.
    Medium,
    /// Urgent.
    High,
    /// A published trace where software is or ran.
    Critical,
}

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Self; 5] =
        [Self::Informational, Self::Low, Self::Medium, Self::High, Self::Critical];

    /// The word used in output and on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Informational => "informational",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }
}

impl std::str::FromStr for Level {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|level| level.word() == word).ok_or_else(|| {
            format!("{word:?} is not a level (informational, low, medium, high, critical)")
        })
    }
}

impl Strength {
    /// The word used in output.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Posture => "posture",
            Self::Exposed => "exposed",
            Self::Contacted => "contacted",
            Self::Installed => "installed",
            Self::Executed => "executed",
        }
    }
}
