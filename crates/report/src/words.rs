//! Which of the few fixed sentences a report says, and the words for level and strength.

use model::{CoverageState, Level, ProblemKind, Results, Strength};

use crate::{
    Words,
    groups::{FindingGroup, group_findings},
};

/// The first sentences of a report.
pub(crate) struct Summary {
    /// Key of the result in one sentence; that of what it means ends in `-meaning`.
    pub(crate) key: &'static str,
    /// Whether the steps for a serious finding are shown.
    pub(crate) urgent: bool,
}

impl Summary {
    /// Key of what the result means, and what it does not.
    pub(crate) fn meaning_key(&self) -> String {
        format!("{}-meaning", self.key)
    }
}

/// Whether evidence that was there could not be read, wholly or in part.
pub(crate) fn is_incomplete(results: &Results) -> bool {
    let unread = |state| matches!(state, CoverageState::Partial | CoverageState::Unreadable);
    results.coverage.iter().any(|covered| unread(covered.state))
        || results.problems.iter().any(|problem| problem.kind == ProblemKind::Unreadable)
}

/// The summary that fits: the strongest published sign decides, then rules, then whether all was
/// read. Settings alone are less than what is missing.
pub(crate) fn summary(results: &Results, groups: &[FindingGroup<'_>]) -> Summary {
    let published =
        groups.iter().filter(|group| group.is_weighty()).filter(|group| group.is_published_sign());
    let key = match published.map(|group| group.strength).max() {
        _ if !results.run.canary.passed() => "result-self-test-failed",
        Some(Strength::Executed) => "result-executed",
        Some(Strength::Installed) => "result-installed",
        Some(Strength::Contacted) => "result-contacted",
        Some(Strength::Exposed) => "result-exposed",
        _ if groups.iter().any(FindingGroup::is_weighty) => "result-unusual",
        _ if is_incomplete(results) => "result-incomplete",
        _ if groups.is_empty() => "result-nothing-found",
        _ => "result-only-minor",
    };
    let calm = [
        "result-self-test-failed",
        "result-incomplete",
        "result-nothing-found",
        "result-only-minor",
    ];
    Summary { key, urgent: !calm.contains(&key) }
}

/// The result of a check in the sentence that its report begins with, and whether it asks for care
/// with the phone.
pub fn result(words: &Words, results: &Results) -> (String, bool) {
    let groups = group_findings(&results.findings);
    let summary = summary(results, &groups);
    (words.say(summary.key), summary.urgent)
}

/// The sentence that no report goes without.
pub fn limits(words: &Words) -> String {
    words.say("limits")
}

/// How urgent a finding is, in words.
pub fn level_words(words: &Words, level: Level) -> String {
    words.say(&format!("level-{}", level.word()))
}

/// How strong a sign is, in words that say what happened and what did not.
pub fn strength_words(words: &Words, strength: Strength) -> String {
    words.say(&format!("strength-{}", strength.word()))
}

/// [`strength_words`] in a table cell.
pub(crate) fn strength_short(words: &Words, strength: Strength) -> String {
    words.say(&format!("strength-short-{}", strength.word()))
}

/// How far something could be examined, in words.
pub(crate) fn state_words(words: &Words, state: CoverageState) -> String {
    words.say(match state {
        CoverageState::Examined => "state-examined",
        CoverageState::Empty => "state-empty",
        CoverageState::Partial => "state-partial",
        CoverageState::Unreadable => "state-unreadable",
        CoverageState::Absent => "state-absent",
    })
}

/// What a kind of problem means for the result.
pub(crate) fn problem_words(words: &Words, kind: ProblemKind) -> String {
    words.say(match kind {
        ProblemKind::Unreadable => "problem-unreadable",
        ProblemKind::Integrity => "problem-integrity",
        ProblemKind::Notice => "problem-notice",
    })
}
