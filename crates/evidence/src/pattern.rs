//! Patterns for paths, as [`crate::Source`] describes them: `*` matches within one component,
//! `**` any number of components, all else is literal, with case.

/// A pattern, taken apart at its slashes.
pub(crate) struct Pattern<'a> {
    text: &'a str,
    /// `None` when the text is no pattern but a path.
    components: Option<Vec<&'a str>>,
}

impl<'a> Pattern<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let has_wildcard = text.contains('*');
        Self { text, components: has_wildcard.then(|| text.split('/').collect()) }
    }

    /// Matches this text alone, whatever is in it.
    pub(crate) const fn exactly(text: &'a str) -> Self {
        Self { text, components: None }
    }

    /// The text itself, when there is no wildcard in it.
    pub(crate) fn literal(&self) -> Option<&'a str> {
        self.components.is_none().then_some(self.text)
    }

    /// The one path at the top that matches: the text itself, or what follows a leading `**/`.
    pub(crate) fn at_top(&self) -> Option<&'a str> {
        let below = || self.text.strip_prefix("**/").filter(|path| !path.contains('*'));
        self.literal().or_else(below)
    }

    /// The text before the first wildcard.
    pub(crate) fn prefix(&self) -> &'a str {
        self.text.split('*').next().unwrap_or_default()
    }

    /// Whether `path` matches.
    pub(crate) fn matches(&self, path: &str) -> bool {
        let Some(components) = &self.components else { return self.text == path };
        // Most paths end otherwise than a pattern whose last component is literal.
        let last = components.last().filter(|last| !last.contains('*'));
        if last.is_some_and(|last| !path.ends_with(last)) {
            return false;
        }
        let path: Vec<&str> = path.split('/').collect();
        let is_any = |component: &&str| *component == "**";
        matches_sequence(components, &path, is_any, |pattern, part| {
            matches_component(pattern, part)
        })
    }
}

/// Whether `text` matches `pattern`, in which `*` is any text without a slash.
fn matches_component(pattern: &str, text: &str) -> bool {
    if !pattern.contains('*') {
        return pattern == text;
    }
    matches_sequence(
        pattern.as_bytes(),
        text.as_bytes(),
        |letter| *letter == b'*',
        |letter, byte| letter == byte,
    )
}

/// Whether `items` match `pattern`, in which some elements stand for any number of items. Only
/// the last of those met is ever reconsidered, so the time is bounded by the product of lengths.
fn matches_sequence<P, T>(
    pattern: &[P],
    items: &[T],
    is_any: impl Fn(&P) -> bool,
    equals: impl Fn(&P, &T) -> bool,
) -> bool {
    let (mut at, mut item) = (0_usize, 0_usize);
    let mut retry: Option<(usize, usize)> = None;
    while item < items.len() {
        let wanted = pattern.get(at);
        if wanted.is_some_and(&is_any) {
            retry = Some((at, item));
            at = at.saturating_add(1);
        } else if let (Some(wanted), Some(found)) = (wanted, items.get(item))
            && equals(wanted, found)
        {
            at = at.saturating_add(1);
            item = item.saturating_add(1);
        } else if let Some((any, from)) = retry {
            let from = from.saturating_add(1);
            retry = Some((any, from));
            at = any.saturating_add(1);
            item = from;
        } else {
            return false;
        }
    }
    pattern.get(at..).unwrap_or_default().iter().all(is_any)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, path: &str) -> bool {
        Pattern::new(pattern).matches(path)
    }

    #[test]
    fn a_star_stays_within_its_component() {
        assert!(matches(
            "Library/Safari/Profiles/*/History.db",
            "Library/Safari/Profiles/A1/History.db"
        ));
        assert!(!matches("Library/*/History.db", "Library/Safari/Profiles/History.db"));
        assert!(matches("Library/Logs/log-*.txt", "Library/Logs/log-1.txt"));
        assert!(matches("*", "AppDomain-x"));
    }

    #[test]
    fn two_stars_cross_components() {
        assert!(matches("**/History.db", "History.db"));
        assert!(matches("Library/**/History.db", "Library/a/b/History.db"));
        assert!(matches("Library/**", "Library/a/b"));
        assert!(!matches("Library/**/History.db", "Library/a/b/History.db-wal"));
    }

    #[test]
    fn the_path_at_the_top_is_literal() {
        assert_eq!(Pattern::new("a/b.db").at_top(), Some("a/b.db"));
        assert_eq!(Pattern::new("**/b.db").at_top(), Some("b.db"));
        assert_eq!(Pattern::new("a/**/b.db").at_top(), None);
        assert_eq!(Pattern::new("**/*.db").at_top(), None);
        assert_eq!(Pattern::exactly("**/*.db").at_top(), Some("**/*.db"));
    }

    #[test]
    fn all_else_is_literal_with_case() {
        assert!(matches("a[1]?{b}", "a[1]?{b}"));
        assert!(!matches("a[1]", "a1"));
        assert!(!matches("Library", "library"));
        assert!(!matches("a.b", "aXb"));
    }
}
