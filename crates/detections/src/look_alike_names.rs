//! Names of programs that differ from a name of iOS by one letter.
//!
//! Published spyware called its programs almost like those of the system: `cfprefssd` beside the
//! genuine `cfprefsd`. Sigma cannot count letters, so the name that a program resembles becomes a
//! field of the history of processes, which a rule reads.

use std::sync::LazyLock;

/// Names of the executables of iOS, from `data/ios-program-names.txt`.
static GENUINE: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let text = include_str!("../../../data/ios-program-names.txt");
    let mut names: Vec<&str> =
        text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    names.sort_unstable();
    names.dedup();
    names
});

/// Shortest name that is compared: shorter ones are near to one another anyway.
const SHORTEST: usize = 6;
/// Longest name that is compared, in bytes.
const LONGEST: usize = 255;
/// Lengths at which names of processes are cut, in bytes.
const CUT: [usize; 4] = [15, 16, 31, 32];

/// Names of the executables that iOS brings along, in order.
pub fn program_names() -> &'static [&'static str] {
    &GENUINE
}

/// The name in `baseline` from which `name` differs by just one letter: one more, one less, or
/// another one, where case counts.
///
/// `baseline` is in order. There is none for a genuine name, for one that may be a genuine name
/// that was cut off, for a short one, and for one with dots that differs in case alone. Apps of
/// other makers choose their names freely: do not ask about them.
pub fn look_alike<'b>(name: &str, baseline: &[&'b str]) -> Option<&'b str> {
    if name.chars().count() < SHORTEST || name.len() > LONGEST || is_genuine(name, baseline) {
        return None;
    }
    let only_case = |genuine: &str| name.contains('.') && name.eq_ignore_ascii_case(genuine);
    if baseline.iter().any(|genuine| only_case(genuine)) {
        return None;
    }
    let near = baseline.iter().filter(|genuine| {
        differ_by_one(name.as_bytes(), genuine.as_bytes()) && !are_variants(name, genuine)
    });
    // Of several, one that differs in case alone comes first.
    near.min_by_key(|genuine| !genuine.eq_ignore_ascii_case(name)).copied()
}

/// Whether both names are one and the same but for a short ending after a dot: iOS calls programs
/// for other hardware so, such as `fairplayd.A2` and `fairplayd.H2`.
fn are_variants(name: &str, genuine: &str) -> bool {
    let parts = |name| str::rsplit_once(name, '.').filter(|(_, ending)| ending.len() <= 2);
    let (Some((one, _)), Some((other, _))) = (parts(name), parts(genuine)) else { return false };
    one == other
}

/// Whether it is a genuine name, or the beginning of one where names are cut.
fn is_genuine(name: &str, baseline: &[&str]) -> bool {
    let from = baseline.partition_point(|genuine| *genuine < name);
    let next = baseline.get(from).copied().unwrap_or_default();
    next == name || CUT.contains(&name.len()) && next.starts_with(name)
}

/// Whether one byte more, less or another makes `one` of `other`. A letter of several bytes
/// counts as several letters; genuine names have none.
pub(crate) fn differ_by_one(one: &[u8], other: &[u8]) -> bool {
    if one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let same = |(a, b): &(&u8, &u8)| a == b;
    let begin = one.iter().zip(other).take_while(same).count();
    let (one, other) = (one.get(begin..), other.get(begin..));
    let (Some(one), Some(other)) = (one, other) else { return false };
    let end = one.iter().rev().zip(other.iter().rev()).take_while(same).count();
    let left = one.len().max(other.len()).saturating_sub(end);
    left == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The name that `name` resembles, of all names of iOS.
    fn resembled(name: &str) -> Option<&'static str> {
        look_alike(name, program_names())
    }

    #[test]
    fn published_names_of_spyware_resemble_the_genuine_ones() {
        for (name, genuine) in [
            ("cfprefssd", "cfprefsd"),
            ("neagentd", "neagent"),
            ("passsd", "passd"),
            ("vm_stats", "vm_stat"),
            ("fnotifyd", "notifyd"),
            ("wifip2ppd", "wifip2pd"),
            ("MobileSMSd", "MobileSMS"),
            ("CommsCenterRootHelper", "CommCenterRootHelper"),
            ("Diagnosticd", "diagnosticd"),
        ] {
            assert_eq!(resembled(name), Some(genuine), "{name}");
        }
    }

    #[test]
    fn a_program_for_other_hardware_is_a_variant() {
        assert_eq!(resembled("fairplayd.A2"), None);
        assert_eq!(resembled("fairplayc.H2"), Some("fairplayd.H2"));
    }

    #[test]
    fn no_genuine_name_resembles_another_one() {
        for name in program_names() {
            assert_eq!(resembled(name), None, "{name}");
        }
    }

    #[test]
    fn names_that_were_cut_off_resemble_nothing() {
        for name in program_names() {
            for length in CUT {
                let Some(cut) = name.get(..length) else { continue };
                assert_eq!(resembled(cut), None, "{name}");
            }
        }
        let baseline = ["exampledaemonlong", "examplehelper"];
        assert_eq!(look_alike("exampledaemonlo", &baseline), None);
        assert_eq!(look_alike("examplehelpe", &baseline), Some("examplehelper"));
    }

    #[test]
    fn short_names_other_case_in_bundles_and_far_names_resemble_nothing() {
        let baseline = ["abcde", "com.example.Service", "example"];
        assert_eq!(look_alike("abcdef", &baseline), Some("abcde"));
        assert_eq!(look_alike("abcd", &baseline), None);
        assert_eq!(look_alike("com.example.service", &baseline), None);
        assert_eq!(look_alike("com.example.Services", &baseline), Some("com.example.Service"));
        assert_eq!(look_alike("exapmle", &baseline), None);
        assert_eq!(look_alike("Example", &baseline), Some("example"));
        assert_eq!(look_alike("éxample", &baseline), None);
        assert_eq!(look_alike("", &[]), None);
    }

    #[test]
    fn the_names_are_in_order_and_no_more_than_a_phone_has() {
        assert!(program_names().is_sorted());
        assert!((1_000..20_000).contains(&program_names().len()));
    }
}
