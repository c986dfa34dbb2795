//! Names of the parts of Android apps: a package, and a class in it.

/// A component of an app.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Component {
    /// Name of the package.
    pub(crate) package: String,
    /// Package and full name of the class, with a `/` between.
    pub(crate) name: String,
}

/// The component that `text` names: `package/class`, also in braces or as `ComponentInfo{…}`. A class
/// that begins with a point is one of the package, so that both spellings are the same.
pub(crate) fn component_of(text: &str) -> Option<Component> {
    let text = text.trim();
    let text = text.strip_prefix("ComponentInfo").unwrap_or(text);
    let text =
        text.strip_prefix('{').map_or(text, |inner| inner.strip_suffix('}').unwrap_or(inner));
    let (package, class) = text.split_once('/')?;
    if !is_package(package) || class.is_empty() || !class.chars().all(is_of_a_class) {
        return None;
    }
    let name = match class.strip_prefix('.') {
        Some(class) => format!("{package}/{package}.{class}"),
        None => format!("{package}/{class}"),
    };
    Some(Component { package: package.to_owned(), name })
}

/// Whether the text may be the name of a package.
pub(crate) fn is_package(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
}

fn is_of_a_class(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '.' | '_' | '$' | '-')
}

/// Number of a user of the system for the programs of one Android user: `1000`, `u0a82`, `u10s1000`,
/// `u0i5`, `u0ai5`.
pub(crate) fn uid_of(text: &str) -> Option<u64> {
    let Some(rest) = text.strip_prefix('u') else { return text.parse().ok() };
    let (user, kind) = rest.split_at_checked(rest.find(|c: char| !c.is_ascii_digit())?)?;
    let (base, number) = match kind.strip_prefix("ai") {
        Some(number) => (90_000_u64, number),
        None => match (kind.strip_prefix('a'), kind.strip_prefix('i'), kind.strip_prefix('s')) {
            (Some(number), _, _) => (10_000, number),
            (_, Some(number), _) => (99_000, number),
            (_, _, Some(number)) => (0, number),
            _ => return None,
        },
    };
    let app = base.checked_add(number.parse().ok()?).filter(|app| *app < USERS_ARE_APART)?;
    user.parse::<u64>().ok()?.checked_mul(USERS_ARE_APART)?.checked_add(app)
}

/// The Android user that a user of the system belongs to.
pub(crate) const fn user_of(uid: u64) -> u64 {
    uid / USERS_ARE_APART
}

/// How far the numbers of the same app for two Android users are apart.
const USERS_ARE_APART: u64 = 100_000;

/// The packages of a list of components or packages: `a/.B:c/.D;subtype`.
pub(crate) fn packages_of(value: &str) -> Vec<String> {
    let mut packages = Vec::new();
    for name in value.split(':').filter_map(|part| part.split(';').next()) {
        let component = component_of(name).map(|component| component.package);
        let package = component.or_else(|| is_package(name.trim()).then(|| name.trim().to_owned()));
        packages.extend(package.filter(|package| !packages.contains(package)));
    }
    packages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_of_a_class_are_one_component() {
        let long = component_of("ComponentInfo{org.example.a/org.example.a.Read}");
        assert_eq!(component_of(" {org.example.a/.Read}"), long);
        assert_eq!(long.unwrap().name, "org.example.a/org.example.a.Read");
        assert_eq!(component_of("org.example.a/x y"), None);
        assert_eq!(component_of("/data/app"), None);
    }

    #[test]
    fn numbers_of_users_are_read_in_all_forms() {
        let read = ["1000", "u0a82", "u10a82", "u0i5", "u0ai5", "u11s1000"].map(uid_of);
        let uids = [1000, 10_082, 1_010_082, 99_005, 90_005, 1_101_000];
        assert_eq!(read, uids.map(Some));
        assert_eq!(["", "u", "u0", "u0x1", "u0a", "u0a99999999"].map(uid_of), [None; 6]);
        assert_eq!(user_of(1_010_082), 10);
    }
}
