//! How much a rule weighs, by what its author says: `severity` in words, or `score` from 0 to 100.

/// How much a rule weighs by itself. A rule alone weighs no more than the heaviest of these: that a
/// pattern of bytes was met in a file is one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// For the record.
    Informational,
    /// Weak or common.
    Low,
    /// Worth an expert's look.
    Medium,
}

/// By words; `None` for one that is not known.
pub fn of_severity(word: &str) -> Option<Weight> {
    match word.to_ascii_lowercase().as_str() {
        "info" | "information" | "informational" | "none" => Some(Weight::Informational),
        "low" | "minor" => Some(Weight::Low),
        "medium" | "moderate" | "high" | "critical" | "severe" => Some(Weight::Medium),
        number => number.parse().ok().and_then(of_score),
    }
}

/// By a number from 0 to 100; `None` for any other.
pub const fn of_score(score: i64) -> Option<Weight> {
    match score {
        0..=39 => Some(Weight::Informational),
        40..=59 => Some(Weight::Low),
        60..=100 => Some(Weight::Medium),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_alone_is_never_more_than_medium() {
        assert_eq!(of_severity("CRITICAL"), Some(Weight::Medium));
        assert_eq!(of_severity("high"), Some(Weight::Medium));
        assert_eq!(of_score(100), Some(Weight::Medium));
    }

    #[test]
    fn words_and_numbers_of_authors_are_understood() {
        assert_eq!(of_severity("Low"), Some(Weight::Low));
        assert_eq!(of_severity("45"), Some(Weight::Low));
        assert_eq!(of_score(39), Some(Weight::Informational));
        assert_eq!((of_score(101), of_score(-1)), (None, None));
        assert_eq!(of_severity("whatever"), None);
    }
}
