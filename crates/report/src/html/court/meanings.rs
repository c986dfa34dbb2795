//! What the words of a report mean: one meaning for each word that a report may use.

use model::{Confidence, CoverageState, Level, Outcome, ProblemKind, Strength};

use super::{
    super::pen::{Line, Look, Pen},
    integrity::Facts,
};
use crate::words;

/// Words that stand for themselves.
const WORDS: [&str; 8] = [
    "court-word-sign",
    "court-word-rule",
    "court-word-finding",
    "court-word-record",
    "court-word-artifact",
    "court-word-acquisition",
    "court-word-event",
    "court-word-digest",
];
const OUTCOMES: [Outcome; 3] = [Outcome::NothingFound, Outcome::Findings, Outcome::Incomplete];
const STRENGTHS: [Strength; 5] = [
    Strength::Executed,
    Strength::Installed,
    Strength::Contacted,
    Strength::Exposed,
    Strength::Posture,
];
const STATES: [CoverageState; 5] = [
    CoverageState::Examined,
    CoverageState::Empty,
    CoverageState::Partial,
    CoverageState::Unreadable,
    CoverageState::Absent,
];
const PROBLEMS: [ProblemKind; 3] =
    [ProblemKind::Unreadable, ProblemKind::Integrity, ProblemKind::Notice];
const TESTED: [Confidence; 3] =
    [Confidence::RealDevice, Confidence::Specification, Confidence::Untested];

/// The key of the word for an outcome.
pub(super) const fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::NothingFound => "court-word-nothing-found",
        Outcome::Findings => "court-word-findings",
        Outcome::Incomplete => "court-word-incomplete",
    }
}

const fn level_key(level: Level) -> &'static str {
    match level {
        Level::Critical => "court-level-critical-meaning",
        Level::High => "court-level-high-meaning",
        Level::Medium => "court-level-medium-meaning",
        Level::Low => "court-level-low-meaning",
        Level::Informational => "court-level-informational-meaning",
    }
}

const fn strength_key(strength: Strength) -> &'static str {
    match strength {
        Strength::Executed => "court-strength-executed-meaning",
        Strength::Installed => "court-strength-installed-meaning",
        Strength::Contacted => "court-strength-contacted-meaning",
        Strength::Exposed => "court-strength-exposed-meaning",
        Strength::Posture => "court-strength-posture-meaning",
    }
}

const fn state_key(state: CoverageState) -> &'static str {
    match state {
        CoverageState::Examined => "court-state-examined-meaning",
        CoverageState::Empty => "court-state-empty-meaning",
        CoverageState::Partial => "court-state-partial-meaning",
        CoverageState::Unreadable => "court-state-unreadable-meaning",
        CoverageState::Absent => "court-state-absent-meaning",
    }
}

const fn problem_key(kind: ProblemKind) -> &'static str {
    match kind {
        ProblemKind::Unreadable => "court-problem-unreadable-meaning",
        ProblemKind::Integrity => "court-problem-integrity-meaning",
        ProblemKind::Notice => "court-problem-notice-meaning",
    }
}

/// Keys of what a reader was tried on, and of what that means.
const fn tested_keys(tested: Confidence) -> (&'static str, &'static str) {
    match tested {
        Confidence::RealDevice => {
            ("analyst-tested-real-device", "court-tested-real-device-meaning")
        }
        Confidence::Specification => {
            ("analyst-tested-specification", "court-tested-specification-meaning")
        }
        Confidence::Untested => ("analyst-tested-untested", "court-tested-untested-meaning"),
    }
}

/// Every word with its meaning.
pub(super) fn meanings(pen: &Pen<'_>) -> Facts {
    let meant = |word: String, name: &str, key: &str| {
        (word, vec![Line::new(Look::Code, name), pen.say(key)])
    };
    let plain = |word: String, key: &str| (word, vec![pen.say(key)]);
    let of_key = |key: &str| plain(pen.words.say(key), &format!("{key}-meaning"));
    let mut all: Facts = WORDS.into_iter().map(of_key).collect();
    all.extend(OUTCOMES.into_iter().map(|outcome| of_key(outcome_key(outcome))));
    all.extend(
        Level::ALL.into_iter().rev().map(|level| {
            meant(words::level_words(pen.words, level), level.word(), level_key(level))
        }),
    );
    all.extend(STRENGTHS.into_iter().map(|strength| {
        let word = words::strength_short(pen.words, strength);
        meant(word, strength.word(), strength_key(strength))
    }));
    all.extend(
        STATES.into_iter().map(|one| plain(words::state_words(pen.words, one), state_key(one))),
    );
    all.extend(
        PROBLEMS
            .into_iter()
            .map(|one| plain(words::problem_words(pen.words, one), problem_key(one))),
    );
    all.extend(TESTED.into_iter().map(|one| {
        let (word, meaning) = tested_keys(one);
        plain(pen.words.say(word), meaning)
    }));
    all
}
