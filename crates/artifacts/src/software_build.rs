//! What the number of a build tells about the version of iOS.

/// Version of iOS that a build such as `18C66` belongs to: the number at its start counts major
/// versions. Up to iOS 18 it is four ahead; then Apple named versions after years.
pub(crate) fn major_version(build: &str) -> Option<u64> {
    let letter = build.find(|letter: char| !letter.is_ascii_digit())?;
    let (number, rest) = build.split_at_checked(letter)?;
    if !rest.starts_with(|letter: char| letter.is_ascii_uppercase()) {
        return None;
    }
    match number.parse().ok()? {
        number @ 5..=22 => u64::checked_sub(number, 4),
        number @ 23..=40 => u64::checked_add(number, 3),
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
        for build in ["", "C66", "18", "99Z1", "18-1", "4A1"] {
            assert_eq!(major_version(build), None, "{build}");
        }
    }
}
