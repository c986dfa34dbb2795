//! What the number of a build tells about the version of iOS.

/// A build such as `18C66` taken apart, so that later ones are greater within one line of
/// development.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct BuildNumber {
    /// Counts major versions.
    major: u64,
    /// Counts minor versions.
    minor: char,
    /// Counts builds of the minor version.
    count: u64,
    /// Small letters of builds that were not released to all, and of security responses.
    suffix: String,
}

impl BuildNumber {
    pub(crate) fn read(build: &str) -> Option<Self> {
        let (major, rest) = split_digits(build)?;
        let minor = rest.chars().next().filter(char::is_ascii_uppercase)?;
        let (count, suffix) = split_digits(rest.strip_prefix(minor)?)?;
        let suffix = suffix.to_owned();
        Some(Self { major, minor, count, suffix })
    }
}

/// The number at the start, and what follows.
fn split_digits(text: &str) -> Option<(u64, &str)> {
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    Some((digits.parse().ok()?, rest))
}

/// Version of iOS that a build belongs to: the number at its start counts major versions. Up to
/// iOS 18 it is four ahead; then Apple named versions after years.
pub(crate) fn major_version(build: &str) -> Option<u64> {
    match BuildNumber::read(build)?.major {
        number @ 5..=22 => number.checked_sub(4),
        number @ 23..=40 => number.checked_add(3),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_before_the_letter_counts_versions() {
        let versions =
            [("17H35", 13), ("18C66", 14), ("22H373", 18), ("23G82", 26), ("24A446", 27)];
        for (build, version) in versions {
            assert_eq!(major_version(build), Some(version), "{build}");
        }
        for build in ["", "C66", "18", "99Z1", "18-1", "4A1", "18C", "18é1"] {
            assert_eq!(major_version(build), None, "{build}");
        }
    }

    #[test]
    fn later_builds_are_greater() {
        let builds = ["9A405", "17H35", "18C66", "18C661", "20E252", "20E772520a", "21A1"];
        let numbers: Vec<BuildNumber> =
            builds.iter().filter_map(|build| BuildNumber::read(build)).collect();
        assert_eq!(numbers.len(), builds.len());
        assert!(numbers.is_sorted());
    }
}
