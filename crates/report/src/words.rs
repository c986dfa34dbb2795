//! The few fixed sentences of a report, and the words for level and strength.

use model::{CoverageState, Level, Outcome, ProblemKind, Strength};

use crate::groups::FindingGroup;

/// The sentence that no report goes without.
pub const LIMITS: &str = "This cannot rule out spyware.";

/// Why [`LIMITS`] holds.
pub(crate) const LIMITS_REASON: &str = "A check can only find traces that somebody has published \
     and that are still on the phone. Some spyware leaves no trace, or removes it.";

/// The first two sentences of a report.
pub(crate) struct Summary {
    /// The result in one sentence.
    pub(crate) headline: &'static str,
    /// What the result means, and what it does not.
    pub(crate) meaning: &'static str,
    /// Whether the steps for a serious finding are shown.
    pub(crate) urgent: bool,
}

const SELF_TEST_FAILED: Summary = Summary {
    headline: "This check did not work. Its self-test failed.",
    meaning: "Do not rely on this page. Run the check again, or ask a helper below.",
    urgent: false,
};
const NOTHING_FOUND: Summary = Summary {
    headline: "We found no known traces of spyware in the data we could examine.",
    meaning: "This is the usual result. If you have a reason to worry, for example a warning from \
              Apple, Google or WhatsApp, that reason still counts: ask a helper below.",
    urgent: false,
};
const INCOMPLETE: Summary = Summary {
    headline: "We found no known traces of spyware, but part of the data could not be read.",
    meaning: "This result is incomplete. What was missing is listed below. A helper can tell you \
              whether it matters, and how to collect the data again.",
    urgent: false,
};
const ONLY_MINOR: Summary = Summary {
    headline: "We found no known traces of spyware, but some things are worth knowing.",
    meaning: "They are listed below. On their own they are no sign of an attack.",
    urgent: false,
};
const UNUSUAL: Summary = Summary {
    headline: "We found something unusual that an expert should look at.",
    meaning: "It matches no published sign of spyware and may well have an ordinary reason. The \
              reasons we know of are listed with each finding.",
    urgent: true,
};
const EXPOSED: Summary = Summary {
    headline: "We found a published sign of spyware in something this phone received.",
    meaning: "Somebody may have tried to reach you. Receiving something is not an infection: \
              nothing here shows that spyware got in.",
    urgent: true,
};
const CONTACTED: Summary = Summary {
    headline: "We found a published sign of spyware in a page or address this phone contacted.",
    meaning: "This is serious and needs an expert. Opening a page or reaching an address is not \
              an infection by itself: nothing here shows that spyware got in.",
    urgent: true,
};
const INSTALLED: Summary = Summary {
    headline: "We found a published sign of spyware in an app, a file or a profile on this phone.",
    meaning: "This is serious and needs an expert, who can tell a true sign from one that only \
              looks alike.",
    urgent: true,
};
const EXECUTED: Summary = Summary {
    headline: "We found a published sign of spyware in a program that ran on this phone.",
    meaning: "This is very serious and needs an expert, who can tell a true sign from one that \
              only looks alike.",
    urgent: true,
};

/// The summary that fits: the strongest published sign decides, then rules, then the outcome.
pub(crate) fn summary(
    self_test_passed: bool,
    outcome: Outcome,
    groups: &[FindingGroup<'_>],
) -> Summary {
    // What is known to be noise has a lower level, and a setting is no sign of an attack.
    let weighty = |group: &&FindingGroup<'_>| {
        group.level >= Level::Medium && group.strength > Strength::Posture
    };
    let published = groups.iter().filter(weighty).filter(|group| group.is_published_sign());
    match published.map(|group| group.strength).max() {
        _ if !self_test_passed => SELF_TEST_FAILED,
        Some(Strength::Executed) => EXECUTED,
        Some(Strength::Installed) => INSTALLED,
        Some(Strength::Contacted) => CONTACTED,
        Some(Strength::Exposed) => EXPOSED,
        _ if groups.iter().any(|group| weighty(&group)) => UNUSUAL,
        _ if outcome == Outcome::Incomplete => INCOMPLETE,
        _ if groups.is_empty() => NOTHING_FOUND,
        _ => ONLY_MINOR,
    }
}

/// How urgent a finding is, in words.
pub const fn level_words(level: Level) -> &'static str {
    match level {
        Level::Critical => "Most urgent",
        Level::High => "Urgent",
        Level::Medium => "Worth an expert's look",
        Level::Low => "Weak or common",
        Level::Informational => "For the record",
    }
}

/// How strong a sign is, in words that say what happened and what did not.
pub const fn strength_words(strength: Strength) -> &'static str {
    match strength {
        Strength::Executed => "A program ran on this phone.",
        Strength::Installed => "An app, a file or a profile is or was on this phone.",
        Strength::Contacted => {
            "This phone opened or contacted something. That is not an infection by itself."
        }
        Strength::Exposed => "Something reached this phone. Receiving it is not an infection.",
        Strength::Posture => "This is how the phone is set up. It is no sign of an attack.",
    }
}

/// [`strength_words`] in a table cell.
pub(crate) const fn strength_short(strength: Strength) -> &'static str {
    match strength {
        Strength::Executed => "ran",
        Strength::Installed => "is or was there",
        Strength::Contacted => "opened or contacted",
        Strength::Exposed => "received",
        Strength::Posture => "setting",
    }
}

/// How far something could be examined, in words.
pub(crate) const fn state_words(state: CoverageState) -> &'static str {
    match state {
        CoverageState::Examined => "Read to the end",
        CoverageState::Empty => "Read, nothing in it",
        CoverageState::Partial => "Read in part only",
        CoverageState::Unreadable => "Could not be read",
        CoverageState::Absent => "Not in this data",
    }
}

/// What a kind of problem means for the result.
pub(crate) const fn problem_words(kind: ProblemKind) -> &'static str {
    match kind {
        ProblemKind::Unreadable => "Could not be read",
        ProblemKind::Integrity => "Read, but does not add up",
        ProblemKind::Notice => "Worth knowing",
    }
}
