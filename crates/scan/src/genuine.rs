//! Programs of the system whose names are published as signs of spyware for another system.

use std::sync::LazyLock;

use model::{Observable, ObservableKind};

/// Name and path of each, from `data/android-genuine-programs.txt`.
static PROGRAMS: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    let text = include_str!("../../../data/android-genuine-programs.txt");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(' ')).collect()
});

/// Whether an artifact of `platform` shows a program that the system brings along, as far as it
/// tells: by its name alone, or by the path of the genuine one.
pub(crate) fn is_of_system(platform: &str, observable: &Observable<'_>) -> bool {
    if platform != "android" || observable.kind != ObservableKind::Process {
        return false;
    }
    let value = observable.value.trim();
    PROGRAMS.iter().any(|(name, path)| value == *name || value == *path)
}

#[cfg(test)]
mod tests {
    use model::Strength;

    use super::*;

    #[test]
    fn the_genuine_program_is_known_and_one_of_its_name_elsewhere_is_not() {
        let shown = |value: &'static str| {
            Observable::new(ObservableKind::Process, value, "process", Strength::Executed)
        };
        assert!(is_of_system("android", &shown("gatekeeperd")));
        assert!(is_of_system("android", &shown("/system/bin/gatekeeperd")));
        assert!(!is_of_system("android", &shown("/data/local/tmp/gatekeeperd")));
        assert!(!is_of_system("ios", &shown("gatekeeperd")));
        let path = ObservableKind::FilePath;
        let path = Observable::new(path, "gatekeeperd", "path", Strength::Installed);
        assert!(!is_of_system("android", &path));
    }
}
