//! Numbers of users under which Android runs programs, as its texts spell them: `1000`, `root`, `u0a82`
//! or `u0_a82` for app 82 of user 0, `u0i5` for an isolated process.

/// Numbers that one user has.
const PER_USER: u64 = 100_000;

/// Names of those that the system itself uses.
const NAMES: &[(&str, u64)] = &[
    ("root", 0),
    ("system", 1000),
    ("radio", 1001),
    ("bluetooth", 1002),
    ("graphics", 1003),
    ("log", 1007),
    ("wifi", 1010),
    ("adb", 1011),
    ("media", 1013),
    ("keystore", 1017),
    ("drm", 1019),
    ("gps", 1021),
    ("nfc", 1027),
    ("logd", 1036),
    ("audioserver", 1041),
    ("cameraserver", 1047),
    ("dns", 1051),
    ("tombstoned", 1058),
    ("statsd", 1066),
    ("network_stack", 1073),
    ("shell", 2000),
    ("nobody", 9999),
];

/// The number that `text` means.
pub(crate) fn uid_number(text: &str) -> Option<u64> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    if let Some((_, number)) = NAMES.iter().find(|(name, _)| *name == text) {
        return Some(*number);
    }
    let rest = text.strip_prefix('u')?;
    let (user, rest) =
        rest.split_at_checked(rest.bytes().take_while(u8::is_ascii_digit).count())?;
    let rest = rest.strip_prefix('_').unwrap_or(rest);
    let (kind, number) =
        rest.split_at_checked(rest.bytes().take_while(u8::is_ascii_alphabetic).count())?;
    let first = match kind {
        "a" => 10_000,
        "i" => 99_000,
        "ai" => 90_000,
        "s" | "" => 0,
        _ => return None,
    };
    let app = number.parse::<u64>().ok()?.checked_add(first)?;
    user.parse::<u64>().ok()?.checked_mul(PER_USER)?.checked_add(app)
}

/// Number of the Android user that a program with this number runs for.
pub(crate) const fn user_of(uid: u64) -> u64 {
    match uid.checked_div(PER_USER) {
        Some(user) => user,
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_spellings_give_the_number() {
        let numbers =
            ["0", "root", "u0a82", "u0_a82", "u10a5", "u0i7", "u0ai7", "u10s1000", "x", "u"];
        let numbers = numbers.map(uid_number);
        let expected =
            [Some(0), Some(0), Some(10_082), Some(10_082), Some(1_010_005), Some(99_007)];
        assert_eq!(numbers[..6], expected);
        assert_eq!(numbers[6..], [Some(90_007), Some(1_001_000), None, None]);
        assert_eq!((user_of(10_082), user_of(1_010_005)), (0, 10));
    }
}
